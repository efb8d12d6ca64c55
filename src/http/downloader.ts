import type { IncomingMessage } from 'node:http';
import { HttpClient } from '@actions/http-client';
import { ActionError, describeCause } from '../errors.ts';
import { type Method, waitForAnswer } from './answer.ts';
import { decodeBytes } from './content-encoding.ts';
import { PartialFile, type UntrustedFile } from './partial-file.ts';
import type { TrackDownload } from './progress.ts';
import { type Limit, receive } from './receive.ts';
import { toRedirectTarget } from './redirect.ts';
import {
  describeUrl,
  PassingFault,
  parseRetryAfter,
  type RetryPolicy,
  StrayAnswer,
  withRetries,
} from './retry.ts';
import { USER_AGENT } from './user-agent.ts';
import type { Answer } from './web-page.ts';

/** The largest file of a release has 92 MB (docs/facts.md section 3). */
export const MAX_ARTIFACT_BYTES = 1024 ** 3;

const MAX_REDIRECTS = 5;

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** A missing file may answer 403 (docs/facts.md section 3). */
const NOT_THERE = new Set([403, 404, 410]);
const MAY_PASS = new Set([408, 425, 429]);

/** How a downloader tries, and whom it tells. */
export interface DownloaderOptions extends RetryPolicy {
  /** Told of each request. */
  readonly debug?: (message: string) => void;
  /** Follows each download; nobody does where absent. */
  readonly track?: TrackDownload;
}

/** Fetches files over HTTP, through the proxy that HTTPS_PROXY, HTTP_PROXY and NO_PROXY name. Close it after use. */
export class Downloader {
  /** For its agents, which know proxies. It can't be interrupted, and follows redirects without limits. */
  readonly #client = new HttpClient(USER_AGENT, [], {
    // The artifact comes over the connection that brought its bundle.
    keepAlive: true,
  });
  readonly #options: DownloaderOptions;
  readonly #closed = new AbortController();

  constructor(options: DownloaderOptions) {
    this.#options = options;
  }

  /**
   * Fetches a small file into memory.
   * @returns its bytes, or undefined where the server has no such file
   * @throws ActionError as `fetchAnswer`
   */
  async fetchBytes(url: URL, limit: Limit): Promise<Buffer | undefined> {
    return (await this.fetchAnswer(url, limit))?.bytes;
  }

  /**
   * Fetches a small file into memory, and tells where it came from.
   * @returns undefined where the server has no such file
   * @throws ActionError DOWNLOAD_FAILED; or the limit's own code where the file has more bytes, encoded or decoded
   */
  async fetchAnswer(url: URL, limit: Limit): Promise<Answer | undefined> {
    return this.#fetch(url, async () => {
      const response = await this.#request('GET', url);
      if (response === undefined) return undefined;
      const { message, finalUrl } = response;
      const chunks: Buffer[] = [];
      await receive(message, limit, chunk => void chunks.push(chunk));
      const { 'content-encoding': encoding, 'content-type': contentType } = message.headers;
      return {
        bytes: decodeBytes(Buffer.concat(chunks), encoding, { ...limit, url }),
        contentType,
        url,
        finalUrl,
      };
    });
  }

  /**
   * Downloads an artifact to `path` and computes its digest while the bytes arrive. A download that breaks is continued
   * where the server allows it.
   * @param options `resume: false` makes each attempt begin at the first byte
   * @returns the file as it arrived, or undefined where the server has none
   * @throws ActionError DOWNLOAD_FAILED
   */
  async download(url: URL, path: string, { resume = true } = {}): Promise<UntrustedFile | undefined> {
    using file = new PartialFile(path, { mayResume: resume, maxBytes: MAX_ARTIFACT_BYTES });
    return await this.#fetch(
      url,
      async () => {
        const message = await this.#requestRest(url, file);
        if (message === undefined) return undefined;
        const totalBytes = file.begin(message);
        using progress = this.#options.track?.(url, totalBytes, file.size);
        await receive(message, { maxBytes: MAX_ARTIFACT_BYTES }, chunk => {
          progress?.add(chunk.length);
          file.append(chunk);
        });
        const finished = file.finish();
        progress?.complete();
        return finished;
      },
      () => file.noteFailure(),
    );
  }

  /** Whether the server has a file, without fetching it. */
  async isThere(url: URL): Promise<boolean> {
    const found = await this.#fetch(url, async () => {
      const response = await this.#request('HEAD', url);
      response?.message.destroy();
      return response !== undefined;
    });
    return found ?? false;
  }

  /** Ends the connections that are kept open, and with them what is under way, which then fails. */
  close(): void {
    this.#closed.abort();
    this.#client.dispose();
  }

  async #fetch<T>(
    url: URL,
    attempt: () => Promise<T | undefined>,
    madeProgress = () => false,
  ): Promise<T | undefined> {
    return withRetries(url, attempt, { ...this.#options, signal: this.#closed.signal, madeProgress });
  }

  /** Asks for what a file lacks. Where a server has no good answer to that, the next attempt asks for the whole file. */
  async #requestRest(url: URL, file: PartialFile): Promise<IncomingMessage | undefined> {
    const headers = file.rangeHeaders;
    if (headers === undefined) return (await this.#request('GET', url))?.message;
    try {
      const response = await this.#request('GET', url, headers);
      if (response !== undefined) return response.message;
    } catch (error) {
      if (error instanceof PassingFault && !(error instanceof StrayAnswer)) throw error;
      file.clear();
      throw new PassingFault(describeCause(error), { cause: error });
    }
    file.clear();
    throw new PassingFault('the server has no such file when asked for the rest of it');
  }

  /**
   * One attempt, redirects included, up to the start of the body.
   * @param headers a range, which may be answered with 206
   */
  async #request(
    method: Method,
    url: URL,
    headers?: Record<string, string>,
  ): Promise<{ message: IncomingMessage; finalUrl: URL } | undefined> {
    let address = url;
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
      const message = await waitForAnswer(address, {
        method,
        agent: this.#client.getAgent(address.href),
        userAgent: USER_AGENT,
        headers,
        signal: this.#closed.signal,
        ...(this.#options.debug && { debug: this.#options.debug }),
      });
      const { statusCode = 0, statusMessage = '' } = message;
      if (statusCode === 200 || (statusCode === 206 && headers)) return { message, finalUrl: address };
      message.destroy();
      if (NOT_THERE.has(statusCode)) return undefined;
      if (MAY_PASS.has(statusCode) || statusCode >= 500) {
        const retryAfterMs = parseRetryAfter(message.headers['retry-after'], new Date());
        throw new PassingFault(`the server answered ${statusCode} ${statusMessage}`, { retryAfterMs });
      }
      const answer = `the server answered ${statusCode} ${statusMessage}`;
      // It understood what was asked, and will say the same again.
      if (statusCode >= 400) throw new ActionError('DOWNLOAD_FAILED', `${describeUrl(url)}: ${answer}.`);
      if (!REDIRECTS.has(statusCode)) throw new StrayAnswer(answer);
      address = toRedirectTarget(address, message.headers.location);
    }
    throw new StrayAnswer(`more than ${MAX_REDIRECTS} redirects`);
  }
}
