export const id = 35;
export const ids = [35];
export const modules = {
5260:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
gH: () => ( createDecoders),
i2: () => ( parseContentEncoding),
yj: () => ( decodeBytes)
});
var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
var _files_disk_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95);
var _files_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6775);
var _retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4675);
const CODINGS = {
gzip: 'gzip',
'x-gzip': 'gzip',
deflate: 'deflate',
br: 'br',
};
const MAX_CODINGS = 3;
const BUFFER_BYTES = 64 * 1024;
function parseContentEncoding(header) {
const names = (header ?? '')
.split(',')
.map(name => name.trim().toLowerCase())
.filter(name => name !== '' && name !== 'identity');
const codings = names.map(name => (Object.hasOwn(CODINGS, name) ? CODINGS[name] : undefined));
const known = codings.filter(coding => coding !== undefined).reverse();
return known.length === codings.length && known.length <= MAX_CODINGS ? known : undefined;
}
function decodeBytes(bytes, header, limit) {
const codings = parseContentEncoding(header);
if (codings === undefined) {
throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__ .lZ('DOWNLOAD_FAILED', `${(0,_retry_js__WEBPACK_IMPORTED_MODULE_4__ .Ng)(limit.url)}: expected no Content-Encoding, gzip, deflate, or br, found '${header}'.`, { hint: 'Turn off this compression in the mirror or in the proxy in front of it.' });
}
return codings.reduce((encoded, coding) => decodeOnce(encoded, coding, limit), bytes);
}
function decodeOnce(bytes, coding, limit) {
if (coding === 'gzip' && !isGzip(bytes))
return bytes;
const options = { maxOutputLength: limit.maxBytes };
try {
switch (coding) {
case 'gzip':
return node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync(bytes, options);
case 'br':
return node_zlib__WEBPACK_IMPORTED_MODULE_0__.brotliDecompressSync(bytes, options);
case 'deflate':
return isZlib(bytes) ? node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateSync(bytes, options) : node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync(bytes, options);
}
}
catch (error) {
if ((0,_files_disk_errors_js__WEBPACK_IMPORTED_MODULE_2__ .Xt)(error) === 'ERR_BUFFER_TOO_LARGE')
throw (0,_files_source_js__WEBPACK_IMPORTED_MODULE_3__ .g$)(limit);
throw new _retry_js__WEBPACK_IMPORTED_MODULE_4__ .yg(`the body is not valid ${coding}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__ .V$)(error)}`, { cause: error });
}
}
function createDecoders(codings, firstBytes) {
return codings.map((coding, index) => createDecoder(coding, index > 0 || isZlib(firstBytes)));
}
function createDecoder(coding, hasZlibHeader) {
const options = { chunkSize: BUFFER_BYTES };
switch (coding) {
case 'gzip':
return node_zlib__WEBPACK_IMPORTED_MODULE_0__.createGunzip(options);
case 'br':
return node_zlib__WEBPACK_IMPORTED_MODULE_0__.createBrotliDecompress(options);
case 'deflate':
return hasZlibHeader ? node_zlib__WEBPACK_IMPORTED_MODULE_0__.createInflate(options) : node_zlib__WEBPACK_IMPORTED_MODULE_0__.createInflateRaw(options);
}
}
function isGzip(bytes) {
return bytes[0] === 0x1f && bytes[1] === 0x8b;
}
function isZlib([first = 0, second = 0]) {
return (first & 0x0f) === 8 && ((first << 8) | second) % 31 === 0;
}
}),
310:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
C: () => ( withSecondLook),
s: () => ( waitForSecondLook)
});
var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
const SECOND_LOOK_MS = 500;
function waitForSecondLook() {
return (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(SECOND_LOOK_MS);
}
async function withSecondLook(flukes, log, look) {
try {
return await look(false);
}
catch (error) {
if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__ .lZ) || !flukes.includes(error.code))
throw error;
log.info(`${error.code}: ${error.message} Fetching it once more: the fault may be temporary.`);
}
await waitForSecondLook();
return look(true);
}
}),
9676:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
RQ: () => ( describeEvidence),
bk: () => ( downloadArtifact),
O$: () => ( downloadWithSecondLook),
jg: () => ( fetchSignedDigest)
});
var promises_ = __webpack_require__(1455);
var external_node_path_ = __webpack_require__(6760);
var cpython_history = __webpack_require__(2464);
var errors = __webpack_require__(9473);
var mirror = __webpack_require__(3041);
var second_look = __webpack_require__(310);
var bundle = __webpack_require__(6888);
var verify = __webpack_require__(2650);
var external_node_crypto_ = __webpack_require__(7598);
var external_node_fs_ = __webpack_require__(3024);
var external_node_stream_ = __webpack_require__(7075);
var external_node_stream_promises_ = __webpack_require__(6466);
var disk_errors = __webpack_require__(95);
var place = __webpack_require__(5875);
var files_source = __webpack_require__(6775);
var content_encoding = __webpack_require__(5260);
;
const READ_BYTES = 64 * 1024;
const FIRST_BYTES = 2;
const DECODER_CODE = /^(?:Z_|ERR__ERROR_)/;
async function decodeFile(file) {
const codings = (0,content_encoding .i2)(file.contentEncoding);
if (codings === undefined || codings.length === 0)
return undefined;
const path = `${file.path}.decoded`;
try {
const decoders = (0,content_encoding .gH)(codings, await readFirstBytes(file.path));
const decoded = await writeDecoded(file.path, path, decoders);
await (0,place .D1)(path, file.path);
return { ...decoded, path: file.path };
}
catch (error) {
if (error instanceof TooLarge || DECODER_CODE.test((0,disk_errors .Xt)(error)))
return undefined;
throw error;
}
finally {
await (0,promises_.rm)(path, { force: true });
}
}
class TooLarge extends Error {
}
async function readFirstBytes(path) {
await using file = await (0,promises_.open)(path);
const bytes = Buffer.alloc(FIRST_BYTES);
await file.read(bytes);
return bytes;
}
async function writeDecoded(source, path, decoders) {
await using target = await (0,promises_.open)(path, 'w');
const hash = (0,external_node_crypto_.createHash)('sha256');
let size = 0;
const sink = new external_node_stream_.Writable({
write(chunk, _encoding, done) {
size += chunk.length;
hash.update(chunk);
if (size > files_source .o9)
done(new TooLarge());
else
target.writeFile(chunk).then(() => done(), done);
},
});
await (0,external_node_stream_promises_.pipeline)([(0,external_node_fs_.createReadStream)(source, { highWaterMark: READ_BYTES }), ...decoders, sink]);
return { sha256: hash.digest('hex'), size };
}
async function verifyDecodedToo(file, verify) {
try {
return await verify(file);
}
catch (error) {
if (!(error instanceof errors .lZ) || error.code !== 'DIGEST_MISMATCH')
throw error;
const decoded = await decodeFile(file);
if (decoded === undefined)
throw error;
return await verify(decoded).catch((cause) => {
throw cause instanceof errors .lZ && cause.code === 'DIGEST_MISMATCH' ? error : cause;
});
}
}
var verified_artifact = __webpack_require__(2931);
var artifact_errors = __webpack_require__(8538);
var missing = __webpack_require__(1491);
;
function fetchSignedDigest(expectation, context, toMissing = () => (0,missing .pj)(expectation, context.downloader)) {
const { artifact, signer, url } = expectation;
return (0,second_look .C)(['BUNDLE_MALFORMED', 'NO_BUNDLE_PUBLISHED'], context.log, async () => {
const answer = await fetchBundle(url, context.downloader);
if (answer === undefined)
throw await toMissing();
const { bytes } = answer;
const root = await context.trustedRoot;
const threads = await context.threads;
const proof = await threads?.prove(bytes, signer.identity);
const signedDigest = (0,artifact_errors .b7)(artifact, () => (0,artifact_errors .rU)(answer, () => (0,verify .I)(bytes, signer.identity, root, proof)));
context.log.debug(`${artifact.fileName}: ${describeEvidence(signedDigest)}`);
const { sha256 } = signedDigest.evidence;
(0,verified_artifact .Hv)(artifact, sha256, context.sha256);
const record = (0,cpython_history .$)(artifact, sha256, {
history: await context.history,
pinnedSha256: context.sha256,
});
return { bytes, signedDigest, record };
});
}
async function fetchBundle(artifact, downloader) {
for (const url of (0,mirror .uF)(artifact)) {
const answer = await downloader.fetchAnswer(url, {
maxBytes: bundle .M,
tooLarge: 'BUNDLE_MALFORMED',
});
if (answer !== undefined)
return answer;
}
return undefined;
}
function downloadArtifact(expectation, { bytes, signedDigest }, { folder, ...context }) {
const { artifact } = expectation;
const { sha256, log, history } = context;
return downloadWithSecondLook(expectation, context, folder, async (file) => {
const bundlePath = (0,external_node_path_.join)(folder, (0,mirror .$K)(artifact.fileName));
const verified = await (0,verified_artifact .oc)(file, artifact, {
signedDigest,
bundlePath,
pinnedSha256: sha256,
history: await history,
});
const stamp = verified.facts.versionStamp;
log.debug(`${artifact.fileName}: steps 6 and 7: ${file.size} bytes have this SHA-256; ${stamp}.`);
await (0,promises_.writeFile)(bundlePath, bytes, { mode: 0o444 });
return verified;
});
}
async function downloadWithSecondLook(expectation, context, folder, verify) {
const { artifact, url } = expectation;
const verified = await (0,second_look .C)(['DIGEST_MISMATCH', 'NOT_PUBLISHED'], context.log, async (isLast) => {
const path = (0,external_node_path_.join)(folder, artifact.fileName);
const file = await context.downloader.download(url, path, { resume: !isLast });
if (file !== undefined)
return verifyDecodedToo(file, verify);
if (isLast)
return undefined;
throw new errors .lZ('NOT_PUBLISHED', `${artifact.fileName} is not at ${url}.`);
});
if (verified === undefined)
throw await (0,missing .W8)(expectation, context.downloader);
return verified;
}
function describeEvidence({ evidence }) {
const { sha256, identity, signedAt, logIndex, bundleMediaType, trustedRoot } = evidence;
return `recipe steps 1 to 5: ${bundleMediaType}, log index ${logIndex}, trusted root ${trustedRoot}: ${identity.subjectAlternativeName} signed SHA-256 ${sha256} at ${signedAt.toISOString()}.`;
}
}),
1491:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
W8: () => ( notPublished),
aP: () => ( noBundle),
pj: () => ( bundleMissing)
});
var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
var _cpython_artifact_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3282);
var _cpython_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9976);
var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
var _python_org_fetch_listing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4449);
var _python_org_mirror_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3041);
const ADVICE_MS = 5000;
async function bundleMissing(expectation, downloader) {
const isThere = await advice(downloader.isThere(expectation.url));
return isThere === false ? notPublished(expectation, downloader) : noBundle(expectation);
}
function noBundle({ artifact, url }) {
const { fileName } = artifact;
return new _errors_js__WEBPACK_IMPORTED_MODULE_3__ .lZ('NO_BUNDLE_PUBLISHED', `${fileName} has no bundle: the mirror has no ${(0,_python_org_mirror_js__WEBPACK_IMPORTED_MODULE_5__ .$K)(fileName)} at ${new URL('.', url)}.`, (0,_cpython_artifact_kinds_js__WEBPACK_IMPORTED_MODULE_1__ .JI)(artifact) && (0,_python_org_mirror_js__WEBPACK_IMPORTED_MODULE_5__ .gL)(url)
? { hint: 'CPython publishes a bundle of this file: contact the operator of the mirror.' }
: {});
}
async function notPublished({ artifact, url }, downloader) {
const { version, kind } = artifact;
const listing = await advice((0,_python_org_fetch_listing_js__WEBPACK_IMPORTED_MODULE_4__ .zv)(downloader, new URL('.', url)));
const statuses = [...(0,_python_org_mirror_js__WEBPACK_IMPORTED_MODULE_5__ .uF)(url), url].map(each => downloader.lastMissingStatus(each));
if (listing?.state === 'denied' && statuses.every(status => status === 403))
return refused(url);
const kinds = (0,_cpython_artifact_kinds_js__WEBPACK_IMPORTED_MODULE_1__ .Hr)(version, listing?.names ?? []);
const hint = kinds.length > 0
? `Set artifact to a kind that the mirror lists for this release: ${kinds.join(', ')}.`
: await explainEmptyMirror(url, listing, downloader);
const message = `CPython ${(0,_cpython_version_js__WEBPACK_IMPORTED_MODULE_2__ .qh)(version)} has no ${kind} at ${url}.`;
return new _errors_js__WEBPACK_IMPORTED_MODULE_3__ .lZ('NOT_PUBLISHED', message, hint === undefined ? {} : { hint });
}
function refused(url) {
return new _errors_js__WEBPACK_IMPORTED_MODULE_3__ .lZ('MIRROR_REFUSED', `The mirror denies access: it answered 403 to ${url}, to the bundle, and to the folder.`, {
hint: 'If the mirror requires credentials, set mirror-token. Otherwise ask its operator whether this machine may read it, and whether it has this release: some servers answer 403 for a missing file.',
});
}
async function explainEmptyMirror(url, listing, downloader) {
if (listing?.state !== 'missing' || !(0,_python_org_mirror_js__WEBPACK_IMPORTED_MODULE_5__ .gL)(url))
return undefined;
const mirror = await advice((0,_python_org_fetch_listing_js__WEBPACK_IMPORTED_MODULE_4__ .zv)(downloader, new URL('..', url)));
if (mirror?.state === 'missing')
return `The mirror answers 404 to everything: ${(0,_python_org_mirror_js__WEBPACK_IMPORTED_MODULE_5__ .ls)(url)}`;
const isEmpty = mirror?.state === 'empty' || (mirror?.state === 'listed' && !(0,_python_org_fetch_listing_js__WEBPACK_IMPORTED_MODULE_4__ .of)(mirror));
return isEmpty ? `The mirror lists no release: ${(0,_python_org_mirror_js__WEBPACK_IMPORTED_MODULE_5__ .ls)(url)}` : undefined;
}
function advice(request) {
return Promise.race([request.catch(() => undefined), (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ADVICE_MS, undefined, { ref: false })]);
}
}),
8035:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
verifyRelease: () => ( verifyRelease)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
var _files_regular_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8927);
var _python_org_mirror_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3041);
var _sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6888);
var _sigstore_verify_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2650);
var _store_digest_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9947);
var _store_tool_cache_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3053);
var _store_verified_artifact_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2931);
var _artifact_errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8538);
var _fetch_release_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9676);
async function verifyRelease(expectation, context) {
const { artifact, url, signer } = expectation;
const copy = (0,_store_tool_cache_js__WEBPACK_IMPORTED_MODULE_6__ .dm)(context.cacheRoot, artifact, toNames(artifact));
const isHit = copy?.missing.length === 0;
const verified = isHit
? await verifyCopy(name => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(copy.folder, name), expectation, { ...context, folder: copy.folder })
: await fetchRelease(expectation, context);
return { verified, url, releaseManager: signer.name, cacheHit: isHit };
}
function toNames({ fileName }) {
return [fileName, (0,_python_org_mirror_js__WEBPACK_IMPORTED_MODULE_2__ .$K)(fileName)];
}
async function verifyCopy(toPath, { artifact, signer }, { trustedRoot, sha256: pinnedSha256, log, folder, ...context }) {
const reject = (0,_artifact_errors_js__WEBPACK_IMPORTED_MODULE_8__ .pd)(artifact, folder);
const root = await trustedRoot;
const history = await context.history;
const bundlePath = toPath((0,_python_org_mirror_js__WEBPACK_IMPORTED_MODULE_2__ .$K)(artifact.fileName));
const signedDigest = await (0,_files_regular_file_js__WEBPACK_IMPORTED_MODULE_1__ .EW)(bundlePath, _sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_3__ .M)
.then(bundle => (0,_sigstore_verify_js__WEBPACK_IMPORTED_MODULE_4__ .I)(bundle, signer.identity, root))
.catch(reject);
log.debug(`${artifact.fileName} in the tool cache: ${(0,_fetch_release_js__WEBPACK_IMPORTED_MODULE_9__ .RQ)(signedDigest)}`);
const { sha256 } = signedDigest.evidence;
(0,_store_verified_artifact_js__WEBPACK_IMPORTED_MODULE_7__ .Hv)(artifact, sha256, pinnedSha256);
return (0,_store_digest_file_js__WEBPACK_IMPORTED_MODULE_5__ .T)(toPath(artifact.fileName))
.then(file => (0,_store_verified_artifact_js__WEBPACK_IMPORTED_MODULE_7__ .oc)(file, artifact, { signedDigest, bundlePath, pinnedSha256, history }))
.catch(reject);
}
async function fetchRelease(expectation, context) {
const { artifact } = expectation;
const names = toNames(artifact);
const signed = await (0,_fetch_release_js__WEBPACK_IMPORTED_MODULE_9__ .jg)(expectation, context);
const cacheRoot = await context.findWritableRoot(artifact);
return (0,_store_tool_cache_js__WEBPACK_IMPORTED_MODULE_6__ .kk)(cacheRoot, artifact, async (folder) => {
const verified = await (0,_fetch_release_js__WEBPACK_IMPORTED_MODULE_9__ .bk)(expectation, signed, { ...context, folder });
const copy = (0,_store_tool_cache_js__WEBPACK_IMPORTED_MODULE_6__ .dm)(cacheRoot, artifact, names);
if (copy !== undefined) {
const toPath = (name) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(copy.missing.includes(name) ? folder : copy.folder, name);
await verifyCopy(toPath, expectation, { ...context, folder: copy.folder });
}
const placed = await (0,_store_tool_cache_js__WEBPACK_IMPORTED_MODULE_6__ .rg)(cacheRoot, verified, names);
if (!('otherCopy' in placed))
return placed;
const { otherCopy } = placed;
return verifyCopy(name => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(otherCopy, name), expectation, { ...context, folder: otherCopy });
});
}
})
};
