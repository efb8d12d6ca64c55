import { parseReleaseRanges, type ReleaseRanges } from './release-ranges.ts';
import { formatVersion, type PythonVersion } from './version.ts';

/** Which processor a file is for, as python.org's file names and stamps tell it. */
export type Architecture = 'x86' | 'x64' | 'arm64' | 'aarch64' | 'x86_64';

/** One kind of file that a CPython release has. */
export interface KindFacts {
  /** Name on python.org; `V` stands for the full version. */
  readonly fileName: string;
  /** What the file is, for reading its version stamp and for unpacking it. */
  readonly format: Format;
  readonly architecture?: Architecture;
  readonly published: ReleaseRanges;
  /** Releases in which this kind has a bundle; for a package, a signed manifest that names it. */
  readonly signed: ReleaseRanges;
}

export type Format =
  | 'source'
  | 'installer'
  | 'embed-zip'
  | 'manifest'
  | 'package'
  | 'macos-package'
  | 'android'
  | 'ios';

const SOURCES = parseReleaseRanges('3.7.0a1+');
/** 3.10.1 was signed long after its release; 3.11.0rc2 has a bundle that the release API does not list. */
const SIGNED_SOURCES = parseReleaseRanges('3.7.14.. 3.8.14.. 3.9.14.. 3.10.1 3.10.7.. 3.11.0rc2.. 3.12.0a1+');
export const SOURCES_BEGAN = '3.7.14, 3.8.14, 3.9.14, 3.10.7 and 3.11.0rc2';
export const BINARIES_BEGAN = '3.10.11, 3.11.3 and 3.12.0a7';
/** A series in its security phase has sources only. */
const BINARIES = parseReleaseRanges(
  '3.7.0a1..3.7.9 3.8.0a1..3.8.10 3.9.0a1..3.9.13 3.10.0a1..3.10.11 3.11.0a1..3.11.9 3.12.0a1..3.12.10 3.13.0a1+',
);
const SIGNED_BINARIES = parseReleaseRanges('3.10.1 3.10.11 3.11.3..3.11.9 3.12.0a7..3.12.10 3.13.0a1+');
const SIGNED_ARM64 = '3.11.3..3.11.9 3.12.0a7..3.12.10 3.13.0a1+';
const ARM64 = {
  published: parseReleaseRanges('3.11.0a5..3.11.9 3.12.0a1..3.12.10 3.13.0a1+'),
  signed: parseReleaseRanges(SIGNED_ARM64),
};
const ARM64_EMBED = {
  published: parseReleaseRanges('3.10.1 3.11.0a7..3.11.9 3.12.0a1..3.12.10 3.13.0a1+'),
  signed: parseReleaseRanges(`3.10.1 ${SIGNED_ARM64}`),
};
/** That of 3.7.2 was repaired after its release and has another name. */
const EMBED = {
  published: (version: PythonVersion) => BINARIES(version) && formatVersion(version) !== '3.7.2',
  signed: SIGNED_BINARIES,
};
const BINARY = { published: BINARIES, signed: SIGNED_BINARIES };
const MANIFEST = {
  published: parseReleaseRanges('3.13.6.. 3.14.0b3+'),
  signed: parseReleaseRanges('3.13.6.. 3.14.0b4+'),
};
/** Older than the manifests that name them. */
const PACKAGE = { published: parseReleaseRanges('3.13.6.. 3.14.0a1+'), signed: MANIFEST.signed };
const ANDROID = { published: parseReleaseRanges('3.14.0rc2+'), signed: parseReleaseRanges('3.14.0rc2+') };

/** Releases whose Windows and macOS files have only a detached signature and certificate, which no bundle holds. */
export const DETACHED_ONLY = parseReleaseRanges('3.10.7..3.10.10 3.11.0rc2..3.11.2 3.12.0a1..3.12.0a6');

/** Every kind, in the order in which they are listed (docs/facts.md section 3). */
export const KINDS = {
  'source-tgz': { fileName: 'Python-V.tgz', format: 'source', published: SOURCES, signed: SIGNED_SOURCES },
  'source-xz': { fileName: 'Python-V.tar.xz', format: 'source', published: SOURCES, signed: SIGNED_SOURCES },
  'windows-x64': { fileName: 'python-V-amd64.exe', format: 'installer', architecture: 'x64', ...BINARY },
  'windows-x86': { fileName: 'python-V.exe', format: 'installer', architecture: 'x86', ...BINARY },
  'windows-arm64': { fileName: 'python-V-arm64.exe', format: 'installer', architecture: 'arm64', ...ARM64 },
  'windows-embed-x64': {
    fileName: 'python-V-embed-amd64.zip',
    format: 'embed-zip',
    architecture: 'x64',
    ...EMBED,
  },
  'windows-embed-x86': {
    fileName: 'python-V-embed-win32.zip',
    format: 'embed-zip',
    architecture: 'x86',
    ...EMBED,
  },
  'windows-embed-arm64': {
    fileName: 'python-V-embed-arm64.zip',
    format: 'embed-zip',
    architecture: 'arm64',
    ...ARM64_EMBED,
  },
  'windows-manifest': { fileName: 'windows-V.json', format: 'manifest', ...MANIFEST },
  macos: {
    fileName: 'python-V-macos11.pkg',
    format: 'macos-package',
    published: parseReleaseRanges(
      '3.8.10 3.9.2rc1..3.9.13 3.10.0a4..3.10.0rc2 3.10.1..3.10.11 3.11.0a1..3.11.9 3.12.0a1..3.12.10 3.13.0a1+',
    ),
    signed: SIGNED_BINARIES,
  },
  'android-aarch64': {
    fileName: 'python-V-aarch64-linux-android.tar.gz',
    format: 'android',
    architecture: 'aarch64',
    ...ANDROID,
  },
  'android-x86_64': {
    fileName: 'python-V-x86_64-linux-android.tar.gz',
    format: 'android',
    architecture: 'x86_64',
    ...ANDROID,
  },
  // No bundle has been seen for the pre-releases of 3.15; if there is one, it counts.
  ios: {
    fileName: 'python-V-iOS-XCframework.tar.gz',
    format: 'ios',
    published: parseReleaseRanges('3.15.0b1+'),
    signed: parseReleaseRanges('3.15.0b1+'),
  },
  'windows-package-x64': {
    fileName: 'python-V-amd64.zip',
    format: 'package',
    architecture: 'x64',
    ...PACKAGE,
  },
  'windows-package-x86': {
    fileName: 'python-V-win32.zip',
    format: 'package',
    architecture: 'x86',
    ...PACKAGE,
  },
  'windows-package-arm64': {
    fileName: 'python-V-arm64.zip',
    format: 'package',
    architecture: 'arm64',
    ...PACKAGE,
  },
  'windows-package-free-threaded-x64': {
    fileName: 'python-Vt-amd64.zip',
    format: 'package',
    architecture: 'x64',
    ...PACKAGE,
  },
  'windows-package-free-threaded-x86': {
    fileName: 'python-Vt-win32.zip',
    format: 'package',
    architecture: 'x86',
    ...PACKAGE,
  },
  'windows-package-free-threaded-arm64': {
    fileName: 'python-Vt-arm64.zip',
    format: 'package',
    architecture: 'arm64',
    ...PACKAGE,
  },
} satisfies Record<string, KindFacts>;
