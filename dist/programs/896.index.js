export const id = 896;
export const ids = [896];
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

/***/ 5896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  extractArtifact: () => (/* binding */ extractArtifact)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/cpython/archive-members.js + 1 modules
var archive_members = __webpack_require__(3238);
// EXTERNAL MODULE: ./build/cpython/archive-type.js
var archive_type = __webpack_require__(9539);
// EXTERNAL MODULE: ./build/cpython/stamps/read-range.js
var read_range = __webpack_require__(2045);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/files/place.js
var place = __webpack_require__(5875);
// EXTERNAL MODULE: ./build/files/regular-file.js
var regular_file = __webpack_require__(8927);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
;// CONCATENATED MODULE: ./build/store/digest-while-reading.js



const READ_BYTES = 256 * 1024;
/**
 * Computes the digest of a file while somebody reads it.
 * @param file its descriptor, which stays open
 */
function digestWhileReading(file) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let position = 0;
    // Synchronous: each part is in the digest before anybody gets it, and none twice.
    const readPart = () => {
        const part = Buffer.allocUnsafe(READ_BYTES);
        const length = (0,external_node_fs_.readSync)(file, part, 0, part.length, position);
        position += length;
        hash.update(part.subarray(0, length));
        return part.subarray(0, length);
    };
    function* readParts() {
        for (let part = readPart(); part.length > 0; part = readPart())
            yield part;
    }
    return {
        bytes: {
            size: (0,external_node_fs_.fstatSync)(file).size,
            read: () => external_node_stream_.Readable.from(readParts(), { highWaterMark: 1 }),
        },
        finish: () => {
            while (readPart().length > 0)
                ;
            return { sha256: hash.digest('hex'), size: position };
        },
    };
}

// EXTERNAL MODULE: ./build/store/tool-cache.js
var tool_cache = __webpack_require__(3053);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
;// CONCATENATED MODULE: ./build/store/write-thread.js
/**
 * Writes a tree in a thread of its own. The thread gets this function as a text, so that it needs no file beside the one
 * that all code is bundled in: it must use nothing from outside of it but types.
 *
 * Nothing is written through a link: files and folders are made exclusively in a folder that was empty, and symbolic links
 * come last. Owners are those of the process. A folder stays usable by its owner.
 */
function writeInThread() {
    const fs = process.getBuiltinModule('node:fs');
    const { dirname } = process.getBuiltinModule('node:path').posix;
    const { parentPort, workerData } = process.getBuiltinModule('node:worker_threads');
    const root = String(workerData);
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
            // A name in other letters, where the file system ignores case.
            if (!fs.lstatSync(toPath(path), { throwIfNoEntry: false })?.isDirectory())
                throw error;
        }
        made.add(path);
    };
    /** Not every file system has modes. */
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
                fs.closeSync(file);
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
    parentPort?.on('message', (batch) => {
        let fault;
        try {
            write(batch);
        }
        catch (error) {
            const { message, code, syscall } = Object(error);
            fault = { message: String(message), code: String(code), syscall: String(syscall) };
        }
        parentPort.postMessage(fault);
    });
}

;// CONCATENATED MODULE: ./build/store/tree-writer.js


/** Large enough to hand over seldom, small enough for three of them to be in memory. */
const BATCH_BYTES = 1024 * 1024;
/** Of empty files, say. */
const MAX_STEPS = 1000;
const MAX_BATCHES_AHEAD = 2;
/**
 * Writes members to an empty folder, in a thread of its own: this one is busy with decompressing them.
 */
