export const id = 933;
export const ids = [933];
export const modules = {
2046:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
MJ: () => ( readVersionRequest),
Nb: () => ( findExactVersion),
O$: () => ( toExactMeaning),
bs: () => ( findExactSpecifier)
});
var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9976);
function findExactSpecifier(text) {
if (!/^[\w.+@-]{1,100}$/.test(text))
return undefined;
const request = readVersionRequest(text);
const exact = findExactVersion(request.text);
if (exact === undefined)
return undefined;
return { text, freeThreaded: request.freeThreaded, ...toExactMeaning(exact) };
}
function toExactMeaning(exact) {
const name = (0,_version_js__WEBPACK_IMPORTED_MODULE_0__ .qh)(exact);
return { exact, takesPreReleases: true, matches: version => (0,_version_js__WEBPACK_IMPORTED_MODULE_0__ .qh)(version) === name };
}
const PLATFORM = /^(?<request>cpython-.+?)-(?:linux|macos|darwin|windows|freebsd|android|ios|emscripten|any)(?:-[a-z\d_]+){0,2}$/;
const IMPLEMENTATION = /^(?:cpython[-@]?(?=[vV\d<>=~!^])|python-?(?=\d+\.))/;
function readVersionRequest(written) {
const trimmed = written.trim();
const request = PLATFORM.exec(trimmed)?.groups?.request ?? trimmed;
const [, plain = request, variant] = /^(.*)\+(freethreaded|gil)$/.exec(request) ?? [];
const text = plain
.replace(/^cp(?<major>3)(?<minor>\d{1,2})(?=t?$)/, '$<major>.$<minor>')
.replace(IMPLEMENTATION, '')
.replace(/V(?=\d)/g, 'v');
if (variant !== undefined)
return { text, freeThreaded: variant === 'freethreaded' };
const isFreeThreaded = /\dt(-dev)?$|\d-devt$/.test(text);
return { text: isFreeThreaded ? text.replace(/t(?=(-dev)?$)/, '') : text, freeThreaded: isFreeThreaded };
}
const PRE_RELEASE = /^v?(?<release>\d+\.\d+)(?<micro>\.\d+)?[-_.]?(?<word>alpha|a|beta|b|preview|pre|c|rc)[-_.]?(?<serial>\d+)$/i;
function findExactVersion(text) {
if (/^v?\d+\.\d+\.\d+$/i.test(text))
return (0,_version_js__WEBPACK_IMPORTED_MODULE_0__ .ot)(text.replace(/^v/i, ''));
const parts = PRE_RELEASE.exec(text)?.groups;
if (parts === undefined)
return undefined;
const { release, micro = '.0', word = '', serial } = parts;
return (0,_version_js__WEBPACK_IMPORTED_MODULE_0__ .ot)(`${release}${micro}${toLevel(word.toLowerCase())}${serial}`);
}
function toLevel(word) {
return /^[ab]/.test(word) ? word.charAt(0) : 'rc';
}
}),
2464:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$: () => ( assertHistory)
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
var _artifact_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3282);
var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9976);
const UNKNOWN = { known: false, released: null };
function assertHistory(artifact, signedSha256, { history: { known, changes }, pinnedSha256 }) {
if (known === undefined)
return UNKNOWN;
const owner = known.findByDigest(signedSha256);
const entry = known.find(artifact);
if (owner !== undefined && owner.sha256 === entry?.sha256)
return { known: true, released: owner.released };
if (owner !== undefined)
throw replayed(artifact, owner);
if (entry !== undefined && pinnedSha256 !== signedSha256 && changes === 'refuse')
throw changed(artifact, signedSha256, entry);
return UNKNOWN;
}
function replayed({ fileName, version, kind }, owner) {
const other = (0,_artifact_kinds_js__WEBPACK_IMPORTED_MODULE_1__ .eH)(owner.version, owner.kind).fileName;
return new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .lZ('VERSION_MISMATCH', `${fileName}: expected CPython ${(0,_version_js__WEBPACK_IMPORTED_MODULE_2__ .qh)(version)} as ${kind}, found the bundle of ${other}: the list of known releases has SHA-256 ${owner.sha256} for CPython ${(0,_version_js__WEBPACK_IMPORTED_MODULE_2__ .qh)(owner.version)} as ${owner.kind} (${owner.released}).`);
}
function changed({ fileName }, signedSha256, entry) {
return new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .lZ('DIGEST_MISMATCH', `${fileName}: expected SHA-256 ${entry.sha256}, which the list of known releases has for this file (released on ${entry.released}); found a valid signature of SHA-256 ${signedSha256}.`, { hint: CHANGED });
}
const CHANGED = 'Do not use this file. A release never changes, so the account of its release manager may have been taken over: report it to security@python.org. If you know from another source that these bytes are right, set sha256 to their digest.';
}),
1934:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
jM: () => ( hasReleaseManager),
sc: () => ( findReleaseManager),
zH: () => ( toCertificateIdentity)
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9976);
const GITHUB = 'https://github.com/login/oauth';
const GOOGLE = 'https://accounts.google.com';
const NED = manager('Ned Deily', 'nad@python.org', GITHUB);
const LUKASZ = manager('Łukasz Langa', 'lukasz@langa.pl', GITHUB);
const PABLO = manager('Pablo Galindo Salgado', 'pablogsal@python.org', GOOGLE);
const THOMAS = manager('Thomas Wouters', 'thomas@python.org', GOOGLE);
const HUGO = manager('Hugo van Kemenade', 'hugo@python.org', GITHUB);
const SAVANNAH = manager('Savannah Ostrowski', 'savannah@python.org', GITHUB);
const RELEASE_MANAGERS = new Map([
['3.7', NED],
['3.8', LUKASZ],
['3.9', LUKASZ],
['3.10', PABLO],
['3.11', PABLO],
['3.12', THOMAS],
['3.13', THOMAS],
['3.14', HUGO],
['3.15', HUGO],
['3.16', SAVANNAH],
['3.17', SAVANNAH],
]);
function isOlderThanSigning({ major, minor }) {
return major < 3 || (major === 3 && minor < 7);
}
function hasReleaseManager(version) {
return RELEASE_MANAGERS.has((0,_version_js__WEBPACK_IMPORTED_MODULE_1__ .hA)(version));
}
function findReleaseManager(version) {
const releaseManager = RELEASE_MANAGERS.get((0,_version_js__WEBPACK_IMPORTED_MODULE_1__ .hA)(version));
if (releaseManager === undefined) {
throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .lZ('UNKNOWN_RELEASE_MANAGER', `verify-cpython doesn't know the release manager of CPython ${(0,_version_js__WEBPACK_IMPORTED_MODULE_1__ .qh)(version)}. It knows the series ${[...RELEASE_MANAGERS.keys()].join(', ')}.`, isOlderThanSigning(version)
? {
hint: 'CPython before 3.7 was never signed with Sigstore: use a newer release. For one that you signed yourself, set certificate-identity and certificate-oidc-issuer.',
}
: {});
}
return releaseManager;
}
function toCertificateIdentity(subjectAlternativeName, issuer) {
if (subjectAlternativeName === '' && issuer === '')
return undefined;
if (subjectAlternativeName !== '' && issuer !== '')
return { subjectAlternativeName, issuer };
throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .lZ('INVALID_INPUT', 'certificate-identity and certificate-oidc-issuer belong together: an identity means nothing without the issuer that vouches for it.', { hint: "Set both. To expect the version's release manager, set neither." });
}
function manager(name, subjectAlternativeName, issuer) {
return { name, identity: { subjectAlternativeName, issuer } };
}
}),
7216:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
T: () => ( toStamp),
b: () => ( toComparison)
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9976);
function toComparison({ version, architecture }, platform) {
const wanted = {
version: (0,_version_js__WEBPACK_IMPORTED_MODULE_1__ .qh)(version),
series: (0,_version_js__WEBPACK_IMPORTED_MODULE_1__ .hA)(version),
architecture,
platform,
};
return (about, says, where) => ({
about,
agrees: wanted[about] === undefined || wanted[about] === says,
found: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__ .g$)(says),
where: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__ .g$)(where),
});
}
const MAX_DESCRIBED = 4;
function toStamp(evidence, nothing) {
const contradictions = evidence.filter(({ agrees }) => !agrees);
if (contradictions.length > 0)
return { verdict: 'contradicts', found: describe(contradictions) };
const versions = evidence.filter(({ about }) => about === 'version');
if (versions.length === 0)
return { verdict: 'unreadable', found: nothing };
return { verdict: 'agrees', found: describe([...versions, ...evidence]) };
}
function describe(evidence) {
const pieces = new Set(evidence.map(({ found, where }) => `${found} ${where}`));
return [...pieces].slice(0, MAX_DESCRIBED).join(', ');
}
}),
2045:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
L: () => ( toByteSource),
q: () => ( readRange)
});
async function readRange(bytes, start, end) {
const last = Math.min(end, bytes.size);
if (start >= last)
return Buffer.alloc(0);
return Buffer.concat([...bytes.read(start, last)]);
}
function toByteSource(buffer) {
return {
size: buffer.length,
*read(start, end) {
yield buffer.subarray(start, end);
},
};
}
}),
6676:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
findPackageDigest: () => ( findPackageDigest),
readManifestStamp: () => ( readManifestStamp)
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
var _evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7216);
var _read_range_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2045);
const MAX_MANIFEST_BYTES = 1024 * 1024;
const FILE_VERSION = /^python-(\d+(?:\.\d+)+(?:(?:a|b|rc)\d+)?)t?-/;
async function readManifestStamp(bytes, { version }) {
try {
const beginning = (await (0,_read_range_js__WEBPACK_IMPORTED_MODULE_2__ .q)(bytes, 0, 64)).toString().trimStart();
if (!beginning.startsWith('{'))
return { verdict: 'contradicts', found: 'bytes that are not a JSON object' };
if (bytes.size > MAX_MANIFEST_BYTES)
throw new Error(`it has ${bytes.size} bytes`);
const text = new TextDecoder('utf-8', { fatal: true }).decode(await (0,_read_range_js__WEBPACK_IMPORTED_MODULE_2__ .q)(bytes, 0, bytes.size));
const compare = (0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__ .b)({ version });
const perEntry = parseEntries(text).map(entry => readEntry(entry, compare));
const stamp = (0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__ .T)(perEntry.flat(), 'a manifest without versions');
const hasGap = perEntry.some(evidence => evidence.length < 2);
if (stamp.verdict !== 'agrees' || !hasGap)
return stamp;
return { verdict: 'unreadable', found: 'a manifest with an entry that lacks sort-version or url' };
}
catch (error) {
return { verdict: 'unreadable', found: `no readable manifest: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__ .V$)(error)}` };
}
}
function findPackageDigest(manifestText, fileName) {
const malformed = (reason, cause) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .lZ('VERSION_MISMATCH', `${fileName}: the signed manifest ${reason}.`, { cause });
let entries;
try {
if (manifestText.length > MAX_MANIFEST_BYTES)
throw new Error(`it has ${manifestText.length} characters`);
entries = parseEntries(manifestText);
}
catch (cause) {
throw malformed(`can't be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__ .V$)(cause)}`, cause);
}
const matching = entries.filter(entry => readFileName(entry) === fileName);
const [found, ...others] = matching.map(entry => {
const sha256 = toMap(entry.get('hash')).get('sha256');
if (typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/i.test(sha256)) {
throw malformed('gives it no SHA-256 digest');
}
return sha256.toLowerCase();
});
if (found === undefined) {
const names = entries.map(readFileName).filter(name => name !== undefined);
throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .lZ('NOT_PUBLISHED', `${fileName}: the signed manifest does not name it. It names: ${names.join(', ') || 'no package'}.`);
}
if (others.some(other => other !== found))
throw malformed('gives it two SHA-256 digests');
return found;
}
function readEntry(entry, compare) {
const sortVersion = entry.get('sort-version');
const fileVersion = FILE_VERSION.exec(readFileName(entry) ?? '')?.[1];
return [
...(typeof sortVersion === 'string' ? [compare('version', sortVersion, 'as sort-version')] : []),
...(fileVersion === undefined ? [] : [compare('version', fileVersion, 'in a url')]),
];
}
function parseEntries(manifestText) {
const versions = toMap(JSON.parse(manifestText.trimStart())).get('versions');
if (!Array.isArray(versions))
throw new Error("it has no list 'versions'");
return versions.map(toMap);
}
function readFileName(entry) {
const url = entry.get('url');
return typeof url === 'string' ? URL.parse(url)?.pathname.split('/').at(-1) : undefined;
}
function toMap(value) {
const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
return new Map(isObject ? Object.entries(value) : []);
}
}),
95:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
I4: () => ( isNotWritable),
Mi: () => ( isDiskError),
Xt: () => ( toCode),
uq: () => ( isFull)
});
const DISK_ERRORS = new Set(`EACCES EAGAIN EBUSY EDQUOT EEXIST EFBIG EHOSTDOWN EINVAL EIO EISDIR ELOOP EMFILE EMLINK ENAMETOOLONG ENFILE ENODEV ENOENT
   ENOMEM ENOSPC ENOSYS ENOTCONN ENOTDIR ENOTEMPTY ENOTSUP ENXIO EOPNOTSUPP EPERM EREMOTEIO EROFS ESTALE ETIMEDOUT ETXTBSY
   EXDEV UNKNOWN`.split(/\s+/));
