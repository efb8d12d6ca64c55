export const id = 425;
export const ids = [425];
export const modules = {
7398:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
_: () => ( USER_AGENT)
});
const USER_AGENT = 'verify-cpython/0.1.0';
}),
214:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
I: () => ( toOutputs),
n: () => ( setOutputs)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3838);
var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
function toOutputs(results) {
const [first] = results;
if (first === undefined)
throw new Error('nothing was verified');
return {
'python-version': first.pythonVersion,
...(first.path !== undefined && { path: first.path }),
...(first.bundlePath !== undefined && { 'bundle-path': first.bundlePath }),
...(first.sourceDir !== undefined && { 'source-dir': first.sourceDir }),
...(first.evidencePath !== undefined && { 'evidence-path': first.evidencePath }),
...(first.predicatePath !== undefined && { 'predicate-path': first.predicatePath }),
sha256: first.sha256,
'certificate-identity': first.certificateIdentity,
'certificate-oidc-issuer': first.certificateOidcIssuer,
'log-index': first.logIndex,
'signed-at': first.signedAt,
'cache-hit': String(results.every(result => result.cacheHit)),
results: JSON.stringify(results),
};
}
function setOutputs(outputs) {
const path = process.env.GITHUB_OUTPUT;
if (!path) {
for (const [name, value] of Object.entries(outputs))
_actions_core__WEBPACK_IMPORTED_MODULE_2__.setOutput(name, value);
return;
}
const delimiter = `ghadelimiter_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
const lines = Object.entries(outputs).map(([name, value]) => `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
try {
appendWhole(path, lines.join(''));
}
catch (error) {
throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__ .lZ('INVALID_INPUT', `The outputs cannot be written to '${path}', which GITHUB_OUTPUT names: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__ .V$)(error)}.`, {
hint: 'Check that this file exists, that the job can write to it, and that the disk has space left.',
cause: error,
});
}
}
function appendWhole(path, text) {
const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_APPEND);
try {
const before = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file);
try {
(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(file, text);
}
catch (error) {
if (before.isFile())
(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.truncateSync)(path, before.size);
throw error;
}
}
finally {
(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
}
}
}),
9725:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
H: () => ( toStatement)
});
function toStatement({ name, sha256, downloadLocation }, predicateType, predicate) {
return {
_type: 'https://in-toto.io/Statement/v1',
subject: [{ name, digest: { sha256 }, ...(downloadLocation !== undefined && { downloadLocation }) }],
predicateType,
predicate,
};
}
}),
4374:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
xV: () => ( reportFailure),
gY: () => ( reportSuccess),
Sy: () => ( writeSummary)
});
var core = __webpack_require__(3838);
var errors = __webpack_require__(9473);
var html = __webpack_require__(5138);
;
function formatSummary(results) {
const files = results.length === 1 ? 'This file is' : `Each of these ${results.length} files is`;
return `## ✅ CPython verified

${files} exactly what the signer below signed for that version.

${(0,html .MR)(['Version', 'File', 'SHA-256', 'Signed by', 'OIDC issuer', 'Signed at (UTC)', 'Log index'], results.map(toRow))}

<ul>
${results.map(result => `<li>${describeOrigin(result)}</li>`).join('\n')}
</ul>
`;
}
function formatFailureSummary(error, title = 'CPython not verified') {
return `## ❌ ${title}

${(0,html .MR)(['Code', 'What happened', 'What to do'], [[(0,html .Xt)(error.code), (0,html .ZD)(error.message), toLines(error.hint)]])}

No output was set.
`;
}
function toLines(text) {
return text.split('\n').map(html .ZD).join('<br>');
}
function toRow(result) {
const { releaseManager, certificateIdentity, logIndex } = result;
return [
(0,html .ZD)(result.pythonVersion),
(0,html .Xt)(result.fileName),
(0,html .Xt)(result.sha256),
`${releaseManager ? `${(0,html .ZD)(releaseManager)} ` : ''}${(0,html .Xt)(certificateIdentity)}`,
(0,html .Xt)(result.certificateOidcIssuer),
(0,html .ZD)((0,html .b3)(result.signedAt)),
`<a href="https://search.sigstore.dev/?logIndex=${encodeURIComponent(logIndex)}">${(0,html .ZD)(logIndex)}</a>`,
];
}
function describeOrigin(result) {
const { fileName, trustedRoot, versionStamp, released } = result;
const stamp = versionStamp ?? "none: only the mirror's file name says which version it is";
const history = released === null ? 'not on the list of known releases' : `known release of ${released}`;
return `${(0,html .Xt)(fileName)}: ${describeSource(result)}; trusted root: ${(0,html .Xt)(trustedRoot)}; its version stamp: ${(0,html .ZD)(stamp)}; ${history}`;
}
function describeSource({ url, path, cacheHit }) {
if (url === null)
return 'a local file';
if (path === undefined)
return `not downloaded; its bundle is beside ${(0,html .Xt)(url)}`;
return cacheHit ? 'from the tool cache, verified again' : `downloaded from ${(0,html .Xt)(url)}`;
}
;
async function reportSuccess(results, summary) {
for (const result of results) {
core.info(`${result.fileName}: verified. SHA-256 ${result.sha256}, signed by ${result.certificateIdentity} at ${result.signedAt}, log index ${result.logIndex}. ${result.path ?? 'Not downloaded.'}`);
}
if (summary)
await writeSummary(formatSummary(results));
}
async function reportFailure(error, { summary, title }) {
if (!(error instanceof errors .lZ)) {
core.error((0,errors .Ic)(error), { title: 'verify-cpython: internal error' });
return;
}
core.error((0,errors .Ic)(error), { title });
if (error.cause !== undefined)
core.debug((0,errors .V$)(error.cause));
if (summary)
await writeSummary(formatFailureSummary(error, title));
}
async function writeSummary(markdown) {
if (!process.env.GITHUB_STEP_SUMMARY)
return;
try {
await core.summary.addRaw(markdown).write();
}
catch (error) {
core.warning(`The job summary can't be written: ${(0,errors .V$)(error)}`);
}
}
}),
4544:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Ag: () => ( readObject),
E3: () => ( readString),
E9: () => ( TIME),
LD: () => ( readList),
M0: () => ( readSha256),
Oo: () => ( readNull),
Qk: () => ( readOneOf),
Vf: () => ( readBoolean),
Xd: () => ( orNull),
ZS: () => ( readPattern),
_0: () => ( readCount),
aD: () => ( SHA256),
aQ: () => ( readTime),
qU: () => ( readFields),
yR: () => ( readText)
});
function readFields(build) {
return (value, path) => {
if (!isObject(value))
throw mismatch(path, 'an object', value);
return build((name, read) => {
if (!Object.hasOwn(value, name))
throw new TypeError(`${path} has no field '${name}'`);
return read(value[name], `${path}.${name}`);
});
};
}
function readObject(build) {
const read = readFields(build);
return (value, path) => {
const result = read(value, path);
const other = Object.keys(Object(value)).find(key => !Object.hasOwn(result, key));
if (other !== undefined)
throw new TypeError(`${path} has the unknown field '${other}'`);
return result;
};
}
function readList(read) {
return (value, path) => {
if (!Array.isArray(value))
throw mismatch(path, 'an array', value);
return value.map((item, index) => read(item, `${path}[${index}]`));
};
}
function readOneOf(choices) {
return (value, path) => {
const choice = choices.find(candidate => candidate === value);
if (choice === undefined)
throw mismatch(path, choices.join(', or '), value);
return choice;
};
}
function readPattern(pattern, expected) {
return (value, path) => {
if (typeof value !== 'string' || !pattern.test(value))
throw mismatch(path, expected, value);
return value;
};
}
function orNull(read) {
return (value, path) => (value === null ? null : read(value, path));
}
const readText = readPattern(/^./su, 'a text that is not empty');
const readString = readPattern(/^/, 'a text');
const SHA256 = /^[0-9a-f]{64}$/;
const readSha256 = readPattern(SHA256, '64 lowercase hexadecimal digits');
const TIME = /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9]\.[0-9]{3}Z$/;
const readTime = (value, path) => {
const expected = 'a time such as 2025-06-11T15:56:48.000Z';
const text = readPattern(TIME, expected)(value, path);
const time = Date.parse(text);
if (Number.isNaN(time) || new Date(time).toISOString() !== text)
throw mismatch(path, expected, value);
return text;
};
const readCount = (value, path) => {
if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0)
return value;
throw mismatch(path, 'a non-negative integer', value);
};
const readNull = (value, path) => {
if (value === null)
return null;
throw mismatch(path, 'null', value);
};
const readBoolean = (value, path) => {
if (typeof value === 'boolean')
return value;
throw mismatch(path, 'true or false', value);
};
function mismatch(path, expected, value) {
return new TypeError(`${path}: expected ${expected}; found ${describe(value)}`);
}
const MAX_QUOTED_CHARACTERS = 100;
function describe(value) {
if (typeof value === 'string')
return `'${value.slice(0, MAX_QUOTED_CHARACTERS)}'`;
if (Array.isArray(value))
return 'an array';
return isObject(value) ? 'an object' : String(value);
}
function isObject(value) {
return typeof value === 'object' && value !== null && !Array.isArray(value);
}
}),
9665:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
I: () => ( formatJson)
});
function formatJson(value) {
return `${escapeControls(JSON.stringify(value, undefined, 2))}\n`;
}
function escapeControls(json) {
return json.replace(/(?![\n -~])[\p{C}\p{Zl}\p{Zp}]/gu, character => Array.from({ length: character.length }, (_, index) => toEscape(character.charCodeAt(index))).join(''));
}
function toEscape(codeUnit) {
return `\\u${codeUnit.toString(16).padStart(4, '0')}`;
}
}),
5232:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
R5: () => ( readInput),
eg: () => ( runStep),
fY: () => ( readRunner)
});
var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3838);
var _input_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(577);
var _input_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5895);
var _report_job_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4374);
var _run_cancellation_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1963);
const readInput = name => _actions_core__WEBPACK_IMPORTED_MODULE_1__.getInput(name);
async function runStep(surface, title, work) {
let summary = true;
try {
maskSecrets(surface);
const values = (0,_input_values_js__WEBPACK_IMPORTED_MODULE_3__ .ur)(surface, readInput);
summary = values.flag('summary');
return await work(values, summary);
}
catch (error) {
if (error instanceof _run_cancellation_js__WEBPACK_IMPORTED_MODULE_5__ .O)
return error.exitCode;
await (0,_report_job_js__WEBPACK_IMPORTED_MODULE_4__ .xV)(error, { summary, title });
return 1;
}
}
function maskSecrets(surface) {
for (const { name, variable } of (0,_input_table_js__WEBPACK_IMPORTED_MODULE_2__ .ZZ)(surface)) {
if (variable === undefined)
continue;
const secret = readInput(name);
if (secret === '')
continue;
_actions_core__WEBPACK_IMPORTED_MODULE_1__.setSecret(secret);
const [, credentials] = /^[A-Za-z]+ +(?<credentials>\S.*)$/.exec(secret) ?? [];
if (credentials !== undefined)
_actions_core__WEBPACK_IMPORTED_MODULE_1__.setSecret(credentials);
}
}
function readRunner() {
const { RUNNER_OS = '', RUNNER_ARCH = '', RUNNER_TOOL_CACHE = '', RUNNER_TEMP } = process.env;
const temporaryFolder = RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)();
return {
os: RUNNER_OS,
architecture: RUNNER_ARCH,
cacheRoot: RUNNER_TOOL_CACHE,
temporaryFolder,
findSpareRoot: () => temporaryFolder,
};
}
}),
5764:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
main: () => ( main)
});
var external_node_path_ = __webpack_require__(6760);
var core = __webpack_require__(3838);
var outputs = __webpack_require__(214);
var job = __webpack_require__(4374);
var runner = __webpack_require__(5232);
var staging = __webpack_require__(3759);
var external_node_process_ = __webpack_require__(1708);
var errors = __webpack_require__(9473);
var input_table = __webpack_require__(577);
var input_values = __webpack_require__(5895);
var inputs = __webpack_require__(8175);
;
function toConfigureArguments(options) {
const { configureArguments, hasLinkerFlags, prefix } = options;
const isShared = configureArguments.includes('--enable-shared');
const findsLibrary = hasLinkerFlags || configureArguments.some(each => each.startsWith('LDFLAGS='));
return [
'--with-ensurepip=install',
...(options.optimizations ? ['--enable-optimizations', '--with-lto'] : []),
...(options.freeThreaded ? ['--disable-gil'] : []),
...configureArguments,
...(isShared && !findsLibrary ? [`LDFLAGS=-Wl,-rpath,${prefix}/lib`] : []),
`--prefix=${prefix}`,
];
}
function parseConfigureArguments(lines) {
for (const line of lines) {
if (!/^(?:--[a-z]|[A-Za-z_]\w*=)/.test(line))
throw wrong(`'${line}' is neither an option nor NAME=value.`);
if (/^--.*\s--[a-z]/.test(line))
throw wrong(`'${line}' contains several options.`);
if (/^--(?:prefix|exec[-_]prefix)\b/.test(line))
throw wrong(`'${line}' would install the interpreter elsewhere.`, 'Remove it: the action sets the prefix.');
}
return lines;
}
function wrong(reason, hint = 'Use one argument per line, such as --enable-shared or CFLAGS=-O2.') {
return new errors .lZ('INVALID_INPUT', `configure-arguments: ${reason}`, { hint });
}
;
const OPENSSL = { debian: 'libssl-dev', homebrew: 'openssl@3' };
const ZLIB = { debian: 'zlib1g-dev', homebrew: 'zlib' };
const BZIP2 = { debian: 'libbz2-dev', homebrew: 'bzip2' };
const XZ = { debian: 'liblzma-dev', homebrew: 'xz' };
const ZSTD = { debian: 'libzstd-dev', homebrew: 'zstd' };
const SQLITE = { debian: 'libsqlite3-dev', homebrew: 'sqlite' };
const NCURSES = { debian: 'libncurses-dev', homebrew: 'ncurses' };
const GDBM = { debian: 'libgdbm-dev', homebrew: 'gdbm' };
const PACKAGES = new Map([
['ssl', OPENSSL],
['_ssl', OPENSSL],
['_hashlib', OPENSSL],
['zlib', ZLIB],
['bz2', BZIP2],
['lzma', XZ],
['compression.zlib', ZLIB],
['compression.bz2', BZIP2],
['compression.lzma', XZ],
['compression.zstd', ZSTD],
['sqlite3', SQLITE],
['ctypes', { debian: 'libffi-dev', homebrew: 'libffi' }],
['readline', { debian: 'libreadline-dev', homebrew: 'readline' }],
['curses', NCURSES],
['curses.panel', NCURSES],
['tkinter', { debian: 'tk-dev', homebrew: 'tcl-tk' }],
['dbm.gnu', GDBM],
['dbm.ndbm', { debian: 'libgdbm-compat-dev', homebrew: 'gdbm' }],
['_uuid', { debian: 'uuid-dev', homebrew: 'util-linux' }],
]);
const MODULE_NAME = /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*$/;
function parseModules(lines) {
const words = lines.flatMap(line => line.split(/[\s,]+/)).filter(Boolean);
if (words.length === 1 && words[0] === 'none')
return [];
const wrong = words.find(word => !MODULE_NAME.test(word));
if (wrong !== undefined) {
throw new errors .lZ('INVALID_INPUT', `required-modules: '${wrong}' is not the name of a module.`, {
hint: 'Use names as in an import statement, such as ssl or dbm.gnu, separated by spaces.',
});
}
return [...new Set(words)];
}
function suggestPackages(missing) {
const known = missing.map(name => PACKAGES.get(name)).filter(each => each !== undefined);
const join = (names) => [...new Set(names)].join(' ');
if (known.length === 0)
return ['Remove these modules from required-modules, or install the libraries that they need.'];
const homebrew = join(known.map(each => each.homebrew));
const openssl = homebrew.includes(OPENSSL.homebrew)
? ' Homebrew installs openssl@3 in its own folder: add --with-openssl=FOLDER to configure-arguments.'
: '';
return [
`Before this step, install on Debian and Ubuntu: ${join(known.map(each => each.debian))}; with Homebrew: ${homebrew}.${openssl}`,
'Otherwise, remove the modules from required-modules.',
];
}
;
async function readSetupInputs(values, { read, environment, warn, }) {
const system = toSystem(environment.os);
const architecture = toArchitecture(environment.architecture);
const configureArguments = parseConfigureArguments(values.lines('configure-arguments'));
const optimizations = values.flag('optimizations');
if (system === 'Windows' && (configureArguments.length > 0 || optimizations))
warn('configure-arguments and optimizations have no effect on Windows: nothing is built there.');
const verification = await (0,inputs .Ko)((0,input_values .ur)('action', toVerificationReader(read, toKind(system, architecture))), environment, warn);
const [specifier, ...others] = verification.specifiers;
if (specifier === undefined || others.length > 0) {
throw new errors .lZ('INVALID_INPUT', 'python-version: this action sets up one version per step.', {
hint: 'Use one step for each version: they end up in the same folder.',
});
}
return {
verification,
system,
architecture,
freeThreaded: specifier.freeThreaded,
configureArguments,
optimizations,
requiredModules: parseModules(values.lines('required-modules')),
updateEnvironment: values.flag('update-environment'),
reuse: values.flag('reuse'),
replaceInToolCache: values.flag('replace-in-tool-cache'),
toolFolder: toToolFolder(environment.temporaryFolder, system),
};
}
function toToolFolder(temporaryFolder, system) {
const folder = (0,external_node_path_.resolve)(temporaryFolder, 'verified-cpython');
if (system === 'Windows' || /^[\w/.,:@%+~-]+$/.test(folder))
return folder;
throw new errors .lZ('INVALID_INPUT', `CPython can't be built for a path such as '${folder}'.`, {
hint: 'Set up the runner in a folder without spaces or special characters in its path, because RUNNER_TEMP is in that folder.',
});
}
function toVerificationReader(read, kind) {
const shared = new Set((0,input_table .ZZ)('setup-action').map(({ name }) => name));
const fixed = new Map([
['artifact', kind],
['extract', 'true'],
]);
return name => fixed.get(name) ?? (shared.has(name) ? read(name) : '');
}
function toKind(system, architecture) {
return system === 'Windows' ? `windows-package-${architecture}` : 'source-xz';
}
function toSystem(os) {
if (os === 'Linux' || os === 'macOS' || os === 'Windows')
return os;
if (external_node_process_.platform === 'win32')
return 'Windows';
return external_node_process_.platform === 'darwin' ? 'macOS' : 'Linux';
}
function toArchitecture(architecture) {
return (architecture || external_node_process_.arch).toLowerCase().replace('ia32', 'x86');
}
var promises_ = __webpack_require__(1455);
var cpython_version = __webpack_require__(9976);
var cancellation = __webpack_require__(1963);
var verify_all = __webpack_require__(2767);
;
const NAMES = new Set(`PATH HOME USER LOGNAME SHELL TMPDIR TMP TEMP LANG LANGUAGE TZ
   CC CXX CPP AR AS LD NM RANLIB STRIP CFLAGS CXXFLAGS CPPFLAGS LDFLAGS LIBS ARFLAGS
   CPATH C_INCLUDE_PATH LIBRARY_PATH LD_LIBRARY_PATH LD_RUN_PATH
   MACOSX_DEPLOYMENT_TARGET SDKROOT DEVELOPER_DIR HOMEBREW_PREFIX SOURCE_DATE_EPOCH
   SystemRoot SYSTEMROOT windir COMSPEC PATHEXT RUNNER_TRACKING_ID`.split(/\s+/));
