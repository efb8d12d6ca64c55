import assert from 'node:assert/strict';
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { findInputs, toOptionName } from '../src/input-table.ts';

const ROOT = join(import.meta.dirname, '..');
const FOLDER = '.github/workflows';

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly environment?: string;
  readonly needs?: string | readonly string[];
  readonly strategy?: { readonly matrix: Readonly<Record<string, readonly string[]>> };
  readonly steps?: readonly Step[];
}
interface Workflow {
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const parseWorkflow = (name: string): Workflow => parse(read(join(FOLDER, name)));
const names = readdirSync(join(ROOT, FOLDER));
const commands = ({ steps = [] }: Job): string => steps.map(({ run = '' }) => run).join('\n');
/** `security-events` stores what code scanning found; it changes nothing that users get. */
const canWrite = ({ permissions = {} }: Job): boolean =>
  Object.entries(permissions).some(([name, value]) => value === 'write' && name !== 'security-events');

for (const name of names) {
  describe(`${FOLDER}/${name}`, () => {
    const { permissions, jobs } = parseWorkflow(name);
    it('gives no permission to all jobs', () => assert.deepEqual(permissions, {}));
    it('pins each action of others by its digest, and says which version that is', () => {
      for (const [, uses = ''] of read(join(FOLDER, name)).matchAll(/^ *(?:- )?uses: (.*)$/gm)) {
        if (!uses.startsWith('$/'))
          assert.match(uses, /^[\w./-]+@[0-9a-f]{40} # (?:v\d+\.\d+\.\d+|main of .*)$/);
      }
    });
    for (const [id, job] of Object.entries(jobs).filter(([, each]) => canWrite(each))) {
      it(`runs no code of a dependency in ${id}, which can write`, () => {
        assert.doesNotMatch(commands(job), /\bnpm (?:ci|i|install|run|test|exec)\b|\bnpx\b|node_modules/);
      });
    }
  });
}

describe('release.yml', () => {
  const { jobs } = parseWorkflow('release.yml');
  const writers = Object.entries(jobs).filter(([, job]) => canWrite(job));
  it('lets only jobs in an environment write, with the files of the job that built them', () => {
    assert.deepEqual(
      writers.map(([id]) => id),
      ['attest', 'publish', 'npm'],
    );
    for (const [id, { environment, steps = [] }] of writers) {
      assert.equal(environment, id === 'npm' ? 'npm' : 'release');
      const used = steps.flatMap(({ uses }) => uses?.split('@')[0] ?? []);
      assert.ok(used.includes('actions/download-artifact'), id);
      assert.ok(!used.includes('actions/checkout'), id);
    }
  });
  it('builds with read access to the repository, and with nothing else', () => {
    assert.deepEqual(jobs.build?.permissions, { contents: 'read' });
    assert.match(
      commands(jobs.build ?? {}),
      /merge-base --is-ancestor.*npm run all.*git status.*release-assets/s,
    );
  });
  it('moves tags only after it has verified the published release and its provenance', () => {
    const text = commands(jobs.publish ?? {});
    const positions = ['--draft=false', 'gh release verify ', 'gh release verify-asset', 'git/refs/tags'].map(
      each => text.indexOf(each),
    );
    assert.deepEqual(
      positions,
      positions.toSorted((one, other) => one - other),
    );
    assert.ok(positions.every(each => each > 0));
    assert.ok(text.lastIndexOf('gh attestation verify') < text.indexOf('git/refs/tags'));
  });
  it('publishes on npm without a token', () => {
    assert.deepEqual(jobs.npm?.permissions, { 'id-token': 'write' });
    assert.equal(jobs.npm?.needs, 'publish');
    assert.doesNotMatch(read(join(FOLDER, 'release.yml')), /secrets\.|NODE_AUTH_TOKEN|NPM_TOKEN/);
  });
});

describe('ci.yml', () => {
  const { jobs } = parseWorkflow('ci.yml');
  it('rebuilds dist/ on Linux, macOS, and Windows', () => {
    assert.deepEqual(jobs.test?.strategy?.matrix.os, ['ubuntu-latest', 'macos-latest', 'windows-latest']);
    assert.match(commands(jobs.test ?? {}), /npm run check-dist/);
  });
  it('needs every job', () => {
    const { conclusion, ...others } = jobs;
    assert.deepEqual([conclusion?.needs].flat().toSorted(), Object.keys(others).toSorted());
  });
  it('runs the built actions on the oldest and the newest Node of their runtime', () => {
    const majors = globSync('{action,*/action}.yml', { cwd: ROOT })
      .map(path => parse(read(path)).runs.using)
      .filter(using => using !== 'composite');
    for (const using of majors) {
      const [oldest = '', newest] = jobs.node?.strategy?.matrix.node ?? [];
      assert.equal(using, `node${newest}`);
      assert.match(oldest, new RegExp(`^${newest}\\.\\d+\\.\\d+$`));
    }
    assert.ok(majors.length > 0);
  });
});

describe('watch.yml', () => {
  const { jobs } = parseWorkflow('watch.yml');
  it('compares without write access, and runs every script that compares', () => {
    assert.deepEqual(jobs.compare?.permissions, { contents: 'read' });
    const text = commands(jobs.compare ?? {});
    for (const topic of [
      'release-managers',
      'end-of-life',
      'trusted-root',
      'unknown-files',
      'new-releases',
      'propose-releases',
    ])
      assert.ok(text.includes(topic), topic);
  });
});

describe('docs/beyond-github.md', () => {
  const text = read('docs/beyond-github.md');
  it('has YAML that can be parsed', () => {
    const blocks = [...text.matchAll(/^```yml\n(?<block>.*?)^```$/gms)];
    assert.equal(blocks.length, 2);
    for (const { groups } of blocks) assert.ok(parse(groups?.block ?? ''));
  });
  it('calls the command line with options that it has', () => {
    const options = findInputs('verify').map(toOptionName);
    const calls = [...text.matchAll(/npx --yes verify-cpython verify (?<parameters>.*)$/gm)];
    assert.equal(calls.length, 3);
    for (const { groups } of calls)
      for (const [option] of groups?.parameters?.matchAll(/--[a-z-]+/g) ?? [])
        assert.ok(options.includes(option), option);
  });
});
