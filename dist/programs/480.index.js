export const id = 480;
export const ids = [480,923];
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
