import assert from 'node:assert/strict';
import { existsSync, readlinkSync } from 'node:fs';
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { listTree } from '../../src/setup/tree.ts';
import { assertProvenance } from '../support/assert-provenance.ts';
import { makeBuildableXz } from '../support/buildable-source.ts';
import {
  ARCHITECTURE,
  createSetupStage,
  listEntries,
  type SetupStage,
  VERSION,
} from '../support/setup-stage.ts';

const skip = process.platform === 'win32' && 'nothing is built on Windows';
const KEY = `Python/${VERSION}/${ARCHITECTURE}`;

describe('the built setup action', { skip }, () => {
  let stage: SetupStage;
  beforeEach(async () => {
    stage = await createSetupStage();
  });
  afterEach(() => stage.close());

  it('makes an interpreter where actions/setup-python looks, and says so', async () => {
    const { exitCode, outputs, variables, path, stdout, stderr } = await stage.setUp();
    assert.equal(exitCode, 0, stdout + stderr);
    const tree = join(stage.toolFolder, KEY);
    assert.deepEqual(await listEntries(stage.toolFolder), [KEY]);
    assert.equal(outputs['python-version'], VERSION);
    assert.equal(outputs['python-path'], join(tree, 'bin/python'));
    assert.equal(outputs['tool-cache'], stage.toolFolder);
    assert.equal(variables.AGENT_TOOLSDIRECTORY, stage.toolFolder);
    assert.deepEqual(path, [join(tree, 'bin')]);
    assert.equal(readlinkSync(join(tree, 'bin/python')), 'python3');
    assert.equal(readlinkSync(join(tree, 'bin/pip')), 'pip3');
    assert.equal(await readFile(join(tree, 'bin/pip3'), 'utf8'), `#!${tree}/bin/python3.13\n`);
  });

  it('sets every output of action.yml, and no other', async () => {
    const { outputs } = await stage.setUp();
    const metadata = await readFile(join(import.meta.dirname, '../../setup/action.yml'), 'utf8');
    const declared = [...(metadata.split('\noutputs:')[1] ?? '').matchAll(/^ {2}([a-z0-9-]+):$/gm)].map(
      ([, name]) => name,
    );
    assert.deepEqual(Object.keys(outputs).sort(), declared.sort());
  });

  it('leaves no source tree, no staging folder, and nothing of Python in the tool cache of the runner', async () => {
    await stage.setUp();
    const visible = (await readdir(stage.toolFolder)).sort();
    assert.deepEqual(visible, ['Python', 'builds', 'logs']);
    assert.deepEqual(await readdir(stage.runner.toolCache), ['cpython-release']);
    const trees = join(stage.runner.toolCache, 'cpython-release', VERSION, 'source-xz-trees');
    assert.deepEqual(await readdir(trees), []);
  });

  it('writes build.json, which agrees with the tree, and a statement about it', async () => {
    const { outputs } = await stage.setUp({ 'configure-arguments': '--with-system-expat\nCFLAGS=-O1 -g' });
    const record = JSON.parse(await readFile(outputs['build-path'] ?? '', 'utf8'));
    const tree = join(stage.toolFolder, KEY);
    assert.deepEqual(record.files, await listTree(tree));
    assert.ok(record.files.length > 10);
    assert.equal(record.source.sha256, outputs.sha256);
    assert.equal(record.source.certificateIdentity, 'thomas@python.org');
    assert.equal(record.recipe.prefix, tree);
    assert.match(record.recipe.compiler, /^\w+: ./);
    const passed = (await readFile(join(tree, 'lib/arguments'), 'utf8')).trim().split('\n');
    assert.deepEqual(record.recipe.configureArguments, passed);
    assert.deepEqual(passed, [
      '--with-ensurepip=install',
      '--with-system-expat',
      'CFLAGS=-O1 -g',
      `--prefix=${tree}`,
    ]);
    await assertProvenance(outputs);
  });

  it('adds what optimizations mean', async () => {
    await stage.setUp({ optimizations: 'true' });
    const passed = await readFile(join(stage.toolFolder, KEY, 'lib/arguments'), 'utf8');
    assert.match(passed, /^--enable-optimizations\n--with-lto$/m);
  });

  it('builds a free-threaded interpreter under its own name', async () => {
    const { exitCode, stdout } = await stage.setUp({ 'python-version': `${VERSION}t` });
    assert.equal(exitCode, 0, stdout);
    assert.deepEqual(await listEntries(stage.toolFolder), [`${KEY}-freethreaded`]);
  });

  it('leaves PATH alone without update-environment', async () => {
    const { path, variables } = await stage.setUp({ 'update-environment': 'false' });
    assert.deepEqual(path, []);
    assert.equal(variables.AGENT_TOOLSDIRECTORY, stage.toolFolder);
  });

  it('keeps the whole log of the build in a file, and shows it in groups', async () => {
    const { stdout } = await stage.setUp();
    for (const group of ['configure', 'make', 'make install'])
      assert.ok(stdout.includes(`::group::${group}\n`));
    const [folder = ''] = await readdir(join(stage.toolFolder, 'logs'));
    const log = await readFile(join(stage.toolFolder, 'logs', folder, 'build.log'), 'utf8');
    assert.match(log, /^configuring Python 3\.13\.55$/m);
    assert.match(log, /^making$/m);
  });

  it('gives a build neither inputs, nor secrets, nor the files of the runner', async () => {
    const environment = {
      GITHUB_TOKEN: 'secret-1',
      ACTIONS_RUNTIME_TOKEN: 'secret-2',
      MY_PASSWORD: 'secret-3',
      CFLAGS: '-O1',
    };
    await stage.setUp({ 'mirror-token': 'secret-4' }, { environment });
    const seen = await readFile(join(stage.toolFolder, KEY, 'lib/environment'), 'utf8');
    assert.doesNotMatch(seen, /secret|INPUT_|GITHUB_|ACTIONS_/);
    assert.match(seen, /^CFLAGS=-O1$/m);
  });

  it('lets no line of a build become a workflow command', async () => {
    const { stdout } = await stage.setUp({ 'configure-arguments': '--test-print=::error::planted' });
    assert.match(stdout, /^: :error::planted$/m);
    assert.doesNotMatch(stdout, /^\s*::error/m);
  });

  it('has one entry after several runs at once, and all of them succeed', async () => {
    const runs = await Promise.all(Array.from({ length: 4 }, () => stage.setUp()));
    for (const { exitCode, stdout } of runs) assert.equal(exitCode, 0, stdout);
    assert.deepEqual(await listEntries(stage.toolFolder), [KEY]);
    const record = JSON.parse(await readFile(runs[0]?.outputs['build-path'] ?? '', 'utf8'));
    assert.deepEqual(record.files, await listTree(join(stage.toolFolder, KEY)));
    assert.deepEqual((await readdir(stage.toolFolder)).sort(), ['Python', 'builds', 'logs']);
    assert.deepEqual((await readdir(join(stage.toolFolder, 'Python', VERSION))).sort(), [
      ARCHITECTURE,
      `${ARCHITECTURE}.complete`,
    ]);
  });

  it('keeps what earlier steps of the job placed, and hides everything else', async () => {
    const other = '3.12.55';
    stage.publishSigned(`${other}/Python-${other}.tar.xz`, await makeBuildableXz(other));
    const first = await stage.setUp({ 'python-version': other });
    assert.equal(first.exitCode, 0, first.stdout);
    for (const name of ['Python/3.13.99/x64', 'PyPy/3.11.0/x64']) {
      await mkdir(join(stage.toolFolder, name), { recursive: true });
      await writeFile(join(stage.toolFolder, `${name}.complete`), '');
    }
    // The same to a file system that ignores case.
    const shouted = join(stage.toolFolder, 'Python/3.13.99/X64.COMPLETE');
    await writeFile(shouted, '');
    const second = await stage.setUp({}, { environment: { ...first.variables } });
    assert.equal(second.exitCode, 0, second.stdout);
    assert.deepEqual(await listEntries(stage.toolFolder), [`Python/${other}/${ARCHITECTURE}`, KEY]);
    assert.equal(existsSync(shouted), false);
    assert.match(second.stdout, /^::notice.*Python\/3\.13\.99\/x64 was not made by an earlier step/m);
  });

  it('refuses a link among its folders, and hides nothing behind it', async () => {
    const elsewhere = join(stage.runner.folder, 'elsewhere');
    const marker = join(elsewhere, '3.13.99/x64.complete');
    await mkdir(join(elsewhere, '3.13.99/x64'), { recursive: true });
    await writeFile(marker, '');
    await mkdir(stage.toolFolder, { recursive: true });
    await symlink(elsewhere, join(stage.toolFolder, 'Python'));
    const run = await stage.setUp();
    assert.equal(run.exitCode, 1, run.stdout);
    assert.match(run.errors[0] ?? '', /::INVALID_INPUT: '.*Python' is a link, expected a folder\./);
    assert.ok(existsSync(marker));
  });

  it('does not use an existing tree without reuse', async () => {
    await stage.setUp();
    const planted = join(stage.toolFolder, KEY, 'lib/sitecustomize.py');
    await writeFile(planted, '');
    const second = await stage.setUp();
    assert.equal(second.exitCode, 0, second.stdout);
    assert.match(second.stdout, /^making$/m);
    assert.equal(existsSync(planted), false);
  });
});
