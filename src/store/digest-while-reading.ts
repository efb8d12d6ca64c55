import { createHash } from 'node:crypto';
import { fstatSync, readSync } from 'node:fs';
import { Readable } from 'node:stream';
import type { ByteSource } from '../cpython/stamps/stamp.ts';
import type { UntrustedFile } from '../files/untrusted-file.ts';

const READ_BYTES = 256 * 1024;

/** The bytes of an open file, and the digest of those that were handed out. */
export interface DigestedBytes {
  /** Is read once, from the start, with `read(0)`. */
  readonly bytes: ByteSource;
  /** Reads what is left of the file. @returns its digest and size */
  finish(): Pick<UntrustedFile, 'sha256' | 'size'>;
}

/**
 * Computes the digest of a file while somebody reads it.
 * @param file its descriptor, which stays open
 */
export function digestWhileReading(file: number): DigestedBytes {
  const hash = createHash('sha256');
  let position = 0;
  // Synchronous: each part is in the digest before anybody gets it, and none twice.
  const readPart = (): Buffer => {
    const part = Buffer.allocUnsafe(READ_BYTES);
    const length = readSync(file, part, 0, part.length, position);
    position += length;
    hash.update(part.subarray(0, length));
    return part.subarray(0, length);
  };
  function* readParts(): Generator<Buffer> {
    for (let part = readPart(); part.length > 0; part = readPart()) yield part;
  }
  return {
    bytes: {
      size: fstatSync(file).size,
      read: () => Readable.from(readParts(), { highWaterMark: 1 }),
    },
    finish: () => {
      while (readPart().length > 0);
      return { sha256: hash.digest('hex'), size: position };
    },
  };
}
