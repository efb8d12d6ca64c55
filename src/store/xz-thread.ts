import { on, once } from 'node:events';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { type Compression, XZ_THREAD } from '../cpython/stamps/compression.ts';
import { decompressXz } from '../cpython/stamps/xz.ts';

/** Of 64 KiB each: enough to keep both threads busy, and little memory. */
const MAX_PARTS_AHEAD = 64;

/** To the thread: the next compressed part, null after the last one; or that a decompressed part was used. */
type ToThread = Uint8Array | null | 'used';
/** From the thread: a decompressed part, a request for the next compressed one, or that there are no more. */
type FromThread = Uint8Array | 'more' | 'end';

/**
 * Decompresses xz in a thread of its own: WebAssembly takes longer than everything else that unpacking does, which goes on
 * meanwhile.
 * @param entry the script that the thread runs; it calls `serveXz` if its first argument is `XZ_THREAD`
 * @returns throws what `decompressXz` throws
 */
export function decompressInThread(entry: string): Compression['decompress'] {
  return async function* (compressed) {
    const thread = new Worker(new URL(entry), { argv: [XZ_THREAD], execArgv: [], env: {} });
    // The loop below throws it. Once the reader has stopped, an error that is still on its way must not end the process.
    thread.on('error', () => {});
    const send = (message: ToThread): void => thread.postMessage(message);
    try {
      for await (const [message] of on(thread, 'message', { close: ['exit'] })) {
        const answer: FromThread = message;
        if (answer === 'end') return;
        if (answer === 'more') {
          send(compressed.next().value ?? null);
        } else {
          send('used');
          yield answer;
        }
      }
      throw new Error('the thread that decompresses it has ended');
    } finally {
      await thread.terminate();
    }
  };
}

/** Decompresses what the main thread sends, until that ends this thread. Does nothing in the main thread. */
export async function serveXz(): Promise<void> {
  if (isMainThread || parentPort === null) return;
  const port = parentPort;
  const send = (message: FromThread): void => port.postMessage(message);
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
  for await (const part of decompressXz(receive())) {
    while (ahead >= MAX_PARTS_AHEAD) await once(port, 'message');
    ahead += 1;
    send(part);
  }
  send('end');
}
