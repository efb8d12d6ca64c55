export const id = 895;
export const ids = [895];
export const modules = {

/***/ 3282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ toFreeThreadedKind),
/* harmony export */   Hr: () => (/* binding */ findKinds),
/* harmony export */   JI: () => (/* binding */ isSigned),
/* harmony export */   Qe: () => (/* binding */ toInstallerKind),
/* harmony export */   eH: () => (/* binding */ toArtifact),
/* harmony export */   hz: () => (/* binding */ ARTIFACT_KINDS),
/* harmony export */   iq: () => (/* binding */ parseArtifactKind),
/* harmony export */   sK: () => (/* binding */ toPackageKind),
/* harmony export */   wk: () => (/* binding */ hasSignedFiles)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _kind_ranges_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5383);
/* harmony import */ var _kind_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5085);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9976);




const ARTIFACT_KINDS = Object.keys(_kind_table_js__WEBPACK_IMPORTED_MODULE_2__/* .KINDS */ .G).filter(isArtifactKind);
/**
 * Reads the name of an artifact kind.
 * @throws ActionError INVALID_INPUT where there is no such kind
 */
function parseArtifactKind(text) {
    if (isArtifactKind(text))
        return text;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('INVALID_INPUT', `artifact: '${text}' is not a kind of artifact.`, {
        hint: `Use installer, all, or one of: ${ARTIFACT_KINDS.join(', ')}.`,
    });
}
/**
 * What the kind `installer` means: the platform's usual installer. Linux has none and takes the source. Windows has none
 * from 3.16 on and takes the install manager's package.
 */
function toInstallerKind(version, { os, architecture }) {
    if (os === 'macOS')
        return 'macos';
    if (os !== 'Windows')
        return 'source-tgz';
    const processor = architecture === 'ARM64' ? 'arm64' : architecture === 'X86' ? 'x86' : 'x64';
    return (0,_kind_ranges_js__WEBPACK_IMPORTED_MODULE_1__/* .WITHOUT_INSTALLER */ .Ad)(version) ? `windows-package-${processor}` : `windows-${processor}`;
}
/** The free-threaded twin of a kind, or the kind itself where it has none: `3.13t` asks for it. */
function toFreeThreadedKind(kind) {
    const twin = kind.replace(/^windows-package-(?!free-threaded-)/, 'windows-package-free-threaded-');
    return isArtifactKind(twin) ? twin : kind;
}
/** The package that replaces an installer or an embeddable zip from 3.16 on; undefined for every other kind. */
function toPackageKind(kind) {
    const successor = kind
        .replace(/^windows-embed-/, 'windows-package-embeddable-')
        .replace(/^windows-(?=x64$|x86$|arm64$)/, 'windows-package-');
    return successor !== kind && isArtifactKind(successor) ? successor : undefined;
}
/** The file that holds `kind` of release `version`. */
function toArtifact(version, kind) {
    const { fileName, format, architecture } = _kind_table_js__WEBPACK_IMPORTED_MODULE_2__/* .KINDS */ .G[kind];
    const named = fileName.replace('V', (0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .formatVersion */ .qh)(version));
    return { version, kind, fileName: named, format, ...(architecture && { architecture }) };
}
/** The kinds of a release that are among the file names of its directory, in the order of the table. */
function findKinds(version, fileNames) {
    const names = new Set(fileNames);
    return ARTIFACT_KINDS.filter(kind => names.has(toArtifact(version, kind).fileName));
}
/** Whether a release has this file with a bundle, or a package with a signed manifest that names it. */
function isSigned({ version, kind }) {
    return _kind_table_js__WEBPACK_IMPORTED_MODULE_2__/* .KINDS */ .G[kind].signed(version);
}
/** Whether any file of a release has a bundle. */
function hasSignedFiles(version) {
    return ARTIFACT_KINDS.some(kind => _kind_table_js__WEBPACK_IMPORTED_MODULE_2__/* .KINDS */ .G[kind].signed(version));
}
function isArtifactKind(text) {
    return Object.hasOwn(_kind_table_js__WEBPACK_IMPORTED_MODULE_2__/* .KINDS */ .G, text);
}


/***/ }),

/***/ 5383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ WITHOUT_INSTALLER),
/* harmony export */   CB: () => (/* binding */ WINDOWS),
/* harmony export */   Hy: () => (/* binding */ PACKAGE),
/* harmony export */   ME: () => (/* binding */ DETACHED_ONLY),
/* harmony export */   NQ: () => (/* binding */ EMBED_ARM64),
/* harmony export */   PT: () => (/* binding */ WINDOWS_ARM64),
/* harmony export */   Pc: () => (/* binding */ SOURCES_BEGAN),
/* harmony export */   Q$: () => (/* binding */ ANDROID),
/* harmony export */   QK: () => (/* binding */ IOS),
/* harmony export */   Sp: () => (/* binding */ MACOS),
/* harmony export */   _5: () => (/* binding */ FREE_THREADED_PACKAGE),
/* harmony export */   c0: () => (/* binding */ EMBED),
/* harmony export */   e0: () => (/* binding */ MANIFEST),
/* harmony export */   gY: () => (/* binding */ BINARIES_BEGAN),
/* harmony export */   rW: () => (/* binding */ MANIFESTS_BEGAN),
/* harmony export */   u2: () => (/* binding */ SOURCE)
/* harmony export */ });
/* harmony import */ var _release_ranges_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4432);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9976);


const SOURCES_BEGAN = '3.7.14, 3.8.14, 3.9.14, 3.10.7 and 3.11.0rc2';
const BINARIES_BEGAN = '3.10.11, 3.11.3 and 3.12.0a7';
const MANIFESTS_BEGAN = '3.13.6 and 3.14.0b4';
/** 3.10.1 was signed long after its release; 3.11.0rc2 has a bundle that the release API does not list. */
const SOURCE = {
    published: (0,_release_ranges_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReleaseRanges */ .b)('3.7.0a1+'),
    signed: (0,_release_ranges_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReleaseRanges */ .b)('3.7.14.. 3.8.14.. 3.9.14.. 3.10.1 3.10.7.. 3.11.0rc2.. 3.12.0a1+'),
};
/** Releases after the last Windows installer: from 3.16 on, Windows has the install manager's packages only. */
const WITHOUT_INSTALLER = (0,_release_ranges_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReleaseRanges */ .b)('3.16.0a1+');
const INSTALLER_SERIES = '3.13.0a1.. 3.14.0a1.. 3.15.0a1..';
const SIGNED_ARM64 = `3.11.3..3.11.9 3.12.0a7..3.12.10 ${INSTALLER_SERIES}`;
/** A series in its security phase has sources only. */
const WINDOWS = {
    published: (0,_release_ranges_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReleaseRanges */ .b)(`3.7.0a1..3.7.9 3.8.0a1..3.8.10 3.9.0a1..3.9.13 3.10.0a1..3.10.11 3.11.0a1..3.11.9 3.12.0a1..3.12.10 ${INSTALLER_SERIES}`),
    signed: (0,_release_ranges_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReleaseRanges */ .b)(`3.10.1 3.10.11 ${SIGNED_ARM64}`),
};
const WINDOWS_ARM64 = {
    published: (0,_release_ranges_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReleaseRanges */ .b)(`3.11.0a5..3.11.9 3.12.0a1..3.12.10 ${INSTALLER_SERIES}`),
    signed: (0,_release_ranges_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReleaseRanges */ .b)(SIGNED_ARM64),
};
/** The zip of 3.7.2 was repaired after its release and has another name. */
const EMBED = {
    published: (version) => WINDOWS.published(version) && (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .formatVersion */ .qh)(version) !== '3.7.2',
    signed: WINDOWS.signed,
};
const EMBED_ARM64 = {
    published: (0,_release_ranges_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReleaseRanges */ .b)(`3.10.1 3.11.0a7..3.11.9 3.12.0a1..3.12.10 ${INSTALLER_SERIES}`),
    signed: (0,_release_ranges_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReleaseRanges */ .b)(`3.10.1 ${SIGNED_ARM64}`),
};
const MANIFEST = {
    published: (0,_release_ranges_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReleaseRanges */ .b)('3.13.6.. 3.14.0b3+'),
    signed: (0,_release_ranges_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReleaseRanges */ .b)('3.13.6.. 3.14.0b4+'),
};
const PACKAGES_SINCE_3_13 = '3.13.0.. 3.14.0a1..3.14.0a4 3.14.0a6+';
/** Older than the manifests that name them. The install manager's index lists none of 3.12.5 and of 3.14.0a5. */
const PACKAGE = {
    published: (0,_release_ranges_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReleaseRanges */ .b)(`3.11.0..3.11.9 3.12.0..3.12.4 3.12.6..3.12.10 ${PACKAGES_SINCE_3_13}`),
    signed: MANIFEST.signed,
};
const FREE_THREADED_PACKAGE = {
    published: (0,_release_ranges_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReleaseRanges */ .b)(PACKAGES_SINCE_3_13),
    signed: MANIFEST.signed,
};
const MACOS = {
    published: (0,_release_ranges_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReleaseRanges */ .b)('3.8.10 3.9.2rc1..3.9.13 3.10.0a4..3.10.0rc2 3.10.1..3.10.11 3.11.0a1..3.11.9 3.12.0a1..3.12.10 3.13.0a1+'),
    signed: (0,_release_ranges_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReleaseRanges */ .b)('3.10.1 3.10.11 3.11.3..3.11.9 3.12.0a7..3.12.10 3.13.0a1+'),
};
const ANDROID = {
    published: (0,_release_ranges_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReleaseRanges */ .b)('3.14.0rc2+'),
    signed: (0,_release_ranges_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReleaseRanges */ .b)('3.14.0rc2+'),
};
/** No bundle has been seen for the pre-releases of 3.15; if one exists, it counts. */
const IOS = {
    published: (0,_release_ranges_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReleaseRanges */ .b)('3.15.0b1+'),
    signed: (0,_release_ranges_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReleaseRanges */ .b)('3.15.0b1+'),
};
/** Releases whose Windows and macOS files have only a detached signature and certificate, which no bundle holds. */
const DETACHED_ONLY = (0,_release_ranges_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReleaseRanges */ .b)('3.10.7..3.10.10 3.11.0rc2..3.11.2 3.12.0a1..3.12.0a6');


