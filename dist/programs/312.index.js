export const id = 312;
export const ids = [312];
export const modules = {

/***/ 6461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ MAX_ARTIFACT_BYTES)
/* harmony export */ });
/** The largest file of a release has 92 MB (docs/facts.md section 3). */
const MAX_ARTIFACT_BYTES = 1024 ** 3;


/***/ }),

/***/ 5260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gH: () => (/* binding */ createDecoders),
/* harmony export */   i2: () => (/* binding */ parseContentEncoding),
/* harmony export */   yj: () => (/* binding */ decodeBytes)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _files_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6775);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4675);




const CODINGS = {
    gzip: 'gzip',
    'x-gzip': 'gzip',
    deflate: 'deflate',
    br: 'br',
};
/** A gateway may encode what a server has encoded. */
const MAX_CODINGS = 3;
const BUFFER_BYTES = 64 * 1024;
/**
 * Reads a Content-Encoding header.
 * @returns the codings in the order in which they are to be undone; undefined where one is unknown
 */
function parseContentEncoding(header) {
    const names = (header ?? '')
        .split(',')
        .map(name => name.trim().toLowerCase())
        .filter(name => name !== '' && name !== 'identity');
    const codings = names.map(name => (Object.hasOwn(CODINGS, name) ? CODINGS[name] : undefined));
    const known = codings.filter(coding => coding !== undefined).reverse();
    return known.length === codings.length && known.length <= MAX_CODINGS ? known : undefined;
}
/**
 * Undoes the encoding of a small file. Apache labels by any part of a name: `Python-3.13.5.tgz.sigstore` is `x-gzip`,
 * and plain JSON. So what doesn't begin like gzip is taken as it is.
 * @throws ActionError DOWNLOAD_FAILED for an unknown encoding; the limit's own code where the decoded file is too large
 * @throws PassingFault where the bytes are not in that encoding, or cut short
 */
function decodeBytes(bytes, header, limit) {
    const codings = parseContentEncoding(header);
    if (codings === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('DOWNLOAD_FAILED', `${(0,_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .describeUrl */ .Ng)(limit.url)}: expected no Content-Encoding, gzip, deflate, or br, found '${header}'.`, { hint: 'Turn off this compression in the mirror or in the proxy before it.' });
    }
    return codings.reduce((encoded, coding) => decodeOnce(encoded, coding, limit), bytes);
}
function decodeOnce(bytes, coding, limit) {
    if (coding === 'gzip' && !isGzip(bytes))
        return bytes;
    const options = { maxOutputLength: limit.maxBytes };
    try {
        switch (coding) {
            case 'gzip':
                return node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync(bytes, options);
            case 'br':
                return node_zlib__WEBPACK_IMPORTED_MODULE_0__.brotliDecompressSync(bytes, options);
            case 'deflate':
                return isZlib(bytes) ? node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateSync(bytes, options) : node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync(bytes, options);
        }
    }
    catch (error) {
        if (error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
            throw (0,_files_source_js__WEBPACK_IMPORTED_MODULE_2__/* .tooLarge */ .g)(limit);
        throw new _retry_js__WEBPACK_IMPORTED_MODULE_3__/* .PassingFault */ .yg(`the body is no ${coding}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .describeCause */ .V$)(error)}`, { cause: error });
    }
}
/**
 * Streams that undo an encoding, one after the other.
 * @param firstBytes of the encoded file
 */
function createDecoders(codings, firstBytes) {
    // What is below another encoding can't be looked at.
    return codings.map((coding, index) => createDecoder(coding, index > 0 || isZlib(firstBytes)));
}
function createDecoder(coding, hasZlibHeader) {
    const options = { chunkSize: BUFFER_BYTES };
    switch (coding) {
        case 'gzip':
            return node_zlib__WEBPACK_IMPORTED_MODULE_0__.createGunzip(options);
        case 'br':
            return node_zlib__WEBPACK_IMPORTED_MODULE_0__.createBrotliDecompress(options);
        case 'deflate':
            return hasZlibHeader ? node_zlib__WEBPACK_IMPORTED_MODULE_0__.createInflate(options) : node_zlib__WEBPACK_IMPORTED_MODULE_0__.createInflateRaw(options);
    }
}
/** RFC 1952 section 2.3.1 */
function isGzip(bytes) {
    return bytes[0] === 0x1f && bytes[1] === 0x8b;
}
/** RFC 1950 section 2.2. Some servers send deflate without this header (RFC 9110 section 8.4.1.2). */
function isZlib([first = 0, second = 0]) {
    return (first & 0x0f) === 8 && ((first << 8) | second) % 31 === 0;
}


/***/ }),

