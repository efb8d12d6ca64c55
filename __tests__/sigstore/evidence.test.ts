import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { ActionError } from '../../src/errors.ts';
import { parseTrustedRoot, type TrustedRoot } from '../../src/sigstore/trusted-root.ts';
import { verifyBundle } from '../../src/sigstore/verify.ts';
import type { BundleJson } from '../support/bundle-json.ts';
import { extension } from '../support/certificate.ts';
import * as der from '../support/der.ts';
import type { SignOptions } from '../support/sign-options.ts';
import { createSigstore } from '../support/sigstore.ts';
import type { TrustedRootJson } from '../support/trusted-root-json.ts';

const ARTIFACT = Buffer.from('CPython');
const THOMAS = { subjectAlternativeName: 'thomas@python.org', issuer: 'https://accounts.google.com' };
const SIGNED_AT = new Date('2025-06-11T17:46:23Z');
const BASIC_CONSTRAINTS = '2.5.29.19';
const TELL =
  'Do not use this file. If the file comes from www.python.org, report it to security@python.org. If it comes from a mirror, contact the operator of the mirror.';

const sigstore = createSigstore();
const readRoot = (json: TrustedRootJson = sigstore.trustedRoot): TrustedRoot =>
  parseTrustedRoot(JSON.stringify(json), 'test');

const sign = (options: SignOptions = {}): BundleJson =>
  sigstore.sign(ARTIFACT, { signedAt: SIGNED_AT, ...options });
const verify = (bundle: BundleJson, root = readRoot()) =>
  verifyBundle(Buffer.from(JSON.stringify(bundle)), THOMAS, root).evidence;

describe('the evidence', () => {
  const another = new Date('2025-06-11T17:50:00Z');
  const shapes: Record<string, [SignOptions, signedAt: Date, isPromised: boolean]> = {
    'of a promise': [{}, SIGNED_AT, true],
    'of a chain': [{ mediaType: '0.2' }, SIGNED_AT, true],
    'of a timestamp': [{ timestamps: 'rfc3161', integratedAt: another }, SIGNED_AT, false],
    'of a timestamp and an entry of Rekor v2': [{ log: 'rekor-v2' }, SIGNED_AT, false],
  };
  for (const [shape, [options, signedAt, isPromised]] of Object.entries(shapes)) {
    it(`${shape} is whole`, () => {
      const bundle = sign(options);
      const [entry] = bundle.verificationMaterial.tlogEntries;
      assert.deepEqual(verify(bundle), {
        sha256: createHash('sha256').update(ARTIFACT).digest('hex'),
        identity: THOMAS,
        signedAt,
        logIndex: isPromised ? entry.logIndex : entry.inclusionProof.logIndex,
        bundleMediaType: bundle.mediaType,
        trustedRoot: 'test',
      });
    });
  }

  it('comes with the digest of the bundle itself', () => {
    const bytes = Buffer.from(JSON.stringify(sign()));
    assert.equal(
      verifyBundle(bytes, THOMAS, readRoot()).bundleSha256,
      createHash('sha256').update(bytes).digest('hex'),
    );
  });

  it('has the promised time if a timestamp has another', () => {
    const bundle = sign({ timestamps: 'promise+rfc3161', integratedAt: another });
    assert.deepEqual(verify(bundle).signedAt, another);
  });

  it('accepts a certificate that says it is not an authority, or is for servers too', () => {
    const noAuthority = [extension(BASIC_CONSTRAINTS, der.sequence(), true)];
    assert.ok(verify(sign({ extensions: noAuthority })));
    assert.ok(verify(sign({ extendedKeyUsages: ['1.3.6.1.5.5.7.3.1', '1.3.6.1.5.5.7.3.3'] })));
  });

  it('has the index that the proof proves if nothing promises another', () => {
    const bundle = sign({ timestamps: 'rfc3161' });
    const [entry] = bundle.verificationMaterial.tlogEntries;
    assert.notEqual(entry.logIndex, entry.inclusionProof.logIndex);
    assert.equal(verify(bundle).logIndex, entry.inclusionProof.logIndex);
  });
});

