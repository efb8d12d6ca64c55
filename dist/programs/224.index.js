export const id = 224;
export const ids = [224];
export const modules = {
7866:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
o: () => ( serveTree),
r: () => ( openTree)
});
function openTree(root) {
const fs = process.getBuiltinModule('node:fs');
const { dirname } = process.getBuiltinModule('node:path').posix;
const toPath = (path) => `${root}/${path}`;
const umask = process.umask();
const made = new Set(['.']);
const folderTimes = new Map();
const links = [];
let file = -1;
const makeFolder = (path, mode) => {
if (made.has(path))
return;
makeFolder(dirname(path), 0o777);
try {
fs.mkdirSync(toPath(path), mode | 0o700);
}
catch (error) {
if (!fs.lstatSync(toPath(path), { throwIfNoEntry: false })?.isDirectory())
throw error;
}
made.add(path);
};
const setMode = (path, mode) => {
try {
fs.chmodSync(path, mode);
}
catch (error) {
if (!/^(EPERM|EACCES|EINVAL|ENOTSUP|EOPNOTSUPP|ENOSYS)$/.test(String(Object(error).code)))
throw error;
}
};
const writeWhole = (bytes) => {
for (let start = 0; start < bytes.length;)
start += fs.writeSync(file, bytes, start);
};
const close = () => {
if (file === -1)
return;
fs.closeSync(file);
file = -1;
};
const finish = () => {
for (const { path, target, mtime } of links) {
fs.symlinkSync(target, toPath(path));
fs.lutimesSync(toPath(path), Date.now() / 1000, mtime);
}
for (const [path, mtime] of folderTimes)
fs.utimesSync(toPath(path), Date.now() / 1000, mtime);
};
const write = ({ steps, bytes }) => {
let start = 0;
for (const step of steps) {
if ('path' in step)
makeFolder(dirname(step.path), 0o777);
if (step.kind === 'folder') {
const isNew = !made.has(step.path);
makeFolder(step.path, step.mode);
if (!isNew && step.path !== '.')
setMode(toPath(step.path), (step.mode | 0o700) & ~umask);
if (step.path !== '.')
folderTimes.set(step.path, step.mtime);
}
else if (step.kind === 'file') {
file = fs.openSync(toPath(step.path), 'wx', step.mode);
}
else if (step.kind === 'bytes') {
writeWhole(bytes.subarray(start, start + step.length));
start += step.length;
}
else if (step.kind === 'end') {
fs.futimesSync(file, Date.now() / 1000, step.mtime);
close();
}
else if (step.kind === 'hard') {
fs.linkSync(toPath(step.target), toPath(step.path));
}
else if (step.kind === 'symbolic') {
links.push(step);
}
else {
finish();
}
}
};
return { write, close };
}
function serveTree(open) {
const { parentPort } = process.getBuiltinModule('node:worker_threads');
let tree;
let fault;
parentPort?.on('message', (batch) => {
try {
if (fault === undefined) {
tree ??= open(batch.folder);
tree.write(batch);
}
}
catch (error) {
const { message, code, syscall } = Object(error);
fault = { message: String(message), code: String(code), syscall: String(syscall) };
}
parentPort.postMessage(fault);
});
}
}),
4224:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
startWriterThread: () => ( startWriterThread)
});
var _threads_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1793);
var _write_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7866);
function startWriterThread() {
const thread = (0,_threads_js__WEBPACK_IMPORTED_MODULE_0__ .B)(`(${_write_tree_js__WEBPACK_IMPORTED_MODULE_1__ .o})(${_write_tree_js__WEBPACK_IMPORTED_MODULE_1__ .r})`, { eval: true });
if (thread === undefined)
return undefined;
const writer = new ThreadWriter(thread);
return { writer, [Symbol.asyncDispose]: () => writer.close() };
}
const WRITER = 'extract: the thread that writes files';
class ThreadWriter {
#thread;
#ahead = 0;
#fault;
#wake = () => { };
constructor(thread) {
this.#thread = thread;
thread.on('message', (fault) => {
this.#ahead -= 1;
if (fault)
this.#fault ??= Object.assign(new Error(fault.message), fault);
this.#wake();
});
thread.on('error', error => {
this.#fault ??= (0,_threads_js__WEBPACK_IMPORTED_MODULE_0__ .b)(WRITER, error);
});
thread.on('exit', () => {
this.#fault ??= (0,_threads_js__WEBPACK_IMPORTED_MODULE_0__ .b)(WRITER);
this.#wake();
});
}
async add(batch, maxAhead) {
this.#thread.postMessage(batch, [batch.bytes.buffer]);
this.#ahead += 1;
while (this.#ahead > maxAhead && this.#fault === undefined) {
await new Promise(resolve => {
this.#wake = resolve;
});
}
if (this.#fault)
throw this.#fault;
}
async close() {
await this.#thread.terminate();
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
