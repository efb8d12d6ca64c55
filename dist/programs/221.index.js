export const id = 221;
export const ids = [221];
export const modules = {

/***/ 95:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I4: () => (/* binding */ isNotWritable),
/* harmony export */   Mi: () => (/* binding */ isDiskError),
/* harmony export */   Xt: () => (/* binding */ toCode),
/* harmony export */   uq: () => (/* binding */ isFull)
/* harmony export */ });
/** Codes by which a system says that a disk, or a folder on it, does not take something. */
const DISK_ERRORS = new Set([
    'EACCES',
    'EAGAIN',
    'EBUSY',
    'EDQUOT',
    'EEXIST',
    'EFBIG',
    'EHOSTDOWN',
    'EINVAL',
    'EIO',
    'EISDIR',
    'ELOOP',
    'EMFILE',
    'EMLINK',
    'ENAMETOOLONG',
    'ENFILE',
    'ENODEV',
    // A drive that is not there.
    'ENOENT',
    'ENOMEM',
    'ENOSPC',
    'ENOSYS',
    // A network file system whose server is gone: also EHOSTDOWN, EREMOTEIO, ESTALE, and ETIMEDOUT.
    'ENOTCONN',
    'ENOTDIR',
    'ENOTEMPTY',
    'ENOTSUP',
    'ENXIO',
    'EOPNOTSUPP',
    'EPERM',
    'EREMOTEIO',
    'EROFS',
    'ESTALE',
    'ETIMEDOUT',
    'ETXTBSY',
    // A rename between two file systems.
    'EXDEV',
    // What Windows says where libuv knows no better.
    'UNKNOWN',
]);
const FULL = new Set(['ENOSPC', 'EDQUOT']);
const NOT_WRITABLE = new Set(['EACCES', 'EPERM', 'EROFS']);
/** Whether a disk or a folder is to blame for an error. */
function isDiskError(error) {
    return DISK_ERRORS.has(toCode(error));
}
/** Whether a disk is full, or this user's share of it. */
function isFull(error) {
    return FULL.has(toCode(error));
}
/** Whether a folder is read-only, or not for this user. */
function isNotWritable(error) {
    return NOT_WRITABLE.has(toCode(error));
}
/** The system's code of an error, such as `ENOSPC`; empty where it has none. */
function toCode(error) {
    return error instanceof Error && 'code' in error ? String(error.code) : '';
}


/***/ }),

/***/ 5875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D1: () => (/* binding */ renameInTime),
/* harmony export */   iY: () => (/* binding */ setMode),
/* harmony export */   lQ: () => (/* binding */ isFolder),
/* harmony export */   wZ: () => (/* binding */ makeFolders)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8500);
/* harmony import */ var _disk_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95);





/** As Windows refuses to rename what a virus scanner or an indexer has open. */
const IN_USE = new Set(['EPERM', 'EACCES', 'EBUSY']);
const MAX_WAIT_MS = 10_000;
const FIRST_DELAY_MS = 20;
const MAX_DELAY_MS = 500;
/** What exFAT, SMB, NFS, and others answer that have no modes, or none that this user may set. */
const NO_MODES = new Set(['EPERM', 'EACCES', 'EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);
/**
 * Renames a file or a folder. If the system says that it is in use, tries again for up to 10 seconds.
 * @throws Error of the system
 */
async function renameInTime(from, to, { isDone = () => false, maxWaitMs = MAX_WAIT_MS } = {}) {
    const end = performance.now() + maxWaitMs;
    for (let delayMs = FIRST_DELAY_MS;; delayMs = Math.min(2 * delayMs, MAX_DELAY_MS)) {
        try {
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(from, to);
        }
        catch (error) {
            if (!IN_USE.has((0,_disk_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .toCode */ .Xt)(error)) || isDone() || performance.now() + delayMs > end)
                throw error;
        }
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(delayMs);
    }
}
/**
 * Makes a folder, and those above it. Node's recursive mkdir answers ENOENT for a read-only disk, which hides the reason.
 * @throws Error of the system
 */
async function makeFolders(folder) {
    if (isFolder(folder))
        return;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder);
    }
    catch (error) {
        if ((0,_disk_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .toCode */ .Xt)(error) === 'ENOENT' && (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder) !== folder) {
            await makeFolders((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder));
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
        }
        else if (!isFolder(folder)) {
            throw error;
        }
    }
}
/** Whether there is a folder, or a link to one. */
function isFolder(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
/** Sets the mode of a file or a folder where the file system has modes. No check relies on it. */
async function setMode(path, mode) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(path, mode);
    }
    catch (error) {
        if (!NO_MODES.has((0,_disk_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .toCode */ .Xt)(error)))
            throw error;
    }
}


