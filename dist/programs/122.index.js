export const id = 122;
export const ids = [122];
export const modules = {
9947:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
T: () => ( digestFile)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8500);
var _files_regular_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8927);
var _files_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6775);
const READ_BYTES = 256 * 1024;
const TURN_BYTES = 8 * 1024 * 1024;
async function digestFile(path) {
await using file = await (0,_files_regular_file_js__WEBPACK_IMPORTED_MODULE_3__ .ZU)(path);
assertSize((await file.stat()).size);
const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
const buffer = Buffer.allocUnsafeSlow(READ_BYTES);
let size = 0;
for (let turnEnds = TURN_BYTES;;) {
const bytesRead = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file.fd, buffer);
if (bytesRead === 0)
return { path, sha256: hash.digest('hex'), size };
hash.update(buffer.subarray(0, bytesRead));
size += bytesRead;
assertSize(size);
if (size < turnEnds)
continue;
await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setImmediate)();
turnEnds = size + TURN_BYTES;
}
}
function assertSize(size) {
if (size > _files_source_js__WEBPACK_IMPORTED_MODULE_4__ .o9)
throw new Error(`it has ${size} bytes, expected at most ${_files_source_js__WEBPACK_IMPORTED_MODULE_4__ .o9}`);
}
}),
7122:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
copyToFolder: () => ( copyToFolder)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
var _files_place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5875);
var _digest_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9947);
var _staging_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3759);
var _verified_artifact_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2931);
async function copyToFolder(verified, folder) {
const { artifact, file, bundlePath, manifest, signedDigest } = verified.facts;
return (0,_staging_js__WEBPACK_IMPORTED_MODULE_6__ .NP)(`output: '${folder}'`, async () => {
await (0,_files_place_js__WEBPACK_IMPORTED_MODULE_4__ .wZ)(folder);
await copyVerified(file.path, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, artifact.fileName), file.sha256);
const copied = manifest && (await copyToFolder(manifest, folder));
if (copied === undefined)
await copyVerified(bundlePath, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(bundlePath)), signedDigest.bundleSha256);
return verified.inFolder(folder, copied);
});
}
async function copyVerified(from, to, sha256) {
if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(to)) {
const found = await (0,_digest_file_js__WEBPACK_IMPORTED_MODULE_5__ .T)(to).catch(() => undefined);
if (found?.sha256 === sha256)
return;
throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__ .lZ('INVALID_INPUT', `output: '${to}' already exists and differs from the verified file.`, { hint: 'Move or delete that file, or use another folder.' });
}
await (0,_files_place_js__WEBPACK_IMPORTED_MODULE_4__ .B7)(to, async (part) => {
await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(from, part, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_EXCL);
(0,_verified_artifact_js__WEBPACK_IMPORTED_MODULE_7__ .V7)(await (0,_digest_file_js__WEBPACK_IMPORTED_MODULE_5__ .T)(part), { fileName: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(to) }, sha256);
await (0,_files_place_js__WEBPACK_IMPORTED_MODULE_4__ .iY)(part, 0o644);
});
}
})
};
