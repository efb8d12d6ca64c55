export const id = 43;
export const ids = [43,675];
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

/***/ 7289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifyLocal: () => (/* binding */ verifyLocal)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _files_input_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7867);
/* harmony import */ var _sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6888);
/* harmony import */ var _sigstore_verify_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2650);
/* harmony import */ var _store_digest_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9947);
/* harmony import */ var _store_verified_artifact_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2931);
/* harmony import */ var _artifact_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8538);







/**
 * An artifact and its bundle on disk, through the whole recipe; nothing is downloaded or stored.
 * @throws ActionError INVALID_INPUT where a file can't be read or the kind has no bundle; else as `verifyRelease`
 */
async function verifyLocal({ artifact, signer }, { artifactPath, bundlePath }, { trustedRoot, sha256 }) {
    if (artifact.format === 'package') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('INVALID_INPUT', `artifact: ${artifact.kind} has no bundle of its own.`, {
            hint: 'Verify windows-manifest locally, and compare the SHA-256 that it gives for the package.',
        });
    }
    const bundle = (0,_files_input_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputFile */ .j)('bundle-path', bundlePath, { maxBytes: _sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_BUNDLE_BYTES */ .M });
    const root = await trustedRoot;
    const signedDigest = (0,_artifact_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .naming */ .b7)(artifact, () => (0,_sigstore_verify_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyBundle */ .I)(bundle, signer.identity, root));
    const file = await (0,_store_digest_file_js__WEBPACK_IMPORTED_MODULE_4__/* .digestFile */ .T)(artifactPath).catch((cause) => {
        throw (0,_files_input_file_js__WEBPACK_IMPORTED_MODULE_1__/* .cannotRead */ .U)('artifact-path', artifactPath, { cause });
    });
    const evidence = { signedDigest, bundlePath, pinnedSha256: sha256 };
    const verified = await (0,_store_verified_artifact_js__WEBPACK_IMPORTED_MODULE_5__/* .verifyArtifact */ .oc)(file, artifact, evidence).catch(asIfNamed(artifactPath));
    return { verified, releaseManager: signer.releaseManager, cacheHit: true };
}
/** A local file has any name, so the kind may be the mistake. */
function asIfNamed(path) {
    return cause => {
        if (!(cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ) || cause.code !== 'VERSION_MISMATCH')
            throw cause;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(cause.code, `'${path}', taken for ${cause.message}`, {
            first: 'If it is another kind of file, say which one with artifact: a .tar.xz is source-xz.',
            cause,
        });
    };
}


/***/ })

};