describe('a bundle is refused, with the reason, where', () => {
  const library = (reason: string): string =>
    `The bundle does not verify against the trusted root 'test': ${reason}.`;
  const body = (pattern: RegExp, text: string): SignOptions => ({
    replaceLogEntryBody: before => before.replace(pattern, text),
  });
  const signature = /"signature":\{"content":"[^"]*"/;
  const purpose = 'The signing certificate is not for code signing.';
  const serverUsage = '1.3.6.1.5.5.7.3.1';

  const failures: Record<string, [SignOptions, message: string]> = {
    'the log has a digest of another length': [
      body(/"value":"[0-9a-f]*"/, '"value":"00"'),
      library('digest mismatch'),
    ],
    'the log has another digest': [
      body(/"value":"[0-9a-f]{8}/, '"value":"00000000'),
      library('digest mismatch'),
    ],
    'the log has a signature of another length': [
      body(signature, '"signature":{"content":"AAAA"'),
      library('signature mismatch'),
    ],
    'the log has something else than JSON': [
      { replaceLogEntryBody: () => 'no JSON' },
      library('invalid canonicalized body'),
    ],
    'no certificate log vouches for the certificate': [
      { signedCertificateTimestamp: false },
      library('expected 1 SCTs, got 0'),
    ],
    'the certificate had expired, with the cause below': [
      { notBefore: new Date('2024-01-01'), notAfter: new Date('2024-01-02') },
      library(
        'Failed to verify certificate chain: certificate is not valid or expired at the specified date',
      ),
    ],
    'the certificate is for servers': [{ extendedKeyUsages: [serverUsage] }, purpose],
    'the certificate does not say what it is for': [{ extendedKeyUsages: [] }, purpose],
    'the certificate is an authority': [
      { extensions: [extension(BASIC_CONSTRAINTS, der.sequence(der.booleanTrue), true)] },
      purpose,
    ],
  };
  for (const [fault, [options, message]] of Object.entries(failures)) {
    it(fault, () => {
      assert.throws(() => verify(sign(options)), { code: 'VERIFICATION_FAILED', message, hint: TELL });
    });
  }

  it('its signature is not the key’s', () => {
    const [one, other] = [sign(), sigstore.sign(Buffer.from('other'), { signedAt: SIGNED_AT })];
    const { signature } = other.messageSignature;
    const swapped = sign(body(/"signature":\{"content":"[^"]*"/, `"signature":{"content":"${signature}"`));
    assert.notEqual(one.messageSignature.signature, signature);
    swapped.messageSignature.signature = signature;
    assert.throws(() => verify(swapped), {
      code: 'VERIFICATION_FAILED',
      message: library('signature verification failed'),
    });
  });

  it('its timestamp is not for its signature', () => {
    const bundle = sign({ timestamps: 'rfc3161' });
    const other = sign({ timestamps: 'rfc3161' }).verificationMaterial.timestampVerificationData;
    assert.ok(other);
    bundle.verificationMaterial.timestampVerificationData = other;
    assert.throws(() => verify(bundle), {
      code: 'VERIFICATION_FAILED',
      message: library('timestamp could not be verified'),
      hint: TELL,
    });
  });

  it('its timestamp cannot be read, and keeps the cause', () => {
    const bundle = sign({ timestamps: 'rfc3161' });
    bundle.verificationMaterial.timestampVerificationData = {
      rfc3161Timestamps: [{ signedTimestamp: 'AAAA' }],
    };
    assert.throws(
      () => verify(bundle),
      (error: unknown) => {
        assert.ok(error instanceof ActionError && error.cause instanceof Error);
        assert.equal(error.code, 'BUNDLE_MALFORMED');
        assert.equal(error.message, 'The bundle cannot be read: unsupported tag 0x00.');
        return true;
      },
    );
  });

  it('its key is of another kind', () => {
    const curve = 'P-521' as 'P-384';
    assert.throws(() => verify(sign({ curve })), {
      code: 'BUNDLE_UNSUPPORTED',
      message: "The signing key is 'secp521r1', expected ECDSA on P-256 or P-384.",
    });
  });

  it('its log was not trusted', () => {
    const [first, ...others] = sigstore.trustedRoot.tlogs;
    const ended = {
      ...first.publicKey,
      validFor: { start: '2021-01-01T00:00:00Z', end: '2022-01-01T00:00:00Z' },
    };
    const tlogs: TrustedRootJson['tlogs'] = [{ ...first, publicKey: ended }, ...others];
    const root = readRoot({ ...sigstore.trustedRoot, tlogs });
    assert.throws(() => verify(sign({ timestamps: 'rfc3161' }), root), {
      code: 'VERIFICATION_FAILED',
      message: /its log was not trusted at 2025-06-11T17:46:23.000Z/,
    });
  });

  it('the trusted root has no timestamp authority, with what to do', () => {
    const root = readRoot({ ...sigstore.trustedRoot, timestampAuthorities: [] as never });
    assert.throws(() => verify(sign({ timestamps: 'promise+rfc3161' }), root), {
      code: 'VERIFICATION_FAILED',
      message: library('timestamp could not be verified'),
      hint: 'This trusted root has no timestamp authority, so it is older than July 2025. Use a current trusted root, or set trusted-root to tuf.',
    });
    assert.throws(() => verify(sign({ signedCertificateTimestamp: false }), root), {
      message: library('expected 1 SCTs, got 0'),
      hint: TELL,
    });
  });
});
