import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Result } from '../../src/report/result.ts';
import { makeArtifact } from '../support/any-artifact.ts';
import { assertVerificationSummary } from '../support/assert-summary.ts';
import { listFiles } from '../support/run-action.ts';
import { type CommandLine, createCommandLine, toOptions } from '../support/run-cli.ts';
import { makeSourceTgz } from '../support/source-archive.ts';
import { createStage, type Stage } from '../support/stage.ts';
import { makeWindowsManifest } from '../support/windows-manifest.ts';

const HUGO = { identity: 'hugo@python.org', issuer: 'https://github.com/login/oauth' };
const PYTHON_ORG = 'https://www.python.org/ftp/python';
const TGZ = await makeSourceTgz('3.15.1');
const PRE_RELEASE = await makeSourceTgz('3.15.0rc1');
const PACKAGE = await makeArtifact('3.15.1', 'windows-package-x64');
const PACKAGE_NAME = 'python-3.15.1-amd64.zip';
const MANIFEST = makeWindowsManifest('3.15.1', { [PACKAGE_NAME]: PACKAGE });

describe('--evidence', () => {
  let stage: Stage;
  let cli: CommandLine;
  const verify = async (args: readonly string[]): Promise<Result[]> => {
    const options = ['--evidence', 'a folder/evidence', '--json', ...toOptions(stage.inputs)];
    const { exitCode, stdout, stderr } = await cli.run(['verify', ...args, ...options]);
    assert.equal(exitCode, 0, stderr);
    return JSON.parse(stdout);
  };

  before(async () => {
    [stage, cli] = await Promise.all([createStage(), createCommandLine()]);
    stage.publishSigned('3.15.1/Python-3.15.1.tgz', TGZ, HUGO);
    stage.publishSigned('3.15.0/Python-3.15.0rc1.tgz', PRE_RELEASE, HUGO);
    stage.publishSigned('3.15.1/windows-3.15.1.json', MANIFEST, HUGO);
    stage.pythonOrg.publish(`3.15.1/${PACKAGE_NAME}`, PACKAGE);
  });
  after(() => Promise.all([stage.close(), cli.remove()]));

  it('writes a summary of each verified file', async () => {
    const results = await verify(['3.15.1', '3.15.0rc1']);
    const [first, second] = await Promise.all(results.map(assertVerificationSummary));
    assert.equal(first.resourceUri, `${PYTHON_ORG}/3.15.1/Python-3.15.1.tgz`, 'whatever the mirror is');
    assert.equal(second.resourceUri, `${PYTHON_ORG}/3.15.0/Python-3.15.0rc1.tgz`);
    assert.equal(
      first.inputAttestations[0].uri,
      `${stage.pythonOrg.mirror}3.15.1/Python-3.15.1.tgz.sigstore`,
    );
    assert.deepEqual(first.verifiedLevels, ['CPYTHON_RELEASE_MANAGER_SIGNATURE']);
    assert.deepEqual(first.policy.annotations, {
      certificateIdentity: HUGO.identity,
      certificateOidcIssuer: HUGO.issuer,
      trustedRoot: stage.inputs['trusted-root'],
      known: false,
      released: null,
      versionStamp: "the top directory 'Python-3.15.1/'",
    });
    assert.deepEqual((await listFiles(join(cli.folder, 'a folder/evidence'))).sort(), [
      'Python-3.15.0rc1.tgz.vsa-predicate.json',
      'Python-3.15.0rc1.tgz.vsa.json',
      'Python-3.15.1.tgz.vsa-predicate.json',
      'Python-3.15.1.tgz.vsa.json',
    ]);
  });

  it('gives the bundle of the manifest for a package that the manifest names', async () => {
    const [result] = await verify(['3.15.1', '--artifact', 'windows-package-x64']);
    assert.ok(result);
    const predicate = await assertVerificationSummary(result);
    assert.equal(predicate.resourceUri, `${PYTHON_ORG}/3.15.1/${PACKAGE_NAME}`);
    assert.match(predicate.inputAttestations[0].uri, /\/3\.15\.1\/windows-3\.15\.1\.json\.sigstore$/);
  });

  it('leaves a package in --output with what proves it', async () => {
    const [result] = await verify(['3.15.1', '--artifact', 'windows-package-x64', '--output', 'out']);
    const out = join(cli.folder, 'out');
    assert.equal(result?.path, join(out, PACKAGE_NAME));
    assert.equal(result?.bundlePath, join(out, 'windows-3.15.1.json.sigstore'));
    assert.equal(result?.manifest?.path, join(out, 'windows-3.15.1.json'));
    const names = (await listFiles(join(cli.folder, 'out'))).filter(name => !name.includes('vsa'));
    assert.deepEqual(
      names.sort(),
      [PACKAGE_NAME, 'windows-3.15.1.json', 'windows-3.15.1.json.sigstore'].sort(),
    );
  });

  it('is about the files in --output, and names them in the text', async () => {
    const [result] = await verify(['3.15.1', '--output', 'out']);
    assert.ok(result);
    await assertVerificationSummary(result);
    assert.equal(result.path, join(cli.folder, 'out/Python-3.15.1.tgz'));
    const args = ['verify', '3.15.1', '--evidence', 'e', ...toOptions(stage.inputs)];
    const { stdout } = await cli.run(args);
    const path = join(cli.folder, 'e', 'Python-3.15.1.tgz.vsa.json');
    assert.ok(stdout.includes(`\n  evidence   ${path}\n`), stdout);
  });

  it('has no address for a local file, and describes it', async () => {
    await writeFile(join(cli.folder, 'some.tgz'), TGZ);
    await writeFile(join(cli.folder, 'some.json'), JSON.stringify(stage.sigstore.sign(TGZ, HUGO)));
    const [result] = await verify(['3.15.1', '--artifact-path=some.tgz', '--bundle-path=some.json']);
    assert.ok(result);
    const predicate = await assertVerificationSummary(result);
    assert.equal(predicate.resourceUri, `${PYTHON_ORG}/3.15.1/Python-3.15.1.tgz`);
  });

  it('does not say of another signer that he is the release manager', async () => {
    const own = { identity: 'releases@company.example', issuer: 'https://oidc.company.example' };
    stage.publishSigned('3.6.15/Python-3.6.15.tgz', await makeSourceTgz('3.6.15'), own);
    const [result] = await verify([
      '3.6.15',
      `--certificate-identity=${own.identity}`,
      `--certificate-oidc-issuer=${own.issuer}`,
    ]);
    assert.ok(result);
    const predicate = await assertVerificationSummary(result);
    assert.deepEqual(predicate.verifiedLevels, ['EXPECTED_SIGNER_SIGNATURE']);
    assert.equal(predicate.resourceUri, `${stage.pythonOrg.mirror}3.6.15/Python-3.6.15.tgz`);
  });

  it('writes nothing for what is refused', async () => {
    stage.publishSigned('3.15.2/Python-3.15.2.tgz', TGZ, HUGO);
    const args = ['verify', '3.15.2', '--evidence', 'none', ...toOptions(stage.inputs)];
    assert.equal((await cli.run(args)).exitCode, 1);
    assert.ok(!(await listFiles(cli.folder)).some(file => file.startsWith('none')));
  });

  it('says that a folder cannot be written', async () => {
    await writeFile(join(cli.folder, 'in-the-way'), '');
    const args = ['verify', '3.15.1', '--evidence', 'in-the-way', ...toOptions(stage.inputs)];
    const { exitCode, stdout, stderr } = await cli.run(args);
    assert.deepEqual([exitCode, stdout], [2, '']);
    assert.match(stderr, /^error: INVALID_INPUT: evidence: '.*in-the-way' cannot be written: /m);
  });
});
