export const id = 923;
export const ids = [923];
export const modules = {
4923:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
XZ: () => ( XZ),
decompressXz: () => ( decompressXz)
});
var node_stream_web__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7830);
var xz_decompress__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6642);
const XZ = {
name: 'xz',
magic: Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]),
decompress: decompressXz,
};
function decompressXz(bytes) {
const stream = node_stream_web__WEBPACK_IMPORTED_MODULE_0__.ReadableStream.from(bytes);
return new xz_decompress__WEBPACK_IMPORTED_MODULE_1__.XzReadableStream(stream);
}
})
};
