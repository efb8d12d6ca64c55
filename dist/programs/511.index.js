export const id = 511;
export const ids = [511];
export const modules = {

/***/ 892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/http/user-agent.js
var user_agent = __webpack_require__(7398);
// EXTERNAL MODULE: ./build/input-table.js
var input_table = __webpack_require__(577);
// EXTERNAL MODULE: ./build/report/json.js
var json = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/run/cancellation.js
var cancellation = __webpack_require__(1963);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/input-values.js
var input_values = __webpack_require__(5895);
;// CONCATENATED MODULE: ./build/cli/nearest.js
/** A longer word is no slip of the fingers any more. */
const MAX_EDITS = 2;
/** The word that was probably meant: few letters away, or with what was typed as a part of it; undefined if there is none. */
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
/** Letters to insert, remove or replace (https://en.wikipedia.org/wiki/Levenshtein_distance). */
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

;// CONCATENATED MODULE: ./build/cli/arguments.js





/** The options of a command by their names, without what comes from the environment. */
function findOptions(command) {
    const options = (0,input_table/* findInputs */.ZZ)(command ?? 'program').filter(({ variable }) => variable === undefined);
    return new Map(options.map(option => [option.name, option]));
}
/** The command on a command line: the first word that is no option. */
function findCommand(args) {
    const word = args.find(arg => !arg.startsWith('-'));
    return input_table/* COMMANDS */.Lo.find(each => each === word);
}
/**
 * Reads a command line.
 * @param args without the interpreter and the script
 * @param environment has the values that no process list may show
 * @throws ActionError INVALID_INPUT if there is no such command or option, or a value is missing, empty, or one too many
 */
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
    for (const { name, variable } of (0,input_table/* findInputs */.ZZ)(command ?? 'program'))
        if (variable !== undefined)
            values.set(name, environment[variable] ?? '');
    // The operands of verify and audit are versions.
    if (command === 'verify' || command === 'audit')
        values.set('python-version', joinLines(operands, values));
    const surface = command ?? 'program';
    return { command, operands, values: (0,input_values/* toInputValues */.ur)(surface, name => values.get(name)?.trim() ?? '') };
}
function joinLines(operands, values) {
    return [...operands, values.get('python-version')].filter(Boolean).join('\n');
}
/** Not strict: what Node says of mistakes is not about what to type instead. */
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
            throw invalid(`${rawName} is a flag: true or false.`);
        return { name: positive, value: String((value !== 'false') === (name === positive)) };
    }
    if (!options.has(name))
        throw unknownOption(rawName, options, command);
    // The next option is no value: that was forgotten.
    if (value === undefined || (!inlineValue && /^-./.test(value)))
        throw invalid(`${rawName} needs a value.`, `Write ${rawName} VALUE, or ${rawName}=VALUE.`);
    // Of a variable that is not set, most likely: leaving out a digest that was meant to be compared would be worse.
    if (value.trim() === '')
        throw invalid(`${rawName} has an empty value.`, 'Give a value, or leave the option out.');
    return { name, value };
}
function toOperand(word) {
    if (word.trim() === '')
        throw invalid('An argument is empty.', 'Give a value, or leave the argument out.');
    if (!/^(true|false)$/.test(word))
        return word;
    throw invalid(`'${word}' belongs to no option.`, `A flag and its value are one word: --NAME=${word}.`);
}
function unknownCommand(args, at) {
    const word = args[at] ?? '';
    const later = args.slice(at).find(arg => input_table/* COMMANDS */.Lo.some(command => command === arg));
    const nearest = findNearest(word.toLowerCase(), input_table/* COMMANDS */.Lo);
    let hint = `Use ${input_table/* COMMANDS */.Lo.join(', ')}.`;
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
    const owner = input_table/* COMMANDS */.Lo.find(each => findOptions(each).has(name));
    const variable = (0,input_table/* findInputs */.ZZ)(command ?? 'verify').find(each => each.name === name)?.variable;
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
/** As a shell wants it. */
function quote(word) {
    return /^[\w.-]+$/.test(word) ? word : `"${word}"`;
}
function invalid(message, hint) {
    return new errors/* ActionError */.lZ('INVALID_INPUT', message, hint === undefined ? {} : { hint });
}

;// CONCATENATED MODULE: ./build/cli/result-stream.js

/**
 * Writes the result of a command to standard output.
 * @throws ActionError INVALID_INPUT if standard output doesn't take all of it: the reader is gone, or the disk is full
 */
function writeResult(text) {
    return new Promise((resolve, reject) => {
        const fail = (cause) => reject(new errors/* ActionError */.lZ('INVALID_INPUT', `Standard output can't be written: ${(0,errors/* describeCause */.V$)(cause)}.`, {
            hint: 'Check where the output goes: the disk may be full, or the program that reads it may have ended.',
            cause,
        }));
        // An error that comes after the last write would otherwise end the process without a message.
        process.stdout.on('error', fail);
        process.stdout.write(text, error => (error ? fail(error) : resolve()));
    });
}

// EXTERNAL MODULE: ./build/run/progress-log.js
var progress_log = __webpack_require__(4868);
// EXTERNAL MODULE: ./build/http/progress.js
var progress = __webpack_require__(6514);
;// CONCATENATED MODULE: ./build/cli/bar.js

const WIDTH = 24;
const REDRAW_INTERVAL_MS = 100;
/** Back to the start of the line, and remove what is there. */
const CLEAR_LINE = '\r\u001b[K';
/** @param stream a terminal */
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
        // What wraps could not be removed.
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
/** Without a bar where a server did not say how much there is. */
function formatDownloads(downloads) {
    const sum = (numbers) => numbers.reduce((a, b) => a + b, 0);
    const received = sum([...downloads].map(download => download.received));
    if ([...downloads].some(({ total }) => total === undefined))
        return (0,progress/* formatBytes */.z)(received);
    const total = sum([...downloads].map(download => download.total ?? 0));
    return `${formatBar(received, total)} ${(0,progress/* formatBytes */.z)(received)} of ${(0,progress/* formatBytes */.z)(total)}`;
}
function formatRate(bytes, milliseconds) {
    return `, ${(0,progress/* formatBytes */.z)(bytes / Math.max(milliseconds / 1000, 0.001))}/s`;
}
/** `██████░░░░░░  50 %` */
function formatBar(done, total) {
    const share = total > 0 ? Math.min(done / total, 1) : 0;
    const full = Math.round(share * WIDTH);
    return `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${String(Math.floor(share * 100)).padStart(3)} %`;
}

;// CONCATENATED MODULE: ./build/cli/terminal.js




/** A bar on a terminal; a plain line for everything elsewhere, and for how far it is every 5 seconds. */
function createTerminal({ stream, debug }) {
    const bar = stream.isTTY && process.env.TERM !== 'dumb' ? createBar(stream) : undefined;
    const write = (line) => {
        bar?.clear();
        stream.write(`${line}\n`);
    };
    // Whatever a message quotes, it can't steer the terminal.
    const toText = (message) => message.split('\n').map(errors/* printable */.g$).join('\n');
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
        progress: bar?.showFiles ?? (0,progress_log/* createProgressLog */.e)(write),
        close: () => bar?.clear(),
        ...(bar && { track: bar.track }),
    };
}