/***/ }),

/***/ 5085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ KINDS)
/* harmony export */ });
/* harmony import */ var _kind_ranges_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5383);

const X64_INSTALLER = { format: 'installer', architecture: 'x64', ..._kind_ranges_js__WEBPACK_IMPORTED_MODULE_0__/* .WINDOWS */ .CB };
const X86_INSTALLER = { format: 'installer', architecture: 'x86', ..._kind_ranges_js__WEBPACK_IMPORTED_MODULE_0__/* .WINDOWS */ .CB };
const ARM64_INSTALLER = { format: 'installer', architecture: 'arm64', ..._kind_ranges_js__WEBPACK_IMPORTED_MODULE_0__/* .WINDOWS_ARM64 */ .PT };
const X64_EMBED = { format: 'embed-zip', architecture: 'x64', ..._kind_ranges_js__WEBPACK_IMPORTED_MODULE_0__/* .EMBED */ .c0 };
const X86_EMBED = { format: 'embed-zip', architecture: 'x86', ..._kind_ranges_js__WEBPACK_IMPORTED_MODULE_0__/* .EMBED */ .c0 };
const ARM64_EMBED = { format: 'embed-zip', architecture: 'arm64', ..._kind_ranges_js__WEBPACK_IMPORTED_MODULE_0__/* .EMBED_ARM64 */ .NQ };
const X64_PACKAGE = { format: 'package', architecture: 'x64', ..._kind_ranges_js__WEBPACK_IMPORTED_MODULE_0__/* .PACKAGE */ .Hy };
const X86_PACKAGE = { format: 'package', architecture: 'x86', ..._kind_ranges_js__WEBPACK_IMPORTED_MODULE_0__/* .PACKAGE */ .Hy };
const ARM64_PACKAGE = { format: 'package', architecture: 'arm64', ..._kind_ranges_js__WEBPACK_IMPORTED_MODULE_0__/* .PACKAGE */ .Hy };
const X64_FREE_THREADED = { ...X64_PACKAGE, ..._kind_ranges_js__WEBPACK_IMPORTED_MODULE_0__/* .FREE_THREADED_PACKAGE */ ._5 };
const X86_FREE_THREADED = { ...X86_PACKAGE, ..._kind_ranges_js__WEBPACK_IMPORTED_MODULE_0__/* .FREE_THREADED_PACKAGE */ ._5 };
const ARM64_FREE_THREADED = { ...ARM64_PACKAGE, ..._kind_ranges_js__WEBPACK_IMPORTED_MODULE_0__/* .FREE_THREADED_PACKAGE */ ._5 };
/** Every kind, in the order in which they are listed (docs/facts.md section 3). */
const KINDS = {
    'source-tgz': { fileName: 'Python-V.tgz', format: 'source', ..._kind_ranges_js__WEBPACK_IMPORTED_MODULE_0__/* .SOURCE */ .u2 },
    'source-xz': { fileName: 'Python-V.tar.xz', format: 'source', ..._kind_ranges_js__WEBPACK_IMPORTED_MODULE_0__/* .SOURCE */ .u2 },
    'windows-x64': { fileName: 'python-V-amd64.exe', ...X64_INSTALLER },
    'windows-x86': { fileName: 'python-V.exe', ...X86_INSTALLER },
    'windows-arm64': { fileName: 'python-V-arm64.exe', ...ARM64_INSTALLER },
    'windows-embed-x64': {
        fileName: 'python-V-embed-amd64.zip',
        ...X64_EMBED,
    },
    'windows-embed-x86': {
        fileName: 'python-V-embed-win32.zip',
        ...X86_EMBED,
    },
    'windows-embed-arm64': {
        fileName: 'python-V-embed-arm64.zip',
        ...ARM64_EMBED,
    },
    'windows-manifest': { fileName: 'windows-V.json', format: 'manifest', ..._kind_ranges_js__WEBPACK_IMPORTED_MODULE_0__/* .MANIFEST */ .e0 },
    macos: { fileName: 'python-V-macos11.pkg', format: 'macos-package', ..._kind_ranges_js__WEBPACK_IMPORTED_MODULE_0__/* .MACOS */ .Sp },
    'android-aarch64': {
        fileName: 'python-V-aarch64-linux-android.tar.gz',
        format: 'android',
        architecture: 'aarch64',
        ..._kind_ranges_js__WEBPACK_IMPORTED_MODULE_0__/* .ANDROID */ .Q$,
    },
    'android-x86_64': {
        fileName: 'python-V-x86_64-linux-android.tar.gz',
        format: 'android',
        architecture: 'x86_64',
        ..._kind_ranges_js__WEBPACK_IMPORTED_MODULE_0__/* .ANDROID */ .Q$,
    },
    ios: { fileName: 'python-V-iOS-XCframework.tar.gz', format: 'ios', ..._kind_ranges_js__WEBPACK_IMPORTED_MODULE_0__/* .IOS */ .QK },
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


/***/ }),

/***/ 4339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ comparePreference),
/* harmony export */   e: () => (/* binding */ findKnownMatches)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9976);

/** The known releases that a range matches and that have every wanted file with a bundle, in the order of preference. */
function findKnownMatches(known, wanted) {
    const { specifier, allowPreReleases, toSignedFiles } = wanted;
    const releases = new Map(known.files.map(file => [(0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .formatVersion */ .qh)(file.version), file]));
    return [...releases.values()]
        .filter(({ version }) => version.preRelease === undefined || allowPreReleases || specifier.takesPreReleases)
        .filter(({ version }) => specifier.matches(version))
        .filter(({ version }) => toSignedFiles(version).every(file => known.find(file) !== undefined))
        .map(({ version, released }) => ({ version, released }))
        .sort((a, b) => comparePreference(a.version, b.version, specifier));
}
/**
 * Sorts releases as a range prefers them: negative where it takes `a` rather than `b`. The newest comes first; but a pre-release
 * that is only allowed comes after every final release.
 */
function comparePreference(a, b, { takesPreReleases }) {
    const isPreRelease = ({ preRelease }) => (preRelease === undefined ? 0 : 1);
    const byFinality = takesPreReleases ? 0 : isPreRelease(a) - isPreRelease(b);
    return byFinality || (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(b, a);
}


/***/ }),

/***/ 4432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ parseReleaseRanges)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9976);

/**
 * Reads a set of releases, written as our tables have them:
 * `3.10.1` that release; `3.11.3..3.11.9` both and what is between; `3.7.14..` to the end of its series;
 * `3.12.0a1+` that release and all later ones, of later series too.
 */
