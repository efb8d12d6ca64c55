/** The largest file of a release has 92 MB (docs/facts.md section 3). */
export const MAX_ARTIFACT_BYTES = 1024 ** 3;

/** A file on disk with the SHA-256 that its bytes had when they were written or read. It is not verified. */
export interface UntrustedFile {
  /** Absolute. */
  readonly path: string;
  /** 64 lower-case hexadecimal digits. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  /** The Content-Encoding under which it arrived, if any; the bytes are as they arrived. */
  readonly contentEncoding?: string | undefined;
}
