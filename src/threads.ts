import { Worker, type WorkerOptions } from 'node:worker_threads';
import { toCode } from './files/disk-errors.ts';

/**
 * Starts a thread, which gets no variable of the job's environment.
 * @returns undefined if the system has no more threads for this user; then the caller does the work itself
 */
export function startThread(script: URL | string, options: WorkerOptions): Worker | undefined {
  try {
    return new Worker(script, { env: {}, execArgv: [], ...options });
  } catch (error) {
    if (toCode(error) === 'ERR_WORKER_INIT_FAILED') return undefined;
    throw error;
  }
}
