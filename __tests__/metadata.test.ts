import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { ERROR_MEANINGS } from '../scripts/error-meanings.ts';
import { generateDocuments } from '../scripts/generate-documents.ts';
import { ARTIFACT_KINDS } from '../src/cpython/artifact-kinds.ts';
import { ERROR_CODES } from '../src/errors.ts';
import { USER_AGENT } from '../src/http/user-agent.ts';
import { findInputs, INPUT_TABLE, type Surface } from '../src/input-table.ts';
import { OUTPUT_TABLE } from '../src/output-table.ts';
import { RUNTIME_PACKAGES } from './support/runtime-packages.ts';

const read = (path: string) => readFileSync(join(import.meta.dirname, '..', path), 'utf8');
const action = read('action.yml');

describe('the table of inputs', () => {
  const surfaces: readonly Surface[] = [
    'action',
    'audit-action',
    'setup-action',
    'verify',
    'audit',
    'merge',
    'program',
  ];
  for (const { path, generate } of generateDocuments()) {
    it(`agrees with ${path}: otherwise run npm run docs`, () => {
      assert.equal(generate(read(path)), read(path));
    });
  }
  for (const surface of surfaces) {
    it(`defines each input of ${surface} once`, () => {
      const names = findInputs(surface).map(({ name }) => name);
      assert.deepEqual(names, [...new Set(names)]);
    });
  }
  it('gives every value a default of the right type, and a placeholder in the help', () => {
    for (const { name, type, default: text = '', choices, value, variable, help } of INPUT_TABLE) {
      if (type === 'flag') assert.match(text, /^(true|false|)$/, name);
      if (type === 'choice') assert.ok(choices?.includes(text), name);
      assert.equal(
        value === undefined,
        type === 'flag' || variable !== undefined || help === undefined,
        name,
      );
    }
  });
  it('describes inputs of actions in sentences, and those of commands in a line of the help', () => {
    for (const { name, on, help, description } of INPUT_TABLE) {
      const isInAction = on.some(surface => surface.endsWith('action'));
      const isInCommand = on.some(surface => !surface.endsWith('action'));
      assert.match(description ?? '', isInAction ? /^[A-Z`][^\n]*\.$/ : /^$/, name);
      assert.match(help ?? '', isInCommand ? /^[^\n]*[^.\n]$/ : /^$/, name);
    }
  });
});

describe('the table of outputs', () => {
  it('defines each output of an action once', () => {
    const names = OUTPUT_TABLE.map(({ name, on }) => `${on} ${name}`);
    assert.deepEqual(names, [...new Set(names)]);
  });
  it('describes each output in sentences on one line', () => {
    for (const { name, description } of OUTPUT_TABLE) assert.match(description, /^[A-Z`][^\n]*\.$/, name);
  });
});

describe('the meanings of errors', () => {
  it('exist for every code, as sentences on one line', () => {
    assert.deepEqual(Object.keys(ERROR_MEANINGS).sort(), ERROR_CODES.toSorted());
    for (const [name, text] of Object.entries(ERROR_MEANINGS)) assert.match(text, /^[A-Z`][^\n]*\.$/, name);
  });
});

describe('action.yml', () => {
  it('names every kind of artifact', () => {
    for (const kind of ARTIFACT_KINDS) assert.ok(action.includes(kind), kind);
  });
  it('runs on Node 24', () => {
    assert.match(action, /\n {2}using: node24\n {2}main: dist\/index\.js\n/);
  });
});

describe('audit/action.yml', () => {
  const { runs } = parse(read('audit/action.yml'));
  it('runs on Node 24', () => {
    assert.deepEqual(runs, { using: 'node24', main: '../dist/audit/index.js' });
  });
});

describe('setup/action.yml', () => {
  const { runs } = parse(read('setup/action.yml'));
  it('runs on Node 24', () => {
    assert.deepEqual(runs, { using: 'node24', main: '../dist/setup/index.js' });
  });
});

describe('dist', () => {
  const names =
    read('dist/licenses.txt').match(
      /^(?:@[\w-]+\/)?[\w.-]+(?=\n(?:MIT|Apache-2\.0|ISC|0BSD|BlueOak-1\.0\.0|BSD-[23]-Clause)\n)/gm,
    ) ?? [];
  it('contains only the packages that were looked at: another one may come with a dependency of the tests', () => {
    assert.deepEqual(names.toSorted(), RUNTIME_PACKAGES.toSorted());
  });

  it('has scripts that Node can read, those too that few runs load', async () => {
    const folder = join(import.meta.dirname, '../dist/programs');
    const parts = globSync('*.index.js', { cwd: folder });
    assert.ok(parts.length > 0);
    for (const part of parts) {
      // A part only lists its modules when it is imported.
      const { modules } = await import(pathToFileURL(join(folder, part)).href);
      assert.ok(Object.keys(modules).length > 0, part);
    }
  });
});

describe('@actions/core', () => {
  it('is used only in parts that need none of the packages which stubs/unused stands in for', () => {
    const used = globSync('src/**/*.ts', { cwd: join(import.meta.dirname, '..') }).flatMap(path =>
      [...read(path).matchAll(/\bcore\.(?<name>\w+)/g)].map(({ groups }) => groups?.name ?? ''),
    );
    const harmless =
      'addPath debug error exportVariable getInput info notice setOutput setSecret startGroup endGroup summary warning';
    assert.deepEqual(
      [...new Set(used)].filter(name => !harmless.split(' ').includes(name)),
      [],
    );
    const importers = globSync('node_modules/@actions/core/lib/*.js', {
      cwd: join(import.meta.dirname, '..'),
    })
      .filter(path => /from '@actions\//.test(read(path)))
      .map(path => basename(path));
    assert.deepEqual(importers.sort(), ['oidc-utils.js', 'platform.js']);
  });
});

describe('an archive of the repository', () => {
  const root = join(import.meta.dirname, '..');
  const git = (args: readonly string[], input?: string): string =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8', input, stdio: ['pipe', 'pipe', 'ignore'] });
  const isClone = existsSync(join(root, '.git')) ? false : 'needs a clone';
  it('contains what runs and its documents, and little else', { skip: isClone }, () => {
    const all = git(['ls-files']).trim().split('\n');
    const roots = [...new Set(all.map(path => path.split('/')[0] ?? ''))];
    const ignored = git(['check-attr', 'export-ignore', '--stdin'], roots.join('\n'))
      .split('\n')
      .flatMap(line => /^(?<name>.+): export-ignore: set$/.exec(line)?.groups?.name ?? []);
    const kept = all.filter(path => !ignored.includes(path.split('/')[0] ?? ''));
    for (const path of [
      'action.yml',
      'audit/action.yml',
      'dist/index.js',
      'dist/cli/index.js',
      'package.json',
      'LICENSE',
    ])
      assert.ok(kept.includes(path), path);
    assert.ok(kept.length <= 120, String(kept.length));
    assert.deepEqual(
      kept.filter(path => /^(src|__tests__|scripts|\.github)\//.test(path)),
      [],
    );
  });
});

describe('package.json', () => {
  it('lets npx use the repository directly: npm would install everything first for some script names', () => {
    const { scripts, dependencies } = JSON.parse(read('package.json'));
    const prepared = ['build', 'prepare', 'prepack', 'install', 'preinstall', 'postinstall'];
    assert.deepEqual(
      prepared.filter(name => Object.hasOwn(scripts, name)),
      [],
    );
    assert.equal(dependencies, undefined);
  });
  const skip = process.platform === 'win32' && 'Windows has no such modes';
  it('has an executable program: npx would change its mode', { skip }, () => {
    assert.equal(statSync(join(import.meta.dirname, '../dist/cli/index.js')).mode & 0o111, 0o111);
  });
  it('has the version that servers are told', () => {
    assert.equal(USER_AGENT, `verify-cpython/${JSON.parse(read('package.json')).version}`);
  });
});
