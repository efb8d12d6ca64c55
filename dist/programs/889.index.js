export const id = 889;
export const ids = [889];
export const modules = {

/***/ 1934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jM: () => (/* binding */ hasReleaseManager),
/* harmony export */   sc: () => (/* binding */ findReleaseManager),
/* harmony export */   zH: () => (/* binding */ toCertificateIdentity)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9976);


const GITHUB = 'https://github.com/login/oauth';
const GOOGLE = 'https://accounts.google.com';
const NED = manager('Ned Deily', 'nad@python.org', GITHUB);
const LUKASZ = manager('Łukasz Langa', 'lukasz@langa.pl', GITHUB);
const PABLO = manager('Pablo Galindo Salgado', 'pablogsal@python.org', GOOGLE);
const THOMAS = manager('Thomas Wouters', 'thomas@python.org', GOOGLE);
const HUGO = manager('Hugo van Kemenade', 'hugo@python.org', GITHUB);
const SAVANNAH = manager('Savannah Ostrowski', 'savannah@python.org', GITHUB);
/**
 * The release manager of each series. People review changes of this table; it is never fetched, because the
 * page it comes from has shown a wrong issuer for weeks.
 *
 * Sources, state of 2026-11-23: the table at https://www.python.org/downloads/metadata/sigstore/, the mapping
 * `release_to_sigstore_identity_and_oidc_issuer` in python/release-tools (3.10 and later), and the release
 * schedules named at the end of each line. 3.7 to 3.15 agree with every published certificate; none has been
 * published for 3.16 and 3.17.
 */
const RELEASE_MANAGERS = new Map([
    ['3.7', NED], // PEP 537
    ['3.8', LUKASZ], // PEP 569
    ['3.9', LUKASZ], // PEP 596
    ['3.10', PABLO], // PEP 619
    ['3.11', PABLO], // PEP 664
    ['3.12', THOMAS], // PEP 693
    ['3.13', THOMAS], // PEP 719
    ['3.14', HUGO], // PEP 745
    ['3.15', HUGO], // PEP 790
    ['3.16', SAVANNAH], // PEP 826
    ['3.17', SAVANNAH], // no PEP yet
]);
function isOlderThanSigning({ major, minor }) {
    return major < 3 || (major === 3 && minor < 7);
}
/** Whether it is known who signs `version`. */
function hasReleaseManager(version) {
    return RELEASE_MANAGERS.has((0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .toSeries */ .hA)(version));
}
/**
 * The release manager who signs `version`.
 * @throws ActionError UNKNOWN_RELEASE_MANAGER where the series has no entry
 */
function findReleaseManager(version) {
    const releaseManager = RELEASE_MANAGERS.get((0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .toSeries */ .hA)(version));
    if (releaseManager === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('UNKNOWN_RELEASE_MANAGER', `CPython ${(0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .formatVersion */ .qh)(version)}: nobody is known to sign the series ${(0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .toSeries */ .hA)(version)}. Known: ${[...RELEASE_MANAGERS.keys()].join(', ')}.`, isOlderThanSigning(version)
            ? {
                hint: 'CPython before 3.7 was never signed with Sigstore: use a newer release. For one that you signed yourself, set certificate-identity and certificate-oidc-issuer.',
            }
            : {});
    }
    return releaseManager;
}
/**
 * Reads the inputs `certificate-identity` and `certificate-oidc-issuer`, which replace the release manager.
 * @returns undefined where both are empty
 * @throws ActionError INVALID_INPUT where one is
 */
function toCertificateIdentity(subjectAlternativeName, issuer) {
    if (subjectAlternativeName === '' && issuer === '')
        return undefined;
    if (subjectAlternativeName !== '' && issuer !== '')
        return { subjectAlternativeName, issuer };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('INVALID_INPUT', 'certificate-identity and certificate-oidc-issuer belong together: an identity means nothing without who vouches for it.', { hint: 'Set both, or neither to expect the release manager of the version.' });
}
function manager(name, subjectAlternativeName, issuer) {
    return { name, identity: { subjectAlternativeName, issuer } };
}


/***/ }),

/***/ 3816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ parseSpecifier)
/* harmony export */ });
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9687);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2088);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9976);




