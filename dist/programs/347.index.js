export const id = 347;
export const ids = [347];
export const modules = {
347:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
loadCompression: () => ( loadCompression)
});
async function loadCompression(fileName) {
return fileName.endsWith('.xz') ? (await __webpack_require__.e( 923).then(__webpack_require__.bind(__webpack_require__, 4923))).XZ : (await __webpack_require__.e( 721).then(__webpack_require__.bind(__webpack_require__, 8721))).GZIP;
}
})
};
