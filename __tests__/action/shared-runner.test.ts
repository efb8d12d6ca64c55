import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, lstatSync, readlinkSync } from 'node:fs';
import { chmod, mkdir, readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { listFiles } from '../support/run-action.ts';
import { repeat } from '../support/sample.ts';
import { makeSourceTgz } from '../support/source-archive.ts';
import { createStage, type Stage } from '../support/stage.ts';

const INPUTS = { 'python-version': '3.13.55' };
const FINAL_FILES = [
  'cpython-release/3.13.55/source-tgz.complete',
  'cpython-release/3.13.55/source-tgz/Python-3.13.55.tgz',
  'cpython-release/3.13.55/source-tgz/Python-3.13.55.tgz.sigstore',
];

describe('one tool cache for many processes', () => {
  let stage: Stage;
  let sha256: string;
  const run = (inputs: Record<string, string> = {}, options = {}) =>
    stage.runner.run({ ...stage.inputs, ...INPUTS, ...inputs }, options);

  beforeEach(async () => {
    stage = await createStage();
    const tgz = await makeSourceTgz('3.13.55', { ballast: randomBytes(2_000_000) });
    sha256 = createHash('sha256').update(tgz).digest('hex');
    stage.publishSigned('3.13.55/Python-3.13.55.tgz', tgz);
  });
  afterEach(() => stage.close());

  const rounds = repeat(20, { inSample: 3 });
  it(`has one copy and no leftover after several rounds of 10 at once${rounds.note}`, async () => {
    for (let round = 0; round < rounds.times; round++) {
      const toolCache = join(stage.runner.folder, `cache-${round}`);
      const environment = { RUNNER_TOOL_CACHE: toolCache };
      const runs = await Promise.all(Array.from({ length: 10 }, () => run({}, { environment, apart: true })));
      for (const { exitCode, stdout, outputs } of runs) {
        assert.equal(exitCode, 0, stdout);
        assert.equal(outputs.sha256, sha256);
        assert.equal(
          createHash('sha256')
            .update(await readFile(outputs.path ?? ''))
            .digest('hex'),
          sha256,
        );
      }
      assert.deepEqual((await listFiles(toolCache)).sort(), FINAL_FILES);
      assert.deepEqual(await readdir(toolCache), ['cpython-release']);
    }
  });

  const kills = repeat(50, { inSample: 10 });
  it(`recovers from a kill at any moment${kills.note}`, async () => {
    const [program = '', ...parameters] = [process.execPath, join(stage.runner.folder, 'action/index.js')];
    for (let kill = 0; kill < kills.times; kill++) {
      const toolCache = join(stage.runner.folder, `killed-${kill % 5}`);
      const environment = { RUNNER_TOOL_CACHE: toolCache };
      const child = spawn(program, parameters, {
        env: { ...stage.runner.toVariables({ ...stage.inputs, ...INPUTS }), ...environment },
        stdio: 'ignore',
      });
      const ended = new Promise(resolve => child.once('close', resolve));
      await sleep(Math.random() * 350);
      child.kill('SIGKILL');
      await ended;
      const next = await run({}, { environment });
      assert.equal(next.exitCode, 0, next.stdout);
      assert.equal(next.outputs.sha256, sha256);
      assert.deepEqual(
        await readdir(toolCache),
        ['cpython-release'],
        'no temporary file is older than its next run',
      );
      assert.deepEqual((await listFiles(toolCache)).sort(), FINAL_FILES);
    }
  });

  const skip = process.platform === 'win32' && 'Windows has no such signals';
  for (const [signal, exitCode] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    it(`ends on ${signal} sooner than it starts, and leaves nothing`, { skip }, async () => {
      stage.pythonOrg.breakPath('3.13.55/Python-3.13.55.tgz', [{ stall: true }], { forever: true });
      const startedAt = performance.now();
      const child = spawn(process.execPath, [join(stage.runner.folder, 'action/index.js')], {
        env: stage.runner.toVariables({ ...stage.inputs, ...INPUTS }),
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let log = '';
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        log += text;
      });
      const ended = new Promise(resolve => child.once('close', resolve));
      while (!log.includes('Downloading')) await sleep(20);
      assert.equal((await readdir(stage.runner.toolCache)).length, 1, 'the download has begun');
      const canceledAt = performance.now();
      child.kill(signal);
      assert.equal(await ended, exitCode);
      const [startMs, endMs] = [canceledAt - startedAt, performance.now() - canceledAt];
      assert.ok(endMs < startMs, `${endMs} ms to end, ${startMs} ms to start`);
      assert.match(log, new RegExp(`Canceled by ${signal}`));
      assert.deepEqual(await readdir(stage.runner.toolCache), []);
    });
  }

  it('says so if the tool cache is not a folder', async () => {
    await writeFile(join(stage.runner.folder, 'file'), '');
    const environment = { RUNNER_TOOL_CACHE: join(stage.runner.folder, 'file/cache') };
    const { errors, outputFile } = await run({}, { environment });
    assert.match(
      errors[0] ?? '',
      /::INVALID_INPUT: The tool cache .* cannot be written.*%0AUse a folder that this user can write to/,
    );
    assert.equal(outputFile, '');
  });

  it('says so if the disk is full, and leaves nothing', { skip }, async () => {
    // A shell drops variables with a hyphen in their names, as inputs have.
    const variables = Object.entries(
      stage.runner.toVariables({ ...stage.inputs, ...INPUTS, summary: 'false' }),
    );
    const assignments = variables.map(([name, value]) => `${name}=${value}`);
    const limited = ['sh', '-c', 'ulimit -f 500; exec "$@"', 'sh', 'env', ...assignments, process.execPath];
    const { errors, stdout, stderr } = await run({}, { command: limited });
    assert.match(errors[0] ?? '', /::INVALID_INPUT: The tool cache .* cannot be written/, stdout + stderr);
    assert.deepEqual(await listFiles(stage.runner.toolCache), []);
  });

  it('removes what a process that is gone has left, and nothing of others', async () => {
    const namespace = existsSync('/proc/self/ns/pid') ? readlinkSync('/proc/self/ns/pid') : '';
    const own = `${hostname()}${namespace}`.replace(/[^A-Za-z0-9]/g, '');
    const gone = join(stage.runner.toolCache, `.cpython-release-${own}-4194304-abcdef`);
    const running = join(stage.runner.toolCache, `.cpython-release-${own}-${process.pid}-abcdef`);
    const elsewhere = join(stage.runner.toolCache, '.cpython-release-elsewhere-1-abcdef');
    for (const folder of [gone, running, elsewhere]) await mkdir(folder);
    await run();
    const left = (await readdir(stage.runner.toolCache)).sort();
    assert.deepEqual(
      left,
      [elsewhere, running, 'cpython-release'].map(path => path.split(/[/\\]/).at(-1)).sort(),
    );
  });

  it('deletes nothing through a planted link', { skip }, async () => {
    const victim = join(stage.runner.folder, 'victim');
    await mkdir(join(victim, 'tree-old'), { recursive: true });
    await utimes(join(victim, 'tree-old'), 0, 0);
    const trees = join(stage.runner.toolCache, 'cpython-release/3.13.55/source-tgz-trees');
    await mkdir(join(trees, '..'), { recursive: true });
    await symlink(victim, trees);
    assert.match(
      (await run({ extract: 'true' })).errors[0] ?? '',
      /::INVALID_INPUT: extract: .* is not a folder/,
    );
    await rm(trees);
    await mkdir(trees);
    await symlink(victim, join(trees, 'tree-link'));
    assert.equal((await run({ extract: 'true' })).exitCode, 0);
    assert.deepEqual(await readdir(victim), ['tree-old']);
  });

  it('writes nothing through a planted link, and does not wait for a pipe, in place of its marker', {
    skip,
  }, async () => {
    const version = join(stage.runner.folder, 'cache/cpython-release/3.13.55');
    const marker = join(version, 'source-tgz.complete');
    const precious = join(stage.runner.folder, 'precious');
    await writeFile(precious, 'precious');
    await mkdir(version, { recursive: true });
    for (const target of [precious, join(stage.runner.folder, 'nothing'), undefined]) {
      if (target === undefined) assert.equal(spawnSync('mkfifo', [marker]).status, 0);
      else await symlink(target, marker);
      const environment = { RUNNER_TOOL_CACHE: join(stage.runner.folder, 'cache') };
      const { exitCode, stdout } = await run({}, { environment, apart: true });
      assert.equal(exitCode, 0, stdout);
      assert.ok(lstatSync(marker).isFile());
      await rm(version, { recursive: true });
      await mkdir(version);
    }
    assert.equal(await readFile(precious, 'utf8'), 'precious');
    assert.equal(existsSync(join(stage.runner.folder, 'nothing')), false);
  });

  it('removes old trees, and no new one', async () => {
    const first = await run({ extract: 'true' });
    const old = join(first.outputs['source-dir'] ?? '', '..');
    const second = await run({ extract: 'true' });
    await utimes(old, 0, 0);
    await run({ extract: 'true' });
    assert.equal(existsSync(old), false);
    assert.ok(existsSync(second.outputs['source-dir'] ?? ''));
  });

  it('does not wait for a pipe or read a device in place of a file', { skip }, async () => {
    const { outputs } = await run();
    const folder = join(outputs.path ?? '', '..');
    for (const name of ['Python-3.13.55.tgz', 'Python-3.13.55.tgz.sigstore']) {
      const bytes = await readFile(join(folder, name));
      await chmod(folder, 0o755);
      await rm(join(folder, name));
      await symlink('/dev/zero', join(folder, name));
      assert.match(
        (await run()).errors[0] ?? '',
        /::CACHED_COPY_REJECTED: .* it is a device, not a regular file/,
      );
      await rm(join(folder, name));
      await writeFile(join(folder, name), bytes);
    }
    assert.equal((await run()).outputs['cache-hit'], 'true');
  });
});
