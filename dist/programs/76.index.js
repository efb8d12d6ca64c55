export const id = 76;
export const ids = [76,347,356];
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

/***/ 347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ GZIP),
/* harmony export */   toCompression: () => (/* binding */ toCompression)
/* harmony export */ });
/* unused harmony export XZ */
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);
/* harmony import */ var xz_decompress__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6642);



const GZIP = {
    name: 'gzip',
    magic: Buffer.from([0x1f, 0x8b]),
    // Not pipe: a read error has to reach the reader of the decompressed stream, whom the callback would repeat.
    decompress: bytes => (0,node_stream__WEBPACK_IMPORTED_MODULE_0__.pipeline)(bytes, (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip)(), () => { }),
};
const XZ = {
    name: 'xz',
    magic: Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]),
    decompress: bytes => node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(new xz_decompress__WEBPACK_IMPORTED_MODULE_2__.XzReadableStream(toWebStream(bytes))),
};
/** How a `.tgz`, `.tar.gz` or `.tar.xz` is compressed. */
function toCompression(fileName) {
    return fileName.endsWith('.xz') ? XZ : GZIP;
}
/** Not Readable.toWeb: it throws past every handler when its stream is destroyed early, as here. */
function toWebStream(bytes) {
    const chunks = bytes[Symbol.asyncIterator]();
    return new ReadableStream({
        async pull(controller) {
            const { done, value } = await chunks.next();
            if (done)
                controller.close();
            else
                controller.enqueue(value);
        },
        async cancel() {
            await chunks.return?.();
        },
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

/***/ 4356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parsePatchLevel: () => (/* binding */ parsePatchLevel),
/* harmony export */   readAndroidStamp: () => (/* binding */ readAndroidStamp),
/* harmony export */   readIosStamp: () => (/* binding */ readIosStamp)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8784);
/* harmony import */ var _compression_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(347);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7216);
/* harmony import */ var _read_range_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2045);
/* harmony import */ var _tar_members_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7804);






const PY_VERSION = /^[ \t]*#[ \t]*define[ \t]+PY_VERSION[ \t]+"([^"\r\n]{1,64})"/m;
const NUMBER = /^[ \t]*#[ \t]*define[ \t]+PY_(MAJOR_VERSION|MINOR_VERSION|MICRO_VERSION|RELEASE_SERIAL)[ \t]+(\d{1,3})\b/gm;
const LEVEL = /^[ \t]*#[ \t]*define[ \t]+PY_RELEASE_LEVEL[ \t]+(?:PY_RELEASE_LEVEL_(ALPHA|BETA|GAMMA|FINAL)|0[xX]([A-F]))\b/m;
/** Gamma is the old name of a release candidate; the values are 0xA, 0xB, 0xC and 0xF. */
const LEVELS = new Map([
    ['ALPHA', 'a'],
    ['A', 'a'],
    ['BETA', 'b'],
    ['B', 'b'],
    ['GAMMA', 'rc'],
    ['C', 'rc'],
    ['FINAL', ''],
    ['F', ''],
]);
/** CPython's `_sysconfigdata_{abiflags}_{platform}_{multiarch}.py` */
const ANDROID_SYSCONFIG = /^_sysconfigdata_[a-z]*_android_(\w{1,32}?)-linux-android/;
const INCLUDE_DIRECTORY = /^python(\d+\.\d+)[a-z]*$/;
/** PATH_MAX */
const MAX_NAME_CHARACTERS = 4096;
/**
 * Reads the version from the text of CPython's `patchlevel.h`: PY_VERSION, else the numbers that it is made of.
 * @returns as it is written there, such as `3.14.0rc2`, or `3.14.0rc2+` between releases; undefined where it has none
 */
