export const id = 202;
export const ids = [202];
export const modules = {

/***/ 2046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ toExactMeaning),
/* harmony export */   b: () => (/* binding */ findExactSpecifier)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9976);
/* harmony import */ var _version_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9292);


/**
 * Reads a specifier that names one release. Most do, and reading others takes two libraries.
 * @returns undefined if `parseSpecifier` has to read the text
 * @throws ActionError INVALID_PYTHON_VERSION for a number that no release has
 */
function findExactSpecifier(text) {
    if (!/^[\w.+@-]{1,100}$/.test(text))
        return undefined;
    const request = (0,_version_request_js__WEBPACK_IMPORTED_MODULE_1__/* .readVersionRequest */ .M)(text);
    const exact = (0,_version_request_js__WEBPACK_IMPORTED_MODULE_1__/* .findExactVersion */ .N)(request.text);
    if (exact === undefined)
        return undefined;
    return { text, freeThreaded: request.freeThreaded, ...toExactMeaning(exact) };
}
/** What the exact name of a release means. */
function toExactMeaning(exact) {
    const name = (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .formatVersion */ .qh)(exact);
    return { exact, takesPreReleases: true, matches: version => (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .formatVersion */ .qh)(version) === name };
}


/***/ }),

/***/ 149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ loadKnownReleases)
});

// EXTERNAL MODULE: ./build/cpython/artifact-kinds.js
var artifact_kinds = __webpack_require__(3282);
// EXTERNAL MODULE: ./build/cpython/version.js
var cpython_version = __webpack_require__(9976);
;// CONCATENATED MODULE: ./build/cpython/known-releases.js


const SHA256 = /^[0-9a-f]{64}$/;
/**
 * Reads the list in its JSON form: `completeUntil`, and `releases` with the day and the digests of each.
 *
 * @throws TypeError where it is not sorted, has a digest twice, or has anything that is not a release, a kind, a day, or a
 *   SHA-256
 */
function parseKnownReleases(json) {
    const { completeUntil, releases: entries, ...rest } = toRecord(json, 'the list');
    if (Object.keys(rest).length > 0)
        throw new TypeError(`the list has the unknown field '${Object.keys(rest)}'`);
    const files = Object.entries(toRecord(entries, 'releases')).flatMap(parseRelease);
    assertSorted(files.map(({ version }) => version));
    const byKey = new Map(files.map(file => [toKnownKey(file), file]));
    const byDigest = new Map(files.map(file => [file.sha256, file]));
    const twin = files.find(file => byDigest.get(file.sha256) !== file);
    if (twin)
        throw new TypeError(`the list has SHA-256 ${twin.sha256} twice`);
    return {
        completeUntil: parseDay(completeUntil, 'completeUntil'),
        files,
        find: file => byKey.get(toKnownKey(file)),
        findByDigest: sha256 => byDigest.get(sha256),
    };
}
/** `3.14.0rc1/source-tgz`: how a file on the list is named. */
function toKnownKey({ version, kind }) {
    return `${(0,cpython_version/* formatVersion */.qh)(version)}/${kind}`;
}
function parseRelease([release, entry]) {
    const version = (0,cpython_version/* parseVersion */.ot)(release);
    // parseVersion also takes semver's spelling.
    if ((0,cpython_version/* formatVersion */.qh)(version) !== release)
        throw new TypeError(`'${release}' is not the spelling of a release`);
    const { released, ...digests } = toRecord(entry, release);
    const names = Object.keys(digests);
    if (names.length === 0)
        throw new TypeError(`${release} has no file`);
    if (names.join() !== names.toSorted().join())
        throw new TypeError(`the kinds of ${release} are not sorted`);
    const day = parseDay(released, release);
    return names.map(name => ({
        version,
        kind: parseKind(name, release),
        released: day,
        sha256: parseDigest(digests[name], release),
    }));
}
function parseKind(name, release) {
    const kind = artifact_kinds/* ARTIFACT_KINDS */.hz.find(each => each === name);
    if (kind === undefined)
        throw new TypeError(`${release}: '${name}' is not a kind of artifact`);
    return kind;
}
function parseDigest(value, release) {
    if (typeof value === 'string' && SHA256.test(value))
        return value;
    throw new TypeError(`${release}: expected 64 lower-case hexadecimal digits; found '${value}'`);
}
function parseDay(value, where) {
    const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
    // The 31st of June would be read as the 1st of July.
    if (!Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === value)
        return value;
    throw new TypeError(`${where}: expected a day such as 2025-06-11; found '${value}'`);
}
function assertSorted(versions) {
    for (const [index, version] of versions.entries()) {
        const before = versions[index - 1];
        if (before === undefined || (0,cpython_version/* compareVersions */.Zy)(before, version) <= 0)
            continue;
        throw new TypeError(`${(0,cpython_version/* formatVersion */.qh)(version)} comes after ${(0,cpython_version/* formatVersion */.qh)(before)}`);
    }
}
function toRecord(value, where) {
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return { ...value };
    throw new TypeError(`${where}: expected an object`);
}

;// CONCATENATED MODULE: ./build/cpython/load-known-releases.js

let loaded;
/**
 * The list of known releases. It is a chunk of its own in `dist/`, which is read on the first call: a run that doesn't need the
 * list doesn't pay for it.
 */
function loadKnownReleases() {
    loaded ??= __webpack_require__.e(/* import() */ 587).then(__webpack_require__.t.bind(__webpack_require__, 9587, 17)).then(({ default: json }) => parseKnownReleases(json));
    return loaded;
}


/***/ }),

/***/ 1934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jM: () => (/* binding */ hasReleaseManager),
/* harmony export */   sc: () => (/* binding */ findReleaseManager),
/* harmony export */   zH: () => (/* binding */ toCertificateIdentity)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9976);


