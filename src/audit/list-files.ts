import type { ReleaseFile } from '../cpython/release-files.ts';
import { ActionError } from '../errors.ts';
import type { Source } from '../files/source.ts';
import { assertReleases, fetchListing, type Listing, noListing } from '../python-org/fetch-listing.ts';
import { toAddressHint, toReleaseFolder } from '../python-org/mirror.ts';
import { findFinalVersions } from '../python-org/releases.ts';
import { mapConcurrently } from '../run/concurrency.ts';
import { waitForSecondLook } from '../run/second-look.ts';
import type { AuditInputs } from './inputs.ts';
import { assertAllMatch, isOwn, mayHaveSelected, selectFiles } from './selection.ts';

/**
 * All releases together have some 2,500 files; a mirror that lists many more does not list releases, and the report would
 * be unreadable.
 */
const MAX_FILES = 20_000;
/** No file system has longer names. */
const MAX_NAME_CHARACTERS = 255;

/**
 * Finds what there is to audit in the mirror's own pages.
 * @throws ActionError NO_LISTING if a page is not a usable listing, because the audit wouldn't notice what is missing;
 *   MIRROR_REFUSED if the mirror denies it; NO_MATCHING_RELEASE; DOWNLOAD_FAILED
 */
export async function listFiles(inputs: AuditInputs, downloader: Source): Promise<ReleaseFile[]> {
  const { mirror, concurrency } = inputs;
  const folders = findFinalVersions(assertReleases(await fetchNames(mirror, downloader)))
    .filter(folder => mayHaveSelected(folder, inputs))
    .toReversed();
  let count = 0;
  const perFolder = await mapConcurrently(
    folders,
    async folder => {
      const address = toReleaseFolder(mirror, folder);
      const { names } = await fetchNames(address, downloader);
      const files = selectFiles(folder, names, inputs);
      count += files.length;
      if (count > MAX_FILES) throw tooMuch(address, `with it the mirror lists more than ${MAX_FILES} files`);
      return files;
    },
    { limit: concurrency, onFailure: () => downloader.close() },
  );
  const files = perFolder.flat();
  assertAllMatch(files, inputs);
  return files.filter(({ version }) => isOwn(version, inputs));
}

/** The names that a folder lists, at least one: an empty page, or a page of a proxy, would make a release vanish. */
async function fetchNames(folder: URL, downloader: Source): Promise<Listing> {
  let listing = await fetchListing(downloader, folder);
  if (listing.names.length === 0) {
    await waitForSecondLook();
    listing = await fetchListing(downloader, folder);
  }
  if (listing.state === 'denied') {
    throw new ActionError('MIRROR_REFUSED', `The mirror denies access: it answered 403 to ${folder}.`);
  }
  if (listing.names.length === 0) throw noListing(listing, 'releases or their files', needsListings(folder));
  const long = listing.names.find(name => name.length > MAX_NAME_CHARACTERS);
  if (long !== undefined) throw tooMuch(folder, `it lists a name of ${long.length} characters`);
  return listing;
}

function needsListings(folder: URL): string {
  return `An audit needs a mirror that lists its folders, as nginx and Apache do. Open the address in a browser, and ${toAddressHint(folder)}`;
}

function tooMuch(folder: URL, reason: string): ActionError {
  return new ActionError('NO_LISTING', `${folder}: ${reason}.`, { hint: needsListings(folder) });
}
