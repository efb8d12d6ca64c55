export const id = 608;
export const ids = [608,622,387];
export const modules = {

/***/ 2608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifyCommand: () => (/* binding */ verifyCommand)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(794);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9665);
/* harmony import */ var _report_utc_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4897);
/* harmony import */ var _store_version_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1622);
/* harmony import */ var _verify_verify_all_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5542);
/* harmony import */ var _folders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(909);







/**
 * `verify-cpython verify`
 * @returns what goes to the standard output
 * @throws ActionError as the action does
 */
async function verifyCommand({ values }, terminal) {
    assertVersions(values.text('python-version'), values.text('python-version-file'));
    const machine = (0,_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .readMachine */ .B)(process.env, {
        cacheFolder: values.path('cache-dir'),
        notice: message => terminal.notice(message),
    });
    const inputs = await (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputs */ .Ko)(values, machine, message => terminal.warning(message));
    const outputFolder = values.path('output');
    if (!inputs.download)
        (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .assertNothingNeedsFiles */ .yo)({ output: outputFolder !== undefined });
    const results = await (0,_verify_verify_all_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyAll */ .V)({ ...inputs, outputFolder }, terminal);
    return { text: values.flag('json') ? (0,_report_json_js__WEBPACK_IMPORTED_MODULE_5__/* .formatJson */ .I)(results) : results.map(describe).join('\n') };
}
/** The two mistakes that everybody makes once, in the words of the command line. */
function assertVersions(versions, versionFile) {
    const file = versions.split('\n').find(version => /\.(?!dev)[A-Za-z]{2,}$/.test(version));
    if (file !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('INVALID_INPUT', `'${file}' looks like a file, but verify takes a version.`, {
            hint: 'For a local file: verify-cpython verify VERSION --artifact KIND --artifact-path FILE --bundle-path BUNDLE',
        });
    }
    if (versions || versionFile || (0,_store_version_file_js__WEBPACK_IMPORTED_MODULE_2__.isPresent)(_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_VERSION_FILE */ .In))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('INVALID_INPUT', `There is no version, and this folder contains no ${_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_VERSION_FILE */ .In}.`, {
        hint: 'Add a version, such as: verify-cpython verify 3.13',
    });
}
function describe(result) {
    const { releaseManager, certificateIdentity } = result;
    const signer = releaseManager === null ? certificateIdentity : `${releaseManager} <${certificateIdentity}>`;
    const rows = [
        ...(result.path === undefined ? [] : [['path', result.path]]),
        ['SHA-256', result.sha256],
        ['signed by', (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(`${signer}, authenticated by ${result.certificateOidcIssuer}`)],
        ['signed at', `${(0,_report_utc_text_js__WEBPACK_IMPORTED_MODULE_6__/* .toUtcText */ .b)(result.signedAt)} UTC, log index ${result.logIndex}`],
        [
            'version',
            (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(`${result.pythonVersion}: ${result.versionStamp ?? "only the mirror's file name says so"}`),
        ],
        ...(result.released === null ? [] : [['known', `release of ${result.released}`]]),
        ...(result.sourceDir === undefined ? [] : [['unpacked', result.sourceDir]]),
        ...(result.evidencePath === undefined ? [] : [['evidence', result.evidencePath]]),
    ];
    const origin = result.cacheHit && result.url !== null ? ' (from the cache, verified again)' : '';
    return [
        `${result.fileName}: verified${origin}`,
        ...rows.map(([name = '', value]) => `  ${name.padEnd(10)} ${value}`),
        '',
    ].join('\n');
}


/***/ }),

