export const id = 325;
export const ids = [325];
export const modules = {
3325:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
TufUnreachable: () => ( TufUnreachable),
fetchTarget: () => ( fetchTarget)
});
var promises_ = __webpack_require__(1455);
var external_node_path_ = __webpack_require__(6760);
var external_node_timers_promises_ = __webpack_require__(8500);
var dist = __webpack_require__(4706);
var dist_error = __webpack_require__(6376);
var errors = __webpack_require__(9473);
var disk_errors = __webpack_require__(95);
var downloader = __webpack_require__(6312);
var retry = __webpack_require__(4675);
var web_page = __webpack_require__(3187);
;
const WRAPPED = '^Unable to load (?:snapshot metadata|targets) error Error: ';
const NOT_STORED = new RegExp(`${WRAPPED}Failed to persist metadata `);
const EXPIRED = new RegExp(String.raw `${WRAPPED}(?:Final )?(?:timestamp|snapshot|targets)\.json is expired$`);
function isNotStored(error) {
return error instanceof dist_error.PersistError || (error instanceof Error && NOT_STORED.test(error.message));
}
function isExpiredMetadata(error) {
return error instanceof dist_error.ExpiredMetadataError || (error instanceof Error && EXPIRED.test(error.message));
}
const EXPIRED_HINT = 'Check the clock of this machine. If it is right, the repository is out of date, or a cache or proxy serves an old copy of it: contact its operator, or set trusted-root to embedded.';
function explainExpiry(error, newest) {
const [name = ''] = /[\w-]+\.json/.exec(error.message) ?? [];
const expires = readExpiry(newest.get(name));
const expired = expires === undefined ? '' : `it expired at ${format(expires)}, and `;
const clock = `the clock of this machine says ${format(new Date())}`;
return new Error(`${(0,errors .V$)(error)}: ${expired}${clock}`, { cause: error });
}
function readExpiry(bytes) {
const { groups } = /"expires"\s*:\s*"(?<date>[\dTZ:.+-]{10,40})"/.exec(bytes?.toString('utf8') ?? '') ?? {};
const date = new Date(groups?.date ?? '');
return Number.isNaN(date.getTime()) ? undefined : date;
}
function format(date) {
return date
.toISOString()
.replace('T', ' ')
.replace(/\.\d+Z$/, ' UTC');
}
var external_node_crypto_ = __webpack_require__(7598);
var external_node_os_ = __webpack_require__(8161);
var place = __webpack_require__(5875);
var regular_file = __webpack_require__(8927);
;
const MAX_METADATA_BYTES = 5_000_000;
const MAX_WAIT_MS = 1000;
const MAX_RUN_MS = 24 * 60 * 60 * 1000;
const NAME = 'verify-cpython-tuf';
const TARGET_FILE = 'target';
const ROOT_VERSION = 'root-version';
const REMEMBERED = ['timestamp.json', 'snapshot.json', 'targets.json', TARGET_FILE, ROOT_VERSION];
async function withMetadataFolder({ mirror, root, temporaryFolder, warn }, work) {
const key = (0,external_node_crypto_.createHash)('sha256').update(mirror.href).update(root).digest('hex').slice(0, 16);
const memory = (0,external_node_path_.join)(temporaryFolder, `${NAME}-${key}`);
let canRemember = true;
const folder = await prepare(memory, root).catch(async (cause) => {
canRemember = false;
warn(describeForgetting(memory, cause));
return prepareElsewhere(root);
});
try {
const result = await work(folder);
if (canRemember)
await remember(folder, memory).catch((cause) => warn(describeForgetting(memory, cause)));
return result;
}
finally {
await (0,promises_.rm)(folder, { recursive: true, force: true }).catch(() => { });
}
}
async function assertNewerRoot(folder) {
const root = JSON.parse(String(await (0,promises_.readFile)((0,external_node_path_.join)(folder, 'root.json'))));
const { version } = root.signed;
const path = (0,external_node_path_.join)(folder, ROOT_VERSION);
const before = Number(await (0,promises_.readFile)(path).catch(() => 0));
if (version < before)
throw new Error(`its newest root is version ${version}, and was version ${before} before`);
await (0,promises_.writeFile)(path, String(version));
}
async function prepare(memory, root) {
await (0,place .wZ)(memory);
await removeLeftovers(memory);
const folder = await (0,promises_.mkdtemp)(`${memory}-`);
try {
await recall(memory, folder, root);
return folder;
}
catch (error) {
await (0,promises_.rm)(folder, { recursive: true, force: true });
throw error;
}
}
async function removeLeftovers(memory) {
const parent = (0,external_node_path_.dirname)(memory);
for (const name of await (0,promises_.readdir)(parent).catch(() => [])) {
if (!name.startsWith(`${(0,external_node_path_.basename)(memory)}-`))
continue;
const path = (0,external_node_path_.join)(parent, name);
const { mtimeMs } = await (0,promises_.stat)(path).catch(() => ({ mtimeMs: Date.now() }));
if (Date.now() - mtimeMs > MAX_RUN_MS)
await (0,promises_.rm)(path, { recursive: true }).catch(() => { });
}
}
async function prepareElsewhere(root) {
try {
const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), `${NAME}-`));
await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'root.json'), root);
return folder;
}
catch (error) {
throw toUnavailable(error);
}
}
function toUnavailable(cause) {
const message = `TUF metadata cannot be stored: ${(0,errors .V$)(cause)}.`;
return new errors .lZ('TRUSTED_ROOT_UNAVAILABLE', message, { cause });
}
async function remember(folder, memory) {
for (const name of REMEMBERED)
await (0,place .D1)((0,external_node_path_.join)(folder, name), (0,external_node_path_.join)(memory, name), { maxWaitMs: MAX_WAIT_MS });
}
function describeForgetting(memory, cause) {
return `TUF metadata cannot be stored in '${memory}': ${(0,errors .V$)(cause)}. Later steps cannot compare the repository with what this step found.`;
}
async function recall(memory, folder, root) {
for (const name of REMEMBERED) {
const bytes = await (0,regular_file .EW)((0,external_node_path_.join)(memory, name), MAX_METADATA_BYTES).catch(() => undefined);
if (bytes)
await (0,promises_.writeFile)((0,external_node_path_.join)(folder, name), bytes);
}
await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'root.json'), root);
}
;
const DEADLINE_MS = 5000;
const MAX_ATTEMPTS = 2;
class TufUnreachable extends Error {
}
async function fetchTarget(name, repository) {
const deadline = new AbortController();
const refreshed = withMetadataFolder(repository, folder => refresh(name, repository, { folder, signal: deadline.signal }));
const tooLate = (0,external_node_timers_promises_.setTimeout)(DEADLINE_MS, undefined, { signal: deadline.signal }).then(() => {
const seconds = DEADLINE_MS / 1000;
throw new TufUnreachable(`The TUF repository ${repository.mirror} did not answer within ${seconds} s.`);
});
try {
return await Promise.race([refreshed, tooLate]);
}
finally {
deadline.abort();
await refreshed.catch(() => { });
}
}
async function refresh(name, { mirror }, { folder, signal }) {
const fetcher = new RememberingFetcher(folder);
signal.addEventListener('abort', () => fetcher.close());
const address = mirror.href.replace(/\/$/, '');
try {
const updater = new dist .Sx({
metadataDir: folder,
metadataBaseUrl: address,
targetDir: folder,
targetBaseUrl: `${address}/targets`,
fetcher,
});
const target = await updater.getTargetInfo(name);
await assertNewerRoot(folder);
if (target === undefined)
throw new Error(`it has no target '${name}'`);
const path = (0,external_node_path_.join)(folder, TARGET_FILE);
const cached = await updater.findCachedTarget(target, path);
return await (0,promises_.readFile)(cached ?? (await updater.downloadTarget(target, path)));
}
catch (error) {
if (fetcher.failure?.code === 'INVALID_INPUT')
throw fetcher.failure;
if (fetcher.failure)
throw toUnreachable(fetcher.failure);
if (isNotStored(error) || (0,disk_errors .Mi)(error))
throw toUnavailable(error);
const isExpired = isExpiredMetadata(error);
const cause = isExpired ? explainExpiry(error, fetcher.newest) : error;
const page = fetcher.page && ` It answered with ${fetcher.page}.`;
throw new errors .lZ('TRUSTED_ROOT_INVALID', `The TUF repository ${mirror} cannot be trusted: ${(0,errors .V$)(cause)}.${page ?? ''}`, { cause, ...(page && { first: web_page .Rg }), ...(isExpired && { hint: EXPIRED_HINT }) });
}
}
class RememberingFetcher {
#downloader = new downloader ._({ maxAttempts: MAX_ATTEMPTS, log: () => { } });
#folder;
failure;
newest = new Map();
page;
constructor(folder) {
this.#folder = folder;
}
async downloadBytes(url, maxLength) {
const bytes = await this.#fetchBytes(url, maxLength);
if (bytes === undefined)
throw new dist_error.DownloadHTTPError((0,errors .g$)(`${url} is not there`), 404);
this.newest.set(url.replace(/^.*\/(?:\d+\.)?/, ''), bytes);
return bytes;
}
async downloadFile(url, maxLength, handler) {
const file = (0,external_node_path_.join)(this.#folder, 'download');
await (0,promises_.writeFile)(file, await this.downloadBytes(url, maxLength));
return handler(file);
}
async #fetchBytes(url, maxBytes) {
try {
const answer = await this.#downloader.fetchAnswer(new URL(url), {
maxBytes,
tooLarge: 'TRUSTED_ROOT_INVALID',
});
if (answer && (0,web_page .nZ)(answer))
this.page = (0,web_page .jy)(answer);
return answer?.bytes;
}
catch (error) {
if (error instanceof errors .lZ && (error.code === 'INVALID_INPUT' || isUnreachable(error.cause))) {
this.failure = error;
}
throw error;
}
}
close() {
this.#downloader.close();
}
}
function toUnreachable({ message, hint, cause }) {
const advice = cause instanceof retry .XB ? ` ${hint}` : '';
return new TufUnreachable(`The TUF repository can't be reached: ${message}${advice}`);
}
function isUnreachable(fault) {
if (fault instanceof retry .XB)
return true;
return fault instanceof retry .yg && !(fault instanceof retry ._g);
}
})
};
