import assert from 'node:assert/strict';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Run } from '../support/run-action.ts';
import { makeSourceTgz } from '../support/source-archive.ts';
import { createStage, type Stage } from '../support/stage.ts';

describe('the built action if the outputs cannot be written', () => {
  let stage: Stage;
  const runWith = (environment: Record<string, string>, main?: string): Promise<Run> =>
    stage.runner.run(
      { ...stage.inputs, 'python-version': '3.13.55' },
      { environment, ...(main !== undefined && { main }) },
    );

  before(async () => {
    stage = await createStage();
    stage.publishSigned('3.13.55/Python-3.13.55.tgz', await makeSourceTgz('3.13.55'));
  });
  after(() => stage.close());

  const assertNamed = (run: Run, path: string): void => {
    assert.equal(run.exitCode, 1);
    assert.equal(run.errors.length, 1, run.stdout);
    const start = `::INVALID_INPUT: The outputs cannot be written to '${path}', which GITHUB_OUTPUT names: `;
    assert.ok(run.errors[0]?.includes(start), run.errors[0]);
    assert.match(run.errors[0] ?? '', /%0ACheck that this file exists, /);
    assert.equal(run.stderr, '');
    assert.doesNotMatch(run.stdout, /This is a bug/);
  };

  it('names a missing file, and does not create it', async () => {
    const path = join(stage.runner.folder, 'missing');
    assertNamed(await runWith({ GITHUB_OUTPUT: path }), path);
    assertNamed(await runWith({ GITHUB_OUTPUT: path }, 'audit/index.js'), path);
    await assert.rejects(readFile(path), { code: 'ENOENT' });
  });

  it('names a folder, and says nothing of success', async () => {
    const path = join(stage.runner.folder, 'folder');
    await mkdir(path);
    const run = await runWith({ GITHUB_OUTPUT: path });
    assertNamed(run, path);
    assert.match(run.summary, /<code>INVALID_INPUT<\/code>/);
    assert.doesNotMatch(run.summary, /CPython verified/);
  });

  it('names a file on a full disk', {
    skip: process.platform !== 'linux' && 'only Linux has /dev/full',
  }, async () => {
    assertNamed(await runWith({ GITHUB_OUTPUT: '/dev/full' }), '/dev/full');
  });

  const isRoot = process.getuid?.() === 0;
  it('names a file that is read-only', { skip: isRoot && 'root may write every file' }, async () => {
    const path = join(stage.runner.folder, 'read-only');
    await writeFile(path, '');
    await chmod(path, 0o444);
    assertNamed(await runWith({ GITHUB_OUTPUT: path }), path);
  });

  it('sets no output if the file has no room for all of them', {
    skip: process.platform === 'win32' && 'no ulimit',
  }, async () => {
    const path = join(stage.runner.folder, 'limited');
    const before = 'earlier=1\n'.repeat(90);
    await writeFile(path, before);
    // 1 KiB at most for each file that this process writes: the download is in the tool cache already.
    assert.equal((await runWith({})).exitCode, 0);
    const run = await stage.runner.run(
      { ...stage.inputs, 'python-version': '3.13.55', summary: 'false' },
      {
        environment: { GITHUB_OUTPUT: path },
        command: ['bash', '-c', `trap '' XFSZ; ulimit -f 1; exec "$0" "$@"`, process.execPath],
      },
    );
    assertNamed(run, path);
    assert.equal(await readFile(path, 'utf8'), before);
  });

  it('warns of a job summary that cannot be written, and passes', async () => {
    const run = await runWith({ GITHUB_STEP_SUMMARY: join(stage.runner.folder, 'no-summary') });
    assert.equal(run.exitCode, 0);
    assert.match(run.warnings.join('\n'), /The job summary can't be written/);
    assert.equal(run.outputs['python-version'], '3.13.55');
  });
});
