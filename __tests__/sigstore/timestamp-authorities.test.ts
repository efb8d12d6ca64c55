import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseTrustedRoot } from '../../src/sigstore/trusted-root.ts';
import { verifyBundle } from '../../src/sigstore/verify.ts';
import type { SignOptions } from '../support/sign-options.ts';
import { createSigstore } from '../support/sigstore.ts';
import type { AuthorityJson } from '../support/trusted-root-json.ts';

const THOMAS = { subjectAlternativeName: 'thomas@python.org', issuer: 'https://accounts.google.com' };
const RETIRED_AT = new Date('2025-01-01T00:00:00Z');
const SECOND_MS = 1000;
const LAST_SECOND = new Date(RETIRED_AT);
const NEXT_SECOND = new Date(RETIRED_AT.getTime() + SECOND_MS);

// Both have the same name, as two generations of one authority do.
const sigstore = createSigstore();
const successor = createSigstore();
const [old] = sigstore.trustedRoot.timestampAuthorities;
const [young] = successor.trustedRoot.timestampAuthorities;
const retired: AuthorityJson = { ...old, validFor: { ...old.validFor, end: RETIRED_AT.toISOString() } };
const current: AuthorityJson = { ...young, validFor: { start: RETIRED_AT.toISOString() } };

function verify(authorities: AuthorityJson[], options: SignOptions) {
  const root = JSON.stringify({ ...sigstore.trustedRoot, timestampAuthorities: authorities });
  const bundle = sigstore.sign(Buffer.from('CPython'), options);
  return verifyBundle(Buffer.from(JSON.stringify(bundle)), THOMAS, parseTrustedRoot(root, 'test'));
}

describe('a trusted root with a retired and a current timestamp authority', () => {
  const orders = { 'the retired one first': [retired, current], 'the current one first': [current, retired] };
  const shapes: Record<string, SignOptions> = {
    'without a promise': { timestamps: 'rfc3161' },
    'beside a promise': { timestamps: 'promise+rfc3161' },
    'over an entry of Rekor v2': { log: 'rekor-v2' },
  };
  for (const [order, authorities] of Object.entries(orders)) {
    for (const [shape, options] of Object.entries(shapes)) {
      it(`refuses a token that the retired one issued later, ${shape}, ${order}`, () => {
        for (const signedAt of [NEXT_SECOND, new Date('2025-06-11T17:46:23Z')]) {
          assert.throws(() => verify(authorities, { ...options, signedAt }), {
            code: 'VERIFICATION_FAILED',
            message: /timestamp could not be verified/,
          });
        }
      });

      it(`accepts a token that the retired one issued in its time, ${shape}, ${order}`, () => {
        for (const signedAt of [new Date('2024-06-11T17:46:23Z'), LAST_SECOND])
          assert.deepEqual(verify(authorities, { ...options, signedAt }).evidence.signedAt, signedAt);
      });
    }
  }

  it('refuses a token from before the validity of the authority that issued it', () => {
    const later: AuthorityJson = { ...old, validFor: { start: NEXT_SECOND.toISOString() } };
    assert.throws(() => verify([later, current], { timestamps: 'rfc3161', signedAt: LAST_SECOND }), {
      code: 'VERIFICATION_FAILED',
    });
  });

  it('refuses a root in which a validity comes without any certificate', () => {
    const empty: AuthorityJson = { ...current, certChain: { certificates: [] } };
    assert.throws(() => verify([retired, empty], { timestamps: 'rfc3161', signedAt: NEXT_SECOND }), {
      code: 'TRUSTED_ROOT_INVALID',
    });
  });
});
