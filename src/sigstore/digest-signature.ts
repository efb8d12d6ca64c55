import type { KeyObject } from 'node:crypto';
import { p256, p384 } from '@noble/curves/nist.js';
import { ActionError } from '../errors.ts';

/** Curves of CPython's signing keys by their OpenSSL names: P-384 until August 2024, P-256 since (docs/facts.md section 2). */
const CURVES = new Map([
  ['prime256v1', p256],
  ['secp384r1', p384],
]);

/**
 * Recipe step 4: tells whether `signature` is the key's ECDSA signature over a ready digest. node:crypto wants
 * the whole message for that. A high S is accepted, since Sigstore's signers do not normalise it.
 *
 * @param digest 32 bytes of SHA-256
 * @param signature DER
 * @throws ActionError BUNDLE_UNSUPPORTED for a key of another kind
 */
export function isDigestSignedBy(key: KeyObject, digest: Uint8Array, signature: Uint8Array): boolean {
  const curveName = key.asymmetricKeyDetails?.namedCurve;
  const curve = CURVES.get(curveName ?? '');
  if (curve === undefined) {
    const found = curveName ?? key.asymmetricKeyType;
    throw new ActionError(
      'BUNDLE_UNSUPPORTED',
      `The signing key is '${found}', expected ECDSA on P-256 or P-384.`,
    );
  }
  const { x = '', y = '' } = key.export({ format: 'jwk' });
  const uncompressedPoint = Buffer.concat([
    Buffer.of(0x04),
    Buffer.from(x, 'base64url'),
    Buffer.from(y, 'base64url'),
  ]);
  return curve.verify(signature, digest, uncompressedPoint, { prehash: false, lowS: false, format: 'der' });
}