const GITHUB = 'https://github.com/login/oauth';
const GOOGLE = 'https://accounts.google.com';
const NED = manager('Ned Deily', 'nad@python.org', GITHUB);
const LUKASZ = manager('Łukasz Langa', 'lukasz@langa.pl', GITHUB);
const PABLO = manager('Pablo Galindo Salgado', 'pablogsal@python.org', GOOGLE);
const THOMAS = manager('Thomas Wouters', 'thomas@python.org', GOOGLE);
const HUGO = manager('Hugo van Kemenade', 'hugo@python.org', GITHUB);
const SAVANNAH = manager('Savannah Ostrowski', 'savannah@python.org', GITHUB);
/**
 * The release manager of each series. People review changes of this table; it is never fetched, because the
 * page it comes from has shown a wrong issuer for weeks.
 *
 * Sources, state of 2026-11-23: the table at https://www.python.org/downloads/metadata/sigstore/, the mapping
 * `release_to_sigstore_identity_and_oidc_issuer` in python/release-tools (3.10 and later), and the release
 * schedules named at the end of each line. 3.7 to 3.15 agree with every published certificate; none has been
 * published for 3.16 and 3.17.
 */
const RELEASE_MANAGERS = new Map([
    ['3.7', NED], // PEP 537
    ['3.8', LUKASZ], // PEP 569
    ['3.9', LUKASZ], // PEP 596
    ['3.10', PABLO], // PEP 619
    ['3.11', PABLO], // PEP 664
    ['3.12', THOMAS], // PEP 693
    ['3.13', THOMAS], // PEP 719
    ['3.14', HUGO], // PEP 745
    ['3.15', HUGO], // PEP 790
    ['3.16', SAVANNAH], // PEP 826
    ['3.17', SAVANNAH], // no PEP yet
]);
function isOlderThanSigning({ major, minor }) {
    return major < 3 || (major === 3 && minor < 7);
}
/** Whether it is known who signs `version`. */
function hasReleaseManager(version) {
    return RELEASE_MANAGERS.has((0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .toSeries */ .hA)(version));
}
/**
 * The release manager who signs `version`.
 * @throws ActionError UNKNOWN_RELEASE_MANAGER where the series has no entry
 */
function findReleaseManager(version) {
    const releaseManager = RELEASE_MANAGERS.get((0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .toSeries */ .hA)(version));
    if (releaseManager === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('UNKNOWN_RELEASE_MANAGER', `verify-cpython doesn't know the release manager of CPython ${(0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .formatVersion */ .qh)(version)}. It knows the series ${[...RELEASE_MANAGERS.keys()].join(', ')}.`, isOlderThanSigning(version)
            ? {
                hint: 'CPython before 3.7 was never signed with Sigstore: use a newer release. For one that you signed yourself, set certificate-identity and certificate-oidc-issuer.',
            }
            : {});
    }
    return releaseManager;
}
/**
 * Reads the inputs `certificate-identity` and `certificate-oidc-issuer`, which replace the release manager.
 * @returns undefined where both are empty
 * @throws ActionError INVALID_INPUT where one is
 */
function toCertificateIdentity(subjectAlternativeName, issuer) {
    if (subjectAlternativeName === '' && issuer === '')
        return undefined;
    if (subjectAlternativeName !== '' && issuer !== '')
        return { subjectAlternativeName, issuer };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('INVALID_INPUT', 'certificate-identity and certificate-oidc-issuer belong together: an identity means nothing without who vouches for it.', { hint: 'Set both, or neither to expect the release manager of the version.' });
}
function manager(name, subjectAlternativeName, issuer) {
    return { name, identity: { subjectAlternativeName, issuer } };
}


/***/ }),

/***/ 9292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readVersionRequest),
/* harmony export */   N: () => (/* binding */ findExactVersion)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9976);

/** The end of the names that uv gives its builds: operating system, architecture, C library. */
const PLATFORM = /^(?<request>cpython-.+?)-(?:linux|macos|darwin|windows|freebsd|android|ios|emscripten|any)(?:-[a-z\d_]+){0,2}$/;
/** Before a version: `cpython-`, `cpython@`, `cpython` of uv, and `python-`, `python` of pyenv and Heroku. */
const IMPLEMENTATION = /^(?:cpython[-@]?(?=[vV\d<>=~!^])|python-?(?=\d+\.))/;
/**
 * Takes a request apart: uv's forms (https://docs.astral.sh/uv/concepts/python-versions/#requesting-a-version), pyenv's names, and
 * plain versions and ranges, which stay as they are. Other implementations and variants stay too, and are no version later.
 */
function readVersionRequest(written) {
    const trimmed = written.trim();
    const request = PLATFORM.exec(trimmed)?.groups?.request ?? trimmed;
    const [, plain = request, variant] = /^(.*)\+(freethreaded|gil)$/.exec(request) ?? [];
    const text = plain
        .replace(/^cp(?<major>3)(?<minor>\d{1,2})(?=t?$)/, '$<major>.$<minor>')
        .replace(IMPLEMENTATION, '')
        .replace(/V(?=\d)/g, 'v');
    if (variant !== undefined)
        return { text, freeThreaded: variant === 'freethreaded' };
    const isFreeThreaded = /\dt(-dev)?$|\d-devt$/.test(text);
    return { text: isFreeThreaded ? text.replace(/t(?=(-dev)?$)/, '') : text, freeThreaded: isFreeThreaded };
}
const PRE_RELEASE = /^v?(?<release>\d+\.\d+)(?<micro>\.\d+)?[-_.]?(?<word>alpha|a|beta|b|preview|pre|c|rc)[-_.]?(?<serial>\d+)$/i;
/**
 * The release that a text names exactly, in any spelling that PEP 440 normalizes to it
 * (https://peps.python.org/pep-0440/#normalization): `3.14.0-rc1`, `V3.14.0RC1`, `3.14c1`. Leading zeros are refused all the same.
 *
 * @returns undefined if the text names none
 * @throws ActionError INVALID_PYTHON_VERSION for a number that no release has
 */
function findExactVersion(text) {
    if (/^v?\d+\.\d+\.\d+$/i.test(text))
        return (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(text.replace(/^v/i, ''));
    const parts = PRE_RELEASE.exec(text)?.groups;
    if (parts === undefined)
        return undefined;
    const { release, micro = '.0', word = '', serial } = parts;
    return (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(`${release}${micro}${toLevel(word.toLowerCase())}${serial}`);
}
function toLevel(word) {
    return /^[ab]/.test(word) ? word.charAt(0) : 'rc';
}


/***/ }),

