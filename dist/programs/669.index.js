export const id = 669;
export const ids = [669];
export const modules = {

/***/ 8927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readSmallFile),
/* harmony export */   Z: () => (/* binding */ openRegularFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});


/**
 * Opens a file to read it. What lies in a shared folder may be a pipe or a device, which would never end.
 * @throws Error where it is anything but a regular file, or can't be read
 */
async function openRegularFile(path) {
    // Without waiting for somebody to write to a pipe. Windows has neither such pipes nor the flag.
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
    try {
        if ((await file.stat()).isFile())
            return file;
    }
    catch (error) {
        await file.close();
        throw error;
    }
    await file.close();
    throw new Error(`'${path}' is no regular file`);
}
/**
 * Reads a small file.
 * @throws Error as `openRegularFile`, or where it has more than `maxBytes`
 */
async function readSmallFile(path, maxBytes) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = __addDisposableResource(env_1, await openRegularFile(path), true);
        const { size } = await file.stat();
        if (size > maxBytes)
            throw new Error(`'${path}' has ${size} bytes, at most ${maxBytes} are read`);
        return file.readFile();
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}


/***/ }),

/***/ 943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ Downloader)
});

// UNUSED EXPORTS: MAX_ARTIFACT_BYTES

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/index.js + 1 modules
var lib = __webpack_require__(4942);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(8877);
// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(714);
;// CONCATENATED MODULE: ./build/http/read-buffers.js


const COLLECT_AFTER_BYTES = 4 * 1024 * 1024;
const collectYoungObjects = exposeMinorCollection();
let uncollectedBytes = 0;
/**
 * Gives the memory of chunks that were read back, every 4 MiB of them. V8 counts only the small objects in front
 * of them, and lets some 60 MB pile up before it looks; so the peak would grow with the artifact.
 */
function collectReadBuffers(readBytes) {
    uncollectedBytes += readBytes;
    if (uncollectedBytes < COLLECT_AFTER_BYTES)
        return;
    uncollectedBytes = 0;
    collectYoungObjects({ type: 'minor' });
}
/** A runner starts the action without flags, so the collector is exposed here; new contexts then have it. */
function exposeMinorCollection() {
    (0,external_node_v8_.setFlagsFromString)('--expose-gc');
    return (0,external_node_vm_.runInNewContext)('gc');
}

// EXTERNAL MODULE: ./build/http/retry.js
var retry = __webpack_require__(4675);
;// CONCATENATED MODULE: ./build/http/receive.js



/** How long a connection may be silent. */
const IDLE_MS = 30_000;
const MIN_PROGRESS_BYTES = 128 * 1024;
/**
 * Reads a body to its end, each chunk to `onChunk`.
 * @returns the number of bytes
 * @throws PassingFault where the body is cut short or stalls; ActionError where it is too large; what `onChunk` throws
 */
async function receive(message, { maxBytes, tooLarge = 'DOWNLOAD_FAILED' }, onChunk) {
    const declared = Number(message.headers['content-length'] ?? Number.NaN);
    let size = 0;
    for await (const chunk of readUntilSilence(message)) {
        size += chunk.length;
        if (size > maxBytes)
            throw new errors/* ActionError */.lZ(tooLarge, `The file has more than ${maxBytes} bytes.`);
        await onChunk(chunk);
        collectReadBuffers(chunk.length);
    }
    if (declared >= 0 && declared !== size) {
        throw new retry/* PassingFault */.yg(`the body has ${size} bytes, the server declared ${declared}`);
    }
    return size;
}
/**
 * The chunks of a body; every fault of the connection becomes a passing one. Silence is one, and so is a trickle: less
 * than 128 KiB in 30 seconds would keep a job for hours.
 */
async function* readUntilSilence(message) {
    const idle = setTimeout(() => message.destroy(new Error(`hardly any data for ${IDLE_MS / 1000} s`)), IDLE_MS);
    let sinceRefresh = 0;
    try {
        for await (const chunk of message) {
            sinceRefresh += chunk.length;
            if (sinceRefresh >= MIN_PROGRESS_BYTES) {
                idle.refresh();
                sinceRefresh = 0;
            }
            yield chunk;
        }
    }
    catch (error) {
        throw new retry/* PassingFault */.yg(`the body ended early: ${(0,errors/* describeCause */.V$)(error)}`, { cause: error });
    }
    finally {
        clearTimeout(idle);
    }
}

