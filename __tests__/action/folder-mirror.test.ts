import assert from 'node:assert/strict';
import { chmod, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { makeArtifact } from '../support/any-artifact.ts';
import { assertRefused } from '../support/refusal.ts';
import type { RunOptions } from '../support/run-action.ts';
import { createCommandLine } from '../support/run-cli.ts';
import { runOneIn } from '../support/sample.ts';
import type { SignOptions } from '../support/sign-options.ts';
import { makeSourceTgz } from '../support/source-archive.ts';
import { createStage, type Stage } from '../support/stage.ts';

/** For cases of one kind. */
const skipOthers = runOneIn(2);

const VERSION = '3.13.31';
const TGZ = `${VERSION}/Python-${VERSION}.tgz`;
const isWindows = process.platform === 'win32';

describe('a folder as mirror', () => {
  let stage: Stage;
  let folder: string;
  before(async () => {
    stage = await createStage();
  });
  after(() => stage.close());
  beforeEach(async () => {
    folder = await mkdtemp(join(stage.runner.folder, 'mirror-'));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true });
    await rm(join(stage.runner.toolCache, 'cpython-release'), { recursive: true, force: true });
  });

  const write = async (path: string, content: Uint8Array | string): Promise<void> => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  };
  const publish = async (path: string, content: Uint8Array, options?: SignOptions): Promise<void> => {
    await write(path, content);
    await write(`${path}.sigstore`, JSON.stringify(stage.sigstore.sign(content, options)));
  };
  const toInputs = (): Record<string, string> => ({
    ...stage.inputs,
    mirror: pathToFileURL(folder).href,
    'python-version': VERSION,
  });
  const run = (inputs: Record<string, string> = {}, options?: RunOptions) =>
    stage.runner.run({ ...toInputs(), ...inputs }, options);
  const refuse = async (code: Parameters<typeof assertRefused>[1], message: RegExp, inputs = {}) => {
    const finished = await run(inputs);
    await assertRefused(finished, code, stage.runner);
    assert.match(finished.errors[0] ?? '', message);
    return finished.errors[0] ?? '';
  };

  it('gives a verified file through the tool cache, and its file: address', async () => {
    // What has a meaning in addresses has none in the name of a folder.
    folder = await mkdtemp(join(stage.runner.folder, 'mirror #1 %20 ü-'));
    const tgz = await makeSourceTgz(VERSION);
    await publish(TGZ, tgz);
    const evidence = join(folder, 'evidence');
    const first = await run({ evidence });
    assert.equal(first.exitCode, 0, first.stdout);
    assert.deepEqual(await readFile(first.outputs.path ?? ''), tgz);
    assert.ok(first.outputs.path?.startsWith(stage.runner.toolCache));
    assert.equal(first.outputs['cache-hit'], 'false');
    const url = pathToFileURL(join(folder, TGZ)).href;
    assert.equal(JSON.parse(first.outputs.results ?? '')[0].url, url);
    const summary = JSON.parse(await readFile(first.outputs['evidence-path'] ?? '', 'utf8'));
    assert.ok(JSON.stringify(summary).includes(`"downloadLocation":"${url}"`));
    assert.equal((await run()).outputs['cache-hit'], 'true');
    assert.deepEqual(first.warnings, []);
  });

  it('resolves ranges, with several kinds, and all', async () => {
    await publish(TGZ, await makeArtifact(VERSION, 'source-tgz'));
    await publish(`${VERSION}/Python-${VERSION}.tar.xz`, await makeArtifact(VERSION, 'source-xz'));
    await publish('3.13.30/Python-3.13.30.tgz', await makeArtifact('3.13.30', 'source-tgz'));
    // Not a release, and not shown by servers either.
    await write('README.txt', '');
    await write(`${VERSION}/.DS_Store`, '');
    const both = await run({ 'python-version': '3.13', artifact: 'source-tgz\nsource-xz' });
    assert.equal(both.exitCode, 0, both.stdout);
    assert.equal(both.outputs['python-version'], VERSION);
    assert.equal(JSON.parse(both.outputs.results ?? '').length, 2);
    const all = await run({ 'python-version': '>=3.13.30,<3.13.32', artifact: 'all' });
    assert.equal(JSON.parse(all.outputs.results ?? '').length, 2);
    await rm(join(folder, `${TGZ}.sigstore`));
    const older = await run({ 'python-version': '3.13' });
    assert.equal(older.outputs['python-version'], '3.13.30', older.stdout);
  });

  it('takes bundles that are named .sigstore.json', async () => {
    const tgz = await makeSourceTgz(VERSION);
    await write(TGZ, tgz);
    await write(`${TGZ}.sigstore.json`, JSON.stringify(stage.sigstore.sign(tgz)));
    for (const version of [VERSION, '3.13']) {
      const { exitCode, stdout } = await run({ 'python-version': version });
      assert.equal(exitCode, 0, stdout);
    }
  });

  it('is refused as any mirror is, for what it has', async () => {
    const tgz = await makeSourceTgz(VERSION);
    await publish(TGZ, tgz);
    await write(TGZ, Buffer.concat([tgz, Buffer.from('x')]));
    await refuse('DIGEST_MISMATCH', /the signed SHA-256 is /);
    await publish(TGZ, tgz, { identity: 'someone@example.org' });
    await refuse('IDENTITY_MISMATCH', /someone@example\.org/);
    await publish(TGZ, await makeSourceTgz('3.13.30'));
    await refuse('VERSION_MISMATCH', /expected CPython 3\.13\.31/);
    await write(`${TGZ}.sigstore`, 'x'.repeat(2_000_000));
    await refuse('BUNDLE_MALFORMED', /more than 1048576 bytes/);
    await rm(join(folder, `${TGZ}.sigstore`));
    await refuse('NO_BUNDLE_PUBLISHED', /the mirror has no Python-3\.13\.31\.tgz\.sigstore at file:/);
    await rm(join(folder, TGZ));
    await refuse('NOT_PUBLISHED', /has no source-tgz at file:/);
  });

  it('without the layout of python.org is told which one is expected', async () => {
    await publish(`Python-${VERSION}.tgz`, await makeSourceTgz(VERSION));
    const layout = /check the address in mirror: .*<mirror>\/3\.13\.5\/Python-3\.13\.5\.tgz/;
    await refuse('NOT_PUBLISHED', layout);
    await refuse('NO_LISTING', layout, { 'python-version': '3.13' });
    // A folder takes no credentials.
    await refuse('NO_LISTING', /^(?!.*mirror-token)/, { 'python-version': '3.13' });
  });

  it('that does not exist is not taken for a mirror without releases', async () => {
    for (const mirror of [join(folder, 'missing'), join(folder, 'file')]) {
      await write('file', '');
      for (const version of [VERSION, '3.13']) {
        await refuse('INVALID_INPUT', /mirror: '.*' cannot be read: .*disk is mounted/, {
          mirror: pathToFileURL(mirror).href,
          'python-version': version,
        });
      }
    }
  });

  it('may have links, but only regular files', { skip: isWindows }, async () => {
    const tgz = await makeSourceTgz(VERSION);
    await publish(`store/${TGZ}`, tgz);
    await symlink(join(folder, `store/${VERSION}`), join(folder, VERSION));
    assert.equal((await run({ 'python-version': '3.13' })).exitCode, 0);
    await rm(join(stage.runner.toolCache, 'cpython-release'), { recursive: true });
    await rm(join(folder, TGZ));
    await symlink('/dev/zero', join(folder, TGZ));
    await refuse('DOWNLOAD_FAILED', /it is a device, not a regular file/);
    await rm(join(folder, `${TGZ}.sigstore`));
    await mkdir(join(folder, `${TGZ}.sigstore`));
    await refuse('DOWNLOAD_FAILED', /it is a folder, not a regular file/);
  });

  const isRoot = process.getuid?.() === 0;
  it("names the file that can't be read", {
    skip: isRoot ? 'root may read every file' : isWindows,
  }, async () => {
    await publish(TGZ, await makeSourceTgz(VERSION));
    await chmod(join(folder, TGZ), 0);
    await refuse('DOWNLOAD_FAILED', /Python-3\.13\.31\.tgz' cannot be read: EACCES.*permissions/);
  });

  for (const mirror of ['file://server/srv', 'file:srv', '/srv/mirror', 'file:///srv?x']) {
    it(`is not ${mirror}`, { skip: skipOthers() }, async () => {
      await refuse('INVALID_INPUT', /mirror: .*file:\/\/\/srv\/mirror|mirror: .*not the file: address/, {
        mirror,
      });
    });
  }

  it('rejects credentials', async () => {
    const error = await refuse('INVALID_INPUT', /mirror-token: /, { 'mirror-token': 'Bearer s3cret' });
    assert.doesNotMatch(error, /s3cret/);
  });

  it('needs no network and no proxy', async () => {
    await publish(TGZ, await makeSourceTgz(VERSION));
    stage.pythonOrg.requests.length = 0;
    const environment = { HTTPS_PROXY: 'http://[unusable', HTTP_PROXY: 'http://[unusable' };
    const { exitCode, stdout } = await run({}, { environment });
    assert.equal(exitCode, 0, stdout);
    assert.deepEqual(stage.pythonOrg.requests, []);
    const embedded = await run({ 'trusted-root': 'embedded' }, { environment });
    assert.match(embedded.errors[0] ?? '', /CACHED_COPY_REJECTED/, 'another Sigstore signed it');
  });

  it('is audited, on the command line too', async () => {
    await publish(TGZ, await makeSourceTgz(VERSION));
    await publish('3.13.30/Python-3.13.30.tgz', await makeSourceTgz('3.13.29'));
    await write(`${VERSION}/odd #name%`, 'x');
    const cli = await createCommandLine();
    try {
      const { mirror = '', 'trusted-root': root = '' } = toInputs();
      const options = ['--mirror', mirror, '--trusted-root', root, '--level', 'bytes', '--report-dir', '.'];
      const audited = await cli.run(['audit', '>=3.13.29,<3.14', '--json', ...options]);
      assert.equal(audited.exitCode, 1, audited.stderr);
      const report = JSON.parse(audited.stdout);
      assert.equal(report.mirror, `${mirror}/`);
      assert.equal(report.counts.verified, 1);
      assert.deepEqual(
        report.findings.map(({ kind, code }: { kind: string; code: string }) => [kind, code]),
        [
          ['rejected', 'VERSION_MISMATCH'],
          ['unknown-file', null],
        ],
      );
      // The report is a baseline and a shard like any other.
      const merged = await cli.run(['merge', 'report.json', '--json']);
      assert.equal(merged.exitCode, 1, merged.stderr);
      const verified = await cli.run(['verify', VERSION, '--mirror', mirror, '--trusted-root', root]);
      assert.equal(verified.exitCode, 0, verified.stderr);
      const path = await cli.run(['verify', VERSION, '--mirror', folder]);
      assert.equal(path.exitCode, 2);
      assert.ok(path.stderr.includes(`such as ${mirror}`), path.stderr);
    } finally {
      await cli.remove();
    }
  });
});
