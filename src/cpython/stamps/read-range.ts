import type { ByteSource } from './stamp.ts';

/**
 * Reads the bytes from `start` up to, not including, `end`; fewer if the file ends before.
 * The caller keeps the range small, because all of it is read into memory.
 */
export async function readRange(bytes: ByteSource, start: number, end: number): Promise<Buffer> {
  const last = Math.min(end, bytes.size);
  if (start >= last) return Buffer.alloc(0);
  return Buffer.concat([...bytes.read(start, last)]);
}

/** Bytes in memory, to be read as a file is. */
export function toByteSource(buffer: Buffer): ByteSource {
  return {
    size: buffer.length,
    *read(start, end) {
      yield buffer.subarray(start, end);
    },
  };
}
