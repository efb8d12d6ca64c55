import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findReleaseManager } from '../../src/cpython/release-managers.ts';
import { parseVersion } from '../../src/cpython/version.ts';
import { listCatalogueFiles, startCatalogueSite, toPath } from '../support/catalogue-site.ts';
import { type PythonOrg, startPythonOrg } from '../support/python-org.ts';
import { RELEASES_FOLDER, readCatalogue, readRealBundles, SKIP_WITHOUT_RELEASES } from '../support/shared.ts';

import { benchStart } from './start.ts';

/**
 * `npm run bench`: what an audit of bundles and the verification of one real release cost, in processes of their own against
 * servers on loopback. Times differ between machines: compare the ratios.
 */

const CLI = join(import.meta.dirname, '../../dist/cli/index.js');
const ARTIFACT = '3.13.5/Python-3.13.5.tar.xz';
/** Alternating runs of each audit; the median counts. */
const RUNS = 5;

/** Prints what the process took, when it ends. The peak is sampled: Linux hands on the peak of the parent process. */
const REPORT_COST = `data:text/javascript,
  let peak = 0;
  const sample = () => { peak = Math.max(peak, process.memoryUsage.rss()); };
  setInterval(sample, 5).unref();
  process.on('exit', () => {
    sample();
    const { user, system } = process.cpuUsage();
    console.error('cost ' + JSON.stringify({ cpuSeconds: (user + system) / 1e6, peakBytes: peak }));
  });`;

interface Cost {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakBytes: number;
}