function parsePatchLevel(text) {
    const version = PY_VERSION.exec(text)?.[1];
    if (version !== undefined)
        return version;
    const numbers = new Map(Array.from(text.matchAll(NUMBER), ([, name, digits]) => [name, Number(digits)]));
    const [, word, digit] = LEVEL.exec(text) ?? [];
    const level = LEVELS.get(word ?? digit ?? '');
    const parts = ['MAJOR_VERSION', 'MINOR_VERSION', 'MICRO_VERSION'].map(name => numbers.get(name));
    if (level === undefined || parts.includes(undefined))
        return undefined;
    return `${parts.join('.')}${level === '' ? '' : `${level}${numbers.get('RELEASE_SERIAL') ?? 0}`}`;
}
/**
 * Reads the version stamp of `python-V-<arch>-linux-android.tar.gz` (docs/facts.md section 5): PY_VERSION in
 * `prefix/include/pythonX.Y/patchlevel.h`, and the architecture in the name of `_sysconfigdata__android_<arch>-…`.
 * Never throws; decompresses no more than it takes to see both.
 */
function readAndroidStamp(bytes, expected) {
    const isEnough = (evidence) => has(evidence, 'version') && (expected.architecture === undefined || has(evidence, 'architecture'));
    return readStamp(bytes, 'Android', (0,_comparison_js__WEBPACK_IMPORTED_MODULE_1__/* .toComparison */ .b)(expected, 'Android'), isEnough);
}
/**
 * Reads the version stamp of `python-V-iOS-XCframework.tar.gz` (docs/facts.md section 5): PY_VERSION in the headers of
 * the first slice, `Python.xcframework/<slice>/Python.framework/Headers/patchlevel.h`. It is for all architectures.
 * Never throws; decompresses no more than it takes to see it.
 */
function readIosStamp(bytes, { version }) {
    return readStamp(bytes, 'iOS', (0,_comparison_js__WEBPACK_IMPORTED_MODULE_1__/* .toComparison */ .b)({ version }, 'iOS'), evidence => has(evidence, 'version'));
}
async function readStamp(bytes, platform, compare, isEnough) {
    try {
        if (!(await (0,_read_range_js__WEBPACK_IMPORTED_MODULE_3__/* .readRange */ .q)(bytes, 0, _compression_js__WEBPACK_IMPORTED_MODULE_2__/* .GZIP */ .P.magic.length)).equals(_compression_js__WEBPACK_IMPORTED_MODULE_2__/* .GZIP */ .P.magic)) {
            return { verdict: 'contradicts', found: `bytes that are no gzip file, so no ${platform} archive` };
        }
        const evidence = [];
        for await (const member of (0,_tar_members_js__WEBPACK_IMPORTED_MODULE_4__/* .readTarMembers */ .R)(_compression_js__WEBPACK_IMPORTED_MODULE_2__/* .GZIP */ .P.decompress(bytes.read(0)))) {
            const found = await readMember(member, compare);
            // Thousands of names tell the platform; only one for another platform tells anything new.
            evidence.push(...found.filter(({ about, agrees }) => about !== 'platform' || !agrees));
            if (isEnough(evidence) || evidence.some(({ agrees }) => !agrees))
                break;
        }
        return (0,_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .toStamp */ .T)(evidence, `no patchlevel.h in the ${platform} archive that names a version`);
    }
    catch (error) {
        return { verdict: 'unreadable', found: `no readable ${platform} archive: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeCause */ .V$)(error)}` };
    }
}
/**
 * What one member tells, whatever directories lie before the telling ones. A header is in `…/include/pythonX.Y/`,
 * in a framework in `Headers/`, and in the sources, which are another kind of archive, in `Include/`.
 */
async function readMember(member, compare) {
    if (member.name.length > MAX_NAME_CHARACTERS || !member.isFile)
        return [];
    const parts = member.name.split('/');
    const [fileName = '', directory = ''] = parts.toReversed();
    const where = `in '${member.name}'`;
    const isInFramework = parts.some(part => part.endsWith('.xcframework'));
    const series = INCLUDE_DIRECTORY.exec(directory)?.[1];
    const architecture = ANDROID_SYSCONFIG.exec(fileName)?.[1];
    const evidence = [];
    if (isInFramework)
        evidence.push(compare('platform', 'iOS', where));
    if (architecture !== undefined) {
        evidence.push(compare('platform', 'Android', where), compare('architecture', architecture, where));
    }
    if (fileName !== 'patchlevel.h')
        return evidence;
    if (directory === 'Include')
        return [compare('platform', 'the source', where)];
    if (series === undefined && !(isInFramework && directory === 'Headers'))
        return evidence;
    if (!isInFramework)
        evidence.push(compare('platform', 'Android', where));
    if (series !== undefined)
        evidence.push(compare('series', series, where));
    const version = parsePatchLevel((await member.readWhole()).toString());
    if (version !== undefined)
        evidence.push(compare('version', version, where));
    return evidence;
}
function has(evidence, subject) {
    return evidence.some(({ about }) => about === subject);
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

/***/ 7804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readTarMembers)
/* harmony export */ });
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8321);
/* harmony import */ var tar_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6118);


