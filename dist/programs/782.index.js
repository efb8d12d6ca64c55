export const id = 782;
export const ids = [782];
export const modules = {
2782:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
readEmbedZipStamp: () => ( readEmbedZipStamp)
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9976);
var _evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7216);
var _pe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2332);
var _read_range_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2045);
var _windows_evidence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2468);
var _zip_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3554);
const ZIP_MAGIC = Buffer.from('PK\x03\x04');
const PROGRAM = 'python.exe';
const MAX_MEMBERS = 1000;
const MAX_PROGRAM_BYTES = 4 * 1024 * 1024;
const MACHINES = new Map([
[0x014c, 'x86'],
[0x8664, 'x64'],
[0xaa64, 'arm64'],
]);
const SERIES_IN_NAME = /^python(?<major>\d)(?<minor>\d+)\.(dll|_pth|zip)$/i;
async function readEmbedZipStamp(bytes, expected) {
try {
if (!(await (0,_read_range_js__WEBPACK_IMPORTED_MODULE_6__ .q)(bytes, 0, ZIP_MAGIC.length)).equals(ZIP_MAGIC)) {
return { verdict: 'contradicts', found: 'bytes that are not a zip archive' };
}
const members = await (0,_zip_js__WEBPACK_IMPORTED_MODULE_5__ .x)(bytes, MAX_MEMBERS);
const [program, ...others] = members.filter(({ name }) => name.toLowerCase() === PROGRAM);
if (program === undefined)
return { verdict: 'unreadable', found: `a zip archive without ${PROGRAM}` };
if (others.length > 0)
return { verdict: 'contradicts', found: `more than one ${PROGRAM}` };
const pe = await (0,_pe_js__WEBPACK_IMPORTED_MODULE_3__ ._)((0,_read_range_js__WEBPACK_IMPORTED_MODULE_6__ .L)(await program.read(MAX_PROGRAM_BYTES)));
if (pe === undefined)
return { verdict: 'contradicts', found: `a ${PROGRAM} that is not a Windows program` };
const evidence = [
...readProgramEvidence(pe, expected),
...members.flatMap(({ name }) => readNameEvidence(name, expected)),
];
return (0,_evidence_js__WEBPACK_IMPORTED_MODULE_2__ .T)(evidence, `no version in the version resource of ${PROGRAM}`);
}
catch (error) {
return { verdict: 'unreadable', found: `no readable zip archive: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__ .V$)(error)}` };
}
}
function readProgramEvidence({ machine, versionResources }, expected) {
const where = `in the version resource of ${PROGRAM}`;
return [
...(expected.architecture === undefined ? [] : [readMachineEvidence(machine, expected.architecture)]),
...versionResources.flatMap(resource => (0,_windows_evidence_js__WEBPACK_IMPORTED_MODULE_4__ .At)(resource, expected, where)),
];
}
function readMachineEvidence(machine, expected) {
const architecture = MACHINES.get(machine) ?? 'an unknown architecture';
return {
about: 'architecture',
agrees: architecture === expected,
found: `machine 0x${machine.toString(16)} (${architecture})`,
where: `in the PE header of ${PROGRAM}`,
};
}
function readNameEvidence(name, { version }) {
const { major, minor } = SERIES_IN_NAME.exec(name)?.groups ?? {};
if (major === undefined || minor === undefined)
return [];
const agrees = `${major}.${minor}` === (0,_version_js__WEBPACK_IMPORTED_MODULE_1__ .hA)(version);
return [{ about: 'series', agrees, found: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__ .g$)(name), where: 'among its members' }];
}
}),
2332:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
_: () => ( readPe)
});
var read_range = __webpack_require__(2045);
;
const HEADER_BYTES = 6;
const FIXED_VERSIONS_SIGNATURE = 0xfeef04bd;
const FIXED_VERSIONS_BYTES = 52;
function parseVersionResource(bytes) {
const [root] = readBlocks(bytes, 0, bytes.length);
if (root?.name !== 'VS_VERSION_INFO')
throw new Error('its version resource is malformed');
const tables = readInnerBlocks(bytes, root)
.filter(({ name }) => name === 'StringFileInfo')
.flatMap(block => readInnerBlocks(bytes, block));
const strings = tables
.flatMap(table => readInnerBlocks(bytes, table))
.map(({ name, valueStart, end }) => ({ name, value: readText(bytes, valueStart, end) }));
return { ...readFixedVersions(bytes, root), strings };
}
function readFixedVersions(bytes, { valueStart, valueBytes, end }) {
if (Math.min(valueBytes, end - valueStart) < FIXED_VERSIONS_BYTES)
return {};
if (bytes.readUInt32LE(valueStart) !== FIXED_VERSIONS_SIGNATURE)
return {};
const readVersion = (start) => {
const version = [2, 0, 6, 4].map(offset => bytes.readUInt16LE(start + offset));
const [major = 0, minor = 0, field3 = 0, fourth = 0] = version;
return version.some(number => number !== 0) ? [major, minor, field3, fourth] : undefined;
};
const fileVersion = readVersion(valueStart + 8);
const productVersion = readVersion(valueStart + 16);
return { ...(fileVersion && { fileVersion }), ...(productVersion && { productVersion }) };
}
function readInnerBlocks(bytes, { valueStart, valueBytes, end }) {
return readBlocks(bytes, align(valueStart + valueBytes), end);
}
function readBlocks(bytes, from, to) {
const blocks = [];
for (let start = from; start + HEADER_BYTES <= to;) {
const length = bytes.readUInt16LE(start);
if (length < HEADER_BYTES)
break;
const end = Math.min(start + length, to);
const name = readText(bytes, start + HEADER_BYTES, end);
const valueStart = align(start + HEADER_BYTES + 2 * (name.length + 1));
blocks.push({ name, valueStart, valueBytes: bytes.readUInt16LE(start + 2), end });
start = align(start + length);
}
return blocks;
}
function readText(bytes, start, end) {
const text = bytes.subarray(start, end).toString('utf16le');
const zero = text.indexOf('\0');
return zero < 0 ? text : text.slice(0, zero);
}
function align(offset) {
return Math.ceil(offset / 4) * 4;
}
;
const DOS_MAGIC = Buffer.from('MZ');
const PE_SIGNATURE = 0x00004550;
const PE32_PLUS = 0x20b;
const RESOURCES = 2;
const SECTION_HEADER_BYTES = 40;
const MAX_SECTIONS = 96;
const MAX_HEADER_BYTES = 8 * 1024;
const MAX_RESOURCE_BYTES = 4 * 1024 * 1024;
const VERSION_RESOURCE = 16;
const IS_TABLE = 0x80000000;
const MAX_TABLE_ENTRIES = 256;
const MAX_VERSION_RESOURCES = 16;
async function readPe(bytes) {
const dosHeader = await (0,read_range .q)(bytes, 0, 64);
if (!dosHeader.subarray(0, DOS_MAGIC.length).equals(DOS_MAGIC))
return undefined;
try {
const start = dosHeader.readUInt32LE(0x3c);
const headers = await (0,read_range .q)(bytes, start, start + MAX_HEADER_BYTES);
if (headers.readUInt32LE(0) !== PE_SIGNATURE)
throw new Error('it has no PE header');
const machine = headers.readUInt16LE(4);
const section = findResourceSection(headers);
if (section === undefined)
return { machine, versionResources: [] };
const end = section.start + Math.min(section.size, MAX_RESOURCE_BYTES);
const resources = await (0,read_range .q)(bytes, section.start, end);
const versionResources = findVersionResources(resources, section.address).map(parseVersionResource);
return { machine, versionResources };
}
catch (error) {
if (!(error instanceof RangeError))
throw error;
throw new Error('an offset in it points beyond its end', { cause: error });
}
}
function findResourceSection(headers) {
const sections = headers.readUInt16LE(6);
if (sections > MAX_SECTIONS)
throw new Error(`it has ${sections} sections`);
const optionalHeader = 24;
const directories = optionalHeader + (headers.readUInt16LE(optionalHeader) === PE32_PLUS ? 112 : 96);
if (headers.readUInt32LE(directories - 4) <= RESOURCES)
return undefined;
const address = headers.readUInt32LE(directories + RESOURCES * 8);
if (address === 0)
return undefined;
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
function findVersionResources(resources, address) {
const types = readTable(resources, 0).filter(({ id, isTable }) => id === VERSION_RESOURCE && isTable);
const names = types.flatMap(({ offset }) => readTable(resources, offset)).filter(({ isTable }) => isTable);
if (names.length > MAX_VERSION_RESOURCES)
throw new Error(`it has ${names.length} version resources`);
const leaves = names
.flatMap(({ offset }) => readTable(resources, offset))
.filter(({ isTable }) => !isTable);
if (leaves.length > MAX_VERSION_RESOURCES)
throw new Error(`it has ${leaves.length} version resources`);
return leaves.map(({ offset }) => {
const start = resources.readUInt32LE(offset) - address;
const end = start + resources.readUInt32LE(offset + 4);
if (start < 0 || end > resources.length)
throw new Error('its version resource is outside its resources');
return resources.subarray(start, end);
});
}
function readTable(resources, table) {
const entries = resources.readUInt16LE(table + 12) + resources.readUInt16LE(table + 14);
if (entries > MAX_TABLE_ENTRIES)
throw new Error(`a table of its resources has ${entries} entries`);
return Array.from({ length: entries }, (_, index) => {
const entry = table + 16 + index * 8;
const target = resources.readUInt32LE(entry + 4);
const isTable = target >= IS_TABLE;
return { id: resources.readUInt32LE(entry), offset: isTable ? target - IS_TABLE : target, isTable };
});
}
}),
2468:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
At: () => ( readEvidence)
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9976);
const VERSION = /(?<numbers>\d+(?:\.\d+)+)(?<suffix>(?:[-.]?(?:alpha|beta|rc|dev|a|b|c)[-.]?\d+)?\+?)/i;
const NAME_WITH_VERSION = new RegExp(`\\bpython[\\s-]*v?${VERSION.source}`, 'i');
const MAX_TEXT_CHARACTERS = 200;
const MIN_FIELD3 = 100;
const ARCHITECTURES = [
{ architecture: 'arm64', word: /\b(arm64|aarch64)\b/i },
{ architecture: 'x64', word: /\b(64[- ]?bit|amd64|x64|x86[-_]64)\b/i },
{ architecture: 'x86', word: /\b(32[- ]?bit|win32|x86)\b/i },
];
function readEvidence({ fileVersion, productVersion, strings }, expected, where) {
return [
...strings.flatMap(({ name, value }) => {
const text = value.slice(0, MAX_TEXT_CHARACTERS);
const found = `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__ .g$)(name)} '${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__ .g$)(text)}'`;
return compareString(name, text, expected).map(finding => ({ ...finding, found, where }));
}),
...compareFixed('file version', fileVersion, expected.version, where),
...compareFixed('product version', productVersion, expected.version, where),
];
}
function compareString(name, text, { version, architecture }) {
switch (name.toLowerCase()) {
case 'fileversion':
case 'productversion':
return compareVersion(VERSION.exec(text), version);
case 'productname':
case 'filedescription': {
const named = ARCHITECTURES.find(({ word }) => word.test(text))?.architecture;
const findings = compareVersion(NAME_WITH_VERSION.exec(text), version);
if (named === undefined || architecture === undefined)
return findings;
return [...findings, { about: 'architecture', agrees: named === architecture }];
}
default:
return [];
}
}
function compareVersion(match, version) {
const { numbers = '', suffix = '' } = match?.groups ?? {};
if (numbers === '')
return [];
if (suffix === '')
return [compareNumbers(numbers.split('.').map(Number), version)];
const agrees = [(0,_version_js__WEBPACK_IMPORTED_MODULE_1__ .qh)(version), (0,_version_js__WEBPACK_IMPORTED_MODULE_1__ .Ud)(version)].includes(`${numbers}${suffix}`.toLowerCase());
return [{ about: 'version', agrees }];
}
function compareNumbers([major, minor, third], version) {
if (`${major}.${minor}` !== (0,_version_js__WEBPACK_IMPORTED_MODULE_1__ .hA)(version))
return { about: 'version', agrees: false };
if (third === undefined)
return { about: 'series', agrees: true };
const isFinal = version.preRelease === undefined;
const agrees = third < MIN_FIELD3 ? isFinal && third === version.micro : third === toWindowsField3(version);
return { about: 'version', agrees };
}
function compareFixed(name, numbers, version, where) {
if (numbers === undefined)
return [];
const [major, minor, field3] = numbers;
const release = describeRelease(major, minor, field3);
const found = `${name} ${numbers.join('.')}${release === undefined ? '' : ` (${release})`}`;
return [{ ...compareNumbers(numbers, version), found, where }];
}
const LEVELS = { a: 10, b: 11, rc: 12 };
const FINAL = 150;
function toWindowsField3({ micro, preRelease }) {
return micro * 1000 + (preRelease ? LEVELS[preRelease.level] * 10 + preRelease.serial : FINAL);
}
function describeRelease(major, minor, field3) {
const final = `${major}.${minor}.${Math.floor(field3 / 1000)}`;
const rest = field3 % 1000;
if (rest === FINAL)
return final;
const level = Object.entries(LEVELS).find(([, number]) => number === Math.floor(rest / 10))?.[0];
return level && `${final}${level}${rest % 10}`;
}
}),
3554:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
x: () => ( readZipDirectory)
});
var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
var yauzl__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(663);
var _read_range_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2045);
const UNIX = 3;
const STORED = 0;
const DEFLATED = 8;
const MAX_MEMBERS = 100_000;
const MAX_DIRECTORY_BYTES = 16 * 1024 * 1024;
const UNIX_TYPE_MASK = 0o170000;
const UNIX_LINK = 0o120000;
async function readZipDirectory(bytes, maxMembers = MAX_MEMBERS) {
const reader = new DirectoryReader(bytes);
const zip = await (0,yauzl__WEBPACK_IMPORTED_MODULE_1__ .or)(reader, bytes.size, { autoClose: false });
if (zip.entryCount > maxMembers)
throw new Error(`it has ${zip.entryCount} members`);
const members = [];
for await (const entry of zip.eachEntry()) {
members.push({
name: entry.fileName,
isLink: ((entry.externalFileAttributes >>> 16) & UNIX_TYPE_MASK) === UNIX_LINK,
isFolder: entry.fileName.endsWith('/'),
...toMode(entry),
mtime: entry.getLastModDate().getTime() / 1000,
size: entry.uncompressedSize,
read: maxBytes => readMember(bytes, zip, entry, maxBytes),
});
}
return members;
}
async function readMember(bytes, zip, entry, maxBytes) {
const { fileName, compressedSize, uncompressedSize } = entry;
if (entry.isEncrypted())
throw new Error(`its member '${fileName}' is encrypted`);
if (Math.max(compressedSize, uncompressedSize) > maxBytes) {
throw new Error(`its member '${fileName}' has more than ${maxBytes} bytes`);
}
const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
const stored = await (0,_read_range_js__WEBPACK_IMPORTED_MODULE_2__ .q)(bytes, fileDataStart, fileDataStart + compressedSize);
const content = decompress(stored, entry, maxBytes);
if (content.length !== uncompressedSize || (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(content) !== entry.crc32)
throw new Error(`its member '${fileName}' is damaged`);
return content;
}
function decompress(stored, { fileName, compressionMethod }, maxBytes) {
if (compressionMethod === STORED)
return stored;
if (compressionMethod === DEFLATED)
return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync)(stored, { maxOutputLength: maxBytes });
throw new Error(`its member '${fileName}' is compressed by unknown method ${compressionMethod}`);
}
function toMode({ versionMadeBy, externalFileAttributes }) {
const mode = (externalFileAttributes >>> 16) & 0o777;
return versionMadeBy >>> 8 === UNIX && mode !== 0 ? { mode } : {};
}
class DirectoryReader extends yauzl__WEBPACK_IMPORTED_MODULE_1__ .lJ {
#bytes;
#bytesLeft = MAX_DIRECTORY_BYTES;
constructor(bytes) {
super();
this.#bytes = bytes;
}
read(buffer, offset, length, position, callback) {
this.#readRange(position, length).then(range => {
range.copy(buffer, offset);
callback(null);
}, callback);
}
async #readRange(position, length) {
this.#bytesLeft -= length;
if (this.#bytesLeft < 0)
throw new Error(`its directory has more than ${MAX_DIRECTORY_BYTES} bytes`);
const range = await (0,_read_range_js__WEBPACK_IMPORTED_MODULE_2__ .q)(this.#bytes, position, position + length);
if (range.length < length)
throw new Error('its directory points beyond its end');
return range;
}
}
})
};
