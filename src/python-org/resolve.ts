import type { Specifier } from '../cpython/specifier.ts';
import {
  compareVersions,
  formatFinalVersion,
  formatVersion,
  type PythonVersion,
  parseVersion,
} from '../cpython/version.ts';
import { ActionError } from '../errors.ts';

/** What there is, as a mirror's listings tell it. */
export interface Listings {
  /** Names in the mirror's own folder. */
  readonly releases: () => Promise<readonly string[]>;
  /** Names in the folder of a release. */
  readonly files: (version: PythonVersion) => Promise<readonly string[]>;
}

export interface ResolveOptions {
  /** Whether pre-releases may match where no final release does. */
  readonly allowPreReleases: boolean;
  /** The files that a release must have to be chosen, bundles among them. */
  readonly toNeededFiles: (version: PythonVersion) => readonly string[];
  /** Told of each newer release that was passed over, and why. */
  readonly notice: (message: string) => void;
}

/** Folders that are looked into for one specifier; a series has about 25, and the newest of them nearly always does. */
const MAX_FOLDERS = 50;

/**
 * Finds the newest release that a specifier matches and that has the files that are wanted. An exact version asks
 * for no listing; a healthy mirror is asked for two.
 *
 * A folder proves nothing: `X.Y.0/` is there from the first alpha on, and holds every pre-release of X.Y.0.
 *
 * @throws ActionError NO_MATCHING_RELEASE
 */
export async function resolveRelease(
  specifier: Specifier,
  listings: Listings,
  options: ResolveOptions,
): Promise<PythonVersion> {
  if (specifier.exact !== undefined) return specifier.exact;
  const { takesPreReleases, matches } = specifier;
  const mayMatch = (version: PythonVersion): boolean =>
    matches(version) && (version.preRelease === undefined || takesPreReleases || options.allowPreReleases);
  let newestPreRelease: PythonVersion | undefined;
  const finals = findFinalVersions(await listings.releases()).filter(matches);
  for (const final of finals.slice(0, MAX_FOLDERS)) {
    const names = await listings.files(final);
    for (const version of findReleases(final, names).filter(mayMatch)) {
      const missing = options.toNeededFiles(version).filter(name => !names.includes(name));
      if (missing.length > 0)
        options.notice(`CPython ${formatVersion(version)} is passed over: no ${missing.join(', no ')}.`);
      else if (version.preRelease === undefined || takesPreReleases) return version;
      else newestPreRelease ??= version;
    }
    if (findReleases(final, names).length === 0) {
      options.notice(`CPython ${formatVersion(final)} is passed over: its folder has no release.`);
    }
  }
  if (newestPreRelease) return newestPreRelease;
  throw new ActionError('NO_MATCHING_RELEASE', `No release on the mirror matches '${specifier.text}'.`, {
    hint: describeAlternatives(specifier, options),
  });
}

/** The releases that folders are named after, the newest first; other names are left out. */
export function findFinalVersions(names: readonly string[]): PythonVersion[] {
  const versions = names
    .filter(name => /^\d+\.\d+\.\d+\/$/.test(name))
    .flatMap(name => tryParse(name.slice(0, -1)));
  return versions.sort((a, b) => compareVersions(b, a));
}

/** The releases in the folder of a final one, the newest first: it may be there before the release is. */
function findReleases(final: PythonVersion, names: readonly string[]): PythonVersion[] {
  return names
    .flatMap(name => /^Python-(?<version>.+)\.tgz$/.exec(name)?.groups?.version ?? [])
    .flatMap(tryParse)
    .filter(version => formatFinalVersion(version) === formatVersion(final))
    .sort((a, b) => compareVersions(b, a));
}

function tryParse(text: string): PythonVersion[] {
  try {
    return [parseVersion(text)];
  } catch (error) {
    // A listing has many names; those that are no versions are none of ours.
    if (error instanceof ActionError) return [];
    throw error;
  }
}

function describeAlternatives({ text }: Specifier, { allowPreReleases }: ResolveOptions): string {
  if (text === '3.1') return 'If you mean 3.10, write it in quotes: YAML reads an unquoted 3.10 as 3.1.';
  if (!allowPreReleases) return 'Widen it, or set allow-prereleases to true if only pre-releases are out.';
  return 'Widen it, or name an exact version.';
}
