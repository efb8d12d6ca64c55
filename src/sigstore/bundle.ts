import { X509Certificate } from 'node:crypto';
import type { Bundle, BundleLatest, BundleWithMessageSignature } from '@sigstore/bundle';
import { HashAlgorithm } from '@sigstore/protobuf-specs';
import { malformed, parseBundleJson, unsupported } from './bundle-json.ts';

/** A real bundle is at most 7 KB (docs/facts.md section 2); past this size nothing of it is read. */
export const MAX_BUNDLE_BYTES = 1024 * 1024;

const SHA256_BYTES = 32;

type LogEntry = BundleLatest['verificationMaterial']['tlogEntries'][number];
type Content = BundleWithMessageSignature['content'];

/** A bundle of the one shape that this project verifies, each part that may be absent narrowed here once. */
export interface MessageSignatureBundle {
  /** The same bundle for the library. */
  readonly bundle: Bundle;
  readonly mediaType: string;
  readonly messageSignature: Content['messageSignature'];
  /** The signing certificate. */
  readonly certificate: X509Certificate;
  readonly logEntry: LogEntry;
}

/**
 * Recipe step 1: reads a Sigstore bundle and rejects any that would weaken the next steps.
 *
 * @param bytes what the mirror calls a bundle
 * @throws ActionError BUNDLE_MALFORMED if it is not a bundle, or lacks what each bundle has; BUNDLE_UNSUPPORTED
 *   if it is a bundle that does not bind an artifact to a certificate in a log at a verified time
 */
export function parseBundle(bytes: Uint8Array): MessageSignatureBundle {
  if (bytes.length > MAX_BUNDLE_BYTES) {
    throw malformed(`it has ${bytes.length} bytes, at most ${MAX_BUNDLE_BYTES} are read`);
  }
  const bundle = parseBundleJson(bytes);
  const { content, verificationMaterial } = bundle;
  const { messageSignature } = toMessageSignature(content);
  const [logEntry, ...otherEntries] = verificationMaterial.tlogEntries;
  if (logEntry === undefined || otherEntries.length > 0) {
    throw unsupported(
      `expected exactly one transparency log entry, found ${verificationMaterial.tlogEntries.length}`,
    );
  }
  return {
    bundle,
    mediaType: bundle.mediaType,
    messageSignature,
    certificate: parseCertificate(toCertificate(verificationMaterial.content)),
    logEntry: toProvenLogEntry(
      logEntry,
      verificationMaterial.timestampVerificationData?.rfc3161Timestamps.length ?? 0,
    ),
  };
}

function toMessageSignature(content: Bundle['content']): Content {
  if (content.$case !== 'messageSignature') {
    throw unsupported(
      'it holds a DSSE envelope, which does not bind the artifact; expected a message signature',
    );
  }
  const { algorithm, digest } = content.messageSignature.messageDigest;
  if (algorithm !== HashAlgorithm.SHA2_256) throw unsupported('its digest algorithm is not SHA2_256');
  if (digest.length !== SHA256_BYTES) {
    throw malformed(`its SHA-256 digest has ${digest.length} bytes, expected ${SHA256_BYTES}`);
  }
  return content;
}

function toCertificate(content: Bundle['verificationMaterial']['content']): Buffer {
  switch (content.$case) {
    case 'certificate':
      return content.certificate.rawBytes;
    case 'x509CertificateChain': {
      const leaf = content.x509CertificateChain.certificates[0];
      if (leaf === undefined) throw malformed('its certificate chain is empty');
      return leaf.rawBytes;
    }
    default:
      throw unsupported(
        'its key is a bare public key, which identifies no signer; expected an X.509 certificate',
      );
  }
}

/** The library accepts what Node rejects, such as a wrong tag around the certificate, which no signature covers. */
function parseCertificate(der: Buffer): X509Certificate {
  let certificate: X509Certificate;
  try {
    certificate = new X509Certificate(der);
  } catch (error) {
    throw malformed('its certificate cannot be read', error);
  }
  if (!certificate.raw.equals(der)) throw malformed('its certificate is not in DER');
  return certificate;
}

/**
 * Proof and checkpoint are required whatever the media type says: the library accepts a promise alone in a v0.1
 * bundle, so relabeling a v0.3 bundle would weaken the check (docs/facts.md section 7).
 */
function toProvenLogEntry(
  entry: Bundle['verificationMaterial']['tlogEntries'][number],
  timestamps: number,
): LogEntry {
  const { inclusionProof, inclusionPromise, integratedTime, logIndex, kindVersion } = entry;
  if (inclusionProof?.checkpoint === undefined) {
    throw unsupported('its log entry lacks the inclusion proof or the checkpoint');
  }
  if (kindVersion.kind !== 'hashedrekord') {
    throw unsupported(`its log entry is of kind '${kindVersion.kind}', expected 'hashedrekord'`);
  }
  if (inclusionPromise === undefined && timestamps === 0) {
    throw unsupported('it has no verified time: neither an inclusion promise nor an RFC 3161 timestamp');
  }
  // The library turns these into numbers without looking at them.
  for (const number of [logIndex, integratedTime, inclusionProof.logIndex, inclusionProof.treeSize]) {
    if (!/^(0|[1-9]\d{0,18})$/.test(number))
      throw malformed(`'${number}' is not a number that a log entry can have`);
  }
  return { ...entry, inclusionProof: { ...inclusionProof, checkpoint: inclusionProof.checkpoint } };
}
