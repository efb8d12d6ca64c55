import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { type ArtifactKind, toArtifact } from '../../src/cpython/artifact-kinds.ts';
import { parseVersion } from '../../src/cpython/version.ts';
import { makeArtifact } from '../support/any-artifact.ts';
import { assertRefused } from '../support/refusal.ts';
import type { Run } from '../support/run-action.ts';
import { runOneIn } from '../support/sample.ts';
import { createStage, type Stage } from '../support/stage.ts';
import { makeWindowsManifest } from '../support/windows-manifest.ts';

/** For cases of one kind. */
const skipOthers = runOneIn(2);

const GITHUB = 'https://github.com/login/oauth';
const SAVANNAH = { identity: 'savannah@python.org', issuer: GITHUB };
const HUGO = { identity: 'hugo@python.org', issuer: GITHUB };
const THOMAS = { identity: 'thomas@python.org' };
const PROCESSORS = ['x64', 'x86', 'arm64'] as const;
const PACKAGES = PROCESSORS.flatMap(
  processor => [`windows-package-${processor}`, `windows-package-free-threaded-${processor}`] as const,
);

const nameOf = (version: string, kind: ArtifactKind): string =>
  toArtifact(parseVersion(version), kind).fileName;

describe('Windows', () => {
  let stage: Stage;
  const run = (inputs: Record<string, string>, architecture = 'X64', os = 'Windows'): Promise<Run> =>
    stage.runner.run(
      { ...stage.inputs, ...inputs },
      { environment: { RUNNER_OS: os, RUNNER_ARCH: architecture } },
    );
  const kindsOf = ({ outputs }: Run): string[] =>
    JSON.parse(outputs.results ?? '[]').map((result: { artifact: string }) => result.artifact);
  const noticesOf = ({ stdout }: Run): string[] =>
    stdout.split('\n').filter(line => line.startsWith('::notice'));

  before(async () => {
    stage = await createStage();
    for (const processor of PROCESSORS) {
      const installer = `windows-${processor}` as const;
      const bytes = await makeArtifact('3.15.9', installer);
      stage.publishSigned(`3.15.9/${nameOf('3.15.9', installer)}`, bytes, HUGO);
    }
    const packages = new Map<string, Buffer>();
    for (const kind of PACKAGES) packages.set(nameOf('3.16.0', kind), await makeArtifact('3.16.0', kind));
    for (const [name, bytes] of packages) stage.pythonOrg.publish(`3.16.0/${name}`, bytes);
    const manifest = makeWindowsManifest('3.16.0', Object.fromEntries(packages));
    stage.publishSigned('3.16.0/windows-3.16.0.json', manifest, SAVANNAH);
    for (const [version, signer] of [
      ['3.15.9', HUGO],
      ['3.16.0', SAVANNAH],
    ] as const) {
      const bytes = await makeArtifact(version, 'source-tgz');
      stage.publishSigned(`${version}/${nameOf(version, 'source-tgz')}`, bytes, signer);
    }
  });
  after(() => stage.close());
  beforeEach(() => {
    stage.pythonOrg.requests.length = 0;
  });

  for (const processor of PROCESSORS) {
    it(`takes the installer for 3.15 and the package for 3.16, and says so: ${processor}`, {
      skip: skipOthers(),
    }, async () => {
      const architecture = processor.toUpperCase();
      const old = await run({ 'python-version': '3.15.9', artifact: 'installer' }, architecture);
      assert.deepEqual([kindsOf(old), noticesOf(old)], [[`windows-${processor}`], []], old.stdout);
      const inputs = { 'python-version': '3.16.0', artifact: 'installer' };
      const picked = await run(inputs, architecture);
      const kind = `windows-package-${processor}` as const;
      assert.deepEqual(kindsOf(picked), [kind], picked.stdout);
      const [notice, ...others] = noticesOf(picked);
      assert.deepEqual(others, []);
      assert.ok(notice?.includes(`CPython 3.16.0 has no Windows installer`), notice);
      assert.ok(notice?.includes(`${kind} (${nameOf('3.16.0', kind)})`), notice);
    });
  }

  it('resolves installer for each release of a step, ranges included', async () => {
    const both = await run({ 'python-version': '3.15\n>=3.15\n3.16t', artifact: 'installer' });
    const kinds = ['windows-x64', 'windows-package-x64', 'windows-package-free-threaded-x64'];
    assert.deepEqual(kindsOf(both), kinds, both.stdout);
  });

  it('takes the newest release with an installer if a range asks for one by name', async () => {
    const found = await run({ 'python-version': '>=3.15', artifact: 'windows-x64' });
    assert.equal(found.outputs['python-version'], '3.15.9', found.stdout);
  });

  it('unpacks the package that installer means', async () => {
    const unpacked = await run({ 'python-version': '3.16.0', artifact: 'installer', extract: 'true' });
    assert.equal(unpacked.exitCode, 0, unpacked.stdout);
    assert.ok(unpacked.outputs['source-dir']);
  });

  it('does not change installer on other platforms', async () => {
    const linux = await run({ 'python-version': '3.16.0', artifact: 'installer' }, 'X64', 'Linux');
    assert.deepEqual([kindsOf(linux), noticesOf(linux)], [['source-tgz'], []], linux.stdout);
  });

  for (const kind of ['windows-x64', 'windows-x86', 'windows-arm64', 'windows-embed-x64'] as const) {
    it(`says why 3.16.0 has no ${kind}, before any request`, { skip: skipOthers() }, async () => {
      const refusal = await run({ 'python-version': '3.16.0', artifact: kind });
      await assertRefusedFromStart(refusal, 'NOT_PUBLISHED');
      const successor = kind.replace(/^windows-(embed-)?/, (_, embed) =>
        embed ? 'windows-package-embeddable-' : 'windows-package-',
      );
      assert.match(
        refusal.errors[0] ?? '',
        new RegExp(`ended with 3\\.15\\..*%0AUse ${successor} instead\\.`),
      );
    });
  }

  const unsigned = [
    ['3.11.0', 'windows-package-x64'],
    ['3.12.10', 'windows-package-embeddable-x86'],
    ['3.13.5', 'windows-package-test-arm64'],
    ['3.14.0a1', 'windows-package-free-threaded-x64'],
  ] as const;
  for (const [version, kind] of unsigned) {
    it(`says that no signed manifest names ${kind} of ${version}, before any request`, {
      skip: skipOthers(),
    }, async () => {
      const refusal = await run({ 'python-version': version, artifact: kind });
      await assertRefusedFromStart(refusal, 'NO_BUNDLE_PUBLISHED');
      assert.match(refusal.errors[0] ?? '', /was published, but no signed manifest names it\./);
    });
  }

  /** The stage has verified other files before, so the whole of assertRefused does not apply. */
  async function assertRefusedFromStart(refusal: Run, code: string) {
    assert.equal(refusal.exitCode, 1, refusal.stdout);
    assert.equal(refusal.errors.length, 1, refusal.stdout);
    assert.match(refusal.errors[0] ?? '', new RegExp(`::${code}: `));
    assert.equal(refusal.outputFile, '');
    assert.deepEqual(stage.pythonOrg.requests, []);
  }
});

