import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCatalogueSite } from '../support/catalogue-site.ts';
import { startPythonOrg } from '../support/python-org.ts';
import { RELEASES_FOLDER, readCatalogue, readRealBundles, SKIP_WITHOUT_RELEASES } from '../support/shared.ts';

/**
 * `npm run bench`: what an audit of bundles and the verification of one real release cost, in processes of their own against
 * servers on loopback. Times differ between machines: compare the ratios.
 */

const CLI = join(import.meta.dirname, '../../dist/cli/index.js');
const ARTIFACT = '3.13.5/Python-3.13.5.tar.xz';

/** Prints what the process took, when it ends. The peak is sampled: Linux hands on that of whoever started it. */
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
    await benchAudits(folder);
    await benchRelease(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Audits of a quarter, a half and all of the bundles: the cost beyond that of starting grows with their number. */
async function benchAudits(folder: string): Promise<void> {
  console.log('audit --level bundle       wall s    CPU s   peak MB   CPU ms a bundle');
  const bundles = readRealBundles();
  for (const share of [0.25, 0.5, 1]) {
    const some = new Set(
      bundles.slice(0, Math.round(bundles.length * share)).map(({ fileName }) => fileName),
    );
    const site = await startCatalogueSite({ isPublished: (_version, fileName) => some.has(fileName) });
    try {
      const { seconds, cpuSeconds, peakBytes } = await measure(
        ['audit', 'all', '--mirror', site.mirror, '--report-dir', join(folder, 'report')],
        folder,
      );
      const each = (cpuSeconds * 1000) / some.size;
      console.log(
        `${String(some.size).padStart(4)} bundles ${toColumns([seconds, cpuSeconds, peakBytes / 1e6, each])}`,
      );
    } finally {
      await site.close();
    }
  }
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

async function measure(args: readonly string[], folder: string): Promise<Cost> {
  const start = performance.now();
  const child = spawn(
    process.execPath,
    ['--import', REPORT_COST, CLI, ...args, '--trusted-root', 'embedded'],
    {
      env: { PATH: process.env.PATH, HOME: folder, XDG_CACHE_HOME: folder, LOCALAPPDATA: folder },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
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
