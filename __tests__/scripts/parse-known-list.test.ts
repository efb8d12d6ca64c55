import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseKnownList } from '../../scripts/parse-known-list.ts';

const A = 'a'.repeat(64);
const B = 'b'.repeat(64);

function makeList(releases: unknown): unknown {
  return { completeUntil: '2025-06-11', releases };
}

const ONE = { released: '2025-06-11', 'source-tgz': A };
const REFUSED: readonly (readonly [why: string, list: unknown])[] = [
  ['is not an object', []],
  ['has no releases', { completeUntil: '2025-06-11' }],
  ['has no day until which it is complete', { releases: { '3.13.5': ONE } }],
  ['has another field', { completeUntil: '2025-06-11', releases: {}, extra: 1 }],
  ['has a day that does not exist', makeList({ '3.13.5': { ...ONE, released: '2025-06-31' } })],
  ['has a release without a day', makeList({ '3.13.5': { 'source-tgz': A } })],
  ['has a time for a day', makeList({ '3.13.5': { ...ONE, released: '2025-06-11T00:00:00Z' } })],
  ['has a release without files', makeList({ '3.13.5': { released: '2025-06-11' } })],
  ['has a series for a release', makeList({ '3.13': ONE })],
  ['has a release in the spelling of semver', makeList({ '3.14.0-rc.1': ONE })],
  ['has a kind that does not exist', makeList({ '3.13.5': { ...ONE, 'source-zip': B } })],
  ['has a digest in capitals', makeList({ '3.13.5': { ...ONE, 'source-tgz': 'A'.repeat(64) } })],
  ['has a short digest', makeList({ '3.13.5': { ...ONE, 'source-tgz': 'a'.repeat(63) } })],
  ['has a digest twice', makeList({ '3.13.5': { ...ONE, 'source-xz': A } })],
  ['has a digest in two releases', makeList({ '3.13.5': ONE, '3.13.6': ONE })],
  [
    'has kinds out of order',
    makeList({ '3.13.5': { released: '2025-06-11', 'source-xz': B, 'source-tgz': A } }),
  ],
  [
    'has releases out of order',
    makeList({ '3.13.10': ONE, '3.13.9': { released: '2025-06-11', 'source-tgz': B } }),
  ],
  [
    'has a candidate after its release',
    makeList({ '3.14.0': ONE, '3.14.0rc1': { released: '2025-06-11', 'source-tgz': B } }),
  ],
];

describe('parseKnownList', () => {
  for (const [why, list] of REFUSED) {
    it(`refuses a list that ${why}`, () => {
      assert.throws(() => parseKnownList(list), Error);
    });
  }

  it('returns the list as it is', () => {
    const list = makeList({
      '3.13.5': ONE,
      '3.14.0rc1': { ...ONE, 'source-tgz': B, 'source-xz': 'c'.repeat(64) },
    });
    assert.deepEqual(parseKnownList(list), list);
  });
});
