export const id = 422;
export const ids = [422];
export const modules = {

/***/ 9479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3838);
/* harmony import */ var _input_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5895);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(794);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(214);
/* harmony import */ var _report_job_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4374);
/* harmony import */ var _run_cancellation_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1963);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5232);
/* harmony import */ var _verify_verify_all_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5542);








/**
 * Runs the action: verifies what the inputs ask for and sets the outputs, or fails the job and sets none.
 * @returns the exit code
 */
async function main() {
    let summary = true;
    try {
        // First, because reporting an error depends on both.
        (0,_runner_js__WEBPACK_IMPORTED_MODULE_6__/* .maskSecrets */ .QU)('action');
        const values = (0,_input_values_js__WEBPACK_IMPORTED_MODULE_1__/* .toInputValues */ .ur)('action', _runner_js__WEBPACK_IMPORTED_MODULE_6__/* .readInput */ .R5);
        summary = values.flag('summary');
        const results = await (0,_verify_verify_all_js__WEBPACK_IMPORTED_MODULE_7__/* .verifyAll */ .V)(await (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readInputs */ .Ko)(values, (0,_runner_js__WEBPACK_IMPORTED_MODULE_6__/* .readRunner */ .fY)(), _actions_core__WEBPACK_IMPORTED_MODULE_0__.warning), _actions_core__WEBPACK_IMPORTED_MODULE_0__);
        // First, so that no summary says verified of a job that gets nothing.
        (0,_outputs_js__WEBPACK_IMPORTED_MODULE_3__/* .writeOutputs */ .Kn)(results);
        await (0,_report_job_js__WEBPACK_IMPORTED_MODULE_4__/* .reportSuccess */ .gY)(results, summary);
        return 0;
    }
    catch (error) {
        if (error instanceof _run_cancellation_js__WEBPACK_IMPORTED_MODULE_5__/* .Canceled */ .O)
            return error.exitCode;
        await (0,_report_job_js__WEBPACK_IMPORTED_MODULE_4__/* .reportFailure */ .xV)(error, { summary });
        return 1;
    }
}


/***/ }),

/***/ 214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iu: () => (/* binding */ toOutputs),
/* harmony export */   Kn: () => (/* binding */ writeOutputs),
/* harmony export */   n0: () => (/* binding */ setOutputs)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3838);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);




/**
 * Sets every output of the action.
 * @throws ActionError as `setOutputs`
 */
function writeOutputs(results) {
    setOutputs(toOutputs(results));
}
/** The outputs about verified files, from the first one where one value is meant. Nothing verified is a failure. */
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
/**
 * Sets outputs, all or none.
 * @throws ActionError INVALID_INPUT if the file that the runner named for them cannot be written
 */
function setOutputs(outputs) {
    const path = process.env.GITHUB_OUTPUT;
    if (!path) {
        // A runner older than the file.
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ('INVALID_INPUT', `The outputs cannot be written to '${path}', which GITHUB_OUTPUT names: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .describeCause */ .V$)(error)}.`, {
            hint: 'Check that this file exists, that the job may write it, and that the disk has space left.',
            cause: error,
        });
    }
}
/** Appends to a file that exists. If a part can't be written, none of it stays. */
function appendWhole(path, text) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_APPEND);
    try {
        const before = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file);
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(file, text);
        }
        catch (error) {
            if (before.isFile())
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.ftruncateSync)(file, before.size);
            throw error;
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
}


/***/ }),

/***/ 5138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MR: () => (/* binding */ toTable),
/* harmony export */   Xt: () => (/* binding */ toCode),
/* harmony export */   ZD: () => (/* binding */ escapeHtml)
/* harmony export */ });
/**
 * A table whose cells are HTML. Not a Markdown table: inside an HTML block GitHub reads no Markdown, so no text can
 * break out of its cell.
 */
function toTable(header, rows) {
    const line = (cells, tag) => `<tr>${cells.map(cell => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
    return `<table>\n${[line(header, 'th'), ...rows.map(row => line(row, 'td'))].join('\n')}\n</table>`;
}
/** Any text, as code. */
function toCode(text) {
    return `<code>${escapeHtml(text)}</code>`;
}
/** Any text, as HTML that shows it. A blank line would end the HTML block, so line ends are escaped too. */
function escapeHtml(text) {
    return text.replace(/[&<>"'\r\n]/g, character => `&#${character.charCodeAt(0)};`);
}


/***/ }),

/***/ 4374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xV: () => (/* binding */ reportFailure),
  gY: () => (/* binding */ reportSuccess),
  Sy: () => (/* binding */ writeSummary)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(3838);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/report/html.js
var html = __webpack_require__(5138);
// EXTERNAL MODULE: ./build/report/utc-text.js
var utc_text = __webpack_require__(4897);
;// CONCATENATED MODULE: ./build/report/summary.js


/** The job summary of a run that verified everything, as GitHub-flavoured Markdown. */
function formatSummary(results) {
    const files = results.length === 1 ? 'This file is' : `Each of these ${results.length} files is`;
    return `## ✅ CPython verified

${files} exactly what the signer below signed for that version.

${(0,html/* toTable */.MR)(['Version', 'File', 'SHA-256', 'Signed by', 'OIDC issuer', 'Signed at (UTC)', 'Log index'], results.map(toRow))}

<ul>
${results.map(result => `<li>${describeOrigin(result)}</li>`).join('\n')}
</ul>
`;
}
/**
 * The job summary of a run that failed: what was expected, what was found, and what to do.
 * @param title one line, which is not from outside
 */
