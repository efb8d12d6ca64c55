export const id = 122;
export const ids = [122];
export const modules = {

/***/ 2464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ assertHistory)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _artifact_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3282);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9976);



const UNKNOWN = { known: false, released: null };
/**
 * The parts of steps 6 and 7 that need no bytes: the signed digest is not that of another known file, and it is the known one
 * where the list has this file.
 *
 * @param signedSha256 64 lower-case hexadecimal digits
 * @param pinnedSha256 the `sha256` input. It says more than the list: it overrides the second rule, but never the first
 * @throws ActionError VERSION_MISMATCH or DIGEST_MISMATCH
 */
function assertHistory(artifact, signedSha256, { history: { known, changes }, pinnedSha256 }) {
    if (known === undefined)
        return UNKNOWN;
    const owner = known.findByDigest(signedSha256);
    const entry = known.find(artifact);
    if (owner !== undefined && owner === entry)
        return { known: true, released: owner.released };
    if (owner !== undefined)
        throw replayed(artifact, owner);
    if (entry !== undefined && pinnedSha256 !== signedSha256 && changes === 'refuse')
        throw changed(artifact, signedSha256, entry);
    return UNKNOWN;
}
function replayed({ fileName, version, kind }, owner) {
    const other = (0,_artifact_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .toArtifact */ .eH)(owner.version, owner.kind).fileName;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('VERSION_MISMATCH', `${fileName}: expected CPython ${(0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .formatVersion */ .qh)(version)} as ${kind}, found the bundle of ${other}: the list of known releases has SHA-256 ${owner.sha256} for CPython ${(0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .formatVersion */ .qh)(owner.version)} as ${owner.kind} (${owner.released}).`);
}
function changed({ fileName }, signedSha256, entry) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('DIGEST_MISMATCH', `${fileName}: expected SHA-256 ${entry.sha256}, which the list of known releases has for this file (released on ${entry.released}); found a valid signature of SHA-256 ${signedSha256}.`, { hint: CHANGED });
}
const CHANGED = 'Do not use this file. A release never changes, so the account of its release manager may have been taken over: report it to security@python.org. If you know from another source that these bytes are right, set sha256 to their digest.';


/***/ }),

/***/ 8784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ toComparison)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9976);


/**
 * @param platform what the archive is for, as the evidence names it; where there is no doubt about that, nothing
 * @returns a comparison by equality; an architecture agrees where none was asked for
 */
function toComparison({ version, architecture }, platform) {
    const wanted = {
        version: (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .formatVersion */ .qh)(version),
        series: (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .toSeries */ .hA)(version),
        architecture,
        platform,
    };
    return (about, says, where) => ({
        about,
        agrees: wanted[about] === undefined || wanted[about] === says,
        found: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(says),
        where: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(where),
    });
}


/***/ }),

/***/ 7216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ toStamp)
/* harmony export */ });
/** A file may name its version in hundreds of places; the first few tell as much. */
const MAX_DESCRIBED = 4;
/**
 * Weighs all evidence: one piece that contradicts outweighs every other, and only a full version can agree, as other
 * releases have the same series and architecture.
 * @param nothing what to say where no full version was found
 */
function toStamp(evidence, nothing) {
    const contradictions = evidence.filter(({ agrees }) => !agrees);
    if (contradictions.length > 0)
        return { verdict: 'contradicts', found: describe(contradictions) };
    const versions = evidence.filter(({ about }) => about === 'version');
    if (versions.length === 0)
        return { verdict: 'unreadable', found: nothing };
    return { verdict: 'agrees', found: describe([...versions, ...evidence]) };
}
/** Says each thing once, where it comes first. */
function describe(evidence) {
    const pieces = new Set(evidence.map(({ found, where }) => `${found} ${where}`));
    return [...pieces].slice(0, MAX_DESCRIBED).join(', ');
}


/***/ }),

/***/ 2045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ toByteSource),
/* harmony export */   q: () => (/* binding */ readRange)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);

/**
 * Reads the bytes from `start` up to, not including, `end`; fewer where the file ends before.
 * The caller sees to it that they are few: all of them come into memory.
 */