function parseReleaseRanges(text) {
    const ranges = text.split(' ').filter(Boolean).map(parseRange);
    return version => ranges.some(isIn => isIn(version));
}
function parseRange(text) {
    const isFrom = (first) => (version) => (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(first, version) <= 0;
    if (text.endsWith('+'))
        return isFrom((0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(text.slice(0, -1)));
    const [start = '', end] = text.split('..');
    const first = (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(start);
    if (end === undefined)
        return version => (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(version, first) === 0;
    if (end === '')
        return version => (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .toSeries */ .hA)(version) === (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .toSeries */ .hA)(first) && isFrom(first)(version);
    const last = (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(end);
    return version => isFrom(first)(version) && (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(version, last) <= 0;
}


/***/ }),

/***/ 9976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ud: () => (/* binding */ toSemver),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   hA: () => (/* binding */ toSeries),
/* harmony export */   ot: () => (/* binding */ parseVersion),
/* harmony export */   qh: () => (/* binding */ formatVersion),
/* harmony export */   wi: () => (/* binding */ formatFinalVersion)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

/** Levels in the order in which a release goes through them (PEP 440 spelling). */
const PRE_RELEASE_LEVELS = ['a', 'b', 'rc'];
/** `3.14.0rc1` as CPython writes it (PEP 440), or `3.14.0-rc.1` as semver and setup-python write it. */
const EXACT_VERSION = /^(?<major>\d{1,3})\.(?<minor>\d{1,3})\.(?<micro>\d{1,3})(?:(?<pep440>a|b|rc)(?<pep440Serial>\d{1,3})|-(?<semver>a|alpha|b|beta|rc)\.(?<semverSerial>\d{1,3}))?$/;
/**
 * Reads one exact version.
 * @param text such as `3.13.5`, `3.14.0rc1` or `3.14.0-rc.1`; nothing is trimmed
 * @throws ActionError INVALID_PYTHON_VERSION for everything else, numbers with leading zeros included
 */
function parseVersion(text) {
    const parts = EXACT_VERSION.exec(text)?.groups;
    if (parts === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('INVALID_PYTHON_VERSION', `'${text}' is not an exact CPython version.`);
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
/** `3.14.0rc1`: the spelling in file names, in archives and in the output `python-version`. */
function formatVersion(version) {
    const { preRelease } = version;
    return `${formatFinalVersion(version)}${preRelease ? `${preRelease.level}${preRelease.serial}` : ''}`;
}
/** `3.14.0`: the release that a pre-release leads to, and the directory on python.org that holds both. */
function formatFinalVersion({ major, minor, micro }) {
    return `${major}.${minor}.${micro}`;
}
/** `3.14`: the release series, which has one release manager. */
function toSeries({ major, minor }) {
    return `${major}.${minor}`;
}
/** `3.14.0-rc.1`: tool-cache keys its entries by semver, and finds no other spelling again. */
function toSemver(version) {
    const { preRelease } = version;
    return `${formatFinalVersion(version)}${preRelease ? `-${preRelease.level}.${preRelease.serial}` : ''}`;
}
/** Sorts by age of the release: negative where `a` comes before `b`; a final release follows its candidates. */
function compareVersions(a, b) {
    const rank = ({ preRelease }) => preRelease ? PRE_RELEASE_LEVELS.indexOf(preRelease.level) : PRE_RELEASE_LEVELS.length;
    return (a.major - b.major ||
        a.minor - b.minor ||
        a.micro - b.micro ||
        rank(a) - rank(b) ||
        (a.preRelease?.serial ?? 0) - (b.preRelease?.serial ?? 0));
}
function parseNumber(digits, version) {
    // 3.013.5 is not 3.13.5: a version has one spelling for each number.
    if (digits.length > 1 && digits.startsWith('0')) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('INVALID_PYTHON_VERSION', `'${version}' has a number with a leading zero.`);
    }
    return Number(digits);
}
function toLevel(word) {
    if (word === undefined)
        return undefined;
    return PRE_RELEASE_LEVELS.find(level => word.startsWith(level));
}


/***/ }),

/***/ 9473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OQ: () => (/* binding */ ERROR_CODES),
/* harmony export */   V$: () => (/* binding */ describeCause),
/* harmony export */   dF: () => (/* binding */ toUsualHint),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   lZ: () => (/* binding */ ActionError)
/* harmony export */ });
const DO_NOT_USE = 'Do not use this file.';
const REPORT_IT = 'If the file comes from www.python.org, report it to security@python.org. If it comes from a mirror, contact the operator of the mirror.';
/** What to do about each code, unless the place that throws knows better. */
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
    TRUSTED_ROOT_UNAVAILABLE: 'Check that the folder for temporary files can be written (RUNNER_TEMP on a runner) and try again, or set trusted-root to embedded.',
    BUNDLE_MALFORMED: `${DO_NOT_USE} The mirror served something that is not a Sigstore bundle. ${REPORT_IT}`,
    BUNDLE_UNSUPPORTED: `${DO_NOT_USE} Check for an update of verify-cpython, which may support this kind of bundle.`,
    VERIFICATION_FAILED: `${DO_NOT_USE} ${REPORT_IT}`,
    IDENTITY_MISMATCH: `${DO_NOT_USE} Someone other than the expected signer signed it. ${REPORT_IT}`,
    DIGEST_MISMATCH: `${DO_NOT_USE} It was changed after it was signed, or the server sent another file. ${REPORT_IT}`,
    VERSION_MISMATCH: `${DO_NOT_USE} The signature is valid, but it belongs to another release or another kind of file. ${REPORT_IT}`,
    CACHED_COPY_REJECTED: 'Delete this folder and try again. On a self-hosted runner, check what changed the copy, because other jobs may have used it.',
    TRUSTED_ROOT_INVALID: `${DO_NOT_USE} Check where this root came from and whether a proxy or login page answered the request. To avoid the network, set trusted-root to embedded.`,
    AUDIT_FAILED: 'Check the findings: report.html shows the details of each, and report.json contains all of them.',
};
/** The usual advice for a code. */
function toUsualHint(code) {
    return HINTS[code];
}
/** Every code, in the order of the families above. */
const ERROR_CODES = Object.keys(HINTS).filter(isErrorCode);
/** The one error of this project: what failed (`message`), why (`code`, `cause`) and what to do (`hint`). */
class ActionError extends Error {
    code;
    hint;
    /**
     * @param code the kind of failure
     * @param message which artifact, what was expected, what was found; may quote text from outside
     * @param options `hint` replaces the usual advice for the code, in one or several lines; `first` stands before it; `cause` is the
     *   error underneath
     */
    constructor(code, message, options = {}) {
        super(printable(message), { cause: options.cause });
        this.name = 'ActionError';
        this.code = code;
        const [line = '', ...lines] = [options.hint ?? HINTS[code]].flat();
        this.hint = [[options.first ?? '', line].filter(Boolean).join(' '), ...lines].map(printable).join('\n');
    }
}
const MAX_PRINTED_CHARACTERS = 1000;
/**
 * Makes text from outside safe to print: every control, format and line-separating character becomes its
 * `\u{…}` escape, so that it can neither start a line (and with it a workflow command) nor steer a
 * terminal nor turn the reading direction; `##[`, which older runners obey anywhere in a line, is broken up.
 */
function printable(text) {
    const cut = text.length > MAX_PRINTED_CHARACTERS ? `${text.slice(0, MAX_PRINTED_CHARACTERS)}… (cut)` : text;
    return cut
        .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, character => `\\u{${character.codePointAt(0)?.toString(16)}}`)
        .replaceAll('##[', '## [');
}
/** The message of anything that was thrown, fit to print. */
function describeCause(error) {
    // All addresses of a host were tried: each has its own reason, and the whole has none.
    if (error instanceof AggregateError)
        return error.errors.map(describeCause).join('; ');
    return printable(error instanceof Error ? error.message || error.name : String(error));
}
function isErrorCode(text) {
    return Object.hasOwn(HINTS, text);
}


/***/ }),

/***/ 7867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ cannotRead),
/* harmony export */   j: () => (/* binding */ readInputFile)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8927);


/**
 * Reads a file that an input names. Its path is untrusted: a pull request can make it a link to anything.
 *
 * @param input the input that names the file, for messages
 * @param limits `maxBytes` fits the kind of file; `hint` says which file the input expects
 * @throws ActionError INVALID_INPUT if the path is not a regular file of at most `maxBytes`, or cannot be read
 */
function readInputFile(input, path, { maxBytes, hint }) {
    try {
        return (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readSmallFileSync */ .x6)(path, maxBytes);
    }
    catch (error) {
        throw cannotRead(input, path, { cause: error, ...(hint !== undefined && { hint }) });
    }
}
/** The error for a file that an input names and that is unusable: says what was found. */
function cannotRead(input, path, options) {
    const reason = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeCause */ .V$)(options.cause);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('INVALID_INPUT', `${input}: '${path}' cannot be read: ${reason}.`, options);
}


/***/ }),

/***/ 8927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ readSmallFile),
/* harmony export */   ZU: () => (/* binding */ openRegularFile),
/* harmony export */   qB: () => (/* binding */ TooLargeError),
/* harmony export */   x6: () => (/* binding */ readSmallFileSync)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);


