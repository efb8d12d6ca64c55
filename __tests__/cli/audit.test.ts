import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { listFiles } from '../support/run-action.ts';
import { type CommandLine, createCommandLine, toOptions } from '../support/run-cli.ts';
import { makeSourceTgz, makeSourceXz } from '../support/source-archive.ts';
import { createStage, type Stage } from '../support/stage.ts';

const REPORTS = ['SHA256SUMS', 'report.html', 'report.json', 'report.sarif'];

describe('verify-cpython', () => {
  let stage: Stage;
  let cli: CommandLine;
  const audit = (...args: string[]) => cli.run(['audit', ...args, ...toOptions(stage.inputs)]);

  before(async () => {
    [stage, cli] = await Promise.all([createStage(), createCommandLine()]);
    for (const version of ['3.13.54', '3.13.55']) {
      stage.publishSigned(`${version}/Python-${version}.tgz`, await makeSourceTgz(version));
      stage.publishSigned(`${version}/Python-${version}.tar.xz`, await makeSourceXz(version));
    }
    // An older release under a newer name: only its bytes tell.
    stage.publishSigned('3.13.56/Python-3.13.56.tgz', await makeSourceTgz('3.13.51'));
    stage.publishSigned('3.13.57/Python-3.13.57.tgz', await makeSourceTgz('3.13.57'), {
      identity: 'hugo@python.org',
      issuer: 'https://github.com/login/oauth',
    });
  });
  after(() => Promise.all([stage.close(), cli.remove()]));

  describe('audit', () => {
    it('passes with exit code 0, counts, and says where its reports are', async () => {
      const { exitCode, stdout, stderr } = await audit('>=3.13.50,<3.13.56', '--level', 'bytes');
      assert.equal(exitCode, 0, stderr);
      const folder = join(cli.folder, 'cpython-audit');
      assert.deepEqual(stdout.split('\n'), [
        '2 releases, 4 files: 4 verified.',
        '4 of 4 files verified. No finding fails this audit.',
        '',
        ...['report.json', 'report.sarif', 'report.html', 'SHA256SUMS'].map(name => join(folder, name)),
        '',
      ]);
      assert.match(stderr, /^4 of 4 files$/m);
      assert.deepEqual((await listFiles(folder)).sort(), REPORTS);
    });

    it('fails with exit code 1 if a finding says so, and tells each on the standard output', async () => {
      const { exitCode, stdout, stderr } = await audit('>=3.13.50,<3.14', '--report-dir', 'failed');
      assert.equal(exitCode, 1);
      assert.match(
        stdout,
        /^rejected: Python-3\.13\.57\.tgz of 3\.13\.57 \(IDENTITY_MISMATCH\)\n {2}expected .*\n {2}found {4}.*hugo@python\.org/,
      );
      assert.match(stdout, /^4 releases, 6 files: 5 verified, 1 rejected\.$/m);
      assert.match(stderr, /^error: AUDIT_FAILED: 1 finding fails this audit: rejected\.$/m);
      assert.deepEqual((await listFiles(join(cli.folder, 'failed'))).sort(), REPORTS);
    });

    it('prints report.json with --json, failed or not', async () => {
      const failOn = ['--fail-on', 'unsigned', '--fail-on', 'changed,vanished'];
      for (const [expected, args] of [
        [1, []],
        [0, failOn],
      ] as const) {
        const { exitCode, stdout } = await audit(
          '>=3.13.50,<3.14',
          '--json',
          '--report-dir',
          'json',
          ...args,
        );
        assert.equal(exitCode, expected);
        const report = JSON.parse(stdout);
        assert.deepEqual(report, JSON.parse(await readFile(join(cli.folder, 'json/report.json'), 'utf8')));
        assert.equal(report.verdict, expected === 0 ? 'passed' : 'failed');
      }
    });

    it('appends its summary to a file', async () => {
      const path = join(cli.folder, 'summary.md');
      await writeFile(path, '# Mine\n');
      await audit('3.13.55', '--summary', 'summary.md');
      await audit('3.13.57', '--summary', 'summary.md');
      const text = await readFile(path, 'utf8');
      assert.match(text, /^# Mine\n## ✅ CPython audit passed\n[\s\S]*\n## ❌ CPython audit failed\n/);
    });

    it('creates the folder of the summary, and says if it cannot be written', async () => {
      assert.equal((await audit('3.13.55', '--summary', 'new/summary.md')).exitCode, 0);
      assert.match(await readFile(join(cli.folder, 'new/summary.md'), 'utf8'), /^## ✅/);
      const { exitCode, stderr } = await audit('3.13.55', '--summary', 'new');
      assert.equal(exitCode, 2, stderr);
      assert.match(stderr, /^error: INVALID_INPUT: summary: '.*new' cannot be written/m);
    });

    it('compares with a baseline', async () => {
      await audit('3.13.55', '--report-dir', 'before');
      const baseline = ['--baseline', join('before', 'report.json')];
      assert.equal((await audit('3.13.55', ...baseline)).exitCode, 0);
      stage.pythonOrg.remove('3.13.55/Python-3.13.55.tar.xz');
      const { exitCode, stdout } = await audit('3.13.55', ...baseline);
      stage.publishSigned('3.13.55/Python-3.13.55.tar.xz', await makeSourceXz('3.13.55'));
      assert.equal(exitCode, 1);
      assert.match(stdout, /^vanished: Python-3\.13\.55\.tar\.xz of 3\.13\.55\n/);
    });

    it('leaves pre-releases out if they are not wanted', async () => {
      const options = { identity: 'hugo@python.org', issuer: 'https://github.com/login/oauth' };
      stage.publishSigned('3.15.0/Python-3.15.0a9.tgz', await makeSourceTgz('3.15.0a9'), options);
      stage.publishSigned('3.15.0/Python-3.15.0.tgz', await makeSourceTgz('3.15.0'), options);
      for (const [flag, files] of [
        ['--prereleases', 2],
        ['--no-prereleases', 1],
        ['--prereleases=false', 1],
      ] as const) {
        const { stdout } = await audit('>=3.15.0a9,<3.15.1', flag, '--json');
        assert.equal(JSON.parse(stdout).counts.files, files, flag);
      }
    });

    it('has no report, and an error if there is nothing to audit', async () => {
      const { exitCode, stdout } = await audit('3.16', '--json', '--report-dir', 'nothing');
      assert.equal(exitCode, 1);
      assert.equal(JSON.parse(stdout).error.code, 'NO_MATCHING_RELEASE');
      assert.ok(!(await listFiles(cli.folder)).some(file => file.startsWith('nothing')));
    });
  });

  describe('merge', () => {
    before(async () => {
      for (const shard of [1, 2, 3]) {
        await audit('>=3.13.50,<3.14', `--shard=${shard}/3`, '--report-dir', `shard ${shard}`);
      }
      await audit('>=3.13.50,<3.14', '--report-dir', 'whole');
    });

    it('makes of all shards the report of the whole, with its verdict', async () => {
      const shards = ['shard 3', join('shard 1', 'report.json'), 'shard 2'];
      const { exitCode, stdout, stderr } = await cli.run([
        'merge',
        ...shards,
        '--report-dir',
        'merged',
        '--json',
      ]);
      assert.equal(exitCode, 1, stderr);
      assert.match(stderr, /^error: AUDIT_FAILED: /m);
      const whole = JSON.parse(await readFile(join(cli.folder, 'whole/report.json'), 'utf8'));
      const merged = JSON.parse(stdout);
      for (const part of ['files', 'findings', 'counts', 'verdict', 'shard']) {
        assert.deepEqual(merged[part], whole[part], part);
      }
      assert.deepEqual((await listFiles(join(cli.folder, 'merged'))).sort(), REPORTS);
    });

    it('passes with exit code 0', async () => {
      await audit('3.13.55', '--report-dir', 'good');
      const { exitCode, stdout } = await cli.run([
        'merge',
        'good',
        '--report-dir',
        'alone',
        '--summary',
        's.md',
      ]);
      assert.equal(exitCode, 0);
      assert.match(stdout, /^1 release, 2 files: 2 verified\.\n/);
      assert.match(await readFile(join(cli.folder, 's.md'), 'utf8'), /^## ✅/);
    });

    const refusals = {
      'an incomplete set': [['shard 1', 'shard 3'], /of 3 shards, this one is missing: 2; given: .*shard 1/],
      'one shard twice': [['shard 1', 'shard 2', 'shard 1'], /are both shard 1\/3/],
      'a whole and a part': [['whole', 'shard 1'], /is not a shard but the report of a whole audit/],
    } as const;
    for (const [name, [args, message]] of Object.entries(refusals)) {
      it(`refuses ${name} as wrong usage`, async () => {
        const { exitCode, stdout, stderr } = await cli.run(['merge', ...args, '--report-dir', 'no']);
        assert.deepEqual([exitCode, stdout], [2, '']);
        assert.match(stderr, message);
        assert.match(stderr, /\nName the report\.json of each shard of one audit exactly once\.\nHelp: /);
        assert.ok(!(await listFiles(cli.folder)).some(file => file.startsWith(join('no', 'report'))));
      });
    }
  });
});
