export const id = 535;
export const ids = [535];
export const modules = {

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

/***/ 4669:
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
var error = __webpack_require__(6376);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/http/downloader.js + 11 modules
var downloader = __webpack_require__(6312);
// EXTERNAL MODULE: ./build/http/retry.js
var retry = __webpack_require__(4675);
// EXTERNAL MODULE: ./build/http/web-page.js
var web_page = __webpack_require__(3187);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/files/regular-file.js
var regular_file = __webpack_require__(8927);
;// CONCATENATED MODULE: ./build/sigstore/tuf-memory.js





/** What the TUF client takes for any of its files. */
const MAX_METADATA_BYTES = 5_000_000;
/** The one target that is fetched, under a name of our own. */
const TARGET_FILE = 'target';
/** What the TUF client workflow remembers of a repository, so that it can't go back. No root is among it. */
const REMEMBERED = ['timestamp.json', 'snapshot.json', 'targets.json', TARGET_FILE];
/**
 * Runs `work` in a folder of its own with the root to begin with and what earlier runs of the job remembered, and
 * remembers what it verified. Other processes may do the same: each file comes and goes as a whole.
 */
async function withMetadataFolder({ mirror, root, temporaryFolder }, work) {
    const key = (0,external_node_crypto_.createHash)('sha256').update(mirror.href).update(root).digest('hex').slice(0, 16);
    const memory = (0,external_node_path_.join)(temporaryFolder, `verify-cpython-tuf-${key}`);
    const folder = await tryOnDisk(() => createFolders(memory));
    try {
        await tryOnDisk(() => recall(memory, folder, root));
        const result = await work(folder);
        await tryOnDisk(async () => {
            for (const name of REMEMBERED)
                await (0,promises_.rename)((0,external_node_path_.join)(folder, name), (0,external_node_path_.join)(memory, name));
        });
        return result;
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function createFolders(memory) {
    await (0,promises_.mkdir)(memory, { recursive: true });
    return (0,promises_.mkdtemp)(`${memory}-`);
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
/** @throws ActionError TRUSTED_ROOT_UNAVAILABLE */
async function tryOnDisk(work) {
    try {
        return await work();
    }
    catch (error) {
        const message = `There is no place for the metadata of TUF: ${(0,errors/* describeCause */.V$)(error)}.`;
        throw new errors/* ActionError */.lZ('TRUSTED_ROOT_UNAVAILABLE', message, { cause: error });
    }
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
        const page = fetcher.page && ` It answered with ${fetcher.page}.`;
        throw new errors/* ActionError */.lZ('TRUSTED_ROOT_INVALID', `The TUF repository ${mirror} cannot be trusted: ${(0,errors/* describeCause */.V$)(error)}.${page ?? ''}`, { cause: error, ...(page && { first: web_page/* CHECK_FOR_LOGIN_PAGE */.Rg }) });
    }
}
/** Fetches for the updater, through proxies, and remembers whether it was the network that failed. */
class RememberingFetcher {
    #downloader = new downloader/* Downloader */._({ maxAttempts: MAX_ATTEMPTS, log: () => { } });
    #folder;
    failure;
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
            throw new error.DownloadHTTPError((0,errors/* printable */.g$)(`${url} is not there`), 404);
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
