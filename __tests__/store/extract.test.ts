import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { appendFile, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it, mock } from 'node:test';
import { type ArtifactKind, toArtifact } from '../../src/cpython/artifact-kinds.ts';
import { isXz } from '../../src/cpython/stamps/compression.ts';
import { parseVersion } from '../../src/cpython/version.ts';
import { parseTrustedRoot } from '../../src/sigstore/trusted-root.ts';
import { verifyBundle } from '../../src/sigstore/verify.ts';
import { digestFile } from '../../src/store/digest-file.ts';
import { extractArtifact, toUnpackError } from '../../src/store/extract.ts';
import { type VerifiedArtifact, verifyArtifact } from '../../src/store/verified-artifact.ts';
import { startWriterThread } from '../../src/store/writer-thread.ts';
import { startXzThread } from '../../src/store/xz-thread.ts';
import { makeArtifact } from '../support/any-artifact.ts';
import { createSigstore } from '../support/sigstore.ts';

const THOMAS = { subjectAlternativeName: 'thomas@python.org', issuer: 'https://accounts.google.com' };

const NO_HISTORY = { known: undefined, changes: 'refuse' } as const;

/** What a thread runs; the bundle of dist/ in a release. */
const threadEntry = new URL('../../src/programs/index.ts', import.meta.url).href;

async function extract(
  verified: VerifiedArtifact,
  cacheRoot: string,
  entry: string = threadEntry,
): Promise<string> {
  const { fileName } = verified.facts.artifact;
  await using thread = isXz(fileName) ? startXzThread(entry) : startWriterThread();
  return await extractArtifact(verified, { cacheRoot, thread });
}

describe('extractArtifact', () => {
  const sigstore = createSigstore();
  const trustedRoot = parseTrustedRoot(JSON.stringify(sigstore.trustedRoot), 'test');
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'verify-cpython-extract-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  async function makeVerified(kind: ArtifactKind): Promise<{ verified: VerifiedArtifact; bytes: Buffer }> {
    const artifact = toArtifact(parseVersion('3.13.5'), kind);
    const path = join(folder, `${randomBytes(4).toString('hex')}-${artifact.fileName}`);
    const bytes = await makeArtifact('3.13.5', kind);
    await writeFile(path, bytes);
    const signedDigest = verifyBundle(Buffer.from(JSON.stringify(sigstore.sign(bytes))), THOMAS, trustedRoot);
    const evidence = {
      signedDigest,
      bundlePath: `${path}.sigstore`,
      pinnedSha256: undefined,
      history: NO_HISTORY,
    };
    return { verified: await verifyArtifact(await digestFile(path), artifact, evidence), bytes };
  }

  /** The trees below a tool cache. */
  const listTrees = async (cache: string): Promise<string[]> =>
    (await readdir(cache, { recursive: true })).filter(path => path.includes('tree-'));

  for (const kind of ['source-tgz', 'source-xz', 'windows-embed-x64'] as const) {
    it(`refuses a file that was changed after it was verified: ${kind}`, async () => {
      const { verified, bytes } = await makeVerified(kind);
      const { path } = verified.facts.file;
      const cache = join(folder, `cache-${kind}`);
      await extract(verified, cache);
      const before = await listTrees(cache);
      assert.notDeepEqual(before, []);
      await (kind === 'windows-embed-x64' ? writeFile(path, makeChangedZip(bytes)) : appendFile(path, 'x'));
      await assert.rejects(extract(verified, cache), { code: 'DIGEST_MISMATCH' });
      assert.deepEqual(await listTrees(cache), before);
    });
  }

  it('refuses a file that still has the same members', async () => {
    const { verified, bytes } = await makeVerified('source-tgz');
    const cache = join(folder, 'cache-same');
    // The time in the header of gzip.
    bytes.writeUInt32LE(bytes.readUInt32LE(4) + 1, 4);
    await writeFile(verified.facts.file.path, bytes);
    await assert.rejects(extract(verified, cache), { code: 'DIGEST_MISMATCH' });
    assert.deepEqual(await listTrees(cache), []);
  });

  for (const kind of ['source-tgz', 'windows-embed-x64'] as const) {
    it(`has the thread write all of ${kind}`, async () => {
      const { verified } = await makeVerified(kind);
      await using thread = startWriterThread();
      const { writer } = thread ?? assert.fail('no thread');
      const add = mock.method(writer ?? assert.fail(), 'add');
      await extractArtifact(verified, { cacheRoot: join(folder, `cache-of-thread-${kind}`), thread });
      const steps = add.mock.calls.flatMap(({ arguments: [batch] }) => batch.steps);
      assert.ok(steps.some(step => step.kind === 'bytes') && steps.at(-1)?.kind === 'finish');
    });
  }

  it('does not blame an intact file if the thread that decompresses it ends', async () => {
    const { verified } = await makeVerified('source-xz');
    const cacheRoot = join(folder, 'cache-thread');
    await assert.rejects(extract(verified, cacheRoot, 'data:text/javascript,process.exit()'), {
      code: 'INVALID_INPUT',
      message: /^extract: the thread that decompresses the archive has ended: /,
    });
    assert.deepEqual(await listTrees(cacheRoot), []);
  });

  it('names a file that is gone', async () => {
    const { verified } = await makeVerified('source-tgz');
    await rm(verified.facts.file.path);
    await assert.rejects(extract(verified, join(folder, 'cache')), {
      code: 'INVALID_INPUT',
      message: /Python-3\.13\.5\.tgz can't be unpacked: .*ENOENT/,
    });
  });
});

/** The date of a member, in the directory at the end. */
function makeChangedZip(bytes: Buffer): Buffer {
  const changed = Buffer.from(bytes);
  const date = changed.lastIndexOf('PK\x01\x02') + 12;
  changed[date] = (changed[date] ?? 0) ^ 1;
  return changed;
}

describe('toUnpackError', () => {
  const place = { fileName: 'Python-3.13.5.tgz', folder: '/cache' };
  const refuse = (code: string, syscall: string) =>
    toUnpackError(Object.assign(new Error(`${code}: reason`), { code, syscall }), place);
  const reasons: [code: string, syscall: string, reason: string][] = [
    ['ENOSPC', 'write', 'No space left to unpack Python-3.13.5.tgz'],
    ['EDQUOT', 'open', 'No space left to unpack Python-3.13.5.tgz'],
    ['EPERM', 'symlink', "Python-3.13.5.tgz contains links, which can't be made"],
    ['ENOTSUP', 'link', "Python-3.13.5.tgz contains links, which can't be made"],
    ...['EXDEV', 'EBUSY', 'ETIMEDOUT', 'ESTALE', 'ENOTSUP', 'EPERM', 'EROFS', 'EMFILE'].map(
      (code): [string, string, string] => [code, 'open', "Python-3.13.5.tgz can't be unpacked"],
    ),
  ];
  for (const [code, syscall, reason] of reasons) {
    it(`names ${code} of ${syscall}`, () => {
      const error = refuse(code, syscall);
      assert.ok(error instanceof Error && 'code' in error);
      assert.equal(error.code, 'INVALID_INPUT');
      assert.equal(error.message, `extract: ${reason}: '/cache' cannot be written: ${code}: reason.`);
    });
  }

  it('leaves every other error as it is', () => {
    for (const error of [new Error('a bug'), new TypeError('a bug'), 'text', undefined])
      assert.equal(toUnpackError(error, place), error);
  });
});
