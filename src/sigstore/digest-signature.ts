import { createECDH, createHash, createPublicKey, type KeyObject, verify } from 'node:crypto';
import { ActionError } from '../errors.ts';

/** What step 4 needs to know of a curve (SEC 2, sections 2.4.2 and 2.5.1). */
interface Curve {
  /** The name in a JSON Web Key. */
  readonly jwkName: string;
  /** The prime of the field. */
  readonly p: bigint;
  /** The order of the generator. */
  readonly n: bigint;
}

/** A point in affine coordinates. */
interface Point {
  readonly x: bigint;
  readonly y: bigint;
}

/** Curves of CPython's signing keys by their OpenSSL names: P-384 until August 2024, P-256 since (docs/facts.md section 2). */
const CURVES: ReadonlyMap<string, Curve> = new Map([
  [
    'prime256v1',
    {
      jwkName: 'P-256',
      p: 2n ** 256n - 2n ** 224n + 2n ** 192n + 2n ** 96n - 1n,
      n: 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n,
    },
  ],
  [
    'secp384r1',
    {
      jwkName: 'P-384',
      p: 2n ** 384n - 2n ** 128n - 2n ** 96n + 2n ** 32n - 1n,
      n: 0xffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973n,
    },
  ],
]);

/** Tags of DER (X.690). */
const SEQUENCE = 0x30;
const INTEGER = 0x02;

/** Messages that OpenSSL can verify instead of the artifact. For one key and signature, at most two of them are unusable. */
const MESSAGES = ['', '1', '2'].map(text => Buffer.from(text));

/**
 * Recipe step 4: tells whether `signature` is the key's ECDSA signature over a digest. A high S is accepted, because
 * Sigstore's signers don't normalize it.
 *
 * node:crypto verifies only messages that it hashes itself, and verifying in JavaScript takes ten times as long. So this asks
 * OpenSSL the same question in other words. ECDSA accepts (r, s) for the digest z and the key Q if the point
 * (z/s)G + (r/s)Q has the x coordinate r. Replace z with the digest e of a message of our own, and Q with
 * Q + ((z - e)/r)G: the point stays the same, and with it the verdict. Tests compare the verdicts with those of plain ECDSA.
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
  // OpenSSL checks its range.
  const r = readFirstInteger(signature);
  if (r === undefined) return false;
  const publicPoint = toPoint(key);
  for (const message of MESSAGES) {
    const difference = toInteger(digest) - toInteger(createHash('sha256').update(message).digest());
    const factor = modulo(difference * invert(r, curve.n), curve.n);
    // The artifact is this very message: the key needs no shift, and OpenSSL knows no multiple 0 of the generator.
    if (factor === 0n) return verify('sha256', message, key, signature);
    const shifted = add(publicPoint, multiplyGenerator(curveName, factor, curve), curve);
    if (shifted !== undefined) return verify('sha256', message, toKey(shifted, curve), signature);
  }
  throw new Error('no message has a sum with the key');
}

/**
 * The number r in a DER signature. It must be the one that OpenSSL reads: with another r, the shifted key could accept a
 * signature that the key's owner never made. OpenSSL accepts only strict DER, in which a signature of these curves has lengths
 * of one byte, and that is the only form that is read here.
 */
function readFirstInteger(signature: Uint8Array): bigint | undefined {
  const [sequence, rest, integer, length = 0] = signature;
  const hasForm = sequence === SEQUENCE && rest === signature.length - 2 && integer === INTEGER;
  const number = signature.subarray(4, 4 + length);
  return hasForm && number.length > 0 ? toInteger(number) : undefined;
}

/** The generator of the curve, `factor` times. OpenSSL calls this the public key of the private key `factor`. */
function multiplyGenerator(curveName: string, factor: bigint, curve: Curve): Point {
  const ecdh = createECDH(curveName);
  ecdh.setPrivateKey(toBytes(factor, curve));
  const coordinates = ecdh.getPublicKey().subarray(1);
  const half = coordinates.length / 2;
  return { x: toInteger(coordinates.subarray(0, half)), y: toInteger(coordinates.subarray(half)) };
}

/**
 * The sum of two points of the curve (SEC 1, section 2.2.1).
 * @returns undefined if both have the same x coordinate, which takes another formula; only the holder of the private key can
 *   choose a signature that leads there
 */
function add(a: Point, b: Point, { p }: Curve): Point | undefined {
  if (a.x === b.x) return undefined;
  const slope = modulo((b.y - a.y) * invert(b.x - a.x, p), p);
  const x = modulo(slope * slope - a.x - b.x, p);
  return { x, y: modulo(slope * (a.x - x) - a.y, p) };
}

/**
 * The inverse in a field of prime order, by the extended Euclidean algorithm. Nothing here is secret, so its time doesn't
 * matter.
 */
function invert(number: bigint, prime: bigint): bigint {
  let [a, b] = [modulo(number, prime), prime];
  let [x, y] = [1n, 0n];
  while (a !== 0n) {
    const quotient = b / a;
    [a, b] = [b - quotient * a, a];
    [x, y] = [y - quotient * x, x];
  }
  return modulo(y, prime);
}

function modulo(number: bigint, modulus: bigint): bigint {
  const rest = number % modulus;
  return rest < 0n ? rest + modulus : rest;
}

function toPoint(key: KeyObject): Point {
  const { x = '', y = '' } = key.export({ format: 'jwk' });
  return { x: toInteger(Buffer.from(x, 'base64url')), y: toInteger(Buffer.from(y, 'base64url')) };
}

/** @throws Error if the point is not on the curve, which OpenSSL checks */
function toKey({ x, y }: Point, curve: Curve): KeyObject {
  const toText = (number: bigint): string => toBytes(number, curve).toString('base64url');
  const key = { kty: 'EC', crv: curve.jwkName, x: toText(x), y: toText(y) };
  return createPublicKey({ key, format: 'jwk' });
}

/** As many bytes as the curve's numbers have, the most significant first. */
function toBytes(number: bigint, { p }: Curve): Buffer {
  return Buffer.from(number.toString(16).padStart(p.toString(16).length, '0'), 'hex');
}

function toInteger(bytes: Uint8Array): bigint {
  return BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
}
