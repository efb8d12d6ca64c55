import assert from 'node:assert/strict';
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  sign,
  verify,
} from 'node:crypto';
import { describe, it } from 'node:test';
import { p256, p384 } from '@noble/curves/nist.js';
import fc from 'fast-check';
import { parseBundle } from '../../src/sigstore/bundle.ts';
import { isDigestSignedBy } from '../../src/sigstore/digest-signature.ts';
import * as der from '../support/der.ts';
import { takeOneIn } from '../support/sample.ts';
import { readRealBundles, SKIP_WITHOUT_RELEASES } from '../support/shared.ts';

const CURVES = { 'P-256': p256, 'P-384': p384 } as const;
type CurveName = keyof typeof CURVES;

const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();
const toInteger = (bytes: Uint8Array): bigint => BigInt(`0x${Buffer.from(bytes).toString('hex')}`);

function encodeInteger(number: bigint): Buffer {
  const hex = number.toString(16);
  const bytes = Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex');
  return der.integer((bytes[0] ?? 0) >= 0x80 ? Buffer.concat([Buffer.of(0), bytes]) : bytes);
}

const encodeSignature = (r: bigint, s: bigint): Buffer => der.sequence(encodeInteger(r), encodeInteger(s));

/** The same question to ECDSA in plain JavaScript, without any shift of the key. */
function isSignedAccordingToNoble(
  name: CurveName,
  key: KeyObject,
  digest: Uint8Array,
  signature: Uint8Array,
): boolean {
  const { x = '', y = '' } = key.export({ format: 'jwk' });
  const point = Buffer.concat([Buffer.of(4), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]);
  return CURVES[name].verify(signature, digest, point, { prehash: false, lowS: false, format: 'der' });
}

function assertAgreement(
  name: CurveName,
  key: KeyObject,
  digest: Uint8Array,
  signature: Uint8Array,
): boolean {
  const verdict = isDigestSignedBy(key, digest, signature);
  assert.equal(verdict, isSignedAccordingToNoble(name, key, digest, signature));
  return verdict;
}

function toPrivateKey(name: CurveName, scalar: bigint): KeyObject {
  const curve = CURVES[name];
  const d = Buffer.from(curve.Point.Fn.toBytes(scalar));
  const point = Buffer.from(curve.getPublicKey(d, false)).subarray(1);
  const [x, y] = [point.subarray(0, point.length / 2), point.subarray(point.length / 2)];
  const toText = (bytes: Buffer): string => bytes.toString('base64url');
  return createPrivateKey({
    key: { kty: 'EC', crv: name, x: toText(x), y: toText(y), d: toText(d) },
    format: 'jwk',
  });
}

