export const id = 511;
export const ids = [511];
export const modules = {
892:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
main: () => ( main)
});
var errors = __webpack_require__(9473);
var user_agent = __webpack_require__(7398);
var input_table = __webpack_require__(577);
var json = __webpack_require__(9665);
var cancellation = __webpack_require__(1963);
var external_node_util_ = __webpack_require__(7975);
var input_values = __webpack_require__(5895);
;
const MAX_EDITS = 2;
function findNearest(typed, words) {
const byEdits = words
.map(word => ({ word, edits: countEdits(typed, word) }))
.filter(({ word, edits }) => edits <= Math.min(MAX_EDITS, Math.floor(word.length / 3)))
.sort((a, b) => a.edits - b.edits);
const byPart = words
.filter(word => word.startsWith(typed) || (typed.length > 2 && word.includes(typed)))
.sort((a, b) => a.length - b.length);
return byEdits[0]?.word ?? byPart[0];
}
function countEdits(from, to) {
let row = Array.from({ length: to.length + 1 }, (_, index) => index);
for (const [index, letter] of [...from].entries()) {
const next = [index + 1];
for (const [column, other] of [...to].entries()) {
const replaced = (row[column] ?? 0) + (letter === other ? 0 : 1);
next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
}
row = next;
}
return row.at(-1) ?? 0;
}
;
function findOptions(command) {
const options = (0,input_table .ZZ)(command ?? 'program').filter(({ variable }) => variable === undefined);
return new Map(options.map(option => [option.name, option]));
}
function findCommand(args) {
const word = args.find(arg => !arg.startsWith('-'));
return input_table .Lo.find(each => each === word);
}
function parseArguments(args, environment = {}) {
const command = findCommand(args);
const at = args.findIndex(arg => !arg.startsWith('-'));
if (command === undefined && at >= 0)
throw unknownCommand(args, at);
const options = findOptions(command);
const operands = [];
const values = new Map();
for (const token of toTokens(command === undefined ? args : args.toSpliced(at, 1), options)) {
if (token.kind === 'positional')
operands.push(toOperand(token.value));
if (token.kind !== 'option')
continue;
const { name, value } = toOption(token, options, command);
const before = values.get(name);
const type = options.get(name)?.type;
if (before !== undefined && type !== 'list' && type !== 'flag')
throw invalid(`--${name} is given twice.`, `Give --${name} once.`);
values.set(name, before !== undefined && type === 'list' ? `${before}\n${value}` : value);
}
for (const { name, variable } of (0,input_table .ZZ)(command ?? 'program'))
if (variable !== undefined)
values.set(name, environment[variable] ?? '');
if (command === 'verify' || command === 'audit')
values.set('python-version', joinLines(operands, values));
const surface = command ?? 'program';
return { command, operands, values: (0,input_values .ur)(surface, name => values.get(name)?.trim() ?? '') };
}
function joinLines(operands, values) {
return [...operands, values.get('python-version')].filter(Boolean).join('\n');
}
function toTokens(args, known) {
const options = Object.fromEntries([...known.values()].map(({ name, type }) => [
name,
{
type: type === 'flag' ? 'boolean' : 'string',
...(name === 'help' && { short: 'h' }),
},
]));
return (0,external_node_util_.parseArgs)({ args: [...args], options, strict: false, allowPositionals: true, tokens: true }).tokens;
}
function toOption({ name, rawName, value, inlineValue }, options, command) {
const positive = name.replace(/^no-/, '');
if (options.get(positive)?.type === 'flag') {
if (!/^(true|false)$/.test(value ?? 'true'))
throw invalid(`${rawName} is a flag: its value is true or false.`);
return { name: positive, value: String((value !== 'false') === (name === positive)) };
}
if (!options.has(name))
throw unknownOption(rawName, options, command);
if (value === undefined || (!inlineValue && /^-./.test(value)))
throw invalid(`${rawName} needs a value.`, `Write ${rawName} VALUE, or ${rawName}=VALUE.`);
if (value.trim() === '')
throw invalid(`${rawName} has an empty value.`, 'Set a value, or leave the option out.');
return { name, value };
}
function toOperand(word) {
if (word.trim() === '')
throw invalid('An argument is empty.', 'Set a value, or leave the argument out.');
if (!/^(true|false)$/.test(word))
return word;
throw invalid(`'${word}' belongs to no option.`, `Write a flag and its value as one word: --NAME=${word}.`);
}
function unknownCommand(args, at) {
const word = args[at] ?? '';
const later = args.slice(at).find(arg => input_table .Lo.some(command => command === arg));
const nearest = findNearest(word.toLowerCase(), input_table .Lo);
let hint = `Use ${input_table .Lo.join(', ')}.`;
if (later !== undefined)
hint = `The command comes first: verify-cpython ${later} …`;
else if (/^[\d<>=~^!]/.test(word))
hint = `To verify this version: verify-cpython verify ${quote(word)}`;
else if (nearest !== undefined)
hint = `Did you mean ${nearest}?`;
return invalid(`'${word}' is not a command.`, hint);
}
function unknownOption(rawName, options, command) {
const name = rawName.replace(/^--?/, '');
const nearest = findNearest(name.replace(/^no-/, ''), [...options.keys()]);
const owner = input_table .Lo.find(each => findOptions(each).has(name));
const variable = (0,input_table .ZZ)(command ?? 'verify').find(each => each.name === name)?.variable;
let hint = 'Use --help to list all options.';
if (variable !== undefined)
hint = `Set the environment variable ${variable}: arguments show in process lists.`;
else if (command === undefined && owner !== undefined)
hint = `The command comes first: verify-cpython ${owner} ${rawName} …`;
else if (nearest !== undefined)
hint = `Did you mean --${nearest}?`;
else if (owner !== undefined)
hint = `It is an option of verify-cpython ${owner}.`;
return invalid(`${rawName} is not an option${command === undefined ? '' : ` of ${command}`}.`, hint);
}
function quote(word) {
return /^[\w.-]+$/.test(word) ? word : `"${word}"`;
}
function invalid(message, hint) {
return new errors .lZ('INVALID_INPUT', message, hint === undefined ? {} : { hint });
}
var external_node_fs_ = __webpack_require__(3024);
;
const STANDARD_OUTPUT = 1;
function writeResult(text, { isData }) {
return new Promise((resolve, reject) => {
const fail = (cause) => reject(new errors .lZ('INVALID_INPUT', `Standard output can't be written: ${(0,errors .V$)(cause)}.`, {
hint: 'Check where the output goes: the disk may be full, or the program that reads it may have ended.',
cause,
}));
if (isData && wasClosed())
return fail(new Error('it is closed'));
process.stdout.on('error', fail);
process.stdout.write(text, error => (error ? fail(error) : resolve()));
});
}
function wasClosed() {
try {
const output = (0,external_node_fs_.fstatSync)(STANDARD_OUTPUT);
if (!output.isCharacterDevice() || output.rdev !== (0,external_node_fs_.statSync)('/dev/null').rdev)
return false;
const [, flags = '0'] = /^flags:\s*(\d+)$/m.exec((0,external_node_fs_.readFileSync)(`/proc/self/fdinfo/${STANDARD_OUTPUT}`, 'utf8')) ?? [];
return (Number.parseInt(flags, 8) & 3) === 2;
}
catch {
return false;
}
}
var log = __webpack_require__(7332);
var progress = __webpack_require__(6514);
;
const WIDTH = 24;
const REDRAW_INTERVAL_MS = 100;
const CLEAR_LINE = '\r\u001b[K';
function createBar(stream) {
const downloads = new Set();
let files;
let received = 0;
let start;
let isShown = false;
let lastDrawn = Number.NEGATIVE_INFINITY;
const clear = () => {
if (isShown)
stream.write(CLEAR_LINE);
isShown = false;
};
const draw = () => {
if (performance.now() - lastDrawn < REDRAW_INTERVAL_MS)
return;
lastDrawn = performance.now();
const rate = start === undefined ? '' : formatRate(received, lastDrawn - start);
const text = files
? `${formatFiles(files.done, files.total)}${rate}`
: `${formatDownloads(downloads)}${rate}`;
stream.write(`${CLEAR_LINE}${text.slice(0, (stream.columns || 80) - 1)}`);
isShown = true;
};
return {
clear,
showFiles: (done, total) => {
files = { done, total };
if (done === total)
clear();
else
draw();
},
track: (_url, total, startBytes = 0) => {
const download = { received: startBytes, total };
downloads.add(download);
start ??= performance.now();
return {
add: bytes => {
download.received += bytes;
received += bytes;
draw();
},
complete: () => { },
[Symbol.dispose]: () => {
downloads.delete(download);
if (downloads.size === 0 && files === undefined)
clear();
},
};
},
};
}
function formatFiles(done, total) {
return `${formatBar(done, total)} ${done} of ${total} files`;
}
function formatDownloads(downloads) {
const sum = (numbers) => numbers.reduce((a, b) => a + b, 0);
const received = sum([...downloads].map(download => download.received));
if ([...downloads].some(({ total }) => total === undefined))
return (0,progress .z)(received);
const total = sum([...downloads].map(download => download.total ?? 0));
return `${formatBar(received, total)} ${(0,progress .z)(received)} of ${(0,progress .z)(total)}`;
}
function formatRate(bytes, milliseconds) {
return `, ${(0,progress .z)(bytes / Math.max(milliseconds / 1000, 0.001))}/s`;
}
function formatBar(done, total) {
const share = total > 0 ? Math.min(done / total, 1) : 0;
const full = Math.round(share * WIDTH);
return `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${String(Math.floor(share * 100)).padStart(3)}%`;
}
;
function createTerminal({ stream, debug }) {
const bar = stream.isTTY && process.env.TERM !== 'dumb' ? createBar(stream) : undefined;
const write = (line) => {
bar?.clear();
stream.write(`${line}\n`);
};
const toText = (message) => message.split('\n').map(errors .g$).join('\n');
const say = (word, style, message) => write(`${(0,external_node_util_.styleText)(style, word, { stream })}: ${toText(message)}`);
return {
info: message => write(toText(message)),
debug: message => {
if (debug)
write((0,external_node_util_.styleText)('dim', toText(message), { stream }));
},
notice: message => say('note', 'cyan', message),
warning: message => say('warning', 'yellow', message),
error: message => say('error', ['bold', 'red'], message),
startGroup: message => {
if (!bar)
write(toText(message));
},
endGroup: () => bar?.clear(),
progress: bar?.showFiles ?? (0,log .e)(write),
close: () => bar?.clear(),
...(bar && { track: bar.track }),
};
}
;
const REJECTED = 1;
const WRONG_USAGE = 2;
const USAGE_CODES = ['INVALID_INPUT', 'INVALID_PYTHON_VERSION'];
async function main(threadEntry, args) {
const isWanted = (flag) => args.includes(flag) || args.includes(`${flag}=true`);
const terminal = createTerminal({ stream: process.stderr, debug: isWanted('--debug') });
try {
const { text, failure } = await run(parseArguments(args, process.env), terminal, threadEntry);
await writeResult(text, { isData: isWanted('--json') });
if (failure === undefined)
return 0;
terminal.error((0,errors .Ic)(failure));
return REJECTED;
}
catch (error) {
if (error instanceof cancellation .O)
return error.exitCode;
const exitCode = toExitCode(error);
if (isWanted('--json'))
await writeResult((0,json .I)({ error: toJson(error) }), { isData: true }).catch(() => { });
terminal.error((0,errors .Ic)(error));
if (exitCode === WRONG_USAGE)
terminal.info(`Help: ${toHelpCommand(args)}`);
if (error instanceof errors .lZ && error.cause !== undefined)
terminal.debug((0,errors .V$)(error.cause));
return exitCode;
}
finally {
terminal.close();
}
}
async function run(args, terminal, threadEntry) {
const { command, values } = args;
if (values.flag('help'))
return { text: `${(await __webpack_require__.e( 654).then(__webpack_require__.bind(__webpack_require__, 7273))).formatHelp(command)}\n` };
if (command === undefined && values.flag('version'))
return { text: `${user_agent ._.replace('/', ' ')}\n` };
switch (command) {
case 'verify':
return (await Promise.all( [__webpack_require__.e(168), __webpack_require__.e(933), __webpack_require__.e(317), __webpack_require__.e(651), __webpack_require__.e(608)]).then(__webpack_require__.bind(__webpack_require__, 2608))).verifyCommand(args, terminal, threadEntry);
case 'audit':
return (await Promise.all( [__webpack_require__.e(168), __webpack_require__.e(844), __webpack_require__.e(97), __webpack_require__.e(933), __webpack_require__.e(35), __webpack_require__.e(98), __webpack_require__.e(651), __webpack_require__.e(917)]).then(__webpack_require__.bind(__webpack_require__, 9917))).auditCommand(args, terminal, threadEntry);
case 'merge':
return (await Promise.all( [__webpack_require__.e(168), __webpack_require__.e(844), __webpack_require__.e(97), __webpack_require__.e(933), __webpack_require__.e(35), __webpack_require__.e(98), __webpack_require__.e(651), __webpack_require__.e(917)]).then(__webpack_require__.bind(__webpack_require__, 9917))).mergeCommand(args);
default:
throw new errors .lZ('INVALID_INPUT', 'There is no command.', {
hint: `Use one of ${input_table .Lo.join(', ')}, such as: verify-cpython verify 3.13`,
});
}
}
function toExitCode(error) {
return error instanceof errors .lZ && USAGE_CODES.includes(error.code) ? WRONG_USAGE : REJECTED;
}
function toHelpCommand(args) {
return ['verify-cpython', findCommand(args), '--help'].filter(Boolean).join(' ');
}
function toJson(error) {
if (!(error instanceof errors .lZ))
return { code: null, message: (0,errors .Ic)(error), hint: null };
const { code, message, hint } = error;
return { code, message, hint };
}
}),
6514:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
e: () => ( logDownloads),
z: () => ( formatBytes)
});
var _retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4675);
const INTERVAL_MS = 5000;
const KILOBYTE = 1000;
const MEGABYTE = 1_000_000;
function logDownloads(log) {
return (url, totalBytes, startBytes = 0) => {
const start = performance.now();
const total = totalBytes === undefined ? '' : ` of ${formatBytes(totalBytes)}`;
let received = 0;
const describe = () => {
const seconds = Math.max((performance.now() - start) / 1000, 0.001);
return `${formatBytes(startBytes + received)} in ${seconds.toFixed(1)} s (${formatBytes(received / seconds)}/s)`;
};
log(startBytes > 0
? `Resuming ${(0,_retry_js__WEBPACK_IMPORTED_MODULE_0__ .Ng)(url)} at byte ${startBytes}${total}`
: `Downloading ${(0,_retry_js__WEBPACK_IMPORTED_MODULE_0__ .Ng)(url)}${total && `, ${total.slice(4)}`}`);
const timer = setInterval(() => log(`  ${describe()}${total}`), INTERVAL_MS);
return {
add: bytes => {
received += bytes;
},
complete: () => log(`Downloaded ${(0,_retry_js__WEBPACK_IMPORTED_MODULE_0__ .Ng)(url)}: ${describe()}`),
[Symbol.dispose]: () => clearInterval(timer),
};
};
}
function formatBytes(bytes) {
return bytes < MEGABYTE ? `${(bytes / KILOBYTE).toFixed(1)} kB` : `${(bytes / MEGABYTE).toFixed(1)} MB`;
}
}),
7398:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
_: () => ( USER_AGENT)
});
const USER_AGENT = 'verify-cpython/0.1.0';
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
7332:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
e: () => ( createProgressLog)
});
const PROGRESS_INTERVAL_MS = 5000;
function createProgressLog(log) {
let last = performance.now();
return (done, total) => {
if (done < total && performance.now() - last < PROGRESS_INTERVAL_MS)
return;
last = performance.now();
log(`${done} of ${total} files`);
};
}
})
};
