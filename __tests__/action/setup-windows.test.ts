import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { listTree } from '../../src/setup/tree.ts';
import { assertProvenance } from '../support/assert-provenance.ts';
import {
  createSetupStage,
  listEntries,
  type SetupRun,
  type SetupStage,
  VERSION,
} from '../support/setup-stage.ts';
import { makeWindowsManifest } from '../support/windows-manifest.ts';
import { makeWindowsPackage } from '../support/windows-package.ts';

const skip = process.platform === 'win32' && 'the stand-in for python.exe is a script for sh';
const KEY = `Python/${VERSION}/x64`;
const FILE_NAMES = {
  X64: `python-${VERSION}-amd64.zip`,
  X86: `python-${VERSION}-win32.zip`,
  ARM64: `python-${VERSION}-arm64.zip`,
} as const;

describe('the built setup action with a package for Windows', { skip }, () => {
  let stage: SetupStage;
  let tree: string;
  const setUp = (inputs: Record<string, string> = {}, RUNNER_ARCH = 'X64'): Promise<SetupRun> =>
    stage.setUp(inputs, { environment: { RUNNER_OS: 'Windows', RUNNER_ARCH } });

  beforeEach(async () => {
    stage = await createSetupStage();
    tree = join(stage.toolFolder, KEY);
    const usual = await makeWindowsPackage(VERSION);
    const packages = {
      [FILE_NAMES.X64]: usual,
      [FILE_NAMES.X86]: usual,
      [FILE_NAMES.ARM64]: usual,
      [`python-${VERSION}t-amd64.zip`]: await makeWindowsPackage(VERSION, { freeThreaded: true }),
    };
    for (const [name, bytes] of Object.entries(packages))
      stage.pythonOrg.publish(`${VERSION}/${name}`, bytes);
    stage.publishSigned(`${VERSION}/windows-${VERSION}.json`, makeWindowsManifest(VERSION, packages));
  });
  afterEach(() => stage.close());

  it('unpacks it, and has python.exe at the top', async () => {
    const { exitCode, outputs, path, variables, stdout, stderr } = await setUp();
    assert.equal(exitCode, 0, stdout + stderr);
    assert.deepEqual(await listEntries(stage.toolFolder), [KEY]);
    assert.equal(outputs['python-path'], join(tree, 'python.exe'));
    // The last one that is added comes first.
    assert.deepEqual(path, [join(tree, 'Scripts'), tree]);
    assert.ok(existsSync(join(tree, 'Scripts')));
    assert.equal(variables.AGENT_TOOLSDIRECTORY, stage.toolFolder);
    assert.doesNotMatch(stdout, /::group::make/);
    const record = JSON.parse(await readFile(outputs['build-path'] ?? '', 'utf8'));
    assert.deepEqual(record.files, await listTree(tree));
    assert.deepEqual([record.recipe.compiler, record.recipe.configureArguments], [null, null]);
    assert.equal(record.source.manifest.fileName, `windows-${VERSION}.json`);
    await assertProvenance(outputs);
  });

  for (const architecture of ['X86', 'ARM64'] as const) {
    it(`takes the package for the runner's processor: ${architecture}`, async () => {
      const { outputs, stdout } = await setUp({}, architecture);
      assert.deepEqual(
        await listEntries(stage.toolFolder),
        [`Python/${VERSION}/${architecture.toLowerCase()}`],
        stdout,
      );
      assert.ok(outputs.path?.endsWith(FILE_NAMES[architecture]));
    });
  }

  it('gives a free-threaded one the name python.exe, too', async () => {
    const { exitCode, stdout } = await setUp({ 'python-version': `${VERSION}t` });
    assert.equal(exitCode, 0, stdout);
    assert.deepEqual(await listEntries(stage.toolFolder), [`${KEY}-freethreaded`]);
    const folder = `${tree}-freethreaded`;
    assert.deepEqual(
      await readFile(join(folder, 'python.exe')),
      await readFile(join(folder, 'python3.13t.exe')),
    );
  });

  it('uses an existing tree only with reuse, and only if each file matches the package', async () => {
    await setUp();
    const again = await setUp({ reuse: 'true' });
    assert.match(again.stdout, /reuse: .* is what its package says/);
    const changes: [() => Promise<void>, RegExp][] = [
      [() => writeFile(join(tree, 'DLLs/_ssl.pyd'), 'changed'), /'DLLs\/_ssl\.pyd' was changed/],
      [
        () => writeFile(join(tree, 'Lib/sitecustomize.py'), ''),
        /'Lib\/sitecustomize\.py' is not among the files/,
      ],
      [() => rm(join(tree, 'Lib/os.py')), /'Lib\/os\.py' is missing/],
    ];
    for (const [change, reason] of changes) {
      await change();
      // A record that agrees with the change helps no one: the package decides.
      const path = again.outputs['build-path'] ?? '';
      const record = JSON.parse(await readFile(path, 'utf8'));
      await writeFile(path, JSON.stringify({ ...record, files: await listTree(tree) }));
      const run = await setUp({ reuse: 'true' });
      assert.equal(run.exitCode, 0, run.stdout);
      assert.match(run.warnings.join('\n'), reason);
      assert.equal((await setUp({ reuse: 'true' })).warnings.length, 0);
    }
    await writeFile(join(tree, 'planted'), '');
    await setUp();
    assert.equal(existsSync(join(tree, 'planted')), false);
  });

  it('removes what it unpacked, and nothing of another run', async () => {
    const trees = join(stage.runner.toolCache, 'cpython-release', VERSION, 'windows-package-x64-trees');
    await mkdir(join(trees, 'tree-other'), { recursive: true });
    const { exitCode, stdout } = await setUp();
    assert.equal(exitCode, 0, stdout);
    assert.deepEqual(await readdir(trees), ['tree-other']);
  });

  it('refuses a package that the manifest does not name with this digest', async () => {
    stage.pythonOrg.publish(`${VERSION}/${FILE_NAMES.X64}`, await makeWindowsPackage('3.13.54'));
    const run = await setUp();
    assert.match(run.errors[0] ?? '', /::DIGEST_MISMATCH: /);
    assert.deepEqual([await listEntries(stage.toolFolder), run.outputFile], [[], '']);
  });

  it('hints at the installer if a release has no signed package', async () => {
    for (const version of ['3.13.5', '3.12']) {
      const run = await setUp({ 'python-version': version });
      assert.equal(run.exitCode, 1);
      assert.match(run.errors[0] ?? '', /::NO_\w+: .*3\.13\.6, 3\.14\.0b4, or later\.%0A.*recipe 3/);
    }
  });

  it('says that nothing is built', async () => {
    const { warnings, exitCode } = await setUp({ optimizations: 'true' });
    assert.equal(exitCode, 0);
    assert.match(warnings[0] ?? '', /no effect on Windows/);
  });

  it('fails if a module is missing', async () => {
    const run = await setUp({ 'required-modules': 'ssl readline' });
    assert.match(run.errors[0] ?? '', /::BUILD_FAILED: CPython 3\.13\.55 can't import readline/);
    assert.deepEqual(await listEntries(stage.toolFolder), []);
  });
});
