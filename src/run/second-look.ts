import { setTimeout as sleep } from 'node:timers/promises';
import { ActionError, type ErrorCode } from '../errors.ts';
import type { Log } from './log.ts';

const SECOND_LOOK_MS = 500;

/** The time that a proxy, or a mirror that is being updated, gets before it is asked again. */
export function waitForSecondLook(): Promise<void> {
  return sleep(SECOND_LOOK_MS);
}

/**
 * Fetches once more what contradicts the rest of the mirror: a page instead of a file, a partly written file, or a
 * missing file whose counterpart is there. A proxy or a mirror that is being updated does that for a moment. What the
 * second look confirms is not a temporary fault.
 *
 * @param flukes the codes of such contradictions
 * @param log told what is fetched again, and why
 * @throws ActionError every other error of the first look, and any of the second
 */
export async function withSecondLook<T>(
  flukes: readonly ErrorCode[],
  log: Pick<Log, 'info'>,
  look: (isLast: boolean) => Promise<T>,
): Promise<T> {
  try {
    return await look(false);
  } catch (error) {
    if (!(error instanceof ActionError) || !flukes.includes(error.code)) throw error;
    log.info(`${error.code}: ${error.message} Fetching it once more: the fault may be temporary.`);
  }
  await waitForSecondLook();
  return look(true);
}
