import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { parseReport } from '../../src/audit/parse-report.ts';
import type { Report } from '../../src/audit/report.ts';
import { formatFinalVersion, parseVersion } from '../../src/cpython/version.ts';
import { makeArtifact } from '../support/any-artifact.ts';
import { readPackageNames, SKIP_WITHOUT_RELEASES } from '../support/shared.ts';
import { createStage, type Stage } from '../support/stage.ts';

const SAVANNAH = { identity: 'savannah@python.org', issuer: 'https://github.com/login/oauth' };

describe('an audit of Windows files', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await createStage();
    stage.publishSigned('3.16.0/Python-3.16.0.tgz', await makeArtifact('3.16.0', 'source-tgz'), SAVANNAH);
  });
  afterEach(() => stage.close());

  async function audit(inputs: Record<string, string>): Promise<Report> {
    const { stdout } = await stage.runner.run({ ...stage.inputs, ...inputs }, { main: 'audit/index.js' });
    const path = join(stage.runner.folder, 'cpython-audit/report.json');
    return parseReport(await readFile(path, 'utf8').catch(() => assert.fail(stdout)), path);
  }
  const toStates = ({ files }: Report): string[] =>
    files.map(({ fileName, state }) => `${state} ${fileName}`);

  it('knows every package in the index of the install manager', { skip: SKIP_WITHOUT_RELEASES }, async () => {
    const names = readPackageNames();
    for (const name of names) {
      const { version = '' } = /^python-(?<version>[0-9abrc.]+)t?-/.exec(name)?.groups ?? {};
      stage.pythonOrg.announce(`${formatFinalVersion(parseVersion(version))}/${name}`);
    }
    const report = await audit({ 'python-version': 'all', 'fail-on': 'unknown-file' });
    assert.equal(report.counts['unknown-file'], 0);
    assert.equal(report.counts['unsigned-historic'], names.length);
    assert.equal(report.verdict, 'passed');
    for (const { fileName, artifact } of report.files.filter(({ state }) => state === 'unsigned-historic'))
      assert.match(artifact ?? '', /^windows-package-/, fileName);
  });

  for (const level of ['bundle', 'bytes']) {
    it(`says that no signed manifest names a package of 3.12.10rc1, with level ${level}`, async () => {
      stage.publishSigned('3.12.10/Python-3.12.10rc1.tgz', await makeArtifact('3.12.10rc1', 'source-tgz'), {
        identity: 'thomas@python.org',
      });
      stage.pythonOrg.publish('3.12.10/python-3.12.10rc1-embeddable-amd64.zip', 'package');
      const report = await audit({ 'python-version': '3.12.10rc1', level });
      assert.deepEqual(
        report.findings.map(({ kind, expected }) => [kind, expected]),
        [['unsigned-historic', 'nothing: no signed manifest names it']],
      );
    });

    it(`takes a bundle of a package that no manifest names for unknown, with level ${level}`, async () => {
      for (const kind of ['windows-package-x64', 'windows-package-test-x86'] as const) {
        const name = kind === 'windows-package-x64' ? 'amd64' : 'test-win32';
        const bytes = await makeArtifact('3.12.10rc1', kind);
        stage.publishSigned(`3.12.10/python-3.12.10rc1-${name}.zip`, bytes, {
          identity: 'thomas@python.org',
        });
      }
      const report = await audit({ 'python-version': '3.12.10rc1', level });
      assert.deepEqual(toStates(report), [
        'unknown-file python-3.12.10rc1-amd64.zip',
        'unknown-file python-3.12.10rc1-test-win32.zip',
      ]);
    });

    it(`has no installer and no embeddable zip of 3.16, signed or not, with level ${level}`, async () => {
      const installer = await makeArtifact('3.16.0', 'windows-x64');
      stage.publishSigned('3.16.0/python-3.16.0-amd64.exe', installer, SAVANNAH);
      stage.pythonOrg.publish('3.16.0/python-3.16.0.exe', await makeArtifact('3.16.0', 'windows-x86'));
      const zip = await makeArtifact('3.16.0', 'windows-embed-x64');
      stage.pythonOrg.publish('3.16.0/python-3.16.0-embed-amd64.zip', zip);
      const report = await audit({ 'python-version': '3.16', level });
      assert.deepEqual(toStates(report).toSorted(), [
        'unknown-file python-3.16.0-amd64.exe',
        'unknown-file python-3.16.0-embed-amd64.zip',
        'unknown-file python-3.16.0.exe',
        'verified Python-3.16.0.tgz',
      ]);
    });
  }
});
