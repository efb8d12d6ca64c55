export const id = 35;
export const ids = [35];
export const modules = {

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

/***/ 6462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RQ: () => (/* binding */ describeEvidence),
  bk: () => (/* binding */ downloadArtifact),
  O$: () => (/* binding */ downloadWithSecondLook),
  jg: () => (/* binding */ fetchSignedDigest)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/cpython/history.js
var cpython_history = __webpack_require__(2464);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/python-org/mirror.js
var mirror = __webpack_require__(3041);
// EXTERNAL MODULE: ./build/sigstore/bundle.js + 1 modules
var bundle = __webpack_require__(6888);
// EXTERNAL MODULE: ./build/sigstore/verify.js
var verify = __webpack_require__(2650);
// EXTERNAL MODULE: ./build/store/verified-artifact.js + 1 modules
var verified_artifact = __webpack_require__(2931);
// EXTERNAL MODULE: ./build/verify/artifact-errors.js
var artifact_errors = __webpack_require__(8538);
// EXTERNAL MODULE: ./build/verify/missing.js
var missing = __webpack_require__(1491);
// EXTERNAL MODULE: ./build/files/untrusted-file.js
var untrusted_file = __webpack_require__(6461);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./build/files/place.js
var place = __webpack_require__(5875);
// EXTERNAL MODULE: ./build/http/content-encoding.js
var content_encoding = __webpack_require__(5260);
;// CONCATENATED MODULE: ./build/store/decode-file.js
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







const READ_BYTES = 64 * 1024;
const FIRST_BYTES = 2;
/**
 * Undoes the Content-Encoding under which a file arrived, and replaces the file by the decoded one.
 * @returns the decoded file; undefined, and the file as it was, where it has no known encoding, is not in it, or has
 *   more than `maxBytes` when decoded
 * @throws Error where the disk is full, or a file can't be read or written
 */
async function decodeFile(file, maxBytes) {
    const codings = (0,content_encoding/* parseContentEncoding */.i2)(file.contentEncoding);
    if (codings === undefined || codings.length === 0)
        return undefined;
    const path = `${file.path}.decoded`;
    try {
        const decoders = (0,content_encoding/* createDecoders */.gH)(codings, await readFirstBytes(file.path));
        const decoded = await writeDecoded(file.path, path, { decoders, maxBytes });
        await (0,place/* renameInTime */.D1)(path, file.path);
        return { ...decoded, path: file.path };
    }
    catch (error) {
        if (error instanceof TooLarge || isDecoderError(error))
            return undefined;
        throw error;
    }
    finally {
        await (0,promises_.rm)(path, { force: true });
    }
}
class TooLarge extends Error {
}
async function readFirstBytes(path) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = __addDisposableResource(env_1, await (0,promises_.open)(path), true);
        const bytes = Buffer.alloc(FIRST_BYTES);
        await file.read(bytes);
        return bytes;
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
async function writeDecoded(source, path, { decoders, maxBytes }) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const target = __addDisposableResource(env_2, await (0,promises_.open)(path, 'w'), true);
        const hash = (0,external_node_crypto_.createHash)('sha256');
        let size = 0;
        const sink = new external_node_stream_.Writable({
            write(chunk, _encoding, done) {
                size += chunk.length;
                hash.update(chunk);
                if (size > maxBytes)
                    done(new TooLarge());
                else
                    target.writeFile(chunk).then(() => done(), done);
            },
        });
        await (0,external_node_stream_promises_.pipeline)([(0,external_node_fs_.createReadStream)(source, { highWaterMark: READ_BYTES }), ...decoders, sink]);
        return { sha256: hash.digest('hex'), size };
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = __disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
/** zlib's codes are Z_DATA_ERROR, Z_BUF_ERROR and the like, brotli's ERR__ERROR_FORMAT_…; those of files differ. */
function isDecoderError(error) {
    return error instanceof Error && 'code' in error && /^(?:Z_|ERR__ERROR_)/.test(String(error.code));
}

;// CONCATENATED MODULE: ./build/verify/verify-decoded.js



/**
 * Verifies a file as it arrived. Where it has another digest and a Content-Encoding, verifies what decoding makes of
 * it: gateways compress what they were not asked to, and Apache labels what it didn't compress.
 * @throws ActionError for every refusal; what else `verify` throws
 */
async function verifyDecodedToo(file, verify) {
    try {
        return await verify(file);
    }
    catch (error) {
        if (!(error instanceof errors/* ActionError */.lZ) || error.code !== 'DIGEST_MISMATCH')
            throw error;
        const decoded = await decodeFile(file, untrusted_file/* MAX_ARTIFACT_BYTES */.o);
        if (decoded === undefined)
            throw error;
        return await verify(decoded).catch((cause) => {
            // Then the digest of what arrived is the better message.
            throw cause instanceof errors/* ActionError */.lZ && cause.code === 'DIGEST_MISMATCH' ? error : cause;
        });
    }
}

;// CONCATENATED MODULE: ./build/verify/fetch-release.js












/**
 * Recipe steps 1 to 5 on the bundle that the mirror has, and what steps 6 and 7 know without the artifact, which is not fetched.
 * @param toMissing the error where there is no bundle
 * @throws ActionError for every refusal
 */
function fetchSignedDigest(expectation, context, toMissing) {
    const { artifact, signer, url } = expectation;
    return withSecondLook(['BUNDLE_MALFORMED', 'NO_BUNDLE_PUBLISHED'], context, async () => {
        const answer = await fetchBundle(url, context.downloader);
        if (answer === undefined)
            throw await toMissing();
        const { bytes } = answer;
        const root = await context.trustedRoot;
        const proof = await context.threads?.prove(bytes, signer.identity);
        const signedDigest = (0,artifact_errors/* naming */.b7)(artifact, () => (0,artifact_errors/* explainingPage */.rU)(answer, () => (0,verify/* verifyBundle */.I)(bytes, signer.identity, root, proof)));
        context.debug(`${artifact.fileName}: ${describeEvidence(signedDigest)}`);
        const { sha256 } = signedDigest.evidence;
        (0,verified_artifact/* assertPinned */.Hv)(artifact, sha256, context.sha256);
        const record = (0,cpython_history/* assertHistory */.$)(artifact, sha256, {
            history: await context.history,
            pinnedSha256: context.sha256,
        });
        return { bytes, signedDigest, record };
    });
}
async function fetchBundle(artifact, downloader) {
    for (const url of (0,mirror/* toBundleUrls */.uF)(artifact)) {
        const answer = await downloader.fetchAnswer(url, {
            maxBytes: bundle/* MAX_BUNDLE_BYTES */.M,
            tooLarge: 'BUNDLE_MALFORMED',
        });
        if (answer !== undefined)
            return answer;
    }
    return undefined;
}
/**
 * Recipe steps 6 and 7: downloads the artifact into a folder, with its bundle beside it.
 * @throws ActionError for every refusal; what is in the folder then is not to be used
 */
function downloadArtifact(expectation, { bytes, signedDigest }, { folder, ...context }) {
    const { artifact } = expectation;
    const { sha256, debug, history } = context;
    return downloadWithSecondLook(expectation, context, folder, async (file) => {
        const bundlePath = (0,external_node_path_.join)(folder, (0,mirror/* toBundleName */.$K)(artifact.fileName));
        const verified = await (0,verified_artifact/* verifyArtifact */.oc)(file, artifact, {
            signedDigest,
            bundlePath,
            pinnedSha256: sha256,
            history: await history,
        });
        const stamp = verified.facts.versionStamp;
        debug(`${artifact.fileName}: steps 6 and 7: ${file.size} bytes have this SHA-256; ${stamp}.`);
        await (0,promises_.writeFile)(bundlePath, bytes, { mode: 0o444 });
        return verified;
    });
}
/**
 * Downloads a file, and once more where it is not there or is not what was signed: something else said that it is.
 * @param verify what makes of the file what is known of it
 * @throws ActionError for every refusal
 */
async function downloadWithSecondLook(expectation, context, folder, verify) {
    const { artifact, url } = expectation;
    const verified = await withSecondLook(['DIGEST_MISMATCH', 'NOT_PUBLISHED'], context, async (isLast) => {
        // The second time without resuming: the parts may be of two files.
        const path = (0,external_node_path_.join)(folder, artifact.fileName);
        const file = await context.downloader.download(url, path, { resume: !isLast });
        if (file !== undefined)
            return verifyDecodedToo(file, verify);
        if (isLast)
            return undefined;
        throw new errors/* ActionError */.lZ('NOT_PUBLISHED', `${artifact.fileName} is not at ${url}.`);
    });
    if (verified === undefined)
        throw await (0,missing/* notPublished */.W8)(expectation, context.downloader);
    return verified;
}
const SECOND_LOOK_MS = 500;
/**
 * Fetches once more what contradicts the rest of the mirror: a page in the place of a file, a file that is half
 * written, one that is missing where its counterpart is there. A proxy or a mirror that is being updated does that for
 * a moment. What a second look confirms is no passing fault.
 *
 * @param flukes the codes of such contradictions
 */
async function withSecondLook(flukes, { info }, look) {
    try {
        return await look(false);
    }
    catch (error) {
        if (!(error instanceof errors/* ActionError */.lZ) || !flukes.includes(error.code))
            throw error;
        info(`${error.code}: ${error.message} Fetching it once more, for this may be a passing fault.`);
    }
    await (0,external_node_timers_promises_.setTimeout)(SECOND_LOOK_MS);
    return look(true);
}
function describeEvidence({ evidence }) {
    const { sha256, identity, signedAt, logIndex, bundleMediaType, trustedRoot } = evidence;
    return `recipe steps 1 to 5: ${bundleMediaType}, log index ${logIndex}, trusted root ${trustedRoot}: ${identity.subjectAlternativeName} signed SHA-256 ${sha256} at ${signedAt.toISOString()}.`;
}


/***/ }),

