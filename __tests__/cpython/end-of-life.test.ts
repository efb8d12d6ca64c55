import assert from 'node:assert/strict';
import { it } from 'node:test';
import { findEndOfLife } from '../../src/cpython/end-of-life.ts';
import { parseVersion } from '../../src/cpython/version.ts';

it('a series ends after its last day', () => {
  const end = (version: string, day: string) => findEndOfLife(parseVersion(version), new Date(day));
  assert.equal(end('3.9.25', '2025-10-31T23:59:59Z'), undefined);
  assert.equal(end('3.9.25', '2025-11-01T00:00:00Z'), '2025-10-31');
  assert.equal(end('3.14.0', '2026-11-23'), undefined);
  assert.equal(end('3.99.0', '2090-01-01'), undefined);
});