/** Opening a pipe doesn't wait for a writer, and a terminal never becomes ours. Windows has neither flag. */
const FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOCTTY ?? 0);
/** A file that has more bytes than expected. */
class TooLargeError extends Error {
    constructor(found, maxBytes) {
        super(`it has ${found}, expected at most ${maxBytes}`);
    }
}
/**
 * Opens a file to read it. A path can lead to a pipe or a device, which never end.
 * @throws Error if the path is anything but a regular file, or the file cannot be opened
 */
async function openRegularFile(path) {
    // Opening some devices has effects, so look first. Look again at what was opened: the path may lead elsewhere by then.
    assertRegular(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path));
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, FLAGS);
    try {
        assertRegular(await file.stat());
        return file;
    }
    catch (error) {
        await file.close();
        throw error;
    }
}
/**
 * Reads a small file at once. Never reads more than `maxBytes`, whatever size the file system reports: files in `/proc`
 * have none.
 * @throws Error as `openRegularFile`, or if the file has more than `maxBytes`
 */
function readSmallFileSync(path, maxBytes) {
    assertRegular((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path));
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, FLAGS);
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        assertRegular(stats);
        if (stats.size > maxBytes)
            throw new TooLargeError(`${stats.size} bytes`, maxBytes);
        return readWhole(file, stats.size, maxBytes);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
/** As `readSmallFileSync`, for callers that wait for several things. */
async function readSmallFile(path, maxBytes) {
    return readSmallFileSync(path, maxBytes);
}
/** What a path leads to, if it is anything but a regular file: `a folder`, `a device`. */
function assertRegular(stats) {
    if (stats.isFile())
        return;
    throw new Error(`it is ${describeKind(stats)}, not a regular file`);
}
function describeKind(stats) {
    if (stats.isDirectory())
        return 'a folder';
    if (stats.isFIFO())
        return 'a pipe';
    if (stats.isSocket())
        return 'a socket';
    return 'a device';
}
/** One byte more than expected is asked for, to see the end; the buffer grows only with what arrives. */
function readWhole(file, expectedBytes, maxBytes) {
    let buffer = Buffer.allocUnsafe(Math.min(expectedBytes, maxBytes) + 1);
    let size = 0;
    for (;;) {
        const bytesRead = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer, size, buffer.length - size, null);
        if (bytesRead === 0)
            return buffer.subarray(0, size);
        size += bytesRead;
        if (size > maxBytes)
            throw new TooLargeError(`more than ${maxBytes} bytes`, maxBytes);
        if (size < buffer.length)
            continue;
        const larger = Buffer.allocUnsafe(Math.min(2 * buffer.length + 4096, maxBytes + 1));
        buffer.copy(larger);
        buffer = larger;
    }
}


/***/ }),

/***/ 1167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ isExcluded),
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4649);

const DEFAULT_PORTS = { 'http:': '80', 'https:': '443' };
const MAX_PREFIX_BITS = { ipv4: 32, ipv6: 128 };
const LOOPBACK = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::1', 'ipv6');
/** Whether this machine answers for the host itself. */
function isLoopback({ hostname }) {
    const host = toBareHost(hostname);
    return host === 'localhost' || ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) !== 0 && LOOPBACK.check(host, toFamily(host)));
}
/**
 * Whether NO_PROXY excludes a URL from the proxy.
 *
 * An entry is a name (with its subdomains, as in curl), `.suffix` (the same), `*.suffix` (subdomains only), an IP
 * address, a CIDR range, `first-last` (a range of addresses, as in Node), or `*`; each with an optional `:port`, in
 * any letter case. An entry of any other form excludes nothing. Node's agents know no CIDR ranges, no IPv6 ranges, and
 * no subdomains of a bare name, so this decides in place of them.
 *
 * @param noProxy entries, separated by commas or spaces
 */
function isExcluded(url, noProxy) {
    const host = toBareHost(url.hostname);
    const port = url.port || DEFAULT_PORTS[url.protocol];
    return noProxy
        .split(/[\s,]+/)
        .filter(Boolean)
        .map(parseEntry)
        .some(entry => (entry.port === undefined || entry.port === port) && matchesHost(host, entry.pattern));
}
/** An IPv6 address has a port only behind brackets. */
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
            // The range ends before it begins: no address is in it.
            return false;
        }
    }
    else {
        list.addAddress(first, family);
    }
    return list.check(address, toFamily(address));
}
/** Lower case, without the brackets of an IPv6 address and the dot of an absolute name. */
function toBareHost(host) {
    return host
        .toLowerCase()
        .replaceAll(/[[\]]/g, '')
        .replace(/(?<=[^.*])\.$/, '');
}
function toFamily(address) {
    return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address) === 6 ? 'ipv6' : 'ipv4';
}


/***/ }),

/***/ 4675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LH: () => (/* binding */ withRetries),
/* harmony export */   Ng: () => (/* binding */ describeUrl),
/* harmony export */   XB: () => (/* binding */ LastingFault),
/* harmony export */   _g: () => (/* binding */ StrayAnswer),
/* harmony export */   m: () => (/* binding */ MAX_ATTEMPTS),
/* harmony export */   mu: () => (/* binding */ parseRetryAfter),
/* harmony export */   yg: () => (/* binding */ PassingFault)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);


/** Attempts at a download; the TUF client, which has a fallback, makes fewer. */
const MAX_ATTEMPTS = 5;
const FIRST_DELAY_MS = 500;
/** Before an attempt that continues: the server works, but ends its connections. */
const CONTINUE_DELAY_MS = 100;
const MAX_RETRY_AFTER_MS = 30_000;
/** A fault that may pass: the same request can succeed in a moment. */
class PassingFault extends Error {
    /** How long the server asked to wait, in milliseconds. */
    retryAfterMs;
    constructor(message, options = {}) {
        super(message, { cause: options.cause });
        this.retryAfterMs = options.retryAfterMs;
    }
}
/** One in which a server did answer, but led nowhere: with a redirect in a circle, say, as login pages make them. */
class StrayAnswer extends PassingFault {
}
/** A fault of the network that stays until somebody changes something: the same request would fail again. */
class LastingFault extends Error {
    /** What to do about it. */
    hint;
    constructor(message, hint, cause) {
        super(message, { cause });
        this.hint = hint;
    }
}
/**
 * Does a request again, after ever longer pauses, while it fails by a passing fault.
 *
 * @param url for messages
 * @param request one attempt, which gets its number, from 1 on; it leaves nothing behind when it throws but what the next one
 *   continues
 * @throws ActionError DOWNLOAD_FAILED after the last of several attempts in a row, at once for a lasting fault, or when
 *   `signal` says that nothing needs the file any more; at once whatever else `request` throws
 */
async function withRetries(url, request, { maxAttempts, log, signal, madeProgress = () => false }) {
    for (let attempt = 1;; attempt++) {
        try {
            return await request(attempt);
        }
        catch (error) {
            if (error instanceof LastingFault)
                throw toLastingError(url, error);
            if (!(error instanceof PassingFault))
                throw error;
            const fault = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .describeCause */ .V$)(error);
            const isProgress = madeProgress();
            if (signal.aborted || (attempt === maxAttempts && !isProgress)) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('DOWNLOAD_FAILED', `${describeUrl(url)}: ${attempt} attempts failed, the last with: ${fault}.`, {
                    cause: error,
                });
            }
            const delayMs = error.retryAfterMs ?? (isProgress ? CONTINUE_DELAY_MS : toBackoffMs(attempt));
            const next = `in ${Math.round(delayMs)} ms`;
            log(isProgress
                ? `${describeUrl(url)}: ${fault}. Continuing ${next}.`
                : `${describeUrl(url)}: ${fault}. Trying again ${next} (attempt ${attempt} of ${maxAttempts} failed).`);
            // The count begins anew.
            if (isProgress)
                attempt = 0;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(delayMs, undefined, { signal });
        }
    }
}
function toLastingError(url, fault) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('DOWNLOAD_FAILED', `${describeUrl(url)}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .describeCause */ .V$)(fault)}.`, {
        hint: fault.hint,
        cause: fault,
    });
}
/** An address without what may be secret in it. */
function describeUrl({ origin, pathname, search }) {
    return `${origin}${pathname}${search && '?…'}`;
}
/**
 * Reads a Retry-After header: seconds or an HTTP date (RFC 9110 section 10.2.3).
 * @returns milliseconds, at most 30,000; undefined where there is nothing to read
 */
function parseRetryAfter(header, now) {
    if (header === undefined)
        return undefined;
    const ms = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now.getTime();
    return Number.isNaN(ms) ? undefined : Math.min(Math.max(ms, 0), MAX_RETRY_AFTER_MS);
}
/** Doubles with each attempt; half of it is random, so that jobs that failed together do not return together. */
function toBackoffMs(attempt) {
    const full = FIRST_DELAY_MS * 2 ** (attempt - 1);
    return full / 2 + Math.random() * (full / 2);
}


