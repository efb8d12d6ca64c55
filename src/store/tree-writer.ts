import { Worker } from 'node:worker_threads';
import type { CheckedMember } from '../cpython/archive-members.ts';
import { type WriteBatch, type WriteFault, type WriteStep, writeInThread } from './write-thread.ts';

/** Large enough to be sent rarely, small enough to keep three in memory. */
const BATCH_BYTES = 1024 * 1024;
/** Limits a batch of empty files, for example. */
const MAX_STEPS = 1000;
const MAX_BATCHES_AHEAD = 2;

/**
 * Writes members to an empty folder in another thread, because this one is busy decompressing them.
 */
export class TreeWriter implements AsyncDisposable {
  readonly #thread: Worker;
  #steps: WriteStep[] = [];
  #bytes = new Uint8Array(BATCH_BYTES);
  #length = 0;
  #batchesAhead = 0;
  #fault: Error | undefined;
  #wake: () => void = () => {};

  /** @param folder absolute, and empty */
  constructor(folder: string) {
    this.#thread = new Worker(`(${writeInThread})()`, { eval: true, workerData: folder, execArgv: [] });
    this.#thread.on('message', (fault: WriteFault) => {
      this.#batchesAhead -= 1;
      if (fault) this.#fault ??= Object.assign(new Error(fault.message), fault);
      this.#wake();
    });
    this.#thread.on('error', error => {
      this.#fault ??= error;
    });
    // Comes after `error`, and alone if something else ended it.
    this.#thread.on('exit', () => {
      this.#fault ??= new Error('The thread that writes files has ended.');
      this.#wake();
    });
  }

  /** @throws a system error if this or an earlier member can't be written */
  async write({ path, kind, target = '', mode, mtime, content }: CheckedMember): Promise<void> {
    if (kind !== 'file') return this.#add({ kind, path, target, mode, mtime });
    await this.#add({ kind, path, mode });
    for await (const part of content) await this.#addBytes(part);
    await this.#add({ kind: 'end', mtime });
  }

  /**
   * Waits until all of it is written.
   * @throws a system error if a member can't be written
   */
  async finish(): Promise<void> {
    await this.#add({ kind: 'finish' });
    await this.#flush(0);
  }

  /** Ends the thread, whatever it is doing; then nothing more is written. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.#thread.terminate();
  }

  async #add(step: WriteStep): Promise<void> {
    this.#steps.push(step);
    if (this.#steps.length >= MAX_STEPS) await this.#flush();
  }

  async #addBytes(part: Uint8Array): Promise<void> {
    for (let rest = part; rest.length > 0; ) {
      const length = Math.min(rest.length, BATCH_BYTES - this.#length);
      this.#bytes.set(rest.subarray(0, length), this.#length);
      this.#length += length;
      const last = this.#steps.at(-1);
      if (last?.kind === 'bytes') last.length += length;
      else this.#steps.push({ kind: 'bytes', length });
      rest = rest.subarray(length);
      if (this.#length === BATCH_BYTES) await this.#flush();
    }
  }

  async #flush(maxBatchesAhead = MAX_BATCHES_AHEAD): Promise<void> {
    const batch: WriteBatch = { steps: this.#steps, bytes: this.#bytes.subarray(0, this.#length) };
    this.#thread.postMessage(batch, [this.#bytes.buffer]);
    this.#batchesAhead += 1;
    this.#steps = [];
    this.#bytes = new Uint8Array(BATCH_BYTES);
    this.#length = 0;
    while (this.#batchesAhead > maxBatchesAhead && this.#fault === undefined) {
      await new Promise<void>(resolve => {
        this.#wake = resolve;
      });
    }
    if (this.#fault) throw this.#fault;
  }
}
