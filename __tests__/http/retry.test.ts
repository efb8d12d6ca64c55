import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseRetryAfter } from '../../src/http/retry.ts';

describe('parseRetryAfter', () => {
  const now = new Date('2026-01-01T00:00:00Z');
  const headers = [
    [undefined, undefined],
    ['', undefined],
    ['soon', undefined],
    ['0', 0],
    ['2', 2000],
    ['3600', 30_000],
    ['99999999999999999999', 30_000],
    ['-1', 0],
    ['Thu, 01 Jan 2026 00:00:07 GMT', 7000],
    ['Wed, 31 Dec 2025 00:00:00 GMT', 0],
    ['Fri, 01 Jan 2027 00:00:00 GMT', 30_000],
  ] as const;
  for (const [header, ms] of headers) {
    it(`reads '${header}' as ${ms} ms`, () => assert.equal(parseRetryAfter(header, now), ms));
  }
});
