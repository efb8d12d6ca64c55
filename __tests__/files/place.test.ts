import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, rmdir, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { isFolder, makeFolders } from '../../src/files/place.ts';

describe('makeFolders', () => {
  let base: string;
  before(async () => {
    base = await mkdtemp(join(tmpdir(), 'verify-cpython-place-'));
  });
  after(() => rm(base, { recursive: true }));

  it('makes a folder and those above it, and accepts folders that exist', async () => {
    const folder = join(base, 'a/b/c');
    for (let time = 0; time < 2; time++) {
      await makeFolders(folder);
      assert.ok(isFolder(folder));
    }
  });

  it('bears that other runs remove the empty folder at the same time', async () => {
    const folder = join(base, 'shared');
    let isOver = false;
    const remove = async (): Promise<void> => {
      while (!isOver) await rmdir(folder).catch(() => {});
    };
    const make = async (): Promise<void> => {
      for (let time = 0; time < 10_000; time++) await makeFolders(folder);
    };
    const removing = [remove(), remove()];
    await Promise.all(Array.from({ length: 6 }, make)).finally(() => {
      isOver = true;
    });
    await Promise.all(removing);
  });

  it(
    'ends where no folder can be made, although the one above is there',
    {
      skip: process.platform !== 'linux' && 'only Linux has such a folder',
    },
    () => assert.rejects(makeFolders('/proc/verify-cpython/a'), { code: 'ENOENT' }),
  );

  it('rejects a file or a link to nothing with the name of the folder', async () => {
    await writeFile(join(base, 'file'), '');
    await assert.rejects(makeFolders(join(base, 'file')), { code: 'EEXIST' });
    if (process.platform === 'win32') return;
    await mkdir(join(base, 'links'));
    await symlink(join(base, 'nowhere'), join(base, 'links/nothing'));
    await assert.rejects(makeFolders(join(base, 'links/nothing')), { code: 'EEXIST' });
  });
});
