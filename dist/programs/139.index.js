export const id = 139;
export const ids = [139];
export const modules = {

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
    VERSION_MISMATCH: 'If it is another kind of file, say which one with artifact: a .tar.xz is source-xz. Otherwise do not use this file.',
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
async function verifyFiles({ artifact, signer }, { artifactPath, bundlePath }, { trustedRoot, sha256: pinnedSha256, ...context }) {
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
    const evidence = { signedDigest, bundlePath, pinnedSha256, history: await context.history };
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
