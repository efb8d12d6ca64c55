export const id = 977;
export const ids = [977];
export const modules = {

/***/ 9977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openDownloader: () => (/* binding */ openDownloader)
/* harmony export */ });
/* harmony import */ var _downloader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6312);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6514);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4675);



/**
 * Opens a mirror that is served over HTTP.
 * @throws ActionError INVALID_INPUT for a proxy setting or credentials that can't be used
 */
function openDownloader({ track, ...options }) {
    return new _downloader_js__WEBPACK_IMPORTED_MODULE_0__/* .Downloader */ ._({ ...options, maxAttempts: _retry_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ATTEMPTS */ .m, track: track ?? (0,_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .logDownloads */ .e)(options.log) });
}


/***/ }),

/***/ 6514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ logDownloads),
/* harmony export */   z: () => (/* binding */ formatBytes)
/* harmony export */ });
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4675);

const INTERVAL_MS = 5000;
const KILOBYTE = 1000;
const MEGABYTE = 1_000_000;
/** Tells the log when a download begins and ends, with size and rate, and every 5 seconds how far it is. */
function logDownloads(log) {
    return (url, totalBytes, startBytes = 0) => logDownload(url, { totalBytes, startBytes, log });
}
function logDownload(url, { totalBytes, startBytes, log }) {
    const start = performance.now();
    const total = totalBytes === undefined ? '' : ` of ${formatBytes(totalBytes)}`;
    let received = 0;
    const describe = () => {
        const seconds = Math.max((performance.now() - start) / 1000, 0.001);
        return `${formatBytes(startBytes + received)} in ${seconds.toFixed(1)} s (${formatBytes(received / seconds)}/s)`;
    };
    log(startBytes > 0
        ? `Resuming ${(0,_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .describeUrl */ .Ng)(url)} at byte ${startBytes}${total}`
        : `Downloading ${(0,_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .describeUrl */ .Ng)(url)}${total && `, ${total.slice(4)}`}`);
    const timer = setInterval(() => log(`  ${describe()}${total}`), INTERVAL_MS);
    return {
        add: bytes => {
            received += bytes;
        },
        complete: () => log(`Downloaded ${(0,_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .describeUrl */ .Ng)(url)}: ${describe()}`),
        [Symbol.dispose]: () => clearInterval(timer),
    };
}
/** `1.5 kB`, `29.4 MB` */
function formatBytes(bytes) {
    return bytes < MEGABYTE ? `${(bytes / KILOBYTE).toFixed(1)} kB` : `${(bytes / MEGABYTE).toFixed(1)} MB`;
}


/***/ })

};
