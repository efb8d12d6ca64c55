import { ActionError, describeCause } from '../errors.ts';
import {
  type Answer,
  type Limit,
  MAX_ARTIFACT_BYTES,
  type Source,
  type UntrustedFile,
} from '../files/source.ts';
import { decodeBytes } from './content-encoding.ts';
import { PartialFile } from './partial-file.ts';
import type { TrackDownload } from './progress.ts';
import { receive } from './receive.ts';
import { Requester, type RequesterOptions, type Response } from './requester.ts';
import { PassingFault, type RetryPolicy, StrayAnswer, withRetries } from './retry.ts';

/** How a downloader retries, and what it reports to. */
export interface DownloaderOptions extends RetryPolicy, RequesterOptions {
  /** Follows each download, if present. */
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

  /** A download that breaks is continued if the server allows it. */
  async download(url: URL, path: string, { resume = true } = {}): Promise<UntrustedFile | undefined> {
    using file = new PartialFile(path, resume);
    return await this.#fetch(
      url,
      async attempt => {
        const response = await this.#requestRest(url, file, attempt);
        if (response === undefined) return undefined;
        const { message } = response;
        try {
          const totalBytes = file.begin(message);
          using progress = this.#options.track?.(url, totalBytes, file.size);
          await receive(message, { maxBytes: MAX_ARTIFACT_BYTES, idleMs: this.#options.idleMs }, chunk => {
            progress?.add(chunk.length);
            file.append(chunk);
          });
          const finished = file.finish();
          progress?.complete();
          return finished;
        } catch (error) {
          // What is left of the answer would keep its connection busy.
          message.destroy();
          throw error;
        }
      },
      () => file.noteFailure(),
    );
  }

  /** Without reading it. Some servers answer only GET. */
  async isThere(url: URL): Promise<boolean> {
    const found = await this.#fetch(url, async attempt => {
      const response = await this.#requester.request(url, { attempt });
      response?.message.destroy();
      return response !== undefined;
    });
    return found ?? false;
  }

  lastMissingStatus(url: URL): number | undefined {
    return this.#requester.lastMissingStatus(url);
  }

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

  /** Requests the rest of a file. If the server has no usable answer, the next attempt requests the whole file. */
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