;// CONCATENATED MODULE: ./build/http/answer.js





/**
 * Makes one request and waits for the headers of the answer.
 * @throws PassingFault where none come within 30 seconds, or the connection fails
 */
async function waitForAnswer(url, options) {
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(new Error(`no answer for ${IDLE_MS / 1000} s`)), IDLE_MS);
    const start = performance.now();
    try {
        const message = await send(url, { ...options, signal: AbortSignal.any([late.signal, options.signal]) });
        const ms = Math.round(performance.now() - start);
        options.debug?.((0,errors/* printable */.g$)(`${options.method} ${(0,retry/* describeUrl */.Ng)(url)}: ${message.statusCode} after ${ms} ms`));
        return message;
    }
    catch (error) {
        throw new retry/* PassingFault */.yg((0,errors/* describeCause */.V$)(late.signal.aborted ? late.signal.reason : error), { cause: error });
    }
    finally {
        clearTimeout(timer);
    }
}
function send(url, { method, agent, userAgent, signal }) {
    const { request } = url.protocol === 'https:' ? external_node_https_ : external_node_http_;
    return new Promise((resolve, reject) => {
        request(url, { method, agent, headers: { 'user-agent': userAgent }, signal })
            .on('response', resolve)
            .on('error', reject)
            // A switch of protocols ends the connection without either.
            .on('close', () => reject(new Error('the connection was closed without an answer')))
            .end();
    });
}

;// CONCATENATED MODULE: ./build/http/redirect.js

/**
 * The address that a redirect leads to.
 * @throws StrayAnswer where the target is no address, or is less protected than where it came from
 */
function toRedirectTarget(from, location) {
    const target = URL.parse(location ?? '', from.href);
    if (location === undefined || target === null || !/^https?:$/.test(target.protocol)) {
        throw new retry/* StrayAnswer */._g(`a redirect from ${(0,retry/* describeUrl */.Ng)(from)} to no http or https address`);
    }
    if (target.protocol !== 'https:' && target.protocol !== from.protocol) {
        throw new retry/* StrayAnswer */._g(`a redirect from ${(0,retry/* describeUrl */.Ng)(from)} to ${(0,retry/* describeUrl */.Ng)(target)}, which is not https`);
    }
    return target;
}

// EXTERNAL MODULE: ./build/http/user-agent.js
var user_agent = __webpack_require__(7398);
;// CONCATENATED MODULE: ./build/http/downloader.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});









