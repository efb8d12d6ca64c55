export const id = 800;
export const ids = [800];
export const modules = {

/***/ 9473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OQ: () => (/* binding */ ERROR_CODES),
/* harmony export */   V$: () => (/* binding */ describeCause),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   lZ: () => (/* binding */ ActionError)
/* harmony export */ });
const DO_NOT_USE = 'Do not use this file.';
const TELL_PYTHON_ORG = 'If it comes from www.python.org itself, please report it to security@python.org; if it comes from a mirror, tell whoever runs the mirror.';
/** What to do about each code, where the place that throws knows nothing better. */
const HINTS = {
    INVALID_INPUT: 'Correct this input.',
    INVALID_PYTHON_VERSION: 'Use one version or specifier per line, such as 3.13.5, 3.14.0rc1, or 3.13.',
    NO_MATCHING_RELEASE: 'Widen the specifier, or name an exact version.',
    NO_LISTING: 'Set an exact python-version, such as 3.13.5: it needs no listing. Otherwise use a mirror that lists its folders, as nginx and Apache do.',
    UNKNOWN_RELEASE_MANAGER: 'Update verify-cpython: it knows the release managers of CPython 3.7 and later. For a release that you signed yourself, set certificate-identity and certificate-oidc-issuer.',
    NOT_PUBLISHED: 'Look up the release at https://www.python.org/downloads/ and correct python-version or artifact.',
    NO_BUNDLE_PUBLISHED: 'Choose a release and an artifact that have a Sigstore bundle.',
    MIRROR_REFUSED: 'Set mirror-token (VERIFY_CPYTHON_MIRROR_TOKEN for the command line) to the credentials of the mirror, such as Bearer TOKEN, or ask its operator for access.',
    RELEASE_WITHHELD: 'Check www.python.org for this release. If it exists there, contact the operator of the mirror. To accept an older release, set withheld-releases to warn.',
    DOWNLOAD_FAILED: 'Try again: this is often a transient network error. If it fails again, check the mirror and the proxy settings (HTTPS_PROXY, HTTP_PROXY, NO_PROXY).',
    TRUSTED_ROOT_UNAVAILABLE: 'See that the folder for temporary files can be written (RUNNER_TEMP on a runner) and try again, or set trusted-root to embedded.',
    BUNDLE_MALFORMED: `${DO_NOT_USE} The mirror served something that is not a Sigstore bundle. ${TELL_PYTHON_ORG}`,
    BUNDLE_UNSUPPORTED: `${DO_NOT_USE} If an update of verify-cpython exists, try it: it may know this kind of bundle.`,
    VERIFICATION_FAILED: `${DO_NOT_USE} ${TELL_PYTHON_ORG}`,
    IDENTITY_MISMATCH: `${DO_NOT_USE} Somebody else than was expected signed it. ${TELL_PYTHON_ORG}`,
    DIGEST_MISMATCH: `${DO_NOT_USE} It was changed after it was signed, or something else was served in its place. ${TELL_PYTHON_ORG}`,
    VERSION_MISMATCH: `${DO_NOT_USE} The signature is good, but for another release or another kind of file. ${TELL_PYTHON_ORG}`,
    CACHED_COPY_REJECTED: 'Delete this folder and try again. On a self-hosted runner, find out what changed the copy, for other jobs may have used it.',
    TRUSTED_ROOT_INVALID: `${DO_NOT_USE} Check where the trusted root comes from; trusted-root: embedded needs none.`,
    AUDIT_FAILED: 'Look at the findings: report.html has the details of each, and report.json all of them.',
};
/** Every code, in the order of the families above. */
const ERROR_CODES = Object.keys(HINTS).filter(isErrorCode);
/** The one error of this project: what failed (`message`), why (`code`, `cause`) and what to do (`hint`). */
class ActionError extends Error {
    code;
    hint;
    /**
     * @param code the kind of failure
     * @param message which artifact, what was expected, what was found; may quote text from outside
     * @param options `hint` replaces the usual advice for the code, in one or several lines; `first` stands before it; `cause` is the
     *   error underneath
     */
    constructor(code, message, options = {}) {
        super(printable(message), { cause: options.cause });
        this.name = 'ActionError';
        this.code = code;
        const [line = '', ...lines] = [options.hint ?? HINTS[code]].flat();
        this.hint = [[options.first ?? '', line].filter(Boolean).join(' '), ...lines].map(printable).join('\n');
    }
}
const MAX_PRINTED_CHARACTERS = 1000;
/**
 * Makes text from outside fit to print: every control, format and line-separating character becomes its
 * `\u{…}` escape, so that it can neither start a line (and with it a workflow command) nor steer a
 * terminal nor turn the reading direction; `##[`, which older runners obey anywhere in a line, is broken up.
 */
