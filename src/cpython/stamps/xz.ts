import xzDecompress from 'xz-decompress';
import type { Compression } from './compression.ts';

export const XZ: Compression = {
  name: 'xz',
  magic: Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]),
  decompress: bytes => new xzDecompress.XzReadableStream(toWebStream(bytes)),
};

function toWebStream(bytes: Generator<Buffer, void>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    pull(controller) {
      const { done, value } = bytes.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel() {
      bytes.return();
    },
  });
}