const FAMILIES = /^(?:LC_[A-Z]+|PKG_CONFIG(?:_[A-Z_]+)?|CCACHE_[A-Z_]+|[A-Z\d]+_(?:CFLAGS|LIBS))$/;
function toBuildEnvironment(variables) {
return Object.fromEntries(Object.entries(variables).flatMap(([name, value]) => value !== undefined && (NAMES.has(name) || FAMILIES.test(name)) && !name.startsWith('INPUT_')
? [[name, value]]
: []));
}
var external_node_child_process_ = __webpack_require__(1421);
var external_node_fs_ = __webpack_require__(3024);
var external_node_util_ = __webpack_require__(7975);
var json_readers = __webpack_require__(4544);
;
const run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
const TIMEOUT_MS = 120_000;
const PROGRAM = `
import importlib, json, platform, sys, sysconfig
missing = []
for name in sys.argv[1:]:
    try:
        importlib.import_module(name)
    except Exception:
        missing.append(name)
print()
print(json.dumps({
    "version": platform.python_version(),
    "prefix": sys.prefix,
    "freeThreaded": bool(sysconfig.get_config_var("Py_GIL_DISABLED")),
    "missing": missing,
}))
`;
function toPythonPath(tree, system) {
return system === 'Windows' ? (0,external_node_path_.join)(tree, 'python.exe') : (0,external_node_path_.join)(tree, 'bin', 'python');
}
async function checkInterpreter(tree, expected) {
const { version, freeThreaded, requiredModules, system, env } = expected;
const python = toPythonPath(tree, system);
const found = parseAnswer(await run(python, ['-I', '-B', '-c', PROGRAM, ...requiredModules], {
env,
cwd: tree,
timeout: TIMEOUT_MS,
}).then(({ stdout }) => stdout, (error) => {
const { stderr } = Object(error);
const reason = String(stderr ?? '')
.trim()
.split('\n')
.at(-1) || (0,errors .V$)(error);
throw new errors .lZ('BUILD_FAILED', `'${python}' does not run: ${reason}.`, { cause: error });
}), python);
const wanted = (0,cpython_version .qh)(version);
if (found.version !== wanted)
throw interpreter_wrong(python, `it says version '${found.version}', expected '${wanted}'`);
if (toRealPath(found.prefix) !== toRealPath(tree))
throw interpreter_wrong(python, `it says prefix '${found.prefix}', expected '${tree}'`);
if (found.freeThreaded !== freeThreaded)
throw interpreter_wrong(python, freeThreaded ? 'it is not free-threaded' : 'it is free-threaded');
if (found.missing.length === 0)
return;
const names = found.missing.join(', ');
throw new errors .lZ('BUILD_FAILED', `CPython ${wanted} can't import ${names}.`, {
hint: suggestPackages(found.missing),
});
}
function withLibrary(env, tree) {
const libraries = [(0,external_node_path_.join)(tree, 'lib'), env.LD_LIBRARY_PATH].filter(Boolean).join(external_node_path_.delimiter);
return { ...env, LD_LIBRARY_PATH: libraries, DYLD_LIBRARY_PATH: (0,external_node_path_.join)(tree, 'lib') };
}
const readAnswer = (0,json_readers .Ag)(field => ({
version: field('version', json_readers .E3),
prefix: field('prefix', json_readers .E3),
freeThreaded: field('freeThreaded', json_readers .Vf),
missing: field('missing', (0,json_readers .LD)(json_readers .E3)),
}));
function parseAnswer(stdout, python) {
const line = stdout.trim().split('\n').at(-1) ?? '';
try {
return readAnswer(JSON.parse(line), 'answer');
}
catch {
throw interpreter_wrong(python, `it says '${line}'`);
}
}
function toRealPath(path) {
try {
return external_node_fs_.realpathSync.native(path);
}
catch {
return path;
}
}
function interpreter_wrong(python, reason) {
return new errors .lZ('BUILD_FAILED', `'${python}' is not the requested interpreter: ${reason}.`);
}
var files_place = __webpack_require__(5875);
var tool_cache = __webpack_require__(3053);
var disk_errors = __webpack_require__(95);
;
const PLACED_VARIABLE = 'VERIFY_CPYTHON_PLACED';
function toEntry(root, version, { architecture, freeThreaded }) {
const name = `${architecture}${freeThreaded ? '-freethreaded' : ''}`;
const key = `Python/${(0,cpython_version .Ud)(version)}/${name}`;
const tree = (0,external_node_path_.join)(root, 'Python', (0,cpython_version .Ud)(version), name);
return { key, tree, marker: `${tree}${tool_cache .Wz}`, records: (0,external_node_path_.join)(root, 'builds', (0,cpython_version .Ud)(version), name) };
}
function readPlaced(variables) {
return (variables[PLACED_VARIABLE] ?? '').split(' ').filter(Boolean);
}
async function openToolFolder(root, placed, log) {
await (0,staging .NP)(`The folder for interpreters '${root}'`, async () => {
await (0,files_place .wZ)(root);
await assertOwn(root);
const kept = placed.map(key => `${key}${tool_cache .Wz}`);
for (const path of await (0,promises_.readdir)(root)) {
for (const marker of await listMarkers(root, path)) {
if (kept.includes(marker))
continue;
await (0,promises_.rm)((0,external_node_path_.join)(root, marker), { force: true, recursive: true });
log.notice(`${(0,errors .g$)(marker.slice(0, -tool_cache .Wz.length))} was not made by an earlier step of this job. actions/setup-python won't find it, unless this step checks and reuses it.`);
}
}
});
}
function withdrawEntry({ marker }) {
(0,external_node_fs_.rmSync)(marker, { force: true, recursive: true });
}
const REMOVE_IT = 'Remove it, or set up the runner so that RUNNER_TEMP belongs to the user of the job.';
async function assertOwn(root) {
const stats = await (0,promises_.lstat)(root);
const isOwn = process.getuid === undefined || stats.uid === process.getuid();
if (stats.isDirectory() && isOwn)
return;
throw new errors .lZ('INVALID_INPUT', `'${root}' ${stats.isDirectory() ? 'belongs to another user' : 'is not a folder'}, expected a folder of this user.`, { hint: REMOVE_IT });
}
async function listMarkers(root, tool) {
const markers = [];
for (const version of await list((0,external_node_path_.join)(root, tool)))
for (const name of await list((0,external_node_path_.join)(root, tool, version)))
if (name.toLowerCase().endsWith(tool_cache .Wz))
markers.push(`${tool}/${version}/${name}`);
return markers;
}
async function list(folder) {
try {
const stats = await (0,promises_.lstat)(folder);
if (stats.isSymbolicLink())
throw new errors .lZ('INVALID_INPUT', `'${folder}' is a link, expected a folder.`, {
hint: REMOVE_IT,
});
return stats.isDirectory() ? await (0,promises_.readdir)(folder) : [];
}
catch (error) {
if ((0,disk_errors .Xt)(error) === 'ENOENT')
return [];
throw error;
}
}
;
const MACOS_TOOL_CACHE = '/Users/runner/hostedtoolcache';
async function prepareLink(entry, { toolCache, replace }) {
const place = toPlace(entry, toolCache);
if (await isOurs(place.tree))
withdrawEntry(place);
else if (!replace && ((0,external_node_fs_.existsSync)(place.tree) || (0,external_node_fs_.existsSync)(place.marker))) {
throw new errors .lZ('INVALID_INPUT', `'${place.tree}' is a build of the same version that someone else made, and actions/setup-python looks nowhere else on macOS.`, {
hint: 'Set replace-in-tool-cache to true to move that build out of the way for this runner, or choose another version.',
});
}
}
async function linkEntry(entry, { toolCache }, log) {
if (!(0,external_node_fs_.existsSync)(toolCache)) {
log.notice(`There is no ${toolCache}, so actions/setup-python won't find this interpreter.`);
return undefined;
}
const place = toPlace(entry, toolCache);
await (0,staging .NP)(`The tool cache '${toolCache}'`, async () => {
await (0,files_place .wZ)((0,external_node_path_.dirname)(place.tree));
withdrawEntry(place);
if (!(await isOurs(place.tree)) && (0,external_node_fs_.existsSync)(place.tree)) {
const aside = `${place.tree}.replaced-${Date.now()}`;
await (0,promises_.rename)(place.tree, aside);
log.notice(`replace-in-tool-cache: moved the build at '${place.tree}' to '${aside}'.`);
}
const link = `${place.tree}.${process.pid}.part`;
await (0,promises_.rm)(link, { force: true });
await (0,promises_.symlink)(entry.tree, link);
await (0,promises_.rename)(link, place.tree);
await (0,files_place .f8)(place.marker, '');
});
return place;
}
function toPlace(entry, toolCache) {
const tree = (0,external_node_path_.join)(toolCache, entry.key);
return { ...entry, tree, marker: `${tree}${tool_cache .Wz}` };
}
async function isOurs(path) {
const stats = await (0,promises_.lstat)(path).catch(() => undefined);
if (!stats?.isSymbolicLink())
return false;
const target = await (0,promises_.readlink)(path);
return target.endsWith(`/verified-cpython/Python/${(0,external_node_path_.basename)((0,external_node_path_.dirname)(path))}/${(0,external_node_path_.basename)(path)}`);
}
var external_node_os_ = __webpack_require__(8161);
var external_node_string_decoder_ = __webpack_require__(6193);
;
const TAIL_LINES = 40;
class BuildLog {
path;
#file;
#print;
#decoder = new external_node_string_decoder_.StringDecoder('utf8');
#rest = '';
#tail = [];
constructor(path, print) {
this.path = path;
this.#file = (0,external_node_fs_.openSync)(path, 'wx');
this.#print = print;
}
begin(title) {
this.#tail = [];
this.write(Buffer.from(`$ ${title}\n`));
}
write(bytes) {
(0,external_node_fs_.writeSync)(this.#file, bytes);
const lines = (this.#rest + this.#decoder.write(bytes)).split(/\r?\n/);
this.#rest = lines.pop() ?? '';
for (const line of lines)
this.#add(line);
}
end() {
if (this.#rest !== '')
this.write(Buffer.from('\n'));
}
get tail() {
return this.#tail;
}
[Symbol.dispose]() {
(0,external_node_fs_.closeSync)(this.#file);
}
#add(text) {
const line = (0,errors .g$)(text.replaceAll('\t', '  ')).replace(/^(?<space>\s*):(?=:)/, '$<space>: ');
this.#tail = [...this.#tail.slice(1 - TAIL_LINES), line];
this.#print(line);
}
}
;
async function runProgram([program = '', ...parameters], { cwd, env, log, signal }) {
signal.throwIfAborted();
log.begin([program, ...parameters].join(' '));
const isPosix = process.platform !== 'win32';
const failure = await new Promise((resolve, reject) => {
const child = (0,external_node_child_process_.spawn)(program, parameters, {
cwd,
env,
stdio: ['ignore', 'pipe', 'pipe'],
detached: isPosix,
});
const stop = () => {
try {
if (isPosix && child.pid !== undefined)
process.kill(-child.pid, 'SIGKILL');
else
child.kill('SIGKILL');
}
catch {
}
};
const write = (bytes) => {
try {
log.write(bytes);
}
catch (error) {
for (const stream of [child.stdout, child.stderr])
stream.off('data', write);
reject(error);
stop();
}
};
child.stdout.on('data', write);
child.stderr.on('data', write);
signal.addEventListener('abort', stop, { once: true });
child.on('error', error => resolve((0,errors .V$)(error)));
child.on('close', (code, signalName) => {
signal.removeEventListener('abort', stop);
if (code === 0)
resolve(undefined);
else
resolve(code === null ? `signal ${signalName}` : `exit code ${code}`);
});
});
signal.throwIfAborted();
log.end();
return failure;
}
;
async function build(options) {
const { sourceDir, staging, prefix, configureArguments, log, logPath } = options;
using output = new BuildLog(logPath, line => log.info(line));
const tree = (0,external_node_path_.join)(staging, prefix);
const steps = [
['configure', [(0,external_node_path_.join)(sourceDir, 'configure'), ...configureArguments]],
['make', ['make', `-j${(0,external_node_os_.availableParallelism)()}`]],
['make install', ['make', 'install', `DESTDIR=${staging}`]],
];
for (const [name, argv] of steps) {
log.startGroup(name);
const failure = await runProgram(argv, { ...options, cwd: sourceDir, log: output }).finally(() => log.endGroup());
if (failure !== undefined)
throw buildFailed(name, failure, output, log);
}
if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(tree, 'bin/python3')))
throw buildFailed('make install', `no ${(0,external_node_path_.join)(prefix, 'bin/python3')}`, output, log);
await addUnversionedNames((0,external_node_path_.join)(tree, 'bin'));
return tree;
}
async function addUnversionedNames(bin) {
for (const name of ['python', 'pip', 'idle', 'pydoc']) {
if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(bin, `${name}3`)) || (0,external_node_fs_.existsSync)((0,external_node_path_.join)(bin, name)))
continue;
await (0,promises_.symlink)(`${name}3`, (0,external_node_path_.join)(bin, name));
}
}
function buildFailed(name, failure, output, log) {
log.info(`The last lines of ${name}:`);
for (const line of output.tail)
log.info(line);
return new errors .lZ('BUILD_FAILED', `${name} failed: ${failure}. The log above ends with its last lines; '${output.path}' is the full log.`, failure.includes('ENOENT')
? {
hint: 'Install a C compiler and make before this step: build-essential on Debian and Ubuntu, xcode-select --install on macOS.',
}
: {});
}
async function removeBuildTree(sourceDir) {
const tree = [sourceDir, (0,external_node_path_.dirname)(sourceDir)].find(path => (0,external_node_path_.basename)(path).startsWith('tree-'));
if (tree === undefined)
return;
await (0,promises_.rm)(tree, { recursive: true, force: true, maxRetries: 3 }).catch(() => { });
}
;
const machine_run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
const machine_TIMEOUT_MS = 30_000;
const MAX_LINE_CHARACTERS = 300;
async function describeCompiler(configureArguments, env) {
const argument = configureArguments.findLast(each => each.startsWith('CC='))?.slice('CC='.length);
const chosen = argument || env.CC;
for (const command of chosen ? [chosen] : ['gcc', 'cc', 'clang']) {
const line = await readFirstLine([...command.split(/\s+/).filter(Boolean), '--version'], env);
if (line !== undefined)
return `${command}: ${line}`;
}
throw new errors .lZ('BUILD_FAILED', `There is no C compiler${chosen ? ` '${chosen}'` : ''}.`, {
hint: 'Install one before this step: build-essential on Debian and Ubuntu, xcode-select --install on macOS.',
});
}
async function describeSystem(system, env) {
return `${(await readSystemName(system, env)) ?? `${(0,external_node_os_.version)()} ${(0,external_node_os_.release)()}`}, ${(0,external_node_os_.machine)()}`;
}
async function readSystemName(system, env) {
if (system === 'macOS') {
const found = await readFirstLine(['sw_vers', '-productVersion'], env);
return found && `macOS ${found}`;
}
if (system === 'Windows')
return undefined;
const text = await (0,promises_.readFile)('/etc/os-release', 'utf8').catch(() => '');
return /^PRETTY_NAME="?(?<name>[^"\n]+)"?$/m.exec(text)?.groups?.name;
}
async function readFirstLine([program = '', ...parameters], env) {
try {
const { stdout } = await machine_run(program, parameters, { env, timeout: machine_TIMEOUT_MS });
return stdout.split('\n')[0]?.trim().slice(0, MAX_LINE_CHARACTERS) || undefined;
}
catch {
return undefined;
}
}
var external_node_crypto_ = __webpack_require__(7598);
var regular_file = __webpack_require__(8927);
var user_agent = __webpack_require__(7398);
var json = __webpack_require__(9665);
var in_toto = __webpack_require__(9725);
;
const PREDICATE_TYPE = 'https://slsa.dev/provenance/v1';
const BUILD_TYPE = 'urn:verify-cpython:build';
const BUILDER_ID = 'urn:verify-cpython:builder';
function toProvenance(record, subject) {
return (0,in_toto .H)(subject, PREDICATE_TYPE, toPredicate(record));
}
function toPredicate({ tool, recipe, source, startedAt, finishedAt, files }) {
const [name = '', version = ''] = tool.split('/');
const { pythonVersion, architecture, freeThreaded, configureArguments, compiler, operatingSystem } = recipe;
const { fileName, sha256, url, artifact, manifest, ...signature } = source;
return {
buildDefinition: {
buildType: BUILD_TYPE,
externalParameters: { pythonVersion, architecture, freeThreaded, configureArguments },
internalParameters: { compiler, operatingSystem, prefix: recipe.prefix },
resolvedDependencies: [
{
name: fileName,
digest: { sha256 },
...(url !== null && { uri: url }),
annotations: { artifact, ...signature },
},
...(manifest ? [{ name: manifest.fileName, digest: { sha256: manifest.sha256 } }] : []),
],
},
runDetails: {
builder: { id: BUILDER_ID, version: { [name]: version } },
metadata: { startedOn: startedAt, finishedOn: finishedAt },
byproducts: files.flatMap(file => 'sha256' in file ? [{ name: file.path, digest: { sha256: file.sha256 } }] : []),
},
};
}
;
const MAX_RECORD_BYTES = 32 * 1024 ** 2;
const readRecipe = (0,json_readers .qU)(field => ({
pythonVersion: field('pythonVersion', json_readers .yR),
architecture: field('architecture', json_readers .yR),
freeThreaded: field('freeThreaded', json_readers .Vf),
prefix: field('prefix', json_readers .yR),
sha256: field('sha256', json_readers .M0),
configureArguments: field('configureArguments', (0,json_readers .Xd)((0,json_readers .LD)(json_readers .E3))),
compiler: field('compiler', (0,json_readers .Xd)(json_readers .yR)),
operatingSystem: field('operatingSystem', json_readers .yR),
}));
const readFile = (0,json_readers .qU)(field => ({
path: field('path', json_readers .yR),
sha256: field('sha256', json_readers .M0),
size: field('size', json_readers ._0),
}));
const readLink = (0,json_readers .qU)(field => ({ path: field('path', json_readers .yR), target: field('target', json_readers .yR) }));
const readTreeFile = (value, path) => (Object.hasOwn(Object(value), 'target') ? readLink : readFile)(value, path);
const readMade = (0,json_readers .qU)(field => ({
recipe: field('recipe', readRecipe),
startedAt: field('startedAt', json_readers .aQ),
finishedAt: field('finishedAt', json_readers .aQ),
files: field('files', (0,json_readers .LD)(readTreeFile)),
}));
function toSource(result) {
const { artifact, fileName, sha256, url, manifest } = result;
const { certificateIdentity, certificateOidcIssuer, releaseManager, signedAt, logIndex, trustedRoot } = result;
const { known, released } = result;
return {
artifact,
fileName,
sha256,
url,
certificateIdentity,
certificateOidcIssuer,
releaseManager,
signedAt,
logIndex,
trustedRoot,
known,
released,
...(manifest && { manifest: { fileName: manifest.fileName, sha256: manifest.sha256 } }),
};
}
function toRecordPaths(folder) {
return {
buildPath: (0,external_node_path_.join)(folder, 'build.json'),
evidencePath: (0,external_node_path_.join)(folder, 'build.intoto.json'),
predicatePath: (0,external_node_path_.join)(folder, 'build-predicate.json'),
};
}
async function writeRecord(made, folder) {
const { buildPath, evidencePath, predicatePath } = toRecordPaths(folder);
const record = { schemaVersion: 1, tool: user_agent ._, ...made };
const text = (0,json .I)(record);
const sha256 = (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
const statement = toProvenance(record, { name: 'build.json', sha256 });
await (0,files_place .wZ)(folder);
await (0,files_place .f8)(buildPath, text);
await (0,files_place .f8)(evidencePath, (0,json .I)(statement));
await (0,files_place .f8)(predicatePath, (0,json .I)(statement.predicate));
}
async function readRecord(folder) {
const bytes = await (0,regular_file .EW)(toRecordPaths(folder).buildPath, MAX_RECORD_BYTES);
return readMade(JSON.parse(bytes.toString()), 'build.json');
}
var digest_file = __webpack_require__(9947);
;
async function listTree(tree) {
const files = [];
for (const entry of await (0,promises_.readdir)(tree, { recursive: true, withFileTypes: true })) {
if (entry.isDirectory())
continue;
const file = (0,external_node_path_.join)(entry.parentPath, entry.name);
const path = (0,external_node_path_.relative)(tree, file).replaceAll(external_node_path_.sep, '/');
if ((await (0,promises_.lstat)(file)).isSymbolicLink()) {
files.push({ path, target: await (0,promises_.readlink)(file) });
}
else {
const { sha256, size } = await (0,digest_file .T)(file);
files.push({ path, sha256, size });
}
}
return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}
function findDifference(expected, found) {
const known = new Map(expected.map(file => [file.path, file]));
for (const file of found) {
const other = known.get(file.path);
if (other === undefined)
return `'${file.path}' is not among the files of the build`;
if (JSON.stringify(toComparable(other)) !== JSON.stringify(toComparable(file)))
return `'${file.path}' was changed`;
known.delete(file.path);
}
const [missing] = known.keys();
return missing === undefined ? undefined : `'${missing}' is missing`;
}
function toComparable(file) {
return 'target' in file ? ['link', file.target] : ['file', file.sha256];
}
;
async function findReusable(entry, expected, log) {
if (!(0,external_node_fs_.existsSync)(entry.tree))
return undefined;
try {
const { recipe, files, startedAt, finishedAt } = await readRecord(entry.records);
const before = new Map(Object.entries(recipe));
const other = Object.entries(expected).find(([name, value]) => !(0,external_node_util_.isDeepStrictEqual)(before.get(name), value));
if (other !== undefined) {
log.notice(`reuse: ${entry.key} was made with another ${other[0]}, so it is built again.`);
return undefined;
}
const found = await listTree(entry.tree);
const difference = findDifference(files, found);
if (difference === undefined)
return { files: found, startedAt, finishedAt };
log.warning(`reuse: ${entry.key} does not match its record: ${(0,errors .g$)(difference)}. It is built again.`);
}
catch (error) {
log.warning(`reuse: ${entry.key} can't be compared with its record: ${(0,errors .V$)(error)}. It is built again.`);
}
return undefined;
}
var archive_members = __webpack_require__(3238);
var artifact_kinds = __webpack_require__(3282);
var read_range = __webpack_require__(2045);
var verified_artifact = __webpack_require__(2931);
;
const MAX_PACKAGE_BYTES = 256 * 1024 ** 2;
const PYTHON = 'python.exe';
const NO_PACKAGE = ['NOT_PUBLISHED', 'NO_BUNDLE_PUBLISHED', 'NO_MATCHING_RELEASE'];
function suggestInstaller(error) {
if (!(error instanceof errors .lZ) || !NO_PACKAGE.includes(error.code))
return error;
return new errors .lZ(error.code, error.message, {
hint: [
'On Windows, this action needs a release with a signed package: 3.13.6, 3.14.0b4, or later.',
'For older releases, verify the installer and run it, as in recipe 3 of docs/recipes.md.',
],
cause: error,
});
}
async function copyPackage(unpacked, tree) {
await (0,promises_.cp)(unpacked, tree, { recursive: true, errorOnExist: true, force: false });
const python = (0,external_node_path_.join)(tree, PYTHON);
const other = (await listTree(tree)).find(({ path }) => isFreeThreadedName(path));
if (!(0,external_node_fs_.existsSync)(python) && other)
await (0,promises_.copyFile)((0,external_node_path_.join)(tree, other.path), python);
if (!(0,external_node_fs_.existsSync)(python))
throw new errors .lZ('VERSION_MISMATCH', `The package has no ${PYTHON} at its top.`);
await (0,promises_.chmod)(python, 0o755);
await (0,promises_.mkdir)((0,external_node_path_.join)(tree, 'Scripts'), { recursive: true });
}
async function assertPackageTree(tree, result) {
const expected = await listPackage(result);
const found = await listTree(tree);
const difference = findDifference(expected, found);
if (difference === undefined)
return found;
throw new errors .lZ('DIGEST_MISMATCH', `'${tree}' differs from ${result.fileName}: ${difference}.`);
}
async function listPackage(result) {
const artifact = (0,artifact_kinds .eH)((0,cpython_version .ot)(result.pythonVersion), result.artifact);
if (result.path === undefined)
throw new Error('nothing was downloaded');
const bytes = await (0,verified_artifact .n)({ path: result.path, sha256: result.sha256 }, artifact, MAX_PACKAGE_BYTES);
const files = [];
for await (const member of (0,archive_members .L)((0,read_range .L)(bytes), artifact))
if (member.kind === 'file')
files.push(await digestMember(member));
const other = files.find(({ path }) => isFreeThreadedName(path));
if (other && 'sha256' in other && !files.some(({ path }) => path === PYTHON))
files.push({ ...other, path: PYTHON });
return files;
}
async function digestMember({ path, content }) {
const hash = (0,external_node_crypto_.createHash)('sha256');
let size = 0;
for await (const part of content) {
hash.update(part);
size += part.length;
}
return { path, sha256: hash.digest('hex'), size };
}
function isFreeThreadedName(path) {
return /^python\d+\.\d+t\.exe$/.test(path);
}
;
async function toRecipe({ inputs, entry, result, env }) {
const { system, architecture, freeThreaded } = inputs;
const isBuilt = system !== 'Windows';
const configureArguments = isBuilt
? toConfigureArguments({ ...inputs, hasLinkerFlags: Boolean(env.LDFLAGS), prefix: entry.tree })
: null;
return {
pythonVersion: result.pythonVersion,
architecture,
freeThreaded,
prefix: entry.tree,
sha256: result.sha256,
configureArguments,
compiler: configureArguments ? await describeCompiler(configureArguments, env) : null,
operatingSystem: await describeSystem(system, env),
};
}
async function make(recipe, context) {
const { inputs, entry, log } = context;
const isPackage = inputs.system === 'Windows';
const found = inputs.reuse
? await (isPackage ? findPackageTree(context) : findReusable(entry, recipe, log))
: undefined;
if (found !== undefined) {
log.info(`reuse: ${entry.key} is what its ${isPackage ? 'package' : 'record'} says.`);
return { ...found, tree: undefined };
}
const startedAt = new Date().toISOString();
const tree = isPackage ? await copy(context) : await buildSource(recipe, context);
const files = isPackage ? await assertPackageTree(tree, context.result) : await listTree(tree);
return { tree, files, startedAt, finishedAt: new Date().toISOString() };
}
async function copy({ result, staging }) {
const tree = (0,external_node_path_.join)(staging, 'tree');
await copyPackage(result.sourceDir ?? '', tree);
return tree;
}
async function buildSource(recipe, context) {
const { inputs, entry, result } = context;
const logs = (0,external_node_path_.join)(inputs.toolFolder, 'logs');
await (0,files_place .wZ)(logs);
const logFolder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(logs, `${entry.key.replaceAll('/', '-')}-`));
return build({
...context,
sourceDir: result.sourceDir ?? '',
prefix: entry.tree,
configureArguments: recipe.configureArguments ?? [],
logPath: (0,external_node_path_.join)(logFolder, 'build.log'),
});
}
async function findPackageTree({ entry, result, log }) {
try {
const startedAt = new Date().toISOString();
const files = await assertPackageTree(entry.tree, result);
return { files, startedAt, finishedAt: new Date().toISOString() };
}
catch (error) {
if (error instanceof errors .lZ)
log.warning(`reuse: ${error.message} It is unpacked again.`);
return undefined;
}
}
async function withStaging({ toolFolder }, { sourceDir }, work) {
await (0,files_place .wZ)(toolFolder);
const staging = await (0,promises_.mkdtemp)((0,external_node_path_.join)(toolFolder, '.staging-'));
try {
return await work(staging);
}
finally {
await (0,promises_.rm)(staging, { recursive: true, force: true, maxRetries: 3 }).catch(() => { });
if (sourceDir !== undefined)
await removeBuildTree(sourceDir);
}
}
var external_node_timers_promises_ = __webpack_require__(8500);
;
const POLL_MS = 50;
const MAX_AGE_MS = 10 * 60 * 1000;
async function withLock(path, work) {
while (!(await take(path)))
await (0,external_node_timers_promises_.setTimeout)(POLL_MS);
try {
return await work();
}
finally {
await (0,promises_.rm)(path, { force: true });
}
}
async function take(path) {
try {
await (0,promises_.writeFile)(path, String(process.pid), { flag: 'wx' });
return true;
}
catch (error) {
if ((0,disk_errors .Xt)(error) !== 'EEXIST')
throw error;
if (await isStale(path))
await (0,promises_.rm)(path, { force: true });
return false;
}
}
async function isStale(path) {
try {
const [text, { mtimeMs }] = await Promise.all([(0,promises_.readFile)(path, 'utf8'), (0,promises_.stat)(path)]);
return Math.abs(Date.now() - mtimeMs) > MAX_AGE_MS || (text !== '' && !(0,staging .W_)(Number(text)));
}
catch (error) {
if ((0,disk_errors .Xt)(error) === 'EISDIR')
throw error;
return false;
}
}
;
async function placeEntry(entry, { root, tree, staging, check, record }) {
await withLock((0,external_node_path_.join)(root, '.lock'), async () => {
withdrawEntry(entry);
if (tree !== undefined) {
await (0,files_place .wZ)((0,external_node_path_.dirname)(entry.tree));
if ((0,external_node_fs_.existsSync)(entry.tree))
await (0,files_place .D1)(entry.tree, (0,external_node_path_.join)(staging, 'replaced'));
await (0,files_place .D1)(tree, entry.tree);
}
try {
await check();
await record();
}
catch (error) {
await (0,files_place .D1)(entry.tree, (0,external_node_path_.join)(staging, 'refused')).catch(() => { });
throw error;
}
await (0,files_place .f8)(entry.marker, '');
});
}
;
async function setUp(inputs, log, threadEntry) {
const placed = readPlaced(process.env);
await openToolFolder(inputs.toolFolder, placed, log);
const [result] = await (0,verify_all .V)(inputs.verification, log, threadEntry).catch((error) => {
throw inputs.system === 'Windows' ? suggestInstaller(error) : error;
});
if (result === undefined)
throw new Error('nothing was verified');
const entry = toEntry(inputs.toolFolder, (0,cpython_version .ot)(result.pythonVersion), inputs);
const controller = new AbortController();
const { signal } = controller;
const env = toBuildEnvironment(process.env);
const shown = [entry];
const withdraw = () => shown.forEach(withdrawEntry);
const stop = () => {
controller.abort();
process.once('exit', withdraw);
};
await (0,cancellation .i)(() => (0,staging .NP)(`'${inputs.toolFolder}'`, () => withStaging(inputs, result, async (staging) => {
const linked = await makeEntry({ inputs, entry, result, env, staging, log, signal });
if (linked)
shown.push(linked);
})), { stop, log: message => log.info(message) }).catch(error => {
withdraw();
throw error;
});
return {
result,
entry,
pythonPath: toPythonPath(entry.tree, inputs.system),
paths: toRecordPaths(entry.records),
placed: [...new Set([...placed, entry.key])],
withdraw,
};
}
async function makeEntry(context) {
const { inputs, entry, result, env, log } = context;
const { system, toolFolder } = inputs;
const link = { toolCache: MACOS_TOOL_CACHE, replace: inputs.replaceInToolCache };
if (system === 'macOS')
await prepareLink(entry, link);
withdrawEntry(entry);
const recipe = await toRecipe(context);
const { tree, files, startedAt, finishedAt } = await make(recipe, context);
const expected = { ...inputs, version: (0,cpython_version .ot)(result.pythonVersion), env };
if (tree !== undefined) {
await checkInterpreter(tree, { ...expected, env: withLibrary(env, tree) });
await (0,promises_.chmod)(tree, 0o755);
}
const record = { recipe, source: toSource(result), startedAt, finishedAt, files };
await placeEntry(entry, {
...context,
root: toolFolder,
tree,
check: () => checkInterpreter(entry.tree, expected),
record: () => writeRecord(record, entry.records),
});
return system === 'macOS' ? linkEntry(entry, link, log) : undefined;
}
;
function main(threadEntry) {
return (0,runner .eg)('setup-action', 'Python not set up', async (values, summary) => {
const inputs = await readSetupInputs(values, {
read: runner .R5,
environment: (0,runner .fY)(),
warn: core.warning,
});
const interpreter = await setUp(inputs, core, threadEntry);
try {
await writeSetupOutputs(interpreter, inputs);
}
catch (error) {
interpreter.withdraw();
throw error;
}
await (0,job .gY)([interpreter.result], summary);
core.info(`Python ${interpreter.result.pythonVersion} is at ${interpreter.pythonPath}.`);
return 0;
});
}
async function writeSetupOutputs(interpreter, { toolFolder, updateEnvironment, system }) {
const { pythonPath, entry, placed, paths } = interpreter;
await (0,staging .NP)("One of the runner's files for variables", async () => {
core.exportVariable('AGENT_TOOLSDIRECTORY', toolFolder);
core.exportVariable(PLACED_VARIABLE, placed.join(' '));
if (updateEnvironment) {
if (system === 'Windows')
core.addPath((0,external_node_path_.join)(entry.tree, 'Scripts'));
core.addPath((0,external_node_path_.dirname)(pythonPath));
}
});
const { sourceDir: _removed, ...result } = interpreter.result;
(0,outputs .n)({
...(0,outputs .I)([result]),
'python-path': pythonPath,
'tool-cache': toolFolder,
'build-path': paths.buildPath,
'evidence-path': paths.evidencePath,
'predicate-path': paths.predicatePath,
});
}
}),
9947:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
T: () => ( digestFile)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8500);
var _files_regular_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8927);
var _files_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6775);
const READ_BYTES = 256 * 1024;
const TURN_BYTES = 8 * 1024 * 1024;
async function digestFile(path) {
await using file = await (0,_files_regular_file_js__WEBPACK_IMPORTED_MODULE_3__ .ZU)(path);
assertSize((await file.stat()).size);
const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
const buffer = Buffer.allocUnsafeSlow(READ_BYTES);
let size = 0;
for (let turnEnds = TURN_BYTES;;) {
const bytesRead = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file.fd, buffer);
if (bytesRead === 0)
return { path, sha256: hash.digest('hex'), size };
hash.update(buffer.subarray(0, bytesRead));
size += bytesRead;
assertSize(size);
if (size < turnEnds)
continue;
await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setImmediate)();
turnEnds = size + TURN_BYTES;
}
}
function assertSize(size) {
if (size > _files_source_js__WEBPACK_IMPORTED_MODULE_4__ .o9)
throw new Error(`it has ${size} bytes, expected at most ${_files_source_js__WEBPACK_IMPORTED_MODULE_4__ .o9}`);
}
}),
4400:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Hq: () => ( getExecOutput),
Qq: () => ( HttpClient),
tZ: () => ( BearerCredentialHandler)
});
function refuse() {
throw new Error('This part of @actions/core is left out of verify-cpython.');
}
const HttpClient = refuse;
const BearerCredentialHandler = refuse;
const exec = ( null && (refuse));
const getExecOutput = refuse;
})
};
