/** Major, minor, field 3 (see windows-evidence.ts) and a fourth number that says nothing of the release. */
export type FixedVersion = readonly [major: number, minor: number, field3: number, fourth: number];

/** What a version resource of a Windows program says. */
export interface VersionResource {
  /** The versions in numbers; absent if the resource lacks them, or has zeros. */
  readonly fileVersion?: FixedVersion;
  readonly productVersion?: FixedVersion;
  /** The strings of every language and code page, such as `ProductName`. */
  readonly strings: readonly { readonly name: string; readonly value: string }[];
}

/** A block of the format: a header, its name, a value, and blocks inside. */
interface Block {
  readonly name: string;
  readonly valueStart: number;
  readonly valueBytes: number;
  readonly end: number;
}

const HEADER_BYTES = 6;
const FIXED_VERSIONS_SIGNATURE = 0xfeef04bd;
const FIXED_VERSIONS_BYTES = 52;

/**
 * Reads a version resource, per https://learn.microsoft.com/windows/win32/menurc/vs-versioninfo.
 *
 * The value of a string is whatever its block holds, up to a zero: WiX 3 marks the strings that it writes as binary and
 * counts them in bytes (https://github.com/wixtoolset/issues/issues/3866), where others count characters.
 *
 * @throws RangeError or Error if this is not a version resource
 */
export function parseVersionResource(bytes: Buffer): VersionResource {
  const [root] = readBlocks(bytes, 0, bytes.length);
  if (root?.name !== 'VS_VERSION_INFO') throw new Error('its version resource is malformed');
  const tables = readInnerBlocks(bytes, root)
    .filter(({ name }) => name === 'StringFileInfo')
    .flatMap(block => readInnerBlocks(bytes, block));
  const strings = tables
    .flatMap(table => readInnerBlocks(bytes, table))
    .map(({ name, valueStart, end }) => ({ name, value: readText(bytes, valueStart, end) }));
  return { ...readFixedVersions(bytes, root), strings };
}

function readFixedVersions(
  bytes: Buffer,
  { valueStart, valueBytes, end }: Block,
): Pick<VersionResource, 'fileVersion' | 'productVersion'> {
  if (Math.min(valueBytes, end - valueStart) < FIXED_VERSIONS_BYTES) return {};
  if (bytes.readUInt32LE(valueStart) !== FIXED_VERSIONS_SIGNATURE) return {};
  const readVersion = (start: number): FixedVersion | undefined => {
    const version = [2, 0, 6, 4].map(offset => bytes.readUInt16LE(start + offset));
    const [major = 0, minor = 0, field3 = 0, fourth = 0] = version;
    return version.some(number => number !== 0) ? [major, minor, field3, fourth] : undefined;
  };
  const fileVersion = readVersion(valueStart + 8);
  const productVersion = readVersion(valueStart + 16);
  return { ...(fileVersion && { fileVersion }), ...(productVersion && { productVersion }) };
}

function readInnerBlocks(bytes: Buffer, { valueStart, valueBytes, end }: Block): Block[] {
  return readBlocks(bytes, align(valueStart + valueBytes), end);
}

/** The blocks between two offsets; padding may follow the last. */
function readBlocks(bytes: Buffer, from: number, to: number): Block[] {
  const blocks: Block[] = [];
  for (let start = from; start + HEADER_BYTES <= to; ) {
    const length = bytes.readUInt16LE(start);
    if (length < HEADER_BYTES) break;
    const end = Math.min(start + length, to);
    const name = readText(bytes, start + HEADER_BYTES, end);
    const valueStart = align(start + HEADER_BYTES + 2 * (name.length + 1));
    blocks.push({ name, valueStart, valueBytes: bytes.readUInt16LE(start + 2), end });
    start = align(start + length);
  }
  return blocks;
}

/** UTF-16 up to a zero. */
function readText(bytes: Buffer, start: number, end: number): string {
  const text = bytes.subarray(start, end).toString('utf16le');
  const zero = text.indexOf('\0');
  return zero < 0 ? text : text.slice(0, zero);
}

function align(offset: number): number {
  return Math.ceil(offset / 4) * 4;
}
