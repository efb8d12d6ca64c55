import { timingSafeEqual } from 'node:crypto';
import { type SignedEntity, toSignedEntity, VerificationError, Verifier } from '@sigstore/verify';
import type { CertificateIdentity } from '../cpython/release-managers.ts';
import { ActionError, describeCause } from '../errors.ts';
import { type MessageSignatureBundle, parseBundle } from './bundle.ts';
import { rememberDer } from './der.ts';
import { isDigestSignedBy } from './digest-signature.ts';
import { verifyIdentity } from './identity.ts';
import { verifyLogEntry } from './log-entry.ts';
import type { TrustedRoot } from './trusted-root.ts';

const OLD_ROOT =
  'The embedded trusted root lacks keys that Sigstore has changed since this release, and those of a private Sigstore. If a warning says that the TUF repository is unreachable, fix that first.';

/** Extended key usage, RFC 5280 section 4.2.1.12. */
const OID_CODE_SIGNING = '1.3.6.1.5.5.7.3.3';

/** "This identity signed the bytes with this SHA-256 at this time": all that a bundle can say, verified. */
export interface Evidence {
  /** 64 lowercase hexadecimal digits. */
  readonly sha256: string;
  readonly identity: CertificateIdentity;
  readonly signedAt: Date;
  /** Of the transparency log entry, in decimal digits, as search.sigstore.dev takes it. */
  readonly logIndex: string;
  readonly bundleMediaType: string;
  /** Source of the trusted root that it was verified with. */
  readonly trustedRoot: string;
}

/**
 * Recipe steps 1 to 5: what a bundle proves, without the artifact. Only `verifyBundle` makes a signed digest of it.
 *
 * @param bytes the bundle as it was served
 * @param expected who must have signed it
 * @param trustedRoot the authorities and logs to rely on
 * @throws ActionError BUNDLE_MALFORMED, BUNDLE_UNSUPPORTED, VERIFICATION_FAILED or IDENTITY_MISMATCH
 */
export function proveBundle(
  bytes: Uint8Array,
  expected: CertificateIdentity,
  trustedRoot: TrustedRoot,
): Evidence {
  // 1. Bundle
  const bundle = parseBundle(bytes);
  // 2. Certificate, 3. Log entry, 4. Signature
  const entity = toDigestEntity(bundle);
  verifyEntity(entity, trustedRoot);
  verifyPurpose(bundle, entity);
  const signedAt = readSigningTime(entity);
  verifyLogEntry(bundle, trustedRoot.trustMaterial.tlogs, signedAt);
  // 5. Identity
  verifyIdentity(entity.key.certificate, expected);
  return {
    sha256: bundle.messageSignature.messageDigest.digest.toString('hex'),
    identity: expected,
    signedAt,
    logIndex: readLogIndex(bundle),
    bundleMediaType: bundle.mediaType,
    trustedRoot: trustedRoot.source,
  };
}

function verifyEntity(entity: SignedEntity, { trustMaterial, source }: TrustedRoot): void {
  try {
    // No policy: the library would take the identity as a pattern. Step 5 compares it.
    new Verifier(trustMaterial).verify(entity);
  } catch (error) {
    if (!(error instanceof VerificationError)) throw malformed(error);
    const cause = error.cause instanceof Error ? `: ${describeCause(error.cause)}` : '';
    const message = `The bundle does not verify against the trusted root '${source}': ${error.message}${cause}.`;
    const lacksTimestampAuthority =
      error.code === 'TIMESTAMP_ERROR' && trustMaterial.timestampAuthorities.length === 0;
    throw new ActionError('VERIFICATION_FAILED', message, {
      cause: error,
      first: source === 'embedded' ? OLD_ROOT : undefined,
      ...(lacksTimestampAuthority && {
        hint: 'This trusted root has no timestamp authority, so it is older than July 2025. Use a current trusted root, or set trusted-root to tuf.',
      }),
    });
  }
}

/**
 * The rest of step 2, which the library leaves out: the certificate is for signing code, and is not an authority's.
 * The Sigstore client specification asks for it.
 */
function verifyPurpose({ certificate }: MessageSignatureBundle, { key }: DigestEntity): void {
  // Not Node's `ca`, which also requires an authority's key usage: here, either one is enough to reject.
  if (!key.certificate.extBasicConstraints?.isCA && certificate.keyUsage?.includes(OID_CODE_SIGNING)) return;
  throw new ActionError('VERIFICATION_FAILED', 'The signing certificate is not for code signing.');
}

/** A bundle as the library verifies it, but with a signature check over the digest instead of the artifact. */
interface DigestEntity extends SignedEntity {
  readonly key: Extract<SignedEntity['key'], { $case: 'certificate' }>;
}

function toDigestEntity({ bundle, messageSignature }: MessageSignatureBundle): DigestEntity {
  const { signature, messageDigest } = messageSignature;
  const isEqual = (a: Buffer, b: Buffer): boolean => a.length === b.length && timingSafeEqual(a, b);
  try {
    const entity = toSignedEntity(bundle);
    const { key } = entity;
    if (key.$case !== 'certificate') throw new Error('it has no certificate');
    rememberDer(key.certificate.root);
    return {
      ...entity,
      key,
      signature: {
        signature,
        compareSignature: other => isEqual(other, signature),
        compareDigest: other => isEqual(other, messageDigest.digest),
        compareSignedDigest: other => isEqual(other, messageDigest.digest),
        verifySignature: key => isDigestSignedBy(key, messageDigest.digest, signature),
      },
    };
  } catch (error) {
    throw malformed(error);
  }
}

/**
 * The signing time, at which the certificate must be valid: the log's if it promised one, otherwise a timestamp
 * authority's.
 */
function readSigningTime(entity: SignedEntity): Date {
  for (const timestamp of entity.timestamps) {
    if (timestamp.$case === 'timestamp-authority') return timestamp.timestamp.signingTime;
    // Only the promise signs the integrated time. Without a promise, anyone can have written this field.
    if (timestamp.tlogEntry.inclusionPromise)
      return new Date(Number(timestamp.tlogEntry.integratedTime) * 1000);
  }
  throw malformed(new Error('it has no signing time'));
}

/** Only the promise signs the index in the whole log; without one, the inclusion proof proves the index in its tree. */
function readLogIndex({ logEntry }: MessageSignatureBundle): string {
  return logEntry.inclusionPromise ? logEntry.logIndex : logEntry.inclusionProof.logIndex;
}

/** For hostile input, the library throws errors about ASN.1, numbers, and text. They are not bugs of ours. */
function malformed(error: unknown): ActionError {
  if (error instanceof ActionError) return error;
  return new ActionError('BUNDLE_MALFORMED', `The bundle cannot be read: ${describeCause(error)}.`, {
    cause: error,
  });
}
