import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { X509Certificate } from '@sigstore/core';
import fc from 'fast-check';
import { ActionError } from '../../src/errors.ts';
import { parseBundle } from '../../src/sigstore/bundle.ts';
import { verifyIdentity } from '../../src/sigstore/identity.ts';
import { parseTrustedRoot } from '../../src/sigstore/trusted-root.ts';
import { verifyBundle } from '../../src/sigstore/verify.ts';
import { startCpuTimer } from '../support/cpu-time.ts';
import { listPaths, replaceAt } from '../support/json-path.ts';
import { createSigstore } from '../support/sigstore.ts';

const EXPECTED = { subjectAlternativeName: 'thomas@python.org', issuer: 'https://accounts.google.com' };
/** Far more than any of these takes, and far less than an attack on the parser would. */
const MAX_MILLISECONDS = 5000;

const sigstore = createSigstore();
const trustedRoot = parseTrustedRoot(JSON.stringify(sigstore.trustedRoot), 'test');
const bundle = sigstore.sign(Buffer.from('CPython'), { timestamps: 'promise+rfc3161' });
const { evidence } = verify(bundle);

function verify(json: unknown) {
  return verifyBundle(toBytes(json), EXPECTED, trustedRoot);
}

function toBytes(json: unknown): Buffer {
  return Buffer.from(JSON.stringify(json));
}

/** Asserts that it returns or throws an ActionError, and soon; undefined if it throws. */
function survive<Result>(run: () => Result): Result | undefined {
  const timer = startCpuTimer();
  try {
    return run();
  } catch (error) {
    assert.ok(error instanceof ActionError, error instanceof Error ? error.stack : String(error));
    return undefined;
  } finally {
    assert.ok(timer.elapsed() < MAX_MILLISECONDS, 'takes too long');
  }
}

/** What a parser may stumble over, beside what `fc.jsonValue` makes. */
const stumblingBlock = fc.oneof(
  fc.constantFrom<unknown>(
    { type: 'Buffer', data: [1, 2, 3] },
    { toString: 'text', valueOf: null },
    ['__proto__'],
    -1,
    1e21,
    '-0',
    '9'.repeat(19),
    '\0',
    '\ud800',
  ),
  fc.integer({ min: 0, max: 100_000 }).map(times => 'A'.repeat(times)),
  fc.uint8Array().map(bytes => Buffer.from(bytes).toString('base64')),
);
const anything = fc.oneof({ weight: 2, arbitrary: fc.jsonValue() }, { weight: 1, arbitrary: stumblingBlock });

/** As above, and what the library would take for four gigabytes of zeros. */
const anythingInBundle = fc.oneof(
  { weight: 9, arbitrary: anything },
  { weight: 1, arbitrary: fc.constant({ length: 4_000_000_000 }) },
);

/** A value with one of its parts replaced. */
function graft(json: unknown, parts: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const paths = fc.constantFrom(...listPaths(json));
  return fc.tuple(paths, parts).map(([path, part]) => replaceAt(json, path, part));
}

describe('a bundle is refused or says the same as before, whatever', () => {
  it('bytes it is', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 500 }),
        bytes => survive(() => parseBundle(bytes)) === undefined,
      ),
      { numRuns: 1000 },
    );
  });

  it('JSON it is', () => {
    fc.assert(
      fc.property(anythingInBundle, json => survive(() => verify(json)) === undefined),
      { numRuns: 1000 },
    );
  });

  it('JSON is in it', () => {
    // Without its promise it is proven by its timestamp, and its index by the proof.
    const provenIndex = bundle.verificationMaterial.tlogEntries[0]?.inclusionProof.logIndex;
    const possible = [evidence, { ...evidence, logIndex: provenIndex }];
    fc.assert(
      fc.property(graft(bundle, anythingInBundle), json => {
        const verified = survive(() => verify(json));
        assert.ok(
          verified === undefined || possible.some(each => isDeepStrictEqual(verified.evidence, each)),
        );
      }),
      { numRuns: 600 },
    );
  });
});

describe('a certificate is refused or says the same as before, whatever', () => {
  const certificate = Buffer.from(bundle.verificationMaterial.certificate?.rawBytes ?? '', 'base64');
  const position = fc.nat({ max: certificate.length - 1 });
  const splice = fc
    .tuple(position, fc.nat({ max: 4 }), fc.uint8Array({ maxLength: 4 }))
    .map(([start, removed, inserted]) =>
      Buffer.concat([certificate.subarray(0, start), inserted, certificate.subarray(start + removed)]),
    );

  const parseCertificate = (bytes: Uint8Array): X509Certificate | undefined => {
    try {
      return X509Certificate.parse(Buffer.from(bytes));
    } catch {
      return undefined;
    }
  };

  it('bytes are in it', () => {
    fc.assert(
      fc.property(fc.oneof(splice, fc.uint8Array()), bytes => {
        const parsed = parseCertificate(bytes);
        if (parsed !== undefined) survive(() => verifyIdentity(parsed, EXPECTED));
      }),
      { numRuns: 3000 },
    );
  });

  it('bytes are in it, within a bundle', () => {
    fc.assert(
      fc.property(splice, bytes => {
        const changed = structuredClone(bundle);
        changed.verificationMaterial.certificate = { rawBytes: bytes.toString('base64') };
        assert.ok(survive(() => verify(changed)) === undefined || bytes.equals(certificate));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a trusted root is read or refused, whatever', () => {
  it('JSON is in it', () => {
    fc.assert(
      fc.property(graft(sigstore.trustedRoot, anything), json => {
        survive(() => parseTrustedRoot(JSON.stringify(json), 'grafted'));
      }),
      { numRuns: 1000 },
    );
  });
});
