import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import {
  type Architecture,
  MACHINES,
  makeProgram,
  markAsWix,
  type ProgramOptions,
} from './windows-program.ts';

export interface InstallerOptions extends ProgramOptions {
  /** Writes strings as the format says, not as WiX 3 does. */
  readonly stringsAsText?: boolean;
}

export interface EmbedZipOptions extends ProgramOptions {
  /** default: `python.exe` */
  readonly programName?: string;
  /** default: those of the series; `python.exe` stands before them */
  readonly otherMembers?: readonly string[];
  /** What to store as `python.exe`; default: the program */
  readonly program?: Buffer;
}

const BITNESS: Record<Architecture, string> = { x86: '32-bit', x64: '64-bit', arm64: 'ARM64' };
const LEVELS: Record<string, number> = { a: 10, b: 11, rc: 12 };
const ENGLISH = 1033;
const WINDOWS_1252 = 1252;

/** `python-V[-amd64|-arm64].exe`: the x86 program of WiX 3, its version resource, and bytes after its end. */
export function makeInstaller(
  version: string,
  architecture: Architecture,
  options: InstallerOptions = {},
): Buffer {
  const name = `Python ${version} (${BITNESS[architecture]})`;
  const fixed = `${toWindowsVersion(version)}.0`;
  const strings = {
    CompanyName: 'Python Software Foundation',
    FileDescription: name,
    FileVersion: fixed,
    InternalName: 'setup',
    LegalCopyright: 'Copyright (c) Python Software Foundation. All rights reserved.',
    OriginalFilename: `python-${version}.exe`,
    ProductName: name,
    ProductVersion: fixed,
    ...options.strings,
  };
  const program = makeProgram(fixed, {
    machine: MACHINES.x86,
    language: ENGLISH,
    codePage: WINDOWS_1252,
    ...options,
    strings,
  });
  if (options.stringsAsText !== true) {
    for (const string of Object.keys(strings)) if (string !== 'InternalName') markAsWix(program, string);
  }
  return Buffer.concat([program, Buffer.alloc(4096, 'stand-in for a cabinet')]);
}

/** `python-V-embed-*.zip` */
export async function makeEmbedZip(
  version: string,
  architecture: Architecture,
  options: EmbedZipOptions = {},
): Promise<Buffer> {
  const [major, minor] = version.split('.');
  const series = `python${major}${minor}`;
  const program = options.program ?? makePython(version, architecture, options);
  return makeZip([
    [options.programName ?? 'python.exe', program],
    ...(
      options.otherMembers ?? [
        'pythonw.exe',
        `${series}.dll`,
        'python3.dll',
        `${series}.zip`,
        `${series}._pth`,
      ]
    ).map((name): [string, Buffer] => [name, Buffer.from(`stand-in for ${name}`)]),
  ]);
}

/** `python.exe` */
export function makePython(
  version: string,
  architecture: Architecture,
  options: ProgramOptions = {},
): Buffer {
  const strings = {
    CompanyName: 'Python Software Foundation',
    FileDescription: 'Python',
    FileVersion: version,
    InternalName: 'Python Console',
    LegalCopyright: 'Copyright © 2001-2024 Python Software Foundation. Copyright © 2000 BeOpen.com.',
    OriginalFilename: 'python.exe',
    ProductName: 'Python',
    ProductVersion: version,
    ...options.strings,
  };
  const machine = MACHINES[architecture];
  return makeProgram(`${toWindowsVersion(version)}.1013`, { machine, ...options, strings });
}

/** A zip archive; members are compressed. */
export async function makeZip(
  members: readonly (readonly [string, Buffer])[],
  { forceZip64Format = false } = {},
): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, bytes] of members) zip.addBuffer(bytes, name, { forceZip64Format });
  zip.end({ forceZip64Format, comment: '' });
  return buffer(zip.outputStream);
}

/** Counted in another way than the code under test counts. */
function toWindowsVersion(version: string): string {
  const [, series, micro = '', level, serial = '0'] =
    /^(\d+\.\d+)\.(\d+)(?:(a|b|rc)(\d))?$/.exec(version) ?? [];
  const last = level === undefined ? '150' : `${LEVELS[level]}${serial}`;
  return `${series}.${Number(`${micro}${last}`)}`;
}
