import assert from 'node:assert/strict';
import fs, {
  access,
  copyFile,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { ActionError } from '../../src/errors.ts';
import {
  assertNewerRoot,
  TARGET_FILE,
  type TufRepository,
  withMetadataFolder,
} from '../../src/sigstore/tuf-memory.ts';

const REMEMBERED = ['root-version', 'snapshot.json', 'target', 'targets.json', 'timestamp.json'];

describe('withMetadataFolder', () => {
  let temporaryFolder: string;
  let repository: TufRepository;
  const warnings: string[] = [];

  beforeEach(async () => {
    temporaryFolder = await mkdtemp(join(tmpdir(), 'verify-cpython-memory-'));
    repository = {
      mirror: new URL('https://tuf.example/'),
      root: Buffer.from('the root'),
      temporaryFolder,
      warn: message => warnings.push(message),
    };
    warnings.length = 0;
  });
  afterEach(() => rm(temporaryFolder, { recursive: true, force: true }));

  /** What the TUF client leaves behind. */
  async function fill(folder: string, content: string): Promise<void> {
    for (const name of [...REMEMBERED, 'root.json', 'download']) await writeFile(join(folder, name), content);
  }
  const list = async () => (await readdir(temporaryFolder)).toSorted();

  it('works in a folder that has the root alone, and returns what the work returns', async () => {
    const result = await withMetadataFolder(repository, async folder => {
      assert.deepEqual(await readdir(folder), ['root.json']);
      assert.equal(await readFile(join(folder, 'root.json'), 'utf8'), 'the root');
      assert.equal(dirname(folder), temporaryFolder);
      await fill(folder, 'first');
      return 42;
    });
    assert.equal(result, 42);
  });

  it('remembers what was verified, without a root, and leaves no other folder', async () => {
    await withMetadataFolder(repository, folder => fill(folder, 'first'));
    const [memory = '', ...others] = await list();
    assert.deepEqual(others, []);
    assert.match(memory, /^verify-cpython-tuf-[0-9a-f]{16}$/);
    assert.deepEqual((await readdir(join(temporaryFolder, memory))).toSorted(), REMEMBERED);
    assert.equal(TARGET_FILE, 'target');
  });

  it('gives the next run what was remembered, and the root that it was given itself', async () => {
    await withMetadataFolder(repository, folder => fill(folder, 'first'));
    const [memory = ''] = await list();
    await writeFile(join(temporaryFolder, memory, 'root.json'), 'a hostile root');
    await withMetadataFolder(repository, async folder => {
      assert.equal(basename(folder).startsWith(`${memory}-`), true);
      assert.deepEqual((await readdir(folder)).toSorted(), [...REMEMBERED, 'root.json'].toSorted());
      for (const name of REMEMBERED) assert.equal(await readFile(join(folder, name), 'utf8'), 'first');
      assert.equal(await readFile(join(folder, 'root.json'), 'utf8'), 'the root');
      await fill(folder, 'second');
    });
    assert.equal(await readFile(join(temporaryFolder, memory, 'timestamp.json'), 'utf8'), 'second');
  });

  it('rejects a root that is older than the newest before, and takes any if that is unreadable', async () => {
    const read = (version: number) =>
      withMetadataFolder(repository, async folder => {
        await fill(folder, 'first');
        await rm(join(folder, 'root-version'));
        if (memory) await copyFile(join(memory, 'root-version'), join(folder, 'root-version'));
        await writeFile(join(folder, 'root.json'), JSON.stringify({ signed: { version } }));
        await assertNewerRoot(folder);
      });
    let memory: string | undefined;
    await read(2);
    memory = join(temporaryFolder, (await list())[0] ?? '');
    assert.equal(await readFile(join(memory, 'root-version'), 'utf8'), '2');
    await read(2);
    await assert.rejects(read(1), { message: 'its newest root is version 1, and was version 2 before' });
    await read(3);
    assert.equal(await readFile(join(memory, 'root-version'), 'utf8'), '3');
    await writeFile(join(memory, 'root-version'), 'garbage');
    await read(1);
  });

  it('removes what runs that were killed left, and nothing of a run in progress', async () => {
    await withMetadataFolder(repository, folder => fill(folder, 'first'));
    const [memory = ''] = await list();
    for (const name of ['old', 'new', 'other']) {
      const path = join(temporaryFolder, name === 'other' ? 'verify-cpython-other' : `${memory}-${name}`);
      await mkdir(path);
      await writeFile(join(path, 'root.json'), '');
      const hours = name === 'new' ? 23 : 25;
      const time = Date.now() / 1000 - hours * 3600;
      await utimes(path, time, time);
    }
    await withMetadataFolder(repository, folder => fill(folder, 'second'));
    assert.deepEqual(await list(), ['verify-cpython-other', memory, `${memory}-new`].toSorted());
  });

  it('remembers, however the folder for temporary files is written', async () => {
    await withMetadataFolder({ ...repository, temporaryFolder: `${temporaryFolder}/` }, folder =>
      fill(folder, 'first'),
    );
    const [memory = ''] = await list();
    assert.deepEqual((await readdir(join(temporaryFolder, memory))).toSorted(), REMEMBERED);
    assert.deepEqual(warnings, []);
  });

  it('remembers one repository and one root apart from another', async () => {
    const others = [
      repository,
      { ...repository, mirror: new URL('https://tuf.example/other/') },
      { ...repository, root: Buffer.from('another root') },
    ];
    for (const other of others) {
      await withMetadataFolder(other, async folder => {
        assert.deepEqual(await readdir(folder), ['root.json']);
        await fill(folder, 'one');
      });
    }
    assert.equal((await list()).length, 3);
  });

  it('remembers nothing of what failed, and removes its folder', async () => {
    await withMetadataFolder(repository, folder => fill(folder, 'first'));
    const failure = withMetadataFolder(repository, async folder => {
      await fill(folder, 'second');
      throw new Error('not to be trusted');
    });
    await assert.rejects(failure, { message: 'not to be trusted' });
    const [memory = '', ...others] = await list();
    assert.deepEqual(others, []);
    assert.equal(await readFile(join(temporaryFolder, memory, 'timestamp.json'), 'utf8'), 'first');
  });

  it('tells why the work failed if its folder is gone too', async () => {
    const failure = withMetadataFolder(repository, async folder => {
      await rm(folder, { recursive: true });
      throw new Error('not to be trusted');
    });
    await assert.rejects(failure, { message: 'not to be trusted' });
  });

  it('ignores stored metadata that is not a file, or is too large', async () => {
    await withMetadataFolder(repository, folder => fill(folder, 'first'));
    const [memory = ''] = await list();
    await rm(join(temporaryFolder, memory, 'snapshot.json'));
    await mkdir(join(temporaryFolder, memory, 'snapshot.json'));
    await writeFile(join(temporaryFolder, memory, 'target'), Buffer.alloc(5_000_000));
    await writeFile(join(temporaryFolder, memory, 'targets.json'), Buffer.alloc(5_000_001));
    const failure = withMetadataFolder(repository, async folder => {
      assert.deepEqual((await readdir(folder)).toSorted(), [
        'root-version',
        'root.json',
        'target',
        'timestamp.json',
      ]);
      throw new Error('as expected');
    });
    await assert.rejects(failure, { message: 'as expected' });
  });

  it('warns if what was verified cannot be remembered, and returns it', async () => {
    assert.equal(await withMetadataFolder(repository, async () => 42), 42);
    assert.equal(warnings.length, 1);
    assert.match(warnings[0] ?? '', /^TUF metadata cannot be stored in '.*': ENOENT.*timestamp\.json/);
  });

  it('creates the folder for temporary files', async () => {
    const missing = join(temporaryFolder, 'not', 'there');
    await withMetadataFolder({ ...repository, temporaryFolder: missing }, folder => fill(folder, 'first'));
    await access(missing);
  });

  it('uses another folder if the first is unusable, with a warning, and leaves nothing there', async () => {
    const file = join(temporaryFolder, 'file');
    await writeFile(file, '');
    const used = await withMetadataFolder({ ...repository, temporaryFolder: file }, async folder => {
      assert.deepEqual(await readdir(folder), ['root.json']);
      await fill(folder, 'first');
      return folder;
    });
    assert.equal(dirname(used), tmpdir());
    await assert.rejects(access(used), { code: 'ENOENT' });
    assert.equal(warnings.length, 1);
  });

  it('leaves no half-filled folder if the disk is full, and uses another folder', async t => {
    const { writeFile: write } = fs;
    const { mock } = t.mock.method(fs, 'writeFile', async (path: string, content: Uint8Array) => {
      await write(path, content);
      if (path.startsWith(temporaryFolder)) throw new Error('ENOSPC: no space left on device');
    });
    syncBuiltinESMExports();
    t.after(() => {
      mock.restore();
      syncBuiltinESMExports();
    });
    const used = await withMetadataFolder(repository, async folder => folder);
    assert.equal(dirname(used), tmpdir());
    assert.match(warnings[0] ?? '', /^TUF metadata cannot be stored in '.*': ENOSPC/);
    const [memory = '', ...others] = await list();
    assert.deepEqual(others, []);
    assert.deepEqual(await readdir(join(temporaryFolder, memory)), []);
  });

  it('fails if no folder is usable, and keeps the cause', async t => {
    const file = join(temporaryFolder, 'file');
    await writeFile(file, '');
    const before = process.env.TMPDIR;
    t.after(() => {
      if (before === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = before;
    });
    process.env.TMPDIR = file;
    const failure = withMetadataFolder({ ...repository, temporaryFolder: file }, assert.fail);
    await assert.rejects(failure, (error: unknown) => {
      assert.ok(error instanceof ActionError && error.cause instanceof Error);
      assert.equal(error.code, 'TRUSTED_ROOT_UNAVAILABLE');
      assert.equal(error.message, `TUF metadata cannot be stored: ${error.cause.message}.`);
      return true;
    });
  });
});