/** Longer than any that people write; both grammars are read by regular expressions. */
const MAX_CHARACTERS = 200;
/**
 * Reads a version specifier: exact, `3.13`, `3.13.x`, `3.x`, `3`, `3.15-dev`, `3.13t`, PEP 440 (`>=3.11,<3.14`,
 * `~=3.12.1`, `==3.12.*`) or node-semver as setup-python takes it (`^3.11`, `~3.12.0`, `>=3.11 <3.14`,
 * `3.11 || 3.9`). What both grammars know has the meaning of PEP 440.
 *
 * @param text nothing is trimmed
 * @throws ActionError INVALID_PYTHON_VERSION
 */
function parseSpecifier(text) {
    if (text.length > MAX_CHARACTERS || !/^[ -*,-~]*[!-*,-~][ -*,-~]*$/.test(text) || /\d{10}/.test(text))
        throw invalid(text);
    const freeThreaded = /\d(-dev)?t$/.test(text);
    const plain = freeThreaded ? text.slice(0, -1) : text;
    const specifier = { text, freeThreaded, takesPreReleases: false };
    if ((0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .isExactVersion */ .Yb)(plain)) {
        const exact = (0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .parseVersion */ .ot)(plain);
        return {
            ...specifier,
            exact,
            takesPreReleases: true,
            matches: version => (0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .formatVersion */ .qh)(version) === (0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .formatVersion */ .qh)(exact),
        };
    }
    const series = /^(?<series>\d+\.\d+)-dev$/.exec(plain)?.groups?.series;
    if (series !== undefined) {
        return { ...specifier, takesPreReleases: true, matches: version => (0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .toSeries */ .hA)(version) === series };
    }
    const matches = (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .validRange */ .Im)(plain) ? matchPep440(plain) : matchSemver(plain);
    if (matches === undefined)
        throw invalid(text);
    return { ...specifier, matches };
}
/**
 * Pre-releases by the version itself, or, where the specifier names no pre-release, by the one that they lead to:
 * who allows pre-releases for `>=3.15` wants 3.15.0b1, though PEP 440 sorts it before 3.15.
 */
function matchPep440(range) {
    const namesPreRelease = /\d[-_.]?(a|b|c|rc|alpha|beta|pre|preview)[-_.]?\d/i.test(range);
    return version => (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .satisfies */ .ib)((0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .formatVersion */ .qh)(version), range, { prereleases: true }) ||
        (!namesPreRelease && (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .satisfies */ .ib)((0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .formatFinalVersion */ .wi)(version), range));
}
function matchSemver(range) {
    // A pre-release in semver's spelling would match nothing: pre-releases are compared as what they lead to.
    if (/\d-[a-z]/i.test(range))
        return undefined;
    // Operators of PEP 440 alone: semver would read a part of them, and mean something else.
    if (/[~!=]=/.test(range.replace(/[<>]=(?!=)/g, '')) || semver__WEBPACK_IMPORTED_MODULE_1__.validRange(range) === null)
        return undefined;
    return version => semver__WEBPACK_IMPORTED_MODULE_1__.satisfies((0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .formatFinalVersion */ .wi)(version), range);
}
function invalid(text) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ('INVALID_PYTHON_VERSION', `'${text}' is no version or version specifier.`, {
        hint: describeLikelyMistake(text),
    });
}
function describeLikelyMistake(text) {
    if (/^(pypy|graalpy|jython|micropython|ironpython|anaconda|miniconda|stackless)/i.test(text)) {
        return 'Only CPython releases are signed by CPython release managers: verify-cpython cannot verify other implementations.';
    }
    return 'Write 3.13.5, 3.14.0rc1, 3.13, 3.13.x, 3.15-dev, >=3.11,<3.14 or ~=3.12.1, one a line.';
}


/***/ }),

/***/ 8784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ toComparison)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9976);


/**
 * @param platform what the archive is for, as the evidence names it; where there is no doubt about that, nothing
 * @returns a comparison by equality; an architecture agrees where none was asked for
 */
function toComparison({ version, architecture }, platform) {
    const wanted = {
        version: (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .formatVersion */ .qh)(version),
        series: (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .toSeries */ .hA)(version),
        architecture,
        platform,
    };
    return (about, says, where) => ({
        about,
        agrees: wanted[about] === undefined || wanted[about] === says,
        found: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(says),
        where: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(where),
    });
}


/***/ }),

