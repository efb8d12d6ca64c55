import { createHash } from 'node:crypto';
import { readSync } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { openRegularFile } from '../files/regular-file.ts';
import type { UntrustedFile } from '../http/partial-file.ts';

const READ_BYTES = 256 * 1024;

/** Then other work has its turn, such as a signal that ends the run. */
const TURN_BYTES = 8 * 1024 * 1024;

/** Reads a file once and computes its digest. One buffer serves for all of it, so memory does not grow with the file. */
export async function digestFile(path: string): Promise<UntrustedFile> {
  await using file = await openRegularFile(path);
  const hash = createHash('sha256');
  const buffer = Buffer.allocUnsafeSlow(READ_BYTES);
  let size = 0;
  for (let turnEnds = TURN_BYTES; ; ) {
    // Synchronous, as each read that waits for a thread costs as much as hashing what it brings.
    const bytesRead = readSync(file.fd, buffer);
    if (bytesRead === 0) return { path, sha256: hash.digest('hex'), size };
    hash.update(buffer.subarray(0, bytesRead));
    size += bytesRead;
    if (size < turnEnds) continue;
    await nextTurn();
    turnEnds = size + TURN_BYTES;
  }
}
