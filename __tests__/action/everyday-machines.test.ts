import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { makeArtifact } from '../support/any-artifact.ts';
import { makeTarGz } from '../support/mobile-files.ts';
import { assertRefused } from '../support/refusal.ts';
import type { Run, RunOptions } from '../support/run-action.ts';
import { createCommandLine, toOptions } from '../support/run-cli.ts';
import { runProcess } from '../support/run-process.ts';
import { runOneIn } from '../support/sample.ts';
import { makeSourceTgz } from '../support/source-archive.ts';
import { createStage, type Stage } from '../support/stage.ts';
import { startTufRepository, type TufRepository } from '../support/tuf-repository.ts';
import { makeWindowsManifest } from '../support/windows-manifest.ts';

/** For cases of one kind. */
const skipOthers = runOneIn(2);

const VERSION = '3.13.31';
const TGZ = await makeSourceTgz(VERSION);
const SHA256 = createHash('sha256').update(TGZ).digest('hex');
const HUGO = { identity: 'hugo@python.org', issuer: 'https://github.com/login/oauth' };
const canRun = (...[program = '', ...args]: string[]): boolean => spawnSync(program, args).status === 0;
const withoutMounts =
  !canRun('unshare', '-m', 'mount', '-t', 'tmpfs', 'none', tmpdir()) && 'this user may not mount';
const withoutNamespaces = !canRun('unshare', '-Ur', 'true') && 'needs user namespaces';

/** Replaces an answer of the system in the spawned action; see the modules. */
const preload = (module: string): string =>
  `--import ${pathToFileURL(join(import.meta.dirname, '../support', module)).href}`;
const refuse = (...calls: { call: string; code: string; path: string }[]): RunOptions => ({
  environment: {
    NODE_OPTIONS: preload('refuse-calls.mjs'),
    REFUSE_CALLS: JSON.stringify(calls),
  },
});

