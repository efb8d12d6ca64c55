export const id = 569;
export const ids = [569,347,356];
export const modules = {

/***/ 3238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ findArchiveType),
  L: () => (/* binding */ readCheckedMembers)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
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







const TARS = ['source', 'android', 'ios'];
const ZIPS = ['embed-zip', 'package'];
/** More than three times the largest member, a library with its debugging symbols. */
const MAX_ZIP_MEMBER_BYTES = 128 * 1024 ** 2;
/** As for a tar archive. */
const MAX_ZIP_CONTENT_BYTES = 1024 ** 3;
/** How an artifact is unpacked; undefined where it is no archive but an installer, say. */
function findArchiveType({ format }) {
    if (TARS.includes(format))
        return 'tar';
    return ZIPS.includes(format) ? 'zip' : undefined;
}
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
        const isZip = findArchiveType(artifact) === 'zip';
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
 * What one member tells, whatever directories lie before the telling ones. A header lies in `…/include/pythonX.Y/`,
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


/***/ }),

/***/ 794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ DEFAULT_VERSION_FILE),
  K: () => (/* binding */ readInputs)
});

// EXTERNAL MODULE: ./build/cpython/artifact-kinds.js
var artifact_kinds = __webpack_require__(3282);
// EXTERNAL MODULE: ./build/cpython/release-managers.js
var release_managers = __webpack_require__(1934);
// EXTERNAL MODULE: ./build/cpython/specifier.js + 3 modules
var specifier = __webpack_require__(1716);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/input-values.js
var input_values = __webpack_require__(5895);
;// CONCATENATED MODULE: ./build/store/local-files.js

/**
 * Reads the inputs `artifact-path` and `bundle-path`.
 * @param artifactPath absolute; undefined if the input is empty, as is `bundlePath`
 * @returns undefined if both are empty
 * @throws ActionError INVALID_INPUT if only one is
 */
function toLocalFiles(artifactPath, bundlePath) {
    if (artifactPath === undefined && bundlePath === undefined)
        return undefined;
    if (artifactPath === undefined || bundlePath === undefined) {
        throw new errors/* ActionError */.lZ('INVALID_INPUT', 'artifact-path and bundle-path belong together.', {
            hint: 'Set both to verify local files, or neither to download.',
        });
    }
    return { artifactPath, bundlePath };
}

// EXTERNAL MODULE: ./build/store/version-file.js + 1 modules
var version_file = __webpack_require__(1622);
;// CONCATENATED MODULE: ./build/inputs.js







/** Read where no input says what to verify. */
const DEFAULT_VERSION_FILE = '.python-version';
/**
 * @param warn told of an input that has no effect
 * @throws ActionError INVALID_INPUT or INVALID_PYTHON_VERSION, before anything is fetched
 */
function readInputs(values, environment, warn) {
    const specifiers = readSpecifiers(values, warn);
    const kinds = values.lines('artifact').map(readKind);
    const isOne = specifiers.length === 1 && kinds.length === 1 && kinds[0] !== 'all';
    const sha256 = readSha256(values.text('sha256'));
    const local = toLocalFiles(values.path('artifact-path'), values.path('bundle-path'));
    if ((sha256 !== undefined || local !== undefined) && !isOne) {
        const input = local === undefined ? 'sha256 is' : 'artifact-path and bundle-path are';
        throw new errors/* ActionError */.lZ('INVALID_INPUT', `${input} for one artifact, but more than one is asked for.`, {
            hint: 'Give one version and one kind, or use one step for each artifact.',
        });
    }
    if (local !== undefined && specifiers[0]?.exact === undefined) {
        throw new errors/* ActionError */.lZ('INVALID_INPUT', 'artifact-path and bundle-path need an exact python-version.', {
            hint: 'The file is compared with the version: give all of it, such as 3.13.5.',
        });
    }
    return {
        specifiers,
        allowPreReleases: values.flag('allow-prereleases'),
        kinds,
        platform: environment,
        local,
        extract: values.flag('extract'),
        evidenceFolder: values.path('evidence'),
        mirror: (0,input_values/* readMirror */.ar)(values),
        mirrorToken: (0,input_values/* readMirrorToken */.DS)(values),
        sha256,
        trustedRoot: (0,input_values/* readTrustedRootChoice */.PY)(values),
        identity: (0,release_managers/* toCertificateIdentity */.zH)(values.text('certificate-identity'), values.text('certificate-oidc-issuer')),
        cacheRoot: assertCacheRoot(environment),
        temporaryFolder: environment.temporaryFolder,
        findSpareRoot: environment.findSpareRoot,
    };
}
function readSpecifiers(values, warn) {
    const lines = values.lines('python-version');
    const file = values.text('python-version-file');
    if (lines.length > 0) {
        if (file)
            warn('python-version and python-version-file are both set: python-version is used.');
        return lines.map(specifier/* parseSpecifier */.a);
    }
    if (file)
        return [(0,version_file/* readVersionFile */.f)(file)];
    if ((0,version_file/* isPresent */.W)(DEFAULT_VERSION_FILE))
        return [(0,version_file/* readVersionFile */.f)(DEFAULT_VERSION_FILE)];
    throw new errors/* ActionError */.lZ('INVALID_INPUT', 'Neither python-version nor python-version-file is set.', {
        hint: `Set one of them, such as python-version: '3.13.5', or check out a repository that has a ${DEFAULT_VERSION_FILE} first.`,
    });
}
function readKind(text) {
    return text === 'all' || text === 'installer' ? text : (0,artifact_kinds/* parseArtifactKind */.iq)(text);
}
function readSha256(input) {
    const text = input.toLowerCase().replace(/^sha256:(?=[\da-f])/, '');
    if (text === '')
        return undefined;
    if (!/^[0-9a-f]{64}$/.test(text)) {
        throw new errors/* ActionError */.lZ('INVALID_INPUT', `sha256: '${text}' is not 64 hexadecimal digits.`);
    }
    return text;
}
function assertCacheRoot({ cacheRoot }) {
    if (cacheRoot)
        return cacheRoot;
    throw new errors/* ActionError */.lZ('INVALID_INPUT', 'RUNNER_TOOL_CACHE is not set.', {
        hint: 'A GitHub Actions runner sets it; elsewhere, set it to a folder for verified downloads.',
    });
}


