import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { toArtifact } from '../../src/cpython/artifact-kinds.ts';
import { parseVersion } from '../../src/cpython/version.ts';
import { type PythonOrg, startPythonOrg } from '../support/python-org.ts';
import { assertRefused } from '../support/refusal.ts';
import { createRunner, type Runner } from '../support/run-action.ts';
import { runOneIn } from '../support/sample.ts';
import { RELEASES_FOLDER, SKIP_WITHOUT_RELEASES, WINDOWS_FOLDER } from '../support/shared.ts';

/** For cases of one kind. */
const skipOthers = runOneIn(2);

const GOOGLE = 'https://accounts.google.com';
const NAMED_THOMAS = { 'certificate-identity': 'thomas@python.org', 'certificate-oidc-issuer': GOOGLE };

describe('the built action on real releases', { skip: SKIP_WITHOUT_RELEASES }, () => {
  let pythonOrg: PythonOrg;
  let runner: Runner;
  const run = (inputs: Record<string, string>) =>
    runner.run({ mirror: pythonOrg.mirror, 'trusted-root': 'embedded', ...inputs });

  before(async () => {
    pythonOrg = await startPythonOrg(RELEASES_FOLDER);
  });
  after(() => pythonOrg.close());
  beforeEach(async () => {
    runner = await createRunner();
    pythonOrg.requests.length = 0;
  });
  afterEach(() => runner.remove());

  const releases = [
    {
      version: '3.13.5',
      artifact: 'source-xz',
      sha256: '93e583f243454e6e9e4588ca2c2662206ad961659863277afcdb96801647d640',
      signer: 'thomas@python.org',
      signedAt: '2025-06-11T17:46:23.000Z',
      logIndex: '235130253',
    },
    {
      version: '3.11.2',
      artifact: 'source-tgz',
      sha256: '2411c74bda5bbcfcddaf4531f66d1adc73f247f529aee981b029513aefdbf849',
      signer: 'pablogsal@python.org',
      signedAt: '2023-02-07T14:00:26.000Z',
      logIndex: '12821070',
    },
  ];
  for (const { version, artifact, ...evidence } of releases) {
    it(`verifies ${version} ${artifact}, and again from the cache without a download`, async () => {
      const inputs = { 'python-version': version, artifact };
      const first = await run(inputs);
      assert.equal(first.exitCode, 0, first.stdout);
      assert.equal(first.outputs.sha256, evidence.sha256);
      assert.equal(first.outputs['certificate-identity'], evidence.signer);
      assert.equal(first.outputs['certificate-oidc-issuer'], 'https://accounts.google.com');
      assert.equal(first.outputs['signed-at'], evidence.signedAt);
      assert.equal(first.outputs['log-index'], evidence.logIndex);
      assert.equal(first.outputs['cache-hit'], 'false');
      const second = await run(inputs);
      assert.equal(second.outputs['cache-hit'], 'true');
      assert.equal(second.outputs.path, first.outputs.path);
      assert.equal(pythonOrg.requests.length, 2);
    });
  }

  describe('refuses 3.13.5', () => {
    let folder: string;
    let mirror: PythonOrg;
    before(async () => {
      folder = await mkdtemp(join(tmpdir(), 'verify-cpython-mirror-'));
      mirror = await startPythonOrg(folder);
    });
    after(async () => {
      await mirror.close();
      await rm(folder, { recursive: true });
    });

    const names = [
      ['3.13.6', 'source-xz', '3.13.6/Python-3.13.6.tar.xz'],
      ['3.12.5', 'source-xz', '3.12.5/Python-3.12.5.tar.xz'],
      ['3.13.5', 'source-tgz', '3.13.5/Python-3.13.5.tgz'],
    ] as const;
    for (const [version, artifact, name] of names) {
      it(`under the name of ${name}`, { skip: skipOthers() }, async () => {
        await mkdir(join(folder, name, '..'), { recursive: true });
        const real = join(RELEASES_FOLDER, '3.13.5/Python-3.13.5.tar.xz');
        await cp(real, join(folder, name));
        await cp(`${real}.sigstore`, join(folder, `${name}.sigstore`));
        const inputs = { mirror: mirror.mirror, 'python-version': version, artifact };
        // By the list of known releases, and by the bytes where the list doesn't apply.
        for (const signer of [{}, NAMED_THOMAS])
          await assertRefused(await run({ ...inputs, ...signer }), 'VERSION_MISMATCH', runner);
      });
    }

    it('with one flipped bit', async () => {
      const name = '3.13.5/Python-3.13.5.tar.xz';
      const bytes = await readFile(join(RELEASES_FOLDER, name));
      bytes[20_000_000] = (bytes[20_000_000] ?? 0) ^ 0x10;
      await mkdir(join(folder, '3.13.5'), { recursive: true });
      await writeFile(join(folder, name), bytes);
      await cp(join(RELEASES_FOLDER, `${name}.sigstore`), join(folder, `${name}.sigstore`));
      const refusal = await run({ mirror: mirror.mirror, 'python-version': '3.13.5', artifact: 'source-xz' });
      await assertRefused(refusal, 'DIGEST_MISMATCH', runner);
    });

    it('with the bundle of another manager, before the artifact is requested', async () => {
      const name = '3.14.0/Python-3.14.0.tgz';
      await mkdir(join(folder, '3.14.0'), { recursive: true });
      await cp(join(RELEASES_FOLDER, '3.11.2/Python-3.11.2.tgz'), join(folder, name));
      await cp(join(RELEASES_FOLDER, '3.11.2/Python-3.11.2.tgz.sigstore'), join(folder, `${name}.sigstore`));
      mirror.requests.length = 0;
      const refusal = await run({ mirror: mirror.mirror, 'python-version': '3.14.0' });
      await assertRefused(refusal, 'IDENTITY_MISMATCH', runner);
      assert.deepEqual(mirror.requests, [`GET /${name}.sigstore`]);
    });
  });
});