/***/ }),

/***/ 6775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ tooLarge),
/* harmony export */   i: () => (/* binding */ NO_SOURCE)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

/** Stands for the mirror of a run that verifies only local files. */
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
/** The error for a file that has more bytes than the limit. */
function tooLarge({ maxBytes, tooLarge: code = 'DOWNLOAD_FAILED' }) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(code, `The file has more than ${maxBytes} bytes.`);
}


/***/ }),

/***/ 3187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ir: () => (/* binding */ isRedirected),
/* harmony export */   Rg: () => (/* binding */ CHECK_FOR_LOGIN_PAGE),
/* harmony export */   jy: () => (/* binding */ describePage),
/* harmony export */   nZ: () => (/* binding */ isStrayPage)
/* harmony export */ });
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4675);

/** What to do about a page that is not of the server that was asked. */
const CHECK_FOR_LOGIN_PAGE = 'Check whether a proxy or a login page (captive portal) answers requests in place of the server.';
const MAX_SEARCHED_BYTES = 64 * 1024;
const MAX_TITLE_CHARACTERS = 80;
const MAX_TYPE_CHARACTERS = 60;
/** Whether the answer is a page for people, or came after a redirect: a login page does one of them, or both. */
function isStrayPage(answer) {
    return isRedirected(answer) || isHtml(answer);
}
/** Whether a redirect led to another address. */
function isRedirected({ url, finalUrl }) {
    return url.href !== finalUrl.href;
}
/**
 * What a server sent that should have been something else.
 * @returns `text/html, titled 'Sign in', redirected to http://…/login`; the title comes from the page, unescaped
 */
function describePage(answer) {
    const type = answer.contentType?.slice(0, MAX_TYPE_CHARACTERS) ?? 'no content type';
    const title = isHtml(answer) ? findTitle(answer.bytes) : '';
    const redirect = isRedirected(answer) ? `, redirected to ${(0,_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .describeUrl */ .Ng)(answer.finalUrl)}` : '';
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


/***/ }),

/***/ 3575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TufUnreachable: () => (/* binding */ TufUnreachable),
  fetchTarget: () => (/* binding */ fetchTarget)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./node_modules/tuf-js/dist/index.js
var dist = __webpack_require__(4706);
// EXTERNAL MODULE: ./node_modules/tuf-js/dist/error.js
var dist_error = __webpack_require__(6376);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/files/disk-errors.js
var disk_errors = __webpack_require__(95);
// EXTERNAL MODULE: ./build/http/downloader.js + 11 modules
var downloader = __webpack_require__(6312);
// EXTERNAL MODULE: ./build/http/retry.js
var retry = __webpack_require__(4675);
// EXTERNAL MODULE: ./build/http/web-page.js
var web_page = __webpack_require__(3187);
;// CONCATENATED MODULE: ./build/sigstore/tuf-expiry.js

/** What to do about expired metadata. Its signatures are valid, so there are two explanations. */
const EXPIRED_HINT = 'Check the clock of this machine. If it is right, the repository is out of date, or a cache or proxy serves an old copy of it: contact its operator, or set trusted-root to embedded.';
/**
 * Adds to the error for expired metadata when the metadata expired, and the time of this machine.
 * @param error of the TUF client, which names the file
 * @param newest the metadata that was fetched, by its name
 */
