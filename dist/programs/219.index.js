export const id = 219;
export const ids = [219];
export const modules = {
5351:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
main: () => ( main)
});
var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3838);
var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
var _outputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(214);
var _report_job_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4374);
var _run_log_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7332);
var _runner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5232);
var _audit_summary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5448);
var _inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5711);
var _run_audit_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5267);
var _write_reports_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9822);
const TITLE = 'CPython audit failed';
function main(threadEntry) {
return (0,_runner_js__WEBPACK_IMPORTED_MODULE_4__ .eg)('audit-action', TITLE, async (values, summary) => {
const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_6__ .h)(values);
const { temporaryFolder } = (0,_runner_js__WEBPACK_IMPORTED_MODULE_4__ .fY)();
const progress = (0,_run_log_js__WEBPACK_IMPORTED_MODULE_9__ .e)(_actions_core__WEBPACK_IMPORTED_MODULE_0__.info);
const report = await (0,_run_audit_js__WEBPACK_IMPORTED_MODULE_7__ .b)(inputs, { temporaryFolder, log: _actions_core__WEBPACK_IMPORTED_MODULE_0__, progress, threadEntry });
const paths = await (0,_write_reports_js__WEBPACK_IMPORTED_MODULE_8__ .L)(report, inputs.reportFolder);
writeAuditOutputs(report, paths);
_actions_core__WEBPACK_IMPORTED_MODULE_0__.info(`${(0,_audit_summary_js__WEBPACK_IMPORTED_MODULE_5__ .bX)(report)} ${paths.html}`);
if (summary)
await (0,_report_job_js__WEBPACK_IMPORTED_MODULE_3__ .Sy)((0,_audit_summary_js__WEBPACK_IMPORTED_MODULE_5__ .bW)(report));
if (report.verdict === 'passed')
return 0;
const failure = new _errors_js__WEBPACK_IMPORTED_MODULE_1__ .lZ('AUDIT_FAILED', (0,_audit_summary_js__WEBPACK_IMPORTED_MODULE_5__ .bX)(report));
await (0,_report_job_js__WEBPACK_IMPORTED_MODULE_3__ .xV)(failure, { summary: false, title: TITLE });
return 1;
});
}
function writeAuditOutputs(report, paths) {
(0,_outputs_js__WEBPACK_IMPORTED_MODULE_2__ .n)({
verdict: report.verdict,
releases: String(report.counts.releases),
files: String(report.counts.files),
verified: String(report.counts.verified),
findings: String(report.findings.length),
counts: JSON.stringify(report.counts),
'report-json': paths.json,
'report-sarif': paths.sarif,
'report-html': paths.html,
sha256sums: paths.checksums,
});
}
}),
7398:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
_: () => ( USER_AGENT)
});
const USER_AGENT = 'verify-cpython/0.1.0';
}),
214:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
I: () => ( toOutputs),
n: () => ( setOutputs)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3838);
var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
function toOutputs(results) {
const [first] = results;
if (first === undefined)
throw new Error('nothing was verified');
return {
'python-version': first.pythonVersion,
...(first.path !== undefined && { path: first.path }),
...(first.bundlePath !== undefined && { 'bundle-path': first.bundlePath }),
...(first.sourceDir !== undefined && { 'source-dir': first.sourceDir }),
...(first.evidencePath !== undefined && { 'evidence-path': first.evidencePath }),
...(first.predicatePath !== undefined && { 'predicate-path': first.predicatePath }),
sha256: first.sha256,
'certificate-identity': first.certificateIdentity,
'certificate-oidc-issuer': first.certificateOidcIssuer,
'log-index': first.logIndex,
'signed-at': first.signedAt,
'cache-hit': String(results.every(result => result.cacheHit)),
results: JSON.stringify(results),
};
}
function setOutputs(outputs) {
const path = process.env.GITHUB_OUTPUT;
if (!path) {
for (const [name, value] of Object.entries(outputs))
_actions_core__WEBPACK_IMPORTED_MODULE_2__.setOutput(name, value);
return;
}
const delimiter = `ghadelimiter_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
const lines = Object.entries(outputs).map(([name, value]) => `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
try {
appendWhole(path, lines.join(''));
}
catch (error) {
throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__ .lZ('INVALID_INPUT', `The outputs cannot be written to '${path}', which GITHUB_OUTPUT names: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__ .V$)(error)}.`, {
hint: 'Check that this file exists, that the job can write to it, and that the disk has space left.',
cause: error,
});
}
}
function appendWhole(path, text) {
const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_APPEND);
try {
const before = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file);
try {
(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(file, text);
}
catch (error) {
if (before.isFile())
(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.truncateSync)(path, before.size);
throw error;
}
}
finally {
(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
}
}
}),
4374:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
xV: () => ( reportFailure),
gY: () => ( reportSuccess),
Sy: () => ( writeSummary)
});
var core = __webpack_require__(3838);
var errors = __webpack_require__(9473);
var html = __webpack_require__(5138);
;
function formatSummary(results) {
const files = results.length === 1 ? 'This file is' : `Each of these ${results.length} files is`;
return `## ✅ CPython verified

${files} exactly what the signer below signed for that version.

${(0,html .MR)(['Version', 'File', 'SHA-256', 'Signed by', 'OIDC issuer', 'Signed at (UTC)', 'Log index'], results.map(toRow))}

<ul>
${results.map(result => `<li>${describeOrigin(result)}</li>`).join('\n')}
</ul>
`;
}
function formatFailureSummary(error, title = 'CPython not verified') {
return `## ❌ ${title}

${(0,html .MR)(['Code', 'What happened', 'What to do'], [[(0,html .Xt)(error.code), (0,html .ZD)(error.message), toLines(error.hint)]])}

No output was set.
`;
}
function toLines(text) {
return text.split('\n').map(html .ZD).join('<br>');
}
function toRow(result) {
const { releaseManager, certificateIdentity, logIndex } = result;
return [
(0,html .ZD)(result.pythonVersion),
(0,html .Xt)(result.fileName),
(0,html .Xt)(result.sha256),
`${releaseManager ? `${(0,html .ZD)(releaseManager)} ` : ''}${(0,html .Xt)(certificateIdentity)}`,
(0,html .Xt)(result.certificateOidcIssuer),
(0,html .ZD)((0,html .b3)(result.signedAt)),
`<a href="https://search.sigstore.dev/?logIndex=${encodeURIComponent(logIndex)}">${(0,html .ZD)(logIndex)}</a>`,
];
}
function describeOrigin(result) {
const { fileName, trustedRoot, versionStamp, released } = result;
const stamp = versionStamp ?? "none: only the mirror's file name says which version it is";
const history = released === null ? 'not on the list of known releases' : `known release of ${released}`;
return `${(0,html .Xt)(fileName)}: ${describeSource(result)}; trusted root: ${(0,html .Xt)(trustedRoot)}; its version stamp: ${(0,html .ZD)(stamp)}; ${history}`;
}
function describeSource({ url, path, cacheHit }) {
if (url === null)
return 'a local file';
if (path === undefined)
return `not downloaded; its bundle is beside ${(0,html .Xt)(url)}`;
return cacheHit ? 'from the tool cache, verified again' : `downloaded from ${(0,html .Xt)(url)}`;
}
;
async function reportSuccess(results, summary) {
for (const result of results) {
core.info(`${result.fileName}: verified. SHA-256 ${result.sha256}, signed by ${result.certificateIdentity} at ${result.signedAt}, log index ${result.logIndex}. ${result.path ?? 'Not downloaded.'}`);
}
if (summary)
await writeSummary(formatSummary(results));
}
async function reportFailure(error, { summary, title }) {
if (!(error instanceof errors .lZ)) {
core.error((0,errors .Ic)(error), { title: 'verify-cpython: internal error' });
return;
}
core.error((0,errors .Ic)(error), { title });
if (error.cause !== undefined)
core.debug((0,errors .V$)(error.cause));
if (summary)
await writeSummary(formatFailureSummary(error, title));
}
async function writeSummary(markdown) {
if (!process.env.GITHUB_STEP_SUMMARY)
return;
try {
await core.summary.addRaw(markdown).write();
}
catch (error) {
core.warning(`The job summary can't be written: ${(0,errors .V$)(error)}`);
}
}
}),
9665:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
I: () => ( formatJson)
});
function formatJson(value) {
return `${escapeControls(JSON.stringify(value, undefined, 2))}\n`;
}
function escapeControls(json) {
return json.replace(/(?![\n -~])[\p{C}\p{Zl}\p{Zp}]/gu, character => Array.from({ length: character.length }, (_, index) => toEscape(character.charCodeAt(index))).join(''));
}
function toEscape(codeUnit) {
return `\\u${codeUnit.toString(16).padStart(4, '0')}`;
}
}),
7332:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
e: () => ( createProgressLog)
});
const PROGRESS_INTERVAL_MS = 5000;
function createProgressLog(log) {
let last = performance.now();
return (done, total) => {
if (done < total && performance.now() - last < PROGRESS_INTERVAL_MS)
return;
last = performance.now();
log(`${done} of ${total} files`);
};
}
}),
5232:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
R5: () => ( readInput),
eg: () => ( runStep),
fY: () => ( readRunner)
});
var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3838);
var _input_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(577);
var _input_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5895);
var _report_job_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4374);
var _run_cancellation_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1963);
const readInput = name => _actions_core__WEBPACK_IMPORTED_MODULE_1__.getInput(name);
async function runStep(surface, title, work) {
let summary = true;
try {
maskSecrets(surface);
const values = (0,_input_values_js__WEBPACK_IMPORTED_MODULE_3__ .ur)(surface, readInput);
summary = values.flag('summary');
return await work(values, summary);
}
catch (error) {
if (error instanceof _run_cancellation_js__WEBPACK_IMPORTED_MODULE_5__ .O)
return error.exitCode;
await (0,_report_job_js__WEBPACK_IMPORTED_MODULE_4__ .xV)(error, { summary, title });
return 1;
}
}
function maskSecrets(surface) {
for (const { name, variable } of (0,_input_table_js__WEBPACK_IMPORTED_MODULE_2__ .ZZ)(surface)) {
if (variable === undefined)
continue;
const secret = readInput(name);
if (secret === '')
continue;
_actions_core__WEBPACK_IMPORTED_MODULE_1__.setSecret(secret);
const [, credentials] = /^[A-Za-z]+ +(?<credentials>\S.*)$/.exec(secret) ?? [];
if (credentials !== undefined)
_actions_core__WEBPACK_IMPORTED_MODULE_1__.setSecret(credentials);
}
}
function readRunner() {
const { RUNNER_OS = '', RUNNER_ARCH = '', RUNNER_TOOL_CACHE = '', RUNNER_TEMP } = process.env;
const temporaryFolder = RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)();
return {
os: RUNNER_OS,
architecture: RUNNER_ARCH,
cacheRoot: RUNNER_TOOL_CACHE,
temporaryFolder,
findSpareRoot: () => temporaryFolder,
};
}
}),
4400:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Hq: () => ( getExecOutput),
Qq: () => ( HttpClient),
tZ: () => ( BearerCredentialHandler)
});
function refuse() {
throw new Error('This part of @actions/core is left out of verify-cpython.');
}
const HttpClient = refuse;
const BearerCredentialHandler = refuse;
const exec = ( null && (refuse));
const getExecOutput = refuse;
})
};
