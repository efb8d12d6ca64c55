/** One way in which archives are compressed. */
export interface Compression {
  readonly name: string;
  /** The first bytes of every such file. */
  readonly magic: Buffer;
  /** Decompresses as it is read. */
  readonly decompress: (bytes: Generator<Buffer, void>) => AsyncIterable<Uint8Array>;
}

/** Marks the arguments of a thread that decompresses xz. */
export const XZ_THREAD = 'verify-cpython: xz';

export function isXz(fileName: string): boolean {
  return fileName.endsWith('.xz');
}

/** How a `.tgz`, `.tar.gz` or `.tar.xz` is compressed. Only what reads this format is loaded. */
export async function loadCompression(fileName: string): Promise<Compression> {
  return isXz(fileName) ? (await import('./xz.ts')).XZ : (await import('./gzip.ts')).GZIP;
}