/***/ }),

/***/ 577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lo: () => (/* binding */ COMMANDS),
/* harmony export */   ZZ: () => (/* binding */ findInputs),
/* harmony export */   yZ: () => (/* binding */ toOptionName)
/* harmony export */ });
/* unused harmony export INPUT_TABLE */
/* harmony import */ var _cpython_artifact_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3282);
/* harmony import */ var _python_org_mirror_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3041);
/* harmony import */ var _python_org_withheld_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3145);
/* harmony import */ var _report_finding_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4436);




/** The commands of the command line. */
const COMMANDS = ['verify', 'audit', 'merge'];
const VERIFY = ['action', 'verify'];
const AUDIT = ['audit-action', 'audit'];
/** What chooses a release and verifies one. */
const RELEASE = [...VERIFY, 'setup-action'];
const EVERYWHERE = [...RELEASE, ...AUDIT];
/** Every input of both actions and every option of the command line, in the order in which they are documented. */
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
        value: 'V',
        help: 'CPython version or specifier',
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
        help: 'let ranges match pre-releases',
        description: 'Whether ranges may match a pre-release if no final release matches.',
    },
    {
        name: 'artifact',
        type: 'list',
        on: VERIFY,
        default: 'source-tgz',
        value: 'KIND',
        help: `kind of file to verify, may be repeated; KIND is installer (the one for this machine), all, or one of ${_cpython_artifact_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .ARTIFACT_KINDS */ .hz.join(', ')}`,
        description: `Kinds of files, one per line: ${formatCodes(_cpython_artifact_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .ARTIFACT_KINDS */ .hz)}; \`installer\` for the installer of the runner's platform (on Linux, the source; on Windows from 3.16 on, the package), or \`all\` for every kind that the release has.`,
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
        choices: _report_finding_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .LEVELS */ .A_,
        value: 'LEVEL',
        help: 'bundle verifies each bundle and downloads no file; bytes downloads and verifies each file too',
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
        default: _report_finding_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .FAILING_FINDING_KINDS */ .Zw.join('\n'),
        value: 'KINDS',
        help: `findings that fail the audit, separated by commas: ${_report_finding_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .FINDING_KINDS */ .mH.join(', ')}; or none`,
        description: `Kinds of findings that fail the audit, separated by commas or one per line: ${formatCodes(_report_finding_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .FINDING_KINDS */ .mH)}; or \`none\`. An audit that verifies nothing always fails, except for a shard that contains no release.`,
    },
    {
        name: 'shard',
        type: 'text',
        on: AUDIT,
        value: 'I/N',
        help: 'audit only one of N parts, such as 2/5; merge the reports afterwards',
        description: 'The part to audit, such as `2/5`: the second of five parts, of which there can be up to 100. A release always belongs to the same part of a given count.',
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
        description: 'Folder for the reports, relative to the workspace.',
    },
    {
        name: 'mirror',
        type: 'text',
        on: EVERYWHERE,
        default: _python_org_mirror_js__WEBPACK_IMPORTED_MODULE_1__/* .PYTHON_ORG */ .WR,
        value: 'URL',
        help: 'python.org, or a mirror with the same layout: an http, https, or file address',
        description: "Base address of python.org's downloads or of a mirror with the same layout. Files and bundles come from here. A folder on disk works too: `file:///srv/mirror`. Plain `http:` works, with a warning unless the address is loopback. An audit, `all`, and most ranges need a mirror that lists its folders.",
    },
    {
        name: 'mirror-token',
        type: 'text',
        on: EVERYWHERE,
        help: 'credentials for the mirror, sent as they are in the Authorization header',
        description: "Credentials for the mirror, sent as they are in the `Authorization` header, such as `Bearer …`. They go only to the mirror's own scheme, host, and port, and never to a redirect's target elsewhere. The value is masked in the log.",
        variable: 'VERIFY_CPYTHON_MIRROR_TOKEN',
    },
    {
        name: 'withheld-releases',
        type: 'choice',
        on: RELEASE,
        default: 'auto',
        choices: _python_org_withheld_js__WEBPACK_IMPORTED_MODULE_2__/* .WITHHELD_CHOICES */ .bb,
        value: 'CHOICE',
        help: 'what to do if a range finds an older release than verify-cpython knows: fail, warn, or auto (fail for python.org, warn for other mirrors)',
        description: 'What to do if a mirror leads a range to an older release than the newest known one, or lists a known release without its bundle: `fail`, `warn`, or `auto`. With `auto`, the action fails for python.org and warns for other mirrors, which may carry a selection.',
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
        help: 'expected digest of the file, for one file',
        description: 'Expected SHA-256 of the file, as 64 hexadecimal digits. Only for one version and one kind.',
    },
    {
        name: 'trusted-root',
        type: 'text',
        on: EVERYWHERE,
        default: 'tuf',
        value: 'ROOT',
        help: 'tuf refreshes the trusted root over the network; embedded needs no network; or the path of a trusted_root.json',
        description: "Source of Sigstore's trusted root. `tuf` refreshes it over TUF and falls back to the embedded root, with a warning, if the TUF repository is unreachable. `embedded` is the root that this release contains and needs no network. Anything else is the path of a `trusted_root.json`.",
    },
    {
        name: 'tuf-mirror',
        type: 'text',
        on: EVERYWHERE,
        value: 'URL',
        help: 'TUF repository of a private Sigstore',
        description: "Address of another TUF repository than Sigstore's. Only with `trusted-root: tuf`.",
    },
    {
        name: 'tuf-root',
        type: 'path',
        on: EVERYWHERE,
        value: 'FILE',
        help: 'root.json to start from with that TUF repository',
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
        help: 'write a job summary',
        description: 'Whether to write a job summary.',
    },
    {
        name: 'configure-arguments',
        type: 'list',
        on: ['setup-action'],
        value: 'ARGUMENT',
        help: 'arguments of configure',
        description: 'Arguments for `configure`, one per line, such as `--enable-shared`. They are passed on as they are, without a shell. Not on Windows, where nothing is built.',
    },
    {
        name: 'optimizations',
        type: 'flag',
        on: ['setup-action'],
        default: 'false',
        help: 'build with optimizations',
        description: 'Whether to add `--enable-optimizations --with-lto`. The interpreter is faster, and the build takes several times as long.',
    },
    {
        name: 'required-modules',
        type: 'list',
        on: ['setup-action'],
        default: 'ssl zlib bz2 lzma sqlite3 ctypes',
        value: 'MODULES',
        help: 'modules that the interpreter must be able to import',
        description: 'Modules that the interpreter must be able to import, separated by spaces or lines. If one is missing, the step fails and names the packages that provide its library. `none` requires no module.',
    },
    {
        name: 'update-environment',
        type: 'flag',
        on: ['setup-action'],
        default: 'true',
        help: 'add the interpreter to PATH',
        description: 'Whether to add the interpreter to `PATH`. `AGENT_TOOLSDIRECTORY`, by which actions/setup-python finds it, is set either way.',
    },
    {
        name: 'reuse',
        type: 'flag',
        on: ['setup-action'],
        default: 'false',
        help: 'use an existing tree if it matches its record',
        description: 'Whether to use a tree that an earlier run built, such as one from `actions/cache`, if its record matches this run and each file has the digest in the record. Anyone who can write to that folder can change both the tree and its record. On Windows, each file is compared with the verified package instead.',
    },
    {
        name: 'replace-in-tool-cache',
        type: 'flag',
        on: ['setup-action'],
        default: 'false',
        help: 'replace an entry of the same version in the tool cache of macOS',
        description: "Only on macOS, where actions/setup-python looks nowhere but in `/Users/runner/hostedtoolcache`: whether to move the runner's own build of the same version out of the way. With `false`, the step fails if there is one.",
    },
    {
        name: 'output',
        type: 'path',
        on: ['verify'],
        value: 'FOLDER',
        help: 'also put the verified files there',
        description: "Folder to copy the verified file and its bundle to; for a package, the manifest and the manifest's bundle. Another file with the same name is an error and stays.",
    },
    {
        name: 'cache-dir',
        type: 'path',
        on: ['verify', 'audit'],
        value: 'FOLDER',
        help: "folder for verified files and for what TUF remembers, instead of the user's cache",
        description: "Folder for verified files and for what TUF remembers, instead of the user's cache. Each use verifies the files again.",
    },
    {
        name: 'summary',
        type: 'path',
        on: ['audit', 'merge'],
        value: 'FILE',
        help: 'append a summary in Markdown to this file',
        description: 'File to append a summary in Markdown to.',
    },
    {
        name: 'json',
        type: 'flag',
        on: [...COMMANDS, 'program'],
        help: 'print the result, or the error, as JSON on standard output',
        description: 'Print the result, or the error, as JSON.',
    },
    {
        name: 'debug',
        type: 'flag',
        on: [...COMMANDS, 'program'],
        help: 'print each step on standard error',
        description: 'Print each step on standard error.',
    },
    {
        name: 'help',
        type: 'flag',
        on: [...COMMANDS, 'program'],
        help: 'print this text, or the help of a command',
        description: 'Print the help of the command.',
    },
    {
        name: 'version',
        type: 'flag',
        on: ['program'],
        help: 'print the version of verify-cpython',
        description: 'Print the version of verify-cpython.',
    },
];
/** What a flag that is on by default is called where it is turned off: `--no-prereleases`. */
function toOptionName({ name, default: defaultText }) {
    return defaultText === 'true' ? `--no-${name}` : `--${name}`;
}
/** The inputs of an action, or the options of a command, in the order of the table. */
function findInputs(surface) {
    return INPUT_TABLE.filter(({ on }) => on.includes(surface));
}
function formatCodes(words) {
    return words.map(word => `\`${word}\``).join(', ');
}


