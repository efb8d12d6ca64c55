import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { findPackageDigest, readManifestStamp } from '../../../src/cpython/stamps/windows-manifest.ts';
import { ActionError, type ErrorCode } from '../../../src/errors.ts';
import { readStampOf } from '../../support/stamps.ts';
import { makeWindowsManifest } from '../../support/windows-manifest.ts';

const read = (bytes: Buffer, version: string) => readStampOf(readManifestStamp, bytes, version);
const DIGEST = 'ab'.repeat(32);
const NAME = 'python-3.14.0-amd64.zip';
const URL = `https://www.python.org/ftp/python/3.14.0/${NAME}`;
const ENTRY = { 'sort-version': '3.14.0', url: URL, hash: { sha256: DIGEST } };

/** A manifest with these entries only. */
const withEntries = (...entries: unknown[]): Buffer =>
  makeWindowsManifest('3.14.0', {}, { entries: () => entries });

describe('the version stamp of a manifest', () => {
  it('agrees with its own version', async () => {
    for (const version of ['3.14.0', '3.14.0rc2', '3.15.0a10', '3.13.6', '10.0.0']) {
      assert.deepEqual(await read(makeWindowsManifest(version), version), {
        verdict: 'agrees',
        found: `${version} as sort-version, ${version} in a url`,
      });
    }
  });

  it('agrees with space or a byte order mark before it', async () => {
    const manifest = Buffer.from(`\uFEFF\n ${makeWindowsManifest('3.14.0', { [NAME]: DIGEST })}`);
    assert.equal((await read(manifest, '3.14.0')).verdict, 'agrees');
    assert.equal(findPackageDigest(manifest.toString(), NAME), DIGEST);
  });

  it('contradicts every other version', async () => {
    for (const version of ['3.14.1', '3.14.0rc2', '3.13.0']) {
      assert.equal((await read(makeWindowsManifest('3.14.0'), version)).verdict, 'contradicts');
    }
    assert.equal((await read(makeWindowsManifest('3.14.10'), '3.14.1')).verdict, 'contradicts');
  });

  it('contradicts if one entry is of another version', async () => {
    const entries = [
      { ...ENTRY, 'sort-version': '3.14.1' },
      { ...ENTRY, url: URL.replace(NAME, 'python-3.14.1-amd64.zip') },
      { ...ENTRY, url: URL.replace(NAME, 'python-3.14.0rc1t-amd64.zip') },
      { 'sort-version': '3.13.9' },
    ];
    for (const entry of entries) {
      const { verdict } = await read(withEntries(ENTRY, entry), '3.14.0');
      assert.equal(verdict, 'contradicts', JSON.stringify(entry));
    }
  });

  it('contradicts bytes of another kind', async () => {
    for (const bytes of [gzipSync('{}'), Buffer.from('MZ'), Buffer.from('[]'), Buffer.alloc(0)]) {
      const stamp = { verdict: 'contradicts', found: 'bytes that are not a JSON object' };
      assert.deepEqual(await read(bytes, '3.14.0'), stamp);
    }
  });

  const unreadable: Record<string, [Buffer, found: RegExp]> = {
    'has no list of versions': [
      Buffer.from('{"versions": {}}'),
      /^no readable manifest: it has no list 'versions'$/,
    ],
    'has an empty list of versions': [withEntries(), /^a manifest without versions$/],
    'has an entry that is none': [
      withEntries(ENTRY, null),
      /^a manifest with an entry that lacks sort-version or url$/,
    ],
    'has an entry without sort-version': [
      withEntries(ENTRY, { url: URL }),
      /^a manifest with an entry that lacks sort-version or url$/,
    ],
    'has an entry without url': [
      withEntries(ENTRY, { 'sort-version': '3.14.0' }),
      /^a manifest with an entry that lacks sort-version or url$/,
    ],
    'has a url that names no version': [
      withEntries({ ...ENTRY, url: 'https://www.python.org/python.zip' }),
      /^a manifest with an entry that lacks sort-version or url$/,
    ],
    'has a url that names something else': [
      withEntries({ ...ENTRY, url: URL.replace('python-', 'my-python-') }),
      /^a manifest with an entry that lacks sort-version or url$/,
    ],
    'has a url in a list': [
      withEntries({ ...ENTRY, url: [URL] }),
      /^a manifest with an entry that lacks sort-version or url$/,
    ],
    'has a url that is none': [
      withEntries({ ...ENTRY, url: NAME }),
      /^a manifest with an entry that lacks sort-version or url$/,
    ],
    'has a version that is a number': [
      withEntries({ ...ENTRY, 'sort-version': 3.14 }),
      /^a manifest with an entry that lacks sort-version or url$/,
    ],
    'is not JSON': [Buffer.from('{"versions": ['), /^no readable manifest: ./],
    'is not UTF-8': [Buffer.from([0x7b, 0xff, 0x7d]), /^no readable manifest: ./],
    'has a text that is not UTF-8': [
      Buffer.from(withEntries(ENTRY, '\u00ff').toString(), 'latin1'),
      /^no readable manifest: ./,
    ],
    'nests without end': [Buffer.from(`{"versions": ${'['.repeat(1_000_000)}`), /^no readable manifest: ./],
    'is very large': [
      Buffer.from(`{${' '.repeat(2 * 1024 * 1024)}}`),
      /^no readable manifest: it has 2097154 bytes$/,
    ],
  };
  for (const [fault, [bytes, expected]] of Object.entries(unreadable)) {
    it(`is unreadable if it ${fault}`, async () => {
      const { verdict, found } = await read(bytes, '3.14.0');
      assert.equal(verdict, 'unreadable');
      assert.match(found, expected);
    });
  }
});

