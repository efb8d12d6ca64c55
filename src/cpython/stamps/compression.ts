import type { Readable } from 'node:stream';

/** One way in which archives are compressed. */
export interface Compression {
  readonly name: string;
  /** The first bytes of every such file. */
  readonly magic: Buffer;
  /** Decompresses as it is read. Destroying the result returns the generator, and its errors reach whoever reads. */
  readonly decompress: (bytes: Generator<Buffer, void>) => Readable;
}

/** How a `.tgz`, `.tar.gz` or `.tar.xz` is compressed. Only what reads this format is loaded. */
export async function loadCompression(fileName: string): Promise<Compression> {
  return fileName.endsWith('.xz') ? (await import('./xz.ts')).XZ : (await import('./gzip.ts')).GZIP;
}
