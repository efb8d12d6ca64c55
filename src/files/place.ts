import { randomUUID } from 'node:crypto';
import { lstatSync, statSync } from 'node:fs';
import { chmod, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { toCode } from './disk-errors.ts';

/** Windows refuses to rename a file that a virus scanner or an indexer has open. */
const IN_USE = new Set(['EPERM', 'EACCES', 'EBUSY']);
const MAX_WAIT_MS = 10_000;
const FIRST_DELAY_MS = 20;
const MAX_DELAY_MS = 500;
/** The errors of exFAT, SMB, NFS, and other file systems that have no modes, or none that this user may set. */
const NO_MODES = new Set(['EPERM', 'EACCES', 'EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);

export interface RenameOptions {
  /** Asked after each refusal: true ends the attempts, because another process has done the work. */
  readonly isDone?: () => boolean;
  /** How long refusals are retried. */
  readonly maxWaitMs?: number;
}

/**
 * Renames a file or a folder. If the system says that it is in use, tries again for up to 10 seconds.
 * @throws a system error
 */
export async function renameInTime(
  from: string,
  to: string,
  { isDone = () => false, maxWaitMs = MAX_WAIT_MS }: RenameOptions = {},
): Promise<void> {
  const end = performance.now() + maxWaitMs;
  for (let delayMs = FIRST_DELAY_MS; ; delayMs = Math.min(2 * delayMs, MAX_DELAY_MS)) {
    try {
      return await rename(from, to);
    } catch (error) {
      if (!IN_USE.has(toCode(error)) || isDone() || performance.now() + delayMs > end) throw error;
    }
    await sleep(delayMs);
  }
}

/** Far more often than other runs remove a folder at the same moment. */
const MAX_REMOVALS = 100;

/**
 * Makes a folder, and those above it. Node's recursive mkdir answers ENOENT for a read-only disk, which hides the reason, and
 * never returns below /proc.
 * @param removals how often it is made again if another run removes it, or the one above it
 * @throws a system error
 */
export async function makeFolders(folder: string, removals = MAX_REMOVALS): Promise<void> {
  if (isFolder(folder)) return;
  try {
    await mkdir(folder);
  } catch (error) {
    const isParentMissing = toCode(error) === 'ENOENT' && dirname(folder) !== folder;
    // It was there, and another run has removed it since, because it was empty.
    const isRemoved = toCode(error) === 'EEXIST' && !lstatSync(folder, { throwIfNoEntry: false });
    if (removals > 0 && (isParentMissing || isRemoved)) {
      if (isParentMissing) await makeFolders(dirname(folder), removals);
      await makeFolders(folder, removals - 1);
    } else if (!isFolder(folder)) {
      throw error;
    }
  }
}

/** Whether there is a folder, or a link to one. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Whether anything has this name, even a folder or a broken link: reading it then reports the problem. */
export function isPresent(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return true;
  }
}

/** Sets the mode of a file or a folder where the file system has modes. No check relies on it. */
export async function setMode(path: string, mode: number): Promise<void> {
  try {
    await chmod(path, mode);
  } catch (error) {
    if (!NO_MODES.has(toCode(error))) throw error;
  }
}

/** Writes a file in one step, so that no reader ever sees half of it. */
export function writeWhole(path: string, text: string): Promise<void> {
  return placeWhole(path, part => writeFile(part, text, { flag: 'wx' }));
}

/** Has `write` make a file under a unique name, so that no other file is in the way and no link leads elsewhere. */
export async function placeWhole(path: string, write: (part: string) => Promise<void>): Promise<void> {
  const part = `${path}.${randomUUID()}.part`;
  try {
    await write(part);
    await renameInTime(part, path);
  } finally {
    await rm(part, { force: true });
  }
}
