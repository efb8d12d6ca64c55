import { Worker, type WorkerOptions } from 'node:worker_threads';
import { ActionError, describeCause } from './errors.ts';
import { toCode } from './files/disk-errors.ts';

/** The user has no more threads, or Node's permission model (`--permission`) denies them. */
const NO_THREADS = ['ERR_WORKER_INIT_FAILED', 'ERR_ACCESS_DENIED'];

/**
 * Starts a thread, which gets no variable of the job's environment.
 * @param script its address; or its code, if the options say `eval`
 * @returns undefined if there is no thread to be had; then the caller does the work itself
 */
export function startThread(script: URL | string, options: WorkerOptions): Worker | undefined {
  try {
    return new Worker(script, { ...options, env: {}, execArgv: [] });
  } catch (error) {
    if (NO_THREADS.includes(toCode(error))) return undefined;
    throw error;
  }
}

/**
 * The error for a thread that has ended before its work, which says nothing about the release.
 * @param thread the input that asked for it, and what it did: `extract: the thread that writes files`
 * @param cause why it ended, if that is known
 */
export function threadEnded(thread: string, cause: unknown = new Error('it exited')): ActionError {
  const message = `${thread} has ended: ${describeCause(cause)}.`;
  return new ActionError('INVALID_INPUT', message, {
    hint: 'Check the limits of this job for memory and threads, and try again.',
    cause,
  });
}
