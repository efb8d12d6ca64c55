import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { listFiles } from '../support/run-action.ts';
import { type CommandLine, createCommandLine, toOptions } from '../support/run-cli.ts';
import { makeSourceTgz } from '../support/source-archive.ts';
import { createStage, type Stage } from '../support/stage.ts';

const SIGNALS = [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const;
const COMMANDS = {
  verify: ['verify', '3.13.55', '--output', 'out', '--evidence', 'out', '--json'],
  audit: ['audit', '3.13', '--level', 'bytes', '--report-dir', 'out', '--json'],
};

const skip = process.platform === 'win32' && 'Windows has no signals';
describe('a canceled command', { skip }, () => {
  let stage: Stage;
  let cli: CommandLine;
  before(async () => {
    [stage, cli] = await Promise.all([createStage(), createCommandLine()]);
    stage.publishSigned('3.13.55/Python-3.13.55.tgz', await makeSourceTgz('3.13.55'));
    stage.pythonOrg.breakPath('3.13.55/Python-3.13.55.tgz', [{ stall: true }], { forever: true });
  });
  after(() => Promise.all([stage.close(), cli.remove()]));

  for (const [command, args] of Object.entries(COMMANDS)) {
    for (const [signal, code] of SIGNALS) {
      it(`${command} ends on ${signal} sooner than it starts, with exit code ${code} and nothing left`, async () => {
        const startedAt = performance.now();
        let cancelledAt = 0;
        const run = await cli.run([...args, ...toOptions(stage.inputs)], {
          onStart: child => {
            child.stderr?.on('data', text => {
              if (cancelledAt > 0 || !String(text).includes('Downloading')) return;
              cancelledAt = performance.now();
              child.kill(signal);
            });
          },
        });
        const [startMs, endMs] = [cancelledAt - startedAt, performance.now() - cancelledAt];
        assert.deepEqual([run.exitCode, run.stdout], [code, ''], run.stderr);
        assert.ok(endMs < startMs, `${endMs} ms to end, ${startMs} ms to start`);
        assert.match(run.stderr, new RegExp(`^Canceled by ${signal}: `, 'm'));
        assert.doesNotMatch(run.stderr, /^error/m);
        assert.ok(!existsSync(cli.cache) || (await listFiles(cli.cache)).length === 0);
        assert.deepEqual(await listFiles(cli.folder), []);
      });
    }
  }
});
