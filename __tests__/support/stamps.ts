import assert from 'node:assert/strict';
import { toByteSource } from '../../src/cpython/stamps/read-range.ts';
import type { ByteSource, StampExpectation, VersionStamp } from '../../src/cpython/stamps/stamp.ts';
import { parseVersion } from '../../src/cpython/version.ts';
import { startCpuTimer } from './cpu-time.ts';
import { damageBytes } from './damage.ts';
import { repeat } from './sample.ts';

export type ReadStamp = (bytes: ByteSource, expected: StampExpectation) => Promise<VersionStamp>;

/** Reads a stamp from memory. */
export function readStampOf(
  readStamp: ReadStamp,
  bytes: Buffer,
  version: string,
  architecture?: StampExpectation['architecture'],
): Promise<VersionStamp> {
  return readStamp(toByteSource(bytes), {
    version: parseVersion(version),
    ...(architecture && { architecture }),
  });
}

/** How many damaged copies of a file are read; `note` is for the names of tests. */
export const DAMAGED_COPIES = repeat(1000, { inSample: 200 });
const SEED = 20261123;
const MAX_MILLISECONDS = 2000;
const MAX_GROWTH_BYTES = 200 * 1024 * 1024;

/**
 * Damages a file again and again: whatever it looks like, its stamp is read, soon, and in little memory.
 * @param wrap makes a file of the damaged bytes, where these are what it holds
 */
export async function assertBearsDamage(
  readStamp: ReadStamp,
  bytes: Buffer,
  wrap: (bytes: Buffer) => Buffer = damaged => damaged,
): Promise<void> {
  const verdicts = new Set<string>();
  const atFirst = process.memoryUsage.rss();
  for (const damaged of damageBytes(bytes, DAMAGED_COPIES.times, SEED)) {
    const timer = startCpuTimer();
    const { verdict } = await readStampOf(readStamp, wrap(damaged), '3.14.0rc2', 'aarch64');
    verdicts.add(verdict);
    assert.ok(timer.elapsed() < MAX_MILLISECONDS);
  }
  assert.ok(process.memoryUsage.rss() - atFirst < MAX_GROWTH_BYTES);
  assert.ok(verdicts.isSubsetOf(new Set(['agrees', 'contradicts', 'unreadable'])));
  assert.ok(verdicts.size > 1, 'the damage makes a difference');
}
