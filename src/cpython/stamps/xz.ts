import { Readable } from 'node:stream';
import xzDecompress from 'xz-decompress';
import type { Compression } from './compression.ts';

export const XZ: Compression = {
  name: 'xz',
  magic: Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]),
  decompress: bytes => Readable.from(new xzDecompress.XzReadableStream(toWebStream(bytes))),
};

/** Not Readable.toWeb: it throws past every handler when its stream is destroyed early, as here. */
function toWebStream(bytes: Readable): ReadableStream<Uint8Array> {
  const chunks = bytes[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await chunks.return?.();
    },
  });
}