/***/ }),

/***/ 1622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ isPresent),
  f: () => (/* binding */ readVersionFile)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/cpython/specifier.js + 3 modules
var specifier = __webpack_require__(1716);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
;// CONCATENATED MODULE: ./build/cpython/version-files.js



/** Readers by the name of the file, which its folder is a part of where the name alone says too little. */
const READERS = [
    [/(^|\/)pyproject\.toml$/, readPyproject],
    [/(^|\/)Pipfile$/, readPipfile],
    [/(^|\/)\.tool-versions$/, readToolVersions],
    [/(^|\/)\.?mise(\.[\w-]+)*\.toml$|(^|\/)\.?mise\/config(\.[\w-]+)*\.toml$/, readMise],
];
/** Files of other formats: read line by line, they would name no version, or a wrong one. */
const UNSUPPORTED = /\.(toml|lock|ya?ml|json5?|cfg|ini|conf|py|xml|md|rst|nix|bak|orig|sh|ps1|env)$|^(Dockerfile|Containerfile|Makefile|requirements|constraints)/i;
const SUPPORTED = '.python-version, .tool-versions, pyproject.toml, Pipfile, mise.toml, and runtime.txt';
/**
 * Finds the version specifier in a file that other tools read too. No error quotes the file, which may hold secrets.
 *
 * @param path for its name and for messages
 * @returns the specifier as it stands there
 * @throws ActionError INVALID_INPUT where the file has none, or is of a format that is not supported
 */
function findSpecifier(path, text) {
    const read = findReader(path);
    const specifier = readOrThrow(path, () => read(text));
    if (specifier)
        return specifier;
    throw new errors/* ActionError */.lZ('INVALID_INPUT', `python-version-file: '${path}' names no Python version.`, {
        hint: 'Put one there, or set python-version.',
    });
}
function findReader(path) {
    const folder = (0,external_node_path_.basename)((0,external_node_path_.dirname)(path));
    const name = (0,external_node_path_.basename)(path);
    const reader = READERS.find(([pattern]) => pattern.test(`${folder}/${name}`));
    if (reader)
        return reader[1];
    if (!UNSUPPORTED.test(name))
        return readPythonVersion;
    throw new errors/* ActionError */.lZ('INVALID_INPUT', `python-version-file: '${path}' is not a supported file.`, {
        hint: `Use one of ${SUPPORTED}, or set python-version.`,
    });
}
function readOrThrow(path, read) {
    try {
        return read();
    }
    catch (error) {
        if (!(error instanceof dist/* TomlError */.zx))
            throw error;
        // Not its message, which shows the lines around the fault.
        throw new errors/* ActionError */.lZ('INVALID_INPUT', `python-version-file: '${path}' is no TOML: see line ${error.line}.`);
    }
}
/**
 * The first line that is no comment, as pyenv reads it. Of several names on it, pyenv takes the first for the default; a range has
 * spaces too, but other signs as well. `3.13.5/envs/name` is a name for 3.13.5.
 */
function readPythonVersion(text) {
    const [line = ''] = toLines(text);
    const words = line.split(/[ \t]+/);
    const areNames = words.every(word => /^[a-z\d][\w.+@/-]*$/i.test(word));
    return (areNames ? words[0] : line)?.replace(/\/envs\/.*$/, '');
}
/** `python 3.13.5 3.12.9`: asdf and mise take the first for the default. */
function readToolVersions(text) {
    const line = toLines(text).find(each => /^python\s/.test(each));
    return line?.split(/\s+/)[1];
}
function readPyproject(text) {
    const file = (0,dist/* parse */.qg)(text);
    const poetry = read(file, ['tool', 'poetry', 'dependencies', 'python']);
    return (toText(read(file, ['project', 'requires-python'])) ?? toText(poetry) ?? toText(read(poetry, ['version'])));
}
function readPipfile(text) {
    const file = (0,dist/* parse */.qg)(text);
    return (toText(read(file, ['requires', 'python_full_version'])) ??
        toText(read(file, ['requires', 'python_version'])));
}
/** `python = "3.12"`, a table with `version`, or a list of these: mise takes the first for the default. */
function readMise(text) {
    const [python] = [read((0,dist/* parse */.qg)(text), ['tools', 'python'])].flat();
    return toText(python) ?? toText(read(python, ['version']));
}
function toLines(text) {
    // A byte order mark counts as space here.
    return text
        .split(/\r?\n/)
        .map(line => line.replace(/#.*$/, '').trim())
        .filter(Boolean);
}
function read(value, path) {
    return path.reduce((table, key) => typeof table === 'object' && table !== null ? new Map(Object.entries(table)).get(key) : undefined, value);
}
function toText(value) {
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

// EXTERNAL MODULE: ./build/files/input-file.js
var input_file = __webpack_require__(7867);
;// CONCATENATED MODULE: ./build/store/version-file.js






/** The largest pyproject.toml files of public projects have less than 200 KB. */
const MAX_VERSION_FILE_BYTES = 1024 * 1024;
/** What a version request looks like. Secrets are longer, or have other characters. */
const SHOWABLE = /^[A-Za-z\d.@+:~^<>=!*|, -]{1,40}$/;
/**
 * Reads the version specifier in a file that other tools read too. A pull request can make the file a link to anything, so errors
 * quote only a line that looks like a version request, and only if the file itself is in the workspace.
 *
 * @param path relative to the working directory, which is the workspace in an action
 * @throws ActionError INVALID_INPUT or INVALID_PYTHON_VERSION
 */
function readVersionFile(path) {
    const bytes = (0,input_file/* readInputFile */.j)('python-version-file', path, {
        maxBytes: MAX_VERSION_FILE_BYTES,
        hint: 'Give the path of a file in the workspace that names a Python version, or set python-version.',
    });
    const written = findSpecifier(path, decodeText(bytes));
    try {
        return (0,specifier/* parseSpecifier */.a)(written);
    }
    catch (error) {
        if (!(error instanceof errors/* ActionError */.lZ) || error.code !== 'INVALID_PYTHON_VERSION')
            throw error;
        const isShown = SHOWABLE.test(written) && isInWorkspace(path);
        const found = isShown ? `'${written}' in '${path}'` : `the version in '${path}'`;
        throw new errors/* ActionError */.lZ(error.code, `python-version-file: ${found} is not a version or version specifier.`, isShown ? { hint: error.hint.split('\n') } : {});
    }
}
/** Whether there is anything under this name, be it a folder or a link to nothing: reading it says what is wrong. */
function isPresent(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
    }
    catch {
        return true;
    }
}
/** UTF-8, or UTF-16 with its byte-order mark, which Windows PowerShell 5.1 writes for `>`. */
function decodeText(bytes) {
    const isBigEndian = bytes[0] === 0xfe && bytes[1] === 0xff;
    const isLittleEndian = bytes[0] === 0xff && bytes[1] === 0xfe;
    // The decoder removes the mark.
    return new TextDecoder(isBigEndian ? 'utf-16be' : isLittleEndian ? 'utf-16le' : 'utf-8').decode(bytes);
}
/** Whether a file is below the workspace, all links resolved. */
function isInWorkspace(path) {
    try {
        const workspace = (0,external_node_fs_.realpathSync)(process.env.GITHUB_WORKSPACE || process.cwd());
        const inside = (0,external_node_path_.relative)(workspace, (0,external_node_fs_.realpathSync)(path));
        return inside !== '' && !(0,external_node_path_.isAbsolute)(inside) && !/^\.\.([/\\]|$)/.test(inside);
    }
    catch {
        // Gone since, or unreachable: then it proves nothing.
        return false;
    }
}


/***/ }),

