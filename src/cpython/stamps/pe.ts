import { readRange } from './read-range.ts';
import type { ByteSource } from './stamp.ts';
import { parseVersionResource, type VersionResource } from './version-resource.ts';

/** The fields of a Windows program (a portable executable) that make its version stamp. */
export interface Pe {
  /** The processor that it is built for, such as 0x8664. */
  readonly machine: number;
  /** Usually one; a program may have one for each language. */
  readonly versionResources: readonly VersionResource[];
}

const DOS_MAGIC = Buffer.from('MZ');
const PE_SIGNATURE = 0x00004550;
const PE32_PLUS = 0x20b;
const RESOURCES = 2;
const SECTION_HEADER_BYTES = 40;
/** Windows loads no program with more sections; their headers and those before them fit into `MAX_HEADER_BYTES`. */
const MAX_SECTIONS = 96;
const MAX_HEADER_BYTES = 8 * 1024;
/** CPython's programs have about 100 KB of resources, icons for the most part. */
const MAX_RESOURCE_BYTES = 4 * 1024 * 1024;
const VERSION_RESOURCE = 16;
const IS_TABLE = 0x80000000;
const MAX_TABLE_ENTRIES = 256;
const MAX_VERSION_RESOURCES = 16;

/**
 * Reads the headers and the version resources of a Windows program, and nothing else of it, per
 * https://learn.microsoft.com/windows/win32/debug/pe-format.
 *
 * No library does it: pe-library, the maintained one, wants the whole file in memory and follows tables that overlap, so
 * that a file of 8 KB exhausts 4 GB; resedit, for version resources, skips the strings that WiX 3 writes.
 *
 * @returns undefined if the bytes do not begin as a Windows program does
 * @throws Error if they do, but can't be read
 */
export async function readPe(bytes: ByteSource): Promise<Pe | undefined> {
  const dosHeader = await readRange(bytes, 0, 64);
  if (!dosHeader.subarray(0, DOS_MAGIC.length).equals(DOS_MAGIC)) return undefined;
  try {
    const start = dosHeader.readUInt32LE(0x3c);
    const headers = await readRange(bytes, start, start + MAX_HEADER_BYTES);
    if (headers.readUInt32LE(0) !== PE_SIGNATURE) throw new Error('it has no PE header');
    const machine = headers.readUInt16LE(4);
    const section = findResourceSection(headers);
    if (section === undefined) return { machine, versionResources: [] };
    const end = section.start + Math.min(section.size, MAX_RESOURCE_BYTES);
    const resources = await readRange(bytes, section.start, end);
    const versionResources = findVersionResources(resources, section.address).map(parseVersionResource);
    return { machine, versionResources };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Error('an offset in it points beyond its end', { cause: error });
  }
}

/** Where the resources lie: `start` and `size` in the file, `address` in memory. */
function findResourceSection(headers: Buffer): { start: number; size: number; address: number } | undefined {
  const sections = headers.readUInt16LE(6);
  if (sections > MAX_SECTIONS) throw new Error(`it has ${sections} sections`);
  const optionalHeader = 24;
  const directories = optionalHeader + (headers.readUInt16LE(optionalHeader) === PE32_PLUS ? 112 : 96);
  if (headers.readUInt32LE(directories - 4) <= RESOURCES) return undefined;
  const address = headers.readUInt32LE(directories + RESOURCES * 8);
  if (address === 0) return undefined;
  const first = optionalHeader + headers.readUInt16LE(20);
  for (let index = 0; index < sections; index++) {
    const header = headers.subarray(first + index * SECTION_HEADER_BYTES);
    const skipped = address - header.readUInt32LE(12);
    const size = header.readUInt32LE(16);
    if (skipped >= 0 && skipped < size) {
      return { start: header.readUInt32LE(20) + skipped, size: size - skipped, address };
    }
  }
  throw new Error('its resources are in no section');
}

/** The resource directory is a tree of three levels: type, name, language. Their offsets count from its start. */
function findVersionResources(resources: Buffer, address: number): Buffer[] {
  const types = readTable(resources, 0).filter(({ id, isTable }) => id === VERSION_RESOURCE && isTable);
  const names = types.flatMap(({ offset }) => readTable(resources, offset)).filter(({ isTable }) => isTable);
  if (names.length > MAX_VERSION_RESOURCES) throw new Error(`it has ${names.length} version resources`);
  const leaves = names
    .flatMap(({ offset }) => readTable(resources, offset))
    .filter(({ isTable }) => !isTable);
  if (leaves.length > MAX_VERSION_RESOURCES) throw new Error(`it has ${leaves.length} version resources`);
  return leaves.map(({ offset }) => {
    const start = resources.readUInt32LE(offset) - address;
    const end = start + resources.readUInt32LE(offset + 4);
    if (start < 0 || end > resources.length) throw new Error('its version resource is outside its resources');
    return resources.subarray(start, end);
  });
}

function readTable(resources: Buffer, table: number): { id: number; offset: number; isTable: boolean }[] {
  const entries = resources.readUInt16LE(table + 12) + resources.readUInt16LE(table + 14);
  if (entries > MAX_TABLE_ENTRIES) throw new Error(`a table of its resources has ${entries} entries`);
  return Array.from({ length: entries }, (_, index) => {
    const entry = table + 16 + index * 8;
    const target = resources.readUInt32LE(entry + 4);
    const isTable = target >= IS_TABLE;
    return { id: resources.readUInt32LE(entry), offset: isTable ? target - IS_TABLE : target, isTable };
  });
}
