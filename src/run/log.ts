import type { TrackDownload } from '../http/progress.ts';

/** Where a run tells what it does: the log of a workflow step, or the standard error of a command. */
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