/***/ 1491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W8: () => (/* binding */ notPublished),
/* harmony export */   aP: () => (/* binding */ noBundle),
/* harmony export */   pj: () => (/* binding */ bundleMissing)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _cpython_artifact_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3282);
/* harmony import */ var _cpython_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9976);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
/* harmony import */ var _python_org_fetch_listing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4449);
/* harmony import */ var _python_org_mirror_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3041);






/** How long a run waits for an answer that only improves an error. */
const ADVICE_MS = 5000;
/**
 * The error where the bundle is not there: only the bundle is missing, or the file too. Nothing that goes wrong while
 * it asks replaces that error.
 */
async function bundleMissing(expectation, downloader) {
    const isThere = await advice(downloader.isThere(expectation.url));
    return isThere === false ? notPublished(expectation, downloader) : noBundle(expectation);
}
/** The error where the mirror has no bundle of a file that it has, as far as that is known. */
function noBundle({ artifact, url }) {
    const { fileName } = artifact;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ('NO_BUNDLE_PUBLISHED', `${fileName} has no bundle: the mirror has no ${(0,_python_org_mirror_js__WEBPACK_IMPORTED_MODULE_5__/* .toBundleName */ .$K)(fileName)} at ${new URL('.', url)}.`);
}
/**
 * The error where the mirror has no such file. It says what the release has instead, as far as the mirror lists it, or
 * that the mirror denies access to everything, or has nothing where a mirror has releases.
 */
