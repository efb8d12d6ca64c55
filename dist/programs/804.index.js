export const id = 804;
export const ids = [804];
export const modules = {
7804:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
readTarMembers: () => ( readTarMembers)
});
var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
var node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8321);
var tar_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6118);
const MAX_WHOLE_BYTES = 64 * 1024;
const MAX_TAR_BYTES = 1024 ** 3;
const MAX_MEMBERS = 100_000;
const MAX_HEADER_BYTES = 256 * 1024;
const MAX_PAX_RECORDS = 100;
async function* readTarMembers(bytes) {
const tar = bytes instanceof node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable ? bytes : node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(bytes);
const archive = (0,tar_stream__WEBPACK_IMPORTED_MODULE_2__.extract)();
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
isFile: header.type === 'file' && !isSparse(header),
isFolder: header.type === 'directory',
mode: (header.mode ?? 0) & 0o777,
mtime: readTime(header),
size: header.size,
content: entry,
...toLink(header),
readWhole: async () => {
if (header.size > MAX_WHOLE_BYTES)
throw new Error(`'${header.name}' has ${header.size} bytes`);
return (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__.buffer)(entry);
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
function isSparse({ pax }) {
return Object.keys(pax ?? {}).some(key => key.startsWith('GNU.sparse.'));
}
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
if (header.size > 0 && header.type === 'directory')
throw new Error('a folder has a size');
if (Object.keys(header.pax ?? {}).length > MAX_PAX_RECORDS)
throw new Error('a member has too many pax records');
}
})
};
