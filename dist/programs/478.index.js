export const id = 478;
export const ids = [478];
export const modules = {
4478:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
J: () => ( toManifest),
X: () => ( downloadPackage),
verifyPackageRelease: () => ( verifyPackageRelease)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
var _cpython_artifact_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3282);
var _store_digest_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9947);
var _store_tool_cache_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3053);
var _store_verified_artifact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2931);
var _artifact_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8538);
var _fetch_release_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9676);
var _verify_release_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8035);
async function verifyPackageRelease(expectation, context) {
const { artifact, url, signer } = expectation;
const manifest = await (0,_verify_release_js__WEBPACK_IMPORTED_MODULE_7__.verifyRelease)(toManifest(expectation), { ...context, sha256: undefined });
(0,_store_verified_artifact_js__WEBPACK_IMPORTED_MODULE_4__ .Hv)(artifact, await (0,_store_verified_artifact_js__WEBPACK_IMPORTED_MODULE_4__ .dT)(artifact, manifest.verified), context.sha256);
const copy = (0,_store_tool_cache_js__WEBPACK_IMPORTED_MODULE_3__ .dm)(context.cacheRoot, artifact, [artifact.fileName]);
const verified = copy === undefined
? await fetchPackage(expectation, manifest.verified, context)
: await verifyCachedPackage(copy.folder, expectation, manifest.verified);
const cacheHit = manifest.cacheHit && copy !== undefined;
return { verified, url, releaseManager: signer.name, cacheHit };
}
function toManifest({ artifact: { version }, url, signer }) {
const artifact = (0,_cpython_artifact_kinds_js__WEBPACK_IMPORTED_MODULE_1__ .eH)(version, 'windows-manifest');
return { artifact, url: new URL(artifact.fileName, url), signer };
}
function verifyCachedPackage(folder, { artifact }, manifest) {
return (0,_store_digest_file_js__WEBPACK_IMPORTED_MODULE_2__ .T)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, artifact.fileName))
.then(file => (0,_store_verified_artifact_js__WEBPACK_IMPORTED_MODULE_4__ .sB)(file, artifact, manifest))
.catch((0,_artifact_errors_js__WEBPACK_IMPORTED_MODULE_5__ .pd)(artifact, folder));
}
async function fetchPackage(expectation, manifest, context) {
const { artifact } = expectation;
const cacheRoot = await context.findWritableRoot(artifact);
return (0,_store_tool_cache_js__WEBPACK_IMPORTED_MODULE_3__ .kk)(cacheRoot, artifact, async (folder) => {
const verified = await downloadPackage(expectation, manifest, { ...context, folder });
const placed = await (0,_store_tool_cache_js__WEBPACK_IMPORTED_MODULE_3__ .rg)(cacheRoot, verified, [artifact.fileName]);
return 'otherCopy' in placed ? verifyCachedPackage(placed.otherCopy, expectation, manifest) : placed;
});
}
function downloadPackage(expectation, manifest, { folder, ...context }) {
return (0,_fetch_release_js__WEBPACK_IMPORTED_MODULE_6__ .O$)(expectation, context, folder, file => (0,_store_verified_artifact_js__WEBPACK_IMPORTED_MODULE_4__ .sB)(file, expectation.artifact, manifest));
}
})
};
