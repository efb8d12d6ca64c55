import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { listFiles } from '../support/run-action.ts';
import { type CliOptions, type CommandLine, createCommandLine, toOptions } from '../support/run-cli.ts';
import { makeSourceTgz, makeSourceXz } from '../support/source-archive.ts';
import { createStage, type Stage } from '../support/stage.ts';

const TGZ = await makeSourceTgz('3.13.55');
const SHA256 = createHash('sha256').update(TGZ).digest('hex');

describe('verify-cpython verify', () => {
  let stage: Stage;
  let cli: CommandLine;
  const verify = (args: readonly string[], options?: CliOptions) =>
    cli.run(['verify', ...args, ...toOptions(stage.inputs)], options);

  beforeEach(async () => {
    [stage, cli] = await Promise.all([createStage(), createCommandLine()]);
    stage.publishSigned('3.13.55/Python-3.13.55.tgz', TGZ, { signedAt: new Date('2025-06-11T17:46:23Z') });
  });
  afterEach(() => Promise.all([stage.close(), cli.remove()]));

  it('says what was verified, where it is, and who signed it', async () => {
    const { exitCode, stdout, stderr } = await verify(['3.13.55']);
    assert.equal(exitCode, 0, stderr);
    const path = join(cli.cache, 'cpython-release/3.13.55/source-tgz/Python-3.13.55.tgz');
    assert.deepEqual(
      stdout.split('\n').map(line => line.replace(/index \d+$/, 'index N')),
      [
        'Python-3.13.55.tgz: verified',
        `  path       ${path}`,
        `  SHA-256    ${SHA256}`,
        '  signed by  Thomas Wouters <thomas@python.org>, authenticated by https://accounts.google.com',
        '  signed at  2025-06-11 17:46:23 UTC, log index N',
        "  version    3.13.55: the top directory 'Python-3.13.55/'",
        '',
      ],
    );
    assert.match(stderr, /^Verify Python-3\.13\.55\.tgz\nDownloading http/);
    assert.deepEqual(await readFile(path), TGZ);
    assert.deepEqual(await listFiles(cli.folder), [], 'nothing where the command was run');
  });

  it('uses the cache the second time, without a request', async () => {
    await verify(['3.13.55']);
    stage.pythonOrg.requests.length = 0;
    const { exitCode, stdout } = await verify(['3.13.55']);
    assert.equal(exitCode, 0);
    assert.match(stdout, /^Python-3\.13\.55\.tgz: verified \(from the cache, verified again\)\n/);
    assert.deepEqual(stage.pythonOrg.requests, []);
  });

  it('refuses what was changed in the cache', async () => {
    await verify(['3.13.55', '--output', 'out']);
    const cached = join(cli.cache, 'cpython-release/3.13.55/source-tgz/Python-3.13.55.tgz');
    await cp(join(cli.folder, 'out/Python-3.13.55.tgz.sigstore'), cached, { force: true });
    const { exitCode, stdout, stderr } = await verify(['3.13.55']);
    assert.deepEqual([exitCode, stdout], [1, '']);
    assert.match(stderr, /^error: CACHED_COPY_REJECTED: /m);
  });

  it('prints with --json what the action has as results', async () => {
    const inputs = { 'python-version': '3.13.55' };
    const action = await stage.runner.run({ ...stage.inputs, ...inputs });
    const { exitCode, stdout } = await verify(['3.13.55', '--json']);
    assert.equal(exitCode, 0);
    const results = (action.outputs.results ?? '').replaceAll(stage.runner.toolCache, cli.cache);
    assert.deepEqual(JSON.parse(stdout), JSON.parse(results));
  });

  it('takes several versions and kinds, as words and as options', async () => {
    stage.publishSigned('3.13.55/Python-3.13.55.tar.xz', await makeSourceXz('3.13.55'));
    stage.publishSigned('3.13.54/Python-3.13.54.tgz', await makeSourceTgz('3.13.54'));
    stage.publishSigned('3.13.54/Python-3.13.54.tar.xz', await makeSourceXz('3.13.54'));
    const kinds = ['--artifact', 'source-xz', '--artifact=source-tgz'];
    const { stdout, stderr } = await verify([
      '3.13.55',
      ...kinds,
      '--python-version=3.13.54',
      '--debug',
      '--json',
    ]);
    const names = JSON.parse(stdout).map(({ fileName }: { fileName: string }) => fileName);
    assert.deepEqual(names, [
      'Python-3.13.55.tar.xz',
      'Python-3.13.55.tgz',
      'Python-3.13.54.tar.xz',
      'Python-3.13.54.tgz',
    ]);
    assert.match(stderr, /Python-3\.13\.54\.tgz: steps 6 and 7: /, 'the whole story');
  });

  it('finds the newest release of a range, and pre-releases if they are allowed', async () => {
    const options = { identity: 'hugo@python.org', issuer: 'https://github.com/login/oauth' };
    stage.publishSigned('3.15.0/Python-3.15.0a9.tgz', await makeSourceTgz('3.15.0a9'), options);
    stage.publishSigned('3.13.54/Python-3.13.54.tgz', await makeSourceTgz('3.13.54'));
    assert.match((await verify(['>=3.11,<3.14'])).stdout, /^Python-3\.13\.55\.tgz: verified\n/);
    const refused = await verify(['3.15']);
    assert.deepEqual([refused.exitCode, refused.stdout], [1, '']);
    assert.match(refused.stderr, /^error: NO_MATCHING_RELEASE: /m);
    for (const flag of ['--allow-prereleases', '--allow-prereleases=true']) {
      assert.match((await verify(['3.15', flag])).stdout, /^Python-3\.15\.0a9\.tgz: verified/, flag);
    }
    for (const flag of ['--no-allow-prereleases', '--allow-prereleases=false']) {
      assert.equal((await verify(['3.15', flag])).exitCode, 1, flag);
    }
  });

  it('reads .python-version if no version is given, or another file that is named', async () => {
    await writeFile(join(cli.folder, '.python-version'), '3.13.55\n');
    await writeFile(join(cli.folder, 'Pipfile'), '[requires]\npython_full_version = "3.13.55"\n');
    for (const args of [[], ['--python-version-file', 'Pipfile']]) {
      assert.match((await verify(args)).stdout, /^Python-3\.13\.55\.tgz: verified/);
    }
  });

  it('compares with --sha256', async () => {
    assert.equal((await verify(['3.13.55', '--sha256', SHA256])).exitCode, 0);
  });

  it('unpacks with --extract, and still prints the result alone', async () => {
    const { exitCode, stdout, stderr } = await verify(['3.13.55', '--extract=true', '--json']);
    assert.equal(exitCode, 0, stderr);
    const [{ sourceDir }] = JSON.parse(stdout);
    assert.match(await readFile(join(sourceDir, 'configure'), 'utf8'), /configuring Python 3\.13\.55/);
    assert.ok(sourceDir.startsWith(cli.cache));
    const text = await verify(['3.13.55', '--extract']);
    assert.match(text.stdout, /^Python-3\.13\.55\.tgz: verified.*\n( {2}.*\n){6}$/);
    assert.match(text.stdout, /^ {2}unpacked {3}\S+tree-/m);
  });

  it("keeps what TUF remembers among the user's own files if no other user can be in the way", async () => {
    const tuf = ['--mirror', stage.pythonOrg.mirror, '--tuf-mirror', 'http://127.0.0.1:1/'];
    const { stderr } = await cli.run(['verify', '3.13.55', ...tuf]);
    assert.match(stderr, /^warning: The TUF repository can't be reached: /m);
    assert.match((await readdir(cli.cache)).join(), /verify-cpython-tuf-/);
    assert.deepEqual(await readdir(cli.environment.TMPDIR ?? ''), []);
  });

  describe('with --output', () => {
    it('puts file and bundle there, and says so', async () => {
      const { exitCode, stdout } = await verify(['3.13.55', '--output', 'my downloads', '--json']);
      assert.equal(exitCode, 0);
      const [{ path, bundlePath }] = JSON.parse(stdout);
      assert.equal(path, join(cli.folder, 'my downloads/Python-3.13.55.tgz'));
      assert.equal(bundlePath, `${path}.sigstore`);
      assert.deepEqual(await readFile(path), TGZ);
      assert.deepEqual((await listFiles(cli.folder)).sort(), [
        join('my downloads', 'Python-3.13.55.tgz'),
        join('my downloads', 'Python-3.13.55.tgz.sigstore'),
      ]);
      await writeFile(path, TGZ);
    });

    it('leaves alone what is there already and is the same', async () => {
      await verify(['3.13.55', '--output', '.']);
      const again = await verify(['3.13.55', '--output', '.']);
      assert.equal(again.exitCode, 0, again.stderr);
      assert.equal((await listFiles(cli.folder)).length, 2);
    });

    it('refuses to replace another file, or a folder', async () => {
      const path = join(cli.folder, 'Python-3.13.55.tgz');
      await writeFile(path, 'mine');
      await mkdir(join(cli.folder, 'out/Python-3.13.55.tgz'), { recursive: true });
      for (const output of ['.', 'out']) {
        const { exitCode, stdout, stderr } = await verify(['3.13.55', '--output', output]);
        assert.deepEqual([exitCode, stdout], [2, ''], stderr);
        assert.match(stderr, /^error: INVALID_INPUT: output: '.*Python-3\.13\.55\.tgz' already exists/m);
      }
      assert.equal(await readFile(path, 'utf8'), 'mine');
      assert.deepEqual(await listFiles(cli.folder), ['Python-3.13.55.tgz']);
    });

    it('finds a folder that cannot be one before anything is fetched', async () => {
      await writeFile(join(cli.folder, 'file'), '');
      for (const option of ['--output', '--evidence']) {
        const { exitCode, stderr } = await verify(['3.13.55', option, 'file']);
        assert.equal(exitCode, 2);
        assert.match(stderr, /^error: INVALID_INPUT: (output|evidence): '.*file' cannot be written: /m);
        assert.doesNotMatch(stderr, /RUNNER_TOOL_CACHE/);
      }
      assert.deepEqual(stage.pythonOrg.requests, []);
    });

    it('never puts there what was refused', async () => {
      stage.publishSigned('3.13.56/Python-3.13.56.tgz', TGZ);
      const { exitCode } = await verify(['3.13.56', '--output', 'out']);
      assert.equal(exitCode, 1);
      assert.deepEqual(await listFiles(cli.folder), []);
      assert.ok(!existsSync(cli.cache) || (await listFiles(cli.cache)).length === 0);
    });

    it('keeps a file of another program that has the name of a partial download', async () => {
      await writeFile(join(cli.folder, 'Python-3.13.55.tgz.part'), 'mine');
      assert.equal((await verify(['3.13.55', '--output', '.'])).exitCode, 0);
      assert.equal(await readFile(join(cli.folder, 'Python-3.13.55.tgz.part'), 'utf8'), 'mine');
    });
  });

  describe('of local files', () => {
    // Windows reads the second as a path.
    const names = ['with spaces (1).tgz', ...(process.platform === 'win32' ? [] : ['C:\\down\\load.tgz'])];
    for (const name of names) {
      it(`verifies '${name}' where it is`, async () => {
        await writeFile(join(cli.folder, name), TGZ);
        await writeFile(join(cli.folder, `${name}.bundle`), JSON.stringify(stage.sigstore.sign(TGZ)));
        const local = ['3.13.55', '--artifact-path', name, `--bundle-path=${name}.bundle`];
        const { exitCode, stdout, stderr } = await verify([...local, '--json']);
        assert.equal(exitCode, 0, stderr);
        const [{ path, url, cacheHit }] = JSON.parse(stdout);
        assert.deepEqual([path, url, cacheHit], [join(cli.folder, name), null, true]);
        assert.deepEqual(stage.pythonOrg.requests, []);
        assert.ok(!existsSync(cli.cache));

        const placed = await verify([...local, '--json', '--output', 'out']);
        const [result] = JSON.parse(placed.stdout);
        assert.equal(result.path, join(cli.folder, 'out/Python-3.13.55.tgz'), 'under its own name');
        assert.deepEqual(await readFile(result.path), TGZ);
        assert.ok(existsSync(result.bundlePath));
      });
    }

    it('says how to name the kind of a file that is of another one', async () => {
      const xz = await makeSourceXz('3.13.55');
      await writeFile(join(cli.folder, 'Python-3.13.55.tar.xz'), xz);
      await writeFile(join(cli.folder, 'a.bundle'), JSON.stringify(stage.sigstore.sign(xz)));
      const files = ['--artifact-path', 'Python-3.13.55.tar.xz', '--bundle-path', 'a.bundle'];
      const { exitCode, stderr } = await verify(['3.13.55', ...files]);
      assert.equal(exitCode, 1);
      assert.match(
        stderr,
        /VERSION_MISMATCH: '.*Python-3\.13\.55\.tar\.xz', verified as Python-3\.13\.55\.tgz: /,
      );
      assert.match(stderr, /^If you meant .* If it is another kind of file, set artifact to that kind: /m);
      assert.equal((await verify(['3.13.55', ...files, '--artifact', 'source-xz'])).exitCode, 0);
    });

    it('refuses another file', async () => {
      await writeFile(join(cli.folder, 'a.tgz'), await makeSourceTgz('3.13.54'));
      await writeFile(join(cli.folder, 'a.bundle'), JSON.stringify(stage.sigstore.sign(TGZ)));
      const files = ['--artifact-path', 'a.tgz', '--bundle-path', 'a.bundle'];
      const { exitCode, stderr } = await verify(['3.13.55', ...files]);
      assert.equal(exitCode, 1);
      assert.match(stderr, /^error: DIGEST_MISMATCH: /m);
    });
  });
});