for (const name of ['P-256', 'P-384'] as const) {
  const { Fn, BASE } = CURVES[name].Point;
  const order = Fn.ORDER;

  describe(`the verdict on a signature equals the verdict of plain ECDSA, ${name}`, () => {
    const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: name });
    const message = randomBytes(40);
    const digest = sha256(message);
    const signature = sign('sha256', message, privateKey);
    const [r, s] = ((): [bigint, bigint] => {
      const parsed = CURVES[name].Signature.fromBytes(signature, 'der');
      return [parsed.r, parsed.s];
    })();

    it('refuses flips of bits in each byte of the signature', () => {
      for (let bit = 0; bit < signature.length * 8; bit += 7) {
        const flipped = Buffer.from(signature);
        flipped.writeUInt8(flipped.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
        assert.equal(assertAgreement(name, publicKey, digest, flipped), false, `bit ${bit}`);
        assert.equal(verify('sha256', message, publicKey, flipped), false, `bit ${bit}`);
      }
    });

    it('refuses flips of bits of the digest', () => {
      for (let bit = 0; bit < digest.length * 8; bit += 13) {
        const flipped = Buffer.from(digest);
        flipped.writeUInt8(flipped.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
        assert.equal(assertAgreement(name, publicKey, flipped, signature), false, `bit ${bit}`);
      }
    });

    const edges = { zero: 0n, one: 1n, two: 2n, 'order - 1': order - 1n, order, 'order + 1': order + 1n };
    for (const [nameOfR, edgeOfR] of Object.entries({ ...edges, r, 'r + order': r + order })) {
      for (const [nameOfS, edgeOfS] of Object.entries({
        ...edges,
        s,
        '-s': order - s,
        's + order': s + order,
      })) {
        const isValid = nameOfR === 'r' && (nameOfS === 's' || nameOfS === '-s');
        it(`${isValid ? 'accepts' : 'refuses'} (${nameOfR}, ${nameOfS})`, () => {
          assert.equal(assertAgreement(name, publicKey, digest, encodeSignature(edgeOfR, edgeOfS)), isValid);
        });
      }
    }

    it('refuses a signature under the opposite key', () => {
      const negative = toPrivateKey(name, 12345n);
      const opposite = createPublicKey(toPrivateKey(name, order - 12345n));
      const signed = sign('sha256', message, negative);
      assert.equal(assertAgreement(name, createPublicKey(negative), digest, signed), true);
      assert.equal(assertAgreement(name, opposite, digest, signed), false);
    });

    const valid = signature;
    const encodings: Record<string, Buffer> = {
      nothing: Buffer.alloc(0),
      'a byte after it': Buffer.concat([valid, Buffer.of(0)]),
      'a byte less': valid.subarray(0, -1),
      'a third number': der.sequence(encodeInteger(r), encodeInteger(s), encodeInteger(1n)),
      'one number': der.sequence(encodeInteger(r)),
      'a needless zero before r': der.sequence(
        der.integer(Buffer.concat([Buffer.of(0, 0), Buffer.from(Fn.toBytes(r))])),
        encodeInteger(s),
      ),
      'a long form of a short length': Buffer.concat([Buffer.of(0x30, 0x81), valid.subarray(1)]),
      'an indefinite length': Buffer.concat([Buffer.of(0x30, 0x80), valid.subarray(2), Buffer.of(0, 0)]),
      'a negative r': der.sequence(
        der.integer(Buffer.concat([Buffer.of(0xff), Buffer.from(Fn.toBytes(r))])),
        encodeInteger(s),
      ),
      'two raw numbers': Buffer.concat([Fn.toBytes(r), Fn.toBytes(s)]),
      'a kilobyte': Buffer.alloc(1024, 0x30),
    };
    for (const [what, encoded] of Object.entries(encodings)) {
      it(`refuses ${what}`, () => {
        assert.equal(assertAgreement(name, publicKey, digest, encoded), false);
      });
    }

    it('accepts the empty file, whose digest needs no shift, and refuses others under its signature', () => {
      const empty = Buffer.alloc(0);
      const signed = sign('sha256', empty, privateKey);
      assert.equal(assertAgreement(name, publicKey, sha256(empty), signed), true);
      assert.equal(assertAgreement(name, publicKey, digest, signed), false);
      assert.equal(assertAgreement(name, publicKey, sha256(empty), signature), false);
    });

    it('agrees on digests that are zero, or larger than the order of P-256', () => {
      for (const extreme of [Buffer.alloc(32), Buffer.alloc(32, 0xff)]) {
        const bytes = CURVES[name].sign(extreme, Buffer.from(Fn.toBytes(777n)), {
          prehash: false,
          format: 'der',
        });
        const key = createPublicKey(toPrivateKey(name, 777n));
        assert.equal(assertAgreement(name, key, extreme, bytes), true);
        assert.equal(assertAgreement(name, publicKey, extreme, bytes), false);
      }
    });

    it('accepts a valid signature that shifts the key to infinity, and refuses its neighbors', () => {
      // r = x(kG), d = (e - z)/r, s = e/k is a signature over z, and Q + ((z - e)/r)G is no point.
      const k = 987654321n;
      const e = Fn.create(toInteger(sha256(Buffer.alloc(0))));
      const chosenR = Fn.create(BASE.multiply(k).toAffine().x);
      const d = Fn.mul(Fn.create(e - toInteger(digest)), Fn.inv(chosenR));
      const key = createPublicKey(toPrivateKey(name, d));
      const chosenS = Fn.mul(e, Fn.inv(k));
      assert.equal(assertAgreement(name, key, digest, encodeSignature(chosenR, chosenS)), true);
      assert.equal(
        assertAgreement(name, key, digest, encodeSignature(chosenR, Fn.create(chosenS + 1n))),
        false,
      );
      assert.equal(assertAgreement(name, key, sha256(digest), encodeSignature(chosenR, chosenS)), false);
    });

    it('agrees on random keys, messages and signatures', () => {
      const scalar = fc.bigInt({ min: 1n, max: order - 1n });
      fc.assert(
        fc.property(scalar, fc.uint8Array({ maxLength: 80 }), scalar, scalar, (d, bytes, someR, someS) => {
          const key = toPrivateKey(name, d);
          const isValid = sign('sha256', bytes, key);
          assert.equal(assertAgreement(name, createPublicKey(key), sha256(bytes), isValid), true);
          const random = encodeSignature(someR, someS);
          assert.equal(assertAgreement(name, createPublicKey(key), sha256(bytes), random), false);
        }),
        { numRuns: 10 },
      );
    });
  });
}

describe('the verdict on the signature of a real bundle equals the verdict of plain ECDSA', {
  skip: SKIP_WITHOUT_RELEASES,
}, () => {
  it('accepts each, and refuses it for another digest and with another s', t => {
    const { sample, note } = takeOneIn(5, readRealBundles());
    t.diagnostic(note);
    for (const { bytes } of sample) {
      const { certificate, messageSignature } = parseBundle(bytes);
      const { signature, messageDigest } = messageSignature;
      const { publicKey } = certificate;
      const name = publicKey.asymmetricKeyDetails?.namedCurve === 'prime256v1' ? 'P-256' : 'P-384';
      assert.equal(assertAgreement(name, publicKey, messageDigest.digest, signature), true);
      assert.equal(isDigestSignedBy(publicKey, sha256(messageDigest.digest), signature), false);
      const { r, s } = CURVES[name].Signature.fromBytes(signature, 'der');
      const other = encodeSignature(r, CURVES[name].Point.Fn.create(s + 1n));
      assert.equal(isDigestSignedBy(publicKey, messageDigest.digest, other), false);
    }
  });
});
