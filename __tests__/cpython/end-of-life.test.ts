import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findEndOfLife } from '../../src/cpython/end-of-life.ts';
import { parseVersion } from '../../src/cpython/version.ts';

describe('findEndOfLife', () => {
  const lastDays = [
    ['3.7', '2023-06-27', '2023-06-28'],
    ['3.8', '2024-10-07', '2024-10-08'],
    ['3.9', '2025-10-31', '2025-11-01'],
    ['3.10', '2026-10-31', '2026-11-01'],
    ['3.11', '2027-10-31', '2027-11-01'],
    ['3.12', '2028-10-31', '2028-11-01'],
    ['3.13', '2029-10-31', '2029-11-01'],
    ['3.14', '2030-10-31', '2030-11-01'],
    ['3.15', '2031-10-31', '2031-11-01'],
  ] as const;
  for (const [series, lastDay, nextDay] of lastDays) {
    it(`${series} ends after its last day in UTC`, () => {
      const version = parseVersion(`${series}.25`);
      assert.equal(findEndOfLife(version, new Date(`${lastDay}T23:59:59Z`)), undefined);
      assert.equal(findEndOfLife(version, new Date(`${nextDay}T00:00:00Z`)), lastDay);
      assert.equal(findEndOfLife(version, new Date('2090-01-01T00:00:00Z')), lastDay);
    });
  }

  it('has no end of life for other series', () => {
    for (const version of ['3.6.15', '3.99.0', '4.7.0']) {
      assert.equal(findEndOfLife(parseVersion(version), new Date('2090-01-01')), undefined);
    }
  });
});