/***/ }),

/***/ 5895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DS: () => (/* binding */ readMirrorToken),
/* harmony export */   HU: () => (/* binding */ parseChoice),
/* harmony export */   PY: () => (/* binding */ readTrustedRootChoice),
/* harmony export */   ar: () => (/* binding */ readMirror),
/* harmony export */   pt: () => (/* binding */ describePlaintext),
/* harmony export */   ur: () => (/* binding */ toInputValues)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _input_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(577);
/* harmony import */ var _python_org_mirror_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3041);
/* harmony import */ var _sigstore_trusted_root_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6751);





/**
 * Reads values by the definitions of the table.
 * @param surface the action or the command whose inputs these are
 */
function toInputValues(surface, read) {
    const definitions = new Map((0,_input_table_js__WEBPACK_IMPORTED_MODULE_2__/* .findInputs */ .ZZ)(surface).map(definition => [definition.name, definition]));
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
/** @throws ActionError INVALID_INPUT */
function parseChoice(name, choices, text) {
    const value = choices.find(each => each === text);
    if (value !== undefined)
        return value;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('INVALID_INPUT', `${name}: '${text}' is not one of ${choices.join(', ')}.`);
}
/** @throws ActionError INVALID_INPUT */
function readMirror(values) {
    return (0,_python_org_mirror_js__WEBPACK_IMPORTED_MODULE_3__/* .parseMirror */ .v0)(values.text('mirror'));
}
/**
 * The value of an Authorization header for the mirror; undefined if there are no credentials.
 * @throws ActionError INVALID_INPUT where the mirror is a folder, which takes none
 */
function readMirrorToken(values) {
    const token = values.text('mirror-token') || undefined;
    if (token === undefined || !(0,_python_org_mirror_js__WEBPACK_IMPORTED_MODULE_3__/* .isFolder */ .lQ)(readMirror(values)))
        return token;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('INVALID_INPUT', 'mirror-token: the mirror is a folder, which takes no credentials.', {
        hint: 'Leave mirror-token empty (VERIFY_CPYTHON_MIRROR_TOKEN for the command line).',
    });
}
/** What to say about a mirror whose traffic others can read; undefined of any other. */
function describePlaintext(mirror) {
    if (!(0,_python_org_mirror_js__WEBPACK_IMPORTED_MODULE_3__/* .isPlaintext */ .yC)(mirror))
        return undefined;
    return `mirror: ${mirror} is plain http, so others can see and change what it sends. The signature still decides what is accepted.`;
}
/** @throws ActionError INVALID_INPUT */
function readTrustedRootChoice(values) {
    const tufMirror = values.text('tuf-mirror');
    return (0,_sigstore_trusted_root_source_js__WEBPACK_IMPORTED_MODULE_4__/* .toTrustedRootChoice */ .O)(values.text('trusted-root'), {
        ...(tufMirror && { mirror: (0,_python_org_mirror_js__WEBPACK_IMPORTED_MODULE_3__/* .parseAddress */ .or)(tufMirror, 'tuf-mirror') }),
        rootPath: values.text('tuf-root'),
    });
}
function parseFlag(name, text) {
    // The YAML 1.2 core schema, as @actions/core takes booleans.
    if (/^(true|True|TRUE)$/.test(text))
        return true;
    if (/^(false|False|FALSE)$/.test(text))
        return false;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('INVALID_INPUT', `${name}: '${text}' is neither true nor false.`);
}
function toLines(text) {
    return text
        .split('\n')
        .map(line => line.trim())
        .filter(Boolean);
}


/***/ }),

/***/ 3041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $K: () => (/* binding */ toBundleName),
/* harmony export */   Vf: () => (/* binding */ toArtifactUrl),
/* harmony export */   WR: () => (/* binding */ PYTHON_ORG),
/* harmony export */   Xj: () => (/* binding */ ADDRESS_HINT),
/* harmony export */   dV: () => (/* binding */ readBundleNames),
/* harmony export */   dm: () => (/* binding */ toReleaseFolder),
/* harmony export */   gL: () => (/* binding */ isOwnMirror),
/* harmony export */   lQ: () => (/* binding */ isFolder),
/* harmony export */   or: () => (/* binding */ parseAddress),
/* harmony export */   uF: () => (/* binding */ toBundleUrls),
/* harmony export */   v0: () => (/* binding */ parseMirror),
/* harmony export */   yC: () => (/* binding */ isPlaintext)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3136);
/* harmony import */ var _cpython_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9976);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
/* harmony import */ var _http_no_proxy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1167);





/** Where CPython's releases are published. */
const PYTHON_ORG = 'https://www.python.org/ftp/python';
/** The bundle of every signed file is beside it (docs/facts.md section 3). */
const BUNDLE_SUFFIX = '.sigstore';
/** As tools of Sigstore name bundles; people who sign for their own mirror use it. python.org never does. */
const OTHER_BUNDLE_SUFFIX = '.sigstore.json';
/** What to do where a mirror seems to have nothing of what is expected of one. */
const ADDRESS_HINT = 'check the address in mirror: it must have the layout of python.org, <mirror>/3.13.5/Python-3.13.5.tgz. If the mirror requires credentials, set mirror-token.';
/** An address on this machine: `file:/srv`, `file:///srv`, or `file://localhost/srv`, and nothing that becomes absolute unasked. */
const FILE_ADDRESS = /^file:(?:\/\/(?:localhost)?)?\/(?!\/[^/])/i;
/**
 * Reads the address of a mirror: a folder with the layout of python.org, served over HTTP or on a disk of this machine.
 * @returns the address, ending in a slash
 * @throws ActionError INVALID_INPUT for any other address, or for one that has more than a path
 */
function parseMirror(text) {
    if (/^file:/i.test(text))
        return parseFolder(text);
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(text))
        return parseAddress(text, 'mirror');
    throw invalidAddress('mirror', `'${text}' is a path, not an address`, (0,node_url__WEBPACK_IMPORTED_MODULE_1__.pathToFileURL)(text).href);
}
/**
 * Reads the address of a folder that is served over HTTP: python.org, a mirror with its layout, a TUF repository.
 * @param input the input that has it, for messages
 * @returns the address, ending in a slash
 * @throws ActionError INVALID_INPUT for what is no http or https address, or has more than a path
 */
