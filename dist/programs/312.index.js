export const id = 312;
export const ids = [312];
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
6312:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
_: () => ( Downloader)
});
var errors = __webpack_require__(9473);
var source = __webpack_require__(6775);
var content_encoding = __webpack_require__(5260);
var external_node_crypto_ = __webpack_require__(7598);
var external_node_fs_ = __webpack_require__(3024);
;
const STRONG_ETAG = /^"[\x21\x23-\x7e\x80-\xff]*"$/;
const HTTP_DATE = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;
const CONTENT_RANGE = /^bytes (?<start>\d{1,15})-(?<end>\d{1,15})\/(?<total>\d{1,15})$/i;
function findResumable(headers) {
const { etag, 'last-modified': lastModified, 'content-encoding': contentEncoding } = headers;
const units = (headers['accept-ranges'] ?? '').toLowerCase().split(',');
const ifRange = findValidator(headers);
const length = headers['content-length'];
if (!units.some(unit => unit.trim() === 'bytes') || ifRange === undefined || length === undefined)
return undefined;
return { ifRange, totalBytes: Number(length), etag, lastModified, contentEncoding };
}
function findValidator({ etag, 'last-modified': lastModified, date, }) {
if (etag !== undefined)
return STRONG_ETAG.test(etag) ? etag : undefined;
if (lastModified === undefined || !HTTP_DATE.test(lastModified))
return undefined;
return Date.parse(date ?? '') - Date.parse(lastModified) >= 1000 ? lastModified : undefined;
}
function toRangeHeaders(start, { ifRange }) {
return { range: `bytes=${start}-`, 'if-range': ifRange };
}
function findDifference(headers, start, { totalBytes, ...first }) {
const expectedRange = `bytes ${start}-${totalBytes - 1}/${totalBytes}`;
const range = headers['content-range'];
const { groups } = CONTENT_RANGE.exec(range ?? '') ?? {};
const isRest = Number(groups?.start) === start &&
Number(groups?.end) === totalBytes - 1 &&
Number(groups?.total) === totalBytes;
if (!isRest)
return describe('Content-Range', expectedRange, range);
const length = headers['content-length'];
if (length !== undefined && Number(length) !== totalBytes - start)
return describe('Content-Length', totalBytes - start, length);
if (/^\s*multipart\//i.test(headers['content-type'] ?? ''))
return describe('Content-Type', 'the type of the file', headers['content-type']);
if (headers.etag !== first.etag)
return describe('ETag', first.etag, headers.etag);
const lastModified = headers['last-modified'];
if (lastModified !== undefined && lastModified !== first.lastModified)
return describe('Last-Modified', first.lastModified, lastModified);
const encoding = headers['content-encoding'];
return encoding === first.contentEncoding
? undefined
: describe('Content-Encoding', first.contentEncoding, encoding);
}
function describe(name, expected, found) {
return `expected ${name} ${expected ?? '(none)'}, found ${found ?? '(none)'}`;
}
var retry = __webpack_require__(4675);
;
const READ_BYTES = 256 * 1024;
const SHARED_READS = {
onread: {
buffer: Buffer.allocUnsafeSlow(READ_BYTES),
callback(bytes, buffer) {
const chunk = Buffer.from(buffer.buffer, buffer.byteOffset, bytes);
const isListening = this.readableFlowing && this.readableLength === 0 && this.listenerCount('data') > 0;
return isListening ? this.emit('data', chunk) : this.push(Buffer.from(chunk));
},
},
};
function releaseChunk({ buffer, byteLength }) {
if (buffer instanceof ArrayBuffer && buffer.byteLength === byteLength)
buffer.transfer(0);
}
;
const MIN_PROGRESS_BYTES = 64 * 1024;
const MAX_STARTS = 5;
const MAX_FRUITLESS_RANGES = 3;
class PartialFile {
#path;
#mayResume;
#file;
#hash = (0,external_node_crypto_.createHash)('sha256');
#size = 0;
#contentEncoding;
#resumable;
#furthest = 0;
#starts = 0;
#fruitless = 0;
constructor(path, mayResume) {
this.#path = path;
this.#mayResume = mayResume;
}
get size() {
return this.#size;
}
get rangeHeaders() {
return this.#resumable && toRangeHeaders(this.#size, this.#resumable);
}
clear() {
if (this.#file !== undefined)
(0,external_node_fs_.ftruncateSync)(this.#file);
this.#hash = (0,external_node_crypto_.createHash)('sha256');
this.#size = 0;
this.#resumable = undefined;
this.#contentEncoding = undefined;
}
begin({ statusCode, headers }) {
this.#file ??= (0,external_node_fs_.openSync)(this.#path, 'w');
if (statusCode === 206 && this.#resumable !== undefined) {
const difference = findDifference(headers, this.#size, this.#resumable);
if (difference === undefined)
return this.#resumable.totalBytes;
this.clear();
throw new retry .yg(`the server did not continue the file: ${difference}`);
}
this.clear();
this.#starts++;
this.#contentEncoding = headers['content-encoding'];
const resumable = this.#mayResume ? findResumable(headers) : undefined;
this.#resumable = resumable && resumable.totalBytes <= source .o9 ? resumable : undefined;
const declared = headers['content-length'];
return declared === undefined ? undefined : Number(declared);
}
append(chunk) {
if (this.#file === undefined)
throw new Error('append before begin');
if (this.#size + chunk.length > (this.#resumable?.totalBytes ?? Number.POSITIVE_INFINITY)) {
this.clear();
throw new retry .yg('the server sent more than the rest of the file');
}
this.#hash.update(chunk);
const end = this.#size + chunk.length;
for (let left = chunk.length; left > 0;) {
left -= (0,external_node_fs_.writeSync)(this.#file, chunk, chunk.length - left, left, end - left);
}
this.#size = end;
releaseChunk(chunk);
}
noteFailure() {
const gained = this.#size - this.#furthest;
this.#furthest = Math.max(this.#furthest, this.#size);
if (this.#resumable === undefined)
return false;
if (gained >= MIN_PROGRESS_BYTES) {
this.#fruitless = 0;
return this.#starts < MAX_STARTS;
}
if (++this.#fruitless >= MAX_FRUITLESS_RANGES)
this.clear();
return false;
}
finish() {
const total = this.#resumable?.totalBytes ?? this.#size;
if (this.#size !== total) {
throw new retry .yg(`the body ended early: ${this.#size} of ${total} bytes`);
}
const contentEncoding = this.#contentEncoding;
return { path: this.#path, sha256: this.#hash.digest('hex'), size: this.#size, contentEncoding };
}
[Symbol.dispose]() {
if (this.#file !== undefined)
(0,external_node_fs_.closeSync)(this.#file);
}
}
;
const IDLE_MS = 30_000;
const receive_MIN_PROGRESS_BYTES = 128 * 1024;
async function receive(message, limit, onChunk) {
const { idleMs = IDLE_MS } = limit;
const idle = setTimeout(() => message.destroy(new Error(`hardly any data for ${idleMs / 1000} s`)), idleMs);
let size = 0;
let refreshedAt = 0;
try {
await readToEnd(message, chunk => {
size += chunk.length;
if (size > limit.maxBytes)
throw (0,source .g$)(limit);
if (size - refreshedAt >= receive_MIN_PROGRESS_BYTES) {
idle.refresh();
refreshedAt = size;
}
onChunk(chunk);
});
}
finally {
clearTimeout(idle);
}
const declared = Number(message.headers['content-length'] ?? Number.NaN);
if (declared >= 0 && declared !== size) {
throw new retry .yg(`the body has ${size} bytes, the server declared ${declared}`);
}
}
function readToEnd(message, onChunk) {
return new Promise((resolve, reject) => {
const fail = (error) => reject(new retry .yg(`the body ended early: ${error === undefined ? 'connection closed' : (0,errors .V$)(error)}`, { cause: error }));
const read = (chunk) => {
try {
onChunk(chunk);
}
catch (error) {
message.off('data', read);
reject(error);
message.destroy();
}
};
message.on('data', read).on('end', resolve).on('error', fail).on('close', fail);
});
}
var external_node_http_ = __webpack_require__(7067);
var external_node_https_ = __webpack_require__(4708);
var no_proxy = __webpack_require__(1167);
;
function readProxySettings(environment) {
return {
'http:': readProxy(environment, ['http_proxy', 'HTTP_PROXY']),
'https:': readProxy(environment, ['https_proxy', 'HTTPS_PROXY']),
noProxy: environment.no_proxy || environment.NO_PROXY || '',
};
}
function findProxy(settings, target) {
const proxy = settings[target.protocol === 'https:' ? 'https:' : 'http:'];
if (proxy === undefined || (0,no_proxy .U)(target) || (0,no_proxy .R)(target, settings.noProxy))
return undefined;
return proxy;
}
function readProxy(environment, names) {
const variable = names.find(name => environment[name]?.trim());
if (variable === undefined)
return undefined;
return { variable, url: parseProxy(environment[variable]?.trim() ?? '', variable) };
}
function parseProxy(text, variable) {
const invalid = (reason) => new errors .lZ('INVALID_INPUT', `${variable}: ${reason}.`, {
hint: `Set ${variable} to the URL of the proxy, such as http://proxy.example:8080. Percent-encode special characters in the user name and password: # is %23.`,
});
const scheme = /^[a-z][a-z\d+.-]*(?=:\/\/)/i.exec(text)?.[0].toLowerCase();
if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') {
throw invalid('the proxy is neither an http:// nor an https:// proxy');
}
const url = URL.parse(scheme === undefined ? `http://${text}` : text);
const hasMore = url === null || !['', '/'].includes(url.pathname) || url.search || url.hash;
if (hasMore || /[\s\p{Cc}]/u.test(text) || url.port === '0' || !isDecodable(url)) {
throw invalid('its value is not the URL of a proxy');
}
return url;
}
function isDecodable({ username, password }) {
try {
decodeURIComponent(username + password);
return true;
}
catch {
return false;
}
}
;
const OLDEST_NODE = [24, 5];
class Agents {
#settings;
#nodeVersion;
#agents = new Map();
constructor(settings, nodeVersion = process.versions.node) {
this.#settings = settings;
this.#nodeVersion = nodeVersion;
}
find(target) {
const proxy = findProxy(this.#settings, target);
if (proxy && !knowsProxies(this.#nodeVersion))
throw tooOld(proxy, target, this.#nodeVersion);
const key = `${target.protocol} ${proxy?.variable}`;
const agent = this.#agents.get(key) ?? createAgent(target.protocol, proxy);
this.#agents.set(key, agent);
return { agent, proxy };
}
close() {
for (const agent of this.#agents.values())
agent.destroy();
}
}
function createAgent(protocol, proxy) {
const proxyEnv = proxy && { http_proxy: proxy.url.href, https_proxy: proxy.url.href };
const options = { keepAlive: true, ...(proxyEnv && { proxyEnv }) };
return protocol === 'https:' ? new TunnelAgent(options) : new external_node_http_.Agent(options);
}
class TunnelAgent extends external_node_https_.Agent {
#connections = new Set();
createConnection(...args) {
const connection = super.createConnection(...args);
if (connection) {
this.#connections.add(connection);
connection.once('close', () => this.#connections.delete(connection));
}
return connection;
}
destroy() {
super.destroy();
for (const connection of this.#connections)
connection.destroy();
}
}
function knowsProxies(nodeVersion) {
const [major = 0, minor = 0] = nodeVersion.split('.').map(Number);
return major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
}
function tooOld({ variable }, { origin }, nodeVersion) {
const needed = OLDEST_NODE.join('.');
return new errors .lZ('INVALID_INPUT', `${variable} sets a proxy for ${origin}. Proxies need Node ${needed} or later; this is Node ${nodeVersion}.`, { hint: `Update Node to ${needed} or later. If ${origin} needs no proxy, add its host to NO_PROXY.` });
}
var external_node_net_ = __webpack_require__(4649);
var disk_errors = __webpack_require__(95);
;
const MAY_PASS = new Set([408, 425, 429]);
const CERTIFICATE_CODE = /^(CERT_|CRL_|UNABLE_TO_|ERROR_IN_C|(DEPTH_ZERO_)?SELF_SIGNED_|INVALID_(CA|PURPOSE)$|PATH_LENGTH_|UNSPECIFIED$)/;
const CLOCK_CODE = /^CERT_(HAS_EXPIRED|NOT_YET_VALID)$/;
const NAME_CODE = /^(ERR_TLS_CERT_ALTNAME_INVALID|HOSTNAME_MISMATCH)$/;
const CLOCK_HINT = "Check the clock of this machine. If it is right, ask the server's operator to renew the certificate.";
const NAME_HINT = 'Check the host name in the URL, and that HTTPS_PROXY and DNS lead to that host: the certificate is issued to another name.';
const ISSUER_HINT = "If a proxy inspects TLS, or the server has a private certificate authority, set NODE_EXTRA_CA_CERTS to the PEM file of that authority's certificate, or NODE_USE_SYSTEM_CA=1 to trust the certificates of the operating system.";
function mayPass(status) {
return MAY_PASS.has(status) || status >= 500;
}
function describeStatus(status) {
return `${status} ${external_node_http_.STATUS_CODES[status] ?? ''}`.trim();
}
function toFault(error, target, proxy) {
const code = (0,disk_errors .Xt)(error);
const statusCode = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : undefined;
if (code === 'ERR_PROXY_TUNNEL' && statusCode !== undefined && proxy !== undefined) {
if (statusCode >= 400 && !mayPass(statusCode))
return toRefusal(statusCode, target, proxy);
return new retry .yg(describeRefusal(statusCode), { cause: error });
}
const hint = findCertificateHint(code);
if (hint !== undefined) {
return new retry .XB(`the TLS certificate is rejected: ${(0,errors .V$)(error)} (${code})`, hint, error);
}
return new retry .yg((0,errors .V$)(error), { cause: error });
}
function toRefusal(status, target, { variable }) {
return new retry .XB(describeRefusal(status), status === 407
? `Set the proxy's user name and password in ${variable}, as in http://USER:PASSWORD@proxy.example:8080, with special characters percent-encoded.`
: `Ask the proxy's operator to allow ${target.origin}. If that host is reachable without the proxy, add it to NO_PROXY.`);
}
function describeRefusal(status) {
return `the proxy answered ${describeStatus(status)}`;
}
function findCertificateHint(code) {
if (CLOCK_CODE.test(code))
return CLOCK_HINT;
if (NAME_CODE.test(code))
return NAME_HINT;
return CERTIFICATE_CODE.test(code) ? ISSUER_HINT : undefined;
}
;
const CONNECT_MS = 1000;
async function waitForAnswer(url, options) {
const late = new AbortController();
const { idleMs = IDLE_MS } = options;
const timer = setTimeout(() => late.abort(new Error(`no answer for ${idleMs / 1000} s`)), idleMs);
const start = performance.now();
try {
const message = await send(url, { ...options, signal: AbortSignal.any([late.signal, options.signal]) });
const ms = Math.round(performance.now() - start);
options.debug?.((0,errors .g$)(`GET ${(0,retry .Ng)(url)}: ${message.statusCode} after ${ms} ms`));
return message;
}
catch (error) {
throw toFault(late.signal.aborted ? late.signal.reason : error, url, options.proxy);
}
finally {
clearTimeout(timer);
}
}
function send(url, { attempt, agent, headers, signal }) {
const { request } = url.protocol === 'https:' ? external_node_https_ : external_node_http_;
(0,external_node_net_.setDefaultAutoSelectFamilyAttemptTimeout)(CONNECT_MS * attempt);
return new Promise((resolve, reject) => {
const abort = () => reject(signal.reason);
signal.addEventListener('abort', abort, { once: true });
request(url, { agent, headers, signal, ...SHARED_READS })
.on('response', resolve)
.on('error', reject)
.on('close', () => {
signal.removeEventListener('abort', abort);
reject(new Error('the connection was closed without an answer'));
})
.end();
});
}
;
function assertSendable({ value }) {
if (/^[\t\x20-\x7e]+$/.test(value))
return;
throw new errors .lZ('INVALID_INPUT', 'mirror-token: it contains a line break or a non-ASCII character.', {
hint: 'Set mirror-token to the value of one Authorization header, such as Bearer followed by the token.',
});
}
function toDeniedError(url, address, { isSent, authorization }) {
const answer = `${(0,retry .Ng)(url)}: ${address.origin} requires credentials (${describeStatus(401)})`;
if (isSent)
return new errors .lZ('MIRROR_REFUSED', `${answer} and did not accept the ones that were sent.`);
if (authorization === undefined)
return new errors .lZ('MIRROR_REFUSED', `${answer}, and none were sent.`);
return new errors .lZ('MIRROR_REFUSED', `${answer}. mirror-token was not sent, because only ${authorization.origin} gets it.`, {
hint: 'Set mirror to the server that requires mirror-token: a redirect to another server never gets it.',
});
}
;
function toRedirectTarget(from, location) {
const target = URL.parse(location ?? '', from.href);
if (location === undefined || target === null || !/^https?:$/.test(target.protocol)) {
throw new retry ._g(`a redirect from ${(0,retry .Ng)(from)} to an address that is not http or https`);
}
if (target.protocol !== 'https:' && target.protocol !== from.protocol) {
throw new retry ._g(`a redirect from ${(0,retry .Ng)(from)} to ${(0,retry .Ng)(target)}, which is not https`);
}
return target;
}
var user_agent = __webpack_require__(7398);
;
const MAX_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const NOT_THERE = new Set([403, 404, 410]);
class Requester {
#agents;
#options;
#closed = new AbortController();
#missing = new Map();
constructor(options) {
this.#options = options;
this.#agents = new Agents(readProxySettings(options.environment ?? process.env));
if (options.authorization)
assertSendable(options.authorization);
}
get signal() {
return this.#closed.signal;
}
lastMissingStatus(url) {
return this.#missing.get(url.href);
}
close() {
this.#closed.abort();
this.#agents.close();
}
async request(url, { attempt, range }) {
const { authorization, debug, idleMs } = this.#options;
let address = url;
let mayAuthorize = true;
for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
mayAuthorize &&= address.origin === authorization?.origin;
const route = this.#agents.find(address);
const message = await waitForAnswer(address, {
...route,
attempt,
headers: {
'user-agent': user_agent ._,
'accept-encoding': 'identity',
...range,
...(mayAuthorize && { authorization: authorization?.value }),
},
signal: this.signal,
...(debug && { debug }),
idleMs,
});
const { statusCode = 0, headers } = message;
if (statusCode === 200 || (statusCode === 206 && range))
return { message, finalUrl: address };
message.destroy();
if (NOT_THERE.has(statusCode)) {
this.#missing.set(url.href, statusCode);
return undefined;
}
const answer = `the server answered ${describeStatus(statusCode)}`;
if (mayPass(statusCode)) {
throw new retry .yg(answer, { retryAfterMs: (0,retry .mu)(headers['retry-after'], new Date()) });
}
if (statusCode === 401)
throw toDeniedError(url, address, { isSent: mayAuthorize, authorization });
if (statusCode === 407 && route.proxy)
throw toRefusal(statusCode, address, route.proxy);
if (statusCode >= 400)
throw toRefusedError(url, answer);
if (!REDIRECTS.has(statusCode))
throw new retry ._g(answer);
address = toRedirectTarget(address, headers.location);
}
throw new retry ._g(`more than ${MAX_REDIRECTS} redirects`);
}
}
function toRefusedError(url, answer) {
return new errors .lZ('DOWNLOAD_FAILED', `${(0,retry .Ng)(url)}: ${answer}.`, {
hint: "Check the URL of the mirror. If it is right, ask the mirror's operator why the server refuses this request.",
});
}
;
class Downloader {
#requester;
#options;
constructor(options) {
this.#options = options;
this.#requester = new Requester(options);
}
async fetchAnswer(url, limit) {
return this.#fetch(url, async (attempt) => {
const response = await this.#requester.request(url, { attempt });
if (response === undefined)
return undefined;
const { message, finalUrl } = response;
const chunks = [];
await receive(message, { ...limit, idleMs: this.#options.idleMs }, chunk => void chunks.push(chunk));
const { 'content-encoding': encoding, 'content-type': contentType } = message.headers;
return {
bytes: (0,content_encoding .yj)(Buffer.concat(chunks), encoding, { ...limit, url }),
contentType,
url,
finalUrl,
};
});
}
async download(url, path, { resume = true } = {}) {
using file = new PartialFile(path, resume);
return await this.#fetch(url, async (attempt) => {
const response = await this.#requestRest(url, file, attempt);
if (response === undefined)
return undefined;
const { message } = response;
try {
const totalBytes = file.begin(message);
using progress = this.#options.track?.(url, totalBytes, file.size);
await receive(message, { maxBytes: source .o9, idleMs: this.#options.idleMs }, chunk => {
progress?.add(chunk.length);
file.append(chunk);
});
const finished = file.finish();
progress?.complete();
return finished;
}
catch (error) {
message.destroy();
throw error;
}
}, () => file.noteFailure());
}
async isThere(url) {
const found = await this.#fetch(url, async (attempt) => {
const response = await this.#requester.request(url, { attempt });
response?.message.destroy();
return response !== undefined;
});
return found ?? false;
}
lastMissingStatus(url) {
return this.#requester.lastMissingStatus(url);
}
close() {
this.#requester.close();
}
async #fetch(url, request, madeProgress = () => false) {
return (0,retry .LH)(url, request, { ...this.#options, signal: this.#requester.signal, madeProgress });
}
async #requestRest(url, file, attempt) {
const range = file.rangeHeaders;
if (range === undefined)
return this.#requester.request(url, { attempt });
try {
const response = await this.#requester.request(url, { attempt, range });
if (response !== undefined)
return response;
}
catch (error) {
const isAnswer = error instanceof errors .lZ || error instanceof retry ._g;
if (!isAnswer)
throw error;
file.clear();
throw new retry .yg((0,errors .V$)(error), { cause: error });
}
file.clear();
throw new retry .yg('the server has no such file when asked for the rest of it');
}
}
}),
7398:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
_: () => ( USER_AGENT)
});
const USER_AGENT = 'verify-cpython/0.1.0';
})
};
