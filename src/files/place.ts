import { chmod, rename } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { toCode } from './disk-errors.ts';

/** As Windows refuses to rename what a virus scanner or an indexer has open. */
const IN_USE = new Set(['EPERM', 'EACCES', 'EBUSY']);
const MAX_WAIT_MS = 10_000;
const FIRST_DELAY_MS = 20;
const MAX_DELAY_MS = 500;
/** What exFAT, SMB, NFS, and others answer that have no modes, or none that this user may set. */
const NO_MODES = new Set(['EPERM', 'EACCES', 'EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);

export interface RenameOptions {
  /** Asked after each refusal: true ends the attempts, because another process has done the work. */
  readonly isDone?: () => boolean;
  /** How long refusals are retried. */
  readonly maxWaitMs?: number;
}

/**
 * Renames a file or a folder. If the system says that it is in use, tries again for up to 10 seconds.
 * @throws Error of the system
 */
export async function renameInTime(
  from: string,
  to: string,
  { isDone = () => false, maxWaitMs = MAX_WAIT_MS }: RenameOptions = {},
): Promise<void> {
  const end = performance.now() + maxWaitMs;
  for (let delayMs = FIRST_DELAY_MS; ; delayMs = Math.min(2 * delayMs, MAX_DELAY_MS)) {
    try {
      return await rename(from, to);
    } catch (error) {
      if (!IN_USE.has(toCode(error)) || isDone() || performance.now() + delayMs > end) throw error;
    }
    await sleep(delayMs);
  }
}

/** Sets the mode of a file or a folder where the file system has modes. No check relies on it. */
export async function setMode(path: string, mode: number): Promise<void> {
  try {
    await chmod(path, mode);
  } catch (error) {
    if (!NO_MODES.has(toCode(error))) throw error;
  }
}
