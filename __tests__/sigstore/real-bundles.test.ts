import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findReleaseManager } from '../../src/cpython/release-managers.ts';
import { parseVersion } from '../../src/cpython/version.ts';
import { readTrustedRoot } from '../../src/sigstore/trusted-root-source.ts';
import { verifyBundle } from '../../src/sigstore/verify.ts';
import { readRealBundles, SKIP_WITHOUT_RELEASES } from '../support/shared.ts';

describe('real bundles', { skip: SKIP_WITHOUT_RELEASES }, async () => {
  const trustedRoot = await readTrustedRoot({ kind: 'embedded' }, '', assert.fail);
  const bundles = readRealBundles();

  it('are all there', () => {
    assert.equal(bundles.length, 195);
  });

  for (const { version, fileName, bytes, sha256 } of bundles) {
    it(`${fileName}: its manager signed the digest of the catalog, and no other manager did`, () => {
      const { identity } = findReleaseManager(parseVersion(version));
      const { evidence } = verifyBundle(bytes, identity, trustedRoot);
      assert.equal(evidence.sha256, sha256);
      for (const other of ['3.7', '3.8', '3.10', '3.12', '3.14', '3.16']) {
        const stranger = findReleaseManager(parseVersion(`${other}.0`)).identity;
        if (stranger === identity) continue;
        assert.throws(() => verifyBundle(bytes, stranger, trustedRoot), { code: 'IDENTITY_MISMATCH' });
      }
    });
  }
});