async function readRange(bytes, start, end) {
    const last = Math.min(end, bytes.size);
    if (start >= last)
        return Buffer.alloc(0);
    return Buffer.concat(await bytes.read(start, last).toArray());
}
/** Bytes in memory, to be read as a file is. */
function toByteSource(buffer) {
    return { size: buffer.length, read: (start, end) => node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from([buffer.subarray(start, end)]) };
}


/***/ }),

/***/ 6676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findPackage: () => (/* binding */ findPackage),
/* harmony export */   readManifestStamp: () => (/* binding */ readManifestStamp)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8784);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7216);
/* harmony import */ var _read_range_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2045);




/** The real one has 15 KB. */
const MAX_MANIFEST_BYTES = 1024 * 1024;
const FILE_VERSION = /^python-(\d+(?:\.\d+)+(?:(?:a|b|rc)\d+)?)t?-/;
/**
 * Reads the version stamp of `windows-V.json` (docs/facts.md section 5): each `versions[].sort-version` is the version,
 * and each `versions[].url` names a file of it (CPython's PC/layout/support/pymanager.py). Never throws.
 */
async function readManifestStamp(bytes, { version }) {
    try {
        // Every other format of a release begins with bytes of its own.
        const beginning = (await (0,_read_range_js__WEBPACK_IMPORTED_MODULE_2__/* .readRange */ .q)(bytes, 0, 64)).toString().trimStart();
        if (!beginning.startsWith('{'))
            return { verdict: 'contradicts', found: 'bytes that are no JSON object' };
        if (bytes.size > MAX_MANIFEST_BYTES)
            throw new Error(`it has ${bytes.size} bytes`);
        const text = new TextDecoder('utf-8', { fatal: true }).decode(await (0,_read_range_js__WEBPACK_IMPORTED_MODULE_2__/* .readRange */ .q)(bytes, 0, bytes.size));
        const compare = (0,_comparison_js__WEBPACK_IMPORTED_MODULE_1__/* .toComparison */ .b)({ version });
        const perEntry = parseEntries(text).map(entry => readEntry(entry, compare));
        const stamp = (0,_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .toStamp */ .T)(perEntry.flat(), 'a manifest without versions');
        const hasGap = perEntry.some(evidence => evidence.length < 2);
        if (stamp.verdict !== 'agrees' || !hasGap)
            return stamp;
        return { verdict: 'unreadable', found: 'a manifest with an entry that lacks sort-version or url' };
    }
    catch (error) {
        return { verdict: 'unreadable', found: `no readable manifest: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeCause */ .V$)(error)}` };
    }
}
/**
 * Finds a package by its file name, the last part of its address.
 * @param manifestText the signed `windows-V.json`
 * @param fileName `python-V[t]-{win32,amd64,arm64}.zip`
 * @throws ActionError NOT_PUBLISHED where it is not there; VERSION_MISMATCH where the manifest can't be read, or gives it
 *   no digest or two
 */
function findPackage(manifestText, fileName) {
    const malformed = (reason, cause) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('VERSION_MISMATCH', `${fileName}: the signed manifest ${reason}.`, { cause });
    let entries;
    try {
        if (manifestText.length > MAX_MANIFEST_BYTES)
            throw new Error(`it has ${manifestText.length} characters`);
        entries = parseEntries(manifestText);
    }
    catch (cause) {
        throw malformed(`can't be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeCause */ .V$)(cause)}`, cause);
    }
    const matching = entries.filter(entry => readFileName(entry) === fileName);
    const [found, ...others] = matching.map(entry => {
        const url = entry.get('url');
        const sha256 = toMap(entry.get('hash')).get('sha256');
        if (typeof url !== 'string' || typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/i.test(sha256)) {
            throw malformed('gives it no SHA-256 digest');
        }
        return { url, sha256: sha256.toLowerCase() };
    });
    if (found === undefined) {
        const names = entries.map(readFileName).filter(name => name !== undefined);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('NOT_PUBLISHED', `${fileName}: the signed manifest does not name it. It names: ${names.join(', ') || 'no package'}.`);
    }
    if (others.some(({ sha256 }) => sha256 !== found.sha256))
        throw malformed('gives it two SHA-256 digests');
    return found;
}
function readEntry(entry, compare) {
    const sortVersion = entry.get('sort-version');
    const fileVersion = FILE_VERSION.exec(readFileName(entry) ?? '')?.[1];
    return [
        ...(typeof sortVersion === 'string' ? [compare('version', sortVersion, 'as sort-version')] : []),
        ...(fileVersion === undefined ? [] : [compare('version', fileVersion, 'in a url')]),
    ];
}
function parseEntries(manifestText) {
    // Byte order marks count as space here.
    const versions = toMap(JSON.parse(manifestText.trimStart())).get('versions');
    if (!Array.isArray(versions))
        throw new Error("it has no list 'versions'");
    return versions.map(toMap);
}
function readFileName(entry) {
    const url = entry.get('url');
    return typeof url === 'string' ? URL.parse(url)?.pathname.split('/').at(-1) : undefined;
}
/** The members of an object; none where it is something else. */
function toMap(value) {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return new Map(isObject ? Object.entries(value) : []);
}


