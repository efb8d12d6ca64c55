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
