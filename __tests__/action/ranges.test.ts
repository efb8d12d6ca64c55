import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Run } from '../support/run-action.ts';
import { makeSourceTgz } from '../support/source-archive.ts';
import { createStage, type Stage } from '../support/stage.ts';

const HUGO = { identity: 'hugo@python.org', issuer: 'https://github.com/login/oauth' };

describe('the built action resolves', () => {
  let stage: Stage;
  const run = (inputs: Record<string, string>): Promise<Run> =>
    stage.runner.run({ ...stage.inputs, ...inputs });

  before(async () => {
    stage = await createStage();
    for (const version of ['3.12.60', '3.13.54', '3.13.55']) {
      stage.publishSigned(`${version}/Python-${version}.tgz`, await makeSourceTgz(version));
    }
    stage.publishSigned('3.15.0/Python-3.15.0b1.tgz', await makeSourceTgz('3.15.0b1'), HUGO);
    stage.publishSigned('3.9.75/Python-3.9.75.tgz', await makeSourceTgz('3.9.75'), {
      identity: 'lukasz@langa.pl',
      issuer: 'https://github.com/login/oauth',
    });
    stage.pythonOrg.publish('3.13.56/README', 'not released yet');
    stage.pythonOrg.publish('doc/README', '');
  });
  after(() => stage.close());
  beforeEach(() => {
    stage.pythonOrg.requests.length = 0;
  });

  it('a series to its newest release, and says what it skipped', async () => {
    const { outputs, stdout } = await run({ 'python-version': '3.13' });
    assert.equal(outputs['python-version'], '3.13.55', stdout);
    assert.match(
      stdout,
      /^::notice::Skipped CPython 3\.13\.56: its folder lists no file of this release\.$/m,
    );
  });

  it('several lines, in their order', async () => {
    const { outputs, stdout } = await run({ 'python-version': '3.13\n~=3.12.50' });
    const versions = JSON.parse(outputs.results ?? '[]').map(
      (result: { pythonVersion: string }) => result.pythonVersion,
    );
    assert.deepEqual(versions, ['3.13.55', '3.12.60'], stdout);
  });

  it('with two listings for a range, and no listing for an exact version', async () => {
    await run({ 'python-version': '3.12' });
    assert.deepEqual(
      stage.pythonOrg.requests.filter(request => request.endsWith('/')),
      ['GET /', 'GET /3.12.60/'],
    );
    stage.pythonOrg.requests.length = 0;
    await run({ 'python-version': '3.12.60' });
    assert.deepEqual(
      stage.pythonOrg.requests.filter(request => request.endsWith('/')),
      [],
    );
  });

  it('pre-releases only if they are allowed', async () => {
    assert.match((await run({ 'python-version': '3.15' })).errors[0] ?? '', /::NO_MATCHING_RELEASE: /);
    const inputs = { 'python-version': '>=3.15', 'allow-prereleases': 'true' };
    assert.equal((await run(inputs)).outputs['python-version'], '3.15.0b1');
    assert.equal((await run({ 'python-version': '3.15-dev' })).outputs['python-version'], '3.15.0b1');
  });

  it('and warns of a series that has reached its end of life', async () => {
    const { exitCode, warnings } = await run({ 'python-version': '3.9' });
    assert.equal(exitCode, 0);
    assert.match(warnings.join('\n'), /CPython 3\.9 reached its end of life on 2025-10-31/);
  });

  it('a version file', async () => {
    await writeFile(
      join(stage.runner.folder, 'pyproject.toml'),
      '[project]\nrequires-python = ">=3.12,<3.13"\n',
    );
    assert.equal(
      (await run({ 'python-version-file': 'pyproject.toml' })).outputs['python-version'],
      '3.12.60',
    );
    const both = await run({ 'python-version-file': 'pyproject.toml', 'python-version': '3.13.54' });
    assert.equal(both.outputs['python-version'], '3.13.54');
    assert.match(both.warnings.join('\n'), /python-version is used/);
    const secret = '[project]\npassword = "hunter2"\nrequires-python = "hunter_2"\n';
    await writeFile(join(stage.runner.folder, 'pyproject.toml'), secret);
    const refused = await run({ 'python-version-file': 'pyproject.toml' });
    assert.match(
      refused.errors[0] ?? '',
      /::INVALID_PYTHON_VERSION: python-version-file: the version in 'pyproject\.toml' is not/,
    );
    assert.doesNotMatch(refused.stdout + refused.summary, /hunter/);
  });

  it('.python-version if no input is set, and asks for an input if that file is missing', async () => {
    assert.match(
      (await run({})).errors[0] ?? '',
      /::INVALID_INPUT: Neither python-version nor python-version-file/,
    );
    await writeFile(join(stage.runner.folder, '.python-version'), '# ours\n3.13.54\n');
    assert.equal((await run({})).outputs['python-version'], '3.13.54');
  });
});