/***/ 387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseSpecifier: () => (/* binding */ parseSpecifier)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/cpython/exact-specifier.js
var exact_specifier = __webpack_require__(2046);
;// CONCATENATED MODULE: ./build/cpython/specifier-mistakes.js
const USUAL = 'Use one version per line, such as 3.13.5, 3.14.0rc1, 3.13, 3.15-dev, >=3.11,<3.14, or ^3.11.';
/** One version of a list; with an operator, where brackets show that the text is a list. */
const VERSION = /^v?\d+(?:\.(?:\d+|[xX*])){0,2}(?:-?(?:a|b|rc)\.?\d+)?t?(?:-dev)?$/;
const VERSION_OR_RANGE = /^(?:[<>=~^!]{0,3}v?\d[\w.*+@-]{0,30}|[xX*])$/;
/** Mistakes by their form, the first one that fits, and what to do about each. */
const MISTAKES = [
    [
        /^(?:pypy|pp\d|graalpy|gp\d|jython|micropython|ironpython|pyodide|pyston|cinder|activepython|anaconda|(?:micro)?mamba|mini(?:conda|forge)|stackless)/i,
        () => [
            'Only CPython releases are signed by CPython release managers: verify-cpython cannot verify other implementations.',
        ],
    ],
    [
        /^(?:(?:cpython|python|cp)[-@:]?)?(?:latest|newest|stable|lts|current|any|default)$|^c?python3?$/i,
        () => ['Use 3.x for the newest release, or a series such as 3.13 for the newest release of the series.'],
    ],
    [/^\s*["'`](.*)["'`]\s*$/, inner => ['Remove the quotes:', inner]],
    [/^\s*-\s+(.*)$/, rest => ['Remove the dash. This input is text, not a YAML list:', rest]],
    [/^\s*(.*?)\s*#/, rest => ['Remove the comment:', rest]],
    [
        /^v?(\d+\.\d+)\.[xX*]-dev$/i,
        series => ['Use the series with -dev for its newest release, pre-releases included:', `${series}-dev`],
    ],
    [
        /^\s*\|\||\|\|\s*(?:\|\||$)/,
        () => ['Add a version or range on both sides of ||, or remove it. Check for an empty matrix value.'],
    ],
    [/^[\s,]+$/, () => ['Add a version or range. Check for an empty matrix value.']],
    [/[^|]\|[^|]/, () => ['Write || between alternatives, such as 3.11 || 3.13.']],
    [/t\s*\|\||\|\|.*t\s*$/, () => ['Write t after every alternative, or after none: one build is verified.']],
    [
        /^v?(\d+(?:\.\d+)*)t?(?:d|\+(?:.*\+)?debug)$/i,
        version => [
            'Only the usual and the free-threaded build are published. Use one of these:',
            version,
            `${version}t`,
        ],
    ],
    [
        /^v?(\d+\.\d+(?:\.\d+)?)(?:[-_.]?(?:a|b|c|rc|alpha|beta|pre|preview)[-_.]?\d+)?(?:[-_.]?(?:post|rev|r|dev)[-_.]?\d*|-\d+|\+.*)$/i,
        version => [
            'CPython has no post-releases, development releases, or local versions. Use the release:',
            version,
        ],
    ],
];
/**
 * What to do about a text that is not a specifier.
 * @returns lines; the first is a sentence, the others what to write, which quotes parts of the text
 */
function describeMistake(text) {
    const versions = findList(text);
    if (versions !== undefined)
        return ['Use one version per line:', ...versions];
    for (const [form, toHint] of MISTAKES) {
        const match = form.exec(text);
        if (match)
            return toHint(...match.slice(1)).filter(Boolean);
    }
    return [USUAL];
}
/** Whether a text is several versions without operators: no grammar gives that a meaning that people expect. */
function isVersionList(text) {
    return findList(text) !== undefined;
}
/** The versions of a list as people paste it: `["3.11","3.12"]`, `3.11, 3.12`, `3.11 3.12`. */
function findList(text) {
    const inner = /^\s*[[(](.*)[\])]\s*$/.exec(text)?.[1];
    const items = (inner ?? text)
        .split(/[,;\s]+/)
        .map(item => item.replace(/^(["'`])(.*)\1$/, '$2'))
        .filter(Boolean);
    if (items.length < (inner === undefined ? 2 : 1))
        return undefined;
    const form = inner === undefined ? VERSION : VERSION_OR_RANGE;
    return items.every(item => form.test(item)) ? items : undefined;
}

// EXTERNAL MODULE: ./build/cpython/version.js
var cpython_version = __webpack_require__(9976);
// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js + 4 modules
var _renovatebot_pep440 = __webpack_require__(9687);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(2088);
;// CONCATENATED MODULE: ./build/cpython/version-range.js



/**
 * Reads a range in either grammar, or Poetry's list of clauses in both. What both grammars know has the meaning of PEP 440.
 *
 * @param text with neither empty clauses nor space around them
 * @returns undefined if the text is not a range
 */
function findRange(text) {
    if (text === '' || text.includes('+'))
        return undefined;
    if ((0,_renovatebot_pep440/* validRange */.Im)(text))
        return matchPep440(text);
    const clauses = text.split(',');
    const pep440 = clauses.filter(clause => (0,_renovatebot_pep440/* validRange */.Im)(clause));
    const others = clauses.filter(clause => !(0,_renovatebot_pep440/* validRange */.Im)(clause));
    // In a list, Poetry takes 3.11 for 3.11.0, and most people mean at least 3.11 or a list of versions.
    if (clauses.length > 1 && others.some(clause => /^v?\d+(\.\d+)*$/i.test(clause)))
        return undefined;
    const all = [
        ...(pep440.length > 0 ? [matchPep440(pep440.join(','))] : []),
        ...others.map(clause => matchSemver(clause)),
    ];
    if (!all.every(matches => matches !== undefined))
        return undefined;
    return version => all.every(matches => matches(version));
}
/**
 * Pre-releases by the version itself, or, where the specifier names no pre-release, by the one that they lead to:
 * who allows pre-releases for `>=3.15` wants 3.15.0b1, though PEP 440 sorts it before 3.15. `==3.15.0` is that release alone.
 */
function matchPep440(range) {
    const namesPreRelease = /\d[-_.]?(a|b|c|rc|alpha|beta|pre|preview)[-_.]?\d/i.test(range);
    const isPin = range.split(',').some(clause => /^\s*={2,3}[^*]+$/.test(clause));
    return version => (0,_renovatebot_pep440/* satisfies */.ib)((0,cpython_version/* formatVersion */.qh)(version), range, { prereleases: true }) ||
        (!namesPreRelease && !isPin && (0,_renovatebot_pep440/* satisfies */.ib)((0,cpython_version/* formatFinalVersion */.wi)(version), range));
}
/** `3`, `3.11`, `3.11.2`; `x`, `3.x`, `3.11.*`: nothing after a wildcard but wildcards. */
const NUMBERS = String.raw `v?\d+(?:\.\d+){0,2}`;
const PARTIAL = String.raw `(?:${NUMBERS}|v?\d+(?:\.\d+)?(?:\.[xX*]){1,2}|[xX*](?:\.[xX*]){0,2})`;
/** After an operator also `3.12.0-0`, which is how people write "from the first pre-release on"; and no wildcard alone. */
const COMPARATOR = String.raw `(?:(?:[<>]=?|=|\^|~>?) *(?:v?\d+\.\d+\.\d+-0|(?![xX*])${PARTIAL})|${PARTIAL})`;
const SEMVER = new RegExp(`^(?:${PARTIAL} +- +${PARTIAL}|${COMPARATOR}(?: +${COMPARATOR})*)$`);
/**
 * By the release that a pre-release leads to. The library takes more than `SEMVER` does: it reads nothing at all as every release,
 * and drops a pre-release or a build after a wildcard (`3.13.x-dev`, `x.11`).
 */
function matchSemver(range) {
    if (!SEMVER.test(range) || semver.validRange(range) === null)
        return undefined;
    const isPin = !/ -/.test(range) && /(?:^|(?<![<>~^=]) )(?:= *)?v?\d+\.\d+\.\d+(?= |$)/.test(range);
    return version => !(isPin && version.preRelease) && semver.satisfies((0,cpython_version/* formatFinalVersion */.wi)(version), range);
}

// EXTERNAL MODULE: ./build/cpython/version-request.js
var version_request = __webpack_require__(9292);
;// CONCATENATED MODULE: ./build/cpython/specifier.js






/** Longer than any that people write; the grammars are read by regular expressions. */
const MAX_CHARACTERS = 200;
/**
 * Reads a version specifier: exact in any spelling of PEP 440, `3.13`, `3.13.x`, `3.x`, `3`, `3.15-dev`, `3.13t`, uv's requests
 * (`cpython@3.12`, `3.13+freethreaded`), PEP 440 (`>=3.11,<3.14`, `~=3.12.1`, `==3.12.*`), node-semver as setup-python takes it
 * (`^3.11`, `~3.12.0`, `>=3.11 <3.14`), Poetry's lists (`^3.9,<3.13`), and several of these with `||` between them.
 *
 * @throws ActionError INVALID_PYTHON_VERSION, also for an empty alternative or clause, which other readers take for every release
 */
function parseSpecifier(text) {
    if (text.length > MAX_CHARACTERS || !/^[ -~]*$/.test(text) || /\d{10}/.test(text))
        throw invalid(text);
    const requests = text.split('||').map(version_request/* readVersionRequest */.M);
    const freeThreaded = requests.every(request => request.freeThreaded);
    // Only one build is verified: 3.13 || 3.14t would have to change it with the release.
    if (!freeThreaded && requests.some(request => request.freeThreaded))
        throw invalid(text);
    const [first, ...others] = requests.map(request => readAlternative(request.text, text));
    if (first === undefined)
        throw invalid(text);
    if (others.length === 0)
        return { text, freeThreaded, ...first };
    const all = [first, ...others];
    // A pre-release that is named exactly must be allowed beside others; -dev has no meaning of its own there.
    if (all.some(({ exact, takesPreReleases }) => exact === undefined && takesPreReleases))
        throw invalid(text);
    return {
        text,
        freeThreaded,
        takesPreReleases: false,
        matches: version => all.some(({ matches }) => matches(version)),
    };
}
/** @param whole the specifier that the alternative is a part of, for the error */
function readAlternative(written, whole) {
    // As packaging does. A list of nothing is refused below.
    const text = written
        .split(',')
        .map(clause => clause.trim())
        .filter(Boolean)
        .join(',');
    const exact = (0,version_request/* findExactVersion */.N)(text);
    if (exact !== undefined)
        return (0,exact_specifier/* toExactMeaning */.O)(exact);
    const series = /^v?(?<series>\d+\.\d+)-dev$/i.exec(text)?.groups?.series;
    if (series !== undefined)
        return { takesPreReleases: true, matches: version => (0,cpython_version/* toSeries */.hA)(version) === series };
    const matches = isVersionList(text) ? undefined : findRange(text);
    if (matches === undefined)
        throw invalid(whole);
    return { takesPreReleases: false, matches };
}
function invalid(text) {
    return new errors/* ActionError */.lZ('INVALID_PYTHON_VERSION', `'${text}' is not a version or version specifier.`, {
        hint: describeMistake(text),
    });
}


/***/ }),

/***/ 1622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  isPresent: () => (/* binding */ isPresent),
  readVersionFile: () => (/* binding */ readVersionFile)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/cpython/specifier.js + 2 modules
var specifier = __webpack_require__(387);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
;// CONCATENATED MODULE: ./build/cpython/version-files.js



/** Readers by the name of the file, which its folder is a part of where the name alone says too little. */
const READERS = [
    [/(^|\/)pyproject\.toml$/, readPyproject],
    [/(^|\/)Pipfile$/, readPipfile],
    [/(^|\/)\.tool-versions$/, readToolVersions],
    [/(^|\/)\.?mise(\.[\w-]+)*\.toml$|(^|\/)\.?mise\/config(\.[\w-]+)*\.toml$/, readMise],
];
/** Files of other formats: read line by line, they would name no version, or a wrong one. */
const UNSUPPORTED = /\.(toml|lock|ya?ml|json5?|cfg|ini|conf|py|xml|md|rst|nix|bak|orig|sh|ps1|env)$|^(Dockerfile|Containerfile|Makefile|requirements|constraints)/i;
const SUPPORTED = '.python-version, .tool-versions, pyproject.toml, Pipfile, mise.toml, and runtime.txt';
/**
 * Finds the version specifier in a file that other tools read too. No error quotes the file, which may hold secrets.
 *
 * @param path for its name and for messages
 * @returns the specifier as it stands there
 * @throws ActionError INVALID_INPUT where the file has none, or is of a format that is not supported
 */
function findSpecifier(path, text) {
    const read = findReader(path);
    const specifier = readOrThrow(path, () => read(text));
    if (specifier)
        return specifier;
    throw new errors/* ActionError */.lZ('INVALID_INPUT', `python-version-file: '${path}' names no Python version.`, {
        hint: 'Put one there, or set python-version.',
    });
}
function findReader(path) {
    const folder = (0,external_node_path_.basename)((0,external_node_path_.dirname)(path));
    const name = (0,external_node_path_.basename)(path);
    const reader = READERS.find(([pattern]) => pattern.test(`${folder}/${name}`));
    if (reader)
        return reader[1];
    if (!UNSUPPORTED.test(name))
        return readPythonVersion;
    throw new errors/* ActionError */.lZ('INVALID_INPUT', `python-version-file: '${path}' is not a supported file.`, {
        hint: `Use one of ${SUPPORTED}, or set python-version.`,
    });
}
function readOrThrow(path, read) {
    try {
        return read();
    }
    catch (error) {
        if (!(error instanceof dist/* TomlError */.zx))
            throw error;
        // Not its message, which shows the lines around the fault.
        throw new errors/* ActionError */.lZ('INVALID_INPUT', `python-version-file: '${path}' is no TOML: see line ${error.line}.`);
    }
}
/**
 * The first line that is no comment, as pyenv reads it. Of several names on it, pyenv takes the first for the default; a range has
 * spaces too, but other signs as well. `3.13.5/envs/name` is a name for 3.13.5.
 */
function readPythonVersion(text) {
    const [line = ''] = toLines(text);
    const words = line.split(/[ \t]+/);
    const areNames = words.every(word => /^[a-z\d][\w.+@/-]*$/i.test(word));
    return (areNames ? words[0] : line)?.replace(/\/envs\/.*$/, '');
}
/** `python 3.13.5 3.12.9`: asdf and mise take the first for the default. */
function readToolVersions(text) {
    const line = toLines(text).find(each => /^python\s/.test(each));
    return line?.split(/\s+/)[1];
}
function readPyproject(text) {
    const file = (0,dist/* parse */.qg)(text);
    const poetry = read(file, ['tool', 'poetry', 'dependencies', 'python']);
    return (toText(read(file, ['project', 'requires-python'])) ?? toText(poetry) ?? toText(read(poetry, ['version'])));
}
function readPipfile(text) {
    const file = (0,dist/* parse */.qg)(text);
    return (toText(read(file, ['requires', 'python_full_version'])) ??
        toText(read(file, ['requires', 'python_version'])));
}
/** `python = "3.12"`, a table with `version`, or a list of these: mise takes the first for the default. */
function readMise(text) {
    const [python] = [read((0,dist/* parse */.qg)(text), ['tools', 'python'])].flat();
    return toText(python) ?? toText(read(python, ['version']));
}
function toLines(text) {
    // A byte order mark counts as space here.
    return text
        .split(/\r?\n/)
        .map(line => line.replace(/#.*$/, '').trim())
        .filter(Boolean);
}
function read(value, path) {
    return path.reduce((table, key) => typeof table === 'object' && table !== null ? new Map(Object.entries(table)).get(key) : undefined, value);
}
function toText(value) {
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

// EXTERNAL MODULE: ./build/files/input-file.js
var input_file = __webpack_require__(7867);
;// CONCATENATED MODULE: ./build/store/version-file.js






/** The largest pyproject.toml files of public projects have less than 200 KB. */
const MAX_VERSION_FILE_BYTES = 1024 * 1024;
/** What a version request looks like. Secrets are longer, or have other characters. */
const SHOWABLE = /^[A-Za-z\d.@+:~^<>=!*|, -]{1,40}$/;
/**
 * Reads the version specifier in a file that other tools read too. A pull request can make the file a link to anything, so errors
 * quote only a line that looks like a version request, and only if the file itself is in the workspace.
 *
 * @param path relative to the working directory, which is the workspace in an action
 * @throws ActionError INVALID_INPUT or INVALID_PYTHON_VERSION
 */
function readVersionFile(path) {
    const bytes = (0,input_file/* readInputFile */.j)('python-version-file', path, {
        maxBytes: MAX_VERSION_FILE_BYTES,
        hint: 'Give the path of a file in the workspace that names a Python version, or set python-version.',
    });
    const written = findSpecifier(path, decodeText(bytes));
    try {
        return (0,specifier.parseSpecifier)(written);
    }
    catch (error) {
        if (!(error instanceof errors/* ActionError */.lZ) || error.code !== 'INVALID_PYTHON_VERSION')
            throw error;
        const isShown = SHOWABLE.test(written) && isInWorkspace(path);
        const found = isShown ? `'${written}' in '${path}'` : `the version in '${path}'`;
        throw new errors/* ActionError */.lZ(error.code, `python-version-file: ${found} is not a version or version specifier.`, isShown ? { hint: error.hint.split('\n') } : {});
    }
}
/** Whether there is anything under this name, be it a folder or a link to nothing: reading it says what is wrong. */
function isPresent(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
    }
    catch {
        return true;
    }
}
/** UTF-8, or UTF-16 with its byte-order mark, which Windows PowerShell 5.1 writes for `>`. */
function decodeText(bytes) {
    const isBigEndian = bytes[0] === 0xfe && bytes[1] === 0xff;
    const isLittleEndian = bytes[0] === 0xff && bytes[1] === 0xfe;
    // The decoder removes the mark.
    return new TextDecoder(isBigEndian ? 'utf-16be' : isLittleEndian ? 'utf-16le' : 'utf-8').decode(bytes);
}
/** Whether a file is below the workspace, all links resolved. */
function isInWorkspace(path) {
    try {
        const workspace = (0,external_node_fs_.realpathSync)(process.env.GITHUB_WORKSPACE || process.cwd());
        const inside = (0,external_node_path_.relative)(workspace, (0,external_node_fs_.realpathSync)(path));
        return inside !== '' && !(0,external_node_path_.isAbsolute)(inside) && !/^\.\.([/\\]|$)/.test(inside);
    }
    catch {
        // Gone since, or unreachable: then it proves nothing.
        return false;
    }
}


/***/ })

};