describe('a manifest of 1 MiB', () => {
  const pad = (size: number): Buffer => Buffer.from(withEntries(ENTRY).toString().padEnd(size));
  const [largest, larger] = [pad(1024 * 1024), pad(1024 * 1024 + 1)];

  it('is read up to the size limit, and rejected above it', async () => {
    assert.equal((await read(largest, '3.14.0')).verdict, 'agrees');
    assert.deepEqual(await read(larger, '3.14.0'), {
      verdict: 'unreadable',
      found: 'no readable manifest: it has 1048577 bytes',
    });
    assert.equal(findPackageDigest(largest.toString(), NAME), DIGEST);
    assert.throws(() => findPackageDigest(larger.toString(), NAME), {
      code: 'VERSION_MISMATCH',
      message: `${NAME}: the signed manifest can't be read: it has 1048577 characters.`,
      cause: new Error('it has 1048577 characters'),
    });
  });
});

describe('findPackageDigest', () => {
  const refuses = (manifest: Buffer, code: ErrorCode, message: RegExp): void => {
    assert.throws(
      () => findPackageDigest(manifest.toString(), NAME),
      (error: unknown) => error instanceof ActionError && error.code === code && message.test(error.message),
    );
  };

  it('finds a package by the last part of its address', () => {
    const manifest = makeWindowsManifest('3.14.0', {
      [NAME]: DIGEST,
      'python-3.14.0t-amd64.zip': Buffer.of(),
    });
    assert.equal(findPackageDigest(manifest.toString(), NAME), DIGEST);
    const free = findPackageDigest(manifest.toString(), 'python-3.14.0t-amd64.zip');
    assert.equal(free, 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });

  it('gives the digest in lower case, and takes the same twice', () => {
    const upper = { ...ENTRY, hash: { sha256: DIGEST.toUpperCase() } };
    assert.equal(findPackageDigest(withEntries(upper, ENTRY).toString(), NAME), DIGEST);
  });

  it('names the packages that there are', () => {
    const manifest = makeWindowsManifest('3.14.0', { 'python-3.14.0-win32.zip': DIGEST });
    refuses(
      manifest,
      'NOT_PUBLISHED',
      /python-3\.14\.0-amd64\.zip: .*It names: python-3\.14\.0-win32\.zip\./,
    );
    const several = withEntries(
      { ...ENTRY, url: 'https://a.example/b.zip' },
      {},
      { ...ENTRY, url: `${URL}/c` },
    );
    refuses(several, 'NOT_PUBLISHED', /It names: b\.zip, c\.$/);
    refuses(withEntries(), 'NOT_PUBLISHED', /no package/);
    refuses(withEntries({ ...ENTRY, url: `${URL}/x` }), 'NOT_PUBLISHED', /It names: x\./);
  });

  it('refuses a manifest that is ambiguous or malformed', () => {
    const other = { ...ENTRY, hash: { sha256: 'cd'.repeat(32) } };
    refuses(withEntries(ENTRY, other), 'VERSION_MISMATCH', /two SHA-256 digests/);
    const digests = [undefined, 1, [DIGEST], DIGEST.slice(1), `${DIGEST}a`, `x${DIGEST}`, `${DIGEST}x`];
    for (const hash of [undefined, null, DIGEST, ...digests.map(sha256 => ({ sha256 }))]) {
      refuses(withEntries({ ...ENTRY, hash }), 'VERSION_MISMATCH', /no SHA-256 digest/);
    }
    for (const text of ['', 'null', '[]', '{}', '{"versions": 1}', ' '.repeat(2 * 1024 * 1024)]) {
      refuses(Buffer.from(text), 'VERSION_MISMATCH', /can't be read/);
    }
  });
});
