import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toKnownKey } from '../../scripts/grow-known-releases.ts';
import { isSigned, toArtifact } from '../../src/cpython/artifact-kinds.ts';
import {
  type KnownList,
  type KnownReleases,
  loadKnownReleases,
  toKnownReleases,
} from '../../src/cpython/known-releases.ts';
import { findReleaseManager } from '../../src/cpython/release-managers.ts';
import { formatVersion, parseVersion } from '../../src/cpython/version.ts';
import { readTrustedRoot } from '../../src/sigstore/trusted-root-source.ts';
import { verifyBundle } from '../../src/sigstore/verify.ts';
import { readKnownReleases, readKnownText } from '../support/known-list.ts';
import { readCatalogue, readRealBundles, SKIP_WITHOUT_RELEASES } from '../support/shared.ts';

const A = 'a'.repeat(64);
const B = 'b'.repeat(64);
const ONE = { released: '2025-06-11', 'source-tgz': A };

function makeKnown(releases: KnownList['releases']): KnownReleases {
  return toKnownReleases({ completeUntil: '2025-06-11', releases });
}

describe('toKnownReleases', () => {
  it('finds a file by its release and kind, and by its digest', () => {
    const known = makeKnown({
      '3.13.5': { ...ONE, 'source-xz': B },
      '3.14.0rc1': { ...ONE, 'source-tgz': 'c'.repeat(64) },
    });
    const file = known.find({ version: parseVersion('3.13.5'), kind: 'source-xz' });
    assert.deepEqual(file, {
      version: parseVersion('3.13.5'),
      kind: 'source-xz',
      released: '2025-06-11',
      sha256: B,
    });
    assert.deepEqual(known.findByDigest(B), file);
    assert.deepEqual(known.files.map(toKnownKey), [
      '3.13.5/source-tgz',
      '3.13.5/source-xz',
      '3.14.0rc1/source-tgz',
    ]);
    assert.equal(known.completeUntil, '2025-06-11');
  });

  it('finds nothing for another kind, another release, or another digest', () => {
    const known = makeKnown({ '3.13.5': ONE });
    assert.equal(known.find({ version: parseVersion('3.13.5'), kind: 'source-xz' }), undefined);
    assert.equal(known.find({ version: parseVersion('3.13.6'), kind: 'source-tgz' }), undefined);
    assert.equal(known.find({ version: parseVersion('3.13.5rc1'), kind: 'source-tgz' }), undefined);
    assert.equal(known.findByDigest(B), undefined);
  });
});

describe('the list of known releases', () => {
  const known = readKnownReleases();

  it('is the one that runs load', async () => {
    assert.deepEqual((await loadKnownReleases()).files, known.files);
  });

  it('has one line for each release', () => {
    const releases = new Set(known.files.map(({ version }) => formatVersion(version)));
    const lines = readKnownText()
      .split('\n')
      .filter(line => /^"\d/.test(line));
    assert.equal(lines.length, releases.size);
  });

  it('has only files that have a bundle, of releases whose manager is known', () => {
    for (const file of known.files) {
      assert.ok(isSigned(toArtifact(file.version, file.kind)), toKnownKey(file));
      assert.notEqual(toArtifact(file.version, file.kind).format, 'package');
      assert.ok(findReleaseManager(file.version));
    }
  });

  it('has no release after the day until which it is complete', () => {
    for (const { version, released } of known.files)
      assert.ok(released <= known.completeUntil, formatVersion(version));
  });
});

describe('the list of known releases and real releases', { skip: SKIP_WITHOUT_RELEASES }, () => {
  const known = readKnownReleases();

  it('has every signed file of the catalog with its day and its digest', () => {
    const listed = new Map(
      known.files.map(file => [
        toArtifact(file.version, file.kind).fileName,
        [formatVersion(file.version), file.released, file.sha256],
      ]),
    );
    for (const [release, { released, files }] of Object.entries(readCatalogue())) {
      for (const [fileName, { sha256, verification_material: material }] of Object.entries(files)) {
        const expected = material.includes('.sigstore') ? [release, released, sha256] : undefined;
        assert.deepEqual(listed.get(fileName), expected, fileName);
      }
    }
  });

  it('has the digest that each real bundle signs', async () => {
    const root = await readTrustedRoot({ kind: 'embedded' }, '', assert.fail);
    const digests = new Map(
      known.files.map(({ version, kind, sha256 }) => [toArtifact(version, kind).fileName, sha256]),
    );
    const bundles = readRealBundles();
    assert.ok(bundles.length > 190);
    for (const { version, fileName, bytes } of bundles) {
      const { identity } = findReleaseManager(parseVersion(version));
      assert.equal(digests.get(fileName), verifyBundle(bytes, identity, root).evidence.sha256, fileName);
    }
  });
});
