import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { Compression } from './compression.ts';

/**
 * Each part is decompressed in another thread, and waited for: with the default of 16 KiB, waiting takes longer than
 * decompressing.
 */
const PART_BYTES = 256 * 1024;

export const GZIP: Compression = {
  name: 'gzip',
  magic: Buffer.from([0x1f, 0x8b]),
  // Not pipe: a read error has to reach the reader of the decompressed stream. The callback has nothing to add.
  decompress: bytes => pipeline(Readable.from(bytes), createGunzip({ chunkSize: PART_BYTES }), () => {}),
};
