import { ActionError } from '../errors.ts';
import { Downloader } from '../http/downloader.ts';
import { logDownloads } from '../http/progress.ts';
import { MAX_ATTEMPTS } from '../http/retry.ts';
import { describePlaintext } from '../input-values.ts';
import type { TrustedRoot } from '../sigstore/trusted-root.ts';
import { readTrustedRoot, type TrustedRootChoice } from '../sigstore/trusted-root-source.ts';
import { onCancellation } from './cancellation.ts';
import type { Log } from './log.ts';

/** What a run asks others with. */
export interface Session {
  readonly downloader: Downloader;
  /** On its way. Whoever needs it sees its error; a run that fails before that has its own. */
  readonly trustedRoot: Promise<TrustedRoot>;
}

/** Where a run asks. */
export interface SessionOptions {
  readonly mirror: URL;
  readonly trustedRoot: TrustedRootChoice;
  /** Folder for what lasts as long as the job. */
  readonly temporaryFolder: string;
}

/**
 * Does `work` with connections that end with it, or when the process is told to end.
 * @throws ActionError where the trusted root is at hand and can't be used, or the process was told to end meanwhile; what
 *   `work` throws
 */
export async function withSession<T>(
  { mirror, trustedRoot: choice, temporaryFolder }: SessionOptions,
  log: Log,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  const warning = describePlaintext(mirror);
  if (warning !== undefined) log.warning(warning);
  const downloader = new Downloader({
    maxAttempts: MAX_ATTEMPTS,
    log: message => log.info(message),
    debug: message => log.debug(message),
    track: log.track ?? logDownloads(message => log.info(message)),
  });
  let isCancelled = false;
  const forgetCancellation = onCancellation(
    () => {
      isCancelled = true;
      downloader.close();
    },
    message => log.info(message),
  );
  try {
    const trustedRoot = readTrustedRoot(choice, temporaryFolder, message => log.warning(message));
    trustedRoot.catch(() => {});
    // A root at hand is read first, for a mistake in it costs nothing then; TUF is refreshed beside everything else.
    if (choice.kind !== 'tuf') await trustedRoot;
    const result = await work({ downloader, trustedRoot });
    // What was under way failed because of that: an audit would take it for findings.
    if (isCancelled) throw new ActionError('DOWNLOAD_FAILED', 'The run was cancelled.');
    return result;
  } finally {
    forgetCancellation();
    downloader.close();
  }
}
