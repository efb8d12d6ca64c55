import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, readlinkSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { makeArtifact } from '../support/any-artifact.ts';
import { type Member, makeTarGz } from '../support/mobile-files.ts';
import { assertRefused } from '../support/refusal.ts';
import type { Run, RunOptions } from '../support/run-action.ts';
import { runOneIn } from '../support/sample.ts';
import { RELEASES_FOLDER, SKIP_WITHOUT_RELEASES } from '../support/shared.ts';
import { makeSourceTar, makeSourceTgz, storeXz } from '../support/source-archive.ts';
import { createStage, type Stage } from '../support/stage.ts';

/** For cases of one kind. */
const skipOthers = runOneIn(2);

const TOP = 'Python-3.13.55';
/** Prints how many threads a process has started, when it ends. */
const COUNT_THREADS = `let count = 0;
  process.on('worker', () => { count += 1; });
  process.on('exit', () => console.log('threads:', count));`;
const IS_WINDOWS = process.platform === 'win32';

describe('extract', () => {
  let stage: Stage;
  before(async () => {
    stage = await createStage();
  });
  after(() => stage.close());
  const run = (inputs: Record<string, string>, options?: RunOptions): Promise<Run> =>
    stage.runner.run({ ...stage.inputs, 'python-version': '3.13.55', extract: 'true', ...inputs }, options);
  /** Unpacks a signed file from disk, which no other run has cached. */
  const unpack = async (bytes: Buffer, inputs: Record<string, string> = {}, options?: RunOptions) => {
    const path = join(stage.runner.folder, `artifact-${randomBytes(4).toString('hex')}`);
    await writeFile(path, bytes);
    await writeFile(`${path}.sigstore`, JSON.stringify(stage.sigstore.sign(bytes)));
    return run({ 'artifact-path': path, 'bundle-path': `${path}.sigstore`, ...inputs }, options);
  };
  /** Expects that a signed file is refused, and that nothing is left of it. */
  const assertNotUnpacked = async (bytes: Buffer, inputs: Record<string, string> = {}): Promise<void> => {
    const toolCache = await mkdtemp(join(stage.runner.folder, 'cache-'));
    const finished = await unpack(bytes, inputs, { environment: { RUNNER_TOOL_CACHE: toolCache } });
    await assertRefused(finished, 'VERSION_MISMATCH', { ...stage.runner, toolCache });
    assert.match(finished.errors[0] ?? '', / is not unpacked: /);
    const left = await readdir(toolCache, { recursive: true });
    assert.deepEqual(
      left.filter(path => path.includes('tree-')),
      [],
    );
  };

  it('gives each run its own tree', async () => {
    stage.publishSigned('3.13.55/Python-3.13.55.tgz', await makeArtifact('3.13.55', 'source-tgz'));
    const runs = [await run({}), await run({})];
    for (const { outputs, stdout } of runs) {
      assert.ok(existsSync(join(outputs['source-dir'] ?? '', 'configure')), stdout);
      assert.match(outputs['source-dir'] ?? '', /source-tgz-trees.*Python-3\.13\.55$/);
    }
    assert.notEqual(runs[0]?.outputs['source-dir'], runs[1]?.outputs['source-dir']);
  });

  it('starts one thread, and no program of the runner', async () => {
    const archives = {
      'source-tgz': await makeSourceTgz('3.13.55'),
      'source-xz': storeXz(await makeSourceTar('3.13.55')),
      'windows-embed-x64': await makeArtifact('3.13.55', 'windows-embed-x64'),
    };
    const counter = `data:text/javascript,${encodeURIComponent(COUNT_THREADS)}`;
    const environment = { PATH: '', Path: '', NODE_OPTIONS: `--import=${counter}` };
    for (const [artifact, bytes] of Object.entries(archives)) {
      const { exitCode, outputs, stdout } = await unpack(bytes, { artifact }, { environment });
      assert.equal(exitCode, 0, stdout);
      assert.match(stdout, /^threads: 1$/m);
      const found = await readdir(outputs['source-dir'] ?? '');
      assert.ok(found.includes(artifact.startsWith('source') ? 'configure' : 'python.exe'), found.join());
    }
  });

  it('rejects a kind that is not an archive, before anything is fetched', async () => {
    stage.pythonOrg.requests.length = 0;
    const { errors } = await run({ artifact: 'macos' });
    assert.match(errors[0] ?? '', /::INVALID_INPUT: extract: macos/);
    assert.deepEqual(stage.pythonOrg.requests, []);
  });

  const toTgz = (...members: Member[]) => makeTarGz([{ name: `${TOP}/`, type: 'directory' }, ...members]);
  const ballast: Member = { name: `${TOP}/ballast`, content: Buffer.alloc(3 * 1024 * 1024, 'x') };
  const hostile: Record<string, () => Promise<Buffer>> = {
    'a name that climbs': () => toTgz(ballast, { name: `${TOP}/../../escaped` }),
    'an absolute name': () => toTgz(ballast, { name: join(tmpdir(), 'escaped') }),
    'a link that climbs': () => toTgz(ballast, { name: `${TOP}/a`, type: 'symlink', linkname: '../../b' }),
    'an absolute link': () => toTgz(ballast, { name: `${TOP}/a`, type: 'symlink', linkname: tmpdir() }),
    'a link that climbs through another': () =>
      toTgz(
        { name: `${TOP}/a/b/up`, type: 'symlink', linkname: '..' },
        { name: `${TOP}/c`, type: 'symlink', linkname: 'a/b/up/../../..' },
      ),
    'a file below a link': () =>
      toTgz(ballast, { name: `${TOP}/a`, type: 'symlink', linkname: '.' }, { name: `${TOP}/a/escaped` }),
    'a file in the place of a link': () =>
      toTgz(
        { name: `${TOP}/b`, content: 'b' },
        { name: `${TOP}/a`, type: 'symlink', linkname: 'b' },
        { name: `${TOP}/a`, content: 'escaped' },
      ),
    'a file in the place of another, in other letters': () =>
      toTgz({ name: `${TOP}/readme` }, { name: `${TOP}/README` }),
    'a hard link to a file outside': () => toTgz({ name: `${TOP}/a`, type: 'link', linkname: '/etc/passwd' }),
    'a hard link to a symbolic one': () =>
      toTgz(
        { name: `${TOP}/a`, type: 'symlink', linkname: 'b' },
        { name: `${TOP}/c`, type: 'link', linkname: `${TOP}/a` },
      ),
    'a device': () => toTgz({ name: `${TOP}/a`, type: 'character-device', devmajor: 1, devminor: 3 }),
    'a drive letter': () => toTgz({ name: `${TOP}/a`, type: 'symlink', linkname: 'C:../escaped' }),
    backslashes: () => toTgz({ name: `${TOP}/..\\..\\escaped` }),
    'another version inside': async () => gzipSync(await makeSourceTar('3.13.55', { patchLevel: '3.13.54' })),
    'damage at its end': async () => (await toTgz(ballast)).subarray(0, -100),
  };
  for (const [name, makeBytes] of Object.entries(hostile)) {
    it(`refuses ${name}, and leaves nothing`, { skip: skipOthers() }, async () => {
      await assertNotUnpacked(await makeBytes());
      for (const folder of [tmpdir(), stage.runner.folder, stage.runner.toolCache])
        assert.ok(!existsSync(join(folder, 'escaped')));
    });
  }

  it('refuses a zip archive with a link, a damaged member, or a member outside', async () => {
    const inputs = { artifact: 'windows-embed-x64' };
    const good = await makeArtifact('3.13.55', 'windows-embed-x64');
    const directory = good.lastIndexOf('PK\x01\x02');
    const changes: ((zip: Buffer) => void)[] = [
      zip => zip.writeUInt32LE(0o120777 * 2 ** 16, directory + 38),
      zip => zip.writeUInt32LE(zip.readUInt32LE(directory + 16) + 1, directory + 16),
      zip => zip.write('\0', directory + 46),
    ];
    for (const change of changes) {
      const zip = Buffer.from(good);
      change(zip);
      await assertNotUnpacked(zip, inputs);
    }
  });

  it('restores permissions and times, and no owners', {
    skip: IS_WINDOWS && 'Windows has neither',
  }, async () => {
    const mtime = new Date(1_600_000_000_000);
    const mine = { uid: 54_321, gid: 54_321, uname: 'elsewhere', gname: 'elsewhere', mtime };
    const { outputs, stdout } = await unpack(
      await makeTarGz([
        { name: `${TOP}/`, type: 'directory', mode: 0o555, ...mine },
        { name: `${TOP}/configure`, mode: 0o6777, content: 'x', ...mine },
        { name: `${TOP}/a`, type: 'symlink', linkname: 'configure', ...mine },
        { name: `${TOP}/b`, type: 'link', linkname: `${TOP}/configure`, ...mine },
      ]),
    );
    const dir = outputs['source-dir'] ?? stdout;
    const [folder, file, link] = [dir, join(dir, 'configure'), join(dir, 'a')].map(path => lstatSync(path));
    assert.ok(folder && file && link);
    assert.equal(file.mode & 0o7777, 0o777 & ~process.umask());
    assert.equal(folder.mode & 0o7777, 0o755 & ~process.umask());
    assert.equal(readlinkSync(join(dir, 'a')), 'configure');
    assert.equal(lstatSync(join(dir, 'b')).ino, file.ino);
    for (const { uid, gid, mtimeMs } of [folder, file, link]) {
      assert.deepEqual([uid, gid, mtimeMs], [process.getuid?.(), process.getgid?.(), mtime.getTime()]);
    }
  });

  const withoutMounts =
    spawnSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'none', tmpdir()]).status !== 0 &&
    'only root mounts a small disk here';
  it('says so if the disk is full, and leaves nothing', { skip: withoutMounts }, async () => {
    const small = join(stage.runner.folder, 'small');
    const probe = join(stage.runner.folder, 'left');
    const script = `mkdir -p ${small}; mount -t tmpfs -o size=1m none ${small}; shift 0; "$@"; code=$?; find ${small} -name 'tree-*' >${probe}; exit $code`;
    const result = await unpack(
      await toTgz(ballast),
      {},
      {
        environment: { RUNNER_TOOL_CACHE: small },
        command: ['unshare', '-m', 'bash', '-c', script, 'bash', process.execPath],
      },
    );
    assert.match(
      result.errors[0] ?? '',
      /::INVALID_INPUT: extract: No space left to unpack .*ENOSPC/,
      result.stdout + result.stderr,
    );
    assert.equal(readFileSync(probe, 'utf8'), '');
  });

  it('says so if the tool cache cannot be written', async () => {
    await writeFile(join(stage.runner.folder, 'file'), '');
    const environment = { RUNNER_TOOL_CACHE: join(stage.runner.folder, 'file/cache') };
    const { errors } = await unpack(await makeSourceTgz('3.13.55'), {}, { environment });
    assert.match(errors[0] ?? '', /::INVALID_INPUT: extract: .* cannot be written: ENOTDIR/);
  });
});

