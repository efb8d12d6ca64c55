import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { listFiles } from '../../scripts/list-files.ts';
import { prepareRelease } from '../../scripts/release.ts';
import { makeReleaseAssets } from '../../scripts/release-assets.ts';
import { toOptions } from '../support/run-cli.ts';
import { runProcess } from '../support/run-process.ts';
import { RUNTIME_PACKAGES } from '../support/runtime-packages.ts';
import { createScratchRepository, type ScratchRepository } from '../support/scratch-repository.ts';
import { makeSourceTgz } from '../support/source-archive.ts';
import { createStage } from '../support/stage.ts';

const ROOT = join(import.meta.dirname, '../..');
const VERSION = '97.1.2';
const MAX_UNPACKED_BYTES = 1_500_000;
const windows = process.platform === 'win32';
const has = (program: string): boolean =>
  (process.env.PATH ?? '').split(delimiter).some(folder => existsSync(join(folder, program)));

/** Runs a program, npm among them, which is a script on Windows. */
const run = (program: string, parameters: readonly string[], cwd: string): string =>
  execFileSync(program, parameters, {
    cwd,
    encoding: 'utf8',
    shell: windows,
    stdio: ['ignore', 'pipe', 'ignore'],
  });

describe('the files of a release', { skip: !has(windows ? 'npm.cmd' : 'npm') && 'needs npm' }, () => {
  let scratch: ScratchRepository;
  let release: string;
  let assets: string;
  before(() => {
    scratch = createScratchRepository();
    prepareRelease(scratch.root, VERSION, '2001-02-03');
    scratch.git('commit', '--all', '--quiet', '--message', VERSION);
    scratch.git('tag', `v${VERSION}`);
    release = join(scratch.folder, 'the release');
    assets = join(release, 'assets');
    makeReleaseAssets(scratch.root, `v${VERSION}`, release);
  });
  after(() => scratch.remove());

  it('are a package, an SBOM, and checksums; notes, subjects of the provenance, and moving tags', () => {
    assert.deepEqual(readdirSync(assets).toSorted(), [
      'SHA256SUMS',
      `verify-cpython-${VERSION}.cdx.json`,
      `verify-cpython-${VERSION}.tgz`,
    ]);
    assert.equal(readFileSync(join(release, 'notes.md'), 'utf8'), '### Added\n\n- A thing.\n');
    assert.equal(readFileSync(join(release, 'tags.txt'), 'utf8'), 'v97\nv97.1\n');
  });
  it('are not made of a commit that disagrees with its tag', () => {
    const folder = join(scratch.folder, 'refused');
    assert.throws(() => makeReleaseAssets(scratch.root, 'v97.1.3', folder), /disagrees with its commit/);
    assert.ok(!existsSync(folder));
  });

  it('match SHA256SUMS, which lists each other asset once', () => {
    const sums = readSums(join(assets, 'SHA256SUMS'));
    const others = readdirSync(assets).filter(name => name !== 'SHA256SUMS');
    assert.deepEqual([...sums.keys()].toSorted(), others.toSorted());
    for (const [name, digest] of sums) assert.equal(sha256(join(assets, name)), digest, name);
  });
  it('pass sha256sum --check', { skip: !has('sha256sum') && 'needs sha256sum' }, () => {
    run('sha256sum', ['--check', '--strict', 'SHA256SUMS'], assets);
    writeFileSync(join(scratch.folder, 'SHA256SUMS'), readFileSync(join(assets, 'SHA256SUMS')));
    for (const name of readdirSync(assets).filter(each => each !== 'SHA256SUMS'))
      writeFileSync(join(scratch.folder, name), 'changed');
    assert.throws(() => run('sha256sum', ['--check', 'SHA256SUMS'], scratch.folder));
  });
  it('and every file of dist/ are subjects of the provenance', () => {
    const subjects = readSums(join(release, 'subjects.txt'));
    const dist = listFiles(join(scratch.root, 'dist')).map(path => `dist/${path}`);
    assert.deepEqual([...subjects.keys()].toSorted(), [...dist, ...readdirSync(assets)].toSorted());
    for (const path of dist) assert.equal(subjects.get(path), sha256(join(scratch.root, path)), path);
    for (const name of readdirSync(assets))
      assert.equal(subjects.get(name), sha256(join(assets, name)), name);
  });

  describe('the SBOM', () => {
    const read = () => JSON.parse(readFileSync(join(assets, `verify-cpython-${VERSION}.cdx.json`), 'utf8'));
    const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages;
    it('lists exactly the packages in dist/', () => {
      const names = read().components.map(({ group, name }: Component) =>
        group ? `${group}/${name}` : name,
      );
      assert.deepEqual(names.toSorted(), RUNTIME_PACKAGES.toSorted());
    });
    it('is CycloneDX 1.6, and describes this version', () => {
      const { bomFormat, specVersion, serialNumber, version, metadata } = read();
      assert.deepEqual([bomFormat, specVersion, version], ['CycloneDX', '1.6', 1]);
      assert.match(
        serialNumber,
        /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      );
      assert.equal(metadata.timestamp, '2001-02-03T00:00:00Z');
      assert.equal(metadata.component.purl, `pkg:npm/verify-cpython@${VERSION}`);
      assert.deepEqual(metadata.component.licenses, [{ license: { id: 'Apache-2.0' } }]);
    });
    it('gives each package its license, and the version and the digest of the lock file', () => {
      for (const { group, name, version, licenses, hashes, purl } of read().components as Component[]) {
        const full = group ? `${group}/${name}` : name;
        assert.match(licenses[0]?.license.id ?? '', /^[A-Za-z0-9.-]+$/, full);
        if (full === 'unused-by-verify-cpython') continue;
        const entry = Object.entries<{ version: string; integrity: string }>(lock).find(
          ([path, each]) => path.endsWith(`node_modules/${full}`) && each.version === version,
        )?.[1];
        const digest = Buffer.from(entry?.integrity.replace('sha512-', '') ?? '', 'base64').toString('hex');
        assert.deepEqual(hashes, [{ alg: 'SHA-512', content: digest }], full);
        assert.equal(purl, `pkg:npm/${full.replace('@', '%40')}@${version}`);
      }
    });
    it('names no dependency that it does not list, and each component once', () => {
      const { metadata, components, dependencies } = read();
      const references = [metadata.component, ...components].map(component => component['bom-ref']);
      assert.equal(new Set(references).size, references.length);
      for (const { ref, dependsOn } of dependencies) {
        assert.equal(new Set(dependsOn).size, dependsOn.length, ref);
        for (const each of [ref, ...dependsOn]) assert.ok(references.includes(each), each);
      }
    });
  });

  describe('the package', () => {
    const intended =
      /^(?:LICENSE|README\.md|package\.json|dist\/(?:licenses\.txt|package\.json|cli\/index\.js|programs\/(?:\d+\.)?index\.js|programs\/package\.json))$/;
    it('would be published with the intended files only', () => {
      const output = run(
        'npm',
        ['publish', '--dry-run', '--json', '--offline', '--ignore-scripts'],
        scratch.root,
      );
      const { files, unpackedSize } = findPackage(JSON.parse(output));
      for (const { path } of files) assert.match(path, intended);
      for (const path of ['LICENSE', 'README.md', 'package.json', 'dist/cli/index.js', 'dist/licenses.txt'])
        assert.ok(
          files.some(file => file.path === path),
          path,
        );
      assert.ok(unpackedSize <= MAX_UNPACKED_BYTES, `${unpackedSize} bytes`);
    });
    it('verifies a release from an empty folder, without the repository', async () => {
      const stage = await createStage();
      try {
        stage.publishSigned(`3.13.99/Python-3.13.99.tgz`, await makeSourceTgz('3.13.99'));
        const [program, empty] = ['program', 'empty'].map(name => join(scratch.folder, name)) as [
          string,
          string,
        ];
        mkdirSync(program);
        mkdirSync(empty);
        run('tar', ['-xzf', join(assets, `verify-cpython-${VERSION}.tgz`)], program);
        const { bin } = JSON.parse(readFileSync(join(program, 'package/package.json'), 'utf8'));
        const command = [process.execPath, join(program, 'package', bin['verify-cpython'])];
        const env = {
          PATH: process.env.PATH ?? '',
          HOME: empty,
          USERPROFILE: empty,
          LOCALAPPDATA: empty,
          TEMP: empty,
        };
        const verify = (version: string) =>
          runProcess(
            [...command, 'verify', version, '--json', '--output', 'out', ...toOptions(stage.inputs)],
            { env, cwd: empty },
          );
        const { exitCode, stdout, stderr } = await verify('3.13.99');
        assert.equal(exitCode, 0, stderr);
        assert.equal(JSON.parse(stdout)[0].path, join(empty, 'out', 'Python-3.13.99.tgz'));
        assert.equal((await verify('3.13.98')).exitCode, 1);
      } finally {
        await stage.close();
      }
    });
  });
});

interface Component {
  readonly group?: string;
  readonly name: string;
  readonly version: string;
  readonly licenses: readonly { readonly license: { readonly id: string } }[];
  readonly hashes?: readonly unknown[];
  readonly purl?: string;
}
interface Package {
  readonly files: readonly { readonly path: string }[];
  readonly unpackedSize: number;
}

/** npm 11 prints the package by its name, earlier ones bare. */
function findPackage(output: Package | Record<string, Package>): Package {
  return 'files' in output ? (output as Package) : (Object.values(output)[0] as Package);
}

function sha256(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

function readSums(path: string): Map<string, string> {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return new Map(lines.map(line => [line.slice(66), line.slice(0, 64)]));
}