/***/ 95:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I4: () => (/* binding */ isNotWritable),
/* harmony export */   Mi: () => (/* binding */ isDiskError),
/* harmony export */   Xt: () => (/* binding */ toCode),
/* harmony export */   uq: () => (/* binding */ isFull)
/* harmony export */ });
/** Codes by which a system says that a disk, or a folder on it, does not take something. */
const DISK_ERRORS = new Set([
    'EACCES',
    'EAGAIN',
    'EBUSY',
    'EDQUOT',
    'EEXIST',
    'EFBIG',
    'EHOSTDOWN',
    'EINVAL',
    'EIO',
    'EISDIR',
    'ELOOP',
    'EMFILE',
    'EMLINK',
    'ENAMETOOLONG',
    'ENFILE',
    'ENODEV',
    // A drive that is not there.
    'ENOENT',
    'ENOMEM',
    'ENOSPC',
    'ENOSYS',
    // A network file system whose server is gone: also EHOSTDOWN, EREMOTEIO, ESTALE, and ETIMEDOUT.
    'ENOTCONN',
    'ENOTDIR',
    'ENOTEMPTY',
    'ENOTSUP',
    'ENXIO',
    'EOPNOTSUPP',
    'EPERM',
    'EREMOTEIO',
    'EROFS',
    'ESTALE',
    'ETIMEDOUT',
    'ETXTBSY',
    // A rename between two file systems.
    'EXDEV',
    // What Windows says where libuv knows no better.
    'UNKNOWN',
]);
const FULL = new Set(['ENOSPC', 'EDQUOT']);
const NOT_WRITABLE = new Set(['EACCES', 'EPERM', 'EROFS']);
/** Whether a disk or a folder is to blame for an error. */
function isDiskError(error) {
    return DISK_ERRORS.has(toCode(error));
}
/** Whether a disk is full, or this user's share of it. */
function isFull(error) {
    return FULL.has(toCode(error));
}
/** Whether a folder is read-only, or not for this user. */
function isNotWritable(error) {
    return NOT_WRITABLE.has(toCode(error));
}
/** The system's code of an error, such as `ENOSPC`; empty where it has none. */
function toCode(error) {
    return error instanceof Error && 'code' in error ? String(error.code) : '';
}


/***/ }),

/***/ 5875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D1: () => (/* binding */ renameInTime),
/* harmony export */   iY: () => (/* binding */ setMode),
/* harmony export */   lQ: () => (/* binding */ isFolder),
/* harmony export */   wZ: () => (/* binding */ makeFolders)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8500);
/* harmony import */ var _disk_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95);





/** As Windows refuses to rename what a virus scanner or an indexer has open. */
const IN_USE = new Set(['EPERM', 'EACCES', 'EBUSY']);
const MAX_WAIT_MS = 10_000;
const FIRST_DELAY_MS = 20;
const MAX_DELAY_MS = 500;
/** What exFAT, SMB, NFS, and others answer that have no modes, or none that this user may set. */
const NO_MODES = new Set(['EPERM', 'EACCES', 'EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);
/**
 * Renames a file or a folder. If the system says that it is in use, tries again for up to 10 seconds.
 * @throws Error of the system
 */
async function renameInTime(from, to, { isDone = () => false, maxWaitMs = MAX_WAIT_MS } = {}) {
    const end = performance.now() + maxWaitMs;
    for (let delayMs = FIRST_DELAY_MS;; delayMs = Math.min(2 * delayMs, MAX_DELAY_MS)) {
        try {
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(from, to);
        }
        catch (error) {
            if (!IN_USE.has((0,_disk_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .toCode */ .Xt)(error)) || isDone() || performance.now() + delayMs > end)
                throw error;
        }
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(delayMs);
    }
}
/**
 * Makes a folder, and those above it. Node's recursive mkdir answers ENOENT for a read-only disk, which hides the reason.
 * @throws Error of the system
 */
async function makeFolders(folder) {
    if (isFolder(folder))
        return;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder);
    }
    catch (error) {
        if ((0,_disk_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .toCode */ .Xt)(error) === 'ENOENT' && (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder) !== folder) {
            await makeFolders((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder));
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
        }
        else if (!isFolder(folder)) {
            throw error;
        }
    }
}
/** Whether there is a folder, or a link to one. */
function isFolder(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
/** Sets the mode of a file or a folder where the file system has modes. No check relies on it. */
async function setMode(path, mode) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(path, mode);
    }
    catch (error) {
        if (!NO_MODES.has((0,_disk_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .toCode */ .Xt)(error)))
            throw error;
    }
}


/***/ }),

/***/ 6775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ tooLarge),
/* harmony export */   i: () => (/* binding */ NO_SOURCE)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

/** Stands for the mirror of a run that verifies only local files. */
const NO_SOURCE = {
    fetchAnswer: refuse,
    download: refuse,
    isThere: refuse,
    lastMissingStatus: refuse,
    close: () => { },
};
function refuse() {
    throw new Error('a run over local files asked for a mirror');
}
/** The error for a file that has more bytes than the limit. */
function tooLarge({ maxBytes, tooLarge: code = 'DOWNLOAD_FAILED' }) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(code, `The file has more than ${maxBytes} bytes.`);
}


/***/ }),

/***/ 3187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ir: () => (/* binding */ isRedirected),
/* harmony export */   Rg: () => (/* binding */ CHECK_FOR_LOGIN_PAGE),
/* harmony export */   jy: () => (/* binding */ describePage),
/* harmony export */   nZ: () => (/* binding */ isStrayPage)
/* harmony export */ });
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4675);

/** What to do about a page that is not of the server that was asked. */
const CHECK_FOR_LOGIN_PAGE = 'Check whether a proxy or a login page (captive portal) answers requests in place of the server.';
const MAX_SEARCHED_BYTES = 64 * 1024;
const MAX_TITLE_CHARACTERS = 80;
const MAX_TYPE_CHARACTERS = 60;
/** Whether the answer is a page for people, or came after a redirect: a login page does one of them, or both. */
function isStrayPage(answer) {
    return isRedirected(answer) || isHtml(answer);
}
/** Whether a redirect led to another address. */
function isRedirected({ url, finalUrl }) {
    return url.href !== finalUrl.href;
}
/**
 * What a server sent that should have been something else.
 * @returns `text/html, titled 'Sign in', redirected to http://…/login`; the title comes from the page, unescaped
 */
