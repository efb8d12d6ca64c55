export const id = 99;
export const ids = [99,923,480];
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
}),
9473:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Ic: () => ( describeFailure),
OQ: () => ( ERROR_CODES),
V$: () => ( describeCause),
dF: () => ( toUsualHint),
g$: () => ( printable),
lZ: () => ( ActionError)
});
const DO_NOT_USE = 'Do not use this file.';
const REPORT_IT = 'If the file comes from www.python.org, report it to security@python.org. If it comes from a mirror, contact the operator of the mirror.';
const HINTS = {
INVALID_INPUT: 'Correct this input.',
INVALID_PYTHON_VERSION: 'Use one version or specifier per line, such as 3.13.5, 3.14.0rc1, or 3.13.',
NO_MATCHING_RELEASE: 'Use a wider range, or an exact version.',
NO_LISTING: 'Set an exact python-version, such as 3.13.5: it needs no listing. Otherwise use a mirror that lists its folders, as nginx and Apache do.',
UNKNOWN_RELEASE_MANAGER: 'Update verify-cpython: it knows the release managers of CPython 3.7 and later. For a release that you sign yourself, set certificate-identity and certificate-oidc-issuer.',
NOT_PUBLISHED: 'Check the release at https://www.python.org/downloads/, and correct python-version or artifact.',
NO_BUNDLE_PUBLISHED: 'Use a release and an artifact that have a Sigstore bundle.',
MIRROR_REFUSED: 'Set mirror-token (VERIFY_CPYTHON_MIRROR_TOKEN for the command line) to the credentials of the mirror, such as Bearer TOKEN, or ask its operator for access.',
BUILD_FAILED: 'Read the end of the build log. The source is verified; check the compiler, the libraries, and the disk of this machine.',
RELEASE_WITHHELD: 'Check www.python.org for this release. If it exists there, contact the operator of the mirror. To accept an older release, set withheld-releases to warn.',
DOWNLOAD_FAILED: 'Try again: this is often a transient network error. If it fails again, check the mirror and the proxy settings (HTTPS_PROXY, HTTP_PROXY, NO_PROXY).',
TRUSTED_ROOT_UNAVAILABLE: 'Check that the folder for temporary files is writable (RUNNER_TEMP on a runner) and try again, or set trusted-root to embedded.',
BUNDLE_MALFORMED: `${DO_NOT_USE} The mirror served something that is not a Sigstore bundle. ${REPORT_IT}`,
BUNDLE_UNSUPPORTED: `${DO_NOT_USE} Check for an update of verify-cpython, which may support this kind of bundle.`,
VERIFICATION_FAILED: `${DO_NOT_USE} ${REPORT_IT}`,
IDENTITY_MISMATCH: `${DO_NOT_USE} Someone other than the expected signer signed it. If you set certificate-identity and certificate-oidc-issuer, check both. ${REPORT_IT}`,
DIGEST_MISMATCH: `${DO_NOT_USE} It was changed after it was signed, or the server sent another file. ${REPORT_IT}`,
VERSION_MISMATCH: `${DO_NOT_USE} The signature is valid, but it belongs to another release or another kind of file. ${REPORT_IT}`,
CACHED_COPY_REJECTED: 'Delete this folder and try again. On a self-hosted runner, check what changed the copy, because other jobs may have used it.',
TRUSTED_ROOT_INVALID: `${DO_NOT_USE} Check where this root came from and whether a proxy or login page answered the request. To avoid the network, set trusted-root to embedded.`,
AUDIT_FAILED: 'Check the findings: report.html shows the details of each, and report.json contains all of them.',
};
function toUsualHint(code) {
return HINTS[code];
}
const ERROR_CODES = Object.keys(HINTS).filter(isErrorCode);
class ActionError extends Error {
code;
hint;
constructor(code, message, options = {}) {
super(printable(message), { cause: options.cause });
this.name = 'ActionError';
this.code = code;
const [line = '', ...lines] = [options.hint ?? HINTS[code]].flat();
this.hint = [[options.first ?? '', line].filter(Boolean).join(' '), ...lines].map(printable).join('\n');
}
}
const MAX_PRINTED_CHARACTERS = 1000;
function printable(text) {
const cut = text.length > MAX_PRINTED_CHARACTERS ? `${text.slice(0, MAX_PRINTED_CHARACTERS)}… (cut)` : text;
return cut
.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, character => `\\u{${character.codePointAt(0)?.toString(16)}}`)
.replaceAll('##[', '## [');
}
function describeCause(error) {
if (error instanceof AggregateError)
return error.errors.map(describeCause).join('; ');
return printable(error instanceof Error ? error.message || error.name : String(error));
}
function describeFailure(error) {
if (error instanceof ActionError)
return `${error.code}: ${error.message}\n${error.hint}`;
const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
return `This is a bug in verify-cpython; please report it. ${trace}`;
}
function isErrorCode(text) {
return Object.hasOwn(HINTS, text);
}
}),
95:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
I4: () => ( isNotWritable),
Mi: () => ( isDiskError),
Xt: () => ( toCode),
uq: () => ( isFull)
});
const DISK_ERRORS = new Set(`EACCES EAGAIN EBUSY EDQUOT EEXIST EFBIG EHOSTDOWN EINVAL EIO EISDIR ELOOP EMFILE EMLINK ENAMETOOLONG ENFILE ENODEV ENOENT
   ENOMEM ENOSPC ENOSYS ENOTCONN ENOTDIR ENOTEMPTY ENOTSUP ENXIO EOPNOTSUPP EPERM EREMOTEIO EROFS ESTALE ETIMEDOUT ETXTBSY
   EXDEV UNKNOWN`.split(/\s+/));
