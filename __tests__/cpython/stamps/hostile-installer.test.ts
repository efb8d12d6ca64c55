import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toByteSource } from '../../../src/cpython/stamps/read-range.ts';
import type { VersionStamp } from '../../../src/cpython/stamps/stamp.ts';
import { readInstallerStamp } from '../../../src/cpython/stamps/windows-installer.ts';
import { parseVersion } from '../../../src/cpython/version.ts';
import { makeInstaller } from '../../support/windows-files.ts';

const INSTALLER = makeInstaller('3.13.5', 'x64');

function readInstaller(bytes: Buffer): Promise<VersionStamp> {
  return readInstallerStamp(toByteSource(bytes), { version: parseVersion('3.13.5'), architecture: 'x64' });
}

/** A copy of `bytes` that `change` was applied to. */
function patch(bytes: Buffer, change: (copy: Buffer) => void): Buffer {
  const copy = Buffer.from(bytes);
  change(copy);
  return copy;
}

const PE_HEADER = INSTALLER.readUInt32LE(0x3c);
const OPTIONAL_HEADER = PE_HEADER + 24;
const RESOURCE_DIRECTORY = OPTIONAL_HEADER + 96 + 2 * 8;
const SECTION = OPTIONAL_HEADER + INSTALLER.readUInt16LE(PE_HEADER + 20);
const RESOURCES = INSTALLER.readUInt32LE(SECTION + 20);
/** The tables of types, names and languages follow each other, with one entry each; then the entry of the data. */
const [NAMES, LANGUAGES, DATA] = [RESOURCES + 24, RESOURCES + 48, RESOURCES + 72];
const VERSION = RESOURCES + INSTALLER.readUInt32LE(DATA) - INSTALLER.readUInt32LE(SECTION + 12);

describe('a hostile Windows installer', () => {
  /** By what is said of them. */
  const unreadable: Record<string, Record<string, (copy: Buffer) => void>> = {
    'no readable Windows program: an offset in it points beyond its end': {
      'has its PE header beyond its end': copy => copy.writeUInt32LE(0xffffffff, 0x3c),
      'has section headers beyond its end': copy => copy.writeUInt16LE(0xffff, PE_HEADER + 20),
      'has its section of resources beyond its end': copy => copy.writeUInt32LE(0xffffff00, SECTION + 20),
      'has a table beyond its resources': copy => copy.writeUInt32LE(0xffffffff, RESOURCES + 20),
    },
    'no readable Windows program: it has no PE header': {
      'has no PE header': copy => copy.writeUInt32LE(0, PE_HEADER),
    },
    'no readable Windows program: it has 65535 sections': {
      'has 65535 sections': copy => copy.writeUInt16LE(0xffff, PE_HEADER + 6),
    },
    'no version in the version resource': {
      'has no resources': copy => copy.writeUInt32LE(0, RESOURCE_DIRECTORY),
      'has too few directories': copy => copy.writeUInt32LE(2, OPTIONAL_HEADER + 92),
      'has tables in a circle': copy => copy.writeUInt32LE(0x80000000, NAMES + 20),
      'has a table in the place of a version': copy => copy.writeUInt32LE(0x80000000, LANGUAGES + 20),
      'has a version in the place of a table': copy => copy.writeUInt32LE(72, NAMES + 20),
      'has a version resource whose value is all of it': copy => copy.writeUInt16LE(40, VERSION),
    },
    'no readable Windows program: its resources are in no section': {
      'has its resources in no section': copy => copy.writeUInt32LE(0xffffff00, RESOURCE_DIRECTORY),
      'has an empty section of resources': copy => copy.writeUInt32LE(0, SECTION + 16),
    },
    'no readable Windows program: a table of its resources has 65535 entries': {
      'has a table of 65535 resources': copy => copy.writeUInt16LE(0xffff, RESOURCES + 14),
    },
    'no readable Windows program: its version resource is outside its resources': {
      'has its version resource before its resources': copy => copy.writeUInt32LE(0, DATA),
      'has its version resource beyond its resources': copy => copy.writeUInt32LE(0xffffffff, DATA),
      'has an endless version resource': copy => copy.writeUInt32LE(0xffffffff, DATA + 4),
    },
    'no readable Windows program: its version resource is malformed': {
      'has an empty version resource': copy => copy.writeUInt32LE(0, DATA + 4),
      'has a version resource of no length': copy => copy.writeUInt16LE(0, VERSION),
      'has a version resource by another name': copy => copy.write('X', VERSION + 6, 'utf16le'),
    },
  };
  for (const [found, faults] of Object.entries(unreadable)) {
    for (const [fault, change] of Object.entries(faults)) {
      it(`cannot be read if it ${fault}`, async () => {
        assert.deepEqual(await readInstaller(patch(INSTALLER, change)), { verdict: 'unreadable', found });
      });
    }
  }

  it('is not walked through tables that overlap', async () => {
    const entries = 200;
    const table = (target: number): Buffer => {
      const bytes = Buffer.alloc(16 + entries * 8);
      bytes.writeUInt16LE(entries, 14);
      for (let at = 16; at < bytes.length; at += 8) {
        bytes.writeUInt32LE(16, at);
        bytes.writeUInt32LE(target, at + 4);
      }
      return bytes;
    };
    const size = table(0).length;
    const tables = [
      table(0x80000000 + size),
      table(0x80000000 + size * 2),
      table(size * 3),
      Buffer.alloc(99),
    ];
    const bytes = Buffer.concat([INSTALLER.subarray(0, RESOURCES), ...tables]);
    const hostile = patch(bytes, copy => copy.writeUInt32LE(bytes.length - RESOURCES, SECTION + 16));
    const { verdict, found } = await readInstaller(hostile);
    assert.deepEqual([verdict, /40000 version resources/.test(found)], ['unreadable', true]);
  });

  it('is read if its sizes are too large, but what they hold is there', async () => {
    const endless = patch(INSTALLER, copy => {
      copy.writeUInt32LE(0xffffffff, SECTION + 16);
      copy.writeUInt16LE(0xffff, VERSION);
    });
    assert.equal((await readInstaller(endless)).verdict, 'agrees');
  });
});
