import { createHash } from 'node:crypto';
import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { MAX_ARTIFACT_BYTES, type UntrustedFile } from '../files/source.ts';
import { findDifference, findResumable, type Resumable, toRangeHeaders } from './resume.ts';
import { PassingFault } from './retry.ts';
import { releaseChunk } from './socket-reads.ts';

/**
 * An attempt that adds less than this makes no progress. Otherwise a server that sends one byte each time could keep a run
 * busy forever.
 */
const MIN_PROGRESS_BYTES = 64 * 1024;
/** Otherwise, a server that breaks off its files and can't continue them would be asked forever. */
const MAX_STARTS = 5;
/** After this many, a server that fails on ranges is asked for the whole file. */
const MAX_FRUITLESS_RANGES = 3;

/** A file on its way to the disk, over one attempt or several, with its running digest. Dispose of it in any case. */
export class PartialFile implements Disposable {
  readonly #path: string;
  readonly #mayResume: boolean;
  #file: number | undefined;
  #hash = createHash('sha256');
  #size = 0;
  #contentEncoding: string | undefined;
  /** How the rest can be asked for. */
  #resumable: Resumable | undefined;
  /** The most bytes that any attempt before the current one reached. */
  #furthest = 0;
  #starts = 0;
  #fruitless = 0;

  /** @param mayResume false: each attempt begins at the first byte */
  constructor(path: string, mayResume: boolean) {
    this.#path = path;
    this.#mayResume = mayResume;
  }

  get size(): number {
    return this.#size;
  }

  /** The headers of the next request, if it can ask for the rest. */
  get rangeHeaders(): Record<string, string> | undefined {
    return this.#resumable && toRangeHeaders(this.#size, this.#resumable);
  }

  /** Forgets the bytes that have arrived; the next request asks for the whole file. */
  clear(): void {
    if (this.#file !== undefined) ftruncateSync(this.#file);
    this.#hash = createHash('sha256');
    this.#size = 0;
    this.#resumable = undefined;
    this.#contentEncoding = undefined;
  }

  /**
   * Takes an answer to the request, before its body.
   * @returns the number of bytes that the file has in all; undefined if the server did not say
   * @throws PassingFault if the answer is a part that doesn't continue the file; the next attempt then starts over
   */
  begin({ statusCode, headers }: IncomingMessage): number | undefined {
    this.#file ??= openSync(this.#path, 'w');
    if (statusCode === 206 && this.#resumable !== undefined) {
      const difference = findDifference(headers, this.#size, this.#resumable);
      if (difference === undefined) return this.#resumable.totalBytes;
      this.clear();
      throw new PassingFault(`the server did not continue the file: ${difference}`);
    }
    this.clear();
    this.#starts++;
    this.#contentEncoding = headers['content-encoding'];
    const resumable = this.#mayResume ? findResumable(headers) : undefined;
    // The limit holds for the sum of the parts.
    this.#resumable = resumable && resumable.totalBytes <= MAX_ARTIFACT_BYTES ? resumable : undefined;
    const declared = headers['content-length'];
    return declared === undefined ? undefined : Number(declared);
  }

  /**
   * Writes a part of the body, and releases its memory.
   * @throws PassingFault if it is more than the rest that was declared
   */
  append(chunk: Buffer): void {
    if (this.#file === undefined) throw new Error('append before begin');
    if (this.#size + chunk.length > (this.#resumable?.totalBytes ?? Number.POSITIVE_INFINITY)) {
      this.clear();
      throw new PassingFault('the server sent more than the rest of the file');
    }
    this.#hash.update(chunk);
    const end = this.#size + chunk.length;
    for (let left = chunk.length; left > 0; ) {
      left -= writeSync(this.#file, chunk, chunk.length - left, left, end - left);
    }
    this.#size = end;
    releaseChunk(chunk);
  }

  /**
   * Ends an attempt that failed.
   * @returns whether it made progress that the next one continues
   */
  noteFailure(): boolean {
    const gained = this.#size - this.#furthest;
    this.#furthest = Math.max(this.#furthest, this.#size);
    if (this.#resumable === undefined) return false;
    if (gained >= MIN_PROGRESS_BYTES) {
      this.#fruitless = 0;
      return this.#starts < MAX_STARTS;
    }
    if (++this.#fruitless >= MAX_FRUITLESS_RANGES) this.clear();
    return false;
  }

  /**
   * Ends the download.
   * @throws PassingFault if bytes of the file are missing
   */
  finish(): UntrustedFile {
    const total = this.#resumable?.totalBytes ?? this.#size;
    if (this.#size !== total) {
      throw new PassingFault(`the body ended early: ${this.#size} of ${total} bytes`);
    }
    const contentEncoding = this.#contentEncoding;
    return { path: this.#path, sha256: this.#hash.digest('hex'), size: this.#size, contentEncoding };
  }

  [Symbol.dispose](): void {
    if (this.#file !== undefined) closeSync(this.#file);
  }
}
