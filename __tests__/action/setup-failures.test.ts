import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { ErrorCode } from '../../src/errors.ts';
import { listTree } from '../../src/setup/tree.ts';
import { makeBuildableXz } from '../support/buildable-source.ts';
import { runOneIn } from '../support/sample.ts';
import {
  ARCHITECTURE,
  createSetupStage,
  listEntries,
  type SetupRun,
  type SetupStage,
  VERSION,
} from '../support/setup-stage.ts';

/** For cases of one kind. */
const skipOthers = runOneIn(2);

const skip = process.platform === 'win32' && 'nothing is built on Windows';
const SLOW_REMOVAL = pathToFileURL(join(import.meta.dirname, '../support/slow-removal.mjs')).href;
const KEY = `Python/${VERSION}/${ARCHITECTURE}`;
const SOURCE = `${VERSION}/Python-${VERSION}.tar.xz`;

describe('a failure of the setup action', { skip }, () => {
  let stage: SetupStage;
  beforeEach(async () => {
    stage = await createSetupStage();
    // There is an entry already, which must not survive the failure of a later run.
    const { exitCode, stdout } = await stage.setUp();
    assert.equal(exitCode, 0, stdout);
  });
  afterEach(() => stage.close());

  /** Asserts that a run failed with one error, and left nothing that a later step would find. */
  async function assertFailed(run: SetupRun, code: ErrorCode, message: RegExp): Promise<void> {
    assert.equal(run.exitCode, 1, run.stdout);
    assert.equal(run.errors.length, 1, run.stdout + run.stderr);
    assert.match(run.errors[0] ?? '', new RegExp(`^::error title=Python not set up::${code}: [^%]+%0A[A-Z]`));
    assert.match(run.errors[0] ?? '', message);
    assert.deepEqual([run.outputFile, run.variables, run.path, run.stderr], ['', {}, [], '']);
    assert.deepEqual(await listEntries(stage.toolFolder), []);
    assert.deepEqual(
      (await readdir(stage.toolFolder)).filter(name => name.startsWith('.')),
      [],
    );
  }
  const build = (argument: string, inputs = {}): Promise<SetupRun> =>
    stage.setUp({ 'configure-arguments': argument, ...inputs });

  for (const step of ['configure', 'make', 'make install']) {
    it(`shows the last 40 lines if ${step} fails, and names the whole log`, async () => {
      const word = step.split(' ').at(-1) ?? '';
      const run = await build(`--test-fail=${word}`);
      await assertFailed(run, 'BUILD_FAILED', new RegExp(`${step} failed: exit code`));
      const [, tail = ''] = run.stdout.split(`The last lines of ${step}:\n`);
      const lines = (tail.split('\n::error')[0] ?? '').split('\n');
      assert.equal(lines.length, 40);
      assert.ok(lines.includes(`${word} line 100`), tail);
      const path = /'(?<path>[^']+build\.log)'/.exec(run.errors[0] ?? '')?.groups?.path ?? '';
      assert.match(await readFile(path, 'utf8'), new RegExp(`^${word} line 1$`, 'm'));
    });
  }

  it('names the packages of a missing module', async () => {
    const run = await build('--test-without=ssl');
    await assertFailed(run, 'BUILD_FAILED', /can't import ssl\..*libssl-dev.*openssl@3/);
  });
  it('is one of any module that is required', async () => {
    const run = await stage.setUp({ 'required-modules': 'ssl readline\ndbm.gnu' });
    await assertFailed(
      run,
      'BUILD_FAILED',
      /can't import readline, dbm\.gnu\..*libreadline-dev libgdbm-dev.*readline gdbm/,
    );
  });

  for (const [argument, message] of [
    ['--test-version=3.13.54', /it says version '3\.13\.54', expected '3\.13\.55'/],
    ['--test-prefix=/usr', /it says prefix '\/usr', expected/],
    ['--test-say=hello', /it says 'hello'/],
    ['--test-say={}', /it says '\{\}'/],
    ['--disable-gil', /it is free-threaded/],
  ] as const) {
    it(`is an interpreter that is another one: ${argument}`, { skip: skipOthers() }, async () => {
      await assertFailed(await build(argument), 'BUILD_FAILED', message);
    });
  }

  it('is a source that another manager signed', async () => {
    const environment = { RUNNER_TOOL_CACHE: join(stage.runner.folder, 'other') };
    const bytes = await makeBuildableXz(VERSION);
    stage.publishSigned(SOURCE, bytes, { identity: 'pablogsal@python.org' });
    await assertFailed(await stage.setUp({}, { environment }), 'IDENTITY_MISMATCH', /pablogsal/);
  });
  it('is a source that was changed, and nothing of it is run', async () => {
    const environment = { RUNNER_TOOL_CACHE: join(stage.runner.folder, 'other') };
    stage.pythonOrg.publish(SOURCE, await makeBuildableXz(VERSION, 'changed'));
    const run = await stage.setUp({}, { environment });
    await assertFailed(run, 'DIGEST_MISMATCH', /signed SHA-256/);
    assert.doesNotMatch(run.stdout, /configuring/);
  });
  it('is a copy in the tool cache of the runner that was changed', async () => {
    const folder = join(stage.runner.toolCache, 'cpython-release', VERSION, 'source-xz');
    const path = join(folder, `Python-${VERSION}.tar.xz`);
    spawnSync('chmod', ['u+w', path]);
    await writeFile(path, 'changed');
    await assertFailed(await stage.setUp(), 'CACHED_COPY_REJECTED', /signed SHA-256/);
  });

  for (const [inputs, message] of [
    [{ 'configure-arguments': '--prefix=/usr' }, /configure-arguments: .* elsewhere/],
    [{ 'configure-arguments': '--enable-shared --with-lto' }, /contains several options/],
    [{ 'configure-arguments': 'x86_64-linux' }, /neither an option nor NAME=value/],
    [{ 'required-modules': 'ssl os;sys' }, /'os;sys' is not the name of a module/],
    [{ 'python-version': '3.13.55\n3.12.55' }, /one version per step/],
    [{ optimizations: 'maybe' }, /neither true nor false/],
  ] as const) {
    it(`is a mistake in an input, before anything is fetched: ${JSON.stringify(inputs)}`, {
      skip: skipOthers(),
    }, async () => {
      stage.pythonOrg.requests.length = 0;
      const run = await stage.setUp(inputs);
      assert.equal(run.exitCode, 1);
      assert.match(run.errors[0] ?? '', /::INVALID_INPUT: /);
      assert.match(run.errors[0] ?? '', message);
      assert.deepEqual([run.outputFile, run.variables, stage.pythonOrg.requests], ['', {}, []]);
    });
  }
  it('is a folder for temporary files that CPython cannot be built for', async () => {
    const folder = join(stage.runner.folder, 'my temp');
    await mkdir(folder);
    const run = await stage.setUp({}, { environment: { RUNNER_TEMP: folder } });
    assert.match(run.errors[0] ?? '', /::INVALID_INPUT: CPython can't be built for a path such as/);
  });
  it('is a folder for interpreters that someone else put there', async () => {
    const folder = join(stage.runner.folder, 'planted');
    await mkdir(folder);
    await symlink(stage.runner.folder, join(folder, 'verified-cpython'));
    const run = await stage.setUp({}, { environment: { RUNNER_TEMP: folder } });
    assert.match(run.errors[0] ?? '', /::INVALID_INPUT: .*verified-cpython' is not a folder/);
  });
  it('is a machine without a compiler', async () => {
    const run = await stage.setUp({}, { environment: { CC: '/nowhere/cc' } });
    await assertFailed(run, 'BUILD_FAILED', /no C compiler '\/nowhere\/cc'.*build-essential/);
  });
  it('is a file for outputs that cannot be written', async () => {
    const run = await stage.setUp({}, { environment: { GITHUB_OUTPUT: stage.runner.folder } });
    assert.equal(run.exitCode, 1);
    assert.match(run.errors[0] ?? '', /::INVALID_INPUT: The outputs cannot be written/);
    assert.deepEqual(await listEntries(stage.toolFolder), []);
  });

  for (const step of ['configure', 'make', 'install']) {
    it(`is a job that is killed in ${step}; the next one is not disturbed`, {
      skip: skipOthers(),
    }, async () => {
      const { child, ended } = await startWaiting(step);
      assert.deepEqual(await listEntries(stage.toolFolder), []);
      child.kill('SIGKILL');
      await ended;
      assert.deepEqual(await listEntries(stage.toolFolder), []);
      const next = await stage.setUp();
      assert.equal(next.exitCode, 0, next.stdout);
      assert.deepEqual(await listEntries(stage.toolFolder), [KEY]);
    });
  }

  it('is a job that is killed at any moment: what is found then is whole', async () => {
    const variables = stage.runner.toVariables({ ...stage.inputs, 'python-version': VERSION });
    for (let kill = 0; kill < 12; kill++) {
      const child = spawn(process.execPath, [join(stage.runner.folder, 'action/setup/index.js')], {
        env: variables,
        stdio: 'ignore',
      });
      const ended = new Promise(resolve => child.once('close', resolve));
      await sleep(Math.random() * 2500);
      child.kill('SIGKILL');
      await ended;
      if ((await listEntries(stage.toolFolder)).length === 0) continue;
      const record = JSON.parse(
        await readFile(join(stage.toolFolder, 'builds', VERSION, ARCHITECTURE, 'build.json'), 'utf8'),
      );
      assert.deepEqual(await listTree(join(stage.toolFolder, KEY)), record.files);
    }
    const next = await stage.setUp();
    assert.equal(next.exitCode, 0, next.stdout);
    assert.deepEqual(await listEntries(stage.toolFolder), [KEY]);
  });

  it('is a job that is killed while it places its interpreter', async () => {
    // Its lock stays, and a process with its number is gone.
    await writeFile(join(stage.toolFolder, '.lock'), '4194304');
    const next = await stage.setUp();
    assert.equal(next.exitCode, 0, next.stdout);
    assert.deepEqual(await listEntries(stage.toolFolder), [KEY]);
  });

  for (const [signal, exitCode] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    it(`is a job that ends by ${signal}, with all that it started`, async () => {
      const { child, ended } = await startWaiting('make');
      const start = performance.now();
      child.kill(signal);
      assert.equal(await ended, exitCode);
      assert.ok(performance.now() - start < 3000);
      assert.deepEqual(await listEntries(stage.toolFolder), []);
      assert.deepEqual(
        (await readdir(stage.toolFolder)).filter(name => name.startsWith('.')),
        [],
      );
    });
  }

  it('is a job that is canceled while it removes the source, after the interpreter was placed', async () => {
    const run = startRun({}, { NODE_OPTIONS: `--import ${SLOW_REMOVAL}` });
    // The one from before is withdrawn first.
    while ((await listEntries(stage.toolFolder)).length > 0) await sleep(5);
    while ((await listEntries(stage.toolFolder)).length === 0) await sleep(5);
    run.child.kill('SIGTERM');
    assert.equal(await run.ended, 143);
    assert.deepEqual(await listEntries(stage.toolFolder), []);
  });

  const withoutMounts =
    spawnSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'none', tmpdir()]).status !== 0 &&
    'only root mounts a small disk here';
  it('is a disk that is full', { skip: withoutMounts }, async () => {
    const small = join(stage.runner.folder, 'small');
    const found = join(stage.runner.folder, 'found');
    const script = `mkdir -p ${small}; mount -t tmpfs -o size=400k none ${small}; "$@"; code=$?; find ${small} -name '*.complete' -o -name '.staging*' >${found}; exit $code`;
    const run = await stage.setUp(
      { 'configure-arguments': '--test-ballast=2000000' },
      {
        environment: { RUNNER_TEMP: small },
        command: ['unshare', '-m', 'bash', '-c', script, 'bash', process.execPath],
      },
    );
    assert.equal(run.exitCode, 1);
    assert.match(
      run.errors[0] ?? '',
      /::(?:BUILD_FAILED: make install failed|INVALID_INPUT: .*ENOSPC)/,
      run.stdout + run.stderr,
    );
    assert.equal(await readFile(found, 'utf8'), '');
    assert.equal(run.outputFile, '');
  });

  /** Starts a run whose build waits in a step, and returns once it does. */
  async function startWaiting(step: string) {
    const { child, ended } = startRun({ 'configure-arguments': `--test-wait=${step}` });
    let log = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      log += text;
    });
    while (!log.includes(`waiting in ${step}`)) await sleep(20);
    return { child, ended };
  }

  function startRun(inputs: Record<string, string>, environment: Record<string, string> = {}) {
    const variables = stage.runner.toVariables({ ...stage.inputs, 'python-version': VERSION, ...inputs });
    const child = spawn(process.execPath, [join(stage.runner.folder, 'action/setup/index.js')], {
      env: { ...variables, ...environment },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    child.stdout.resume();
    return { child, ended: new Promise(resolve => child.once('close', resolve)) };
  }
});
