import { ReadableStream } from 'node:stream/web';
import xzDecompress from 'xz-decompress';
import type { Compression } from './compression.ts';

export const XZ: Compression = {
  name: 'xz',
  magic: Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]),
  decompress: decompressXz,
};

/** @throws Error if the bytes are damaged or end early */
export function decompressXz(
  bytes: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): AsyncIterable<Uint8Array> {
  // Two declarations of one class: that of Node and that of the language's library.
  const stream = ReadableStream.from(bytes) as globalThis.ReadableStream<Uint8Array>;
  return new xzDecompress.XzReadableStream(stream);
}