if (SKIP_WITHOUT_RELEASES) {
  console.log(`Nothing to measure: ${SKIP_WITHOUT_RELEASES}.`);
} else {
  const folder = await mkdtemp(join(tmpdir(), 'verify-cpython-bench-'));
  try {
    benchStart(folder);
    await benchAudits(folder);
    await benchRelease(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/**
 * An audit of as many bundles as python.org has, on one core and on all, and with another checkout's `dist/` if its folder is
 * given: `npm run bench -- /path/to/checkout`.
 */
async function benchAudits(folder: string): Promise<void> {
  const { site, count } = await startFullSite();
  const args = ['audit', 'all', '--mirror', site.mirror, '--report-dir', join(folder, 'report')];
  const oneCore = process.platform === 'linux' ? ['taskset', '-c', '0'] : undefined;
  const other = process.argv[2];
  const programs: Record<string, () => Promise<Cost>> = {
    'all cores': () => measure(args, folder),
    ...(oneCore && { 'one core': () => measure(args, folder, { prefix: oneCore }) }),
    ...(oneCore &&
      other !== undefined && {
        'other, one core': () =>
          measure(args, folder, { prefix: oneCore, cli: join(other, 'dist/cli/index.js') }),
      }),
  };
  const costs = new Map<string, Cost[]>(Object.keys(programs).map(name => [name, []]));
  try {
    for (let run = 0; run < RUNS; run++) {
      for (const [name, start] of Object.entries(programs)) costs.get(name)?.push(await start());
    }
  } finally {
    await site.close();
  }
  console.log(`audit of ${count} bundles       wall s    CPU s   peak MB   CPU ms per bundle`);
  const medians = new Map([...costs].map(([name, all]) => [name, toMedians(all)]));
  for (const [name, { seconds, cpuSeconds, peakBytes }] of medians) {
    const each = (cpuSeconds * 1000) / count;
    console.log(`${name.padEnd(23)} ${toColumns([seconds, cpuSeconds, peakBytes / 1e6, each])}`);
  }
  const [all, one, before] = ['all cores', 'one core', 'other, one core'].map(name => medians.get(name));
  if (all && one) console.log(`one core / all cores, wall: ${(one.seconds / all.seconds).toFixed(2)}`);
  if (one && before) console.log(`this / other, CPU: ${(one.cpuSeconds / before.cpuSeconds).toFixed(2)}`);
}

/** The catalog with a bundle for each file that has one: its own, or else another one by the same release manager. */
async function startFullSite(): Promise<{ site: PythonOrg; count: number }> {
  const site = await startCatalogueSite();
  const toSigner = (version: string): string =>
    findReleaseManager(parseVersion(version)).identity.subjectAlternativeName;
  const real = readRealBundles();
  const bySigner = Map.groupBy(real, ({ version }) => toSigner(version));
  const own = new Set(real.map(({ fileName }) => fileName));
  const signed = listCatalogueFiles().filter(({ material }) => material.includes('.sigstore'));
  let count = 0;
  for (const { version, fileName } of signed) {
    const candidates = bySigner.get(toSigner(version)) ?? [];
    const bundle = candidates[count % candidates.length];
    if (!own.has(fileName) && bundle) site.publish(`${toPath(version, fileName)}.sigstore`, bundle.bytes);
    count++;
  }
  return { site, count };
}

function toMedians(costs: readonly Cost[]): Cost {
  const median = (pick: (cost: Cost) => number): number =>
    costs.map(pick).toSorted((a, b) => a - b)[Math.floor(costs.length / 2)] ?? Number.NaN;
  return {
    seconds: median(cost => cost.seconds),
    cpuSeconds: median(cost => cost.cpuSeconds),
    peakBytes: median(cost => cost.peakBytes),
  };
}

/** One real release from start to exit, from the network and from the cache, beside OpenSSL's digest of the same file. */
async function benchRelease(folder: string): Promise<void> {
  const file = join(RELEASES_FOLDER, ARTIFACT);
  if (!existsSync(file)) return;
  const size = readCatalogue()['3.13.5']?.files['Python-3.13.5.tar.xz']?.size ?? 0;
  console.log(
    `\nPython-3.13.5.tar.xz, ${(size / 1e6).toFixed(1)} MB    wall s    CPU s   peak MB   times openssl`,
  );
  const start = performance.now();
  const openssl = spawnSync('openssl', ['dgst', '-sha256', file], { stdio: 'ignore' });
  const reference = openssl.status === 0 ? (performance.now() - start) / 1000 : undefined;
  if (reference !== undefined)
    console.log(`openssl dgst -sha256          ${reference.toFixed(2).padStart(6)}`);
  const site = await startPythonOrg(RELEASES_FOLDER);
  try {
    for (const name of ['verify, downloaded', 'verify, from the cache']) {
      const args = ['verify', '3.13.5', '--artifact', 'source-xz', '--mirror', site.mirror];
      const { seconds, cpuSeconds, peakBytes } = await measure(args, folder);
      const ratio = reference === undefined ? [] : [seconds / reference];
      console.log(`${name.padEnd(27)} ${toColumns([seconds, cpuSeconds, peakBytes / 1e6, ...ratio])}`);
    }
  } finally {
    await site.close();
  }
}

function toColumns(numbers: readonly number[]): string {
  return numbers.map(number => number.toFixed(2).padStart(9)).join('');
}

async function measure(
  args: readonly string[],
  folder: string,
  { prefix = [], cli = CLI }: { prefix?: readonly string[]; cli?: string } = {},
): Promise<Cost> {
  const start = performance.now();
  const node = [process.execPath, '--import', REPORT_COST, cli, ...args, '--trusted-root', 'embedded'];
  const [command = process.execPath, ...rest] = [...prefix, ...node];
  const child = spawn(command, rest, {
    env: { PATH: process.env.PATH, HOME: folder, XDG_CACHE_HOME: folder, LOCALAPPDATA: folder },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let stderr = '';
  for await (const chunk of child.stderr) stderr += chunk;
  const seconds = (performance.now() - start) / 1000;
  const cost: unknown = JSON.parse(/^cost (?<json>.*)$/m.exec(stderr)?.groups?.json ?? '{}');
  if (!isCost(cost)) throw new Error(`the command failed: ${stderr}`);
  return { ...cost, seconds };
}

function isCost(value: unknown): value is Omit<Cost, 'seconds'> {
  return typeof value === 'object' && value !== null && 'cpuSeconds' in value && 'peakBytes' in value;
}
