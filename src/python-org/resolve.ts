import { findKinds } from '../cpython/artifact-kinds.ts';
import type { Specifier } from '../cpython/exact-specifier.ts';
import { formatVersion, type PythonVersion } from '../cpython/version.ts';
import { ActionError } from '../errors.ts';
import { assertReadable, assertReleases, type Listings, noListing } from './fetch-listing.ts';
import { findFinalVersions, findReleases } from './releases.ts';
import { Skipped } from './skipped.ts';

export interface ResolveOptions {
  /** Whether pre-releases may match if no final release does. */
  readonly allowPreReleases: boolean;
  /**
   * The files that a release must have to be chosen, bundles among them.
   * @param names what its folder lists
   * @returns undefined if the release was published without them
   */
  readonly toNeededFiles: (version: PythonVersion, names: readonly string[]) => readonly string[] | undefined;
  /** Called with newer releases that were skipped, and why. */
  readonly notice: (message: string) => void;
}

/** Folders that are requested for one specifier; a series has about 25, and the newest of them nearly always suffices. */
const MAX_FOLDERS = 50;

/**
 * Finds the newest release that a specifier matches and that has the wanted files. An exact version needs no listing; a
 * range needs two on a healthy mirror.
 *
 * A folder proves nothing: `X.Y.0/` exists from the first alpha on, and holds every pre-release of X.Y.0. A folder that
 * is not there (404) has no release. A folder that can't be read may have the newest one, so that is an error.
 *
 * @throws ActionError NO_LISTING if no listing says which releases there are, and where one of those that match can't
 *   be read; NO_MATCHING_RELEASE if no listed release matches
 */
export async function resolveRelease(
  specifier: Specifier,
  listings: Listings,
  options: ResolveOptions,
): Promise<PythonVersion> {
  if (specifier.exact !== undefined) return specifier.exact;
  const skipped = new Skipped();
  try {
    const found = await findNewest(specifier, listings, { ...options, skipped });
    if (found !== undefined) return found;
  } finally {
    skipped.report(options.notice);
  }
  const what = `No release on the mirror matches '${specifier.text}'`;
  throw new ActionError('NO_MATCHING_RELEASE', `${what}${skipped.describeNewest()}.`, {
    hint: skipped.hint ?? describeAlternatives(specifier, options),
  });
}

async function findNewest(
  { takesPreReleases, matches }: Specifier,
  listings: Listings,
  { allowPreReleases, toNeededFiles, skipped }: ResolveOptions & { skipped: Skipped },
): Promise<PythonVersion | undefined> {
  const mayBePreRelease = takesPreReleases || allowPreReleases;
  const mayMatch = (version: PythonVersion): boolean =>
    matches(version) && (version.preRelease === undefined || mayBePreRelease);
  const finals = findFinalVersions(assertReleases(await listings.releases())).filter(matches);
  const wanted = finals.filter(final => mayBePreRelease || toNeededFiles(final, []) !== undefined);
  for (const final of finals) if (!wanted.includes(final)) skipped.addUnpublished(final);
  let newestPreRelease: PythonVersion | undefined;
  const folders = [];
  for (const final of wanted.slice(0, MAX_FOLDERS)) {
    const listing = assertReadable(await listings.files(final));
    folders.push(listing);
    const releases = findReleases(final, listing.names);
    if (releases.length === 0) skipped.add(final, 'its folder lists no file of this release');
    for (const version of releases.filter(mayMatch)) {
      const needed = toNeededFiles(version, listing.names);
      const missing = needed?.filter(name => !listing.names.includes(name));
      if (missing === undefined) skipped.addUnpublished(version);
      else if (missing.length > 0) skipped.add(version, ...describeMissing(version, missing, listing.names));
      else if (version.preRelease === undefined || takesPreReleases) return version;
      else newestPreRelease ??= version;
    }
  }
  const [newest] = folders;
  if (newest && folders.every(({ state }) => state === 'missing')) throw noListing(newest, 'files');
  return newestPreRelease;
}

function describeMissing(
  version: PythonVersion,
  missing: readonly string[],
  names: readonly string[],
): [reason: string, hint: string] {
  const hint = `For CPython ${formatVersion(version)} the mirror lists: ${findKinds(version, names).join(', ')}. Set artifact to a kind that the mirror has, with its bundle.`;
  return [`the mirror lists no ${missing.join(', and no ')}`, hint];
}

function describeAlternatives({ text }: Specifier, { allowPreReleases }: ResolveOptions): string {
  if (text === '3.1') return 'If you mean 3.10, write it in quotes: YAML reads an unquoted 3.10 as 3.1.';
  if (!allowPreReleases)
    return 'Use a wider range. If only pre-releases match, set allow-prereleases to true.';
  return 'Use a wider range, or an exact version.';
}
