import { BundleThreads } from '../sigstore/bundle-threads.ts';
import type { TrustedRoot } from '../sigstore/trusted-root.ts';
import type { AuditInputs } from './inputs.ts';

/**
 * More could not be kept busy: for each bundle, fetching takes the main thread about a quarter of the time that verifying
 * takes.
 */
const MAX_THREADS = 4;

/**
 * Starts a thread for each core but the main thread's, if the audit may have enough bundles for them. They load their code
 * while the main thread lists what there is.
 *
 * @param options `entry` is the program's script, undefined if it can't run in threads; `cores` is the number of cores
 * @returns undefined if more threads would save no time
 */
export function startThreads(
  { specifiers }: Pick<AuditInputs, 'specifiers'>,
  trustedRoot: TrustedRoot,
  { entry, cores }: { entry: string | undefined; cores: number },
): BundleThreads | undefined {
  // A release has at most some thirty bundles. For so few, starting a thread takes longer than it saves.
  const isForMany = specifiers.some(each => each === 'all' || each.exact === undefined);
  const count = Math.min(cores - 1, MAX_THREADS);
  if (entry === undefined || !isForMany || count < 1) return undefined;
  return new BundleThreads(entry, count, trustedRoot);
}
