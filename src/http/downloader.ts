import { ActionError, describeCause } from '../errors.ts';
import type { Answer, Limit, Source } from '../files/source.ts';
import { MAX_ARTIFACT_BYTES, type UntrustedFile } from '../files/untrusted-file.ts';
import { decodeBytes } from './content-encoding.ts';
import { PartialFile } from './partial-file.ts';
import type { TrackDownload } from './progress.ts';
import { receive } from './receive.ts';
import { Requester, type RequesterOptions, type Response } from './requester.ts';
import { PassingFault, type RetryPolicy, StrayAnswer, withRetries } from './retry.ts';

/** How a downloader tries, and whom it tells. */
export interface DownloaderOptions extends RetryPolicy, RequesterOptions {
  /** Follows each download; nothing does if absent. */
  readonly track?: TrackDownload;
}

/** Fetches files over HTTP, with retries. Close it after use. */
export class Downloader implements Source {
  readonly #requester: Requester;
  readonly #options: DownloaderOptions;

  /** @throws ActionError INVALID_INPUT for a proxy setting or credentials that can't be used */
  constructor(options: DownloaderOptions) {
    this.#options = options;
    this.#requester = new Requester(options);
  }

  /**
   * Fetches a small file into memory.
   * @returns its bytes, or undefined if the server has no such file
   * @throws ActionError as `fetchAnswer`
   */
  async fetchBytes(url: URL, limit: Limit): Promise<Buffer | undefined> {
    return (await this.fetchAnswer(url, limit))?.bytes;
  }

  /**
   * Fetches a small file into memory, and tells where it came from.
   * @returns undefined if the server has no such file
   * @throws ActionError DOWNLOAD_FAILED; or the limit's own code where the file has more bytes, encoded or decoded
   */
  async fetchAnswer(url: URL, limit: Limit): Promise<Answer | undefined> {
    return this.#fetch(url, async attempt => {
      const response = await this.#requester.request(url, { attempt });
      if (response === undefined) return undefined;
      const { message, finalUrl } = response;
      const chunks: Buffer[] = [];
      await receive(message, { ...limit, idleMs: this.#options.idleMs }, chunk => void chunks.push(chunk));
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
   * @returns the file as it arrived, or undefined if the server lacks it
   * @throws ActionError DOWNLOAD_FAILED
   */
  async download(url: URL, path: string, { resume = true } = {}): Promise<UntrustedFile | undefined> {
    using file = new PartialFile(path, { mayResume: resume, maxBytes: MAX_ARTIFACT_BYTES });
    return await this.#fetch(
      url,
      async attempt => {
        const response = await this.#requestRest(url, file, attempt);
        if (response === undefined) return undefined;
        const totalBytes = file.begin(response.message);
        using progress = this.#options.track?.(url, totalBytes, file.size);
        await receive(
          response.message,
          { maxBytes: MAX_ARTIFACT_BYTES, idleMs: this.#options.idleMs },
          chunk => {
            progress?.add(chunk.length);
            file.append(chunk);
          },
        );
        const finished = file.finish();
        progress?.complete();
        return finished;
      },
      () => file.noteFailure(),
    );
  }

  /** Whether the server has a file, without reading it. Some servers answer GET alone. */
  async isThere(url: URL): Promise<boolean> {
    const found = await this.#fetch(url, async attempt => {
      const response = await this.#requester.request(url, { attempt });
      response?.message.destroy();
      return response !== undefined;
    });
    return found ?? false;
  }

  /**
   * Tells 404 from 403: the server says "not there" with both.
   * @returns the status of the most recent answer that said so for this URL; undefined if none did
   */
  lastMissingStatus(url: URL): number | undefined {
    return this.#requester.lastMissingStatus(url);
  }

  /** Ends the connections that are kept open, and with them what is under way, which then fails. */
  close(): void {
    this.#requester.close();
  }

  async #fetch<T>(
    url: URL,
    request: (attempt: number) => Promise<T | undefined>,
    madeProgress = () => false,
  ): Promise<T | undefined> {
    return withRetries(url, request, { ...this.#options, signal: this.#requester.signal, madeProgress });
  }

  /** Asks for what a file lacks. Where a server has no good answer to that, the next attempt asks for the whole file. */
  async #requestRest(url: URL, file: PartialFile, attempt: number): Promise<Response | undefined> {
    const range = file.rangeHeaders;
    if (range === undefined) return this.#requester.request(url, { attempt });
    try {
      const response = await this.#requester.request(url, { attempt, range });
      if (response !== undefined) return response;
    } catch (error) {
      // A network fault says nothing about the range.
      const isAnswer = error instanceof ActionError || error instanceof StrayAnswer;
      if (!isAnswer) throw error;
      file.clear();
      throw new PassingFault(describeCause(error), { cause: error });
    }
    file.clear();
    throw new PassingFault('the server has no such file when asked for the rest of it');
  }
}