/***/ }),

/***/ 6461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ MAX_ARTIFACT_BYTES)
/* harmony export */ });
/** The largest file of a release has 92 MB (docs/facts.md section 3). */
const MAX_ARTIFACT_BYTES = 1024 ** 3;


/***/ }),

/***/ 9947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ digestFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8500);
/* harmony import */ var _files_regular_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8927);
/* harmony import */ var _files_untrusted_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6461);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
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
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});





const READ_BYTES = 256 * 1024;
/** Then other work has its turn, such as a signal that ends the run. */
const TURN_BYTES = 8 * 1024 * 1024;
/**
 * Reads a file once and computes its digest. One buffer serves for all of it, so memory does not grow with the file.
 * @throws Error if the path is not a regular file that can be read, or has more bytes than any artifact
 */
async function digestFile(path) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = __addDisposableResource(env_1, await (0,_files_regular_file_js__WEBPACK_IMPORTED_MODULE_3__/* .openRegularFile */ .ZU)(path), true);
        assertSize((await file.stat()).size);
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        const buffer = Buffer.allocUnsafeSlow(READ_BYTES);
        let size = 0;
        for (let turnEnds = TURN_BYTES;;) {
            // Synchronous, as each read that waits for a thread costs as much as hashing what it brings.
            const bytesRead = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file.fd, buffer);
            if (bytesRead === 0)
                return { path, sha256: hash.digest('hex'), size };
            hash.update(buffer.subarray(0, bytesRead));
            size += bytesRead;
            assertSize(size);
            if (size < turnEnds)
                continue;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setImmediate)();
            turnEnds = size + TURN_BYTES;
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** A file system can report any size, or none: so the bytes are counted too. */
function assertSize(size) {
    if (size > _files_untrusted_file_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_ARTIFACT_BYTES */ .o)
        throw new Error(`it has ${size} bytes, expected at most ${_files_untrusted_file_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_ARTIFACT_BYTES */ .o}`);
}


/***/ }),

/***/ 7122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   copyToFolder: () => (/* binding */ copyToFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9473);
/* harmony import */ var _files_place_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5875);
/* harmony import */ var _digest_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9947);
/* harmony import */ var _staging_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3759);
/* harmony import */ var _verified_artifact_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2931);









/**
 * Copies a verified artifact and its bundle to where the user wants them.
 *
 * @param folder absolute; made where it does not exist
 * @returns the artifact at its new place
 * @throws ActionError INVALID_INPUT where another file of this name is there, or the folder can't be written
 */
async function copyToFolder(verified, folder) {
    const { artifact, file, bundlePath, manifest, signedDigest } = verified.facts;
    return (0,_staging_js__WEBPACK_IMPORTED_MODULE_7__/* .withDiskErrors */ .NP)(`output: '${folder}'`, async () => {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(folder, { recursive: true });
        await copyVerified(file.path, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, artifact.fileName), file.sha256);
        // What proves a package is its manifest, with the manifest's bundle.
        if (manifest)
            await copyToFolder(manifest, folder);
        else
            await copyVerified(bundlePath, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(bundlePath)), signedDigest.bundleSha256);
        return verified.inFolder(folder);
    });
}
async function copyVerified(from, to, sha256) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(to)) {
        // A folder or a device is not that file either.
        const found = await (0,_digest_file_js__WEBPACK_IMPORTED_MODULE_6__/* .digestFile */ .T)(to).catch(() => undefined);
        if (found?.sha256 === sha256)
            return;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ('INVALID_INPUT', `output: '${to}' already exists and differs from the verified file.`, {
            hint: 'Move or delete that file, or use another folder.',
        });
    }
    // A name of its own: no other file is in the way, and no link leads elsewhere.
    const part = `${to}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.part`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.copyFile)(from, part, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.COPYFILE_EXCL);
        // What counts is what was written.
        (0,_verified_artifact_js__WEBPACK_IMPORTED_MODULE_8__/* .assertDigest */ .V7)(await (0,_digest_file_js__WEBPACK_IMPORTED_MODULE_6__/* .digestFile */ .T)(part), { fileName: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(to) }, sha256);
        await (0,_files_place_js__WEBPACK_IMPORTED_MODULE_5__/* .setMode */ .iY)(part, 0o644);
        await (0,_files_place_js__WEBPACK_IMPORTED_MODULE_5__/* .renameInTime */ .D1)(part, to);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(part, { force: true });
    }
}