function describePage(answer) {
    const type = answer.contentType?.slice(0, MAX_TYPE_CHARACTERS) ?? 'no content type';
    const title = isHtml(answer) ? findTitle(answer.bytes) : '';
    const redirect = isRedirected(answer) ? `, redirected to ${(0,_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .describeUrl */ .Ng)(answer.finalUrl)}` : '';
    return `${type}${title && `, titled '${title}'`}${redirect}`;
}
function isHtml({ bytes, contentType = '' }) {
    return (/^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(contentType) ||
        /^(?:\ufeff)?\s*<(?:!doctype|html|head|\?xml)/i.test(bytes.toString('utf8', 0, 256)));
}
function findTitle(bytes) {
    const page = bytes.toString('utf8', 0, MAX_SEARCHED_BYTES);
    const start = /<title(?:\s[^<>]*)?>/i.exec(page);
    if (start === null)
        return '';
    const text = page.slice(start.index + start[0].length, start.index + start[0].length + 1000);
    const title = (text.split('<')[0] ?? '').replace(/\s+/g, ' ').trim();
    return title.length > MAX_TITLE_CHARACTERS ? `${title.slice(0, MAX_TITLE_CHARACTERS)}…` : title;
}


/***/ }),

/***/ 4449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DE: () => (/* binding */ assertReadable),
  dW: () => (/* binding */ assertReleases),
  zv: () => (/* binding */ fetchListing),
  of: () => (/* binding */ listsReleases),
  sc: () => (/* binding */ noListing)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/http/web-page.js
var web_page = __webpack_require__(3187);
;// CONCATENATED MODULE: ./build/python-org/listing.js
/** A link's address in each way in which HTML writes it; `[^<>]` keeps the search linear for any page. */
const HREF = '(?=\\s)[^<>]*?[\\s"\'/]href\\s*=\\s*(?:"(?<double>[^"<>]*)"|\'(?<single>[^\'<>]*)\'|(?<bare>[^\\s"\'<>]+))';
const LINK = new RegExp(`<a${HREF}`, 'gi');
const BASE = new RegExp(`<base${HREF}`, 'i');
/** The few named references that occur in addresses; every numeric one is read. */
const ENTITY = /&(?:#0*(?<decimal>\d{1,7})|#x0*(?<hex>[\da-f]{1,6})|(?<name>amp|quot|apos|lt|gt|plus));?/gi;
const NAMED = {
    amp: '&',
    quot: '"',
    apos: "'",
    lt: '<',
    gt: '>',
    plus: '+',
};
/**
 * Reads a directory page of nginx, Apache or their like, or nginx's JSON form. Only names are taken: a link counts if
 * its path is a direct child of the folder, whatever its scheme and host, which a reverse proxy may write as it knows
 * them. Parent folders, column sorting, icons and other pages are left out.
 *
 * @param folder the address that was requested, ending in a slash
 * @param answeredBy the address that sent the page, after redirects
 * @returns names of files and folders, decoded; a folder ends in a slash where the page writes it so. Empty where the
 *   page is no listing
 */
function parseListing(page, folder, answeredBy = folder) {
    const base = toBase(page, answeredBy);
    const bases = base === undefined ? [answeredBy, folder] : [base];
    const folders = [...bases, answeredBy, folder].flatMap(address => toFolderPath(address) ?? []);
    const hrefs = /^\s*\[/.test(page) ? parseJsonNames(page) : [...page.matchAll(LINK)].map(toHref);
    return [...new Set(hrefs.flatMap(href => toChildName(href, bases, folders) ?? []))];
}
/** The address that links are relative to, where the page names one. */
function toBase(page, answeredBy) {
    const element = BASE.exec(page);
    const base = element && URL.parse(toHref(element), answeredBy.href);
    return base && /^https?:$/.test(base.protocol) ? base : undefined;
}
function toHref({ groups }) {
    return decodeEntities(groups?.double ?? groups?.single ?? groups?.bare ?? '');
}
function parseJsonNames(page) {
    let entries;
    try {
        entries = JSON.parse(page);
    }
    catch {
        // No listing: the caller reports that it has no names.
        return [];
    }
    if (!Array.isArray(entries))
        return [];
    return entries.flatMap((entry) => {
        if (typeof entry === 'string')
            return [encodePath(entry)];
        if (typeof entry !== 'object' || entry === null || !('name' in entry) || typeof entry.name !== 'string')
            return [];
        const isFolder = 'type' in entry && entry.type === 'directory' && !entry.name.endsWith('/');
        return [encodePath(isFolder ? `${entry.name}/` : entry.name)];
    });
}
/** Encodes a name, so that it is read as one and not as an address. */
function encodePath(name) {
    // JSON can name half of a character, which no address has.
    return `./${name.toWellFormed().split('/').map(encodeURIComponent).join('/')}`;
}
function toChildName(href, bases, folders) {
    for (const base of bases) {
        const url = URL.parse(href, base.href);
        if (url === null ||
            (url.protocol !== base.protocol && !/^https?:$/.test(url.protocol)) ||
            url.search ||
            url.hash)
            continue;
        const path = decodePath(url.pathname) ?? '';
        const names = folders.flatMap(folder => (path.startsWith(folder) ? path.slice(folder.length) : []));
        const child = names.find(name => /^(?!\.\.?\/?$)[^/\\]+\/?$/.test(name));
        if (child !== undefined)
            return child;
    }
    return undefined;
}
/** The path of the folder that an address is, or is in. */
function toFolderPath(address) {
    return decodePath(new URL('.', address).pathname);
}
function decodePath(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        // python.org has no name with a stray %.
        return undefined;
    }
}
function decodeEntities(text) {
    return text.replace(ENTITY, (_match, decimal, hex, name) => {
        if (name !== undefined)
            return NAMED[name.toLowerCase()] ?? '';
        const codePoint = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
        return codePoint > 0 && codePoint <= 0x10ffff ? String.fromCodePoint(codePoint).toWellFormed() : '\ufffd';
    });
}

// EXTERNAL MODULE: ./build/python-org/mirror.js
var mirror = __webpack_require__(3041);
;// CONCATENATED MODULE: ./build/python-org/fetch-listing.js




/** python.org's own page has 60 KB. */
const MAX_LISTING_BYTES = 4 * 1024 * 1024;
/** nginx, Apache and others give their pages this title; `[]` is nginx's JSON. */
const EMPTY_LISTING = /<title>\s*Index of\b|^\s*\[\s*\]\s*$/i;
const NO_LISTING_HINT = `An exact python-version, such as 3.13.5, needs no listing. For a range or all, ${mirror/* ADDRESS_HINT */.Xj}`;
/**
 * Fetches the names in a folder of python.org or of a mirror. `X.sigstore.json` beside X counts as `X.sigstore`, except
 * on python.org itself.
 *
 * @param folder ends in a slash
 * @throws ActionError DOWNLOAD_FAILED, MIRROR_REFUSED; NO_LISTING where the page is too large
 */
async function fetchListing(downloader, folder) {
    const page = await downloader
        .fetchAnswer(folder, { maxBytes: MAX_LISTING_BYTES, tooLarge: 'NO_LISTING' })
        .catch((error) => {
        if (!(error instanceof errors/* ActionError */.lZ) || error.code !== 'NO_LISTING')
            throw error;
        throw new errors/* ActionError */.lZ('NO_LISTING', `${folder}: ${error.message}`, { cause: error });
    });
    if (page === undefined) {
        const status = downloader.lastMissingStatus(folder);
        return {
            folder,
            names: [],
            answer: status === undefined ? 'no such folder' : `the answer ${status}`,
            state: status === 403 ? 'denied' : 'missing',
        };
    }
    const text = page.bytes.toString('utf8');
    const found = parseListing(text, folder, page.finalUrl);
    const names = (0,mirror/* isOwnMirror */.gL)(folder) ? (0,mirror/* readBundleNames */.dV)(found) : found;
    const state = names.length > 0 ? 'listed' : EMPTY_LISTING.test(text) ? 'empty' : 'unreadable';
    return { folder, names, answer: `a page without such links (${(0,web_page/* describePage */.jy)(page)})`, state };
}
/** Whether a mirror's own folder lists a release. */
function listsReleases({ names }) {
    return names.some(name => /^\d+\.\d+/.test(name));
}
/**
 * The names in a mirror's own folder.
 * @throws ActionError NO_LISTING where no release is among them
 */
function assertReleases(listing) {
    if (listsReleases(listing))
        return listing.names;
    throw noListing(listing, 'folders of releases, such as 3.13.5/');
}
/**
 * Refuses a page that does not say what is in a folder.
 * @throws ActionError NO_LISTING
 */
function assertReadable(listing) {
    if (listing.state !== 'denied' && listing.state !== 'unreadable')
        return listing;
    throw noListing(listing, 'files');
}
/**
 * The error where a range, `all` or an audit needs a listing and there is none.
 * @param expected what the links on it should lead to
 * @param hint replaces the one for a range
 */
function noListing({ folder, answer }, expected, hint = NO_LISTING_HINT) {
    const message = `${folder} is no usable listing: expected links to ${expected}, found ${answer}.`;
    return new errors/* ActionError */.lZ('NO_LISTING', message, { hint });
}


/***/ }),

