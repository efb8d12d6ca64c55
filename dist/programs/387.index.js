export const id = 387;
export const ids = [387];
export const modules = {

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


/***/ })

};
