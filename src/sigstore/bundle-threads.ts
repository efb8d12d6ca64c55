import type { CertificateIdentity } from '../cpython/release-managers.ts';
import type { Evidence } from './prove-bundle.ts';
import { ThreadHandle } from './thread-handle.ts';
import type { TrustedRoot } from './trusted-root.ts';

/** Enough to keep a thread busy while the main thread verifies a bundle itself. */
const MAX_QUEUED = 3;

/** What another thread proved, and of what. The class stays in this file, so that only a thread's answer makes one. */
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

/** A caller that waits: for a thread, or to be told to verify the bundle itself. */
type Job = (thread: ThreadHandle | undefined) => void;

/**
 * Threads that verify bundles against one trusted root, besides the caller's own, so that a run with many bundles uses all
 * cores.
 *
 * A thread only says yes. If it rejects a bundle, fails, or has enough to do, there is no proof, and the caller verifies the
 * bundle in its own thread. So a rejection has the same error with and without threads, and a lost thread costs only time.
 */
export class BundleThreads {
  readonly #threads: readonly ThreadHandle[];
  readonly #trustedRoot: TrustedRoot;
  readonly #queue: Job[] = [];
  #isHelping = false;

  /**
   * @param entry the script that each thread runs; it calls `serveBundles` if its first argument is `BUNDLE_THREAD`
   * @param count of threads, at least 1
   */
  constructor(entry: string, count: number, trustedRoot: TrustedRoot) {
    this.#trustedRoot = trustedRoot;
    const start = () => ThreadHandle.start(new URL(entry), trustedRoot);
    this.#threads = Array.from({ length: count }, start).filter(thread => thread !== undefined);
  }

  /** @returns undefined if the caller has to verify the bundle itself */
  async prove(bytes: Uint8Array, expected: CertificateIdentity): Promise<ThreadProof | undefined> {
    const thread = await new Promise<ThreadHandle | undefined>(resolve => {
      this.#queue.push(resolve);
      this.#assign();
    });
    const evidence = await thread?.ask(bytes, expected);
    this.#assign();
    return evidence && new BundleProof(evidence, bytes, expected, this.#trustedRoot);
  }

  /** Ends the threads. What they were asked meanwhile has no proof. */
  async close(): Promise<void> {
    await Promise.all(this.#threads.map(thread => thread.close()));
  }

  #assign(): void {
    for (const thread of this.#threads) {
      while (this.#queue.length > 0 && thread.load < MAX_QUEUED) {
        thread.load++;
        this.#queue.shift()?.(thread);
      }
    }
    if (this.#queue.length > 0 && !this.#isHelping) {
      this.#isHelping = true;
      setImmediate(() => this.#help());
    }
  }

  /** Has the caller verify one bundle. Before the next one, the event loop takes answers and gives the threads more to do. */
  #help(): void {
    this.#isHelping = false;
    this.#queue.shift()?.(undefined);
    this.#assign();
  }
}