function parseAddress(text, input) {
    const invalid = (reason) => invalidAddress(input, reason);
    const url = URL.parse(text);
    if (url === null || !['https:', 'http:'].includes(url.protocol)) {
        // What may hold a password or a token is not shown.
        throw invalid(`${/[@?]/.test(text) ? 'it' : `'${text}'`} is not an http or https address`);
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
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ('INVALID_INPUT', `${input}: ${reason}.`, {
        hint: `Set ${input} to the address of a folder, such as ${example}.`,
    });
}
/** Whether a mirror is a folder on a disk of this machine. */
function isFolder(mirror) {
    return mirror.protocol === 'file:';
}
/** Whether what this mirror sends can be changed on its way. Loopback has no way. */
function isPlaintext(mirror) {
    return mirror.protocol === 'http:' && !(0,_http_no_proxy_js__WEBPACK_IMPORTED_MODULE_4__/* .isLoopback */ .U)(mirror);
}
/** `…/3.14.0/`: pre-releases lie in the folder of the release that they lead to. */
function toReleaseFolder(mirror, version) {
    return new URL(`${(0,_cpython_version_js__WEBPACK_IMPORTED_MODULE_2__/* .formatFinalVersion */ .wi)(version)}/`, mirror);
}
/** `…/3.14.0/Python-3.14.0rc1.tgz` */
function toArtifactUrl(mirror, { version, fileName }) {
    return new URL(fileName, toReleaseFolder(mirror, version));
}
/** The bundle's name, from the artifact's. */
function toBundleName(fileName) {
    return `${fileName}${BUNDLE_SUFFIX}`;
}
/** The addresses where the bundle of an artifact can be, most likely first; only mirrors have the second one. */
function toBundleUrls(artifact) {
    const suffixes = isOwnMirror(artifact) ? [BUNDLE_SUFFIX, OTHER_BUNDLE_SUFFIX] : [BUNDLE_SUFFIX];
    return suffixes.map(suffix => new URL(`${artifact.href}${suffix}`));
}
/** Gives bundles with the other suffix the usual name, if their file is listed too. */
function readBundleNames(names) {
    const all = new Set(names);
    const renamed = names.map(name => {
        const fileName = name.endsWith(OTHER_BUNDLE_SUFFIX) && name.slice(0, -OTHER_BUNDLE_SUFFIX.length);
        return fileName && all.has(fileName) ? toBundleName(fileName) : name;
    });
    return [...new Set(renamed)];
}
/** Whether an address is on a mirror, and not on python.org itself. */
function isOwnMirror(address) {
    return !/^(www\.)?python\.org$/.test(address.hostname);
}


/***/ }),

/***/ 3145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hu: () => (/* binding */ failsOn),
/* harmony export */   bb: () => (/* binding */ WITHHELD_CHOICES),
/* harmony export */   dL: () => (/* binding */ assertNotWithheld),
/* harmony export */   l8: () => (/* binding */ describeStaleList)
/* harmony export */ });
/* harmony import */ var _cpython_known_matches_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4339);
/* harmony import */ var _cpython_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9976);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _mirror_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3041);




/** What to do about a known release that a mirror does not offer. */
const WITHHELD_CHOICES = ['auto', 'fail', 'warn'];
/**
 * Compares what a mirror's listing leads to with the list of known releases: a release that was published with the wanted files
 * and their bundles can't be gone.
 *
 * @param choice `auto` fails for python.org, which has every release, and warns for another mirror, which may have a selection
 * @throws ActionError RELEASE_WITHHELD
 */
function assertNotWithheld({ specifier, mirror, version, newestKnown }, choice, warn) {
    if (newestKnown === undefined)
        return;
    if (version !== undefined && (0,_cpython_known_matches_js__WEBPACK_IMPORTED_MODULE_0__/* .comparePreference */ .H)(version, newestKnown.version, specifier) <= 0)
        return;
    const known = (0,_cpython_version_js__WEBPACK_IMPORTED_MODULE_1__/* .formatVersion */ .qh)(newestKnown.version);
    const found = version === undefined ? 'no release that matches' : `CPython ${(0,_cpython_version_js__WEBPACK_IMPORTED_MODULE_1__/* .formatVersion */ .qh)(version)}`;
    const message = `'${specifier.text}': expected CPython ${known} or newer, which was released on ${newestKnown.released} with the requested files and their bundles; found ${found}. ${(0,_mirror_js__WEBPACK_IMPORTED_MODULE_3__/* .toReleaseFolder */ .dm)(mirror, newestKnown.version)} is not listed, or not with all of them.`;
    if (failsOn(choice, mirror))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ('RELEASE_WITHHELD', message);
    warn(message);
}
/** Whether a withheld release is an error. */
function failsOn(choice, mirror) {
    return choice === 'auto' ? !(0,_mirror_js__WEBPACK_IMPORTED_MODULE_3__/* .isOwnMirror */ .gL)(mirror) : choice === 'fail';
}
const STALE_MONTHS = 6;
/**
 * What to say of a list that is more than six months old; undefined of a newer one.
 * @param completeUntil day such as `2026-04-07`
 */
function describeStaleList(completeUntil, now) {
    const limit = new Date(completeUntil);
    limit.setUTCMonth(limit.getUTCMonth() + STALE_MONTHS);
    if (now <= limit)
        return undefined;
    return `The list of known releases in this version of verify-cpython ends on ${completeUntil}. A mirror can withhold newer releases unnoticed: update verify-cpython.`;
}


/***/ }),

/***/ 4436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   Zw: () => (/* binding */ FAILING_FINDING_KINDS),
/* harmony export */   mH: () => (/* binding */ FINDING_KINDS)
/* harmony export */ });
/** How much of each file an audit looks at: its bundle alone, or its bytes too. */
const LEVELS = ['bundle', 'bytes'];
/** What an audit can report about a file that is not as it should be, in the order in which reports list it. */
const FINDING_KINDS = [
    /** The verifier rejected it, with an error code. */
    'rejected',
    /** Its bundle is missing. */
    'unsigned',
    /** Its digest differs from the baseline. */
    'changed',
    /** Listed in the baseline but missing from the mirror. */
    'vanished',
    /** It has the bytes of the baseline with another signature. */
    'resigned',
    /** Its name matches no kind of file of this release. */
    'unknown-file',
    /** It has a signature and a certificate of its own (`.sig`, `.crt`), but no bundle, and never had one. */
    'detached-only',
    /** It never had a bundle. */
    'unsigned-historic',
];
/** The findings that fail an audit unless the input `fail-on` says otherwise. */
const FAILING_FINDING_KINDS = ['rejected', 'unsigned', 'changed', 'vanished'];


/***/ }),

/***/ 1963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ Canceled),
/* harmony export */   i: () => (/* binding */ untilCanceled)
/* harmony export */ });
/** How long the work in progress has to end and to remove its files. */
const GRACE_MS = 1500;
/** The number of each signal that cancels a job. */
const SIGNALS = { SIGINT: 2, SIGTERM: 15 };
/** The process was asked to end. The log says so already, so this is not reported again. */
class Canceled extends Error {
    /** 128 plus the number of the signal, as a shell reports it. */
    exitCode;
    constructor(exitCode) {
        super('The run was cancelled.');
        this.exitCode = exitCode;
    }
}
/**
 * Does `work` until the process is asked to end. Then it calls `stop`, and ends the process soon after even if `work` goes on.
 * @param log told of it
 * @throws Canceled if the process was asked to end meanwhile, whatever `work` did; what `work` throws
 */
async function untilCanceled(work, { stop, log }) {
    let canceled;
    const handlers = Object.entries(SIGNALS).map(([signal, number]) => {
        const handler = () => {
            log(`Cancelled by ${signal}: nothing is verified, and no output is set.`);
            const exitCode = 128 + number;
            canceled = new Canceled(exitCode);
            setTimeout(() => process.exit(exitCode), GRACE_MS).unref();
            stop();
        };
        process.once(signal, handler);
        return () => process.off(signal, handler);
    });
    const outcome = await work().then(value => ({ value }), (error) => ({ error }));
    for (const remove of handlers)
        remove();
    // What failed after the signal failed because of it.
    if (canceled !== undefined)
        throw canceled;
    if ('error' in outcome)
        throw outcome.error;
    return outcome.value;
}


/***/ }),

/***/ 8579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ parseProtobufJson)
/* harmony export */ });
/** The fields of bundles and trusted roots that hold bytes: base64 of them, in `hashes` an array of such. */
const BYTES_FIELDS = new Set([
    'canonicalizedBody',
    'digest',
    'hashes',
    'keyId',
    'payload',
    'rawBytes',
    'rootHash',
    'sig',
    'signature',
    'signedEntryTimestamp',
    'signedTimestamp',
]);
/**
 * Parses JSON of a protobuf message, strictly where the library is not: it hands bytes to `Buffer.from`, which skips
 * what is not base64, takes arrays of numbers, and makes four gigabytes of `{"length": 4000000000}`.
 *
 * @throws SyntaxError or TypeError
 */
function parseProtobufJson(text) {
    try {
        return JSON.parse(text, assertBase64);
    }
    catch (error) {
        // Its message shows the text, which need not be what it was taken for.
        if (error instanceof SyntaxError)
            throw new SyntaxError('it is not JSON');
        throw error;
    }
}
function assertBase64(key, value) {
    if (!BYTES_FIELDS.has(key))
        return value;
    const texts = key === 'hashes' && Array.isArray(value) ? value : [value];
    if (!texts.every(isBase64))
        throw new TypeError(`'${key}' is not base64`);
    return value;
}
function isBase64(value) {
    return typeof value === 'string' && Buffer.from(value, 'base64').toString('base64') === value;
}


/***/ }),

/***/ 6751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ toTrustedRootChoice),
/* harmony export */   g: () => (/* binding */ readTrustedRoot)
/* harmony export */ });
/* harmony import */ var _sigstore_tuf_seeds_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8032);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _files_input_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7867);
/* harmony import */ var _trusted_root_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3021);




