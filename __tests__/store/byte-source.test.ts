import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { toByteSource } from '../../src/store/byte-source.ts';

const CONTENT = Buffer.from('0123456789'.repeat(60_000));

describe('the bytes of a file', () => {
  let folder: string;
  let path: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'verify-cpython-bytes-'));
    path = join(folder, 'file');
    await writeFile(path, CONTENT);
  });
  after(() => rm(folder, { recursive: true }));

  const read = (from: string, start: number, end?: number): Buffer =>
    Buffer.concat([...toByteSource({ path: from, sha256: '', size: CONTENT.length }).read(start, end)]);

  it('are read in parts, from any offset up to another, or to the end', () => {
    assert.ok(read(path, 0).equals(CONTENT));
    assert.ok(read(path, 7).equals(CONTENT.subarray(7)));
    assert.ok(read(path, 300_001, 590_000).equals(CONTENT.subarray(300_001, 590_000)));
    assert.equal(read(path, CONTENT.length).length, 0);
    assert.equal(read(path, 5, 5).length, 0);
  });

  it('are closed if the reader stops early', async () => {
    const parts = toByteSource({ path, sha256: '', size: CONTENT.length }).read(0);
    assert.equal(parts.next().done, false);
    parts.return();
    assert.equal(parts.next().done, true);
  });

  it('are never those of a device or a folder that took the place of the file', () => {
    assert.throws(() => read(folder, 0), { message: 'it is a folder, not a regular file' });
    if (process.platform !== 'win32')
      assert.throws(() => read('/dev/zero', 0), { message: 'it is a device, not a regular file' });
  });
});
