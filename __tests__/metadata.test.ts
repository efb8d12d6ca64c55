import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { AUDIT_DEFAULTS } from '../src/audit/inputs.ts';
import { ARTIFACT_KINDS } from '../src/cpython/artifact-kinds.ts';
import { USER_AGENT } from '../src/http/downloader.ts';
import { DEFAULTS } from '../src/input-values.ts';

/** Everything in dist/ is what somebody could attack. */
const RUNTIME_PACKAGES =
  '@actions/core @actions/exec @actions/http-client @actions/io @actions/tool-cache @gar/promise-retry @noble/curves @noble/hashes @renovatebot/pep440 @sigstore/bundle @sigstore/core @sigstore/protobuf-specs @sigstore/verify @tufjs/canonical-json @tufjs/models @vercel/ncc b4a balanced-match brace-expansion debug events-universal fast-fifo minimatch ms pend sax semver smol-toml streamx tar-stream text-decoder tuf-js tunnel undici xz-decompress yauzl'.split(
    ' ',
  );

const read = (path: string) => readFileSync(join(import.meta.dirname, '..', path), 'utf8');
const action = read('action.yml');

describe('action.yml', () => {
  for (const [name, value] of Object.entries(DEFAULTS)) {
    it(`has the default of ${name} that the code has`, () => {
      const input = action.slice(action.indexOf(`\n  ${name}:\n`));
      const found = /\n {4}default: ["']?(?<value>[^"'\n]*)["']?\n/.exec(input)?.groups?.value;
      assert.equal(found, value);
    });
  }
  it('names every kind of artifact', () => {
    for (const kind of ARTIFACT_KINDS) assert.ok(action.includes(kind), kind);
  });
  it('runs on Node 24', () => {
    assert.match(action, /\n {2}using: node24\n {2}main: dist\/index\.js\n/);
  });
});

describe('audit/action.yml', () => {
  const { inputs, runs } = parse(read('audit/action.yml'));
  for (const [name, value] of Object.entries({ ...DEFAULTS, ...AUDIT_DEFAULTS })) {
    if (!Object.hasOwn(inputs, name)) continue;
    it(`has the default of ${name} that the code has`, () => {
      assert.equal(String(inputs[name].default).trim(), value);
    });
  }
  it('runs on Node 24', () => {
    assert.deepEqual(runs, { using: 'node24', main: '../dist/audit/index.js' });
  });
});

describe('dist', () => {
  const names = (folder: string): string[] =>
    read(`dist/${folder}licenses.txt`).match(
      /^(?:@[\w-]+\/)?[\w.-]+(?=\n(?:MIT|Apache-2\.0|ISC|0BSD|BlueOak-1\.0\.0|BSD-[23]-Clause)\n)/gm,
    ) ?? [];
  it('contains only the packages that were looked at: another one may come with a dependency of the tests', () => {
    const allowed = new Set(RUNTIME_PACKAGES);
    for (const folder of ['', 'audit/', 'cli/'])
      assert.deepEqual(
        names(folder).filter(name => !allowed.has(name)),
        [],
        folder,
      );
    assert.deepEqual(
      [...allowed].filter(name => !names('').includes(name)),
      [],
    );
  });
});

describe('package.json', () => {
  it('lets npx take the repository as it is: for a script of such a name, npm installs everything first', () => {
    const { scripts, dependencies } = JSON.parse(read('package.json'));
    const prepared = ['build', 'prepare', 'prepack', 'install', 'preinstall', 'postinstall'];
    assert.deepEqual(
      prepared.filter(name => Object.hasOwn(scripts, name)),
      [],
    );
    assert.equal(dependencies, undefined);
  });
  const skip = process.platform === 'win32' && 'Windows has no such modes';
  it('has a program that may be run as it is: npx would change its mode', { skip }, () => {
    assert.equal(statSync(join(import.meta.dirname, '../dist/cli/index.js')).mode & 0o111, 0o111);
  });
  it('has the version that servers are told', () => {
    assert.equal(USER_AGENT, `verify-cpython/${JSON.parse(read('package.json')).version}`);
  });
});