/***/ 7216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ toStamp)
/* harmony export */ });
/** A file may name its version in hundreds of places; the first few tell as much. */
const MAX_DESCRIBED = 4;
/**
 * Weighs all evidence: one piece that contradicts outweighs every other, and only a full version can agree, as other
 * releases have the same series and architecture.
 * @param nothing what to say where no full version was found
 */
function toStamp(evidence, nothing) {
    const contradictions = evidence.filter(({ agrees }) => !agrees);
    if (contradictions.length > 0)
        return { verdict: 'contradicts', found: describe(contradictions) };
    const versions = evidence.filter(({ about }) => about === 'version');
    if (versions.length === 0)
        return { verdict: 'unreadable', found: nothing };
    return { verdict: 'agrees', found: describe([...versions, ...evidence]) };
}
/** Says each thing once, where it comes first. */
function describe(evidence) {
    const pieces = new Set(evidence.map(({ found, where }) => `${found} ${where}`));
    return [...pieces].slice(0, MAX_DESCRIBED).join(', ');
}


/***/ }),

/***/ 2045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ toByteSource),
/* harmony export */   q: () => (/* binding */ readRange)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);

/**
 * Reads the bytes from `start` up to, not including, `end`; fewer where the file ends before.
 * The caller sees to it that they are few: all of them come into memory.
 */
