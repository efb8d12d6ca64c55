import type { ReleaseFile } from '../cpython/release-files.ts';
import { BundleThreads } from '../sigstore/bundle-threads.ts';
import type { TrustedRoot } from '../sigstore/trusted-root.ts';

/** For fewer, starting the threads takes longer than they save. */
const MIN_BUNDLES = 64;
/**
 * More could not be kept busy: for each bundle, fetching takes the main thread about a quarter of the time that verifying
 * takes.
 */
const MAX_THREADS = 4;

/**
 * Starts a thread for each core but the main thread's, if there are enough bundles for them.
 *
 * @param options `entry` is the program's script, undefined if it can't run in threads; `cores` is the number of cores
 * @returns undefined if more threads would save no time
 */
export function startThreads(
  listed: readonly ReleaseFile[],
  trustedRoot: TrustedRoot,
  { entry, cores }: { entry: string | undefined; cores: number },
): BundleThreads | undefined {
  const bundles = listed.filter(({ material }) => material.has('.sigstore')).length;
  const count = Math.min(cores - 1, MAX_THREADS);
  if (entry === undefined || bundles < MIN_BUNDLES || count < 1) return undefined;
  return new BundleThreads(entry, count, trustedRoot);
}
