export const id = 723;
export const ids = [723];
export const modules = {

/***/ 6723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readSourceStamp: () => (/* binding */ readSourceStamp)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9976);
/* harmony import */ var _read_range_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2045);
/* harmony import */ var _tar_members_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7804);




/**
 * Reads the version stamp of a source archive: its only top directory, `Python-V/` (docs/facts.md section 5). The
 * bytes are signed as a whole, so the first member settles it, and no more than that is decompressed.
 */
async function readSourceStamp(bytes, { version }, { name, magic, decompress }) {
    try {
        const start = await (0,_read_range_js__WEBPACK_IMPORTED_MODULE_2__/* .readRange */ .q)(bytes, 0, Math.min(magic.length, bytes.size));
        if (!start.equals(magic))
            return { verdict: 'contradicts', found: `bytes that are no ${name} file` };
        const topDirectory = await readTopDirectory(bytes, decompress);
        const agrees = topDirectory === `Python-${(0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .formatVersion */ .qh)(version)}`;
        return { verdict: agrees ? 'agrees' : 'contradicts', found: `the top directory '${topDirectory}/'` };
    }
    catch (error) {
        return { verdict: 'unreadable', found: `no readable ${name} archive: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeCause */ .V$)(error)}` };
    }
}
/** The first part of the first member's name. */
async function readTopDirectory(bytes, decompress) {
    const compressed = bytes.read(0);
    try {
        for await (const { name, isFile } of (0,_tar_members_js__WEBPACK_IMPORTED_MODULE_3__/* .readTarMembers */ .R)(decompress(compressed))) {
            const [topDirectory = '', ...rest] = name.split('/');
            if (rest.length > 0 || !isFile)
                return topDirectory;
            throw new Error(`its first member '${name}' is in no directory`);
        }
    }
    finally {
        compressed.destroy();
    }
    throw new Error('it is empty');
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


/***/ })

};