/***/ 2962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ verifyAll)
});

// EXTERNAL MODULE: ./build/cpython/archive-members.js + 1 modules
var archive_members = __webpack_require__(3238);
// EXTERNAL MODULE: ./build/cpython/version.js
var cpython_version = __webpack_require__(9976);
;// CONCATENATED MODULE: ./build/report/result.js

/** All that is known of a verified artifact, as the output `results` and the job summary show it. */
function toResult({ verified, url, releaseManager, cacheHit, sourceDir }) {
    const { artifact, file, signedDigest, bundlePath, versionStamp, manifest } = verified.facts;
    const { identity, logIndex, signedAt, bundleMediaType, trustedRoot } = signedDigest.evidence;
    return {
        pythonVersion: (0,cpython_version/* formatVersion */.qh)(artifact.version),
        artifact: artifact.kind,
        fileName: artifact.fileName,
        path: file.path,
        bundlePath,
        ...(sourceDir !== undefined && { sourceDir }),
        sha256: file.sha256,
        size: file.size,
        certificateIdentity: identity.subjectAlternativeName,
        certificateOidcIssuer: identity.issuer,
        releaseManager: releaseManager ?? null,
        signedAt: signedAt.toISOString(),
        logIndex,
        cacheHit,
        url: url?.href ?? null,
        bundleMediaType,
        trustedRoot,
        versionStamp,
        // Both links of the chain, where the signature is the manifest's.
        ...(manifest && {
            manifest: {
                fileName: manifest.facts.artifact.fileName,
                path: manifest.facts.file.path,
                sha256: manifest.facts.file.sha256,
            },
        }),
    };
}

// EXTERNAL MODULE: ./build/run/concurrency.js
var concurrency = __webpack_require__(657);
// EXTERNAL MODULE: ./build/run/session.js
var session = __webpack_require__(5834);
// EXTERNAL MODULE: ./build/store/staging.js
var staging = __webpack_require__(3759);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/files/disk-errors.js
var disk_errors = __webpack_require__(95);
// EXTERNAL MODULE: ./build/store/tool-cache.js
var tool_cache = __webpack_require__(3053);
;// CONCATENATED MODULE: ./build/store/writable-cache.js



/** @param notice told once where the spare folder is used */
function createFindWritableRoot({ cacheRoot, findSpareRoot }, notice) {
    let spareRoot;
    return async (artifact) => {
        if (spareRoot !== undefined)
            return spareRoot;
        const refusal = await findRefusal(cacheRoot, artifact);
        if (refusal === undefined || findSpareRoot === undefined)
            return cacheRoot;
        if (spareRoot === undefined) {
            spareRoot = findSpareRoot();
            notice(`The tool cache '${cacheRoot}' cannot be written: ${(0,errors/* describeCause */.V$)(refusal)}. Files are stored in '${spareRoot}' for this run.`);
        }
        return spareRoot;
    };
}
/** Why this user may not write where an artifact is stored; undefined where the user may, or where another reason is to be told. */
async function findRefusal(cacheRoot, artifact) {
    try {
        await (0,tool_cache/* withCacheStaging */.kk)(cacheRoot, artifact, async () => { });
        return undefined;
    }
    catch (error) {
        const cause = error instanceof errors/* ActionError */.lZ ? error.cause : error;
        return (0,disk_errors/* isNotWritable */.I4)(cause) ? cause : undefined;
    }
}

