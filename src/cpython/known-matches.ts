import type { Artifact } from './artifact-kinds.ts';
import type { Specifier } from './exact-specifier.ts';
import type { KnownReleases } from './known-releases.ts';
import { compareVersions, formatVersion, type PythonVersion } from './version.ts';

/** A release on the list that a range could mean. */
export interface KnownMatch {
  readonly version: PythonVersion;
  /** Day of the release. */
  readonly released: string;
}

/** What a range asks for. */
export interface Wanted {
  readonly specifier: Pick<Specifier, 'matches' | 'takesPreReleases'>;
  /** Whether pre-releases may match where no final release does. */
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
    .map(({ version, released }) => ({ version, released }))
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
