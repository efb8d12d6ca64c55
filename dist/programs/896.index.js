export const id = 896;

export const ids = [ 896 ];

export const modules = {
2464: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$: () => assertHistory
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
var _artifact_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3282);
var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9976);
const UNKNOWN = {
known: false,
released: null
};
function assertHistory(artifact, signedSha256, {history: {known: known, changes: changes}, pinnedSha256: pinnedSha256}) {
if (known === undefined) return UNKNOWN;
const owner = known.findByDigest(signedSha256);
const entry = known.find(artifact);
if (owner !== undefined && owner === entry) return {
known: true,
released: owner.released
};
if (owner !== undefined) throw replayed(artifact, owner);
if (entry !== undefined && pinnedSha256 !== signedSha256 && changes === "refuse") throw changed(artifact, signedSha256, entry);
return UNKNOWN;
}
function replayed({fileName: fileName, version: version, kind: kind}, owner) {
const other = (0, _artifact_kinds_js__WEBPACK_IMPORTED_MODULE_1__.eH)(owner.version, owner.kind).fileName;
return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("VERSION_MISMATCH", `${fileName}: expected CPython ${(0, 
_version_js__WEBPACK_IMPORTED_MODULE_2__.qh)(version)} as ${kind}, found the bundle of ${other}: the list of known releases has SHA-256 ${owner.sha256} for CPython ${(0, 
_version_js__WEBPACK_IMPORTED_MODULE_2__.qh)(owner.version)} as ${owner.kind} (${owner.released}).`);
}
function changed({fileName: fileName}, signedSha256, entry) {
return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("DIGEST_MISMATCH", `${fileName}: expected SHA-256 ${entry.sha256}, which the list of known releases has for this file (released on ${entry.released}); found a valid signature of SHA-256 ${signedSha256}.`, {
hint: CHANGED
});
}
const CHANGED = "Do not use this file. A release never changes, so the account of its release manager may have been taken over: report it to security@python.org. If you know from another source that these bytes are right, set sha256 to their digest.";
},
6676: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
findPackage: () => findPackage,
readManifestStamp: () => readManifestStamp
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
var _comparison_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8784);
var _evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7216);
var _read_range_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2045);
const MAX_MANIFEST_BYTES = 1024 * 1024;
const FILE_VERSION = /^python-(\d+(?:\.\d+)+(?:(?:a|b|rc)\d+)?)t?-/;
async function readManifestStamp(bytes, {version: version}) {
try {
const beginning = (await (0, _read_range_js__WEBPACK_IMPORTED_MODULE_2__.q)(bytes, 0, 64)).toString().trimStart();
if (!beginning.startsWith("{")) return {
verdict: "contradicts",
found: "bytes that are no JSON object"
};
if (bytes.size > MAX_MANIFEST_BYTES) throw new Error(`it has ${bytes.size} bytes`);
const text = new TextDecoder("utf-8", {
fatal: true
}).decode(await (0, _read_range_js__WEBPACK_IMPORTED_MODULE_2__.q)(bytes, 0, bytes.size));
const compare = (0, _comparison_js__WEBPACK_IMPORTED_MODULE_1__.b)({
version: version
});
const perEntry = parseEntries(text).map(entry => readEntry(entry, compare));
const stamp = (0, _evidence_js__WEBPACK_IMPORTED_MODULE_3__.T)(perEntry.flat(), "a manifest without versions");
const hasGap = perEntry.some(evidence => evidence.length < 2);
if (stamp.verdict !== "agrees" || !hasGap) return stamp;
return {
verdict: "unreadable",
found: "a manifest with an entry that lacks sort-version or url"
};
} catch (error) {
return {
verdict: "unreadable",
found: `no readable manifest: ${(0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.V$)(error)}`
};
}
}
function findPackage(manifestText, fileName) {
const malformed = (reason, cause) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("VERSION_MISMATCH", `${fileName}: the signed manifest ${reason}.`, {
cause: cause
});
let entries;
try {
if (manifestText.length > MAX_MANIFEST_BYTES) throw new Error(`it has ${manifestText.length} characters`);
entries = parseEntries(manifestText);
} catch (cause) {
throw malformed(`can't be read: ${(0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.V$)(cause)}`, cause);
}
const matching = entries.filter(entry => readFileName(entry) === fileName);
const [found, ...others] = matching.map(entry => {
const url = entry.get("url");
const sha256 = toMap(entry.get("hash")).get("sha256");
if (typeof url !== "string" || typeof sha256 !== "string" || !/^[0-9a-f]{64}$/i.test(sha256)) {
throw malformed("gives it no SHA-256 digest");
}
return {
url: url,
sha256: sha256.toLowerCase()
};
});
if (found === undefined) {
const names = entries.map(readFileName).filter(name => name !== undefined);
throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("NOT_PUBLISHED", `${fileName}: the signed manifest does not name it. It names: ${names.join(", ") || "no package"}.`);
}
if (others.some(({sha256: sha256}) => sha256 !== found.sha256)) throw malformed("gives it two SHA-256 digests");
return found;
}
function readEntry(entry, compare) {
const sortVersion = entry.get("sort-version");
const fileVersion = FILE_VERSION.exec(readFileName(entry) ?? "")?.[1];
return [ ...typeof sortVersion === "string" ? [ compare("version", sortVersion, "as sort-version") ] : [], ...fileVersion === undefined ? [] : [ compare("version", fileVersion, "in a url") ] ];
}
function parseEntries(manifestText) {
const versions = toMap(JSON.parse(manifestText.trimStart())).get("versions");
if (!Array.isArray(versions)) throw new Error("it has no list 'versions'");
return versions.map(toMap);
}
function readFileName(entry) {
const url = entry.get("url");
return typeof url === "string" ? URL.parse(url)?.pathname.split("/").at(-1) : undefined;
}
function toMap(value) {
const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
return new Map(isObject ? Object.entries(value) : []);
}
},
5896: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
extractArtifact: () => extractArtifact
});
var external_node_crypto_ = __webpack_require__(7598);
var external_node_fs_ = __webpack_require__(3024);
var promises_ = __webpack_require__(1455);
var external_node_path_ = __webpack_require__(6760);
var archive_members = __webpack_require__(3238);
var archive_type = __webpack_require__(9539);
var read_range = __webpack_require__(2045);
var errors = __webpack_require__(9473);
var place = __webpack_require__(5875);
var regular_file = __webpack_require__(8927);
var external_node_stream_ = __webpack_require__(7075);
const READ_BYTES = 256 * 1024;
function digestWhileReading(file) {
const hash = (0, external_node_crypto_.createHash)("sha256");
let position = 0;
const readPart = () => {
const part = Buffer.allocUnsafe(READ_BYTES);
const length = (0, external_node_fs_.readSync)(file, part, 0, part.length, position);
position += length;
hash.update(part.subarray(0, length));
return part.subarray(0, length);
};
function* readParts() {
for (let part = readPart(); part.length > 0; part = readPart()) yield part;
}
return {
bytes: {
size: (0, external_node_fs_.fstatSync)(file).size,
read: () => external_node_stream_.Readable.from(readParts(), {
highWaterMark: 1
})
},
finish: () => {
while (readPart().length > 0) ;
return {
sha256: hash.digest("hex"),
size: position
};
}
};
}
var tool_cache = __webpack_require__(3053);
var external_node_worker_threads_ = __webpack_require__(5919);
function writeInThread() {
const fs = process.getBuiltinModule("node:fs");
const {dirname: dirname} = process.getBuiltinModule("node:path").posix;
const {parentPort: parentPort, workerData: workerData} = process.getBuiltinModule("node:worker_threads");
const root = String(workerData);
const toPath = path => `${root}/${path}`;
const umask = process.umask();
const made = new Set([ "." ]);
const folderTimes = new Map;
const links = [];
let file = -1;
const makeFolder = (path, mode) => {
if (made.has(path)) return;
makeFolder(dirname(path), 511);
try {
fs.mkdirSync(toPath(path), mode | 448);
} catch (error) {
if (!fs.lstatSync(toPath(path), {
throwIfNoEntry: false
})?.isDirectory()) throw error;
}
made.add(path);
};
const setMode = (path, mode) => {
try {
fs.chmodSync(path, mode);
} catch (error) {
if (!/^(EPERM|EACCES|EINVAL|ENOTSUP|EOPNOTSUPP|ENOSYS)$/.test(String(Object(error).code))) throw error;
}
};
const writeWhole = bytes => {
for (let start = 0; start < bytes.length; ) start += fs.writeSync(file, bytes, start);
};
const finish = () => {
for (const {path: path, target: target, mtime: mtime} of links) {
fs.symlinkSync(target, toPath(path));
fs.lutimesSync(toPath(path), Date.now() / 1e3, mtime);
}
for (const [path, mtime] of folderTimes) fs.utimesSync(toPath(path), Date.now() / 1e3, mtime);
};
const write = ({steps: steps, bytes: bytes}) => {
let start = 0;
for (const step of steps) {
if ("path" in step) makeFolder(dirname(step.path), 511);
if (step.kind === "folder") {
const isNew = !made.has(step.path);
makeFolder(step.path, step.mode);
if (!isNew && step.path !== ".") setMode(toPath(step.path), (step.mode | 448) & ~umask);
if (step.path !== ".") folderTimes.set(step.path, step.mtime);
} else if (step.kind === "file") {
file = fs.openSync(toPath(step.path), "wx", step.mode);
} else if (step.kind === "bytes") {
writeWhole(bytes.subarray(start, start + step.length));
start += step.length;
} else if (step.kind === "end") {
fs.futimesSync(file, Date.now() / 1e3, step.mtime);
fs.closeSync(file);
} else if (step.kind === "hard") {
fs.linkSync(toPath(step.target), toPath(step.path));
} else if (step.kind === "symbolic") {
links.push(step);
} else {
finish();
}
}
};
parentPort?.on("message", batch => {
let fault;
try {
write(batch);
} catch (error) {
const {message: message, code: code, syscall: syscall} = Object(error);
fault = {
message: String(message),
code: String(code),
syscall: String(syscall)
};
}
parentPort.postMessage(fault);
});
}
const BATCH_BYTES = 1024 * 1024;
const MAX_STEPS = 1e3;
const MAX_BATCHES_AHEAD = 2;
class TreeWriter {
#thread;
#steps=[];
#bytes=new Uint8Array(BATCH_BYTES);
#length=0;
#batchesAhead=0;
#fault;
#wake=() => {};
constructor(folder) {
this.#thread = new external_node_worker_threads_.Worker(`(${writeInThread})()`, {
eval: true,
workerData: folder,
execArgv: []
});
this.#thread.on("message", fault => {
this.#batchesAhead -= 1;
if (fault) this.#fault ??= Object.assign(new Error(fault.message), fault);
this.#wake();
});
this.#thread.on("error", error => {
this.#fault ??= error;
});
this.#thread.on("exit", () => {
this.#fault ??= new Error("The thread that writes files has ended.");
this.#wake();
});
}
async write({path: path, kind: kind, target: target = "", mode: mode, mtime: mtime, content: content}) {
if (kind !== "file") return this.#add({
kind: kind,
path: path,
target: target,
mode: mode,
mtime: mtime
});
await this.#add({
kind: kind,
path: path,
mode: mode
});
for await (const part of content) await this.#addBytes(part);
await this.#add({
kind: "end",
mtime: mtime
});
}
async finish() {
await this.#add({
kind: "finish"
});
await this.#flush(0);
}
async [Symbol.asyncDispose]() {
await this.#thread.terminate();
}
async #add(step) {
this.#steps.push(step);
if (this.#steps.length >= MAX_STEPS) await this.#flush();
}
async #addBytes(part) {
for (let rest = part; rest.length > 0; ) {
const length = Math.min(rest.length, BATCH_BYTES - this.#length);
this.#bytes.set(rest.subarray(0, length), this.#length);
this.#length += length;
const last = this.#steps.at(-1);
if (last?.kind === "bytes") last.length += length; else this.#steps.push({
kind: "bytes",
length: length
});
rest = rest.subarray(length);
if (this.#length === BATCH_BYTES) await this.#flush();
}
}
async #flush(maxBatchesAhead = MAX_BATCHES_AHEAD) {
const batch = {
steps: this.#steps,
bytes: this.#bytes.subarray(0, this.#length)
};
this.#thread.postMessage(batch, [ this.#bytes.buffer ]);
this.#batchesAhead += 1;
this.#steps = [];
this.#bytes = new Uint8Array(BATCH_BYTES);
this.#length = 0;
while (this.#batchesAhead > maxBatchesAhead && this.#fault === undefined) {
await new Promise(resolve => {
this.#wake = resolve;
});
}
if (this.#fault) throw this.#fault;
}
}
var disk_errors = __webpack_require__(95);
const NO_LINKS = [ "EPERM", "ENOSYS", "ENOTSUP", "EOPNOTSUPP", "EACCES" ];
function toUnpackError(error, {fileName: fileName, folder: folder}) {
if (!(error instanceof Error && (0, disk_errors.Mi)(error))) return error;
const syscall = "syscall" in error ? String(error.syscall) : "";
const [reason, hint] = (0, disk_errors.uq)(error) ? [ `No space left to unpack ${fileName}`, "Make room on this disk: a release needs up to 1 GB." ] : [ "symlink", "link" ].includes(syscall) && NO_LINKS.includes((0, 
disk_errors.Xt)(error)) ? [ `${fileName} contains links, which can't be made`, "On Windows, turn on Developer Mode. Elsewhere, put the tool cache on a file system that has links." ] : [ `${fileName} can't be unpacked`, "Check this folder: its disk, and what this user may do there." ];
const message = `extract: ${reason}: '${folder}' cannot be written: ${(0, errors.V$)(error)}.`;
return new errors.lZ("INVALID_INPUT", message, {
hint: hint,
cause: error
});
}
var verified_artifact = __webpack_require__(2931);
var __addDisposableResource = undefined && undefined.__addDisposableResource || function(env, value, async) {
if (value !== null && value !== void 0) {
if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
var dispose, inner;
if (async) {
if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
dispose = value[Symbol.asyncDispose];
}
if (dispose === void 0) {
if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
dispose = value[Symbol.dispose];
if (async) inner = dispose;
}
if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
if (inner) dispose = function() {
try {
inner.call(this);
} catch (e) {
return Promise.reject(e);
}
};
env.stack.push({
value: value,
dispose: dispose,
async: async
});
} else if (async) {
env.stack.push({
async: true
});
}
return value;
};
var __disposeResources = undefined && undefined.__disposeResources || function(SuppressedError) {
return function(env) {
function fail(e) {
env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
env.hasError = true;
}
var r, s = 0;
function next() {
while (r = env.stack.pop()) {
try {
if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
if (r.dispose) {
var result = r.dispose.call(r.value);
if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
fail(e);
return next();
});
} else s |= 1;
} catch (e) {
fail(e);
}
}
if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
if (env.hasError) throw env.error;
}
return next();
};
}(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message) {
var e = new Error(message);
return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
const MAX_TREE_AGE_MS = 7 * 24 * 60 * 60 * 1e3;
const MAX_ZIP_BYTES = 256 * 1024 ** 2;
async function extractArtifact(verified, cacheRoot) {
const trees = `${(0, tool_cache.go)(cacheRoot, verified.facts.artifact)}-trees`;
try {
await (0, place.wZ)(trees);
if (!(await (0, promises_.lstat)(trees)).isDirectory()) throw new errors.lZ("INVALID_INPUT", `extract: '${trees}' is not a folder.`);
await removeOldTrees(trees);
return await unpackTo(await (0, promises_.mkdtemp)((0, external_node_path_.join)(trees, "tree-")), verified);
} catch (error) {
throw toUnpackError(error, {
fileName: verified.facts.artifact.fileName,
folder: trees
});
}
}
async function unpackTo(folder, verified) {
const {artifact: artifact, file: file} = verified.facts;
try {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const archive = __addDisposableResource(env_1, await (0, regular_file.ZU)(file.path), true);
await ((0, archive_type.W)(artifact) === "zip" ? unpackZip : unpackTar)(archive, folder, verified);
await (0, promises_.utimes)(folder, new Date, new Date);
const [top = "", ...others] = await (0, promises_.readdir)(folder);
const sourceDir = others.length === 0 ? (0, external_node_path_.join)(folder, top) : folder;
return (0, external_node_fs_.existsSync)((0, external_node_path_.join)(sourceDir, "configure")) ? sourceDir : folder;
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
} catch (error) {
await (0, promises_.rm)(folder, {
recursive: true,
force: true,
maxRetries: 3
}).catch(() => {});
throw error;
}
}
async function unpackTar(archive, folder, {facts: facts}) {
const {bytes: bytes, finish: finish} = digestWhileReading(archive.fd);
const assertUnchanged = () => (0, verified_artifact.V7)({
...facts.file,
...finish()
}, facts.artifact, facts.file.sha256);
try {
await writeMembers((0, archive_members.L)(bytes, facts.artifact, toPlatform()), folder);
} catch (error) {
if (error instanceof errors.lZ) assertUnchanged();
throw error;
}
assertUnchanged();
}
async function unpackZip(archive, folder, {facts: facts}) {
const {size: size} = await archive.stat();
if (size > MAX_ZIP_BYTES) throw new errors.lZ("INVALID_INPUT", `extract: ${facts.artifact.fileName} has ${size} bytes.`);
const bytes = await archive.readFile();
const sha256 = (0, external_node_crypto_.createHash)("sha256").update(bytes).digest("hex");
(0, verified_artifact.V7)({
...facts.file,
sha256: sha256,
size: bytes.length
}, facts.artifact, facts.file.sha256);
await writeMembers((0, archive_members.L)((0, read_range.L)(bytes), facts.artifact, toPlatform()), folder);
}
async function writeMembers(members, folder) {
const env_2 = {
stack: [],
error: void 0,
hasError: false
};
try {
const tree = __addDisposableResource(env_2, new TreeWriter(folder), true);
for await (const member of members) await tree.write(member);
await tree.finish();
} catch (e_2) {
env_2.error = e_2;
env_2.hasError = true;
} finally {
const result_2 = __disposeResources(env_2);
if (result_2) await result_2;
}
}
function toPlatform() {
return process.platform === "win32" ? "windows" : "other";
}
async function removeOldTrees(trees) {
for (const name of await (0, promises_.readdir)(trees)) {
const path = (0, external_node_path_.join)(trees, name);
const found = await (0, promises_.lstat)(path).catch(() => undefined);
const isOld = found !== undefined && Date.now() - found.mtimeMs > MAX_TREE_AGE_MS;
if (isOld && found.isDirectory() && name.startsWith("tree-")) await (0, promises_.rm)(path, {
recursive: true,
force: true
}).catch(() => {});
}
}
},
2931: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
V7: () => assertDigest,
Hv: () => assertPinned,
dT: () => readPackageDigest,
oc: () => verifyArtifact,
sB: () => verifyPackage
});
var external_node_crypto_ = __webpack_require__(7598);
var external_node_fs_ = __webpack_require__(3024);
var external_node_path_ = __webpack_require__(6760);
var cpython_history = __webpack_require__(2464);
var windows_manifest = __webpack_require__(6676);
var version = __webpack_require__(9976);
async function readVersionStamp(bytes, artifact) {
switch (artifact.format) {
case "source":
{
const {toCompression: toCompression} = await Promise.all([ __webpack_require__.e(642), __webpack_require__.e(347) ]).then(__webpack_require__.bind(__webpack_require__, 347));
const {readSourceStamp: readSourceStamp} = await Promise.all([ __webpack_require__.e(118), __webpack_require__.e(723) ]).then(__webpack_require__.bind(__webpack_require__, 6723));
return readSourceStamp(bytes, artifact, toCompression(artifact.fileName));
}

case "installer":
return (await __webpack_require__.e(537).then(__webpack_require__.bind(__webpack_require__, 4537))).readInstallerStamp(bytes, artifact);

case "embed-zip":
return (await Promise.all([ __webpack_require__.e(663), __webpack_require__.e(782) ]).then(__webpack_require__.bind(__webpack_require__, 2782))).readEmbedZipStamp(bytes, artifact);

case "manifest":
return (await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 6676))).readManifestStamp(bytes, artifact);

