export const id = 956;
export const ids = [956,675];
export const modules = {

/***/ 4675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LH: () => (/* binding */ withRetries),
/* harmony export */   Ng: () => (/* binding */ describeUrl),
/* harmony export */   XB: () => (/* binding */ LastingFault),
/* harmony export */   _g: () => (/* binding */ StrayAnswer),
/* harmony export */   m: () => (/* binding */ MAX_ATTEMPTS),
/* harmony export */   mu: () => (/* binding */ parseRetryAfter),
/* harmony export */   yg: () => (/* binding */ PassingFault)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);


/** Attempts at a download; whoever has something to fall back to is less patient. */
const MAX_ATTEMPTS = 5;
const FIRST_DELAY_MS = 500;
/** Before an attempt that continues: the server works, but ends its connections. */
const CONTINUE_DELAY_MS = 100;
const MAX_RETRY_AFTER_MS = 30_000;
/** A fault that may pass: the same request can succeed in a moment. */
class PassingFault extends Error {
    /** How long the server asked to wait, in milliseconds. */
    retryAfterMs;
    constructor(message, options = {}) {
        super(message, { cause: options.cause });
        this.retryAfterMs = options.retryAfterMs;
    }
}
/** One in which a server did answer, but led nowhere: with a redirect in a circle, say, as login pages make them. */
class StrayAnswer extends PassingFault {
}
/** A fault of the network that stays until somebody changes something: the same request would fail again. */
class LastingFault extends Error {
    /** What to do about it. */
    hint;
    constructor(message, hint, cause) {
        super(message, { cause });
        this.hint = hint;
    }
}
/**
 * Does a request again, after ever longer pauses, while it fails by a passing fault.
 *
 * @param url for messages
 * @param request one attempt, which gets its number, from 1 on; it leaves nothing behind when it throws but what the next one
 *   continues
 * @throws ActionError DOWNLOAD_FAILED after the last of several attempts in a row, at once for a lasting fault, or when
 *   `signal` says that nothing needs the file any more; at once whatever else `request` throws
 */
async function withRetries(url, request, { maxAttempts, log, signal, madeProgress = () => false }) {
    for (let attempt = 1;; attempt++) {
        try {
            return await request(attempt);
        }
        catch (error) {
            if (error instanceof LastingFault)
                throw toLastingError(url, error);
            if (!(error instanceof PassingFault))
                throw error;
            const fault = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .describeCause */ .V$)(error);
            const isProgress = madeProgress();
            if (signal.aborted || (attempt === maxAttempts && !isProgress)) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('DOWNLOAD_FAILED', `${describeUrl(url)}: ${attempt} attempts failed, the last with: ${fault}.`, {
                    cause: error,
                });
            }
            const delayMs = error.retryAfterMs ?? (isProgress ? CONTINUE_DELAY_MS : toBackoffMs(attempt));
            const next = `in ${Math.round(delayMs)} ms`;
            log(isProgress
                ? `${describeUrl(url)}: ${fault}. Continuing ${next}.`
                : `${describeUrl(url)}: ${fault}. Trying again ${next} (attempt ${attempt} of ${maxAttempts} failed).`);
            // The count begins anew.
            if (isProgress)
                attempt = 0;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(delayMs, undefined, { signal });
        }
    }
}
function toLastingError(url, fault) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('DOWNLOAD_FAILED', `${describeUrl(url)}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .describeCause */ .V$)(fault)}.`, {
        hint: fault.hint,
        cause: fault,
    });
}
/** An address without what may be secret in it. */
function describeUrl({ origin, pathname, search }) {
    return `${origin}${pathname}${search && '?…'}`;
}
/**
 * Reads a Retry-After header: seconds or an HTTP date (RFC 9110 section 10.2.3).
 * @returns milliseconds, at most 30,000; undefined where there is nothing to read
 */
