export const id = 608;
export const ids = [608];
export const modules = {
2608:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
verifyCommand: () => ( verifyCommand)
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
var _files_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5875);
var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8175);
var _report_html_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5138);
var _report_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9665);
var _verify_verify_all_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2767);
var _folders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2240);
async function verifyCommand({ values }, terminal, threadEntry) {
assertVersions(values.text('python-version'), values.text('python-version-file'));
const machine = (0,_folders_js__WEBPACK_IMPORTED_MODULE_4__ .Uc)(values, terminal);
const inputs = await (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__ .Ko)(values, machine, message => terminal.warning(message));
const outputFolder = values.path('output');
if (!inputs.download)
(0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__ .yo)({ output: outputFolder !== undefined });
const results = await (0,_verify_verify_all_js__WEBPACK_IMPORTED_MODULE_3__ .V)({ ...inputs, outputFolder }, terminal, threadEntry);
return { text: values.flag('json') ? (0,_report_json_js__WEBPACK_IMPORTED_MODULE_5__ .I)(results) : results.map(describe).join('\n') };
}
function assertVersions(versions, versionFile) {
const file = versions.split('\n').find(version => /\.(?!dev)[A-Za-z]{2,}$/.test(version));
if (file !== undefined) {
throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .lZ('INVALID_INPUT', `'${file}' looks like a file, but verify takes a version.`, {
hint: 'For a local file: verify-cpython verify VERSION --artifact KIND --artifact-path FILE --bundle-path BUNDLE',
});
}
if (versions || versionFile || (0,_files_place_js__WEBPACK_IMPORTED_MODULE_1__ .Wo)(_inputs_js__WEBPACK_IMPORTED_MODULE_2__ .In))
return;
throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .lZ('INVALID_INPUT', `There is no version, and this folder contains no ${_inputs_js__WEBPACK_IMPORTED_MODULE_2__ .In}.`, { hint: 'Add a version, such as: verify-cpython verify 3.13' });
}
function describe(result) {
const { releaseManager, certificateIdentity } = result;
const signer = releaseManager === null ? certificateIdentity : `${releaseManager} <${certificateIdentity}>`;
const rows = [
...(result.path === undefined ? [] : [['path', result.path]]),
['SHA-256', result.sha256],
['signed by', (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__ .g$)(`${signer}, authenticated by ${result.certificateOidcIssuer}`)],
['signed at', `${(0,_report_html_js__WEBPACK_IMPORTED_MODULE_6__ .b3)(result.signedAt)} UTC, log index ${result.logIndex}`],
[
'version',
(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__ .g$)(`${result.pythonVersion}: ${result.versionStamp ?? "only the mirror's file name says so"}`),
],
...(result.released === null ? [] : [['known', `release of ${result.released}`]]),
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
})
};
