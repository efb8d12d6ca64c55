export const id = 857;
export const ids = [857,721,356,804];
export const modules = {
3238:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
L: () => ( readCheckedMembers)
});
var errors = __webpack_require__(9473);
var artifact_kinds = __webpack_require__(3282);
var external_node_path_ = __webpack_require__(6760);
;
const WINDOWS_DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³]) *(?:\.|$)/i;
function toMemberPath(name) {
return external_node_path_.posix.normalize(name).replace(/\/$/, '');
}
function watchForEscapes(fileSystem = 'other') {
const links = new Set();
const folders = new Set();
const names = new Set();
return ({ name, link, isFolder = false }) => {
const path = toMemberPath(name);
if (leavesRoot(name) || name.split('/').includes('..'))
return `the member '${name}' would leave the folder`;
if (fileSystem === 'windows' && path !== '.' && path.split('/').some(isUnusableOnWindows))
return `Windows can't have a file with the name '${name}'`;
const key = toKey(path);
const parents = folders.has(external_node_path_.posix.dirname(key)) ? [] : ancestors(key);
if (parents.some(folder => links.has(folder)))
return `'${name}' is below a link`;
if (parents.some(folder => names.has(folder)))
return `'${name}' is below a file`;
if ((path === '.' && !isFolder) || names.has(key) || (!isFolder && folders.has(key)))
return `'${name}' has the name of another member`;
for (const folder of isFolder ? [...parents, key] : parents)
folders.add(folder);
if (!isFolder)
names.add(key);
if (link === undefined)
return undefined;
links.add(key);
return leavesByLink(path, link)
? `the link '${name}' to '${link.target}' would leave the folder`
: undefined;
};
}
function toKey(path) {
if (/^[ -~]*$/.test(path))
return path.toLowerCase();
return path.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}
function ancestors(path) {
const parts = path.split('/');
return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}
function leavesRoot(path) {
if (path.includes('\\') || path.includes('\0') || /^[a-z]:/i.test(path) || external_node_path_.posix.isAbsolute(path))
return true;
return path.includes('..') && external_node_path_.posix.normalize(path).split('/')[0] === '..';
}
function leavesByLink(path, { kind, target }) {
if (external_node_path_.posix.isAbsolute(target))
return true;
if (kind === 'hard')
return leavesRoot(target);
const parts = target.split('/').filter(part => part !== '' && part !== '.');
const firstName = parts.findIndex(part => part !== '..');
const descent = firstName === -1 ? [] : parts.slice(firstName);
if (descent.some(part => part === '..' || /^[a-z]:/i.test(part)))
return true;
return leavesRoot(external_node_path_.posix.join(external_node_path_.posix.dirname(path), target));
}
function isUnusableOnWindows(part) {
return WINDOWS_DEVICE.test(part) || /[<>:"|?*\x00-\x1f]|[. ]$/.test(part);
}
var compression = __webpack_require__(347);
var patch_level = __webpack_require__(4356);
var tar_members = __webpack_require__(7804);
var zip = __webpack_require__(3554);
var cpython_version = __webpack_require__(9976);
;
const MAX_ZIP_MEMBER_BYTES = 128 * 1024 ** 2;
const MAX_ZIP_CONTENT_BYTES = 1024 ** 3;
async function* readCheckedMembers(bytes, artifact, options = {}) {
const refuse = (error) => {
if (error instanceof errors .lZ || (error instanceof Error && 'syscall' in error))
return error;
const message = `${artifact.fileName} is not unpacked: ${(0,errors .V$)(error)}.`;
return new errors .lZ('VERSION_MISMATCH', message, { cause: error });
};
const findEscape = watchForEscapes(options.fileSystem);
const files = new Set();
try {
const isZip = (0,artifact_kinds .We)(artifact) === 'zip';
for await (const member of isZip ? readZip(bytes) : readTar(bytes, artifact.fileName, options)) {
const fault = findEscape(member);
if (fault !== undefined)
throw new Error(fault);
const { name, link, isFolder, mode, mtime } = member;
const path = toMemberPath(name);
const content = artifact.format === 'source' ? await readSameVersion(member, path, artifact) : member.content;
const kind = link?.kind ?? (isFolder ? 'folder' : 'file');
const target = link?.kind === 'hard' ? toMemberPath(link.target) : link?.target;
if (kind === 'hard' && !files.has(target ?? ''))
throw new Error(`the hard link '${name}' leads to '${target}', which is not an earlier file`);
if (kind === 'file')
files.add(path);
yield {
path,
kind,
mode,
mtime,
...(target !== undefined && { target }),
content: readParts(content, refuse),
};
}
}
catch (error) {
throw refuse(error);
}
}
async function* readParts(content, refuse) {
try {
for await (const part of content)
if (part instanceof Uint8Array)
yield part;
}
catch (error) {
throw refuse(error);
}
}
async function* readTar(bytes, fileName, options) {
const decompress = options.decompress ?? (await (0,compression.loadCompression)(fileName)).decompress;
const compressed = bytes.read(0);
try {
for await (const member of (0,tar_members.readTarMembers)(decompress(compressed))) {
if (!member.isFile && !member.isFolder && member.link === undefined)
throw new Error(`'${member.name}' is not a file, a folder, or a link`);
yield member;
}
}
finally {
compressed.return();
}
}
async function readSameVersion(member, path, { version }) {
const expected = (0,cpython_version .qh)(version);
if (path.split('/')[0] !== `Python-${expected}`)
throw new Error(`'${member.name}' is outside the directory Python-${expected}/`);
if (path !== `Python-${expected}/Include/patchlevel.h`)
return member.content;
const content = await member.readWhole();
const found = (0,patch_level.parsePatchLevel)(content.toString());
if (found !== undefined && found !== expected)
throw new Error(`Include/patchlevel.h says version '${found}'`);
return [content];
}
async function* readZip(bytes) {
let size = 0;
for (const member of await (0,zip .x)(bytes)) {
if (member.isLink)
throw new Error(`'${member.name}' is a link`);
size += member.size;
if (size > MAX_ZIP_CONTENT_BYTES)
throw new Error('it unpacks to more than 1 GiB');
const content = await member.read(MAX_ZIP_MEMBER_BYTES);
const { name, isFolder, mtime, mode = isFolder ? 0o777 : 0o666 } = member;
yield { name, isFolder, mode, mtime, content: [content], readWhole: async () => content };
}
}
}),
8721:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
GZIP: () => ( GZIP)
});
var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);
const PART_BYTES = 256 * 1024;
const GZIP = {
name: 'gzip',
magic: Buffer.from([0x1f, 0x8b]),
decompress: bytes => (0,node_stream__WEBPACK_IMPORTED_MODULE_0__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(bytes), (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip)({ chunkSize: PART_BYTES }), () => { }),
};
}),
4356:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
parsePatchLevel: () => ( parsePatchLevel),
readAndroidStamp: () => ( readAndroidStamp),
readIosStamp: () => ( readIosStamp)
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
var _evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7216);
var _gzip_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8721);
var _read_range_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2045);
var _tar_members_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7804);
const PY_VERSION = /^[ \t]*#[ \t]*define[ \t]+PY_VERSION[ \t]+"([^"\r\n]{1,64})"/m;
const NUMBER = /^[ \t]*#[ \t]*define[ \t]+PY_(MAJOR_VERSION|MINOR_VERSION|MICRO_VERSION|RELEASE_SERIAL)[ \t]+(\d{1,3})\b/gm;
const LEVEL = /^[ \t]*#[ \t]*define[ \t]+PY_RELEASE_LEVEL[ \t]+(?:PY_RELEASE_LEVEL_(ALPHA|BETA|GAMMA|FINAL)|0[xX]([A-F]))\b/m;
const LEVELS = new Map([
['ALPHA', 'a'],
['A', 'a'],
['BETA', 'b'],
['B', 'b'],
['GAMMA', 'rc'],
['C', 'rc'],
['FINAL', ''],
['F', ''],
]);
const ANDROID_SYSCONFIG = /^_sysconfigdata_[a-z]*_android_(\w{1,32}?)-linux-android/;
const INCLUDE_DIRECTORY = /^python(\d+\.\d+)[a-z]*$/;
const MAX_NAME_CHARACTERS = 4096;
function parsePatchLevel(text) {
const version = PY_VERSION.exec(text)?.[1];
if (version !== undefined)
return version;
const numbers = new Map(Array.from(text.matchAll(NUMBER), ([, name, digits]) => [name, Number(digits)]));
const [, word, digit] = LEVEL.exec(text) ?? [];
const level = LEVELS.get(word ?? digit ?? '');
const parts = ['MAJOR_VERSION', 'MINOR_VERSION', 'MICRO_VERSION'].map(name => numbers.get(name));
if (level === undefined || parts.includes(undefined))
return undefined;
return `${parts.join('.')}${level === '' ? '' : `${level}${numbers.get('RELEASE_SERIAL') ?? 0}`}`;
}
function readAndroidStamp(bytes, expected) {
const isEnough = (evidence) => has(evidence, 'version') && (expected.architecture === undefined || has(evidence, 'architecture'));
return readStamp(bytes, 'Android', (0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__ .b)(expected, 'Android'), isEnough);
}
function readIosStamp(bytes, { version }) {
return readStamp(bytes, 'iOS', (0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__ .b)({ version }, 'iOS'), evidence => has(evidence, 'version'));
}
async function readStamp(bytes, platform, compare, isEnough) {
try {
if (!(await (0,_read_range_js__WEBPACK_IMPORTED_MODULE_4__ .q)(bytes, 0, _gzip_js__WEBPACK_IMPORTED_MODULE_2__.GZIP.magic.length)).equals(_gzip_js__WEBPACK_IMPORTED_MODULE_2__.GZIP.magic)) {
return {
verdict: 'contradicts',
found: `bytes that are not a gzip file, so not an ${platform} archive`,
};
}
const evidence = [];
for await (const member of (0,_tar_members_js__WEBPACK_IMPORTED_MODULE_3__.readTarMembers)(_gzip_js__WEBPACK_IMPORTED_MODULE_2__.GZIP.decompress(bytes.read(0)))) {
const found = await readMember(member, compare);
evidence.push(...found.filter(({ about, agrees }) => about !== 'platform' || !agrees));
if (isEnough(evidence) || evidence.some(({ agrees }) => !agrees))
break;
}
return (0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__ .T)(evidence, `no patchlevel.h in the ${platform} archive that names a version`);
}
catch (error) {
return { verdict: 'unreadable', found: `no readable ${platform} archive: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__ .V$)(error)}` };
}
}
async function readMember(member, compare) {
if (member.name.length > MAX_NAME_CHARACTERS || !member.isFile)
return [];
const parts = member.name.split('/');
const [fileName = '', directory = ''] = parts.toReversed();
const where = `in '${member.name}'`;
const isInFramework = parts.some(part => part.endsWith('.xcframework'));
const series = INCLUDE_DIRECTORY.exec(directory)?.[1];
const architecture = ANDROID_SYSCONFIG.exec(fileName)?.[1];
const evidence = [];
if (isInFramework)
evidence.push(compare('platform', 'iOS', where));
if (architecture !== undefined) {
evidence.push(compare('platform', 'Android', where), compare('architecture', architecture, where));
}
if (fileName !== 'patchlevel.h')
return evidence;
if (directory === 'Include')
return [compare('platform', 'the source', where)];
if (series === undefined && !(isInFramework && directory === 'Headers'))
return evidence;
if (!isInFramework)
evidence.push(compare('platform', 'Android', where));
if (series !== undefined)
evidence.push(compare('series', series, where));
const version = parsePatchLevel((await member.readWhole()).toString());
if (version !== undefined)
evidence.push(compare('version', version, where));
return evidence;
}
function has(evidence, subject) {
return evidence.some(({ about }) => about === subject);
}
}),
7804:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
readTarMembers: () => ( readTarMembers)
});
var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
var node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8321);
var tar_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6118);
const MAX_WHOLE_BYTES = 64 * 1024;
const MAX_TAR_BYTES = 1024 ** 3;
const MAX_MEMBERS = 100_000;
const MAX_HEADER_BYTES = 256 * 1024;
const MAX_PAX_RECORDS = 100;
async function* readTarMembers(bytes) {
const tar = bytes instanceof node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable ? bytes : node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(bytes);
const archive = (0,tar_stream__WEBPACK_IMPORTED_MODULE_2__.extract)();
let size = 0;
let members = 0;
let nextMemberUntil = MAX_HEADER_BYTES;
tar.on('error', error => archive.destroy(error));
tar.on('data', (chunk) => {
size += chunk.length;
if (size > MAX_TAR_BYTES)
archive.destroy(new Error('it unpacks to more than 1 GiB'));
if (size > nextMemberUntil)
archive.destroy(new Error('a member comes too late'));
});
try {
for await (const entry of tar.pipe(archive)) {
const { header } = entry;
members += 1;
assertProportionate(header, members);
nextMemberUntil = size + header.size + MAX_HEADER_BYTES;
yield {
name: header.name,
isFile: header.type === 'file' && !isSparse(header),
isFolder: header.type === 'directory',
mode: (header.mode ?? 0) & 0o777,
mtime: readTime(header),
size: header.size,
content: entry,
...toLink(header),
readWhole: async () => {
if (header.size > MAX_WHOLE_BYTES)
throw new Error(`'${header.name}' has ${header.size} bytes`);
return (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__.buffer)(entry);
},
};
entry.resume();
}
}
finally {
tar.destroy();
}
}
function toLink({ type, linkname }) {
if (type === 'symlink')
return { link: { kind: 'symbolic', target: linkname ?? '' } };
return type === 'link' ? { link: { kind: 'hard', target: linkname ?? '' } } : {};
}
function isSparse({ pax }) {
return Object.keys(pax ?? {}).some(key => key.startsWith('GNU.sparse.'));
}
function readTime({ mtime, pax }) {
const record = Object.entries(pax ?? {}).find(([key]) => key === 'mtime')?.[1];
const time = record === undefined ? Number(mtime) / 1000 : Number(record);
if (!Number.isFinite(time))
throw new Error('a member has no time');
return time;
}
function assertProportionate(header, members) {
if (members > MAX_MEMBERS)
throw new Error(`it has more than ${MAX_MEMBERS} members`);
if (!Number.isSafeInteger(header.size))
throw new Error('a member has no size');
if (header.size > 0 && header.type === 'directory')
throw new Error('a folder has a size');
if (Object.keys(header.pax ?? {}).length > MAX_PAX_RECORDS)
throw new Error('a member has too many pax records');
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
