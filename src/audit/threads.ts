import { availableParallelism } from 'node:os';
import type { ReleaseFile } from '../cpython/release-files.ts';
import { BundleThreads } from '../sigstore/bundle-threads.ts';
import type { TrustedRoot } from '../sigstore/trusted-root.ts';

/** For fewer, starting the threads takes longer than they save. */
const MIN_BUNDLES = 64;
/** More could not be kept busy: for each bundle, fetching takes the main thread about a quarter of the time that verifying takes. */
const MAX_THREADS = 4;

/**
 * Starts a thread for each core but the main thread's, if there are enough bundles for them.
 *
 * @param entry the program's script; undefined where it can't be run in threads
 * @returns undefined where one thread is as good
 */
export function startThreads(
  listed: readonly ReleaseFile[],
  trustedRoot: TrustedRoot,
  entry: string | undefined,
): BundleThreads | undefined {
  const bundles = listed.filter(({ material }) => material.has('.sigstore')).length;
  const count = Math.min(availableParallelism() - 1, MAX_THREADS);
  if (entry === undefined || bundles < MIN_BUNDLES || count < 1) return undefined;
  return new BundleThreads(entry, count, trustedRoot);
}