// EXTERNAL MODULE: ./build/cpython/artifact-kinds.js
var artifact_kinds = __webpack_require__(3282);
// EXTERNAL MODULE: ./build/cpython/kind-ranges.js
var kind_ranges = __webpack_require__(5383);
// EXTERNAL MODULE: ./build/cpython/kind-table.js
var kind_table = __webpack_require__(5085);
;// CONCATENATED MODULE: ./build/cpython/assert-signed.js





/**
 * Refuses what is known to have no bundle, before anything is fetched.
 *
 * @throws ActionError NOT_PUBLISHED with the kinds that the release has, where it never had this one;
 *   NO_BUNDLE_PUBLISHED where it was published without a bundle
 */
function assertSigned(artifact) {
    if ((0,artifact_kinds/* isSigned */.JI)(artifact))
        return;
    const { version, kind, fileName } = artifact;
    if (!kind_table/* KINDS */.G[kind].published(version))
        throw neverPublished(artifact);
    const reason = artifact.format === 'package'
        ? 'was published, but no signed manifest names it.'
        : 'was published without a Sigstore bundle.';
    throw new errors/* ActionError */.lZ('NO_BUNDLE_PUBLISHED', `${fileName} ${reason}`, {
        hint: describeSigning(version, kind),
    });
}
function neverPublished({ version, kind, fileName }) {
    const release = (0,cpython_version/* formatVersion */.qh)(version);
    const successor = (0,artifact_kinds/* toPackageKind */.sK)(kind);
    if (successor !== undefined && (0,kind_ranges/* WITHOUT_INSTALLER */.Ad)(version)) {
        const ended = 'Windows installers and their embeddable zips ended with 3.15';
        return new errors/* ActionError */.lZ('NOT_PUBLISHED', `CPython ${release} has no ${kind} (${fileName}): ${ended}.`, {
            hint: `Use ${successor} instead.`,
        });
    }
    const others = artifact_kinds/* ARTIFACT_KINDS */.hz.filter(other => kind_table/* KINDS */.G[other].signed(version));
    return new errors/* ActionError */.lZ('NOT_PUBLISHED', `CPython ${release} never had ${kind} (${fileName}).`, {
        hint: others.length > 0
            ? `It has: ${others.join(', ')}.`
            : 'No file of this release is signed with Sigstore.',
    });
}
function describeSigning(version, kind) {
    const { format } = kind_table/* KINDS */.G[kind];
    if (format === 'package' || format === 'manifest') {
        return `Signed manifests (windows-V.json) began with ${kind_ranges/* MANIFESTS_BEGAN */.rW}: use one of these or a later release.`;
    }
    // All sources of these releases are signed, so this is about another kind.
    if ((0,kind_ranges/* DETACHED_ONLY */.ME)(version)) {
        return 'Only a detached signature and certificate (.sig and .crt) exist for it, which prove no time of signing. The sources of this release have a bundle.';
    }
    const [what, began] = format === 'source' ? ['sources', kind_ranges/* SOURCES_BEGAN */.Pc] : ['this kind', kind_ranges/* BINARIES_BEGAN */.gY];
    return `Sigstore signing of ${what} began with ${began}: use one of these or a later release.`;
}

;// CONCATENATED MODULE: ./build/cpython/end-of-life.js

/**
 * The last day of each series, after which nobody mends its security holes; the last of the month where only the
 * month is planned. Source: https://devguide.python.org/versions/ and the release schedules that it links to, state
 * of 2026-11-23.
 */
const LAST_DAYS = new Map([
    ['3.7', '2023-06-27'],
    ['3.8', '2024-10-07'],
    ['3.9', '2025-10-31'],
    ['3.10', '2026-10-31'],
    ['3.11', '2027-10-31'],
    ['3.12', '2028-10-31'],
    ['3.13', '2029-10-31'],
    ['3.14', '2030-10-31'],
    ['3.15', '2031-10-31'],
]);
/**
 * The day on which a release's series reached its end of life, where it has.
 * @returns ISO 8601, or undefined where it is still maintained or its end is not known
 */
function findEndOfLife(version, now) {
    const lastDay = LAST_DAYS.get((0,cpython_version/* toSeries */.hA)(version));
    return lastDay !== undefined && now.toISOString().slice(0, 10) > lastDay ? lastDay : undefined;
}

// EXTERNAL MODULE: ./build/python-org/fetch-listing.js + 1 modules
var fetch_listing = __webpack_require__(4449);
// EXTERNAL MODULE: ./build/python-org/mirror.js
var python_org_mirror = __webpack_require__(3041);
;// CONCATENATED MODULE: ./build/python-org/listings.js


/** The listings of a mirror. They throw as `fetchListing`. */
function createListings(mirror, downloader) {
    const pages = new Map();
    const fetchOnce = (folder) => {
        const page = pages.get(folder.href) ?? (0,fetch_listing/* fetchListing */.zv)(downloader, folder).then(keepWhatCounts);
        pages.set(folder.href, page);
        return page;
    };
    return {
        releases: () => fetchOnce(mirror),
        files: version => fetchOnce((0,python_org_mirror/* toReleaseFolder */.dm)(mirror, version)),
    };
}
/** Keeps releases and their files, for a page may have megabytes of other names; of those, one shows that it lists something. */
function keepWhatCounts(listing) {
    const names = listing.names.filter(name => /^(\d|[Pp]ython-|windows-)/.test(name));
    return { ...listing, names: names.length > 0 ? names : listing.names.slice(0, 1) };
}

// EXTERNAL MODULE: ./build/python-org/releases.js
var python_org_releases = __webpack_require__(208);
;// CONCATENATED MODULE: ./build/python-org/skipped.js

