import {
  ANDROID,
  EMBED,
  EMBED_ARM64,
  FREE_THREADED_PACKAGE,
  IOS,
  type KindRanges,
  MACOS,
  MANIFEST,
  PACKAGE,
  SOURCE,
  WINDOWS,
  WINDOWS_ARM64,
} from './kind-ranges.ts';

/** Which processor a file is for, as python.org's file names and stamps tell it. */
export type Architecture = 'x86' | 'x64' | 'arm64' | 'aarch64' | 'x86_64';

/** One kind of file that a CPython release has. */
export interface KindFacts extends KindRanges {
  /** Name on python.org; `V` stands for the full version. */
  readonly fileName: string;
  /** What the file is, for reading its version stamp and for unpacking it. */
  readonly format: Format;
  readonly architecture?: Architecture;
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

const X64_INSTALLER = { format: 'installer', architecture: 'x64', ...WINDOWS } as const;
const X86_INSTALLER = { format: 'installer', architecture: 'x86', ...WINDOWS } as const;
const ARM64_INSTALLER = { format: 'installer', architecture: 'arm64', ...WINDOWS_ARM64 } as const;
const X64_EMBED = { format: 'embed-zip', architecture: 'x64', ...EMBED } as const;
const X86_EMBED = { format: 'embed-zip', architecture: 'x86', ...EMBED } as const;
const ARM64_EMBED = { format: 'embed-zip', architecture: 'arm64', ...EMBED_ARM64 } as const;
const X64_PACKAGE = { format: 'package', architecture: 'x64', ...PACKAGE } as const;
const X86_PACKAGE = { format: 'package', architecture: 'x86', ...PACKAGE } as const;
const ARM64_PACKAGE = { format: 'package', architecture: 'arm64', ...PACKAGE } as const;
const X64_FREE_THREADED = { ...X64_PACKAGE, ...FREE_THREADED_PACKAGE };
const X86_FREE_THREADED = { ...X86_PACKAGE, ...FREE_THREADED_PACKAGE };
const ARM64_FREE_THREADED = { ...ARM64_PACKAGE, ...FREE_THREADED_PACKAGE };
const AARCH64_ANDROID = { format: 'android', architecture: 'aarch64', ...ANDROID } as const;
const X86_64_ANDROID = { format: 'android', architecture: 'x86_64', ...ANDROID } as const;

/** Every kind, in the order in which they are listed (docs/facts.md section 3). */
export const KINDS = {
  'source-tgz': { fileName: 'Python-V.tgz', format: 'source', ...SOURCE },
  'source-xz': { fileName: 'Python-V.tar.xz', format: 'source', ...SOURCE },
  'windows-x64': { fileName: 'python-V-amd64.exe', ...X64_INSTALLER },
  'windows-x86': { fileName: 'python-V.exe', ...X86_INSTALLER },
  'windows-arm64': { fileName: 'python-V-arm64.exe', ...ARM64_INSTALLER },
  'windows-embed-x64': { fileName: 'python-V-embed-amd64.zip', ...X64_EMBED },
  'windows-embed-x86': { fileName: 'python-V-embed-win32.zip', ...X86_EMBED },
  'windows-embed-arm64': { fileName: 'python-V-embed-arm64.zip', ...ARM64_EMBED },
  'windows-manifest': { fileName: 'windows-V.json', format: 'manifest', ...MANIFEST },
  macos: { fileName: 'python-V-macos11.pkg', format: 'macos-package', ...MACOS },
  'android-aarch64': { fileName: 'python-V-aarch64-linux-android.tar.gz', ...AARCH64_ANDROID },
  'android-x86_64': { fileName: 'python-V-x86_64-linux-android.tar.gz', ...X86_64_ANDROID },
  ios: { fileName: 'python-V-iOS-XCframework.tar.gz', format: 'ios', ...IOS },
  'windows-package-x64': { fileName: 'python-V-amd64.zip', ...X64_PACKAGE },
  'windows-package-x86': { fileName: 'python-V-win32.zip', ...X86_PACKAGE },
  'windows-package-arm64': { fileName: 'python-V-arm64.zip', ...ARM64_PACKAGE },
  'windows-package-free-threaded-x64': { fileName: 'python-Vt-amd64.zip', ...X64_FREE_THREADED },
  'windows-package-free-threaded-x86': { fileName: 'python-Vt-win32.zip', ...X86_FREE_THREADED },
  'windows-package-free-threaded-arm64': { fileName: 'python-Vt-arm64.zip', ...ARM64_FREE_THREADED },
  'windows-package-embeddable-x64': { fileName: 'python-V-embeddable-amd64.zip', ...X64_PACKAGE },
  'windows-package-embeddable-x86': { fileName: 'python-V-embeddable-win32.zip', ...X86_PACKAGE },
  'windows-package-embeddable-arm64': { fileName: 'python-V-embeddable-arm64.zip', ...ARM64_PACKAGE },
  'windows-package-test-x64': { fileName: 'python-V-test-amd64.zip', ...X64_PACKAGE },
  'windows-package-test-x86': { fileName: 'python-V-test-win32.zip', ...X86_PACKAGE },
  'windows-package-test-arm64': { fileName: 'python-V-test-arm64.zip', ...ARM64_PACKAGE },
} satisfies Record<string, KindFacts>;
