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

  const faults: Record<string, (root: TrustedRootJson) => unknown> = {
    'no log': root => ({ ...root, tlogs: [] }),
    'no certificate transparency log': root => ({ ...root, ctlogs: [] }),
    'no certificate authority': root => ({ ...root, certificateAuthorities: [] }),
    'no media type': ({ mediaType: _, ...root }) => root,
    'another media type': root => ({ ...root, mediaType: 'application/json' }),
    'a log without a start of validity': root => {
      root.tlogs[0].publicKey.validFor = {} as never;
      return root;
    },
    'a certificate log without a start of validity': root => {
      root.ctlogs[0].publicKey.validFor = {} as never;
      return root;
    },
    'a log without a key': root => {
      root.tlogs[0].publicKey.rawBytes = '';
      return root;
    },
    'a log with rubbish for a key': root => {
      root.tlogs[0].publicKey.rawBytes = 'AAAA';
      return root;
    },
    'an authority without a certificate': root => {
      root.certificateAuthorities[0].certChain.certificates = [] as never;
      return root;
    },
    'an authority with rubbish for a certificate': root => {
      root.certificateAuthorities[0].certChain.certificates = [{ rawBytes: 'AAAA' }];
      return root;
    },
    'an array': root => [root],
    null: () => null,
    text: () => 'root',
  };
  for (const [fault, make] of Object.entries(faults)) {
    it(`refuses ${fault}`, () => {
      const text = JSON.stringify(make(structuredClone(trustedRoot)));
      assert.throws(() => parseTrustedRoot(text, 'root.json'), {
        code: 'TRUSTED_ROOT_INVALID',
        message: /'root\.json'/,
      });
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
