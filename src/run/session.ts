import { NO_SOURCE, type Source } from '../files/source.ts';
import type { Connection } from '../input-values.ts';
import { isFolder, isPlaintext } from '../python-org/mirror.ts';
import type { TrustedRoot } from '../sigstore/trusted-root.ts';
import { readTrustedRoot } from '../sigstore/trusted-root-source.ts';
import { untilCanceled } from './cancellation.ts';
import type { Log } from './log.ts';

/** The connections of a run. */
export interface Session {
  readonly downloader: Source;
  /** Being read or refreshed. Its error reaches the code that awaits it. */
  readonly trustedRoot: Promise<TrustedRoot>;
}

/** What a run connects to. */
export interface SessionOptions extends Omit<Connection, 'mirror'> {
  /** Undefined if the run needs no mirror. */
  readonly mirror: URL | undefined;
  /** Folder for what lasts as long as the job. */
  readonly temporaryFolder: string;
}

/**
 * Does `work` with connections that end with it, or when the process is told to end.
 * @throws ActionError if a local trusted root can't be used; Canceled if the process was asked to end meanwhile; what `work`
 *   throws
 */
export async function withSession<T>(
  options: SessionOptions,
  log: Log,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  const { mirror, trustedRoot: choice, temporaryFolder } = options;
  if (mirror && isPlaintext(mirror))
    log.warning(
      `mirror: ${mirror} is plain http, so others can see and change what it sends. The signature still decides what is accepted.`,
    );
  const downloader = await openSource(options, log);
  try {
    return await untilCanceled(
      async () => {
        const trustedRoot = readTrustedRoot(choice, temporaryFolder, message => log.warning(message));
        trustedRoot.catch(() => {});
        // A local root is read first, so that a mistake in it is found before anything is fetched. TUF refreshes its root
        // at the same time as everything else.
        if (choice.kind !== 'tuf') await trustedRoot;
        return work({ downloader, trustedRoot });
      },
      { stop: () => downloader.close(), log: message => log.info(message) },
    );
  } finally {
    downloader.close();
  }
}

/** Loads only the code that reads this mirror: no HTTP client for a folder or for local files. */
async function openSource({ mirror, mirrorToken }: SessionOptions, log: Log): Promise<Source> {
  if (mirror === undefined) return NO_SOURCE;
  if (isFolder(mirror)) return new (await import('../files/folder-source.ts')).FolderSource(mirror);
  const { openDownloader } = await import('../http/open-downloader.ts');
  return openDownloader({
    log: message => log.info(message),
    debug: message => log.debug(message),
    ...(mirrorToken && { authorization: { origin: mirror.origin, value: mirrorToken } }),
    track: log.track,
  });
}
