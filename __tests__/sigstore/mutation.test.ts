import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { findReleaseManager } from '../../src/cpython/release-managers.ts';
import { parseVersion } from '../../src/cpython/version.ts';
import { ActionError } from '../../src/errors.ts';
import { parseTrustedRoot, type TrustedRoot } from '../../src/sigstore/trusted-root.ts';
import { readTrustedRoot } from '../../src/sigstore/trusted-root-source.ts';
import { verifyBundle } from '../../src/sigstore/verify.ts';
import { MEDIA_TYPES } from '../support/bundle-json.ts';
import { listMutations, type Mutation } from '../support/mutations.ts';
import { SKIP_IN_SAMPLE, takeOneIn } from '../support/sample.ts';
import { readRealBundles, SKIP_WITHOUT_RELEASES } from '../support/shared.ts';
import type { SignOptions } from '../support/sign-options.ts';
import { createSigstore } from '../support/sigstore.ts';

/** A mutation that may be accepted, since nothing that the bundle proves depends on what it changes. */
interface Harmless {
  readonly path: RegExp;
  readonly kind: RegExp;
  readonly why: string;
  /** Default: in every bundle. */
  readonly where?: RegExp;
  /** Whether the evidence may be other than that of the untouched bundle, though proven. */
  readonly changesEvidence?: true;
}

const HARMLESS: readonly Harmless[] = [
  { path: /./, kind: /^null first$/, why: 'JSON.parse takes the last of equal keys' },
  { path: /algorithm$/, kind: /^number$/, why: '1 is the number of SHA2_256' },
  {
    path: /(logIndex|treeSize|integratedTime)$/,
    kind: /^number$/,
    why: 'JSON of protocol buffers may have 64-bit integers as numbers',
  },
  {
    path: /(logIndex|treeSize|integratedTime|kind|version|envelope)$/,
    kind: /^array$/,
    why: 'the library turns an array of one text into that text',
  },
  {
    path: /envelope$/,
    kind: /^character -[234]$/,
    why: 'the last characters of base64 can have bits to spare',
  },
  {
    path: /certificates\.0$/,
    kind: /^duplicated$/,
    where: /v0\.[12]/,
    why: 'only the first certificate of a chain is read: issuers come from the trusted root',
  },
  {
    path: /signedTimestamp$/,
    kind: /^byte 0$/,
    why: "the outermost tag of a timestamp, which its signature doesn't cover",
  },
  {
    path: /timestampVerificationData(\.rfc3161Timestamps(\.0)?)?$/,
    kind: /^(emptied|removed|null|number|boolean|text|array|object)$/,
    where: /promise and timestamp|real/,
    why: 'no timestamp, or none any more, and the promise proves the time',
  },
  {
    path: /inclusionPromise$/,
    kind: /^(removed|null)$/,
    where: /promise and timestamp/,
    changesEvidence: true,
    why: 'no promise, and the timestamp proves the time; the index is then the one that the inclusion proof proves',
  },
  {
    path: /integratedTime$/,
    kind: /^(character|removed|null)/,
    where: /timestamp only/,
    why: 'only a promise vouches for it, so without one nothing reads it',
  },
  {
    path: /tlogEntries\.0\.logIndex$/,
    kind: /^(character|removed|null)/,
    where: /timestamp only|Rekor v2/,
    why: 'only a promise vouches for it; without one the evidence has the index that the inclusion proof proves',
  },
];

const unused = new Set(HARMLESS);

function findHarmless(sample: string, { path, kind }: Mutation): Harmless | undefined {
  return HARMLESS.find(
    ({ where = /./, ...harmless }) =>
      harmless.path.test(path) && harmless.kind.test(kind) && where.test(sample),
  );
}

interface Sample {
  readonly bundle: Uint8Array;
  readonly version: string;
  readonly trustedRoot: TrustedRoot;
}

/** The mutations that are accepted without being known as harmless, or refused with another error than ours. */
function findSurprises(t: TestContext, name: string, { bundle, version, trustedRoot }: Sample): string[] {
  const { identity } = findReleaseManager(parseVersion(version));
  const untouched = verifyBundle(bundle, identity, trustedRoot);
  const { sample, note } = takeOneIn(8, listMutations(JSON.parse(Buffer.from(bundle).toString())));
  t.diagnostic(note);
  return sample.flatMap(mutation => {
    try {
      const { evidence } = verifyBundle(Buffer.from(mutation.text), identity, trustedRoot);
      const harmless = findHarmless(name, mutation);
      const isSame = isDeepStrictEqual(evidence, untouched.evidence);
      if (harmless === undefined || !(isSame || harmless.changesEvidence))
        return [`${mutation.path}: ${mutation.kind} was accepted`];
      unused.delete(harmless);
      return [];
    } catch (error) {
      return error instanceof ActionError ? [] : [`${mutation.path}: ${mutation.kind} threw ${error}`];
    }
  });
}

describe('a bundle with one change is refused', () => {
  const sigstore = createSigstore();
  const trustedRoot = parseTrustedRoot(JSON.stringify(sigstore.trustedRoot), 'test');
  const samples: Record<string, SignOptions> = {
    'v0.2, promise only': { mediaType: '0.2' },
    'v0.3, promise and timestamp': { timestamps: 'promise+rfc3161' },
    'v0.3, timestamp only': { timestamps: 'rfc3161' },
    'v0.3, Rekor v2': { log: 'rekor-v2' },
  };
  for (const [name, options] of Object.entries(samples)) {
    it(name, t => {
      const bundle = Buffer.from(JSON.stringify(sigstore.sign(Buffer.from('CPython'), options)));
      assert.deepEqual(findSurprises(t, name, { bundle, version: '3.13.5', trustedRoot }), []);
    });
  }

  it('and every exception is needed', { skip: SKIP_IN_SAMPLE }, () => {
    assert.deepEqual([...unused], []);
  });
});

describe('a real bundle with one change is refused', { skip: SKIP_WITHOUT_RELEASES }, async () => {
  const trustedRoot = await readTrustedRoot({ kind: 'embedded' }, '', assert.fail);
  const bundles = readRealBundles();
  for (const [mediaVersion, mediaType] of Object.entries(MEDIA_TYPES)) {
    const name = `v${mediaVersion}, real`;
    it(name, t => {
      const sample = bundles.find(({ bytes }) => JSON.parse(bytes.toString()).mediaType === mediaType);
      assert.ok(sample);
      const { bytes: bundle, version } = sample;
      assert.deepEqual(findSurprises(t, name, { bundle, version, trustedRoot }), []);
    });
  }
});
