export const id = 622;
export const ids = [622,387];
export const modules = {
387:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
parseSpecifier: () => ( parseSpecifier)
});
var errors = __webpack_require__(9473);
var exact_specifier = __webpack_require__(2046);
;
const USUAL = 'Use one version per line, such as 3.13.5, 3.14.0rc1, 3.13, 3.15-dev, >=3.11,<3.14, or ^3.11.';
const VERSION = /^v?\d+(?:\.(?:\d+|[xX*])){0,2}(?:-?(?:a|b|rc)\.?\d+)?t?(?:-dev)?$/;
const VERSION_OR_RANGE = /^(?:[<>=~^!]{0,3}v?\d[\w.*+@-]{0,30}|[xX*])$/;
const MISTAKES = [
[
/^(?:pypy|pp\d|graalpy|gp\d|jython|micropython|ironpython|pyodide|pyston|cinder|activepython|anaconda|(?:micro)?mamba|mini(?:conda|forge)|stackless)/i,
() => ['Use a CPython version: verify-cpython cannot verify other implementations.'],
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
function isVersionList(text) {
return findList(text) !== undefined;
}
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
var cpython_version = __webpack_require__(9976);
var _renovatebot_pep440 = __webpack_require__(9687);
var semver = __webpack_require__(2088);
;
function findRange(text) {
if (text === '' || text.includes('+'))
return undefined;
if ((0,_renovatebot_pep440 .Im)(text))
return matchPep440(text);
const clauses = text.split(',');
const pep440 = clauses.filter(clause => (0,_renovatebot_pep440 .Im)(clause));
const others = clauses.filter(clause => !(0,_renovatebot_pep440 .Im)(clause));
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
function matchPep440(range) {
const namesPreRelease = /\d[-_.]?(a|b|c|rc|alpha|beta|pre|preview)[-_.]?\d/i.test(range);
const isPin = range.split(',').some(clause => /^\s*={2,3}[^*]+$/.test(clause));
return version => (0,_renovatebot_pep440 .ib)((0,cpython_version .qh)(version), range, { prereleases: true }) ||
(!namesPreRelease && !isPin && (0,_renovatebot_pep440 .ib)((0,cpython_version .wi)(version), range));
}
const NUMBERS = String.raw `v?\d+(?:\.\d+){0,2}`;
const PARTIAL = String.raw `(?:${NUMBERS}|v?\d+(?:\.\d+)?(?:\.[xX*]){1,2}|[xX*](?:\.[xX*]){0,2})`;
const COMPARATOR = String.raw `(?:(?:[<>]=?|=|\^|~>?) *(?:v?\d+\.\d+\.\d+-0|(?![xX*])${PARTIAL})|${PARTIAL})`;
const SEMVER = new RegExp(`^(?:${PARTIAL} +- +${PARTIAL}|${COMPARATOR}(?: +${COMPARATOR})*)$`);
function matchSemver(range) {
if (!SEMVER.test(range) || semver.validRange(range) === null)
return undefined;
const isPin = !/ -/.test(range) && /(?:^|(?<![<>~^=]) )(?:= *)?v?\d+\.\d+\.\d+(?= |$)/.test(range);
return version => !(isPin && version.preRelease) && semver.satisfies((0,cpython_version .wi)(version), range);
}
;
const MAX_CHARACTERS = 200;
function parseSpecifier(text) {
if (text.length > MAX_CHARACTERS || !/^[ -~]*$/.test(text) || /\d{10}/.test(text))
throw invalid(text);
const requests = text.split('||').map(exact_specifier .MJ);
const freeThreaded = requests.every(request => request.freeThreaded);
if (!freeThreaded && requests.some(request => request.freeThreaded))
throw invalid(text);
const [first, ...others] = requests.map(request => readAlternative(request.text, text));
if (first === undefined)
throw invalid(text);
if (others.length === 0)
return { text, freeThreaded, ...first };
const all = [first, ...others];
if (all.some(({ exact, takesPreReleases }) => exact === undefined && takesPreReleases))
throw invalid(text);
return {
text,
freeThreaded,
takesPreReleases: false,
matches: version => all.some(({ matches }) => matches(version)),
};
}
function readAlternative(written, whole) {
const text = written
.split(',')
.map(clause => clause.trim())
.filter(Boolean)
.join(',');
const exact = (0,exact_specifier .Nb)(text);
if (exact !== undefined)
return (0,exact_specifier .O$)(exact);
const series = /^v?(?<series>\d+\.\d+)-dev$/i.exec(text)?.groups?.series;
if (series !== undefined)
return { takesPreReleases: true, matches: version => (0,cpython_version .hA)(version) === series };
const matches = isVersionList(text) ? undefined : findRange(text);
if (matches === undefined)
throw invalid(whole);
return { takesPreReleases: false, matches };
}
function invalid(text) {
return new errors .lZ('INVALID_PYTHON_VERSION', `'${text}' is not a version or version specifier.`,
text.length > MAX_CHARACTERS ? {} : { hint: describeMistake(text) });
}
}),
1622:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
readVersionFile: () => ( readVersionFile)
});
var external_node_fs_ = __webpack_require__(3024);
var external_node_path_ = __webpack_require__(6760);
var specifier = __webpack_require__(387);
var dist = __webpack_require__(3292);
var errors = __webpack_require__(9473);
;
const READERS = [
[/\/pyproject\.toml$/, readPyproject],
[/\/Pipfile$/, readPipfile],
[/\/\.tool-versions$/, readToolVersions],
[/\/\.?mise(\.[\w-]+)*\.toml$|^\.?mise\/config(\.[\w-]+)*\.toml$/, readMise],
];
const UNSUPPORTED = /\.(toml|lock|ya?ml|json5?|cfg|ini|conf|py|xml|md|rst|nix|bak|orig|sh|ps1|env)$|^(Dockerfile|Containerfile|Makefile|requirements|constraints)/i;
const SUPPORTED = '.python-version, .tool-versions, pyproject.toml, Pipfile, mise.toml, or runtime.txt';
function findSpecifier(path, text) {
const read = findReader(path);
const specifier = readOrThrow(path, () => read(text));
if (specifier)
return specifier;
throw new errors .lZ('INVALID_INPUT', `python-version-file: '${path}' names no Python version.`, {
hint: 'Add a version to the file, or set python-version.',
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
throw new errors .lZ('INVALID_INPUT', `python-version-file: '${path}' is not a supported file.`, {
hint: `Use one of ${SUPPORTED}, or set python-version.`,
});
}
function readOrThrow(path, read) {
try {
return read();
}
catch (error) {
if (!(error instanceof dist .zx))
throw error;
throw new errors .lZ('INVALID_INPUT', `python-version-file: '${path}' is not valid TOML: see line ${error.line}.`);
}
}
function readPythonVersion(text) {
const [line = ''] = toLines(text);
const words = line.split(/[ \t]+/);
const areNames = words.every(word => /^[a-z\d][\w.+@/-]*$/i.test(word));
return (areNames ? words[0] : line)?.replace(/\/envs\/.*$/, '');
}
function readToolVersions(text) {
const line = toLines(text).find(each => /^python\s/.test(each));
return line?.split(/\s+/)[1];
}
function readPyproject(text) {
const file = (0,dist .qg)(text);
const poetry = read(file, ['tool', 'poetry', 'dependencies', 'python']);
return (toText(read(file, ['project', 'requires-python'])) ?? toText(poetry) ?? toText(read(poetry, ['version'])));
}
function readPipfile(text) {
const file = (0,dist .qg)(text);
return (toText(read(file, ['requires', 'python_full_version'])) ??
toText(read(file, ['requires', 'python_version'])));
}
function readMise(text) {
const [python] = [read((0,dist .qg)(text), ['tools', 'python'])].flat();
return toText(python) ?? toText(read(python, ['version']));
}
function toLines(text) {
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
var regular_file = __webpack_require__(8927);
;
const MAX_VERSION_FILE_BYTES = 1024 * 1024;
const SHOWABLE = /^[A-Za-z\d.@+:~^<>=!*|, -]{1,40}$/;
function readVersionFile(path) {
const bytes = (0,regular_file .jH)('python-version-file', path, {
maxBytes: MAX_VERSION_FILE_BYTES,
hint: 'Set python-version-file to a file in the workspace that names a Python version, or set python-version.',
});
const written = findSpecifier(path, decodeText(bytes));
try {
return (0,specifier.parseSpecifier)(written);
}
catch (error) {
if (!(error instanceof errors .lZ) || error.code !== 'INVALID_PYTHON_VERSION')
throw error;
const isShown = SHOWABLE.test(written) && isInWorkspace(path);
const found = isShown ? `'${written}' in '${path}'` : `the version in '${path}'`;
throw new errors .lZ(error.code, `python-version-file: ${found} is not a version or version specifier.`, isShown ? { hint: error.hint.split('\n') } : {});
}
}
function decodeText(bytes) {
const isBigEndian = bytes[0] === 0xfe && bytes[1] === 0xff;
const isLittleEndian = bytes[0] === 0xff && bytes[1] === 0xfe;
return new TextDecoder(isBigEndian ? 'utf-16be' : isLittleEndian ? 'utf-16le' : 'utf-8').decode(bytes);
}
function isInWorkspace(path) {
try {
const workspace = (0,external_node_fs_.realpathSync)(process.env.GITHUB_WORKSPACE || process.cwd());
const inside = (0,external_node_path_.relative)(workspace, (0,external_node_fs_.realpathSync)(path));
return inside !== '' && !(0,external_node_path_.isAbsolute)(inside) && !/^\.\.([/\\]|$)/.test(inside);
}
catch {
return false;
}
}
})
};
