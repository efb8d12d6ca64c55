import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { decompressInThread, serveXz } from '../../src/store/xz-thread.ts';
import { storeXz } from '../support/source-archive.ts';

const ENTRY = new URL('../../src/programs/index.ts', import.meta.url).href;
const MIB = 1024 ** 2;

/** Bytes as from a file, and how many of them were read. */
function toParts(bytes: Buffer, partBytes = 64 * 1024) {
  let bytesRead = 0;
  function* read(): Generator<Buffer, void> {
    for (let at = 0; at < bytes.length; at += partBytes) {
      const part = bytes.subarray(at, at + partBytes);
      bytesRead += part.length;
      yield part;
    }
  }
  return { parts: read(), bytesRead: () => bytesRead };
}

async function decompress(bytes: Buffer, entry = ENTRY): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of decompressInThread(entry)(toParts(bytes).parts)) parts.push(part);
  return Buffer.concat(parts);
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
    const { parts, bytesRead } = toParts(whole);
    for await (const part of decompressInThread(ENTRY)(parts)) {
      assert.ok(part.length > 0);
      await sleep(200);
      break;
    }
    assert.ok(bytesRead() < whole.length / 2, `${bytesRead()} of ${whole.length} bytes`);
  });

  it('that ends too early is an error', async () => {
    const entry = `data:text/javascript,process.exit()`;
    await assert.rejects(
      decompress(storeXz(Buffer.of(1)), entry),
      /the thread that decompresses it has ended/,
    );
  });

  it('is not the main thread', async () => {
    assert.equal(await serveXz(), undefined);
  });
});
