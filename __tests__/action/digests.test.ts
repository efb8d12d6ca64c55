import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { toArtifact } from '../../src/cpython/artifact-kinds.ts';
import type { Result } from '../../src/report/result.ts';
import { assertVerificationSummary } from '../support/assert-summary.ts';
import { readKnownReleases } from '../support/known-list.ts';
import { startPythonOrg } from '../support/python-org.ts';
import { assertRefused } from '../support/refusal.ts';
import { createRunner, listFiles, type Run } from '../support/run-action.ts';
import { runOneIn } from '../support/sample.ts';
import { RELEASES_FOLDER, readRealBundles, SKIP_WITHOUT_RELEASES } from '../support/shared.ts';
import { makeSourceTgz } from '../support/source-archive.ts';
import { createStage, type Stage } from '../support/stage.ts';
import { makeWindowsManifest } from '../support/windows-manifest.ts';

/** For cases of one kind. */
const skipOthers = runOneIn(2);

const NEW = { 'python-version': '3.13.55', download: 'false' };
const TGZ = '3.13.55/Python-3.13.55.tgz';
const HUGO = { identity: 'hugo@python.org', issuer: 'https://github.com/login/oauth' };
const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const toResults = ({ outputs, stdout }: Run): Result[] => JSON.parse(outputs.results ?? stdout);

describe('download: false', () => {
  let stage: Stage;
  let content: Buffer;
  beforeEach(async () => {
    stage = await createStage();
    content = await makeSourceTgz('3.13.55');
    stage.publishSigned(TGZ, content);
  });
  afterEach(() => stage.close());
  const run = (inputs: Record<string, string> = {}): Promise<Run> =>
    stage.runner.run({ ...stage.inputs, ...NEW, ...inputs });

  it('sets every output except the paths, and neither requests nor stores a file', async () => {
    const { outputs, exitCode, stdout } = await run();
    assert.equal(exitCode, 0, stdout);
    const { results, ...others } = outputs;
    assert.deepEqual(Object.keys(others).sort(), [
      ...['cache-hit', 'certificate-identity', 'certificate-oidc-issuer', 'log-index', 'python-version'],
      ...['sha256', 'signed-at'],
    ]);
    assert.deepEqual([outputs.sha256, outputs['cache-hit']], [digest(content), 'false']);
    const [result] = JSON.parse(results ?? '[]');
    for (const name of ['path', 'bundlePath', 'sourceDir']) assert.ok(!(name in result), name);
    assert.deepEqual([result.size, result.versionStamp, result.known], [null, null, false]);
    assert.deepEqual(stage.pythonOrg.requests, [`GET /${TGZ}.sigstore`]);
    assert.deepEqual(await listFiles(stage.runner.toolCache), []);
  });

  it('warns that only the name says which version a newer file is', async () => {
    const { warnings } = await run();
    assert.equal(warnings.length, 1);
    assert.match(
      warnings[0] ?? '',
      /Python-3\.13\.55\.tgz: only the mirror's file name says which version this is\./,
    );
  });

  it('does not use the tool cache either', async () => {
    assert.equal((await run({ download: 'true' })).exitCode, 0);
    const stored = await listFiles(stage.runner.toolCache);
    stage.pythonOrg.requests.length = 0;
    assert.equal((await run()).outputs['cache-hit'], 'false');
    assert.deepEqual(stage.pythonOrg.requests, [`GET /${TGZ}.sigstore`]);
    assert.deepEqual(await listFiles(stage.runner.toolCache), stored);
  });

  it('says with sha256 whether the manager signed these bytes', async () => {
    assert.equal((await run({ sha256: digest(content) })).exitCode, 0);
    await assertRefused(await run({ sha256: '0'.repeat(64) }), 'DIGEST_MISMATCH', stage.runner);
  });

  it('refuses what another one signed', async () => {
    stage.publishSigned(TGZ, content, HUGO);
    await assertRefused(await run(), 'IDENTITY_MISMATCH', stage.runner);
  });

  it('writes evidence that says that no version stamp was read', async () => {
    const [result] = toResults(await run({ evidence: 'evidence' }));
    assert.ok(result);
    const predicate = await assertVerificationSummary(result);
    assert.deepEqual(predicate.policy.annotations.versionStamp, null);
    const bundle = stage.pythonOrg.requests.at(-1);
    assert.equal(bundle, `GET /${TGZ}.sigstore`);
  });

  for (const inputs of [{ extract: 'true' }, { 'artifact-path': 'a', 'bundle-path': 'b' }] as Record<
    string,
    string
  >[]) {
    it(`is refused with ${Object.keys(inputs)[0]}`, { skip: skipOthers() }, async () => {
      await assertRefused(await run(inputs), 'INVALID_INPUT', stage.runner);
      assert.deepEqual(stage.pythonOrg.requests, []);
    });
  }

  it('takes the digest of a package from the signed manifest, which it downloads and removes', async () => {
    const version = '3.15.1';
    const kind = 'windows-package-x64';
    const { fileName } = toArtifact({ major: 3, minor: 15, micro: 1 }, kind);
    const sha256 = 'a'.repeat(64);
    stage.publishSigned(
      '3.15.1/windows-3.15.1.json',
      makeWindowsManifest(version, { [fileName]: sha256 }),
      HUGO,
    );
    const found = await run({ 'python-version': version, artifact: kind });
    const [result] = toResults(found);
    assert.equal(result?.sha256, sha256);
    assert.match(result?.versionStamp ?? '', /in windows-3\.15\.1\.json/);
    assert.ok(result?.manifest && !('path' in result.manifest));
    assert.deepEqual(found.warnings, []);
    assert.ok(!stage.pythonOrg.requests.some(request => request.includes(fileName)));
    assert.deepEqual(await listFiles(stage.runner.toolCache), []);
    assert.ok(!(await listFiles(stage.runner.folder)).some(file => file.endsWith('windows-3.15.1.json')));
  });
});

describe('download: false over every real bundle', { skip: SKIP_WITHOUT_RELEASES }, () => {
  it('has the digest of the catalog, and neither requests nor stores a file', async t => {
    const [site, runner] = await Promise.all([startPythonOrg(RELEASES_FOLDER), createRunner()]);
    t.after(() => Promise.all([site.close(), runner.remove()]));
    const known = readKnownReleases();
    const kinds = new Map(known.files.map(({ version, kind }) => [toArtifact(version, kind).fileName, kind]));
    const bundles = Map.groupBy(readRealBundles(), ({ fileName }) => kinds.get(fileName));
    for (const [kind, real] of bundles) {
      const versions = real.map(({ version }) => version).join('\n');
      const found = await runner.run({
        ...{ mirror: site.mirror, 'trusted-root': 'embedded', download: 'false', artifact: kind ?? '' },
        'python-version': versions,
      });
      assert.equal(found.exitCode, 0, found.stdout);
      assert.deepEqual(
        toResults(found).map(({ fileName, sha256, known, versionStamp }) => [
          ...[fileName, sha256, known, versionStamp],
        ]),
        real.map(({ fileName, sha256 }) => [
          ...[fileName, sha256, true],
          `the list of known releases has its SHA-256 for ${fileName}`,
        ]),
      );
      assert.deepEqual(
        found.warnings.filter(warning => warning.includes('file name')),
        [],
      );
    }
    assert.ok(site.requests.length >= 195);
    assert.deepEqual(
      site.requests.filter(request => !request.endsWith('.sigstore')),
      [],
    );
    assert.deepEqual(await listFiles(runner.toolCache), []);
  });
});
