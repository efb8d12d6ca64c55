import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { toCode } from '../files/disk-errors.ts';
import { isRunning } from '../store/staging.ts';

const POLL_MS = 50;
/** Work under a lock takes seconds. A lock from the future is not of a process that runs. */
const MAX_AGE_MS = 10 * 60 * 1000;

/**
 * Runs `work` while no other process holds the same lock. A lock whose process has ended does not count.
 * @param path of a file that exists while the lock is held
 */
export async function withLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  while (!(await take(path))) await sleep(POLL_MS);
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}

async function take(path: string): Promise<boolean> {
  try {
    await writeFile(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (toCode(error) !== 'EEXIST') throw error;
    if (await isStale(path)) await rm(path, { force: true });
    return false;
  }
}

async function isStale(path: string): Promise<boolean> {
  try {
    const [text, { mtimeMs }] = await Promise.all([readFile(path, 'utf8'), stat(path)]);
    // Empty until its owner has written its process ID.
    return Math.abs(Date.now() - mtimeMs) > MAX_AGE_MS || (text !== '' && !isRunning(Number(text)));
  } catch (error) {
    // No process makes a folder of this name, and none would remove it.
    if (toCode(error) === 'EISDIR') throw error;
    // Gone already.
    return false;
  }
}
