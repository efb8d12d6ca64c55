import { arch, homedir, platform } from 'node:os';
import { isAbsolute, posix, win32 } from 'node:path';
import type { Environment } from '../inputs.ts';
import { canWrite, findPrivateFolder } from './private-folder.ts';

const NAME = 'verify-cpython';
/** As a runner names what it is. */
const SYSTEMS: Readonly<Record<string, string>> = { darwin: 'macOS', win32: 'Windows', linux: 'Linux' };

/** Where a cache belongs depends on these. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  /** The user's folder, absolute. */
  readonly home: string;
  readonly environment: NodeJS.ProcessEnv;
}

/** The choices of a user, and the callback for notices about other folders. */
export interface MachineOptions {
  /** The option `--cache-dir`, absolute. */
  readonly cacheFolder: string | undefined;
  readonly notice: (message: string) => void;
}

/**
 * What the command line uses instead of a runner: this machine, and a cache folder of the user.
 * @throws ActionError INVALID_INPUT if there is neither a home nor a place for temporary files
 */
export function readMachine(
  environment: NodeJS.ProcessEnv,
  { cacheFolder, notice }: MachineOptions,
): Environment {
  const cacheRoot = cacheFolder ?? findUserCache(environment, notice);
  const mayMove = cacheFolder === undefined;
  return {
    os: SYSTEMS[platform()] ?? 'Linux',
    architecture: arch().replace('ia32', 'x86').toUpperCase(),
    cacheRoot,
    // Not the system's, which is for all users: who comes first would own what TUF remembers, and bar the others.
    temporaryFolder: mayMove && !canWrite(cacheRoot) ? findPrivateFolder() : cacheRoot,
    findSpareRoot: mayMove ? findPrivateFolder : undefined,
  };
}

/** Containers run as users that the system doesn't know, and who have no home. */
function findUserCache(environment: NodeJS.ProcessEnv, notice: (message: string) => void): string {
  const home = findHome();
  const machine = {
    platform: platform(),
    get home(): string {
      if (home !== undefined) return home;
      throw new NoHome();
    },
    environment,
  };
  try {
    return findCacheFolder(machine);
  } catch (error) {
    if (!(error instanceof NoHome)) throw error;
    const folder = findPrivateFolder();
    notice(
      `This user has no home folder: verified files are stored in '${folder}'. To choose one, set --cache-dir.`,
    );
    return folder;
  }
}

class NoHome extends Error {}

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
 * @returns absolute, in the platform's own spelling
 */
export function findCacheFolder(machine: Machine): string {
  // Its home is read only where it is needed: not every user has one.
  const { LOCALAPPDATA = '', XDG_CACHE_HOME = '' } = machine.environment;
  switch (machine.platform) {
    case 'win32': {
      const local = win32.isAbsolute(LOCALAPPDATA)
        ? LOCALAPPDATA
        : win32.join(machine.home, 'AppData', 'Local');
      return win32.join(local, NAME, 'Cache');
    }
    case 'darwin':
      return posix.join(machine.home, 'Library', 'Caches', NAME);
    default:
      return posix.join(
        posix.isAbsolute(XDG_CACHE_HOME) ? XDG_CACHE_HOME : posix.join(machine.home, '.cache'),
        NAME,
      );
  }
}
