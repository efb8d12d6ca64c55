import { ActionError, type ErrorCode } from '../errors.ts';

/** How much of a file is read. */
export interface Limit {
  readonly maxBytes: number;
  /** The code of the error for a larger file. */
  readonly tooLarge?: ErrorCode;
}

/** A small file, and where it came from. */
export interface Answer {
  /** Decoded, if a server had compressed them. */
  readonly bytes: Buffer;
  readonly contentType: string | undefined;
  /** The address that was requested. */
  readonly url: URL;
  /** The address that answered, after redirects. */
  readonly finalUrl: URL;
}

/** Reads a mirror, over HTTP or in a folder on disk. Nothing that it returns is verified. Close it after use. */
export interface Source {
  /**
   * Reads a small file, or the listing of a folder: an address that ends in a slash.
   * @returns undefined if the mirror has no such file
   * @throws ActionError DOWNLOAD_FAILED; the limit's own code for a larger file
   */
  fetchAnswer(url: URL, limit: Limit): Promise<Answer | undefined>;
  /**
   * Writes an artifact to `path` and computes its digest meanwhile.
   * @param options `resume: false` makes each attempt begin at the first byte
   * @returns undefined if the mirror has no such file
   * @throws ActionError DOWNLOAD_FAILED
   */
  download(url: URL, path: string, options?: { resume?: boolean }): Promise<UntrustedFile | undefined>;
  /** Whether the mirror has a file. */
  isThere(url: URL): Promise<boolean>;
  /** The status of the most recent answer that said "not there" for this address; undefined without a server. */
  lastMissingStatus(url: URL): number | undefined;
  /** Ends what is under way, which then fails. */
  close(): void;
}

/** Stands for the mirror of a run that verifies only local files. */
export const NO_SOURCE: Source = {
  fetchAnswer: refuse,
  download: refuse,
  isThere: refuse,
  lastMissingStatus: refuse,
  close: () => {},
};

function refuse(): never {
  throw new Error('a run over local files asked for a mirror');
}

/** The error for a file that has more bytes than the limit. */
export function tooLarge({ maxBytes, tooLarge: code = 'DOWNLOAD_FAILED' }: Limit): ActionError {
  return new ActionError(code, `The file has more than ${maxBytes} bytes.`);
}

/** The largest file of a release has 92 MB (docs/facts.md section 3). */
export const MAX_ARTIFACT_BYTES = 1024 ** 3;

/** A file on disk with the SHA-256 that its bytes had when they were written or read. It is not verified. */
export interface UntrustedFile {
  /** Absolute. */
  readonly path: string;
  /** 64 lowercase hexadecimal digits. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  /** The Content-Encoding under which it arrived, if any; the bytes are as they arrived. */
  readonly contentEncoding?: string | undefined;
}
