import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import seeds from '@sigstore/tuf/seeds.json' with { type: 'json' };
import { RELEASES_FOLDER } from '../support/shared.ts';

/** So that no program asks the network. */
const EMBEDDED_ROOT = seeds['https://tuf-repo-cdn.sigstore.dev'].targets['trusted_root.json'];
const DIST = join(import.meta.dirname, '../../dist');
const ARTIFACT = join(RELEASES_FOLDER, '3.13.5/Python-3.13.5.tar.xz');
const TGZ = join(RELEASES_FOLDER, '3.11.2/Python-3.11.2.tgz');
/** Alternating runs of each program; the median counts. */
const RUNS = 15;
const EXTRACT_RUNS = 5;
const GNU_TIME = '/usr/bin/time';

/** What one program took: seconds of the wall clock, and its peak memory in MiB, where GNU time can tell. */
interface Sample {
  readonly seconds: number;
  readonly peakMib: number;
}

interface Program {
  readonly command: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

/** One real release on disk: the whole process beside the verifiers that users would run instead, and beside floors. */
export function benchStart(folder: string): void {
  if (!existsSync(ARTIFACT)) return;
  const programs = {
    'verify-cpython': toAction(folder, { 'artifact-path': ARTIFACT, 'bundle-path': `${ARTIFACT}.sigstore` }),
    ...findOthers(folder),
    'verify-cpython --version': { command: [process.execPath, join(DIST, 'cli/index.js'), '--version'] },
    'node -e 0': { command: [process.execPath, '-e', '0'] },
    'openssl dgst -sha256': { command: ['openssl', 'dgst', '-sha256', ARTIFACT] },
  };
  const medians = runAlternately(programs, RUNS);
  const own = medians.get('verify-cpython');
  console.log('\na local file, whole process   wall ms  peak MiB   ours / this, wall   ours / this, peak');
  for (const [name, { seconds, peakMib }] of medians) {
    const ratios = own ? [own.seconds / seconds, own.peakMib / peakMib] : [];
    console.log(
      `${name.padEnd(27)} ${format(seconds * 1000, 0)}${format(peakMib, 1)}${ratios.map(ratio => format(ratio, 2).padStart(20)).join('')}`,
    );
  }
  benchExtract(folder);
  printProfile(folder);
}

/** How much longer a run takes with `extract`, beside GNU tar on the same archive. */
function benchExtract(folder: string): void {
  for (const [file, version, artifact] of [
    [ARTIFACT, '3.13.5', 'source-xz'],
    [TGZ, '3.11.2', 'source-tgz'],
  ] as const) {
    const inputs = {
      'python-version': version,
      artifact,
      'artifact-path': file,
      'bundle-path': `${file}.sigstore`,
    };
    const tree = join(folder, 'tar-tree');
    mkdirSync(tree, { recursive: true });
    const medians = runAlternately(
      {
        with: toAction(folder, { ...inputs, extract: 'true' }),
        without: toAction(folder, inputs),
        tar: { command: ['tar', '--no-same-owner', '--unlink-first', '-C', tree, '-xf', file] },
      },
      EXTRACT_RUNS,
    );
    const [withTree = Number.NaN, without = Number.NaN, tar = Number.NaN] = ['with', 'without', 'tar'].map(
      name => medians.get(name)?.seconds,
    );
    const ratio = ((withTree - without) / tar).toFixed(2);
    console.log(`extract of ${artifact}: ${(withTree - without).toFixed(2)} s more, ${ratio} times tar -xf`);
  }
}

/** Where the time of a start goes, by V8's profiler: inclusive milliseconds of a few functions. */
function printProfile(folder: string): void {
  const profiles = join(folder, 'profile');
  const { command, environment } = toAction(folder, {
    'artifact-path': ARTIFACT,
    'bundle-path': `${ARTIFACT}.sigstore`,
  });
  const [node = '', ...rest] = command;
  const flags = ['--cpu-prof', `--cpu-prof-dir=${profiles}`, '--cpu-prof-interval=100'];
  spawnSync(node, [...flags, ...rest], { env: environment, stdio: 'ignore' });
  const [name = ''] = readdirSync(profiles);
  const profile: CpuProfile = JSON.parse(readFileSync(join(profiles, name), 'utf8'));
  const parts: Readonly<Record<string, RegExp>> = {
    compile: /^compileSourceTextModule$/,
    'load built-in modules': /^compileForInternalLoader$/,
    'read the trusted root': /^parseTrustedRoot$/,
    'verify the bundle': /^proveBundle$/,
    'read the version stamp': /^readVersionStamp$/,
    'hash the file': /^digestFile$/,
    'collect garbage': /^\(garbage collector\)$/,
  };
  const cells = Object.entries(parts).map(
    ([part, pattern]) => `${part} ${sumInclusive(profile, pattern).toFixed(0)}`,
  );
  console.log(`a start, in ms: ${cells.join(', ')}`);
}

interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string };
    readonly children?: readonly number[];
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

