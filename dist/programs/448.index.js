export const id = 448;
export const ids = [448];
export const modules = {

/***/ 6532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(3838);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/input-values.js
var input_values = __webpack_require__(5895);
// EXTERNAL MODULE: ./build/report/job.js + 1 modules
var job = __webpack_require__(4374);
// EXTERNAL MODULE: ./build/run/cancellation.js
var cancellation = __webpack_require__(1963);
// EXTERNAL MODULE: ./build/run/progress-log.js
var progress_log = __webpack_require__(4868);
// EXTERNAL MODULE: ./build/runner.js
var runner = __webpack_require__(5232);
// EXTERNAL MODULE: ./build/audit/audit-summary.js + 2 modules
var audit_summary = __webpack_require__(9353);
// EXTERNAL MODULE: ./build/audit/inputs.js
var inputs = __webpack_require__(5711);
// EXTERNAL MODULE: ./build/outputs.js
var outputs = __webpack_require__(214);
;// CONCATENATED MODULE: ./build/audit/outputs.js

/**
 * Sets every output of the audit action.
 * @throws ActionError as `setOutputs`
 */
function writeAuditOutputs(report, paths) {
    (0,outputs/* setOutputs */.n0)({
        verdict: report.verdict,
        releases: String(report.counts.releases),
        files: String(report.counts.files),
        verified: String(report.counts.verified),
        findings: String(report.findings.length),
        counts: JSON.stringify(report.counts),
        'report-json': paths.json,
        'report-sarif': paths.sarif,
        'report-html': paths.html,
        sha256sums: paths.checksums,
    });
}

// EXTERNAL MODULE: ./build/audit/run-audit.js + 8 modules
var run_audit = __webpack_require__(5267);
// EXTERNAL MODULE: ./build/audit/write-reports.js + 15 modules
var write_reports = __webpack_require__(9280);
;// CONCATENATED MODULE: ./build/audit/main.js












const TITLE = 'CPython audit failed';
/**
 * Runs the audit action. It sets its outputs if there is a report, also if the audit failed.
 * @param threadEntry address of the script that threads run
 * @returns the exit code
 */
async function main(threadEntry) {
    let summary = true;
    try {
        (0,runner/* maskSecrets */.QU)('audit-action');
        const values = (0,input_values/* toInputValues */.ur)('audit-action', runner/* readInput */.R5);
        summary = values.flag('summary');
        const { report, paths } = await audit((0,inputs/* readAuditInputs */.h)(values), threadEntry);
        writeAuditOutputs(report, paths);
        core.info(`${(0,audit_summary/* explainVerdict */.bX)(report)} ${paths.html}`);
        if (summary)
            await (0,job/* writeSummary */.Sy)((0,audit_summary/* formatAuditSummary */.bW)(report));
        if (report.verdict === 'passed')
            return 0;
        await (0,job/* reportFailure */.xV)(new errors/* ActionError */.lZ('AUDIT_FAILED', (0,audit_summary/* explainVerdict */.bX)(report)), {
            summary: false,
            title: TITLE,
        });
    }
    catch (error) {
        if (error instanceof cancellation/* Canceled */.O)
            return error.exitCode;
        await (0,job/* reportFailure */.xV)(error, { summary, title: TITLE });
    }
    return 1;
}
async function audit(inputs, threadEntry) {
    const { temporaryFolder } = (0,runner/* readRunner */.fY)();
    const progress = (0,progress_log/* createProgressLog */.e)(core.info);
    const report = await (0,run_audit/* runAudit */.b)(inputs, { temporaryFolder, log: core, progress, threadEntry });
    return { report, paths: await (0,write_reports/* writeReports */.L)(report, inputs.reportFolder) };
}


/***/ }),

/***/ 7398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ USER_AGENT)
/* harmony export */ });
/** The release that the operators of python.org see in their logs; a test keeps it equal to package.json. */
const USER_AGENT = 'verify-cpython/0.1.0';


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
