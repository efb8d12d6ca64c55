import { createHash } from 'node:crypto';
import { fstatSync } from 'node:fs';
import type { ByteSource } from '../cpython/stamps/stamp.ts';
import { readParts } from '../files/read-parts.ts';
import type { UntrustedFile } from '../files/untrusted-file.ts';

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
    bytes: {
      size: fstatSync(file).size,
      read: readOn,
    },
    finish: () => {
      for (const rest = readOn(); !rest.next().done; );
      return { sha256: hash.digest('hex'), size: position };
    },
  };
}
