import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { HttpClient } from '@actions/http-client';
import { ActionError } from '../errors.ts';
import { type Method, waitForAnswer } from './answer.ts';
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

/** The largest file of a release has 92 MB (docs/facts.md section 3). */
export const MAX_ARTIFACT_BYTES = 1024 ** 3;

const MAX_REDIRECTS = 5;

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** A missing file may answer 403 (docs/facts.md section 3). */
const NOT_THERE = new Set([403, 404, 410]);
const MAY_PASS = new Set([408, 425, 429]);

/** A file on disk with the SHA-256 that its bytes had when they were written or read; nobody vouches for it. */
export interface UntrustedFile {
  /** Absolute. */
  readonly path: string;
  /** 64 lower-case hexadecimal digits. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
}

/** What a server sent, and from where. */
export interface Answer {
  readonly bytes: Buffer;
  /** The Content-Type header. */
  readonly contentType: string | undefined;
  /** The address after all redirects. */
  readonly finalUrl: URL;
}

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
  /** Statuses of answers that say "not there", by the address that was requested first. */
  readonly #missing = new Map<string, number>();

  constructor(options: DownloaderOptions) {
    this.#options = options;
  }

  /**
   * Fetches a small file into memory.
   * @returns its bytes, or undefined where the server has no such file
   * @throws ActionError DOWNLOAD_FAILED; or the limit's own code where the file has more bytes
   */
  async fetchBytes(url: URL, limit: Limit): Promise<Buffer | undefined> {
    return (await this.fetchAnswer(url, limit))?.bytes;
  }

  /**
   * Fetches a small file into memory, and tells what it is and which address sent it.
   * @returns undefined where the server has no such file
   * @throws ActionError DOWNLOAD_FAILED; or the limit's own code where the file has more bytes
   */
  async fetchAnswer(url: URL, limit: Limit): Promise<Answer | undefined> {
    return this.#fetch('GET', url, async (message, finalUrl) => {
      const chunks: Buffer[] = [];
      await receive(message, limit, chunk => void chunks.push(chunk));
      return { bytes: Buffer.concat(chunks), contentType: message.headers['content-type'], finalUrl };
    });
  }

  /**
   * Downloads an artifact to `path` and computes its digest while the bytes arrive.
   * @returns the file, or undefined where the server has none
   * @throws ActionError DOWNLOAD_FAILED
   */
  async download(url: URL, path: string): Promise<UntrustedFile | undefined> {
    return this.#fetch('GET', url, async message => {
      await using file = await open(path, 'w');
      const declared = message.headers['content-length'];
      using progress = this.#options.track?.(url, declared === undefined ? undefined : Number(declared));
      const hash = createHash('sha256');
      const size = await receive(message, { maxBytes: MAX_ARTIFACT_BYTES }, async chunk => {
        hash.update(chunk);
        await file.writeFile(chunk);
        progress?.add(chunk.length);
      });
      progress?.complete();
      return { path, sha256: hash.digest('hex'), size };
    });
  }

  /** Whether the server has a file, without fetching it. */
  async isThere(url: URL): Promise<boolean> {
    const found = await this.#fetch('HEAD', url, async message => {
      message.destroy();
      return true;
    });
    return found ?? false;
  }

  /**
   * Tells 404 from 403, both of which say "not there".
   * @returns the status of the most recent answer that said so for this URL; undefined where none did
   */
  lastMissingStatus(url: URL): number | undefined {
    return this.#missing.get(url.href);
  }

  /** Ends the connections that are kept open, and with them what is under way, which then fails. */
  close(): void {
    this.#closed.abort();
    this.#client.dispose();
  }

  async #fetch<T>(
    method: Method,
    url: URL,
    read: (message: IncomingMessage, finalUrl: URL) => Promise<T>,
  ): Promise<T | undefined> {
    return withRetries(
      url,
      async () => {
        const answer = await this.#request(method, url);
        return answer && (await read(answer.message, answer.finalUrl));
      },
      { ...this.#options, signal: this.#closed.signal },
    );
  }

  /** One attempt, redirects included, up to the start of the body. */
  async #request(method: Method, url: URL): Promise<{ message: IncomingMessage; finalUrl: URL } | undefined> {
    let address = url;
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
      const message = await waitForAnswer(address, {
        method,
        agent: this.#client.getAgent(address.href),
        userAgent: USER_AGENT,
        signal: this.#closed.signal,
        ...(this.#options.debug && { debug: this.#options.debug }),
      });
      const { statusCode = 0, statusMessage = '', headers } = message;
      if (statusCode === 200) return { message, finalUrl: address };
      message.destroy();
      if (NOT_THERE.has(statusCode)) {
        this.#missing.set(url.href, statusCode);
        return undefined;
      }
      if (MAY_PASS.has(statusCode) || statusCode >= 500) {
        const retryAfterMs = parseRetryAfter(headers['retry-after'], new Date());
        throw new PassingFault(`the server answered ${statusCode} ${statusMessage}`, { retryAfterMs });
      }
      const answer = `the server answered ${statusCode} ${statusMessage}`;
      // It understood what was asked, and will say the same again.
      if (statusCode >= 400) throw new ActionError('DOWNLOAD_FAILED', `${describeUrl(url)}: ${answer}.`);
      if (!REDIRECTS.has(statusCode)) throw new StrayAnswer(answer);
      address = toRedirectTarget(address, headers.location);
    }
    throw new StrayAnswer(`more than ${MAX_REDIRECTS} redirects`);
  }
}