/***/ 6312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ Downloader)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/files/untrusted-file.js
var untrusted_file = __webpack_require__(6461);
// EXTERNAL MODULE: ./build/http/content-encoding.js
var content_encoding = __webpack_require__(5260);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/http/resume.js
/** RFC 9110 section 8.8.3, without the `W/` of weak ones. */
const STRONG_ETAG = /^"[\x21\x23-\x7e\x80-\xff]*"$/;
/** RFC 9110 section 5.6.7; the obsolete forms are ambiguous. */
const HTTP_DATE = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;
const CONTENT_RANGE = /^bytes (?<start>\d{1,15})-(?<end>\d{1,15})\/(?<total>\d{1,15})$/i;
/**
 * Whether a download that breaks can be continued.
 * @param headers of the answer that began it, with status 200
 * @returns undefined where the server accepts no ranges, or identifies the file only weakly
 */
function findResumable(headers) {
    const { etag, 'last-modified': lastModified, 'content-encoding': contentEncoding } = headers;
    const units = (headers['accept-ranges'] ?? '').toLowerCase().split(',');
    const ifRange = findValidator(headers);
    const length = headers['content-length'];
    if (!units.some(unit => unit.trim() === 'bytes') || ifRange === undefined || length === undefined)
        return undefined;
    return { ifRange, totalBytes: Number(length), etag, lastModified, contentEncoding };
}
/** RFC 9110 section 13.1.5: no weak ETag, and a date only where it is a strong validator and there is no ETag. */
function findValidator({ etag, 'last-modified': lastModified, date, }) {
    if (etag !== undefined)
        return STRONG_ETAG.test(etag) ? etag : undefined;
    if (lastModified === undefined || !HTTP_DATE.test(lastModified))
        return undefined;
    // Section 8.8.2.2: the file could have changed again within the second in which it was sent.
    return Date.parse(date ?? '') - Date.parse(lastModified) >= 1000 ? lastModified : undefined;
}
/** Asks for the rest of a file, or for all of it if it has changed (RFC 9110 sections 13.1.5 and 14.2). */
function toRangeHeaders(start, { ifRange }) {
    return { range: `bytes=${start}-`, 'if-range': ifRange };
}
/**
 * Compares an answer with status 206 with what was asked for: exactly the rest, of the same file.
 * @param start the first byte that is missing
 * @returns what differs, for messages; undefined where it continues the file
 */
