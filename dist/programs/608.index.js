export const id = 608;
export const ids = [608];
export const modules = {

/***/ 2240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readMachine)
/* harmony export */ });
/* unused harmony export findCacheFolder */
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


const NAME = 'verify-cpython';
/** As a runner names what it is. */
const SYSTEMS = { darwin: 'macOS', win32: 'Windows', linux: 'Linux' };
/** What the command line has in the place of a runner: this machine, and a cache among those of the user. */
function readMachine(environment) {
    const cacheRoot = findCacheFolder({ platform: (0,node_os__WEBPACK_IMPORTED_MODULE_0__.platform)(), home: (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), environment });
    return {
        os: SYSTEMS[(0,node_os__WEBPACK_IMPORTED_MODULE_0__.platform)()] ?? 'Linux',
        architecture: (0,node_os__WEBPACK_IMPORTED_MODULE_0__.arch)().replace('ia32', 'x86').toUpperCase(),
        cacheRoot,
        // Not the system's, which is for all users: who comes first would own what TUF remembers, and bar the others.
        temporaryFolder: cacheRoot,
    };
}
/**
 * The cache of this program, where the platform wants it: `%LOCALAPPDATA%`, `~/Library/Caches`, or what
 * https://specifications.freedesktop.org/basedir/latest/ says, which wants relative paths ignored.
 * @returns absolute, in the platform's own spelling
 */
function findCacheFolder({ platform, home, environment }) {
    const { LOCALAPPDATA = '', XDG_CACHE_HOME = '' } = environment;
    switch (platform) {
        case 'win32': {
            const local = node_path__WEBPACK_IMPORTED_MODULE_1__.win32.isAbsolute(LOCALAPPDATA) ? LOCALAPPDATA : node_path__WEBPACK_IMPORTED_MODULE_1__.win32.join(home, 'AppData', 'Local');
            return node_path__WEBPACK_IMPORTED_MODULE_1__.win32.join(local, NAME, 'Cache');
        }
        case 'darwin':
            return node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(home, 'Library', 'Caches', NAME);
        default:
            return node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.isAbsolute(XDG_CACHE_HOME) ? XDG_CACHE_HOME : node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(home, '.cache'), NAME);
    }
}


/***/ }),

/***/ 2608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifyCommand: () => (/* binding */ verifyCommand)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(794);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9665);
/* harmony import */ var _report_utc_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4897);
/* harmony import */ var _store_version_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1622);
/* harmony import */ var _verify_verify_all_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4385);
/* harmony import */ var _folders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2240);







/**
 * `verify-cpython verify`
 * @returns what goes to the standard output
 * @throws ActionError as the action does
 */
async function verifyCommand({ values }, terminal) {
    assertVersions(values.text('python-version'), values.text('python-version-file'));
    const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputs */ .K)(values, (0,_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .readMachine */ .B)(process.env), message => terminal.warning(message));
    const results = await (0,_verify_verify_all_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyAll */ .V)({ ...inputs, outputFolder: values.path('output') }, terminal);
    return { text: values.flag('json') ? (0,_report_json_js__WEBPACK_IMPORTED_MODULE_5__/* .formatJson */ .I)(results) : results.map(describe).join('\n') };
}
/** The two mistakes that everybody makes once, in the words of the command line. */
function assertVersions(versions, versionFile) {
    const file = versions.split('\n').find(version => /\.(?!dev)[A-Za-z]{2,}$/.test(version));
    if (file !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('INVALID_INPUT', `'${file}' looks like a file; what is verified is a version.`, {
            hint: 'For a file at hand: verify-cpython verify VERSION --artifact KIND --artifact-path FILE --bundle-path BUNDLE',
        });
    }
    if (versions || versionFile || (0,_store_version_file_js__WEBPACK_IMPORTED_MODULE_2__/* .isPresent */ .W)(_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_VERSION_FILE */ .I))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('INVALID_INPUT', `There is no version, and no ${_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_VERSION_FILE */ .I} here.`, {
        hint: 'Give a version, such as: verify-cpython verify 3.13',
    });
}
function describe(result) {
    const { releaseManager, certificateIdentity } = result;
    const signer = releaseManager === null ? certificateIdentity : `${releaseManager} <${certificateIdentity}>`;
    const rows = [
        ['path', result.path],
        ['SHA-256', result.sha256],
        ['signed by', (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(`${signer}, as ${result.certificateOidcIssuer} says`)],
        ['signed at', `${(0,_report_utc_text_js__WEBPACK_IMPORTED_MODULE_6__/* .toUtcText */ .b)(result.signedAt)} UTC, log index ${result.logIndex}`],
        ['version', (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(`${result.pythonVersion}: ${result.versionStamp}`)],
        ...(result.sourceDir === undefined ? [] : [['unpacked', result.sourceDir]]),
        ...(result.evidencePath === undefined ? [] : [['evidence', result.evidencePath]]),
    ];
    const origin = result.cacheHit && result.url !== null ? ' (from the cache, verified again)' : '';
    return [
        `${result.fileName}: verified${origin}`,
        ...rows.map(([name = '', value]) => `  ${name.padEnd(10)} ${value}`),
        '',
    ].join('\n');
}


/***/ })

};
