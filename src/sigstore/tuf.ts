import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Fetcher, Updater } from 'tuf-js';
import { DownloadHTTPError } from 'tuf-js/dist/error.js';
import { ActionError, describeCause, printable } from '../errors.ts';
import { isDiskError } from '../files/disk-errors.ts';
import { Downloader } from '../http/downloader.ts';
import { LastingFault, PassingFault, StrayAnswer } from '../http/retry.ts';
import { CHECK_FOR_LOGIN_PAGE, describePage, isStrayPage } from '../http/web-page.ts';
import { EXPIRED_HINT, explainExpiry, isExpiredMetadata, isNotStored } from './tuf-errors.ts';
import {
  assertNewerRoot,
  TARGET_FILE,
  type TufRepository,
  toUnavailable,
  withMetadataFolder,
} from './tuf-memory.ts';

/** How long a run waits for TUF before it continues without it. */
const DEADLINE_MS = 5000;
const MAX_ATTEMPTS = 2;

/** The repository gave no answer: refused, silent, no such name, or a server error. */
export class TufUnreachable extends Error {}

/**
 * Fetches the newest version of a target by the TUF client workflow
 * (https://theupdateframework.github.io/specification/latest/#detailed-client-workflow).
 *
 * @throws TufUnreachable after 5 seconds at most
 * @throws ActionError TRUSTED_ROOT_INVALID if the repository answers with what can't be trusted; INVALID_INPUT if
 *   the proxy settings can't be used
 */
export async function fetchTarget(name: string, repository: TufRepository): Promise<Buffer> {
  const deadline = new AbortController();
  const refreshed = withMetadataFolder(repository, folder =>
    refresh(name, repository, { folder, signal: deadline.signal }),
  );
  const tooLate = sleep(DEADLINE_MS, undefined, { signal: deadline.signal }).then(() => {
    const seconds = DEADLINE_MS / 1000;
    throw new TufUnreachable(`The TUF repository ${repository.mirror} did not answer within ${seconds} s.`);
  });
  try {
    return await Promise.race([refreshed, tooLate]);
  } finally {
    deadline.abort();
    // Its folder is removed then. The one error that counts is thrown already.
    await refreshed.catch(() => {});
  }
}

async function refresh(
  name: string,
  { mirror }: TufRepository,
  { folder, signal }: { folder: string; signal: AbortSignal },
): Promise<Buffer> {
  const fetcher = new RememberingFetcher(folder);
  signal.addEventListener('abort', () => fetcher.close());
  const address = mirror.href.replace(/\/$/, '');
  try {
    const updater = new Updater({
      metadataDir: folder,
      metadataBaseUrl: address,
      targetDir: folder,
      targetBaseUrl: `${address}/targets`,
      fetcher,
    });
    const target = await updater.getTargetInfo(name);
    await assertNewerRoot(folder);
    if (target === undefined) throw new Error(`it has no target '${name}'`);
    const path = join(folder, TARGET_FILE);
    const cached = await updater.findCachedTarget(target, path);
    return await readFile(cached ?? (await updater.downloadTarget(target, path)));
  } catch (error) {
    // The updater puts some failures of the network into text, so the fetcher is asked what happened.
    if (fetcher.failure?.code === 'INVALID_INPUT') throw fetcher.failure;
    if (fetcher.failure) throw toUnreachable(fetcher.failure);
    if (isNotStored(error) || isDiskError(error)) throw toUnavailable(error);
    const isExpired = isExpiredMetadata(error);
    const cause = isExpired ? explainExpiry(error, fetcher.newest) : error;
    const page = fetcher.page && ` It answered with ${fetcher.page}.`;
    throw new ActionError(
      'TRUSTED_ROOT_INVALID',
      `The TUF repository ${mirror} cannot be trusted: ${describeCause(cause)}.${page ?? ''}`,
      { cause, ...(page && { first: CHECK_FOR_LOGIN_PAGE }), ...(isExpired && { hint: EXPIRED_HINT }) },
    );
  }
}

/** Fetches for the updater, through proxies, and remembers whether it was the network that failed. */
class RememberingFetcher implements Fetcher {
  readonly #downloader = new Downloader({ maxAttempts: MAX_ATTEMPTS, log: () => {} });
  readonly #folder: string;
  failure: ActionError | undefined;
  /** The newest metadata that was fetched, by its name: `timestamp.json`. */
  readonly newest = new Map<string, Buffer>();
  /** The last answer that is a web page, or was redirected. */
  page: string | undefined;

  /** @param folder for what is downloaded */
  constructor(folder: string) {
    this.#folder = folder;
  }

  async downloadBytes(url: string, maxLength: number): Promise<Buffer> {
    const bytes = await this.#fetchBytes(url, maxLength);
    // The updater takes this one error for the end of the chain of roots.
    if (bytes === undefined) throw new DownloadHTTPError(printable(`${url} is not there`), 404);
    this.newest.set(url.replace(/^.*\/(?:\d+\.)?/, ''), bytes);
    return bytes;
  }

  async downloadFile<T>(url: string, maxLength: number, handler: (file: string) => Promise<T>): Promise<T> {
    const file = join(this.#folder, 'download');
    await writeFile(file, await this.downloadBytes(url, maxLength));
    return handler(file);
  }

  async #fetchBytes(url: string, maxBytes: number): Promise<Buffer | undefined> {
    try {
      const answer = await this.#downloader.fetchAnswer(new URL(url), {
        maxBytes,
        tooLarge: 'TRUSTED_ROOT_INVALID',
      });
      if (answer && isStrayPage(answer)) this.page = describePage(answer);
      return answer?.bytes;
    } catch (error) {
      if (error instanceof ActionError && (error.code === 'INVALID_INPUT' || isUnreachable(error.cause))) {
        this.failure = error;
      }
      throw error;
    }
  }

  close(): void {
    this.#downloader.close();
  }
}

/** A lasting fault has its own hint. */
function toUnreachable({ message, hint, cause }: ActionError): TufUnreachable {
  const advice = cause instanceof LastingFault ? ` ${hint}` : '';
  return new TufUnreachable(`The TUF repository can't be reached: ${message}${advice}`);
}

/** A redirect to nowhere or a 401 is not: those are answers. */
function isUnreachable(fault: unknown): boolean {
  if (fault instanceof LastingFault) return true;
  return fault instanceof PassingFault && !(fault instanceof StrayAnswer);
}
