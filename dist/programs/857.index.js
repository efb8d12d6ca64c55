export const id = 857;
export const ids = [857,347,356];
export const modules = {

/***/ 3238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ readCheckedMembers)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/cpython/archive-type.js
var archive_type = __webpack_require__(9539);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
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


/***/ })

};
