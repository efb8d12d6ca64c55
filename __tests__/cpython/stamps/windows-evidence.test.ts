import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toByteSource } from '../../../src/cpython/stamps/read-range.ts';
import type { VersionStamp } from '../../../src/cpython/stamps/stamp.ts';
import { readEvidence } from '../../../src/cpython/stamps/windows-evidence.ts';
import { readInstallerStamp } from '../../../src/cpython/stamps/windows-installer.ts';
import { parseVersion } from '../../../src/cpython/version.ts';
import { type InstallerOptions, makeInstaller } from '../../support/windows-files.ts';

const NO_STRINGS = {
  FileDescription: undefined,
  FileVersion: undefined,
  ProductName: undefined,
  ProductVersion: undefined,
};
const NO_NUMBERS = { fileVersion: null, productVersion: null };

/** The stamp of an installer of 3.13.5 for x64 that differs in `options`. */
function read(options: InstallerOptions): Promise<VersionStamp> {
  const bytes = toByteSource(makeInstaller('3.13.5', 'x64', options));
  return readInstallerStamp(bytes, { version: parseVersion('3.13.5'), architecture: 'x64' });
}

describe('the evidence in a version resource', () => {
  const agreeing: Record<string, InstallerOptions> = {
    'strings in another language': { language: 1031, codePage: 1200 },
    'strings without a language': { language: 0 },
    'strings written as the format says': { stringsAsText: true },
    'a second language': { otherLanguages: { 1031: { ProductName: 'Python 3.13.5 (64-bit)' } } },
    'a plain FileVersion': { strings: { FileVersion: '3.13.5' } },
    'a FileVersion with another fourth number': { strings: { FileVersion: '3.13.5150.1013' } },
    'a FileVersion of three numbers': { strings: { FileVersion: '3.13.5150' } },
    'text after the FileVersion': { strings: { FileVersion: '3.13.5 (tags/v3.13.5:6cb20a2, Jun 11 2025)' } },
    'a ProductVersion alone': { ...NO_NUMBERS, strings: { ...NO_STRINGS, ProductVersion: '3.13.5' } },
    'a ProductName alone': {
      ...NO_NUMBERS,
      strings: { ...NO_STRINGS, ProductName: 'Python 3.13.5 (64-bit)' },
    },
    'a FileDescription alone': {
      ...NO_NUMBERS,
      strings: { ...NO_STRINGS, FileDescription: 'Python 3.13.5' },
    },
    'the file version in numbers alone': { strings: NO_STRINGS, productVersion: null },
    'the product version in numbers alone': { strings: NO_STRINGS, fileVersion: null },
    'text around the name': { strings: { ProductName: 'Setup of Python 3.13.5 (64-bit) by the PSF' } },
    'a name with a hyphen': { strings: { ProductName: 'python-3.13.5-amd64' } },
    'a name that ends with the series': { strings: { ProductName: 'Python 3.13 (64-bit)' } },
    'a name without a version': { strings: { ProductName: 'Python' } },
    'the name of a processor of 64 bits': {
      strings: { ProductName: 'Python 3.13.5 for Windows 10 (x86-64)' },
    },
  };
  for (const [shape, options] of Object.entries(agreeing)) {
    it(`agrees if it has ${shape}`, async () => assert.equal((await read(options)).verdict, 'agrees'));
  }

  const contradicting: Record<string, [InstallerOptions, found: string]> = {
    ProductName: [
      { strings: { ProductName: 'Python 3.13.4 (64-bit)' } },
      "ProductName 'Python 3.13.4 (64-bit)'",
    ],
    'the series in ProductName': [
      { strings: { ProductName: 'Python 3.12 (64-bit)' } },
      "ProductName 'Python 3.12 (64-bit)'",
    ],
    'the architecture in ProductName': [
      { strings: { ProductName: 'Python 3.13.5 (32-bit)' } },
      "ProductName 'Python 3.13.5 (32-bit)'",
    ],
    'the architecture in FileDescription': [
      { strings: { FileDescription: 'Python 3.13.5 (64-bit ARM64)' } },
      "FileDescription 'Python 3.13.5 (64-bit ARM64)'",
    ],
    FileVersion: [{ strings: { FileVersion: '3.13.4' } }, "FileVersion '3.13.4'"],
    'the third number of FileVersion': [
      { strings: { FileVersion: '3.13.5121.0' } },
      "FileVersion '3.13.5121.0'",
    ],
    ProductVersion: [{ strings: { ProductVersion: '3.13.5rc1' } }, "ProductVersion '3.13.5rc1'"],
    'a development version': [
      { strings: { ProductName: 'Python 3.13.5dev8922 (64-bit)' } },
      "ProductName 'Python 3.13.5dev8922 (64-bit)'",
    ],
    'a version built after the release': [
      { strings: { ProductVersion: '3.13.5+' } },
      "ProductVersion '3.13.5+'",
    ],
    'the file version in numbers': [{ fileVersion: '3.13.4150.0' }, 'file version 3.13.4150.0 (3.13.4)'],
    'the product version in numbers': [
      { productVersion: '3.12.5150.0' },
      'product version 3.12.5150.0 (3.12.5)',
    ],
    'a second language': [
      { otherLanguages: { 1031: { ProductName: 'Python 3.13.4 (64-bit)' } } },
      "ProductName 'Python 3.13.4 (64-bit)'",
    ],
  };
  for (const [evidence, [options, says]] of Object.entries(contradicting)) {
    it(`contradicts if only ${evidence} differs`, async () => {
      const stamp = { verdict: 'contradicts', found: `${says} in the version resource` };
      assert.deepEqual(await read(options), stamp);
    });
  }

  const unreadable: Record<string, InstallerOptions> = {
    'has no version resource': { withoutVersion: true },
    'names no version': { ...NO_NUMBERS, strings: NO_STRINGS },
    'names a series only': { ...NO_NUMBERS, strings: { ...NO_STRINGS, ProductName: 'Python 3.13 (64-bit)' } },
    'names a version of something else': {
      ...NO_NUMBERS,
      strings: { ...NO_STRINGS, ProductName: 'Windows 10.0', FileDescription: 'Setup 3.13.5' },
    },
  };
  for (const [fault, options] of Object.entries(unreadable)) {
    it(`cannot be read if it ${fault}`, async () => {
      const stamp = { verdict: 'unreadable', found: 'no version in the version resource' };
      assert.deepEqual(await read(options), stamp);
    });
  }
});

