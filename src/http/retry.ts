import { setTimeout as sleep } from 'node:timers/promises';
import { ActionError, describeCause } from '../errors.ts';

/** Attempts at a download; the TUF client, which has a fallback, makes fewer. */
export const MAX_ATTEMPTS = 5;
const FIRST_DELAY_MS = 500;
/** Before an attempt that continues: the server works, but ends its connections. */
const CONTINUE_DELAY_MS = 100;
const MAX_RETRY_AFTER_MS = 30_000;

/** A fault that may pass: the same request can succeed in a moment. */
export class PassingFault extends Error {
  /** How long the server asked to wait, in milliseconds. */
  readonly retryAfterMs: number | undefined;

  constructor(message: string, options: { retryAfterMs?: number | undefined; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.retryAfterMs = options.retryAfterMs;
  }
}

/** A fault in which a server did answer, but led nowhere: for example, with the circular redirects of a login page. */
export class StrayAnswer extends PassingFault {}

/** A network fault that lasts until someone changes something: the same request would fail again. */
export class LastingFault extends Error {
  /** What to do about it. */
  readonly hint: string;

  constructor(message: string, hint: string, cause?: unknown) {
    super(message, { cause });
    this.hint = hint;
  }
}

/** The maximum number of attempts, and the log for each failed attempt that is repeated. */
export interface RetryPolicy {
  readonly maxAttempts: number;
  readonly log: (message: string) => void;
}

/** What ends and prolongs the attempts at one file. */
interface Attempts extends RetryPolicy {
  readonly signal: AbortSignal;
  /** Asked once after each attempt that failed: whether the next one continues it. Such attempts don't count. */
  readonly madeProgress: () => boolean;
}

/**
 * Repeats a request, with increasing pauses, while it fails with a passing fault.
 *
 * @param url for messages
 * @param request one attempt, which gets its number, from 1 on; it leaves nothing behind when it throws but what the next one
 *   continues
 * @throws ActionError DOWNLOAD_FAILED after the last of several attempts in a row, at once for a lasting fault, or for an attempt
 *   that `signal` ended because nothing needs the file any more; AbortError if it ended a pause; at once whatever else `request`
 *   throws
 */
export async function withRetries<T>(
  url: URL,
  request: (attempt: number) => Promise<T>,
  { maxAttempts, log, signal, madeProgress }: Attempts,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await request(attempt);
    } catch (error) {
      if (error instanceof LastingFault) throw toLastingError(url, error);
      if (!(error instanceof PassingFault)) throw error;
      const fault = describeCause(error);
      const isProgress = madeProgress();
      if (signal.aborted || (attempt === maxAttempts && !isProgress)) {
        throw new ActionError(
          'DOWNLOAD_FAILED',
          `${describeUrl(url)}: ${attempt} attempts failed, the last with: ${fault}.`,
          { cause: error },
        );
      }
      const delayMs = error.retryAfterMs ?? (isProgress ? CONTINUE_DELAY_MS : toBackoffMs(attempt));
      const next = `in ${Math.round(delayMs)} ms`;
      log(
        isProgress
          ? `${describeUrl(url)}: ${fault}. Continuing ${next}.`
          : `${describeUrl(url)}: ${fault}. Trying again ${next} (attempt ${attempt} of ${maxAttempts} failed).`,
      );
      // The count starts over.
      if (isProgress) attempt = 0;
      await sleep(delayMs, undefined, { signal });
    }
  }
}

function toLastingError(url: URL, fault: LastingFault): ActionError {
  return new ActionError('DOWNLOAD_FAILED', `${describeUrl(url)}: ${describeCause(fault)}.`, {
    hint: fault.hint,
    cause: fault,
  });
}

/** An address without what may be secret in it. */
export function describeUrl({ origin, pathname, search }: URL): string {
  return `${origin}${pathname}${search && '?…'}`;
}

/**
 * Reads a Retry-After header: seconds or an HTTP date (RFC 9110 section 10.2.3).
 * @returns milliseconds, at most 30,000; undefined if there is nothing to read
 */
export function parseRetryAfter(header: string | undefined, now: Date): number | undefined {
  if (header === undefined) return undefined;
  const ms = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now.getTime();
  return Number.isNaN(ms) ? undefined : Math.min(Math.max(ms, 0), MAX_RETRY_AFTER_MS);
}

/** Doubles with each attempt; half of it is random, so that jobs that failed together do not return together. */
function toBackoffMs(attempt: number): number {
  const full = FIRST_DELAY_MS * 2 ** (attempt - 1);
  return full / 2 + Math.random() * (full / 2);
}
