export const id = 289;
export const ids = [289];
export const modules = {

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
async function verifyLocal({ artifact, signer }, { artifactPath, bundlePath }, { trustedRoot, sha256: pinnedSha256, ...context }) {
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
    const evidence = { signedDigest, bundlePath, pinnedSha256, history: await context.history };
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