describe('what a string or a number is evidence of', () => {
  type Finding = [about: string, agrees: boolean];
  /** Where it stands, what stands there, what was asked for, and what it says. */
  const strings: [name: string, value: string, version: string, Finding[]][] = [
    ['ProductVersion', '3.14.0', '3.14.0', [['version', true]]],
    ['productversion', '3.14.0rc1', '3.14.0rc1', [['version', true]]],
    ['FileVersion', '3.14.0-RC.1', '3.14.0rc1', [['version', true]]],
    ['FileVersion', '3.14.0rc12', '3.14.0rc12', [['version', true]]],
    ['FileVersion', '3.14.0rc12', '3.14.0rc1', [['version', false]]],
    ['FileVersion', '3.14.0.rc-1', '3.14.0rc1', [['version', false]]],
    ['FileVersion', '13.14.0', '3.14.0', [['version', false]]],
    ['FileVersion', '3.13', '3.14.0', [['version', false]]],
    ['FileVersion', '3.14', '3.14.0', [['series', true]]],
    ['FileVersion', '3.14.0100.0', '3.14.0a0', [['version', true]]],
    ['FileVersion', '3.14.99', '3.14.99', [['version', true]]],
    ['FileVersion', '3.14.99', '3.14.99rc1', [['version', false]]],
    ['FileVersion', 'none', '3.14.0', []],
    ['Comments', '3.13.0', '3.14.0', []],
    [
      'ProductName',
      'Python 3.14.0 (64-bit)',
      '3.14.0',
      [
        ['version', true],
        ['architecture', true],
      ],
    ],
    [
      'FileDescription',
      'Python 3.14 (ARM64)',
      '3.14.0',
      [
        ['series', true],
        ['architecture', false],
      ],
    ],
    ['ProductName', 'for win32', '3.14.0', [['architecture', false]]],
  ];
  for (const [name, value, version, findings] of strings) {
    it(`${name} '${value}', for ${version}`, () => {
      const expected = { version: parseVersion(version), architecture: 'x64' } as const;
      const evidence = readEvidence({ strings: [{ name, value }] }, expected, 'here');
      assert.deepEqual(
        evidence,
        findings.map(([about, agrees]) => ({ about, agrees, found: `${name} '${value}'`, where: 'here' })),
      );
    });
  }

  it('numbers say which release they are, where there is one', () => {
    const version = parseVersion('3.13.5');
    const evidence = readEvidence(
      { fileVersion: [3, 13, 5150, 0], productVersion: [3, 13, 5, 0], strings: [] },
      { version },
      'here',
    );
    assert.deepEqual(
      evidence.map(({ agrees, found }) => [agrees, found]),
      [
        [true, 'file version 3.13.5150.0 (3.13.5)'],
        [true, 'product version 3.13.5.0'],
      ],
    );
  });

  it('only the first 200 characters are looked at', () => {
    const value = '3.13.4'.padStart(206);
    const expected = { version: parseVersion('3.13.5') };
    assert.deepEqual(readEvidence({ strings: [{ name: 'FileVersion', value }] }, expected, 'here'), []);
    const [evidence] = readEvidence(
      { strings: [{ name: 'FileVersion', value: `${value.slice(6)} 3.13.5` }] },
      expected,
      'here',
    );
    assert.deepEqual(evidence, {
      about: 'version',
      agrees: false,
      found: `FileVersion '${'3.13.4'.padStart(200)}'`,
      where: 'here',
    });
  });
});
