import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readPe } from '../../../src/cpython/stamps/pe.ts';
import { toByteSource } from '../../../src/cpython/stamps/read-range.ts';
import { makeInstaller } from '../../support/windows-files.ts';

const INSTALLER = makeInstaller('3.13.5', 'x64');
const PE_HEADER = INSTALLER.readUInt32LE(0x3c);
const OPTIONAL_HEADER = PE_HEADER + 24;
const SECTION = OPTIONAL_HEADER + INSTALLER.readUInt16LE(PE_HEADER + 20);
/** Offsets in the header of a section, and the position of the only one in memory and in the file. */
const [IN_MEMORY, SIZE, IN_FILE, SECTION_HEADER_BYTES] = [12, 16, 20, 40];
const ADDRESS = INSTALLER.readUInt32LE(SECTION + IN_MEMORY);
const START = INSTALLER.readUInt32LE(SECTION + IN_FILE);
const [ICON, VERSION] = [3, 16];
const X86 = 0x014c;

/** A table of resources: their numbers, and further tables or, at last, their bytes. */
type Table = readonly (readonly [id: number, inside: Table | Buffer])[];

/** Writes a table and, behind it, everything in it; `at` counts from the start of the resources. */
function layOut(table: Table, at = 0): Buffer {
  const head = Buffer.alloc(16 + table.length * 8);
  head.writeUInt16LE(table.length, 14);
  const parts: Buffer[] = [head];
  let next = at + head.length;
  for (const [index, [id, inside]] of table.entries()) {
    const isBytes = Buffer.isBuffer(inside);
    const entry = Buffer.alloc(16);
    if (isBytes) entry.writeUInt32LE(ADDRESS + next + entry.length, 0);
    if (isBytes) entry.writeUInt32LE(inside.length, 4);
    const part = isBytes ? Buffer.concat([entry, inside]) : layOut(inside, next);
    head.writeUInt32LE(id, 16 + index * 8);
    head.writeUInt32LE(isBytes ? next : next + 0x80000000, 20 + index * 8);
    parts.push(part);
    next += part.length;
  }
  return Buffer.concat(parts);
}

/** A version resource that says `major` in numbers, and nothing else. */
function makeVersion(major: number): Buffer {
  const bytes = Buffer.alloc(92);
  bytes.writeUInt16LE(bytes.length, 0);
  bytes.writeUInt16LE(52, 2);
  bytes.write('VS_VERSION_INFO', 6, 'utf16le');
  bytes.writeUInt32LE(0xfeef04bd, 40);
  bytes.writeUInt16LE(major, 50);
  return bytes;
}

/** A program with these resources; `change` gets the whole. */
function makeProgram(resources: Table | Buffer, change: (bytes: Buffer) => void = () => {}): Buffer {
  const tree = Buffer.isBuffer(resources) ? resources : layOut(resources);
  const bytes = Buffer.concat([INSTALLER.subarray(0, START), tree]);
  bytes.writeUInt32LE(tree.length, SECTION + SIZE);
  change(bytes);
  return bytes;
}

/** The first numbers of the versions in a program. */
async function readMajors(bytes: Buffer): Promise<unknown> {
  const { machine, versionResources } = (await readPe(toByteSource(bytes))) ?? {};
  assert.equal(machine, X86);
  return versionResources?.map(({ fileVersion }) => fileVersion?.[0]);
}

const entries = (count: number, inside: (index: number) => Table | Buffer): Table =>
  Array.from({ length: count }, (_, index) => [index, inside(index)]);
const one: Table = [[1, [[1033, makeVersion(3)]]]];
const nothing: Table = [[1, [[1033, Buffer.from('no version')]]]];

