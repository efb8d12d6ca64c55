import { NtExecutable, NtExecutableResource, Resource } from 'resedit';

export type Architecture = 'x86' | 'x64' | 'arm64';

export const MACHINES: Record<Architecture, number> = { x86: 0x014c, x64: 0x8664, arm64: 0xaa64 };
const UTF16 = 1200;

/** What to put into the version resource of a program; the rest is as CPython makes it. */
export interface ProgramOptions {
  /** Replaces or, where undefined, leaves out strings such as `ProductName`. */
  readonly strings?: Readonly<Record<string, string | undefined>>;
  /** default: the version in numbers; null leaves it out */
  readonly fileVersion?: string | null;
  readonly productVersion?: string | null;
  readonly language?: number;
  readonly codePage?: number;
  /** default: the architecture's, and x86 in installers */
  readonly machine?: number;
  /** Leaves out the version resource. */
  readonly withoutVersion?: boolean;
  /** Further version resources, in other languages. */
  readonly otherLanguages?: Readonly<Record<number, Readonly<Record<string, string>>>>;
}

/**
 * A Windows program with version resources, and nothing to run.
 * @param numbers the file version and the product version in numbers, such as `3.13.5150.0`
 */
export function makeProgram(numbers: string, options: ProgramOptions): Buffer {
  const { machine = MACHINES.x64, language = 0, strings = {}, otherLanguages = {} } = options;
  const program = NtExecutable.createEmpty(machine === MACHINES.x86, false);
  const resources = NtExecutableResource.from(program);
  if (options.withoutVersion !== true) addVersion(language, strings);
  for (const [lang, values] of Object.entries(otherLanguages)) addVersion(Number(lang), values);
  resources.outputResource(program);
  const bytes = Buffer.from(program.generate());
  bytes.writeUInt16LE(machine, bytes.readUInt32LE(0x3c) + 4);
  return bytes;

  function addVersion(lang: number, values: Readonly<Record<string, string | undefined>>): void {
    const resource = Resource.VersionInfo.createEmpty();
    resource.lang = lang;
    const { fileVersion = numbers, productVersion = numbers, codePage = UTF16 } = options;
    [resource.fixedInfo.fileVersionMS, resource.fixedInfo.fileVersionLS] = toWords(fileVersion);
    [resource.fixedInfo.productVersionMS, resource.fixedInfo.productVersionLS] = toWords(productVersion);
    for (const [name, value] of Object.entries(values)) {
      if (value !== undefined) resource.setStringValue({ lang, codepage: codePage }, name, value, true);
    }
    resource.outputToResourceEntries(resources.entries);
  }
}

function toWords(version: string | null): [number, number] {
  const [major = 0, minor = 0, third = 0, fourth = 0] = version?.split('.').map(Number) ?? [];
  return [major * 0x10000 + minor, third * 0x10000 + fourth];
}

/**
 * Rewrites the header of a string as WiX 3 writes it: binary, its length in bytes
 * (https://github.com/wixtoolset/issues/issues/3866).
 */
export function markAsWix(program: Buffer, string: string): void {
  const name = Buffer.from(`${string}\0`, 'utf16le');
  for (let at = program.indexOf(name); at >= 0; at = program.indexOf(name, at + name.length)) {
    program.writeUInt16LE(program.readUInt16LE(at - 4) * 2, at - 4);
    program.writeUInt16LE(0, at - 2);
  }
}
