import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { RunOptions } from '../support/run-action.ts';
import { runOneIn } from '../support/sample.ts';
import { makeSourceTgz } from '../support/source-archive.ts';
import { createStage, type Stage } from '../support/stage.ts';

/** For cases of one kind. */
const skipOthers = runOneIn(2);

const VERSION = '3.13.31';
const NAME = `Python-${VERSION}.tgz`;
const FOLDER = `cpython-release/${VERSION}/source-tgz`;
const skip = process.platform !== 'linux' && 'only Linux has these file systems';
const withoutMounts =
  skip ||
  (spawnSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'none', tmpdir()]).status !== 0 &&
    'this user may not mount');

/** A system's answer that no disk of a test machine gives; see the module. */
const REFUSE = pathToFileURL(join(import.meta.dirname, '../support/refuse-calls.mjs')).href;
const refuse = (...calls: { call: string; code: string; times?: number; path?: string }[]) => ({
  NODE_OPTIONS: `--import ${REFUSE}`,
  REFUSE_CALLS: JSON.stringify(calls),
});

describe('the built action on', () => {
  let stage: Stage;
  let tgz: Buffer;
  beforeEach(async () => {
    stage = await createStage();
    tgz = await makeSourceTgz(VERSION);
    stage.publishSigned(`${VERSION}/${NAME}`, tgz);
  });
  afterEach(() => stage.close());

  const run = (inputs: Record<string, string> = {}, options?: RunOptions) =>
    stage.runner.run({ ...stage.inputs, 'python-version': VERSION, ...inputs }, options);
  const inCache = (...path: string[]): string => join(stage.runner.toolCache, ...path);
  const temp = (): string => join(stage.runner.folder, 'temp');
  const digest = async (path = ''): Promise<string> =>
    createHash('sha256')
      .update(await readFile(path))
      .digest('hex');
  /** Runs in a mount namespace of its own, after a script that mounts something. */
  const mounted = (script: string, then = 'true'): RunOptions => ({
    command: [
      'unshare',
      '-m',
      'bash',
      '-c',
      `${script}; "$@"; code=$?; ${then}; exit $code`,
      'bash',
      process.execPath,
    ],
  });

  describe('a cached copy that lacks', () => {
    const bundle = `${NAME}.sigstore`;
    for (const [what, names] of [
      ['its file', [NAME]],
      ['its bundle', [bundle]],
      ['both', [NAME, bundle]],
    ] as const) {
      it(`${what} fetches it again, and the next run hits`, async () => {
        await run();
        for (const name of names) await rm(inCache(FOLDER, name));
        const again = await run();
        assert.equal(again.exitCode, 0, again.stdout);
        assert.equal(again.outputs['cache-hit'], 'false');
        assert.equal(again.outputs.path, inCache(FOLDER, NAME));
        assert.equal((await run()).outputs['cache-hit'], 'true');
        assert.deepEqual((await readdir(inCache(FOLDER))).sort(), [NAME, bundle]);
        assert.deepEqual(await readdir(stage.runner.toolCache), ['cpython-release']);
        assert.deepEqual((await readdir(inCache(FOLDER, '..'))).sort(), [
          'source-tgz',
          'source-tgz.complete',
        ]);
      });
      it(`${what} gets it once from ten runs at once`, async () => {
        await run();
        for (const name of names) await rm(inCache(FOLDER, name));
        const runs = await Promise.all(Array.from({ length: 10 }, () => run({}, { apart: true })));
        for (const { exitCode, stdout, outputs } of runs) {
          assert.equal(exitCode, 0, stdout);
          assert.equal(await digest(outputs.path), createHash('sha256').update(tgz).digest('hex'));
        }
        assert.deepEqual((await readdir(inCache(FOLDER))).sort(), [NAME, bundle]);
      });
    }
    for (const [wrong, missing] of [
      [NAME, bundle],
      [bundle, NAME],
    ] as const) {
      it(`${missing} is rejected if ${wrong} is there and wrong, and stays unchanged`, async () => {
        await run();
        await rm(inCache(FOLDER, missing));
        await chmod(inCache(FOLDER, wrong), 0o644);
        await writeFile(inCache(FOLDER, wrong), 'x');
        const refused = await run();
        assert.match(refused.errors[0] ?? '', /::CACHED_COPY_REJECTED: /);
        assert.deepEqual(await readdir(inCache(FOLDER)), [wrong]);
        assert.equal(refused.outputFile, '');
      });
    }
    it('nothing, but has a folder or a link to nothing where a file belongs, is rejected', {
      skip,
    }, async () => {
      await run();
      await rm(inCache(FOLDER, NAME));
      await mkdir(inCache(FOLDER, NAME));
      assert.match((await run()).errors[0] ?? '', /::CACHED_COPY_REJECTED: .*it is a folder/);
      await rm(inCache(FOLDER, NAME), { recursive: true });
      await symlink('nowhere', inCache(FOLDER, NAME));
      assert.match((await run()).errors[0] ?? '', /::CACHED_COPY_REJECTED: .*ENOENT/);
    });
  });

  describe('another file system', () => {
    for (const mount of ['cpython-release', `cpython-release/${VERSION}`]) {
      it(`mounted at ${mount}`, { skip: withoutMounts }, async () => {
        await mkdir(inCache(mount), { recursive: true });
        const { exitCode, stdout, outputs } = await run(
          { extract: 'true' },
          mounted(`mount -t tmpfs none '${inCache(mount)}'`, `ls -A '${inCache('cpython-release')}' >&2`),
        );
        assert.equal(exitCode, 0, stdout);
        assert.equal(outputs.path, inCache(FOLDER, NAME));
      });
    }
    it('that a link leads to', { skip: withoutMounts }, async () => {
      const other = join(stage.runner.folder, 'other');
      await mkdir(other);
      await symlink(other, inCache('cpython-release'));
      const { exitCode, stdout } = await run({}, mounted(`mount -t tmpfs none '${other}'`));
      assert.equal(exitCode, 0, stdout);
    });
  });

  describe('a read-only tool cache', () => {
    const assertMoved = ({ exitCode, stdout, outputs }: Awaited<ReturnType<typeof run>>): void => {
      assert.equal(exitCode, 0, stdout);
      assert.equal(outputs.path, join(temp(), FOLDER, NAME));
      assert.equal(outputs['cache-hit'], 'false');
      const notices = stdout.split('\n').filter(line => line.startsWith('::notice::The tool cache '));
      assert.equal(notices.length, 1, stdout);
    };
    it('since it is read-only', { skip: withoutMounts }, async () => {
      const cache = stage.runner.toolCache;
      assertMoved(await run({ extract: 'true' }, mounted(`mount -t tmpfs -o ro none '${cache}'`)));
      const { outputs } = await run({ extract: 'true' }, mounted(`mount -t tmpfs -o ro none '${cache}'`));
      assert.ok(outputs['source-dir']?.startsWith(temp()));
    });
    it('since this user may not', { skip }, async () => {
      assertMoved(
        await run({}, { environment: refuse({ call: 'mkdtemp', code: 'EACCES', path: inCache('cpython') }) }),
      );
      assert.deepEqual(await readdir(stage.runner.toolCache), []);
    });
    it('still has what it has', { skip: withoutMounts }, async () => {
      await run();
      const cache = stage.runner.toolCache;
      const readOnly = `mount --bind '${cache}' '${cache}' && mount -o remount,ro,bind '${cache}'`;
      const { outputs, stdout } = await run({ extract: 'true' }, mounted(readOnly));
      assert.equal(outputs['cache-hit'], 'true', stdout);
      assert.equal(outputs.path, inCache(FOLDER, NAME));
      assert.ok(outputs['source-dir']?.startsWith(temp()), outputs['source-dir']);
    });
    it('since its disk is full, is an error', { skip: withoutMounts }, async () => {
      const cache = stage.runner.toolCache;
      stage.publishSigned(
        `${VERSION}/${NAME}`,
        await makeSourceTgz(VERSION, { ballast: Buffer.from(createNoise()) }),
      );
      const { errors } = await run({}, mounted(`mount -t tmpfs -o size=64k none '${cache}'`));
      assert.match(
        errors[0] ?? '',
        /::INVALID_INPUT: The tool cache .* cannot be written: ENOSPC.*%0AThe disk is full/,
      );
    });
  });

  for (const code of ['EPERM', 'EACCES', 'EBUSY']) {
    it(`a rename that is refused with ${code} for a while`, { skip: skipOthers() }, async () => {
      const refused = refuse({ call: 'rename', code, times: 5, path: 'source-tgz' });
      const { exitCode, stdout, outputs } = await run({}, { environment: refused });
      assert.equal(exitCode, 0, stdout);
      assert.equal(outputs.path, inCache(FOLDER, NAME));
    });
  }
  for (const code of ['EPERM', 'ENOTSUP', 'EINVAL']) {
    it(`no modes: chmod is refused with ${code}`, { skip: skipOthers() }, async () => {
      const { exitCode, stdout } = await run(
        { extract: 'true' },
        { environment: refuse({ call: 'chmod', code }) },
      );
      assert.equal(exitCode, 0, stdout);
    });
  }
  for (const code of ['EXDEV', 'ETIMEDOUT', 'ESTALE', 'ENOTSUP', 'EIO', 'ENOTCONN']) {
    it(`a disk that answers ${code} is not our bug`, { skip: skipOthers() }, async () => {
      const { errors, stdout } = await run({}, { environment: refuse({ call: 'rename', code }) });
      assert.match(
        errors[0] ?? '',
        new RegExp(`::INVALID_INPUT: The tool cache .* cannot be written: ${code}`),
        stdout,
      );
      assert.doesNotMatch(stdout, /bug in verify-cpython|^\s+at /m);
      assert.deepEqual(await readdir(stage.runner.toolCache), ['cpython-release']);
    });
  }
  it('a disk that refuses the folder of extract is not our bug', async () => {
    for (const [call, code] of [
      ['mkdir', 'ESTALE'],
      ['mkdtemp', 'EBUSY'],
    ] as const) {
      const environment = refuse({ call, code, path: 'source-tgz-trees' });
      const { errors, stdout } = await run({ extract: 'true' }, { environment });
      assert.match(errors[0] ?? '', new RegExp(`::INVALID_INPUT: extract: .*: ${code}`), stdout);
    }
  });
});

/** What gzip can't make smaller. */
function createNoise(): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(60_000));
}
