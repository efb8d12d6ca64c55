import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ARTIFACT_KINDS, type ArtifactKind, toArtifact } from '../../src/cpython/artifact-kinds.ts';
import { assertSigned } from '../../src/cpython/assert-signed.ts';
import { parseVersion } from '../../src/cpython/version.ts';
import { ActionError } from '../../src/errors.ts';

describe('the files of a release', () => {
  /** Kind; name on python.org; the processor that it is for. */
  const files: [ArtifactKind, string, string?][] = [
    ['source-tgz', 'Python-3.15.0rc1.tgz'],
    ['source-xz', 'Python-3.15.0rc1.tar.xz'],
    ['windows-x64', 'python-3.15.0rc1-amd64.exe', 'x64'],
    ['windows-x86', 'python-3.15.0rc1.exe', 'x86'],
    ['windows-arm64', 'python-3.15.0rc1-arm64.exe', 'arm64'],
    ['windows-embed-x64', 'python-3.15.0rc1-embed-amd64.zip', 'x64'],
    ['windows-embed-x86', 'python-3.15.0rc1-embed-win32.zip', 'x86'],
    ['windows-embed-arm64', 'python-3.15.0rc1-embed-arm64.zip', 'arm64'],
    ['windows-manifest', 'windows-3.15.0rc1.json'],
    ['macos', 'python-3.15.0rc1-macos11.pkg'],
    ['android-aarch64', 'python-3.15.0rc1-aarch64-linux-android.tar.gz', 'aarch64'],
    ['android-x86_64', 'python-3.15.0rc1-x86_64-linux-android.tar.gz', 'x86_64'],
    ['ios', 'python-3.15.0rc1-iOS-XCframework.tar.gz'],
    ['windows-package-x64', 'python-3.15.0rc1-amd64.zip', 'x64'],
    ['windows-package-x86', 'python-3.15.0rc1-win32.zip', 'x86'],
    ['windows-package-arm64', 'python-3.15.0rc1-arm64.zip', 'arm64'],
    ['windows-package-free-threaded-x64', 'python-3.15.0rc1t-amd64.zip', 'x64'],
    ['windows-package-free-threaded-x86', 'python-3.15.0rc1t-win32.zip', 'x86'],
    ['windows-package-free-threaded-arm64', 'python-3.15.0rc1t-arm64.zip', 'arm64'],
    ['windows-package-embeddable-x64', 'python-3.15.0rc1-embeddable-amd64.zip', 'x64'],
    ['windows-package-embeddable-x86', 'python-3.15.0rc1-embeddable-win32.zip', 'x86'],
    ['windows-package-embeddable-arm64', 'python-3.15.0rc1-embeddable-arm64.zip', 'arm64'],
    ['windows-package-test-x64', 'python-3.15.0rc1-test-amd64.zip', 'x64'],
    ['windows-package-test-x86', 'python-3.15.0rc1-test-win32.zip', 'x86'],
    ['windows-package-test-arm64', 'python-3.15.0rc1-test-arm64.zip', 'arm64'],
  ];

  it('have these names, for these processors, in this order', () => {
    const version = parseVersion('3.15.0rc1');
    const found = ARTIFACT_KINDS.map(kind => toArtifact(version, kind));
    assert.deepEqual(
      found.map(({ kind, fileName, architecture }) => [kind, fileName, architecture]),
      files.map(([kind, fileName, architecture]) => [kind, fileName, architecture]),
    );
    // What is the same for every processor has no such property: outputs and messages leave it out.
    for (const artifact of found)
      assert.equal('architecture' in artifact, artifact.architecture !== undefined);
  });
});

