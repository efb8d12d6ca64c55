import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { findExactSpecifier, type Specifier } from '../../src/cpython/exact-specifier.ts';
import { parseSpecifier } from '../../src/cpython/specifier.ts';
import { formatVersion, parseVersion } from '../../src/cpython/version.ts';
import { ActionError } from '../../src/errors.ts';

/** The release that a specifier names, and its build; or the code of the error. */
function read(find: () => Specifier | undefined): string | undefined {
  try {
    const found = find();
    return found?.exact && `${formatVersion(found.exact)}${found.freeThreaded ? 't' : ''}`;
  } catch (error) {
    assert.ok(error instanceof ActionError);
    return error.code;
  }
}

const EXACT: Readonly<Record<string, string>> = {
  '3.13.5': '3.13.5',
  'v3.13.5': '3.13.5',
  'V3.13.15': '3.13.15',
  '3.13.5t': '3.13.5t',
  '3.14.0rc1': '3.14.0rc1',
  '3.14.0-rc.12': '3.14.0rc12',
  '3.14c1': '3.14.0rc1',
  '3.14.10beta2': '3.14.10b2',
  '3.14.0_preview_3': '3.14.0rc3',
  '3.14.0beta1t': '3.14.0b1t',
  '10.1.2': '10.1.2',
  '10.14.0a1': '10.14.0a1',
  'python-10.1.2': '10.1.2',
  '3.13.5+gil': '3.13.5',
  '3.13.5+freethreaded': '3.13.5t',
  'cpython-3.13.5-linux-x86_64-gnu': '3.13.5',
  'cpython@3.13.5': '3.13.5',
  'python-3.13.5': '3.13.5',
  'python3.13.5': '3.13.5',
};

const LEFT = [
  '',
  '3',
  '3.13',
  '3.x',
  '3.13t',
  '3.15-dev',
  'cp313',
  '>=3.13.5',
  '3.13.5 ',
  '==3.13.5',
  'pypy3.10',
  `3.13.5${'0'.repeat(100)}`,
];

describe('findExactSpecifier', () => {
  for (const [text, meaning] of Object.entries(EXACT)) {
    it(`reads ${text}, which matches one release`, () => {
      const found = findExactSpecifier(text);
      assert.equal(
        read(() => found),
        meaning,
      );
      assert.ok(found?.exact && found.takesPreReleases);
      assert.equal(found.text, text);
      assert.ok(found.matches(found.exact) && !found.matches(parseVersion('3.12.0')));
    });
  }

  it('leaves every other text to parseSpecifier', () => {
    for (const text of LEFT) assert.equal(findExactSpecifier(text), undefined, text);
  });

  it('never contradicts parseSpecifier', () => {
    const word = fc.constantFrom(
      ...[
        '3',
        '13',
        '0',
        '14',
        '.',
        '.',
        '-',
        '_',
        '+',
        'v',
        'V',
        'a',
        'b',
        'rc',
        'c',
        'alpha',
        'pre',
        'preview',
        't',
        'dev',
        '1',
      ],
      ...['cpython', 'python', 'cp', '@', 'gil', 'freethreaded', 'linux', 'x86_64', '07', '999', '1000'],
    );
    const exact = fc.constantFrom(...Object.keys(EXACT));
    const text = fc.oneof(
      fc.array(word, { maxLength: 10 }).map(words => words.join('')),
      fc.tuple(word, exact, word).map(words => words.join('')),
    );
    fc.assert(
      fc.property(text, specifier => {
        const found = read(() => findExactSpecifier(specifier));
        if (found !== undefined)
          assert.equal(
            found,
            read(() => parseSpecifier(specifier)),
            specifier,
          );
      }),
      { numRuns: 5000 },
    );
  });
});
