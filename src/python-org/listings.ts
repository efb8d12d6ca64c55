import type { PythonVersion } from '../cpython/version.ts';
import type { Source } from '../files/source.ts';
import { fetchListing, type Listing } from './fetch-listing.ts';
import { toReleaseFolder } from './mirror.ts';

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
  return {
    releases: () => fetchOnce(mirror),
    files: version => fetchOnce(toReleaseFolder(mirror, version)),
  };
}

/**
 * Keeps releases and their files, for a page may have megabytes of other names; of those, one shows that it lists
 * something.
 */
function keepWhatCounts(listing: Listing): Listing {
  const names = listing.names.filter(name => /^(\d|[Pp]ython-|windows-)/.test(name));
  return { ...listing, names: names.length > 0 ? names : listing.names.slice(0, 1) };
}