async function readRange(bytes, start, end) {
    const last = Math.min(end, bytes.size);
    if (start >= last)
        return Buffer.alloc(0);
    return Buffer.concat(await bytes.read(start, last).toArray());
}
/** Bytes in memory, to be read as a file is. */
function toByteSource(buffer) {
    return { size: buffer.length, read: (start, end) => node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from([buffer.subarray(start, end)]) };
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
    /** Statuses of answers that say "not there", by the address that was requested first. */
    #missing = new Map();
    constructor(options) {
        this.#options = options;
    }
    /**
     * Fetches a small file into memory.
     * @returns its bytes, or undefined where the server has no such file
     * @throws ActionError DOWNLOAD_FAILED; or the limit's own code where the file has more bytes
     */
    async fetchBytes(url, limit) {
        return (await this.fetchAnswer(url, limit))?.bytes;
    }
    /**
     * Fetches a small file into memory, and tells what it is and which address sent it.
     * @returns undefined where the server has no such file
     * @throws ActionError DOWNLOAD_FAILED; or the limit's own code where the file has more bytes
     */
    async fetchAnswer(url, limit) {
        return this.#fetch('GET', url, async (message, finalUrl) => {
            const chunks = [];
            await receive(message, limit, chunk => void chunks.push(chunk));
            return { bytes: Buffer.concat(chunks), contentType: message.headers['content-type'], finalUrl };
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
    /**
     * Tells 404 from 403, both of which say "not there".
     * @returns the status of the most recent answer that said so for this URL; undefined where none did
     */
    lastMissingStatus(url) {
        return this.#missing.get(url.href);
    }
    /** Ends the connections that are kept open, and with them what is under way, which then fails. */
    close() {
        this.#closed.abort();
        this.#client.dispose();
    }
    async #fetch(method, url, read) {
        return (0,retry/* withRetries */.LH)(url, async () => {
            const answer = await this.#request(method, url);
            return answer && (await read(answer.message, answer.finalUrl));
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
                return { message, finalUrl: address };
            message.destroy();
            if (NOT_THERE.has(statusCode)) {
                this.#missing.set(url.href, statusCode);
                return undefined;
            }
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

/***/ 4449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DE: () => (/* binding */ assertReadable),
  dW: () => (/* binding */ assertReleases),
  zv: () => (/* binding */ fetchListing),
  sc: () => (/* binding */ noListing)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
;// CONCATENATED MODULE: ./build/python-org/listing.js
/** A link's address in each way in which HTML writes it; `[^<>]` keeps the search linear for any page. */
const HREF = '(?=\\s)[^<>]*?[\\s"\'/]href\\s*=\\s*(?:"(?<double>[^"<>]*)"|\'(?<single>[^\'<>]*)\'|(?<bare>[^\\s"\'<>]+))';
const LINK = new RegExp(`<a${HREF}`, 'gi');
const BASE = new RegExp(`<base${HREF}`, 'i');
/** The few named references that occur in addresses; every numeric one is read. */
const ENTITY = /&(?:#0*(?<decimal>\d{1,7})|#x0*(?<hex>[\da-f]{1,6})|(?<name>amp|quot|apos|lt|gt|plus));?/gi;
const NAMED = {
    amp: '&',
    quot: '"',
    apos: "'",
    lt: '<',
    gt: '>',
    plus: '+',
};
/**
 * Reads a directory page of nginx, Apache or their like, or nginx's JSON form. Only names are taken: a link counts if
 * its path is a direct child of the folder, whatever its scheme and host, which a reverse proxy may write as it knows
 * them. Parent folders, column sorting, icons and other pages are left out.
 *
 * @param folder the address that was requested, ending in a slash
 * @param answeredBy the address that sent the page, after redirects
 * @returns names of files and folders, decoded; a folder ends in a slash where the page writes it so. Empty where the
 *   page is no listing
 */
function parseListing(page, folder, answeredBy = folder) {
    const base = toBase(page, answeredBy);
    const bases = base === undefined ? [answeredBy, folder] : [base];
    const folders = [...bases, answeredBy, folder].flatMap(address => toFolderPath(address) ?? []);
    const hrefs = /^\s*\[/.test(page) ? parseJsonNames(page) : [...page.matchAll(LINK)].map(toHref);
    return [...new Set(hrefs.flatMap(href => toChildName(href, bases, folders) ?? []))];
}
/** The address that links are relative to, where the page names one. */
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
        // No listing: the caller reports that it has no names.
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
/** Encodes a name, so that it is read as one and not as an address. */
function encodePath(name) {
    // JSON can name half of a character, which no address has.
    return `./${name.toWellFormed().split('/').map(encodeURIComponent).join('/')}`;
}
function toChildName(href, bases, folders) {
    for (const base of bases) {
        const url = URL.parse(href, base.href);
        if (url === null || !/^https?:$/.test(url.protocol) || url.search || url.hash)
            continue;
        const path = decodePath(url.pathname) ?? '';
        const names = folders.flatMap(folder => (path.startsWith(folder) ? path.slice(folder.length) : []));
        const child = names.find(name => /^(?!\.\.?\/?$)[^/\\]+\/?$/.test(name));
        if (child !== undefined)
            return child;
    }
    return undefined;
}
/** The path of the folder that an address is, or is in. */
function toFolderPath(address) {
    return decodePath(new URL('.', address).pathname);
}
function decodePath(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        // python.org has no name with a stray %.
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

// EXTERNAL MODULE: ./build/python-org/mirror.js
var mirror = __webpack_require__(3041);
;// CONCATENATED MODULE: ./build/python-org/fetch-listing.js



/** python.org's own page has 60 KB. */
const MAX_LISTING_BYTES = 4 * 1024 * 1024;
const MAX_TITLE_CHARACTERS = 80;
/** nginx, Apache and others give their pages this title; `[]` is nginx's JSON. */
const EMPTY_LISTING = /<title>\s*Index of\b|^\s*\[\s*\]\s*$/i;
const NO_LISTING_HINT = `An exact python-version, such as 3.13.5, needs no listing. For a range or all, ${mirror/* ADDRESS_HINT */.Xj}`;
/**
 * Fetches the names in a folder of python.org or of a mirror. `X.sigstore.json` beside X counts as `X.sigstore`, except
 * on python.org itself.
 *
 * @param folder ends in a slash
 * @throws ActionError DOWNLOAD_FAILED, MIRROR_REFUSED; NO_LISTING where the page is too large
 */
async function fetchListing(downloader, folder) {
    const page = await downloader
        .fetchAnswer(folder, { maxBytes: MAX_LISTING_BYTES, tooLarge: 'NO_LISTING' })
        .catch((error) => {
        if (!(error instanceof errors/* ActionError */.lZ) || error.code !== 'NO_LISTING')
            throw error;
        throw new errors/* ActionError */.lZ('NO_LISTING', `${folder}: ${error.message}`, { cause: error });
    });
    if (page === undefined) {
        const status = downloader.lastMissingStatus(folder) ?? 404;
        return {
            folder,
            names: [],
            answer: `the answer ${status}`,
            state: status === 403 ? 'denied' : 'missing',
        };
    }
    const text = page.bytes.toString('utf8');
    const found = parseListing(text, folder, page.finalUrl);
    const names = (0,mirror/* isOwnMirror */.gL)(folder) ? (0,mirror/* readBundleNames */.dV)(found) : found;
    const state = names.length > 0 ? 'listed' : EMPTY_LISTING.test(text) ? 'empty' : 'unreadable';
    return { folder, names, answer: describePage(text, page.contentType), state };
}
/**
 * The names in a mirror's own folder.
 * @throws ActionError NO_LISTING where no release is among them
 */
function assertReleases(listing) {
    if (listing.names.some(name => /^\d+\.\d+/.test(name)))
        return listing.names;
    throw noListing(listing, 'folders of releases, such as 3.13.5/');
}
/**
 * Refuses a page that does not say what is in a folder.
 * @throws ActionError NO_LISTING
 */
function assertReadable(listing) {
    if (listing.state !== 'denied' && listing.state !== 'unreadable')
        return listing;
    throw noListing(listing, 'files');
}
/**
 * The error where a range, `all` or an audit needs a listing and there is none.
 * @param expected what the links on it should lead to
 * @param hint replaces the one for a range
 */
function noListing({ folder, answer }, expected, hint = NO_LISTING_HINT) {
    const message = `${folder} is no usable listing: expected links to ${expected}, found ${answer}.`;
    return new errors/* ActionError */.lZ('NO_LISTING', message, { hint });
}
function describePage(text, contentType) {
    const type = contentType?.split(';')[0]?.trim().toLowerCase() || 'no content type';
    const title = /<title[^<>]*>(?<title>[^<]*)/i.exec(text)?.groups?.title?.trim().replace(/\s+/g, ' ');
    const what = type === 'text/html' ? 'an HTML page' : `a page (${type})`;
    if (!title)
        return `${what} without such links`;
    const cut = title.length > MAX_TITLE_CHARACTERS ? `${title.slice(0, MAX_TITLE_CHARACTERS)}…` : title;
    return `${what} titled '${cut}' without such links`;
}


/***/ }),

/***/ 9618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ findFinalVersions),
  C: () => (/* binding */ resolveRelease)
});

// EXTERNAL MODULE: ./build/cpython/artifact-kinds.js
var artifact_kinds = __webpack_require__(3282);
// EXTERNAL MODULE: ./build/cpython/version.js
var cpython_version = __webpack_require__(9976);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/python-org/fetch-listing.js + 1 modules
var fetch_listing = __webpack_require__(4449);
;// CONCATENATED MODULE: ./build/python-org/skipped.js

/** Notices for one specifier; a mirror may have fifty folders that lack a file. */
const MAX_NOTICES = 5;
/** Releases that match but cannot be chosen, and why. */
class Skipped {
    #reasons = [];
    #unpublished = [];
    /** What to do about the newest of them, where that is known. */
    #hint;
    /** Adds a release that the mirror has no file of, or not all that are needed. */
    add(version, reason, hint) {
        this.#reasons.push(`CPython ${(0,cpython_version/* formatVersion */.qh)(version)}: ${reason}`);
        this.#hint ??= hint;
    }
    /** Adds a release that was published without the wanted files: no mirror has them. */
    addUnpublished(version) {
        this.#unpublished.push((0,cpython_version/* formatVersion */.qh)(version));
    }
    get hint() {
        return this.#hint;
    }
    /** The reason for the newest one, to end a sentence with; empty where the mirror lacks nothing. */
    describeNewest() {
        return this.#reasons[0] === undefined ? '' : `, and has the files that are needed. ${this.#reasons[0]}`;
    }
    /** Tells of all of them, in a few notices. */
    report(notice) {
        for (const reason of this.#reasons.slice(0, MAX_NOTICES))
            notice(`Skipped ${reason}.`);
        const more = this.#reasons.length - MAX_NOTICES;
        if (more > 0)
            notice(`Skipped ${more} more release${more === 1 ? '' : 's'} for reasons like these.`);
        if (this.#unpublished.length > 0) {
            const named = this.#unpublished.slice(0, MAX_NOTICES).join(', ');
            const rest = this.#unpublished.length - MAX_NOTICES;
            notice(`Skipped CPython ${named}${rest > 0 ? `, and ${rest} more` : ''}: published without a signed file of the requested kind.`);
        }
    }
}

;// CONCATENATED MODULE: ./build/python-org/resolve.js





/** Folders that are requested for one specifier; a series has about 25, and the newest of them nearly always suffices. */
const MAX_FOLDERS = 50;
/**
 * Finds the newest release that a specifier matches and that has the wanted files. An exact version needs no listing; a
 * healthy mirror is asked for two.
 *
 * A folder proves nothing: `X.Y.0/` exists from the first alpha on, and holds every pre-release of X.Y.0. A folder that
 * is not there (404) has no release. A folder that can't be read may have the newest one, so that is an error.
 *
 * @throws ActionError NO_LISTING where no listing says which releases there are, and where one of those that match can't
 *   be read; NO_MATCHING_RELEASE where the listings have no release that fits
 */
async function resolveRelease(specifier, listings, options) {
    if (specifier.exact !== undefined)
        return specifier.exact;
    const skipped = new Skipped();
    try {
        const found = await findNewest(specifier, listings, { ...options, skipped });
        if (found !== undefined)
            return found;
    }
    finally {
        skipped.report(options.notice);
    }
    const what = `No release on the mirror matches '${specifier.text}'`;
    throw new errors/* ActionError */.lZ('NO_MATCHING_RELEASE', `${what}${skipped.describeNewest()}.`, {
        hint: skipped.hint ?? describeAlternatives(specifier, options),
    });
}
async function findNewest({ takesPreReleases, matches }, listings, { allowPreReleases, toNeededFiles, skipped }) {
    const mayBePreRelease = takesPreReleases || allowPreReleases;
    const mayMatch = (version) => matches(version) && (version.preRelease === undefined || mayBePreRelease);
    const finals = findFinalVersions((0,fetch_listing/* assertReleases */.dW)(await listings.releases())).filter(matches);
    const wanted = finals.filter(final => mayBePreRelease || toNeededFiles(final, []) !== undefined);
    for (const final of finals)
        if (!wanted.includes(final))
            skipped.addUnpublished(final);
    let newestPreRelease;
    const folders = [];
    for (const final of wanted.slice(0, MAX_FOLDERS)) {
        const listing = (0,fetch_listing/* assertReadable */.DE)(await listings.files(final));
        folders.push(listing);
        const releases = findReleases(final, listing.names);
        if (releases.length === 0)
            skipped.add(final, 'its folder lists no file of this release');
        for (const version of releases.filter(mayMatch)) {
            const needed = toNeededFiles(version, listing.names);
            const missing = needed?.filter(name => !listing.names.includes(name));
            if (missing === undefined)
                skipped.addUnpublished(version);
            else if (missing.length > 0)
                skipped.add(version, ...describeMissing(version, missing, listing.names));
            else if (version.preRelease === undefined || takesPreReleases)
                return version;
            else
                newestPreRelease ??= version;
        }
    }
    const [newest] = folders;
    if (newest && folders.every(({ state }) => state === 'missing'))
        throw (0,fetch_listing/* noListing */.sc)(newest, 'files');
    return newestPreRelease;
}
/** The releases that folders are named after, the newest first; other names are left out. */
function findFinalVersions(names) {
    const finals = names.flatMap(name => /^(?<final>\d+\.\d+\.\d+)\/?$/.exec(name)?.groups?.final ?? []);
    return parseVersions(finals);
}
/** The releases that have a file of any kind in the folder of a final one, the newest first. */
function findReleases(final, names) {
    const named = names.flatMap(name => /\d+\.\d+\.\d+(?:(?:a|b|rc)\d+)?/.exec(name)?.[0] ?? []);
    return parseVersions(named).filter(version => (0,cpython_version/* formatFinalVersion */.wi)(version) === (0,cpython_version/* formatVersion */.qh)(final) &&
        // Pre-releases are numbered from 1: the stray 3.14.0a0 is no release.
        version.preRelease?.serial !== 0 &&
        (0,artifact_kinds/* findKinds */.Hr)(version, names).length > 0);
}
/** Each version once, the newest first; a listing has many names, and those of no version are left out. */
function parseVersions(texts) {
    const versions = [...new Set(texts)].flatMap(text => {
        try {
            return [(0,cpython_version/* parseVersion */.ot)(text)];
        }
        catch (error) {
            if (error instanceof errors/* ActionError */.lZ)
                return [];
            throw error;
        }
    });
    return versions.sort((a, b) => (0,cpython_version/* compareVersions */.Zy)(b, a));
}
function describeMissing(version, missing, names) {
    const hint = `For CPython ${(0,cpython_version/* formatVersion */.qh)(version)} the mirror lists: ${(0,artifact_kinds/* findKinds */.Hr)(version, names).join(', ')}. Set artifact to a kind that the mirror has, with its bundle.`;
    return [`the mirror lists no ${missing.join(', and no ')}`, hint];
}
function describeAlternatives({ text }, { allowPreReleases }) {
    if (text === '3.1')
        return 'If you mean 3.10, write it in quotes: YAML reads an unquoted 3.10 as 3.1.';
    if (!allowPreReleases)
        return 'Use a wider range. If only pre-releases match, set allow-prereleases to true.';
    return 'Use a wider range, or an exact version.';
}


/***/ }),

/***/ 4897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ toUtcText)
/* harmony export */ });
/**
 * `2025-06-11 15:56:48`, for people.
 * @param iso an ISO 8601 time in UTC, as `Date.toISOString` writes it
 */
