import { accessSync, constants, existsSync, lstatSync, mkdirSync, mkdtempSync } from 'node:fs';
import { arch, homedir, platform, tmpdir } from 'node:os';
import { dirname, isAbsolute, join, posix, win32 } from 'node:path';
import { ActionError, describeCause } from '../errors.ts';
import { toCode } from '../files/disk-errors.ts';
import type { InputValues } from '../input-values.ts';
import type { Environment } from '../inputs.ts';
import type { Log } from '../run/log.ts';

const NAME = 'verify-cpython';
/** As a runner names what it is. */
const SYSTEMS: Readonly<Record<string, string>> = { darwin: 'macOS', win32: 'Windows', linux: 'Linux' };

/** Where a cache belongs depends on these. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  /** The user's folder, absolute; containers run as users that have none. */
  readonly home: string | undefined;
  readonly environment: NodeJS.ProcessEnv;
}

/**
 * What the command line uses instead of a runner: this machine, and a cache folder of the user.
 * @param values with the option `--cache-dir`
 * @throws ActionError INVALID_INPUT if there is neither a home nor a place for temporary files
 */
export function readMachine(values: InputValues, log: Pick<Log, 'notice'>): Environment {
  const cacheFolder = values.path('cache-dir');
  const cacheRoot = cacheFolder ?? findUserCache(log);
  const mayMove = cacheFolder === undefined;
  return {
    os: SYSTEMS[platform()] ?? 'Linux',
    architecture: arch().replace('ia32', 'x86').toUpperCase(),
    cacheRoot,
    // Not the system's folder, which all users share: the first user would own the TUF metadata and lock out the others.
    temporaryFolder: mayMove && !canWrite(cacheRoot) ? findPrivateFolder() : cacheRoot,
    findSpareRoot: mayMove ? findPrivateFolder : undefined,
  };
}

function findUserCache(log: Pick<Log, 'notice'>): string {
  const cache = findCacheFolder({ platform: platform(), home: findHome(), environment: process.env });
  if (cache !== undefined) return cache;
  const folder = findPrivateFolder();
  log.notice(
    `This user has no home folder: verified files are stored in '${folder}'. To choose one, set --cache-dir.`,
  );
  return folder;
}

/** The user's folder; undefined if neither HOME nor the system's list of users has an absolute path. */
function findHome(): string | undefined {
  try {
    const home = homedir();
    return isAbsolute(home) ? home : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The cache of this program, where the platform wants it: `%LOCALAPPDATA%`, `~/Library/Caches`, or what
 * https://specifications.freedesktop.org/basedir/latest/ says, which wants relative paths ignored.
 * @returns absolute, in the platform's own spelling; undefined if it would be in a home that the user doesn't have
 */
export function findCacheFolder({ platform, home, environment }: Machine): string | undefined {
  const { LOCALAPPDATA = '', XDG_CACHE_HOME = '' } = environment;
  if (platform === 'win32') {
    const local = win32.isAbsolute(LOCALAPPDATA)
      ? LOCALAPPDATA
      : home && win32.join(home, 'AppData', 'Local');
    return local && win32.join(local, NAME, 'Cache');
  }
  if (platform === 'darwin') return home && posix.join(home, 'Library', 'Caches', NAME);
  const caches = posix.isAbsolute(XDG_CACHE_HOME) ? XDG_CACHE_HOME : home && posix.join(home, '.cache');
  return caches && posix.join(caches, NAME);
}

/**
 * A folder among the system's temporary ones that only this user can use: the same for each run, unless something else
 * has its name.
 * @throws ActionError INVALID_INPUT if none can be made
 */
function findPrivateFolder(): string {
  const user = process.getuid?.();
  try {
    const folder = join(tmpdir(), `${NAME}-${user}`);
    if (user !== undefined && makePrivate(folder, user)) return folder;
    return mkdtempSync(join(tmpdir(), `${NAME}-`));
  } catch (cause) {
    const message = `There is no folder for verified files: ${describeCause(cause)}.`;
    throw new ActionError('INVALID_INPUT', message, {
      hint: 'Set --cache-dir to a folder that this user can write to.',
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

/** Whether this user can write to a folder, or create it if it doesn't exist. */
export function canWrite(folder: string): boolean {
  if (!existsSync(folder) && dirname(folder) !== folder) return canWrite(dirname(folder));
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