/***/ 208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ findReleases),
/* harmony export */   v: () => (/* binding */ findFinalVersions)
/* harmony export */ });
/* harmony import */ var _cpython_artifact_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3282);
/* harmony import */ var _cpython_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9976);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);



/** The releases that folders are named after, the newest first; other names are left out. */
function findFinalVersions(names) {
    const finals = names.flatMap(name => /^(?<final>\d+\.\d+\.\d+)\/?$/.exec(name)?.groups?.final ?? []);
    return parseVersions(finals);
}
/** The releases that have a file of any kind in the folder of a final one, the newest first. */
function findReleases(final, names) {
    const named = names.flatMap(name => /\d+\.\d+\.\d+(?:(?:a|b|rc)\d+)?/.exec(name)?.[0] ?? []);
    return parseVersions(named).filter(version => (0,_cpython_version_js__WEBPACK_IMPORTED_MODULE_1__/* .formatFinalVersion */ .wi)(version) === (0,_cpython_version_js__WEBPACK_IMPORTED_MODULE_1__/* .formatVersion */ .qh)(final) &&
        // Pre-releases are numbered from 1: the stray 3.14.0a0 is no release.
        version.preRelease?.serial !== 0 &&
        (0,_cpython_artifact_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .findKinds */ .Hr)(version, names).length > 0);
}
/** Each version once, the newest first; a listing has many names, and those of no version are left out. */
function parseVersions(texts) {
    const versions = [...new Set(texts)].flatMap(text => {
        try {
            return [(0,_cpython_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(text)];
        }
        catch (error) {
            if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ)
                return [];
            throw error;
        }
    });
    return versions.sort((a, b) => (0,_cpython_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(b, a));
}


/***/ }),

/***/ 4897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ toUtcText)
/* harmony export */ });
/**
 * `2025-06-11 15:56:48`, for people.
 * @param iso an ISO 8601 time in UTC, as `Date.toISOString` writes it
 */
function toUtcText(iso) {
    return iso.replace('T', ' ').replace(/(?:\.\d+)?Z$/, '');
}


/***/ }),

/***/ 657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ mapConcurrently)
/* harmony export */ });
/**
 * Does `work` for each item, at most `limit` at a time, and keeps the order of the items. After the first failure
 * nothing new is begun; what is under way ends first, so that it leaves nothing behind.
 *
 * @param onFailure told at once, to hasten the end of the others
 * @throws what failed first
 */
async function mapConcurrently(items, work, { limit, onFailure }) {
    const results = new Map();
    const queue = items.entries();
    const failures = [];
    const worker = async () => {
        for (const [index, item] of queue) {
            if (failures.length > 0)
                return;
            try {
                results.set(index, await work(item));
            }
            catch (error) {
                failures.push(error);
                onFailure();
            }
        }
    };
    await Promise.all(Array.from({ length: limit }, worker));
    if (failures.length > 0)
        throw failures[0];
    return [...results].sort(([a], [b]) => a - b).map(([, result]) => result);
}


/***/ }),

/***/ 5834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ withSession)
/* harmony export */ });
/* harmony import */ var _files_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6775);
/* harmony import */ var _input_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5895);
/* harmony import */ var _python_org_mirror_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3041);
/* harmony import */ var _sigstore_trusted_root_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6751);
/* harmony import */ var _cancellation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1963);





/**
 * Does `work` with connections that end with it, or when the process is told to end.
 * @throws ActionError if a local trusted root can't be used; Canceled if the process was asked to end meanwhile; what `work`
 *   throws
 */