function toUtcText(iso) {
    return iso.replace('T', ' ').replace(/(?:\.\d+)?Z$/, '');
}


/***/ }),

/***/ 657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ mapConcurrently)
/* harmony export */ });
/**
 * Does `work` for each item, at most `limit` at a time, and keeps the order of the items. After the first failure
 * nothing new is begun; what is under way ends first, so that it leaves nothing behind.
 *
 * @param onFailure told at once, to hasten the end of the others
 * @throws what failed first
 */
async function mapConcurrently(items, work, { limit, onFailure }) {
    const results = new Map();
    const queue = items.entries();
    const failures = [];
    const worker = async () => {
        for (const [index, item] of queue) {
            if (failures.length > 0)
                return;
            try {
                results.set(index, await work(item));
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
    return [...results].sort(([a], [b]) => a - b).map(([, result]) => result);
}


/***/ }),

/***/ 5834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ withSession)
/* harmony export */ });
/* harmony import */ var _http_downloader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(943);
/* harmony import */ var _http_progress_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6514);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4675);
/* harmony import */ var _input_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5895);
/* harmony import */ var _sigstore_trusted_root_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5334);
/* harmony import */ var _cancellation_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1963);






/**
 * Does `work` with connections that end with it, or when the process is told to end.
 * @throws ActionError if a local trusted root can't be used; Canceled if the process was asked to end meanwhile; what `work`
 *   throws
 */