const MAX_WHOLE_BYTES = 64 * 1024;
/** The largest archive, 85 MB for iOS, unpacks to some 300 MB; more than three times that is no CPython. */
const MAX_TAR_BYTES = 1024 ** 3;
/** The iOS archive has three standard libraries of about five thousand files. */
const MAX_MEMBERS = 100_000;
/** Pax headers have a few hundred bytes; tar-stream holds them in memory until it has all of them. */
const MAX_HEADER_BYTES = 256 * 1024;
/** Python's tarfile writes ten kinds of record; global records are copied to every member that has its own. */
const MAX_PAX_RECORDS = 100;
/**
 * Lists the members of a tar archive as they arrive, in bounded memory. Leaving the loop stops the reading.
 * @throws Error where the archive is damaged, or out of proportion: 1 GiB, 100,000 members, 256 KiB between members
 */
async function* readTarMembers(tar) {
    const archive = (0,tar_stream__WEBPACK_IMPORTED_MODULE_1__.extract)();
    let size = 0;
    let members = 0;
    let nextMemberUntil = MAX_HEADER_BYTES;
    tar.on('error', error => archive.destroy(error));
    tar.on('data', (chunk) => {
        size += chunk.length;
        if (size > MAX_TAR_BYTES)
            archive.destroy(new Error('it unpacks to more than 1 GiB'));
        if (size > nextMemberUntil)
            archive.destroy(new Error('a member comes too late'));
    });
    try {
        for await (const entry of tar.pipe(archive)) {
            const { header } = entry;
            members += 1;
            assertProportionate(header, members);
            nextMemberUntil = size + header.size + MAX_HEADER_BYTES;
            yield {
                name: header.name,
                // A sparse file has a map of its holes among its bytes.
                isFile: header.type === 'file' && !isSparse(header),
                isFolder: header.type === 'directory',
                mode: (header.mode ?? 0) & 0o777,
                mtime: readTime(header),
                size: header.size,
                content: readParts(entry),
                ...toLink(header),
                readWhole: async () => {
                    if (header.size > MAX_WHOLE_BYTES)
                        throw new Error(`'${header.name}' has ${header.size} bytes`);
                    return (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.buffer)(entry);
                },
            };
            entry.resume();
        }
    }
    finally {
        tar.destroy();
    }
}
function toLink({ type, linkname }) {
    if (type === 'symlink')
        return { link: { kind: 'symbolic', target: linkname ?? '' } };
    return type === 'link' ? { link: { kind: 'hard', target: linkname ?? '' } } : {};
}
/** tar-stream's types do not say that its parts are bytes. */
async function* readParts(entry) {
    for await (const part of entry)
        if (part instanceof Uint8Array)
            yield part;
}
function isSparse({ pax }) {
    return Object.keys(pax ?? {}).some(key => key.startsWith('GNU.sparse.'));
}
/** A pax record has fractions of a second. */
function readTime({ mtime, pax }) {
    const record = Object.entries(pax ?? {}).find(([key]) => key === 'mtime')?.[1];
    const time = record === undefined ? Number(mtime) / 1000 : Number(record);
    if (!Number.isFinite(time))
        throw new Error('a member has no time');
    return time;
}
function assertProportionate(header, members) {
    if (members > MAX_MEMBERS)
        throw new Error(`it has more than ${MAX_MEMBERS} members`);
    if (!Number.isSafeInteger(header.size))
        throw new Error('a member has no size');
    // tar-stream would read what follows as a header.
    if (header.size > 0 && header.type === 'directory')
        throw new Error('a folder has a size');
    if (Object.keys(header.pax ?? {}).length > MAX_PAX_RECORDS)
        throw new Error('a member has too many pax records');
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

/***/ 3554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readZipDirectory)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
/* harmony import */ var yauzl__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(663);
/* harmony import */ var _read_range_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2045);



