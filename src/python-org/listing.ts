/** A link's address in each way in which HTML writes it; `[^<>]` keeps the search linear for any page. */
const HREF =
  '(?=\\s)[^<>]*?[\\s"\'/]href\\s*=\\s*(?:"(?<double>[^"<>]*)"|\'(?<single>[^\'<>]*)\'|(?<bare>[^\\s"\'<>]+))';
const LINK = new RegExp(`<a${HREF}`, 'gi');
const BASE = new RegExp(`<base${HREF}`, 'i');

/** The few named references that occur in addresses; every numeric one is read. */
const ENTITY = /&(?:#0*(?<decimal>\d{1,7})|#x0*(?<hex>[\da-f]{1,6})|(?<name>amp|quot|apos|lt|gt|plus));?/gi;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  plus: '+',
};

/**
 * Reads a directory page of nginx, Apache or their like, or nginx's JSON form. Only names are taken: a link counts if
 * its path is a direct child of the folder, whatever its scheme and host, which a reverse proxy may write as it knows
 * them. Parent folders, column sorting, icons and other pages are left out.
 *
 * @param folder the address that was requested, ending in a slash
 * @param answeredBy the address that sent the page, after redirects
 * @returns names of files and folders, decoded; a folder ends in a slash if the page writes it so. Empty if the
 *   page is not a listing
 */
export function parseListing(page: string, folder: URL, answeredBy: URL = folder): string[] {
  const base = toBase(page, answeredBy);
  const bases = base === undefined ? [answeredBy, folder] : [base];
  const folders = [...bases, answeredBy, folder].flatMap(address => toFolderPath(address) ?? []);
  const hrefs = /^\s*\[/.test(page) ? parseJsonNames(page) : [...page.matchAll(LINK)].map(toHref);
  return [...new Set(hrefs.flatMap(href => toChildName(href, bases, folders) ?? []))];
}

/** The address that links are relative to, if the page names one. */
function toBase(page: string, answeredBy: URL): URL | undefined {
  const element = BASE.exec(page);
  const base = element && URL.parse(toHref(element), answeredBy.href);
  return base && /^https?:$/.test(base.protocol) ? base : undefined;
}

function toHref({ groups }: RegExpMatchArray): string {
  return decodeEntities(groups?.double ?? groups?.single ?? groups?.bare ?? '');
}

function parseJsonNames(page: string): string[] {
  let entries: unknown;
  try {
    entries = JSON.parse(page);
  } catch {
    // No listing: the caller reports that it has no names.
    return [];
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

/** Encodes a name, so that it is read as one and not as an address. */
function encodePath(name: string): string {
  // JSON can contain a lone surrogate, which no URL can.
  return `./${name.toWellFormed().split('/').map(encodeURIComponent).join('/')}`;
}

function toChildName(href: string, bases: readonly URL[], folders: readonly string[]): string | undefined {
  for (const base of bases) {
    const url = URL.parse(href, base.href);
    if (
      url === null ||
      (url.protocol !== base.protocol && !/^https?:$/.test(url.protocol)) ||
      url.search ||
      url.hash
    )
      continue;
    const path = decodePath(url.pathname) ?? '';
    const names = folders.flatMap(folder => (path.startsWith(folder) ? path.slice(folder.length) : []));
    const child = names.find(name => /^(?!\.\.?\/?$)[^/\\]+\/?$/.test(name));
    if (child !== undefined) return child;
  }
  return undefined;
}

/** The path of the folder that an address is, or is in. */
function toFolderPath(address: URL): string | undefined {
  return decodePath(new URL('.', address).pathname);
}

function decodePath(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    // python.org has no name with a stray %.
    return undefined;
  }
}

function decodeEntities(text: string): string {
  return text.replace(ENTITY, (_match, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? '';
    const codePoint = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return codePoint > 0 && codePoint <= 0x10ffff ? String.fromCodePoint(codePoint).toWellFormed() : '\ufffd';
  });
}
