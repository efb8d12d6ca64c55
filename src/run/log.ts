import type { TrackDownload } from '../http/progress.ts';

/** Where a run reports what it does: the log of a workflow step, or the standard error of a command. */
export interface Log {
  info(message: string): void;
  debug(message: string): void;
  notice(message: string): void;
  warning(message: string): void;
  startGroup(name: string): void;
  endGroup(): void;
  /** Follows downloads, if the log shows more than a message now and then. */
  readonly track?: TrackDownload;
}

const PROGRESS_INTERVAL_MS = 5000;

/** Tells every 5 seconds, and at the end, how far an audit is. */
export function createProgressLog(log: (message: string) => void): (done: number, total: number) => void {
  let last = performance.now();
  return (done, total) => {
    if (done < total && performance.now() - last < PROGRESS_INTERVAL_MS) return;
    last = performance.now();
    log(`${done} of ${total} files`);
  };
}
