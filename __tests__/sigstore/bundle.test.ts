import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ActionError } from '../../src/errors.ts';
import { MAX_BUNDLE_BYTES, parseBundle } from '../../src/sigstore/bundle.ts';
import type { BundleJson, LogEntryJson } from '../support/bundle-json.ts';
import type { SignOptions } from '../support/sign-options.ts';
import { createSigstore } from '../support/sigstore.ts';

const sigstore = createSigstore();
const sign = (options: SignOptions = {}): BundleJson => sigstore.sign(Buffer.from('CPython'), options);
const parse = (json: unknown) => parseBundle(Buffer.from(JSON.stringify(json)));

/** A bundle, changed in its first log entry. */
function withEntry(change: (entry: LogEntryJson) => void, options: SignOptions = {}): BundleJson {
  const bundle = sign(options);
  change(bundle.verificationMaterial.tlogEntries[0]);
  return bundle;
}

const malformed = (reason: string) => ({
  code: 'BUNDLE_MALFORMED',
  message: `This is not a usable Sigstore bundle: ${reason}.`,
});
const unsupported = (reason: string) => ({
  code: 'BUNDLE_UNSUPPORTED',
  message: `This bundle cannot prove who signed the file: ${reason}.`,
});

describe('parseBundle returns the parts of', () => {
  const shapes: Record<string, SignOptions> = {
    'a certificate': {},
    'a certificate chain': { mediaType: '0.2' },
    'a timestamp without a promise': { timestamps: 'rfc3161' },
    'an entry of Rekor v2': { log: 'rekor-v2' },
  };
  for (const [shape, options] of Object.entries(shapes)) {
    it(shape, () => {
      const json = sign(options);
      const { certificate, x509CertificateChain, tlogEntries } = json.verificationMaterial;
      const [entry] = tlogEntries;
      const parsed = parse(json);
      assert.equal(parsed.mediaType, json.mediaType);
      assert.equal(parsed.bundle.mediaType, json.mediaType);
      const der = certificate?.rawBytes ?? x509CertificateChain?.certificates[0].rawBytes;
      assert.equal(parsed.certificate.raw.toString('base64'), der);
      assert.equal(parsed.messageSignature.signature.toString('base64'), json.messageSignature.signature);
      assert.equal(
        parsed.messageSignature.messageDigest.digest.toString('base64'),
        json.messageSignature.messageDigest.digest,
      );
      const { inclusionProof, logIndex, canonicalizedBody } = parsed.logEntry;
      assert.equal(logIndex, entry.logIndex);
      assert.equal(canonicalizedBody.toString('base64'), entry.canonicalizedBody);
      assert.equal(inclusionProof.rootHash.toString('base64'), entry.inclusionProof.rootHash);
      assert.equal(inclusionProof.treeSize, entry.inclusionProof.treeSize);
      assert.equal(inclusionProof.checkpoint.envelope, entry.inclusionProof.checkpoint.envelope);
    });
  }
});

describe('parseBundle takes at most', () => {
  it('one mebibyte', () => {
    assert.equal(MAX_BUNDLE_BYTES, 1_048_576);
    const bundle = Buffer.from(JSON.stringify(sign()));
    const pad = (length: number) => Buffer.concat([bundle, Buffer.alloc(length - bundle.length, ' ')]);
    assert.ok(parseBundle(pad(1_048_576)));
    assert.throws(
      () => parseBundle(pad(1_048_577)),
      malformed('it has 1048577 bytes, at most 1048576 are read'),
    );
  });

  it('one log entry, and no fewer', () => {
    const none = sign();
    none.verificationMaterial.tlogEntries = [] as never;
    const two = sign();
    two.verificationMaterial.tlogEntries.push(two.verificationMaterial.tlogEntries[0]);
    const refusal = (found: number) =>
      unsupported(`expected exactly one transparency log entry, found ${found}`);
    assert.throws(() => parse(none), refusal(0));
    assert.throws(() => parse(two), refusal(2));
  });
});