async function withSession({ mirror, trustedRoot: choice, temporaryFolder }, log, work) {
    const warning = (0,_input_values_js__WEBPACK_IMPORTED_MODULE_3__/* .describePlaintext */ .pt)(mirror);
    if (warning !== undefined)
        log.warning(warning);
    const downloader = new _http_downloader_js__WEBPACK_IMPORTED_MODULE_0__/* .Downloader */ ._({
        maxAttempts: _http_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ATTEMPTS */ .m,
        log: message => log.info(message),
        debug: message => log.debug(message),
        track: log.track ?? (0,_http_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .logDownloads */ .e)(message => log.info(message)),
    });
    try {
        return await (0,_cancellation_js__WEBPACK_IMPORTED_MODULE_5__/* .untilCanceled */ .i)(async () => {
            const trustedRoot = (0,_sigstore_trusted_root_source_js__WEBPACK_IMPORTED_MODULE_4__/* .readTrustedRoot */ .g)(choice, temporaryFolder, message => log.warning(message));
            trustedRoot.catch(() => { });
            // A local root is read first, because a mistake in it costs nothing then; TUF is refreshed beside everything else.
            if (choice.kind !== 'tuf')
                await trustedRoot;
            return work({ downloader, trustedRoot });
        }, { stop: () => downloader.close(), log: message => log.info(message) });
    }
    finally {
        downloader.close();
    }
}


