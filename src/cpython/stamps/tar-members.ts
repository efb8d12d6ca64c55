import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { extract, type Header } from 'tar-stream';

/** One member of a tar archive; its content can be read until the next one is asked for. */
export interface TarMember {
  readonly name: string;
  readonly isFile: boolean;
  readonly isFolder: boolean;
  /** The nine permission bits. */
  readonly mode: number;
  /** When it was last modified, in seconds since 1970. */
  readonly mtime: number;
  readonly size: number;
  /** The bytes of a file, in parts. They are read once, here or by `readWhole`. */
  readonly content: AsyncIterable<unknown>;
  /** Where a symbolic or hard link leads, as it stands in the archive. */
  readonly link?: { readonly kind: 'symbolic' | 'hard'; readonly target: string };
  /** @throws Error if it has more than 64 KiB */
  readWhole(): Promise<Buffer>;
}

const MAX_WHOLE_BYTES = 64 * 1024;
/** The largest archive, 85 MB for iOS, unpacks to some 300 MB; more than three times that is no CPython. */
const MAX_TAR_BYTES = 1024 ** 3;
/** The iOS archive has three standard libraries of about five thousand files. */
const MAX_MEMBERS = 100_000;
/** Pax headers have a few hundred bytes; tar-stream holds them in memory until it has all of them. */
const MAX_HEADER_BYTES = 256 * 1024;
/** Python's tarfile writes ten kinds of record; global records are copied to every member that has its own. */
const MAX_PAX_RECORDS = 100;

/**
 * Lists the members of a tar archive as they arrive, in bounded memory. Leaving the loop stops the reading.
 * @throws Error if the archive is damaged, or out of proportion: 1 GiB, 100,000 members, 256 KiB between members
 */
export async function* readTarMembers(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<TarMember> {
  const tar = bytes instanceof Readable ? bytes : Readable.from(bytes);
  const archive = extract();
  let size = 0;
  let members = 0;
  let nextMemberUntil = MAX_HEADER_BYTES;
  tar.on('error', error => archive.destroy(error));
  tar.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > MAX_TAR_BYTES) archive.destroy(new Error('it unpacks to more than 1 GiB'));
    if (size > nextMemberUntil) archive.destroy(new Error('a member comes too late'));
  });
  try {
    for await (const entry of tar.pipe(archive)) {
      const { header } = entry;
      members += 1;
      assertProportionate(header, members);
      nextMemberUntil = size + header.size + MAX_HEADER_BYTES;
      yield {
        name: header.name,
        // A sparse file has a map of its holes among its bytes.
        isFile: header.type === 'file' && !isSparse(header),
        isFolder: header.type === 'directory',
        mode: (header.mode ?? 0) & 0o777,
        mtime: readTime(header),
        size: header.size,
        content: entry,
        ...toLink(header),
        readWhole: async () => {
          if (header.size > MAX_WHOLE_BYTES) throw new Error(`'${header.name}' has ${header.size} bytes`);
          return buffer(entry);
        },
      };
      entry.resume();
    }
  } finally {
    tar.destroy();
  }
}

function toLink({ type, linkname }: Header): Pick<TarMember, 'link'> {
  if (type === 'symlink') return { link: { kind: 'symbolic', target: linkname ?? '' } };
  return type === 'link' ? { link: { kind: 'hard', target: linkname ?? '' } } : {};
}

function isSparse({ pax }: Header): boolean {
  return Object.keys(pax ?? {}).some(key => key.startsWith('GNU.sparse.'));
}

/** A pax record has fractions of a second. */
function readTime({ mtime, pax }: Header): number {
  const record: unknown = Object.entries(pax ?? {}).find(([key]) => key === 'mtime')?.[1];
  const time = record === undefined ? Number(mtime) / 1000 : Number(record);
  if (!Number.isFinite(time)) throw new Error('a member has no time');
  return time;
}

function assertProportionate(header: Header, members: number): void {
  if (members > MAX_MEMBERS) throw new Error(`it has more than ${MAX_MEMBERS} members`);
  if (!Number.isSafeInteger(header.size)) throw new Error('a member has no size');
  // tar-stream would read what follows as a header.
  if (header.size > 0 && header.type === 'directory') throw new Error('a folder has a size');
  if (Object.keys(header.pax ?? {}).length > MAX_PAX_RECORDS)
    throw new Error('a member has too many pax records');
}
