import { arch, homedir, platform } from 'node:os';
import { posix, win32 } from 'node:path';
import type { Environment } from '../inputs.ts';

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

/** What the command line has in the place of a runner: this machine, and a cache among those of the user. */
export function readMachine(environment: NodeJS.ProcessEnv): Environment {
  const cacheRoot = findCacheFolder({ platform: platform(), home: homedir(), environment });
  return {
    os: SYSTEMS[platform()] ?? 'Linux',
    architecture: arch().replace('ia32', 'x86').toUpperCase(),
    cacheRoot,
    // Not the system's, which is for all users: who comes first would own what TUF remembers, and bar the others.
    temporaryFolder: cacheRoot,
  };
}

/**
 * The cache of this program, where the platform wants it: `%LOCALAPPDATA%`, `~/Library/Caches`, or what
 * https://specifications.freedesktop.org/basedir/latest/ says, which wants relative paths ignored.
 * @returns absolute, in the platform's own spelling
 */
export function findCacheFolder({ platform, home, environment }: Machine): string {
  const { LOCALAPPDATA = '', XDG_CACHE_HOME = '' } = environment;
  switch (platform) {
    case 'win32': {
      const local = win32.isAbsolute(LOCALAPPDATA) ? LOCALAPPDATA : win32.join(home, 'AppData', 'Local');
      return win32.join(local, NAME, 'Cache');
    }
    case 'darwin':
      return posix.join(home, 'Library', 'Caches', NAME);
    default:
      return posix.join(posix.isAbsolute(XDG_CACHE_HOME) ? XDG_CACHE_HOME : posix.join(home, '.cache'), NAME);
  }
}
