import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ArtifactKind } from '../../src/cpython/artifact-kinds.ts';
import { assertSignedInRange } from '../../src/cpython/signed-in-range.ts';
import { parseSpecifier } from '../../src/cpython/specifier.ts';

const ask = (text: string, kinds: readonly ArtifactKind[] = [], allowPreReleases = false): void =>
  assertSignedInRange(
    parseSpecifier(text),
    kinds.map(kind => () => kind),
    allowPreReleases,
  );

describe('assertSignedInRange', () => {
  for (const text of [
    '2.7',
    '3.6',
    '3.5.x',
    '<3.7',
    '2',
    '<3.7.14',
    '~=3.6.0',
    '>=3.8,<3.8.14',
    '3.10.2 - 3.10.5',
    '2.7 || 3.6',
  ]) {
    it(`refuses ${text}, and says when signing began`, () =>
      assert.throws(() => ask(text, ['source-tgz']), {
        code: 'NO_MATCHING_RELEASE',
        message: `No release that matches '${text}' was signed with Sigstore.`,
        hint: /^Sigstore signing began with 3\.7\.14, 3\.8\.14, 3\.9\.14, 3\.10\.7/,
      }));
  }
  it('suspects an unquoted 3.10 behind 3.1', () =>
    assert.throws(() => ask('3.1'), {
      code: 'NO_MATCHING_RELEASE',
      hint: /YAML reads an unquoted 3\.10 as 3\.1/,
    }));

  const never: [text: string, kind: ArtifactKind, code: string][] = [
    ['3.9', 'windows-x64', 'NO_BUNDLE_PUBLISHED'],
    ['3.9', 'macos', 'NO_BUNDLE_PUBLISHED'],
    ['3.12', 'windows-manifest', 'NOT_PUBLISHED'],
    ['3.9', 'windows-arm64', 'NOT_PUBLISHED'],
    ['<3.13', 'windows-package-x64', 'NO_BUNDLE_PUBLISHED'],
    ['<3.11', 'windows-package-x64', 'NOT_PUBLISHED'],
    ['3.99', 'windows-x64', 'NOT_PUBLISHED'],
    ['3.13', 'android-aarch64', 'NOT_PUBLISHED'],
    ['>=3.12.11,<3.13', 'windows-x64', 'NOT_PUBLISHED'],
    ['>=3.11,<3.11.3', 'windows-x64', 'NO_BUNDLE_PUBLISHED'],
    ['~=3.14.0', 'ios', 'NOT_PUBLISHED'],
  ];
  for (const [text, kind, code] of never) {
    it(`refuses ${kind} of ${text}, and says what there is`, () =>
      assert.throws(() => ask(text, ['source-tgz', kind]), { code, hint: /: source-tgz, source-xz/ }));
  }

  const fine: [text: string, ...kinds: ArtifactKind[]][] = [
    ['>=3.9', 'windows-x64'],
    ['3.12', 'windows-x64', 'macos'],
    ['3.7', 'source-tgz'],
    ['3.15', 'ios'],
    ['3.99', 'windows-manifest'],
    ['3.200', 'source-tgz'],
    ['>=3.13.90,<3.13.95', 'windows-x64'],
    ['~=3.13.77', 'source-xz'],
    ['>3.13.500,<3.13.502', 'source-xz'],
    ['==3.11.0rc2', 'source-tgz'],
    ['4', 'source-tgz'],
    ['>=3.9,!=3.14.*', 'macos'],
    // Nothing can match: no question of signatures.
    ['>9', 'source-tgz'],
    ['<3.9,>3.9', 'source-tgz'],
    ['2.7.18', 'windows-x64'],
  ];
  for (const [text, ...kinds] of fine)
    it(`lets ${kinds.join(' and ')} of ${text} pass`, () => ask(text, kinds));

  it('asks about pre-releases if they may match', () => {
    ask('>=3.14.0b4,<=3.14.0rc1', ['windows-manifest'], true);
    assert.throws(() => ask('>=3.14.0a1,<=3.14.0a5', ['windows-manifest'], true), { code: 'NOT_PUBLISHED' });
    ask('3.15-dev', ['ios']);
    assert.throws(() => ask('3.6-dev'), { code: 'NO_MATCHING_RELEASE' });
  });
});
