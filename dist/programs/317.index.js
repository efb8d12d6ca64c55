export const id = 317;
export const ids = [317];
export const modules = {
8175:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
In: () => ( DEFAULT_VERSION_FILE),
Ko: () => ( readInputs),
yo: () => ( assertNothingNeedsFiles)
});
var _cpython_artifact_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3282);
var _cpython_exact_specifier_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2046);
var _cpython_release_managers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1934);
var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
var _files_place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5875);
var _input_values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5895);
var _python_org_withheld_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3145);
const DEFAULT_VERSION_FILE = '.python-version';
async function readInputs(values, environment, warn) {
const specifiers = await readSpecifiers(values, warn);
const kinds = values.lines('artifact').map(readKind);
const isOne = specifiers.length === 1 && kinds.length === 1 && kinds[0] !== 'all';
const sha256 = readSha256(values.text('sha256'));
const local = (0,_input_values_js__WEBPACK_IMPORTED_MODULE_5__ .zY)(values);
if ((sha256 !== undefined || local !== undefined) && !isOne) {
const input = local === undefined ? 'sha256 is' : 'artifact-path and bundle-path are';
throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__ .lZ('INVALID_INPUT', `${input} for one artifact, but the inputs ask for more than one.`, { hint: 'Use one version and one kind, or one step per artifact.' });
}
if (local !== undefined && specifiers[0]?.exact === undefined) {
throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__ .lZ('INVALID_INPUT', 'artifact-path and bundle-path need an exact python-version.', {
hint: 'Set the full version, such as 3.13.5: the file is compared with it.',
});
}
const extract = values.flag('extract');
const download = values.flag('download');
if (!download)
assertNothingNeedsFiles({ extract, 'artifact-path': local !== undefined });
return {
specifiers,
allowPreReleases: values.flag('allow-prereleases'),
kinds,
platform: environment,
local,
download,
withheldReleases: values.choice('withheld-releases', _python_org_withheld_js__WEBPACK_IMPORTED_MODULE_6__ .bb),
extract,
evidenceFolder: values.path('evidence'),
...(0,_input_values_js__WEBPACK_IMPORTED_MODULE_5__ .dC)(values),
sha256,
identity: (0,_cpython_release_managers_js__WEBPACK_IMPORTED_MODULE_2__ .zH)(values.text('certificate-identity'), values.text('certificate-oidc-issuer')),
cacheRoot: assertCacheRoot(environment),
temporaryFolder: environment.temporaryFolder,
findSpareRoot: environment.findSpareRoot,
};
}
function assertNothingNeedsFiles(wishes) {
const name = Object.keys(wishes).find(each => wishes[each]);
if (name === undefined)
return;
throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__ .lZ('INVALID_INPUT', `download is false, but ${name} needs the file.`, {
hint: 'Set only one of the two: without a download, the result is the verified digest.',
});
}
async function readSpecifiers(values, warn) {
const lines = values.lines('python-version');
const file = values.text('python-version-file');
if (lines.length > 0) {
if (file)
warn('python-version and python-version-file are both set: python-version is used.');
return Promise.all(lines.map(readSpecifier));
}
const path = file || ((0,_files_place_js__WEBPACK_IMPORTED_MODULE_4__ .Wo)(DEFAULT_VERSION_FILE) ? DEFAULT_VERSION_FILE : undefined);
if (path)
return [(await Promise.all( [__webpack_require__.e(844), __webpack_require__.e(292), __webpack_require__.e(622)]).then(__webpack_require__.bind(__webpack_require__, 1622))).readVersionFile(path)];
throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__ .lZ('INVALID_INPUT', 'Neither python-version nor python-version-file is set.', {
hint: `Set one of them, such as python-version: '3.13.5', or check out a repository that has a ${DEFAULT_VERSION_FILE} first.`,
});
}
async function readSpecifier(text) {
return (0,_cpython_exact_specifier_js__WEBPACK_IMPORTED_MODULE_1__ .bs)(text) ?? (await Promise.all( [__webpack_require__.e(844), __webpack_require__.e(387)]).then(__webpack_require__.bind(__webpack_require__, 387))).parseSpecifier(text);
}
function readKind(text) {
return text === 'all' || text === 'installer' ? text : (0,_cpython_artifact_kinds_js__WEBPACK_IMPORTED_MODULE_0__ .iq)(text);
}
function readSha256(input) {
const text = input.toLowerCase().replace(/^sha256:(?=[\da-f])/, '');
if (text === '')
return undefined;
if (/^[0-9a-f]{64}$/.test(text))
return text;
throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__ .lZ('INVALID_INPUT', `sha256: '${text}' is not 64 hexadecimal digits.`, {
hint: 'Set sha256 to the digits that sha256sum prints for the file.',
});
}
function assertCacheRoot({ cacheRoot }) {
if (cacheRoot)
return cacheRoot;
throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__ .lZ('INVALID_INPUT', 'RUNNER_TOOL_CACHE is not set.', {
hint: 'A GitHub Actions runner sets it; elsewhere, set it to a folder for verified downloads.',
});
}
}),
2767:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
V: () => ( verifyAll)
});
var artifact_kinds = __webpack_require__(3282);
var known_releases = __webpack_require__(4550);
var compression = __webpack_require__(347);
var report_result = __webpack_require__(9934);
var concurrency = __webpack_require__(657);
var session = __webpack_require__(8545);
var staging = __webpack_require__(3759);
var errors = __webpack_require__(9473);
var disk_errors = __webpack_require__(95);
var tool_cache = __webpack_require__(3053);
;
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
notice(`The tool cache '${cacheRoot}' cannot be written: ${(0,errors .V$)(refusal)}. Files are stored in '${spareRoot}' for this run.`);
}
return spareRoot;
};
}
async function findRefusal(cacheRoot, artifact) {
try {
await (0,tool_cache .kk)(cacheRoot, artifact, async () => { });
return undefined;
}
catch (error) {
const cause = error instanceof errors .lZ ? error.cause : error;
return (0,disk_errors .I4)(cause) ? cause : undefined;
}
}
var kind_ranges = __webpack_require__(5383);
var kind_table = __webpack_require__(5085);
var cpython_version = __webpack_require__(9976);
;
function assertSigned(artifact) {
if ((0,artifact_kinds .JI)(artifact))
return;
const { version, kind, fileName } = artifact;
if (!kind_table .G[kind].published(version))
throw neverPublished(artifact);
const reason = artifact.format === 'package'
? 'was published, but no signed manifest names it.'
: 'was published without a Sigstore bundle.';
throw new errors .lZ('NO_BUNDLE_PUBLISHED', `${fileName} ${reason}`, { hint: describeSigning(artifact) });
}
function neverPublished({ version, kind, fileName }) {
const release = (0,cpython_version .qh)(version);
const successor = (0,artifact_kinds .sK)(kind);
if (successor !== undefined && (0,kind_ranges .Ad)(version)) {
const ended = 'Windows installers and their embeddable zips ended with 3.15';
return new errors .lZ('NOT_PUBLISHED', `CPython ${release} has no ${kind} (${fileName}): ${ended}.`, {
hint: `Use ${successor} instead.`,
});
}
const others = artifact_kinds .hz.filter(other => kind_table .G[other].signed(version));
return new errors .lZ('NOT_PUBLISHED', `CPython ${release} never had ${kind} (${fileName}).`, {
hint: others.length > 0
? `Use a kind that it has: ${others.join(', ')}.`
: 'Use a newer release: no file of this one is signed with Sigstore.',
});
}
function describeSigning({ version, format }) {
if (format === 'package' || format === 'manifest') {
return `Signed manifests (windows-V.json) began with ${kind_ranges .rW}: use one of these or a later release.`;
}
if ((0,kind_ranges .ME)(version)) {
return 'Only a detached signature and certificate (.sig and .crt) exist for it, which prove no time of signing. The sources of this release have a bundle.';
}
const [what, began] = format === 'source' ? ['sources', kind_ranges .Pc] : ['this kind', kind_ranges .gY];
return `Sigstore signing of ${what} began with ${began}: use one of these or a later release.`;
}
;
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
['3.16', '2032-10-31'],
]);
function findEndOfLife(version, now) {
const lastDay = LAST_DAYS.get((0,cpython_version .hA)(version));
return lastDay !== undefined && now.toISOString().slice(0, 10) > lastDay ? lastDay : undefined;
}
const RECALLED = new Map([
['3.9.0b2', { successor: '3.9.0b3' }],
['3.9.3', { issue: 'bpo-43710', successor: '3.9.4' }],
['3.9.8', { issue: 'bpo-45235', successor: '3.9.9' }],
]);
function findRecall(version) {
return RECALLED.get((0,cpython_version .qh)(version));
}
var release_managers = __webpack_require__(1934);
var fetch_listing = __webpack_require__(4449);
var python_org_mirror = __webpack_require__(3041);
var python_org_releases = __webpack_require__(208);
;
const MAX_NOTICES = 5;
class Skipped {
#reasons = [];
#unpublished = [];
#hint;
add(version, reason, hint) {
this.#reasons.push(`CPython ${(0,cpython_version .qh)(version)}: ${reason}`);
this.#hint ??= hint;
}
addUnpublished(version) {
this.#unpublished.push((0,cpython_version .qh)(version));
}
get hint() {
return this.#hint;
}
describeNewest() {
return this.#reasons[0] === undefined ? '' : ` and has the requested files. ${this.#reasons[0]}`;
}
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
;
const MAX_FOLDERS = 50;
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
throw new errors .lZ('NO_MATCHING_RELEASE', `${what}${skipped.describeNewest()}.`, {
hint: skipped.hint ?? describeAlternatives(specifier, options),
});
}
async function findNewest({ takesPreReleases, matches }, listings, { allowPreReleases, toNeededFiles, skipped }) {
const mayBePreRelease = takesPreReleases || allowPreReleases;
const mayMatch = (version) => matches(version) && (version.preRelease === undefined || mayBePreRelease);
const finals = (0,python_org_releases .v)((0,fetch_listing .dW)(await listings.releases())).filter(matches);
const wanted = finals.filter(final => mayBePreRelease || toNeededFiles(final, []) !== undefined);
for (const final of finals)
if (!wanted.includes(final))
skipped.addUnpublished(final);
let newestPreRelease;
const folders = [];
for (const final of wanted.slice(0, MAX_FOLDERS)) {
const listing = (0,fetch_listing .DE)(await listings.files(final));
folders.push(listing);
const releases = (0,python_org_releases .O)(final, listing.names);
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
throw (0,fetch_listing .sc)(newest, 'files');
return newestPreRelease;
}
function describeMissing(version, missing, names) {
const hint = `For CPython ${(0,cpython_version .qh)(version)} the mirror lists: ${(0,artifact_kinds .Hr)(version, names).join(', ')}. Set artifact to a kind that the mirror has, with its bundle.`;
return [`the mirror lists no ${missing.join(', and no ')}`, hint];
}
function describeAlternatives({ text }, { allowPreReleases }) {
if (text === '3.1')
return 'If you mean 3.10, write it in quotes: YAML reads an unquoted 3.10 as 3.1.';
if (!allowPreReleases)
return 'Use a wider range. If only pre-releases match, set allow-prereleases to true.';
return 'Use a wider range, or an exact version.';
}
var withheld = __webpack_require__(3145);
var bundle = __webpack_require__(6888);
;
const MAX_TRIES = 5;
async function chooseRelease(specifier, resolve, context) {
const { known, mirror, withheldReleases, log } = context;
if (specifier.exact !== undefined || known === undefined)
return resolve();
const matches = (0,known_releases .eB)(known, { specifier, ...context });
const [newestKnown] = matches;
const compare = (version) => (0,withheld .dL)({ specifier, mirror, version, newestKnown }, withheldReleases, message => log.warning(message));
try {
const version = await resolve();
compare(version);
return version;
}
catch (error) {
if (!(error instanceof errors .lZ))
throw error;
if (error.code === 'NO_MATCHING_RELEASE')
compare(undefined);
if (!(await hasNoListing(error, context)))
throw error;
return chooseKnown(specifier, matches, { ...context, known, cause: error });
}
}
async function hasNoListing({ code }, { listsReleases }) {
if (code !== 'NO_LISTING' && code !== 'MIRROR_REFUSED')
return false;
return !(await listsReleases().catch(() => false));
}
async function chooseKnown({ text }, matches, context) {
const { mirror, known, cause, withheldReleases, log } = context;
const candidates = matches.slice(0, MAX_TRIES);
const missing = [];
let isRefused = true;
for (const { version, released } of candidates) {
const release = (0,cpython_version .qh)(version);
const answer = await requestBundles(version, context);
isRefused &&= answer === 'refused';
if (answer !== 'there') {
missing.push(release);
continue;
}
const lacks = `the mirror has no bundles for ${missing.join(', ')}`;
if (missing.length > 0 && (0,withheld .Hu)(withheldReleases, mirror)) {
throw new errors .lZ('RELEASE_WITHHELD', `'${text}': expected CPython ${missing[0]}, the newest known release with the requested files; found CPython ${release}: ${lacks}.`);
}
log.notice(`${mirror} lists no releases, so '${text}' means the newest known release that it has: CPython ${release} (${released}).${missing.length > 0 ? ` Of newer ones, ${lacks}.` : ''} Releases after ${known.completeUntil} are not considered: this version of verify-cpython doesn't know them.`);
return version;
}
if (missing.length === 0 || (isRefused && cause.code === 'MIRROR_REFUSED'))
throw cause;
throw new errors .lZ('NO_LISTING', `${cause.message} The mirror has no bundle of the newest known releases that match '${text}' either: tried ${missing.join(', ')}.`, { cause, hint: cause.hint });
}
async function requestBundles(version, { mirror, downloader, toSignedFiles }) {
try {
for (const artifact of toSignedFiles(version)) {
const urls = (0,python_org_mirror .uF)((0,python_org_mirror .Vf)(mirror, artifact));
if (!(await isAnyThere(urls, downloader)))
return 'missing';
}
return 'there';
}
catch (error) {
if (error instanceof errors .lZ && error.code === 'MIRROR_REFUSED')
return 'refused';
throw error;
}
}
async function isAnyThere(urls, downloader) {
for (const url of urls) {
const bytes = (await downloader.fetchAnswer(url, { maxBytes: bundle .M }))?.bytes;
if (bytes !== undefined && /^\s*\{/.test(bytes.toString('latin1', 0, 100)))
return true;
}
return false;
}
;
const MINORS = {
3: [...Array(20).keys(), 29, 999].toReversed(),
4: [999, 0],
2: [...Array(8).keys()].toReversed(),
};
const MICROS = [999, ...Array(31).keys()];
function assertSignedInRange(specifier, kinds, allowPreReleases) {
const { exact, text, matches, takesPreReleases } = specifier;
if (exact !== undefined)
return;
const releases = listReleases(text, allowPreReleases || takesPreReleases);
const isFine = (version) => kinds.every(toKind => kind_table .G[toKind(version)].signed(version)) && (0,artifact_kinds .wk)(version);
if (releases.some(version => isFine(version) && matches(version)))
return;
const matching = releases.filter(matches);
const [first] = matching;
if (first === undefined)
return;
if (!matching.some(artifact_kinds .wk))
throw nothingSigned(text);
for (const toKind of kinds) {
if (matching.some(version => kind_table .G[toKind(version)].signed(version)))
continue;
const kind = toKind(first);
const others = artifact_kinds .hz.filter(other => matching.some(kind_table .G[other].signed));
const hint = `Use a kind that these releases have with a bundle: ${others.join(', ')}.`;
if (matching.some(version => kind_table .G[toKind(version)].published(version))) {
const lacking = kind_table .G[kind].format === 'package' ? 'signed manifest' : 'Sigstore bundle';
const message = `The releases that match '${text}' were published without a ${lacking} for ${kind}.`;
throw new errors .lZ('NO_BUNDLE_PUBLISHED', message, { hint });
}
throw new errors .lZ('NOT_PUBLISHED', `No release that matches '${text}' has ${kind}.`, { hint });
}
}
function nothingSigned(text) {
const message = `No release that matches '${text}' was signed with Sigstore.`;
const hint = text === '3.1'
? 'If you mean 3.10, write it in quotes: YAML reads an unquoted 3.10 as 3.1.'
: `Sigstore signing began with ${kind_ranges .Pc}: use one of these or a later release.`;
return new errors .lZ('NO_MATCHING_RELEASE', message, { hint });
}
function listReleases(text, withPreReleases) {
const named = [...text.matchAll(/\b(?<major>\d{1,3})\.(?<minor>\d{1,3})(?:\.(?<micro>\d{1,3}))?/g)];
const nearby = named.flatMap(({ groups }) => around(groups?.minor).flatMap(minor => toSeriesReleases(Number(groups?.major), minor, [...around(groups?.micro), 999, 0])));
const grid = [3, 4, 2].flatMap(major => (MINORS[major] ?? []).flatMap(minor => toSeriesReleases(major, minor, MICROS)));
const finals = [...nearby, ...grid];
if (!withPreReleases)
return finals;
return [...finals, ...finals.filter(({ micro }) => micro === 0).flatMap(cpython_version .dh)];
}
function toSeriesReleases(major, minor, micros) {
return micros.map(micro => ({ major, minor, micro }));
}
function around(digits) {
if (digits === undefined)
return [];
return [0, 1, -1].map(step => Number(digits) + step).filter(number => number >= 0 && number <= 999);
}
;
function toWantedArtifact({ version, freeThreaded }, choice, { platform }) {
const kind = choice === 'installer' ? (0,artifact_kinds .Qe)(version, platform) : choice;
return (0,artifact_kinds .eH)(version, freeThreaded ? (0,artifact_kinds .$V)(kind) : kind);
}
function noticeMissingInstaller(artifact, log) {
if (artifact.format !== 'package')
return;
log.notice(`CPython ${(0,cpython_version .qh)(artifact.version)} has no Windows installer: those ended with 3.15. 'installer' means its install manager package, ${artifact.kind} (${artifact.fileName}).`);
}
function withoutUnsignedPackages(version, kinds, log) {
const artifacts = kinds.map(kind => (0,artifact_kinds .eH)(version, kind));
const unsigned = artifacts.filter(artifact => artifact.format === 'package' && !(0,artifact_kinds .JI)(artifact));
if (unsigned.length === 0 || unsigned.length === artifacts.length)
return kinds;
log.notice(`CPython ${(0,cpython_version .qh)(version)}: 'all' leaves out ${unsigned.map(({ kind }) => kind).join(', ')}. No signed manifest names these packages, so nothing can verify them.`);
return artifacts.filter(artifact => !unsigned.includes(artifact)).map(({ kind }) => kind);
}
function warnOfRecall(version, log) {
const recall = findRecall(version);
if (recall === undefined)
return;
const reason = recall.issue === undefined ? '' : ` because of ${recall.issue}`;
log.warning(`CPython ${(0,cpython_version .qh)(version)} was recalled${reason}. Use ${recall.successor} or a later release.`);
}
;
function assertCanBeSigned(specifier, { kinds, platform, identity, allowPreReleases }) {
if (identity !== undefined)
return;
const { freeThreaded } = specifier;
const wanted = kinds
.filter(kind => kind !== 'all')
.map(kind => (version) => toWantedArtifact({ version, freeThreaded }, kind, { platform }).kind);
assertSignedInRange(specifier, wanted, allowPreReleases);
}
function toNeededFiles(release, names, { kinds, platform, identity }) {
const mayBeSigned = (artifact) => identity !== undefined || (0,artifact_kinds .JI)(artifact);
const wanted = kinds.map(kind => {
if (kind !== 'all')
return toWantedArtifact(release, kind, { platform });
const listed = (0,artifact_kinds .Hr)(release.version, names).map(each => (0,artifact_kinds .eH)(release.version, each));
return listed.find(mayBeSigned) ?? (0,artifact_kinds .eH)(release.version, 'source-tgz');
});
if (!wanted.every(mayBeSigned))
return undefined;
return wanted.flatMap(artifact => [artifact.fileName, (0,python_org_mirror .$K)(toSigned(artifact).fileName)]);
}
function toSignedFiles(release, inputs) {
return inputs.kinds.map(kind => toSigned(toWantedArtifact(release, kind === 'all' ? 'source-tgz' : kind, inputs)));
}
function toSigned(artifact) {
return artifact.format === 'package' ? (0,artifact_kinds .eH)(artifact.version, 'windows-manifest') : artifact;
}
async function listKinds(version, { listings, identity, log }) {
const listing = await listings.files(version);
const kinds = (0,artifact_kinds .Hr)(version, listing.names);
if (kinds.length > 0)
return identity ? kinds : withoutUnsignedPackages(version, kinds, log);
if (listing.state === 'missing' || listing.state === 'denied') {
const mirror = await listings.releases();
const releases = (0,python_org_releases .v)((0,fetch_listing .dW)(mirror)).map(cpython_version .qh);
if (releases.includes((0,cpython_version .wi)(version)))
throw (0,fetch_listing .sc)(listing, 'files');
}
else {
(0,fetch_listing .DE)(listing);
}
throw new errors .lZ('NOT_PUBLISHED', `${listing.folder} lists no file of CPython ${(0,cpython_version .qh)(version)}.`);
}
;
async function toExpectations(inputs, downloader, log, history) {
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
const listings = (0,fetch_listing .Id)(inputs.mirror, downloader);
const hasRange = inputs.specifiers.some(({ exact }) => exact === undefined);
const known = hasRange ? (await history).known : undefined;
const notice = known && (0,withheld .l8)(known.completeUntil, new Date());
if (notice !== undefined)
log.notice(notice);
const expectations = [];
for (const specifier of inputs.specifiers) {
const release = await toRelease(specifier, listings, inputs, { log, downloader, known });
for (const kind of inputs.kinds) {
const wanted = kind === 'all' ? await listKinds(release.version, { ...inputs, listings, log }) : [kind];
if (kind === 'installer')
noticeMissingInstaller(toWantedArtifact(release, kind, inputs), log);
expectations.push(...wanted.map(each => toExpectation(release, each, inputs)));
}
}
return unique(expectations);
}
function unique(expectations) {
const first = new Map(expectations.toReversed().map(each => [each.url.href, each]));
return expectations.filter(each => first.get(each.url.href) === each);
}
async function toRelease(specifier, listings, inputs, context) {
const { freeThreaded } = specifier;
const { log } = context;
const resolve = () => resolveRelease(specifier, listings, {
allowPreReleases: inputs.allowPreReleases,
toNeededFiles: (candidate, names) => toNeededFiles({ version: candidate, freeThreaded }, names, inputs),
notice: message => log.notice(message),
});
const version = await chooseRelease(specifier, resolve, {
...inputs,
...context,
toSignedFiles: candidate => toSignedFiles({ version: candidate, freeThreaded }, inputs),
listsReleases: async () => (0,fetch_listing .of)(await listings.releases()),
});
if (specifier.exact === undefined)
warnOfRecall(version, log);
const lastDay = findEndOfLife(version, new Date());
if (lastDay !== undefined) {
log.warning(`CPython ${(0,cpython_version .hA)(version)} reached its end of life on ${lastDay}: its security vulnerabilities are no longer fixed. ${(0,cpython_version .qh)(version)} is verified anyway.`);
}
return { version, freeThreaded };
}
function toExpectation(release, kind, inputs) {
const { mirror, identity } = inputs;
const artifact = toWantedArtifact(release, kind, inputs);
const signer = identity ? { identity } : (0,release_managers .sc)(release.version);
if (identity === undefined)
assertSigned(artifact);
if (inputs.extract && (0,artifact_kinds .We)(artifact) === undefined && !inputs.kinds.includes('all')) {
throw new errors .lZ('INVALID_INPUT', `extract: ${artifact.kind} (${artifact.fileName}) is not an archive.`, { hint: 'Set extract to false for this kind: its file is used as it is.' });
}
return { artifact, url: (0,python_org_mirror .Vf)(mirror, artifact), signer };
}
;
const MAX_CONCURRENT_DOWNLOADS = 4;
function verifyAll(inputs, log, threadEntry) {
const mirror = inputs.local === undefined ? inputs.mirror : undefined;
return (0,session .f)({ ...inputs, mirror }, log, async ({ downloader, trustedRoot }) => {
if (inputs.outputFolder !== undefined)
await (0,staging .fc)('output', inputs.outputFolder);
if (inputs.evidenceFolder !== undefined)
await (0,staging .fc)('evidence', inputs.evidenceFolder);
const history = loadHistory(inputs);
const expectations = await toExpectations(inputs, downloader, log, history);
const context = {
...inputs,
history,
findWritableRoot: createFindWritableRoot(inputs, message => log.notice(message)),
trustedRoot,
downloader,
log,
threadEntry,
};
log.startGroup(`Verify ${expectations.map(({ artifact }) => artifact.fileName).join(', ')}`);
try {
return await (0,concurrency .X)(expectations, expectation => verifyOne(expectation, context), {
limit: MAX_CONCURRENT_DOWNLOADS,
onFailure: () => downloader.close(),
});
}
finally {
log.endGroup();
}
});
}
async function loadHistory({ identity }) {
return { known: identity ? undefined : await (0,known_releases .wy)(), changes: 'refuse' };
}
async function verifyOne(expectation, context) {
if (!context.download) {
const { verifyDigest } = await Promise.all( [__webpack_require__.e(97), __webpack_require__.e(35), __webpack_require__.e(820)]).then(__webpack_require__.bind(__webpack_require__, 7820));
const verification = await verifyDigest(expectation, context);
return addEvidence((0,report_result .jj)(verification), verification.signedDigest, context);
}
const isUnpacked = context.extract && (0,artifact_kinds .We)(expectation.artifact) !== undefined;
await using thread = isUnpacked ? await startUnpackThread(expectation, context) : undefined;
const verification = await copyToOutput(await verify(expectation, context), context);
const { verified } = verification;
const sourceDir = isUnpacked ? await extract(verified, context, thread) : undefined;
const result = (0,report_result .X5)({ ...verification, ...(sourceDir !== undefined && { sourceDir }) });
return addEvidence(result, verified.facts.signedDigest, context);
}
async function addEvidence(result, { bundleSha256 }, { evidenceFolder: folder }) {
if (folder === undefined)
return result;
const { writeEvidence } = await __webpack_require__.e( 692).then(__webpack_require__.bind(__webpack_require__, 7692));
return { ...result, ...(await writeEvidence(result, { folder, bundleSha256 })) };
}
async function verify(expectation, context) {
if (context.local !== undefined) {
const { verifyLocal } = await Promise.all( [__webpack_require__.e(97), __webpack_require__.e(289)]).then(__webpack_require__.bind(__webpack_require__, 7289));
return verifyLocal(expectation, context.local, context);
}
if (expectation.artifact.format === 'package') {
const { verifyPackageRelease } = await Promise.all( [__webpack_require__.e(97), __webpack_require__.e(35), __webpack_require__.e(478)]).then(__webpack_require__.bind(__webpack_require__, 4478));
return verifyPackageRelease(expectation, context);
}
const { verifyRelease } = await Promise.all( [__webpack_require__.e(97), __webpack_require__.e(35)]).then(__webpack_require__.bind(__webpack_require__, 8035));
return verifyRelease(expectation, context);
}
async function copyToOutput(verification, { outputFolder }) {
if (outputFolder === undefined)
return verification;
const { copyToFolder } = await __webpack_require__.e( 122).then(__webpack_require__.bind(__webpack_require__, 7122));
return { ...verification, verified: await copyToFolder(verification.verified, outputFolder) };
}
async function startUnpackThread({ artifact }, { threadEntry }) {
return (0,compression .D)(artifact.fileName)
? (await Promise.all( [__webpack_require__.e(642), __webpack_require__.e(480)]).then(__webpack_require__.bind(__webpack_require__, 1099))).startXzThread(threadEntry)
: (await __webpack_require__.e( 224).then(__webpack_require__.bind(__webpack_require__, 4224))).startWriterThread();
}
async function extract(verified, context, thread) {
const { extractArtifact } = await Promise.all( [__webpack_require__.e(118), __webpack_require__.e(663), __webpack_require__.e(857), __webpack_require__.e(610)]).then(__webpack_require__.bind(__webpack_require__, 5610));
const cacheRoot = await context.findWritableRoot(verified.facts.artifact);
return extractArtifact(verified, { cacheRoot, thread });
}
})
};
