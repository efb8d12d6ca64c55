import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  compareVersions,
  formatFinalVersion,
  formatVersion,
  type PreReleaseLevel,
  parseVersion,
  toSemver,
  toSeries,
} from '../../src/cpython/version.ts';
import { ActionError } from '../../src/errors.ts';

describe('parseVersion', () => {
  const spellings = [
    ['3.13.5', '3.13.5', '3.13.5', '3.13', '3.13.5'],
    ['3.14.0rc1', '3.14.0rc1', '3.14.0-rc.1', '3.14', '3.14.0'],
    ['3.14.0-rc.1', '3.14.0rc1', '3.14.0-rc.1', '3.14', '3.14.0'],
    ['3.15.0a8', '3.15.0a8', '3.15.0-a.8', '3.15', '3.15.0'],
    ['3.15.0-alpha.8', '3.15.0a8', '3.15.0-a.8', '3.15', '3.15.0'],
    ['3.15.0-beta.1', '3.15.0b1', '3.15.0-b.1', '3.15', '3.15.0'],
    ['3.14.5rc1', '3.14.5rc1', '3.14.5-rc.1', '3.14', '3.14.5'],
    ['3.10.0', '3.10.0', '3.10.0', '3.10', '3.10.0'],
  ] as const;
  for (const [text, formatted, semver, series, final] of spellings) {
    it(`reads ${text}`, () => {
      const version = parseVersion(text);
      assert.equal(formatVersion(version), formatted);
      assert.equal(toSemver(version), semver);
      assert.equal(toSeries(version), series);
      assert.equal(formatFinalVersion(version), final);
    });
  }

  const refused = [
    '',
    '3',
    '3.13',
    '3.13.x',
    '3.x',
    '3.15-dev',
    '>=3.11',
    'v3.13.5',
    ' 3.13.5',
    '3.13.5 ',
    '3.13.5\n',
    '3.13.05',
    '03.13.5',
    '3.13.5rc01',
    '3.13.5c1',
    '3.13.5.1',
    '3.13.5+local',
    '3.13.5rc',
    '3.13.5-rc1',
    '3.13.5-rc.',
    '3.13.5t',
    '3.13.5rc1-rc.1',
    '-3.13.5',
    '3.13.1000',
    '٣.13.5',
    'pypy3.10',
    '../../3.13.5',
    '3.13.5/..',
    '1e3.0.0',
  ];
  for (const text of refused) {
    it(`refuses ${JSON.stringify(text)}`, () => {
      assert.throws(() => parseVersion(text), { code: 'INVALID_PYTHON_VERSION' });
    });
  }
  it('says what is wrong', () => {
    assert.throws(() => parseVersion('3.13'), { message: "'3.13' is not an exact CPython version." });
    for (const text of ['3.013.5', '3.13.5rc01', '3.13.5-rc.01']) {
      assert.throws(() => parseVersion(text), { message: `'${text}' has a number with a leading zero.` });
    }
  });

  it('throws nothing but its own error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        try {
          parseVersion(text);
        } catch (error) {
          assert.ok(error instanceof ActionError);
        }
      }),
    );
  });

  it('reads what formatVersion and toSemver write', () => {
    const number = fc.nat(999);
    const preRelease = fc.record({
      level: fc.constantFrom<PreReleaseLevel[]>('a', 'b', 'rc'),
      serial: number,
    });
    const version = fc.record(
      { major: number, minor: number, micro: number, preRelease },
      { requiredKeys: ['major', 'minor', 'micro'] },
    );
    fc.assert(
      fc.property(version, value => {
        const text = formatVersion(value);
        assert.equal(formatVersion(parseVersion(text)), text);
        assert.deepEqual(parseVersion(toSemver(value)), parseVersion(text));
      }),
    );
  });
});

describe('compareVersions', () => {
  it('sorts as releases follow each other', () => {
    const sorted = [
      '3.9.25',
      '3.10.1',
      '3.14.0a1',
      '3.14.0a10',
      '3.14.0b1',
      '3.14.0rc1',
      '3.14.0',
      '3.14.5rc1',
      '3.14.5',
    ];
    const shuffled = [...sorted].reverse().map(parseVersion);
    assert.deepEqual(shuffled.sort(compareVersions).map(formatVersion), sorted);
  });
});
