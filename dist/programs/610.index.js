export const id = 610;
export const ids = [610];
export const modules = {
5610:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
extractArtifact: () => ( extractArtifact)
});
var external_node_fs_ = __webpack_require__(3024);
var promises_ = __webpack_require__(1455);
var external_node_path_ = __webpack_require__(6760);
var archive_members = __webpack_require__(3238);
var artifact_kinds = __webpack_require__(3282);
var read_range = __webpack_require__(2045);
var errors = __webpack_require__(9473);
var disk_errors = __webpack_require__(95);
var place = __webpack_require__(5875);
var regular_file = __webpack_require__(8927);
var byte_source = __webpack_require__(290);
var tool_cache = __webpack_require__(3053);
var write_tree = __webpack_require__(7866);
;
const BATCH_BYTES = 1024 * 1024;
const MAX_STEPS = 1000;
const MAX_BATCHES_AHEAD = 2;
class TreeWriter {
#folder;
#writer;
#steps = [];
#bytes = new Uint8Array(BATCH_BYTES);
#length = 0;
constructor(folder, writer = writeHere(folder)) {
this.#folder = folder;
this.#writer = writer;
}
async write({ path, kind, target = '', mode, mtime, content }) {
if (kind !== 'file')
return this.#add({ kind, path, target, mode, mtime });
await this.#add({ kind, path, mode });
for await (const part of content)
await this.#addBytes(part);
await this.#add({ kind: 'end', mtime });
}
async finish() {
await this.#add({ kind: 'finish' });
await this.#flush(0);
}
async [Symbol.asyncDispose]() {
await this.#writer.close();
}
async #add(step) {
this.#steps.push(step);
if (this.#steps.length >= MAX_STEPS)
await this.#flush();
}
async #addBytes(part) {
for (let rest = part; rest.length > 0;) {
const length = Math.min(rest.length, BATCH_BYTES - this.#length);
this.#bytes.set(rest.subarray(0, length), this.#length);
this.#length += length;
const last = this.#steps.at(-1);
if (last?.kind === 'bytes')
last.length += length;
else
this.#steps.push({ kind: 'bytes', length });
rest = rest.subarray(length);
if (this.#length === BATCH_BYTES)
await this.#flush();
}
}
async #flush(maxAhead = MAX_BATCHES_AHEAD) {
const batch = { folder: this.#folder, steps: this.#steps, bytes: this.#bytes.subarray(0, this.#length) };
this.#steps = [];
this.#bytes = new Uint8Array(BATCH_BYTES);
this.#length = 0;
await this.#writer.add(batch, maxAhead);
}
}
function writeHere(folder) {
const { write, close } = (0,write_tree .r)(folder);
return { add: async (batch) => write(batch), close: async () => close() };
}
var verified_artifact = __webpack_require__(2931);
;
const MAX_TREE_AGE_MS = 7 * 24 * 60 * 60 * 1000;
const MAX_ZIP_BYTES = 256 * 1024 ** 2;
const FILE_SYSTEM = process.platform === 'win32' ? 'windows' : 'other';
async function extractArtifact(verified, { cacheRoot, thread }) {
const trees = `${(0,tool_cache .go)(cacheRoot, verified.facts.artifact)}-trees`;
try {
await (0,place .wZ)(trees);
if (!(await (0,promises_.lstat)(trees)).isDirectory())
throw new errors .lZ('INVALID_INPUT', `extract: '${trees}' is not a folder.`);
await removeOldTrees(trees);
return await unpackTo(await (0,promises_.mkdtemp)((0,external_node_path_.join)(trees, 'tree-')), verified, thread);
}
catch (error) {
throw toUnpackError(error, { fileName: verified.facts.artifact.fileName, folder: trees });
}
}
async function unpackTo(folder, verified, thread) {
try {
if ((0,artifact_kinds .We)(verified.facts.artifact) === 'zip')
await unpackZip(folder, verified, thread);
else
await unpackTar(folder, verified, thread);
await (0,promises_.utimes)(folder, new Date(), new Date());
const [top = '', ...others] = await (0,promises_.readdir)(folder);
const sourceDir = others.length === 0 ? (0,external_node_path_.join)(folder, top) : folder;
return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(sourceDir, 'configure')) ? sourceDir : folder;
}
catch (error) {
await (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => { });
throw error;
}
}
async function unpackTar(folder, { facts }, thread) {
await using archive = await (0,regular_file .ZU)(facts.file.path);
const { bytes, finish } = (0,byte_source .KZ)(archive.fd);
const assertUnchanged = () => (0,verified_artifact .V7)({ ...facts.file, ...finish() }, facts.artifact, facts.file.sha256);
try {
const options = { fileSystem: FILE_SYSTEM, decompress: thread?.decompress };
const members = (0,archive_members .L)(bytes, facts.artifact, options);
await writeMembers(members, folder, thread?.writer);
}
catch (error) {
if (error instanceof errors .lZ)
assertUnchanged();
throw error;
}
assertUnchanged();
}
async function unpackZip(folder, { facts }, thread) {
const { size } = facts.file;
if (size > MAX_ZIP_BYTES)
throw new errors .lZ('INVALID_INPUT', `extract: ${facts.artifact.fileName} has ${size} bytes.`);
const bytes = await (0,verified_artifact .n)(facts.file, facts.artifact, size);
const members = (0,archive_members .L)((0,read_range .L)(bytes), facts.artifact, { fileSystem: FILE_SYSTEM });
await writeMembers(members, folder, thread?.writer);
}
async function writeMembers(members, folder, writer) {
await using tree = new TreeWriter(folder, writer);
for await (const member of members)
await tree.write(member);
await tree.finish();
}
async function removeOldTrees(trees) {
for (const name of await (0,promises_.readdir)(trees)) {
const path = (0,external_node_path_.join)(trees, name);
const found = await (0,promises_.lstat)(path).catch(() => undefined);
const isOld = found !== undefined && Date.now() - found.mtimeMs > MAX_TREE_AGE_MS;
if (isOld && found.isDirectory() && name.startsWith('tree-'))
await (0,promises_.rm)(path, { recursive: true, force: true }).catch(() => { });
}
}
const NO_LINKS = ['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EACCES'];
function toUnpackError(error, { fileName, folder }) {
if (!(error instanceof Error && (0,disk_errors .Mi)(error)))
return error;
const syscall = 'syscall' in error ? String(error.syscall) : '';
const [reason, hint] = (0,disk_errors .uq)(error)
? [`No space left to unpack ${fileName}`, 'Make room on this disk: a release needs up to 1 GB.']
: ['symlink', 'link'].includes(syscall) && NO_LINKS.includes((0,disk_errors .Xt)(error))
? [
`${fileName} contains links, which can't be made`,
'On Windows, turn on Developer Mode. Elsewhere, put the tool cache on a file system that supports links.',
]
: [`${fileName} can't be unpacked`, "Check this folder's disk, and this user's permissions for it."];
const message = `extract: ${reason}: '${folder}' cannot be written: ${(0,errors .V$)(error)}.`;
return new errors .lZ('INVALID_INPUT', message, { hint, cause: error });
}
}),
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
})
};