function explainExpiry(error, newest) {
    const [name = ''] = /[\w-]+\.json/.exec(error.message) ?? [];
    const expires = readExpiry(newest.get(name));
    const expired = expires === undefined ? '' : `it expired at ${format(expires)}, and `;
    const clock = `the clock of this machine says ${format(new Date())}`;
    return new Error(`${(0,errors/* describeCause */.V$)(error)}: ${expired}${clock}`, { cause: error });
}
function readExpiry(bytes) {
    const { groups } = /"expires"\s*:\s*"(?<date>[\dTZ:.+-]{10,40})"/.exec(bytes?.toString('utf8') ?? '') ?? {};
    const date = new Date(groups?.date ?? '');
    return Number.isNaN(date.getTime()) ? undefined : date;
}
/** `2026-11-28 12:00:00 UTC` */
function format(date) {
    return date
        .toISOString()
        .replace('T', ' ')
        .replace(/\.\d+Z$/, ' UTC');
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/files/place.js
var place = __webpack_require__(5875);
// EXTERNAL MODULE: ./build/files/regular-file.js
var regular_file = __webpack_require__(8927);
;// CONCATENATED MODULE: ./build/sigstore/tuf-memory.js







/** What the TUF client takes for any of its files. */
const MAX_METADATA_BYTES = 5_000_000;
/** A run waits a few seconds for TUF, all in all. */
const MAX_WAIT_MS = 1000;
const NAME = 'verify-cpython-tuf';
/** The one target that is fetched, under a name of our own. */
const TARGET_FILE = 'target';
/** What the TUF client workflow remembers of a repository, so that it can't go back. No root is among it. */
const REMEMBERED = ['timestamp.json', 'snapshot.json', 'targets.json', TARGET_FILE];
/**
 * Runs `work` in a folder of its own with the root to begin with and what earlier runs of the job remembered, and
 * remembers what it verified. Other processes may do the same: each file comes and goes as a whole.
 *
 * Where nothing can be remembered, `work` still runs: it verifies all that it fetches.
 * @throws ActionError TRUSTED_ROOT_UNAVAILABLE where no folder can be written; what `work` throws
 */
async function withMetadataFolder({ mirror, root, temporaryFolder, warn }, work) {
    const key = (0,external_node_crypto_.createHash)('sha256').update(mirror.href).update(root).digest('hex').slice(0, 16);
    const memory = (0,external_node_path_.join)(temporaryFolder, `${NAME}-${key}`);
    const folder = await prepare(memory, root).catch(async (cause) => {
        warn(describeForgetting(memory, cause));
        return prepareElsewhere(root);
    });
    try {
        const result = await work(folder);
        // Without the rest of it, a memory is none.
        if ((0,external_node_path_.dirname)(folder) === temporaryFolder)
            await remember(folder, memory).catch((cause) => warn(describeForgetting(memory, cause)));
        return result;
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true }).catch(() => { });
    }
}
async function prepare(memory, root) {
    await (0,promises_.mkdir)(memory, { recursive: true });
    const folder = await (0,promises_.mkdtemp)(`${memory}-`);
    try {
        await recall(memory, folder, root);
        return folder;
    }
    catch (error) {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
        throw error;
    }
}
async function prepareElsewhere(root) {
    try {
        const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), `${NAME}-`));
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'root.json'), root);
        return folder;
    }
    catch (error) {
        throw toUnavailable(error);
    }
}
/** The error where the metadata of TUF can be written nowhere. */
function toUnavailable(cause) {
    const message = `There is no place for the metadata of TUF: ${(0,errors/* describeCause */.V$)(cause)}.`;
    return new errors/* ActionError */.lZ('TRUSTED_ROOT_UNAVAILABLE', message, { cause });
}
async function remember(folder, memory) {
    for (const name of REMEMBERED)
        await (0,place/* renameInTime */.D1)((0,external_node_path_.join)(folder, name), (0,external_node_path_.join)(memory, name), { maxWaitMs: MAX_WAIT_MS });
}
function describeForgetting(memory, cause) {
    return `The metadata of TUF cannot be stored in '${memory}': ${(0,errors/* describeCause */.V$)(cause)}. Later steps cannot compare the repository with what this step found.`;
}
async function recall(memory, folder, root) {
    for (const name of REMEMBERED) {
        // What is not there, or is no file, is not remembered.
        const bytes = await (0,regular_file/* readSmallFile */.EW)((0,external_node_path_.join)(memory, name), MAX_METADATA_BYTES).catch(() => undefined);
        if (bytes)
            await (0,promises_.writeFile)((0,external_node_path_.join)(folder, name), bytes);
    }
    // The folder is at a place that others may write: what is remembered is verified again, and never is a root.
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'root.json'), root);
}

;// CONCATENATED MODULE: ./build/sigstore/tuf.js












/** How long a run waits for TUF before it does without. */
const DEADLINE_MS = 5000;
const MAX_ATTEMPTS = 2;
/** The repository gave no answer: refused, silent, no such name, or a server error. */
class TufUnreachable extends Error {
}
/**
 * Fetches the newest version of a target by the TUF client workflow
 * (https://theupdateframework.github.io/specification/latest/#detailed-client-workflow).
 *
 * @throws TufUnreachable after 5 seconds at most
 * @throws ActionError TRUSTED_ROOT_INVALID where the repository answers with what can't be trusted; INVALID_INPUT where
 *   the proxy settings can't be used
 */