const FULL = new Set(['ENOSPC', 'EDQUOT']);
const NOT_WRITABLE = new Set(['EACCES', 'EPERM', 'EROFS']);
function isDiskError(error) {
return DISK_ERRORS.has(toCode(error));
}
function isFull(error) {
return FULL.has(toCode(error));
}
function isNotWritable(error) {
return NOT_WRITABLE.has(toCode(error));
}
function toCode(error) {
return error instanceof Error && 'code' in error ? String(error.code) : '';
}
}),
1099:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
serveXz: () => ( serveXz),
startXzThread: () => ( startXzThread)
});
var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8474);
var node_worker_threads__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5919);
var _cpython_stamps_compression_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(347);
var _cpython_stamps_xz_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4923);
var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
var _threads_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1793);
const MAX_PARTS_AHEAD = 64;
function startXzThread(entry) {
const thread = (0,_threads_js__WEBPACK_IMPORTED_MODULE_4__ .B)(new URL(entry), { argv: [_cpython_stamps_compression_js__WEBPACK_IMPORTED_MODULE_5__ .y] });
if (thread === undefined)
return undefined;
const answers = listen((0,node_events__WEBPACK_IMPORTED_MODULE_0__.on)(thread, 'message', { close: ['exit'] }));
thread.on('error', () => { });
const send = (message) => thread.postMessage(message);
return {
async *decompress(compressed) {
for await (const answer of answers) {
if (answer === 'end')
return;
if (answer === 'more') {
send(compressed.next().value ?? null);
}
else if (answer instanceof Uint8Array) {
send('used');
yield answer;
}
else {
throw new Error(answer.fault);
}
}
},
[Symbol.asyncDispose]: async () => {
await thread.terminate();
},
};
}
async function* listen(messages) {
let cause;
try {
for await (const [message] of messages)
yield message;
}
catch (error) {
cause = error;
}
throw (0,_threads_js__WEBPACK_IMPORTED_MODULE_4__ .b)('extract: the thread that decompresses the archive', cause);
}
async function serveXz() {
if (node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.isMainThread || node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.parentPort === null)
return;
const port = node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.parentPort;
const send = (message) => {
const buffer = message instanceof Uint8Array ? message.buffer : undefined;
port.postMessage(message, buffer instanceof ArrayBuffer ? [buffer] : []);
};
const parts = [];
let ahead = 0;
port.on('message', (message) => {
if (message === 'used')
ahead -= 1;
else
parts.push(message);
});
async function* receive() {
send('more');
for (;;) {
send('more');
while (parts.length === 0)
await (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(port, 'message');
const part = parts.shift();
if (!part)
return;
yield part;
}
}
try {
for await (const part of (0,_cpython_stamps_xz_js__WEBPACK_IMPORTED_MODULE_2__.decompressXz)(receive())) {
while (ahead >= MAX_PARTS_AHEAD)
await (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(port, 'message');
ahead += 1;
send(part);
}
send('end');
}
catch (error) {
send({ fault: (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__ .V$)(error) });
}
}
}),
1793:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
B: () => ( startThread),
b: () => ( threadEnded)
});
var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5919);
var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
var _files_disk_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95);
const NO_THREADS = ['ERR_WORKER_INIT_FAILED', 'ERR_ACCESS_DENIED'];
function startThread(script, options) {
try {
return new node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.Worker(script, { ...options, env: {}, execArgv: [] });
}
catch (error) {
if (NO_THREADS.includes((0,_files_disk_errors_js__WEBPACK_IMPORTED_MODULE_2__ .Xt)(error)))
return undefined;
throw error;
}
}
function threadEnded(thread, cause = new Error('it exited')) {
const message = `${thread} has ended: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__ .V$)(cause)}.`;
return new _errors_js__WEBPACK_IMPORTED_MODULE_1__ .lZ('INVALID_INPUT', message, {
hint: 'Check the limits of this job for memory and threads, and try again.',
cause,
});
}
})
};
