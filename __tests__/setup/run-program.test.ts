import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import { describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BuildLog } from '../../src/setup/build-log.ts';
import { runProgram } from '../../src/setup/run-program.ts';

describe('runProgram', () => {
  it('writes nothing more to a log that could not be written', async () => {
    let writes = 0;
    const log: Pick<BuildLog, 'begin' | 'write' | 'end'> = {
      begin: () => {},
      write: () => {
        writes += 1;
        throw new Error('ENOSPC: no space left on device');
      },
      end: () => assert.fail('it ended'),
    };
    const program = "process.stdout.write('x'.repeat(60_000)); process.stderr.write('y'.repeat(60_000));";
    const run = runProgram([process.execPath, '--eval', `${program} setInterval(() => {}, 1000);`], {
      cwd: tmpdir(),
      env: {},
      log: log as BuildLog,
      signal: new AbortController().signal,
    });
    await assert.rejects(run, { message: 'ENOSPC: no space left on device' });
    // What is in the pipes arrives until the program has ended.
    await sleep(300);
    assert.equal(writes, 1);
  });
});
