import { Downloader } from '../http/downloader.ts';
import { logDownloads } from '../http/progress.ts';
import { MAX_ATTEMPTS } from '../http/retry.ts';
import { describePlaintext } from '../input-values.ts';
import type { TrustedRoot } from '../sigstore/trusted-root.ts';
import { readTrustedRoot, type TrustedRootChoice } from '../sigstore/trusted-root-source.ts';
import { untilCanceled } from './cancellation.ts';
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
  /** The Authorization header for the mirror's own origin. */
  readonly mirrorToken?: string | undefined;
  readonly trustedRoot: TrustedRootChoice;
  /** Folder for what lasts as long as the job. */
  readonly temporaryFolder: string;
}

/**
 * Does `work` with connections that end with it, or when the process is told to end.
 * @throws ActionError if a local trusted root can't be used; Canceled if the process was asked to end meanwhile; what `work`
 *   throws
 */
export async function withSession<T>(
  { mirror, mirrorToken, trustedRoot: choice, temporaryFolder }: SessionOptions,
  log: Log,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  const warning = describePlaintext(mirror);
  if (warning !== undefined) log.warning(warning);
  const downloader = new Downloader({
    maxAttempts: MAX_ATTEMPTS,
    log: message => log.info(message),
    debug: message => log.debug(message),
    ...(mirrorToken && { authorization: { origin: mirror.origin, value: mirrorToken } }),
    track: log.track ?? logDownloads(message => log.info(message)),
  });
  try {
    return await untilCanceled(
      async () => {
        const trustedRoot = readTrustedRoot(choice, temporaryFolder, message => log.warning(message));
        trustedRoot.catch(() => {});
        // A local root is read first, because a mistake in it costs nothing then; TUF is refreshed beside everything else.
        if (choice.kind !== 'tuf') await trustedRoot;
        return work({ downloader, trustedRoot });
      },
      { stop: () => downloader.close(), log: message => log.info(message) },
    );
  } finally {
    downloader.close();
  }
}
