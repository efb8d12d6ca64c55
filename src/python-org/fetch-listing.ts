import type { PythonVersion } from '../cpython/version.ts';
import { ActionError } from '../errors.ts';
import type { Source } from '../files/source.ts';
import { describePage } from '../http/web-page.ts';
import { parseListing } from './listing.ts';
import { isOwnMirror, readBundleNames, toAddressHint, toReleaseFolder } from './mirror.ts';

/** python.org's own page has 60 KB. */
const MAX_LISTING_BYTES = 4 * 1024 * 1024;
/** nginx, Apache and others give their pages this title; `[]` is nginx's JSON. */
const EMPTY_LISTING = /<title>\s*Index of\b|^\s*\[\s*\]\s*$/i;

/** What a folder of python.org or of a mirror lists. */
export interface Listing {
  /** The address that was requested. */
  readonly folder: URL;
  /** Names of files and folders; empty if the answer is not a usable listing. */
  readonly names: readonly string[];
  /** What the server answered, for messages: `the answer 404`, `a page without such links (text/html)`. */
  readonly answer: string;
  /**
   * `empty`: a listing without a name; `missing`: the server has no such page; `denied`: it answered 403, as
   * some servers do for missing files; `unreadable`: another page, such as that of a login or of an application.
   */
  readonly state: 'listed' | 'empty' | 'missing' | 'denied' | 'unreadable';
}

/**
 * Fetches the names in a folder of python.org or of a mirror. `X.sigstore.json` next to X counts as `X.sigstore`, except
 * on python.org itself.
 *
 * @param folder ends in a slash
 * @throws ActionError DOWNLOAD_FAILED, MIRROR_REFUSED; NO_LISTING if the page is too large
 */
export async function fetchListing(downloader: Source, folder: URL): Promise<Listing> {
  const page = await downloader
    .fetchAnswer(folder, { maxBytes: MAX_LISTING_BYTES, tooLarge: 'NO_LISTING' })
    .catch((error: unknown) => {
      if (!(error instanceof ActionError) || error.code !== 'NO_LISTING') throw error;
      throw new ActionError('NO_LISTING', `${folder}: ${error.message}`, { cause: error });
    });
  if (page === undefined) {
    const status = downloader.lastMissingStatus(folder);
    return {
      folder,
      names: [],
      answer: status === undefined ? 'no such folder' : `the answer ${status}`,
      state: status === 403 ? 'denied' : 'missing',
    };
  }
  const text = page.bytes.toString('utf8');
  const found = parseListing(text, folder, page.finalUrl);
  const names = isOwnMirror(folder) ? readBundleNames(found) : found;
  const state = names.length > 0 ? 'listed' : EMPTY_LISTING.test(text) ? 'empty' : 'unreadable';
  return { folder, names, answer: `a page without such links (${describePage(page)})`, state };
}

/** Whether a mirror's own folder lists a release. */
export function listsReleases({ names }: Listing): boolean {
  return names.some(name => /^\d+\.\d+/.test(name));
}

/**
 * The names in a mirror's own folder.
 * @throws ActionError NO_LISTING if no release is among them
 */
export function assertReleases(listing: Listing): readonly string[] {
  if (listsReleases(listing)) return listing.names;
  throw noListing(listing, 'folders of releases, such as 3.13.5/');
}

/**
 * Refuses a page that does not say what is in a folder.
 * @throws ActionError NO_LISTING
 */
export function assertReadable(listing: Listing): Listing {
  if (listing.state !== 'denied' && listing.state !== 'unreadable') return listing;
  throw noListing(listing, 'files');
}

/**
 * The error if a range, `all` or an audit needs a listing and the mirror has no usable one.
 * @param expected what the links on it should lead to
 * @param hint replaces the one for a range
 */
export function noListing(
  { folder, answer }: Listing,
  expected: string,
  hint = `An exact python-version, such as 3.13.5, needs no listing. For a range or all, ${toAddressHint(folder)}`,
): ActionError {
  const message = `${folder} is not a usable listing: expected links to ${expected}, found ${answer}.`;
  return new ActionError('NO_LISTING', message, { hint });
}

/** What a mirror lists; each page is fetched once. */
export interface Listings {
  /** The mirror's own folder. */
  readonly releases: () => Promise<Listing>;
  /** The folder of a release, or of the one that a pre-release leads to. */
  readonly files: (version: PythonVersion) => Promise<Listing>;
}

/** The listings of a mirror. They throw as `fetchListing`. */
export function createListings(mirror: URL, downloader: Source): Listings {
  const pages = new Map<string, Promise<Listing>>();
  const fetchOnce = (folder: URL): Promise<Listing> => {
    const page = pages.get(folder.href) ?? fetchListing(downloader, folder).then(keepWhatCounts);
    pages.set(folder.href, page);
    return page;
  };
  return { releases: () => fetchOnce(mirror), files: version => fetchOnce(toReleaseFolder(mirror, version)) };
}

/**
 * Keeps releases and their files, because a page may have megabytes of other names. One of those is kept too, to show that
 * the page lists something.
 */
function keepWhatCounts(listing: Listing): Listing {
  const names = listing.names.filter(name => /^(\d|[Pp]ython-|windows-)/.test(name));
  return { ...listing, names: names.length > 0 ? names : listing.names.slice(0, 1) };
}