function findDifference(headers, start, { totalBytes, ...first }) {
    const expectedRange = `bytes ${start}-${totalBytes - 1}/${totalBytes}`;
    const range = headers['content-range'];
    const { groups } = CONTENT_RANGE.exec(range ?? '') ?? {};
    const isRest = Number(groups?.start) === start &&
        Number(groups?.end) === totalBytes - 1 &&
        Number(groups?.total) === totalBytes;
    if (!isRest)
        return describe('Content-Range', expectedRange, range);
    const length = headers['content-length'];
    if (length !== undefined && Number(length) !== totalBytes - start)
        return describe('Content-Length', totalBytes - start, length);
    if (/^\s*multipart\//i.test(headers['content-type'] ?? ''))
        return describe('Content-Type', 'the type of the file', headers['content-type']);
    // Section 15.3.7: a 206 repeats the ETag. It may leave Last-Modified out, where If-Range was sent.
    if (headers.etag !== first.etag)
        return describe('ETag', first.etag, headers.etag);
    const lastModified = headers['last-modified'];
    if (lastModified !== undefined && lastModified !== first.lastModified)
        return describe('Last-Modified', first.lastModified, lastModified);
    const encoding = headers['content-encoding'];
    return encoding === first.contentEncoding
        ? undefined
        : describe('Content-Encoding', first.contentEncoding, encoding);
}
function describe(name, expected, found) {
    return `expected ${name} ${expected ?? '(none)'}, found ${found ?? '(none)'}`;
}

// EXTERNAL MODULE: ./build/http/retry.js
var retry = __webpack_require__(4675);
;// CONCATENATED MODULE: ./build/http/socket-reads.js
const READ_BYTES = 256 * 1024;
/**
 * Options for a request: its connection reads into one buffer, which all connections share.
 *
 * Node otherwise allocates 64 KiB outside of V8's heap for each read. V8 collects such memory only when 64 MiB of it have
 * piled up, so the peak would grow with the artifact. The HTTP parser copies what it keeps, so the buffer is free again
 * as soon as the listener returns. Anything that isn't listening gets a copy. A TLS connection inside a proxy's tunnel
 * ignores the option (https://nodejs.org/api/tls.html#tlsconnectoptions-callback).
 */
const SHARED_READS = {
    onread: {
        buffer: Buffer.allocUnsafeSlow(READ_BYTES),
        callback(bytes, buffer) {
            const chunk = Buffer.from(buffer.buffer, buffer.byteOffset, bytes);
            const isListening = this.readableFlowing && this.readableLength === 0 && this.listenerCount('data') > 0;
            // A listener that wants to wait pauses the socket.
            return isListening ? this.emit('data', chunk) : this.push(Buffer.from(chunk));
        },
    },
};
/**
 * Returns the memory of a part of a body that the HTTP parser copied: V8 would keep it, see above. The chunk is empty
 * afterwards.
 */
function releaseChunk({ buffer, byteLength }) {
    // Not where it shares its memory.
    if (buffer instanceof ArrayBuffer && buffer.byteLength === byteLength)
        buffer.transfer(0);
}

;// CONCATENATED MODULE: ./build/http/partial-file.js





/** An attempt that adds less than this makes no progress: a byte each time could go on for ever. */
const MIN_PROGRESS_BYTES = 64 * 1024;
/** A server that breaks off its files and can't continue them would otherwise be asked without end. */
const MAX_STARTS = 5;
/** Then a server that fails on ranges is asked for the whole file. */
const MAX_FRUITLESS_RANGES = 3;
/** A file on its way to the disk, over one attempt or several, with its running digest. Dispose of it in any case. */
class PartialFile {
    #path;
    #options;
    #file;
    #hash = (0,external_node_crypto_.createHash)('sha256');
    #size = 0;
    #contentEncoding;
    /** How the rest can be asked for. */
    #resumable;
    /** The most bytes that there have been, before the attempt that is under way. */
    #furthest = 0;
    #starts = 0;
    #fruitless = 0;
    constructor(path, options) {
        this.#path = path;
        this.#options = options;
    }
    get size() {
        return this.#size;
    }
    /** The headers of the next request, where it can ask for the rest. */
    get rangeHeaders() {
        return this.#resumable && toRangeHeaders(this.#size, this.#resumable);
    }
    /** Forgets the bytes that have arrived; the next request asks for the whole file. */
    clear() {
        if (this.#file !== undefined)
            (0,external_node_fs_.ftruncateSync)(this.#file);
        this.#hash = (0,external_node_crypto_.createHash)('sha256');
        this.#size = 0;
        this.#resumable = undefined;
        this.#contentEncoding = undefined;
    }
    /**
     * Takes an answer to the request, before its body.
     * @returns the number of bytes that the file has in all; undefined where the server did not say
     * @throws PassingFault where the answer is a part that doesn't continue the file; the next attempt then begins anew
     */
    begin({ statusCode, headers }) {
        this.#file ??= (0,external_node_fs_.openSync)(this.#path, 'w');
        if (statusCode === 206 && this.#resumable !== undefined) {
            const difference = findDifference(headers, this.#size, this.#resumable);
            if (difference === undefined)
                return this.#resumable.totalBytes;
            this.clear();
            throw new retry/* PassingFault */.yg(`the server did not continue the file: ${difference}`);
        }
        this.clear();
        this.#starts++;
        this.#contentEncoding = headers['content-encoding'];
        this.#resumable = this.#findResumable(headers);
        const declared = headers['content-length'];
        return declared === undefined ? undefined : Number(declared);
    }
    #findResumable(headers) {
        const resumable = this.#options.mayResume ? findResumable(headers) : undefined;
        return resumable && resumable.totalBytes <= this.#options.maxBytes ? resumable : undefined;
    }
    /**
     * Writes a part of the body, whose memory is gone afterwards.
     * @throws PassingFault where it is more than the rest that was declared
     */
    append(chunk) {
        if (this.#file === undefined)
            throw new Error('append before begin');
        if (this.#size + chunk.length > (this.#resumable?.totalBytes ?? Number.POSITIVE_INFINITY)) {
            this.clear();
            throw new retry/* PassingFault */.yg('the server sent more than the rest of the file');
        }
        this.#hash.update(chunk);
        const end = this.#size + chunk.length;
        for (let left = chunk.length; left > 0;) {
            left -= (0,external_node_fs_.writeSync)(this.#file, chunk, chunk.length - left, left, end - left);
        }
        this.#size = end;
        releaseChunk(chunk);
    }
    /**
     * Ends an attempt that failed.
     * @returns whether it made progress that the next one continues
     */
    noteFailure() {
        const gained = this.#size - this.#furthest;
        this.#furthest = Math.max(this.#furthest, this.#size);
        if (this.#resumable === undefined)
            return false;
        if (gained >= MIN_PROGRESS_BYTES) {
            this.#fruitless = 0;
            return this.#starts < MAX_STARTS;
        }
        if (++this.#fruitless >= MAX_FRUITLESS_RANGES)
            this.clear();
        return false;
    }
    /**
     * Ends the download.
     * @throws PassingFault where bytes of the file are missing
     */
    finish() {
        const total = this.#resumable?.totalBytes ?? this.#size;
        if (this.#size !== total) {
            throw new retry/* PassingFault */.yg(`the body ended early: ${this.#size} of ${total} bytes`);
        }
        const contentEncoding = this.#contentEncoding;
        return { path: this.#path, sha256: this.#hash.digest('hex'), size: this.#size, contentEncoding };
    }
    [Symbol.dispose]() {
        if (this.#file !== undefined)
            (0,external_node_fs_.closeSync)(this.#file);
    }
}

// EXTERNAL MODULE: ./build/files/source.js
var source = __webpack_require__(6775);
;// CONCATENATED MODULE: ./build/http/receive.js



/** How long a connection may be silent. */
const IDLE_MS = 30_000;
const receive_MIN_PROGRESS_BYTES = 128 * 1024;
/**
 * Reads a body to its end, each chunk to `onChunk`. Silence ends it, and so does a trickle: less than 128 KiB in 30
 * seconds would keep a job for hours.
 * @returns the number of bytes
 * @throws PassingFault where the body is cut short or stalls; ActionError where it is too large; what `onChunk` throws
 */
async function receive(message, limit, onChunk) {
    const { idleMs = IDLE_MS } = limit;
    const idle = setTimeout(() => message.destroy(new Error(`hardly any data for ${idleMs / 1000} s`)), idleMs);
    let size = 0;
    let refreshedAt = 0;
    try {
        await readToEnd(message, chunk => {
            size += chunk.length;
            if (size > limit.maxBytes)
                throw (0,source/* tooLarge */.g)(limit);
            if (size - refreshedAt >= receive_MIN_PROGRESS_BYTES) {
                idle.refresh();
                refreshedAt = size;
            }
            onChunk(chunk);
        });
    }
    finally {
        clearTimeout(idle);
    }
    const declared = Number(message.headers['content-length'] ?? Number.NaN);
    if (declared >= 0 && declared !== size) {
        throw new retry/* PassingFault */.yg(`the body has ${size} bytes, the server declared ${declared}`);
    }
    return size;
}
/** Without a promise for each chunk: there are thousands. Every fault of the connection becomes a passing one. */
function readToEnd(message, onChunk) {
    return new Promise((resolve, reject) => {
        const fail = (error) => reject(new retry/* PassingFault */.yg(`the body ended early: ${error === undefined ? 'connection closed' : (0,errors/* describeCause */.V$)(error)}`, { cause: error }));
        const read = (chunk) => {
            try {
                onChunk(chunk);
            }
            catch (error) {
                message.off('data', read);
                reject(error);
                message.destroy();
            }
        };
        message.on('data', read).on('end', resolve).on('error', fail).on('close', fail);
    });
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: ./build/http/no-proxy.js
var no_proxy = __webpack_require__(1167);
;// CONCATENATED MODULE: ./build/http/proxy-settings.js


/**
 * Reads HTTP_PROXY, HTTPS_PROXY, and NO_PROXY. The lower-case name wins, as in curl and Node.
 * @throws ActionError INVALID_INPUT for a value that names no proxy
 */
function readProxySettings(environment) {
    return {
        'http:': readProxy(environment, ['http_proxy', 'HTTP_PROXY']),
        'https:': readProxy(environment, ['https_proxy', 'HTTPS_PROXY']),
        noProxy: environment.no_proxy || environment.NO_PROXY || '',
    };
}
/** The proxy for a request; undefined where the request goes directly, as always to loopback. */
function findProxy(settings, target) {
    const proxy = settings[target.protocol === 'https:' ? 'https:' : 'http:'];
    if (proxy === undefined || (0,no_proxy/* isLoopback */.U)(target) || (0,no_proxy/* isExcluded */.R)(target, settings.noProxy))
        return undefined;
    return proxy;
}
function readProxy(environment, names) {
    const variable = names.find(name => environment[name]?.trim());
    if (variable === undefined)
        return undefined;
    return { variable, url: parseProxy(environment[variable]?.trim() ?? '', variable) };
}
function parseProxy(text, variable) {
    const invalid = (reason) => new errors/* ActionError */.lZ('INVALID_INPUT', `${variable}: ${reason}.`, {
        hint: `Set ${variable} to the URL of the proxy, such as http://proxy.example:8080. Percent-encode special characters in the user name and password: # is %23.`,
    });
    const scheme = /^[a-z][a-z\d+.-]*(?=:\/\/)/i.exec(text)?.[0].toLowerCase();
    if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') {
        throw invalid('the proxy is neither an http:// nor an https:// proxy');
    }
    const url = URL.parse(scheme === undefined ? `http://${text}` : text);
    // The parser drops line breaks, and takes a password with # ? or / for the end of the host.
    const hasMore = url === null || !['', '/'].includes(url.pathname) || url.search || url.hash;
    if (hasMore || /[\s\p{Cc}]/u.test(text) || url.port === '0' || !isDecodable(url)) {
        throw invalid('its value is not the URL of a proxy');
    }
    return url;
}
function isDecodable({ username, password }) {
    try {
        decodeURIComponent(username + password);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/http/agents.js




/** The first Node whose agents know proxies (https://nodejs.org/docs/latest-v24.x/api/http.html#new-agentoptions). */
const OLDEST_NODE = [24, 5];
/** Keeps connections for the next request: the artifact comes over the one that brought its bundle. Close it after use. */
class Agents {
    #settings;
    #nodeVersion;
    #agents = new Map();
    constructor(settings, nodeVersion = process.versions.node) {
        this.#settings = settings;
        this.#nodeVersion = nodeVersion;
    }
    /** @throws ActionError INVALID_INPUT where the request needs a proxy and this Node can't use one */
    find(target) {
        const proxy = findProxy(this.#settings, target);
        if (proxy && !knowsProxies(this.#nodeVersion))
            throw tooOld(proxy, target, this.#nodeVersion);
        const key = `${target.protocol} ${proxy?.variable}`;
        const agent = this.#agents.get(key) ?? createAgent(target.protocol, proxy);
        this.#agents.set(key, agent);
        return { agent, proxy };
    }
    /** Ends all connections. */
    close() {
        for (const agent of this.#agents.values())
            agent.destroy();
    }
}
function createAgent(protocol, proxy) {
    // No NO_PROXY in it: whether to use the proxy has been decided.
    const proxyEnv = proxy && { http_proxy: proxy.url.href, https_proxy: proxy.url.href };
    const options = { keepAlive: true, ...(proxyEnv && { proxyEnv }) };
    return protocol === 'https:' ? new TunnelAgent(options) : new external_node_http_.Agent(options);
}
/** Node's agent forgets a connection to a proxy while it waits for the tunnel; this one ends it too. */
class TunnelAgent extends external_node_https_.Agent {
    #connections = new Set();
    createConnection(...args) {
        const connection = super.createConnection(...args);
        if (connection) {
            this.#connections.add(connection);
            connection.once('close', () => this.#connections.delete(connection));
        }
        return connection;
    }
    destroy() {
        super.destroy();
        for (const connection of this.#connections)
            connection.destroy();
    }
}
function knowsProxies(nodeVersion) {
    const [major = 0, minor = 0] = nodeVersion.split('.').map(Number);
    return major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
}
function tooOld({ variable }, { origin }, nodeVersion) {
    const needed = OLDEST_NODE.join('.');
    return new errors/* ActionError */.lZ('INVALID_INPUT', `${variable} sets a proxy for ${origin}. Proxies need Node ${needed} or later; this is Node ${nodeVersion}.`, { hint: `Update Node to ${needed} or later. If ${origin} needs no proxy, add its host to NO_PROXY.` });
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(4649);
;// CONCATENATED MODULE: ./build/http/faults.js



/** Answers that may differ in a moment. */
const MAY_PASS = new Set([408, 425, 429]);
/** Node's codes for certificates (https://nodejs.org/docs/latest-v24.x/api/tls.html#x509-certificate-error-codes). */
const CERTIFICATE_CODE = /^(CERT_|CRL_|UNABLE_TO_|ERROR_IN_C|(DEPTH_ZERO_)?SELF_SIGNED_|INVALID_(CA|PURPOSE)$|PATH_LENGTH_|UNSPECIFIED$)/;
const CLOCK_CODE = /^CERT_(HAS_EXPIRED|NOT_YET_VALID)$/;
const NAME_CODE = /^(ERR_TLS_CERT_ALTNAME_INVALID|HOSTNAME_MISMATCH)$/;
const CLOCK_HINT = "Check the clock of this machine. If it is right, ask the server's operator to renew the certificate.";
const NAME_HINT = 'Check the host name in the URL, and that HTTPS_PROXY and DNS lead to that host: the certificate is issued to another name.';
const ISSUER_HINT = "If a proxy inspects TLS, or the server has a private certificate authority, set NODE_EXTRA_CA_CERTS to the PEM file of that authority's certificate, or NODE_USE_SYSTEM_CA=1 to trust the certificates of the operating system.";
/** Whether the same request may get another answer in a moment. */
function mayPass(status) {
    return MAY_PASS.has(status) || status >= 500;
}
/** `405 Method Not Allowed`; the words are ours, since a server may repeat in its own what the request said. */
function describeStatus(status) {
    return `${status} ${external_node_http_.STATUS_CODES[status] ?? ''}`.trim();
}
/**
 * The fault behind a request without an answer.
 * @param error what the connection failed with
 */
function toFault(error, target, proxy) {
    const { code, statusCode } = toFields(error);
    if (code === 'ERR_PROXY_TUNNEL' && statusCode !== undefined && proxy !== undefined) {
        const message = describeRefusal(statusCode);
        if (statusCode >= 400 && !mayPass(statusCode))
            return toRefusal(statusCode, target, proxy);
        return new retry/* PassingFault */.yg(message, { cause: error });
    }
    const hint = findCertificateHint(code);
    if (hint !== undefined) {
        return new retry/* LastingFault */.XB(`the TLS certificate is rejected: ${(0,errors/* describeCause */.V$)(error)} (${code})`, hint, error);
    }
    return new retry/* PassingFault */.yg((0,errors/* describeCause */.V$)(error), { cause: error });
}
/** What it means that a proxy answered with a status of its own. */
function toRefusal(status, target, { variable }) {
    return new retry/* LastingFault */.XB(describeRefusal(status), status === 407
        ? `Set the proxy's user name and password in ${variable}, as in http://USER:PASSWORD@proxy.example:8080, with special characters percent-encoded.`
        : `Ask the proxy's operator to allow ${target.origin}. If that host is reachable without the proxy, add it to NO_PROXY.`);
}
function describeRefusal(status) {
    return `the proxy answered ${describeStatus(status)}`;
}
function findCertificateHint(code) {
    if (CLOCK_CODE.test(code))
        return CLOCK_HINT;
    if (NAME_CODE.test(code))
        return NAME_HINT;
    return CERTIFICATE_CODE.test(code) ? ISSUER_HINT : undefined;
}
function toFields(error) {
    if (typeof error !== 'object' || error === null)
        return { code: '', statusCode: undefined };
    return {
        code: 'code' in error ? String(error.code) : '',
        statusCode: 'statusCode' in error ? Number(error.statusCode) : undefined,
    };
}

;// CONCATENATED MODULE: ./build/http/answer.js








/** How long each address of a host gets to accept a connection, on the first attempt; each retry adds as much. */
const CONNECT_MS = 1000;
/**
 * Makes one request and waits for the headers of the answer.
 * @throws PassingFault where none come within 30 seconds, or the connection fails; LastingFault where the proxy or a
 *   certificate is the reason
 */
async function waitForAnswer(url, options) {
    const late = new AbortController();
    const { idleMs = IDLE_MS } = options;
    const timer = setTimeout(() => late.abort(new Error(`no answer for ${idleMs / 1000} s`)), idleMs);
    const start = performance.now();
    try {
        const message = await send(url, { ...options, signal: AbortSignal.any([late.signal, options.signal]) });
        const ms = Math.round(performance.now() - start);
        options.debug?.((0,errors/* printable */.g$)(`GET ${(0,retry/* describeUrl */.Ng)(url)}: ${message.statusCode} after ${ms} ms`));
        return message;
    }
    catch (error) {
        throw toFault(late.signal.aborted ? late.signal.reason : error, url, options.proxy);
    }
    finally {
        clearTimeout(timer);
    }
}
function send(url, { attempt, agent, headers, signal }) {
    const { request } = url.protocol === 'https:' ? external_node_https_ : external_node_http_;
    // Node gives an address 250 ms, which a distant one needs for itself. Its agents do not pass this option on to the
    // connection to a proxy, so it is set for the process; a connection reads it as soon as it begins.
    (0,external_node_net_.setDefaultAutoSelectFamilyAttemptTimeout)(CONNECT_MS * attempt);
    return new Promise((resolve, reject) => {
        // A request that waits for a tunnel does not notice.
        signal.addEventListener('abort', () => reject(signal.reason), { once: true });
        request(url, { agent, headers, signal, ...SHARED_READS })
            .on('response', resolve)
            .on('error', reject)
            // A switch of protocols ends the connection without either.
            .on('close', () => reject(new Error('the connection was closed without an answer')))
            .end();
    });
}

;// CONCATENATED MODULE: ./build/http/authorization.js



/**
 * Accepts what a header can contain (RFC 9110 section 5.5) in ASCII; servers read other bytes in different ways.
 * @throws ActionError INVALID_INPUT, which does not show the value
 */
function assertSendable({ value }) {
    if (/^[\t\x20-\x7e]+$/.test(value))
        return;
    throw new errors/* ActionError */.lZ('INVALID_INPUT', 'mirror-token: it contains a line break or a non-ASCII character.', {
        hint: 'Set mirror-token to the value of one Authorization header, such as Bearer followed by the token.',
    });
}
/**
 * The error for an answer of 401.
 * @param url requested
 * @param address that answered; another one after a redirect
 */
function toDeniedError(url, address, { isSent, authorization }) {
    const answer = `${(0,retry/* describeUrl */.Ng)(url)}: ${address.origin} requires credentials (${describeStatus(401)})`;
    if (isSent)
        return new errors/* ActionError */.lZ('MIRROR_REFUSED', `${answer} and did not accept the ones that were sent.`);
    if (authorization === undefined)
        return new errors/* ActionError */.lZ('MIRROR_REFUSED', `${answer}, and none were sent.`);
    return new errors/* ActionError */.lZ('MIRROR_REFUSED', `${answer}. mirror-token was not sent, because only ${authorization.origin} gets it.`, {
        hint: 'Set mirror to the server that requires mirror-token: a redirect to another server never gets it.',
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
;// CONCATENATED MODULE: ./build/http/requester.js









const MAX_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** A missing file may answer 403 (docs/facts.md section 3). */
const NOT_THERE = new Set([403, 404, 410]);
/** Makes single requests, through the proxies that the environment names. Close it after use. */
class Requester {
    #agents;
    #options;
    #closed = new AbortController();
    /** Statuses of answers that say "not there", by the address that was requested first. */
    #missing = new Map();
    /** @throws ActionError INVALID_INPUT for a proxy setting or credentials that can't be used */
    constructor(options) {
        this.#options = options;
        this.#agents = new Agents(readProxySettings(options.environment ?? process.env));
        if (options.authorization)
            assertSendable(options.authorization);
    }
    /** Aborted by `close`. */
    get signal() {
        return this.#closed.signal;
    }
    /** The status of the most recent answer that said "not there" for this URL; undefined where none did. */
    lastMissingStatus(url) {
        return this.#missing.get(url.href);
    }
    /** Ends all connections. */
    close() {
        this.#closed.abort();
        this.#agents.close();
    }
    /**
     * One attempt, redirects included, up to the start of the body.
     * @returns undefined where the server has no such file
     * @throws PassingFault or LastingFault; ActionError where the server understood the request and refused it
     */
    async request(url, { attempt, range }) {
        const { authorization, debug, idleMs } = this.#options;
        let address = url;
        // What has been to another origin stays without credentials, even where that origin sends it back.
        let mayAuthorize = true;
        for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
            mayAuthorize &&= address.origin === authorization?.origin;
            const route = this.#agents.find(address);
            const message = await waitForAnswer(address, {
                ...route,
                attempt,
                headers: {
                    'user-agent': user_agent/* USER_AGENT */._,
                    'accept-encoding': 'identity',
                    ...range,
                    ...(mayAuthorize && { authorization: authorization?.value }),
                },
                signal: this.signal,
                ...(debug && { debug }),
                idleMs,
            });
            const { statusCode = 0, headers } = message;
            if (statusCode === 200 || (statusCode === 206 && range))
                return { message, finalUrl: address };
            message.destroy();
            if (NOT_THERE.has(statusCode)) {
                this.#missing.set(url.href, statusCode);
                return undefined;
            }
            const answer = `the server answered ${describeStatus(statusCode)}`;
            if (mayPass(statusCode)) {
                throw new retry/* PassingFault */.yg(answer, { retryAfterMs: (0,retry/* parseRetryAfter */.mu)(headers['retry-after'], new Date()) });
            }
            if (statusCode === 401)
                throw toDeniedError(url, address, { isSent: mayAuthorize, authorization });
            // Only a proxy answers so (RFC 9110 section 15.5.8); over https it does in place of the tunnel.
            if (statusCode === 407 && route.proxy)
                throw toRefusal(statusCode, address, route.proxy);
            if (statusCode >= 400)
                throw toRefusedError(url, answer);
            if (!REDIRECTS.has(statusCode))
                throw new retry/* StrayAnswer */._g(answer);
            address = toRedirectTarget(address, headers.location);
        }
        throw new retry/* StrayAnswer */._g(`more than ${MAX_REDIRECTS} redirects`);
    }
}
/** The server understood the request, and would refuse it again. */
function toRefusedError(url, answer) {
    return new errors/* ActionError */.lZ('DOWNLOAD_FAILED', `${(0,retry/* describeUrl */.Ng)(url)}: ${answer}.`, {
        hint: "Check the URL of the mirror. If it is right, ask the mirror's operator why the server refuses this request.",
    });
}

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







/** Fetches files over HTTP, with retries. Close it after use. */
class Downloader {
    #requester;
    #options;
    /** @throws ActionError INVALID_INPUT for a proxy setting or credentials that can't be used */
    constructor(options) {
        this.#options = options;
        this.#requester = new Requester(options);
    }
    /**
     * Fetches a small file into memory.
     * @returns its bytes, or undefined where the server has no such file
     * @throws ActionError as `fetchAnswer`
     */
    async fetchBytes(url, limit) {
        return (await this.fetchAnswer(url, limit))?.bytes;
    }
    /**
     * Fetches a small file into memory, and tells where it came from.
     * @returns undefined where the server has no such file
     * @throws ActionError DOWNLOAD_FAILED; or the limit's own code where the file has more bytes, encoded or decoded
     */
    async fetchAnswer(url, limit) {
        return this.#fetch(url, async (attempt) => {
            const response = await this.#requester.request(url, { attempt });
            if (response === undefined)
                return undefined;
            const { message, finalUrl } = response;
            const chunks = [];
            await receive(message, { ...limit, idleMs: this.#options.idleMs }, chunk => void chunks.push(chunk));
            const { 'content-encoding': encoding, 'content-type': contentType } = message.headers;
            return {
                bytes: (0,content_encoding/* decodeBytes */.yj)(Buffer.concat(chunks), encoding, { ...limit, url }),
                contentType,
                url,
                finalUrl,
            };
        });
    }
    /**
     * Downloads an artifact to `path` and computes its digest while the bytes arrive. A download that breaks is continued
     * where the server allows it.
     * @param options `resume: false` makes each attempt begin at the first byte
     * @returns the file as it arrived, or undefined where the server has none
     * @throws ActionError DOWNLOAD_FAILED
     */
    async download(url, path, { resume = true } = {}) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_1, new PartialFile(path, { mayResume: resume, maxBytes: untrusted_file/* MAX_ARTIFACT_BYTES */.o }), false);
            return await this.#fetch(url, async (attempt) => {
                const env_2 = { stack: [], error: void 0, hasError: false };
                try {
                    const response = await this.#requestRest(url, file, attempt);
                    if (response === undefined)
                        return undefined;
                    const totalBytes = file.begin(response.message);
                    const progress = __addDisposableResource(env_2, this.#options.track?.(url, totalBytes, file.size), false);
                    await receive(response.message, { maxBytes: untrusted_file/* MAX_ARTIFACT_BYTES */.o, idleMs: this.#options.idleMs }, chunk => {
                        progress?.add(chunk.length);
                        file.append(chunk);
                    });
                    const finished = file.finish();
                    progress?.complete();
                    return finished;
                }
                catch (e_2) {
                    env_2.error = e_2;
                    env_2.hasError = true;
                }
                finally {
                    __disposeResources(env_2);
                }
            }, () => file.noteFailure());
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            __disposeResources(env_1);
        }
    }
    /** Whether the server has a file, without reading it. Some servers answer GET alone. */
    async isThere(url) {
        const found = await this.#fetch(url, async (attempt) => {
            const response = await this.#requester.request(url, { attempt });
            response?.message.destroy();
            return response !== undefined;
        });
        return found ?? false;
    }
    /**
     * Tells 404 from 403, both of which say "not there".
     * @returns the status of the most recent answer that said so for this URL; undefined where none did
     */
    lastMissingStatus(url) {
        return this.#requester.lastMissingStatus(url);
    }
    /** Ends the connections that are kept open, and with them what is under way, which then fails. */
    close() {
        this.#requester.close();
    }
    async #fetch(url, request, madeProgress = () => false) {
        return (0,retry/* withRetries */.LH)(url, request, { ...this.#options, signal: this.#requester.signal, madeProgress });
    }
    /** Asks for what a file lacks. Where a server has no good answer to that, the next attempt asks for the whole file. */
    async #requestRest(url, file, attempt) {
        const range = file.rangeHeaders;
        if (range === undefined)
            return this.#requester.request(url, { attempt });
        try {
            const response = await this.#requester.request(url, { attempt, range });
            if (response !== undefined)
                return response;
        }
        catch (error) {
            // What the network does is no answer to the range.
            const isAnswer = error instanceof errors/* ActionError */.lZ || error instanceof retry/* StrayAnswer */._g;
            if (!isAnswer)
                throw error;
            file.clear();
            throw new retry/* PassingFault */.yg((0,errors/* describeCause */.V$)(error), { cause: error });
        }
        file.clear();
        throw new retry/* PassingFault */.yg('the server has no such file when asked for the rest of it');
    }
}


/***/ }),

/***/ 7398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ USER_AGENT)
/* harmony export */ });
/** The release that the operators of python.org see in their logs; a test keeps it equal to package.json. */
const USER_AGENT = 'verify-cpython/0.1.0';


/***/ })

};
