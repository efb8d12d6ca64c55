import type { InclusionProofJson } from './transparency-log.ts';
import type { NonEmpty } from './trusted-root-json.ts';

export const MEDIA_TYPES = {
  '0.1': 'application/vnd.dev.sigstore.bundle+json;version=0.1',
  '0.2': 'application/vnd.dev.sigstore.bundle+json;version=0.2',
  '0.3': 'application/vnd.dev.sigstore.bundle.v0.3+json',
} as const;

/** A transparency log entry as bundles hold it. */
export interface LogEntryJson {
  canonicalizedBody: string;
  inclusionPromise?: { signedEntryTimestamp: string };
  inclusionProof: InclusionProofJson;
  /** seconds since 1970; Rekor v2 has none */
  integratedTime?: string;
  kindVersion: { kind: string; version: string };
  logId: { keyId: string };
  logIndex: string;
}

export interface VerificationMaterialJson {
  /** in media type 0.3 */
  certificate?: { rawBytes: string };
  timestampVerificationData?: { rfc3161Timestamps: NonEmpty<{ signedTimestamp: string }> };
  tlogEntries: NonEmpty<LogEntryJson>;
  /** in media types 0.1 and 0.2 */
  x509CertificateChain?: { certificates: NonEmpty<{ rawBytes: string }> };
}

/** A bundle with a message signature, as python.org serves it; to be cloned and tampered with. */
export interface BundleJson {
  mediaType: string;
  messageSignature: { messageDigest: { algorithm: string; digest: string }; signature: string };
  verificationMaterial: VerificationMaterialJson;
}

/** A bundle with a DSSE envelope. */
export interface EnvelopeBundleJson {
  mediaType: string;
  dsseEnvelope: EnvelopeJson;
  verificationMaterial: VerificationMaterialJson;
}

export interface EnvelopeJson {
  payload: string;
  payloadType: string;
  signatures: NonEmpty<{ sig: string; keyid: string }>;
}
