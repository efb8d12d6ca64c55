export const id = 122;

export const ids = [ 122 ];

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
8784: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
b: () => toComparison
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9976);
function toComparison({version: version, architecture: architecture}, platform) {
const wanted = {
version: (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.qh)(version),
series: (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.hA)(version),
architecture: architecture,
platform: platform
};
return (about, says, where) => ({
about: about,
agrees: wanted[about] === undefined || wanted[about] === says,
found: (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.g$)(says),
where: (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.g$)(where)
});
}
},
7216: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
T: () => toStamp
});
const MAX_DESCRIBED = 4;
function toStamp(evidence, nothing) {
const contradictions = evidence.filter(({agrees: agrees}) => !agrees);
if (contradictions.length > 0) return {
verdict: "contradicts",
found: describe(contradictions)
};
const versions = evidence.filter(({about: about}) => about === "version");
if (versions.length === 0) return {
verdict: "unreadable",
found: nothing
};
return {
verdict: "agrees",
found: describe([ ...versions, ...evidence ])
};
}
function describe(evidence) {
const pieces = new Set(evidence.map(({found: found, where: where}) => `${found} ${where}`));
return [ ...pieces ].slice(0, MAX_DESCRIBED).join(", ");
}
},
2045: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
L: () => toByteSource,
q: () => readRange
});
var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
async function readRange(bytes, start, end) {
const last = Math.min(end, bytes.size);
if (start >= last) return Buffer.alloc(0);
return Buffer.concat(await bytes.read(start, last).toArray());
}
function toByteSource(buffer) {
return {
size: buffer.length,
read: (start, end) => node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from([ buffer.subarray(start, end) ])
};
}
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
6461: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
o: () => MAX_ARTIFACT_BYTES
});
const MAX_ARTIFACT_BYTES = 1024 ** 3;
},
9947: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
T: () => digestFile
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8500);
var _files_regular_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8927);
var _files_untrusted_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6461);
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
const READ_BYTES = 256 * 1024;
const TURN_BYTES = 8 * 1024 * 1024;
async function digestFile(path) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const file = __addDisposableResource(env_1, await (0, _files_regular_file_js__WEBPACK_IMPORTED_MODULE_3__.ZU)(path), true);
assertSize((await file.stat()).size);
const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
const buffer = Buffer.allocUnsafeSlow(READ_BYTES);
let size = 0;
for (let turnEnds = TURN_BYTES; ;) {
const bytesRead = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file.fd, buffer);
if (bytesRead === 0) return {
path: path,
sha256: hash.digest("hex"),
size: size
};
hash.update(buffer.subarray(0, bytesRead));
size += bytesRead;
assertSize(size);
if (size < turnEnds) continue;
await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setImmediate)();
turnEnds = size + TURN_BYTES;
}
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
}
function assertSize(size) {
if (size > _files_untrusted_file_js__WEBPACK_IMPORTED_MODULE_4__.o) throw new Error(`it has ${size} bytes, expected at most ${_files_untrusted_file_js__WEBPACK_IMPORTED_MODULE_4__.o}`);
}
},
7122: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
copyToFolder: () => copyToFolder
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9473);
var _files_place_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5875);
var _digest_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9947);
var _staging_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3759);
var _verified_artifact_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2931);
async function copyToFolder(verified, folder) {
const {artifact: artifact, file: file, bundlePath: bundlePath, manifest: manifest, signedDigest: signedDigest} = verified.facts;
return (0, _staging_js__WEBPACK_IMPORTED_MODULE_7__.NP)(`output: '${folder}'`, async () => {
await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(folder, {
recursive: true
});
await copyVerified(file.path, (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, artifact.fileName), file.sha256);
if (manifest) await copyToFolder(manifest, folder); else await copyVerified(bundlePath, (0, 
node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, (0, node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(bundlePath)), signedDigest.bundleSha256);
return verified.inFolder(folder);
});
}
async function copyVerified(from, to, sha256) {
if ((0, node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(to)) {
const found = await (0, _digest_file_js__WEBPACK_IMPORTED_MODULE_6__.T)(to).catch(() => undefined);
if (found?.sha256 === sha256) return;
throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.lZ("INVALID_INPUT", `output: '${to}' already exists and differs from the verified file.`, {
hint: "Move or delete that file, or use another folder."
});
}
const part = `${to}.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.part`;
try {
await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.copyFile)(from, part, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.COPYFILE_EXCL);
(0, _verified_artifact_js__WEBPACK_IMPORTED_MODULE_8__.V7)(await (0, _digest_file_js__WEBPACK_IMPORTED_MODULE_6__.T)(part), {
fileName: (0, node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(to)
}, sha256);
await (0, _files_place_js__WEBPACK_IMPORTED_MODULE_5__.iY)(part, 420);
await (0, _files_place_js__WEBPACK_IMPORTED_MODULE_5__.D1)(part, to);
} finally {
await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(part, {
force: true
});
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