function printable(text) {
    const cut = text.length > MAX_PRINTED_CHARACTERS ? `${text.slice(0, MAX_PRINTED_CHARACTERS)}… (cut)` : text;
    return cut
        .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, character => `\\u{${character.codePointAt(0)?.toString(16)}}`)
        .replaceAll('##[', '## [');
}
/** The message of anything that was thrown, fit to print. */
function describeCause(error) {
    // All addresses of a host were tried: each has its own reason, and the whole has none.
    if (error instanceof AggregateError)
        return error.errors.map(describeCause).join('; ');
    return printable(error instanceof Error ? error.message || error.name : String(error));
}
function isErrorCode(text) {
    return Object.hasOwn(HINTS, text);
}


/***/ }),

/***/ 7800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isBundleThread: () => (/* binding */ isBundleThread),
/* harmony export */   serveBundles: () => (/* binding */ serveBundles)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5919);
/* harmony import */ var _prove_bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9819);
/* harmony import */ var _thread_messages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(504);
/* harmony import */ var _trusted_root_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3021);




/** Whether this thread is one of those that verify bundles, and not the one that runs the program. */
function isBundleThread() {
    return !node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.isMainThread && node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData?.purpose === _thread_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .BUNDLE_THREAD */ .s;
}
/** Verifies the bundles that the main thread sends, until that ends this thread. Does nothing in any other thread. */
function serveBundles() {
    if (!isBundleThread())
        return;
    const { source, text } = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData;
    const trustedRoot = (0,_trusted_root_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTrustedRoot */ .t)(text, source);
    const find = ({ bytes, expected }) => {
        try {
            return (0,_prove_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .proveBundle */ .x)(bytes, expected, trustedRoot);
        }
        catch {
            // The main thread verifies it again, and has the error.
            return undefined;
        }
    };
    node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.on('message', (question) => {
        const answer = { id: question.id, evidence: find(question) };
        node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage(answer);
    });
}


/***/ }),

/***/ 8579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ parseProtobufJson)
/* harmony export */ });
/** The fields of bundles and trusted roots that hold bytes: base64 of them, in `hashes` an array of such. */
const BYTES_FIELDS = new Set([
    'canonicalizedBody',
    'digest',
    'hashes',
    'keyId',
    'payload',
    'rawBytes',
    'rootHash',
    'sig',
    'signature',
    'signedEntryTimestamp',
    'signedTimestamp',
]);
/**
 * Parses JSON of a protobuf message, strictly where the library is not: it hands bytes to `Buffer.from`, which skips
 * what is not base64, takes arrays of numbers, and makes four gigabytes of `{"length": 4000000000}`.
 *
 * @throws SyntaxError or TypeError
 */
function parseProtobufJson(text) {
    try {
        return JSON.parse(text, assertBase64);
    }
    catch (error) {
        // Its message shows the text, which need not be what it was taken for.
        if (error instanceof SyntaxError)
            throw new SyntaxError('it is not JSON');
        throw error;
    }
}
function assertBase64(key, value) {
    if (!BYTES_FIELDS.has(key))
        return value;
    const texts = key === 'hashes' && Array.isArray(value) ? value : [value];
    if (!texts.every(isBase64))
        throw new TypeError(`'${key}' is not base64`);
    return value;
}
function isBase64(value) {
    return typeof value === 'string' && Buffer.from(value, 'base64').toString('base64') === value;
}


