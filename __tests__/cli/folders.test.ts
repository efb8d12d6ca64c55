import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findCacheFolder } from '../../src/cli/folders.ts';

/** Where a cache belongs: platform, home, variables, and the folder. */
const CASES = [
  ['linux', '/home/me', {}, '/home/me/.cache/verify-cpython'],
  ['linux', '/home/me', { XDG_CACHE_HOME: '/var/caches/me' }, '/var/caches/me/verify-cpython'],
  ['linux', '/home/me', { XDG_CACHE_HOME: '' }, '/home/me/.cache/verify-cpython'],
  // The specification wants it ignored.
  ['linux', '/home/me', { XDG_CACHE_HOME: 'caches' }, '/home/me/.cache/verify-cpython'],
  ['freebsd', '/home/me', { LOCALAPPDATA: 'C:\\x' }, '/home/me/.cache/verify-cpython'],
  ['darwin', '/Users/me', {}, '/Users/me/Library/Caches/verify-cpython'],
  ['darwin', '/Users/me', { XDG_CACHE_HOME: '/x' }, '/Users/me/Library/Caches/verify-cpython'],
  ['win32', 'C:\\Users\\A User', { LOCALAPPDATA: 'D:\\Local' }, 'D:\\Local\\verify-cpython\\Cache'],
  ['win32', 'C:\\Users\\A User', {}, 'C:\\Users\\A User\\AppData\\Local\\verify-cpython\\Cache'],
  [
    'win32',
    'C:\\Users\\me',
    { LOCALAPPDATA: 'Local', XDG_CACHE_HOME: '/x' },
    'C:\\Users\\me\\AppData\\Local\\verify-cpython\\Cache',
  ],
  ['win32', '\\\\server\\homes\\me', {}, '\\\\server\\homes\\me\\AppData\\Local\\verify-cpython\\Cache'],
] as const;

describe('the cache of the command line', () => {
  for (const [platform, home, environment, folder] of CASES) {
    it(`on ${platform} for ${home} with ${JSON.stringify(environment)}`, () => {
      assert.equal(findCacheFolder({ platform, home, environment }), folder);
    });
  }
});