describe('the built action', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await createStage();
    stage.publishSigned(`${VERSION}/Python-${VERSION}.tgz`, TGZ);
  });
  afterEach(() => stage.close());
  const run = (inputs: Record<string, string> = {}, options?: RunOptions): Promise<Run> =>
    stage.runner.run({ ...stage.inputs, 'python-version': VERSION, ...inputs }, options);

  describe('with a TUF repository', () => {
    const MEMORY = 'verify-cpython-tuf';
    const FORGETS = /^::warning::TUF metadata cannot be stored in '.*': E[A-Z]+.*Later steps cannot/;
    let repository: TufRepository;
    let tuf: Record<string, string>;
    beforeEach(async () => {
      const targets = { 'trusted_root.json': JSON.stringify(stage.sigstore.trustedRoot) };
      repository = await startTufRepository(targets);
      const root = join(stage.runner.folder, 'root.json');
      await writeFile(root, repository.rootJson);
      tuf = { 'trusted-root': 'tuf', 'tuf-mirror': repository.url, 'tuf-root': root };
    });
    afterEach(() => repository.close());

    /** The repository's root is used all the same: the embedded one doesn't know this Sigstore. */
    const assertForgets = ({ exitCode, stdout, warnings, outputs }: Run): void => {
      assert.equal(exitCode, 0, stdout);
      assert.equal(warnings.length, 1, stdout);
      assert.match(warnings[0] ?? '', FORGETS);
      assert.equal(JSON.parse(outputs.results ?? '')[0].trustedRoot, 'tuf');
    };
    /** Runs with a RUNNER_TEMP of its own, on which a script mounts something. */
    const mounted = async (options: string): Promise<RunOptions> => {
      const temp = join(stage.runner.folder, 'other-temp');
      await mkdir(temp, { recursive: true });
      const script = `mount -t tmpfs -o ${options} none '${temp}' && exec "$@"`;
      const command = ['unshare', '-m', 'bash', '-c', script, 'bash', process.execPath];
      return { command, environment: { RUNNER_TEMP: temp } };
    };

    it('warns if RUNNER_TEMP is read-only', { skip: withoutMounts }, async () => {
      assertForgets(await run(tuf, await mounted('ro')));
    });
    it('warns if RUNNER_TEMP has no space left', { skip: withoutMounts }, async () => {
      assertForgets(await run(tuf, await mounted('nr_inodes=1')));
    });
    for (const [call, code] of [
      ['mkdir', 'EACCES'],
      ['mkdir', 'ENOSPC'],
      ['rename', 'ENOSPC'],
      ['rename', 'EXDEV'],
      ['rename', 'EBUSY'],
    ] as const) {
      it(`warns if ${call} is refused with ${code} in RUNNER_TEMP`, { skip: skipOthers() }, async () => {
        assertForgets(await run(tuf, refuse({ call, code, path: MEMORY })));
      });
    }
    it('names the disk as full, and not the repository as invalid, while TUF writes', async () => {
      const refused = await run(
        tuf,
        refuse({ call: 'writeFile', code: 'ENOSPC', path: `${sep}snapshot.json` }),
      );
      await assertRefused(refused, 'TRUSTED_ROOT_UNAVAILABLE', stage.runner);
      assert.match(refused.errors[0] ?? '', /TUF metadata cannot be stored: .*ENOSPC/);
    });
    it('names a disk that gets full while TUF writes', { skip: withoutMounts }, async () => {
      const refused = await run(tuf, await mounted('size=8k'));
      await assertRefused(refused, 'TRUSTED_ROOT_UNAVAILABLE', stage.runner);
      assert.match(refused.errors[0] ?? '', /TUF metadata cannot be stored: .*ENOSPC/);
    });
    it('fails if no folder for temporary files can be written', async () => {
      const calls = ['mkdir', 'mkdtemp'].map(call => ({ call, code: 'EROFS', path: MEMORY }));
      await assertRefused(await run(tuf, refuse(...calls)), 'TRUSTED_ROOT_UNAVAILABLE', stage.runner);
    });

    for (const role of ['timestamp', 'snapshot', 'targets'] as const) {
      it(`says when the ${role} expired, what this clock says, and both explanations`, async () => {
        repository.publish({ fault: `expired ${role}` });
        const refused = await run(tuf);
        await assertRefused(refused, 'TRUSTED_ROOT_INVALID', stage.runner);
        const [message = '', hint = ''] = (refused.errors[0] ?? '').split('%0A');
        const DATE = String.raw`(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC)`;
        const says = new RegExp(
          `${role}\\.json .*it expired at ${DATE}, and the clock of this machine says ${DATE}`,
        );
        const [, expired = '', clock = ''] = says.exec(message) ?? assert.fail(message);
        assert.ok(Date.parse(expired) < Date.parse(clock), message);
        assert.ok(Math.abs(Date.parse(clock) - Date.now()) < 600_000, message);
        assert.match(
          hint,
          /Check the clock of this machine\..* repository is out of date, or a cache or proxy/,
        );
      });
    }

    it('reaches slow IPv4 if IPv6 is dead, and so does the download', async () => {
      const { port } = new URL(repository.url);
      const inputs = { ...tuf, 'tuf-mirror': `http://tuf.invalid:${port}/`, mirror: toInvalid(stage) };
      const { exitCode, stdout, warnings } = await run(inputs, slow(400));
      assert.equal(exitCode, 0, stdout);
      assert.deepEqual(
        warnings.filter(line => line.includes('TUF')),
        [],
      );
      assert.doesNotMatch(stdout, /Trying again/);
    });
  });

  it('gives slow IPv4 more time with each retry if IPv6 is dead', async () => {
    const { exitCode, stdout } = await run({ mirror: toInvalid(stage) }, slow(1300));
    assert.equal(exitCode, 0, stdout);
    assert.equal(stdout.match(/Trying again/g)?.length, 1, stdout);
  });
  it('needs that time: with the 250 ms of Node, the server is never reached', async () => {
    const script =
      "require('node:http').get(process.argv[1], () => console.log('reached')).on('error', error => console.log(error.code))";
    const { stdout } = await runProcess([process.execPath, '-e', script, toInvalid(stage)], {
      env: { ...slow(400).environment },
      cwd: stage.runner.folder,
    });
    assert.equal(stdout.trim(), 'ETIMEDOUT', stdout);
    assert.deepEqual(stage.pythonOrg.requests, []);
  });

  describe('drops the empty clauses of', () => {
    for (const text of ['>=3.13.20,', ',>=3.13.20', '>=3.13.20,,<3.14', '>=3.13.20 , ', '>=3.13.20,<3.14,']) {
      it(`'${text}'`, { skip: skipOthers() }, async () => {
        const { outputs, stdout } = await run({ 'python-version': text });
        assert.equal(outputs['python-version'], VERSION, stdout);
      });
    }
  });
  describe('never widens', () => {
    for (const text of [
      '3.11.2 ||',
      '|| 3.11',
      '3.11 || || 3.13',
      '3.11 ||,',
      '||',
      ',',
      '3.13.x-dev',
      '3.13.*-dev',
    ]) {
      it(`'${text}'`, { skip: skipOthers() }, async () => {
        await assertRefused(await run({ 'python-version': text }), 'INVALID_PYTHON_VERSION', stage.runner);
        assert.deepEqual(stage.pythonOrg.requests, []);
      });
    }
    it('a pin on the command line', async () => {
      const cli = await createCommandLine();
      try {
        for (const command of ['verify', 'audit'])
          for (const text of ['3.11.2 ||', '|| 3.11', '3.13.x-dev']) {
            const { exitCode, stderr } = await cli.run([command, text, ...toOptions(stage.inputs)]);
            assert.notEqual(exitCode, 0);
            assert.match(stderr, /INVALID_PYTHON_VERSION/);
          }
        assert.deepEqual(stage.pythonOrg.requests, []);
      } finally {
        await cli.remove();
      }
    });
  });

  it('takes sha256: before a digest, and still compares', async () => {
    for (const prefix of ['sha256:', 'SHA256:']) {
      const { exitCode, stdout } = await run({ sha256: `${prefix}${SHA256}` });
      assert.equal(exitCode, 0, stdout);
    }
    await rm(join(stage.runner.toolCache, 'cpython-release'), { recursive: true });
    for (const [sha256, code] of [
      [`sha256:${'0'.repeat(64)}`, 'DIGEST_MISMATCH'],
      ['sha256:', 'INVALID_INPUT'],
      [`sha512:${SHA256}`, 'INVALID_INPUT'],
      [`sha256:sha256:${SHA256}`, 'INVALID_INPUT'],
    ] as const)
      await assertRefused(await run({ sha256 }), code, stage.runner);
  });

  describe('in a namespace with one user', { skip: withoutNamespaces }, () => {
    it('unpacks files of other users, and gives them to the user who runs it', async () => {
      const owner = { uid: 1000, gid: 1000 };
      const top = `Python-${VERSION}`;
      const patchLevel = `#define PY_VERSION "${VERSION}"\n`;
      const archive = await makeTarGz([
        { name: `${top}/`, type: 'directory', ...owner },
        { name: `${top}/Include/patchlevel.h`, content: patchLevel, ...owner },
        { name: `${top}/configure`, content: '#!/bin/sh\n', mode: 0o755, ...owner },
      ]);
      stage.publishSigned(`${VERSION}/Python-${VERSION}.tgz`, archive);
      const command = ['unshare', '-Ur', process.execPath];
      const { exitCode, stdout, outputs } = await run({ extract: 'true' }, { command });
      assert.equal(exitCode, 0, stdout);
      for (const name of ['.', 'configure', 'Include/patchlevel.h']) {
        const { uid, gid } = await stat(join(outputs['source-dir'] ?? '', name));
        assert.deepEqual([uid, gid], [process.getuid?.(), process.getgid?.()]);
      }
    });
  });

  describe('on Windows', () => {
    const WINDOWS = { environment: { RUNNER_OS: 'Windows', RUNNER_ARCH: 'X64' } };
    for (const version of ['3.9', '3.9.25', '>=3.9,<3.10']) {
      it(`answers installer for ${version} without a request, with one message`, async () => {
        for (let micro = 14; micro <= 25; micro++)
          stage.pythonOrg.announce(`3.9.${micro}/Python-3.9.${micro}.tgz`);
        const { errors, stdout } = await run({ 'python-version': version, artifact: 'installer' }, WINDOWS);
        assert.match(errors[0] ?? '', /::(NO_BUNDLE_PUBLISHED|NOT_PUBLISHED): .*windows-x64/, stdout);
        assert.match(errors[0] ?? '', /source-tgz, source-xz/);
        assert.deepEqual(stage.pythonOrg.requests, []);
        assert.equal(stdout.match(/^::(?:notice|warning|error)/gm)?.length, 1, stdout);
      });
    }
  });
});

