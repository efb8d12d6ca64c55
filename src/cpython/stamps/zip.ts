import { crc32, inflateRawSync } from 'node:zlib';
import { type Entry, fromRandomAccessReaderPromise, RandomAccessReader, type ZipFile } from 'yauzl';
import { readRange } from './read-range.ts';
import type { ByteSource } from './stamp.ts';

/** A file in a zip archive. */
export interface ZipMember {
  /** A relative path with `/`, free of `..`. */
  readonly name: string;
  /** A symbolic link, as zips made on Unix have them. */
  readonly isLink: boolean;
  readonly isFolder: boolean;
  /** The nine permission bits, from zips that were made on Unix. */
  readonly mode?: number;
  /** When it was last modified, in seconds since 1970; most zips have the local time of the machine that reads them. */
  readonly mtime: number;
  /** Of what `read` returns, if the directory is right. */
  readonly size: number;
  /**
   * Decompresses it.
   * @throws Error if it is encrypted, damaged, has another checksum, or is larger than `maxBytes` before or after
   */
  read(maxBytes: number): Promise<Buffer>;
}

/** The high byte of a member's `version made by`. */
const UNIX = 3;
const STORED = 0;
const DEFLATED = 8;
/** An embeddable package has about 40 members, a package for the install manager some thousands. */
const MAX_MEMBERS = 100_000;
const MAX_DIRECTORY_BYTES = 16 * 1024 * 1024;
/** In the high half of a member's external attributes, where its low byte says that Unix made it. */
const UNIX_TYPE_MASK = 0o170000;
const UNIX_LINK = 0o120000;

/**
 * Reads the directory at the end of a zip archive.
 * @throws Error if it can't be read, is very large, or names a file outside of the archive
 */
export async function readZipDirectory(bytes: ByteSource, maxMembers = MAX_MEMBERS): Promise<ZipMember[]> {
  const reader = new DirectoryReader(bytes);
  const zip = await fromRandomAccessReaderPromise(reader, bytes.size, { autoClose: false });
  if (zip.entryCount > maxMembers) throw new Error(`it has ${zip.entryCount} members`);
  const members: ZipMember[] = [];
  for await (const entry of zip.eachEntry()) {
    members.push({
      name: entry.fileName,
      isLink: ((entry.externalFileAttributes >>> 16) & UNIX_TYPE_MASK) === UNIX_LINK,
      isFolder: entry.fileName.endsWith('/'),
      ...toMode(entry),
      mtime: entry.getLastModDate().getTime() / 1000,
      size: entry.uncompressedSize,
      read: maxBytes => readMember(bytes, zip, entry, maxBytes),
    });
  }
  return members;
}

/** Not with yauzl's streams, whose output is bounded only by what the archive claims. */
async function readMember(bytes: ByteSource, zip: ZipFile, entry: Entry, maxBytes: number): Promise<Buffer> {
  const { fileName, compressedSize, uncompressedSize } = entry;
  if (entry.isEncrypted()) throw new Error(`its member '${fileName}' is encrypted`);
  if (Math.max(compressedSize, uncompressedSize) > maxBytes) {
    throw new Error(`its member '${fileName}' has more than ${maxBytes} bytes`);
  }
  const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
  const stored = await readRange(bytes, fileDataStart, fileDataStart + compressedSize);
  const content = decompress(stored, entry, maxBytes);
  if (content.length !== uncompressedSize || crc32(content) !== entry.crc32)
    throw new Error(`its member '${fileName}' is damaged`);
  return content;
}

function decompress(stored: Buffer, { fileName, compressionMethod }: Entry, maxBytes: number): Buffer {
  if (compressionMethod === STORED) return stored;
  if (compressionMethod === DEFLATED) return inflateRawSync(stored, { maxOutputLength: maxBytes });
  throw new Error(`its member '${fileName}' is compressed by unknown method ${compressionMethod}`);
}

function toMode({ versionMadeBy, externalFileAttributes }: Entry): Pick<ZipMember, 'mode'> {
  const mode = (externalFileAttributes >>> 16) & 0o777;
  return versionMadeBy >>> 8 === UNIX && mode !== 0 ? { mode } : {};
}

/** Reads for yauzl, up to a bound. */
class DirectoryReader extends RandomAccessReader {
  readonly #bytes: ByteSource;
  #bytesLeft = MAX_DIRECTORY_BYTES;

  constructor(bytes: ByteSource) {
    super();
    this.#bytes = bytes;
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null) => void,
  ): void {
    this.#readRange(position, length).then(range => {
      range.copy(buffer, offset);
      callback(null);
    }, callback);
  }

  async #readRange(position: number, length: number): Promise<Buffer> {
    this.#bytesLeft -= length;
    if (this.#bytesLeft < 0) throw new Error(`its directory has more than ${MAX_DIRECTORY_BYTES} bytes`);
    const range = await readRange(this.#bytes, position, position + length);
    if (range.length < length) throw new Error('its directory points beyond its end');
    return range;
  }
}
