import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { bundleFromJSON } from '@sigstore/bundle';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { type Signer, toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify';
import type { BundleJson } from './bundle-json.ts';
import type { SignOptions } from './sign-options.ts';
import { createSigstore } from './sigstore.ts';

const ARTIFACT = Buffer.from('the bytes of a release');
const PYTHON_ORG = new URL('../../../shared/python-org/ftp/python/', import.meta.url);

const sigstore = createSigstore();
const other = createSigstore();

/** What the library returns for a bundle, with all its own checks and no policy. */
function verify(bundle: unknown, trustedRoot: unknown = sigstore.trustedRoot, artifact = ARTIFACT): Signer {
  const material = toTrustMaterial(TrustedRoot.fromJSON(trustedRoot));
  return new Verifier(material).verify(toSignedEntity(bundleFromJSON(bundle), artifact));
}

const ACCEPTED: Record<string, SignOptions> = {
  'by default': {},
  'media type 0.2, P-384, issuer v1 alone': { mediaType: '0.2', curve: 'P-384', issuerExtensions: 'v1' },
  'media type 0.1': { mediaType: '0.1' },
  'issuer v2 alone': { issuerExtensions: 'v2' },
  'no subject key identifier': { subjectKeyIdentifier: false },
  'promise and timestamp': { timestamps: 'promise+rfc3161' },
  'timestamp alone': { timestamps: 'rfc3161' },
  'years ago': { signedAt: new Date('2022-09-06T12:00:00Z'), timestamps: 'promise+rfc3161' },
  'Rekor v2': { log: 'rekor-v2' },
  'Rekor v2 with P-384': { log: 'rekor-v2', curve: 'P-384' },
};

for (const [name, options] of Object.entries(ACCEPTED)) {
  test(`accepted: ${name}`, () => {
    const { identity } = verify(sigstore.sign(ARTIFACT, options));
    assert.equal(identity?.subjectAlternativeName, 'thomas@python.org');
    assert.equal(identity?.extensions?.issuer, 'https://accounts.google.com');
  });
}

const REFUSED: Record<string, { options: SignOptions; code: string }> = {
  'no verified time': { options: { timestamps: 'none' }, code: 'TIMESTAMP_ERROR' },
  'no verified time in Rekor v2': {
    options: { log: 'rekor-v2', timestamps: 'none' },
    code: 'TIMESTAMP_ERROR',
  },
  'no signed certificate timestamp': {
    options: { signedCertificateTimestamp: false },
    code: 'CERTIFICATE_ERROR',
  },
  'integrated when the certificate had expired': {
    options: { signedAt: new Date('2025-01-01T00:00:00Z'), integratedAt: new Date('2025-01-01T00:11:00Z') },
    code: 'CERTIFICATE_ERROR',
  },
  'timestamped before the certificate was valid': {
    options: { timestamps: 'rfc3161', timestampedAt: new Date('2025-01-01T00:00:00Z') },
    code: 'CERTIFICATE_ERROR',
  },
  'certificate with a validity of its own': {
    options: { notBefore: new Date('2023-01-01T00:00:00Z'), notAfter: new Date('2023-01-02T00:00:00Z') },
    code: 'CERTIFICATE_ERROR',
  },
  'older than the authorities': {
    options: { signedAt: new Date('2020-12-31T00:00:00Z') },
    code: 'CERTIFICATE_ERROR',
  },
  'entry for another digest': {
    options: { replaceLogEntryBody: body => body.replace(/"value":"\w{64}"/, `"value":"${'0'.repeat(64)}"`) },
    code: 'TLOG_BODY_ERROR',
  },
};

for (const [name, { options, code }] of Object.entries(REFUSED)) {
  test(`refused: ${name}`, () => {
    assert.throws(() => verify(sigstore.sign(ARTIFACT, options)), { code });
  });
}

test('refused: other bytes than those that were signed', () => {
  const verifyOther = () => verify(sigstore.sign(ARTIFACT), sigstore.trustedRoot, Buffer.from('other bytes'));
  assert.throws(verifyOther, { code: 'SIGNATURE_ERROR' });
});

const AUTHORITIES = {
  tlogs: 'TLOG_INCLUSION_PROMISE_ERROR',
  certificateAuthorities: 'CERTIFICATE_ERROR',
  ctlogs: 'CERTIFICATE_ERROR',
  timestampAuthorities: 'TIMESTAMP_ERROR',
} as const;

for (const [authority, code] of Object.entries(AUTHORITIES)) {
  test(`refused: ${authority} of another Sigstore`, () => {
    const bundle = sigstore.sign(ARTIFACT, { timestamps: 'promise+rfc3161' });
    const theirs = new Map(Object.entries(other.trustedRoot)).get(authority);
    assert.throws(() => verify(bundle, { ...sigstore.trustedRoot, [authority]: theirs }), { code });
  });
}

const TAMPERED: Record<string, { code: string; tamper(bundle: BundleJson): void }> = {
  'another log index': {
    code: 'TLOG_INCLUSION_PROMISE_ERROR',
    tamper: ({ verificationMaterial: { tlogEntries } }) => {
      tlogEntries[0].logIndex = '1';
    },
  },
  'another place in the tree': {
    code: 'TLOG_INCLUSION_PROOF_ERROR',
    tamper: ({ verificationMaterial: { tlogEntries } }) => {
      tlogEntries[0].inclusionProof.logIndex = '0';
    },
  },
  'a checkpoint that nobody signed': {
    code: 'TLOG_INCLUSION_PROOF_ERROR',
    tamper: ({ verificationMaterial: { tlogEntries } }) => {
      const { checkpoint } = tlogEntries[0].inclusionProof;
      checkpoint.envelope = checkpoint.envelope.replace('rekor', 'roker');
    },
  },
};

for (const [name, { code, tamper }] of Object.entries(TAMPERED)) {
  test(`refused: ${name}`, () => {
    const bundle = sigstore.sign(ARTIFACT);
    tamper(bundle);
    assert.throws(() => verify(bundle), { code });
  });
}

for (const log of ['rekor-v1', 'rekor-v2'] as const) {
  test(`${log}: the inclusion proof agrees with its checkpoint and has hashes`, () => {
    const [entry] = sigstore.sign(ARTIFACT, { log }).verificationMaterial.tlogEntries;
    const { checkpoint, hashes, logIndex, rootHash, treeSize } = entry.inclusionProof;
    assert.deepEqual(checkpoint.envelope.split('\n').slice(1, 3), [treeSize, rootHash]);
    assert.ok(BigInt(logIndex) < BigInt(treeSize) && hashes.length > 1);
  });
}

test('Rekor v2 makes no inclusion promise', () => {
  assert.throws(
    () => sigstore.sign(ARTIFACT, { log: 'rekor-v2', timestamps: 'promise' }),
    /no inclusion promises/,
  );
});

test('a DSSE envelope is accepted, and tied to no artifact', () => {
  const bundle = sigstore.signEnvelope(ARTIFACT, 'application/vnd.in-toto+json', {
    identity: 'hugo@python.org',
  });
  const { identity } = verify(bundle, sigstore.trustedRoot, Buffer.from('any bytes'));
  assert.equal(identity?.subjectAlternativeName, 'hugo@python.org');
});

test('names go into the certificate as the bytes they are', () => {
  const bytes = Buffer.from('a\0b\n\xff', 'latin1');
  const subjectAlternativeNames = [{ type: 'email', value: bytes } as const];
  const { verificationMaterial } = sigstore.sign(ARTIFACT, { subjectAlternativeNames });
  const certificate = Buffer.from(verificationMaterial.certificate?.rawBytes ?? '', 'base64');
  assert.ok(certificate.includes(Buffer.concat([Buffer.from([0x81, bytes.length]), bytes])));
  assert.equal(
    verify(sigstore.sign(ARTIFACT, { subjectAlternativeNames: [] })).identity?.subjectAlternativeName,
    undefined,
  );
});

const REAL: Record<string, SignOptions> = {
  '3.13.5/Python-3.13.5.tar.xz.sigstore': {},
  '3.11.2/Python-3.11.2.tgz.sigstore': { mediaType: '0.2', curve: 'P-384', issuerExtensions: 'v1' },
  '3.10.20/Python-3.10.20.tgz.sigstore': { timestamps: 'promise+rfc3161' },
};

for (const [path, options] of Object.entries(REAL)) {
  const file = new URL(path, PYTHON_ORG);
  test(`has the shape of ${path}`, { skip: !existsSync(file) && 'no ../shared/python-org' }, () => {
    const real = toShape(JSON.parse(readFileSync(file, 'utf8')));
    assert.deepEqual(toShape(sigstore.sign(ARTIFACT, options)), real);
  });
}

/** Keys and types alone; one item stands for a list, and an empty object for none, as protobuf has it. */
function toShape(json: unknown): unknown {
  if (Array.isArray(json)) return json.slice(0, 1).map(toShape);
  if (typeof json !== 'object' || json === null) return typeof json;
  const shapes = Object.entries(json).map(([key, value]) => [key, toShape(value)] as const);
  return Object.fromEntries(shapes.filter(([, shape]) => JSON.stringify(shape) !== '{}'));
}
