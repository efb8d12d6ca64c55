export const id = 478;
export const ids = [478,35];
export const modules = {

/***/ 5434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QP: () => (/* binding */ findCachedFolder),
/* harmony export */   go: () => (/* binding */ toCacheFolder),
/* harmony export */   rg: () => (/* binding */ placeInCache)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _cpython_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9976);




const TOOL = 'cpython-release';
/** What `@actions/tool-cache` looks for beside a folder. */
const COMPLETE = '.complete';
/** The place of an artifact in the tool cache: its kind stands where `tool-cache` has the architecture. */
function toCacheFolder(cacheRoot, { version, kind }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cacheRoot, TOOL, (0,_cpython_version_js__WEBPACK_IMPORTED_MODULE_3__/* .toSemver */ .Ud)(version), kind);
}
/**
 * Finds what an earlier run stored. It is not believed: whoever finds it verifies it again.
 * @returns the folder that holds the artifact and its bundle, or undefined
 */
function findCachedFolder(cacheRoot, artifact) {
    const folder = toCacheFolder(cacheRoot, artifact);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(`${folder}${COMPLETE}`) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder) ? folder : undefined;
}
/**
 * Moves a staging folder with a verified artifact and its bundle to its place in the tool cache, in one step:
 * `@actions/tool-cache` would first remove what is there, under the feet of a job that uses it.
 *
 * The marker that `tool-cache` looks for is written first, since it counts only once the folder is there.
 *
 * @returns the artifact at its final path, or the folder in which another process stored a copy meanwhile
 */
async function placeInCache(cacheRoot, verified) {
    const staging = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(verified.facts.file.path);
    const folder = toCacheFolder(cacheRoot, verified.facts.artifact);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(verified.facts.file.path, 0o444);
    // mkdtemp makes folders for their owner alone; a tool cache is for every user of the runner.
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(staging, 0o755);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(`${folder}${COMPLETE}`, '');
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(staging, folder);
    }
    catch (error) {
        const otherCopy = findCachedFolder(cacheRoot, verified.facts.artifact);
        if (otherCopy === undefined)
            throw error;
        return { otherCopy };
    }
    return verified.inFolder(folder);
}


/***/ }),

/***/ 5820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ downloadWithSecondLook),
/* harmony export */   RQ: () => (/* binding */ describeEvidence),
/* harmony export */   bk: () => (/* binding */ downloadArtifact),
/* harmony export */   jg: () => (/* binding */ fetchSignedDigest)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
/* harmony import */ var _python_org_mirror_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3041);
/* harmony import */ var _sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6888);
/* harmony import */ var _sigstore_verify_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6974);
/* harmony import */ var _store_verified_artifact_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2931);
/* harmony import */ var _artifact_errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8538);
/* harmony import */ var _missing_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1491);










/**
 * Recipe steps 1 to 5 on the bundle that the mirror has; the artifact itself is not fetched.
 * @param toMissing the error where there is no bundle
 * @throws ActionError for every refusal
 */
function fetchSignedDigest(expectation, context, toMissing) {
    const { artifact, signer, url } = expectation;
    return withSecondLook(['BUNDLE_MALFORMED', 'NO_BUNDLE_PUBLISHED'], context, async () => {
        const bytes = await context.downloader.fetchBytes(new URL((0,_python_org_mirror_js__WEBPACK_IMPORTED_MODULE_4__/* .toBundleName */ .$K)(url.href)), {
            maxBytes: _sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_BUNDLE_BYTES */ .M,
            tooLarge: 'BUNDLE_MALFORMED',
        });
        if (bytes === undefined)
            throw await toMissing();
        const root = await context.trustedRoot;
        const signedDigest = (0,_artifact_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .naming */ .b)(artifact, () => (0,_sigstore_verify_js__WEBPACK_IMPORTED_MODULE_6__/* .verifyBundle */ .I)(bytes, signer.identity, root));
        context.debug(`${artifact.fileName}: ${describeEvidence(signedDigest)}`);
        (0,_store_verified_artifact_js__WEBPACK_IMPORTED_MODULE_7__/* .assertPinned */ .Hv)(artifact, signedDigest.evidence.sha256, context.sha256);
        return { bytes, signedDigest };
    });
}
/**
 * Recipe steps 6 and 7: downloads the artifact into a folder, with its bundle beside it.
 * @throws ActionError for every refusal; what is in the folder then is not to be used
 */
