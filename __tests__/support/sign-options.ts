import type { MEDIA_TYPES } from './bundle-json.ts';
import type { CertificateOptions } from './certificate-authority.ts';

export interface EnvelopeOptions extends CertificateOptions {
  /** one email, in place of `subjectAlternativeNames` */
  identity?: string | undefined;
  /** default: now; the times of certificate, log entry and timestamp follow it, in seconds */
  signedAt?: Date | undefined;
  /** default: 0.3, with a `certificate`; the others have an `x509CertificateChain` */
  mediaType?: keyof typeof MEDIA_TYPES | undefined;
  /**
   * What proves the time: the log's inclusion promise, a timestamp, both or neither. Default: the promise, or with Rekor
   * v2 the timestamp. An entry of Rekor v1 has an integrated time even where nothing promises it.
   */
  timestamps?: 'promise' | 'promise+rfc3161' | 'rfc3161' | 'none' | undefined;
  /** default: `signedAt` */
  integratedAt?: Date | undefined;
  /** time of the RFC 3161 timestamp; default: `signedAt` */
  timestampedAt?: Date | undefined;
  /** Returns the body to be logged instead of this one, both as JSON text; promise and proof are right for it. */
  replaceLogEntryBody?: ((body: string) => string) | undefined;
}

export interface SignOptions extends EnvelopeOptions {
  /** default: `rekor-v1` */
  log?: 'rekor-v1' | 'rekor-v2' | undefined;
}

/** Options whose time of signing and names are settled. */
export interface DatedOptions extends SignOptions {
  signedAt: Date;
}

/** Settles the time of signing and the certificate's names. */
export function toDatedOptions(options: SignOptions): DatedOptions {
  const { identity, signedAt = new Date(), subjectAlternativeNames } = options;
  const names =
    identity === undefined ? subjectAlternativeNames : [{ type: 'email', value: identity } as const];
  return { ...options, signedAt, subjectAlternativeNames: names };
}
