import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { type CommandLine, createCommandLine, toOptions } from '../support/run-cli.ts';
import { runProcess } from '../support/run-process.ts';
import { runOneIn } from '../support/sample.ts';
import { makeSourceTgz } from '../support/source-archive.ts';
import { createStage, type Stage } from '../support/stage.ts';

/** For cases of one kind. */
const skipOthers = runOneIn(2);

const VERSION = '3.13.31';
const USER = 4242;
const isLinux = process.platform === 'linux';
/** Runs a program as a user whom the system does not know. */
const AS_USER = ['setpriv', '--reuid', String(USER), '--regid', String(USER), '--clear-groups', 'env', '-i'];
const noUser =
  (!isLinux || spawnSync(AS_USER[0] ?? '', [...AS_USER.slice(1), 'true']).status !== 0) &&
  'needs setpriv, as root';

let stage: Stage;
before(async () => {
  stage = await createStage();
  stage.publishSigned(`${VERSION}/Python-${VERSION}.tgz`, await makeSourceTgz(VERSION));
});
after(() => stage.close());

describe('a user without a home', { skip: noUser }, () => {
  let folder: string;
  let cli: CommandLine;
  beforeEach(async () => {
    cli = await createCommandLine();
    folder = await mkdtemp(join(await realpath(tmpdir()), 'verify-cpython-shared-'));
    await chmod(folder, 0o1777);
    for (const each of [dirname(cli.folder), stage.runner.folder]) await chmod(each, 0o755);
  });
  afterEach(async () => {
    await cli.remove();
    await rm(folder, { recursive: true });
  });
  const run = (args: readonly string[], environment: Record<string, string> = {}) =>
    runProcess(
      [
        ...AS_USER,
        ...Object.entries({ TMPDIR: folder, ...environment }).map(([name, value]) => `${name}=${value}`),
        process.execPath,
        cli.script,
        ...args,
      ],
      { env: { PATH: process.env.PATH ?? '' }, cwd: folder },
    );
  const verify = (options: readonly string[] = [], environment: Record<string, string> = {}) =>
    run(['verify', VERSION, '--json', ...toOptions(stage.inputs), ...options], environment);

  it('gets a private folder, the same each time, and a note', async () => {
    for (const cacheHit of [false, true]) {
      const { exitCode, stdout, stderr } = await verify();
      assert.equal(exitCode, 0, stderr);
      const [result] = JSON.parse(stdout);
      assert.ok(result.path.startsWith(join(folder, `verify-cpython-${USER}/`)), result.path);
      assert.equal(result.cacheHit, cacheHit);
      assert.match(stderr, /note: This user has no home folder: .*--cache-dir/);
    }
    assert.deepEqual(await readdir(folder), [`verify-cpython-${USER}`]);
  });

  for (const [name, HOME] of [
    ['HOME is empty', ''],
    ['HOME is relative', 'home'],
    ['HOME may not be written', '/'],
    ['HOME is not there', '/nonexistent'],
  ] as const) {
    it(`verifies and audits if ${name}`, async () => {
      const { exitCode, stdout, stderr } = await verify([], { HOME });
      assert.equal(exitCode, 0, stderr);
      assert.ok(JSON.parse(stdout)[0].path.startsWith(folder), stdout);
      const audit = ['audit', VERSION, '--level', 'bytes', ...toOptions(stage.inputs)];
      const audited = await run(audit, { HOME });
      assert.equal(audited.exitCode, 0, audited.stderr);
    });
  }

  it('uses no folder or link that another user has put there', async () => {
    const trap = join(folder, `verify-cpython-${USER}`);
    const victim = join(folder, 'victim');
    await mkdir(victim, { mode: 0o777 });
    await chmod(victim, 0o777);
    const traps = [
      () => mkdir(trap),
      () => symlink(victim, trap),
      () => symlink('nowhere', trap),
      () => writeFile(trap, ''),
    ];
    for (const set of traps) {
      await set();
      const { exitCode, stdout, stderr } = await verify();
      assert.equal(exitCode, 0, stderr);
      assert.match(JSON.parse(stdout)[0].path, new RegExp(`^${folder}/verify-cpython-[A-Za-z0-9]{6}/`));
      await rm(trap, { recursive: true });
    }
    assert.deepEqual(await readdir(victim), []);
  });

  it('is not asked for if the cache is elsewhere', async () => {
    const cache = join(folder, 'cache');
    for (const [options, environment] of [
      [['--cache-dir', cache], {}],
      [[], { XDG_CACHE_HOME: cache }],
    ] as const) {
      const { exitCode, stdout, stderr } = await verify(options, environment);
      assert.equal(exitCode, 0, stderr);
      assert.ok(JSON.parse(stdout)[0].path.startsWith(cache), stdout);
      assert.doesNotMatch(stderr, /no home folder/);
    }
  });

  it('gets an error if no folder is usable', async () => {
    const { exitCode, stderr } = await verify([], { TMPDIR: '/proc/nowhere' });
    assert.equal(exitCode, 2);
    assert.match(stderr, /INVALID_INPUT: There is no folder for verified files: .*\nSet --cache-dir/);
  });

  it('gets help and version', async () => {
    for (const option of ['--help', '--version']) assert.equal((await run([option])).exitCode, 0);
  });
});