/***/ }),

/***/ 3021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ parseTrustedRoot),
/* harmony export */   x: () => (/* binding */ rememberDer)
/* harmony export */ });
/* harmony import */ var _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9654);
/* harmony import */ var _sigstore_verify__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4187);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _protobuf_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8579);




const MEDIA_TYPES = new Set([
    'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    'application/vnd.dev.sigstore.trustedroot+json;version=0.2',
    'application/vnd.dev.sigstore.trustedroot.v0.1+json',
    'application/vnd.dev.sigstore.trustedroot.v0.2+json',
]);
/**
 * Reads a `trusted_root.json`.
 *
 * @param text the file's content
 * @param source where it comes from, for messages and reports
 * @throws ActionError TRUSTED_ROOT_INVALID where it is malformed, names no transparency log, no certificate
 *   transparency log or no certificate authority, or where a log has no start of validity: such a log would be
 *   trusted for all time, and the library does trust it (docs/facts.md section 7)
 */
function parseTrustedRoot(text, source) {
    const invalid = (reason, cause) => new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ('TRUSTED_ROOT_INVALID', `The trusted root '${source}' is not usable: ${reason}.`, {
        cause,
    });
    let root;
    try {
        root = _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_0__.TrustedRoot.fromJSON((0,_protobuf_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseProtobufJson */ .N)(text));
    }
    catch (error) {
        throw invalid((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .describeCause */ .V$)(error), error);
    }
    const reason = findFault(root);
    if (reason !== undefined)
        throw invalid(reason);
    try {
        const trustMaterial = (0,_sigstore_verify__WEBPACK_IMPORTED_MODULE_1__/* .toTrustMaterial */ .jO)(root);
        for (const { certChain } of [
            ...trustMaterial.certificateAuthorities,
            ...trustMaterial.timestampAuthorities,
        ]) {
            for (const certificate of certChain) {
                rememberDer(certificate.root);
                rememberIssuers(certificate);
            }
        }
        return { source, text, trustMaterial };
    }
    catch (error) {
        throw invalid((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .describeCause */ .V$)(error), error);
    }
}
/**
 * Encodes each part of a certificate at most once, when it is first needed. The library encodes it for each comparison and each
 * signature, which was a third of the time that a bundle took; it never changes one.
 */
function rememberDer(part) {
    for (const sub of part.subs)
        rememberDer(sub);
    const encode = part.toDER.bind(part);
    let der;
    part.toDER = () => {
        der ??= encode();
        return der;
    };
}
/** Verifies once which certificate of the root signed which; the library does it again for each bundle. */
function rememberIssuers(certificate) {
    const verdicts = new WeakMap();
    const verify = certificate.verify.bind(certificate);
    certificate.verify = issuer => {
        const key = issuer ?? certificate;
        const verdict = verdicts.get(key) ?? verify(issuer);
        verdicts.set(key, verdict);
        return verdict;
    };
}
function findFault(root) {
    if (!MEDIA_TYPES.has(root.mediaType))
        return `unknown media type '${root.mediaType}'`;
    if (root.tlogs.length === 0)
        return 'it names no transparency log';
    if (root.ctlogs.length === 0)
        return 'it names no certificate transparency log';
    if (root.certificateAuthorities.length === 0)
        return 'it names no certificate authority';
    for (const authority of [...root.certificateAuthorities, ...root.timestampAuthorities]) {
        if (!authority.certChain?.certificates.length) {
            return `the authority '${authority.uri}' has no certificate`;
        }
    }
    return [...root.tlogs, ...root.ctlogs].map(findLogFault).find(fault => fault !== undefined);
}
function findLogFault({ baseUrl, logId, publicKey }) {
    if (!publicKey?.rawBytes?.length)
        return `the log '${baseUrl}' has no public key`;
    if (!logId?.keyId.length)
        return `the log '${baseUrl}' has no id`;
    if (publicKey.validFor?.start === undefined)
        return `the log '${baseUrl}' has no validFor.start`;
    return undefined;
}


/***/ })

};