describe('all', () => {
  const packages = [
    'windows-package-x64',
    'windows-package-embeddable-arm64',
    'windows-package-test-x86',
  ] as const;
  const publish = async (stage: Stage, kinds: readonly ArtifactKind[]) => {
    for (const kind of packages) stage.pythonOrg.publish(`3.12.10/${nameOf('3.12.10rc1', kind)}`, kind);
    for (const kind of kinds) {
      const bytes = await makeArtifact('3.12.10rc1', kind);
      stage.publishSigned(`3.12.10/${nameOf('3.12.10rc1', kind)}`, bytes, THOMAS);
    }
  };
  const inputs = { 'python-version': '3.12.10rc1', artifact: 'all' };

  it('leaves out packages that no signed manifest names, with one notice', async t => {
    const stage = await createStage();
    t.after(() => stage.close());
    await publish(stage, ['source-tgz', 'windows-x64']);
    const { exitCode, stdout, outputs } = await stage.runner.run({ ...stage.inputs, ...inputs });
    assert.equal(exitCode, 0, stdout);
    assert.deepEqual(
      JSON.parse(outputs.results ?? '[]').map((result: { artifact: string }) => result.artifact),
      ['source-tgz', 'windows-x64'],
    );
    const notices = stdout.split('\n').filter(line => line.startsWith('::notice'));
    assert.equal(notices.length, 1, stdout);
    for (const kind of packages) assert.ok(notices[0]?.includes(kind), notices[0]);
  });

  it('still fails if a kind that is signed lacks its bundle', async t => {
    const stage = await createStage();
    t.after(() => stage.close());
    await publish(stage, ['source-tgz', 'windows-x64']);
    stage.pythonOrg.remove('3.12.10/python-3.12.10rc1-amd64.exe.sigstore');
    const refusal = await stage.runner.run({ ...stage.inputs, ...inputs });
    assert.match(refusal.errors[0] ?? '', /::NO_BUNDLE_PUBLISHED: python-3\.12\.10rc1-amd64\.exe/);
    assert.equal(refusal.outputFile, '');
  });

  it('fails if the folder has nothing but such packages', async t => {
    const stage = await createStage();
    t.after(() => stage.close());
    await publish(stage, []);
    const refusal = await stage.runner.run({ ...stage.inputs, ...inputs });
    await assertRefused(refusal, 'NO_BUNDLE_PUBLISHED', stage.runner);
  });

  it('fails if a release lacks the manifest that should name its packages', async t => {
    const stage = await createStage();
    t.after(() => stage.close());
    stage.publishSigned('3.13.59/Python-3.13.59.tgz', await makeArtifact('3.13.59', 'source-tgz'), THOMAS);
    stage.pythonOrg.publish('3.13.59/python-3.13.59-amd64.zip', 'package');
    const refusal = await stage.runner.run({ ...stage.inputs, ...inputs, 'python-version': '3.13.59' });
    assert.equal(refusal.exitCode, 1, refusal.stdout);
    assert.equal(refusal.outputFile, '');
  });
});

