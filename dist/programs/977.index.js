export const id = 977;
export const ids = [977];
export const modules = {
9977:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
openDownloader: () => ( openDownloader)
});
var _downloader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6312);
var _progress_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6514);
var _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4675);
function openDownloader({ track, ...options }) {
return new _downloader_js__WEBPACK_IMPORTED_MODULE_0__ ._({ ...options, maxAttempts: _retry_js__WEBPACK_IMPORTED_MODULE_2__ .m, track: track ?? (0,_progress_js__WEBPACK_IMPORTED_MODULE_1__ .e)(options.log) });
}
}),
6514:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
e: () => ( logDownloads),
z: () => ( formatBytes)
});
var _retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4675);
const INTERVAL_MS = 5000;
const KILOBYTE = 1000;
const MEGABYTE = 1_000_000;
function logDownloads(log) {
return (url, totalBytes, startBytes = 0) => {
const start = performance.now();
const total = totalBytes === undefined ? '' : ` of ${formatBytes(totalBytes)}`;
let received = 0;
const describe = () => {
const seconds = Math.max((performance.now() - start) / 1000, 0.001);
return `${formatBytes(startBytes + received)} in ${seconds.toFixed(1)} s (${formatBytes(received / seconds)}/s)`;
};
log(startBytes > 0
? `Resuming ${(0,_retry_js__WEBPACK_IMPORTED_MODULE_0__ .Ng)(url)} at byte ${startBytes}${total}`
: `Downloading ${(0,_retry_js__WEBPACK_IMPORTED_MODULE_0__ .Ng)(url)}${total && `, ${total.slice(4)}`}`);
const timer = setInterval(() => log(`  ${describe()}${total}`), INTERVAL_MS);
return {
add: bytes => {
received += bytes;
},
complete: () => log(`Downloaded ${(0,_retry_js__WEBPACK_IMPORTED_MODULE_0__ .Ng)(url)}: ${describe()}`),
[Symbol.dispose]: () => clearInterval(timer),
};
};
}
function formatBytes(bytes) {
return bytes < MEGABYTE ? `${(bytes / KILOBYTE).toFixed(1)} kB` : `${(bytes / MEGABYTE).toFixed(1)} MB`;
}
})
};
