import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { ActionError } from '../../src/errors.ts';
import { parseTrustedRoot } from '../../src/sigstore/trusted-root.ts';
import { readTrustedRoot } from '../../src/sigstore/trusted-root-source.ts';
import { createSigstore } from '../support/sigstore.ts';
import type { TrustedRootJson } from '../support/trusted-root-json.ts';

const { trustedRoot } = createSigstore();

describe('parseTrustedRoot', () => {
  it('takes the root of Sigstore itself, which this action embeds', async () => {
    const { source, trustMaterial } = await readTrustedRoot({ kind: 'embedded' }, '', assert.fail);
    assert.equal(source, 'embedded');
    assert.ok(trustMaterial.tlogs.length > 0 && trustMaterial.timestampAuthorities.length > 0);
  });

  const LOG = 'https://rekor.sigstore.example';
  const CERTIFICATE_LOG = trustedRoot.ctlogs[0].baseUrl;
  const AUTHORITY = trustedRoot.certificateAuthorities[0].uri;
  const TIMESTAMP_AUTHORITY = trustedRoot.timestampAuthorities[0].uri;

  it('takes each media type that a trusted root has had', () => {
    for (const mediaType of [
      'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
      'application/vnd.dev.sigstore.trustedroot+json;version=0.2',
      'application/vnd.dev.sigstore.trustedroot.v0.1+json',
      'application/vnd.dev.sigstore.trustedroot.v0.2+json',
    ]) {
      const root = parseTrustedRoot(JSON.stringify({ ...trustedRoot, mediaType }), 'root.json');
      assert.equal(root.source, 'root.json');
      assert.equal(root.trustMaterial.tlogs.length, 2);
    }
  });

  it('takes a root without timestamp authorities, as before July 2025', () => {
    const { timestampAuthorities: _, ...root } = trustedRoot;
    const { trustMaterial } = parseTrustedRoot(JSON.stringify(root), 'root.json');
    assert.deepEqual(trustMaterial.timestampAuthorities, []);
  });

  describe('remembers of the certificates of', () => {
    const { trustMaterial } = parseTrustedRoot(JSON.stringify(trustedRoot), 'root.json');
    const { certificateAuthorities, timestampAuthorities } = trustMaterial;
    for (const [what, authorities] of Object.entries({ certificateAuthorities, timestampAuthorities })) {
      const chain = authorities[0]?.certChain ?? [];
      it(`${what} what they are in DER, each part`, () => {
        assert.ok(chain.length > 0);
        for (const { root, tbsCertificate } of chain) {
          assert.equal(root.toDER(), root.toDER(), 'the same buffer');
          assert.equal(tbsCertificate.toDER(), tbsCertificate.toDER());
          assert.ok(root.toDER().includes(tbsCertificate.toDER()));
        }
      });

      it(`${what} which of them signed which, and which did not`, () => {
        const issuer = chain.at(-1);
        assert.ok(issuer);
        for (const certificate of chain) {
          const stranger = parseTrustedRoot(JSON.stringify(createSigstore().trustedRoot), 'other.json');
          const other = stranger.trustMaterial.certificateAuthorities[0]?.certChain.at(-1);
          assert.equal(certificate.verify(issuer), true);
          assert.equal(certificate.verify(other), false);
          // The second call does not repeat the cryptography, which would fail now.
          Object.defineProperty(certificate, 'signatureValue', { get: () => assert.fail('verified twice') });
          assert.deepEqual([certificate.verify(issuer), certificate.verify(other)], [true, false]);
        }
        assert.equal(issuer.verify(), true, 'without an issuer it is its own');
      });
    }
  });

  const faults: Record<string, [make: (root: TrustedRootJson) => unknown, reason?: string]> = {
    'no log': [root => ({ ...root, tlogs: [] }), 'it has no transparency log'],
    'no certificate transparency log': [
      root => ({ ...root, ctlogs: [] }),
      'it has no certificate transparency log',
    ],
    'no certificate authority': [
      root => ({ ...root, certificateAuthorities: [] }),
      'it has no certificate authority',
    ],
    'no media type': [({ mediaType: _, ...root }) => root, "unknown media type ''"],
    'another media type': [
      root => ({ ...root, mediaType: 'application/json' }),
      "unknown media type 'application/json'",
    ],
    'a log without validity': [
      root => {
        delete root.tlogs[0].publicKey.validFor;
        return root;
      },
      `the log '${LOG}' has no validFor.start`,
    ],
    'a log without a start of validity': [
      root => {
        root.tlogs[0].publicKey.validFor = { end: '2030-01-01T00:00:00Z' };
        return root;
      },
      `the log '${LOG}' has no validFor.start`,
    ],
    'a certificate log without a start of validity': [
      root => {
        root.ctlogs[0].publicKey.validFor = {} as never;
        return root;
      },
      `the log '${CERTIFICATE_LOG}' has no validFor.start`,
    ],
    'a log without anything of a key': [
      root => {
        delete (root.tlogs[0] as { publicKey?: unknown }).publicKey;
        return root;
      },
      `the log '${LOG}' has no public key`,
    ],
    'a log without the bytes of a key': [
      root => {
        delete (root.tlogs[0].publicKey as { rawBytes?: unknown }).rawBytes;
        return root;
      },
      `the log '${LOG}' has no public key`,
    ],
    'a log with an empty key': [
      root => {
        root.tlogs[0].publicKey.rawBytes = '';
        return root;
      },
      `the log '${LOG}' has no public key`,
    ],
    'a log with rubbish for a key': [
      root => {
        root.tlogs[0].publicKey.rawBytes = 'AAAA';
        return root;
      },
    ],
    'a log without an id': [
      root => {
        delete (root.tlogs[0] as { logId?: unknown }).logId;
        return root;
      },
      `the log '${LOG}' has no id`,
    ],
    'a log with an empty id': [
      root => {
        root.tlogs[0].logId.keyId = '';
        return root;
      },
      `the log '${LOG}' has no id`,
    ],
    'an authority without a certificate': [
      root => {
        root.certificateAuthorities[0].certChain.certificates = [] as never;
        return root;
      },
      `the authority '${AUTHORITY}' has no certificate`,
    ],
    'an authority without a chain': [
      root => {
        delete (root.certificateAuthorities[0] as { certChain?: unknown }).certChain;
        return root;
      },
      `the authority '${AUTHORITY}' has no certificate`,
    ],
    'a timestamp authority without a certificate': [
      root => {
        root.timestampAuthorities[0].certChain.certificates = [] as never;
        return root;
      },
      `the authority '${TIMESTAMP_AUTHORITY}' has no certificate`,
    ],
    'an authority with rubbish for a certificate': [
      root => {
        root.certificateAuthorities[0].certChain.certificates = [{ rawBytes: 'AAAA' }];
        return root;
      },
    ],
    'bytes that are not base64': [
      root => {
        root.tlogs[0].logId.keyId = '!';
        return root;
      },
      "'keyId' is not base64",
    ],
    'an array': [root => [root], "unknown media type ''"],
    null: [() => null],
    text: [() => 'root', "unknown media type ''"],
  };
  for (const [fault, [make, reason]] of Object.entries(faults)) {
    it(`refuses ${fault}`, () => {
      const text = JSON.stringify(make(structuredClone(trustedRoot)));
      assert.throws(
        () => parseTrustedRoot(text, 'root.json'),
        (error: unknown) => {
          assert.ok(error instanceof ActionError);
          assert.equal(error.code, 'TRUSTED_ROOT_INVALID');
          const cause = error.cause instanceof Error ? error.cause.message : undefined;
          const message = `The trusted root 'root.json' is not usable: ${reason ?? cause}.`;
          assert.equal(error.message, message);
          return true;
        },
      );
    });
  }

  it('throws nothing but its own error', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), text => {
        assert.throws(
          () => parseTrustedRoot(text, 'x'),
          (error: unknown) => error instanceof ActionError,
        );
      }),
    );
  });
});
