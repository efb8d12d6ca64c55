import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { assertRefused } from '../support/refusal.ts';
import type { Run } from '../support/run-action.ts';
import { type CommandLine, createCommandLine } from '../support/run-cli.ts';
import { runOneIn } from '../support/sample.ts';
import { createStage, type Stage } from '../support/stage.ts';

const skip = process.platform === 'win32' && 'Windows has no such devices and pipes';
/** Kills a run that would never end: then its exit code is 124. */
const BOUNDED = ['timeout', '-s', 'KILL', '60', process.execPath];

describe('the built action never waits for pipes or devices', { skip }, () => {
  let stage: Stage;
  let path: string;
  const run = (inputs: Record<string, string>): Promise<Run> =>
    stage.runner.run({ ...stage.inputs, ...inputs }, { command: BOUNDED });

  before(async () => {
    stage = await createStage();
    path = join(stage.runner.folder, 'named');
    await writeFile(join(stage.runner.folder, 'artifact'), 'x');
    stage.publishSigned('3.13.55/Python-3.13.55.tgz', Buffer.from('x'));
  });
  after(() => stage.close());
  afterEach(() => rm(path, { recursive: true, force: true }));

  const kinds: Record<string, { make: () => Promise<unknown>; found: RegExp }> = {
    'a link to /dev/zero': {
      make: () => symlink('/dev/zero', path),
      found: /it is a device, not a regular file/,
    },
    'a pipe': { make: async () => execFileSync('mkfifo', [path]), found: /it is a pipe, not a regular file/ },
    'a folder': { make: () => mkdir(path), found: /it is a folder, not a regular file/ },
    'a link to nothing': { make: () => symlink('nowhere', path), found: /ENOENT/ },
    'a file of a terabyte': {
      make: () => writeFile(path, '').then(() => truncate(path, 1e12)),
      found: /it has 1000000000000 bytes, expected at most \d+/,
    },
  };
  const inputs: Record<string, Record<string, string>> = {
    'python-version-file': { 'python-version-file': 'named' },
    'trusted-root': { 'trusted-root': 'named', 'python-version': '3.13.55' },
    'tuf-root': { 'trusted-root': 'tuf', 'tuf-root': 'named', 'python-version': '3.13.55' },
    'bundle-path': { 'bundle-path': 'named', 'artifact-path': 'artifact', 'python-version': '3.13.55' },
  };
  const skip = runOneIn(3);
  for (const [input, values] of Object.entries(inputs)) {
    for (const [kind, { make, found }] of Object.entries(kinds)) {
      it(`${input}: ${kind}`, { skip: skip() }, async () => {
        await make();
        const refused = await run(values);
        await assertRefused(refused, 'INVALID_INPUT', stage.runner);
        assert.match(
          refused.errors[0] ?? '',
          new RegExp(`::INVALID_INPUT: ${input}: '[^']*named' cannot be read: `),
        );
        assert.match(refused.errors[0] ?? '', found);
      });
    }
  }

  for (const [kind, { make, found }] of Object.entries(kinds)) {
    it(`artifact-path: ${kind}`, async () => {
      const bundle = join(stage.runner.folder, 'bundle');
      await writeFile(bundle, JSON.stringify(stage.sigstore.sign(Buffer.from('x'))));
      await make();
      const refused = await run({
        ...{ 'bundle-path': 'bundle', 'artifact-path': 'named', 'python-version': '3.13.55' },
      });
      await assertRefused(refused, 'INVALID_INPUT', stage.runner);
      assert.match(refused.errors[0] ?? '', /::INVALID_INPUT: artifact-path: '[^']*named' cannot be read: /);
      assert.match(refused.errors[0] ?? '', found);
    });

    it(`baseline: ${kind}`, async () => {
      await make();
      const refused = await stage.runner.run(
        { mirror: stage.inputs.mirror ?? '', 'trusted-root': 'embedded', baseline: 'named' },
        { command: BOUNDED, main: 'audit/index.js' },
      );
      assert.equal(refused.exitCode, 1);
      assert.match(refused.errors.join('\n'), /::INVALID_INPUT: baseline: '[^']*named' cannot be read: /);
      assert.match(refused.errors.join('\n'), found);
    });
  }

  it('.python-version if no input names a version', async () => {
    const file = join(stage.runner.folder, '.python-version');
    for (const make of [
      () => symlink('/dev/zero', file),
      () => mkdir(file),
      () => symlink('nowhere', file),
    ]) {
      await make();
      const refused = await run({});
      await rm(file, { recursive: true });
      await assertRefused(refused, 'INVALID_INPUT', stage.runner);
      assert.match(
        refused.errors[0] ?? '',
        /::INVALID_INPUT: python-version-file: '\.python-version' cannot be read: /,
      );
    }
  });

  it('a socket', async () => {
    const server = createServer().listen(path);
    try {
      const refused = await run({ 'python-version-file': 'named' });
      assert.match(refused.errors[0] ?? '', /it is a socket, not a regular file/);
    } finally {
      server.close();
    }
  });

  it('/proc/self/environ, and shows nothing of it', async () => {
    await symlink('/proc/self/environ', path);
    const refused = await run({ 'python-version-file': 'named' });
    await assertRefused(refused, 'INVALID_PYTHON_VERSION', stage.runner);
    assert.doesNotMatch(refused.stdout, /RUNNER_TOOL_CACHE|INPUT_|PATH=/);
  });
});

describe('the built command line never waits for pipes or devices', { skip }, () => {
  let cli: CommandLine;
  before(async () => {
    cli = await createCommandLine();
  });
  after(() => cli.remove());

  it('merge: a device, a pipe, a folder within a list', async () => {
    execFileSync('mkfifo', [join(cli.folder, 'pipe')]);
    for (const name of ['/dev/zero', 'pipe']) {
      const { exitCode, stderr } = await cli.run(['merge', name], { command: BOUNDED });
      assert.equal(exitCode, 2);
      assert.match(
        stderr,
        /INVALID_INPUT: merge: '.*' cannot be read: it is a (device|pipe), not a regular file/,
      );
    }
  });
});
