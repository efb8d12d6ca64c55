import { promisify } from 'node:util';
import { unzip } from 'node:zlib';
import { readRange } from './read-range.ts';
import type { ByteSource } from './stamp.ts';
import { findChild, parseXml, type XmlElement } from './xml.ts';

/** A file in a xar archive, and where its bytes lie. */
export interface XarFile {
  /** `Python_Framework.pkg/PackageInfo` */
  readonly path: string;
  /** Offset from the start of the archive. */
  readonly start: number;
  readonly length: number;
  /** How it is compressed, as a media type. */
  readonly encoding: string;
}

export const XAR_MAGIC = Buffer.from('xar!');

const MIN_HEADER_BYTES = 28;
/** CPython's tables of contents have tens of kilobytes; parsing this much takes some 100 MB. */
const MAX_TABLE_BYTES = 2 * 1024 * 1024;
/** The files that are read have a few kilobytes. */
const MAX_FILE_BYTES = 256 * 1024;
/** Each path includes the names of its directories, so a long directory name would repeat for each file in it. */
const MAX_PATH_CHARACTERS = 1024;

const STORED = 'application/octet-stream';
/** xar calls zlib streams x-gzip; a real gzip stream is accepted too. */
const ZLIB = ['application/x-gzip', 'application/gzip', 'application/zlib'];

const decompress = promisify(unzip);

/**
 * Reads the table of contents: a big-endian header (magic, its own size, version, compressed and uncompressed length
 * of the table, checksum algorithm), then the table as zlib-compressed XML, then the heap with the files' bytes
 * (https://github.com/mackyle/xar/wiki/xarformat). Checksums are left alone: the archive is signed as a whole.
 *
 * @throws Error if it is not a readable xar archive, or its table of contents is larger than 2 MiB
 */
export async function readXarFiles(bytes: ByteSource): Promise<XarFile[]> {
  const header = await readExactly(bytes, 0, MIN_HEADER_BYTES);
  const headerLength = header.readUInt16BE(4);
  const tableLength = header.readBigUInt64BE(8);
  if (headerLength < MIN_HEADER_BYTES) throw new Error(`a xar header of ${headerLength} bytes`);
  if (tableLength > MAX_TABLE_BYTES) throw new Error(`a table of contents of ${tableLength} bytes`);
  const heap = headerLength + Number(tableLength);
  const compressed = await readExactly(bytes, headerLength, heap);
  const table = await decompress(compressed, { maxOutputLength: MAX_TABLE_BYTES });
  const root = parseXml(table.toString());
  return root.children.flatMap(toc => listFiles(toc, '', heap));
}

/**
 * Reads one file, decompressed.
 * @throws Error if it is outside the archive, is larger than 256 KiB, damaged, or compressed in another way
 */
export async function readXarFile(bytes: ByteSource, file: XarFile): Promise<Buffer> {
  const { start, length, encoding } = file;
  if (length > MAX_FILE_BYTES) throw new Error(`it has ${length} bytes`);
  if (encoding !== STORED && !ZLIB.includes(encoding)) throw new Error(`it is compressed as ${encoding}`);
  const stored = await readExactly(bytes, start, start + length);
  return encoding === STORED ? stored : decompress(stored, { maxOutputLength: MAX_FILE_BYTES });
}

async function readExactly(bytes: ByteSource, start: number, end: number): Promise<Buffer> {
  const range = await readRange(bytes, start, end);
  if (range.length !== end - start) throw new Error(`it has no bytes ${start} to ${end}`);
  return range;
}

function listFiles(parent: XmlElement, directory: string, heap: number): XarFile[] {
  return parent.children
    .filter(({ name }) => name === 'file')
    .flatMap(element => {
      const path = `${directory}${findChild(element, 'name')?.text.trim() ?? ''}`;
      if (path.length > MAX_PATH_CHARACTERS) return [];
      // Directories have no data; extended attributes have their own, in an element of another name.
      const data = findChild(element, 'data');
      const offset = readNumber(data, 'offset');
      const length = readNumber(data, 'length');
      const encoding = (data && findChild(data, 'encoding')?.attributes.get('style')) ?? STORED;
      const inside = listFiles(element, `${path}/`, heap);
      if (offset === undefined || length === undefined) return inside;
      return [{ path, start: heap + offset, length, encoding }, ...inside];
    });
}

function readNumber(data: XmlElement | undefined, name: string): number | undefined {
  const digits = (data && findChild(data, name)?.text.trim()) ?? '';
  return /^\d{1,15}$/.test(digits) ? Number(digits) : undefined;
}