describe('readPe', () => {
  it('reads version resources, and those alone', async () => {
    assert.deepEqual(await readMajors(makeProgram([[VERSION, one]])), [3]);
    const mixed: Table = [
      [ICON, nothing],
      [VERSION, one],
      [24, nothing],
      [25, Buffer.from('no table')],
    ];
    assert.deepEqual(await readMajors(makeProgram(mixed)), [3]);
    const shallow: Table = [
      [VERSION, makeVersion(4)],
      [VERSION, [[1, makeVersion(5)], ...one]],
    ];
    assert.deepEqual(await readMajors(makeProgram(shallow)), [3]);
    const languages = entries(2, index => makeVersion(index + 1));
    assert.deepEqual(await readMajors(makeProgram([[VERSION, [[1, languages], ...one]]])), [1, 2, 3]);
  });

  it('skips a resource table that the header does not declare', async () => {
    const resources = layOut([[VERSION, one]]);
    for (const target of [20, 44]) {
      const changed = Buffer.from(resources);
      changed.writeUInt32LE(changed.readUInt32LE(target) - 0x80000000, target);
      assert.deepEqual(await readMajors(makeProgram(changed)), []);
    }
  });

  it('finds the resources in any section, and anywhere in it', async () => {
    const resources = layOut([[VERSION, one]]);
    const second = makeProgram(resources, bytes => {
      bytes.copy(bytes, SECTION + SECTION_HEADER_BYTES, SECTION, SECTION + SECTION_HEADER_BYTES);
      bytes.writeUInt32LE(ADDRESS + 0x10000, SECTION + IN_MEMORY);
      bytes.writeUInt16LE(2, PE_HEADER + 6);
    });
    assert.deepEqual(await readMajors(second), [3]);
    const within = (sizeAfter: number) =>
      makeProgram(resources, bytes => {
        bytes.writeUInt32LE(ADDRESS - 0x100, SECTION + IN_MEMORY);
        bytes.writeUInt32LE(START - 0x100, SECTION + IN_FILE);
        bytes.writeUInt32LE(0x100 + sizeAfter, SECTION + SIZE);
      });
    assert.deepEqual(await readMajors(within(resources.length)), [3]);
    const message = 'its version resource is outside its resources';
    await assert.rejects(readPe(toByteSource(within(resources.length - 1))), { message });
  });

  it('reads as many as it says', async () => {
    const sections = (count: number) =>
      makeProgram([[VERSION, one]], bytes => bytes.writeUInt16LE(count, PE_HEADER + 6));
    assert.deepEqual(await readMajors(sections(96)), [3]);
    const table = (count: number): Table => [...entries(count - 1, () => []), [VERSION, one]];
    assert.deepEqual(await readMajors(makeProgram(table(256))), [3]);
    const names = (count: number): Table => [[VERSION, entries(count, () => [[1033, makeVersion(3)]])]];
    const leaves = (count: number): Table => [[VERSION, [[1, entries(count, () => makeVersion(3))]]]];
    for (const make of [names, leaves]) {
      assert.equal((await readPe(toByteSource(makeProgram(make(16)))))?.versionResources.length, 16);
    }
    const refused: [Buffer, string][] = [
      [sections(0), 'its resources are in no section'],
      [sections(97), 'it has 97 sections'],
      [makeProgram(table(257)), 'a table of its resources has 257 entries'],
      [makeProgram(names(17)), 'it has 17 version resources'],
      [makeProgram(leaves(17)), 'it has 17 version resources'],
    ];
    for (const [bytes, message] of refused) {
      await assert.rejects(readPe(toByteSource(bytes)), { message });
    }
  });

  it('says that a version resource is malformed, or that an offset points beyond the end', async () => {
    await assert.rejects(readPe(toByteSource(makeProgram([[VERSION, nothing]]))), {
      message: 'its version resource is malformed',
    });
    const resources = layOut([[VERSION, one]]);
    resources.writeUInt32LE(ADDRESS, resources.length - 92 - 16);
    await assert.rejects(readPe(toByteSource(makeProgram(resources))), {
      message: 'its version resource is malformed',
    });
    await assert.rejects(readPe(toByteSource(INSTALLER.subarray(0, PE_HEADER + 20))), (error: unknown) => {
      assert.ok(error instanceof Error && error.cause instanceof RangeError);
      return error.message === 'an offset in it points beyond its end';
    });
  });
});
