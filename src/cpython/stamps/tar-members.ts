import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { extract, type Header } from 'tar-stream';

/** One member of a tar archive; its content can be read until the next one is asked for. */
export interface TarMember {
  readonly name: string;
  readonly isFile: boolean;
  /** Where a symbolic or hard link leads, as it stands in the archive. */
  readonly link?: { readonly kind: 'symbolic' | 'hard'; readonly target: string };
  /** @throws Error where it has more than 64 KiB */
  readText(): Promise<string>;
}

const MAX_TEXT_BYTES = 64 * 1024;
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
 * @throws Error where the archive is damaged, or out of proportion: 1 GiB, 100,000 members, 256 KiB between members
 */
export async function* readTarMembers(tar: Readable): AsyncGenerator<TarMember> {
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
        isFile: header.type === 'file',
        ...toLink(header),
        readText: async () => {
          if (header.size > MAX_TEXT_BYTES) throw new Error(`'${header.name}' has ${header.size} bytes`);
          return (await buffer(entry)).toString();
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

function assertProportionate(header: Header, members: number): void {
  if (members > MAX_MEMBERS) throw new Error(`it has more than ${MAX_MEMBERS} members`);
  if (!Number.isSafeInteger(header.size)) throw new Error('a member has no size');
  if (Object.keys(header.pax ?? {}).length > MAX_PAX_RECORDS)
    throw new Error('a member has too many pax records');
}
