import assert from 'node:assert/strict';
import { createHash, createSecretKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { describe, it } from 'node:test';
import { isDigestSignedBy } from '../../src/sigstore/digest-signature.ts';
import * as der from '../support/der.ts';

const MESSAGE = Buffer.from('CPython');
const DIGEST = createHash('sha256').update(MESSAGE).digest();
/** Orders of the groups, from FIPS 186-4 appendix D.1.2. */
const ORDERS = {
  'P-256': 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n,
  'P-384':
    0xffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973n,
};

const toBigInt = (bytes: Buffer): bigint => BigInt(`0x${bytes.toString('hex')}`);

function toInteger(number: bigint): Buffer {
  const hex = number.toString(16);
  const bytes = Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex');
  return der.integer((bytes[0] ?? 0) >= 0x80 ? Buffer.concat([Buffer.of(0), bytes]) : bytes);
}

/** The two signatures that are equally good: S, and the order of the group less S. */
function signBothWays(key: KeyObject, order: bigint): Buffer[] {
  const raw = sign('sha256', MESSAGE, { key, dsaEncoding: 'ieee-p1363' });
  const [r, s] = [raw.subarray(0, raw.length / 2), raw.subarray(raw.length / 2)].map(toBigInt) as [
    bigint,
    bigint,
  ];
  return [s, order - s].map(either => der.sequence(toInteger(r), toInteger(either)));
}

describe('isDigestSignedBy', () => {
  for (const [namedCurve, order] of Object.entries(ORDERS)) {
    const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve });
    const signature = sign('sha256', MESSAGE, privateKey);

    it(`accepts a signature over the digest, ${namedCurve}`, () => {
      assert.equal(isDigestSignedBy(publicKey, DIGEST, signature), true);
    });

    it(`accepts a low S and a high S, ${namedCurve}`, () => {
      for (const either of signBothWays(privateKey, order)) {
        assert.equal(isDigestSignedBy(publicKey, DIGEST, either), true);
      }
    });

    it(`refuses another digest, signature or key, ${namedCurve}`, () => {
      const another = generateKeyPairSync('ec', { namedCurve });
      assert.equal(isDigestSignedBy(publicKey, Buffer.alloc(32), signature), false);
      assert.equal(isDigestSignedBy(publicKey, DIGEST, sign('sha256', DIGEST, privateKey)), false);
      assert.equal(isDigestSignedBy(another.publicKey, DIGEST, signature), false);
    });
  }

  const others: Record<string, KeyObject> = {
    secp256k1: generateKeyPairSync('ec', { namedCurve: 'secp256k1' }).publicKey,
    secp521r1: generateKeyPairSync('ec', { namedCurve: 'P-521' }).publicKey,
    rsa: generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey,
    ed25519: generateKeyPairSync('ed25519').publicKey,
    undefined: createSecretKey(Buffer.alloc(32)),
  };
  for (const [kind, key] of Object.entries(others)) {
    it(`refuses a key of another kind, and names it: ${kind}`, () => {
      assert.throws(() => isDigestSignedBy(key, DIGEST, Buffer.alloc(70)), {
        code: 'BUNDLE_UNSUPPORTED',
        message: `The signing key is '${kind}', expected ECDSA on P-256 or P-384.`,
      });
    });
  }
});
