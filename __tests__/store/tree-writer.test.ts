import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
} from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { CheckedMember } from '../../src/cpython/archive-members.ts';
import { TreeWriter } from '../../src/store/tree-writer.ts';
import { openTree, type WriteBatch, type WriteStep } from '../../src/store/write-tree.ts';
import { startWriterThread } from '../../src/store/writer-thread.ts';

/** The files below a folder that this process has open, on systems that list them. */
function listOpenFiles(folder: string): string[] {
  const descriptors = existsSync('/proc/self/fd') ? readdirSync('/proc/self/fd') : [];
  const paths = descriptors.map(each => {
    try {
      return readlinkSync(`/proc/self/fd/${each}`);
    } catch {
      // That of the list itself.
      return '';
    }
  });
  return paths.filter(path => path.startsWith(folder));
}

type Options = Partial<Omit<CheckedMember, 'content'>> & { readonly parts?: readonly Uint8Array[] };

function toMember(path: string, { parts = [], ...options }: Options = {}): CheckedMember {
  async function* read(): AsyncGenerator<Uint8Array> {
    yield* parts;
  }
  return { path, kind: 'file', mode: 0o644, mtime: 1_700_000_000, content: read(), ...options };
}

const startThread = () => startWriterThread()?.writer ?? assert.fail('no thread');

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verify-cpython-tree-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

for (const inThread of [true, false])
  describe(`TreeWriter ${inThread ? 'in a thread' : 'without a thread'}`, () => {
    const write = async (...members: CheckedMember[]): Promise<void> => {
      await using tree = new TreeWriter(folder, inThread ? startThread() : undefined);
      for (const member of members) await tree.write(member);
      await tree.finish();
    };

    it('writes files of any size, whatever their parts', async () => {
      const large = randomBytes(5 * 1024 * 1024 + 7);
      const parts = [large.subarray(0, 1), large.subarray(1, 1024 ** 2), large.subarray(1024 ** 2)];
      await write(
        toMember('empty'),
        toMember('a/b/large', { parts }),
        toMember('a/small', { parts: [Buffer.of(7)] }),
      );
      assert.deepEqual(readFileSync(join(folder, 'a/b/large')), large);
      assert.deepEqual(readFileSync(join(folder, 'a/small')), Buffer.of(7));
      assert.equal(lstatSync(join(folder, 'empty')).size, 0);
    });

    it('writes many files', async () => {
      const names = Array.from({ length: 2500 }, (_, index) => `d${index % 7}/f${index}`);
      await write(...names.map(name => toMember(name, { parts: [Buffer.from(name)] })));
      for (const name of names) assert.equal(readFileSync(join(folder, name), 'utf8'), name);
    });

    const skip = process.platform === 'win32' && 'links need a privilege there';
    it('sets the times of folders after all that is in them', { skip }, async () => {
      await write(
        toMember('a', { kind: 'folder', mode: 0o755, mtime: 1000 }),
        toMember('a/b', { kind: 'folder', mode: 0o755, mtime: 2000.5 }),
        toMember('a/b/c', { kind: 'symbolic', target: 'd', mtime: 3000 }),
        toMember('.', { kind: 'folder', mtime: 4000 }),
      );
      const times = ['a', 'a/b', 'a/b/c'].map(path => lstatSync(join(folder, path)).mtimeMs);
      assert.deepEqual(times, [1_000_000, 2_000_500, 3_000_000]);
      assert.notEqual(lstatSync(folder).mtimeMs, 4_000_000, 'its age is that of the run');
    });

    it('makes links', { skip }, async () => {
      await write(
        toMember('s', { kind: 'symbolic', target: 'a' }),
        toMember('a', { parts: [Buffer.of(1)] }),
        toMember('h', { kind: 'hard', target: 'a' }),
      );
      assert.equal(readlinkSync(join(folder, 's')), 'a');
      assert.equal(lstatSync(join(folder, 'h')).ino, lstatSync(join(folder, 'a')).ino);
    });

    it('writes nothing over a file or through a link that is there', { skip }, async () => {
      const victim = join(folder, 'victim');
      mkdirSync(victim);
      symlinkSync(join(victim, 'file'), join(folder, 'link'));
      symlinkSync(victim, join(folder, 'folder'));
      const attempts = () => [
        toMember('link', { parts: [Buffer.of(1)] }),
        toMember('folder/x'),
        toMember('folder', { kind: 'folder' }),
        toMember('link', { kind: 'symbolic', target: 'x' }),
      ];
      for (const attempt of attempts()) {
        await assert.rejects(write(attempt), { code: 'EEXIST' });
        assert.ok(!existsSync(join(victim, 'file')) && !existsSync(join(victim, 'x')));
      }
    });

    it('reports what the system says, long before the end of the archive', async () => {
      let read = 0;
      const content = (async function* () {
        for (; read < 10_000; read += 1) yield Buffer.alloc(64 * 1024);
      })();
      await rm(folder, { recursive: true });
      await assert.rejects(write({ ...toMember('a'), content }), { code: 'ENOENT', syscall: 'open' });
      assert.ok(read < 1000, `${read} parts`);
      await assert.rejects(write(toMember('a')), { code: 'ENOENT' });
    });

    it('stops if the content of a member does', async () => {
      const content = (async function* () {
        yield Buffer.alloc(1024 * 1024);
        throw new Error('no more');
      })();
      await assert.rejects(write({ ...toMember('a'), content }), { message: 'no more' });
      assert.deepEqual(listOpenFiles(folder), []);
    });
  });

describe('an open tree', () => {
  const bytes = Uint8Array.of(1, 2, 3);
  const file: WriteStep = { kind: 'file', path: 'a', mode: 0o644 };
  const steps: WriteStep[] = [file, { kind: 'bytes', length: 3 }, { kind: 'end', mtime: 0 }];
  const toBatch = (...steps: WriteStep[]): WriteBatch => ({ folder, steps, bytes });

  it('writes nothing into a file that was opened after its own', async () => {
    const tree = openTree(folder);
    tree.write(toBatch(...steps));
    assert.throws(() => tree.write(toBatch(...steps)), { code: 'EEXIST' });
    const other = await open(join(folder, 'other'), 'w');
    try {
      assert.throws(() => tree.write(toBatch({ kind: 'bytes', length: 3 })));
      assert.throws(() => tree.write(toBatch({ kind: 'end', mtime: 0 })));
      tree.close();
      assert.equal((await other.stat()).size, 0);
    } finally {
      await other.close();
    }
  });

  it('closes the file that is being written', () => {
    const tree = openTree(folder);
    tree.write(toBatch(...steps.slice(0, 2)));
    tree.close();
    assert.deepEqual(listOpenFiles(folder), []);
    assert.deepEqual(readFileSync(join(folder, 'a')), Buffer.from(bytes));
    assert.doesNotThrow(tree.close);
  });
});

it('a thread that has ended says nothing about the archive', async () => {
  const started = once(process, 'worker');
  await using tree = new TreeWriter(folder, startThread());
  const [worker] = await started;
  await worker.terminate();
  await assert.rejects(tree.finish(), {
    code: 'INVALID_INPUT',
    message: 'extract: the thread that writes files has ended: it exited.',
  });
});

it('a thread that is not needed ends', { timeout: 10_000 }, async () => {
  const started = once(process, 'worker');
  const thread = startWriterThread();
  const [worker] = await started;
  const exited = once(worker, 'exit');
  await thread?.[Symbol.asyncDispose]();
  await exited;
});