describe('a listing of a release', () => {
  let stage: Stage;
  before(async () => {
    stage = await createStage();
    stage.publishSigned(`${VERSION}/Python-${VERSION}.tgz`, TGZ);
  });
  after(() => stage.close());

  it('may have unquoted attributes, numeric entities, and .sigstore.json', async () => {
    const name = `Python-${VERSION}.tgz`;
    const entities = [...name].map(character => `&#${character.charCodeAt(0)};`).join('');
    const body = `<pre><a href=../>../</a><a href=${name}>x</a><A HREF="${entities}.sigstore&#x2e;json">x</A></pre>`;
    stage.pythonOrg.publish(`${VERSION}/${name}.sigstore.json`, JSON.stringify(stage.sigstore.sign(TGZ)));
    stage.pythonOrg.breakPath(`${VERSION}/${name}.sigstore`, [{ status: 404 }], { forever: true });
    const page = { status: 200, headers: { 'content-type': 'text/html' }, body };
    stage.pythonOrg.breakPath(`${VERSION}/`, [page], { forever: true });
    for (const inputs of [{ 'python-version': '3.13' }, { 'python-version': VERSION, artifact: 'all' }]) {
      const { exitCode, outputs, stdout } = await stage.runner.run({ ...stage.inputs, ...inputs });
      assert.equal(exitCode, 0, stdout);
      assert.equal(outputs['python-version'], VERSION);
    }
  });
});