function sumInclusive({ nodes, samples, timeDeltas }: CpuProfile, pattern: RegExp): number {
  const parents = new Map(
    nodes.flatMap(({ id, children = [] }) => children.map(child => [child, id] as const)),
  );
  const matching = new Set(
    nodes.filter(({ callFrame }) => pattern.test(callFrame.functionName)).map(({ id }) => id),
  );
  let microseconds = 0;
  for (const [index, sample] of samples.entries()) {
    let node: number | undefined = sample;
    while (node !== undefined && !matching.has(node)) node = parents.get(node);
    if (node !== undefined) microseconds += timeDeltas[index] ?? 0;
  }
  return microseconds / 1000;
}

/** cosign and sigstore-python, where they are installed. */
function findOthers(folder: string): Record<string, Program> {
  const trustedRoot = join(folder, 'trusted_root.json');
  writeFileSync(trustedRoot, Buffer.from(EMBEDDED_ROOT, 'base64'));
  const bundle = `${ARTIFACT}.sigstore`;
  const signer = ['thomas@python.org', 'https://accounts.google.com'] as const;
  const identity = ['--certificate-identity', signer[0], '--certificate-oidc-issuer', signer[1]];
  const others: Record<string, Program> = {
    'cosign verify-blob': {
      command: [
        'cosign',
        'verify-blob',
        '--bundle',
        bundle,
        ...identity,
        '--trusted-root',
        trustedRoot,
        ARTIFACT,
      ],
    },
    'sigstore verify (Python)': {
      command: [
        ...['sigstore', 'verify', 'identity', '--offline', '--bundle', bundle],
        ...['--cert-identity', signer[0], '--cert-oidc-issuer', signer[1], ARTIFACT],
      ],
    },
  };
  return Object.fromEntries(
    Object.entries(others).filter(([name, { command }]) => {
      const { status, error } = spawnSync(command[0] ?? '', command.slice(1), { stdio: 'ignore' });
      if (error === undefined && status === 0) return true;
      console.log(
        `${name}: ${error === undefined ? `fails with ${status}` : 'not installed'}, so not measured`,
      );
      return false;
    }),
  );
}

function toAction(folder: string, inputs: Readonly<Record<string, string>>): Required<Program> {
  const output = join(folder, 'output');
  writeFileSync(output, '');
  const all = { 'python-version': '3.13.5', artifact: 'source-xz', 'trusted-root': 'embedded', ...inputs };
  const variables = Object.entries(all).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  return {
    command: [process.execPath, join(DIST, 'index.js')],
    environment: {
      PATH: process.env.PATH ?? '',
      GITHUB_OUTPUT: output,
      RUNNER_TEMP: folder,
      RUNNER_TOOL_CACHE: join(folder, 'tool-cache'),
      ...Object.fromEntries(variables),
    },
  };
}

function runAlternately(programs: Readonly<Record<string, Program>>, runs: number): Map<string, Sample> {
  const samples = new Map<string, Sample[]>(Object.keys(programs).map(name => [name, []]));
  for (let run = 0; run < runs; run++) {
    for (const [name, program] of Object.entries(programs)) samples.get(name)?.push(runOnce(program));
  }
  const median = (numbers: readonly number[]): number =>
    numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
  return new Map(
    [...samples].map(([name, all]) => [
      name,
      {
        seconds: median(all.map(({ seconds }) => seconds)),
        peakMib: median(all.map(({ peakMib }) => peakMib)),
      },
    ]),
  );
}

function runOnce({ command, environment }: Program): Sample {
  const measured = existsSync(GNU_TIME) ? [GNU_TIME, '-f', 'peak %M', ...command] : command;
  const [program = '', ...parameters] = measured;
  const start = performance.now();
  const { stderr } = spawnSync(program, parameters, {
    env: environment ?? process.env,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  const seconds = (performance.now() - start) / 1000;
  return { seconds, peakMib: Number(/^peak (?<kib>\d+)$/m.exec(stderr)?.groups?.kib ?? Number.NaN) / 1024 };
}

function format(number: number, digits: number): string {
  return number.toFixed(digits).padStart(10);
}
