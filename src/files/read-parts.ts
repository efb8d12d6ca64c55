import { readSync } from 'node:fs';

const READ_BYTES = 256 * 1024;

/**
 * Reads an open file in parts, each when it is asked for. Synchronous, since a read that waits for a thread costs as much as
 * hashing what it brings.
 * @param file its descriptor
 * @param end exclusive
 * @throws Error of the system
 */
export function* readParts(
  file: number,
  start: number,
  end = Number.POSITIVE_INFINITY,
): Generator<Buffer, void> {
  for (let position = start; position < end; ) {
    const part = Buffer.allocUnsafe(Math.min(READ_BYTES, end - position));
    const length = readSync(file, part, 0, part.length, position);
    if (length === 0) return;
    position += length;
    yield part.subarray(0, length);
  }
}
