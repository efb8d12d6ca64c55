import { posix } from 'node:path';
import { ActionError, describeCause } from '../errors.ts';
import type { Artifact } from './artifact-kinds.ts';
import type { Format } from './kind-table.ts';
import { toCompression } from './stamps/compression.ts';
import { parsePatchLevel } from './stamps/patch-level.ts';
import type { ByteSource } from './stamps/stamp.ts';
import { readTarMembers } from './stamps/tar-members.ts';
import { readZipDirectory } from './stamps/zip.ts';
import { formatVersion } from './version.ts';

const TARS: readonly Format[] = ['source', 'android', 'ios'];
const ZIPS: readonly Format[] = ['embed-zip', 'package'];

/** How an artifact is unpacked; undefined where it is no archive but an installer, say. */
export function findArchiveType({ format }: Artifact): 'tar' | 'zip' | undefined {
  if (TARS.includes(format)) return 'tar';
  return ZIPS.includes(format) ? 'zip' : undefined;
}

/**
 * Reads the whole of an archive before it is unpacked: no member leaves the folder, and, since the whole is read
 * anyway, `Include/patchlevel.h` of a source says the same version as its top directory.
 *
 * @throws ActionError VERSION_MISMATCH, with the reason
 */
export async function assertUnpackable(bytes: ByteSource, artifact: Artifact): Promise<void> {
  const refuse = (reason: string, cause?: unknown): ActionError =>
    new ActionError('VERSION_MISMATCH', `${artifact.fileName} is not unpacked: ${reason}.`, { cause });
  let reason: string | undefined;
  try {
    reason =
      findArchiveType(artifact) === 'zip' ? await findZipFault(bytes) : await findTarFault(bytes, artifact);
  } catch (error) {
    throw refuse(describeCause(error), error);
  }
  if (reason !== undefined) throw refuse(reason);
}

async function findTarFault(bytes: ByteSource, artifact: Artifact): Promise<string | undefined> {
  const findEscape = watchForEscapes();
  const expected = formatVersion(artifact.version);
  const patchLevel = `Python-${expected}/Include/patchlevel.h`;
  const compressed = bytes.read(0);
  try {
    for await (const member of readTarMembers(toCompression(artifact.fileName).decompress(compressed))) {
      const fault = findEscape(member);
      if (fault !== undefined) return fault;
      if (artifact.format !== 'source') continue;
      const path = posix.normalize(member.name);
      if (path.split('/')[0] !== `Python-${expected}`) {
        return `'${member.name}' lies beside the directory Python-${expected}/`;
      }
      if (path !== patchLevel) continue;
      const found = parsePatchLevel(await member.readText());
      if (found !== undefined && found !== expected) return `Include/patchlevel.h says version '${found}'`;
    }
  } finally {
    compressed.destroy();
  }
  return undefined;
}

async function findZipFault(bytes: ByteSource): Promise<string | undefined> {
  const findEscape = watchForEscapes();
  for (const { name, isLink } of await readZipDirectory(bytes)) {
    const reason = isLink ? `'${name}' is a link` : findEscape({ name });
    if (reason !== undefined) return reason;
  }
  return undefined;
}

/** A member of an archive, as far as unpacking it is concerned. */
export interface ArchiveMember {
  /** Path inside the archive, with slashes. */
  readonly name: string;
  /** Where a symbolic link (from the member's folder) or a hard link (from the archive's root) leads. */
  readonly link?: { readonly kind: 'symbolic' | 'hard'; readonly target: string };
}

/**
 * Watches the members of one archive, in their order, for one that would be unpacked outside the folder: by its
 * name, by what it links to, or by lying below a link, where neither is what it seems.
 * @returns says what is wrong with the next member; undefined where it stays inside
 */
export function watchForEscapes(): (member: ArchiveMember) => string | undefined {
  const links = new Set<string>();
  return ({ name, link }) => {
    const path = posix.normalize(name).replace(/\/$/, '');
    if (leavesRoot(name) || name.split('/').includes('..'))
      return `the member '${name}' would leave the folder`;
    // File systems of macOS and Windows ignore case.
    if (ancestors(path.toLowerCase()).some(folder => links.has(folder))) return `'${name}' lies below a link`;
    if (link === undefined) return undefined;
    links.add(path.toLowerCase());
    const target = link.kind === 'hard' ? link.target : posix.join(posix.dirname(path), link.target);
    // join would take the slash of an absolute target for one between folders.
    if (!posix.isAbsolute(link.target) && !leavesRoot(target)) return undefined;
    return `the link '${name}' to '${link.target}' would leave the folder`;
  };
}

function ancestors(path: string): string[] {
  const parts = path.split('/');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** Backslashes and drive letters are refused: they are paths on Windows, and no CPython archive has them. */
function leavesRoot(path: string): boolean {
  if (path.includes('\\') || path.includes('\0') || /^[a-z]:/i.test(path) || posix.isAbsolute(path))
    return true;
  return posix.normalize(path).split('/')[0] === '..';
}