/** The releases at both ends of each range of docs/facts.md section 3, and next to them. */
describe('the releases of a kind', () => {
  interface Releases {
    readonly kinds: readonly ArtifactKind[];
    readonly signed: string;
    readonly withoutBundle: string;
    readonly neverPublished: string;
  }
  /** The last series with a Windows installer, and what follows. */
  const ENDS_SIGNED = '3.13.0a1 3.13.5 3.14.0a1 3.14.0 3.15.0a1 3.15.0 3.15.99';
  const ENDED = '3.16.0a1 3.16.0 3.16.1 3.17.0a1 4.0.0';
  const BINARY_ENDS = '3.7.10 3.8.11 3.9.14 3.10.12 3.11.10 3.12.11';
  const BINARY_SIGNED = `3.10.1 3.10.11 3.11.3 3.11.9 3.12.0a7 3.12.0 3.12.10 ${ENDS_SIGNED}`;
  const PACKAGE_SIGNED = '3.13.6 3.13.14 3.14.0b4 3.14.0 3.15.0a1 3.16.0a1 3.16.0';
  const PACKAGE_UNSIGNED = '3.13.0 3.13.5 3.14.0a1 3.14.0a4 3.14.0a6 3.14.0b3';
  const BINARY_UNSIGNED =
    '3.7.0a1 3.7.9 3.8.0a1 3.8.10 3.9.0a1 3.9.13 3.10.0a1 3.10.0 3.10.2 3.10.10 3.11.0a1 3.11.2 3.12.0a1 3.12.0a6';
  const table: Releases[] = [
    {
      kinds: ['source-tgz', 'source-xz'],
      signed:
        '3.7.14 3.7.17 3.8.14 3.8.20 3.9.14 3.9.25 3.10.1 3.10.7 3.10.20 3.11.0rc2 3.11.14 3.12.0a1 3.12.12 3.13.0a1 3.15.0',
      withoutBundle: '3.7.0a1 3.7.13 3.8.0a1 3.8.13 3.9.0a1 3.9.13 3.10.0 3.10.2 3.10.6 3.11.0a1 3.11.0rc1',
      neverPublished: '3.6.15',
    },
    {
      kinds: ['windows-x64', 'windows-x86'],
      signed: BINARY_SIGNED,
      withoutBundle: `${BINARY_UNSIGNED} 3.7.2`,
      neverPublished: `${BINARY_ENDS} ${ENDED}`,
    },
    {
      kinds: ['windows-embed-x64', 'windows-embed-x86'],
      signed: BINARY_SIGNED,
      withoutBundle: `${BINARY_UNSIGNED} 3.7.1 3.7.3`,
      neverPublished: `${BINARY_ENDS} 3.7.2 ${ENDED}`,
    },
    {
      kinds: ['windows-arm64'],
      signed: `3.11.3 3.11.9 3.12.0a7 3.12.10 ${ENDS_SIGNED}`,
      withoutBundle: '3.11.0a5 3.11.2 3.12.0a1 3.12.0a6',
      neverPublished: `3.10.1 3.10.11 3.11.0a4 3.11.10 3.12.11 ${ENDED}`,
    },
    {
      kinds: ['windows-embed-arm64'],
      signed: `3.10.1 3.11.3 3.11.9 3.12.0a7 3.12.10 ${ENDS_SIGNED}`,
      withoutBundle: '3.11.0a7 3.11.2 3.12.0a1 3.12.0a6',
      neverPublished: `3.10.0 3.10.2 3.10.11 3.11.0a6 3.11.10 3.12.11 ${ENDED}`,
    },
    {
      kinds: ['macos'],
      signed: `${BINARY_SIGNED} 3.16.0a1 3.16.0`,
      withoutBundle:
        '3.8.10 3.9.2rc1 3.9.13 3.10.0a4 3.10.0rc2 3.10.2 3.10.10 3.11.0a1 3.11.2 3.12.0a1 3.12.0a6',
      neverPublished: '3.7.9 3.8.9 3.8.11 3.9.1 3.9.14 3.10.0a3 3.10.0 3.10.12 3.11.10 3.12.11',
    },
    {
      kinds: ['windows-manifest'],
      signed: PACKAGE_SIGNED,
      withoutBundle: '3.14.0b3',
      neverPublished: '3.12.10 3.13.5 3.14.0b2',
    },
    {
      kinds: ARTIFACT_KINDS.filter(kind => /^windows-package-(?!free-threaded-)/.test(kind)),
      signed: PACKAGE_SIGNED,
      withoutBundle: `3.11.0 3.11.9 3.12.0 3.12.4 3.12.6 3.12.10 ${PACKAGE_UNSIGNED}`,
      neverPublished: '3.10.11 3.11.0rc2 3.11.10 3.12.0rc3 3.12.5 3.12.11 3.13.0a1 3.13.0rc3 3.14.0a5',
    },
    {
      kinds: ARTIFACT_KINDS.filter(kind => kind.startsWith('windows-package-free-threaded-')),
      signed: PACKAGE_SIGNED,
      withoutBundle: PACKAGE_UNSIGNED,
      neverPublished: '3.11.0 3.12.10 3.13.0rc3 3.14.0a5',
    },
    {
      kinds: ['android-aarch64', 'android-x86_64'],
      signed: '3.14.0rc2 3.14.0 3.15.0a1',
      withoutBundle: '',
      neverPublished: '3.13.14 3.14.0rc1',
    },
    { kinds: ['ios'], signed: '3.15.0b1 3.15.0', withoutBundle: '', neverPublished: '3.14.9 3.15.0a8' },
  ];

  it('are given for every kind', () => {
    assert.deepEqual(table.flatMap(({ kinds }) => kinds).sort(), ARTIFACT_KINDS.toSorted());
  });

  for (const { kinds, ...releases } of table) {
    for (const kind of kinds) {
      it(`${kind}: those of docs/facts.md`, () => {
        const verdicts = {
          signed: 'signed',
          withoutBundle: 'NO_BUNDLE_PUBLISHED',
          neverPublished: 'NOT_PUBLISHED',
        };
        for (const group of ['signed', 'withoutBundle', 'neverPublished'] as const) {
          for (const version of releases[group].split(' ').filter(Boolean))
            assert.equal(judge(version, kind), verdicts[group], version);
        }
      });
    }
  }

  function judge(version: string, kind: ArtifactKind): string {
    try {
      assertSigned(toArtifact(parseVersion(version), kind));
      return 'signed';
    } catch (error) {
      return error instanceof ActionError ? error.code : String(error);
    }
  }
});