function downloadArtifact(expectation, { bytes, signedDigest }, { folder, ...context }) {
    const { artifact } = expectation;
    const { sha256, debug } = context;
    return downloadWithSecondLook(expectation, context, folder, async (file) => {
        const bundlePath = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0,_python_org_mirror_js__WEBPACK_IMPORTED_MODULE_4__/* .toBundleName */ .$K)(artifact.fileName));
        const verified = await (0,_store_verified_artifact_js__WEBPACK_IMPORTED_MODULE_7__/* .verifyArtifact */ .oc)(file, artifact, { signedDigest, bundlePath, pinnedSha256: sha256 });
        const stamp = verified.facts.versionStamp;
        debug(`${artifact.fileName}: steps 6 and 7: ${file.size} bytes have this SHA-256; ${stamp}.`);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(bundlePath, bytes, { mode: 0o444 });
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
        const file = await context.downloader.download(url, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, artifact.fileName));
        if (file !== undefined)
            return verify(file);
        if (isLast)
            return undefined;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ('NOT_PUBLISHED', `${artifact.fileName} is not at ${url}.`);
    });
    if (verified === undefined)
        throw await (0,_missing_js__WEBPACK_IMPORTED_MODULE_9__/* .notPublished */ .W)(expectation, context.downloader);
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
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ) || !flukes.includes(error.code))
            throw error;
        info(`${error.code}: ${error.message} Fetching it once more, for this may be a passing fault.`);
    }
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(SECOND_LOOK_MS);
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
/* harmony export */   W: () => (/* binding */ notPublished),
/* harmony export */   a: () => (/* binding */ noBundle)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _cpython_artifact_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3282);
/* harmony import */ var _cpython_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9976);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
/* harmony import */ var _python_org_listing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5960);
/* harmony import */ var _python_org_mirror_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3041);






/** How long a run waits for what is only advice. */
const ADVICE_MS = 5000;
/** The artifact is there without its bundle. */
function noBundle({ artifact, url }) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ('NO_BUNDLE_PUBLISHED', `${artifact.fileName} is published at ${url}, but has no bundle (${(0,_python_org_mirror_js__WEBPACK_IMPORTED_MODULE_5__/* .toBundleName */ .$K)(artifact.fileName)}).`);
}
/** Says what the release has instead, as far as the mirror lists it. */
async function notPublished({ artifact, url }, downloader) {
    const { version, kind } = artifact;
    // A mirror need not have listings.
    const names = await Promise.race([
        (0,_python_org_listing_js__WEBPACK_IMPORTED_MODULE_4__/* .fetchListing */ .z)(downloader, new URL('.', url)).catch(() => undefined),
        (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ADVICE_MS, undefined, { ref: false }),
    ]);
    const kinds = (0,_cpython_artifact_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .findKinds */ .Hr)(version, names ?? []);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ('NOT_PUBLISHED', `CPython ${(0,_cpython_version_js__WEBPACK_IMPORTED_MODULE_2__/* .formatVersion */ .qh)(version)} has no ${kind} at ${url}.`, kinds.length > 0 ? { hint: `The mirror lists: ${kinds.join(', ')}.` } : {});
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
/* harmony import */ var _store_staging_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3759);
/* harmony import */ var _store_tool_cache_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5434);
/* harmony import */ var _store_verified_artifact_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2931);
/* harmony import */ var _artifact_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8538);
/* harmony import */ var _fetch_release_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5820);
/* harmony import */ var _verify_release_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8035);









/**
 * An install-manager package. It has no bundle: the signed manifest of its release names it and its SHA-256.
 * @throws ActionError as `verifyRelease`
 */
async function verifyPackageRelease(expectation, context) {
    const { artifact, url, signer } = expectation;
    const manifest = await verifyManifest(expectation, context);
    (0,_store_verified_artifact_js__WEBPACK_IMPORTED_MODULE_5__/* .assertPinned */ .Hv)(artifact, await (0,_store_verified_artifact_js__WEBPACK_IMPORTED_MODULE_5__/* .readPackageDigest */ .dT)(artifact, manifest.verified), context.sha256);
    const cachedFolder = (0,_store_tool_cache_js__WEBPACK_IMPORTED_MODULE_4__/* .findCachedFolder */ .QP)(context.cacheRoot, artifact);
    const verified = cachedFolder === undefined
        ? await fetchPackage(expectation, manifest.verified, context)
        : await verifyCachedPackage(cachedFolder, expectation, manifest.verified);
    const cacheHit = manifest.cacheHit && cachedFolder !== undefined;
    return { verified, url, releaseManager: signer.releaseManager, cacheHit };
}
function verifyManifest({ artifact, url, signer }, context) {
    const manifest = (0,_cpython_artifact_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .toArtifact */ .eH)(artifact.version, 'windows-manifest');
    // The sha256 input is for the package.
    return (0,_verify_release_js__WEBPACK_IMPORTED_MODULE_8__.verifyRelease)({ artifact: manifest, url: new URL(manifest.fileName, url), signer }, { ...context, sha256: undefined });
}
function verifyCachedPackage(folder, { artifact }, manifest) {
    return (0,_store_digest_file_js__WEBPACK_IMPORTED_MODULE_2__/* .digestFile */ .T)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, artifact.fileName))
        .then(file => (0,_store_verified_artifact_js__WEBPACK_IMPORTED_MODULE_5__/* .verifyPackage */ .sB)(file, artifact, manifest))
        .catch((0,_artifact_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .rejectCopy */ .p)(artifact, folder));
}
function fetchPackage(expectation, manifest, context) {
    const { cacheRoot } = context;
    return (0,_store_staging_js__WEBPACK_IMPORTED_MODULE_3__/* .withStagingFolder */ .uh)(cacheRoot, async (folder) => {
        const placed = await (0,_store_tool_cache_js__WEBPACK_IMPORTED_MODULE_4__/* .placeInCache */ .rg)(cacheRoot, await downloadPackage(expectation, manifest, { ...context, folder }));
        return 'otherCopy' in placed ? verifyCachedPackage(placed.otherCopy, expectation, manifest) : placed;
    });
}
/**
 * Downloads a package into a folder and verifies it by a verified manifest.
 * @throws ActionError for every refusal; what is in the folder then is not to be used
 */
