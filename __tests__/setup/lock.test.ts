import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { withLock } from '../../src/setup/lock.ts';

describe('a lock', () => {
  let folder: string;
  let path: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'verify-cpython-lock-'));
    path = join(folder, 'lock');
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('lets one in at a time, and is gone afterwards', async () => {
    let inside = 0;
    const work = async (): Promise<void> => {
      inside += 1;
      assert.equal(inside, 1);
      await sleep(5);
      inside -= 1;
    };
    await Promise.all(Array.from({ length: 5 }, () => withLock(path, work)));
    assert.equal(existsSync(path), false);
  });

  it('is gone after a failure, too', async () => {
    const fail = (): Promise<never> => Promise.reject(new Error('no'));
    await assert.rejects(withLock(path, fail), /^Error: no$/);
    assert.equal(existsSync(path), false);
  });

  it('does not count if its process is gone, or if it is older than any work under it', async () => {
    await writeFile(path, '4194304');
    assert.equal(await withLock(path, async () => 1), 1);
    await writeFile(path, String(process.pid));
    await utimes(path, 0, 0);
    assert.equal(await withLock(path, async () => 2), 2);
  });

  it('does not count if it is of no process, or from the future', async () => {
    for (const text of ['x', '0', '-1', String(process.pid)]) {
      await writeFile(path, text);
      if (text === String(process.pid)) await utimes(path, 4e9, 4e9);
      assert.equal(await withLock(path, async () => text), text);
    }
  });

  it('is not waited for if it is a folder, which no one would remove', async () => {
    await mkdir(path);
    await assert.rejects(withLock(path, assert.fail), { code: 'EISDIR' });
  });

  it('counts while its process runs', async () => {
    await writeFile(path, String(process.pid));
    let done = false;
    const work = withLock(path, async () => {
      done = true;
    });
    await sleep(300);
    assert.equal(done, false);
    await rm(path);
    await work;
    assert.equal(done, true);
  });

  it('says so if its folder is missing', async () => {
    await assert.rejects(
      withLock(join(folder, 'none/lock'), async () => 1),
      /ENOENT/,
    );
  });
});