const FULL = new Set(['ENOSPC', 'EDQUOT']);
const NOT_WRITABLE = new Set(['EACCES', 'EPERM', 'EROFS']);
function isDiskError(error) {
return DISK_ERRORS.has(toCode(error));
}
function isFull(error) {
return FULL.has(toCode(error));
}
function isNotWritable(error) {
return NOT_WRITABLE.has(toCode(error));
}
function toCode(error) {
return error instanceof Error && 'code' in error ? String(error.code) : '';
}
}),
5875:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
B7: () => ( placeWhole),
D1: () => ( renameInTime),
Wo: () => ( isPresent),
f8: () => ( writeWhole),
iY: () => ( setMode),
lQ: () => ( isFolder),
wZ: () => ( makeFolders)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8500);
var _disk_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95);
const IN_USE = new Set(['EPERM', 'EACCES', 'EBUSY']);
const MAX_WAIT_MS = 10_000;
const FIRST_DELAY_MS = 20;
const MAX_DELAY_MS = 500;
const NO_MODES = new Set(['EPERM', 'EACCES', 'EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);
async function renameInTime(from, to, { isDone = () => false, maxWaitMs = MAX_WAIT_MS } = {}) {
const end = performance.now() + maxWaitMs;
for (let delayMs = FIRST_DELAY_MS;; delayMs = Math.min(2 * delayMs, MAX_DELAY_MS)) {
try {
return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(from, to);
}
catch (error) {
if (!IN_USE.has((0,_disk_errors_js__WEBPACK_IMPORTED_MODULE_5__ .Xt)(error)) || isDone() || performance.now() + delayMs > end)
throw error;
}
await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(delayMs);
}
}
const MAX_REMOVALS = 100;
async function makeFolders(folder, removals = MAX_REMOVALS) {
if (isFolder(folder))
return;
try {
await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(folder);
}
catch (error) {
const isParentMissing = (0,_disk_errors_js__WEBPACK_IMPORTED_MODULE_5__ .Xt)(error) === 'ENOENT' && (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder) !== folder;
const isRemoved = (0,_disk_errors_js__WEBPACK_IMPORTED_MODULE_5__ .Xt)(error) === 'EEXIST' && !(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(folder, { throwIfNoEntry: false });
if (removals > 0 && (isParentMissing || isRemoved)) {
if (isParentMissing)
await makeFolders((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder), removals);
await makeFolders(folder, removals - 1);
}
else if (!isFolder(folder)) {
throw error;
}
}
}
function isFolder(path) {
return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
function isPresent(path) {
try {
return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
}
catch {
return true;
}
}
async function setMode(path, mode) {
try {
await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.chmod)(path, mode);
}
catch (error) {
if (!NO_MODES.has((0,_disk_errors_js__WEBPACK_IMPORTED_MODULE_5__ .Xt)(error)))
throw error;
}
}
function writeWhole(path, text) {
return placeWhole(path, part => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(part, text, { flag: 'wx' }));
}
async function placeWhole(path, write) {
const part = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.part`;
try {
await write(part);
await renameInTime(part, path);
}
finally {
await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(part, { force: true });
}
}
}),
8927:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
EW: () => ( readSmallFile),
U0: () => ( cannotRead),
ZU: () => ( openRegularFile),
iv: () => ( openRegularFileSync),
jH: () => ( readInputFile),
qB: () => ( TooLargeError)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
const FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOCTTY ?? 0);
class TooLargeError extends Error {
constructor(found, maxBytes) {
super(`it has ${found}, expected at most ${maxBytes}`);
}
}
async function openRegularFile(path) {
assertRegular(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path));
const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, FLAGS);
try {
assertRegular(await file.stat());
return file;
}
catch (error) {
await file.close();
throw error;
}
}
function readSmallFileSync(path, maxBytes) {
const file = openRegularFileSync(path);
try {
const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
if (size > maxBytes)
throw new TooLargeError(`${size} bytes`, maxBytes);
return readWhole(file, size, maxBytes);
}
finally {
(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
}
}
function openRegularFileSync(path) {
assertRegular((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path));
const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, FLAGS);
try {
assertRegular((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file));
return file;
}
catch (error) {
(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
throw error;
}
}
async function readSmallFile(path, maxBytes) {
return readSmallFileSync(path, maxBytes);
}
function assertRegular(stats) {
if (stats.isFile())
return;
throw new Error(`it is ${describeKind(stats)}, not a regular file`);
}
function describeKind(stats) {
if (stats.isDirectory())
return 'a folder';
if (stats.isFIFO())
return 'a pipe';
if (stats.isSocket())
return 'a socket';
return 'a device';
}
function readWhole(file, expectedBytes, maxBytes) {
let buffer = Buffer.allocUnsafe(Math.min(expectedBytes, maxBytes) + 1);
let size = 0;
for (;;) {
const bytesRead = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer, size, buffer.length - size, null);
if (bytesRead === 0)
return buffer.subarray(0, size);
size += bytesRead;
if (size > maxBytes)
throw new TooLargeError(`more than ${maxBytes} bytes`, maxBytes);
if (size < buffer.length)
continue;
const larger = Buffer.allocUnsafe(Math.min(2 * buffer.length + 4096, maxBytes + 1));
buffer.copy(larger);
buffer = larger;
}
}
function readInputFile(input, path, { maxBytes, hint }) {
try {
return readSmallFileSync(path, maxBytes);
}
catch (error) {
throw cannotRead(input, path, { cause: error, ...(hint !== undefined && { hint }) });
}
}
const CHECK_THE_PATH = 'Check the path: a relative path starts at the working directory, and quotes would be part of it. A file of the repository is there after actions/checkout.';
function cannotRead(input, path, { cause, hint = CHECK_THE_PATH }) {
const message = `${input}: '${path}' cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__ .V$)(cause)}.`;
return new _errors_js__WEBPACK_IMPORTED_MODULE_2__ .lZ('INVALID_INPUT', message, { cause, hint });
}
}),
6775:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
g$: () => ( tooLarge),
ir: () => ( NO_SOURCE),
o9: () => ( MAX_ARTIFACT_BYTES)
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
const NO_SOURCE = {
fetchAnswer: refuse,
download: refuse,
isThere: refuse,
lastMissingStatus: refuse,
close: () => { },
};
function refuse() {
throw new Error('a run over local files asked for a mirror');
}
function tooLarge({ maxBytes, tooLarge: code = 'DOWNLOAD_FAILED' }) {
return new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .lZ(code, `The file has more than ${maxBytes} bytes.`);
}
const MAX_ARTIFACT_BYTES = 1024 ** 3;
}),
3187:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Ir: () => ( isRedirected),
Rg: () => ( CHECK_FOR_LOGIN_PAGE),
jy: () => ( describePage),
nZ: () => ( isStrayPage)
});
var _retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4675);
const CHECK_FOR_LOGIN_PAGE = 'Check whether a proxy or a login page (captive portal) answers requests in place of the server.';
const MAX_SEARCHED_BYTES = 64 * 1024;
const MAX_TITLE_CHARACTERS = 80;
const MAX_TYPE_CHARACTERS = 60;
function isStrayPage(answer) {
return isRedirected(answer) || isHtml(answer);
}
function isRedirected({ url, finalUrl }) {
return url.href !== finalUrl.href;
}
function describePage(answer) {
const type = answer.contentType?.slice(0, MAX_TYPE_CHARACTERS) ?? 'no content type';
const title = isHtml(answer) ? findTitle(answer.bytes) : '';
const redirect = isRedirected(answer) ? `, redirected to ${(0,_retry_js__WEBPACK_IMPORTED_MODULE_0__ .Ng)(answer.finalUrl)}` : '';
return `${type}${title && `, titled '${title}'`}${redirect}`;
}
function isHtml({ bytes, contentType = '' }) {
return (/^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(contentType) ||
/^(?:\ufeff)?\s*<(?:!doctype|html|head|\?xml)/i.test(bytes.toString('utf8', 0, 256)));
}
function findTitle(bytes) {
const page = bytes.toString('utf8', 0, MAX_SEARCHED_BYTES);
const start = /<title(?:\s[^<>]*)?>/i.exec(page);
if (start === null)
return '';
const text = page.slice(start.index + start[0].length, start.index + start[0].length + 1000);
const title = (text.split('<')[0] ?? '').replace(/\s+/g, ' ').trim();
return title.length > MAX_TITLE_CHARACTERS ? `${title.slice(0, MAX_TITLE_CHARACTERS)}…` : title;
}
}),
4449:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
DE: () => ( assertReadable),
dW: () => ( assertReleases),
Id: () => ( createListings),
zv: () => ( fetchListing),
of: () => ( listsReleases),
sc: () => ( noListing)
});
var errors = __webpack_require__(9473);
var web_page = __webpack_require__(3187);
;
const HREF = '(?=\\s)[^<>]*?[\\s"\'/]href\\s*=\\s*(?:"(?<double>[^"<>]*)"|\'(?<single>[^\'<>]*)\'|(?<bare>[^\\s"\'<>]+))';
const LINK = new RegExp(`<a${HREF}`, 'gi');
const BASE = new RegExp(`<base${HREF}`, 'i');
const ENTITY = /&(?:#0*(?<decimal>\d{1,7})|#x0*(?<hex>[\da-f]{1,6})|(?<name>amp|quot|apos|lt|gt|plus));?/gi;
const NAMED = {
amp: '&',
quot: '"',
apos: "'",
lt: '<',
gt: '>',
plus: '+',
};
function parseListing(page, folder, answeredBy = folder) {
const base = toBase(page, answeredBy);
const bases = base === undefined ? [answeredBy, folder] : [base];
const folders = [...bases, answeredBy, folder].flatMap(address => toFolderPath(address) ?? []);
const hrefs = /^\s*\[/.test(page) ? parseJsonNames(page) : [...page.matchAll(LINK)].map(toHref);
return [...new Set(hrefs.flatMap(href => toChildName(href, bases, folders) ?? []))];
}
function toBase(page, answeredBy) {
const element = BASE.exec(page);
const base = element && URL.parse(toHref(element), answeredBy.href);
return base && /^https?:$/.test(base.protocol) ? base : undefined;
}
function toHref({ groups }) {
return decodeEntities(groups?.double ?? groups?.single ?? groups?.bare ?? '');
}
function parseJsonNames(page) {
let entries;
try {
entries = JSON.parse(page);
}
catch {
return [];
}
if (!Array.isArray(entries))
return [];
return entries.flatMap((entry) => {
if (typeof entry === 'string')
return [encodePath(entry)];
if (typeof entry !== 'object' || entry === null || !('name' in entry) || typeof entry.name !== 'string')
return [];
const isFolder = 'type' in entry && entry.type === 'directory' && !entry.name.endsWith('/');
return [encodePath(isFolder ? `${entry.name}/` : entry.name)];
});
}
function encodePath(name) {
return `./${name.toWellFormed().split('/').map(encodeURIComponent).join('/')}`;
}
function toChildName(href, bases, folders) {
for (const base of bases) {
const url = URL.parse(href, base.href);
if (url === null ||
(url.protocol !== base.protocol && !/^https?:$/.test(url.protocol)) ||
url.search ||
url.hash)
continue;
const path = decodePath(url.pathname) ?? '';
const names = folders.flatMap(folder => (path.startsWith(folder) ? path.slice(folder.length) : []));
const child = names.find(name => /^(?!\.\.?\/?$)[^/\\]+\/?$/.test(name));
if (child !== undefined)
return child;
}
return undefined;
}
function toFolderPath(address) {
return decodePath(new URL('.', address).pathname);
}
function decodePath(path) {
try {
return decodeURIComponent(path);
}
catch {
return undefined;
}
}
function decodeEntities(text) {
return text.replace(ENTITY, (_match, decimal, hex, name) => {
if (name !== undefined)
return NAMED[name.toLowerCase()] ?? '';
const codePoint = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
return codePoint > 0 && codePoint <= 0x10ffff ? String.fromCodePoint(codePoint).toWellFormed() : '\ufffd';
});
}
var python_org_mirror = __webpack_require__(3041);
;
const MAX_LISTING_BYTES = 4 * 1024 * 1024;
const EMPTY_LISTING = /<title>\s*Index of\b|^\s*\[\s*\]\s*$/i;
async function fetchListing(downloader, folder) {
const page = await downloader
.fetchAnswer(folder, { maxBytes: MAX_LISTING_BYTES, tooLarge: 'NO_LISTING' })
.catch((error) => {
if (!(error instanceof errors .lZ) || error.code !== 'NO_LISTING')
throw error;
throw new errors .lZ('NO_LISTING', `${folder}: ${error.message}`, { cause: error });
});
if (page === undefined) {
const status = downloader.lastMissingStatus(folder);
return {
folder,
names: [],
answer: status === undefined ? 'no such folder' : `the answer ${status}`,
state: status === 403 ? 'denied' : 'missing',
};
}
const text = page.bytes.toString('utf8');
const found = parseListing(text, folder, page.finalUrl);
const names = (0,python_org_mirror .gL)(folder) ? (0,python_org_mirror .dV)(found) : found;
const state = names.length > 0 ? 'listed' : EMPTY_LISTING.test(text) ? 'empty' : 'unreadable';
return { folder, names, answer: `a page without such links (${(0,web_page .jy)(page)})`, state };
}
function listsReleases({ names }) {
return names.some(name => /^\d+\.\d+/.test(name));
}
function assertReleases(listing) {
if (listsReleases(listing))
return listing.names;
throw noListing(listing, 'folders of releases, such as 3.13.5/');
}
function assertReadable(listing) {
if (listing.state !== 'denied' && listing.state !== 'unreadable')
return listing;
throw noListing(listing, 'files');
}
function noListing({ folder, answer }, expected, hint = `An exact python-version, such as 3.13.5, needs no listing. For a range or all, ${(0,python_org_mirror .ls)(folder)}`) {
const message = `${folder} is not a usable listing: expected links to ${expected}, found ${answer}.`;
return new errors .lZ('NO_LISTING', message, { hint });
}
function createListings(mirror, downloader) {
const pages = new Map();
const fetchOnce = (folder) => {
const page = pages.get(folder.href) ?? fetchListing(downloader, folder).then(keepWhatCounts);
pages.set(folder.href, page);
return page;
};
return { releases: () => fetchOnce(mirror), files: version => fetchOnce((0,python_org_mirror .dm)(mirror, version)) };
}
function keepWhatCounts(listing) {
const names = listing.names.filter(name => /^(\d|[Pp]ython-|windows-)/.test(name));
return { ...listing, names: names.length > 0 ? names : listing.names.slice(0, 1) };
}
}),
208:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
O: () => ( findReleases),
v: () => ( findFinalVersions)
});
var _cpython_artifact_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3282);
var _cpython_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9976);
function findFinalVersions(names) {
const finals = names.flatMap(name => /^(?<final>\d+\.\d+\.\d+)\/?$/.exec(name)?.groups?.final ?? []);
return parseVersions(finals);
}
function findReleases(final, names) {
const named = names.flatMap(name => /\d+\.\d+\.\d+(?:(?:a|b|rc)\d+)?/.exec(name)?.[0] ?? []);
return parseVersions(named).filter(version => (0,_cpython_version_js__WEBPACK_IMPORTED_MODULE_1__ .wi)(version) === (0,_cpython_version_js__WEBPACK_IMPORTED_MODULE_1__ .qh)(final) && (0,_cpython_artifact_kinds_js__WEBPACK_IMPORTED_MODULE_0__ .Hr)(version, names).length > 0);
}
function parseVersions(texts) {
const versions = [...new Set(texts)].flatMap(text => (0,_cpython_version_js__WEBPACK_IMPORTED_MODULE_1__ .Am)(text) ?? []);
return versions.sort((a, b) => (0,_cpython_version_js__WEBPACK_IMPORTED_MODULE_1__ .Zy)(b, a));
}
}),
5138:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
MR: () => ( toTable),
Wp: () => ( cutRows),
Xt: () => ( toCode),
ZD: () => ( escapeHtml),
b3: () => ( toUtcText)
});
function toTable(header, rows) {
const line = (cells, tag) => `<tr>${cells.map(cell => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
return `<table>\n${[line(header, 'th'), ...rows.map(row => line(row, 'td'))].join('\n')}\n</table>`;
}
function toCode(text) {
return `<code>${escapeHtml(text)}</code>`;
}
function escapeHtml(text) {
return text.replace(/[&<>"'\r\n]/g, character => `&#${character.charCodeAt(0)};`);
}
function toUtcText(iso) {
return iso.replace('T', ' ').replace(/(?:\.\d+)?Z$/, '');
}
const CELL_BYTES = 9;
const ROW_BYTES = 10;
function cutRows(items, toRow, maxBytes) {
const rows = [];
let bytes = 0;
for (const item of items) {
const row = toRow(item);
bytes += Buffer.byteLength(row.join('')) + CELL_BYTES * row.length + ROW_BYTES;
if (bytes > maxBytes)
break;
rows.push(row);
}
return { rows, left: items.length - rows.length };
}
}),
9934:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
X5: () => ( toResult),
iL: () => ( describeSignature),
jj: () => ( toDigestResult)
});
var _cpython_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9976);
var _store_verified_artifact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2931);
function toResult(verification) {
const { artifact, file, bundlePath, versionStamp, manifest } = verification.verified.facts;
const { sourceDir, cacheHit } = verification;
const { path, sha256, size } = file;
return {
...toNames(artifact),
path,
bundlePath,
...(sourceDir !== undefined && { sourceDir }),
sha256,
size,
...toEvidence({ ...verification.verified.facts, ...verification }),
cacheHit,
versionStamp,
...(manifest && { manifest: { ...toManifest(manifest), path: manifest.facts.file.path } }),
};
}
function toDigestResult(verification) {
const { artifact, signedDigest, record, package: named } = verification;
const { fileName } = artifact;
const binding = named
? (0,_store_verified_artifact_js__WEBPACK_IMPORTED_MODULE_1__ .QF)(named.manifest)
: `the list of known releases has its SHA-256 for ${fileName}`;
return {
...toNames(artifact),
sha256: named?.sha256 ?? signedDigest.evidence.sha256,
size: null,
...toEvidence(verification),
cacheHit: false,
versionStamp: named || record.known ? binding : null,
...(named && { manifest: toManifest(named.manifest) }),
};
}
function toNames({ version, kind, fileName }) {
return { pythonVersion: (0,_cpython_version_js__WEBPACK_IMPORTED_MODULE_0__ .qh)(version), artifact: kind, fileName };
}
function describeSignature({ evidence }) {
const { identity, logIndex, signedAt, bundleMediaType } = evidence;
return {
certificateIdentity: identity.subjectAlternativeName,
certificateOidcIssuer: identity.issuer,
signedAt: signedAt.toISOString(),
logIndex,
bundleMediaType,
};
}
function toEvidence({ signedDigest, record, url, releaseManager, }) {
return {
...describeSignature(signedDigest),
releaseManager: releaseManager ?? null,
url: url?.href ?? null,
trustedRoot: signedDigest.evidence.trustedRoot,
known: record.known,
released: record.released,
};
}
function toManifest({ facts: { artifact, file } }) {
return { fileName: artifact.fileName, sha256: file.sha256 };
}
}),
657:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
X: () => ( mapConcurrently)
});
async function mapConcurrently(items, work, { limit, onFailure }) {
const results = [];
const queue = items.entries();
const failures = [];
const worker = async () => {
for (const [index, item] of queue) {
if (failures.length > 0)
return;
try {
results[index] = await work(item);
}
catch (error) {
failures.push(error);
onFailure();
}
}
};
await Promise.all(Array.from({ length: limit }, worker));
if (failures.length > 0)
throw failures[0];
return results;
}
}),
8545:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
f: () => ( withSession)
});
var source = __webpack_require__(6775);
var python_org_mirror = __webpack_require__(3041);
var seeds = __webpack_require__(8032);
var errors = __webpack_require__(9473);
var regular_file = __webpack_require__(8927);
var trusted_root = __webpack_require__(3021);
;
const PUBLIC_MIRROR = 'https://tuf-repo-cdn.sigstore.dev';
const TUF_ROOT = seeds .T.B;
const EMBEDDED_ROOT = seeds .T.z.j;
const TRUSTED_ROOT = 'trusted_root.json';
const MAX_ROOT_BYTES = 5_000_000;
async function readTrustedRoot(choice, temporaryFolder, warn) {
switch (choice.kind) {
case 'embedded':
return readEmbeddedRoot();
case 'file':
return (0,trusted_root .t)(readRootFile('trusted-root', choice.path).toString('utf8'), choice.path);
case 'tuf':
return refreshRoot(choice, temporaryFolder, warn);
}
}
function readEmbeddedRoot() {
return (0,trusted_root .t)(Buffer.from(EMBEDDED_ROOT, 'base64').toString('utf8'), 'embedded');
}
async function refreshRoot({ mirror = new URL(`${PUBLIC_MIRROR}/`), rootPath }, temporaryFolder, warn) {
const { fetchTarget, TufUnreachable } = await Promise.all( [__webpack_require__.e(706), __webpack_require__.e(312), __webpack_require__.e(325)]).then(__webpack_require__.bind(__webpack_require__, 3325));
const root = rootPath ? readTufRoot(rootPath) : Buffer.from(TUF_ROOT, 'base64');
try {
const target = await fetchTarget(TRUSTED_ROOT, { mirror, root, temporaryFolder, warn });
return (0,trusted_root .t)(target.toString('utf8'), 'tuf');
}
catch (error) {
if (!(error instanceof TufUnreachable))
throw error;
warn(`${error.message} The embedded trusted root is used instead. It lacks keys that Sigstore has changed since this release. To use it without this warning, set trusted-root to embedded.`);
return readEmbeddedRoot();
}
}
function readTufRoot(path) {
const bytes = readRootFile('tuf-root', path);
if (/"_type"\s*:\s*"root"/.test(bytes.toString('utf8')))
return bytes;
throw new errors .lZ('INVALID_INPUT', `tuf-root: '${path}' is not the root.json of a TUF repository.`, {
hint: 'Set tuf-root to the root.json of the repository. A trusted_root.json belongs to trusted-root.',
});
}
const ROOT_HINTS = {
'trusted-root': 'Set trusted-root to tuf, embedded, or the path of a trusted_root.json.',
'tuf-root': 'Set tuf-root to the path of a root.json.',
};
function readRootFile(input, path) {
return (0,regular_file .jH)(input, path, { maxBytes: MAX_ROOT_BYTES, hint: ROOT_HINTS[input] });
}
var cancellation = __webpack_require__(1963);
;
async function withSession(options, log, work) {
const { mirror, trustedRoot: choice, temporaryFolder } = options;
if (mirror && (0,python_org_mirror .yC)(mirror))
log.warning(`mirror: ${mirror} is plain http, so others can see and change what it sends. The signature still decides what is accepted.`);
const downloader = await openSource(options, log);
try {
return await (0,cancellation .i)(async () => {
const trustedRoot = readTrustedRoot(choice, temporaryFolder, message => log.warning(message));
trustedRoot.catch(() => { });
if (choice.kind !== 'tuf')
await trustedRoot;
return work({ downloader, trustedRoot });
}, { stop: () => downloader.close(), log: message => log.info(message) });
}
finally {
downloader.close();
}
}
async function openSource({ mirror, mirrorToken }, log) {
if (mirror === undefined)
return source .ir;
if ((0,python_org_mirror .lQ)(mirror))
return new (await __webpack_require__.e( 22).then(__webpack_require__.bind(__webpack_require__, 7022))).FolderSource(mirror);
const { openDownloader } = await Promise.all( [__webpack_require__.e(312), __webpack_require__.e(977)]).then(__webpack_require__.bind(__webpack_require__, 9977));
return openDownloader({
log: message => log.info(message),
debug: message => log.debug(message),
...(mirrorToken && { authorization: { origin: mirror.origin, value: mirrorToken } }),
track: log.track,
});
}
}),
6888:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
M: () => ( MAX_BUNDLE_BYTES),
Q: () => ( parseBundle)
});
var external_node_crypto_ = __webpack_require__(7598);
var dist = __webpack_require__(9654);
var bundle_dist = __webpack_require__(1040);
var errors = __webpack_require__(9473);
var protobuf_json = __webpack_require__(8579);
;
const MEDIA_TYPES = new Set([
'application/vnd.dev.sigstore.bundle+json;version=0.1',
'application/vnd.dev.sigstore.bundle+json;version=0.2',
'application/vnd.dev.sigstore.bundle+json;version=0.3',
'application/vnd.dev.sigstore.bundle.v0.3+json',
]);
function parseBundleJson(bytes) {
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const json = readOrRefuse(() => (0,protobuf_json .N)(decoder.decode(bytes)));
assertMediaType(json);
return readOrRefuse(() => (0,bundle_dist .vw)(json));
}
function readOrRefuse(read) {
try {
return read();
}
catch (error) {
throw malformed((0,errors .V$)(error), error);
}
}
function assertMediaType(json) {
if (typeof json !== 'object' || json === null || Array.isArray(json)) {
throw malformed('it is not a JSON object');
}
if (!('mediaType' in json) || typeof json.mediaType !== 'string')
throw malformed('it has no mediaType');
if (!MEDIA_TYPES.has(json.mediaType))
throw unsupported(`unknown media type '${json.mediaType}'`);
}
function malformed(reason, cause) {
return new errors .lZ('BUNDLE_MALFORMED', `This is not a usable Sigstore bundle: ${reason}.`, { cause });
}
function unsupported(reason) {
return new errors .lZ('BUNDLE_UNSUPPORTED', `This bundle cannot prove who signed the file: ${reason}.`);
}
;
const MAX_BUNDLE_BYTES = 1024 * 1024;
const SHA256_BYTES = 32;
function parseBundle(bytes) {
if (bytes.length > MAX_BUNDLE_BYTES) {
throw malformed(`it has ${bytes.length} bytes, at most ${MAX_BUNDLE_BYTES} are read`);
}
const bundle = parseBundleJson(bytes);
const { content, verificationMaterial } = bundle;
const { messageSignature } = toMessageSignature(content);
const [logEntry, ...otherEntries] = verificationMaterial.tlogEntries;
if (logEntry === undefined || otherEntries.length > 0) {
throw unsupported(`expected exactly one transparency log entry, found ${verificationMaterial.tlogEntries.length}`);
}
return {
bundle,
mediaType: bundle.mediaType,
messageSignature,
certificate: parseCertificate(toCertificate(verificationMaterial.content)),
logEntry: toProvenLogEntry(logEntry, verificationMaterial.timestampVerificationData?.rfc3161Timestamps.length ?? 0),
};
}
function toMessageSignature(content) {
if (content.$case !== 'messageSignature') {
throw unsupported('it holds a DSSE envelope, which does not bind the artifact; expected a message signature');
}
const { algorithm, digest } = content.messageSignature.messageDigest;
if (algorithm !== dist.HashAlgorithm.SHA2_256)
throw unsupported('its digest algorithm is not SHA2_256');
if (digest.length !== SHA256_BYTES) {
throw malformed(`its SHA-256 digest has ${digest.length} bytes, expected ${SHA256_BYTES}`);
}
return content;
}
function toCertificate(content) {
switch (content.$case) {
case 'certificate':
return content.certificate.rawBytes;
case 'x509CertificateChain': {
const leaf = content.x509CertificateChain.certificates[0];
if (leaf === undefined)
throw malformed('its certificate chain is empty');
return leaf.rawBytes;
}
default:
throw unsupported('its key is a bare public key, which identifies no signer; expected an X.509 certificate');
}
}
function parseCertificate(der) {
let certificate;
try {
certificate = new external_node_crypto_.X509Certificate(der);
}
catch (error) {
throw malformed('its certificate cannot be read', error);
}
if (!certificate.raw.equals(der))
throw malformed('its certificate is not in DER');
return certificate;
}
function toProvenLogEntry(entry, timestamps) {
const { inclusionProof, inclusionPromise, integratedTime, logIndex, kindVersion } = entry;
if (inclusionProof?.checkpoint === undefined) {
throw unsupported('its log entry lacks the inclusion proof or the checkpoint');
}
if (kindVersion.kind !== 'hashedrekord') {
throw unsupported(`its log entry is of kind '${kindVersion.kind}', expected 'hashedrekord'`);
}
if (inclusionPromise === undefined && timestamps === 0) {
throw unsupported('it has no verified time: neither an inclusion promise nor an RFC 3161 timestamp');
}
for (const number of [logIndex, integratedTime, inclusionProof.logIndex, inclusionProof.treeSize]) {
if (!/^(0|[1-9]\d{0,18})$/.test(number))
throw malformed(`'${number}' is not a number that a log entry can have`);
}
return { ...entry, inclusionProof: { ...inclusionProof, checkpoint: inclusionProof.checkpoint } };
}
}),
5292:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
x: () => ( rememberDer)
});
function rememberDer(part) {
for (const sub of part.subs)
rememberDer(sub);
let der;
part.toDER = () => {
der ??= encode(part);
return der;
};
}
function encode({ tag, value, subs }) {
const contents = subs.length > 0 ? subs.map(sub => sub.toDER()) : [value];
const length = contents.reduce((sum, { length }) => sum + length, 0);
return Buffer.concat([Buffer.of(tag.toDER(), ...encodeLength(length)), ...contents]);
}
function encodeLength(length) {
if (length < 0x80)
return [length];
const digits = length.toString(16);
const bytes = Buffer.from(digits.length % 2 === 0 ? digits : `0${digits}`, 'hex');
return [0x80 | bytes.length, ...bytes];
}
}),
8579:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
N: () => ( parseProtobufJson)
});
const BYTES_FIELDS = new Set(`canonicalizedBody digest hashes keyId payload rawBytes rootHash sig signature signedEntryTimestamp
   signedTimestamp`.split(/\s+/));
