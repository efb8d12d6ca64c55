import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { makeSourceXz } from '../support/source-archive.ts';
import { createStage, type Stage } from '../support/stage.ts';

const RECORDER = pathToFileURL(join(import.meta.dirname, '../support/record-loads.mjs')).href;
const VERSION = '3.13.47';

/** What a part of dist/ contains and no other does: a text of the library, or of our own code. */
const MARKS = {
  http: 'accept-encoding',
  tuf: 'maxRootRotations',
  semver: 'Invalid comparator',
  toml: 'Invalid TOML document',
  xml: 'Unencoded <',
  zip: 'entral directory',
  tar: 'Invalid tar header',
  xz: 'XzReadableStream',
  help: 'Usage: verify-cpython',
  build: 'ensurepip',
} as const;
type Part = keyof typeof MARKS;

interface Case {
  readonly inputs: (stage: Stage) => Record<string, string>;
  readonly main?: string;
  readonly loads: readonly Part[];
}

const LOCAL = (stage: Stage): Record<string, string> => ({
  'python-version': VERSION,
  artifact: 'source-xz',
  'artifact-path': join(stage.runner.folder, 'python.tar.xz'),
  'bundle-path': join(stage.runner.folder, 'python.tar.xz.sigstore'),
});

/** Every part that a kind of run loads; it loads none of the others. */
const CASES: Readonly<Record<string, Case>> = {
  'a local file': { inputs: LOCAL, loads: ['xz'] },
  'a download': {
    inputs: () => ({ 'python-version': VERSION, artifact: 'source-xz' }),
    loads: ['http', 'xz'],
  },
  'a range': {
    inputs: () => ({ 'python-version': '>=3.13.47,<3.14', artifact: 'source-xz' }),
    loads: ['http', 'semver', 'xz'],
  },
  'a trusted root over TUF that is unreachable': {
    inputs: stage => ({
      ...LOCAL(stage),
      'trusted-root': 'tuf',
      'tuf-mirror': 'http://127.0.0.1:9/',
    }),
    loads: ['http', 'tuf'],
  },
  'a wrong input': { inputs: () => ({ 'python-version': VERSION, summary: 'maybe' }), loads: [] },
};

describe('a run loads only the parts of dist/ that it uses', () => {
  let stage: Stage;
  before(async () => {
    stage = await createStage();
    const content = await makeSourceXz(VERSION);
    stage.publishSigned(`${VERSION}/Python-${VERSION}.tar.xz`, content);
    await writeFile(join(stage.runner.folder, 'python.tar.xz'), content);
    await writeFile(
      join(stage.runner.folder, 'python.tar.xz.sigstore'),
      JSON.stringify(stage.sigstore.sign(content)),
    );
  });
  after(() => stage.close());

  for (const [name, { inputs, loads }] of Object.entries(CASES)) {
    it(name, async () => {
      const log = join(stage.runner.folder, 'loaded-modules');
      await rm(log, { force: true });
      await rm(stage.runner.toolCache, { recursive: true, force: true });
      await stage.runner.run(
        { ...stage.inputs, ...inputs(stage) },
        { command: [process.execPath, '--import', RECORDER], environment: { LOADED_MODULES: log } },
      );
      const urls = (await readFile(log, 'utf8')).split('\n').filter(url => url.startsWith('file:'));
      const texts = await Promise.all([...new Set(urls)].map(url => readFile(fileURLToPath(url), 'utf8')));
      const found = Object.entries(MARKS).flatMap(([part, mark]) =>
        texts.some(text => text.includes(mark)) ? [part] : [],
      );
      assert.deepEqual(found.sort(), [...loads].sort());
    });
  }

  it('finds every mark in dist/, so that a missing one means something', async () => {
    const files = globSync('dist/programs/*.js', { cwd: join(import.meta.dirname, '../..') });
    const texts = await Promise.all(
      files.map(path => readFile(join(import.meta.dirname, '../..', path), 'utf8')),
    );
    for (const [part, mark] of Object.entries(MARKS))
      assert.ok(
        texts.some(text => text.includes(mark)),
        part,
      );
  });
});