/** The high byte of a member's `version made by`. */
const UNIX = 3;
const STORED = 0;
const DEFLATED = 8;
/** An embeddable package has about 40 members, a package for the install manager some thousands. */
const MAX_MEMBERS = 100_000;
const MAX_DIRECTORY_BYTES = 16 * 1024 * 1024;
/** In the high half of a member's external attributes, where its low byte says that Unix made it. */
const UNIX_TYPE_MASK = 0o170000;
const UNIX_LINK = 0o120000;
/**
 * Reads the directory at the end of a zip archive.
 * @throws Error where it can't be read, is very large, or names a file outside of the archive
 */
async function readZipDirectory(bytes, maxMembers = MAX_MEMBERS) {
    const reader = new DirectoryReader(bytes);
    const zip = await (0,yauzl__WEBPACK_IMPORTED_MODULE_1__/* .fromRandomAccessReaderPromise */ .or)(reader, bytes.size, { autoClose: false });
    if (zip.entryCount > maxMembers)
        throw new Error(`it has ${zip.entryCount} members`);
    const members = [];
    for await (const entry of zip.eachEntry()) {
        members.push({
            name: entry.fileName,
            isLink: ((entry.externalFileAttributes >>> 16) & UNIX_TYPE_MASK) === UNIX_LINK,
            isFolder: entry.fileName.endsWith('/'),
            ...toMode(entry),
            mtime: entry.getLastModDate().getTime() / 1000,
            size: entry.uncompressedSize,
            read: maxBytes => readMember(bytes, zip, entry, maxBytes),
        });
    }
    return members;
}
/** Not by yauzl's streams: what comes out of those is bounded by what the archive claims. */
async function readMember(bytes, zip, entry, maxBytes) {
    const { fileName, compressedSize, uncompressedSize } = entry;
    if (entry.isEncrypted())
        throw new Error(`its member '${fileName}' is encrypted`);
    if (Math.max(compressedSize, uncompressedSize) > maxBytes) {
        throw new Error(`its member '${fileName}' has more than ${maxBytes} bytes`);
    }
    const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
    const stored = await (0,_read_range_js__WEBPACK_IMPORTED_MODULE_2__/* .readRange */ .q)(bytes, fileDataStart, fileDataStart + compressedSize);
    const content = decompress(stored, entry, maxBytes);
    if (content.length !== uncompressedSize || (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(content) !== entry.crc32)
        throw new Error(`its member '${fileName}' is damaged`);
    return content;
}
function decompress(stored, { fileName, compressionMethod }, maxBytes) {
    if (compressionMethod === STORED)
        return stored;
    if (compressionMethod === DEFLATED)
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync)(stored, { maxOutputLength: maxBytes });
    throw new Error(`its member '${fileName}' is compressed by unknown method ${compressionMethod}`);
}
function toMode({ versionMadeBy, externalFileAttributes }) {
    const mode = (externalFileAttributes >>> 16) & 0o777;
    return versionMadeBy >>> 8 === UNIX && mode !== 0 ? { mode } : {};
}
/** Reads for yauzl, up to a bound. */
class DirectoryReader extends yauzl__WEBPACK_IMPORTED_MODULE_1__/* .RandomAccessReader */ .lJ {
    #bytes;
    #bytesLeft = MAX_DIRECTORY_BYTES;
    constructor(bytes) {
        super();
        this.#bytes = bytes;
    }
    read(buffer, offset, length, position, callback) {
        this.#readRange(position, length).then(range => {
            range.copy(buffer, offset);
            callback(null);
        }, callback);
    }
    async #readRange(position, length) {
        this.#bytesLeft -= length;
        if (this.#bytesLeft < 0)
            throw new Error(`its directory has more than ${MAX_DIRECTORY_BYTES} bytes`);
        const range = await (0,_read_range_js__WEBPACK_IMPORTED_MODULE_2__/* .readRange */ .q)(this.#bytes, position, position + length);
        if (range.length < length)
            throw new Error('its directory points beyond its end');
        return range;
    }
}


/***/ }),

/***/ 4076:
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
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/cpython/archive-type.js
var archive_type = __webpack_require__(9539);
;// CONCATENATED MODULE: ./build/cpython/member-names.js

