import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ARTIFACT_KINDS, type ArtifactKind, toArtifact } from '../../src/cpython/artifact-kinds.ts';
import { parseVersion } from '../../src/cpython/version.ts';
import { isSignedItself, makeArtifact } from '../support/any-artifact.ts';
import { assertRefused } from '../support/refusal.ts';
import { listFiles, type Run } from '../support/run-action.ts';
import { runOneIn } from '../support/sample.ts';
import { createStage, type Stage } from '../support/stage.ts';
import { makeWindowsManifest } from '../support/windows-manifest.ts';

const HUGO = { identity: 'hugo@python.org', issuer: 'https://github.com/login/oauth' };
const SIGNED_KINDS = ARTIFACT_KINDS.filter(isSignedItself);
const PACKAGES = ARTIFACT_KINDS.filter(kind => !isSignedItself(kind));

const nameOf = (version: string, kind: ArtifactKind): string =>
  toArtifact(parseVersion(version), kind).fileName;
const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

describe('every kind', () => {
  const skip = runOneIn(4);
  let stage: Stage;
  const files = new Map<ArtifactKind, Buffer>();
  const run = (inputs: Record<string, string>, environment = {}): Promise<Run> =>
    stage.runner.run({ ...stage.inputs, ...inputs }, { environment });
  const resultsOf = ({ outputs }: Run) => JSON.parse(outputs.results ?? '[]');

  before(async () => {
    stage = await createStage();
    for (const kind of ARTIFACT_KINDS) files.set(kind, await makeArtifact('3.15.1', kind));
    files.set(
      'windows-manifest',
      makeWindowsManifest(
        '3.15.1',
        Object.fromEntries(PACKAGES.map(kind => [nameOf('3.15.1', kind), get(kind)])),
      ),
    );
    for (const kind of SIGNED_KINDS) stage.publishSigned(`3.15.1/${nameOf('3.15.1', kind)}`, get(kind), HUGO);
    for (const kind of PACKAGES) stage.pythonOrg.publish(`3.15.1/${nameOf('3.15.1', kind)}`, get(kind));
  });
  after(() => stage.close());

  function get(kind: ArtifactKind): Buffer {
    const bytes = files.get(kind);
    assert.ok(bytes, kind);
    return bytes;
  }

  it('passes, all of them in one step, in the order of the table', async () => {
    const { exitCode, stdout, ...rest } = await run({ 'python-version': '3.15.1', artifact: 'all' });
    assert.equal(exitCode, 0, stdout);
    const results = resultsOf({ exitCode, stdout, ...rest });
    assert.deepEqual(
      results.map((result: { artifact: string }) => result.artifact),
      ARTIFACT_KINDS,
    );
    for (const result of results) {
      assert.equal(result.sha256, sha256(get(result.artifact)), result.artifact);
      assert.deepEqual(await readFile(result.path), get(result.artifact));
      assert.ok(existsSync(result.bundlePath));
    }
  });

  it('comes from the cache the second time', async () => {
    stage.pythonOrg.requests.length = 0;
    const again = await run({ 'python-version': '3.15.1', artifact: ARTIFACT_KINDS.join('\n') });
    assert.equal(again.outputs['cache-hit'], 'true', again.stdout);
    assert.deepEqual(stage.pythonOrg.requests, []);
  });

  it('shows both links of the chain for a package', async () => {
    const { outputs } = await run({ 'python-version': '3.15.1t', artifact: 'windows-package-arm64' });
    const [result] = JSON.parse(outputs.results ?? '[]');
    assert.equal(result.artifact, 'windows-package-free-threaded-arm64');
    assert.equal(result.fileName, 'python-3.15.1t-arm64.zip');
    assert.equal(result.manifest.fileName, 'windows-3.15.1.json');
    assert.equal(result.manifest.sha256, sha256(get('windows-manifest')));
    assert.equal(result.sha256, sha256(get('windows-package-free-threaded-arm64')));
    assert.equal(result.certificateIdentity, HUGO.identity);
    assert.match(result.bundlePath, /windows-3\.15\.1\.json\.sigstore$/);
  });

  it('is verified once, however often it is asked for', async () => {
    const { outputs } = await run({
      'python-version': '3.15.1\n3.15.1',
      artifact: 'source-xz\nsource-tgz\nsource-xz',
    });
    const asked = JSON.parse(outputs.results ?? '[]').map((result: { artifact: string }) => result.artifact);
    assert.deepEqual(asked, ['source-xz', 'source-tgz']);
    const freeThreaded = await run({ 'python-version': '3.15.1t', artifact: 'all' });
    assert.equal(resultsOf(freeThreaded).length, ARTIFACT_KINDS.length - 3);
  });

  it('uses the default file for 3.15.1t if there is no free-threaded one', async () => {
    const { outputs } = await run({ 'python-version': '3.15.1t', artifact: 'source-xz' });
    assert.match(outputs.path ?? '', /Python-3\.15\.1\.tar\.xz$/);
  });

  it('is picked by the runner for installer', async () => {
    const platforms = [
      [{ RUNNER_OS: 'Windows', RUNNER_ARCH: 'ARM64' }, 'windows-arm64'],
      [{ RUNNER_OS: 'macOS', RUNNER_ARCH: 'ARM64' }, 'macos'],
      [{ RUNNER_OS: 'Linux', RUNNER_ARCH: 'X64' }, 'source-tgz'],
    ] as const;
    for (const [environment, kind] of platforms) {
      const picked = await run({ 'python-version': '3.15.1', artifact: 'installer' }, environment);
      assert.equal(resultsOf(picked)[0]?.artifact, kind, picked.stdout);
    }
  });

  for (const kind of SIGNED_KINDS) {
    it(`is refused under the name of another version: ${kind}`, { skip: skip() }, async () => {
      const other = await createStage();
      try {
        other.publishSigned(`3.15.2/${nameOf('3.15.2', kind)}`, get(kind), HUGO);
        const refusal = await other.runner.run({
          ...other.inputs,
          'python-version': '3.15.2',
          artifact: kind,
        });
        await assertRefused(refusal, 'VERSION_MISMATCH', other.runner);
      } finally {
        await other.close();
      }
    });
  }

  const architectures: [asked: ArtifactKind, served: ArtifactKind][] = [
    ['windows-x64', 'windows-arm64'],
    ['windows-x86', 'windows-x64'],
    ['windows-arm64', 'windows-x86'],
    ['windows-embed-x64', 'windows-embed-arm64'],
    ['windows-embed-x86', 'windows-embed-x64'],
    ['android-aarch64', 'android-x86_64'],
    ['android-x86_64', 'android-aarch64'],
  ];
  const kinds: [asked: ArtifactKind, served: ArtifactKind][] = SIGNED_KINDS.map((kind, index) => [
    kind,
    // Four kinds further on is another format, for every kind.
    SIGNED_KINDS[(index + 4) % SIGNED_KINDS.length] ?? kind,
  ]);
  for (const [asked, served] of [...architectures, ...kinds]) {
    it(`is refused under the name of another: ${served} as ${asked}`, { skip: skip() }, async () => {
      const other = await createStage();
      try {
        other.publishSigned(`3.15.1/${nameOf('3.15.1', asked)}`, get(served), HUGO);
        const refusal = await other.runner.run({
          ...other.inputs,
          'python-version': '3.15.1',
          artifact: asked,
        });
        await assertRefused(refusal, 'VERSION_MISMATCH', other.runner);
      } finally {
        await other.close();
      }
    });
  }

  for (const [index, kind] of PACKAGES.entries()) {
    // The next package in the table is for another processor or of another flavor; the third one is of another flavor.
    const others = [1, 3].map(step => PACKAGES[(index + step) % PACKAGES.length] ?? kind);
    it(`is refused under the name of another package: ${others.join(', ')} as ${kind}`, {
      skip: skip(),
    }, async () => {
      const other = await createStage();
      try {
        other.publishSigned('3.15.1/windows-3.15.1.json', get('windows-manifest'), HUGO);
        for (const served of others) {
          other.pythonOrg.publish(`3.15.1/${nameOf('3.15.1', kind)}`, get(served));
          const inputs = { ...other.inputs, 'python-version': '3.15.1', artifact: kind };
          await assertPackageRefused(await other.runner.run(inputs), 'DIGEST_MISMATCH', other);
        }
      } finally {
        await other.close();
      }
    });

    it(`is refused under the name of another version: ${kind}`, { skip: skip() }, async () => {
      const other = await createStage();
      try {
        const inputs = { ...other.inputs, 'python-version': '3.15.2', artifact: kind };
        const name = `3.15.2/${nameOf('3.15.2', kind)}`;
        other.pythonOrg.publish(name, get(kind));
        other.publishSigned('3.15.2/windows-3.15.2.json', get('windows-manifest'), HUGO);
        await assertRefused(await other.runner.run(inputs), 'VERSION_MISMATCH', other.runner);
        const newer = await makeArtifact('3.15.2', kind);
        const manifest = makeWindowsManifest('3.15.2', { [nameOf('3.15.2', kind)]: newer });
        other.publishSigned('3.15.2/windows-3.15.2.json', manifest, HUGO);
        await assertPackageRefused(await other.runner.run(inputs), 'DIGEST_MISMATCH', other);
      } finally {
        await other.close();
      }
    });
  }

  it('is refused as a package that the signed manifest does not name', async () => {
    const other = await createStage();
    try {
      for (const kind of PACKAGES.filter(each => each.endsWith('-x64'))) {
        const named = PACKAGES.filter(each => each !== kind);
        const entries = named.map(each => [nameOf('3.15.1', each), get(each)] as const);
        const manifest = makeWindowsManifest('3.15.1', Object.fromEntries(entries));
        other.publishSigned('3.15.1/windows-3.15.1.json', manifest, HUGO);
        other.pythonOrg.publish(`3.15.1/${nameOf('3.15.1', kind)}`, get(kind));
        const inputs = { ...other.inputs, 'python-version': '3.15.1', artifact: kind };
        await assertPackageRefused(await other.runner.run(inputs), 'NOT_PUBLISHED', other);
        await rm(other.runner.toolCache, { recursive: true });
        await mkdir(other.runner.toolCache);
      }
    } finally {
      await other.close();
    }
  });

  /** One error, no output, and nothing but the manifest in the tool cache: that one did pass. */
  async function assertPackageRefused({ errors, outputFile }: Run, code: string, { runner }: Stage) {
    assert.equal(errors.length, 1, errors.join('\n'));
    assert.match(errors[0] ?? '', new RegExp(`::${code}: python-3\\.15\\.\\d`));
    assert.equal(outputFile, '');
    const stored = await listFiles(runner.toolCache);
    assert.ok(
      stored.every(file => file.includes('windows-manifest')),
      stored.join(', '),
    );
  }

  it('is refused as a package if the signed manifest gives it another digest', async () => {
    const other = await createStage();
    try {
      other.publishSigned('3.15.1/windows-3.15.1.json', get('windows-manifest'), HUGO);
      other.pythonOrg.publish('3.15.1/python-3.15.1-amd64.zip', get('windows-package-x86'));
      const inputs = { ...other.inputs, 'python-version': '3.15.1', artifact: 'windows-package-x64' };
      const refusal = await other.runner.run(inputs);
      assert.match(refusal.errors[0] ?? '', /::DIGEST_MISMATCH: python-3\.15\.1-amd64\.zip/);
      assert.equal(refusal.outputFile, '');
      const stored = await listFiles(other.runner.toolCache);
      assert.ok(
        stored.every(file => file.includes('windows-manifest')),
        'only the manifest was verified',
      );
    } finally {
      await other.close();
    }
  });

  it('says what there is if a release has no such file', async () => {
    const never = await run({ 'python-version': '3.13.55', artifact: 'ios' });
    assert.match(
      never.errors[0] ?? '',
      /::NOT_PUBLISHED: .*%0AUse a kind that it has: source-tgz, source-xz, windows-x64/,
    );
    const detached = await run({ 'python-version': '3.11.2', artifact: 'windows-x64' });
    assert.match(detached.errors[0] ?? '', /::NO_BUNDLE_PUBLISHED: .*\.sig and \.crt/);
    const empty = await run({ 'python-version': '3.15.9', artifact: 'all' });
    assert.match(empty.errors[0] ?? '', /::NOT_PUBLISHED: /);
  });

  it('leaves no temporary file behind if one of several fails', async () => {
    const other = await createStage();
    try {
      for (const kind of ['source-tgz', 'source-xz', 'macos'] as const) {
        other.publishSigned(`3.15.1/${nameOf('3.15.1', kind)}`, get(kind), kind === 'macos' ? {} : HUGO);
      }
      other.pythonOrg.breakPath('3.15.1/Python-3.15.1.tgz', [{ stall: true }], { forever: true });
      const inputs = { 'python-version': '3.15.1', artifact: 'source-tgz\nsource-xz\nmacos' };
      const refusal = await other.runner.run({ ...other.inputs, ...inputs });
      assert.match(refusal.errors.join('\n'), /^::error [^\n]*IDENTITY_MISMATCH[^\n]*$/);
      assert.equal(refusal.outputFile, '');
      assert.ok(!(await listFiles(other.runner.toolCache)).some(file => file.startsWith('.')));
    } finally {
      await other.close();
    }
  });
});