async function notPublished({ artifact, url }, downloader) {
    const { version, kind } = artifact;
    const listing = await advice((0,_python_org_fetch_listing_js__WEBPACK_IMPORTED_MODULE_4__/* .fetchListing */ .zv)(downloader, new URL('.', url)));
    const statuses = [...(0,_python_org_mirror_js__WEBPACK_IMPORTED_MODULE_5__/* .toBundleUrls */ .uF)(url), url].map(each => downloader.lastMissingStatus(each));
    if (listing?.state === 'denied' && statuses.every(status => status === 403))
        return refused(url);
    const kinds = (0,_cpython_artifact_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .findKinds */ .Hr)(version, listing?.names ?? []);
    const hint = kinds.length > 0
        ? `The mirror lists: ${kinds.join(', ')}.`
        : await explainEmptyMirror(url, listing, downloader);
    const message = `CPython ${(0,_cpython_version_js__WEBPACK_IMPORTED_MODULE_2__/* .formatVersion */ .qh)(version)} has no ${kind} at ${url}.`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ('NOT_PUBLISHED', message, hint === undefined ? {} : { hint });
}
function refused(url) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ('MIRROR_REFUSED', `The mirror denies access: it answered 403 to ${url}, to the bundle, and to the folder.`, {
        hint: 'If the mirror requires credentials, set mirror-token. Otherwise ask its operator whether this machine may read it, and whether it has this release: some servers answer 403 for a missing file.',
    });
}
/** What to do where neither the folder of the release nor any other release is there; undefined where that is not known. */
async function explainEmptyMirror(url, listing, downloader) {
    if (listing?.state !== 'missing' || !(0,_python_org_mirror_js__WEBPACK_IMPORTED_MODULE_5__/* .isOwnMirror */ .gL)(url))
        return undefined;
    const mirror = await advice((0,_python_org_fetch_listing_js__WEBPACK_IMPORTED_MODULE_4__/* .fetchListing */ .zv)(downloader, new URL('..', url)));
    if (mirror?.state === 'missing')
        return `The mirror answers 404 to everything: ${_python_org_mirror_js__WEBPACK_IMPORTED_MODULE_5__/* .ADDRESS_HINT */ .Xj}`;
    const isEmpty = mirror?.state === 'empty' || (mirror?.state === 'listed' && !(0,_python_org_fetch_listing_js__WEBPACK_IMPORTED_MODULE_4__/* .listsReleases */ .of)(mirror));
    return isEmpty ? `The mirror lists no release: ${_python_org_mirror_js__WEBPACK_IMPORTED_MODULE_5__/* .ADDRESS_HINT */ .Xj}` : undefined;
}
/** What a request says, or undefined where it fails or takes too long. */
function advice(request) {
    return Promise.race([request.catch(() => undefined), (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ADVICE_MS, undefined, { ref: false })]);
}


/***/ }),

