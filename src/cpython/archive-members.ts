import { ActionError, describeCause } from '../errors.ts';
import { type Artifact, findArchiveType } from './artifact-kinds.ts';
import { type ArchiveMember, type FileSystem, toMemberPath, watchForEscapes } from './member-names.ts';
import { type Compression, loadCompression } from './stamps/compression.ts';
import { parsePatchLevel } from './stamps/patch-level.ts';
import type { ByteSource } from './stamps/stamp.ts';
import { readTarMembers } from './stamps/tar-members.ts';
import { readZipDirectory } from './stamps/zip.ts';
import { formatVersion } from './version.ts';

/** More than three times the largest member, a library with its debugging symbols. */
const MAX_ZIP_MEMBER_BYTES = 128 * 1024 ** 2;
/** As for a tar archive. */
const MAX_ZIP_CONTENT_BYTES = 1024 ** 3;

/** What is written for one member of an archive. */
export interface CheckedMember {
  /** Relative and normalized; `.` is the folder itself. No part of it is a link that came before. */
  readonly path: string;
  readonly kind: 'file' | 'folder' | 'symbolic' | 'hard';
  /** The target of a symbolic link, as it is in the archive; for a hard link, the path of an earlier file. */
  readonly target?: string;
  /** The nine permission bits, before the umask. */
  readonly mode: number;
  /** In seconds since 1970. */
  readonly mtime: number;
  /** The bytes of a file; to be read before the next member is asked for. */
  readonly content: AsyncIterable<Uint8Array>;
}

/** How an archive is read. */
export interface ReadOptions {
  readonly fileSystem?: FileSystem;
  /** Replaces the usual decompression of a tar archive. */
  readonly decompress?: Compression['decompress'] | undefined;
}

/**
 * Reads the members of an archive one after the other, and checks each before it is returned: it stays inside the
 * folder, and a source archive has one top directory, of its version, which `Include/patchlevel.h` agrees with.
 *
 * @throws ActionError VERSION_MISMATCH, with the reason; what `options.decompress` throws as an ActionError; system errors
 *   if the bytes can't be read
 */
export async function* readCheckedMembers(
  bytes: ByteSource,
  artifact: Artifact,
  options: ReadOptions = {},
): AsyncGenerator<CheckedMember> {
  const refuse = (error: unknown): unknown => {
    // Neither says anything about the archive.
    if (error instanceof ActionError || (error instanceof Error && 'syscall' in error)) return error;
    const message = `${artifact.fileName} is not unpacked: ${describeCause(error)}.`;
    return new ActionError('VERSION_MISMATCH', message, { cause: error });
  };
  const findEscape = watchForEscapes(options.fileSystem);
  const files = new Set<string>();
  try {
    const isZip = findArchiveType(artifact) === 'zip';
    for await (const member of isZip ? readZip(bytes) : readTar(bytes, artifact.fileName, options)) {
      const fault = findEscape(member);
      if (fault !== undefined) throw new Error(fault);
      const { name, link, isFolder, mode, mtime } = member;
      const path = toMemberPath(name);
      const content =
        artifact.format === 'source' ? await readSameVersion(member, path, artifact) : member.content;
      const kind = link?.kind ?? (isFolder ? 'folder' : 'file');
      const target = link?.kind === 'hard' ? toMemberPath(link.target) : link?.target;
      if (kind === 'hard' && !files.has(target ?? ''))
        throw new Error(`the hard link '${name}' leads to '${target}', which is not an earlier file`);
      if (kind === 'file') files.add(path);
      yield {
        path,
        kind,
        mode,
        mtime,
        ...(target !== undefined && { target }),
        content: readParts(content, refuse),
      };
    }
  } catch (error) {
    throw refuse(error);
  }
}

/** The same parts; errors in them show only when they are read. */
async function* readParts(
  content: RawMember['content'],
  refuse: (error: unknown) => unknown,
): AsyncGenerator<Uint8Array> {
  try {
    for await (const part of content) if (part instanceof Uint8Array) yield part;
  } catch (error) {
    throw refuse(error);
  }
}

interface RawMember extends ArchiveMember, Pick<CheckedMember, 'mode' | 'mtime'> {
  readonly content: AsyncIterable<unknown> | Iterable<unknown>;
  readWhole(): Promise<Buffer>;
}

async function* readTar(
  bytes: ByteSource,
  fileName: string,
  options: ReadOptions,
): AsyncGenerator<RawMember> {
  const decompress = options.decompress ?? (await loadCompression(fileName)).decompress;
  const compressed = bytes.read(0);
  try {
    for await (const member of readTarMembers(decompress(compressed))) {
      if (!member.isFile && !member.isFolder && member.link === undefined)
        throw new Error(`'${member.name}' is not a file, a folder, or a link`);
      yield member;
    }
  } finally {
    // A decompressor that finds damage doesn't close its source.
    compressed.return();
  }
}

/**
 * Checks a member of a source archive: its top directory and `patchlevel.h` are of the version asked for.
 * @returns the content, which can be read only once, here or by who writes it
 */
async function readSameVersion(
  member: RawMember,
  path: string,
  { version }: Artifact,
): Promise<RawMember['content']> {
  const expected = formatVersion(version);
  if (path.split('/')[0] !== `Python-${expected}`)
    throw new Error(`'${member.name}' is outside the directory Python-${expected}/`);
  if (path !== `Python-${expected}/Include/patchlevel.h`) return member.content;
  const content = await member.readWhole();
  const found = parsePatchLevel(content.toString());
  if (found !== undefined && found !== expected)
    throw new Error(`Include/patchlevel.h says version '${found}'`);
  return [content];
}

async function* readZip(bytes: ByteSource): AsyncGenerator<RawMember> {
  let size = 0;
  for (const member of await readZipDirectory(bytes)) {
    if (member.isLink) throw new Error(`'${member.name}' is a link`);
    size += member.size;
    if (size > MAX_ZIP_CONTENT_BYTES) throw new Error('it unpacks to more than 1 GiB');
    const content = await member.read(MAX_ZIP_MEMBER_BYTES);
    const { name, isFolder, mtime, mode = isFolder ? 0o777 : 0o666 } = member;
    yield { name, isFolder, mode, mtime, content: [content], readWhole: async () => content };
  }
}
