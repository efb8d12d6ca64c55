import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { parseReport } from '../../src/audit/parse-report.ts';
import type { Finding, Report } from '../../src/audit/report.ts';
import { toArtifact } from '../../src/cpython/artifact-kinds.ts';
import { formatVersion } from '../../src/cpython/version.ts';
import { startCatalogueSite } from '../support/catalogue-site.ts';
import { readKnownReleases } from '../support/known-list.ts';
import type { PythonOrg } from '../support/python-org.ts';
import { createRunner, type Run, type Runner } from '../support/run-action.ts';
import { createCommandLine } from '../support/run-cli.ts';
import { RELEASES_FOLDER, readCatalogue, readRealBundles, SKIP_WITHOUT_RELEASES } from '../support/shared.ts';
import { makeSourceTgz } from '../support/source-archive.ts';
import { createStage, type Stage } from '../support/stage.ts';

const known = readKnownReleases();
const toBrief = ({ kind, fileName, code }: Finding): string =>
  `${kind} ${fileName}${code === null ? '' : ` ${code}`}`;

async function audit(
  runner: Runner,
  inputs: Record<string, string>,
): Promise<{ run: Run; report: Report; sums: string }> {
  const run = await runner.run(inputs, { main: 'audit/index.js' });
  const { 'report-json': path = '', sha256sums = '' } = run.outputs;
  assert.ok(path, run.stdout);
  return {
    run,
    report: parseReport(await readFile(path, 'utf8'), path),
    sums: await readFile(sha256sums, 'utf8'),
  };
}

describe('an audit of real releases without a baseline', { skip: SKIP_WITHOUT_RELEASES }, () => {
  let site: PythonOrg;
  let runner: Runner;
  before(async () => {
    [site, runner] = await Promise.all([startCatalogueSite(), createRunner()]);
    const bundles = new Map(readRealBundles().map(({ fileName, bytes }) => [fileName, bytes]));
    // Another valid bundle of the same manager, from a release that is not audited below.
    site.publish('3.13.5/Python-3.13.5.tgz.sigstore', bundles.get('Python-3.13.4.tgz') ?? '');
    for (const suffix of ['', '.sigstore']) site.remove(`3.13.7/Python-3.13.7.tgz${suffix}`);
  });
  after(() => Promise.all([site.close(), runner.remove()]));

  it('rejects a bundle of another release, misses a file, and lists the digests of the others', async () => {
    const { run, report, sums } = await audit(runner, {
      ...{ mirror: site.mirror, 'trusted-root': 'embedded' },
      ...{ 'python-version': '>=3.13.5,<3.14', artifact: 'source-tgz' },
    });
    assert.equal(run.exitCode, 1);
    assert.deepEqual(report.findings.map(toBrief), [
      'rejected Python-3.13.5.tgz VERSION_MISMATCH',
      'vanished Python-3.13.7.tgz',
    ]);
    const expected = report.files
      .filter(({ state }) => state === 'verified')
      .map(({ release, fileName }) => `${readCatalogue()[release]?.files[fileName]?.sha256}  ${fileName}\n`);
    assert.equal(expected.length, 7);
    assert.equal(sums, expected.join(''));
  });

  it('writes a SHA256SUMS that sha256sum accepts', async () => {
    const { sums } = await audit(runner, {
      ...{ mirror: site.mirror, 'trusted-root': 'embedded', 'python-version': '3.13.5\n3.11.2' },
      ...{ artifact: 'source-xz\nsource-tgz', 'fail-on': 'none' },
    });
    const folder = join(runner.folder, 'files');
    await mkdir(folder);
    for (const [version, name] of [
      ['3.13.5', 'Python-3.13.5.tar.xz'],
      ['3.11.2', 'Python-3.11.2.tgz'],
    ] as const)
      await cp(join(RELEASES_FOLDER, version, name), join(folder, name));
    await writeFile(join(folder, 'SHA256SUMS'), sums);
    const options = { cwd: folder, encoding: 'utf8' as const };
    const output = execFileSync(
      'sha256sum',
      ['--check', '--strict', '--ignore-missing', 'SHA256SUMS'],
      options,
    );
    assert.deepEqual(output.trim().split('\n').sort(), ['Python-3.11.2.tgz: OK', 'Python-3.13.5.tar.xz: OK']);
  });
});

