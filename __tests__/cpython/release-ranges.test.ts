import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseReleaseRanges, parseVersion } from '../../src/cpython/version.ts';

describe('parseReleaseRanges', () => {
  /** Ranges; releases in them; releases that are not. */
  const table: [ranges: string, inside: string, outside: string][] = [
    ['3.10.1', '3.10.1', '3.10.0 3.10.1rc1 3.10.2 3.10.10 3.11.1'],
    ['3.11.3..3.11.9', '3.11.3 3.11.4rc1 3.11.9', '3.11.2 3.11.3rc1 3.11.10 3.10.5 3.12.5'],
    ['3.9.14..3.10.2', '3.9.14 3.9.99 3.10.0a1 3.10.2', '3.9.13 3.10.3'],
    ['3.7.14..', '3.7.14 3.7.15rc1 3.7.99', '3.7.13 3.7.14rc1 3.8.0 3.6.15 4.7.20'],
    ['3.11.0rc2..', '3.11.0rc2 3.11.0 3.11.14', '3.11.0rc1 3.11.0b5 3.12.0'],
    ['3.12.0a7+', '3.12.0a7 3.12.0b1 3.12.0 3.13.0a1 4.0.0', '3.12.0a6 3.11.9'],
    ['3.10.1 3.10.7.. 3.12.0a1+', '3.10.1 3.10.7 3.10.8 3.12.0a1 3.13.0', '3.10.2 3.10.6 3.11.0'],
  ];
  for (const [ranges, inside, outside] of table) {
    it(`reads ${ranges}`, () => {
      const isIn = parseReleaseRanges(ranges);
      for (const version of inside.split(' ')) assert.equal(isIn(parseVersion(version)), true, version);
      for (const version of outside.split(' ')) assert.equal(isIn(parseVersion(version)), false, version);
    });
  }

  it('takes an empty text for no release at all', () => {
    assert.equal(parseReleaseRanges('')(parseVersion('3.13.5')), false);
  });

  it('rejects text that is not a range', () => {
    for (const ranges of ['3.10', '3.10+', '3.10..', '3.10.1..3', '..3.10.1', '+', '3.10.1,3.10.2']) {
      assert.throws(() => parseReleaseRanges(ranges), { code: 'INVALID_PYTHON_VERSION' }, ranges);
    }
  });
});
