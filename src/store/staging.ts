import { constants, readlinkSync } from 'node:fs';
import { access, mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { ActionError, describeCause } from '../errors.ts';

/** Begins with a dot so that no tool is named so; is in the tool cache so that a rename stays on one disk. */
const PREFIX = '.cpython-release-';
/** Longer than any job runs: for folders of other machines, whose processes can't be asked. */
const MAX_AGE_MS = 7 * 24 * 60 * 60 * 1000;
/** What a disk says that is full, read-only, somebody else's, or not there. */
const DISK_ERRORS = new Set([
  'EACCES',
  'EDQUOT',
  'EEXIST',
  'EFBIG',
  'EIO',
  'EISDIR',
  'ELOOP',
  'ENAMETOOLONG',
  // A drive that is not there.
  'ENOENT',
  'ENOSPC',
  'ENOTDIR',
  'ENOTEMPTY',
  'EPERM',
  'EROFS',
]);

/**
 * Runs `work` with a folder for files that are not verified yet, and removes it afterwards, whatever happens. What
 * processes that were killed have left is removed first.
 *
 * @param cacheRoot RUNNER_TOOL_CACHE
 * @throws ActionError INVALID_INPUT where the disk is full, read-only, or not for this user; what `work` throws
 */
export async function withStagingFolder<T>(
  cacheRoot: string,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  let folder: string | undefined;
  try {
    return await withDiskErrors(
      `The tool cache '${cacheRoot}'`,
      async () => {
        await mkdir(cacheRoot, { recursive: true });
        await removeLeftovers(cacheRoot);
        folder = await mkdtemp(join(cacheRoot, `${PREFIX}${toOwner(process.pid)}-`));
        return await work(folder);
      },
      ' On a runner, RUNNER_TOOL_CACHE is the folder of the tool cache.',
    );
  } finally {
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Says what is wrong with a place where something was to be written.
 * @param place for the message
 * @param moreHint what else to do
 * @throws ActionError INVALID_INPUT where the disk is full, read-only, or not for this user; what else `work` throws
 */
export async function withDiskErrors<T>(place: string, work: () => Promise<T>, moreHint = ''): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isDiskError(error)) throw error;
    throw new ActionError('INVALID_INPUT', `${place} cannot be written: ${describeCause(error)}.`, {
      hint: `Use a folder that this user can write to, with enough free space.${moreHint}`,
      cause: error,
    });
  }
}

/** Names the process, so that a folder whose process is gone is known for a leftover. */
function toOwner(pid: number): string {
  return `${`${hostname()}${readPidNamespace()}`.replace(/[^A-Za-z0-9]/g, '')}-${pid}`;
}

/** Containers may share a host name, but not their numbers of processes. */
function readPidNamespace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    // Only Linux has them.
    return '';
  }
}

async function removeLeftovers(cacheRoot: string): Promise<void> {
  for (const name of await readdir(cacheRoot)) {
    const path = join(cacheRoot, name);
    // What another user has left, only that user can remove, and it disturbs no one.
    if (name.startsWith(PREFIX) && (await isLeftover(path, name)))
      await rm(path, { recursive: true }).catch(() => {});
  }
}

async function isLeftover(path: string, name: string): Promise<boolean> {
  const pid = Number(/-(?<pid>\d+)-[^-]*$/.exec(name)?.groups?.pid);
  if (name.startsWith(`${PREFIX}${toOwner(pid)}-`)) return !isRunning(pid);
  // Gone already where another process was faster.
  const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Date.now() }));
  return Date.now() - mtimeMs > MAX_AGE_MS;
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // EPERM: it runs, as another user.
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}

function isDiskError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && DISK_ERRORS.has(String(error.code));
}

/**
 * Makes a folder where something is to be written in the end: a mistake in it shows before all the work.
 * @param name of the input that gives it
 * @throws ActionError INVALID_INPUT
 */
export function makeFolder(name: string, folder: string): Promise<void> {
  return withDiskErrors(`${name}: '${folder}'`, async () => {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
  });
}
