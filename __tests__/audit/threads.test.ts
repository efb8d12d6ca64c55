import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { readAuditInputs } from '../../src/audit/inputs.ts';
import type { Report } from '../../src/audit/report.ts';
import { runAudit } from '../../src/audit/run-audit.ts';
import type { SelectionInputs } from '../../src/audit/selection.ts';
import { startThreads } from '../../src/audit/threads.ts';
import { loadKnownReleases } from '../../src/cpython/known-releases.ts';
import { parseSpecifier } from '../../src/cpython/specifier.ts';
import { toInputValues } from '../../src/input-values.ts';
import { readTrustedRoot } from '../../src/sigstore/trusted-root-source.ts';
import { startCatalogueSite, toPath } from '../support/catalogue-site.ts';
import type { PythonOrg } from '../support/python-org.ts';
import { readRealBundles, SKIP_WITHOUT_RELEASES } from '../support/shared.ts';

const ENTRY = pathToFileURL(`${import.meta.dirname}/../support/bundle-thread-entry.ts`).href;
const LOG = {
  info() {},
  debug() {},
  notice() {},
  warning() {},
  startGroup() {},
  endGroup() {},
};

describe('an audit with threads', { skip: SKIP_WITHOUT_RELEASES }, () => {
  let site: PythonOrg;
  let folder: string;
  const bundles = readRealBundles();
  const has = new Set(bundles.map(({ fileName }) => fileName));

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'verify-cpython-threads-'));
    site = await startCatalogueSite({ isPublished: (_version, fileName) => has.has(fileName) });
    // A third of the bundles is rejected: cut short, with another signature, or another release's.
    for (const [index, { version, fileName, bytes }] of bundles.entries()) {
      const path = `${toPath(version, fileName)}.sigstore`;
      if (index % 9 === 0) site.publish(path, bytes.subarray(0, -10));
      if (index % 9 === 3)
        site.publish(path, bytes.toString().replace('"signature":"MEU', '"signature":"MEY'));
      if (index % 9 === 6) site.publish(path, bundles.at(index - 20)?.bytes ?? bytes);
    }
  });
  after(async () => {
    await site.close();
    await rm(folder, { recursive: true });
  });

  async function audit(environment: { threadEntry?: string }): Promise<Report> {
    const inputs: Record<string, string> = {
      mirror: site.mirror,
      'trusted-root': 'embedded',
      'report-dir': folder,
      concurrency: '12',
    };
    return runAudit(readAuditInputs(toInputValues('audit-action', name => inputs[name] ?? '')), {
      temporaryFolder: folder,
      log: LOG,
      progress() {},
      ...environment,
    });
  }

  it('has the same report', async () => {
    const alone = await audit({});
    const together = await audit({ threadEntry: ENTRY });
    const { startedAt, finishedAt } = alone;
    assert.deepEqual({ ...together, startedAt, finishedAt }, alone);
    assert.ok(alone.counts.verified > 80 && alone.counts.rejected > 40, JSON.stringify(alone.counts));
  });

  it('has the same report if the threads end at once', async () => {
    const alone = await audit({});
    const together = await audit({ threadEntry: ENTRY.replace('bundle-thread', 'broken-thread') });
    const { startedAt, finishedAt } = alone;
    assert.deepEqual({ ...together, startedAt, finishedAt }, alone);
  });
});

describe('threads of an audit', () => {
  const select = (text: string, kinds: SelectionInputs['kinds'] = ['all']): SelectionInputs => ({
    specifiers: [text === 'all' ? text : parseSpecifier(text)],
    kinds,
    prereleases: true,
    shard: undefined,
  });

  it('are started for 64 known bundles or more, on two cores or more, if the program can run in threads', async () => {
    const root = await readTrustedRoot({ kind: 'embedded' }, '', assert.fail);
    const usual = { known: await loadKnownReleases(), entry: ENTRY, cores: 2 };
    const none = [
      startThreads(select('all'), root, { ...usual, entry: undefined }),
      startThreads(select('all'), root, { ...usual, cores: 1 }),
      startThreads(select('3.7'), root, usual),
      startThreads(select('all', ['ios']), root, usual),
      startThreads({ ...select('3.11'), shard: { index: 1, count: 200 } }, root, usual),
    ];
    assert.deepEqual(new Set(none), new Set([undefined]));
    for (const each of [select('all'), select('3.13'), select('all', ['source-tgz'])]) {
      const threads = startThreads(each, root, usual);
      assert.ok(threads);
      await threads.close();
    }
  });
});