function downloadPackage(expectation, manifest, { folder, ...context }) {
    return (0,_fetch_release_js__WEBPACK_IMPORTED_MODULE_7__/* .downloadWithSecondLook */ .O$)(expectation, context, folder, file => (0,_store_verified_artifact_js__WEBPACK_IMPORTED_MODULE_5__/* .verifyPackage */ .sB)(file, expectation.artifact, manifest));
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
/* harmony import */ var _sigstore_verify_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6974);
/* harmony import */ var _store_digest_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9947);
/* harmony import */ var _store_staging_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3759);
/* harmony import */ var _store_tool_cache_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5434);
/* harmony import */ var _store_verified_artifact_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2931);
/* harmony import */ var _artifact_errors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8538);
/* harmony import */ var _fetch_release_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5820);
/* harmony import */ var _missing_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1491);












/**
 * One artifact from the tool cache or from the mirror, through the whole recipe either way.
 * @throws ActionError for every refusal; nothing is in the tool cache then that was not there before
 */
async function verifyRelease(expectation, context) {
    const { artifact, url, signer } = expectation;
    const cachedFolder = (0,_store_tool_cache_js__WEBPACK_IMPORTED_MODULE_7__/* .findCachedFolder */ .QP)(context.cacheRoot, artifact);
    const verified = cachedFolder === undefined
        ? await fetchRelease(expectation, context)
        : await verifyCached(cachedFolder, expectation, context);
    return { verified, url, releaseManager: signer.releaseManager, cacheHit: cachedFolder !== undefined };
}
/** A hit is as little believed as a download: the folder may have been changed since it was stored. */
async function verifyCached(folder, { artifact, signer }, { trustedRoot, sha256, debug }) {
    const reject = (0,_artifact_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .rejectCopy */ .p)(artifact, folder);
    const root = await trustedRoot;
    const bundlePath = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, (0,_python_org_mirror_js__WEBPACK_IMPORTED_MODULE_2__/* .toBundleName */ .$K)(artifact.fileName));
    const signedDigest = await (0,_files_regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readSmallFile */ .E)(bundlePath, _sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_BUNDLE_BYTES */ .M)
        .then(bundle => (0,_sigstore_verify_js__WEBPACK_IMPORTED_MODULE_4__/* .verifyBundle */ .I)(bundle, signer.identity, root))
        .catch(reject);
    debug(`${artifact.fileName} in the tool cache: ${(0,_fetch_release_js__WEBPACK_IMPORTED_MODULE_10__/* .describeEvidence */ .RQ)(signedDigest)}`);
    // Not a fault of the copy.
    (0,_store_verified_artifact_js__WEBPACK_IMPORTED_MODULE_8__/* .assertPinned */ .Hv)(artifact, signedDigest.evidence.sha256, sha256);
    return (0,_store_digest_file_js__WEBPACK_IMPORTED_MODULE_5__/* .digestFile */ .T)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, artifact.fileName))
        .then(file => (0,_store_verified_artifact_js__WEBPACK_IMPORTED_MODULE_8__/* .verifyArtifact */ .oc)(file, artifact, { signedDigest, bundlePath, pinnedSha256: sha256 }))
        .catch(reject);
}
/** Bundle first: a wrong signer is refused before a large file is fetched. */
async function fetchRelease(expectation, context) {
    const { cacheRoot } = context;
    const signed = await (0,_fetch_release_js__WEBPACK_IMPORTED_MODULE_10__/* .fetchSignedDigest */ .jg)(expectation, context, async () => (await context.downloader.isThere(expectation.url))
        ? (0,_missing_js__WEBPACK_IMPORTED_MODULE_11__/* .noBundle */ .a)(expectation)
        : (0,_missing_js__WEBPACK_IMPORTED_MODULE_11__/* .notPublished */ .W)(expectation, context.downloader));
    return (0,_store_staging_js__WEBPACK_IMPORTED_MODULE_6__/* .withStagingFolder */ .uh)(cacheRoot, async (folder) => {
        const verified = await (0,_fetch_release_js__WEBPACK_IMPORTED_MODULE_10__/* .downloadArtifact */ .bk)(expectation, signed, { ...context, folder });
        // Where another process was faster, its copy is what everybody uses: as little believed as any.
        const placed = await (0,_store_tool_cache_js__WEBPACK_IMPORTED_MODULE_7__/* .placeInCache */ .rg)(cacheRoot, verified);
        return 'otherCopy' in placed ? verifyCached(placed.otherCopy, expectation, context) : placed;
    });
}


/***/ })

};
