import assert from 'node:assert/strict';
import { join } from 'node:path';
import { it } from 'node:test';
import { runProcess } from './support/run-process.ts';

it('a process without threads does their work itself', async () => {
  // Node's permission model denies threads, as a system does whose user has no more.
  const script = join(import.meta.dirname, 'support/without-threads.ts');
  const { exitCode, stdout, stderr } = await runProcess(
    [process.execPath, '--permission', '--allow-fs-read=*', script],
    { env: {}, cwd: import.meta.dirname },
  );
  assert.equal(exitCode, 0, stderr);
  assert.deepEqual(JSON.parse(stdout), {
    thread: null,
    writer: null,
    xz: null,
    proof: null,
    content: 'content',
  });
});