class TreeWriter {
    #thread;
    #steps = [];
    #bytes = new Uint8Array(BATCH_BYTES);
    #length = 0;
    #batchesAhead = 0;
    #fault;
    #wake = () => { };
    /** @param folder absolute, and empty */
    constructor(folder) {
        this.#thread = new external_node_worker_threads_.Worker(`(${writeInThread})()`, { eval: true, workerData: folder, execArgv: [] });
        this.#thread.on('message', (fault) => {
            this.#batchesAhead -= 1;
            if (fault)
                this.#fault ??= Object.assign(new Error(fault.message), fault);
            this.#wake();
        });
        this.#thread.on('error', error => {
            this.#fault ??= error;
        });
        // Comes after `error`, and alone if something else ended it.
        this.#thread.on('exit', () => {
            this.#fault ??= new Error('The thread that writes files has ended.');
            this.#wake();
        });
    }
    /** @throws Error of the system where this or an earlier member can't be written */
    async write({ path, kind, target = '', mode, mtime, content }) {
        if (kind !== 'file')
            return this.#add({ kind, path, target, mode, mtime });
        await this.#add({ kind, path, mode });
        for await (const part of content)
            await this.#addBytes(part);
        await this.#add({ kind: 'end', mtime });
    }
    /**
     * Waits until all of it is written.
     * @throws Error of the system where a member can't be written
     */
    async finish() {
        await this.#add({ kind: 'finish' });
        await this.#flush(0);
    }
    /** Ends the thread, whatever it is doing; then nothing more is written. */
    async [Symbol.asyncDispose]() {
        await this.#thread.terminate();
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
    async #flush(maxBatchesAhead = MAX_BATCHES_AHEAD) {
        const batch = { steps: this.#steps, bytes: this.#bytes.subarray(0, this.#length) };
        this.#thread.postMessage(batch, [this.#bytes.buffer]);
        this.#batchesAhead += 1;
        this.#steps = [];
        this.#bytes = new Uint8Array(BATCH_BYTES);
        this.#length = 0;
        while (this.#batchesAhead > maxBatchesAhead && this.#fault === undefined) {
            await new Promise(resolve => {
                this.#wake = resolve;
            });
        }
        if (this.#fault)
            throw this.#fault;
    }
}

// EXTERNAL MODULE: ./build/files/disk-errors.js
var disk_errors = __webpack_require__(95);
;// CONCATENATED MODULE: ./build/store/unpack-error.js


const NO_LINKS = ['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EACCES'];
/**
 * Says what the system refused while an archive was unpacked.
 * @returns ActionError INVALID_INPUT for an error of the system, with what to do; any other error as it is
 */
function toUnpackError(error, { fileName, folder }) {
    if (!(error instanceof Error && (0,disk_errors/* isDiskError */.Mi)(error)))
        return error;
    const syscall = 'syscall' in error ? String(error.syscall) : '';
    const [reason, hint] = (0,disk_errors/* isFull */.uq)(error)
        ? [`No space left to unpack ${fileName}`, 'Make room on this disk: a release needs up to 1 GB.']
        : ['symlink', 'link'].includes(syscall) && NO_LINKS.includes((0,disk_errors/* toCode */.Xt)(error))
            ? [
                `${fileName} contains links, which can't be made`,
                'On Windows, turn on Developer Mode. Elsewhere, put the tool cache on a file system that has links.',
            ]
            : [`${fileName} can't be unpacked`, 'Check this folder: its disk, and what this user may do there.'];
    const message = `extract: ${reason}: '${folder}' cannot be written: ${(0,errors/* describeCause */.V$)(error)}.`;
    return new errors/* ActionError */.lZ('INVALID_INPUT', message, { hint, cause: error });
}

// EXTERNAL MODULE: ./build/store/verified-artifact.js + 1 modules
var verified_artifact = __webpack_require__(2931);
;// CONCATENATED MODULE: ./build/store/extract.js
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















/** Longer than any job runs: no job uses what is older. */
const MAX_TREE_AGE_MS = 7 * 24 * 60 * 60 * 1000;
/** A zip archive is read whole, since its directory is at its end. The largest has 40 MB. */
const MAX_ZIP_BYTES = 256 * 1024 ** 2;
/**
 * Unpacks a verified archive into a new folder of the tool cache, beside the artifact. Each run has its own: a tree
 * is not signed, and builds write into it, so none is used twice.
 *
 * The archive is read once: what is checked is what is written, and its digest is computed on the way. If anything is
 * wrong, the folder is removed.
 *
 * @param cacheRoot RUNNER_TOOL_CACHE
 * @returns the folder that holds `configure`, or the archive's root where there is none
 * @throws ActionError VERSION_MISMATCH where a member would leave the folder or contradicts the version; DIGEST_MISMATCH
 *   where the file is no longer what was verified; INVALID_INPUT where the disk is full or refuses something
 */
async function extractArtifact(verified, cacheRoot) {
    const trees = `${(0,tool_cache/* toCacheFolder */.go)(cacheRoot, verified.facts.artifact)}-trees`;
    try {
        await (0,place/* makeFolders */.wZ)(trees);
        if (!(await (0,promises_.lstat)(trees)).isDirectory())
            throw new errors/* ActionError */.lZ('INVALID_INPUT', `extract: '${trees}' is not a folder.`);
        await removeOldTrees(trees);
        return await unpackTo(await (0,promises_.mkdtemp)((0,external_node_path_.join)(trees, 'tree-')), verified);
    }
    catch (error) {
        throw toUnpackError(error, { fileName: verified.facts.artifact.fileName, folder: trees });
    }
}
async function unpackTo(folder, verified) {
    const { artifact, file } = verified.facts;
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const archive = __addDisposableResource(env_1, await (0,regular_file/* openRegularFile */.ZU)(file.path), true);
            await ((0,archive_type/* findArchiveType */.W)(artifact) === 'zip' ? unpackZip : unpackTar)(archive, folder, verified);
            // The age of a tree is that of its folder.
            await (0,promises_.utimes)(folder, new Date(), new Date());
            const [top = '', ...others] = await (0,promises_.readdir)(folder);
            const sourceDir = others.length === 0 ? (0,external_node_path_.join)(folder, top) : folder;
            return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(sourceDir, 'configure')) ? sourceDir : folder;
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
    catch (error) {
        // What can't be removed either goes with the old trees; the error says more.
        await (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => { });
        throw error;
    }
}
async function unpackTar(archive, folder, { facts }) {
    const { bytes, finish } = digestWhileReading(archive.fd);
    const assertUnchanged = () => (0,verified_artifact/* assertDigest */.V7)({ ...facts.file, ...finish() }, facts.artifact, facts.file.sha256);
    try {
        await writeMembers((0,archive_members/* readCheckedMembers */.L)(bytes, facts.artifact, toPlatform()), folder);
    }
    catch (error) {
        // A member of a file that was changed says nothing about the release.
        if (error instanceof errors/* ActionError */.lZ)
            assertUnchanged();
        throw error;
    }
    assertUnchanged();
}
async function unpackZip(archive, folder, { facts }) {
    const { size } = await archive.stat();
    if (size > MAX_ZIP_BYTES)
        throw new errors/* ActionError */.lZ('INVALID_INPUT', `extract: ${facts.artifact.fileName} has ${size} bytes.`);
    const bytes = await archive.readFile();
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
    (0,verified_artifact/* assertDigest */.V7)({ ...facts.file, sha256, size: bytes.length }, facts.artifact, facts.file.sha256);
    await writeMembers((0,archive_members/* readCheckedMembers */.L)((0,read_range/* toByteSource */.L)(bytes), facts.artifact, toPlatform()), folder);
}
async function writeMembers(members, folder) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const tree = __addDisposableResource(env_2, new TreeWriter(folder), true);
        for await (const member of members)
            await tree.write(member);
        await tree.finish();
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = __disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
function toPlatform() {
    return process.platform === 'win32' ? 'windows' : 'other';
}
/** Only what this function's callers made: no link that somebody put there, and nothing that a link leads to. */
async function removeOldTrees(trees) {
    for (const name of await (0,promises_.readdir)(trees)) {
        const path = (0,external_node_path_.join)(trees, name);
        // Another run may remove it at the same time.
        const found = await (0,promises_.lstat)(path).catch(() => undefined);
        const isOld = found !== undefined && Date.now() - found.mtimeMs > MAX_TREE_AGE_MS;
        // What another user has left, only that user can remove: it is in no one's way.
        if (isOld && found.isDirectory() && name.startsWith('tree-'))
            await (0,promises_.rm)(path, { recursive: true, force: true }).catch(() => { });
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
