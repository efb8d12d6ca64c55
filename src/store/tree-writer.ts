import type { CheckedMember } from '../cpython/archive-members.ts';
import { openTree, type WriteBatch, type WriteStep } from './write-tree.ts';

/** Large enough to be sent rarely, small enough to keep three in memory. */
const BATCH_BYTES = 1024 * 1024;
/** Limits a batch of empty files, for example. */
const MAX_STEPS = 1000;
const MAX_BATCHES_AHEAD = 2;

/** Takes batches in their order. */
export interface BatchWriter {
  /**
   * Returns when at most so many batches still have to be written.
   * @throws a system error if this or an earlier batch can't be written; ActionError INVALID_INPUT if the thread ends
   */
  add(batch: WriteBatch, maxAhead: number): Promise<void>;
  /** Nothing is written after this. Closes what is open. */
  close(): Promise<void>;
}

/** Writes members to an empty folder. */
export class TreeWriter implements AsyncDisposable {
  readonly #folder: string;
  readonly #writer: BatchWriter;
  #steps: WriteStep[] = [];
  #bytes = new Uint8Array(BATCH_BYTES);
  #length = 0;

  /**
   * @param folder absolute, and empty
   * @param writer a thread that writes, or else this one; closed with this tree
   */
  constructor(folder: string, writer: BatchWriter = writeHere(folder)) {
    this.#folder = folder;
    this.#writer = writer;
  }

  /** @throws a system error if this or an earlier member can't be written; ActionError INVALID_INPUT if the thread ends */
  async write({ path, kind, target = '', mode, mtime, content }: CheckedMember): Promise<void> {
    if (kind !== 'file') return this.#add({ kind, path, target, mode, mtime });
    await this.#add({ kind, path, mode });
    for await (const part of content) await this.#addBytes(part);
    await this.#add({ kind: 'end', mtime });
  }

  /**
   * Waits until all of it is written.
   * @throws as `write`
   */
  async finish(): Promise<void> {
    await this.#add({ kind: 'finish' });
    await this.#flush(0);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#writer.close();
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

  async #flush(maxAhead = MAX_BATCHES_AHEAD): Promise<void> {
    const batch = { folder: this.#folder, steps: this.#steps, bytes: this.#bytes.subarray(0, this.#length) };
    this.#steps = [];
    this.#bytes = new Uint8Array(BATCH_BYTES);
    this.#length = 0;
    await this.#writer.add(batch, maxAhead);
  }
}

function writeHere(folder: string): BatchWriter {
  const { write, close } = openTree(folder);
  return { add: async batch => write(batch), close: async () => close() };
}
