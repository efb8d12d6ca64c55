import { ActionError, describeCause } from '../errors.ts';
import type { Downloader } from '../http/downloader.ts';

/** python.org's own page has 60 KB. */
const MAX_LISTING_BYTES = 4 * 1024 * 1024;

/** The address of a link; `[^<>]` keeps the search linear in whatever the page is. */
const LINK = /<a\s[^<>]*?href\s*=\s*(?:"(?<double>[^"<>]*)"|'(?<single>[^'<>]*)')/gi;

/**
 * Fetches the names of what lies in a folder of python.org or of a mirror.
 *
 * @param folder address of the folder, ending in a slash
 * @returns names of files, and of folders with a slash at the end; undefined where there is no such folder
 * @throws ActionError DOWNLOAD_FAILED
 */
export async function fetchListing(downloader: Downloader, folder: URL): Promise<string[] | undefined> {
  const page = await downloader.fetchBytes(folder, { maxBytes: MAX_LISTING_BYTES });
  return page && parseListing(page.toString('utf8'), folder);
}

/**
 * Reads a directory page of nginx or Apache, or nginx's JSON form. What is no direct child of the folder (parent,
 * column sorting, icons, other hosts) is left out.
 *
 * @throws ActionError DOWNLOAD_FAILED where it is JSON that is no listing
 */
export function parseListing(page: string, folder: URL): string[] {
  const hrefs = /^\s*\[/.test(page)
    ? parseJsonNames(page, folder)
    : [...page.matchAll(LINK)].map(({ groups }) => decodeEntities(groups?.double ?? groups?.single ?? ''));
  const names = hrefs.map(href => toChildName(href, folder)).filter(name => name !== undefined);
  return [...new Set(names)];
}

function parseJsonNames(page: string, folder: URL): string[] {
  let entries: unknown;
  try {
    entries = JSON.parse(page);
  } catch (error) {
    throw new ActionError('DOWNLOAD_FAILED', `${folder}: this is no listing: ${describeCause(error)}.`, {
      cause: error,
    });
  }
  if (!Array.isArray(entries)) return [];
  return entries.flatMap((entry: unknown) => {
    if (typeof entry === 'string') return [encodePath(entry)];
    if (typeof entry !== 'object' || entry === null || !('name' in entry) || typeof entry.name !== 'string')
      return [];
    const isFolder = 'type' in entry && entry.type === 'directory' && !entry.name.endsWith('/');
    return [encodePath(isFolder ? `${entry.name}/` : entry.name)];
  });
}

/** A name, so that it is read as one and not as an address. */
function encodePath(name: string): string {
  // JSON can name half of a character, which no address has.
  return `./${name.toWellFormed().split('/').map(encodeURIComponent).join('/')}`;
}

function toChildName(href: string, folder: URL): string | undefined {
  const url = URL.parse(href, folder.href);
  if (url === null || url.origin !== folder.origin || url.search || url.hash) return undefined;
  if (!url.pathname.startsWith(folder.pathname)) return undefined;
  const name = decodePath(url.pathname.slice(folder.pathname.length));
  return name !== undefined && /^(?!\.\.?\/?$)[^/\\]+\/?$/.test(name) ? name : undefined;
}

function decodePath(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    // A stray % is no name that python.org has.
    return undefined;
  }
}

function decodeEntities(text: string): string {
  return text
    .replaceAll('&#43;', '+')
    .replaceAll('&#x2B;', '+')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