function parseRetryAfter(header, now) {
    if (header === undefined)
        return undefined;
    const ms = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now.getTime();
    return Number.isNaN(ms) ? undefined : Math.min(Math.max(ms, 0), MAX_RETRY_AFTER_MS);
}
/** Doubles with each attempt; half of it is random, so that jobs that failed together do not return together. */
function toBackoffMs(attempt) {
    const full = FIRST_DELAY_MS * 2 ** (attempt - 1);
    return full / 2 + Math.random() * (full / 2);
}


/***/ }),

/***/ 4478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ downloadPackage),
/* harmony export */   verifyPackageRelease: () => (/* binding */ verifyPackageRelease)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _cpython_artifact_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3282);
/* harmony import */ var _store_digest_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9947);
/* harmony import */ var _store_tool_cache_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3053);
/* harmony import */ var _store_verified_artifact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2931);
/* harmony import */ var _artifact_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8538);
/* harmony import */ var _fetch_release_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6462);
/* harmony import */ var _verify_release_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8035);








/**
 * An install-manager package. It has no bundle: the signed manifest of its release names it and its SHA-256.
 * @throws ActionError as `verifyRelease`
 */
async function verifyPackageRelease(expectation, context) {
    const { artifact, url, signer } = expectation;
    const manifest = await verifyManifest(expectation, context);
    (0,_store_verified_artifact_js__WEBPACK_IMPORTED_MODULE_4__/* .assertPinned */ .Hv)(artifact, await (0,_store_verified_artifact_js__WEBPACK_IMPORTED_MODULE_4__/* .readPackageDigest */ .dT)(artifact, manifest.verified), context.sha256);
    const copy = (0,_store_tool_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .findCachedCopy */ .dm)(context.cacheRoot, artifact, [artifact.fileName]);
    const verified = copy === undefined
        ? await fetchPackage(expectation, manifest.verified, context)
        : await verifyCachedPackage(copy.folder, expectation, manifest.verified);
    const cacheHit = manifest.cacheHit && copy !== undefined;
    return { verified, url, releaseManager: signer.releaseManager, cacheHit };
}
function verifyManifest({ artifact, url, signer }, context) {
    const manifest = (0,_cpython_artifact_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .toArtifact */ .eH)(artifact.version, 'windows-manifest');
    // The sha256 input is for the package.
    return (0,_verify_release_js__WEBPACK_IMPORTED_MODULE_7__.verifyRelease)({ artifact: manifest, url: new URL(manifest.fileName, url), signer }, { ...context, sha256: undefined });
}
function verifyCachedPackage(folder, { artifact }, manifest) {
    return (0,_store_digest_file_js__WEBPACK_IMPORTED_MODULE_2__/* .digestFile */ .T)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, artifact.fileName))
        .then(file => (0,_store_verified_artifact_js__WEBPACK_IMPORTED_MODULE_4__/* .verifyPackage */ .sB)(file, artifact, manifest))
        .catch((0,_artifact_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .rejectCopy */ .pd)(artifact, folder));
}
async function fetchPackage(expectation, manifest, context) {
    const { artifact } = expectation;
    const cacheRoot = await context.findWritableRoot(artifact);
    return (0,_store_tool_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .withCacheStaging */ .kk)(cacheRoot, artifact, async (folder) => {
        const verified = await downloadPackage(expectation, manifest, { ...context, folder });
        const placed = await (0,_store_tool_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .placeInCache */ .rg)(cacheRoot, verified, [artifact.fileName]);
        return 'otherCopy' in placed ? verifyCachedPackage(placed.otherCopy, expectation, manifest) : placed;
    });
}
/**
 * Downloads a package into a folder and verifies it by a verified manifest.
 * @throws ActionError for every refusal; what is in the folder then is not to be used
 */
function downloadPackage(expectation, manifest, { folder, ...context }) {
    return (0,_fetch_release_js__WEBPACK_IMPORTED_MODULE_6__/* .downloadWithSecondLook */ .O$)(expectation, context, folder, file => (0,_store_verified_artifact_js__WEBPACK_IMPORTED_MODULE_4__/* .verifyPackage */ .sB)(file, expectation.artifact, manifest));
}


/***/ })

};