async function fetchTarget(name, repository) {
    const deadline = new AbortController();
    const refreshed = withMetadataFolder(repository, folder => refresh(name, repository, { folder, signal: deadline.signal }));
    const tooLate = (0,external_node_timers_promises_.setTimeout)(DEADLINE_MS, undefined, { signal: deadline.signal }).then(() => {
        const seconds = DEADLINE_MS / 1000;
        throw new TufUnreachable(`The TUF repository ${repository.mirror} did not answer within ${seconds} s.`);
    });
    try {
        return await Promise.race([refreshed, tooLate]);
    }
    finally {
        deadline.abort();
    }
}
async function refresh(name, { mirror }, { folder, signal }) {
    const fetcher = new RememberingFetcher(folder);
    signal.addEventListener('abort', () => fetcher.close());
    const address = mirror.href.replace(/\/$/, '');
    try {
        const updater = new dist/* Updater */.Sx({
            metadataDir: folder,
            metadataBaseUrl: address,
            targetDir: folder,
            targetBaseUrl: `${address}/targets`,
            fetcher,
        });
        const target = await updater.getTargetInfo(name);
        if (target === undefined)
            throw new Error(`it has no target '${name}'`);
        const path = (0,external_node_path_.join)(folder, TARGET_FILE);
        const cached = await updater.findCachedTarget(target, path);
        return await (0,promises_.readFile)(cached ?? (await updater.downloadTarget(target, path)));
    }
    catch (error) {
        // The updater puts some failures of the network into text, so the fetcher is asked what happened.
        if (fetcher.failure?.code === 'INVALID_INPUT')
            throw fetcher.failure;
        if (fetcher.failure)
            throw toUnreachable(fetcher.failure);
        if (error instanceof dist_error.PersistError || (0,disk_errors/* isDiskError */.Mi)(error))
            throw toUnavailable(error);
        const isExpired = error instanceof dist_error.ExpiredMetadataError;
        const cause = isExpired ? explainExpiry(error, fetcher.newest) : error;
        const page = fetcher.page && ` It answered with ${fetcher.page}.`;
        throw new errors/* ActionError */.lZ('TRUSTED_ROOT_INVALID', `The TUF repository ${mirror} cannot be trusted: ${(0,errors/* describeCause */.V$)(cause)}.${page ?? ''}`, { cause, ...(page && { first: web_page/* CHECK_FOR_LOGIN_PAGE */.Rg }), ...(isExpired && { hint: EXPIRED_HINT }) });
    }
}
/** Fetches for the updater, through proxies, and remembers whether it was the network that failed. */
class RememberingFetcher {
    #downloader = new downloader/* Downloader */._({ maxAttempts: MAX_ATTEMPTS, log: () => { } });
    #folder;
    failure;
    /** The newest metadata that was fetched, by its name: `timestamp.json`. */
    newest = new Map();
    /** The last answer that is a web page, or was redirected. */
    page;
    /** @param folder for what is downloaded */
    constructor(folder) {
        this.#folder = folder;
    }
    async downloadBytes(url, maxLength) {
        const bytes = await this.#fetchBytes(url, maxLength);
        // The updater takes this one error for the end of the chain of roots.
        if (bytes === undefined)
            throw new dist_error.DownloadHTTPError((0,errors/* printable */.g$)(`${url} is not there`), 404);
        this.newest.set(url.replace(/^.*\/(?:\d+\.)?/, ''), bytes);
        return bytes;
    }
    async downloadFile(url, maxLength, handler) {
        const file = (0,external_node_path_.join)(this.#folder, 'download');
        await (0,promises_.writeFile)(file, await this.downloadBytes(url, maxLength));
        return handler(file);
    }
    async #fetchBytes(url, maxBytes) {
        try {
            const answer = await this.#downloader.fetchAnswer(new URL(url), {
                maxBytes,
                tooLarge: 'TRUSTED_ROOT_INVALID',
            });
            if (answer && (0,web_page/* isStrayPage */.nZ)(answer))
                this.page = (0,web_page/* describePage */.jy)(answer);
            return answer?.bytes;
        }
        catch (error) {
            if (error instanceof errors/* ActionError */.lZ && (error.code === 'INVALID_INPUT' || isUnreachable(error.cause))) {
                this.failure = error;
            }
            throw error;
        }
    }
    close() {
        this.#downloader.close();
    }
}
/** What lasts has a hint of its own. */
function toUnreachable({ message, hint, cause }) {
    const advice = cause instanceof retry/* LastingFault */.XB ? ` ${hint}` : '';
    return new TufUnreachable(`The TUF repository can't be reached: ${message}${advice}`);
}
/** A redirect to nowhere or a 401 is not: those are answers. */
function isUnreachable(fault) {
    if (fault instanceof retry/* LastingFault */.XB)
        return true;
    return fault instanceof retry/* PassingFault */.yg && !(fault instanceof retry/* StrayAnswer */._g);
}


/***/ })

};
