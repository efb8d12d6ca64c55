import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  ARTIFACT_KINDS,
  assertSigned,
  parseArtifactKind,
  toArtifact,
} from '../../src/cpython/artifact-kinds.ts';
import { parseVersion } from '../../src/cpython/version.ts';

const source = (version: string) => toArtifact(parseVersion(version), 'source-tgz');

describe('artifact kinds', () => {
  it('have the names of python.org', () => {
    assert.equal(source('3.14.0-rc.1').fileName, 'Python-3.14.0rc1.tgz');
    assert.equal(toArtifact(parseVersion('3.13.5'), 'source-xz').fileName, 'Python-3.13.5.tar.xz');
  });
  it('are read by name only', () => {
    for (const kind of ARTIFACT_KINDS) assert.equal(parseArtifactKind(kind), kind);
    for (const text of ['', 'tgz', 'Source-tgz', 'toString', '__proto__', 'source-tgz ']) {
      assert.throws(() => parseArtifactKind(text), { code: 'INVALID_INPUT', hint: /source-tgz, source-xz/ });
    }
  });
});

describe('assertSigned', () => {
  const first = ['3.7.14', '3.8.14', '3.9.14', '3.10.7', '3.11.0rc2', '3.12.0a1', '3.13.0a1', '3.10.1'];
  for (const version of first) {
    it(`lets ${version} pass`, () => assertSigned(source(version)));
  }
  const last = [
    ['3.7.13', '3.7.14'],
    ['3.8.13', '3.8.14'],
    ['3.9.13', '3.9.14'],
    ['3.10.6', '3.10.7'],
    ['3.10.0', '3.10.7'],
    ['3.11.0rc1', '3.11.0rc2'],
  ] as const;
  for (const [version, began] of last) {
    it(`refuses ${version} and says that signing began with ${began}`, () => {
      assert.throws(() => assertSigned(source(version)), {
        code: 'NO_BUNDLE_PUBLISHED',
        hint: new RegExp(`began with ${began.replaceAll('.', '\\.')}:`),
      });
    });
  }
});
