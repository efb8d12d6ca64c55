import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readEmbedZipStamp } from '../../../src/cpython/stamps/embed-zip.ts';
import { toByteSource } from '../../../src/cpython/stamps/read-range.ts';
import type { VersionStamp } from '../../../src/cpython/stamps/stamp.ts';
import { parseVersion } from '../../../src/cpython/version.ts';
import {
  type EmbedZipOptions,
  makeEmbedZip,
  makeInstaller,
  makePython,
  makeZip,
} from '../../support/windows-files.ts';
import type { Architecture } from '../../support/windows-program.ts';

const ARCHITECTURES: readonly Architecture[] = ['x86', 'x64', 'arm64'];
const NO_STRINGS = { FileVersion: undefined, ProductVersion: undefined };
const NO_NUMBERS = { fileVersion: null, productVersion: null };

function read(bytes: Buffer, version: string, architecture: Architecture = 'x64'): Promise<VersionStamp> {
  return readEmbedZipStamp(toByteSource(bytes), { version: parseVersion(version), architecture });
}

async function readVerdict(options: EmbedZipOptions): Promise<string> {
  return (await read(await makeEmbedZip('3.13.5', 'x64', options), '3.13.5')).verdict;
}

describe('the version stamp of an embeddable package', () => {
  it('agrees with its own version and architecture', async () => {
    for (const version of ['3.13.5', '3.12.10', '3.14.0', '3.14.0a1', '3.14.0b4', '3.14.0rc1']) {
      for (const architecture of ARCHITECTURES) {
        const { verdict, found } = await read(
          await makeEmbedZip(version, architecture),
          version,
          architecture,
        );
        assert.equal(verdict, 'agrees', `${version} ${architecture}`);
        assert.match(found, new RegExp(`FileVersion '${version}'.* in the version resource of python\\.exe`));
      }
    }
  });

  it('contradicts every other version, and says what was found', async () => {
    const archive = await makeEmbedZip('3.13.4', 'x64');
    for (const version of ['3.13.5', '3.13.40', '3.13.14', '3.12.4', '3.13.4rc1']) {
      const { verdict, found } = await read(archive, version);
      assert.deepEqual([verdict, found.includes("FileVersion '3.13.4'")], ['contradicts', true]);
    }
    assert.equal((await read(await makeEmbedZip('3.14.0rc1', 'x64'), '3.14.0')).verdict, 'contradicts');
    assert.equal((await read(await makeEmbedZip('3.14.0', 'x64'), '3.14.0rc1')).verdict, 'contradicts');
  });

  it('contradicts every other architecture, and says which it found', async () => {
    for (const made of ARCHITECTURES) {
      for (const asked of ARCHITECTURES.filter(architecture => architecture !== made)) {
        assert.equal(
          (await read(await makeEmbedZip('3.13.5', made), '3.13.5', asked)).verdict,
          'contradicts',
        );
      }
    }
    assert.deepEqual(await read(await makeEmbedZip('3.13.5', 'arm64'), '3.13.5', 'x64'), {
      verdict: 'contradicts',
      found: 'machine 0xaa64 (arm64) in the PE header of python.exe',
    });
  });

  it('contradicts bytes that are not a zip archive', async () => {
    const archive = await makeEmbedZip('3.13.5', 'x64');
    const prepended = Buffer.concat([Buffer.from('MZ'), archive]);
    for (const bytes of [makeInstaller('3.13.5', 'x64'), Buffer.alloc(0), Buffer.from('PK'), prepended]) {
      const stamp = { verdict: 'contradicts', found: 'bytes that are not a zip archive' };
      assert.deepEqual(await read(bytes, '3.13.5'), stamp);
    }
  });

  const agreeing: Record<string, EmbedZipOptions> = {
    'strings in another language': { language: 1033, codePage: 1252 },
    'a FileVersion of Windows': { strings: { FileVersion: '3.13.5150.1013' } },
    'a ProductVersion alone': { ...NO_NUMBERS, strings: { FileVersion: undefined } },
    'a FileVersion alone': { ...NO_NUMBERS, strings: { ProductVersion: undefined } },
    'the file version in numbers alone': { strings: NO_STRINGS, productVersion: null },
    'the product version in numbers alone': { strings: NO_STRINGS, fileVersion: null },
    'another fourth number': { fileVersion: '3.13.5150.0' },
    'a product name with the version': { strings: { ProductName: 'Python 3.13.5' } },
    'no other members': { otherMembers: [] },
    'the stable ABI of two flavours': { otherMembers: ['python3.dll', 'python3t.dll', 'python313.dll'] },
    'other members with a series in their names': {
      otherMembers: ['lib/python312.dll', 'xpython312.zip', 'python312.dll.manifest', 'python313.dll'],
    },
    'other members with python.exe in their names': {
      otherMembers: ['venv/python.exe', 'python.exe.manifest'],
    },
  };
  for (const [shape, options] of Object.entries(agreeing)) {
    it(`agrees if it has ${shape}`, async () => assert.equal(await readVerdict(options), 'agrees'));
  }
  it('agrees if python.exe is not the first member', async () => {
    const archive = await makeZip([
      ['LICENSE.txt', Buffer.from('terms')],
      ['python.exe', makePython('3.13.5', 'x64')],
    ]);
    assert.equal((await read(archive, '3.13.5')).verdict, 'agrees');
  });

  const contradicting: Record<string, [EmbedZipOptions, found: string]> = {
    FileVersion: [
      { strings: { FileVersion: '3.13.4' } },
      "FileVersion '3.13.4' in the version resource of python.exe",
    ],
    ProductVersion: [
      { strings: { ProductVersion: '3.13.5rc1' } },
      "ProductVersion '3.13.5rc1' in the version resource of python.exe",
    ],
    'the file version in numbers': [
      { fileVersion: '3.13.4150.1013' },
      'file version 3.13.4150.1013 (3.13.4) in the version resource of python.exe',
    ],
    'the product version in numbers': [
      { productVersion: '3.13.5121.1013' },
      'product version 3.13.5121.1013 (3.13.5rc1) in the version resource of python.exe',
    ],
    'the machine': [
      { machine: 0x01c4 },
      'machine 0x1c4 (an unknown architecture) in the PE header of python.exe',
    ],
    'the DLL of the series': [{ otherMembers: ['python312.dll'] }, 'python312.dll among its members'],
    'the path file of the series': [
      { otherMembers: ['python313.dll', 'Python31._pth'] },
      'Python31._pth among its members',
    ],
    'a second python.exe': [{ otherMembers: ['python.exe'] }, 'more than one python.exe'],
    'a second python.exe in other letters': [{ otherMembers: ['Python.EXE'] }, 'more than one python.exe'],
    'python.exe, no Windows program,': [
      { program: Buffer.from('#!/bin/sh\necho 3.13.5\n') },
      'a python.exe that is not a Windows program',
    ],
  };
  for (const [evidence, [options, found]] of Object.entries(contradicting)) {
    it(`contradicts if only ${evidence} differs`, async () => {
      const archive = await makeEmbedZip('3.13.5', 'x64', options);
      assert.deepEqual(await read(archive, '3.13.5'), { verdict: 'contradicts', found });
    });
  }

  const unreadable: Record<string, [EmbedZipOptions, found: string]> = {
    'has no python.exe': [
      { programName: 'pythonw.exe', otherMembers: [] },
      'a zip archive without python.exe',
    ],
    'has python.exe in a directory': [
      { programName: 'tools/python.exe' },
      'a zip archive without python.exe',
    ],
    'has an empty program': [
      { program: Buffer.from('MZ') },
      'no readable zip archive: an offset in it points beyond its end',
    ],
    'has no version resource': [{ withoutVersion: true }, 'no version in the version resource of python.exe'],
    'names no version': [
      { ...NO_NUMBERS, strings: NO_STRINGS },
      'no version in the version resource of python.exe',
    ],
  };
  for (const [fault, [options, found]] of Object.entries(unreadable)) {
    it(`cannot be read if it ${fault}`, async () => {
      const archive = await makeEmbedZip('3.13.5', 'x64', options);
      assert.deepEqual(await read(archive, '3.13.5'), { verdict: 'unreadable', found });
    });
  }

  it('compares no architecture if none was requested', async () => {
    const bytes = toByteSource(await makeEmbedZip('3.13.5', 'arm64'));
    assert.equal((await readEmbedZipStamp(bytes, { version: parseVersion('3.13.5') })).verdict, 'agrees');
  });

  it('cannot be read if the disk fails', async () => {
    const archive = toByteSource(await makeEmbedZip('3.13.5', 'x64'));
    const failing = {
      ...archive,
      *read(start: number, end?: number) {
        if (start !== 0 || end !== 4) throw new Error('EIO');
        yield* archive.read(start, end);
      },
    };
    const stamp = await readEmbedZipStamp(failing, { version: parseVersion('3.13.5') });
    assert.deepEqual(stamp, { verdict: 'unreadable', found: 'no readable zip archive: EIO' });
  });
});
