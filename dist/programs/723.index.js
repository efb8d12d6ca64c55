export const id = 723;
export const ids = [723];
export const modules = {
6723:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
readSourceStamp: () => ( readSourceStamp)
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9976);
var _read_range_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2045);
async function readSourceStamp(bytes, { version }, { name, magic, decompress }) {
try {
const start = await (0,_read_range_js__WEBPACK_IMPORTED_MODULE_2__ .q)(bytes, 0, Math.min(magic.length, bytes.size));
if (!start.equals(magic))
return { verdict: 'contradicts', found: `bytes that are not ${name} data` };
const topDirectory = await readTopDirectory(bytes, decompress);
const agrees = topDirectory === `Python-${(0,_version_js__WEBPACK_IMPORTED_MODULE_1__ .qh)(version)}`;
return { verdict: agrees ? 'agrees' : 'contradicts', found: `the top directory '${topDirectory}/'` };
}
catch (error) {
return { verdict: 'unreadable', found: `no readable ${name} archive: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__ .V$)(error)}` };
}
}
async function readTopDirectory(bytes, decompress) {
const from = async (read) => {
const compressed = bytes.read(0);
try {
return await read(decompress(compressed));
}
finally {
compressed.return();
}
};
return (await from(readPlainName)) ?? from(readFirstName);
}
async function readPlainName(tar) {
for await (const part of tar)
return findFolderName(part)?.split('/')[0];
return undefined;
}
async function readFirstName(tar) {
const { readTarMembers } = await Promise.all( [__webpack_require__.e(118), __webpack_require__.e(804)]).then(__webpack_require__.bind(__webpack_require__, 7804));
for await (const { name, isFile } of readTarMembers(tar)) {
const [topDirectory = '', ...rest] = name.split('/');
if (rest.length > 0 || !isFile)
return topDirectory;
throw new Error(`its first member '${name}' is in no directory`);
}
throw new Error('it is empty');
}
const BLOCK_BYTES = 512;
const FOLDER = '5';
function findFolderName(block) {
const header = block.subarray(0, BLOCK_BYTES);
const text = Buffer.from(header).toString('latin1');
const [name] = /^[!-~]{1,99}(?=\0)/.exec(text) ?? [];
const hasSize = !/^0*[ \0]*$/.test(text.slice(124, 136));
const isPlain = text[156] === FOLDER && text.slice(257, 262) === 'ustar' && text[345] === '\0';
if (header.length < BLOCK_BYTES || !isPlain || hasSize)
return undefined;
const sum = header.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 0x20 : byte), 0);
return Number.parseInt(text.slice(148, 156), 8) === sum ? name : undefined;
}
})
};
