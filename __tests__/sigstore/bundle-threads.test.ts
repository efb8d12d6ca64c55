import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { findReleaseManager } from '../../src/cpython/release-managers.ts';
import { parseVersion } from '../../src/cpython/version.ts';
import { ActionError } from '../../src/errors.ts';
import { serveBundles } from '../../src/sigstore/bundle-thread.ts';
import { BundleThreads, type ThreadProof } from '../../src/sigstore/bundle-threads.ts';
import { parseTrustedRoot, type TrustedRoot } from '../../src/sigstore/trusted-root.ts';
import { readTrustedRoot } from '../../src/sigstore/trusted-root-source.ts';
import { verifyBundle } from '../../src/sigstore/verify.ts';
import { readBundleCases, TRUSTED_ROOT_PATH } from '../support/bundle-corpus.ts';
import { runOneIn, takeOneIn } from '../support/sample.ts';
import { readRealBundles, SKIP_WITHOUT_RELEASES } from '../support/shared.ts';

const THOMAS = { subjectAlternativeName: 'thomas@python.org', issuer: 'https://accounts.google.com' };
const STRANGER = { ...THOMAS, subjectAlternativeName: 'stranger@python.org' };
const toEntry = (name: string): string =>
  pathToFileURL(`${import.meta.dirname}/../support/${name}-thread-entry.ts`).href;

const corpusRoot = parseTrustedRoot(readFileSync(TRUSTED_ROOT_PATH, 'utf8'), 'corpus');
const cases = readBundleCases();
const bundle = cases.find(({ verdict }) => verdict === 'accepted')?.readBundle() ?? assert.fail();

/** All that a caller learns from a bundle. */
function judge(bytes: Uint8Array, expected = THOMAS, root = corpusRoot, proof?: ThreadProof): unknown {
  try {
    const { evidence, bundleSha256 } = verifyBundle(bytes, expected, root, proof);
    return { ...evidence, bundleSha256 };
  } catch (error) {
    assert.ok(error instanceof ActionError);
    const { code, message, hint, cause } = error;
    return { code, message, hint, cause: String(cause) };
  }
}

describe('threads for bundles', () => {
  let threads: BundleThreads;
  before(() => {
    threads = new BundleThreads(toEntry('bundle'), 2, corpusRoot);
  });
  after(() => threads.close());

  const skip = runOneIn(3);
  for (const { name, verdict, readBundle } of cases) {
    it(`${name}: have no proof for what is rejected, and the same evidence for what is accepted`, {
      skip: skip(),
    }, async () => {
      const bytes = readBundle();
      const proof = await threads.prove(bytes, THOMAS);
      const isAccepted = verdict === 'accepted' || verdict === 'DIGEST_MISMATCH';
      assert.equal(proof !== undefined, isAccepted);
      assert.deepEqual(judge(bytes, THOMAS, corpusRoot, proof), judge(bytes));
    });
  }

  it('have no proof for another signer', async () => {
    assert.equal(await threads.prove(bundle, STRANGER), undefined);
    assert.ok(await threads.prove(bundle, THOMAS));
  });

  it('prove nothing about other bytes, another signer, or another root', async () => {
    const proof = await threads.prove(bundle, THOMAS);
    assert.ok(proof);
    const others = cases.filter(({ verdict }) => verdict !== 'accepted').map(each => each.readBundle());
    assert.ok(others.length > 50);
    for (const other of others) {
      assert.deepEqual(judge(other, THOMAS, corpusRoot, proof), judge(other));
    }
    assert.deepEqual(judge(bundle, STRANGER, corpusRoot, proof), judge(bundle, STRANGER));
    const otherRoot = await readTrustedRoot({ kind: 'embedded' }, '', assert.fail);
    assert.deepEqual(judge(bundle, THOMAS, otherRoot, proof), judge(bundle, THOMAS, otherRoot));
  });

  it('leave the caller some when all ask at once, and answer everyone', async () => {
    const proofs = await Promise.all(Array.from({ length: 40 }, () => threads.prove(bundle, THOMAS)));
    assert.ok(proofs.some(proof => proof !== undefined));
    assert.ok(proofs.some(proof => proof === undefined));
    for (const proof of proofs) assert.deepEqual(judge(bundle, THOMAS, corpusRoot, proof), judge(bundle));
  });

  it('verify a part of a larger buffer, and leave the buffer alone', async () => {
    const large = Buffer.concat([Buffer.alloc(5000), bundle, Buffer.alloc(5000)]);
    const part = large.subarray(5000, 5000 + bundle.length);
    const proof = await threads.prove(part, THOMAS);
    assert.ok(proof);
    assert.deepEqual(judge(part, THOMAS, corpusRoot, proof), judge(bundle));
    assert.equal(large.length, bundle.length + 10_000);
  });
});

describe('threads that end', () => {
  it('by an error leave everything to the caller', async () => {
    const threads = new BundleThreads(toEntry('broken'), 2, corpusRoot);
    const proofs = await Promise.all(Array.from({ length: 20 }, () => threads.prove(bundle, THOMAS)));
    assert.deepEqual(new Set(proofs), new Set([undefined]));
    assert.equal(await threads.prove(bundle, THOMAS), undefined);
    await threads.close();
  });

  it('leave everything to the caller if the script does not exist', async () => {
    const threads = new BundleThreads(toEntry('missing'), 1, corpusRoot);
    assert.equal(await threads.prove(bundle, THOMAS), undefined);
    await threads.close();
  });

  it('because a run is over leave everything to the caller', async () => {
    const threads = new BundleThreads(toEntry('bundle'), 1, corpusRoot);
    const proofs = Promise.all(Array.from({ length: 20 }, () => threads.prove(bundle, THOMAS)));
    await threads.close();
    for (const proof of await proofs)
      assert.deepEqual(judge(bundle, THOMAS, corpusRoot, proof), judge(bundle));
    assert.equal(await threads.prove(bundle, THOMAS), undefined);
  });
});

describe('real bundles in threads', { skip: SKIP_WITHOUT_RELEASES }, () => {
  it('have the same evidence', async t => {
    const { sample, note } = takeOneIn(5, readRealBundles());
    t.diagnostic(note);
    const root: TrustedRoot = await readTrustedRoot({ kind: 'embedded' }, '', assert.fail);
    const threads = new BundleThreads(toEntry('bundle'), 1, root);
    for (const { version, bytes } of sample) {
      const { identity } = findReleaseManager(parseVersion(version));
      const proof = await threads.prove(bytes, identity);
      assert.ok(proof);
      assert.deepEqual(judge(bytes, identity, root, proof), judge(bytes, identity, root));
    }
    await threads.close();
  });
});

it('the main thread, which has no such task, serves no bundles', () => {
  assert.doesNotThrow(serveBundles);
});
