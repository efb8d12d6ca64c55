import { ActionError } from '../errors.ts';
import { WITHOUT_INSTALLER } from './kind-ranges.ts';
import { type Architecture, type Format, KINDS, type KindFacts } from './kind-table.ts';
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
 * @throws ActionError INVALID_INPUT if there is no such kind
 */
export function parseArtifactKind(text: string): ArtifactKind {
  if (isArtifactKind(text)) return text;
  throw new ActionError('INVALID_INPUT', `artifact: '${text}' is not a kind of artifact.`, {
    hint: text.includes(',')
      ? 'Use one kind per line; on the command line, repeat --artifact for each kind.'
      : `Use installer, all, or one of: ${ARTIFACT_KINDS.join(', ')}.`,
  });
}

/** The machine that a file is for. */
export interface Platform {
  /** As RUNNER_OS has it: `Linux`, `macOS` or `Windows`. */
  readonly os: string;
  /** As RUNNER_ARCH has it: `X86`, `X64` or `ARM64`. */
  readonly architecture: string;
}

/**
 * What the kind `installer` means: the platform's usual installer. Linux has none and takes the source. Windows has none
 * from 3.16 on and takes the install manager's package.
 */
export function toInstallerKind(version: PythonVersion, { os, architecture }: Platform): ArtifactKind {
  if (os === 'macOS') return 'macos';
  if (os !== 'Windows') return 'source-tgz';
  const processor = architecture === 'ARM64' ? 'arm64' : architecture === 'X86' ? 'x86' : 'x64';
  return WITHOUT_INSTALLER(version) ? `windows-package-${processor}` : `windows-${processor}`;
}

/** The free-threaded variant of a kind, or the kind itself if it has no such variant: `3.13t` asks for it. */
export function toFreeThreadedKind(kind: ArtifactKind): ArtifactKind {
  const twin = kind.replace('windows-package-', 'windows-package-free-threaded-');
  return isArtifactKind(twin) ? twin : kind;
}

/** The package that replaces an installer or an embeddable zip from 3.16 on; undefined for every other kind. */
export function toPackageKind(kind: ArtifactKind): ArtifactKind | undefined {
  const successor = kind.startsWith('windows-embed-')
    ? kind.replace('embed', 'package-embeddable')
    : kind.replace('windows-', 'windows-package-');
  return successor !== kind && isArtifactKind(successor) ? successor : undefined;
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

/** Many kinds have been signed since the same releases, so each set is asked once. */
const SIGNED_RELEASES = [...new Set(ARTIFACT_KINDS.map(kind => KINDS[kind].signed))];

/** Whether any file of a release has a bundle. */
export function hasSignedFiles(version: PythonVersion): boolean {
  return SIGNED_RELEASES.some(isIn => isIn(version));
}

function isArtifactKind(text: string): text is ArtifactKind {
  return Object.hasOwn(KINDS, text);
}

const TARS: readonly Format[] = ['source', 'android', 'ios'];
const ZIPS: readonly Format[] = ['embed-zip', 'package'];

/** How an artifact is unpacked; undefined if it is not an archive but an installer, for example. */
export function findArchiveType({ format }: Pick<Artifact, 'format'>): 'tar' | 'zip' | undefined {
  if (TARS.includes(format)) return 'tar';
  return ZIPS.includes(format) ? 'zip' : undefined;
}
