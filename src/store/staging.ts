import { constants, readlinkSync } from 'node:fs';
import { access, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { ActionError, describeCause } from '../errors.ts';
import { isDiskError, isFull, toCode } from '../files/disk-errors.ts';
import { makeFolders } from '../files/place.ts';

/** Begins with a dot, so that no tool and no version has this name. */
const PREFIX = '.cpython-release-';
/** Longer than any job runs: for folders of other machines, whose processes can't be asked. */
const MAX_AGE_MS = 7 * 24 * 60 * 60 * 1000;
/** Another process may remove an empty folder between two steps. */
const MAX_STARTS = 5;

/** What to say about a folder that can't be written. */
export interface PlaceName {
  /** For the message: `The tool cache '/opt/hostedtoolcache'`. */
  readonly name: string;
  /** What else to do. */
  readonly hint?: string;
}

/**
 * Runs `work` with a folder for files that are not verified yet, and removes it afterward in any case. First removes what
 * other runs left next to it because they were killed, or because a file was in use.
 *
 * @param parent where the folder is made; made too if it does not exist
 * @throws ActionError INVALID_INPUT if the disk is full, read-only, or not for this user; what `work` throws
 */
export async function withStagingFolder<T>(
  parent: string,
  work: (folder: string) => Promise<T>,
  place: PlaceName = { name: `The folder for temporary files '${parent}'` },
): Promise<T> {
  let folder: string | undefined;
  try {
    return await withDiskErrors(
      place.name,
      async () => {
        await removeLeftovers(parent);
        folder = await makeStagingFolder(parent);
        return await work(folder);
      },
      place.hint,
    );
  } finally {
    // If this fails, a later run removes the folder; what `work` found says more.
    if (folder !== undefined)
      await rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => {});
  }
}

/**
 * Makes a folder of this process.
 * @throws a system error
 */
async function makeStagingFolder(parent: string): Promise<string> {
  for (let start = 1; ; start++) {
    try {
      await makeFolders(parent);
      return await mkdtemp(join(parent, `${PREFIX}${toOwner(process.pid)}-`));
    } catch (error) {
      if (toCode(error) !== 'ENOENT' || start === MAX_STARTS) throw error;
    }
  }
}

/**
 * Runs `work`, and turns a disk error into one that names the place.
 * @param place for the message
 * @param moreHint what else to do
 * @throws ActionError INVALID_INPUT if the disk is full, read-only, or not for this user; what else `work` throws
 */
export async function withDiskErrors<T>(place: string, work: () => Promise<T>, moreHint = ''): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isDiskError(error)) throw error;
    const hint = isFull(error)
      ? 'The disk is full, or this user has no quota left: free space there, or use a folder on another disk.'
      : 'Use a folder that this user can write to, on a disk with enough space.';
    throw new ActionError('INVALID_INPUT', `${place} cannot be written: ${describeCause(error)}.`, {
      hint: [hint, moreHint].filter(Boolean).join(' '),
      cause: error,
    });
  }
}

/** Names the process, so that a folder whose process has ended is recognized as a leftover. */
function toOwner(pid: number): string {
  return `${`${hostname()}${readPidNamespace()}`.replace(/[^A-Za-z0-9]/g, '')}-${pid}`;
}

/** Containers may share a host name, but not their process IDs. */
function readPidNamespace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    // Only Linux has them.
    return '';
  }
}

/** Removes what killed processes left in a folder. */
export async function removeLeftovers(folder: string): Promise<void> {
  // It may not exist yet; if it can't be read, what writes there says so.
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name);
    // What another user has left, only that user can remove.
    if (name.startsWith(PREFIX) && (await isLeftover(path, name)))
      await rm(path, { recursive: true }).catch(() => {});
  }
}

async function isLeftover(path: string, name: string): Promise<boolean> {
  const pid = Number(/-(?<pid>\d+)-[^-]*$/.exec(name)?.groups?.pid);
  if (name.startsWith(`${PREFIX}${toOwner(pid)}-`)) return !isRunning(pid);
  // Gone already if another process was faster.
  const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Date.now() }));
  return Date.now() - mtimeMs > MAX_AGE_MS;
}

/** Whether there is a process with this number. */
export function isRunning(pid: number): boolean {
  try {
    // Others mean a group of processes, or nothing.
    return pid > 0 && process.kill(pid, 0);
  } catch (error) {
    // EPERM: it runs, as another user.
    return toCode(error) !== 'ESRCH';
  }
}

/**
 * Creates an output folder before the work begins, so that a mistake in its path shows early.
 * @param name of the input that gives it
 * @throws ActionError INVALID_INPUT
 */
export function makeFolder(name: string, folder: string): Promise<void> {
  return withDiskErrors(`${name}: '${folder}'`, async () => {
    await makeFolders(folder);
    await access(folder, constants.W_OK);
  });
}
