import { arch, homedir, platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Environment } from '../inputs.ts';

const NAME = 'verify-cpython';
/** As a runner names what it is. */
const SYSTEMS: Readonly<Record<string, string>> = { darwin: 'macOS', win32: 'Windows', linux: 'Linux' };

/**
 * What the command line has in the place of a runner: this machine, and a cache among those of the user, where the
 * platform wants it (https://specifications.freedesktop.org/basedir/latest/, `~/Library/Caches`, `%LOCALAPPDATA%`).
 */
export function readMachine(environment: NodeJS.ProcessEnv): Environment {
  return {
    os: SYSTEMS[platform()] ?? 'Linux',
    architecture: arch().replace('ia32', 'x86').toUpperCase(),
    cacheRoot: findCacheFolder(environment),
    temporaryFolder: tmpdir(),
  };
}

function findCacheFolder({ XDG_CACHE_HOME, LOCALAPPDATA }: NodeJS.ProcessEnv): string {
  switch (platform()) {
    case 'win32':
      return join(LOCALAPPDATA || join(homedir(), 'AppData', 'Local'), NAME, 'Cache');
    case 'darwin':
      return join(homedir(), 'Library', 'Caches', NAME);
    default:
      return join(XDG_CACHE_HOME || join(homedir(), '.cache'), NAME);
  }
}
