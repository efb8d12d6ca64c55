import { createECDH, createHash, createPublicKey, type KeyObject, verify } from 'node:crypto';
import { p256, p384 } from '@noble/curves/nist.js';
import { ActionError } from '../errors.ts';

/** What this file needs to know of a curve. */
interface Curve {
  readonly ecdsa: typeof p256;
  /** What a SubjectPublicKeyInfo has before an uncompressed point: RFC 5480 section 2. */
  readonly spkiPrefix: Buffer;
}

/** Curves of CPython's signing keys by their OpenSSL names: P-384 until August 2024, P-256 since (docs/facts.md section 2). */
const CURVES: ReadonlyMap<string, Curve> = new Map([
  [
    'prime256v1',
    { ecdsa: p256, spkiPrefix: Buffer.from('3059301306072a8648ce3d020106082a8648ce3d030107034200', 'hex') },
  ],
  [
    'secp384r1',
    { ecdsa: p384, spkiPrefix: Buffer.from('3076301006072a8648ce3d020106052b81040022036200', 'hex') },
  ],
]);

/** The message that OpenSSL verifies instead of the artifact, and its digest. */
const EMPTY = Buffer.alloc(0);
const EMPTY_DIGEST = toInteger(createHash('sha256').update(EMPTY).digest());

/**
 * Recipe step 4: tells whether `signature` is the key's ECDSA signature over a digest. A high S is accepted, because
 * Sigstore's signers don't normalize it.
 *
 * node:crypto verifies only messages that it hashes itself, and JavaScript takes ten times as long. So this asks OpenSSL
 * the same question in other words. ECDSA accepts (r, s) for the digest z and the key Q if the point (z/s)G + (r/s)Q has the
 * x coordinate r. Replace z with the digest e of the empty message, and Q with Q + ((z - e)/r)G: the point stays the same,
 * and with it the verdict.
 *
 * @param digest 32 bytes of SHA-256
 * @param signature DER
 * @throws ActionError BUNDLE_UNSUPPORTED for a key of another kind
 */
export function isDigestSignedBy(key: KeyObject, digest: Uint8Array, signature: Uint8Array): boolean {
  const curveName = key.asymmetricKeyDetails?.namedCurve ?? '';
  const curve = CURVES.get(curveName);
  if (curve === undefined) {
    const found = curveName || key.asymmetricKeyType;
    throw new ActionError(
      'BUNDLE_UNSUPPORTED',
      `The signing key is '${found}', expected ECDSA on P-256 or P-384.`,
    );
  }
  const { ecdsa, spkiPrefix } = curve;
  const parsed = parseSignature(ecdsa, signature);
  if (parsed === undefined) return false;
  const { Fn } = ecdsa.Point;
  const factor = Fn.mul(Fn.create(toInteger(digest) - EMPTY_DIGEST), Fn.inv(parsed.r));
  const publicPoint = toUncompressedPoint(key);
  const shifted = ecdsa.Point.fromBytes(publicPoint).add(multiplyGenerator(ecdsa, curveName, factor));
  // The point at infinity is no key. Only the holder of the private key can choose a signature that leads there.
  if (shifted.is0()) {
    return ecdsa.verify(signature, digest, publicPoint, { prehash: false, lowS: false, format: 'der' });
  }
  const shiftedKey = createPublicKey({
    key: Buffer.concat([spkiPrefix, shifted.toBytes(false)]),
    format: 'der',
    type: 'spki',
  });
  return verify('sha256', EMPTY, { key: shiftedKey, dsaEncoding: 'ieee-p1363' }, parsed.toBytes('compact'));
}

type Signature = ReturnType<typeof p256.Signature.fromBytes>;
type Point = typeof p256.Point.ZERO;

/** Strict DER, with both numbers from 1 to the order of the group less 1; undefined for anything else. */
function parseSignature(ecdsa: typeof p256, signature: Uint8Array): Signature | undefined {
  try {
    return ecdsa.Signature.fromBytes(signature, 'der');
  } catch {
    return undefined;
  }
}

/** The generator of the curve, `factor` times. OpenSSL calls this the public key of the private key `factor`. */
function multiplyGenerator({ Point }: typeof p256, curveName: string, factor: bigint): Point {
  if (factor === 0n) return Point.ZERO;
  const ecdh = createECDH(curveName);
  ecdh.setPrivateKey(Point.Fn.toBytes(factor));
  return Point.fromBytes(ecdh.getPublicKey());
}

function toUncompressedPoint(key: KeyObject): Buffer {
  const { x = '', y = '' } = key.export({ format: 'jwk' });
  return Buffer.concat([Buffer.of(0x04), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]);
}

function toInteger(bytes: Uint8Array): bigint {
  return BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
}
