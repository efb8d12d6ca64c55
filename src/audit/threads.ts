import type { KnownReleases } from '../cpython/known-releases.ts';
import { BundleThreads } from '../sigstore/bundle-threads.ts';
import type { TrustedRoot } from '../sigstore/trusted-root.ts';
import { isOwn, isSelected, type SelectionInputs } from './selection.ts';

/** For fewer, a thread takes more time than it saves. */
const MIN_BUNDLES = 64;
/**
 * More could not be kept busy: for each bundle, fetching takes the main thread about a quarter of the time that verifying
 * takes.
 */
const MAX_THREADS = 4;

/**
 * Starts a thread for each core but the main thread's, if the list of known releases has enough bundles that are selected. The
 * threads load their code while the main thread finds out what the mirror lists.
 *
 * @param options `entry` is the program's script, undefined if it can't run in threads; `cores` is the number of cores
 * @returns undefined if more threads would save no time
 */
export function startThreads(
  inputs: SelectionInputs,
  trustedRoot: TrustedRoot,
  { known, entry, cores }: { known: KnownReleases; entry: string | undefined; cores: number },
): BundleThreads | undefined {
  const bundles = known.files.filter(file => isSelected(file, inputs) && isOwn(file.version, inputs));
  const count = Math.min(cores - 1, MAX_THREADS);
  if (entry === undefined || bundles.length < MIN_BUNDLES || count < 1) return undefined;
  return new BundleThreads(entry, count, trustedRoot);
}