describe('a recalled release', () => {
  for (const [version, successor] of [
    ['3.9.0b2', '3.9.0b3'],
    ['3.9.3', '3.9.4'],
    ['3.9.8', '3.9.9'],
  ]) {
    it(`is rejected because it lacks a bundle, with a warning: ${version}`, async t => {
      const stage = await createStage();
      t.after(() => stage.close());
      const refusal = await stage.runner.run({ ...stage.inputs, 'python-version': version ?? '' });
      await assertRefused(refusal, 'NO_BUNDLE_PUBLISHED', stage.runner);
      const [warning, ...others] = refusal.warnings;
      assert.deepEqual(others, []);
      assert.ok(warning?.includes(`CPython ${version} was recalled`), warning);
      assert.ok(warning?.includes(`Use ${successor} or a later release.`), warning);
      assert.deepEqual(stage.pythonOrg.requests, []);
    });
  }

  it('gets one warning with another signer, by name and in a range', async t => {
    const stage = await createStage();
    t.after(() => stage.close());
    const signer = { identity: 'mirror@corp.example', issuer: 'https://accounts.corp.example' };
    stage.publishSigned('3.9.8/Python-3.9.8.tgz', await makeArtifact('3.9.8', 'source-tgz'), signer);
    for (const version of ['3.9.8', '3.9']) {
      const { exitCode, stdout, warnings } = await stage.runner.run({
        ...stage.inputs,
        'python-version': version,
        'certificate-identity': signer.identity,
        'certificate-oidc-issuer': signer.issuer,
      });
      assert.equal(exitCode, 0, stdout);
      assert.equal(warnings.filter(warning => warning.includes('3.9.8 was recalled')).length, 1, stdout);
    }
  });
});