describe('real releases', () => {
  const withoutGnuTar =
    !`${spawnSync('tar', ['--version']).stdout}`.startsWith('tar (GNU tar)') && 'there is no GNU tar';
  let stage: Stage;
  let folder: string;
  before(async () => {
    stage = await createStage(RELEASES_FOLDER);
    folder = await mkdtemp(join(tmpdir(), 'verify-cpython-tar-'));
  });
  after(async () => {
    await stage.close();
    await rm(folder, { recursive: true, force: true });
  });

  for (const [version, artifact, fileName] of [
    ['3.13.5', 'source-xz', 'Python-3.13.5.tar.xz'],
    ['3.11.2', 'source-tgz', 'Python-3.11.2.tgz'],
  ] as const) {
    const skip = SKIP_WITHOUT_RELEASES || withoutGnuTar;
    it(`are unpacked as GNU tar does: ${fileName}`, { skip }, async () => {
      const inputs = { mirror: stage.pythonOrg.mirror, 'trusted-root': 'embedded', extract: 'true' };
      const { outputs, stdout } = await stage.runner.run({ ...inputs, 'python-version': version, artifact });
      const options = ['--no-same-owner', '--no-same-permissions', '-C', folder];
      execFileSync('tar', [...options, '-xf', join(RELEASES_FOLDER, version, fileName)]);
      const expected = await describeTree(join(folder, `Python-${version}`));
      const found = await describeTree(outputs['source-dir'] ?? stdout);
      assert.ok(expected.size > 4000);
      assert.deepEqual(found, expected);
    });
  }
});

/** Everything about each entry of a tree that an archive determines. */
async function describeTree(root: string): Promise<Map<string, string>> {
  const paths = ['.', ...(await readdir(root, { recursive: true })).sort()];
  return new Map(paths.map(path => [path, describeEntry(join(root, path))]));
}

function describeEntry(path: string): string {
  const stats = lstatSync(path, { bigint: true });
  const [kind, content] = stats.isSymbolicLink()
    ? ['link', readlinkSync(path)]
    : stats.isDirectory()
      ? ['folder', '']
      : ['file', `${stats.size} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`];
  return `${kind} ${(stats.mode & 0o7777n).toString(8)} ${stats.mtimeNs} ${content}`;
}
