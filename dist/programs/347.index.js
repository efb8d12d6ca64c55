export const id = 347;
export const ids = [347];
export const modules = {

/***/ 347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ GZIP),
/* harmony export */   toCompression: () => (/* binding */ toCompression)
/* harmony export */ });
/* unused harmony export XZ */
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);
/* harmony import */ var xz_decompress__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6642);



const GZIP = {
    name: 'gzip',
    magic: Buffer.from([0x1f, 0x8b]),
    // Not pipe: a read error has to reach the reader of the decompressed stream, whom the callback would repeat.
    decompress: bytes => (0,node_stream__WEBPACK_IMPORTED_MODULE_0__.pipeline)(bytes, (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip)(), () => { }),
};
const XZ = {
    name: 'xz',
    magic: Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]),
    decompress: bytes => node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(new xz_decompress__WEBPACK_IMPORTED_MODULE_2__.XzReadableStream(toWebStream(bytes))),
};
/** How a `.tgz`, `.tar.gz` or `.tar.xz` is compressed. */
function toCompression(fileName) {
    return fileName.endsWith('.xz') ? XZ : GZIP;
}
/** Not Readable.toWeb: it throws past every handler when its stream is destroyed early, as here. */
function toWebStream(bytes) {
    const chunks = bytes[Symbol.asyncIterator]();
    return new ReadableStream({
        async pull(controller) {
            const { done, value } = await chunks.next();
            if (done)
                controller.close();
            else
                controller.enqueue(value);
        },
        async cancel() {
            await chunks.return?.();
        },
    });
}


/***/ })

};
