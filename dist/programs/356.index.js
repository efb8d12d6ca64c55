export const id = 356;
export const ids = [356,721,804];
export const modules = {
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
})
};
