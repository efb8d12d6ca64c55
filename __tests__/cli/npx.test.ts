import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdir } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { listFiles } from '../support/run-action.ts';
import { type CommandLine, createCommandLine, toOptions } from '../support/run-cli.ts';
import { runProcess } from '../support/run-process.ts';
import { makeSourceTgz } from '../support/source-archive.ts';
import { createStage, type Stage } from '../support/stage.ts';

const ROOT = join(import.meta.dirname, '../..');
const PACKAGE = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const OLDEST_NODE = 24;
const FOLDERS = (process.env.PATH ?? '').split(delimiter);
const isWindows = process.platform === 'win32';

/** Node as the system has it, where it is older than the one that is needed. */
const oldNode = FOLDERS.map(folder => join(folder, isWindows ? 'node.exe' : 'node'))
  .filter(path => !path.includes('node_modules') && existsSync(path))
  .find(path => Number.parseInt(execFileSync(path, ['--version']).toString().slice(1), 10) < OLDEST_NODE);
const npx = FOLDERS.map(folder => join(folder, isWindows ? 'npx.cmd' : 'npx')).find(path => existsSync(path));

describe('npx', { skip: npx === undefined && 'needs npx' }, () => {
  let stage: Stage;
  let cli: CommandLine;
  let program: string;
  before(async () => {
    [stage, cli] = await Promise.all([createStage(), createCommandLine()]);
    stage.publishSigned('3.13.55/Python-3.13.55.tgz', await makeSourceTgz('3.13.55'));
    program = join(cli.folder, 'fresh clone');
    await mkdir(program);
    await cp(join(ROOT, 'package.json'), join(program, 'package.json'));
    await cp(join(ROOT, 'dist'), join(program, 'dist'), { recursive: true });
  });
  after(() => Promise.all([stage.close(), cli.remove()]));

  const run = (args: readonly string[]) => {
    const environment = {
      ...cli.environment,
      PATH: [join(ROOT, 'node_modules/.bin'), ...FOLDERS].join(delimiter),
      npm_config_cache: join(cli.folder, 'npm'),
      npm_config_update_notifier: 'false',
    };
    // A script for the command interpreter there.
    const command = isWindows
      ? ['cmd.exe', '/c', npx ?? '', '--yes', '--offline', program]
      : [npx ?? '', '--yes', '--offline', program];
    return runProcess([...command, ...args], { env: environment, cwd: cli.folder });
  };

  it('runs the program from its folder, with nothing to install', async () => {
    const { exitCode, stdout, stderr } = await run(['--version']);
    assert.equal(exitCode, 0, stderr);
    assert.equal(stdout, `verify-cpython ${PACKAGE.version}\n`);
    assert.equal(PACKAGE.dependencies, undefined, 'all is in dist/');
    const installed = (await listFiles(cli.folder)).filter(file => file.includes('node_modules'));
    assert.ok(installed.every(file => !/node_modules.node_modules/.test(file)));
  });

  it('verifies, and hands on the exit code', async () => {
    const verified = await run([
      'verify',
      '3.13.55',
      '--json',
      '--output',
      'out',
      ...toOptions(stage.inputs),
    ]);
    assert.equal(verified.exitCode, 0, verified.stderr);
    assert.equal(JSON.parse(verified.stdout)[0].path, join(cli.folder, 'out', 'Python-3.13.55.tgz'));
    assert.equal((await run(['verify', '3.13.56', ...toOptions(stage.inputs)])).exitCode, 1);
    assert.equal((await run(['3.13.55'])).exitCode, 2);
  });
});

describe('an older Node', { skip: oldNode === undefined && 'needs a node before 24 on the PATH' }, () => {
  it('is told which one is needed', async () => {
    const cli = await createCommandLine();
    try {
      for (const args of [['--version'], ['verify', '3.13.55', '--json']]) {
        const { exitCode, stdout, stderr } = await cli.run(args, { command: [oldNode ?? ''] });
        assert.deepEqual([exitCode, stdout], [2, '']);
        assert.match(stderr, /^verify-cpython needs Node 24 or later; this is Node \d+\.\d+\.\d+\.\n$/);
      }
    } finally {
      await cli.remove();
    }
  });
});

describe('package.json', () => {
  it('needs the Node that the program asks for, and names a program that is there', () => {
    assert.equal(PACKAGE.engines.node, `>=${OLDEST_NODE}`);
    const path = join(ROOT, PACKAGE.bin['verify-cpython']);
    assert.match(readFileSync(path, 'utf8'), /^#!\/usr\/bin\/env node\n/);
  });
});