/**
 * Reads the `trusted-root` input.
 *
 * @param name `tuf`, `embedded`, or the path of a file
 * @param repository `tuf-mirror` and `tuf-root`; an empty path means Sigstore's own
 * @throws ActionError INVALID_INPUT where TUF's inputs are given without TUF
 */
function toTrustedRootChoice(name, { mirror, rootPath }) {
    if (name === 'tuf')
        return { kind: 'tuf', ...(mirror && { mirror }), ...(rootPath && { rootPath }) };
    if (mirror || rootPath) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('INVALID_INPUT', `tuf-mirror and tuf-root have no effect with trusted-root: ${name}.`, {
            hint: 'Leave them empty, or set trusted-root to tuf.',
        });
    }
    return name === 'embedded' ? { kind: 'embedded' } : { kind: 'file', path: name };
}
/** Sigstore's public TUF repository. */
const PUBLIC_MIRROR = 'https://tuf-repo-cdn.sigstore.dev';
/**
 * What `@sigstore/tuf` was published with, base64. The address is written out for the bundler: so it leaves out the rest of
 * the file, keys that have nothing to do with CPython.
 */
const TUF_ROOT = _sigstore_tuf_seeds_json__WEBPACK_IMPORTED_MODULE_0__/* ["https://tuf-repo-cdn.sigstore.dev"]["root.json"] */ .T.B;
const EMBEDDED_ROOT = _sigstore_tuf_seeds_json__WEBPACK_IMPORTED_MODULE_0__/* ["https://tuf-repo-cdn.sigstore.dev"].targets["trusted_root.json"] */ .T.z.j;
const TRUSTED_ROOT = 'trusted_root.json';
/** As much as tuf-js takes of a root.json or of a target. Sigstore's own files have less than 10 KB. */
const MAX_ROOT_BYTES = 5_000_000;
/**
 * Reads the trusted root that the workflow chose.
 *
 * @param temporaryFolder for TUF's own cache
 * @param warn told where something else is used than was chosen
 * @throws ActionError TRUSTED_ROOT_INVALID; TRUSTED_ROOT_UNAVAILABLE where there is no place for TUF's cache;
 *   INVALID_INPUT where a file can't be read
 */
async function readTrustedRoot(choice, temporaryFolder, warn) {
    switch (choice.kind) {
        case 'embedded':
            return readEmbeddedRoot();
        case 'file':
            return (0,_trusted_root_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTrustedRoot */ .t)(readRootFile('trusted-root', choice.path).toString('utf8'), choice.path);
        case 'tuf':
            return refreshRoot(choice, temporaryFolder, warn);
    }
}
function readEmbeddedRoot() {
    return (0,_trusted_root_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTrustedRoot */ .t)(Buffer.from(EMBEDDED_ROOT, 'base64').toString('utf8'), 'embedded');
}
/** Over TUF; the embedded root only where the repository can't be reached, never where it is reached and invalid. */
async function refreshRoot({ mirror = new URL(`${PUBLIC_MIRROR}/`), rootPath }, temporaryFolder, warn) {
    // Loaded only here: most of it is the TUF client.
    const { fetchTarget, TufUnreachable } = await Promise.all(/* import() */[__webpack_require__.e(706), __webpack_require__.e(312), __webpack_require__.e(221)]).then(__webpack_require__.bind(__webpack_require__, 3575));
    const root = rootPath ? readTufRoot(rootPath) : Buffer.from(TUF_ROOT, 'base64');
    try {
        const target = await fetchTarget(TRUSTED_ROOT, { mirror, root, temporaryFolder, warn });
        return (0,_trusted_root_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTrustedRoot */ .t)(target.toString('utf8'), 'tuf');
    }
    catch (error) {
        if (!(error instanceof TufUnreachable))
            throw error;
        warn(`${error.message} The embedded trusted root is used instead. It lacks keys that Sigstore has changed since this release. To use it without this warning, set trusted-root to embedded.`);
        return readEmbeddedRoot();
    }
}
/** The file is easily confused with the trusted root, for which TUF's own message would be hard to understand. */
function readTufRoot(path) {
    const bytes = readRootFile('tuf-root', path);
    if (/"_type"\s*:\s*"root"/.test(bytes.toString('utf8')))
        return bytes;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('INVALID_INPUT', `tuf-root: '${path}' is not the root.json of a TUF repository.`, {
        hint: 'Set tuf-root to the root.json of the repository. A trusted_root.json belongs to trusted-root.',
    });
}
function readRootFile(input, path) {
    return (0,_files_input_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readInputFile */ .j)(input, path, {
        maxBytes: MAX_ROOT_BYTES,
        hint: 'Set the path of a file: a trusted_root.json for trusted-root, a root.json for tuf-root.',
    });
}


/***/ }),

/***/ 3021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ parseTrustedRoot),
/* harmony export */   x: () => (/* binding */ rememberDer)
/* harmony export */ });
/* harmony import */ var _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9654);
/* harmony import */ var _sigstore_verify__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4187);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _protobuf_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8579);




const MEDIA_TYPES = new Set([
    'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    'application/vnd.dev.sigstore.trustedroot+json;version=0.2',
    'application/vnd.dev.sigstore.trustedroot.v0.1+json',
    'application/vnd.dev.sigstore.trustedroot.v0.2+json',
]);
/**
 * Reads a `trusted_root.json`.
 *
 * @param text the file's content
 * @param source where it comes from, for messages and reports
 * @throws ActionError TRUSTED_ROOT_INVALID where it is malformed, names no transparency log, no certificate
 *   transparency log or no certificate authority, or where a log has no start of validity: such a log would be
 *   trusted for all time, and the library does trust it (docs/facts.md section 7)
 */
function parseTrustedRoot(text, source) {
    const invalid = (reason, cause) => new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ('TRUSTED_ROOT_INVALID', `The trusted root '${source}' is not usable: ${reason}.`, {
        cause,
    });
    let root;
    try {
        root = _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_0__.TrustedRoot.fromJSON((0,_protobuf_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseProtobufJson */ .N)(text));
    }
    catch (error) {
        throw invalid((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .describeCause */ .V$)(error), error);
    }
    const reason = findFault(root);
    if (reason !== undefined)
        throw invalid(reason);
    try {
        const trustMaterial = (0,_sigstore_verify__WEBPACK_IMPORTED_MODULE_1__/* .toTrustMaterial */ .jO)(root);
        for (const { certChain } of [
            ...trustMaterial.certificateAuthorities,
            ...trustMaterial.timestampAuthorities,
        ]) {
            for (const certificate of certChain) {
                rememberDer(certificate.root);
                rememberIssuers(certificate);
            }
        }
        return { source, text, trustMaterial };
    }
    catch (error) {
        throw invalid((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .describeCause */ .V$)(error), error);
    }
}
/**
 * Encodes each part of a certificate at most once, when it is first needed. The library encodes it for each comparison and each
 * signature, which was a third of the time that a bundle took; it never changes one.
 */
function rememberDer(part) {
    for (const sub of part.subs)
        rememberDer(sub);
    const encode = part.toDER.bind(part);
    let der;
    part.toDER = () => {
        der ??= encode();
        return der;
    };
}
/** Verifies once which certificate of the root signed which; the library does it again for each bundle. */
function rememberIssuers(certificate) {
    const verdicts = new WeakMap();
    const verify = certificate.verify.bind(certificate);
    certificate.verify = issuer => {
        const key = issuer ?? certificate;
        const verdict = verdicts.get(key) ?? verify(issuer);
        verdicts.set(key, verdict);
        return verdict;
    };
}
function findFault(root) {
    if (!MEDIA_TYPES.has(root.mediaType))
        return `unknown media type '${root.mediaType}'`;
    if (root.tlogs.length === 0)
        return 'it has no transparency log';
    if (root.ctlogs.length === 0)
        return 'it has no certificate transparency log';
    if (root.certificateAuthorities.length === 0)
        return 'it has no certificate authority';
    for (const authority of [...root.certificateAuthorities, ...root.timestampAuthorities]) {
        if (!authority.certChain?.certificates.length) {
            return `the authority '${authority.uri}' has no certificate`;
        }
    }
    return [...root.tlogs, ...root.ctlogs].map(findLogFault).find(fault => fault !== undefined);
}
function findLogFault({ baseUrl, logId, publicKey }) {
    if (!publicKey?.rawBytes?.length)
        return `the log '${baseUrl}' has no public key`;
    if (!logId?.keyId.length)
        return `the log '${baseUrl}' has no id`;
    if (publicKey.validFor?.start === undefined)
        return `the log '${baseUrl}' has no validFor.start`;
    return undefined;
}


/***/ })

};
