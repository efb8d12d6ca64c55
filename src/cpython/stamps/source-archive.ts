import { describeCause } from '../../errors.ts';
import { formatVersion } from '../version.ts';
import type { Compression } from './compression.ts';
import { readRange } from './read-range.ts';
import type { ByteSource, StampExpectation, VersionStamp } from './stamp.ts';

/**
 * Reads the version stamp of a source archive: its only top directory, `Python-V/` (docs/facts.md section 5). The
 * bytes are signed as a whole, so the first member settles it, and no more than that is decompressed.
 */
export async function readSourceStamp(
  bytes: ByteSource,
  { version }: StampExpectation,
  { name, magic, decompress }: Compression,
): Promise<VersionStamp> {
  try {
    const start = await readRange(bytes, 0, Math.min(magic.length, bytes.size));
    if (!start.equals(magic)) return { verdict: 'contradicts', found: `bytes that are not ${name} data` };
    const topDirectory = await readTopDirectory(bytes, decompress);
    const agrees = topDirectory === `Python-${formatVersion(version)}`;
    return { verdict: agrees ? 'agrees' : 'contradicts', found: `the top directory '${topDirectory}/'` };
  } catch (error) {
    return { verdict: 'unreadable', found: `no readable ${name} archive: ${describeCause(error)}` };
  }
}

/** The first part of the first member's name. */
async function readTopDirectory(bytes: ByteSource, decompress: Compression['decompress']): Promise<string> {
  const from = async <T>(read: (tar: AsyncIterable<Uint8Array>) => Promise<T>): Promise<T> => {
    const compressed = bytes.read(0);
    try {
      return await read(decompress(compressed));
    } finally {
      // A decompressor that finds damage doesn't close its source.
      compressed.return();
    }
  };
  return (await from(readPlainName)) ?? from(readFirstName);
}

/** From the first block alone: most runs need no more of a tar archive, and then load no reader of it. */
async function readPlainName(tar: AsyncIterable<Uint8Array>): Promise<string | undefined> {
  for await (const part of tar) return findFolderName(part)?.split('/')[0];
  return undefined;
}

async function readFirstName(tar: AsyncIterable<Uint8Array>): Promise<string> {
  const { readTarMembers } = await import('./tar-members.ts');
  for await (const { name, isFile } of readTarMembers(tar)) {
    const [topDirectory = '', ...rest] = name.split('/');
    if (rest.length > 0 || !isFile) return topDirectory;
    throw new Error(`its first member '${name}' is in no directory`);
  }
  throw new Error('it is empty');
}

const BLOCK_BYTES = 512;
const FOLDER = '5';

/**
 * The name in the header of a folder, if one block contains all of it. Every source archive of CPython begins with such a
 * header (POSIX.1-2001, pax, "ustar Header Block").
 *
 * @param block the first bytes of an archive
 * @returns undefined for any other header: extended, with a prefix, with letters outside of ASCII, damaged
 */
export function findFolderName(block: Uint8Array): string | undefined {
  const header = block.subarray(0, BLOCK_BYTES);
  const text = Buffer.from(header).toString('latin1');
  const [name] = /^[!-~]{1,99}(?=\0)/.exec(text) ?? [];
  const hasSize = !/^0*[ \0]*$/.test(text.slice(124, 136));
  const isPlain = text[156] === FOLDER && text.slice(257, 262) === 'ustar' && text[345] === '\0';
  if (header.length < BLOCK_BYTES || !isPlain || hasSize) return undefined;
  // The checksum counts its own field as spaces.
  const sum = header.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 0x20 : byte), 0);
  return Number.parseInt(text.slice(148, 156), 8) === sum ? name : undefined;
}
