import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { ActionError } from '../../src/errors.ts';
import { parseTrustedRoot } from '../../src/sigstore/trusted-root.ts';
import { verifyBundle } from '../../src/sigstore/verify.ts';
import type { SignOptions } from '../support/sign-options.ts';
import { createSigstore } from '../support/sigstore.ts';

const ARTIFACT = Buffer.from('CPython');
const THOMAS = { subjectAlternativeName: 'thomas@python.org', issuer: 'https://accounts.google.com' };

const sigstore = createSigstore();
const trustedRoot = parseTrustedRoot(JSON.stringify(sigstore.trustedRoot), 'test');

function verify(bundle: unknown, expected = THOMAS) {
  return verifyBundle(Buffer.from(JSON.stringify(bundle)), expected, trustedRoot);
}

describe('verifyBundle accepts', () => {
  const signedAt = new Date('2025-06-11T17:46:23Z');
  const shapes: Record<string, SignOptions> = {
    'v0.3 on P-256, as since September 2024': {},
    'v0.2 on P-384, as until February 2023': { mediaType: '0.2', curve: 'P-384', issuerExtensions: 'v1' },
    'v0.1 on P-384, as until August 2024': { mediaType: '0.1', curve: 'P-384' },
    'a timestamp beside the promise, as since 3.14.7': { timestamps: 'promise+rfc3161' },
    'a timestamp without a promise': { timestamps: 'rfc3161' },
    'an entry of Rekor v2': { log: 'rekor-v2' },
    'no subject key identifier, as in 3.15.0': { subjectKeyIdentifier: false },
  };
  for (const [shape, options] of Object.entries(shapes)) {
    it(shape, () => {
      const { evidence } = verify(sigstore.sign(ARTIFACT, { ...options, signedAt }));
      assert.equal(evidence.sha256, createHash('sha256').update(ARTIFACT).digest('hex'));
      assert.deepEqual(evidence.signedAt, signedAt);
      assert.deepEqual(evidence.identity, THOMAS);
      assert.equal(evidence.trustedRoot, 'test');
    });
  }
});

describe('verifyBundle compares the identity literally', () => {
  const lookalikes: Record<string, SignOptions> = {
    suffix: { identity: 'thomas@python.org.evil.example' },
    prefix: { identity: 'xthomas@python.org' },
    'dot for any letter': { identity: 'thomas@pythonXorg' },
    'upper case': { identity: 'Thomas@python.org' },
    'trailing space': { identity: 'thomas@python.org ' },
    'trailing newline': { identity: 'thomas@python.org\n' },
    'NUL and more': { identity: 'thomas@python.org\0.evil.example' },
    'high bit': {
      subjectAlternativeNames: [{ type: 'email', value: Buffer.from('thomas@p\xf9thon.org', 'latin1') }],
    },
    'the same text as a URI': { subjectAlternativeNames: [{ type: 'url', value: 'thomas@python.org' }] },
    'the same text as a DNS name': { subjectAlternativeNames: [{ type: 'dns', value: 'thomas@python.org' }] },
    'a second name': {
      subjectAlternativeNames: [
        { type: 'email', value: 'thomas@python.org' },
        { type: 'email', value: 'mallory@evil.example' },
      ],
    },
    'a first name': {
      subjectAlternativeNames: [
        { type: 'email', value: 'mallory@evil.example' },
        { type: 'email', value: 'thomas@python.org' },
      ],
    },
    'no name': { subjectAlternativeNames: [] },
    'another issuer': { issuer: 'https://github.com/login/oauth' },
    'a longer issuer': { issuer: 'https://accounts.google.com.evil.example' },
    'an issuer with a slash': { issuer: 'https://accounts.google.com/' },
    'an empty issuer': { issuer: '' },
    'no issuer': { issuerExtensions: 'none' },
  };
  for (const [name, options] of Object.entries(lookalikes)) {
    it(name, () => {
      assert.throws(() => verify(sigstore.sign(ARTIFACT, options)), { code: 'IDENTITY_MISMATCH' });
    });
  }

  it('an empty expectation, which the library would take for no policy', () => {
    const bundle = sigstore.sign(ARTIFACT, { identity: '', issuer: '' });
    assert.throws(() => verify(bundle, { subjectAlternativeName: '', issuer: '' }), {
      code: 'IDENTITY_MISMATCH',
    });
    assert.throws(() => verify(sigstore.sign(ARTIFACT), { ...THOMAS, issuer: '' }), {
      code: 'IDENTITY_MISMATCH',
    });
  });

  it('a URI if a URI is expected', () => {
    const uri = 'https://github.com/company/python/.github/workflows/release.yml@refs/heads/main';
    const bundle = sigstore.sign(ARTIFACT, { subjectAlternativeNames: [{ type: 'url', value: uri }] });
    assert.equal(
      verify(bundle, { ...THOMAS, subjectAlternativeName: uri }).evidence.logIndex.length > 0,
      true,
    );
    assert.throws(
      () => verify(sigstore.sign(ARTIFACT, { identity: uri }), { ...THOMAS, subjectAlternativeName: uri }),
      {
        code: 'IDENTITY_MISMATCH',
      },
    );
  });
});

