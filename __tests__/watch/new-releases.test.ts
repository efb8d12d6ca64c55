import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { type CommandLine, createCommandLine, toOptions } from '../support/run-cli.ts';
import { runProcess } from '../support/run-process.ts';
import { runWatch } from '../support/run-watch.ts';
import { makeSourceTgz, makeSourceXz } from '../support/source-archive.ts';
import { createStage, type Stage } from '../support/stage.ts';

/** Releases that python.org doesn't have. */
const [OLD, NEW, FORGED] = ['3.13.97', '3.13.98', '3.13.99'] as const;

describe('new releases', () => {
  let stage: Stage;
  let cli: CommandLine;
  let list: string;
  const audit = (version: string, level: string, folder: string, more: readonly string[] = []) =>
    cli.run([
      ...[
        'audit',
        version,
        ...more,
        '--level',
        level,
        '--report-dir',
        folder,
        '--summary',
        join(folder, 'summary.md'),
      ],
      ...toOptions(stage.inputs),
    ]);
  const at = (...path: string[]) => join(cli.folder, ...path);
  const propose = (folder: string) =>
    runWatch('propose-releases', [at(folder, 'report.json'), at(folder, 'summary.md'), at(`${folder}-out`)]);

  before(async () => {
    [stage, cli] = await Promise.all([createStage(), createCommandLine()]);
    for (const version of [OLD, NEW]) {
      stage.publishSigned(`${version}/Python-${version}.tgz`, await makeSourceTgz(version));
      stage.publishSigned(`${version}/Python-${version}.tar.xz`, await makeSourceXz(version));
    }
    // An older release under a newer name: only its bytes show that.
    stage.publishSigned(`${FORGED}/Python-${FORGED}.tgz`, await makeSourceTgz('3.13.1'));
    stage.pythonOrg.publish(`${NEW}/Python-${NEW}.msixbundle`, 'new');
    list = at('list.json');
    const { exitCode, stderr } = await audit('3.13', 'bundle', 'all', ['--fail-on', 'none']);
    assert.equal(exitCode, 0, stderr);
  });
  after(() => Promise.all([stage.close(), cli.remove()]));

  const findNew = (releases: object) => {
    writeFileSync(list, JSON.stringify({ completeUntil: '2001-01-01', releases }));
    return runWatch('new-releases', [at('all', 'report.json'), '--list', list]);
  };
  const known = { released: '2001-01-01', 'source-tgz': '00', 'source-xz': '00' };

  it('finds nothing if the list has each signed file', async () => {
    const { exitCode, stdout, stderr } = await findNew({ [OLD]: known, [NEW]: known, [FORGED]: known });
    assert.deepEqual({ exitCode, stdout, stderr }, { exitCode: 0, stdout: '', stderr: '' });
  });
  it('are those that the list lacks, or of which it lacks a file', async () => {
    const { exitCode, stdout } = await findNew({
      [OLD]: { released: '2001-01-01', 'source-tgz': '00' },
      [FORGED]: known,
    });
    assert.deepEqual([exitCode, stdout], [0, `${OLD}\n${NEW}\n`]);
  });
  it('are not found in a list of another form', async () => {
    for (const text of ['[]', '{}', '{"releases":3}']) {
      writeFileSync(list, text);
      assert.notEqual(
        (await runWatch('new-releases', [at('all', 'report.json'), '--list', list])).exitCode,
        0,
        text,
      );
    }
  });

  it('come to a pull request with what the audit of every byte reports', async () => {
    // The release without its stray file.
    await audit(OLD, 'bytes', 'good');
    const { exitCode, stderr } = await propose('good');
    assert.equal(exitCode, 0, stderr);
    const text = readFileSync(at('good-out', 'pull-request.md'), 'utf8');
    assert.match(text, new RegExp(`^# Add Python ${OLD} to the known releases\n`));
    const summary = readFileSync(at('good', 'summary.md'), 'utf8');
    assert.ok(summary.includes(OLD));
    assert.ok(text.endsWith(summary));
    // The same report makes the list longer.
    writeFileSync(list, JSON.stringify({ completeUntil: '2001-01-01', releases: {} }));
    const script = join(import.meta.dirname, '../../scripts/known-releases.ts');
    const grown = await runProcess([process.execPath, script, at('good', 'report.json'), '--list', list], {
      env: { PATH: process.env.PATH ?? '' },
      cwd: cli.folder,
    });
    assert.equal(grown.exitCode, 0, grown.stderr);
    assert.equal((await runWatch('new-releases', [at('good', 'report.json'), '--list', list])).stdout, '');
    assert.ok(!existsSync(at('good-out', 'issues', 'known-releases.md')));
  });
  it('come to an issue, and to no pull request if the audit has findings', async () => {
    await audit(FORGED, 'bytes', 'forged');
    assert.equal((await propose('forged')).exitCode, 0);
    const text = readFileSync(at('forged-out', 'issues', 'known-releases.md'), 'utf8');
    assert.match(text, /^# The audit of new releases has findings\n/);
    assert.ok(text.includes('VERSION_MISMATCH'), text);
    assert.ok(!existsSync(at('forged-out', 'pull-request.md')));
  });
  it('come to an issue even if the finding fails no audit', async () => {
    await audit(NEW, 'bytes', 'stray');
    assert.equal((await propose('stray')).exitCode, 0);
    assert.ok(existsSync(at('stray-out', 'issues', 'known-releases.md')));
  });
  it('come to neither after an audit of bundles alone', async () => {
    assert.notEqual((await propose('all')).exitCode, 0);
    assert.ok(!existsSync(at('all-out')));
  });

  describe('scripts/watch/unknown-files.ts', () => {
    it('reports a file of an unknown kind', async () => {
      const { exitCode, findings, stdout } = await runWatch('unknown-files', [at('all', 'report.json')]);
      assert.equal(exitCode, 1);
      assert.match(stdout, /^# Release folders contain files of an unknown kind\n/);
      assert.equal(findings.length, 1);
      assert.ok(findings[0]?.startsWith(`${NEW}: \`Python-${NEW}.msixbundle\` matches no kind`));
    });
    it('prints nothing if each file is known', async () => {
      const { exitCode, stdout, stderr } = await runWatch('unknown-files', [at('good', 'report.json')]);
      assert.deepEqual({ exitCode, stdout, stderr }, { exitCode: 0, stdout: '', stderr: '' });
    });
    it('fails with another exit code if there is no report', async () => {
      assert.equal((await runWatch('unknown-files', [])).exitCode, 2);
      assert.equal((await runWatch('unknown-files', [list])).exitCode, 2);
    });
  });
});
