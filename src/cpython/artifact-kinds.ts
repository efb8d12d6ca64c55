import { ActionError } from '../errors.ts';
import {
  type Architecture,
  BINARIES_BEGAN,
  DETACHED_ONLY,
  type Format,
  KINDS,
  type KindFacts,
  SOURCES_BEGAN,
} from './kind-table.ts';
import { formatVersion, type PythonVersion } from './version.ts';

export type ArtifactKind = keyof typeof KINDS;

/** One file of one release. */
export interface Artifact {
  readonly version: PythonVersion;
  readonly kind: ArtifactKind;
  /** The file's name on python.org and in the tool cache. */
  readonly fileName: string;
  readonly format: Format;
  /** Absent for what is the same for every processor. */
  readonly architecture?: Architecture;
}

export const ARTIFACT_KINDS: readonly ArtifactKind[] = Object.keys(KINDS).filter(isArtifactKind);

/**
 * Reads the name of an artifact kind.
 * @throws ActionError INVALID_INPUT where there is no such kind
 */
export function parseArtifactKind(text: string): ArtifactKind {
  if (isArtifactKind(text)) return text;
  throw new ActionError('INVALID_INPUT', `artifact: '${text}' is not a kind of artifact.`, {
    hint: `Use installer, all, or one of: ${ARTIFACT_KINDS.join(', ')}.`,
  });
}

/** The kind of a runner's usual installer; on Linux, where there is none, the source. */
export function toInstallerKind(os: string, architecture: string): ArtifactKind {
  if (os === 'macOS') return 'macos';
  if (os !== 'Windows') return 'source-tgz';
  return architecture === 'ARM64' ? 'windows-arm64' : architecture === 'X86' ? 'windows-x86' : 'windows-x64';
}

/** The free-threaded twin of a kind, or the kind itself where it has none: `3.13t` asks for it. */
export function toFreeThreadedKind(kind: ArtifactKind): ArtifactKind {
  const twin = kind.replace(/^windows-package-(?!free-threaded-)/, 'windows-package-free-threaded-');
  return isArtifactKind(twin) ? twin : kind;
}

/** The file that holds `kind` of release `version`. */
export function toArtifact(version: PythonVersion, kind: ArtifactKind): Artifact {
  const { fileName, format, architecture }: KindFacts = KINDS[kind];
  const named = fileName.replace('V', formatVersion(version));
  return { version, kind, fileName: named, format, ...(architecture && { architecture }) };
}

/** The kinds of a release that are among the file names of its directory, in the order of the table. */
export function findKinds(version: PythonVersion, fileNames: readonly string[]): ArtifactKind[] {
  const names = new Set(fileNames);
  return ARTIFACT_KINDS.filter(kind => names.has(toArtifact(version, kind).fileName));
}

/** Whether a release has this file with a bundle, or a package with a signed manifest that names it. */
export function isSigned({ version, kind }: Artifact): boolean {
  return KINDS[kind].signed(version);
}

/** Whether any file of a release has a bundle. */
export function hasSignedFiles(version: PythonVersion): boolean {
  return ARTIFACT_KINDS.some(kind => KINDS[kind].signed(version));
}

/**
 * Refuses what is known to have no bundle, before anything is fetched.
 *
 * @throws ActionError NOT_PUBLISHED with the kinds that the release has, where it never had this one;
 *   NO_BUNDLE_PUBLISHED where it was published without a bundle
 */
export function assertSigned(artifact: Artifact): void {
  if (isSigned(artifact)) return;
  const { version, kind, fileName } = artifact;
  const { published } = KINDS[kind];
  const release = formatVersion(version);
  if (!published(version)) {
    const others = ARTIFACT_KINDS.filter(other => KINDS[other].signed(version));
    throw new ActionError('NOT_PUBLISHED', `CPython ${release} never had ${kind} (${fileName}).`, {
      hint:
        others.length > 0
          ? `It has: ${others.join(', ')}.`
          : 'No file of this release is signed with Sigstore.',
    });
  }
  throw new ActionError('NO_BUNDLE_PUBLISHED', `${fileName} was published without a Sigstore bundle.`, {
    hint: describeSigning(version, kind),
  });
}

function describeSigning(version: PythonVersion, kind: ArtifactKind): string {
  // All sources of these releases are signed, so this is about another kind.
  if (DETACHED_ONLY(version)) {
    return 'Only a detached signature and certificate (.sig and .crt) exist for it, which prove no time of signing. The sources of this release have a bundle.';
  }
  const began = KINDS[kind].format === 'source' ? SOURCES_BEGAN : BINARIES_BEGAN;
  return `Sigstore signing of ${KINDS[kind].format === 'source' ? 'sources' : 'this kind'} began with ${began}: use one of these or a later release.`;
}

function isArtifactKind(text: string): text is ArtifactKind {
  return Object.hasOwn(KINDS, text);
}
