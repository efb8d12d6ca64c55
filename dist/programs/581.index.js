export const id = 581;

export const ids = [ 581 ];

export const modules = {
95: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
I4: () => isNotWritable,
Mi: () => isDiskError,
Xt: () => toCode,
uq: () => isFull
});
const DISK_ERRORS = new Set([ "EACCES", "EAGAIN", "EBUSY", "EDQUOT", "EEXIST", "EFBIG", "EHOSTDOWN", "EINVAL", "EIO", "EISDIR", "ELOOP", "EMFILE", "EMLINK", "ENAMETOOLONG", "ENFILE", "ENODEV", "ENOENT", "ENOMEM", "ENOSPC", "ENOSYS", "ENOTCONN", "ENOTDIR", "ENOTEMPTY", "ENOTSUP", "ENXIO", "EOPNOTSUPP", "EPERM", "EREMOTEIO", "EROFS", "ESTALE", "ETIMEDOUT", "ETXTBSY", "EXDEV", "UNKNOWN" ]);
const FULL = new Set([ "ENOSPC", "EDQUOT" ]);
const NOT_WRITABLE = new Set([ "EACCES", "EPERM", "EROFS" ]);
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
return error instanceof Error && "code" in error ? String(error.code) : "";
}
},
5875: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
D1: () => renameInTime,
iY: () => setMode,
lQ: () => isFolder,
wZ: () => makeFolders
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8500);
var _disk_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95);
const IN_USE = new Set([ "EPERM", "EACCES", "EBUSY" ]);
const MAX_WAIT_MS = 1e4;
const FIRST_DELAY_MS = 20;
const MAX_DELAY_MS = 500;
const NO_MODES = new Set([ "EPERM", "EACCES", "EINVAL", "ENOTSUP", "EOPNOTSUPP", "ENOSYS" ]);
async function renameInTime(from, to, {isDone: isDone = () => false, maxWaitMs: maxWaitMs = MAX_WAIT_MS} = {}) {
const end = performance.now() + maxWaitMs;
for (let delayMs = FIRST_DELAY_MS; ;delayMs = Math.min(2 * delayMs, MAX_DELAY_MS)) {
try {
return await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(from, to);
} catch (error) {
if (!IN_USE.has((0, _disk_errors_js__WEBPACK_IMPORTED_MODULE_4__.Xt)(error)) || isDone() || performance.now() + delayMs > end) throw error;
}
await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(delayMs);
}
}
async function makeFolders(folder) {
if (isFolder(folder)) return;
try {
await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder);
} catch (error) {
if ((0, _disk_errors_js__WEBPACK_IMPORTED_MODULE_4__.Xt)(error) === "ENOENT" && (0, 
node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder) !== folder) {
await makeFolders((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder));
await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, {
recursive: true
});
} else if (!isFolder(folder)) {
throw error;
}
}
}
function isFolder(path) {
return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, {
throwIfNoEntry: false
})?.isDirectory() ?? false;
}
async function setMode(path, mode) {
try {
await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(path, mode);
} catch (error) {
if (!NO_MODES.has((0, _disk_errors_js__WEBPACK_IMPORTED_MODULE_4__.Xt)(error))) throw error;
}
}
},
6775: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
g: () => tooLarge,
i: () => NO_SOURCE
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
const NO_SOURCE = {
fetchAnswer: refuse,
download: refuse,
isThere: refuse,
lastMissingStatus: refuse,
close: () => {}
};
function refuse() {
throw new Error("a run over local files asked for a mirror");
}
function tooLarge({maxBytes: maxBytes, tooLarge: code = "DOWNLOAD_FAILED"}) {
return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ(code, `The file has more than ${maxBytes} bytes.`);
}
},
3187: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Ir: () => isRedirected,
Rg: () => CHECK_FOR_LOGIN_PAGE,
jy: () => describePage,
nZ: () => isStrayPage
});
var _retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4675);
const CHECK_FOR_LOGIN_PAGE = "Check whether a proxy or a login page (captive portal) answers requests in place of the server.";
const MAX_SEARCHED_BYTES = 64 * 1024;
const MAX_TITLE_CHARACTERS = 80;
const MAX_TYPE_CHARACTERS = 60;
function isStrayPage(answer) {
return isRedirected(answer) || isHtml(answer);
}
function isRedirected({url: url, finalUrl: finalUrl}) {
return url.href !== finalUrl.href;
}
function describePage(answer) {
const type = answer.contentType?.slice(0, MAX_TYPE_CHARACTERS) ?? "no content type";
const title = isHtml(answer) ? findTitle(answer.bytes) : "";
const redirect = isRedirected(answer) ? `, redirected to ${(0, _retry_js__WEBPACK_IMPORTED_MODULE_0__.Ng)(answer.finalUrl)}` : "";
return `${type}${title && `, titled '${title}'`}${redirect}`;
}
function isHtml({bytes: bytes, contentType: contentType = ""}) {
return /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(contentType) || /^(?:\ufeff)?\s*<(?:!doctype|html|head|\?xml)/i.test(bytes.toString("utf8", 0, 256));
}
function findTitle(bytes) {
const page = bytes.toString("utf8", 0, MAX_SEARCHED_BYTES);
const start = /<title(?:\s[^<>]*)?>/i.exec(page);
if (start === null) return "";
const text = page.slice(start.index + start[0].length, start.index + start[0].length + 1e3);
const title = (text.split("<")[0] ?? "").replace(/\s+/g, " ").trim();
return title.length > MAX_TITLE_CHARACTERS ? `${title.slice(0, MAX_TITLE_CHARACTERS)}…` : title;
}
},
9875: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
TufUnreachable: () => TufUnreachable,
fetchTarget: () => fetchTarget
});
var promises_ = __webpack_require__(1455);
var external_node_path_ = __webpack_require__(6760);
var external_node_timers_promises_ = __webpack_require__(8500);
var dist = __webpack_require__(4706);
var dist_error = __webpack_require__(6376);
var errors = __webpack_require__(9473);
var disk_errors = __webpack_require__(95);
var downloader = __webpack_require__(6312);
var retry = __webpack_require__(4675);
var web_page = __webpack_require__(3187);
const WRAPPED = "^Unable to load (?:snapshot metadata|targets) error Error: ";
const NOT_STORED = new RegExp(`${WRAPPED}Failed to persist metadata `);
const EXPIRED = new RegExp(String.raw`${WRAPPED}(?:Final )?(?:timestamp|snapshot|targets)\.json is expired$`);
function isNotStored(error) {
return error instanceof dist_error.PersistError || error instanceof Error && NOT_STORED.test(error.message);
}
function isExpiredMetadata(error) {
return error instanceof dist_error.ExpiredMetadataError || error instanceof Error && EXPIRED.test(error.message);
}
const EXPIRED_HINT = "Check the clock of this machine. If it is right, the repository is out of date, or a cache or proxy serves an old copy of it: contact its operator, or set trusted-root to embedded.";
function explainExpiry(error, newest) {
const [name = ""] = /[\w-]+\.json/.exec(error.message) ?? [];
const expires = readExpiry(newest.get(name));
const expired = expires === undefined ? "" : `it expired at ${format(expires)}, and `;
const clock = `the clock of this machine says ${format(new Date)}`;
return new Error(`${(0, errors.V$)(error)}: ${expired}${clock}`, {
cause: error
});
}
function readExpiry(bytes) {
const {groups: groups} = /"expires"\s*:\s*"(?<date>[\dTZ:.+-]{10,40})"/.exec(bytes?.toString("utf8") ?? "") ?? {};
const date = new Date(groups?.date ?? "");
return Number.isNaN(date.getTime()) ? undefined : date;
}
function format(date) {
return date.toISOString().replace("T", " ").replace(/\.\d+Z$/, " UTC");
}
var external_node_crypto_ = __webpack_require__(7598);
var external_node_os_ = __webpack_require__(8161);
var place = __webpack_require__(5875);
var regular_file = __webpack_require__(8927);
const MAX_METADATA_BYTES = 5e6;
const MAX_WAIT_MS = 1e3;
const NAME = "verify-cpython-tuf";
const TARGET_FILE = "target";
const REMEMBERED = [ "timestamp.json", "snapshot.json", "targets.json", TARGET_FILE ];
async function withMetadataFolder({mirror: mirror, root: root, temporaryFolder: temporaryFolder, warn: warn}, work) {
const key = (0, external_node_crypto_.createHash)("sha256").update(mirror.href).update(root).digest("hex").slice(0, 16);
const memory = (0, external_node_path_.join)(temporaryFolder, `${NAME}-${key}`);
const folder = await prepare(memory, root).catch(async cause => {
warn(describeForgetting(memory, cause));
return prepareElsewhere(root);
});
try {
const result = await work(folder);
if ((0, external_node_path_.dirname)(folder) === temporaryFolder) await remember(folder, memory).catch(cause => warn(describeForgetting(memory, cause)));
return result;
} finally {
await (0, promises_.rm)(folder, {
recursive: true,
force: true
}).catch(() => {});
}
}
async function prepare(memory, root) {
await (0, promises_.mkdir)(memory, {
recursive: true
});
const folder = await (0, promises_.mkdtemp)(`${memory}-`);
try {
await recall(memory, folder, root);
return folder;
} catch (error) {
await (0, promises_.rm)(folder, {
recursive: true,
force: true
});
throw error;
}
}
async function prepareElsewhere(root) {
try {
const folder = await (0, promises_.mkdtemp)((0, external_node_path_.join)((0, external_node_os_.tmpdir)(), `${NAME}-`));
await (0, promises_.writeFile)((0, external_node_path_.join)(folder, "root.json"), root);
return folder;
} catch (error) {
throw toUnavailable(error);
}
}
function toUnavailable(cause) {
const message = `There is no place for the metadata of TUF: ${(0, errors.V$)(cause)}.`;
return new errors.lZ("TRUSTED_ROOT_UNAVAILABLE", message, {
cause: cause
});
}
async function remember(folder, memory) {
for (const name of REMEMBERED) await (0, place.D1)((0, external_node_path_.join)(folder, name), (0, 
external_node_path_.join)(memory, name), {
maxWaitMs: MAX_WAIT_MS
});
}
function describeForgetting(memory, cause) {
return `The metadata of TUF cannot be stored in '${memory}': ${(0, errors.V$)(cause)}. Later steps cannot compare the repository with what this step found.`;
}
async function recall(memory, folder, root) {
for (const name of REMEMBERED) {
const bytes = await (0, regular_file.EW)((0, external_node_path_.join)(memory, name), MAX_METADATA_BYTES).catch(() => undefined);
if (bytes) await (0, promises_.writeFile)((0, external_node_path_.join)(folder, name), bytes);
}
await (0, promises_.writeFile)((0, external_node_path_.join)(folder, "root.json"), root);
}
const DEADLINE_MS = 5e3;
const MAX_ATTEMPTS = 2;
class TufUnreachable extends Error {}
async function fetchTarget(name, repository) {
const deadline = new AbortController;
const refreshed = withMetadataFolder(repository, folder => refresh(name, repository, {
folder: folder,
signal: deadline.signal
}));
const tooLate = (0, external_node_timers_promises_.setTimeout)(DEADLINE_MS, undefined, {
signal: deadline.signal
}).then(() => {
const seconds = DEADLINE_MS / 1e3;
throw new TufUnreachable(`The TUF repository ${repository.mirror} did not answer within ${seconds} s.`);
});
try {
return await Promise.race([ refreshed, tooLate ]);
} finally {
deadline.abort();
}
}
async function refresh(name, {mirror: mirror}, {folder: folder, signal: signal}) {
const fetcher = new RememberingFetcher(folder);
signal.addEventListener("abort", () => fetcher.close());
const address = mirror.href.replace(/\/$/, "");
try {
const updater = new dist.Sx({
metadataDir: folder,
metadataBaseUrl: address,
targetDir: folder,
targetBaseUrl: `${address}/targets`,
fetcher: fetcher
});
const target = await updater.getTargetInfo(name);
if (target === undefined) throw new Error(`it has no target '${name}'`);
const path = (0, external_node_path_.join)(folder, TARGET_FILE);
const cached = await updater.findCachedTarget(target, path);
return await (0, promises_.readFile)(cached ?? await updater.downloadTarget(target, path));
} catch (error) {
if (fetcher.failure?.code === "INVALID_INPUT") throw fetcher.failure;
if (fetcher.failure) throw toUnreachable(fetcher.failure);
if (isNotStored(error) || (0, disk_errors.Mi)(error)) throw toUnavailable(error);
const isExpired = isExpiredMetadata(error);
const cause = isExpired ? explainExpiry(error, fetcher.newest) : error;
const page = fetcher.page && ` It answered with ${fetcher.page}.`;
throw new errors.lZ("TRUSTED_ROOT_INVALID", `The TUF repository ${mirror} cannot be trusted: ${(0, 
errors.V$)(cause)}.${page ?? ""}`, {
cause: cause,
...page && {
first: web_page.Rg
},
...isExpired && {
hint: EXPIRED_HINT
}
});
}
}
class RememberingFetcher {
#downloader=new downloader._({
maxAttempts: MAX_ATTEMPTS,
log: () => {}
});
#folder;
failure;
newest=new Map;
page;
constructor(folder) {
this.#folder = folder;
}
async downloadBytes(url, maxLength) {
const bytes = await this.#fetchBytes(url, maxLength);
if (bytes === undefined) throw new dist_error.DownloadHTTPError((0, errors.g$)(`${url} is not there`), 404);
this.newest.set(url.replace(/^.*\/(?:\d+\.)?/, ""), bytes);
return bytes;
}
async downloadFile(url, maxLength, handler) {
const file = (0, external_node_path_.join)(this.#folder, "download");
await (0, promises_.writeFile)(file, await this.downloadBytes(url, maxLength));
return handler(file);
}
async #fetchBytes(url, maxBytes) {
try {
const answer = await this.#downloader.fetchAnswer(new URL(url), {
maxBytes: maxBytes,
tooLarge: "TRUSTED_ROOT_INVALID"
});
if (answer && (0, web_page.nZ)(answer)) this.page = (0, web_page.jy)(answer);
return answer?.bytes;
} catch (error) {
if (error instanceof errors.lZ && (error.code === "INVALID_INPUT" || isUnreachable(error.cause))) {
this.failure = error;
}
throw error;
}
}
close() {
this.#downloader.close();
}
}
function toUnreachable({message: message, hint: hint, cause: cause}) {
const advice = cause instanceof retry.XB ? ` ${hint}` : "";
return new TufUnreachable(`The TUF repository can't be reached: ${message}${advice}`);
}
function isUnreachable(fault) {
if (fault instanceof retry.XB) return true;
return fault instanceof retry.yg && !(fault instanceof retry._g);
}
}
};
