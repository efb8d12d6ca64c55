import { ActionError } from '../errors.ts';
import { compareVersions, formatVersion, type PythonVersion, parseVersion, toSeries } from './version.ts';

/** How each kind of artifact is named on python.org, `V` standing for the full version (docs/facts.md section 3). */
const FILE_NAMES = {
  'source-tgz': 'Python-V.tgz',
  'source-xz': 'Python-V.tar.xz',
} as const;

export type ArtifactKind = keyof typeof FILE_NAMES;

export const ARTIFACT_KINDS: readonly ArtifactKind[] = ['source-tgz', 'source-xz'];

/** One file of one release. */
export interface Artifact {
  readonly version: PythonVersion;
  readonly kind: ArtifactKind;
  /** The file's name on python.org and in the tool cache. */
  readonly fileName: string;
}

/**
 * The first release of each series whose sources have a bundle (docs/facts.md section 3; 3.11.0rc2 has one in the
 * directory, though the release API does not list it). Series after these were signed from the first alpha on.
 */
const SIGNING_BEGAN = new Map(
  ['3.7.14', '3.8.14', '3.9.14', '3.10.7', '3.11.0rc2'].map(text => {
    const version = parseVersion(text);
    return [toSeries(version), version];
  }),
);
/** Signed long after its release. */
const SIGNED_LATER = new Set(['3.10.1']);

/**
 * Reads the name of an artifact kind.
 * @throws ActionError INVALID_INPUT where there is no such kind
 */
export function parseArtifactKind(text: string): ArtifactKind {
  const kind = ARTIFACT_KINDS.find(known => known === text);
  if (kind === undefined) {
    throw new ActionError('INVALID_INPUT', `artifact: '${text}' is not a kind of artifact.`, {
      hint: `Use one of: ${ARTIFACT_KINDS.join(', ')}.`,
    });
  }
  return kind;
}

/** The file that holds `kind` of release `version`. */
export function toArtifact(version: PythonVersion, kind: ArtifactKind): Artifact {
  return { version, kind, fileName: FILE_NAMES[kind].replace('V', formatVersion(version)) };
}

/**
 * Refuses a release that was published before its series was signed with Sigstore.
 * @throws ActionError NO_BUNDLE_PUBLISHED, with the release from which on there are bundles
 */
export function assertSigned({ version, fileName }: Artifact): void {
  const began = SIGNING_BEGAN.get(toSeries(version));
  if (
    began === undefined ||
    compareVersions(version, began) >= 0 ||
    SIGNED_LATER.has(formatVersion(version))
  ) {
    return;
  }
  throw new ActionError(
    'NO_BUNDLE_PUBLISHED',
    `${fileName} was published before CPython was signed with Sigstore: it has no bundle.`,
    {
      hint: `Sigstore signing of series ${toSeries(version)} began with ${formatVersion(began)}: use that or a later release.`,
    },
  );
}
