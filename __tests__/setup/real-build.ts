import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { listTree } from '../../src/setup/tree.ts';
import { assertProvenance } from '../support/assert-provenance.ts';
import type { Run } from '../support/run-action.ts';
import { runProcess } from '../support/run-process.ts';
import { RELEASES_FOLDER, SKIP_WITHOUT_RELEASES } from '../support/shared.ts';
import { createStage, type Stage } from '../support/stage.ts';

/** For `npm run test:build`: a whole build takes minutes on all cores, so it is no part of `npm test`. */
const VERSION = '3.13.5';
const MODULE_TESTS = ['test_ssl', 'test_zlib', 'test_sqlite3', 'test_ctypes'];
const SKIP =
  SKIP_WITHOUT_RELEASES || (process.platform === 'win32' && 'nothing is built on Windows: it has packages');

describe(`the real ${VERSION} from a loopback mirror`, { skip: SKIP }, () => {
  let stage: Stage;
  let built: Run;
  before(async () => {
    stage = await createStage(RELEASES_FOLDER);
    const inputs = {
      mirror: stage.pythonOrg.mirror,
      'trusted-root': 'embedded',
      'python-version': VERSION,
      'configure-arguments': process.env.CONFIGURE_ARGUMENTS ?? '',
    };
    const { HOME = '', LANG = '', RUNNER_OS = '' } = process.env;
    const environment = { HOME, LANG, RUNNER_OS, GITHUB_ENV: '', GITHUB_PATH: '' };
    built = await stage.runner.run(inputs, { main: 'setup/index.js', environment });
    if (process.env.KEEP_RUNNER) console.log(`kept: ${JSON.stringify(built.outputs)}`);
  });
  after(() => (process.env.KEEP_RUNNER ? stage.pythonOrg.close() : stage.close()));

  it('is built, checked, and placed', () => {
    assert.equal(built.exitCode, 0, built.stdout.slice(-5000));
    const tree = join(built.outputs['python-path'] ?? '', '../..');
    assert.ok(existsSync(`${tree}.complete`));
    for (const name of ['python', 'python3', 'python3.13', 'pip', 'pip3', 'pip3.13'])
      assert.ok(existsSync(join(tree, 'bin', name)), name);
  });

  it('is what build.json and its statement say', async () => {
    const record = JSON.parse(await readFile(built.outputs['build-path'] ?? '', 'utf8'));
    const tree = join(built.outputs['python-path'] ?? '', '../..');
    assert.deepEqual(record.files, await listTree(tree));
    assert.equal(record.source.certificateIdentity, 'thomas@python.org');
    await assertProvenance(built.outputs);
  });

  it('runs pip', async () => {
    const pip = join(built.outputs['python-path'] ?? '', '../pip');
    const { stdout, exitCode } = await runProcess([pip, '--version'], { env: {}, cwd: stage.runner.folder });
    assert.equal(exitCode, 0);
    assert.match(stdout, /\(python 3\.13\)/);
  });

  it(`passes ${MODULE_TESTS.join(', ')}`, async () => {
    const python = built.outputs['python-path'] ?? '';
    const argv = [python, '-B', '-m', 'test', ...MODULE_TESTS];
    const env = { PATH: process.env.PATH ?? '', HOME: stage.runner.folder };
    const { exitCode, stdout, stderr } = await runProcess(argv, { env, cwd: stage.runner.folder });
    assert.equal(exitCode, 0, (stdout + stderr).slice(-5000));
  });
});