/***/ }),

/***/ 3759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NP: () => (/* binding */ withDiskErrors),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   uh: () => (/* binding */ withStagingFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9473);





/** Begins with a dot so that no tool is named so; lies in the tool cache so that a rename stays on one disk. */
const PREFIX = '.cpython-release-';
/** Longer than any job runs: for folders of other machines, whose processes can't be asked. */
const MAX_AGE_MS = 7 * 24 * 60 * 60 * 1000;
/** What a disk says that is full, read-only, somebody else's, or not there. */
const DISK_ERRORS = new Set([
    'EACCES',
    'EDQUOT',
    'EEXIST',
    'EFBIG',
    'EIO',
    'EISDIR',
    'ELOOP',
    'ENAMETOOLONG',
    // A drive that is not there.
    'ENOENT',
    'ENOSPC',
    'ENOTDIR',
    'ENOTEMPTY',
    'EPERM',
    'EROFS',
]);
/**
 * Runs `work` with a folder for files that nobody has verified yet, and removes it afterwards, whatever happens. What
 * processes that were killed have left is removed first.
 *
 * @param cacheRoot RUNNER_TOOL_CACHE
 * @throws ActionError INVALID_INPUT where the disk is full, read-only, or not for this user; what `work` throws
 */
async function withStagingFolder(cacheRoot, work) {
    let folder;
    try {
        return await withDiskErrors(`The tool cache '${cacheRoot}'`, async () => {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(cacheRoot, { recursive: true });
            await removeLeftovers(cacheRoot);
            folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(cacheRoot, `${PREFIX}${toOwner(process.pid)}-`));
            return await work(folder);
        }, ' On a runner, RUNNER_TOOL_CACHE names that of the tool cache.');
    }
    finally {
        if (folder !== undefined)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
    }
}
/**
 * Says what is wrong with a place where something was to be written.
 * @param place for the message
 * @param moreHint what else to do
 * @throws ActionError INVALID_INPUT where the disk is full, read-only, or not for this user; what else `work` throws
 */
