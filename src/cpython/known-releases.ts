import { ARTIFACT_KINDS, type Artifact, type ArtifactKind } from './artifact-kinds.ts';
import type { Specifier } from './exact-specifier.ts';
import { compareVersions, formatVersion, type PythonVersion, parseVersion } from './version.ts';

/** A file that is on the list. */
export interface KnownFile {
  readonly version: PythonVersion;
  readonly kind: ArtifactKind;
  /** Day of the release: `2025-06-11`. */
  readonly released: string;
  /** 64 lowercase hexadecimal digits. */
  readonly sha256: string;
}

/** The signed files that python.org served when it was audited. */
export interface KnownReleases {
  /** The list has every release up to this day: `2026-04-07`. */
  readonly completeUntil: string;
  /** All that is on it, the oldest release first. */
  readonly files: readonly KnownFile[];
  /** The entry of a file, if the list has it. */
  find(file: Pick<Artifact, 'version' | 'kind'>): KnownFile | undefined;
  /** The file that has this SHA-256, if the list has one. */
  findByDigest(sha256: string): KnownFile | undefined;
}

/** The content of known-releases.json. */
export interface KnownList {
  readonly completeUntil: string;
  /** By release, such as `3.14.0rc1`, the oldest first: its day, and the SHA-256 of each of its files by kind. */
  readonly releases: Readonly<Record<string, KnownRelease>>;
}
type KnownRelease = { readonly released: string } & { readonly [kind in ArtifactKind]?: string };

/** The list of known releases. It is a separate part of `dist/`, which a run loads only if it needs the list. */
export async function loadKnownReleases(): Promise<KnownReleases> {
  const { default: list } = await import('./known-releases.json', { with: { type: 'json' } });
  return toKnownReleases(list);
}

/** Looks into the list itself, since most runs ask for one file. */
export function toKnownReleases({ completeUntil, releases }: KnownList): KnownReleases {
  const look = (release: string, kind: ArtifactKind): KnownFile | undefined => {
    const { released, [kind]: sha256 } = releases[release] ?? { released: '' };
    return sha256 === undefined ? undefined : { version: parseVersion(release), kind, released, sha256 };
  };
  let files: KnownFile[] | undefined;
  /** The release of each digest. */
  let owners: ReadonlyMap<string, string> | undefined;
  return {
    completeUntil,
    get files() {
      files ??= Object.keys(releases).flatMap(release =>
        ARTIFACT_KINDS.flatMap(kind => look(release, kind) ?? []),
      );
      return files;
    },
    find: ({ version, kind }) => look(formatVersion(version), kind),
    findByDigest: sha256 => {
      owners ??= new Map(
        Object.entries(releases).flatMap(([release, entry]) =>
          Object.values(entry).map(digest => [digest, release] as const),
        ),
      );
      const owner = owners.get(sha256) ?? '';
      const kind = ARTIFACT_KINDS.find(each => releases[owner]?.[each] === sha256);
      return kind && look(owner, kind);
    },
  };
}

/** A release on the list that a range could mean. */
export type KnownMatch = Pick<KnownFile, 'version' | 'released'>;

/** What a range asks for. */
export interface Wanted {
  readonly specifier: Pick<Specifier, 'matches' | 'takesPreReleases'>;
  /** Whether pre-releases may match if no final release does. */
  readonly allowPreReleases: boolean;
  /** The files of a release that must have a bundle. */
  readonly toSignedFiles: (version: PythonVersion) => readonly Artifact[];
}

/** The known releases that a range matches and that have every wanted file with a bundle, in the order of preference. */
export function findKnownMatches(known: KnownReleases, wanted: Wanted): KnownMatch[] {
  const { specifier, allowPreReleases, toSignedFiles } = wanted;
  const releases = new Map(known.files.map(file => [formatVersion(file.version), file]));
  return [...releases.values()]
    .filter(
      ({ version }) => version.preRelease === undefined || allowPreReleases || specifier.takesPreReleases,
    )
    .filter(({ version }) => specifier.matches(version))
    .filter(({ version }) => toSignedFiles(version).every(file => known.find(file) !== undefined))
    .sort((a, b) => comparePreference(a.version, b.version, specifier));
}

/**
 * Sorts releases as a range prefers them: negative if it takes `a` rather than `b`. The newest comes first; but a
 * pre-release that is only allowed comes after every final release.
 */
export function comparePreference(
  a: PythonVersion,
  b: PythonVersion,
  { takesPreReleases }: Pick<Specifier, 'takesPreReleases'>,
): number {
  const isPreRelease = ({ preRelease }: PythonVersion): number => (preRelease === undefined ? 0 : 1);
  const byFinality = takesPreReleases ? 0 : isPreRelease(a) - isPreRelease(b);
  return byFinality || compareVersions(b, a);
}
