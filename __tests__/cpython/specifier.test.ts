import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseSpecifier } from '../../src/cpython/specifier.ts';
import { parseVersion } from '../../src/cpython/version.ts';
import { ActionError } from '../../src/errors.ts';

const matches = (specifier: string, version: string): boolean =>
  parseSpecifier(specifier).matches(parseVersion(version));

describe('parseSpecifier', () => {
  /** Specifier; versions that match; versions that do not. */
  const table: [string, string, string][] = [
    ['3.13.5', '3.13.5', '3.13.4 3.13.50 3.13.5rc1'],
    ['3.14.0rc1', '3.14.0rc1', '3.14.0 3.14.0rc2'],
    ['3.14.0-rc.1', '3.14.0rc1', '3.14.0'],
    ['3.13', '3.13.0 3.13.14 3.13.0rc1', '3.1.3 3.12.9 3.14.0 3.130.0'],
    ['3', '3.7.0 3.15.0', '2.7.18 4.0.0'],
    ['3.x', '3.7.0 3.15.0', '2.7.18 4.0.0'],
    ['3.13.x', '3.13.0', '3.14.0'],
    ['3.13.*', '3.13.0', '3.14.0'],
    ['3.15-dev', '3.15.0 3.15.0a1 3.15.3', '3.14.9 3.16.0a1'],
    ['>=3.11,<3.14', '3.11.0 3.13.14', '3.10.9 3.14.0 3.14.0rc1'],
    ['>=3.11, <3.14', '3.11.0', '3.14.0'],
    ['~=3.12.1', '3.12.1 3.12.9', '3.12.0 3.13.0'],
    ['~=3.11', '3.11.0 3.14.2', '3.10.0 4.0.0'],
    ['==3.12.*', '3.12.0 3.12.9', '3.13.0'],
    ['==3.12', '3.12.0', '3.12.1'],
    ['!=3.14.*', '3.13.0 3.15.0', '3.14.0 3.14.9'],
    ['===3.12.1', '3.12.1', '3.12.2'],
    ['>=3.15', '3.15.0 3.15.0b1 3.15.0a8', '3.14.5 3.14.5rc1'],
    ['>=3.15.0b2', '3.15.0b2 3.15.0', '3.15.0b1 3.15.0a8'],
    ['>3.11', '3.11.1 3.12.0', '3.11.0'],
    ['^3.11', '3.11.0 3.14.0', '3.10.0 4.0.0'],
    ['~3.12.0', '3.12.0 3.12.9', '3.13.0'],
    ['>=3.11 <3.14', '3.11.0 3.13.9', '3.14.0'],
    ['3.11 || 3.9', '3.11.4 3.9.2', '3.10.0'],
    ['3.11 - 3.12', '3.11.0 3.12.9', '3.13.0'],
    ['*', '3.7.0', ''],
    ['3.13t', '3.13.0 3.13.14 3.13.0rc1', '3.1.3 3.12.9 3.14.0'],
    ['3.13.5t', '3.13.5', '3.13.4 3.13.5rc1'],
    ['3.15-devt', '3.15.0a1 3.15.3', '3.14.9'],
    ['10.0-dev', '10.0.1', '1.0.0 10.1.0'],
    ['>=3.13-dev', '3.13.0 3.14.2', '3.12.9'],
    ['!=3.15.0', '3.15.0rc1 3.15.1', '3.15.0'],
    ['>=3.15.0rc.1', '3.15.0rc1 3.15.0', '3.15.0a8 3.15.0b4'],
    ['>=3.15.0-rc1', '3.15.0rc1 3.15.0', '3.15.0a8 3.15.0b4'],
    ['>=3.15.0-rc.1', '3.15.0rc1 3.15.0', '3.15.0a8 3.15.0b4'],
    ['>=3.15.0_b2', '3.15.0rc1 3.15.0b2', '3.15.0a8 3.15.0b1'],
    [' >=3.11 , <3.14 ', '3.11.0 3.13.9', '3.14.0'],
    [' 3.11 ', '3.11.4', '3.12.0'],
    [`>=3.11,${' '.repeat(188)}<3.14`, '3.13.9', '3.14.0'], // 200 characters
  ];
  for (const [specifier, inside, outside] of table) {
    it(`reads ${specifier}`, () => {
      for (const version of inside.split(' ').filter(Boolean))
        assert.ok(matches(specifier, version), version);
      for (const version of outside.split(' ').filter(Boolean))
        assert.ok(!matches(specifier, version), version);
    });
  }

  it('gives PEP 440 the word where both grammars know a specifier', () => {
    // node-semver would take >3.11 for >=3.12.0, and ~=3.11 for nothing at all.
    assert.ok(matches('>3.11', '3.11.1'));
    assert.ok(matches('~=3.11', '3.14.0'));
    assert.ok(!matches('==3.12', '3.12.1'));
  });

  it('knows exact versions, pre-releases and the free-threaded build', () => {
    assert.deepEqual(parseSpecifier('3.13.5').exact, parseVersion('3.13.5'));
    assert.equal(parseSpecifier('3.13').exact, undefined);
    assert.equal(parseSpecifier('3.15-dev').takesPreReleases, true);
    assert.equal(parseSpecifier('3.15').takesPreReleases, false);
    assert.equal(parseSpecifier('>=3.13-dev').takesPreReleases, false);
    assert.equal(parseSpecifier('3.14.0rc1').takesPreReleases, true);
    for (const text of ['3.13t', '3.13.5t', '3.14.0rc1t', '3.15-devt']) {
      assert.equal(parseSpecifier(text).freeThreaded, true, text);
    }
    for (const text of ['3.13', '===3.13t0', '>=3.13.0-0t1']) {
      assert.equal(parseSpecifier(text).freeThreaded, false, text);
    }
  });

  const refused = [
    '',
    ' ',
    '3.13.5+local',
    '3.14.0-rc1',
    '<999999999999999999999.dev1',
    'latest',
    'python3',
    'pypy3.10',
    'graalpy-24.0',
    '../../3.13.5',
    '3.13.5/',
    '~=3',
    '>=3.11,',
    '3.13.05',
    '!3.13',
    '=>3.11',
    '<==3.11',
    '>==3.11',
    '3.13-de',
    '3..13',
    '>=three',
    '==3.12.* ==3.13.*',
    't',
    '3.13tt',
    '>=3.11;python',
    '3.13\n3.12',
    '3.13\n',
    '\n3.13',
    '3.13-dev1',
    `>=3.11,${' '.repeat(189)}<3.14`,
    'https://evil.example',
    '$(id)',
    `3.${'1'.repeat(300)}`,
    `${'>=3.11,'.repeat(100)}<4`,
  ]; // one a case
  for (const text of refused) {
    it(`refuses ${JSON.stringify(text.slice(0, 40))}`, () => {
      assert.throws(() => parseSpecifier(text), { code: 'INVALID_PYTHON_VERSION' });
    });
  }

  it('explains what it refuses', () => {
    for (const text of ['pypy3.10', 'GraalPy-24.0', 'miniconda3-latest']) {
      assert.throws(() => parseSpecifier(text), {
        message: `'${text}' is no version or version specifier.`,
        hint: /^Only CPython releases .* verify-cpython cannot verify other implementations\.$/,
      });
    }
    for (const text of ['latest', 'no-pypy']) {
      assert.throws(() => parseSpecifier(text), {
        message: `'${text}' is no version or version specifier.`,
        hint: /^Write 3\.13\.5, .*~=3\.12\.1/,
      });
    }
  });

  it('ends for every text, and throws nothing but its own error', () => {
    const grammar = fc.stringMatching(/^[0-9.x*<>=~^!| ,a-z-]{0,60}$/);
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), grammar), text => {
        try {
          parseSpecifier(text).matches(parseVersion('3.13.5'));
        } catch (error) {
          assert.ok(error instanceof ActionError, String(error));
        }
      }),
      { numRuns: 2000 },
    );
  });
});
