export const id = 289;
export const ids = [289];
export const modules = {
7289:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
verifyLocal: () => ( verifyLocal)
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
var _files_regular_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8927);
var _sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6888);
var _sigstore_verify_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2650);
var _store_digest_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9947);
var _store_verified_artifact_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2931);
var _artifact_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8538);
function verifyLocal(expectation, files, context) {
return explainingLocal(() => verifyFiles(expectation, files, context));
}
async function verifyFiles({ artifact, signer }, { artifactPath, bundlePath }, { trustedRoot, sha256: pinnedSha256, ...context }) {
if (artifact.format === 'package') {
throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .lZ('INVALID_INPUT', `artifact: ${artifact.kind} has no bundle of its own.`, {
hint: 'Verify windows-manifest locally, and compare the package with the SHA-256 that the manifest lists for it.',
});
}
await assertNoPointer('bundle-path', bundlePath);
await assertNoPointer('artifact-path', artifactPath);
const bundle = (0,_files_regular_file_js__WEBPACK_IMPORTED_MODULE_1__ .jH)('bundle-path', bundlePath, { maxBytes: _sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_2__ .M });
const root = await trustedRoot;
const signedDigest = (0,_artifact_errors_js__WEBPACK_IMPORTED_MODULE_6__ .b7)(artifact, () => (0,_sigstore_verify_js__WEBPACK_IMPORTED_MODULE_3__ .I)(bundle, signer.identity, root));
const file = await (0,_store_digest_file_js__WEBPACK_IMPORTED_MODULE_4__ .T)(artifactPath).catch((cause) => {
throw (0,_files_regular_file_js__WEBPACK_IMPORTED_MODULE_1__ .U0)('artifact-path', artifactPath, { cause });
});
const evidence = { signedDigest, bundlePath, pinnedSha256, history: await context.history };
const verified = await (0,_store_verified_artifact_js__WEBPACK_IMPORTED_MODULE_5__ .oc)(file, artifact, evidence).catch(asIfNamed(artifactPath));
return { verified, releaseManager: signer.name, cacheHit: true };
}
function asIfNamed(path) {
return cause => {
if (!(cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__ .lZ) || cause.code !== 'VERSION_MISMATCH')
throw cause;
throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .lZ(cause.code, `'${path}', verified as ${cause.message}`, { hint: cause.hint, cause });
};
}
const LFS_POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\r?\n/;
const MAX_POINTER_BYTES = 1024;
const BELONG_TOGETHER = 'Do not use this file. Check that artifact-path and bundle-path belong to the same release and are complete.';
const HINTS = {
BUNDLE_MALFORMED: 'Check that bundle-path is the Sigstore bundle of the file, such as Python-3.13.5.tgz.sigstore.',
VERIFICATION_FAILED: BELONG_TOGETHER,
IDENTITY_MISMATCH: `${BELONG_TOGETHER} For a release that you signed yourself, set certificate-identity and certificate-oidc-issuer to its signer.`,
DIGEST_MISMATCH: BELONG_TOGETHER,
VERSION_MISMATCH: 'If you meant another release, correct python-version. If it is another kind of file, set artifact to that kind: a .tar.xz is source-xz. Otherwise, do not use this file.',
};
async function explainingLocal(work) {
try {
return await work();
}
catch (error) {
if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__ .lZ))
throw error;
const { code, message, cause } = error;
const hint = error.hint.replace((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__ .dF)(code), HINTS[code] ?? '$&');
throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .lZ(code, message, { hint: hint.split('\n'), cause });
}
}
async function assertNoPointer(input, path) {
const bytes = await (0,_files_regular_file_js__WEBPACK_IMPORTED_MODULE_1__ .EW)(path, MAX_POINTER_BYTES).catch(() => Buffer.of());
if (!LFS_POINTER.test(bytes.toString('latin1')))
return;
throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .lZ('INVALID_INPUT', `${input}: '${path}' is a Git LFS pointer, not the file itself.`, {
hint: 'Run git lfs pull, or set lfs to true for actions/checkout.',
});
}
})
};
