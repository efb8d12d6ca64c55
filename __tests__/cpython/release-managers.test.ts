import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findReleaseManager } from '../../src/cpython/release-managers.ts';
import { parseVersion } from '../../src/cpython/version.ts';

describe('findReleaseManager', () => {
  const table = [
    ['3.7', 'nad@python.org', 'https://github.com/login/oauth'],
    ['3.8', 'lukasz@langa.pl', 'https://github.com/login/oauth'],
    ['3.9', 'lukasz@langa.pl', 'https://github.com/login/oauth'],
    ['3.10', 'pablogsal@python.org', 'https://accounts.google.com'],
    ['3.11', 'pablogsal@python.org', 'https://accounts.google.com'],
    ['3.12', 'thomas@python.org', 'https://accounts.google.com'],
    ['3.13', 'thomas@python.org', 'https://accounts.google.com'],
    ['3.14', 'hugo@python.org', 'https://github.com/login/oauth'],
    ['3.15', 'hugo@python.org', 'https://github.com/login/oauth'],
    ['3.16', 'savannah@python.org', 'https://github.com/login/oauth'],
    ['3.17', 'savannah@python.org', 'https://github.com/login/oauth'],
  ] as const;
  for (const [series, subjectAlternativeName, issuer] of table) {
    it(`knows who signs ${series}`, () => {
      const { identity } = findReleaseManager(parseVersion(`${series}.20`));
      assert.deepEqual(identity, { subjectAlternativeName, issuer });
    });
  }

  for (const version of ['2.7.18', '3.1.5', '3.6.15', '3.18.0', '4.0.0', '13.13.5', '3.131.5']) {
    it(`knows nobody for ${version}`, () => {
      assert.throws(() => findReleaseManager(parseVersion(version)), { code: 'UNKNOWN_RELEASE_MANAGER' });
    });
  }
});
