import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { assertVerificationSummary } from '../support/assert-summary.ts';
import { listFiles } from '../support/run-action.ts';
import { makeSourceTgz } from '../support/source-archive.ts';
import { createStage, type Stage } from '../support/stage.ts';

const TGZ = await makeSourceTgz('3.13.55');

describe('the input evidence of the built action', () => {
  let stage: Stage;
  before(async () => {
    stage = await createStage();
    stage.publishSigned('3.13.55/Python-3.13.55.tgz', TGZ);
    stage.publishSigned('3.13.54/Python-3.13.54.tgz', await makeSourceTgz('3.13.54'));
    stage.publishSigned('3.13.56/Python-3.13.56.tgz', TGZ);
  });
  after(() => stage.close());

  it('sets the paths of the first summary, and has all of them in results', async () => {
    const inputs = { 'python-version': '3.13.55\n3.13.54', evidence: 'evidence' };
    const { exitCode, outputs, stdout } = await stage.runner.run({ ...stage.inputs, ...inputs });
    assert.equal(exitCode, 0, stdout);
    const folder = join(stage.runner.folder, 'evidence');
    assert.equal(outputs['evidence-path'], join(folder, 'Python-3.13.55.tgz.vsa.json'));
    assert.equal(outputs['predicate-path'], join(folder, 'Python-3.13.55.tgz.vsa-predicate.json'));
    const results = JSON.parse(outputs.results ?? '');
    for (const result of results) await assertVerificationSummary(result);
    assert.equal(results[0].evidencePath, outputs['evidence-path']);
    assert.equal((await listFiles(folder)).length, 4);
  });

  it('is about what a cache hit verified again', async () => {
    const inputs = { 'python-version': '3.13.55', evidence: 'again' };
    await stage.runner.run({ ...stage.inputs, ...inputs });
    const { outputs } = await stage.runner.run({ ...stage.inputs, ...inputs });
    assert.equal(outputs['cache-hit'], 'true');
    await assertVerificationSummary(JSON.parse(outputs.results ?? '')[0]);
  });

  it('writes no evidence, and sets neither output, if the input is empty or verification fails', async () => {
    const none = await stage.runner.run({ ...stage.inputs, 'python-version': '3.13.55' });
    assert.deepEqual([none.outputs['evidence-path'], none.outputs['predicate-path']], [undefined, undefined]);
    const inputs = { 'python-version': '3.13.56', evidence: 'refused' };
    const refused = await stage.runner.run({ ...stage.inputs, ...inputs });
    assert.deepEqual([refused.exitCode, refused.outputFile], [1, '']);
    const files = await listFiles(stage.runner.folder);
    assert.deepEqual(
      files.filter(file => file.startsWith('refused')),
      [],
    );
  });
});
