import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { buffer } from 'node:stream/consumers';
import { describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { ActionError } from '../../src/errors.ts';
import { serveXz, startXzThread } from '../../src/store/xz-thread.ts';
import { storeXz } from '../support/source-archive.ts';
import { watchSource } from '../support/watched-source.ts';

const ENTRY = new URL('../../src/programs/index.ts', import.meta.url).href;
const MIB = 1024 ** 2;

/** In parts as large as a file's. */
const toSource = (bytes: Buffer) => watchSource(bytes, 64 * 1024);

const start = (entry: string) => startXzThread(entry) ?? assert.fail('no thread');

async function decompress(bytes: Buffer, entry = ENTRY): Promise<Buffer> {
  await using thread = start(entry);
  return await buffer(thread.decompress(toSource(bytes).read(0)));
}

describe('a thread that decompresses xz', () => {
  it('returns what was compressed', async () => {
    for (const size of [0, 1, 64 * 1024, 9 * MIB + 1]) {
      const content = randomBytes(size);
      assert.ok((await decompress(storeXz(content))).equals(content), `${size} bytes`);
    }
  });

  it('says what is wrong with damaged and with truncated bytes', async () => {
    const whole = storeXz(randomBytes(MIB));
    const damaged = Buffer.from(whole).fill(0, whole.length / 2, whole.length / 2 + 64);
    for (const bytes of [damaged, whole.subarray(0, -100), randomBytes(1000), Buffer.of()])
      await assert.rejects(decompress(bytes), /./);
  });

  it('reads only a few parts ahead of a reader that waits, or stops', async () => {
    const whole = storeXz(randomBytes(32 * MIB));
    const source = toSource(whole);
    await using thread = start(ENTRY);
    for await (const part of thread.decompress(source.read(0))) {
      assert.ok(part.length > 0);
      await sleep(200);
      break;
    }
    assert.ok(source.bytesRead() < whole.length / 2, `${source.bytesRead()} of ${whole.length} bytes`);
  });

  const failures: Record<string, [entry: string, reason: RegExp]> = {
    exits: ['data:text/javascript,process.exit()', /has ended: it exited\.$/],
    fails: ['data:text/javascript,throw new Error("no memory")', /has ended: no memory\.$/],
    'has no script': [new URL('nothing.js', import.meta.url).href, /has ended: Cannot find module .*\.$/],
  };
  for (const [what, [entry, reason]] of Object.entries(failures)) {
    it(`that ${what} says nothing about the archive`, async () => {
      await assert.rejects(decompress(storeXz(Buffer.of(1)), entry), (error: unknown) => {
        assert.ok(error instanceof ActionError && error.cause instanceof Error);
        assert.equal(error.code, 'INVALID_INPUT');
        assert.match(error.message, /^extract: the thread that decompresses the archive has ended: /);
        assert.match(error.message, reason);
        assert.equal(error.hint, 'Check the limits of this job for memory and threads, and try again.');
        return true;
      });
    });
  }

  it('that ended before it was given an archive says the same', async () => {
    const started = once(process, 'worker');
    await using thread = start('data:text/javascript,throw new Error("no memory")');
    const [worker] = await started;
    await new Promise(resolve => worker.once('exit', resolve));
    await assert.rejects(buffer(thread.decompress(toSource(Buffer.of(1)).read(0))), {
      code: 'INVALID_INPUT',
      message: /has ended: no memory\.$/,
    });
  });

  it('ends without an archive', async () => {
    const started = once(process, 'worker');
    const thread = start(ENTRY);
    const [worker] = await started;
    await thread[Symbol.asyncDispose]();
    // What Node gives a thread that has ended.
    assert.equal(worker.threadId, -1);
  });

  it('is not the main thread', async () => {
    assert.equal(await serveXz(), undefined);
  });
});
