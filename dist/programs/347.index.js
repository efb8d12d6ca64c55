export const id = 347;

export const ids = [ 347 ];

export const modules = {
347: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
P: () => GZIP,
toCompression: () => toCompression
});
var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);
var xz_decompress__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6642);
const GZIP = {
name: "gzip",
magic: Buffer.from([ 31, 139 ]),
decompress: bytes => (0, node_stream__WEBPACK_IMPORTED_MODULE_0__.pipeline)(bytes, (0, 
node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip)(), () => {})
};
const XZ = {
name: "xz",
magic: Buffer.from([ 253, 55, 122, 88, 90, 0 ]),
decompress: bytes => node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(new xz_decompress__WEBPACK_IMPORTED_MODULE_2__.XzReadableStream(toWebStream(bytes)))
};
function toCompression(fileName) {
return fileName.endsWith(".xz") ? XZ : GZIP;
}
function toWebStream(bytes) {
const chunks = bytes[Symbol.asyncIterator]();
return new ReadableStream({
async pull(controller) {
const {done: done, value: value} = await chunks.next();
if (done) controller.close(); else controller.enqueue(value);
},
async cancel() {
await (chunks.return?.());
}
});
}
}
};