describe('--cache-dir', () => {
  let cli: CommandLine;
  beforeEach(async () => {
    cli = await createCommandLine();
  });
  afterEach(() => cli.remove());

  it('is relative to the working directory, and nothing goes elsewhere', async () => {
    const options = [...toOptions(stage.inputs), '--cache-dir', 'my cache'];
    const verified = await cli.run(['verify', VERSION, '--json', ...options]);
    assert.equal(verified.exitCode, 0, verified.stderr);
    assert.ok(JSON.parse(verified.stdout)[0].path.startsWith(join(cli.folder, 'my cache')));
    const audited = await cli.run(['audit', VERSION, '--level', 'bytes', ...options]);
    assert.equal(audited.exitCode, 0, audited.stderr);
    assert.equal(existsSync(cli.cache), false);
  });

  it('is an error if it is read-only: the user asked for this folder', async () => {
    await writeFile(join(cli.folder, 'file'), '');
    const { exitCode, stderr } = await cli.run([
      ...['verify', VERSION, ...toOptions(stage.inputs), '--cache-dir', 'file/cache'],
    ]);
    assert.equal(exitCode, 2);
    assert.match(stderr, /INVALID_INPUT: The tool cache '.*' cannot be written/);
  });
});

describe('standard output that accepts no result', { skip: !isLinux && 'only Linux has /dev/full' }, () => {
  let cli: CommandLine;
  let report: string;
  before(async () => {
    cli = await createCommandLine();
    report = join(cli.folder, 'report.json');
    const audited = await cli.run([
      ...['audit', VERSION, '--level', 'bundle', '--report-dir', '.', ...toOptions(stage.inputs)],
    ]);
    assert.equal(audited.exitCode, 0, audited.stderr);
  });
  after(() => cli.remove());

  const commands = (): Record<string, string[]> => ({
    verify: ['verify', VERSION, ...toOptions(stage.inputs)],
    'verify --json': ['verify', VERSION, '--json', ...toOptions(stage.inputs)],
    audit: ['audit', VERSION, '--level', 'bundle', ...toOptions(stage.inputs)],
    'merge --json': ['merge', report, '--json'],
    '--help': ['--help'],
    'verify --help': ['verify', '--help'],
    '--version': ['--version'],
  });
  const shell = (script: string, args: readonly string[]) =>
    cli.run(args, { command: ['bash', '-c', script, 'bash', process.execPath] });

  for (const name of [
    'verify',
    'verify --json',
    'audit',
    'merge --json',
    '--help',
    'verify --help',
    '--version',
  ]) {
    it(`fails ${name}`, { timeout: 60_000, skip: skipOthers() }, async () => {
      const scripts = {
        'a full disk': '"$@" > /dev/full',
        'a reader that is gone': '{ sleep 0.3; "$@"; echo "$?" > code; } | true; exit "$(cat code)"',
      };
      for (const [what, script] of Object.entries(scripts)) {
        const { exitCode, stderr } = await shell(script, commands()[name] ?? []);
        assert.equal(exitCode, 2, `${what}: ${stderr}`);
        assert.match(stderr, /INVALID_INPUT: Standard output can't be written: .*(ENOSPC|EPIPE)/, what);
        assert.doesNotMatch(stderr, /^\s+at /m, 'no stack trace');
      }
    });
  }

  for (const name of ['verify --json', 'merge --json']) {
    it(`fails ${name} if it was closed before the start`, async () => {
      const { exitCode, stderr } = await shell('"$@" >&-', commands()[name] ?? []);
      assert.equal(exitCode, 2, stderr);
      assert.match(stderr, /INVALID_INPUT: Standard output can't be written: it is closed/);
    });
  }

  it('is not an error for /dev/null, or for a slow reader', async () => {
    assert.equal((await shell('"$@" > /dev/null', commands()['verify --json'] ?? [])).exitCode, 0);
    const { exitCode, stdout } = await shell(
      'set -o pipefail; "$@" | { sleep 1; cat; }',
      commands().audit ?? [],
    );
    assert.equal(exitCode, 0);
    assert.match(stdout, /1 verified/);
  });

  it('is an error for a report that was to be large, and is not for its reader', async () => {
    const json = JSON.parse((await cli.run(['merge', report, '--json'])).stdout);
    const [file] = json.files;
    const release = (micro: number): string => `3.13.${micro}`;
    json.files = Array.from({ length: 900 }, (_, micro) => ({
      ...file,
      release: release(micro),
      state: 'verified',
    }));
    assert.ok(JSON.stringify(json).length > 200_000);
    await writeFile(join(cli.folder, 'large.json'), JSON.stringify(json));
    const args = ['merge', 'large.json', '--json'];
    const whole = await shell('set -o pipefail; "$@" | { sleep 1; cat; }', args);
    assert.equal(JSON.parse(whole.stdout).files.length, 900, whole.stderr);
    const cut = await shell('{ "$@"; echo "$?" > code; } | head -c 10; exit "$(cat code)"', args);
    assert.equal(cut.exitCode, 2, cut.stderr);
    assert.match(cut.stderr, /Standard output can't be written/);
  });
});