/** Notices for one specifier; a mirror may have fifty folders that lack a file. */
const MAX_NOTICES = 5;
/** Releases that match but cannot be chosen, and why. */
class Skipped {
    #reasons = [];
    #unpublished = [];
    /** What to do about the newest of them, where that is known. */
    #hint;
    /** Adds a release that the mirror has no file of, or not all that are needed. */
    add(version, reason, hint) {
        this.#reasons.push(`CPython ${(0,cpython_version/* formatVersion */.qh)(version)}: ${reason}`);
        this.#hint ??= hint;
    }
    /** Adds a release that was published without the wanted files: no mirror has them. */
    addUnpublished(version) {
        this.#unpublished.push((0,cpython_version/* formatVersion */.qh)(version));
    }
    get hint() {
        return this.#hint;
    }
    /** The reason for the newest one, to end a sentence with; empty where the mirror lacks nothing. */
    describeNewest() {
        return this.#reasons[0] === undefined ? '' : `, and has the files that are needed. ${this.#reasons[0]}`;
    }
    /** Tells of all of them, in a few notices. */
    report(notice) {
        for (const reason of this.#reasons.slice(0, MAX_NOTICES))
            notice(`Skipped ${reason}.`);
        const more = this.#reasons.length - MAX_NOTICES;
        if (more > 0)
            notice(`Skipped ${more} more release${more === 1 ? '' : 's'} for reasons like these.`);
        if (this.#unpublished.length > 0) {
            const named = this.#unpublished.slice(0, MAX_NOTICES).join(', ');
            const rest = this.#unpublished.length - MAX_NOTICES;
            notice(`Skipped CPython ${named}${rest > 0 ? `, and ${rest} more` : ''}: published without a signed file of the requested kind.`);
        }
    }
}

;// CONCATENATED MODULE: ./build/python-org/resolve.js






/** Folders that are requested for one specifier; a series has about 25, and the newest of them nearly always suffices. */
const MAX_FOLDERS = 50;
/**
 * Finds the newest release that a specifier matches and that has the wanted files. An exact version needs no listing; a
 * healthy mirror is asked for two.
 *
 * A folder proves nothing: `X.Y.0/` exists from the first alpha on, and holds every pre-release of X.Y.0. A folder that
 * is not there (404) has no release. A folder that can't be read may have the newest one, so that is an error.
 *
 * @throws ActionError NO_LISTING where no listing says which releases there are, and where one of those that match can't
 *   be read; NO_MATCHING_RELEASE where the listings have no release that fits
 */
async function resolveRelease(specifier, listings, options) {
    if (specifier.exact !== undefined)
        return specifier.exact;
    const skipped = new Skipped();
    try {
        const found = await findNewest(specifier, listings, { ...options, skipped });
        if (found !== undefined)
            return found;
    }
    finally {
        skipped.report(options.notice);
    }
    const what = `No release on the mirror matches '${specifier.text}'`;
    throw new errors/* ActionError */.lZ('NO_MATCHING_RELEASE', `${what}${skipped.describeNewest()}.`, {
        hint: skipped.hint ?? describeAlternatives(specifier, options),
    });
}
async function findNewest({ takesPreReleases, matches }, listings, { allowPreReleases, toNeededFiles, skipped }) {
    const mayBePreRelease = takesPreReleases || allowPreReleases;
    const mayMatch = (version) => matches(version) && (version.preRelease === undefined || mayBePreRelease);
    const finals = (0,python_org_releases/* findFinalVersions */.v)((0,fetch_listing/* assertReleases */.dW)(await listings.releases())).filter(matches);
    const wanted = finals.filter(final => mayBePreRelease || toNeededFiles(final, []) !== undefined);
    for (const final of finals)
        if (!wanted.includes(final))
            skipped.addUnpublished(final);
    let newestPreRelease;
    const folders = [];
    for (const final of wanted.slice(0, MAX_FOLDERS)) {
        const listing = (0,fetch_listing/* assertReadable */.DE)(await listings.files(final));
        folders.push(listing);
        const releases = (0,python_org_releases/* findReleases */.O)(final, listing.names);
        if (releases.length === 0)
            skipped.add(final, 'its folder lists no file of this release');
        for (const version of releases.filter(mayMatch)) {
            const needed = toNeededFiles(version, listing.names);
            const missing = needed?.filter(name => !listing.names.includes(name));
            if (missing === undefined)
                skipped.addUnpublished(version);
            else if (missing.length > 0)
                skipped.add(version, ...describeMissing(version, missing, listing.names));
            else if (version.preRelease === undefined || takesPreReleases)
                return version;
            else
                newestPreRelease ??= version;
        }
    }
    const [newest] = folders;
    if (newest && folders.every(({ state }) => state === 'missing'))
        throw (0,fetch_listing/* noListing */.sc)(newest, 'files');
    return newestPreRelease;
}
function describeMissing(version, missing, names) {
    const hint = `For CPython ${(0,cpython_version/* formatVersion */.qh)(version)} the mirror lists: ${(0,artifact_kinds/* findKinds */.Hr)(version, names).join(', ')}. Set artifact to a kind that the mirror has, with its bundle.`;
    return [`the mirror lists no ${missing.join(', and no ')}`, hint];
}
function describeAlternatives({ text }, { allowPreReleases }) {
    if (text === '3.1')
        return 'If you mean 3.10, write it in quotes: YAML reads an unquoted 3.10 as 3.1.';
    if (!allowPreReleases)
        return 'Use a wider range. If only pre-releases match, set allow-prereleases to true.';
    return 'Use a wider range, or an exact version.';
}

// EXTERNAL MODULE: ./build/verify/expectation.js
var expectation = __webpack_require__(8674);
;// CONCATENATED MODULE: ./build/cpython/signed-in-range.js




/** Series and releases that exist or may come, the likely ones first; 999 stands for all later ones. */
const MINORS = {
    3: [...Array(20).keys(), 29, 999].toReversed(),
    4: [999, 0],
    2: [...Array(8).keys()].toReversed(),
};
const MICROS = [999, ...Array(31).keys()];
const SERIALS = [1, 2, 3, 4, 5, 6, 7, 8, 9];
/**
 * Refuses a range in which nothing was ever signed, or never a wanted kind, before anything is fetched.
 *
 * @param kinds what is wanted of a release, which may depend on it; empty where any kind will do
 * @throws ActionError NO_MATCHING_RELEASE where the releases of the range are older than signing; NOT_PUBLISHED or
 *   NO_BUNDLE_PUBLISHED, with what those releases have, where they never had the kind, or never with a bundle
 */
function assertSignedInRange(specifier, kinds, allowPreReleases) {
    const { exact, text, matches, takesPreReleases } = specifier;
    if (exact !== undefined)
        return;
    const releases = listReleases(text, allowPreReleases || takesPreReleases);
    const isFine = (version) => kinds.every(toKind => kind_table/* KINDS */.G[toKind(version)].signed(version)) && (0,artifact_kinds/* hasSignedFiles */.wk)(version);
    // The cheap question first: one release is enough, and most ranges have one among the first.
    if (releases.some(version => isFine(version) && matches(version)))
        return;
    const matching = releases.filter(matches);
    // What matches nothing that can exist is no question of signatures.
    const [first] = matching;
    if (first === undefined)
        return;
    if (!matching.some(artifact_kinds/* hasSignedFiles */.wk))
        throw nothingSigned(text);
    for (const toKind of kinds) {
        if (matching.some(version => kind_table/* KINDS */.G[toKind(version)].signed(version)))
            continue;
        const kind = toKind(first);
        const others = artifact_kinds/* ARTIFACT_KINDS */.hz.filter(other => matching.some(kind_table/* KINDS */.G[other].signed));
        const hint = `With a bundle, these releases have: ${others.join(', ')}.`;
        if (matching.some(version => kind_table/* KINDS */.G[toKind(version)].published(version))) {
            const message = `The releases that match '${text}' were published without a Sigstore bundle for ${kind}.`;
            throw new errors/* ActionError */.lZ('NO_BUNDLE_PUBLISHED', message, { hint });
        }
        throw new errors/* ActionError */.lZ('NOT_PUBLISHED', `No release that matches '${text}' has ${kind}.`, { hint });
    }
}
function nothingSigned(text) {
    const message = `No release that matches '${text}' was signed with Sigstore.`;
    const hint = text === '3.1'
        ? 'If you mean 3.10, write it in quotes: YAML reads an unquoted 3.10 as 3.1.'
        : `Sigstore signing began with ${kind_ranges/* SOURCES_BEGAN */.Pc}: use one of these or a later release.`;
    return new errors/* ActionError */.lZ('NO_MATCHING_RELEASE', message, { hint });
}
/** Releases that tell of every range whether it holds a signed one: those that it names and their neighbors first. */
function listReleases(text, withPreReleases) {
    const named = [...text.matchAll(/\b(?<major>\d{1,3})\.(?<minor>\d{1,3})(?:\.(?<micro>\d{1,3}))?/g)];
    const nearby = named.flatMap(({ groups }) => around(groups?.minor).flatMap(minor => toSeriesReleases(Number(groups?.major), minor, [...around(groups?.micro), 999, 0])));
    const grid = [3, 4, 2].flatMap(major => (MINORS[major] ?? []).flatMap(minor => toSeriesReleases(major, minor, MICROS)));
    const finals = [...nearby, ...grid];
    if (!withPreReleases)
        return finals;
    return [...finals, ...finals.filter(({ micro }) => micro === 0).flatMap(toPreReleases)];
}
function toSeriesReleases(major, minor, micros) {
    return micros.map(micro => ({ major, minor, micro }));
}
function toPreReleases(final) {
    return ['a', 'b', 'rc'].flatMap(level => SERIALS.map(serial => ({ ...final, preRelease: { level, serial } })));
}
/** A number that a range names, and those beside it, which it may exclude. */
function around(digits) {
    if (digits === undefined)
        return [];
    return [0, 1, -1].map(step => Number(digits) + step).filter(number => number >= 0 && number <= 999);
}

;// CONCATENATED MODULE: ./build/cpython/recalled-releases.js

/**
 * Releases that their release manager recalled; python.org still serves their files. Source: the release schedule in
 * PEP 596 and its data, release_management/python-releases.toml in python/peps, state of 2026-08-22. No other release
 * since 3.7 has such a note there.
 */
const RECALLED = new Map([
    ['3.9.0b2', { successor: '3.9.0b3' }],
    ['3.9.3', { issue: 'bpo-43710', successor: '3.9.4' }],
    ['3.9.8', { issue: 'bpo-45235', successor: '3.9.9' }],
]);
/** @returns undefined for a release that was not recalled */
function findRecall(version) {
    return RECALLED.get((0,cpython_version/* formatVersion */.qh)(version));
}

;// CONCATENATED MODULE: ./build/verify/wanted-kinds.js



/** The file that one line of the input `artifact` asks for; what `all` asks for depends on the mirror's listing. */
function toWantedArtifact({ version, freeThreaded }, choice, { platform }) {
    const kind = choice === 'installer' ? (0,artifact_kinds/* toInstallerKind */.Qe)(version, platform) : choice;
    return (0,artifact_kinds/* toArtifact */.eH)(version, freeThreaded ? (0,artifact_kinds/* toFreeThreadedKind */.$V)(kind) : kind);
}
/** Says so where `installer` asks for a package, because the release has no Windows installer. */
function noticeMissingInstaller(artifact, log) {
    if (artifact.format !== 'package')
        return;
    log.notice(`CPython ${(0,cpython_version/* formatVersion */.qh)(artifact.version)} has no Windows installer: those ended with 3.15. 'installer' means its install manager package, ${artifact.kind} (${artifact.fileName}).`);
}
/**
 * Leaves out of `all` the packages that no signed manifest names, with one notice: nothing could ever prove them. Every
 * other kind stays, so that a missing bundle fails the run, and so does a folder that has nothing else.
 */
function withoutUnsignedPackages(version, kinds, log) {
    const artifacts = kinds.map(kind => (0,artifact_kinds/* toArtifact */.eH)(version, kind));
    const unsigned = artifacts.filter(artifact => artifact.format === 'package' && !(0,artifact_kinds/* isSigned */.JI)(artifact));
    if (unsigned.length === 0 || unsigned.length === artifacts.length)
        return kinds;
    log.notice(`CPython ${(0,cpython_version/* formatVersion */.qh)(version)}: 'all' leaves out ${unsigned.map(({ kind }) => kind).join(', ')}. No signed manifest names these packages, so nothing can verify them.`);
    return artifacts.filter(artifact => !unsigned.includes(artifact)).map(({ kind }) => kind);
}
/** Warns of a release that its release manager recalled. */
function warnOfRecall(version, log) {
    const recall = findRecall(version);
    if (recall === undefined)
        return;
    const reason = recall.issue === undefined ? '' : ` because of ${recall.issue}`;
    log.warning(`CPython ${(0,cpython_version/* formatVersion */.qh)(version)} was recalled${reason}. Use ${recall.successor} or a later release.`);
}

;// CONCATENATED MODULE: ./build/verify/wanted-files.js








/**
 * Refuses a range of which the tables know that it holds no signed release, or none with a wanted kind. Releases that
 * someone else signed are not in those tables.
 * @throws ActionError as `assertSignedInRange`
 */
function assertCanBeSigned(specifier, { kinds, platform, identity, allowPreReleases }) {
    if (identity !== undefined)
        return;
    const { freeThreaded } = specifier;
    const wanted = kinds
        .filter(kind => kind !== 'all')
        .map(kind => (version) => toWantedArtifact({ version, freeThreaded }, kind, { platform }).kind);
    assertSignedInRange(specifier, wanted, allowPreReleases);
}
/**
 * The files that make a release one that can be verified: each wanted one and its bundle; for `all`, one of those listed.
 * @returns undefined where the release was published without them
 */
function toNeededFiles(release, names, { kinds, platform, identity }) {
    const mayBeSigned = (artifact) => identity !== undefined || (0,artifact_kinds/* isSigned */.JI)(artifact);
    const wanted = kinds.map(kind => {
        if (kind !== 'all')
            return toWantedArtifact(release, kind, { platform });
        const listed = (0,artifact_kinds/* findKinds */.Hr)(release.version, names).map(each => (0,artifact_kinds/* toArtifact */.eH)(release.version, each));
        return listed.find(mayBeSigned) ?? (0,artifact_kinds/* toArtifact */.eH)(release.version, 'source-tgz');
    });
    if (!wanted.every(mayBeSigned))
        return undefined;
    return wanted.flatMap(artifact => {
        const isPackage = artifact.format === 'package';
        const signed = isPackage ? (0,artifact_kinds/* toArtifact */.eH)(artifact.version, 'windows-manifest') : artifact;
        return [artifact.fileName, (0,python_org_mirror/* toBundleName */.$K)(signed.fileName)];
    });
}
/**
 * Every kind that the folder of a release lists, without the packages that nothing can prove.
 * @throws ActionError NO_LISTING where it can't be read; NOT_PUBLISHED where the mirror does not have the release
 */
async function listKinds(version, { listings, identity, log }) {
    const listing = await listings.files(version);
    const kinds = (0,artifact_kinds/* findKinds */.Hr)(version, listing.names);
    // A release that someone else signed may have a manifest where CPython's has none.
    if (kinds.length > 0)
        return identity ? kinds : withoutUnsignedPackages(version, kinds, log);
    if (listing.state === 'missing' || listing.state === 'denied') {
        const mirror = await listings.releases();
        const releases = (0,python_org_releases/* findFinalVersions */.v)((0,fetch_listing/* assertReleases */.dW)(mirror)).map(cpython_version/* formatVersion */.qh);
        if (releases.includes((0,cpython_version/* formatFinalVersion */.wi)(version)))
            throw (0,fetch_listing/* noListing */.sc)(listing, 'files');
    }
    else {
        (0,fetch_listing/* assertReadable */.DE)(listing);
    }
    throw new errors/* ActionError */.lZ('NOT_PUBLISHED', `${listing.folder} lists no file of CPython ${(0,cpython_version/* formatVersion */.qh)(version)}.`);
}

;// CONCATENATED MODULE: ./build/verify/expectations.js











/**
 * What the inputs ask for: one expectation for each release and kind, in the order of the inputs.
 * @throws ActionError for what can't be verified, before any artifact is fetched
 */
async function toExpectations(inputs, downloader, log) {
    // Before anything is fetched, all that the tables know: a mistake in the last line costs nothing.
    for (const specifier of inputs.specifiers) {
        const { exact, freeThreaded } = specifier;
        if (exact === undefined) {
            assertCanBeSigned(specifier, inputs);
        }
        else {
            warnOfRecall(exact, log);
            for (const kind of inputs.kinds)
                if (kind !== 'all')
                    toExpectation({ version: exact, freeThreaded }, kind, inputs);
        }
    }
    const listings = createListings(inputs.mirror, downloader);
    const expectations = [];
    for (const specifier of inputs.specifiers) {
        const release = await toRelease(specifier, listings, inputs, log);
        for (const kind of inputs.kinds) {
            const wanted = kind === 'all' ? await listKinds(release.version, { ...inputs, listings, log }) : [kind];
            if (kind === 'installer')
                noticeMissingInstaller(toWantedArtifact(release, kind, inputs), log);
            expectations.push(...wanted.map(each => toExpectation(release, each, inputs)));
        }
    }
    return unique(expectations);
}
/** Two lines may ask for the same file, as `all` does of a free-threaded release: it is verified once. */
function unique(expectations) {
    const first = new Map(expectations.toReversed().map(each => [each.url.href, each]));
    return expectations.filter(each => first.get(each.url.href) === each);
}
async function toRelease(specifier, listings, inputs, log) {
    const { freeThreaded } = specifier;
    const version = await resolveRelease(specifier, listings, {
        allowPreReleases: inputs.allowPreReleases,
        toNeededFiles: (candidate, names) => toNeededFiles({ version: candidate, freeThreaded }, names, inputs),
        notice: message => log.notice(message),
    });
    if (specifier.exact === undefined)
        warnOfRecall(version, log);
    const lastDay = findEndOfLife(version, new Date());
    if (lastDay !== undefined) {
        log.warning(`CPython ${(0,cpython_version/* toSeries */.hA)(version)} reached its end of life on ${lastDay}: its security vulnerabilities are no longer fixed. ${(0,cpython_version/* formatVersion */.qh)(version)} is verified anyway.`);
    }
    return { version, freeThreaded };
}
function toExpectation(release, kind, inputs) {
    const { mirror, identity } = inputs;
    const artifact = toWantedArtifact(release, kind, inputs);
    const signer = identity ? { identity } : (0,expectation/* findSigner */.E)(release.version);
    // A release that somebody else signed is not bound to what CPython's managers have signed.
    if (identity === undefined)
        assertSigned(artifact);
    if (inputs.extract && (0,archive_members/* findArchiveType */.W)(artifact) === undefined && !inputs.kinds.includes('all')) {
        throw new errors/* ActionError */.lZ('INVALID_INPUT', `extract: ${artifact.kind} (${artifact.fileName}) is not an archive.`, {
            hint: 'Set extract to false for this kind: its file is used as it is.',
        });
    }
    return { artifact, url: (0,python_org_mirror/* toArtifactUrl */.Vf)(mirror, artifact), signer };
}

;// CONCATENATED MODULE: ./build/verify/verify-all.js







/** A mirror is shared with others. */
const MAX_CONCURRENT_DOWNLOADS = 4;
/**
 * Verifies what the inputs ask for: every release in every kind, a few at a time.
 * @returns in the order of the inputs
 * @throws ActionError for the first refusal
 */
function verifyAll(inputs, log) {
    return (0,session/* withSession */.f)(inputs, log, async ({ downloader, trustedRoot }) => {
        if (inputs.outputFolder !== undefined)
            await (0,staging/* makeFolder */.fc)('output', inputs.outputFolder);
        if (inputs.evidenceFolder !== undefined)
            await (0,staging/* makeFolder */.fc)('evidence', inputs.evidenceFolder);
        const expectations = await toExpectations(inputs, downloader, log);
        const context = {
            ...inputs,
            findWritableRoot: createFindWritableRoot(inputs, message => log.notice(message)),
            trustedRoot,
            downloader,
            info: message => log.info(message),
            debug: message => log.debug(message),
        };
        log.startGroup(`Verify ${expectations.map(({ artifact }) => artifact.fileName).join(', ')}`);
        try {
            return await (0,concurrency/* mapConcurrently */.X)(expectations, expectation => verifyOne(expectation, context), {
                limit: MAX_CONCURRENT_DOWNLOADS,
                onFailure: () => downloader.close(),
            });
        }
        finally {
            log.endGroup();
        }
    });
}
async function verifyOne(expectation, context) {
    const verification = await copyToOutput(await verify(expectation, context), context);
    const { verified } = verification;
    const sourceDir = await extract(verified, context);
    const result = toResult({ ...verification, ...(sourceDir !== undefined && { sourceDir }) });
    if (context.evidenceFolder === undefined)
        return result;
    const { bundleSha256 } = verified.facts.signedDigest;
    const { writeEvidence } = await __webpack_require__.e(/* import() */ 692).then(__webpack_require__.bind(__webpack_require__, 7692));
    return { ...result, ...(await writeEvidence(result, { folder: context.evidenceFolder, bundleSha256 })) };
}
/** Loads only the way that this expectation goes. */
async function verify(expectation, context) {
    if (context.local !== undefined) {
        const { verifyLocal } = await Promise.all(/* import() */[__webpack_require__.e(626), __webpack_require__.e(819), __webpack_require__.e(439), __webpack_require__.e(973)]).then(__webpack_require__.bind(__webpack_require__, 2139));
        return verifyLocal(expectation, context.local, context);
    }
    if (expectation.artifact.format === 'package') {
        const { verifyPackageRelease } = await Promise.all(/* import() */[__webpack_require__.e(626), __webpack_require__.e(819), __webpack_require__.e(439), __webpack_require__.e(35), __webpack_require__.e(956)]).then(__webpack_require__.bind(__webpack_require__, 4478));
        return verifyPackageRelease(expectation, context);
    }
    const { verifyRelease } = await Promise.all(/* import() */[__webpack_require__.e(626), __webpack_require__.e(819), __webpack_require__.e(439), __webpack_require__.e(35), __webpack_require__.e(675)]).then(__webpack_require__.bind(__webpack_require__, 8035));
    return verifyRelease(expectation, context);
}
async function copyToOutput(verification, { outputFolder }) {
    if (outputFolder === undefined)
        return verification;
    const { copyToFolder } = await __webpack_require__.e(/* import() */ 122).then(__webpack_require__.bind(__webpack_require__, 7122));
    return { ...verification, verified: await copyToFolder(verification.verified, outputFolder) };
}
async function extract(verified, context) {
    if (!context.extract || (0,archive_members/* findArchiveType */.W)(verified.facts.artifact) === undefined)
        return undefined;
    const { extractArtifact } = await __webpack_require__.e(/* import() */ 896).then(__webpack_require__.bind(__webpack_require__, 5896));
    return extractArtifact(verified, await context.findWritableRoot(verified.facts.artifact));
}


/***/ })

};
