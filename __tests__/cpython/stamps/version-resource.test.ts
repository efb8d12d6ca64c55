import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseVersionResource, type VersionResource } from '../../../src/cpython/stamps/version-resource.ts';

/** A block of the format: its length, that of its value, a name, the value, and blocks inside; each padded to 4 bytes. */
function block(name: string, value: Buffer, ...inside: readonly Buffer[]): Buffer {
  const head = pad(Buffer.from(`\0\0\0${name}\0`, 'utf16le'));
  const bytes = Buffer.concat([
    head,
    ...[value, ...inside].map((part, at, all) => (at < all.length - 1 ? pad(part) : part)),
  ]);
  bytes.writeUInt16LE(bytes.length, 0);
  bytes.writeUInt16LE(value.length, 2);
  return bytes;
}

function pad(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);
}

const NONE = Buffer.alloc(0);
const text = (value: string): Buffer => Buffer.from(value, 'utf16le');
const withTables = (...tables: Buffer[]): Buffer =>
  block('VS_VERSION_INFO', NONE, block('StringFileInfo', NONE, ...tables));

/** The numbers of file and product, as words in the order of the format. */
function fixed(words: readonly number[], { signature = 0xfeef04bd, length = 52 } = {}): Buffer {
  const bytes = Buffer.alloc(52);
  bytes.writeUInt32LE(signature, 0);
  for (const [index, word] of words.entries()) bytes.writeUInt16LE(word, 8 + index * 2);
  return bytes.subarray(0, length);
}

const parse = (bytes: Buffer): VersionResource => parseVersionResource(bytes);

describe('parseVersionResource', () => {
  it('reads the strings of every table', () => {
    const english = block('040904b0', NONE, block('A', text('1\0')), block('Name', text('a value\0')));
    const german = block('040704b0', NONE, block('A', text('2\0')));
    assert.deepEqual(parse(withTables(english, german)), {
      strings: [
        { name: 'A', value: '1' },
        { name: 'Name', value: 'a value' },
        { name: 'A', value: '2' },
      ],
    });
  });

  it('reads a value up to a zero, or to the end of its block', () => {
    const values = { 'abc\0': 'abc', abc: 'abc', '\0junk': '', 'a\0b\0': 'a', '': '' };
    for (const [value, expected] of Object.entries(values)) {
      const { strings } = parse(withTables(block('0', NONE, block('A', text(value)), block('B', text('b')))));
      assert.deepEqual(strings, [
        { name: 'A', value: expected },
        { name: 'B', value: 'b' },
      ]);
    }
  });

  it('reads no strings of other blocks', () => {
    const table = block('040904b0', NONE, block('A', text('1\0')));
    const other = block('OtherFileInfo', NONE, table);
    const variables = block('VarFileInfo', NONE, block('Translation', Buffer.alloc(4)));
    const bytes = block('VS_VERSION_INFO', NONE, other, variables, block('StringFileInfo', NONE, table));
    assert.deepEqual(parse(bytes).strings, [{ name: 'A', value: '1' }]);
  });

  it('reads blocks to the last one, be it no more than its header', () => {
    const empty = Buffer.from([6, 0, 0, 0, 0, 0]);
    const { strings } = parse(withTables(block('0', NONE, block('A', text('1\0')), empty)));
    assert.deepEqual(strings, [
      { name: 'A', value: '1' },
      { name: '', value: '' },
    ]);
    const cut = Buffer.from([5, 0, 0, 0, 0, 0]);
    assert.equal(parse(withTables(block('0', NONE, block('A', text('1\0')), cut, empty))).strings.length, 1);
  });

  it('reads the versions in numbers', () => {
    const of = (value: Buffer) => parse(block('VS_VERSION_INFO', value));
    assert.deepEqual(of(fixed([13, 3, 0, 5150, 14, 4, 1, 150])), {
      fileVersion: [3, 13, 5150, 0],
      productVersion: [4, 14, 150, 1],
      strings: [],
    });
    assert.deepEqual(of(fixed([0, 0, 0, 0, 0, 0, 1, 0])), { productVersion: [0, 0, 0, 1], strings: [] });
    assert.deepEqual(of(fixed([0, 3])), { fileVersion: [3, 0, 0, 0], strings: [] });
    const unknown = [{ signature: 0xfeef04bc }, { length: 51 }, { length: 0 }];
    for (const fault of unknown) assert.deepEqual(of(fixed([13, 3], fault)), { strings: [] });
    const cut = block('VS_VERSION_INFO', fixed([13, 3]));
    assert.deepEqual(parse(cut.subarray(0, -1)), { strings: [] });
  });

  it('refuses what has no such name', () => {
    for (const bytes of [
      NONE,
      Buffer.alloc(99),
      block('VS_VERSION', NONE),
      block('VS_VERSION_INFO2', NONE),
    ]) {
      assert.throws(() => parse(bytes), { message: 'its version resource is malformed' });
    }
  });
});
