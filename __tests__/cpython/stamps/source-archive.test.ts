import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { loadCompression } from '../../../src/cpython/stamps/compression.ts';
import { GZIP } from '../../../src/cpython/stamps/gzip.ts';
import { toByteSource } from '../../../src/cpython/stamps/read-range.ts';
import { readSourceStamp } from '../../../src/cpython/stamps/source-archive.ts';
import { XZ } from '../../../src/cpython/stamps/xz.ts';
import { parseVersion } from '../../../src/cpython/version.ts';
import { type Member, makeTar } from '../../support/mobile-files.ts';
import { storeXz } from '../../support/source-archive.ts';
import { watchSource } from '../../support/watched-source.ts';

const EXPECTED = { version: parseVersion('3.13.5') };
const KINDS = [
  { name: 'gzip', compression: GZIP, compress: (bytes: Buffer): Buffer => gzipSync(bytes) },
  { name: 'xz', compression: XZ, compress: storeXz },
];

for (const { name, compression, compress } of KINDS) {
  const { magic } = compression;
  const read = async (...members: Member[]) =>
    readSourceStamp(toByteSource(compress(await makeTar(members))), EXPECTED, compression);

  describe(`the version stamp of a source archive, ${name}`, () => {
    it('is the first part of the first name', async () => {
      const agrees = { verdict: 'agrees', found: "the top directory 'Python-3.13.5/'" };
      const directory: Member = { name: 'Python-3.13.5', type: 'directory' };
      assert.deepEqual(await read(directory, { name: 'x' }), agrees);
      assert.deepEqual(await read({ name: 'Python-3.13.5/' }), agrees);
      assert.deepEqual(await read({ name: 'Python-3.13.5/Lib/a' }, { name: 'Python-3.13.4/' }), agrees);
      assert.deepEqual(await read({ name: 'Python-3.13.4/a' }, directory), {
        verdict: 'contradicts',
        found: "the top directory 'Python-3.13.4/'",
      });
    });

    it('is not in a file at the top, nor in nothing', async () => {
      const unreadable = (reason: string) => ({
        verdict: 'unreadable',
        found: `no readable ${name} archive: ${reason}`,
      });
      const inNone = unreadable("its first member 'Python-3.13.5' is in no directory");
      assert.deepEqual(await read({ name: 'Python-3.13.5' }), inNone);
      const bytes = toByteSource(compress(Buffer.alloc(0)));
      assert.deepEqual(await readSourceStamp(bytes, EXPECTED, compression), unreadable('it is empty'));
    });

    it('is not in bytes of another format', async () => {
      const stamp = { verdict: 'contradicts', found: `bytes that are not ${name} data` };
      for (const bytes of [
        Buffer.alloc(0),
        Buffer.from('PK\x03\x04'),
        magic.subarray(0, -1),
        Buffer.alloc(99),
      ]) {
        assert.deepEqual(await readSourceStamp(toByteSource(bytes), EXPECTED, compression), stamp);
      }
    });

    it('is read no further than it has to be, and the file is closed, even if it is damaged', async () => {
      const ballast = randomBytes(256 * 1024);
      const directory: Member = { name: 'Python-3.13.5/', type: 'directory' };
      const whole = compress(await makeTar([directory, { name: 'Python-3.13.5/a', content: ballast }]));
      for (const bytes of [whole, Buffer.concat([magic, ballast])]) {
        const source = watchSource(bytes);
        const { verdict } = await readSourceStamp(source, EXPECTED, compression);
        assert.equal(verdict, bytes === whole ? 'agrees' : 'unreadable');
        await new Promise(setImmediate);
        assert.ok(!source.isOpen() && source.bytesRead() < bytes.length / 2, `${source.bytesRead()} bytes`);
      }
    });
  });
}

describe('the compression of an archive', () => {
  it('is told by the end of its name', async () => {
    const names = {
      'Python-3.13.5.tgz': GZIP,
      'python-3.14.0-x86_64-linux-android.tar.gz': GZIP,
      'a.tar.xz': XZ,
    };
    for (const [fileName, compression] of Object.entries(names))
      assert.equal(await loadCompression(fileName), compression);
    assert.equal(await loadCompression('a.xz.tar.gz'), GZIP);
  });

  for (const { name, compression, compress } of KINDS) {
    it(`decompresses no more than is read: ${name}`, async () => {
      const source = watchSource(compress(randomBytes(1024 * 1024)));
      for await (const part of compression.decompress(source.read(0))) {
        assert.ok(part.length > 0);
        break;
      }
      await new Promise(setImmediate);
      assert.ok(!source.isOpen());
    });
  }
});
