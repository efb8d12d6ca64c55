import { Worker } from 'node:worker_threads';
import type { CertificateIdentity } from '../cpython/release-managers.ts';
import { type Answer, BUNDLE_THREAD, type Question, type ThreadData } from './bundle-thread.ts';
import type { Evidence } from './prove-bundle.ts';
import type { TrustedRoot } from './trusted-root.ts';

/** Many times what a bundle and the trusted root take. */
const MAX_HEAP_MIB = 128;

/** What another thread proved, and of what. The class stays in this file, so that nothing but a thread's answer makes one. */
class BundleProof {
  readonly #evidence: Evidence;
  readonly #about: readonly unknown[];

  constructor(evidence: Evidence, ...about: readonly unknown[]) {
    this.#evidence = evidence;
    this.#about = about;
  }

  /** @returns undefined if the proof is about other objects than these */
  findEvidence(
    bytes: Uint8Array,
    expected: CertificateIdentity,
    trustedRoot: TrustedRoot,
  ): Evidence | undefined {
    const isAboutThem = [bytes, expected, trustedRoot].every((each, index) => each === this.#about[index]);
    return isAboutThem ? { ...this.#evidence, identity: expected } : undefined;
  }
}
export type ThreadProof = BundleProof;

/**
 * Threads that verify bundles against one trusted root, so that a run with many bundles uses all cores.
 *
 * A thread only says yes. It has no answer where it rejects a bundle, fails, or has ended; then the caller verifies the bundle in
 * its own thread. So a rejection has the same error with and without threads, and a lost thread costs only time.
 */
export class BundleThreads {
  readonly #threads: readonly BundleThread[];
  readonly #trustedRoot: TrustedRoot;

  /**
   * @param entry the script that each thread runs; it calls `serveBundles` where `isBundleThread` says so
   * @param count at least 1
   */
  constructor(entry: string, count: number, trustedRoot: TrustedRoot) {
    this.#trustedRoot = trustedRoot;
    this.#threads = Array.from({ length: count }, () => new BundleThread(new URL(entry), trustedRoot));
  }

  /** @returns undefined without an answer: verify the bundle in this thread */
  async prove(bytes: Uint8Array, expected: CertificateIdentity): Promise<ThreadProof | undefined> {
    const [idlest] = this.#threads.toSorted((a, b) => a.load - b.load);
    const evidence = await idlest?.ask(bytes, expected);
    return evidence && new BundleProof(evidence, bytes, expected, this.#trustedRoot);
  }

  /** Ends the threads. What they were asked meanwhile gets no answer. */
  async close(): Promise<void> {
    await Promise.all(this.#threads.map(thread => thread.close()));
  }
}

class BundleThread {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, (evidence: Evidence | undefined) => void>();
  #questions = 0;
  #hasEnded = false;

  constructor(entry: URL, { source, text }: TrustedRoot) {
    const workerData: ThreadData = { purpose: BUNDLE_THREAD, source, text };
    // Nothing of the job's environment: the thread needs none of it.
    const resourceLimits = { maxOldGenerationSizeMb: MAX_HEAP_MIB };
    this.#worker = new Worker(entry, { workerData, env: {}, argv: [], execArgv: [], resourceLimits });
    this.#worker.on('message', ({ id, evidence }: Answer) => this.#settle(id, evidence));
    // `exit` follows.
    this.#worker.on('error', () => {});
    this.#worker.on('exit', () => {
      this.#hasEnded = true;
      for (const id of this.#waiting.keys()) this.#settle(id, undefined);
    });
  }

  /** How many bundles it has to verify. A thread that has ended is the last choice. */
  get load(): number {
    return this.#hasEnded ? Number.POSITIVE_INFINITY : this.#waiting.size;
  }

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
    this.#waiting.get(id)?.(evidence);
    this.#waiting.delete(id);
  }
}