async function withSession(options, log, work) {
    const { mirror, trustedRoot: choice, temporaryFolder } = options;
    const warning = mirror && (0,_input_values_js__WEBPACK_IMPORTED_MODULE_1__/* .describePlaintext */ .pt)(mirror);
    if (warning !== undefined)
        log.warning(warning);
    const downloader = await openSource(options, log);
    try {
        return await (0,_cancellation_js__WEBPACK_IMPORTED_MODULE_4__/* .untilCanceled */ .i)(async () => {
            const trustedRoot = (0,_sigstore_trusted_root_source_js__WEBPACK_IMPORTED_MODULE_3__/* .readTrustedRoot */ .g)(choice, temporaryFolder, message => log.warning(message));
            trustedRoot.catch(() => { });
            // A local root is read first, because a mistake in it costs nothing then; TUF is refreshed beside everything else.
            if (choice.kind !== 'tuf')
                await trustedRoot;
            return work({ downloader, trustedRoot });
        }, { stop: () => downloader.close(), log: message => log.info(message) });
    }
    finally {
        downloader.close();
    }
}
/** Loads only what reads this mirror: nothing that makes requests for a folder or for local files. */
async function openSource({ mirror, mirrorToken }, log) {
    if (mirror === undefined)
        return _files_source_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_SOURCE */ .i;
    if ((0,_python_org_mirror_js__WEBPACK_IMPORTED_MODULE_2__/* .isFolder */ .lQ)(mirror))
        return new (await __webpack_require__.e(/* import() */ 22).then(__webpack_require__.bind(__webpack_require__, 7022))).FolderSource(mirror);
    const { openDownloader } = await Promise.all(/* import() */[__webpack_require__.e(312), __webpack_require__.e(977)]).then(__webpack_require__.bind(__webpack_require__, 9977));
    return openDownloader({
        log: message => log.info(message),
        debug: message => log.debug(message),
        ...(mirrorToken && { authorization: { origin: mirror.origin, value: mirrorToken } }),
        track: log.track,
    });
}


/***/ }),

/***/ 6888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ MAX_BUNDLE_BYTES),
  Q: () => (/* binding */ parseBundle)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var dist = __webpack_require__(9654);
// EXTERNAL MODULE: ./node_modules/@sigstore/bundle/dist/index.js
var bundle_dist = __webpack_require__(1040);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/sigstore/protobuf-json.js
var protobuf_json = __webpack_require__(8579);
;// CONCATENATED MODULE: ./build/sigstore/bundle-json.js



const MEDIA_TYPES = new Set([
    'application/vnd.dev.sigstore.bundle+json;version=0.1',
    'application/vnd.dev.sigstore.bundle+json;version=0.2',
    'application/vnd.dev.sigstore.bundle+json;version=0.3',
    'application/vnd.dev.sigstore.bundle.v0.3+json',
]);
/**
 * Reads the JSON of a bundle into the library's type, whose required fields are there then.
 * @throws ActionError BUNDLE_MALFORMED, or BUNDLE_UNSUPPORTED for an unknown media type
 */
function parseBundleJson(bytes) {
    const json = parseJson(bytes);
    assertMediaType(json);
    return toBundle(json);
}
function parseJson(bytes) {
    try {
        const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
        return (0,protobuf_json/* parseProtobufJson */.N)(text);
    }
    catch (error) {
        throw malformed((0,errors/* describeCause */.V$)(error), error);
    }
}
function assertMediaType(json) {
    if (typeof json !== 'object' || json === null || Array.isArray(json)) {
        throw malformed('it is not a JSON object');
    }
    if (!('mediaType' in json) || typeof json.mediaType !== 'string')
        throw malformed('it has no mediaType');
    if (!MEDIA_TYPES.has(json.mediaType))
        throw unsupported(`unknown media type '${json.mediaType}'`);
}
/** The library checks that required fields are there, and throws errors of many kinds where they are not. */
function toBundle(json) {
    try {
        return (0,bundle_dist/* bundleFromJSON */.vw)(json);
    }
    catch (error) {
        throw malformed((0,errors/* describeCause */.V$)(error), error);
    }
}
/** It is no bundle, or lacks what each bundle has. */
function malformed(reason, cause) {
    return new errors/* ActionError */.lZ('BUNDLE_MALFORMED', `This is not a usable Sigstore bundle: ${reason}.`, { cause });
}
/** It is a bundle, but one that proves too little. */
function unsupported(reason) {
    return new errors/* ActionError */.lZ('BUNDLE_UNSUPPORTED', `This bundle cannot prove who signed the file: ${reason}.`);
}

;// CONCATENATED MODULE: ./build/sigstore/bundle.js



/** A real bundle is at most 7 KB (docs/facts.md section 2); past this size nothing of it is read. */
const MAX_BUNDLE_BYTES = 1024 * 1024;
const SHA256_BYTES = 32;
/**
 * Recipe step 1: reads a Sigstore bundle and refuses every one that would weaken what follows.
 *
 * @param bytes what the mirror calls a bundle
 * @throws ActionError BUNDLE_MALFORMED where it is no bundle, or lacks what each bundle has; BUNDLE_UNSUPPORTED
 *   where it is a bundle that does not bind an artifact to a certificate in a log at a verified time
 */
