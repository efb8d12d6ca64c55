import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { formatReport } from '../../src/audit/assemble.ts';
import { mergeReports } from '../../src/audit/merge-reports.ts';
import { parseReport } from '../../src/audit/parse-report.ts';
import type { FileReport, FileState, Report } from '../../src/audit/report.ts';
import { listCatalogueFiles, startCatalogueSite } from '../support/catalogue-site.ts';
import type { PythonOrg } from '../support/python-org.ts';
import { createRunner, type Run, type Runner } from '../support/run-action.ts';
import { readRealBundles, SKIP_WITHOUT_RELEASES } from '../support/shared.ts';

describe('an audit of all real releases', { skip: SKIP_WITHOUT_RELEASES }, () => {
  let site: PythonOrg;
  let runner: Runner;
  const reports = new Map<string, Report>();
  const atHand = new Set(readRealBundles().map(({ fileName }) => fileName));

  before(async () => {
    [site, runner] = await Promise.all([startCatalogueSite(), createRunner()]);
  });
  after(() => Promise.all([site.close(), runner.remove()]));

  async function audit(
    inputs: Record<string, string>,
    folder = 'audit',
  ): Promise<{ run: Run; report: Report }> {
    const run = await runner.run(
      { mirror: site.mirror, 'trusted-root': 'embedded', 'report-dir': folder, ...inputs },
      { main: 'audit/index.js' },
    );
    const path = join(runner.folder, folder, 'report.json');
    return { run, report: parseReport(await readFile(path, 'utf8'), path) };
  }

  /** What the catalog says of a file, on a site with only the bundles in `../shared`. */
  function toExpectedState(fileName: string, material: readonly string[]): FileState {
    if (material.includes('.sigstore')) return atHand.has(fileName) ? 'verified' : 'unsigned';
    return material.includes('.sig') && material.includes('.crt') ? 'detached-only' : 'unsigned-historic';
  }

  function toStates(files: readonly FileReport[]): Record<string, FileState> {
    return Object.fromEntries(files.map(({ fileName, state }) => [fileName, state]));
  }

  it('finds of each file what the catalog says, from 3.7.0a1 on', async () => {
    const { run, report } = await audit({ 'python-version': '>=3.7' });
    reports.set('everything', report);
    const expected = listCatalogueFiles().map(({ fileName, material }) => [
      fileName,
      toExpectedState(fileName, material),
    ]);
    assert.deepEqual(toStates(report.files), Object.fromEntries(expected));
    assert.equal(run.outputs.verified, String(atHand.size));
    assert.equal(run.outputs.files, String(expected.length));
    const { counts } = report;
    for (const state of ['unsigned', 'detached-only', 'unsigned-historic'] as const)
      assert.equal(counts[state], expected.filter(([, each]) => each === state).length, state);
    assert.deepEqual([counts.releases, counts.rejected, counts['unknown-file']], [259, 0, 0]);
  });

  it('gives each file the release, the kind and the signer that it has', async () => {
    const report = reports.get('everything');
    const releases = Object.fromEntries(
      listCatalogueFiles().map(({ fileName, version }) => [fileName, version]),
    );
    const bundles = new Map(readRealBundles().map(bundle => [bundle.fileName, bundle]));
    assert.ok(report);
    for (const { fileName, release, sha256, state } of report.files) {
      assert.equal(release, releases[fileName]);
      if (state === 'verified') assert.equal(sha256, bundles.get(fileName)?.sha256);
    }
  });

  it('starts with the first signed release', async () => {
    const { report } = await audit({});
    const signed = new Set(
      listCatalogueFiles().flatMap(({ version, material }) =>
        material.includes('.sigstore') ? [version] : [],
      ),
    );
    assert.deepEqual(new Set(report.files.map(({ release }) => release)), signed);
    assert.equal(report.counts.verified, atHand.size);
  });

  it('leaves pre-releases, other kinds and other series out if they are not wanted', async () => {
    const { report } = await audit({
      'python-version': '3.13',
      artifact: 'source-tgz\nmacos',
      prereleases: 'false',
    });
    const wanted = listCatalogueFiles().filter(
      ({ version, fileName }) =>
        /^3\.13\.\d+$/.test(version) && /^Python-.*\.tgz$|-macos11\.pkg$/.test(fileName),
    );
    assert.deepEqual(
      report.files.map(({ fileName }) => fileName).sort(),
      wanted.map(({ fileName }) => fileName).sort(),
    );
  });

  it('makes of 5 shards, merged, the report of one run', async () => {
    const shards = [];
    for (const shard of ['1/5', '2/5', '3/5', '4/5', '5/5']) {
      const { report } = await audit({ 'python-version': '>=3.7', shard }, `shard-${shard[0]}`);
      assert.equal(report.shard, shard);
      shards.push({ name: shard, report });
    }
    const whole = reports.get('everything');
    assert.ok(whole);
    const { startedAt, finishedAt } = whole;
    assert.equal(
      formatReport({ ...mergeReports(shards.toReversed()), startedAt, finishedAt }),
      formatReport(whole),
    );
    for (const { report } of shards) assert.ok(report.counts.releases > 30, 'each has its share');
  });
});