describe('local files', () => {
  let stage: Stage;
  let local: Record<string, string>;
  before(async () => {
    stage = await createStage();
    const bytes = await makeArtifact('3.13.55', 'source-tgz');
    await writeFile(join(stage.runner.folder, 'python.tgz'), bytes);
    await writeFile(join(stage.runner.folder, 'python.bundle'), JSON.stringify(stage.sigstore.sign(bytes)));
    local = { 'artifact-path': 'python.tgz', 'bundle-path': join(stage.runner.folder, 'python.bundle') };
  });
  after(() => stage.close());
  const run = (inputs: Record<string, string>): Promise<Run> =>
    stage.runner.run({ ...stage.inputs, ...local, ...inputs });

  it('are verified in their folder, and nothing is fetched', async () => {
    const { exitCode, outputs, stdout } = await run({
      'python-version': '3.13.55',
      mirror: 'http://127.0.0.1:9',
    });
    assert.equal(exitCode, 0, stdout);
    assert.equal(outputs.path, join(stage.runner.folder, 'python.tgz'));
    assert.deepEqual(await listFiles(stage.runner.toolCache), []);
  });

  const refusals = {
    'another version': [{ 'python-version': '3.13.56' }, 'VERSION_MISMATCH'],
    'another kind': [{ 'python-version': '3.13.55', artifact: 'source-xz' }, 'VERSION_MISMATCH'],
    'another manager': [{ 'python-version': '3.14.0' }, 'IDENTITY_MISMATCH'],
    'a range': [{ 'python-version': '3.13' }, 'INVALID_INPUT'],
    'two versions': [{ 'python-version': '3.13.55\n3.13.56' }, 'INVALID_INPUT'],
    'all kinds': [{ 'python-version': '3.13.55', artifact: 'all' }, 'INVALID_INPUT'],
    'no bundle': [{ 'python-version': '3.13.55', 'bundle-path': '' }, 'INVALID_INPUT'],
    'a file that is not there': [
      { 'python-version': '3.13.55', 'artifact-path': 'nowhere' },
      'INVALID_INPUT',
    ],
    'a package': [{ 'python-version': '3.14.0', artifact: 'windows-package-x64' }, 'INVALID_INPUT'],
    'the bundle for the artifact': [
      { 'python-version': '3.13.55', 'artifact-path': 'python.bundle' },
      'DIGEST_MISMATCH',
    ],
  } as const;
  for (const [name, [inputs, code]] of Object.entries(refusals)) {
    it(`are refused: ${name}`, async () => assertRefused(await run(inputs), code, stage.runner));
  }
});
