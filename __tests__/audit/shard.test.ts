import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { formatShard, isInShard, parseShard } from '../../src/audit/shard.ts';

describe('a shard', () => {
  it('is read and written as index and count', () => {
    assert.equal(parseShard(''), undefined);
    for (const text of ['1/1', '2/5', '100/100']) {
      const shard = parseShard(text);
      assert.equal(shard && formatShard(shard), text);
    }
  });

  for (const text of [
    '0/5',
    '6/5',
    '2',
    '/5',
    '2/',
    '02/5',
    '2/05',
    '-1/5',
    '1.5/5',
    '1/101',
    ' 1/5',
    '1/5\n',
    '1e0/5',
  ]) {
    it(`is not ${JSON.stringify(text)}`, () => {
      assert.throws(() => parseShard(text), { code: 'INVALID_INPUT', message: /is not a shard/ });
    });
  }

  it('has each release in exactly one of any count', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 100 }), (release, count) => {
        const shards = Array.from({ length: count }, (_, index) => ({ index: index + 1, count }));
        assert.equal(shards.filter(shard => isInShard(release, shard)).length, 1);
      }),
    );
  });

  it('of a release never changes: shards of other days and versions must fit together', () => {
    const shardOf = (release: string): number =>
      [1, 2, 3, 4, 5].find(index => isInShard(release, { index, count: 5 })) ?? 0;
    assert.deepEqual(['3.13.5', '3.14.0rc1', '3.7.14'].map(shardOf), EXPECTED_SHARDS);
  });
});

/** By the first four bytes of the SHA-256 of the release's name: big-endian, modulo five, and one more. */
const EXPECTED_SHARDS = [1, 1, 2];
