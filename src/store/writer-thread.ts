import type { Worker } from 'node:worker_threads';
import { startThread, threadEnded } from '../threads.ts';
import type { BatchWriter } from './tree-writer.ts';
import type { UnpackThread } from './unpack-thread.ts';
import { openTree, serveTree, type WriteBatch, type WriteFault } from './write-tree.ts';

/**
 * Starts a thread that writes one tree, because the main thread is busy reading the archive.
 * @returns undefined if there is no thread to be had; then the main thread writes too
 */
export function startWriterThread(): UnpackThread | undefined {
  const thread = startThread(`(${serveTree})(${openTree})`, { eval: true });
  if (thread === undefined) return undefined;
  const writer = new ThreadWriter(thread);
  return { writer, [Symbol.asyncDispose]: () => writer.close() };
}

const WRITER = 'extract: the thread that writes files';

class ThreadWriter implements BatchWriter {
  readonly #thread: Worker;
  #ahead = 0;
  #fault: Error | undefined;
  #wake: () => void = () => {};

  constructor(thread: Worker) {
    this.#thread = thread;
    thread.on('message', (fault: WriteFault) => {
      this.#ahead -= 1;
      if (fault) this.#fault ??= Object.assign(new Error(fault.message), fault);
      this.#wake();
    });
    thread.on('error', error => {
      this.#fault ??= threadEnded(WRITER, error);
    });
    // Comes after `error`, and alone if something else ended it.
    thread.on('exit', () => {
      this.#fault ??= threadEnded(WRITER);
      this.#wake();
    });
  }

  async add(batch: WriteBatch, maxAhead: number): Promise<void> {
    this.#thread.postMessage(batch, [batch.bytes.buffer]);
    this.#ahead += 1;
    while (this.#ahead > maxAhead && this.#fault === undefined) {
      await new Promise<void>(resolve => {
        this.#wake = resolve;
      });
    }
    if (this.#fault) throw this.#fault;
  }

  async close(): Promise<void> {
    await this.#thread.terminate();
  }
}
