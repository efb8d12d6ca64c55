import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { describeRelease, toWindowsField3 } from '../../../src/cpython/stamps/windows-evidence.ts';
import { formatVersion, parseVersion } from '../../../src/cpython/version.ts';

describe('the third number of a Windows version', () => {
  it('is the one that CPython computes', () => {
    const known = {
      '3.13.5': 5150,
      '3.12.10': 10150,
      '3.14.0': 150,
      '3.14.0a1': 101,
      '3.14.0b4': 114,
      '3.14.0rc1': 121,
      '3.14.5rc1': 5121,
    };
    for (const [version, field3] of Object.entries(known)) {
      assert.equal(toWindowsField3(parseVersion(version)), field3, version);
      const [major = '', minor = ''] = version.split('.');
      assert.equal(describeRelease(Number(major), Number(minor), field3), version);
    }
  });

  it('leads back to the version', () => {
    // CPython itself refuses to build with a micro version above 64 or a serial above 9.
    const preRelease = fc.record({ level: fc.constantFrom('a', 'b', 'rc'), serial: fc.nat(9) });
    const versions = fc.record(
      { major: fc.nat(99), minor: fc.nat(99), micro: fc.nat(64), preRelease },
      { requiredKeys: ['major', 'minor', 'micro'] },
    );
    fc.assert(
      fc.property(versions, version => {
        const { major, minor } = version;
        assert.equal(describeRelease(major, minor, toWindowsField3(version)), formatVersion(version));
      }),
    );
  });

  it('belongs to no release if the level is unknown', () => {
    for (const field3 of [0, 5, 99, 130, 151, 5000, 5999])
      assert.equal(describeRelease(3, 13, field3), undefined);
  });
});