/***/ }),

/***/ 2931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V7: () => (/* binding */ assertDigest),
  Hv: () => (/* binding */ assertPinned),
  dT: () => (/* binding */ readPackageDigest),
  oc: () => (/* binding */ verifyArtifact),
  sB: () => (/* binding */ verifyPackage)
});

// UNUSED EXPORTS: toByteSource

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/cpython/history.js
var cpython_history = __webpack_require__(2464);
// EXTERNAL MODULE: ./build/cpython/stamps/windows-manifest.js
var windows_manifest = __webpack_require__(6676);
// EXTERNAL MODULE: ./build/cpython/version.js
var version = __webpack_require__(9976);
;// CONCATENATED MODULE: ./build/cpython/version-stamp.js
/**
 * Recipe step 7: reads the version stamp of an artifact. One person signs several series, and a signature names no
 * file: without this an old release could be served under a newer name (docs/facts.md section 5).
 *
 * Each format's reader is loaded only when it is needed.
 *
 * @param bytes an artifact that is known to be signed; only what is needed of it is read
 */
async function readVersionStamp(bytes, artifact) {
    switch (artifact.format) {
        case 'source': {
            const { toCompression } = await Promise.all(/* import() */[__webpack_require__.e(642), __webpack_require__.e(347)]).then(__webpack_require__.bind(__webpack_require__, 347));
            const { readSourceStamp } = await Promise.all(/* import() */[__webpack_require__.e(118), __webpack_require__.e(723)]).then(__webpack_require__.bind(__webpack_require__, 6723));
            return readSourceStamp(bytes, artifact, toCompression(artifact.fileName));
        }
        case 'installer':
            return (await __webpack_require__.e(/* import() */ 537).then(__webpack_require__.bind(__webpack_require__, 4537))).readInstallerStamp(bytes, artifact);
        case 'embed-zip':
            return (await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(782)]).then(__webpack_require__.bind(__webpack_require__, 2782))).readEmbedZipStamp(bytes, artifact);
        case 'manifest':
            return (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 6676))).readManifestStamp(bytes, artifact);
        case 'macos-package':
            return (await Promise.all(/* import() */[__webpack_require__.e(560), __webpack_require__.e(985)]).then(__webpack_require__.bind(__webpack_require__, 9985))).readMacosPackageStamp(bytes, artifact);
        case 'android':
            return (await Promise.all(/* import() */[__webpack_require__.e(118), __webpack_require__.e(642), __webpack_require__.e(356)]).then(__webpack_require__.bind(__webpack_require__, 4356))).readAndroidStamp(bytes, artifact);
        case 'ios':
            return (await Promise.all(/* import() */[__webpack_require__.e(118), __webpack_require__.e(642), __webpack_require__.e(356)]).then(__webpack_require__.bind(__webpack_require__, 4356))).readIosStamp(bytes, artifact);
        case 'package':
            return { verdict: 'unreadable', found: 'a package, which only its manifest binds to a version' };
    }
}

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/files/regular-file.js
var regular_file = __webpack_require__(8927);
;// CONCATENATED MODULE: ./build/store/verified-artifact.js









