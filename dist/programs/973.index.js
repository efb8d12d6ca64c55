export const id = 973;
export const ids = [973,675];
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

/***/ 2139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyLocal: () => (/* binding */ verifyLocal)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/files/input-file.js
var input_file = __webpack_require__(7867);
// EXTERNAL MODULE: ./build/sigstore/bundle.js + 1 modules
var sigstore_bundle = __webpack_require__(6888);
// EXTERNAL MODULE: ./build/sigstore/verify.js
var verify = __webpack_require__(2650);
// EXTERNAL MODULE: ./build/store/digest-file.js
var digest_file = __webpack_require__(9947);
// EXTERNAL MODULE: ./build/store/verified-artifact.js + 1 modules
var verified_artifact = __webpack_require__(2931);
// EXTERNAL MODULE: ./build/verify/artifact-errors.js
var artifact_errors = __webpack_require__(8538);
// EXTERNAL MODULE: ./build/files/regular-file.js
var regular_file = __webpack_require__(8927);
;// CONCATENATED MODULE: ./build/verify/local-errors.js


/** https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md: a pointer has less than 1024 bytes. */
const LFS_POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\r?\n/;
const MAX_POINTER_BYTES = 1024;
const BELONG_TOGETHER = 'Do not use this file. Check that artifact-path and bundle-path belong to the same release and are complete.';
/** What to do about a local file that is rejected. Nobody served it, so no mirror is to blame. */
const HINTS = {
    BUNDLE_MALFORMED: 'Check that bundle-path is the Sigstore bundle of the file, such as Python-3.13.5.tgz.sigstore.',
    VERIFICATION_FAILED: BELONG_TOGETHER,
    IDENTITY_MISMATCH: `${BELONG_TOGETHER} For a release that you signed yourself, set certificate-identity and certificate-oidc-issuer.`,
    DIGEST_MISMATCH: BELONG_TOGETHER,
    VERSION_MISMATCH: 'Do not use this file as this version. If it is another kind of file, set artifact to that kind: a .tar.xz is source-xz.',
};
/** Does the verification of local files, and gives its errors the advice for local files. */
async function explainingLocal(work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof errors/* ActionError */.lZ))
            throw error;
        const { code, message, cause } = error;
        // What stands beside the usual advice is about something else, such as the trusted root.
        const hint = error.hint.replace((0,errors/* toUsualHint */.dF)(code), HINTS[code] ?? '$&');
        throw new errors/* ActionError */.lZ(code, message, { hint: hint.split('\n'), cause });
    }
}
/**
 * Refuses what Git LFS leaves in a checkout in the place of a file that was not fetched.
 * @param input the input that names the file
 * @throws ActionError INVALID_INPUT
 */
async function assertNoPointer(input, path) {
    // What is larger, or can't be read, is no pointer; reading the file says what is wrong.
    const bytes = await (0,regular_file/* readSmallFile */.EW)(path, MAX_POINTER_BYTES).catch(() => Buffer.of());
    if (!LFS_POINTER.test(bytes.toString('latin1')))
        return;
    throw new errors/* ActionError */.lZ('INVALID_INPUT', `${input}: '${path}' is a Git LFS pointer, not the file itself.`, {
        hint: 'Run git lfs pull, or set lfs to true for actions/checkout.',
    });
}

;// CONCATENATED MODULE: ./build/verify/verify-local.js








/**
 * An artifact and its bundle on disk, through the whole recipe; nothing is downloaded or stored.
 * @throws ActionError INVALID_INPUT where a file can't be read or the kind has no bundle; else as `verifyRelease`
 */
function verifyLocal(expectation, files, context) {
    return explainingLocal(() => verifyFiles(expectation, files, context));
}
async function verifyFiles({ artifact, signer }, { artifactPath, bundlePath }, { trustedRoot, sha256 }) {
    if (artifact.format === 'package') {
        throw new errors/* ActionError */.lZ('INVALID_INPUT', `artifact: ${artifact.kind} has no bundle of its own.`, {
            hint: 'Verify windows-manifest locally, and compare the SHA-256 that it gives for the package.',
        });
    }
    await assertNoPointer('bundle-path', bundlePath);
    await assertNoPointer('artifact-path', artifactPath);
    const bundle = (0,input_file/* readInputFile */.j)('bundle-path', bundlePath, { maxBytes: sigstore_bundle/* MAX_BUNDLE_BYTES */.M });
    const root = await trustedRoot;
    const signedDigest = (0,artifact_errors/* naming */.b7)(artifact, () => (0,verify/* verifyBundle */.I)(bundle, signer.identity, root));
    const file = await (0,digest_file/* digestFile */.T)(artifactPath).catch((cause) => {
        throw (0,input_file/* cannotRead */.U)('artifact-path', artifactPath, { cause });
    });
    const evidence = { signedDigest, bundlePath, pinnedSha256: sha256 };
    const verified = await (0,verified_artifact/* verifyArtifact */.oc)(file, artifact, evidence).catch(asIfNamed(artifactPath));
    return { verified, releaseManager: signer.releaseManager, cacheHit: true };
}
/** A local file can have any name: the message says for what it was taken. */
function asIfNamed(path) {
    return cause => {
        if (!(cause instanceof errors/* ActionError */.lZ) || cause.code !== 'VERSION_MISMATCH')
            throw cause;
        throw new errors/* ActionError */.lZ(cause.code, `'${path}', taken for ${cause.message}`, { hint: cause.hint, cause });
    };
}


/***/ })

};
