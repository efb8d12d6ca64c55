import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isSigned, toArtifact } from '../../src/cpython/artifact-kinds.ts';
import { parseKnownReleases, toKnownKey } from '../../src/cpython/known-releases.ts';
import { loadKnownReleases } from '../../src/cpython/load-known-releases.ts';
import { findReleaseManager } from '../../src/cpython/release-managers.ts';
import { formatVersion, parseVersion } from '../../src/cpython/version.ts';
import { readTrustedRoot } from '../../src/sigstore/trusted-root-source.ts';
import { verifyBundle } from '../../src/sigstore/verify.ts';
import { readKnownReleases, readKnownText } from '../support/known-list.ts';
import { readCatalogue, readRealBundles, SKIP_WITHOUT_RELEASES } from '../support/shared.ts';

const A = 'a'.repeat(64);
const B = 'b'.repeat(64);

function makeList(releases: unknown): unknown {
  return { completeUntil: '2025-06-11', releases };
}

const ONE = { released: '2025-06-11', 'source-tgz': A };
const REFUSED: readonly (readonly [why: string, list: unknown])[] = [
  ['is no object', []],
  ['has no releases', { completeUntil: '2025-06-11' }],
  ['has no day until which it is complete', { releases: { '3.13.5': ONE } }],
  ['has another field', { completeUntil: '2025-06-11', releases: {}, extra: 1 }],
  ['has a day that does not exist', makeList({ '3.13.5': { ...ONE, released: '2025-06-31' } })],
  ['has a release without a day', makeList({ '3.13.5': { 'source-tgz': A } })],
  ['has a time for a day', makeList({ '3.13.5': { ...ONE, released: '2025-06-11T00:00:00Z' } })],
  ['has a release without files', makeList({ '3.13.5': { released: '2025-06-11' } })],
  ['has a series for a release', makeList({ '3.13': ONE })],
  ['has a release in the spelling of semver', makeList({ '3.14.0-rc.1': ONE })],
  ['has a kind that does not exist', makeList({ '3.13.5': { ...ONE, 'source-zip': B } })],
  ['has a digest in capitals', makeList({ '3.13.5': { ...ONE, 'source-tgz': 'A'.repeat(64) } })],
  ['has a short digest', makeList({ '3.13.5': { ...ONE, 'source-tgz': 'a'.repeat(63) } })],
  ['has a digest twice', makeList({ '3.13.5': { ...ONE, 'source-xz': A } })],
  ['has a digest in two releases', makeList({ '3.13.5': ONE, '3.13.6': ONE })],
  [
    'has kinds out of order',
    makeList({ '3.13.5': { released: '2025-06-11', 'source-xz': B, 'source-tgz': A } }),
  ],
  [
    'has releases out of order',
    makeList({ '3.13.10': ONE, '3.13.9': { released: '2025-06-11', 'source-tgz': B } }),
  ],
  [
    'has a candidate after its release',
    makeList({ '3.14.0': ONE, '3.14.0rc1': { released: '2025-06-11', 'source-tgz': B } }),
  ],
];

describe('parseKnownReleases', () => {
  for (const [why, list] of REFUSED) {
    it(`refuses a list that ${why}`, () => {
      assert.throws(() => parseKnownReleases(list), Error);
    });
  }

  it('finds a file by its release and kind, and by its digest', () => {
    const known = parseKnownReleases(
      makeList({
        '3.13.5': { ...ONE, 'source-xz': B },
        '3.14.0rc1': { ...ONE, 'source-tgz': 'c'.repeat(64) },
      }),
    );
    const file = known.find({ version: parseVersion('3.13.5'), kind: 'source-xz' });
    assert.deepEqual(file, {
      version: parseVersion('3.13.5'),
      kind: 'source-xz',
      released: '2025-06-11',
      sha256: B,
    });
    assert.equal(known.findByDigest(B), file);
    assert.deepEqual(known.files.map(toKnownKey), [
      '3.13.5/source-tgz',
      '3.13.5/source-xz',
      '3.14.0rc1/source-tgz',
    ]);
    assert.equal(known.completeUntil, '2025-06-11');
  });

  it('finds nothing for another kind, another release, or another digest', () => {
    const known = parseKnownReleases(makeList({ '3.13.5': ONE }));
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

  it('has every signed file of the catalogue with its day and its digest', () => {
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