function parseBundle(bytes) {
    if (bytes.length > MAX_BUNDLE_BYTES) {
        throw malformed(`it has ${bytes.length} bytes, at most ${MAX_BUNDLE_BYTES} are read`);
    }
    const bundle = parseBundleJson(bytes);
    const { content, verificationMaterial } = bundle;
    const { messageSignature } = toMessageSignature(content);
    const [logEntry, ...otherEntries] = verificationMaterial.tlogEntries;
    if (logEntry === undefined || otherEntries.length > 0) {
        throw unsupported(`expected exactly one transparency log entry, found ${verificationMaterial.tlogEntries.length}`);
    }
    return {
        bundle,
        mediaType: bundle.mediaType,
        messageSignature,
        certificate: assertDer(toCertificate(verificationMaterial.content)),
        logEntry: toProvenLogEntry(logEntry, verificationMaterial.timestampVerificationData?.rfc3161Timestamps.length ?? 0),
    };
}
function toMessageSignature(content) {
    if (content.$case !== 'messageSignature') {
        throw unsupported('it holds a DSSE envelope, which does not bind the artifact; expected a message signature');
    }
    const { algorithm, digest } = content.messageSignature.messageDigest;
    if (algorithm !== dist.HashAlgorithm.SHA2_256)
        throw unsupported('its digest algorithm is not SHA2_256');
    if (digest.length !== SHA256_BYTES) {
        throw malformed(`its SHA-256 digest has ${digest.length} bytes, expected ${SHA256_BYTES}`);
    }
    return content;
}
function toCertificate(content) {
    switch (content.$case) {
        case 'certificate':
            return content.certificate.rawBytes;
        case 'x509CertificateChain': {
            const leaf = content.x509CertificateChain.certificates[0];
            if (leaf === undefined)
                throw malformed('its certificate chain is empty');
            return leaf.rawBytes;
        }
        default:
            throw unsupported('its key is a bare public key, which identifies no signer; expected an X.509 certificate');
    }
}
/** The library reads what Node does not: a wrong tag around the certificate, say, which no signature covers. */
function assertDer(certificate) {
    try {
        if (new external_node_crypto_.X509Certificate(certificate).raw.equals(certificate))
            return certificate;
    }
    catch (error) {
        throw malformed('its certificate cannot be read', error);
    }
    throw malformed('its certificate is not in DER');
}
/**
 * Proof and checkpoint are demanded whatever the media type says: the library is content with a promise alone
 * in a v0.1 bundle, so relabelling a v0.3 bundle would weaken the check (docs/facts.md section 7).
 */
function toProvenLogEntry(entry, timestamps) {
    const { inclusionProof, inclusionPromise, integratedTime, logIndex, kindVersion } = entry;
    if (inclusionProof?.checkpoint === undefined) {
        throw unsupported('its log entry lacks the inclusion proof or the checkpoint');
    }
    if (kindVersion.kind !== 'hashedrekord') {
        throw unsupported(`its log entry is of kind '${kindVersion.kind}', expected 'hashedrekord'`);
    }
    if (inclusionPromise === undefined && timestamps === 0) {
        throw unsupported('it has no verified time: neither an inclusion promise nor an RFC 3161 timestamp');
    }
    // The library turns these into numbers without looking at them.
    for (const number of [logIndex, integratedTime, inclusionProof.logIndex, inclusionProof.treeSize]) {
        if (!/^(0|[1-9]\d{0,18})$/.test(number))
            throw malformed(`'${number}' is not a number that a log entry can have`);
    }
    return { ...entry, inclusionProof: { ...inclusionProof, checkpoint: inclusionProof.checkpoint } };
}


/***/ }),

/***/ 3759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ removeLeftovers),
/* harmony export */   NP: () => (/* binding */ withDiskErrors),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   uh: () => (/* binding */ withStagingFolder)
/* harmony export */ });
/* unused harmony export makeStagingFolder */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9473);
/* harmony import */ var _files_disk_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95);
/* harmony import */ var _files_place_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5875);







/** Begins with a dot, so that no tool and no version has this name. */
const PREFIX = '.cpython-release-';
/** Longer than any job runs: for folders of other machines, whose processes can't be asked. */
const MAX_AGE_MS = 7 * 24 * 60 * 60 * 1000;
/** Another process may remove an empty folder between two steps. */
const MAX_STARTS = 5;
/**
 * Runs `work` with a folder for files that are not verified yet, and removes it afterwards, whatever happens. What
 * processes that were killed have left beside it is removed first.
 *
 * @param parent where the folder is made; made too where it does not exist
 * @throws ActionError INVALID_INPUT where the disk is full, read-only, or not for this user; what `work` throws
 */
async function withStagingFolder(parent, work, place = { name: `The folder for temporary files '${parent}'` }) {
    let folder;
    try {
        return await withDiskErrors(place.name, async () => {
            await removeLeftovers(parent);
            folder = await makeStagingFolder(parent);
            return await work(folder);
        }, place.hint);
    }
    finally {
        if (folder !== undefined)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
    }
}
/**
 * Makes a folder of this process.
 * @throws Error of the system
 */
async function makeStagingFolder(parent) {
    for (let start = 1;; start++) {
        try {
            await (0,_files_place_js__WEBPACK_IMPORTED_MODULE_6__/* .makeFolders */ .wZ)(parent);
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parent, `${PREFIX}${toOwner(process.pid)}-`));
        }
        catch (error) {
            if ((0,_files_disk_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .toCode */ .Xt)(error) !== 'ENOENT' || start === MAX_STARTS)
                throw error;
        }
    }
}
/**
 * Says what is wrong with a place where something was to be written.
 * @param place for the message
 * @param moreHint what else to do
 * @throws ActionError INVALID_INPUT where the disk is full, read-only, or not for this user; what else `work` throws
 */
async function withDiskErrors(place, work, moreHint = '') {
    try {
        return await work();
    }
    catch (error) {
        if (!(0,_files_disk_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .isDiskError */ .Mi)(error))
            throw error;
        const hint = (0,_files_disk_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .isFull */ .uq)(error)
            ? 'The disk is full, or the quota of this user: free space there, or use a folder on another disk.'
            : 'Use a folder that this user may write, on a disk with enough space.';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ('INVALID_INPUT', `${place} cannot be written: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .describeCause */ .V$)(error)}.`, {
            hint: [hint, moreHint].filter(Boolean).join(' '),
            cause: error,
        });
    }
}
/** Names the process, so that a folder whose process is gone is known for a leftover. */
function toOwner(pid) {
    return `${`${(0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)()}${readPidNamespace()}`.replace(/[^A-Za-z0-9]/g, '')}-${pid}`;
}
/** Containers may share a host name, but not their numbers of processes. */
function readPidNamespace() {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)('/proc/self/ns/pid');
    }
    catch {
        // Only Linux has them.
        return '';
    }
}
/** Removes what processes that were killed have left in a folder. */
async function removeLeftovers(folder) {
    // It may not exist yet; if it can't be read, what writes there says so.
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder).catch(() => [])) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name);
        // What another user has left, only that user can remove.
        if (name.startsWith(PREFIX) && (await isLeftover(path, name)))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { recursive: true }).catch(() => { });
    }
}
async function isLeftover(path, name) {
    const pid = Number(/-(?<pid>\d+)-[^-]*$/.exec(name)?.groups?.pid);
    if (name.startsWith(`${PREFIX}${toOwner(pid)}-`))
        return !isRunning(pid);
    // Gone already where another process was faster.
    const { mtimeMs } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => ({ mtimeMs: Date.now() }));
    return Date.now() - mtimeMs > MAX_AGE_MS;
}
function isRunning(pid) {
    try {
        return process.kill(pid, 0);
    }
    catch (error) {
        // EPERM: it runs, as another user.
        return (0,_files_disk_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .toCode */ .Xt)(error) !== 'ESRCH';
    }
}
/**
 * Makes a folder where something is to be written in the end: a mistake in it shows before all the work.
 * @param name of the input that gives it
 * @throws ActionError INVALID_INPUT
 */