function parseProtobufJson(text) {
try {
return JSON.parse(text, assertBase64);
}
catch (error) {
if (error instanceof SyntaxError)
throw new SyntaxError('it is not JSON');
throw error;
}
}
function assertBase64(key, value) {
if (!BYTES_FIELDS.has(key))
return value;
const texts = key === 'hashes' && Array.isArray(value) ? value : [value];
if (!texts.every(isBase64))
throw new TypeError(`'${key}' is not base64`);
return value;
}
function isBase64(value) {
return typeof value === 'string' && Buffer.from(value, 'base64').toString('base64') === value;
}
}),
3021:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
t: () => ( parseTrustedRoot)
});
var _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9654);
var _sigstore_verify__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4187);
var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
var _der_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5292);
var _protobuf_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8579);
const MEDIA_TYPES = new Set([
'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
'application/vnd.dev.sigstore.trustedroot+json;version=0.2',
'application/vnd.dev.sigstore.trustedroot.v0.1+json',
'application/vnd.dev.sigstore.trustedroot.v0.2+json',
]);
function parseTrustedRoot(text, source) {
const invalid = (reason, cause) => new _errors_js__WEBPACK_IMPORTED_MODULE_2__ .lZ('TRUSTED_ROOT_INVALID', `The trusted root '${source}' is not usable: ${reason}.`, {
cause,
});
let root;
try {
root = _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_0__.TrustedRoot.fromJSON((0,_protobuf_json_js__WEBPACK_IMPORTED_MODULE_3__ .N)(text));
}
catch (error) {
throw invalid((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__ .V$)(error), error);
}
const reason = findFault(root);
if (reason !== undefined)
throw invalid(reason);
try {
const trustMaterial = (0,_sigstore_verify__WEBPACK_IMPORTED_MODULE_1__ .jO)(root);
for (const { certChain } of [
...trustMaterial.certificateAuthorities,
...trustMaterial.timestampAuthorities,
]) {
for (const certificate of certChain) {
(0,_der_js__WEBPACK_IMPORTED_MODULE_4__ .x)(certificate.root);
rememberIssuers(certificate);
}
}
return { source, text, trustMaterial };
}
catch (error) {
throw invalid((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__ .V$)(error), error);
}
}
function rememberIssuers(certificate) {
const verdicts = new WeakMap();
const verify = certificate.verify.bind(certificate);
certificate.verify = issuer => {
const key = issuer ?? certificate;
const verdict = verdicts.get(key) ?? verify(issuer);
verdicts.set(key, verdict);
return verdict;
};
}
function findFault(root) {
if (!MEDIA_TYPES.has(root.mediaType))
return `unknown media type '${root.mediaType}'`;
if (root.tlogs.length === 0)
return 'it has no transparency log';
if (root.ctlogs.length === 0)
return 'it has no certificate transparency log';
if (root.certificateAuthorities.length === 0)
return 'it has no certificate authority';
for (const authority of [...root.certificateAuthorities, ...root.timestampAuthorities]) {
if (!authority.certChain?.certificates.length) {
return `the authority '${authority.uri}' has no certificate`;
}
}
return [...root.tlogs, ...root.ctlogs].map(findLogFault).find(fault => fault !== undefined);
}
function findLogFault({ baseUrl, logId, publicKey }) {
if (!publicKey?.rawBytes?.length)
return `the log '${baseUrl}' has no public key`;
if (!logId?.keyId.length)
return `the log '${baseUrl}' has no id`;
if (publicKey.validFor?.start === undefined)
return `the log '${baseUrl}' has no validFor.start`;
return undefined;
}
}),
290:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
KZ: () => ( digestWhileReading),
Lg: () => ( toByteSource)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
var _files_regular_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8927);
function digestWhileReading(file) {
const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
let position = 0;
function* readOn() {
for (const part of readParts(file, position)) {
position += part.length;
hash.update(part);
yield part;
}
}
return {
bytes: { size: (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file).size, read: readOn },
finish: () => {
for (const rest = readOn(); !rest.next().done;)
;
return { sha256: hash.digest('hex'), size: position };
},
};
}
const READ_BYTES = 256 * 1024;
function* readParts(file, start, end = Number.POSITIVE_INFINITY) {
for (let position = start; position < end;) {
const part = Buffer.allocUnsafe(Math.min(READ_BYTES, end - position));
const length = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, part, 0, part.length, position);
if (length === 0)
return;
position += length;
yield part.subarray(0, length);
}
}
function toByteSource({ path, size }) {
return {
size,
*read(start, end) {
const file = (0,_files_regular_file_js__WEBPACK_IMPORTED_MODULE_2__ .iv)(path);
try {
yield* readParts(file, start, end);
}
finally {
(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
}
},
};
}
}),
3759:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
DA: () => ( removeLeftovers),
NP: () => ( withDiskErrors),
W_: () => ( isRunning),
fc: () => ( makeFolder),
uh: () => ( withStagingFolder)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9473);
var _files_disk_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95);
var _files_place_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5875);
const PREFIX = '.cpython-release-';
const MAX_AGE_MS = 7 * 24 * 60 * 60 * 1000;
const MAX_STARTS = 5;
async function withStagingFolder(parent, work, place = { name: `The folder for temporary files '${parent}'` }) {
let folder;
try {
return await withDiskErrors(place.name, async () => {
await removeLeftovers(parent);
folder = await makeStagingFolder(parent);
return await work(folder);
}, place.hint);
}
finally {
if (folder !== undefined)
await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => { });
}
}
async function makeStagingFolder(parent) {
for (let start = 1;; start++) {
try {
await (0,_files_place_js__WEBPACK_IMPORTED_MODULE_6__ .wZ)(parent);
return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parent, `${PREFIX}${toOwner(process.pid)}-`));
}
catch (error) {
if ((0,_files_disk_errors_js__WEBPACK_IMPORTED_MODULE_5__ .Xt)(error) !== 'ENOENT' || start === MAX_STARTS)
throw error;
}
}
}
async function withDiskErrors(place, work, moreHint = '') {
try {
return await work();
}
catch (error) {
if (!(0,_files_disk_errors_js__WEBPACK_IMPORTED_MODULE_5__ .Mi)(error))
throw error;
const hint = (0,_files_disk_errors_js__WEBPACK_IMPORTED_MODULE_5__ .uq)(error)
? 'The disk is full, or this user has no quota left: free space there, or use a folder on another disk.'
: 'Use a folder that this user can write to, on a disk with enough space.';
throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__ .lZ('INVALID_INPUT', `${place} cannot be written: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__ .V$)(error)}.`, {
hint: [hint, moreHint].filter(Boolean).join(' '),
cause: error,
});
}
}
function toOwner(pid) {
return `${`${(0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)()}${readPidNamespace()}`.replace(/[^A-Za-z0-9]/g, '')}-${pid}`;
}
function readPidNamespace() {
try {
return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)('/proc/self/ns/pid');
}
catch {
return '';
}
}
async function removeLeftovers(folder) {
for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder).catch(() => [])) {
const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name);
if (name.startsWith(PREFIX) && (await isLeftover(path, name)))
await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { recursive: true }).catch(() => { });
}
}
async function isLeftover(path, name) {
const pid = Number(/-(?<pid>\d+)-[^-]*$/.exec(name)?.groups?.pid);
if (name.startsWith(`${PREFIX}${toOwner(pid)}-`))
return !isRunning(pid);
const { mtimeMs } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => ({ mtimeMs: Date.now() }));
return Date.now() - mtimeMs > MAX_AGE_MS;
}
function isRunning(pid) {
try {
return pid > 0 && process.kill(pid, 0);
}
catch (error) {
return (0,_files_disk_errors_js__WEBPACK_IMPORTED_MODULE_5__ .Xt)(error) !== 'ESRCH';
}
}
function makeFolder(name, folder) {
return withDiskErrors(`${name}: '${folder}'`, async () => {
await (0,_files_place_js__WEBPACK_IMPORTED_MODULE_6__ .wZ)(folder);
await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(folder, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
});
}
}),
3053:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Wz: () => ( COMPLETE),
dm: () => ( findCachedCopy),
go: () => ( toCacheFolder),
kk: () => ( withCacheStaging),
rg: () => ( placeInCache)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
var _cpython_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9976);
var _files_disk_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95);
var _files_place_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5875);
var _staging_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3759);
const TOOL = 'cpython-release';
const COMPLETE = '.complete';
function toCacheFolder(cacheRoot, { version, kind }) {
return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cacheRoot, TOOL, (0,_cpython_version_js__WEBPACK_IMPORTED_MODULE_3__ .Ud)(version), kind);
}
function findCachedCopy(cacheRoot, artifact, names) {
const folder = toCacheFolder(cacheRoot, artifact);
if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(`${folder}${COMPLETE}`) || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
return undefined;
const missing = findMissing(folder, names);
return missing.length === names.length ? undefined : { folder, missing };
}
async function withCacheStaging(cacheRoot, artifact, work) {
const [tool, parent] = [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cacheRoot, TOOL), toStagingParent(cacheRoot, artifact)];
for (const folder of new Set([cacheRoot, tool]))
if (folder !== parent)
await (0,_staging_js__WEBPACK_IMPORTED_MODULE_6__ .DA)(folder);
try {
return await (0,_staging_js__WEBPACK_IMPORTED_MODULE_6__ .uh)(parent, work, {
name: `The tool cache '${cacheRoot}'`,
hint: 'On a runner, RUNNER_TOOL_CACHE is the folder of the tool cache.',
});
}
finally {
await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rmdir)(tool).catch(() => { });
}
}
function toStagingParent(cacheRoot, artifact) {
const version = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(toCacheFolder(cacheRoot, artifact));
return (0,_files_place_js__WEBPACK_IMPORTED_MODULE_5__ .lQ)(version) ? version : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(version);
}
async function placeInCache(cacheRoot, verified, names) {
const staging = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(verified.facts.file.path);
const folder = toCacheFolder(cacheRoot, verified.facts.artifact);
await (0,_files_place_js__WEBPACK_IMPORTED_MODULE_5__ .iY)(verified.facts.file.path, 0o444);
await (0,_files_place_js__WEBPACK_IMPORTED_MODULE_5__ .iY)(staging, 0o755);
await (0,_files_place_js__WEBPACK_IMPORTED_MODULE_5__ .wZ)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder));
await writeMarker(`${folder}${COMPLETE}`);
try {
await (0,_files_place_js__WEBPACK_IMPORTED_MODULE_5__ .D1)(staging, folder, { isDone: () => (0,_files_place_js__WEBPACK_IMPORTED_MODULE_5__ .lQ)(folder) });
}
catch (error) {
if (!(0,_files_place_js__WEBPACK_IMPORTED_MODULE_5__ .lQ)(folder))
throw error;
for (const name of findMissing(folder, names))
await (0,_files_place_js__WEBPACK_IMPORTED_MODULE_5__ .D1)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(staging, name), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name));
return { otherCopy: folder };
}
return verified.inFolder(folder);
}
async function writeMarker(path) {
if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.isFile())
return;
await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: true });
await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(path, '', { flag: 'wx' }).catch((error) => {
if ((0,_files_disk_errors_js__WEBPACK_IMPORTED_MODULE_4__ .Xt)(error) !== 'EEXIST')
throw error;
});
}
function findMissing(folder, names) {
return names.filter(name => !(0,_files_place_js__WEBPACK_IMPORTED_MODULE_5__ .Wo)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name)));
}
}),
2931:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
V7: () => ( assertDigest),
Hv: () => ( assertPinned),
QF: () => ( describeNaming),
n: () => ( readAgain),
dT: () => ( readPackageDigest),
oc: () => ( verifyArtifact),
sB: () => ( verifyPackage)
});
var external_node_crypto_ = __webpack_require__(7598);
var external_node_path_ = __webpack_require__(6760);
var cpython_history = __webpack_require__(2464);
var windows_manifest = __webpack_require__(6676);
var version = __webpack_require__(9976);
;
async function readVersionStamp(bytes, artifact) {
switch (artifact.format) {
case 'source': {
const { loadCompression } = await Promise.resolve( ).then(__webpack_require__.bind(__webpack_require__, 347));
const { readSourceStamp } = await __webpack_require__.e( 723).then(__webpack_require__.bind(__webpack_require__, 6723));
return readSourceStamp(bytes, artifact, await loadCompression(artifact.fileName));
}
case 'installer':
return (await __webpack_require__.e( 537).then(__webpack_require__.bind(__webpack_require__, 4537))).readInstallerStamp(bytes, artifact);
case 'embed-zip':
return (await Promise.all( [__webpack_require__.e(663), __webpack_require__.e(782)]).then(__webpack_require__.bind(__webpack_require__, 2782))).readEmbedZipStamp(bytes, artifact);
case 'manifest':
return (await Promise.resolve( ).then(__webpack_require__.bind(__webpack_require__, 6676))).readManifestStamp(bytes, artifact);
case 'macos-package':
return (await Promise.all( [__webpack_require__.e(560), __webpack_require__.e(985)]).then(__webpack_require__.bind(__webpack_require__, 9985))).readMacosPackageStamp(bytes, artifact);
case 'android':
return (await Promise.all( [__webpack_require__.e(118), __webpack_require__.e(356)]).then(__webpack_require__.bind(__webpack_require__, 4356))).readAndroidStamp(bytes, artifact);
case 'ios':
return (await Promise.all( [__webpack_require__.e(118), __webpack_require__.e(356)]).then(__webpack_require__.bind(__webpack_require__, 4356))).readIosStamp(bytes, artifact);
case 'package':
return { verdict: 'unreadable', found: 'a package, which only its manifest binds to a version' };
}
}
var errors = __webpack_require__(9473);
var regular_file = __webpack_require__(8927);
var byte_source = __webpack_require__(290);
;
class VerifiedFile {
facts;
constructor(facts) {
this.facts = facts;
}
inFolder(folder, manifest = this.facts.manifest) {
const { artifact, file, bundlePath } = this.facts;
return new VerifiedFile({
...this.facts,
file: { ...file, path: (0,external_node_path_.join)(folder, artifact.fileName) },
bundlePath: manifest?.facts.bundlePath ?? (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(bundlePath)),
...(manifest && { manifest }),
});
}
}
async function verifyArtifact(file, artifact, { signedDigest, bundlePath, pinnedSha256, history }) {
const { sha256 } = signedDigest.evidence;
assertPinned(artifact, sha256, pinnedSha256);
const record = (0,cpython_history .$)(artifact, sha256, { history, pinnedSha256 });
assertDigest(file, artifact, sha256);
const stamp = await readVersionStamp((0,byte_source .Lg)(file), artifact);
const isPinned = pinnedSha256 !== undefined;
if (stamp.verdict === 'contradicts' || (stamp.verdict === 'unreadable' && !isPinned)) {
throw new errors .lZ('VERSION_MISMATCH', `${artifact.fileName}: expected CPython ${(0,version .qh)(artifact.version)} as ${artifact.kind}, found ${stamp.found}.`);
}
return new VerifiedFile({ artifact, file, signedDigest, bundlePath, versionStamp: stamp.found, record });
}
async function verifyPackage(file, artifact, manifest) {
const sha256 = await readPackageDigest(artifact, manifest);
assertDigest(file, artifact, sha256);
const { signedDigest, bundlePath, record } = manifest.facts;
const versionStamp = describeNaming(manifest);
return new VerifiedFile({ artifact, file, signedDigest, bundlePath, versionStamp, record, manifest });
}
function describeNaming(manifest) {
return `its name and digest in ${manifest.facts.artifact.fileName}`;
}
async function readPackageDigest(artifact, manifest) {
const { facts } = manifest;
const bytes = await readAgain(facts.file, facts.artifact, facts.file.size);
return (0,windows_manifest.findPackageDigest)(bytes.toString('utf8'), artifact.fileName);
}
async function readAgain({ path, sha256 }, artifact, maxBytes) {
const bytes = await (0,regular_file .EW)(path, maxBytes).catch((cause) => {
if (!(cause instanceof regular_file .qB))
throw cause;
const message = `${artifact.fileName} is not the file that was verified: ${cause.message}.`;
throw new errors .lZ('DIGEST_MISMATCH', message, { cause });
});
assertDigest({ path, sha256: (0,external_node_crypto_.hash)('sha256', bytes), size: bytes.length }, artifact, sha256);
return bytes;
}
function assertPinned({ fileName }, signedSha256, pinnedSha256) {
if (pinnedSha256 === undefined || pinnedSha256 === signedSha256)
return;
throw new errors .lZ('DIGEST_MISMATCH', `${fileName}: the sha256 input is ${pinnedSha256}, the signed SHA-256 is ${signedSha256}.`, {
hint: 'Correct the sha256 input if it is the digest of another file. Otherwise, do not use this file.',
});
}
function assertDigest({ sha256, size }, { fileName }, signedSha256) {
if (sha256 === signedSha256)
return;
throw new errors .lZ('DIGEST_MISMATCH', `${fileName}: the signed SHA-256 is ${signedSha256}, found ${sha256} (${size} bytes).`);
}
})
};