describe('the built action on real embeddable zips', { skip: SKIP_WITHOUT_RELEASES }, () => {
  const zips = [
    {
      version: '3.13.2',
      signer: 'thomas@python.org',
      others: { version: '3.13.3', series: '3.12.9' },
    },
    {
      version: '3.10.11',
      signer: 'pablogsal@python.org',
      others: { version: '3.10.1', series: '3.11.3' },
    },
  ] as const;
  let pythonOrg: PythonOrg;
  let runner: Runner;
  before(async () => {
    pythonOrg = await startPythonOrg(WINDOWS_FOLDER);
  });
  after(() => pythonOrg.close());
  beforeEach(async () => {
    runner = await createRunner();
  });
  afterEach(() => runner.remove());
  const run = (inputs: Record<string, string>, { mirror } = pythonOrg) =>
    runner.run({ mirror, 'trusted-root': 'embedded', ...inputs });

  for (const { version, signer, others } of zips) {
    const name = `python-${version}-embed-amd64.zip`;
    const path = join(WINDOWS_FOLDER, version, name);

    it(`verifies ${name}, unpacks it, and again from the cache`, async () => {
      const inputs = { 'python-version': version, artifact: 'windows-embed-x64', extract: 'true' };
      const first = await run(inputs);
      assert.equal(first.exitCode, 0, first.stdout);
      assert.equal(first.outputs['certificate-identity'], signer);
      assert.equal(first.outputs.sha256, sha256(await readFile(path)));
      assert.ok(existsSync(join(first.outputs['source-dir'] ?? '', 'python.exe')), first.stdout);
      const [result] = JSON.parse(first.outputs.results ?? '[]');
      assert.ok(result.versionStamp.includes(version), result.versionStamp);
      const second = await run(inputs);
      assert.equal(second.outputs['cache-hit'], 'true', second.stdout);
    });

    const names = [
      ['another version', others.version, 'windows-embed-x64'],
      ['another series', others.series, 'windows-embed-x64'],
      ['another architecture, x86', version, 'windows-embed-x86'],
      ['an installer', version, 'windows-x64'],
      ['a source archive', version, 'source-tgz'],
      ['a macOS package', version, 'macos'],
      // The only release of 3.10 with an embeddable zip for ARM64 is 3.10.1.
      ['another architecture, ARM64', version === '3.10.11' ? '3.10.1' : version, 'windows-embed-arm64'],
    ] as const;
    for (const [what, asked, artifact] of names) {
      it(`refuses ${name} as ${what}: ${artifact} of ${asked}`, { skip: skipOthers() }, async t => {
        const mirror = await startPythonOrg();
        t.after(() => mirror.close());
        const target = `${asked}/${toArtifact(parseVersion(asked), artifact).fileName}`;
        mirror.publish(target, await readFile(path));
        mirror.publish(`${target}.sigstore`, await readFile(`${path}.sigstore`));
        // By the list of known releases, and by the bytes where the list doesn't apply.
        for (const by of [{}, { 'certificate-identity': signer, 'certificate-oidc-issuer': GOOGLE }]) {
          const refusal = await run({ 'python-version': asked, artifact, ...by }, mirror);
          await assertRefused(refusal, 'VERSION_MISMATCH', runner);
        }
      });
    }
  }

  it('refuses a real zip as the manifest that should name it', async t => {
    const mirror = await startPythonOrg();
    t.after(() => mirror.close());
    const path = join(WINDOWS_FOLDER, '3.13.2/python-3.13.2-embed-amd64.zip');
    mirror.publish('3.13.6/python-3.13.6-embeddable-amd64.zip', await readFile(path));
    mirror.publish('3.13.6/windows-3.13.6.json', await readFile(path));
    mirror.publish('3.13.6/windows-3.13.6.json.sigstore', await readFile(`${path}.sigstore`));
    const inputs = { 'python-version': '3.13.6', artifact: 'windows-package-embeddable-x64' };
    await assertRefused(await run(inputs, mirror), 'VERSION_MISMATCH', runner);
  });
});

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