describe('parseBundle refuses', () => {
  it('an envelope', () => {
    const bundle = sigstore.signEnvelope(Buffer.from('{}'), 'application/json');
    assert.throws(
      () => parse(bundle),
      unsupported('it holds a DSSE envelope, which does not bind the artifact; expected a message signature'),
    );
  });

  it('another digest algorithm', () => {
    const bundle = sign();
    bundle.messageSignature.messageDigest.algorithm = 'SHA2_512';
    assert.throws(() => parse(bundle), unsupported('its digest algorithm is not SHA2_256'));
  });

  it('a digest of another length', () => {
    for (const length of [31, 33]) {
      const bundle = sign();
      bundle.messageSignature.messageDigest.digest = Buffer.alloc(length).toString('base64');
      assert.throws(() => parse(bundle), malformed(`its SHA-256 digest has ${length} bytes, expected 32`));
    }
  });

  it('a bare public key', () => {
    const { certificate: _, ...material } = sign().verificationMaterial;
    const bundle = { ...sign(), verificationMaterial: { ...material, publicKey: { hint: 'x' } } };
    assert.throws(
      () => parse(bundle),
      unsupported('its key is a bare public key, which identifies no signer; expected an X.509 certificate'),
    );
  });

  it('bytes that are not a certificate, and keeps the cause', () => {
    const bundle = sign();
    bundle.verificationMaterial.certificate = { rawBytes: 'AAAA' };
    assert.throws(
      () => parse(bundle),
      (error: unknown) => {
        assert.ok(error instanceof ActionError && error.cause instanceof Error);
        assert.equal(error.code, 'BUNDLE_MALFORMED');
        assert.equal(error.message, 'This is not a usable Sigstore bundle: its certificate cannot be read.');
        return true;
      },
    );
  });

  it('a certificate in PEM, or with a byte behind it', () => {
    const bundle = sign();
    const rawBytes = bundle.verificationMaterial.certificate?.rawBytes ?? '';
    const pem = `-----BEGIN CERTIFICATE-----\n${rawBytes}\n-----END CERTIFICATE-----\n`;
    const longer = Buffer.concat([Buffer.from(rawBytes, 'base64'), Buffer.of(0)]);
    for (const bytes of [Buffer.from(pem), longer]) {
      bundle.verificationMaterial.certificate = { rawBytes: bytes.toString('base64') };
      assert.throws(() => parse(bundle), malformed('its certificate is not in DER'));
    }
  });

  it('a log entry without a proof or without a checkpoint, whatever promise it has', () => {
    const refusal = unsupported('its log entry lacks the inclusion proof or the checkpoint');
    const withoutProof = withEntry(
      entry => {
        delete (entry as Partial<LogEntryJson>).inclusionProof;
      },
      { mediaType: '0.1' },
    );
    const withoutCheckpoint = withEntry(
      entry => {
        delete (entry.inclusionProof as { checkpoint?: unknown }).checkpoint;
      },
      { mediaType: '0.1' },
    );
    assert.throws(() => parse(withoutProof), refusal);
    assert.throws(() => parse(withoutCheckpoint), refusal);
  });

  it('a log entry of another kind', () => {
    const bundle = withEntry(entry => {
      entry.kindVersion.kind = 'intoto';
    });
    assert.throws(
      () => parse(bundle),
      unsupported("its log entry is of kind 'intoto', expected 'hashedrekord'"),
    );
  });

  it('what has no verified time', () => {
    const refusal = unsupported(
      'it has no verified time: neither an inclusion promise nor an RFC 3161 timestamp',
    );
    assert.throws(() => parse(sign({ timestamps: 'none' })), refusal);
    const emptied = sign({ timestamps: 'rfc3161' });
    emptied.verificationMaterial.timestampVerificationData = { rfc3161Timestamps: [] as never };
    assert.throws(() => parse(emptied), refusal);
  });

  const numbers: Record<string, (entry: LogEntryJson, text: string) => void> = {
    logIndex: (entry, text) => {
      entry.logIndex = text;
    },
    integratedTime: (entry, text) => {
      entry.integratedTime = text;
    },
    'logIndex of the proof': (entry, text) => {
      entry.inclusionProof.logIndex = text;
    },
    treeSize: (entry, text) => {
      entry.inclusionProof.treeSize = text;
    },
  };
  for (const [name, change] of Object.entries(numbers)) {
    it(`a value that is not a number in ${name}`, () => {
      for (const text of ['0', '7', '10', '1234567890123456789']) {
        assert.ok(parse(withEntry(entry => change(entry, text))));
      }
      for (const text of [
        '01',
        '00',
        '-1',
        '+1',
        '1.5',
        '1x',
        'x1',
        'x0',
        '0x',
        '1e3',
        '12345678901234567890',
      ]) {
        const bundle = withEntry(entry => change(entry, text));
        assert.throws(() => parse(bundle), malformed(`'${text}' is not a number that a log entry can have`));
      }
    });
  }
});