function formatFailureSummary(error, title = 'CPython not verified') {
    return `## ❌ ${title}

${(0,html/* toTable */.MR)(['Code', 'What happened', 'What to do'], [[(0,html/* toCode */.Xt)(error.code), (0,html/* escapeHtml */.ZD)(error.message), toLines(error.hint)]])}

No output was set.
`;
}
/** The lines of a hint, in one cell. */
function toLines(text) {
    return text.split('\n').map(html/* escapeHtml */.ZD).join('<br>');
}
function toRow(result) {
    const { releaseManager, certificateIdentity, logIndex } = result;
    return [
        (0,html/* escapeHtml */.ZD)(result.pythonVersion),
        (0,html/* toCode */.Xt)(result.fileName),
        (0,html/* toCode */.Xt)(result.sha256),
        `${releaseManager ? `${(0,html/* escapeHtml */.ZD)(releaseManager)} ` : ''}${(0,html/* toCode */.Xt)(certificateIdentity)}`,
        (0,html/* toCode */.Xt)(result.certificateOidcIssuer),
        (0,html/* escapeHtml */.ZD)((0,utc_text/* toUtcText */.b)(result.signedAt)),
        `<a href="https://search.sigstore.dev/?logIndex=${encodeURIComponent(logIndex)}">${(0,html/* escapeHtml */.ZD)(logIndex)}</a>`,
    ];
}
function describeOrigin(result) {
    const { fileName, trustedRoot, versionStamp, released } = result;
    const stamp = versionStamp ?? "none: only the mirror's file name says which version it is";
    const history = released === null ? 'not on the list of known releases' : `known release of ${released}`;
    return `${(0,html/* toCode */.Xt)(fileName)}: ${describeSource(result)}; trusted root: ${(0,html/* toCode */.Xt)(trustedRoot)}; its version stamp: ${(0,html/* escapeHtml */.ZD)(stamp)}; ${history}`;
}
function describeSource({ url, path, cacheHit }) {
    if (url === null)
        return 'a local file';
    if (path === undefined)
        return `not downloaded; its bundle is beside ${(0,html/* toCode */.Xt)(url)}`;
    return cacheHit ? 'from the tool cache, verified again' : `downloaded from ${(0,html/* toCode */.Xt)(url)}`;
}

;// CONCATENATED MODULE: ./build/report/job.js



/** Tells the log, and the job summary where wanted, what was verified. */
async function reportSuccess(results, summary) {
    for (const result of results) {
        core.info(`${result.fileName}: verified. SHA-256 ${result.sha256}, signed by ${result.certificateIdentity} at ${result.signedAt}, log index ${result.logIndex}. ${result.path ?? 'Not downloaded.'}`);
    }
    if (summary)
        await writeSummary(formatSummary(results));
}
/**
 * Tells the log, in one annotation, and the job summary why nothing is to be used.
 * @param title of the annotation and of the summary
 */
async function reportFailure(error, { summary, title = 'CPython not verified' }) {
    if (!(error instanceof errors/* ActionError */.lZ)) {
        // Our bug: what helps is where it happened.
        const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
        core.error(`This is a bug in verify-cpython; please report it. ${trace}`, {
            title: 'verify-cpython: internal error',
        });
        return;
    }
    core.error(`${error.code}: ${error.message}\n${error.hint}`, { title });
    if (error.cause !== undefined)
        core.debug((0,errors/* describeCause */.V$)(error.cause));
    if (summary)
        await writeSummary(formatFailureSummary(error, title));
}
/** Appends to the job summary, where there is one. */
async function writeSummary(markdown) {
    // Older runners have no job summary; the log says the same.
    if (!process.env.GITHUB_STEP_SUMMARY)
        return;
    try {
        await core.summary.addRaw(markdown).write();
    }
    catch (error) {
        // What was verified stays so, and what was refused too; the log says the same.
        core.warning(`The job summary can't be written: ${(0,errors/* describeCause */.V$)(error)}`);
    }
}


/***/ }),

/***/ 5232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QU: () => (/* binding */ maskSecrets),
/* harmony export */   R5: () => (/* binding */ readInput),
/* harmony export */   fY: () => (/* binding */ readRunner)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3838);
/* harmony import */ var _input_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(577);



/** The inputs of a workflow step. */
const readInput = name => _actions_core__WEBPACK_IMPORTED_MODULE_1__.getInput(name);
/** Hides the secrets among the inputs of an action from the log, before anything can print them. */
function maskSecrets(surface) {
    for (const { name, variable } of (0,_input_table_js__WEBPACK_IMPORTED_MODULE_2__/* .findInputs */ .ZZ)(surface)) {
        if (variable === undefined)
            continue;
        const secret = readInput(name);
        if (secret === '')
            continue;
        _actions_core__WEBPACK_IMPORTED_MODULE_1__.setSecret(secret);
        // A proxy or a server may echo the credentials without their scheme.
        const [, credentials] = /^[A-Za-z]+ +(?<credentials>\S.*)$/.exec(secret) ?? [];
        if (credentials !== undefined)
            _actions_core__WEBPACK_IMPORTED_MODULE_1__.setSecret(credentials);
    }
}
/** What the runner's environment says about it. */
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


/***/ }),

/***/ 4400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hq: () => (/* binding */ getExecOutput),
/* harmony export */   Qq: () => (/* binding */ HttpClient),
/* harmony export */   tZ: () => (/* binding */ BearerCredentialHandler)
/* harmony export */ });
/* unused harmony export exec */
/*
 * Stands in for @actions/http-client and @actions/exec, which @actions/core imports for what this project never calls:
 * OpenID Connect tokens and the names of operating systems. The real packages bring an HTTP library of a million characters.
 */

function refuse() {
  throw new Error('This part of @actions/core is left out of verify-cpython.');
}

const HttpClient = refuse;
const BearerCredentialHandler = refuse;
const exec = (/* unused pure expression or super */ null && (refuse));
const getExecOutput = refuse;


/***/ })

};