/***/ 8035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifyRelease: () => (/* binding */ verifyRelease)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _files_regular_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8927);
/* harmony import */ var _python_org_mirror_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3041);
/* harmony import */ var _sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6888);
/* harmony import */ var _sigstore_verify_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2650);
/* harmony import */ var _store_digest_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9947);
/* harmony import */ var _store_tool_cache_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3053);
/* harmony import */ var _store_verified_artifact_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2931);
/* harmony import */ var _artifact_errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8538);
/* harmony import */ var _fetch_release_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6462);
/* harmony import */ var _missing_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1491);











/**
 * One artifact from the tool cache or from the mirror, through the whole recipe either way. A copy that lacks a file is
 * fetched again.
 * @throws ActionError for every refusal; nothing is in the tool cache then that was not there before
 */
async function verifyRelease(expectation, context) {
    const { artifact, url, signer } = expectation;
    const copy = (0,_store_tool_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .findCachedCopy */ .dm)(context.cacheRoot, artifact, toNames(artifact));
    const isHit = copy?.missing.length === 0;
    const verified = isHit
        ? await verifyCopy(name => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(copy.folder, name), expectation, { ...context, folder: copy.folder })
        : await fetchRelease(expectation, context);
    return { verified, url, releaseManager: signer.releaseManager, cacheHit: isHit };
}
function toNames({ fileName }) {
    return [fileName, (0,_python_org_mirror_js__WEBPACK_IMPORTED_MODULE_2__/* .toBundleName */ .$K)(fileName)];
}
/** A hit is as little believed as a download: the folder may have been changed since it was stored. */
async function verifyCopy(toPath, { artifact, signer }, { trustedRoot, sha256: pinnedSha256, debug, folder, ...context }) {
    const reject = (0,_artifact_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .rejectCopy */ .pd)(artifact, folder);
    const root = await trustedRoot;
    const history = await context.history;
    const bundlePath = toPath((0,_python_org_mirror_js__WEBPACK_IMPORTED_MODULE_2__/* .toBundleName */ .$K)(artifact.fileName));
    const signedDigest = await (0,_files_regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readSmallFile */ .EW)(bundlePath, _sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_BUNDLE_BYTES */ .M)
        .then(bundle => (0,_sigstore_verify_js__WEBPACK_IMPORTED_MODULE_4__/* .verifyBundle */ .I)(bundle, signer.identity, root))
        .catch(reject);
    debug(`${artifact.fileName} in the tool cache: ${(0,_fetch_release_js__WEBPACK_IMPORTED_MODULE_9__/* .describeEvidence */ .RQ)(signedDigest)}`);
    const { sha256 } = signedDigest.evidence;
    // Not a fault of the copy.
    (0,_store_verified_artifact_js__WEBPACK_IMPORTED_MODULE_7__/* .assertPinned */ .Hv)(artifact, sha256, pinnedSha256);
    return (0,_store_digest_file_js__WEBPACK_IMPORTED_MODULE_5__/* .digestFile */ .T)(toPath(artifact.fileName))
        .then(file => (0,_store_verified_artifact_js__WEBPACK_IMPORTED_MODULE_7__/* .verifyArtifact */ .oc)(file, artifact, { signedDigest, bundlePath, pinnedSha256, history }))
        .catch(reject);
}
/** Bundle first: a wrong signer is refused before a large file is fetched. */
async function fetchRelease(expectation, context) {
    const { artifact } = expectation;
    const names = toNames(artifact);
    const signed = await (0,_fetch_release_js__WEBPACK_IMPORTED_MODULE_9__/* .fetchSignedDigest */ .jg)(expectation, context, () => (0,_missing_js__WEBPACK_IMPORTED_MODULE_10__/* .bundleMissing */ .pj)(expectation, context.downloader));
    const cacheRoot = await context.findWritableRoot(artifact);
    return (0,_store_tool_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .withCacheStaging */ .kk)(cacheRoot, artifact, async (folder) => {
        const verified = await (0,_fetch_release_js__WEBPACK_IMPORTED_MODULE_9__/* .downloadArtifact */ .bk)(expectation, signed, { ...context, folder });
        const copy = (0,_store_tool_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .findCachedCopy */ .dm)(cacheRoot, artifact, names);
        if (copy !== undefined) {
            // What is left of a copy is rejected where it is wrong, before the rest is added to it.
            const toPath = (name) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(copy.missing.includes(name) ? folder : copy.folder, name);
            await verifyCopy(toPath, expectation, { ...context, folder: copy.folder });
        }
        const placed = await (0,_store_tool_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .placeInCache */ .rg)(cacheRoot, verified, names);
        if (!('otherCopy' in placed))
            return placed;
        // Where another process was faster, its copy is what everybody uses: as little believed as any.
        const { otherCopy } = placed;
        return verifyCopy(name => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(otherCopy, name), expectation, { ...context, folder: otherCopy });
    });
}


/***/ })

};