;// CONCATENATED MODULE: ./build/cli/main.js








const REJECTED = 1;
const WRONG_USAGE = 2;
/** What a change of the command can fix. */
const USAGE_CODES = ['INVALID_INPUT', 'INVALID_PYTHON_VERSION'];
/**
 * Runs the command line.
 * @param args without the interpreter and the script
 * @param threadEntry address of the script that threads run
 * @returns the exit code: 0 if all was verified, 1 if something was rejected or failed, 2 if the command is wrong
 */
async function main(args, threadEntry) {
    // First, because reporting an error depends on both.
    const isWanted = (flag) => args.includes(flag) || args.includes(`${flag}=true`);
    const terminal = createTerminal({ stream: process.stderr, debug: isWanted('--debug') });
    try {
        const { text, failure } = await run(parseArguments(args, process.env), terminal, threadEntry);
        await writeResult(text);
        if (failure === undefined)
            return 0;
        terminal.error(describe(failure));
        return REJECTED;
    }
    catch (error) {
        if (error instanceof cancellation/* Canceled */.O)
            return error.exitCode;
        const exitCode = toExitCode(error);
        if (isWanted('--json'))
            await writeResult((0,json/* formatJson */.I)({ error: toJson(error) })).catch(() => { });
        terminal.error(describe(error));
        if (exitCode === WRONG_USAGE)
            terminal.info(`Help: ${toHelpCommand(args)}`);
        if (error instanceof errors/* ActionError */.lZ && error.cause !== undefined)
            terminal.debug((0,errors/* describeCause */.V$)(error.cause));
        return exitCode;
    }
    finally {
        terminal.close();
    }
}
async function run(args, terminal, threadEntry) {
    const { command, values } = args;
    if (values.flag('help'))
        return { text: `${(await __webpack_require__.e(/* import() */ 294).then(__webpack_require__.bind(__webpack_require__, 6294))).formatHelp(command)}\n` };
    if (command === undefined && values.flag('version'))
        return { text: `${user_agent/* USER_AGENT */._.replace('/', ' ')}\n` };
    switch (command) {
        case 'verify':
            return (await Promise.all(/* import() */[__webpack_require__.e(844), __webpack_require__.e(118), __webpack_require__.e(642), __webpack_require__.e(663), __webpack_require__.e(292), __webpack_require__.e(946), __webpack_require__.e(173), __webpack_require__.e(532), __webpack_require__.e(298)]).then(__webpack_require__.bind(__webpack_require__, 9298))).verifyCommand(args, terminal);
        case 'audit':
            return (await Promise.all(/* import() */[__webpack_require__.e(626), __webpack_require__.e(844), __webpack_require__.e(819), __webpack_require__.e(946), __webpack_require__.e(439), __webpack_require__.e(173), __webpack_require__.e(35), __webpack_require__.e(930), __webpack_require__.e(917)]).then(__webpack_require__.bind(__webpack_require__, 9917))).auditCommand(args, terminal, threadEntry);
        case 'merge':
            return (await Promise.all(/* import() */[__webpack_require__.e(626), __webpack_require__.e(844), __webpack_require__.e(819), __webpack_require__.e(946), __webpack_require__.e(439), __webpack_require__.e(173), __webpack_require__.e(35), __webpack_require__.e(930), __webpack_require__.e(917)]).then(__webpack_require__.bind(__webpack_require__, 9917))).mergeCommand(args);
        default:
            throw new errors/* ActionError */.lZ('INVALID_INPUT', 'There is no command.', {
                hint: `Give one of ${input_table/* COMMANDS */.Lo.join(', ')}, such as: verify-cpython verify 3.13`,
            });
    }
}
function toExitCode(error) {
    return error instanceof errors/* ActionError */.lZ && USAGE_CODES.includes(error.code) ? WRONG_USAGE : REJECTED;
}
function toHelpCommand(args) {
    return ['verify-cpython', findCommand(args), '--help'].filter(Boolean).join(' ');
}
function toJson(error) {
    if (!(error instanceof errors/* ActionError */.lZ))
        return { code: null, message: describe(error), hint: null };
    const { code, message, hint } = error;
    return { code, message, hint };
}
function describe(error) {
    if (error instanceof errors/* ActionError */.lZ)
        return `${error.code}: ${error.message}\n${error.hint}`;
    // Our bug: what helps is where it happened.
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return `This is a bug in verify-cpython; please report it. ${trace}`;
}


/***/ }),

/***/ 9665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ formatJson)
/* harmony export */ });
/**
 * JSON that a terminal may show: control, format and line-separating characters are escapes, and the values are the same.
 * `JSON.stringify` leaves those beyond ASCII as they are.
 */
function formatJson(value) {
    return `${escapeControls(JSON.stringify(value, undefined, 2))}\n`;
}
/** @param json text with line breaks between its values only */
function escapeControls(json) {
    return json.replace(/(?!\n)[\p{C}\p{Zl}\p{Zp}]/gu, character => Array.from({ length: character.length }, (_, index) => toEscape(character.charCodeAt(index))).join(''));
}
function toEscape(codeUnit) {
    return `\\u${codeUnit.toString(16).padStart(4, '0')}`;
}


/***/ }),

/***/ 4868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ createProgressLog)
/* harmony export */ });
const PROGRESS_INTERVAL_MS = 5000;
/** Tells every 5 seconds, and at the end, how far an audit is. */
function createProgressLog(log) {
    let last = performance.now();
    return (done, total) => {
        if (done < total && performance.now() - last < PROGRESS_INTERVAL_MS)
            return;
        last = performance.now();
        log(`${done} of ${total} files`);
    };
}


/***/ })

};