case "macos-package":
return (await Promise.all([ __webpack_require__.e(560), __webpack_require__.e(985) ]).then(__webpack_require__.bind(__webpack_require__, 9985))).readMacosPackageStamp(bytes, artifact);

case "android":
return (await Promise.all([ __webpack_require__.e(118), __webpack_require__.e(642), __webpack_require__.e(356) ]).then(__webpack_require__.bind(__webpack_require__, 4356))).readAndroidStamp(bytes, artifact);

case "ios":
return (await Promise.all([ __webpack_require__.e(118), __webpack_require__.e(642), __webpack_require__.e(356) ]).then(__webpack_require__.bind(__webpack_require__, 4356))).readIosStamp(bytes, artifact);

case "package":
return {
verdict: "unreadable",
found: "a package, which only its manifest binds to a version"
};
}
}
var errors = __webpack_require__(9473);
var regular_file = __webpack_require__(8927);
class VerifiedFile {
facts;
constructor(facts) {
this.facts = facts;
}
inFolder(folder) {
const {artifact: artifact, file: file, bundlePath: bundlePath, manifest: manifest} = this.facts;
return new VerifiedFile({
...this.facts,
file: {
...file,
path: (0, external_node_path_.join)(folder, artifact.fileName)
},
bundlePath: manifest ? bundlePath : (0, external_node_path_.join)(folder, (0, external_node_path_.basename)(bundlePath))
});
}
}
async function verifyArtifact(file, artifact, {signedDigest: signedDigest, bundlePath: bundlePath, pinnedSha256: pinnedSha256, history: history}) {
const {sha256: sha256} = signedDigest.evidence;
assertPinned(artifact, sha256, pinnedSha256);
const record = (0, cpython_history.$)(artifact, sha256, {
history: history,
pinnedSha256: pinnedSha256
});
assertDigest(file, artifact, sha256);
const stamp = await readVersionStamp(toByteSource(file), artifact);
const isPinned = pinnedSha256 !== undefined;
if (stamp.verdict === "contradicts" || stamp.verdict === "unreadable" && !isPinned) {
throw new errors.lZ("VERSION_MISMATCH", `${artifact.fileName}: expected CPython ${(0, 
version.qh)(artifact.version)} as ${artifact.kind}, found ${stamp.found}.`);
}
return new VerifiedFile({
artifact: artifact,
file: file,
signedDigest: signedDigest,
bundlePath: bundlePath,
versionStamp: stamp.found,
record: record
});
}
async function verifyPackage(file, artifact, manifest) {
const sha256 = await readPackageDigest(artifact, manifest);
assertDigest(file, artifact, sha256);
const {signedDigest: signedDigest, bundlePath: bundlePath, record: record} = manifest.facts;
const versionStamp = `its name and digest in ${manifest.facts.artifact.fileName}`;
return new VerifiedFile({
artifact: artifact,
file: file,
signedDigest: signedDigest,
bundlePath: bundlePath,
versionStamp: versionStamp,
record: record,
manifest: manifest
});
}
async function readPackageDigest(artifact, manifest) {
const bytes = await (0, regular_file.EW)(manifest.facts.file.path, manifest.facts.file.size);
const found = (0, external_node_crypto_.createHash)("sha256").update(bytes).digest("hex");
assertDigest({
...manifest.facts.file,
sha256: found
}, manifest.facts.artifact, manifest.facts.file.sha256);
return (0, windows_manifest.findPackage)(bytes.toString("utf8"), artifact.fileName).sha256;
}
function assertPinned({fileName: fileName}, signedSha256, pinnedSha256) {
if (pinnedSha256 === undefined || pinnedSha256 === signedSha256) return;
throw new errors.lZ("DIGEST_MISMATCH", `${fileName}: the sha256 input is ${pinnedSha256}, the signed SHA-256 is ${signedSha256}.`, {
hint: "Correct the sha256 input if it is the digest of another file. Otherwise, do not use this file."
});
}
function assertDigest({sha256: sha256, size: size}, {fileName: fileName}, signedSha256) {
if (sha256 === signedSha256) return;
throw new errors.lZ("DIGEST_MISMATCH", `${fileName}: the signed SHA-256 is ${signedSha256}, found ${sha256} (${size} bytes).`);
}
function toByteSource({path: path, size: size}) {
return {
size: size,
read: (start, end) => (0, external_node_fs_.createReadStream)(path, {
start: start,
...end !== undefined && {
end: end - 1
}
})
};
}
}
};
