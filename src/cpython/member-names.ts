import { posix } from 'node:path';

/** A member of an archive, as far as its name and links are concerned. */
export interface ArchiveMember {
  /** Path inside the archive, with slashes. */
  readonly name: string;
  /** Where a symbolic link (from the member's folder) or a hard link (from the archive's root) leads. */
  readonly link?: { readonly kind: 'symbolic' | 'hard'; readonly target: string };
  /** Folders may be listed twice. */
  readonly isFolder?: boolean;
}

/** The file system that the members are written to. */
export type FileSystem = 'windows' | 'other';

/** Names of devices in every folder of Windows, whatever follows their first dot. */
const WINDOWS_DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³]) *(?:\.|$)/i;

/** The path of a member below the folder that it is unpacked to: `.` is that folder itself. */
export function toMemberPath(name: string): string {
  return posix.normalize(name).replace(/\/$/, '');
}

/**
 * Watches the members of one archive, in their order, for one that must not be written: its name or its link leads out of
 * the folder, it is below a link, or another member has its name.
 * @returns tells what is wrong with the next member; undefined if nothing is
 */
export function watchForEscapes(
  fileSystem: FileSystem = 'other',
): (member: ArchiveMember) => string | undefined {
  const links = new Set<string>();
  const folders = new Set<string>();
  const names = new Set<string>();
  return ({ name, link, isFolder = false }) => {
    const path = toMemberPath(name);
    if (leavesRoot(name) || name.split('/').includes('..'))
      return `the member '${name}' would leave the folder`;
    if (fileSystem === 'windows' && path !== '.' && path.split('/').some(isUnusableOnWindows))
      return `Windows can't have a file with the name '${name}'`;
    const key = toKey(path);
    // A path that was a folder before is neither a link nor a file, and the same is true for all folders above it.
    const parents = folders.has(posix.dirname(key)) ? [] : ancestors(key);
    if (parents.some(folder => links.has(folder))) return `'${name}' is below a link`;
    if (parents.some(folder => names.has(folder))) return `'${name}' is below a file`;
    if ((path === '.' && !isFolder) || names.has(key) || (!isFolder && folders.has(key)))
      return `'${name}' has the name of another member`;
    for (const folder of isFolder ? [...parents, key] : parents) folders.add(folder);
    if (!isFolder) names.add(key);
    if (link === undefined) return undefined;
    links.add(key);
    return leavesByLink(path, link)
      ? `the link '${name}' to '${link.target}' would leave the folder`
      : undefined;
  };
}

/** File systems of macOS and Windows ignore case, and macOS the form of accents. */
function toKey(path: string): string {
  // Most names need no Unicode rules, which take longer than all the rest.
  if (/^[ -~]*$/.test(path)) return path.toLowerCase();
  return path.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}

function ancestors(path: string): string[] {
  const parts = path.split('/');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** Backslashes and drive letters are refused: they are paths on Windows, and no CPython archive has them. */
function leavesRoot(path: string): boolean {
  if (path.includes('\\') || path.includes('\0') || /^[a-z]:/i.test(path) || posix.isAbsolute(path))
    return true;
  return path.includes('..') && posix.normalize(path).split('/')[0] === '..';
}

function leavesByLink(path: string, { kind, target }: NonNullable<ArchiveMember['link']>): boolean {
  // join would take the slash of an absolute target for one between folders.
  if (posix.isAbsolute(target)) return true;
  if (kind === 'hard') return leavesRoot(target);
  const parts = target.split('/').filter(part => part !== '' && part !== '.');
  const firstName = parts.findIndex(part => part !== '..');
  const descent = firstName === -1 ? [] : parts.slice(firstName);
  // `a/..` is not the folder of `a` if `a` is a link: then the target is elsewhere than its text says.
  if (descent.some(part => part === '..' || /^[a-z]:/i.test(part))) return true;
  return leavesRoot(posix.join(posix.dirname(path), target));
}

/** A device, a stream of another file, or a name from which Windows would drop the end. */
function isUnusableOnWindows(part: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: Windows refuses exactly these.
  return WINDOWS_DEVICE.test(part) || /[<>:"|?*\x00-\x1f]|[. ]$/.test(part);
}
