import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import xzDecompress from 'xz-decompress';

/** One way in which archives are compressed. */
export interface Compression {
  readonly name: string;
  /** The first bytes of every such file. */
  readonly magic: Buffer;
  /** Decompresses as it is read; destroying the result stops it, and errors reach its reader. */
  readonly decompress: (bytes: Readable) => Readable;
}

export const GZIP: Compression = {
  name: 'gzip',
  magic: Buffer.from([0x1f, 0x8b]),
  // Not pipe: a read error has to reach the reader of the decompressed stream, whom the callback would repeat.
  decompress: bytes => pipeline(bytes, createGunzip(), () => {}),
};

export const XZ: Compression = {
  name: 'xz',
  magic: Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]),
  decompress: bytes => Readable.from(new xzDecompress.XzReadableStream(toWebStream(bytes))),
};

/** How a `.tgz`, `.tar.gz` or `.tar.xz` is compressed. */
export function toCompression(fileName: string): Compression {
  return fileName.endsWith('.xz') ? XZ : GZIP;
}

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
