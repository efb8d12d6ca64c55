export const id = 721;
export const ids = [721];
export const modules = {
8721:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
GZIP: () => ( GZIP)
});
var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);
const PART_BYTES = 256 * 1024;
const GZIP = {
name: 'gzip',
magic: Buffer.from([0x1f, 0x8b]),
decompress: bytes => (0,node_stream__WEBPACK_IMPORTED_MODULE_0__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(bytes), (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip)({ chunkSize: PART_BYTES }), () => { }),
};
})
};
