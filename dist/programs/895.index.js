export const id = 895;
export const ids = [895];
export const modules = {
3282:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$V: () => ( toFreeThreadedKind),
Hr: () => ( findKinds),
JI: () => ( isSigned),
Qe: () => ( toInstallerKind),
We: () => ( findArchiveType),
eH: () => ( toArtifact),
hz: () => ( ARTIFACT_KINDS),
iq: () => ( parseArtifactKind),
sK: () => ( toPackageKind),
wk: () => ( hasSignedFiles)
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
var _kind_ranges_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5383);
var _kind_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5085);
var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9976);
const ARTIFACT_KINDS = Object.keys(_kind_table_js__WEBPACK_IMPORTED_MODULE_2__ .G).filter(isArtifactKind);
function parseArtifactKind(text) {
if (isArtifactKind(text))
return text;
throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .lZ('INVALID_INPUT', `artifact: '${text}' is not a kind of artifact.`, {
hint: text.includes(',')
? 'Use one kind per line; on the command line, repeat --artifact for each kind.'
: `Use installer, all, or one of: ${ARTIFACT_KINDS.join(', ')}.`,
});
}
function toInstallerKind(version, { os, architecture }) {
if (os === 'macOS')
return 'macos';
if (os !== 'Windows')
return 'source-tgz';
const processor = architecture === 'ARM64' ? 'arm64' : architecture === 'X86' ? 'x86' : 'x64';
return (0,_kind_ranges_js__WEBPACK_IMPORTED_MODULE_1__ .Ad)(version) ? `windows-package-${processor}` : `windows-${processor}`;
}
function toFreeThreadedKind(kind) {
const twin = kind.replace('windows-package-', 'windows-package-free-threaded-');
return isArtifactKind(twin) ? twin : kind;
}
function toPackageKind(kind) {
const successor = kind.startsWith('windows-embed-')
? kind.replace('embed', 'package-embeddable')
: kind.replace('windows-', 'windows-package-');
return successor !== kind && isArtifactKind(successor) ? successor : undefined;
}
function toArtifact(version, kind) {
const { fileName, format, architecture } = _kind_table_js__WEBPACK_IMPORTED_MODULE_2__ .G[kind];
const named = fileName.replace('V', (0,_version_js__WEBPACK_IMPORTED_MODULE_3__ .qh)(version));
return { version, kind, fileName: named, format, ...(architecture && { architecture }) };
}
function findKinds(version, fileNames) {
const names = new Set(fileNames);
return ARTIFACT_KINDS.filter(kind => names.has(toArtifact(version, kind).fileName));
}
function isSigned({ version, kind }) {
return _kind_table_js__WEBPACK_IMPORTED_MODULE_2__ .G[kind].signed(version);
}
const SIGNED_RELEASES = [...new Set(ARTIFACT_KINDS.map(kind => _kind_table_js__WEBPACK_IMPORTED_MODULE_2__ .G[kind].signed))];
function hasSignedFiles(version) {
return SIGNED_RELEASES.some(isIn => isIn(version));
}
function isArtifactKind(text) {
return Object.hasOwn(_kind_table_js__WEBPACK_IMPORTED_MODULE_2__ .G, text);
}
const TARS = ['source', 'android', 'ios'];
const ZIPS = ['embed-zip', 'package'];
function findArchiveType({ format }) {
if (TARS.includes(format))
return 'tar';
return ZIPS.includes(format) ? 'zip' : undefined;
}
}),
5383:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Ad: () => ( WITHOUT_INSTALLER),
CB: () => ( WINDOWS),
Hy: () => ( PACKAGE),
ME: () => ( DETACHED_ONLY),
NQ: () => ( EMBED_ARM64),
PT: () => ( WINDOWS_ARM64),
Pc: () => ( SOURCES_BEGAN),
Q$: () => ( ANDROID),
QK: () => ( IOS),
Sp: () => ( MACOS),
_5: () => ( FREE_THREADED_PACKAGE),
c0: () => ( EMBED),
e0: () => ( MANIFEST),
gY: () => ( BINARIES_BEGAN),
rW: () => ( MANIFESTS_BEGAN),
u2: () => ( SOURCE)
});
var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9976);
const SOURCES_BEGAN = '3.7.14, 3.8.14, 3.9.14, 3.10.7, and 3.11.0rc2';
const BINARIES_BEGAN = '3.10.11, 3.11.3, and 3.12.0a7';
const MANIFESTS_BEGAN = '3.13.6 and 3.14.0b4';
const SOURCE = {
published: (0,_version_js__WEBPACK_IMPORTED_MODULE_0__ .bE)('3.7.0a1+'),
signed: (0,_version_js__WEBPACK_IMPORTED_MODULE_0__ .bE)('3.7.14.. 3.8.14.. 3.9.14.. 3.10.1 3.10.7.. 3.11.0rc2.. 3.12.0a1+'),
};
const WITHOUT_INSTALLER = (0,_version_js__WEBPACK_IMPORTED_MODULE_0__ .bE)('3.16.0a1+');
const INSTALLER_SERIES = '3.13.0a1.. 3.14.0a1.. 3.15.0a1..';
const SIGNED_ARM64 = `3.11.3..3.11.9 3.12.0a7..3.12.10 ${INSTALLER_SERIES}`;
const WINDOWS = {
published: (0,_version_js__WEBPACK_IMPORTED_MODULE_0__ .bE)(`3.7.0a1..3.7.9 3.8.0a1..3.8.10 3.9.0a1..3.9.13 3.10.0a1..3.10.11 3.11.0a1..3.11.9 3.12.0a1..3.12.10 ${INSTALLER_SERIES}`),
signed: (0,_version_js__WEBPACK_IMPORTED_MODULE_0__ .bE)(`3.10.1 3.10.11 ${SIGNED_ARM64}`),
};
const WINDOWS_ARM64 = {
published: (0,_version_js__WEBPACK_IMPORTED_MODULE_0__ .bE)(`3.11.0a5..3.11.9 3.12.0a1..3.12.10 ${INSTALLER_SERIES}`),
signed: (0,_version_js__WEBPACK_IMPORTED_MODULE_0__ .bE)(SIGNED_ARM64),
};
const EMBED = {
published: (version) => WINDOWS.published(version) && (0,_version_js__WEBPACK_IMPORTED_MODULE_0__ .qh)(version) !== '3.7.2',
signed: WINDOWS.signed,
};
const EMBED_ARM64 = {
published: (0,_version_js__WEBPACK_IMPORTED_MODULE_0__ .bE)(`3.10.1 3.11.0a7..3.11.9 3.12.0a1..3.12.10 ${INSTALLER_SERIES}`),
signed: (0,_version_js__WEBPACK_IMPORTED_MODULE_0__ .bE)(`3.10.1 ${SIGNED_ARM64}`),
};
const MANIFEST = {
published: (0,_version_js__WEBPACK_IMPORTED_MODULE_0__ .bE)('3.13.6.. 3.14.0b3+'),
signed: (0,_version_js__WEBPACK_IMPORTED_MODULE_0__ .bE)('3.13.6.. 3.14.0b4+'),
};
const PACKAGES_SINCE_3_13 = '3.13.0.. 3.14.0a1..3.14.0a4 3.14.0a6+';
const PACKAGE = {
published: (0,_version_js__WEBPACK_IMPORTED_MODULE_0__ .bE)(`3.11.0..3.11.9 3.12.0..3.12.4 3.12.6..3.12.10 ${PACKAGES_SINCE_3_13}`),
signed: MANIFEST.signed,
};
const FREE_THREADED_PACKAGE = {
published: (0,_version_js__WEBPACK_IMPORTED_MODULE_0__ .bE)(PACKAGES_SINCE_3_13),
signed: MANIFEST.signed,
};
const MACOS = {
published: (0,_version_js__WEBPACK_IMPORTED_MODULE_0__ .bE)('3.8.10 3.9.2rc1..3.9.13 3.10.0a4..3.10.0rc2 3.10.1..3.10.11 3.11.0a1..3.11.9 3.12.0a1..3.12.10 3.13.0a1+'),
signed: (0,_version_js__WEBPACK_IMPORTED_MODULE_0__ .bE)('3.10.1 3.10.11 3.11.3..3.11.9 3.12.0a7..3.12.10 3.13.0a1+'),
};
const ANDROID = {
published: (0,_version_js__WEBPACK_IMPORTED_MODULE_0__ .bE)('3.14.0rc2+'),
signed: (0,_version_js__WEBPACK_IMPORTED_MODULE_0__ .bE)('3.14.0rc2+'),
};
const IOS = {
published: (0,_version_js__WEBPACK_IMPORTED_MODULE_0__ .bE)('3.15.0b1+'),
signed: (0,_version_js__WEBPACK_IMPORTED_MODULE_0__ .bE)('3.15.0b1+'),
};
const DETACHED_ONLY = (0,_version_js__WEBPACK_IMPORTED_MODULE_0__ .bE)('3.10.7..3.10.10 3.11.0rc2..3.11.2 3.12.0a1..3.12.0a6');
}),
5085:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
G: () => ( KINDS)
});
var _kind_ranges_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5383);
const X64_INSTALLER = { format: 'installer', architecture: 'x64', ..._kind_ranges_js__WEBPACK_IMPORTED_MODULE_0__ .CB };
const X86_INSTALLER = { format: 'installer', architecture: 'x86', ..._kind_ranges_js__WEBPACK_IMPORTED_MODULE_0__ .CB };
const ARM64_INSTALLER = { format: 'installer', architecture: 'arm64', ..._kind_ranges_js__WEBPACK_IMPORTED_MODULE_0__ .PT };
const X64_EMBED = { format: 'embed-zip', architecture: 'x64', ..._kind_ranges_js__WEBPACK_IMPORTED_MODULE_0__ .c0 };
const X86_EMBED = { format: 'embed-zip', architecture: 'x86', ..._kind_ranges_js__WEBPACK_IMPORTED_MODULE_0__ .c0 };
const ARM64_EMBED = { format: 'embed-zip', architecture: 'arm64', ..._kind_ranges_js__WEBPACK_IMPORTED_MODULE_0__ .NQ };
const X64_PACKAGE = { format: 'package', architecture: 'x64', ..._kind_ranges_js__WEBPACK_IMPORTED_MODULE_0__ .Hy };
const X86_PACKAGE = { format: 'package', architecture: 'x86', ..._kind_ranges_js__WEBPACK_IMPORTED_MODULE_0__ .Hy };
const ARM64_PACKAGE = { format: 'package', architecture: 'arm64', ..._kind_ranges_js__WEBPACK_IMPORTED_MODULE_0__ .Hy };
const X64_FREE_THREADED = { ...X64_PACKAGE, ..._kind_ranges_js__WEBPACK_IMPORTED_MODULE_0__ ._5 };
const X86_FREE_THREADED = { ...X86_PACKAGE, ..._kind_ranges_js__WEBPACK_IMPORTED_MODULE_0__ ._5 };
const ARM64_FREE_THREADED = { ...ARM64_PACKAGE, ..._kind_ranges_js__WEBPACK_IMPORTED_MODULE_0__ ._5 };
const AARCH64_ANDROID = { format: 'android', architecture: 'aarch64', ..._kind_ranges_js__WEBPACK_IMPORTED_MODULE_0__ .Q$ };
const X86_64_ANDROID = { format: 'android', architecture: 'x86_64', ..._kind_ranges_js__WEBPACK_IMPORTED_MODULE_0__ .Q$ };
const KINDS = {
'source-tgz': { fileName: 'Python-V.tgz', format: 'source', ..._kind_ranges_js__WEBPACK_IMPORTED_MODULE_0__ .u2 },
'source-xz': { fileName: 'Python-V.tar.xz', format: 'source', ..._kind_ranges_js__WEBPACK_IMPORTED_MODULE_0__ .u2 },
'windows-x64': { fileName: 'python-V-amd64.exe', ...X64_INSTALLER },
'windows-x86': { fileName: 'python-V.exe', ...X86_INSTALLER },
'windows-arm64': { fileName: 'python-V-arm64.exe', ...ARM64_INSTALLER },
'windows-embed-x64': { fileName: 'python-V-embed-amd64.zip', ...X64_EMBED },
'windows-embed-x86': { fileName: 'python-V-embed-win32.zip', ...X86_EMBED },
'windows-embed-arm64': { fileName: 'python-V-embed-arm64.zip', ...ARM64_EMBED },
'windows-manifest': { fileName: 'windows-V.json', format: 'manifest', ..._kind_ranges_js__WEBPACK_IMPORTED_MODULE_0__ .e0 },
macos: { fileName: 'python-V-macos11.pkg', format: 'macos-package', ..._kind_ranges_js__WEBPACK_IMPORTED_MODULE_0__ .Sp },
'android-aarch64': { fileName: 'python-V-aarch64-linux-android.tar.gz', ...AARCH64_ANDROID },
'android-x86_64': { fileName: 'python-V-x86_64-linux-android.tar.gz', ...X86_64_ANDROID },
ios: { fileName: 'python-V-iOS-XCframework.tar.gz', format: 'ios', ..._kind_ranges_js__WEBPACK_IMPORTED_MODULE_0__ .QK },
'windows-package-x64': { fileName: 'python-V-amd64.zip', ...X64_PACKAGE },
'windows-package-x86': { fileName: 'python-V-win32.zip', ...X86_PACKAGE },
'windows-package-arm64': { fileName: 'python-V-arm64.zip', ...ARM64_PACKAGE },
'windows-package-free-threaded-x64': { fileName: 'python-Vt-amd64.zip', ...X64_FREE_THREADED },
'windows-package-free-threaded-x86': { fileName: 'python-Vt-win32.zip', ...X86_FREE_THREADED },
'windows-package-free-threaded-arm64': { fileName: 'python-Vt-arm64.zip', ...ARM64_FREE_THREADED },
'windows-package-embeddable-x64': { fileName: 'python-V-embeddable-amd64.zip', ...X64_PACKAGE },
'windows-package-embeddable-x86': { fileName: 'python-V-embeddable-win32.zip', ...X86_PACKAGE },
'windows-package-embeddable-arm64': { fileName: 'python-V-embeddable-arm64.zip', ...ARM64_PACKAGE },
'windows-package-test-x64': { fileName: 'python-V-test-amd64.zip', ...X64_PACKAGE },
'windows-package-test-x86': { fileName: 'python-V-test-win32.zip', ...X86_PACKAGE },
'windows-package-test-arm64': { fileName: 'python-V-test-arm64.zip', ...ARM64_PACKAGE },
};
}),
4550:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Ht: () => ( comparePreference),
eB: () => ( findKnownMatches),
wy: () => ( loadKnownReleases)
});
var _artifact_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3282);
var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9976);
async function loadKnownReleases() {
const { default: list } = await __webpack_require__.e( 587).then(__webpack_require__.t.bind(__webpack_require__, 9587, 17));
return toKnownReleases(list);
}
function toKnownReleases({ completeUntil, releases }) {
const look = (release, kind) => {
const { released, [kind]: sha256 } = releases[release] ?? { released: '' };
return sha256 === undefined ? undefined : { version: (0,_version_js__WEBPACK_IMPORTED_MODULE_1__ .ot)(release), kind, released, sha256 };
};
let files;
let owners;
return {
completeUntil,
get files() {
files ??= Object.keys(releases).flatMap(release => _artifact_kinds_js__WEBPACK_IMPORTED_MODULE_0__ .hz.flatMap(kind => look(release, kind) ?? []));
return files;
},
find: ({ version, kind }) => look((0,_version_js__WEBPACK_IMPORTED_MODULE_1__ .qh)(version), kind),
findByDigest: sha256 => {
owners ??= new Map(Object.entries(releases).flatMap(([release, entry]) => Object.values(entry).map(digest => [digest, release])));
const owner = owners.get(sha256) ?? '';
const kind = _artifact_kinds_js__WEBPACK_IMPORTED_MODULE_0__ .hz.find(each => releases[owner]?.[each] === sha256);
return kind && look(owner, kind);
},
};
}
function findKnownMatches(known, wanted) {
const { specifier, allowPreReleases, toSignedFiles } = wanted;
const releases = new Map(known.files.map(file => [(0,_version_js__WEBPACK_IMPORTED_MODULE_1__ .qh)(file.version), file]));
return [...releases.values()]
.filter(({ version }) => version.preRelease === undefined || allowPreReleases || specifier.takesPreReleases)
.filter(({ version }) => specifier.matches(version))
.filter(({ version }) => toSignedFiles(version).every(file => known.find(file) !== undefined))
.sort((a, b) => comparePreference(a.version, b.version, specifier));
}
function comparePreference(a, b, { takesPreReleases }) {
const isPreRelease = ({ preRelease }) => (preRelease === undefined ? 0 : 1);
const byFinality = takesPreReleases ? 0 : isPreRelease(a) - isPreRelease(b);
return byFinality || (0,_version_js__WEBPACK_IMPORTED_MODULE_1__ .Zy)(b, a);
}
}),
9976:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Am: () => ( findVersion),
Ud: () => ( toSemver),
Zy: () => ( compareVersions),
bE: () => ( parseReleaseRanges),
dh: () => ( toPreReleases),
hA: () => ( toSeries),
ot: () => ( parseVersion),
qh: () => ( formatVersion),
wi: () => ( formatFinalVersion)
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
const PRE_RELEASE_LEVELS = ['a', 'b', 'rc'];
const EXACT_VERSION = /^(?<major>\d{1,3})\.(?<minor>\d{1,3})\.(?<micro>\d{1,3})(?:(?<pep440>a|b|rc)(?<pep440Serial>\d{1,3})|-(?<semver>a|alpha|b|beta|rc)\.(?<semverSerial>\d{1,3}))?$/;
function parseVersion(text) {
const parts = EXACT_VERSION.exec(text)?.groups;
if (parts === undefined) {
throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .lZ('INVALID_PYTHON_VERSION', `'${text}' is not an exact CPython version.`);
}
const toNumber = (digits) => parseNumber(digits ?? '', text);
const level = toLevel(parts.pep440 ?? parts.semver);
return {
major: toNumber(parts.major),
minor: toNumber(parts.minor),
micro: toNumber(parts.micro),
...(level && { preRelease: { level, serial: toNumber(parts.pep440Serial ?? parts.semverSerial) } }),
};
}
function findVersion(text) {
try {
const version = parseVersion(text);
return version.preRelease?.serial === 0 ? undefined : version;
}
catch (error) {
if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__ .lZ)
return undefined;
throw error;
}
}
function toPreReleases(final) {
return PRE_RELEASE_LEVELS.flatMap(level => [1, 2, 3, 4, 5, 6, 7, 8, 9].map(serial => ({ ...final, preRelease: { level, serial } })));
}
function formatVersion(version) {
const { preRelease } = version;
return `${formatFinalVersion(version)}${preRelease ? `${preRelease.level}${preRelease.serial}` : ''}`;
}
function formatFinalVersion({ major, minor, micro }) {
return `${major}.${minor}.${micro}`;
}
function toSeries({ major, minor }) {
return `${major}.${minor}`;
}
function toSemver(version) {
const { preRelease } = version;
return `${formatFinalVersion(version)}${preRelease ? `-${preRelease.level}.${preRelease.serial}` : ''}`;
}
function compareVersions(a, b) {
const rank = ({ preRelease }) => preRelease ? PRE_RELEASE_LEVELS.indexOf(preRelease.level) : PRE_RELEASE_LEVELS.length;
return (a.major - b.major ||
a.minor - b.minor ||
a.micro - b.micro ||
rank(a) - rank(b) ||
(a.preRelease?.serial ?? 0) - (b.preRelease?.serial ?? 0));
}
function parseNumber(digits, version) {
if (digits.length > 1 && digits.startsWith('0')) {
throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .lZ('INVALID_PYTHON_VERSION', `'${version}' has a number with a leading zero.`);
}
return Number(digits);
}
function toLevel(word) {
if (word === undefined)
return undefined;
return PRE_RELEASE_LEVELS.find(level => word.startsWith(level));
}
function parseReleaseRanges(text) {
const ranges = text.split(' ').filter(Boolean).map(parseRange);
return version => ranges.some(isIn => isIn(version));
}
function parseRange(text) {
const isFrom = (first) => (version) => compareVersions(first, version) <= 0;
if (text.endsWith('+'))
return isFrom(parseVersion(text.slice(0, -1)));
const [start = '', end] = text.split('..');
const first = parseVersion(start);
if (end === undefined)
return version => compareVersions(version, first) === 0;
if (end === '')
return version => isFrom(first)(version) && toSeries(version) === toSeries(first);
const last = parseVersion(end);
return version => isFrom(first)(version) && compareVersions(version, last) <= 0;
}
}),
9473:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Ic: () => ( describeFailure),
OQ: () => ( ERROR_CODES),
V$: () => ( describeCause),
dF: () => ( toUsualHint),
g$: () => ( printable),
lZ: () => ( ActionError)
});
const DO_NOT_USE = 'Do not use this file.';
const REPORT_IT = 'If the file comes from www.python.org, report it to security@python.org. If it comes from a mirror, contact the operator of the mirror.';
const HINTS = {
INVALID_INPUT: 'Correct this input.',
INVALID_PYTHON_VERSION: 'Use one version or specifier per line, such as 3.13.5, 3.14.0rc1, or 3.13.',
NO_MATCHING_RELEASE: 'Use a wider range, or an exact version.',
NO_LISTING: 'Set an exact python-version, such as 3.13.5: it needs no listing. Otherwise use a mirror that lists its folders, as nginx and Apache do.',
UNKNOWN_RELEASE_MANAGER: 'Update verify-cpython: it knows the release managers of CPython 3.7 and later. For a release that you sign yourself, set certificate-identity and certificate-oidc-issuer.',
NOT_PUBLISHED: 'Check the release at https://www.python.org/downloads/, and correct python-version or artifact.',
NO_BUNDLE_PUBLISHED: 'Use a release and an artifact that have a Sigstore bundle.',
MIRROR_REFUSED: 'Set mirror-token (VERIFY_CPYTHON_MIRROR_TOKEN for the command line) to the credentials of the mirror, such as Bearer TOKEN, or ask its operator for access.',
BUILD_FAILED: 'Read the end of the build log. The source is verified; check the compiler, the libraries, and the disk of this machine.',
RELEASE_WITHHELD: 'Check www.python.org for this release. If it exists there, contact the operator of the mirror. To accept an older release, set withheld-releases to warn.',
DOWNLOAD_FAILED: 'Try again: this is often a transient network error. If it fails again, check the mirror and the proxy settings (HTTPS_PROXY, HTTP_PROXY, NO_PROXY).',
TRUSTED_ROOT_UNAVAILABLE: 'Check that the folder for temporary files is writable (RUNNER_TEMP on a runner) and try again, or set trusted-root to embedded.',
BUNDLE_MALFORMED: `${DO_NOT_USE} The mirror served something that is not a Sigstore bundle. ${REPORT_IT}`,
BUNDLE_UNSUPPORTED: `${DO_NOT_USE} Check for an update of verify-cpython, which may support this kind of bundle.`,
VERIFICATION_FAILED: `${DO_NOT_USE} ${REPORT_IT}`,
IDENTITY_MISMATCH: `${DO_NOT_USE} Someone other than the expected signer signed it. If you set certificate-identity and certificate-oidc-issuer, check both. ${REPORT_IT}`,
DIGEST_MISMATCH: `${DO_NOT_USE} It was changed after it was signed, or the server sent another file. ${REPORT_IT}`,
VERSION_MISMATCH: `${DO_NOT_USE} The signature is valid, but it belongs to another release or another kind of file. ${REPORT_IT}`,
CACHED_COPY_REJECTED: 'Delete this folder and try again. On a self-hosted runner, check what changed the copy, because other jobs may have used it.',
TRUSTED_ROOT_INVALID: `${DO_NOT_USE} Check where this root came from and whether a proxy or login page answered the request. To avoid the network, set trusted-root to embedded.`,
AUDIT_FAILED: 'Check the findings: report.html shows the details of each, and report.json contains all of them.',
};
function toUsualHint(code) {
return HINTS[code];
}
const ERROR_CODES = Object.keys(HINTS).filter(isErrorCode);
class ActionError extends Error {
code;
hint;
constructor(code, message, options = {}) {
super(printable(message), { cause: options.cause });
this.name = 'ActionError';
this.code = code;
const [line = '', ...lines] = [options.hint ?? HINTS[code]].flat();
this.hint = [[options.first ?? '', line].filter(Boolean).join(' '), ...lines].map(printable).join('\n');
}
}
const MAX_PRINTED_CHARACTERS = 1000;
function printable(text) {
const cut = text.length > MAX_PRINTED_CHARACTERS ? `${text.slice(0, MAX_PRINTED_CHARACTERS)}… (cut)` : text;
return cut
.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, character => `\\u{${character.codePointAt(0)?.toString(16)}}`)
.replaceAll('##[', '## [');
}
function describeCause(error) {
if (error instanceof AggregateError)
return error.errors.map(describeCause).join('; ');
return printable(error instanceof Error ? error.message || error.name : String(error));
}
function describeFailure(error) {
if (error instanceof ActionError)
return `${error.code}: ${error.message}\n${error.hint}`;
const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
return `This is a bug in verify-cpython; please report it. ${trace}`;
}
function isErrorCode(text) {
return Object.hasOwn(HINTS, text);
}
}),
1167:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
R: () => ( isExcluded),
U: () => ( isLoopback)
});
var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4649);
const DEFAULT_PORTS = { 'http:': '80', 'https:': '443' };
const MAX_PREFIX_BITS = { ipv4: 32, ipv6: 128 };
const LOOPBACK = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::1', 'ipv6');
function isLoopback({ hostname }) {
const host = toBareHost(hostname);
return host === 'localhost' || ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) !== 0 && LOOPBACK.check(host, toFamily(host)));
}
function isExcluded(url, noProxy) {
const host = toBareHost(url.hostname);
const port = url.port || DEFAULT_PORTS[url.protocol];
return noProxy
.split(/[\s,]+/)
.filter(Boolean)
.map(parseEntry)
.some(entry => (entry.port === undefined || entry.port === port) && matchesHost(host, entry.pattern));
}
function parseEntry(text) {
const groups = /^(?<host>\[[^\]]*\](?:\/\d+)?|[^:]*)(?::0*(?<port>\d+))?$/.exec(text)?.groups;
return { pattern: toBareHost(groups?.host ?? text), port: groups?.port };
}
function matchesHost(host, pattern) {
if (pattern === '*')
return true;
if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) !== 0)
return matchesAddress(host, pattern);
if (pattern.startsWith('*.'))
return host.endsWith(pattern.slice(1));
const name = pattern.replace(/^\./, '');
return name !== '' && (host === name || host.endsWith(`.${name}`));
}
function matchesAddress(address, pattern) {
const { first = '', bits, last, } = /^(?<first>[^/-]+)(?:\/(?<bits>\d+)|-(?<last>.+))?$/.exec(pattern)?.groups ?? {};
if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(first) === 0)
return false;
const family = toFamily(first);
const list = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
if (bits !== undefined) {
if (Number(bits) > MAX_PREFIX_BITS[family])
return false;
list.addSubnet(first, Number(bits), family);
}
else if (last !== undefined) {
if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(last) !== (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(first))
return false;
try {
list.addRange(first, last, family);
}
catch {
return false;
}
}
else {
list.addAddress(first, family);
}
return list.check(address, toFamily(address));
}
function toBareHost(host) {
return host
.toLowerCase()
.replaceAll(/[[\]]/g, '')
.replace(/(?<=[^.*])\.$/, '');
}
function toFamily(address) {
return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address) === 6 ? 'ipv6' : 'ipv4';
}
}),
4675:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
LH: () => ( withRetries),
Ng: () => ( describeUrl),
XB: () => ( LastingFault),
_g: () => ( StrayAnswer),
m: () => ( MAX_ATTEMPTS),
mu: () => ( parseRetryAfter),
yg: () => ( PassingFault)
});
var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
const MAX_ATTEMPTS = 5;
const FIRST_DELAY_MS = 500;
const CONTINUE_DELAY_MS = 100;
const MAX_RETRY_AFTER_MS = 30_000;
class PassingFault extends Error {
retryAfterMs;
constructor(message, options = {}) {
super(message, { cause: options.cause });
this.retryAfterMs = options.retryAfterMs;
}
}
class StrayAnswer extends PassingFault {
}
class LastingFault extends Error {
hint;
constructor(message, hint, cause) {
super(message, { cause });
this.hint = hint;
}
}
async function withRetries(url, request, { maxAttempts, log, signal, madeProgress }) {
for (let attempt = 1;; attempt++) {
try {
return await request(attempt);
}
catch (error) {
if (error instanceof LastingFault)
throw toLastingError(url, error);
if (!(error instanceof PassingFault))
throw error;
const fault = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__ .V$)(error);
const isProgress = madeProgress();
if (signal.aborted || (attempt === maxAttempts && !isProgress)) {
throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__ .lZ('DOWNLOAD_FAILED', `${describeUrl(url)}: ${attempt} attempts failed, the last with: ${fault}.`, { cause: error });
}
const delayMs = error.retryAfterMs ?? (isProgress ? CONTINUE_DELAY_MS : toBackoffMs(attempt));
const next = `in ${Math.round(delayMs)} ms`;
log(isProgress
? `${describeUrl(url)}: ${fault}. Continuing ${next}.`
: `${describeUrl(url)}: ${fault}. Trying again ${next} (attempt ${attempt} of ${maxAttempts} failed).`);
if (isProgress)
attempt = 0;
await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(delayMs, undefined, { signal });
}
}
}
function toLastingError(url, fault) {
return new _errors_js__WEBPACK_IMPORTED_MODULE_1__ .lZ('DOWNLOAD_FAILED', `${describeUrl(url)}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__ .V$)(fault)}.`, {
hint: fault.hint,
cause: fault,
});
}
function describeUrl({ origin, pathname, search }) {
return `${origin}${pathname}${search && '?…'}`;
}
function parseRetryAfter(header, now) {
if (header === undefined)
return undefined;
const ms = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now.getTime();
return Number.isNaN(ms) ? undefined : Math.min(Math.max(ms, 0), MAX_RETRY_AFTER_MS);
}
function toBackoffMs(attempt) {
const full = FIRST_DELAY_MS * 2 ** (attempt - 1);
return full / 2 + Math.random() * (full / 2);
}
}),
577:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Lo: () => ( COMMANDS),
ZZ: () => ( findInputs),
yZ: () => ( toOptionName)
});
var _cpython_artifact_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3282);
var _python_org_mirror_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3041);
var _python_org_withheld_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3145);
var _report_finding_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4436);
const COMMANDS = ['verify', 'audit', 'merge'];
const VERIFY = ['action', 'verify'];
const AUDIT = ['audit-action', 'audit'];
const RELEASE = [...VERIFY, 'setup-action'];
const EVERYWHERE = [...RELEASE, ...AUDIT];
const INPUT_TABLE = [
{
name: 'python-version',
type: 'list',
on: VERIFY,
value: 'V',
help: 'the same as VERSION, may be repeated',
description: 'CPython versions or specifiers, one per line: `3.13.5`, `3.14.0rc1`, `3.13`, `3.13.x`, `3.x`, `3.15-dev`, `3.13t`, `>=3.11,<3.14`, `~=3.12.1`, `^3.11`. Each resolves to the newest release that matches and has the requested files. Quote it: YAML reads an unquoted `3.10` as `3.1`.',
},
{
name: 'python-version',
type: 'text',
on: ['setup-action'],
description: 'One CPython version or specifier, such as `3.13.5`, `3.13`, `3.14t` (free-threaded), or `>=3.11,<3.14`. It resolves to the newest release that matches. Use one step per version. Quote it: YAML reads an unquoted `3.10` as `3.1`.',
},
{
name: 'python-version',
type: 'list',
on: AUDIT,
default: 'all',
value: 'V',
help: 'the same as VERSION, may be repeated',
description: 'Specifiers, one per line. Each selects every release that matches it. `all` selects every release since signing began.',
},
{
name: 'python-version-file',
type: 'path',
on: RELEASE,
value: 'FILE',
help: 'read the version from .python-version, .tool-versions, mise.toml, pyproject.toml, or Pipfile',
description: 'File to read the version from: `.python-version`, `.tool-versions`, `mise.toml`, `pyproject.toml`, or `Pipfile`. Used if `python-version` is empty. If both are empty, the action reads `.python-version`, and fails if there is no such file.',
},
{
name: 'allow-prereleases',
type: 'flag',
on: RELEASE,
default: 'false',
help: 'let ranges match pre-releases if no final release matches',
description: 'Whether ranges may match a pre-release if no final release matches.',
},
{
name: 'artifact',
type: 'list',
on: VERIFY,
default: 'source-tgz',
value: 'KIND',
help: `kind of file to verify, may be repeated; KIND is installer (the one for this machine), all, or one of ${_cpython_artifact_kinds_js__WEBPACK_IMPORTED_MODULE_0__ .hz.join(', ')}`,
description: `Kinds of files, one per line: ${formatCodes(_cpython_artifact_kinds_js__WEBPACK_IMPORTED_MODULE_0__ .hz)}; \`installer\` for the installer of the runner's platform (on Linux, the source; on Windows from 3.16 on, the package), or \`all\` for every kind that the release has.`,
},
{
name: 'artifact',
type: 'list',
on: AUDIT,
default: 'all',
value: 'KIND',
help: 'kind of file to audit, may be repeated',
description: 'Kinds of files, one per line, or `all` for every file that the mirror lists.',
},
{
name: 'level',
type: 'choice',
on: AUDIT,
default: 'bundle',
choices: _report_finding_kinds_js__WEBPACK_IMPORTED_MODULE_3__ .A_,
value: 'LEVEL',
help: 'what to verify: bundle (each bundle; downloads no file) or bytes (each file too)',
description: '`bundle` verifies each bundle and downloads no artifact. `bytes` also downloads each file and verifies its bytes and its version.',
},
{
name: 'prereleases',
type: 'flag',
on: AUDIT,
default: 'true',
help: 'audit no pre-releases',
description: 'Whether to audit pre-releases too.',
},
{
name: 'baseline',
type: 'path',
on: AUDIT,
value: 'FILE',
help: 'earlier report.json to compare with',
description: 'Path of an earlier `report.json` to compare with.',
},
{
name: 'fail-on',
type: 'list',
on: AUDIT,
default: _report_finding_kinds_js__WEBPACK_IMPORTED_MODULE_3__ .Zw.join('\n'),
value: 'KINDS',
help: `findings that fail the audit, separated by commas: ${_report_finding_kinds_js__WEBPACK_IMPORTED_MODULE_3__ .mH.join(', ')}; or none`,
description: `Kinds of findings that fail the audit, separated by commas or one per line: ${formatCodes(_report_finding_kinds_js__WEBPACK_IMPORTED_MODULE_3__ .mH)}; or \`none\`. An audit that verifies nothing always fails, except for a shard that contains no release.`,
},
{
name: 'shard',
type: 'text',
on: AUDIT,
value: 'I/N',
help: 'audit only one of N parts, such as 2/5; merge the reports afterwards',
description: 'The part to audit, such as `2/5` for the second of five parts. There can be up to 100 parts. For a given number of parts, a release is always in the same part.',
},
{
name: 'concurrency',
type: 'text',
on: AUDIT,
default: '8',
value: 'N',
help: 'number of files to download at the same time',
description: 'Number of files to download at the same time, from 1 to 64.',
},
{
name: 'report-dir',
type: 'path',
on: [...AUDIT, 'merge'],
default: 'cpython-audit',
value: 'FOLDER',
help: 'folder for the reports',
description: 'Folder for the reports, relative to the working directory.',
},
{
name: 'mirror',
type: 'text',
on: EVERYWHERE,
default: _python_org_mirror_js__WEBPACK_IMPORTED_MODULE_1__ .WR,
value: 'URL',
help: 'address of python.org or of a mirror with the same layout: http, https, or file',
description: "Base URL of python.org's downloads or of a mirror with the same layout. Files and bundles come from here. A folder on disk works too: `file:///srv/mirror`. Plain `http:` works, with a warning unless the address is loopback. An audit, `all`, and most ranges need a mirror that lists its folders.",
},
{
name: 'mirror-token',
type: 'text',
on: EVERYWHERE,
help: 'credentials for the mirror, sent as they are in the Authorization header',
description: "Credentials for the mirror, sent unchanged in the `Authorization` header, such as `Bearer …`. They go only to the mirror's own scheme, host, and port, and never to a redirect's target elsewhere. The value is masked in the log.",
variable: 'VERIFY_CPYTHON_MIRROR_TOKEN',
},
{
name: 'withheld-releases',
type: 'choice',
on: RELEASE,
default: 'auto',
choices: _python_org_withheld_js__WEBPACK_IMPORTED_MODULE_2__ .bb,
value: 'CHOICE',
help: 'what to do if a range finds an older release than verify-cpython knows: fail, warn, or auto (fail for python.org, warn for other mirrors)',
description: 'What to do if a range resolves to a release older than the newest known one, or if the mirror lists a known release without its bundle: `fail`, `warn`, or `auto`. With `auto`, the action fails for python.org and warns for other mirrors, which may not carry every release.',
},
{
name: 'download',
type: 'flag',
on: VERIFY,
default: 'true',
help: 'verify only the bundle, report the digest, and download and store no file',
description: 'Whether to download the file. With `false`, the action verifies the bundle and reports the signed digest; it downloads and stores no file. The outputs `path`, `bundle-path`, and `source-dir` stay empty. Not with `extract` or `artifact-path`.',
},
{
name: 'sha256',
type: 'text',
on: RELEASE,
value: 'DIGEST',
help: 'expected SHA-256 of the file; only for one file',
description: 'Expected SHA-256 of the file, as 64 hexadecimal digits. Only for one version and one kind.',
},
{
name: 'trusted-root',
type: 'text',
on: EVERYWHERE,
default: 'tuf',
value: 'ROOT',
help: 'source of the trusted root: tuf (refreshed over the network), embedded (no network), or the path of a trusted_root.json',
description: "Source of Sigstore's trusted root. `tuf` refreshes it over TUF and falls back to the embedded root, with a warning, if the TUF repository is unreachable. `embedded` is the root that this release contains and needs no network. Anything else is the path of a `trusted_root.json`.",
},
{
name: 'tuf-mirror',
type: 'text',
on: EVERYWHERE,
value: 'URL',
help: 'TUF repository of a private Sigstore',
description: "URL of a TUF repository other than Sigstore's. Only with `trusted-root: tuf`.",
},
{
name: 'tuf-root',
type: 'path',
on: EVERYWHERE,
value: 'FILE',
help: 'path of the root.json to start from with that TUF repository',
description: 'Path of the `root.json` to start from with that TUF repository. Only with `trusted-root: tuf`.',
},
{
name: 'certificate-identity',
type: 'text',
on: RELEASE,
value: 'ID',
help: 'expect this signer instead of the release manager; requires --certificate-oidc-issuer',
description: "Email address (or URI) in the signing certificate, instead of the release manager's. For releases that you sign yourself. Set both this and `certificate-oidc-issuer`, or neither.",
},
{
name: 'certificate-oidc-issuer',
type: 'text',
on: RELEASE,
value: 'URL',
help: 'OIDC issuer of that signer',
description: "OIDC issuer in the signing certificate, instead of the release manager's.",
},
{
name: 'artifact-path',
type: 'path',
on: VERIFY,
value: 'FILE',
help: 'verify this local file and download nothing; requires --bundle-path and an exact version',
description: 'Path of a local file to verify instead of a download. Requires `bundle-path`, one exact version, and one kind.',
},
{
name: 'bundle-path',
type: 'path',
on: VERIFY,
value: 'FILE',
help: 'Sigstore bundle of that local file',
description: 'Path of the Sigstore bundle of `artifact-path`.',
},
{
name: 'extract',
type: 'flag',
on: VERIFY,
default: 'false',
help: 'unpack the verified archive',
description: 'Whether to unpack the verified archive: sources, zips, and Android and iOS archives. Sets the output `source-dir`. Any other kind is an error, except with `all`.',
},
{
name: 'evidence',
type: 'path',
on: VERIFY,
value: 'FOLDER',
help: 'write a verification summary of each file there (in-toto statement, SLSA predicate)',
description: 'Folder for verification summaries, one per file: unsigned in-toto statements with the predicate `https://slsa.dev/verification_summary/v1`. If empty, none are written.',
},
{
name: 'summary',
type: 'flag',
on: ['action', 'audit-action', 'setup-action'],
default: 'true',
description: 'Whether to write a job summary.',
},
{
name: 'configure-arguments',
type: 'list',
on: ['setup-action'],
description: 'Arguments for `configure`, one per line, such as `--enable-shared`. They are passed on as they are, without a shell. Not on Windows, where nothing is built.',
},
{
name: 'optimizations',
type: 'flag',
on: ['setup-action'],
default: 'false',
description: 'Whether to add `--enable-optimizations --with-lto`. The interpreter is faster, and the build takes several times as long.',
},
{
name: 'required-modules',
type: 'list',
on: ['setup-action'],
default: 'ssl zlib bz2 lzma sqlite3 ctypes',
description: 'Modules that the interpreter must be able to import, separated by spaces or lines. If one is missing, the step fails and names the packages that provide its library. `none` requires no module.',
},
{
name: 'update-environment',
type: 'flag',
on: ['setup-action'],
default: 'true',
description: 'Whether to add the interpreter to `PATH`. `AGENT_TOOLSDIRECTORY`, by which actions/setup-python finds it, is set either way.',
},
{
name: 'reuse',
type: 'flag',
on: ['setup-action'],
default: 'false',
description: 'Whether to use a tree that an earlier run built, such as one from `actions/cache`, if its record matches this run and each file has the digest in the record. Anyone who can write to that folder can change both the tree and its record. On Windows, each file is compared with the verified package instead.',
},
{
name: 'replace-in-tool-cache',
type: 'flag',
on: ['setup-action'],
default: 'false',
description: "Only on macOS, where actions/setup-python looks only in `/Users/runner/hostedtoolcache`: whether to move the runner's own build of the same version out of the way. With `false`, the step fails if there is one.",
},
{
name: 'output',
type: 'path',
on: ['verify'],
value: 'FOLDER',
help: 'also put the verified files there',
},
{
name: 'cache-dir',
type: 'path',
on: ['verify', 'audit'],
value: 'FOLDER',
help: "folder for verified files and TUF metadata, instead of the user's cache",
},
{
name: 'summary',
type: 'path',
on: ['audit', 'merge'],
value: 'FILE',
help: 'append a summary in Markdown to this file',
},
{
name: 'json',
type: 'flag',
on: [...COMMANDS, 'program'],
help: 'print the result, or the error, as JSON on standard output',
},
{
name: 'debug',
type: 'flag',
on: [...COMMANDS, 'program'],
help: 'print each step on standard error',
},
{
name: 'help',
type: 'flag',
on: [...COMMANDS, 'program'],
help: 'print this text, or the help of a command',
},
{
name: 'version',
type: 'flag',
on: ['program'],
help: 'print the version of verify-cpython',
},
];
function toOptionName({ name, default: defaultText }) {
return defaultText === 'true' ? `--no-${name}` : `--${name}`;
}
function findInputs(surface) {
return INPUT_TABLE.filter(({ on }) => on.includes(surface));
}
function formatCodes(words) {
return words.map(word => `\`${word}\``).join(', ');
}
}),
5895:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
HU: () => ( parseChoice),
dC: () => ( readConnection),
ur: () => ( toInputValues),
zY: () => ( readLocalFiles)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
var _input_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(577);
var _python_org_mirror_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3041);
function toInputValues(surface, read) {
const definitions = new Map((0,_input_table_js__WEBPACK_IMPORTED_MODULE_2__ .ZZ)(surface).map(definition => [definition.name, definition]));
const find = (name) => {
const definition = definitions.get(name);
if (definition === undefined)
throw new Error(`'${name}' is not an input of ${surface}`);
return definition;
};
const text = (name) => read(name) || (find(name).default ?? '');
return {
text,
flag: name => parseFlag(name, text(name) || 'false'),
lines: name => {
const lines = toLines(read(name));
return lines.length > 0 ? lines : toLines(find(name).default ?? '');
},
path: name => (text(name) === '' ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(text(name))),
choice: (name, choices) => parseChoice(name, choices, text(name)),
};
}
function parseChoice(name, choices, text) {
const value = choices.find(each => each === text);
if (value !== undefined)
return value;
throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__ .lZ('INVALID_INPUT', `${name}: '${text}' is not one of ${choices.join(', ')}.`, {
hint: 'Use one of these values.',
});
}
function readConnection(values) {
const mirror = (0,_python_org_mirror_js__WEBPACK_IMPORTED_MODULE_3__ .v0)(values.text('mirror'));
const mirrorToken = values.text('mirror-token') || undefined;
if (mirrorToken !== undefined && (0,_python_org_mirror_js__WEBPACK_IMPORTED_MODULE_3__ .lQ)(mirror)) {
const message = 'mirror-token: the mirror is a folder, which takes no credentials.';
throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__ .lZ('INVALID_INPUT', message, {
hint: 'Leave mirror-token empty (VERIFY_CPYTHON_MIRROR_TOKEN for the command line).',
});
}
return { mirror, mirrorToken, trustedRoot: readTrustedRootChoice(values) };
}
function readTrustedRootChoice(values) {
const root = values.text('trusted-root');
const [mirror, rootPath] = [values.text('tuf-mirror'), values.text('tuf-root')];
if (root === 'tuf') {
return {
kind: 'tuf',
...(mirror && { mirror: (0,_python_org_mirror_js__WEBPACK_IMPORTED_MODULE_3__ .or)(mirror, 'tuf-mirror') }),
...(rootPath && { rootPath }),
};
}
if (mirror || rootPath) {
const message = `tuf-mirror and tuf-root have no effect with trusted-root: ${root}.`;
throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__ .lZ('INVALID_INPUT', message, {
hint: 'Leave them empty, or set trusted-root to tuf.',
});
}
return root === 'embedded' ? { kind: 'embedded' } : { kind: 'file', path: root };
}
function readLocalFiles(values) {
const artifactPath = values.path('artifact-path');
const bundlePath = values.path('bundle-path');
if (artifactPath === undefined && bundlePath === undefined)
return undefined;
if (artifactPath !== undefined && bundlePath !== undefined)
return { artifactPath, bundlePath };
throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__ .lZ('INVALID_INPUT', 'artifact-path and bundle-path must be set together.', {
hint: 'Set both to verify local files, or neither to download.',
});
}
function parseFlag(name, text) {
if (/^(true|True|TRUE)$/.test(text))
return true;
if (/^(false|False|FALSE)$/.test(text))
return false;
throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__ .lZ('INVALID_INPUT', `${name}: '${text}' is neither true nor false.`, {
hint: `Set ${name} to true or false.`,
});
}
function toLines(text) {
return text
.split('\n')
.map(line => line.trim())
.filter(Boolean);
}
}),
3041:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$K: () => ( toBundleName),
Vf: () => ( toArtifactUrl),
WR: () => ( PYTHON_ORG),
dV: () => ( readBundleNames),
dm: () => ( toReleaseFolder),
gL: () => ( isOwnMirror),
lQ: () => ( isFolder),
ls: () => ( toAddressHint),
or: () => ( parseAddress),
uF: () => ( toBundleUrls),
v0: () => ( parseMirror),
yC: () => ( isPlaintext)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3136);
var _cpython_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9976);
var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
var _http_no_proxy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1167);
const PYTHON_ORG = 'https://www.python.org/ftp/python';
const BUNDLE_SUFFIX = '.sigstore';
const OTHER_BUNDLE_SUFFIX = '.sigstore.json';
const FILE_ADDRESS = /^file:(?:\/\/(?:localhost)?)?\/(?!\/[^/])/i;
function parseMirror(text) {
if (/^file:/i.test(text))
return parseFolder(text);
const isPathOfWindows = /^(?:[a-z]:)?[\\/]/i.test(text);
if (!(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(text) && !isPathOfWindows)
return parseAddress(text, 'mirror');
const example = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(text) ? (0,node_url__WEBPACK_IMPORTED_MODULE_1__.pathToFileURL)(text).href : 'file:///C:/mirror';
throw invalidAddress('mirror', `'${text}' is a path, not an address`, example);
}
function parseAddress(text, input) {
const invalid = (reason) => invalidAddress(input, reason);
const url = URL.parse(text);
if (url === null || !['https:', 'http:'].includes(url.protocol)) {
throw invalid(`${/[@?]/.test(text) ? 'it' : `'${text}'`} is not an ${input === 'mirror' ? 'http, https, or file' : 'http or https'} address`);
}
if (url.username || url.password)
throw invalid('it contains a user name or a password, which would show in logs');
if (url.search || url.hash)
throw invalid('it has a query or a fragment');
return endInSlash(url);
}
function parseFolder(text) {
const url = URL.parse(text);
const isLocal = url !== null && url.host === '' && FILE_ADDRESS.test(text);
if (!isLocal || url.search || url.hash || /%(?:00|2f|5c)/i.test(url.pathname))
throw invalidAddress('mirror', `'${text}' is not the file: address of a folder`, 'file:///srv/mirror');
return endInSlash(url);
}
function endInSlash(url) {
if (!url.pathname.endsWith('/'))
url.pathname += '/';
return url;
}
function invalidAddress(input, reason, example = PYTHON_ORG) {
return new _errors_js__WEBPACK_IMPORTED_MODULE_3__ .lZ('INVALID_INPUT', `${input}: ${reason}.`, {
hint: `Set ${input} to the address of a folder, such as ${example}.`,
});
}
function isFolder(mirror) {
return mirror.protocol === 'file:';
}
function toAddressHint(mirror) {
const layout = 'check the address in mirror: it must have the layout of python.org, <mirror>/3.13.5/Python-3.13.5.tgz.';
return isFolder(mirror) ? layout : `${layout} If the mirror requires credentials, set mirror-token.`;
}
function isPlaintext(mirror) {
return mirror.protocol === 'http:' && !(0,_http_no_proxy_js__WEBPACK_IMPORTED_MODULE_4__ .U)(mirror);
}
function toReleaseFolder(mirror, version) {
return new URL(`${(0,_cpython_version_js__WEBPACK_IMPORTED_MODULE_2__ .wi)(version)}/`, mirror);
}
function toArtifactUrl(mirror, { version, fileName }) {
return new URL(fileName, toReleaseFolder(mirror, version));
}
function toBundleName(fileName) {
return `${fileName}${BUNDLE_SUFFIX}`;
}
function toBundleUrls(artifact) {
const suffixes = isOwnMirror(artifact) ? [BUNDLE_SUFFIX, OTHER_BUNDLE_SUFFIX] : [BUNDLE_SUFFIX];
return suffixes.map(suffix => new URL(`${artifact.href}${suffix}`));
}
function readBundleNames(names) {
const all = new Set(names);
const renamed = names.map(name => {
const fileName = name.endsWith(OTHER_BUNDLE_SUFFIX) && name.slice(0, -OTHER_BUNDLE_SUFFIX.length);
return fileName && all.has(fileName) ? toBundleName(fileName) : name;
});
return [...new Set(renamed)];
}
function isOwnMirror(address) {
return !/^(www\.)?python\.org$/.test(address.hostname);
}
}),
3145:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Hu: () => ( failsOn),
bb: () => ( WITHHELD_CHOICES),
dL: () => ( assertNotWithheld),
l8: () => ( describeStaleList)
});
var _cpython_known_releases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4550);
var _cpython_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9976);
var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
var _mirror_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3041);
const WITHHELD_CHOICES = ['auto', 'fail', 'warn'];
function assertNotWithheld({ specifier, mirror, version, newestKnown }, choice, warn) {
if (newestKnown === undefined)
return;
if (version !== undefined && (0,_cpython_known_releases_js__WEBPACK_IMPORTED_MODULE_0__ .Ht)(version, newestKnown.version, specifier) <= 0)
return;
const known = (0,_cpython_version_js__WEBPACK_IMPORTED_MODULE_1__ .qh)(newestKnown.version);
const found = version === undefined ? 'no release that matches' : `CPython ${(0,_cpython_version_js__WEBPACK_IMPORTED_MODULE_1__ .qh)(version)}`;
const message = `'${specifier.text}': expected CPython ${known} or newer, which was released on ${newestKnown.released} with the requested files and their bundles; found ${found}. The mirror does not list ${(0,_mirror_js__WEBPACK_IMPORTED_MODULE_3__ .dm)(mirror, newestKnown.version)}, or lists it without some of these files.`;
if (failsOn(choice, mirror))
throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__ .lZ('RELEASE_WITHHELD', message);
warn(message);
}
function failsOn(choice, mirror) {
return choice === 'auto' ? !(0,_mirror_js__WEBPACK_IMPORTED_MODULE_3__ .gL)(mirror) : choice === 'fail';
}
const STALE_MONTHS = 6;
function describeStaleList(completeUntil, now) {
const limit = new Date(completeUntil);
limit.setUTCMonth(limit.getUTCMonth() + STALE_MONTHS);
if (now <= limit)
return undefined;
return `The list of known releases in this version of verify-cpython ends on ${completeUntil}. A mirror can withhold newer releases unnoticed: update verify-cpython.`;
}
}),
4436:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
A_: () => ( LEVELS),
Zw: () => ( FAILING_FINDING_KINDS),
mH: () => ( FINDING_KINDS)
});
const LEVELS = ['bundle', 'bytes'];
const FINDING_KINDS = [
'rejected',
'unsigned',
'changed',
'vanished',
'resigned',
'unknown-file',
'detached-only',
'unsigned-historic',
];
const FAILING_FINDING_KINDS = ['rejected', 'unsigned', 'changed', 'vanished'];
}),
1963:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
O: () => ( Canceled),
i: () => ( untilCanceled)
});
const GRACE_MS = 1500;
const SIGNALS = { SIGINT: 2, SIGTERM: 15 };
class Canceled extends Error {
exitCode;
constructor(exitCode) {
super('The run was canceled.');
this.exitCode = exitCode;
}
}
async function untilCanceled(work, { stop, log }) {
let canceled;
const handlers = Object.entries(SIGNALS).map(([signal, number]) => {
const handler = () => {
log(`Canceled by ${signal}: no output is set.`);
const exitCode = 128 + number;
canceled = new Canceled(exitCode);
setTimeout(() => process.exit(exitCode), GRACE_MS).unref();
stop();
};
process.once(signal, handler);
return () => process.off(signal, handler);
});
const [outcome] = await Promise.allSettled([work()]);
for (const remove of handlers)
remove();
if (canceled !== undefined)
throw canceled;
if (outcome.status === 'rejected')
throw outcome.reason;
return outcome.value;
}
})
};
