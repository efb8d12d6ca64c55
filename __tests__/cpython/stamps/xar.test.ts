import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deflateSync, gzipSync } from 'node:zlib';
import { toByteSource } from '../../../src/cpython/stamps/read-range.ts';
import { readXarFile, readXarFiles, type XarFile } from '../../../src/cpython/stamps/xar.ts';
import { makeXar, type XarEntry } from '../../support/xar.ts';

const STORED = 'application/octet-stream';
const HEADER_BYTES = 28;

/** The files that a table of contents names; 100 bytes of heap follow it. */
function readTable(files: string): Promise<XarFile[]> {
  return readXarFiles(toByteSource(makeXar([], { table: () => `<xar><toc>${files}</toc></xar>` })));
}

/** The texts of the files in an archive, by their paths. */
async function readAll(entries: readonly XarEntry[]): Promise<Record<string, string>> {
  const bytes = toByteSource(makeXar(entries));
  const files = await readXarFiles(bytes);
  const texts = files.map(async file => [file.path, `${await readXarFile(bytes, file)}`] as const);
  return Object.fromEntries(await Promise.all(texts));
}

describe('readXarFiles', () => {
  it('lists files in directories, and what they hold', async () => {
    const entries = [
      { path: 'a', content: 'zlib, by the name of gzip' },
      { path: 'd/b', content: 'stored', encoding: STORED },
      { path: 'd/e/c', content: gzipSync('gzip'), encoding: 'application/gzip' },
      { path: 'd/e/f', content: deflateSync('zlib'), encoding: 'application/zlib' },
      { path: 'empty', content: '' },
    ];
    assert.deepEqual(await readAll(entries), {
      a: 'zlib, by the name of gzip',
      'd/b': 'stored',
      'd/e/c': 'gzip',
      'd/e/f': 'zlib',
      empty: '',
    });
  });

  it('finds the position of a file, after header, table, and earlier files', async () => {
    for (const headerBytes of [HEADER_BYTES, 64]) {
      const content = 'stored';
      const bytes = makeXar([{ path: 'a', content, encoding: STORED }], { headerBytes });
      const [file] = await readXarFiles(toByteSource(bytes));
      assert.deepEqual(file, { path: 'a', start: bytes.indexOf(content), length: 6, encoding: STORED });
    }
  });

  it('takes what says nothing of its compression as stored, and trims', async () => {
    const data = '<data><offset> 5\n</offset><length>\t7 </length></data>';
    const [file] = await readTable(`<other/><file><name> a\n</name>${data}</file>`);
    assert.deepEqual([file?.path, file?.length, file?.encoding], ['a', 7, STORED]);
    const nameless = await readTable(`<file>${data}<file><name>b</name>${data}</file></file>`);
    assert.deepEqual(
      nameless.map(({ path }) => path),
      ['', '/b'],
    );
  });

  it('leaves out what has no place, and what no file has', async () => {
    const places = [
      '<offset>1</offset>',
      '<length>1</length>',
      '<offset>-1</offset><length>1</length>',
      '<offset>1</offset><length>1e3</length>',
      '<offset>1</offset><length>1 000</length>',
      '<offset>1</offset><length>1234567890123456</length>',
      '<offset></offset><length>1</length>',
    ];
    const inside =
      '<file><name>b</name><data><offset>123456789012345</offset><length>0</length></data></file>';
    const files = places.map(place => `<file><name>a</name><data>${place}</data>${inside}</file>`);
    const other = '<ea><name>e</name><data><offset>1</offset><length>1</length></data></ea>';
    const found = await readTable(`${other}${files.join('')}<file>${other}<name>c</name>${inside}</file>`);
    assert.deepEqual(
      found.map(({ path }) => path),
      [...places.map(() => 'a/b'), 'c/b'],
    );
  });

  it('leaves out paths of more than 1024 characters, and what is below them', async () => {
    const data = '<data><offset>0</offset><length>1</length></data>';
    const file = (length: number) => `<file><name>${'n'.repeat(length)}</name>${data}</file>`;
    assert.equal((await readTable(file(1024))).length, 1);
    assert.deepEqual(await readTable(file(1025)), []);
    const nested = `<file><name>${'n'.repeat(1000)}</name>${file(23)}${file(24)}</file>`;
    assert.deepEqual(
      (await readTable(nested)).map(({ path }) => path.length),
      [1024],
    );
  });

  const long = 2n * 1024n * 1024n;
  const small = makeXar([]);
  small.writeUInt16BE(HEADER_BYTES - 1, 4);
  const refused: [fault: string, bytes: Buffer, message: RegExp][] = [
    ['a short header', small, /^a xar header of 27 bytes$/],
    ['no header', Buffer.from('xar!'), /^it has no bytes 0 to 28$/],
    ['a long table', makeXar([], { tableBytes: long + 1n }), /^a table of contents of 2097153 bytes$/],
    ['a table that is not there', makeXar([], { tableBytes: long }), /^it has no bytes 28 to 2097180$/],
    [
      'a table that unpacks to more',
      makeXar([], { table: () => ' '.repeat(3_000_000) }),
      /larger than 2097152/,
    ],
  ];
  for (const [fault, bytes, message] of refused) {
    it(`refuses ${fault}`, () => assert.rejects(readXarFiles(toByteSource(bytes)), { message }));
  }
});

describe('readXarFile', () => {
  const bytes = toByteSource(Buffer.alloc(300 * 1024, 'x'));
  const file = { path: 'a', start: 1, length: 256 * 1024, encoding: STORED };

  it('reads up to 256 KiB, stored or not', async () => {
    assert.equal((await readXarFile(bytes, file)).length, 256 * 1024);
    const content = 'x'.repeat(256 * 1024);
    assert.deepEqual(await readAll([{ path: 'a', content }]), { a: content });
  });

  it('refuses what is larger, elsewhere, damaged or compressed in another way', async () => {
    const refused: [Partial<XarFile>, string | RegExp][] = [
      [{ length: 256 * 1024 + 1 }, 'it has 262145 bytes'],
      [{ start: 100_000 }, 'it has no bytes 100000 to 362144'],
      [{ encoding: 'application/x-bzip2' }, 'it is compressed as application/x-bzip2'],
      [{ encoding: 'application/zlib' }, /incorrect header check/],
    ];
    for (const [change, message] of refused) {
      await assert.rejects(readXarFile(bytes, { ...file, ...change }), { message });
    }
    const bomb = { path: 'a', content: 'x'.repeat(256 * 1024 + 1) };
    await assert.rejects(readAll([bomb]), /larger than 262144 bytes/);
  });
});
