import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { ActionError } from '../errors.ts';
import { Agents } from './agents.ts';
import { waitForAnswer } from './answer.ts';
import { type Authorization, assertSendable, toDeniedError } from './authorization.ts';
import { describeStatus, mayPass, toRefusal } from './faults.ts';
import type { TrackDownload } from './progress.ts';
import { readProxySettings } from './proxy-settings.ts';
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

/** A file on disk with the SHA-256 that its bytes had when they were written or read; nobody vouches for it. */
export interface UntrustedFile {
  /** Absolute. */
  readonly path: string;
  /** 64 lower-case hexadecimal digits. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
}

/** How a downloader tries, and whom it tells. */
export interface DownloaderOptions extends RetryPolicy {
  /** Credentials, and the one origin that gets them. */
  readonly authorization?: Authorization | undefined;
  /** Names the proxies; default: that of the process. */
  readonly environment?: NodeJS.ProcessEnv;
  /** Told of each request. */
  readonly debug?: (message: string) => void;
  /** Follows each download; nobody does where absent. */
  readonly track?: TrackDownload;
}

/** Fetches files over HTTP, through the proxy that HTTPS_PROXY, HTTP_PROXY and NO_PROXY name. Close it after use. */
export class Downloader {
  readonly #agents: Agents;
  readonly #options: DownloaderOptions;
  readonly #closed = new AbortController();
  /** Statuses of answers that say "not there", by the address that was requested first. */
  readonly #missing = new Map<string, number>();

  /** @throws ActionError INVALID_INPUT for a proxy setting or credentials that can't be used */
  constructor(options: DownloaderOptions) {
    this.#options = options;
    this.#agents = new Agents(readProxySettings(options.environment ?? process.env));
    if (options.authorization) assertSendable(options.authorization);
  }

  /**
   * Fetches a small file into memory.
   * @returns its bytes, or undefined where the server has no such file
   * @throws ActionError DOWNLOAD_FAILED; or the limit's own code where the file has more bytes
   */
  async fetchBytes(url: URL, limit: Limit): Promise<Buffer | undefined> {
    return this.#fetch(url, async message => {
      const chunks: Buffer[] = [];
      await receive(message, limit, chunk => void chunks.push(chunk));
      return Buffer.concat(chunks);
    });
  }

  /**
   * Downloads an artifact to `path` and computes its digest while the bytes arrive.
   * @returns the file, or undefined where the server has none
   * @throws ActionError DOWNLOAD_FAILED
   */
  async download(url: URL, path: string): Promise<UntrustedFile | undefined> {
    return this.#fetch(url, async message => {
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

  /** Whether the server has a file, without reading it. Some servers answer GET alone. */
  async isThere(url: URL): Promise<boolean> {
    const found = await this.#fetch(url, async message => {
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
    this.#agents.close();
  }

  async #fetch<T>(url: URL, read: (message: IncomingMessage) => Promise<T>): Promise<T | undefined> {
    return withRetries(
      url,
      async attempt => {
        const message = await this.#request(url, attempt);
        return message && (await read(message));
      },
      { ...this.#options, signal: this.#closed.signal },
    );
  }

  /** One attempt, redirects included, up to the start of the body. */
  async #request(url: URL, attempt: number): Promise<IncomingMessage | undefined> {
    const { authorization, debug } = this.#options;
    let address = url;
    // What has been to another origin stays without credentials, even where that origin sends it back.
    let mayAuthorize = true;
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
      mayAuthorize &&= address.origin === authorization?.origin;
      const route = this.#agents.find(address);
      const message = await waitForAnswer(address, {
        ...route,
        attempt,
        headers: {
          'user-agent': USER_AGENT,
          'accept-encoding': 'identity',
          ...(mayAuthorize && { authorization: authorization?.value }),
        },
        signal: this.#closed.signal,
        ...(debug && { debug }),
      });
      const { statusCode = 0, headers } = message;
      if (statusCode === 200) return message;
      message.destroy();
      if (NOT_THERE.has(statusCode)) {
        this.#missing.set(url.href, statusCode);
        return undefined;
      }
      const answer = `the server answered ${describeStatus(statusCode)}`;
      if (mayPass(statusCode)) {
        const retryAfterMs = parseRetryAfter(headers['retry-after'], new Date());
        throw new PassingFault(answer, { retryAfterMs });
      }
      if (statusCode === 401) throw toDeniedError(url, address, { isSent: mayAuthorize, authorization });
      // Only a proxy answers so (RFC 9110 section 15.5.8); over https it does in place of the tunnel.
      if (statusCode === 407 && route.proxy) throw toRefusal(statusCode, address, route.proxy);
      if (statusCode >= 400) throw toRefusedError(url, answer);
      if (!REDIRECTS.has(statusCode)) throw new StrayAnswer(answer);
      address = toRedirectTarget(address, headers.location);
    }
    throw new StrayAnswer(`more than ${MAX_REDIRECTS} redirects`);
  }
}

/** The server understood the request, and would refuse it again. */
function toRefusedError(url: URL, answer: string): ActionError {
  return new ActionError('DOWNLOAD_FAILED', `${describeUrl(url)}: ${answer}.`, {
    hint: "Check the URL of the mirror. If it is right, ask the mirror's operator why the server refuses this request.",
  });
}
