import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { ARTIFACT_KINDS } from '../src/cpython/artifact-kinds.ts';
import { USER_AGENT } from '../src/http/downloader.ts';
import { DEFAULTS } from '../src/input-values.ts';

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

describe('package.json', () => {
  it('has the version that servers are told', () => {
    assert.equal(USER_AGENT, `verify-cpython/${JSON.parse(read('package.json')).version}`);
  });
});
