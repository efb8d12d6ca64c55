import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, readlink, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { parseVersion } from '../../src/cpython/version.ts';
import { ActionError } from '../../src/errors.ts';
import { linkEntry, prepareLink } from '../../src/setup/macos.ts';
import { type Entry, toEntry, withdrawEntry } from '../../src/setup/tool-folder.ts';
import { listEntries } from '../support/setup-stage.ts';

const skip = process.platform === 'win32' && 'macOS has other links than Windows';
const KEY = 'Python/3.13.55/arm64';

describe('the tool cache of macOS', { skip }, () => {
  let folder: string;
  let toolCache: string;
  let entry: Entry;
  const notices: string[] = [];
  const log = { notice: (message: string) => void notices.push(message) };
  const link = (replace = false) => ({ toolCache, replace });

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'verify-cpython-macos-'));
    toolCache = join(folder, 'hostedtoolcache');
    await mkdir(toolCache);
    notices.length = 0;
    entry = toEntry(join(folder, 'temp/verified-cpython'), parseVersion('3.13.55'), {
      architecture: 'arm64',
      freeThreaded: false,
    });
    await mkdir(entry.tree, { recursive: true });
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('gets a link to the interpreter, and can lose it', async () => {
    await prepareLink(entry, link());
    const linked = await linkEntry(entry, link(), log);
    assert.deepEqual(await listEntries(toolCache), [KEY]);
    assert.equal(await readlink(join(toolCache, KEY)), entry.tree);
    assert.ok(linked);
    withdrawEntry(linked);
    assert.deepEqual(await listEntries(toolCache), []);
  });

  it('loses the link of an earlier job before a build begins, and gets a new one', async () => {
    await linkEntry(entry, link(), log);
    await prepareLink(entry, link());
    assert.deepEqual(await listEntries(toolCache), []);
    await linkEntry(entry, link(), log);
    assert.deepEqual(await listEntries(toolCache), [KEY]);
    assert.deepEqual(notices, []);
  });

  it('keeps a build that someone else made', async () => {
    await mkdir(join(toolCache, KEY), { recursive: true });
    await writeFile(join(toolCache, `${KEY}.complete`), '');
    await assert.rejects(prepareLink(entry, link()), (error: unknown) => {
      assert.ok(error instanceof ActionError);
      assert.equal(error.code, 'INVALID_INPUT');
      assert.match(error.hint, /replace-in-tool-cache/);
      return true;
    });
    assert.deepEqual(await listEntries(toolCache), [KEY]);
  });

  it('moves that build out of the way if the workflow says so, and says where to', async () => {
    await mkdir(join(toolCache, KEY), { recursive: true });
    await writeFile(join(toolCache, KEY, 'python'), 'theirs');
    await prepareLink(entry, link(true));
    await linkEntry(entry, link(true), log);
    assert.equal(await readlink(join(toolCache, KEY)), entry.tree);
    const [aside = ''] = (await readdir(join(toolCache, 'Python/3.13.55'))).filter(name =>
      name.includes('.replaced-'),
    );
    assert.equal(await readFile(join(toolCache, 'Python/3.13.55', aside, 'python'), 'utf8'), 'theirs');
    assert.match(notices[0] ?? '', new RegExp(aside));
  });

  it('is not created if it is missing', async () => {
    await rm(toolCache, { recursive: true });
    assert.equal(await linkEntry(entry, link(), log), undefined);
    assert.equal(existsSync(toolCache), false);
    assert.match(notices[0] ?? '', /won't find this interpreter/);
  });
});
