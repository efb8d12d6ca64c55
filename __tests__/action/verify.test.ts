import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { chmod, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { listFiles } from '../support/run-action.ts';
import { makeSourceTgz, makeSourceXz } from '../support/source-archive.ts';
import { createStage, type Stage } from '../support/stage.ts';

const TGZ = await makeSourceTgz('3.13.55');
const SHA256 = createHash('sha256').update(TGZ).digest('hex');

describe('the built action', () => {
  let stage: Stage;
  const run = (inputs: Record<string, string>, options = {}) =>
    stage.runner.run({ ...stage.inputs, ...inputs }, options);

  beforeEach(async () => {
    stage = await createStage();
    stage.publishSigned('3.13.55/Python-3.13.55.tgz', TGZ, { signedAt: new Date('2025-06-11T17:46:23Z') });
  });
  afterEach(() => stage.close());

  it('sets every output for one artifact', async () => {
    const { exitCode, outputs, errors, warnings } = await run({ 'python-version': '3.13.55' });
    assert.equal(exitCode, 0);
    assert.deepEqual([errors, warnings], [[], []]);
    const { results, 'log-index': logIndex, ...others } = outputs;
    const folder = join(stage.runner.toolCache, 'cpython-release/3.13.55/source-tgz');
    assert.match(logIndex ?? '', /^\d+$/);
    assert.deepEqual(others, {
      'python-version': '3.13.55',
      path: join(folder, 'Python-3.13.55.tgz'),
      'bundle-path': join(folder, 'Python-3.13.55.tgz.sigstore'),
      sha256: SHA256,
      'certificate-identity': 'thomas@python.org',
      'certificate-oidc-issuer': 'https://accounts.google.com',
      'signed-at': '2025-06-11T17:46:23.000Z',
      'cache-hit': 'false',
    });
    assert.deepEqual(JSON.parse(results ?? ''), [
      {
        pythonVersion: '3.13.55',
        artifact: 'source-tgz',
        fileName: 'Python-3.13.55.tgz',
        path: join(folder, 'Python-3.13.55.tgz'),
        bundlePath: join(folder, 'Python-3.13.55.tgz.sigstore'),
        sha256: SHA256,
        size: TGZ.length,
        certificateIdentity: 'thomas@python.org',
        certificateOidcIssuer: 'https://accounts.google.com',
        releaseManager: 'Thomas Wouters',
        signedAt: '2025-06-11T17:46:23.000Z',
        logIndex,
        cacheHit: false,
        url: `${stage.pythonOrg.mirror}3.13.55/Python-3.13.55.tgz`,
        bundleMediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
        trustedRoot: stage.inputs['trusted-root'],
        versionStamp: "the top directory 'Python-3.13.55/'",
        known: false,
        released: null,
      },
    ]);
    assert.deepEqual(await readFile(join(folder, 'Python-3.13.55.tgz')), TGZ);
  });

  it('writes a job summary with the evidence, except if summary is false', async () => {
    const { summary, outputs } = await run({ 'python-version': '3.13.55' });
    for (const evidence of [
      '3.13.55',
      'Python-3.13.55.tgz',
      SHA256,
      'thomas@python.org',
      'https://accounts.google.com',
      '2025-06-11 17:46:23',
    ]) {
      assert.ok(summary.includes(evidence), `${evidence} in:\n${summary}`);
    }
    assert.ok(summary.includes(`<a href="https://search.sigstore.dev/?logIndex=${outputs['log-index']}">`));
    assert.equal((await run({ 'python-version': '3.13.55', summary: 'false' })).summary, '');
  });

  it('asks for the bundle first, and for nothing on a second run', async () => {
    await run({ 'python-version': '3.13.55' });
    assert.deepEqual(stage.pythonOrg.requests, [
      'GET /3.13.55/Python-3.13.55.tgz.sigstore',
      'GET /3.13.55/Python-3.13.55.tgz',
    ]);
    const second = await run({ 'python-version': '3.13.55' });
    assert.equal(second.exitCode, 0);
    assert.equal(second.outputs['cache-hit'], 'true');
    assert.equal(second.outputs.sha256, SHA256);
    assert.equal(stage.pythonOrg.requests.length, 2);
  });

  it('stores both source kinds of a release side by side, and finds a pre-release again', async () => {
    stage.publishSigned('3.14.50/Python-3.14.50rc1.tgz', await makeSourceTgz('3.14.50rc1'), {
      identity: 'hugo@python.org',
      issuer: 'https://github.com/login/oauth',
    });
    stage.publishSigned('3.14.50/Python-3.14.50rc1.tar.xz', await makeSourceXz('3.14.50rc1'), {
      identity: 'hugo@python.org',
      issuer: 'https://github.com/login/oauth',
    });
    const inputs = { artifact: 'source-tgz\nsource-xz' };
    const first = await run({ ...inputs, 'python-version': '3.14.50rc1' });
    assert.equal(first.exitCode, 0, first.stdout);
    assert.deepEqual((await listFiles(stage.runner.toolCache)).sort(), [
      'cpython-release/3.14.50-rc.1/source-tgz.complete',
      'cpython-release/3.14.50-rc.1/source-tgz/Python-3.14.50rc1.tgz',
      'cpython-release/3.14.50-rc.1/source-tgz/Python-3.14.50rc1.tgz.sigstore',
      'cpython-release/3.14.50-rc.1/source-xz.complete',
      'cpython-release/3.14.50-rc.1/source-xz/Python-3.14.50rc1.tar.xz',
      'cpython-release/3.14.50-rc.1/source-xz/Python-3.14.50rc1.tar.xz.sigstore',
    ]);
    const again = await run({ ...inputs, 'python-version': '3.14.50-rc.1' });
    assert.equal(again.outputs['cache-hit'], 'true');
    assert.equal(again.outputs['python-version'], '3.14.50rc1');
    const kinds = JSON.parse(again.outputs.results ?? '').map(
      (result: { artifact: string }) => result.artifact,
    );
    assert.deepEqual(kinds, ['source-tgz', 'source-xz']);
  });

  const skip = process.platform === 'win32' && 'Windows has no such modes';
  it('stores files that everyone can read and no one can write', { skip }, async () => {
    const { outputs } = await run({ 'python-version': '3.13.55' });
    assert.equal((await stat(outputs.path ?? '')).mode & 0o777, 0o444);
    assert.equal((await stat(outputs['bundle-path'] ?? '')).mode & 0o777, 0o444);
    assert.equal((await stat(join(outputs.path ?? '', '..'))).mode & 0o777, 0o755);
  });

  it('verifies a release of another signer if both inputs name him', async () => {
    stage.publishSigned('3.6.15/Python-3.6.15.tgz', await makeSourceTgz('3.6.15'), {
      identity: 'releases@company.example',
      issuer: 'https://oidc.company.example',
    });
    const { outputs } = await run({
      'python-version': '3.6.15',
      'certificate-identity': 'releases@company.example',
      'certificate-oidc-issuer': 'https://oidc.company.example',
    });
    assert.equal(outputs['certificate-identity'], 'releases@company.example');
    assert.equal(JSON.parse(outputs.results ?? '')[0].releaseManager, null);
  });

  it('accepts the right sha256 input, in upper case too', async () => {
    const { exitCode } = await run({ 'python-version': '3.13.55', sha256: SHA256.toUpperCase() });
    assert.equal(exitCode, 0);
  });

  it('accepts an archive without a readable version stamp only if sha256 pins it', async () => {
    const empty = Buffer.from('1f8b08000000000000030300000000000000000000', 'hex');
    stage.publishSigned('3.13.57/Python-3.13.57.tgz', empty);
    const refused = await run({ 'python-version': '3.13.57' });
    assert.match(refused.errors[0] ?? '', /VERSION_MISMATCH/);
    const pinned = await run({
      'python-version': '3.13.57',
      sha256: createHash('sha256').update(empty).digest('hex'),
    });
    assert.equal(pinned.exitCode, 0, pinned.stdout);
  });

  describe('rejects a cached copy', () => {
    const tamper: Record<string, (folder: string) => Promise<void>> = {
      'whose artifact was changed': async folder => {
        const bytes = Buffer.from(TGZ);
        bytes[100] = (bytes[100] ?? 0) ^ 1;
        await chmod(join(folder, 'Python-3.13.55.tgz'), 0o644);
        await writeFile(join(folder, 'Python-3.13.55.tgz'), bytes);
      },
      'whose bundle was replaced by rubbish': async folder => {
        await chmod(join(folder, 'Python-3.13.55.tgz.sigstore'), 0o644);
        await writeFile(join(folder, 'Python-3.13.55.tgz.sigstore'), '{}');
      },
      'that another signer signed': async folder => {
        const bundle = stage.sigstore.sign(TGZ, { identity: 'hugo@python.org' });
        await chmod(join(folder, 'Python-3.13.55.tgz.sigstore'), 0o644);
        await writeFile(join(folder, 'Python-3.13.55.tgz.sigstore'), JSON.stringify(bundle));
      },
      'that is an older release with its own good bundle': async folder => {
        const older = await makeSourceTgz('3.13.54');
        for (const name of ['Python-3.13.55.tgz', 'Python-3.13.55.tgz.sigstore'])
          await chmod(join(folder, name), 0o644);
        await writeFile(join(folder, 'Python-3.13.55.tgz'), older);
        await writeFile(
          join(folder, 'Python-3.13.55.tgz.sigstore'),
          JSON.stringify(stage.sigstore.sign(older)),
        );
      },
    };
    for (const [name, change] of Object.entries(tamper)) {
      it(name, async () => {
        const { outputs } = await run({ 'python-version': '3.13.55' });
        await change(join(outputs.path ?? '', '..'));
        const second = await run({ 'python-version': '3.13.55' });
        assert.equal(second.exitCode, 1);
        assert.equal(second.outputFile, '');
        assert.equal(second.errors.length, 1);
        assert.match(second.errors[0] ?? '', /CACHED_COPY_REJECTED/);
        assert.equal(stage.pythonOrg.requests.length, 2, 'it downloads nothing instead');
      });
    }

    it('but blames the sha256 input for a wrong pin', async () => {
      await run({ 'python-version': '3.13.55' });
      const { errors } = await run({ 'python-version': '3.13.55', sha256: '0'.repeat(64) });
      assert.match(errors[0] ?? '', /DIGEST_MISMATCH: .*the sha256 input is 0000/);
    });
  });
});
