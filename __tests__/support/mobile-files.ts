import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { type Header, pack } from 'tar-stream';

/** What to change in an archive for Android or iOS; the rest is as CPython makes it. */
export interface MobileArchiveOptions {
  /** default: the version's */
  readonly series?: string;
  /** The text of patchlevel.h; default: CPython's, for the version */
  readonly patchLevel?: string;
  /** Leaves out, changes or adds members. */
  readonly members?: (members: readonly Member[]) => readonly Member[];
}

export type Member = Partial<Header> & { readonly name: string; readonly content?: string | Buffer };

/** A small `python-V-<arch>-linux-android.tar.gz` in the shape of CPython's (Android/android.py). */
export function makeAndroidArchive(
  version: string,
  architecture: string,
  options: MobileArchiveOptions = {},
): Promise<Buffer> {
  const { series = toSeries(version), patchLevel = makePatchLevel(version) } = options;
  const members: Member[] = [
    { name: './', type: 'directory' },
    { name: './README.md', content: 'Python for Android' },
    { name: './prefix/include/openssl/ssl.h', content: '#define VERSION "3.0.15"' },
    { name: `./prefix/include/python${series}/Python.h`, content: '#include "patchlevel.h"' },
    { name: `./prefix/include/python${series}/patchlevel.h`, content: patchLevel },
    {
      name: `./prefix/lib/python${series}/_sysconfigdata__android_${architecture}-linux-android.py`,
      content: 'build_time_vars = {}',
    },
    { name: './testbed/settings.gradle.kts', content: '' },
  ];
  return makeTarGz(options.members?.(members) ?? members);
}

/** A small `python-V-iOS-XCframework.tar.gz` in the shape of CPython's (Apple/__main__.py). */
export function makeIosArchive(version: string, options: MobileArchiveOptions = {}): Promise<Buffer> {
  const { patchLevel = makePatchLevel(version) } = options;
  const members: Member[] = [
    { name: './Python.xcframework/Info.plist', content: '<plist/>' },
    ...['ios-arm64', 'ios-arm64_x86_64-simulator'].flatMap(slice => [
      { name: `./Python.xcframework/${slice}/Python.framework/Headers/Python.h`, content: '' },
      { name: `./Python.xcframework/${slice}/Python.framework/Headers/patchlevel.h`, content: patchLevel },
      {
        name: `./Python.xcframework/${slice}/Python.framework/Python`,
        content: Buffer.alloc(50_000, 'code'),
      },
    ]),
    { name: './testbed/iOSTestbed/main.m', content: '' },
  ];
  return makeTarGz(options.members?.(members) ?? members);
}

/** The lines of CPython's Include/patchlevel.h that matter. */
export function makePatchLevel(version: string): string {
  const [, major, minor, micro, level = '', serial = '0'] =
    /^(\d+)\.(\d+)\.(\d+)(?:(a|b|rc)(\d+))?$/.exec(version) ?? [];
  const levels: Record<string, string> = { a: 'ALPHA', b: 'BETA', rc: 'GAMMA', '': 'FINAL' };
  return `#ifndef _Py_PATCHLEVEL_H
/* Values for PY_RELEASE_LEVEL */
#define PY_RELEASE_LEVEL_ALPHA  0xA
#define PY_RELEASE_LEVEL_FINAL  0xF     /* Serial should be 0 here */
#define PY_MAJOR_VERSION        ${major}
#define PY_MINOR_VERSION        ${minor}
#define PY_MICRO_VERSION        ${micro}
#define PY_RELEASE_LEVEL        PY_RELEASE_LEVEL_${levels[level]}
#define PY_RELEASE_SERIAL       ${serial}

/* Version as a string */
#define PY_VERSION              "${version}"
/*--end constants--*/
`;
}

export async function makeTar(members: readonly Member[]): Promise<Buffer> {
  const archive = pack();
  for (const { content = '', ...header } of members) archive.entry(header, content);
  archive.finalize();
  return buffer(archive);
}

export async function makeTarGz(members: readonly Member[]): Promise<Buffer> {
  return gzipSync(await makeTar(members));
}

function toSeries(version: string): string {
  return version.split('.').slice(0, 2).join('.');
}
