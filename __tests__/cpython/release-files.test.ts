import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { ARTIFACT_KINDS, toArtifact } from '../../src/cpython/artifact-kinds.ts';
import { KINDS } from '../../src/cpython/kind-table.ts';
import { toReleaseFiles } from '../../src/cpython/release-files.ts';
import { formatFinalVersion, formatVersion, parseVersion } from '../../src/cpython/version.ts';
import { readCatalogue, readPackageNames, SKIP_WITHOUT_RELEASES } from '../support/shared.ts';

const FOLDER = parseVersion('3.14.0');
/** What file names call the processors of Windows. */
const SUFFIXES = new Map([
  ['x64', 'amd64'],
  ['x86', 'win32'],
  ['arm64', 'arm64'],
]);

/** Each file as `version type name material`. */
function describeFiles(names: readonly string[], folder = FOLDER): string[] {
  return toReleaseFiles(folder, names).map(({ version, fileName, type, material }) =>
    [formatVersion(version), type, fileName, ...material].join(' '),
  );
}

describe('toReleaseFiles', () => {
  it('knows every kind, of a release and of its pre-releases', () => {
    for (const text of ['3.14.0', '3.14.0a1', '3.14.0rc3']) {
      const version = parseVersion(text);
      for (const kind of ARTIFACT_KINDS.filter(each => KINDS[each].published(version))) {
        const artifact = toArtifact(version, kind);
        const [file, ...others] = toReleaseFiles(FOLDER, [artifact.fileName]);
        assert.deepEqual(others, []);
        assert.deepEqual(file?.artifact, artifact);
        assert.deepEqual([file?.version, file?.type], [version, 'artifact']);
      }
    }
  });

  it('knows every package in the index of the install manager', { skip: SKIP_WITHOUT_RELEASES }, () => {
    const names = readPackageNames();
    assert.ok(names.length > 600, 'the whole index');
    for (const name of names) {
      const { version = '' } = /^python-(?<version>[0-9abrc.]+)t?-/.exec(name)?.groups ?? {};
      const folder = parseVersion(formatFinalVersion(parseVersion(version)));
      const [file] = toReleaseFiles(folder, [name]);
      assert.equal(file?.artifact?.format, 'package', name);
      assert.equal(formatVersion(file.version), version, name);
      const suffix = SUFFIXES.get(file.artifact.architecture ?? '');
      assert.ok(name.endsWith(`-${suffix}.zip`), name);
    }
  });

  it('has no package that the index lacks, up to its last release', {
    skip: SKIP_WITHOUT_RELEASES,
  }, () => {
    const listed = new Set(readPackageNames());
    const packages = ARTIFACT_KINDS.filter(kind => KINDS[kind].format === 'package');
    for (const release of Object.keys(readCatalogue())) {
      const version = parseVersion(release);
      for (const kind of packages) {
        const { fileName } = toArtifact(version, kind);
        assert.equal(KINDS[kind].published(version), listed.has(fileName), fileName);
      }
    }
  });

  it('counts what proves something of a file as its material, and no companion as a file', () => {
    const suffixes = ['', '.sigstore', '.sig', '.crt', '.asc', '.spdx.json', '.rekor'];
    assert.deepEqual(describeFiles(suffixes.map(suffix => `Python-3.14.0.tgz${suffix}`)), [
      '3.14.0 artifact Python-3.14.0.tgz .sigstore .sig .crt',
    ]);
  });

  it('does not let a companion vanish whose file is not there', () => {
    assert.deepEqual(describeFiles(['Python-3.14.0.tgz.sigstore']), [
      '3.14.0 unknown Python-3.14.0.tgz.sigstore',
    ]);
  });

  it('leaves the folders with the parts of installers out, and no others', () => {
    assert.deepEqual(
      describeFiles(['amd64/', 'arm64rc1/', 'win32a17/', 'amd64x/', 'xamd64/', 'amd64/x', 'src/']),
      ['3.14.0 unknown amd64x/', '3.14.0 unknown xamd64/', '3.14.0 unknown amd64/x', '3.14.0 unknown src/'],
    );
  });

  it('knows each name of no kind, in the releases that have had it, and in no others', () => {
    const table: [name: string, had: string[], not: string[]][] = [
      ['python-V-webinstall.exe', ['3.7.0a1', '3.10.0a2'], ['3.10.0a3', '3.6.0']],
      ['python-V-amd64-webinstall.exe', ['3.7.0a1', '3.10.0a2'], ['3.10.0a3']],
      ['python-V-macosx10.6.pkg', ['3.7.0a1', '3.7.6'], ['3.7.7']],
      ['python-V-macosx10.9.pkg', ['3.7.0b1', '3.10.0a2'], ['3.7.0a4', '3.10.0a3']],
      ['python-V-macosx11.0.pkg', ['3.9.1rc1'], ['3.9.1']],
      ['python-V-macos11.0.pkg', ['3.9.1', '3.10.0a3'], ['3.9.2', '3.10.0a4']],
      ['python-Vpost2-macos11.pkg', ['3.10.0'], ['3.10.1', '3.10.0rc2']],
      ['python-V.post1-embed-amd64.zip', ['3.7.2'], ['3.7.3']],
      ['python-V.post1-embed-win32.zip', ['3.7.2'], ['3.7.1']],
    ];
    for (const [name, had, not] of table) {
      for (const [versions, type] of [
        [had, 'other'],
        [not, 'unknown'],
      ] as const) {
        for (const text of versions) {
          const version = parseVersion(text);
          const folder = parseVersion(formatFinalVersion(version));
          const [file] = toReleaseFiles(folder, [name.replace('V', text)]);
          assert.equal(file?.type, type, `${name} of ${text}`);
        }
      }
    }
  });

  it('knows the other files of releases', () => {
    assert.deepEqual(describeFiles(['python31011.chm'], parseVersion('3.10.11')), [
      '3.10.11 other python31011.chm',
    ]);
    assert.deepEqual(describeFiles(['python3110a6.chm', 'python3110a7.chm'], parseVersion('3.11.0')), [
      '3.11.0a6 other python3110a6.chm',
      '3.11.0 unknown python3110a7.chm',
    ]);
    assert.deepEqual(
      describeFiles(['xpython370.chm', 'python370.chm.exe', 'python370a10.chm'], parseVersion('3.7.0')),
      ['3.7.0 unknown xpython370.chm', '3.7.0 unknown python370.chm.exe', '3.7.0a10 other python370a10.chm'],
    );
    assert.deepEqual(describeFiles(['python3110a1.chm'], parseVersion('3.11.0')), [
      '3.11.0a1 other python3110a1.chm',
    ]);
  });

  it('has no file of a kind that the release never had', () => {
    const planted = {
      '3.12.12': 'python-3.12.12-amd64.exe',
      '3.13.5': 'python-3.13.5-amd64-webinstall.exe',
      '3.12.11': 'python-3.12.11-macosx10.9.pkg',
      '3.13.0': 'python3130.chm',
      '3.14.1': 'python-3.14.1-iOS-XCframework.tar.gz',
      '3.12.5': 'python-3.12.5-amd64.zip',
      '3.12.10': 'python-3.12.10t-amd64.zip',
      '3.10.11': 'python-3.10.11-embeddable-amd64.zip',
      '3.13.1': 'python-3.13.1-test-riscv64.zip',
      '3.14.0': 'python-3.14.0t-embeddable-amd64.zip',
      '3.16.0': 'python-3.16.0-amd64.exe',
      '3.16.1': 'python-3.16.1-embed-amd64.zip',
    };
    for (const [version, name] of Object.entries(planted))
      assert.deepEqual(describeFiles([name], parseVersion(version)), [`${version} unknown ${name}`]);
  });

  it('knows files for phones from the first release that had them', () => {
    const typeOf = (version: string, name: string) =>
      toReleaseFiles(parseVersion(formatFinalVersion(parseVersion(version))), [name.replace('V', version)])[0]
        ?.type;
    for (const name of ['python-V-aarch64-linux-android.tar.gz', 'python-V-x86_64-linux-android.tar.gz'])
      assert.deepEqual([typeOf('3.14.0rc1', name), typeOf('3.14.0rc2', name)], ['unknown', 'artifact']);
    const ios = 'python-V-iOS-XCframework.tar.gz';
    assert.deepEqual([typeOf('3.15.0a8', ios), typeOf('3.15.0b1', ios)], ['unknown', 'artifact']);
  });

  it('takes a companion of a companion for unknown', () => {
    const names = ['Python-3.14.0.tgz', 'Python-3.14.0.tgz.asc', 'Python-3.14.0.tgz.asc.sig'];
    assert.deepEqual(describeFiles(names), [
      '3.14.0 artifact Python-3.14.0.tgz',
      '3.14.0 unknown Python-3.14.0.tgz.asc.sig',
    ]);
  });

  const unknown = {
    'another release': 'Python-3.14.1.tgz',
    'another series': 'python-3.13.0-amd64.exe',
    'the stray alpha 0': 'Python-3.14.0a0.tgz',
    'a number with a leading zero': 'Python-3.14.0a01.tgz',
    'a help file with a leading zero': 'python3140a01.chm',
    'a help file of another release': 'python3131.chm',
    'another architecture': 'python-3.14.0-riscv64.exe',
    'another ending': 'Python-3.14.0.tgz.exe',
    'another case': 'python-3.14.0.tgz',
    'a name around a good one': 'xPython-3.14.0.tgz',
    'a dot that is none': 'Python-3x14x0.tgz',
  };
  for (const [what, name] of Object.entries(unknown)) {
    it(`takes ${what} for unknown`, () => {
      assert.deepEqual(describeFiles([name]), [`3.14.0 unknown ${name}`]);
    });
  }

  it('never throws, and gives every name at most once', () => {
    const name = fc.oneof(
      fc.string(),
      fc.stringMatching(
        /^[Pp]ython-?3\.?14\.?0((a|b|rc)\d{1,5})?(t?-[a-z0-9-]{0,9})?\.(tgz|zip|exe|chm)(\.sig)?$/,
      ),
    );
    fc.assert(
      fc.property(fc.uniqueArray(name), names => {
        const found = toReleaseFiles(FOLDER, names).map(({ fileName }) => fileName);
        assert.equal(new Set(found).size, found.length);
        assert.ok(found.every(each => names.includes(each)));
      }),
    );
  });
});