function makeFolder(name, folder) {
    return withDiskErrors(`${name}: '${folder}'`, async () => {
        await (0,_files_place_js__WEBPACK_IMPORTED_MODULE_6__/* .makeFolders */ .wZ)(folder);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(folder, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
    });
}


/***/ }),

/***/ 3053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dm: () => (/* binding */ findCachedCopy),
/* harmony export */   go: () => (/* binding */ toCacheFolder),
/* harmony export */   kk: () => (/* binding */ withCacheStaging),
/* harmony export */   rg: () => (/* binding */ placeInCache)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _cpython_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9976);
/* harmony import */ var _files_disk_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95);
/* harmony import */ var _files_place_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5875);
/* harmony import */ var _staging_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3759);







const TOOL = 'cpython-release';
/** What `@actions/tool-cache` looks for beside a folder. */
const COMPLETE = '.complete';
/** The place of an artifact in the tool cache: its kind stands where `tool-cache` has the architecture. */
function toCacheFolder(cacheRoot, { version, kind }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cacheRoot, TOOL, (0,_cpython_version_js__WEBPACK_IMPORTED_MODULE_3__/* .toSemver */ .Ud)(version), kind);
}
/**
 * Finds what an earlier run stored. It is not trusted: each caller verifies it again.
 * @param names of the files that belong there
 * @returns undefined where there is no copy, or nothing of it is left
 */
function findCachedCopy(cacheRoot, artifact, names) {
    const folder = toCacheFolder(cacheRoot, artifact);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(`${folder}${COMPLETE}`) || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
        return undefined;
    const missing = names.filter(name => isMissing((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name)));
    return missing.length === names.length ? undefined : { folder, missing };
}
/**
 * Runs `work` with a folder for unverified files that is on the file system of an artifact's final place, also where
 * the tool's folder, or that of a version, is a mount or a link.
 * @throws as `withStagingFolder`
 */
async function withCacheStaging(cacheRoot, artifact, work) {
    const [tool, parent] = [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cacheRoot, TOOL), toStagingParent(cacheRoot, artifact)];
    for (const folder of new Set([cacheRoot, tool]))
        if (folder !== parent)
            await (0,_staging_js__WEBPACK_IMPORTED_MODULE_6__/* .removeLeftovers */ .DA)(folder);
    try {
        return await (0,_staging_js__WEBPACK_IMPORTED_MODULE_6__/* .withStagingFolder */ .uh)(parent, work, {
            name: `The tool cache '${cacheRoot}'`,
            hint: 'On a runner, RUNNER_TOOL_CACHE names that of the tool cache.',
        });
    }
    finally {
        // What was refused leaves no empty folder.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rmdir)(tool).catch(() => { });
    }
}
/** Where files of an artifact are staged. */
function toStagingParent(cacheRoot, artifact) {
    const version = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(toCacheFolder(cacheRoot, artifact));
    return (0,_files_place_js__WEBPACK_IMPORTED_MODULE_5__/* .isFolder */ .lQ)(version) ? version : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(version);
}
/**
 * Moves a staging folder with a verified artifact and its bundle to its place in the tool cache, in one step:
 * `@actions/tool-cache` would first remove what is there, under the feet of a job that uses it. Where a folder is there
 * already, only the files that are missing from it are added, one by one.
 *
 * The marker that `tool-cache` looks for is written first, since it counts only once the folder is there.
 *
 * @param names of the files that belong there
 * @returns the artifact at its final path, or the folder that was there already
 */
async function placeInCache(cacheRoot, verified, names) {
    const staging = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(verified.facts.file.path);
    const folder = toCacheFolder(cacheRoot, verified.facts.artifact);
    await (0,_files_place_js__WEBPACK_IMPORTED_MODULE_5__/* .setMode */ .iY)(verified.facts.file.path, 0o444);
    // mkdtemp makes folders for their owner alone; a tool cache is for every user of the runner.
    await (0,_files_place_js__WEBPACK_IMPORTED_MODULE_5__/* .setMode */ .iY)(staging, 0o755);
    await (0,_files_place_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolders */ .wZ)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(`${folder}${COMPLETE}`, '');
    try {
        await (0,_files_place_js__WEBPACK_IMPORTED_MODULE_5__/* .renameInTime */ .D1)(staging, folder, { isDone: () => (0,_files_place_js__WEBPACK_IMPORTED_MODULE_5__/* .isFolder */ .lQ)(folder) });
    }
    catch (error) {
        if (!(0,_files_place_js__WEBPACK_IMPORTED_MODULE_5__/* .isFolder */ .lQ)(folder))
            throw error;
        const missing = names.filter(name => isMissing((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name)));
        for (const name of missing)
            await (0,_files_place_js__WEBPACK_IMPORTED_MODULE_5__/* .renameInTime */ .D1)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(staging, name), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name));
        return { otherCopy: folder };
    }
    return verified.inFolder(folder);
}
/** Of a link, whatever it leads to, this is false. So it is where the system does not say: reading the file tells why. */
function isMissing(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }) === undefined;
    }
    catch (error) {
        return (0,_files_disk_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .toCode */ .Xt)(error) === 'ENOENT';
    }
}


/***/ }),

/***/ 8674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ findSigner)
/* harmony export */ });
/* harmony import */ var _cpython_release_managers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1934);

/** @throws ActionError UNKNOWN_RELEASE_MANAGER */
function findSigner(version) {
    const { name, identity } = (0,_cpython_release_managers_js__WEBPACK_IMPORTED_MODULE_0__/* .findReleaseManager */ .sc)(version);
    return { identity, releaseManager: name };
}


/***/ })

};
