import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { readAuditInputs } from '../../src/audit/inputs.ts';
import type { Report } from '../../src/audit/report.ts';
import { runAudit } from '../../src/audit/run-audit.ts';
import { startThreads } from '../../src/audit/threads.ts';
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
  const select = (...texts: string[]) => ({
    specifiers: texts.map(text => (text === 'all' ? text : parseSpecifier(text))),
  });

  it('are started unless single versions are named, on two cores or more, if the program can run in threads', async () => {
    const root = await readTrustedRoot({ kind: 'embedded' }, '', assert.fail);
    const none = [
      startThreads(select('3.13.5', '3.12.0rc1'), root, { entry: ENTRY, cores: 2 }),
      startThreads(select('all'), root, { entry: undefined, cores: 2 }),
      startThreads(select('all'), root, { entry: ENTRY, cores: 1 }),
    ];
    assert.deepEqual(new Set(none), new Set([undefined]));
    for (const each of [select('all'), select('3.13'), select('3.12.1', '>=3.11,<3.13')]) {
      const threads = startThreads(each, root, { entry: ENTRY, cores: 2 });
      assert.ok(threads);
      await threads.close();
    }
  });
});