describe('a cached package', () => {
  const version = '3.15.1';
  const kind = 'windows-package-x64';
  let stage: Stage;
  before(async () => {
    stage = await createStage();
    const name = `python-${version}-amd64.zip`;
    const zip = await makeArtifact(version, kind);
    stage.pythonOrg.publish(`${version}/${name}`, zip);
    const manifest = makeWindowsManifest(version, { [name]: zip });
    stage.publishSigned(`${version}/windows-${version}.json`, manifest, HUGO);
  });
  after(() => stage.close());
  const run = (): Promise<Run> =>
    stage.runner.run({ ...stage.inputs, 'python-version': version, artifact: kind });

  it('that lacks a file fetches it again, and the next run hits', async () => {
    const first = await run();
    assert.equal(first.exitCode, 0, first.stdout);
    const { path = '', 'bundle-path': bundlePath = '' } = first.outputs;
    const folder = dirname(dirname(path));
    const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
      .filter(entry => entry.isFile() && /\.(zip|json|sigstore)$/.test(entry.name))
      .map(entry => join(entry.parentPath, entry.name));
    assert.ok(files.includes(path) && files.includes(bundlePath) && files.length === 3, files.join());
    for (const file of files) {
      await rm(file);
      const again = await run();
      assert.equal(again.exitCode, 0, `${file}: ${again.stdout}`);
      assert.ok((await stat(file)).isFile());
      assert.equal((await run()).outputs['cache-hit'], 'true');
    }
  });
});

/** The mirror under a name that slow-addresses.mjs resolves. */
function toInvalid({ pythonOrg }: Stage): string {
  return pythonOrg.mirror.replace('127.0.0.1', 'mirror.invalid');
}

/** @param ms how long a connection to the mirror takes */
function slow(ms: number): RunOptions {
  return { environment: { NODE_OPTIONS: preload('slow-addresses.mjs'), SLOW_MS: String(ms) } };
}
