import type { Worker } from 'node:worker_threads';
import type { CertificateIdentity } from '../cpython/release-managers.ts';
import { startThread } from '../threads.ts';
import type { Evidence } from './prove-bundle.ts';
import { type Answer, BUNDLE_THREAD, type Question, type ThreadData } from './thread-messages.ts';
import type { TrustedRoot } from './trusted-root.ts';

/** Many times what a bundle and the trusted root take. */
const MAX_HEAP_MIB = 128;

/** A thread that verifies bundles, as the main thread sees it. */
export class ThreadHandle {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, (evidence: Evidence | undefined) => void>();
  #questions = 0;
  #hasEnded = false;
  /** How many bundles it has to verify, counted by the caller who assigns them; infinitely many after its end. */
  load = 0;

  /** @returns undefined if there is no thread to be had */
  static start(entry: URL, { source, text }: TrustedRoot): ThreadHandle | undefined {
    const workerData: ThreadData = { purpose: BUNDLE_THREAD, source, text };
    const resourceLimits = { maxOldGenerationSizeMb: MAX_HEAP_MIB };
    const worker = startThread(entry, { workerData, argv: [BUNDLE_THREAD], resourceLimits });
    return worker && new ThreadHandle(worker);
  }

  private constructor(worker: Worker) {
    this.#worker = worker;
    worker.on('message', ({ id, evidence }: Answer) => this.#settle(id, evidence));
    // `exit` follows.
    worker.on('error', () => {});
    worker.on('exit', () => {
      this.load = Number.POSITIVE_INFINITY;
      this.#hasEnded = true;
      for (const id of this.#waiting.keys()) this.#settle(id, undefined);
    });
  }

  /** @returns undefined if the thread rejects the bundle or ends; `load` counts one less then */
  async ask(bytes: Uint8Array, expected: CertificateIdentity): Promise<Evidence | undefined> {
    if (this.#hasEnded) return undefined;
    const id = this.#questions++;
    // A copy: a Buffer can be a small part of a large memory, all of which would be sent.
    const question: Question = { id, bytes: Uint8Array.from(bytes), expected };
    const { promise, resolve } = Promise.withResolvers<Evidence | undefined>();
    this.#waiting.set(id, resolve);
    this.#worker.postMessage(question, [question.bytes.buffer]);
    return promise;
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #settle(id: number, evidence: Evidence | undefined): void {
    this.load--;
    this.#waiting.get(id)?.(evidence);
    this.#waiting.delete(id);
  }
}
