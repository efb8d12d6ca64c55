export const id = 22;
export const ids = [22];
export const modules = {
7022:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
FolderSource: () => ( FolderSource)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3136);
var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
var _disk_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95);
var _regular_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8927);
var _source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6775);
const READ_BYTES = 256 * 1024;
const HINT = 'Check this path: its permissions, its disk, and that it is a regular file. Links are followed.';
class FolderSource {
#root;
#isClosed = false;
constructor(root) {
this.#root = root;
}
async fetchAnswer(url, limit) {
const path = (0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(url);
const isFolder = url.pathname.endsWith('/');
const bytes = await this.#read(path, () => isFolder ? listFolder(path, limit) : (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_5__ .EW)(path, limit.maxBytes)).catch((error) => {
throw error instanceof _regular_file_js__WEBPACK_IMPORTED_MODULE_5__ .qB ? (0,_source_js__WEBPACK_IMPORTED_MODULE_6__ .g$)(limit) : error;
});
const contentType = isFolder ? 'application/json' : undefined;
return bytes && { bytes, contentType, url, finalUrl: url };
}
async download(url, path) {
const source = (0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(url);
await using from = await this.#read(source, () => (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_5__ .ZU)(source));
if (from === undefined)
return undefined;
await using to = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'w');
const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
const buffer = Buffer.allocUnsafeSlow(READ_BYTES);
for (let size = 0;;) {
this.#assertOpen(source);
const { bytesRead } = (await this.#read(source, () => from.read(buffer))) ?? { bytesRead: 0 };
if (bytesRead === 0)
return { path, sha256: hash.digest('hex'), size };
size += bytesRead;
if (size > _source_js__WEBPACK_IMPORTED_MODULE_6__ .o9)
throw (0,_source_js__WEBPACK_IMPORTED_MODULE_6__ .g$)({ maxBytes: _source_js__WEBPACK_IMPORTED_MODULE_6__ .o9 });
const part = buffer.subarray(0, bytesRead);
hash.update(part);
await to.writeFile(part);
}
}
async isThere(url) {
const path = (0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(url);
return (await this.#read(path, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path))) !== undefined;
}
lastMissingStatus() {
return undefined;
}
close() {
this.#isClosed = true;
}
async #read(path, read) {
this.#assertOpen(path);
try {
return await read();
}
catch (error) {
if (error instanceof _regular_file_js__WEBPACK_IMPORTED_MODULE_5__ .qB)
throw error;
if (['ENOENT', 'ENOTDIR'].includes((0,_disk_errors_js__WEBPACK_IMPORTED_MODULE_4__ .Xt)(error)))
return await this.#assertRoot();
throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__ .lZ('DOWNLOAD_FAILED', `'${path}' cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__ .V$)(error)}.`, {
hint: HINT,
cause: error,
});
}
}
async #assertRoot() {
const root = (0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(this.#root);
const reason = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(root).then(found => (found.isDirectory() ? undefined : 'it is not a folder'), _errors_js__WEBPACK_IMPORTED_MODULE_3__ .V$);
if (reason === undefined)
return undefined;
throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__ .lZ('INVALID_INPUT', `mirror: '${root}' cannot be read: ${reason}.`, {
hint: 'Set mirror to the file: address of a folder with the layout of python.org, and check that its disk is mounted.',
});
}
#assertOpen(path) {
if (this.#isClosed)
throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__ .lZ('DOWNLOAD_FAILED', `'${path}' is no longer needed.`);
}
}
async function listFolder(path, { maxBytes }) {
const entries = [];
let size = 2;
for await (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.opendir)(path)) {
if (entry.name.startsWith('.'))
continue;
const text = JSON.stringify({ name: entry.name, ...(entry.isDirectory() && { type: 'directory' }) });
size += Buffer.byteLength(text) + 1;
if (size > maxBytes)
throw new _regular_file_js__WEBPACK_IMPORTED_MODULE_5__ .qB(`more than ${maxBytes} bytes of names`, maxBytes);
entries.push(text);
}
return Buffer.from(`[${entries.join(',')}]`);
}
})
};
