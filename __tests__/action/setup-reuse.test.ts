import assert from 'node:assert/strict';
import { chmod, copyFile, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { listTree } from '../../src/setup/tree.ts';
import { assertProvenance } from '../support/assert-provenance.ts';
import { makeBuildableXz } from '../support/buildable-source.ts';
import { runOneIn } from '../support/sample.ts';
import {
  ARCHITECTURE,
  createSetupStage,
  listEntries,
  type SetupRun,
  type SetupStage,
  VERSION,
} from '../support/setup-stage.ts';

/** For cases of one kind. */
const skipOthers = runOneIn(2);

const skip = process.platform === 'win32' && 'nothing is built on Windows';
const KEY = `Python/${VERSION}/${ARCHITECTURE}`;
const REUSE = { reuse: 'true' };

describe('the input reuse of the built setup action', { skip }, () => {
  let stage: SetupStage;
  let tree: string;
  let first: SetupRun;
  beforeEach(async () => {
    stage = await createSetupStage();
    tree = join(stage.toolFolder, KEY);
    first = await stage.setUp(REUSE);
    assert.equal(first.exitCode, 0, first.stdout);
    assert.match(first.stdout, /^making$/m);
  });
  afterEach(() => stage.close());

  async function assertBuiltAnew(run: SetupRun, reason: RegExp): Promise<void> {
    assert.equal(run.exitCode, 0, run.stdout);
    assert.match(run.stdout, /^making$/m);
    assert.match(run.stdout, reason);
    assert.deepEqual(await listEntries(stage.toolFolder), [KEY]);
    const record = JSON.parse(await readFile(run.outputs['build-path'] ?? '', 'utf8'));
    assert.deepEqual(await listTree(tree), record.files);
  }

  it('uses a tree that matches its record, and builds nothing', async () => {
    const second = await stage.setUp(REUSE);
    assert.equal(second.exitCode, 0, second.stdout);
    assert.doesNotMatch(second.stdout, /^making$/m);
    assert.match(second.stdout, /reuse: Python\/3\.13\.55\/\S+ is what its record says/);
    assert.deepEqual(await listEntries(stage.toolFolder), [KEY]);
    assert.deepEqual(
      { ...second.outputs, results: '', 'cache-hit': '' },
      { ...first.outputs, results: '', 'cache-hit': '' },
    );
    await assertProvenance(second.outputs);
  });

  const changes: [string, () => Promise<unknown>, RegExp][] = [
    [
      'a file is changed',
      () => writeFile(join(tree, 'bin/python3.13'), '#!/bin/sh\n'),
      /'bin\/python3\.13' was changed/,
    ],
    [
      'a file is changed and keeps its size',
      () => writeFile(join(tree, 'lib/modules/ssl'), 'x'),
      /'lib\/modules\/ssl' was changed/,
    ],
    [
      'a file is added',
      () => writeFile(join(tree, 'lib/sitecustomize.py'), ''),
      /'lib\/sitecustomize\.py' is not among the files/,
    ],
    ['a file is missing', () => rm(join(tree, 'lib/modules/zlib')), /'lib\/modules\/zlib' is missing/],
    [
      'a link leads elsewhere',
      async () => {
        await rm(join(tree, 'bin/python'));
        await symlink('/bin/true', join(tree, 'bin/python'));
      },
      /'bin\/python' was changed/,
    ],
    [
      'a file became a link to a copy of itself',
      async () => {
        await copyFile(join(tree, 'bin/python3.13'), join(stage.runner.folder, 'copy'));
        await rm(join(tree, 'bin/python3.13'));
        await symlink(join(stage.runner.folder, 'copy'), join(tree, 'bin/python3.13'));
      },
      /'bin\/python3\.13' was changed/,
    ],
    [
      'the record is missing',
      () => rm(first.outputs['build-path'] ?? ''),
      /can't be compared with its record/,
    ],
    [
      'the record is not JSON',
      () => writeFile(first.outputs['build-path'] ?? '', '{'),
      /can't be compared with its record/,
    ],
    [
      'the record has no files',
      () => writeFile(first.outputs['build-path'] ?? '', '{"recipe":{}}'),
      /can't be compared with its record: build\.json\.recipe has no field 'pythonVersion'/,
    ],
    [
      'the record is of another source',
      () => changeRecord(record => Object.assign(record.recipe, { sha256: '0'.repeat(64) })),
      /was made with another sha256/,
    ],
    [
      'the record is of another operating system',
      () => changeRecord(record => Object.assign(record.recipe, { operatingSystem: 'Plan 9' })),
      /was made with another operatingSystem/,
    ],
  ];
  for (const [name, change, reason] of changes) {
    it(`builds again if ${name}`, { skip: skipOthers() }, async () => {
      await change();
      await assertBuiltAnew(await stage.setUp(REUSE), reason);
    });
  }

  it('builds again for other arguments', async () => {
    const run = await stage.setUp({ ...REUSE, 'configure-arguments': '--with-pydebug' });
    await assertBuiltAnew(run, /was made with another configureArguments/);
  });

  it('builds again for another compiler', async () => {
    const compiler = join(stage.runner.folder, 'cc');
    await writeFile(compiler, '#!/bin/sh\necho another compiler 1.0\n');
    await chmod(compiler, 0o755);
    const run = await stage.setUp(REUSE, { environment: { CC: compiler } });
    await assertBuiltAnew(run, /was made with another compiler/);
  });

  it('builds again for another source of the same version', async () => {
    stage.publishSigned(`${VERSION}/Python-${VERSION}.tar.xz`, await makeBuildableXz(VERSION, 'another'));
    const environment = { RUNNER_TOOL_CACHE: join(stage.runner.folder, 'other') };
    await assertBuiltAnew(await stage.setUp(REUSE, { environment }), /was made with another sha256/);
  });

  it('checks a tree that it takes, too', async () => {
    const run = await stage.setUp({ ...REUSE, 'required-modules': 'ssl tkinter' });
    assert.equal(run.exitCode, 1);
    assert.match(run.errors[0] ?? '', /::BUILD_FAILED: CPython 3\.13\.55 can't import tkinter\./);
    assert.deepEqual(await listEntries(stage.toolFolder), []);
  });

  it('verifies the source all the same', async () => {
    const environment = { RUNNER_TOOL_CACHE: join(stage.runner.folder, 'other') };
    stage.pythonOrg.publish(`${VERSION}/Python-${VERSION}.tar.xz`, 'changed');
    const run = await stage.setUp(REUSE, { environment });
    assert.match(run.errors[0] ?? '', /::DIGEST_MISMATCH: /);
    assert.deepEqual(await listEntries(stage.toolFolder), []);
  });

  async function changeRecord(change: (record: { recipe: object }) => unknown): Promise<void> {
    const path = first.outputs['build-path'] ?? '';
    const record = JSON.parse(await readFile(path, 'utf8'));
    change(record);
    await writeFile(path, JSON.stringify(record));
  }
});
