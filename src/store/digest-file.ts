import { createHash } from 'node:crypto';
import { readSync } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { openRegularFile } from '../files/regular-file.ts';
import { MAX_ARTIFACT_BYTES, type UntrustedFile } from '../files/source.ts';

const READ_BYTES = 256 * 1024;

/** After this many bytes, other work gets a turn, such as a signal that ends the run. */
const TURN_BYTES = 8 * 1024 * 1024;

/**
 * Reads a file once and computes its digest. One buffer serves for all of it, so memory does not grow with the file.
 * @throws Error if the path is not a regular file that can be read, or has more bytes than any artifact
 */
export async function digestFile(path: string): Promise<UntrustedFile> {
  await using file = await openRegularFile(path);
  assertSize((await file.stat()).size);
  const hash = createHash('sha256');
  const buffer = Buffer.allocUnsafeSlow(READ_BYTES);
  let size = 0;
  for (let turnEnds = TURN_BYTES; ; ) {
    // Synchronous, because waiting for a thread takes as long as hashing what a read returns.
    const bytesRead = readSync(file.fd, buffer);
    if (bytesRead === 0) return { path, sha256: hash.digest('hex'), size };
    hash.update(buffer.subarray(0, bytesRead));
    size += bytesRead;
    assertSize(size);
    if (size < turnEnds) continue;
    await nextTurn();
    turnEnds = size + TURN_BYTES;
  }
}

/** A file system can report any size, or none: so the bytes are counted too. */
function assertSize(size: number): void {
  if (size > MAX_ARTIFACT_BYTES)
    throw new Error(`it has ${size} bytes, expected at most ${MAX_ARTIFACT_BYTES}`);
}