/** Names of devices in every folder of Windows, whatever follows their first dot. */
const WINDOWS_DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³]) *(?:\.|$)/i;
/** The path of a member below the folder that it is unpacked to: `.` is that folder itself. */
function toMemberPath(name) {
    return external_node_path_.posix.normalize(name).replace(/\/$/, '');
}
/**
 * Watches the members of one archive, in their order, for one that must not be written: its name or its link leads out of
 * the folder, it is below a link, or another member has its name.
 * @returns tells what is wrong with the next member; undefined if nothing is
 */
function watchForEscapes(platform = 'other') {
    const links = new Set();
    const folders = new Set();
    const names = new Set();
    return ({ name, link, isFolder = false }) => {
        const path = toMemberPath(name);
        if (leavesRoot(name) || name.split('/').includes('..'))
            return `the member '${name}' would leave the folder`;
        if (platform === 'windows' && path !== '.' && path.split('/').some(isUnusableOnWindows))
            return `Windows can't have a file with the name '${name}'`;
        const key = toKey(path);
        const parents = ancestors(key);
        if (parents.some(folder => links.has(folder)))
            return `'${name}' lies below a link`;
        if (parents.some(folder => names.has(folder)))
            return `'${name}' lies below a file`;
        if ((path === '.' && !isFolder) || names.has(key) || (!isFolder && folders.has(key)))
            return `'${name}' has the name of another member`;
        for (const folder of isFolder ? [...parents, key] : parents)
            folders.add(folder);
        if (!isFolder)
            names.add(key);
        if (link === undefined)
            return undefined;
        links.add(key);
        return leavesByLink(path, link)
            ? `the link '${name}' to '${link.target}' would leave the folder`
            : undefined;
    };
}
/** File systems of macOS and Windows ignore case, and macOS the form of accents. */
function toKey(path) {
    return path.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}
function ancestors(path) {
    const parts = path.split('/');
    return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}
/** Backslashes and drive letters are refused: they are paths on Windows, and no CPython archive has them. */
function leavesRoot(path) {
    if (path.includes('\\') || path.includes('\0') || /^[a-z]:/i.test(path) || external_node_path_.posix.isAbsolute(path))
        return true;
    return external_node_path_.posix.normalize(path).split('/')[0] === '..';
}
function leavesByLink(path, { kind, target }) {
    // join would take the slash of an absolute target for one between folders.
    if (external_node_path_.posix.isAbsolute(target))
        return true;
    if (kind === 'hard')
        return leavesRoot(target);
    const parts = target.split('/').filter(part => part !== '' && part !== '.');
    const firstName = parts.findIndex(part => part !== '..');
    const descent = firstName === -1 ? [] : parts.slice(firstName);
    // `a/..` is not the folder of `a` if `a` is a link: then the target is elsewhere than its text says.
    if (descent.some(part => part === '..' || /^[a-z]:/i.test(part)))
        return true;
    return leavesRoot(external_node_path_.posix.join(external_node_path_.posix.dirname(path), target));
}
/** A device, a stream of another file, or a name from which Windows would drop the end. */
function isUnusableOnWindows(part) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: Windows refuses exactly these.
    return WINDOWS_DEVICE.test(part) || /[<>:"|?*\x00-\x1f]|[. ]$/.test(part);
}

// EXTERNAL MODULE: ./build/cpython/stamps/compression.js
var compression = __webpack_require__(347);
// EXTERNAL MODULE: ./build/cpython/stamps/patch-level.js
var patch_level = __webpack_require__(4356);
// EXTERNAL MODULE: ./build/cpython/stamps/tar-members.js
var tar_members = __webpack_require__(7804);
// EXTERNAL MODULE: ./build/cpython/stamps/zip.js
var zip = __webpack_require__(3554);
// EXTERNAL MODULE: ./build/cpython/version.js
var cpython_version = __webpack_require__(9976);
;// CONCATENATED MODULE: ./build/cpython/archive-members.js








/** More than three times the largest member, a library with its debugging symbols. */
const MAX_ZIP_MEMBER_BYTES = 128 * 1024 ** 2;
/** As for a tar archive. */
const MAX_ZIP_CONTENT_BYTES = 1024 ** 3;
/**
 * Reads the members of an archive one after the other, and checks each before it is returned: it stays inside the
 * folder, and a source archive has one top directory, of its version, which `Include/patchlevel.h` agrees with.
 *
 * @param platform that the members are written on
 * @throws ActionError VERSION_MISMATCH, with the reason; errors of the system where the bytes can't be read
 */
