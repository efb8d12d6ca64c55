import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Evidence, toComparison, toStamp } from '../../../src/cpython/stamps/evidence.ts';
import { readRange, toByteSource } from '../../../src/cpython/stamps/read-range.ts';
import { parseVersion } from '../../../src/cpython/version.ts';

const version = parseVersion('3.14.0rc1');

describe('toComparison', () => {
  it('compares with what was asked for, and quotes fit to print', () => {
    const compare = toComparison({ version, architecture: 'x64' }, 'Android');
    const agreeing = {
      version: '3.14.0rc1',
      series: '3.14',
      architecture: 'x64',
      platform: 'Android',
    } as const;
    for (const about of ['version', 'series', 'architecture', 'platform'] as const) {
      const found = agreeing[about];
      assert.deepEqual(compare(about, found, 'here'), { about, agrees: true, found, where: 'here' });
      assert.deepEqual(compare(about, 'a\nb', 'in\n'), {
        about,
        agrees: false,
        found: 'a\\u{a}b',
        where: 'in\\u{a}',
      });
    }
  });

  it('agrees if nothing was asked for', () => {
    const compare = toComparison({ version });
    assert.equal(compare('architecture', 'arm64', 'here').agrees, true);
    assert.equal(compare('platform', 'iOS', 'here').agrees, true);
  });
});

describe('toStamp', () => {
  const piece = (about: Evidence['about'], found: string, agrees = true): Evidence => ({
    about,
    agrees,
    found,
    where: `in ${about}`,
  });
  const old = piece('version', '3.13.4', false);

  it('has every contradiction outweigh the rest', () => {
    assert.deepEqual(toStamp([piece('version', '3.13.5'), old, piece('series', '3.12', false)], 'nothing'), {
      verdict: 'contradicts',
      found: '3.13.4 in version, 3.12 in series',
    });
    assert.deepEqual(toStamp([piece('architecture', 'x86', false)], 'nothing'), {
      verdict: 'contradicts',
      found: 'x86 in architecture',
    });
  });

  it('agrees by a full version only, which it names first', () => {
    assert.deepEqual(toStamp([piece('series', '3.13'), piece('version', '3.13.5')], 'nothing'), {
      verdict: 'agrees',
      found: '3.13.5 in version, 3.13 in series',
    });
    for (const evidence of [[], [piece('series', '3.13'), piece('architecture', 'x64')]]) {
      assert.deepEqual(toStamp(evidence, 'nothing'), { verdict: 'unreadable', found: 'nothing' });
    }
  });

  it('names the first four pieces, each once', () => {
    const many = ['a', 'b', 'a', 'c', 'd', 'e'].map(found => piece('version', found));
    assert.equal(toStamp(many, 'nothing').found, 'a in version, b in version, c in version, d in version');
  });
});

describe('readRange', () => {
  it('reads what there is between two offsets', async () => {
    const bytes = toByteSource(Buffer.from('0123456789'));
    const ranges = [
      [0, 4, '0123'],
      [4, 5, '4'],
      [8, 99, '89'],
      [0, 0, ''],
      [5, 3, ''],
      [10, 12, ''],
      [99, 100, ''],
    ] as const;
    for (const [start, end, text] of ranges) assert.equal(`${await readRange(bytes, start, end)}`, text);
  });

  it('opens no file to read nothing', async () => {
    const closed = { size: 10, read: () => assert.fail('nothing is to be read') };
    for (const [start, end] of [
      [0, 0],
      [10, 20],
      [7, 7],
    ] as const) {
      assert.equal((await readRange(closed, start, end)).length, 0);
    }
  });
});