/** The largest file of a release has 92 MB (docs/facts.md section 3). */
const MAX_ARTIFACT_BYTES = 1024 ** 3;
const MAX_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** A missing file may answer 403 (docs/facts.md section 3). */
const NOT_THERE = new Set([403, 404, 410]);
const MAY_PASS = new Set([408, 425, 429]);
/** Fetches files over HTTP, through the proxy that HTTPS_PROXY, HTTP_PROXY and NO_PROXY name. Close it after use. */
class Downloader {
    /** For its agents, which know proxies. It can't be interrupted, and follows redirects without limits. */
    #client = new lib/* HttpClient */.Qq(user_agent/* USER_AGENT */._, [], {
        // The artifact comes over the connection that brought its bundle.
        keepAlive: true,
    });
    #options;
    #closed = new AbortController();
    constructor(options) {
        this.#options = options;
    }
    /**
     * Fetches a small file into memory.
     * @returns its bytes, or undefined where the server has no such file
     * @throws ActionError DOWNLOAD_FAILED; or the limit's own code where the file has more bytes
     */
    async fetchBytes(url, limit) {
        return this.#fetch('GET', url, async (message) => {
            const chunks = [];
            await receive(message, limit, chunk => void chunks.push(chunk));
            return Buffer.concat(chunks);
        });
    }
    /**
     * Downloads an artifact to `path` and computes its digest while the bytes arrive.
     * @returns the file, or undefined where the server has none
     * @throws ActionError DOWNLOAD_FAILED
     */
    async download(url, path) {
        return this.#fetch('GET', url, async (message) => {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                const file = __addDisposableResource(env_1, await (0,promises_.open)(path, 'w'), true);
                const declared = message.headers['content-length'];
                const progress = __addDisposableResource(env_1, this.#options.track?.(url, declared === undefined ? undefined : Number(declared)), false);
                const hash = (0,external_node_crypto_.createHash)('sha256');
                const size = await receive(message, { maxBytes: MAX_ARTIFACT_BYTES }, async (chunk) => {
                    hash.update(chunk);
                    await file.writeFile(chunk);
                    progress?.add(chunk.length);
                });
                progress?.complete();
                return { path, sha256: hash.digest('hex'), size };
            }
            catch (e_1) {
                env_1.error = e_1;
                env_1.hasError = true;
            }
            finally {
                const result_1 = __disposeResources(env_1);
                if (result_1)
                    await result_1;
            }
        });
    }
    /** Whether the server has a file, without fetching it. */
    async isThere(url) {
        const found = await this.#fetch('HEAD', url, async (message) => {
            message.destroy();
            return true;
        });
        return found ?? false;
    }
    /** Ends the connections that are kept open, and with them what is under way, which then fails. */
    close() {
        this.#closed.abort();
        this.#client.dispose();
    }
    async #fetch(method, url, read) {
        return (0,retry/* withRetries */.LH)(url, async () => {
            const message = await this.#request(method, url);
            return message && (await read(message));
        }, { ...this.#options, signal: this.#closed.signal });
    }
    /** One attempt, redirects included, up to the start of the body. */
    async #request(method, url) {
        let address = url;
        for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
            const message = await waitForAnswer(address, {
                method,
                agent: this.#client.getAgent(address.href),
                userAgent: user_agent/* USER_AGENT */._,
                signal: this.#closed.signal,
                ...(this.#options.debug && { debug: this.#options.debug }),
            });
            const { statusCode = 0, statusMessage = '', headers } = message;
            if (statusCode === 200)
                return message;
            message.destroy();
            if (NOT_THERE.has(statusCode))
                return undefined;
            if (MAY_PASS.has(statusCode) || statusCode >= 500) {
                const retryAfterMs = (0,retry/* parseRetryAfter */.mu)(headers['retry-after'], new Date());
                throw new retry/* PassingFault */.yg(`the server answered ${statusCode} ${statusMessage}`, { retryAfterMs });
            }
            const answer = `the server answered ${statusCode} ${statusMessage}`;
            // It understood what was asked, and will say the same again.
            if (statusCode >= 400)
                throw new errors/* ActionError */.lZ('DOWNLOAD_FAILED', `${(0,retry/* describeUrl */.Ng)(url)}: ${answer}.`);
            if (!REDIRECTS.has(statusCode))
                throw new retry/* StrayAnswer */._g(answer);
            address = toRedirectTarget(address, headers.location);
        }
        throw new retry/* StrayAnswer */._g(`more than ${MAX_REDIRECTS} redirects`);
    }
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
// EXTERNAL MODULE: ./build/http/downloader.js + 4 modules
var downloader = __webpack_require__(943);
// EXTERNAL MODULE: ./build/http/retry.js
var retry = __webpack_require__(4675);
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
        const bytes = await (0,regular_file/* readSmallFile */.E)((0,external_node_path_.join)(memory, name), MAX_METADATA_BYTES).catch(() => undefined);
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
 * @throws ActionError TRUSTED_ROOT_INVALID where the repository answers with what can't be trusted
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
        if (fetcher.failure)
            throw new TufUnreachable(`The TUF repository can't be reached: ${fetcher.failure.message}`);
        throw new errors/* ActionError */.lZ('TRUSTED_ROOT_INVALID', `The TUF repository ${mirror} cannot be trusted: ${(0,errors/* describeCause */.V$)(error)}.`, { cause: error });
    }
}
/** Fetches for the updater, through proxies, and remembers whether it was the network that failed. */
class RememberingFetcher {
    #downloader = new downloader/* Downloader */._({ maxAttempts: MAX_ATTEMPTS, log: () => { } });
    #folder;
    failure;
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
            return await this.#downloader.fetchBytes(new URL(url), { maxBytes, tooLarge: 'TRUSTED_ROOT_INVALID' });
        }
        catch (error) {
            // Not a redirect to nowhere or a 401, say: those are answers.
            const fault = error instanceof errors/* ActionError */.lZ ? error.cause : undefined;
            if (error instanceof errors/* ActionError */.lZ && fault instanceof retry/* PassingFault */.yg && !(fault instanceof retry/* StrayAnswer */._g)) {
                this.failure = error;
            }
            throw error;
        }
    }
    close() {
        this.#downloader.close();
    }
}


/***/ })

};
