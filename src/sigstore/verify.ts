import { createHash } from 'node:crypto';
import type { CertificateIdentity } from '../cpython/release-managers.ts';
import type { ThreadProof } from './bundle-threads.ts';
import { type Evidence, proveBundle } from './prove-bundle.ts';
import type { TrustedRoot } from './trusted-root.ts';

/** The class stays in this file, so that only `verifyBundle` can make one. */
class VerifiedBundle {
  /** Makes the type nominal: an object that only looks the same doesn't count. */
  declare protected readonly madeBy: 'verifyBundle';
  readonly evidence: Evidence;
  /** SHA-256 of the bundle's own bytes, which prove the same in many spellings: 64 lowercase hexadecimal digits. */
  readonly bundleSha256: string;

  constructor(evidence: Evidence, bytes: Uint8Array) {
    this.evidence = evidence;
    this.bundleSha256 = createHash('sha256').update(bytes).digest('hex');
  }
}
export type SignedDigest = VerifiedBundle;

/**
 * Recipe steps 1 to 5: verifies a bundle by itself, without the artifact.
 *
 * @param bytes the bundle as it was served
 * @param expected who must have signed it
 * @param trustedRoot the authorities and logs to rely on
 * @param proof what another thread proved, so that this one doesn't repeat it; counts only if it is about exactly the
 *   other arguments
 * @returns the digest that was signed; bytes with this SHA-256 are what was signed
 * @throws ActionError BUNDLE_MALFORMED, BUNDLE_UNSUPPORTED, VERIFICATION_FAILED or IDENTITY_MISMATCH
 */
export function verifyBundle(
  bytes: Uint8Array,
  expected: CertificateIdentity,
  trustedRoot: TrustedRoot,
  proof?: ThreadProof,
): SignedDigest {
  const evidence = proof?.findEvidence(bytes, expected, trustedRoot);
  return new VerifiedBundle(evidence ?? proveBundle(bytes, expected, trustedRoot), bytes);
}