async function withDiskErrors(place, work, moreHint = '') {
    try {
        return await work();
    }
    catch (error) {
        if (!isDiskError(error))
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ('INVALID_INPUT', `${place} cannot be written: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .describeCause */ .V$)(error)}.`, {
            hint: `Give a folder that this user may write, with room for what goes there.${moreHint}`,
            cause: error,
        });
    }
}
/** Names the process, so that a folder whose process is gone is known for a leftover. */
function toOwner(pid) {
    return `${`${(0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)()}${readPidNamespace()}`.replace(/[^A-Za-z0-9]/g, '')}-${pid}`;
}
/** Containers may share a host name, but not their numbers of processes. */
function readPidNamespace() {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)('/proc/self/ns/pid');
    }
    catch {
        // Only Linux has them.
        return '';
    }
}
async function removeLeftovers(cacheRoot) {
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(cacheRoot)) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(cacheRoot, name);
        // What another user has left, only that user can remove: it is in nobody's way.
        if (name.startsWith(PREFIX) && (await isLeftover(path, name)))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { recursive: true }).catch(() => { });
    }
}
async function isLeftover(path, name) {
    const pid = Number(/-(?<pid>\d+)-[^-]*$/.exec(name)?.groups?.pid);
    if (name.startsWith(`${PREFIX}${toOwner(pid)}-`))
        return !isRunning(pid);
    // Gone already where another process was faster.
    const { mtimeMs } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => ({ mtimeMs: Date.now() }));
    return Date.now() - mtimeMs > MAX_AGE_MS;
}
function isRunning(pid) {
    try {
        return process.kill(pid, 0);
    }
    catch (error) {
        // EPERM: it runs, as another user.
        return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
    }
}
function isDiskError(error) {
    return error instanceof Error && 'code' in error && DISK_ERRORS.has(String(error.code));
}
/**
 * Makes a folder where something is to be written in the end: a mistake in it shows before all the work.
 * @param name of the input that gives it
 * @throws ActionError INVALID_INPUT
 */
function makeFolder(name, folder) {
    return withDiskErrors(`${name}: '${folder}'`, async () => {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(folder, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
    });
}


/***/ }),

/***/ 8674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ findSigner)
/* harmony export */ });
/* harmony import */ var _cpython_release_managers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1934);

/** @throws ActionError UNKNOWN_RELEASE_MANAGER */
function findSigner(version) {
    const { name, identity } = (0,_cpython_release_managers_js__WEBPACK_IMPORTED_MODULE_0__/* .findReleaseManager */ .sc)(version);
    return { identity, releaseManager: name };
}


/***/ })

};