describe('verifyBundle demands', () => {
  const refusals: Record<string, [code: string, SignOptions]> = {
    'a signed certificate timestamp': ['VERIFICATION_FAILED', { signedCertificateTimestamp: false }],
    'a certificate that was valid when it signed': [
      'VERIFICATION_FAILED',
      { notBefore: new Date('2024-01-01'), notAfter: new Date('2024-01-02') },
    ],
    'a certificate for signing code': ['VERIFICATION_FAILED', { extendedKeyUsages: ['1.3.6.1.5.5.7.3.1'] }],
    'a verified time': ['BUNDLE_UNSUPPORTED', { timestamps: 'none' }],
    'an entry that names this digest': [
      'VERIFICATION_FAILED',
      { replaceLogEntryBody: body => body.replace(/"value":"[0-9a-f]{8}/, '"value":"00000000') },
    ],
    'an entry that can be read': ['VERIFICATION_FAILED', { replaceLogEntryBody: () => 'no JSON' }],
  };
  for (const [demand, [code, options]] of Object.entries(refusals)) {
    it(demand, () => {
      assert.throws(() => verify(sigstore.sign(ARTIFACT, options)), { code });
    });
  }

  it('an entry that names this certificate', () => {
    const other = sigstore.sign(Buffer.from('other')).verificationMaterial.certificate?.rawBytes ?? '';
    const pem = `-----BEGIN CERTIFICATE-----\n${other}\n-----END CERTIFICATE-----\n`;
    const content = Buffer.from(pem).toString('base64');
    const bundle = sigstore.sign(ARTIFACT, {
      replaceLogEntryBody: body =>
        body.replace(/"publicKey":\{"content":"[^"]*"/, `"publicKey":{"content":"${content}"`),
    });
    assert.throws(() => verify(bundle), { code: 'VERIFICATION_FAILED', message: /another certificate/ });
  });

  it('a root hash and a tree size that are the checkpoint’s', () => {
    for (const change of [{ rootHash: Buffer.alloc(32).toString('base64') }, { treeSize: '1' }]) {
      const bundle = structuredClone(sigstore.sign(ARTIFACT));
      Object.assign(bundle.verificationMaterial.tlogEntries[0]?.inclusionProof ?? {}, change);
      assert.throws(() => verify(bundle), { code: 'VERIFICATION_FAILED' });
    }
  });

  it('another trusted root if the embedded one fails, and says so', () => {
    const bundle = Buffer.from(JSON.stringify(sigstore.sign(ARTIFACT)));
    const other = JSON.stringify(createSigstore().trustedRoot);
    const refuse = (source: string) => {
      try {
        verifyBundle(bundle, THOMAS, parseTrustedRoot(other, source));
      } catch (error) {
        return error instanceof ActionError ? error.hint : error;
      }
      return undefined;
    };
    assert.match(String(refuse('embedded')), /^The embedded trusted root lacks keys /);
    assert.doesNotMatch(String(refuse('test')), /embedded/);
  });

  it('a current root for a timestamp, and says so', () => {
    const oldRoot = parseTrustedRoot(
      JSON.stringify({ ...sigstore.trustedRoot, timestampAuthorities: [] }),
      'old',
    );
    const bundle = Buffer.from(JSON.stringify(sigstore.sign(ARTIFACT, { timestamps: 'promise+rfc3161' })));
    assert.throws(() => verifyBundle(bundle, THOMAS, oldRoot), {
      code: 'VERIFICATION_FAILED',
      hint: /older than July 2025/,
    });
  });
});