describe('an audit of known releases with other content', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await createStage();
    for (const version of ['3.13.5', '3.13.55'])
      stage.publishSigned(`${version}/Python-${version}.tgz`, await makeSourceTgz(version));
  });
  afterEach(() => stage.close());
  const inputs = { 'python-version': '3.13.5\n>=3.13.50,<3.14', artifact: 'source-tgz\nsource-xz' };

  for (const level of ['bundle', 'bytes']) {
    it(`finds other bytes, signed by the right manager, with level ${level}`, async () => {
      const { run, report, sums } = await audit(stage.runner, { ...stage.inputs, ...inputs, level });
      assert.equal(run.exitCode, 1);
      assert.deepEqual(report.findings.map(toBrief), [
        'changed Python-3.13.5.tgz',
        'vanished Python-3.13.5.tar.xz',
      ]);
      const [changed] = report.findings;
      const entry = known.files.find(
        file => toArtifact(file.version, file.kind).fileName === 'Python-3.13.5.tgz',
      );
      assert.match(changed?.expected ?? '', new RegExp(`${entry?.sha256}, as the list of known releases`));
      // Its digest is not one to rely on.
      assert.match(sums, /^[0-9a-f]{64} {2}Python-3\.13\.55\.tgz\n$/);
    });
  }

  it('reports a difference once if a baseline has it too', async () => {
    const first = await audit(stage.runner, { ...stage.inputs, ...inputs, 'report-dir': 'before' });
    const baseline = { ...stage.inputs, ...inputs, baseline: 'before/report.json' };
    const { report } = await audit(stage.runner, baseline);
    assert.deepEqual(report.findings.map(toBrief).sort(), first.report.findings.map(toBrief).sort());
    assert.equal(report.files.length, first.report.files.length);
  });

  it('misses known files only if they are selected, in all shards together', async () => {
    const all = {
      ...stage.inputs,
      'python-version': '>=3.13,<3.14',
      artifact: 'source-tgz',
      prereleases: 'false',
    };
    const toVanished = (report: Report): string[] =>
      report.findings.filter(({ kind }) => kind === 'vanished').map(({ fileName }) => fileName);
    const expected = known.files
      .filter(({ version, kind }) => version.minor === 13 && !version.preRelease && kind === 'source-tgz')
      .map(({ version }) => formatVersion(version))
      .filter(release => release !== '3.13.5')
      .map(release => `Python-${release}.tgz`);
    const whole = await audit(stage.runner, all);
    assert.deepEqual(toVanished(whole.report), expected);
    const shards = [];
    for (const shard of ['1/3', '2/3', '3/3']) {
      const { report } = await audit(stage.runner, { ...all, shard, 'report-dir': `shard-${shard[0]}` });
      shards.push(...toVanished(report));
    }
    assert.deepEqual(shards.sort(), expected.toSorted());
  });

  it('has a SHA256SUMS of merged shards, too', async t => {
    const cli = await createCommandLine();
    t.after(() => cli.remove());
    const options = [
      '--mirror',
      stage.inputs.mirror ?? '',
      '--trusted-root',
      stage.inputs['trusted-root'] ?? '',
    ];
    const selection = ['>=3.13.50,<3.14', '--artifact', 'source-tgz'];
    for (const shard of [1, 2])
      await cli.run([
        'audit',
        ...selection,
        '--shard',
        `${shard}/2`,
        '--report-dir',
        `shard-${shard}`,
        ...options,
      ]);
    const { exitCode, stderr } = await cli.run(['merge', 'shard-1', 'shard-2', '--report-dir', 'merged']);
    assert.equal(exitCode, 0, stderr);
    assert.match(
      await readFile(join(cli.folder, 'merged/SHA256SUMS'), 'utf8'),
      /^[0-9a-f]{64} {2}Python-3\.13\.55\.tgz\n$/,
    );
  });
});