/** An artifact whose signer signed exactly these bytes, which are exactly that version. */
class VerifiedFile {
    facts;
    constructor(facts) {
        this.facts = facts;
    }
    /** The same bytes in another folder, under the artifact's own name. */
    inFolder(folder) {
        const { artifact, file, bundlePath, manifest } = this.facts;
        return new VerifiedFile({
            ...this.facts,
            file: { ...file, path: (0,external_node_path_.join)(folder, artifact.fileName) },
            bundlePath: manifest ? bundlePath : (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(bundlePath)),
        });
    }
}
/**
 * Recipe steps 6 and 7: the file has the signed digest, and its version stamp is that of the requested artifact.
 * @throws ActionError DIGEST_MISMATCH or VERSION_MISMATCH
 */
async function verifyArtifact(file, artifact, { signedDigest, bundlePath, pinnedSha256, history }) {
    // 6. Bytes
    const { sha256 } = signedDigest.evidence;
    assertPinned(artifact, sha256, pinnedSha256);
    const record = (0,cpython_history/* assertHistory */.$)(artifact, sha256, { history, pinnedSha256 });
    assertDigest(file, artifact, sha256);
    // 7. Version stamp
    const stamp = await readVersionStamp(toByteSource(file), artifact);
    const isPinned = pinnedSha256 !== undefined;
    if (stamp.verdict === 'contradicts' || (stamp.verdict === 'unreadable' && !isPinned)) {
        throw new errors/* ActionError */.lZ('VERSION_MISMATCH', `${artifact.fileName}: expected CPython ${(0,version/* formatVersion */.qh)(artifact.version)} as ${artifact.kind}, found ${stamp.found}.`);
    }
    return new VerifiedFile({ artifact, file, signedDigest, bundlePath, versionStamp: stamp.found, record });
}
/**
 * Steps 6 and 7 for a file without a bundle of its own: a verified manifest of the same version names it and its
 * digest.
 * @throws ActionError DIGEST_MISMATCH; VERSION_MISMATCH where the manifest is of another version or ambiguous;
 *   NOT_PUBLISHED where it does not name the file
 */
async function verifyPackage(file, artifact, manifest) {
    const sha256 = await readPackageDigest(artifact, manifest);
    assertDigest(file, artifact, sha256);
    const { signedDigest, bundlePath, record } = manifest.facts;
    const versionStamp = `its name and digest in ${manifest.facts.artifact.fileName}`;
    return new VerifiedFile({ artifact, file, signedDigest, bundlePath, versionStamp, record, manifest });
}
/**
 * The digest that a verified manifest gives for a package.
 * @returns 64 lower-case hexadecimal digits
 * @throws as `verifyPackage`
 */
async function readPackageDigest(artifact, manifest) {
    const bytes = await (0,regular_file/* readSmallFile */.EW)(manifest.facts.file.path, manifest.facts.file.size);
    // What is parsed is what was verified, whatever happened to the file since.
    const found = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
    assertDigest({ ...manifest.facts.file, sha256: found }, manifest.facts.artifact, manifest.facts.file.sha256);
    return (0,windows_manifest.findPackage)(bytes.toString('utf8'), artifact.fileName).sha256;
}
/**
 * The part of step 6 that needs no bytes: the `sha256` input is the digest that was signed.
 * @throws ActionError DIGEST_MISMATCH
 */
function assertPinned({ fileName }, signedSha256, pinnedSha256) {
    if (pinnedSha256 === undefined || pinnedSha256 === signedSha256)
        return;
    throw new errors/* ActionError */.lZ('DIGEST_MISMATCH', `${fileName}: the sha256 input is ${pinnedSha256}, the signed SHA-256 is ${signedSha256}.`, {
        hint: 'Correct the sha256 input if it is the digest of another file. Otherwise, do not use this file.',
    });
}
/**
 * The other part of step 6: the bytes are those that were signed.
 * @throws ActionError DIGEST_MISMATCH
 */
function assertDigest({ sha256, size }, { fileName }, signedSha256) {
    if (sha256 === signedSha256)
        return;
    throw new errors/* ActionError */.lZ('DIGEST_MISMATCH', `${fileName}: the signed SHA-256 is ${signedSha256}, found ${sha256} (${size} bytes).`);
}
/** A file as what reads version stamps and members takes it. */
function toByteSource({ path, size }) {
    return {
        size,
        read: (start, end) => (0,external_node_fs_.createReadStream)(path, { start, ...(end !== undefined && { end: end - 1 }) }),
    };
}


/***/ })

};
