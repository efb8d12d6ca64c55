import { createHash } from 'node:crypto';
import { closeSync, fstatSync, readSync } from 'node:fs';
import type { ByteSource } from '../cpython/stamps/stamp.ts';
import { openRegularFileSync } from '../files/regular-file.ts';
import type { UntrustedFile } from '../files/source.ts';

/** The bytes of an open file, and the digest of those that were handed out. */
export interface DigestedBytes {
  /** Is read once, from the start, with `read(0)`. */
  readonly bytes: ByteSource;
  /** Reads what is left of the file. @returns its digest and size */
  finish(): Pick<UntrustedFile, 'sha256' | 'size'>;
}

/**
 * Computes the digest of a file while other code reads it.
 * @param file its descriptor, which stays open
 */
export function digestWhileReading(file: number): DigestedBytes {
  const hash = createHash('sha256');
  let position = 0;
  // Each part goes into the digest once, before the reader gets it.
  function* readOn(): Generator<Buffer, void> {
    for (const part of readParts(file, position)) {
      position += part.length;
      hash.update(part);
      yield part;
    }
  }
  return {
    bytes: { size: fstatSync(file).size, read: readOn },
    finish: () => {
      for (const rest = readOn(); !rest.next().done; );
      return { sha256: hash.digest('hex'), size: position };
    },
  };
}

const READ_BYTES = 256 * 1024;

/**
 * Reads an open file in parts, each when it is asked for. Synchronous, because waiting for a thread takes as long as hashing
 * what a read returns.
 * @param file its descriptor
 * @param end exclusive
 * @throws a system error
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

/** A file in the form that readers of version stamps and members take. */
export function toByteSource({ path, size }: UntrustedFile): ByteSource {
  return {
    size,
    *read(start, end) {
      const file = openRegularFileSync(path);
      try {
        yield* readParts(file, start, end);
      } finally {
        closeSync(file);
      }
    },
  };
}
