import { accessSync, constants, existsSync, lstatSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ActionError, describeCause } from '../errors.ts';
import { toCode } from '../files/disk-errors.ts';

const NAME = 'verify-cpython';

/**
 * A folder among the system's temporary ones that only this user can use: the same for each run, unless something else
 * has its name.
 * @throws ActionError INVALID_INPUT if none can be made
 */
export function findPrivateFolder(): string {
  const user = process.getuid?.();
  try {
    const folder = join(tmpdir(), `${NAME}-${user}`);
    if (user !== undefined && makePrivate(folder, user)) return folder;
    return mkdtempSync(join(tmpdir(), `${NAME}-`));
  } catch (cause) {
    const message = `There is no folder for verified files: ${describeCause(cause)}.`;
    throw new ActionError('INVALID_INPUT', message, {
      hint: 'Set --cache-dir to a folder that this user may write.',
      cause,
    });
  }
}

/** Anybody can make a folder or a link with that name first. */
function makePrivate(folder: string, user: number): boolean {
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    if (toCode(error) !== 'EEXIST') throw error;
  }
  const found = lstatSync(folder);
  return found.isDirectory() && found.uid === user && (found.mode & 0o077) === 0;
}

/** Whether this user may write a folder, or make it where it does not exist. */
export function canWrite(folder: string): boolean {
  if (!existsSync(folder) && dirname(folder) !== folder) return canWrite(dirname(folder));
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