async function* readCheckedMembers(bytes, artifact, platform) {
    const refuse = (error) => {
        if (error instanceof Error && 'syscall' in error)
            return error;
        const message = `${artifact.fileName} is not unpacked: ${(0,errors/* describeCause */.V$)(error)}.`;
        return new errors/* ActionError */.lZ('VERSION_MISMATCH', message, { cause: error });
    };
    const findEscape = watchForEscapes(platform);
    const files = new Set();
    try {
        const isZip = (0,archive_type/* findArchiveType */.W)(artifact) === 'zip';
        for await (const member of isZip ? readZip(bytes) : readTar(bytes, artifact.fileName)) {
            const fault = findEscape(member);
            if (fault !== undefined)
                throw new Error(fault);
            const content = artifact.format === 'source' ? await readSameVersion(member, artifact) : member.content;
            const { name, link, isFolder, mode, mtime } = member;
            const path = toMemberPath(name);
            const kind = link?.kind ?? (isFolder ? 'folder' : 'file');
            const target = link?.kind === 'hard' ? toMemberPath(link.target) : link?.target;
            if (kind === 'hard' && !files.has(target ?? ''))
                throw new Error(`the hard link '${name}' leads to '${target}', which is no earlier file`);
            if (kind === 'file')
                files.add(path);
            yield {
                path,
                kind,
                mode,
                mtime,
                ...(target !== undefined && { target }),
                content: readParts(content, refuse),
            };
        }
    }
    catch (error) {
        throw refuse(error);
    }
}
/** The same parts; what is wrong with them shows only when they are read. */
async function* readParts(content, refuse) {
    try {
        yield* content;
    }
    catch (error) {
        throw refuse(error);
    }
}
async function* readTar(bytes, fileName) {
    const compressed = bytes.read(0);
    try {
        for await (const member of (0,tar_members/* readTarMembers */.R)((0,compression.toCompression)(fileName).decompress(compressed))) {
            if (!member.isFile && !member.isFolder && member.link === undefined)
                throw new Error(`'${member.name}' is no file, folder, or link`);
            yield member;
        }
    }
    finally {
        compressed.destroy();
    }
}
/**
 * Checks a member of a source archive: its top directory and `patchlevel.h` are of the version asked for.
 * @returns the content, which can be read only once, here or by who writes it
 */
async function readSameVersion(member, { version }) {
    const expected = (0,cpython_version/* formatVersion */.qh)(version);
    const path = toMemberPath(member.name);
    if (path.split('/')[0] !== `Python-${expected}`)
        throw new Error(`'${member.name}' lies beside the directory Python-${expected}/`);
    if (path !== `Python-${expected}/Include/patchlevel.h`)
        return member.content;
    const content = await member.readWhole();
    const found = (0,patch_level.parsePatchLevel)(content.toString());
    if (found !== undefined && found !== expected)
        throw new Error(`Include/patchlevel.h says version '${found}'`);
    return [content];
}
async function* readZip(bytes) {
    let size = 0;
    for (const member of await (0,zip/* readZipDirectory */.x)(bytes)) {
        if (member.isLink)
            throw new Error(`'${member.name}' is a link`);
        size += member.size;
        if (size > MAX_ZIP_CONTENT_BYTES)
            throw new Error('it unpacks to more than 1 GiB');
        const content = await member.read(MAX_ZIP_MEMBER_BYTES);
        const { name, isFolder, mtime, mode = isFolder ? 0o777 : 0o666 } = member;
        yield { name, isFolder, mode, mtime, content: [content], readWhole: async () => content };
    }
}

// EXTERNAL MODULE: ./build/cpython/stamps/read-range.js
var read_range = __webpack_require__(2045);
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
        await writeMembers(readCheckedMembers(bytes, facts.artifact, toPlatform()), folder);
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
    await writeMembers(readCheckedMembers((0,read_range/* toByteSource */.L)(bytes), facts.artifact, toPlatform()), folder);
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
