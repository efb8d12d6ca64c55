import { on, once } from 'node:events';
import { isMainThread, parentPort } from 'node:worker_threads';
import { type Compression, XZ_THREAD } from '../cpython/stamps/compression.ts';
import { decompressXz } from '../cpython/stamps/xz.ts';
import { describeCause } from '../errors.ts';
import { startThread, threadEnded } from '../threads.ts';
import type { UnpackThread } from './unpack-thread.ts';

/** Of 64 KiB each: enough to keep both threads busy, and little memory. */
const MAX_PARTS_AHEAD = 64;

/** To the thread: the next compressed part, null after the last one; or that a decompressed part was used. */
type ToThread = Uint8Array | null | 'used';
/** From the thread: a decompressed part, a request for the next compressed one, that there are no more, or what is wrong. */
type FromThread = Uint8Array | 'more' | 'end' | { readonly fault: string };

/**
 * Starts a thread that decompresses one archive: WebAssembly takes longer than everything else that unpacking does, which goes on
 * meanwhile.
 * @param entry the script that the thread runs; it calls `serveXz` if its first argument is `XZ_THREAD`
 * @returns undefined if there is no thread to be had; then the main thread decompresses. `decompress` throws Error if the bytes are
 *   damaged; ActionError INVALID_INPUT if the thread ends, which says nothing about them
 */
export function startXzThread(entry: string): (UnpackThread & Pick<Compression, 'decompress'>) | undefined {
  const thread = startThread(new URL(entry), { argv: [XZ_THREAD] });
  if (thread === undefined) return undefined;
  // From now on, since the thread may end before it is given an archive.
  const answers = listen(on(thread, 'message', { close: ['exit'] }));
  // `listen` throws it. Once the reader has stopped, an error that is still on its way must not end the process.
  thread.on('error', () => {});
  const send = (message: ToThread): void => thread.postMessage(message);
  return {
    async *decompress(compressed) {
      for await (const answer of answers) {
        if (answer === 'end') return;
        if (answer === 'more') {
          send(compressed.next().value ?? null);
        } else if (answer instanceof Uint8Array) {
          send('used');
          yield answer;
        } else {
          throw new Error(answer.fault);
        }
      }
    },
    [Symbol.asyncDispose]: async () => {
      await thread.terminate();
    },
  };
}

/**
 * What a thread sends. The reader stops when it has everything.
 * @throws ActionError INVALID_INPUT if the thread ends before that
 */
async function* listen(messages: ReturnType<typeof on>): AsyncGenerator<FromThread> {
  let cause: unknown;
  try {
    for await (const [message] of messages) yield message;
  } catch (error) {
    cause = error;
  }
  throw threadEnded('extract: the thread that decompresses the archive', cause);
}

/** Decompresses what the main thread sends, until that ends this thread. Does nothing in the main thread. */
export async function serveXz(): Promise<void> {
  if (isMainThread || parentPort === null) return;
  const port = parentPort;
  const send = (message: FromThread): void => {
    const buffer = message instanceof Uint8Array ? message.buffer : undefined;
    // Moved instead of copied: each part has a memory of its own, which is not read here again.
    port.postMessage(message, buffer instanceof ArrayBuffer ? [buffer] : []);
  };
  const parts: (Uint8Array | null)[] = [];
  let ahead = 0;
  port.on('message', (message: ToThread) => {
    if (message === 'used') ahead -= 1;
    else parts.push(message);
  });
  async function* receive(): AsyncGenerator<Uint8Array> {
    // One more than is being decompressed, so that the next part is there in time.
    send('more');
    for (;;) {
      send('more');
      while (parts.length === 0) await once(port, 'message');
      const part = parts.shift();
      if (!part) return;
      yield part;
    }
  }
  try {
    for await (const part of decompressXz(receive())) {
      while (ahead >= MAX_PARTS_AHEAD) await once(port, 'message');
      ahead += 1;
      send(part);
    }
    send('end');
  } catch (error) {
    // Damage is a property of the bytes. Any other end of this thread isn't, and has no such message.
    send({ fault: describeCause(error) });
  }
}
