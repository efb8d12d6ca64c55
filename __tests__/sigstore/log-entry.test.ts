import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TrustMaterial } from '@sigstore/verify';
import { ActionError } from '../../src/errors.ts';
import { type MessageSignatureBundle, parseBundle } from '../../src/sigstore/bundle.ts';
import { verifyLogEntry } from '../../src/sigstore/log-entry.ts';
import { parseTrustedRoot } from '../../src/sigstore/trusted-root.ts';
import { createSigstore } from '../support/sigstore.ts';

const SIGNED_AT = new Date('2025-06-11T17:46:23Z');

const sigstore = createSigstore();
const readLogs = (): TrustMaterial['tlogs'] =>
  parseTrustedRoot(JSON.stringify(sigstore.trustedRoot), 'test').trustMaterial.tlogs;
const parse = (log: 'rekor-v1' | 'rekor-v2'): MessageSignatureBundle =>
  parseBundle(
    Buffer.from(JSON.stringify(sigstore.sign(Buffer.from('CPython'), { log, signedAt: SIGNED_AT }))),
  );
const bundles = { 'Rekor v1': parse('rekor-v1'), 'Rekor v2': parse('rekor-v2') };

const failed = (reason: string) => ({
  code: 'VERIFICATION_FAILED',
  message: `The transparency log entry does not prove this bundle: ${reason}.`,
});
const malformed = (reason: string) => ({
  code: 'BUNDLE_MALFORMED',
  message: `The body of the log entry cannot be read: ${reason}.`,
});

function withBody(bundle: MessageSignatureBundle, body: string): MessageSignatureBundle {
  return { ...bundle, logEntry: { ...bundle.logEntry, canonicalizedBody: Buffer.from(body) } };
}

const second = (offset: number): Date => new Date(SIGNED_AT.getTime() + offset * 1000);

describe('verifyLogEntry compares the time of signing with', () => {
  const bundle = bundles['Rekor v1'];
  const validFor = (start: Date, end: Date): TrustMaterial['tlogs'] =>
    readLogs().map(log => ({ ...log, validFor: { start, end } }));

  it('the time for which the log is to be trusted, its ends included', () => {
    for (const logs of [
      validFor(SIGNED_AT, second(1)),
      validFor(second(-1), SIGNED_AT),
      // The other log does not matter.
      readLogs().map(log =>
        log.logID.equals(bundle.logEntry.logId.keyId)
          ? log
          : { ...log, validFor: { start: second(1), end: second(2) } },
      ),
    ]) {
      assert.equal(verifyLogEntry(bundle, logs, SIGNED_AT), undefined);
    }
  });

  it('and refuses any other', () => {
    const others = readLogs().filter(({ logID }) => !logID.equals(bundle.logEntry.logId.keyId));
    assert.equal(others.length, 1);
    for (const logs of [validFor(second(1), second(2)), validFor(second(-2), second(-1)), others, []]) {
      assert.throws(
        () => verifyLogEntry(bundle, logs, SIGNED_AT),
        failed('its log was not trusted at 2025-06-11T17:46:23.000Z, the time of signing'),
      );
    }
  });
});

for (const [log, bundle] of Object.entries(bundles)) {
  const { logEntry } = bundle;
  const body = logEntry.canonicalizedBody.toString();
  const isFirst = log === 'Rekor v1';
  const path = isFirst
    ? 'spec.signature.publicKey.content'
    : 'spec.hashedRekordV002.signature.verifier.x509Certificate.rawBytes';

  describe(`verifyLogEntry, ${log}`, () => {
    it('accepts what belongs together', () => {
      assert.equal(verifyLogEntry(bundle, readLogs(), SIGNED_AT), undefined);
    });

    const proofs: Record<string, [change: object, reason: string]> = {
      'another tree size': [
        { treeSize: '1' },
        `the inclusion proof is for a tree of 1 entries, its checkpoint for ${logEntry.inclusionProof.treeSize}`,
      ],
      'another root hash': [
        { rootHash: Buffer.alloc(32) },
        'the root hash of the inclusion proof differs from its checkpoint',
      ],
      'a checkpoint of one line': [
        { checkpoint: { envelope: 'rekor' } },
        `the inclusion proof is for a tree of ${logEntry.inclusionProof.treeSize} entries, its checkpoint for undefined`,
      ],
    };
    for (const [what, [change, reason]] of Object.entries(proofs)) {
      it(`refuses ${what}`, () => {
        const inclusionProof = { ...logEntry.inclusionProof, ...change };
        const changed = { ...bundle, logEntry: { ...logEntry, inclusionProof } };
        assert.throws(() => verifyLogEntry(changed, readLogs(), SIGNED_AT), failed(reason));
      });
    }

    it('refuses another certificate than the one in the body', () => {
      const { certificate } = parse(isFirst ? 'rekor-v1' : 'rekor-v2');
      assert.throws(
        () => verifyLogEntry({ ...bundle, certificate }, readLogs(), SIGNED_AT),
        failed('the log entry has another certificate than the bundle'),
      );
    });

    const last = path.split('.').at(-1);
    const missing: Record<string, string> = {
      null: 'null',
      'a text': '"spec"',
      'a number': '5',
      'no spec': '{}',
      'a spec that is null': '{"spec":null}',
      'a spec that is a text': '{"spec":"signature"}',
      'no certificate': body.replace(`"${last}":`, '"other":').replace(`"${last}":"LS`, '"other":"LS'),
      'a number for a certificate':
        '{"spec":{"signature":{"publicKey":{"content":5}},"hashedRekordV002":{"signature":{"verifier":{"x509Certificate":{"rawBytes":5}}}}}}',
      'the body of the other version':
        bundles[isFirst ? 'Rekor v2' : 'Rekor v1'].logEntry.canonicalizedBody.toString(),
    };
    if (isFirst) missing['no certificate'] = body.replace('"publicKey":{"content":', '"publicKey":{"other":');
    for (const [what, text] of Object.entries(missing)) {
      it(`refuses a body that is or has ${what}`, () => {
        assert.throws(
          () => verifyLogEntry(withBody(bundle, text), readLogs(), SIGNED_AT),
          malformed(`${path} is missing`),
        );
      });
    }

    it('rejects bytes that are not a certificate, and keeps the cause', () => {
      const text = isFirst
        ? body.replace(/"publicKey":\{"content":"[^"]*"/, '"publicKey":{"content":"AAAA"')
        : body.replace(/"rawBytes":"[^"]*"/, '"rawBytes":"AAAA"');
      assert.throws(
        () => verifyLogEntry(withBody(bundle, text), readLogs(), SIGNED_AT),
        (error: unknown) => {
          assert.ok(error instanceof ActionError && error.cause instanceof Error);
          assert.equal(error.code, 'BUNDLE_MALFORMED');
          assert.equal(
            error.message,
            `The body of the log entry cannot be read: ${path} is not a certificate.`,
          );
          return true;
        },
      );
    });

    it('rejects a body that is not JSON, and keeps the cause', () => {
      assert.throws(
        () => verifyLogEntry(withBody(bundle, 'no JSON'), readLogs(), SIGNED_AT),
        (error: unknown) => {
          assert.ok(error instanceof ActionError && error.cause instanceof SyntaxError);
          assert.equal(error.code, 'BUNDLE_MALFORMED');
          assert.equal(error.message, `The body of the log entry cannot be read: ${error.cause.message}.`);
          return true;
        },
      );
    });
  });
}
