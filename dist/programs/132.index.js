export const id = 132;
export const ids = [132,387,478];
export const modules = {

/***/ 6721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ assembleReport),
  C: () => (/* binding */ formatReport)
});

// EXTERNAL MODULE: ./build/cpython/artifact-kinds.js
var artifact_kinds = __webpack_require__(3282);
// EXTERNAL MODULE: ./build/cpython/version.js
var version = __webpack_require__(9976);
// EXTERNAL MODULE: ./build/report/finding-kinds.js
var finding_kinds = __webpack_require__(4436);
// EXTERNAL MODULE: ./build/report/json.js
var json = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/audit/counts.js
var counts = __webpack_require__(6038);
// EXTERNAL MODULE: ./build/audit/report.js
var report = __webpack_require__(9736);
;// CONCATENATED MODULE: ./build/audit/replays.js

/** Others with the same digest that a finding names. */
const MAX_NAMED = 3;
/**
 * Refuses files that have one signed digest together. No two files of CPython have the same bytes, so all but one of
 * them have another's bundle, such as an older release's: what step 7 of the recipe sees in the bytes, an audit of bundles
 * alone sees here. Which of them is the true one, a digest does not say.
 */
function rejectReplays({ files, findings }) {
    const groups = Map.groupBy(files.filter(({ state }) => state === 'verified'), ({ sha256 }) => sha256);
    const replayed = [...groups.values()].filter(group => group.length > 1);
    if (replayed.length === 0)
        return { files, findings };
    const rejected = new Map(replayed.flatMap(group => group.map(file => [(0,report/* toFileKey */.t)(file), toRejection(file, group)])));
    return {
        files: files.map(file => rejected.has((0,report/* toFileKey */.t)(file)) ? { ...file, state: 'rejected', evidence: null } : file),
        findings: [...findings, ...rejected.values()],
    };
}
function toRejection(file, group) {
    const others = group.filter(other => other !== file).map(({ fileName }) => fileName);
    const names = others.toSorted().slice(0, MAX_NAMED).join(', ');
    const more = others.length > MAX_NAMED ? ` and ${others.length - MAX_NAMED} more` : '';
    return {
        kind: 'rejected',
        release: file.release,
        fileName: file.fileName,
        expected: 'a signed digest of its own',
        found: `that of ${names}${more}: SHA-256 ${file.sha256}`,
        code: 'VERSION_MISMATCH',
    };
}

// EXTERNAL MODULE: ./build/audit/report-reader.js + 1 modules
var report_reader = __webpack_require__(1111);
;// CONCATENATED MODULE: ./build/audit/assemble.js








/**
 * Makes the report of an audit: sorts, counts, and passes the verdict, which is failed too where nothing was verified.
 * @throws ActionError INVALID_PYTHON_VERSION where a release is no exact version
 */
function assembleReport(unordered) {
    // A shard does not see all files: what two shards have together shows only in the whole.
    const parts = unordered.shard === null ? { ...unordered, ...rejectReplays(unordered) } : unordered;
    const compareReleases = toReleaseOrder([...parts.files, ...parts.findings].map(({ release }) => release));
    const files = parts.files.toSorted((a, b) => compareReleases(a, b) || rankArtifact(a) - rankArtifact(b) || compareTexts(a.fileName, b.fileName));
    const findings = parts.findings.toSorted((a, b) => rankKind(a) - rankKind(b) || compareReleases(a, b) || compareTexts(a.fileName, b.fileName));
    const counts = countAll(files, findings);
    // A shard of few releases may get none; the merged report says whether there were any.
    const isIdle = parts.shard !== null && files.length === 0;
    const isFailed = (counts.verified === 0 && !isIdle) || findings.some(({ kind }) => parts.failOn.includes(kind));
    return { ...parts, verdict: isFailed ? 'failed' : 'passed', counts, findings, files };
}
/**
 * The text of `report.json`: the same bytes for the same report, in whatever order its fields were set.
 * @throws TypeError where the report is not of the format that docs/report.schema.json describes, which is a bug
 */
function formatReport(report) {
    return (0,json/* formatJson */.I)((0,report_reader/* readReport */.tL)(report, 'report'));
}
/** What the mirror has; what vanished is not there to be counted. */
function countAll(files, findings) {
    const present = files.filter(({ state }) => state !== 'vanished');
    const rejected = new Set(findings.filter(({ kind }) => kind === 'rejected').map(report/* toFileKey */.t));
    const verified = present.filter(file => file.state === 'verified' && !rejected.has((0,report/* toFileKey */.t)(file)));
    return (0,counts/* toCounts */.c)(name => {
        if (name === 'releases')
            return new Set(present.map(({ release }) => release)).size;
        if (name === 'files')
            return present.length;
        if (name === 'verified')
            return verified.length;
        return findings.filter(({ kind }) => kind === name).length;
    });
}
/** Each release is parsed once, for an audit may have many more files and findings than releases. */
function toReleaseOrder(releases) {
    const versions = [...new Set(releases)].map(release => ({ release, version: (0,version/* parseVersion */.ot)(release) }));
    const sorted = versions.sort((a, b) => (0,version/* compareVersions */.Zy)(a.version, b.version));
    const ranks = new Map(sorted.map(({ release }, rank) => [release, rank]));
    const rank = ({ release }) => ranks.get(release) ?? 0;
    return (a, b) => rank(a) - rank(b);
}
/** What is of no kind comes last. */
function rankArtifact({ artifact }) {
    return artifact === null ? artifact_kinds/* ARTIFACT_KINDS */.hz.length : artifact_kinds/* ARTIFACT_KINDS */.hz.indexOf(artifact);
}
function rankKind({ kind }) {
    return finding_kinds/* FINDING_KINDS */.mH.indexOf(kind);
}
/** By code units, which are the same in every locale. */
function compareTexts(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 9353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bX: () => (/* binding */ explainVerdict),
  bW: () => (/* binding */ formatAuditSummary)
});

// UNUSED EXPORTS: MAX_SUMMARY_BYTES

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/report/finding-kinds.js
var finding_kinds = __webpack_require__(4436);
// EXTERNAL MODULE: ./build/report/html.js
var html = __webpack_require__(5138);
// EXTERNAL MODULE: ./build/audit/finding-facts.js
var finding_facts = __webpack_require__(15);
// EXTERNAL MODULE: ./build/cpython/artifact-kinds.js
var artifact_kinds = __webpack_require__(3282);
// EXTERNAL MODULE: ./build/audit/marks.js
var marks = __webpack_require__(4978);
;// CONCATENATED MODULE: ./build/audit/summary-rows.js
/** What `<td></td>`, and `<tr></tr>` with its line end, take beside the cells. */
const CELL_BYTES = 9;
const ROW_BYTES = 10;
/**
 * The first rows of a table that fit into a number of bytes in UTF-8.
 * @param toRow makes the cells of an item, in HTML; not called for what does not fit any more
 * @returns the rows, and how many items have none
 */
function cutRows(items, toRow, maxBytes) {
    const rows = [];
    let bytes = 0;
    for (const item of items) {
        const row = toRow(item);
        bytes += Buffer.byteLength(row.join('')) + CELL_BYTES * row.length + ROW_BYTES;
        if (bytes > maxBytes)
            break;
        rows.push(row);
    }
    return { rows, left: items.length - rows.length };
}

;// CONCATENATED MODULE: ./build/audit/summary-grid.js





/** The last one is that of files which are of no kind. */
const COLUMNS = [...artifact_kinds/* ARTIFACT_KINDS */.hz, 'other'];
/** A collapsed table of releases, the newest first, by kinds of artifact; nothing where there are no files. */
function formatGrid(report, maxBytes) {
    const releases = [...Map.groupBy((0,marks/* markFiles */.zg)(report), ({ file }) => file.release)].reverse();
    if (releases.length === 0)
        return '';
    const used = new Set(releases.flatMap(([, files]) => files.map(toColumn)));
    const columns = COLUMNS.filter(column => used.has(column));
    const toRow = ([release, files]) => {
        const cells = Map.groupBy(files, toColumn);
        return [(0,html/* escapeHtml */.ZD)(release), ...columns.map(column => formatCell(cells.get(column) ?? []))];
    };
    const { rows, left } = cutRows(releases, toRow, maxBytes);
    const more = left === 0 ? '' : `\n<p>${left} older releases in <code>report.json</code>.</p>`;
    return `### Releases

<details><summary>Every release by kinds of files</summary>
<p>${marks/* MARKS */.j7.map(mark => `${toSymbol(mark)} ${mark}`).join(' · ')} · a number: so many files</p>
${(0,html/* toTable */.MR)(['Release', ...columns], rows)}${more}
</details>`;
}
function toColumn({ file }) {
    return file.artifact ?? 'other';
}
/** The symbol of the worst of some files. */
function formatCell(files) {
    const worst = (0,marks/* findWorst */.bN)(files);
    if (worst === undefined)
        return '';
    return files.length === 1 ? toSymbol(worst) : `${toSymbol(worst)} ${files.length}`;
}
function toSymbol(mark) {
    return mark === 'verified' ? '✅' : finding_facts/* FINDING_FACTS */.a[mark].symbol;
}

;// CONCATENATED MODULE: ./build/audit/audit-summary.js






/** GitHub refuses a job summary of more than 1 MiB, and with it all that the step wrote. */
const MAX_SUMMARY_BYTES = 900_000;
/** What each part may take of it; the remaining 100,000 are more than the rest can be. */
const MAX_FAILING_BYTES = 300_000;
const MAX_OTHER_BYTES = 150_000;
const MAX_GRID_BYTES = 350_000;
/** A longer list is collapsed. */
const MAX_OPEN_ROWS = 20;
/**
 * The job summary of an audit, as GitHub-flavored Markdown of at most `MAX_SUMMARY_BYTES` in UTF-8. What comes from
 * outside is printable, and stands escaped in HTML.
 */
function formatAuditSummary(report) {
    const { findings, failOn, verdict } = report;
    const failing = findings.filter(({ kind }) => failOn.includes(kind));
    const others = findings.filter(({ kind }) => !failOn.includes(kind));
    const parts = [
        `## ${verdict === 'passed' ? '✅ CPython audit passed' : '❌ CPython audit failed'}`,
        explainVerdict(report),
        formatCounts(report),
        ...formatFindings('Findings that fail this audit', failing, MAX_FAILING_BYTES),
        ...formatFindings('Other findings', others, MAX_OTHER_BYTES),
        formatGrid(report, MAX_GRID_BYTES),
        formatSettings(report),
    ];
    return `${parts.filter(part => part !== '').join('\n\n')}\n`;
}
/** Why an audit passed or failed, in one sentence. */
function explainVerdict({ counts, findings, failOn, shard }) {
    const failing = findings.filter(({ kind }) => failOn.includes(kind));
    if (failing.length > 0) {
        const kinds = finding_kinds/* FINDING_KINDS */.mH.filter(kind => failing.some(finding => finding.kind === kind));
        return `${count(failing.length, 'finding')} of a kind that fails this audit: ${kinds.join(', ')}.`;
    }
    if (shard !== null && counts.files === 0)
        return `Shard ${shard} contains no release.`;
    if (counts.verified === 0)
        return 'No file was verified. An audit that verifies nothing fails.';
    return `${counts.verified} of ${count(counts.files, 'file')} verified. No finding fails this audit.`;
}
function formatCounts({ counts }) {
    const header = ['Releases', 'Files', '✅ verified', ...finding_kinds/* FINDING_KINDS */.mH.map(toLabel)];
    const numbers = [
        counts.releases,
        counts.files,
        counts.verified,
        ...finding_kinds/* FINDING_KINDS */.mH.map(kind => counts[kind]),
    ];
    return (0,html/* toTable */.MR)(header, [numbers.map(String)]);
}
function formatFindings(title, findings, maxBytes) {
    if (findings.length === 0)
        return [];
    const { rows, left } = cutRows(findings, toRow, maxBytes);
    const table = (0,html/* toTable */.MR)(['Kind', 'Release', 'File', 'Expected', 'Found', 'Code'], rows);
    const body = left === 0 ? table : `${table}\n<p>${left} more in <code>report.json</code>.</p>`;
    const isOpen = findings.length <= MAX_OPEN_ROWS;
    return [
        `### ${title}`,
        isOpen ? body : `<details><summary>${count(findings.length, 'finding')}</summary>\n${body}\n</details>`,
    ];
}
function toRow({ kind, release, fileName, expected, found, code }) {
    return [
        toLabel(kind),
        (0,html/* escapeHtml */.ZD)(release),
        (0,html/* toCode */.Xt)((0,errors/* printable */.g$)(fileName)),
        (0,html/* escapeHtml */.ZD)((0,errors/* printable */.g$)(expected)),
        (0,html/* escapeHtml */.ZD)((0,errors/* printable */.g$)(found)),
        code === null ? '' : (0,html/* toCode */.Xt)(code),
    ];
}
function formatSettings(report) {
    const { selection, startedAt, finishedAt } = report;
    const rows = [
        ['Mirror', [report.mirror]],
        ['Level', [report.level]],
        ['Releases', selection.pythonVersion],
        ['Pre-releases', [selection.prereleases ? 'yes' : 'no']],
        ['Kinds', selection.artifact],
        ['Shard', [report.shard ?? 'none']],
        ['SHA-256 of the baseline', [report.baselineSha256 ?? 'none']],
        ['Findings that fail the audit', report.failOn],
        ['Trusted root', report.trustedRoots],
        ['Started and finished', [startedAt, finishedAt]],
        ['Created by', [report.tool]],
    ];
    const cells = rows.map(([setting, values]) => [setting, (0,html/* toCode */.Xt)((0,errors/* printable */.g$)(values.join(', ')))]);
    return `<details><summary>What was audited</summary>\n${(0,html/* toTable */.MR)(['Setting', 'Value'], cells)}\n</details>`;
}
function toLabel(kind) {
    return `${finding_facts/* FINDING_FACTS */.a[kind].symbol} ${kind}`;
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 7343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WA: () => (/* binding */ MAX_REPORT_BYTES),
  DN: () => (/* binding */ carryForward),
  cG: () => (/* binding */ findDifferences),
  mF: () => (/* binding */ readBaseline),
  $h: () => (/* binding */ readReportFile)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/cpython/version.js
var cpython_version = __webpack_require__(9976);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/files/input-file.js
var input_file = __webpack_require__(7867);
// EXTERNAL MODULE: ./build/audit/report.js
var audit_report = __webpack_require__(9736);
// EXTERNAL MODULE: ./build/audit/report-reader.js + 1 modules
var report_reader = __webpack_require__(1111);
;// CONCATENATED MODULE: ./build/audit/parse-report.js



/**
 * Reads a report that comes from outside: a baseline, or a shard to merge. What is no exact `report.json` of this
 * format is refused; whether its counts, its order and its verdict are right is not looked at.
 *
 * @param text of any length; the caller that reads the file bounds it
 * @param name of the file, for messages
 * @throws ActionError INVALID_INPUT with the field, what was expected and what was found
 */
function parseReport(text, name) {
    try {
        const json = JSON.parse(text);
        assertSchemaVersion(json);
        return (0,report_reader/* readReport */.tL)(json, 'report');
    }
    catch (error) {
        throw new errors/* ActionError */.lZ('INVALID_INPUT', `${name} is no report to read: ${(0,errors/* describeCause */.V$)(error)}.`, {
            hint: 'Give a report.json of this version of verify-cpython.',
            cause: error,
        });
    }
}
/** Told before all else, for another format differs in many fields. */
function assertSchemaVersion(json) {
    if (typeof json !== 'object' || json === null || !Object.hasOwn(json, 'schemaVersion'))
        return;
    if (!('schemaVersion' in json) || typeof json.schemaVersion !== 'number')
        return;
    if (json.schemaVersion === audit_report/* SCHEMA_VERSION */.f)
        return;
    throw new TypeError(`its format has schemaVersion ${json.schemaVersion}, and this version of verify-cpython reads ${audit_report/* SCHEMA_VERSION */.f}`);
}

// EXTERNAL MODULE: ./build/audit/selection.js + 1 modules
var selection = __webpack_require__(8122);
;// CONCATENATED MODULE: ./build/audit/baseline.js







/** A report of every release since signing began has less than 2 MB. */
const MAX_REPORT_BYTES = 64 * 1024 * 1024;
/**
 * Reads an earlier `report.json`.
 * @param input the input that names it, for messages
 * @throws ActionError INVALID_INPUT if it can't be read or is not a report
 */
async function readReportFile(path, input) {
    const bytes = (0,input_file/* readInputFile */.j)(input, path, { maxBytes: MAX_REPORT_BYTES });
    return {
        report: parseReport(bytes.toString('utf8'), path),
        sha256: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex'),
    };
}
/** @throws ActionError INVALID_INPUT, for one shard of a report too: it would have nothing of the other releases */
async function readBaseline(path) {
    const { report, sha256 } = await readReportFile(path, 'baseline');
    if (report.shard !== null) {
        throw new errors/* ActionError */.lZ('INVALID_INPUT', `baseline: '${path}' is shard ${report.shard} of a report.`, {
            hint: 'Merge all its shards first, and give the merged report.',
        });
    }
    return {
        sha256,
        selection: report.selection,
        files: new Map(report.files.map(file => [(0,audit_report/* toFileKey */.t)(file), file])),
    };
}
/** Compares what is there with what was there. What is refused today is not compared: that is finding enough. */
function findDifferences(files, baseline, inputs) {
    const changes = files.flatMap(file => findChange(file, baseline.files.get((0,audit_report/* toFileKey */.t)(file))) ?? []);
    const present = new Set(files.map(audit_report/* toFileKey */.t));
    const vanished = [...baseline.files.values()].filter(file => {
        // What had vanished before, or never belonged there, is not missed.
        if (present.has((0,audit_report/* toFileKey */.t)(file)) || ['vanished', 'unknown-file'].includes(file.state))
            return false;
        const version = (0,cpython_version/* parseVersion */.ot)(file.release);
        return (0,selection/* isSelected */.sp)({ version, kind: file.artifact }, inputs) && (0,selection/* isOwn */.NP)(version, inputs);
    });
    const missing = vanished.map(file => toFinding('vanished', file, {
        expected: `the file${describeDigest(file)}, as the baseline has it`,
        found: 'nothing',
    }));
    return {
        findings: [...changes, ...missing],
        vanished: vanished.map(file => ({ ...file, state: 'vanished', evidence: null })),
    };
}
/**
 * Keeps the digests that the baseline knows of files whose digest is not known today, those that were refused among them: so a
 * report that becomes the next baseline forgets nothing.
 */
function carryForward(files, baseline) {
    return files.map(file => {
        const before = file.sha256 === null ? baseline.files.get((0,audit_report/* toFileKey */.t)(file)) : undefined;
        return before ? { ...file, sha256: before.sha256, size: before.size } : file;
    });
}
function findChange(file, before) {
    if (!before || file.sha256 === null || before.sha256 === null)
        return undefined;
    if (file.sha256 !== before.sha256) {
        return toFinding('changed', file, {
            expected: `SHA-256 ${before.sha256}`,
            found: `SHA-256 ${file.sha256}`,
        });
    }
    if (!file.evidence || !before.evidence || file.evidence.logIndex === before.evidence.logIndex)
        return undefined;
    const describe = ({ signedAt, logIndex }) => `the signature of ${signedAt}, log index ${logIndex}`;
    return toFinding('resigned', file, { expected: describe(before.evidence), found: describe(file.evidence) });
}
function describeDigest({ sha256 }) {
    return sha256 === null ? '' : ` with SHA-256 ${sha256}`;
}
function toFinding(kind, { release, fileName }, texts) {
    return { kind, release, fileName, ...texts, code: null };
}


/***/ }),

/***/ 6038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ toCounts)
/* harmony export */ });
/** The counts of a report, each from the same place, in the order in which reports have them. */
function toCounts(count) {
    return {
        releases: count('releases'),
        files: count('files'),
        verified: count('verified'),
        rejected: count('rejected'),
        unsigned: count('unsigned'),
        changed: count('changed'),
        vanished: count('vanished'),
        resigned: count('resigned'),
        'unknown-file': count('unknown-file'),
        'detached-only': count('detached-only'),
        'unsigned-historic': count('unsigned-historic'),
    };
}


/***/ }),

/***/ 15:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ FINDING_FACTS)
/* harmony export */ });
const REPORT_IT = 'If the mirror is www.python.org, report it to security@python.org. Otherwise contact the operator of the mirror.';
/** Every kind of finding, the most serious first. */
const FINDING_FACTS = {
    rejected: {
        sign: '×',
        brief: 'Rejected by the verifier.',
        symbol: '❌',
        name: 'RejectedFile',
        title: 'The verifier rejected this file',
        meaning: 'The file or its Sigstore bundle is not what the release manager of exactly this version signed. The error code says what is wrong.',
        advice: `Do not use this file. ${REPORT_IT}`,
        level: 'error',
        securitySeverity: '9.8',
    },
    unsigned: {
        sign: '!',
        brief: 'Its bundle is missing.',
        symbol: '🔓',
        name: 'UnsignedFile',
        title: 'The Sigstore bundle of this file is missing',
        meaning: 'Files of this kind have been signed since an earlier release. The bundle was forgotten, or someone removed it because it did not match.',
        advice: `Do not use this file. ${REPORT_IT}`,
        level: 'error',
        securitySeverity: '9.1',
    },
    changed: {
        sign: '≠',
        brief: 'Its digest differs from the baseline.',
        symbol: '🔀',
        name: 'ChangedFile',
        title: 'The digest of this file differs from the baseline',
        meaning: 'A published file never changes. This one has the same name as in the baseline, but other bytes.',
        advice: `Check why it changed before you use it, even if its new signature is valid. ${REPORT_IT}`,
        level: 'error',
        securitySeverity: '8.8',
    },
    vanished: {
        sign: '−',
        brief: 'Listed in the baseline but missing from the mirror.',
        symbol: '👻',
        name: 'VanishedFile',
        title: 'This file is listed in the baseline but missing from the mirror',
        meaning: 'The file was published, and is now gone or withheld by the mirror.',
        advice: 'Check www.python.org. If the file exists there, contact the operator of the mirror; otherwise, look for an announcement.',
        level: 'error',
        securitySeverity: '5.3',
    },
    resigned: {
        sign: '≈',
        brief: 'Signed again: the same bytes with another signature.',
        symbol: '🔁',
        name: 'ResignedFile',
        title: 'This file has the bytes of the baseline with another signature',
        meaning: 'The bytes are those of the baseline, and the new signature is valid: the release manager signed them again.',
        advice: 'Look for an announcement that explains it. If it does, make a new baseline.',
        level: 'warning',
        securitySeverity: '4.3',
    },
    'unknown-file': {
        sign: '?',
        brief: 'Not a known file for this release.',
        symbol: '❓',
        name: 'UnknownFile',
        title: 'This file is not a known file of the release',
        meaning: 'Its name matches no kind of file that CPython publishes for this release, so no one is known to sign it.',
        advice: 'Do not use it. If it is a new kind of file, check for an update of verify-cpython.',
        level: 'warning',
        securitySeverity: '4.0',
    },
    'detached-only': {
        sign: '○',
        brief: 'Only .sig and .crt files: it never had a bundle.',
        symbol: '📎',
        name: 'DetachedSignatureOnly',
        title: 'This file has a detached signature and certificate, but no bundle',
        meaning: 'A detached signature and certificate (.sig and .crt) prove no time of signing. This file never had a bundle.',
        advice: 'Nothing is wrong. For a file that can be verified, use a later release.',
        level: 'note',
    },
    'unsigned-historic': {
        sign: '·',
        brief: 'It never had a bundle.',
        symbol: '⚪',
        name: 'UnsignedHistoricFile',
        title: 'This file is older than Sigstore signing of its kind',
        meaning: 'It never had a Sigstore bundle.',
        advice: 'Nothing is wrong. For a file that can be verified, use a later release.',
        level: 'note',
    },
};


/***/ }),

/***/ 5711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readReportFolder),
/* harmony export */   h: () => (/* binding */ readAuditInputs)
/* harmony export */ });
/* harmony import */ var _cpython_artifact_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3282);
/* harmony import */ var _cpython_specifier_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(387);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _input_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5895);
/* harmony import */ var _report_finding_kinds_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4436);
/* harmony import */ var _shard_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6384);






const MAX_CONCURRENCY = 64;
/** @throws ActionError INVALID_INPUT or INVALID_PYTHON_VERSION, before anything is fetched */
function readAuditInputs(values) {
    return {
        specifiers: values.lines('python-version').map(text => (text === 'all' ? text : (0,_cpython_specifier_js__WEBPACK_IMPORTED_MODULE_1__.parseSpecifier)(text))),
        kinds: values.lines('artifact').map(text => (text === 'all' ? text : (0,_cpython_artifact_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArtifactKind */ .iq)(text))),
        level: values.choice('level', _report_finding_kinds_js__WEBPACK_IMPORTED_MODULE_5__/* .LEVELS */ .A_),
        prereleases: values.flag('prereleases'),
        baselinePath: values.path('baseline'),
        failOn: parseFailOn(values.lines('fail-on')),
        shard: (0,_shard_js__WEBPACK_IMPORTED_MODULE_4__/* .parseShard */ .uK)(values.text('shard')),
        concurrency: parseConcurrency(values.text('concurrency')),
        reportFolder: readReportFolder(values),
        mirror: (0,_input_values_js__WEBPACK_IMPORTED_MODULE_3__/* .readMirror */ .ar)(values),
        mirrorToken: (0,_input_values_js__WEBPACK_IMPORTED_MODULE_3__/* .readMirrorToken */ .DS)(values),
        trustedRoot: (0,_input_values_js__WEBPACK_IMPORTED_MODULE_3__/* .readTrustedRootChoice */ .PY)(values),
    };
}
/** Absolute path of the folder for the reports. */
function readReportFolder(values) {
    return values.path('report-dir') ?? process.cwd();
}
/** In the order of FINDING_KINDS, each once; lines or words with commas between them, or `none`. */
function parseFailOn(lines) {
    const words = lines.flatMap(line => line.split(/[,\s]+/)).filter(Boolean);
    if (words.length === 1 && words[0] === 'none')
        return [];
    if (words.length === 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ('INVALID_INPUT', 'fail-on: it names no kind of finding.', {
            hint: `Name some of ${_report_finding_kinds_js__WEBPACK_IMPORTED_MODULE_5__/* .FINDING_KINDS */ .mH.join(', ')}; or write none, if findings shall never fail the audit.`,
        });
    }
    const kinds = words.map(word => (0,_input_values_js__WEBPACK_IMPORTED_MODULE_3__/* .parseChoice */ .HU)('fail-on', _report_finding_kinds_js__WEBPACK_IMPORTED_MODULE_5__/* .FINDING_KINDS */ .mH, word));
    return _report_finding_kinds_js__WEBPACK_IMPORTED_MODULE_5__/* .FINDING_KINDS */ .mH.filter(kind => kinds.includes(kind));
}
function parseConcurrency(text) {
    const number = /^[1-9]\d?$/.test(text) ? Number(text) : 0;
    if (number >= 1 && number <= MAX_CONCURRENCY)
        return number;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ('INVALID_INPUT', `concurrency: '${text}' is no whole number from 1 to ${MAX_CONCURRENCY}.`);
}


/***/ }),

/***/ 4978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bN: () => (/* binding */ findWorst),
/* harmony export */   j7: () => (/* binding */ MARKS),
/* harmony export */   zg: () => (/* binding */ markFiles)
/* harmony export */ });
/* harmony import */ var _report_finding_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4436);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9736);


/** All marks, the most serious first. */
const MARKS = [..._report_finding_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .FINDING_KINDS */ .mH, 'verified'];
/** Puts what was found to the files that it is about. */
function markFiles({ files, findings }) {
    const findingsOfFiles = Map.groupBy(findings, _report_js__WEBPACK_IMPORTED_MODULE_1__/* .toFileKey */ .t);
    return files.map(file => {
        const found = findingsOfFiles.get((0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .toFileKey */ .t)(file)) ?? [];
        const marks = new Set([file.state, ...found.map(({ kind }) => kind)]);
        return { file, findings: found, marks: MARKS.filter(mark => marks.has(mark)) };
    });
}
/** The most serious mark of several files; undefined where there are none. */
function findWorst(files) {
    return MARKS.find(mark => files.some(({ marks: [first] }) => first === mark));
}


/***/ }),

/***/ 1111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tL: () => (/* binding */ readReport)
});

// UNUSED EXPORTS: FILE_STATES, PATTERNS

// EXTERNAL MODULE: ./build/cpython/artifact-kinds.js
var artifact_kinds = __webpack_require__(3282);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/report/finding-kinds.js
var finding_kinds = __webpack_require__(4436);
// EXTERNAL MODULE: ./build/audit/counts.js
var counts = __webpack_require__(6038);
;// CONCATENATED MODULE: ./build/audit/json-readers.js
/**
 * An object with exactly the fields of what `build` returns.
 * @param build makes the result out of fields, each of which must be there
 */
function readObject(build) {
    return (value, path) => {
        if (!isObject(value))
            throw mismatch(path, 'an object', value);
        const result = build((name, read) => {
            // Object.hasOwn, because __proto__ and toString are there in any object.
            if (!Object.hasOwn(value, name))
                throw new TypeError(`${path} has no field '${name}'`);
            return read(value[name], `${path}.${name}`);
        });
        const other = Object.keys(value).find(key => !Object.hasOwn(result, key));
        if (other !== undefined)
            throw new TypeError(`${path} has the unknown field '${other}'`);
        return result;
    };
}
/** An array of any length. */
function readList(read) {
    return (value, path) => {
        if (!Array.isArray(value))
            throw mismatch(path, 'an array', value);
        return value.map((item, index) => read(item, `${path}[${index}]`));
    };
}
/** One of some texts or numbers. */
function readOneOf(choices) {
    return (value, path) => {
        const choice = choices.find(candidate => candidate === value);
        if (choice === undefined)
            throw mismatch(path, choices.join(', or '), value);
        return choice;
    };
}
/** A text that matches a pattern. */
function readPattern(pattern, expected) {
    return (value, path) => {
        if (typeof value !== 'string' || !pattern.test(value))
            throw mismatch(path, expected, value);
        return value;
    };
}
/** What another reader reads, or null. */
function orNull(read) {
    return (value, path) => (value === null ? null : read(value, path));
}
/** Any text but the empty one. */
const readText = readPattern(/^./su, 'a text that is not empty');
/** A whole number that JSON keeps exactly. */
const readCount = (value, path) => {
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0)
        return value;
    throw mismatch(path, 'a whole number from 0 on', value);
};
const readBoolean = (value, path) => {
    if (typeof value === 'boolean')
        return value;
    throw mismatch(path, 'true or false', value);
};
/** The error for a part that is not as it should be. */
function mismatch(path, expected, value) {
    return new TypeError(`${path}: expected ${expected}; found ${describe(value)}`);
}
const MAX_QUOTED_CHARACTERS = 100;
/** Never JSON.stringify: it overflows the stack where objects are nested deeply. */
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

// EXTERNAL MODULE: ./build/audit/report.js
var report = __webpack_require__(9736);
;// CONCATENATED MODULE: ./build/audit/report-reader.js






/** The shapes of texts in a report, as docs/report.schema.json has them too. */
const PATTERNS = {
    release: /^(0|[1-9][0-9]{0,2})\.(0|[1-9][0-9]{0,2})\.(0|[1-9][0-9]{0,2})((a|b|rc)(0|[1-9][0-9]{0,2}))?$/,
    /** A name as listings have it; that of a folder ends in a slash. */
    fileName: /^(?!\.\.?\/?$)[^/\\]+\/?$/,
    url: /^(https?|file):\/\/[!-~]+$/,
    mirror: /^(https?|file):\/\/[!-~]+\/$/,
    sha256: /^[0-9a-f]{64}$/,
    time: /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9]\.[0-9]{3}Z$/,
    logIndex: /^(0|[1-9][0-9]*)$/,
    shard: /^[1-9][0-9]{0,3}\/[1-9][0-9]{0,3}$/,
    tool: /^verify-cpython[ /][0-9A-Za-z.+-]+$/,
};
/** What a file can be by itself, in the order of the kinds of findings. */
const FILE_STATES = [
    'verified',
    ...finding_kinds/* FINDING_KINDS */.mH.filter(kind => kind !== 'changed' && kind !== 'resigned'),
];
const readRelease = readPattern(PATTERNS.release, 'a release such as 3.14.0rc1');
const readFileName = readPattern(PATTERNS.fileName, 'the name of a file');
const readUrl = readPattern(PATTERNS.url, 'an http, https, or file address');
const readMirror = readPattern(PATTERNS.mirror, 'an http, https, or file address that ends in a slash');
const readSha256 = readPattern(PATTERNS.sha256, '64 lower-case hexadecimal digits');
const readLogIndex = readPattern(PATTERNS.logIndex, 'decimal digits');
const readShard = readPattern(PATTERNS.shard, 'a shard such as 2/5');
const readTool = readPattern(PATTERNS.tool, 'verify-cpython and its version');
const readKind = readOneOf(finding_kinds/* FINDING_KINDS */.mH);
const readTime = (value, path) => {
    const expected = 'a time such as 2025-06-11T15:56:48.000Z';
    const text = readPattern(PATTERNS.time, expected)(value, path);
    const time = Date.parse(text);
    // The 31st of June would be read as the 1st of July.
    if (Number.isNaN(time) || new Date(time).toISOString() !== text)
        throw mismatch(path, expected, value);
    return text;
};
const readEvidence = readObject((field) => ({
    certificateIdentity: field('certificateIdentity', readText),
    certificateOidcIssuer: field('certificateOidcIssuer', readText),
    releaseManager: field('releaseManager', readText),
    signedAt: field('signedAt', readTime),
    logIndex: field('logIndex', readLogIndex),
    bundleMediaType: field('bundleMediaType', readText),
    versionStamp: field('versionStamp', orNull(readText)),
}));
const readFile = readObject(field => {
    const state = field('state', readOneOf(FILE_STATES));
    return {
        release: field('release', readRelease),
        fileName: field('fileName', readFileName),
        artifact: field('artifact', orNull(readOneOf(artifact_kinds/* ARTIFACT_KINDS */.hz))),
        url: field('url', readUrl),
        state,
        sha256: field('sha256', state === 'verified' ? readSha256 : orNull(readSha256)),
        size: field('size', orNull(readCount)),
        evidence: field('evidence', state === 'verified' ? readEvidence : readNull),
    };
});
const readFinding = readObject(field => {
    const kind = field('kind', readKind);
    return {
        kind,
        release: field('release', readRelease),
        fileName: field('fileName', readFileName),
        expected: field('expected', readText),
        found: field('found', readText),
        code: field('code', kind === 'rejected' ? readOneOf(errors/* ERROR_CODES */.OQ) : readNull),
    };
});
const readSelection = readObject(field => ({
    pythonVersion: field('pythonVersion', readList(readText)),
    artifact: field('artifact', readList(readOneOf(['all', ...artifact_kinds/* ARTIFACT_KINDS */.hz]))),
    prereleases: field('prereleases', readBoolean),
}));
function readNull(value, path) {
    if (value === null)
        return null;
    throw mismatch(path, 'null', value);
}
/** Copies a report field by field in the order of its type, so that its JSON is always the same. */
const readReport = readObject(field => ({
    schemaVersion: field('schemaVersion', readOneOf([report/* SCHEMA_VERSION */.f])),
    tool: field('tool', readTool),
    startedAt: field('startedAt', readTime),
    finishedAt: field('finishedAt', readTime),
    mirror: field('mirror', readMirror),
    level: field('level', readOneOf(finding_kinds/* LEVELS */.A_)),
    selection: field('selection', readSelection),
    shard: field('shard', orNull(readShard)),
    trustedRoots: field('trustedRoots', readList(readText)),
    baselineSha256: field('baselineSha256', orNull(readSha256)),
    failOn: field('failOn', readList(readKind)),
    verdict: field('verdict', readOneOf(['passed', 'failed'])),
    counts: field('counts', readObject(count => (0,counts/* toCounts */.c)(name => count(name, readCount)))),
    findings: field('findings', readList(readFinding)),
    files: field('files', readList(readFile)),
}));


/***/ }),

/***/ 9736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ SCHEMA_VERSION),
/* harmony export */   t: () => (/* binding */ toFileKey)
/* harmony export */ });
/** Version of the format of `report.json`, which docs/report.schema.json describes. */
const SCHEMA_VERSION = 1;
/** The key of a file, for a set or a map: no release has a slash in it. */
function toFileKey({ release, fileName }) {
    return `${release}/${fileName}`;
}


/***/ }),

/***/ 5267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ runAudit)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/cpython/load-known-releases.js + 1 modules
var load_known_releases = __webpack_require__(149);
// EXTERNAL MODULE: ./build/http/user-agent.js
var user_agent = __webpack_require__(7398);
// EXTERNAL MODULE: ./build/run/concurrency.js
var run_concurrency = __webpack_require__(657);
// EXTERNAL MODULE: ./build/run/session.js
var session = __webpack_require__(5834);
// EXTERNAL MODULE: ./build/store/staging.js
var staging = __webpack_require__(3759);
// EXTERNAL MODULE: ./build/audit/assemble.js + 1 modules
var assemble = __webpack_require__(6721);
// EXTERNAL MODULE: ./build/cpython/artifact-kinds.js
var artifact_kinds = __webpack_require__(3282);
// EXTERNAL MODULE: ./build/cpython/release-managers.js
var release_managers = __webpack_require__(1934);
// EXTERNAL MODULE: ./build/cpython/version.js
var cpython_version = __webpack_require__(9976);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/python-org/mirror.js
var python_org_mirror = __webpack_require__(3041);
// EXTERNAL MODULE: ./build/verify/expectation.js
var expectation = __webpack_require__(8674);
;// CONCATENATED MODULE: ./build/audit/outcome.js


/** Where a mirror has a file that it lists. */
function toUrl({ version, fileName }, mirror) {
    return new URL(encodeURIComponent(fileName), (0,python_org_mirror/* toReleaseFolder */.dm)(mirror, version));
}
/** What a report says of a file that turned out to be something. */
function toAuditedFile(listed, mirror, outcome) {
    const { version, fileName, artifact } = listed;
    const identity = { release: (0,cpython_version/* formatVersion */.qh)(version), fileName };
    const file = {
        ...identity,
        artifact: artifact?.kind ?? null,
        url: toUrl(listed, mirror).href,
        state: outcome.state,
        sha256: null,
        size: null,
        evidence: null,
    };
    const toFinding = (kind, rest) => ({
        kind,
        ...identity,
        ...rest,
    });
    switch (outcome.state) {
        case 'verified':
            return { file: { ...file, ...outcome.proof } };
        case 'rejected': {
            const { code, message } = outcome.error;
            return { file, finding: toFinding('rejected', { expected: outcome.expected, found: message, code }) };
        }
        default: {
            const { expected, found, bytes } = outcome;
            return {
                file: { ...file, ...bytes },
                finding: toFinding(outcome.state, { expected, found, code: null }),
            };
        }
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/verify/fetch-release.js + 2 modules
var fetch_release = __webpack_require__(6462);
// EXTERNAL MODULE: ./build/verify/missing.js
var missing = __webpack_require__(1491);
// EXTERNAL MODULE: ./build/verify/verify-package.js
var verify_package = __webpack_require__(4478);
;// CONCATENATED MODULE: ./build/audit/probe.js






/**
 * Verifies the bundle of a file that the mirror lists, and its bytes and version where the level asks for them.
 * @returns undefined where there is no bundle
 * @throws ActionError for every refusal
 */
async function probeSigned(expectation, context) {
    const signed = await findSigned(expectation, context);
    if (signed === undefined || context.level === 'bundle')
        return signed && toProof(expectation, signed);
    return (0,staging/* withStagingFolder */.uh)(context.temporaryFolder, async (folder) => toVerifiedProof(expectation, await (0,fetch_release/* downloadArtifact */.bk)(expectation, signed, { ...context, folder })));
}
/**
 * Verifies a package by the signed manifest of its release.
 * @throws ActionError for every refusal
 */
function probePackage(expectation, context) {
    const manifest = (0,verify_package/* toManifest */.J)(expectation);
    return (0,staging/* withStagingFolder */.uh)(context.temporaryFolder, async (folder) => {
        const signed = await (0,fetch_release/* fetchSignedDigest */.jg)(manifest, context, () => (0,missing/* noBundle */.aP)(manifest));
        const verified = await (0,fetch_release/* downloadArtifact */.bk)(manifest, signed, { ...context, folder });
        return toVerifiedProof(expectation, await (0,verify_package/* downloadPackage */.X)(expectation, verified, { ...context, folder }));
    });
}
/**
 * Reads the bytes of a file that nothing proves: a later audit can tell whether they have changed.
 * @throws ActionError NOT_PUBLISHED or DOWNLOAD_FAILED
 */
function probeBytes(url, context) {
    return (0,staging/* withStagingFolder */.uh)(context.temporaryFolder, async (folder) => {
        const { sha256, size } = await download(url, folder, context);
        return { sha256, size };
    });
}
async function findSigned(file, context) {
    try {
        return await (0,fetch_release/* fetchSignedDigest */.jg)(file, context, () => (0,missing/* noBundle */.aP)(file));
    }
    catch (error) {
        if (error instanceof errors/* ActionError */.lZ && error.code === 'NO_BUNDLE_PUBLISHED')
            return undefined;
        throw error;
    }
}
async function download(url, folder, { downloader }) {
    const bytes = await downloader.download(url, (0,external_node_path_.join)(folder, 'file'));
    if (bytes)
        return bytes;
    throw new errors/* ActionError */.lZ('NOT_PUBLISHED', `${url} is listed, but is not there.`);
}
function toVerifiedProof(file, { facts }) {
    const proof = toProof(file, facts);
    return {
        sha256: facts.file.sha256,
        size: facts.file.size,
        evidence: proof.evidence && { ...proof.evidence, versionStamp: facts.versionStamp },
    };
}
function toProof({ signer }, { signedDigest }) {
    const { sha256, identity, signedAt, logIndex, bundleMediaType } = signedDigest.evidence;
    const evidence = {
        certificateIdentity: identity.subjectAlternativeName,
        certificateOidcIssuer: identity.issuer,
        releaseManager: signer.releaseManager ?? identity.subjectAlternativeName,
        signedAt: signedAt.toISOString(),
        logIndex,
        bundleMediaType,
        versionStamp: null,
    };
    return { sha256, size: null, evidence };
}

;// CONCATENATED MODULE: ./build/audit/audit-file.js








const UNKNOWN_FILE = {
    state: 'unknown-file',
    expected: 'only files that this release has',
    found: 'a file that is of no kind which CPython published for it',
};
/** What says nothing of its version cannot be compared with one, so its bundle may be that of any other file. */
const SIGNED_OTHER_FILE = {
    state: 'unknown-file',
    expected: 'no bundle: files of this kind never had one',
    found: 'a bundle, which nothing binds to this release',
};
/** What is wrong then is wrong here: no disk, no keys. */
const NOT_OF_THE_FILE = [
    'INVALID_INPUT',
    'TRUSTED_ROOT_INVALID',
    'TRUSTED_ROOT_UNAVAILABLE',
];
/**
 * Looks at one file that the mirror lists. What the verifier refuses is a finding, and so is what can't be fetched: it
 * was not verified.
 * @throws ActionError where this machine or its trusted root is at fault
 */
async function auditFile(listed, context) {
    try {
        return toAuditedFile(listed, context.mirror, await look(listed, context));
    }
    catch (error) {
        if (!(error instanceof errors/* ActionError */.lZ) || NOT_OF_THE_FILE.includes(error.code))
            throw error;
        const what = `CPython ${(0,cpython_version/* formatVersion */.qh)(listed.version)} as ${listed.artifact?.kind ?? listed.fileName}`;
        const expected = `${what}, with ${describeSigner(listed.version)}`;
        return toAuditedFile(listed, context.mirror, { state: 'rejected', expected, error });
    }
}
async function look(listed, context) {
    if (listed.type === 'unknown')
        return UNKNOWN_FILE;
    if (listed.type === 'other' && listed.material.has('.sigstore'))
        return SIGNED_OTHER_FILE;
    const proof = await findProof(listed, context);
    if (proof)
        return { state: 'verified', proof };
    if (listed.artifact?.format === 'package' && listed.material.has('.sigstore'))
        return SIGNED_OTHER_FILE;
    const unproven = describeUnproven(listed, context);
    if (context.level === 'bundle')
        return unproven;
    return { ...unproven, bytes: await probeBytes(toUrl(listed, context.mirror), context) };
}
async function findProof(listed, context) {
    const { version, artifact, material } = listed;
    if (artifact === undefined)
        return undefined;
    const url = toUrl(listed, context.mirror);
    const toExpectation = () => ({ artifact, url, signer: (0,expectation/* findSigner */.E)(version) });
    if (artifact.format === 'package') {
        const hasManifest = (0,artifact_kinds/* isSigned */.JI)(artifact) && context.level === 'bytes';
        return hasManifest ? probePackage(toExpectation(), context) : undefined;
    }
    const isListed = material.has('.sigstore');
    // A page may leave a bundle out that is there.
    const isThere = isListed || (isExpected(listed, context) && (await hasBundle(url, context.downloader)));
    return isThere ? probeSigned(toExpectation(), context) : undefined;
}
function describeUnproven(listed, context) {
    const { version, fileName, artifact, material } = listed;
    const found = `no ${(0,python_org_mirror/* toBundleName */.$K)(fileName)}`;
    if (isExpected(listed, context)) {
        const source = wasVerified(listed, context) ? ', as the baseline has it' : '';
        return { state: 'unsigned', expected: `${describeSigner(version)}${source}`, found };
    }
    if (material.has('.sig') && material.has('.crt')) {
        return {
            state: 'detached-only',
            expected: 'a bundle',
            found: 'a detached signature (.sig and .crt) only',
        };
    }
    if (artifact?.format !== 'package') {
        return { state: 'unsigned-historic', expected: 'nothing: it never had a bundle', found };
    }
    const expected = (0,artifact_kinds/* isSigned */.JI)(artifact)
        ? 'a digest in the signed manifest, which level bytes reads'
        : 'nothing: no signed manifest names it';
    return { state: 'unsigned-historic', expected, found };
}
/** Whether there should be a bundle: by what is known of releases, or by the baseline. */
function isExpected(listed, context) {
    const { artifact } = listed;
    if (artifact === undefined || artifact.format === 'package')
        return false;
    return (0,artifact_kinds/* isSigned */.JI)(artifact) || wasVerified(listed, context);
}
function wasVerified({ version, fileName }, context) {
    return context.wasVerified((0,cpython_version/* formatVersion */.qh)(version), fileName);
}
async function hasBundle(artifact, downloader) {
    for (const url of (0,python_org_mirror/* toBundleUrls */.uF)(artifact))
        if (await downloader.isThere(url))
            return true;
    return false;
}
function describeSigner(version) {
    if (!(0,release_managers/* hasReleaseManager */.jM)(version))
        return 'a bundle signed by a release manager who is known';
    const { subjectAlternativeName, issuer } = (0,release_managers/* findReleaseManager */.sc)(version).identity;
    return `a bundle signed by ${subjectAlternativeName} (${issuer})`;
}

// EXTERNAL MODULE: ./build/audit/baseline.js + 1 modules
var audit_baseline = __webpack_require__(7343);
// EXTERNAL MODULE: ./build/audit/report.js
var report = __webpack_require__(9736);
// EXTERNAL MODULE: ./build/audit/selection.js + 1 modules
var selection = __webpack_require__(8122);
;// CONCATENATED MODULE: ./build/audit/known-differences.js





/**
 * Compares what is there with the list of known releases, as with a baseline that every audit has.
 * @param files with the digests of today
 */
function findKnownDifferences(files, known, inputs) {
    const present = new Map(files.map(file => [(0,report/* toFileKey */.t)(file), file]));
    const expected = known.files
        .filter(file => (0,selection/* isSelected */.sp)(file, inputs) && (0,selection/* isOwn */.NP)(file.version, inputs))
        .map(file => toReport(file, inputs.mirror));
    const vanished = expected.filter(file => !present.has((0,report/* toFileKey */.t)(file)));
    return {
        findings: [
            ...expected.flatMap(file => findChange(file, present.get((0,report/* toFileKey */.t)(file))) ?? []),
            ...vanished.map(file => toFinding('vanished', file, 'nothing')),
        ],
        vanished,
    };
}
/** Both comparisons in one, each difference once. */
function mergeDifferences(first, second) {
    const toKey = (finding) => `${finding.kind} ${(0,report/* toFileKey */.t)(finding)}`;
    return {
        findings: keepFirst([...first.findings, ...second.findings], toKey),
        vanished: keepFirst([...first.vanished, ...second.vanished], report/* toFileKey */.t),
    };
}
function keepFirst(items, toKey) {
    const keys = new Set();
    return items.filter(item => keys.size !== keys.add(toKey(item)).size);
}
function findChange(expected, found) {
    // What is rejected has no digest, and is finding enough.
    if (!found || found.sha256 === null || found.sha256 === expected.sha256)
        return undefined;
    return toFinding('changed', expected, `SHA-256 ${found.sha256}`);
}
function toFinding(kind, { release, fileName, sha256 }, found) {
    const expected = `SHA-256 ${sha256}, as the list of known releases has it`;
    return { kind, release, fileName, expected, found, code: null };
}
/** A known file as a report has it where the mirror does not. */
function toReport({ version, kind, sha256 }, mirror) {
    const artifact = (0,artifact_kinds/* toArtifact */.eH)(version, kind);
    return {
        release: (0,cpython_version/* formatVersion */.qh)(version),
        fileName: artifact.fileName,
        artifact: kind,
        url: (0,python_org_mirror/* toArtifactUrl */.Vf)(mirror, artifact).href,
        state: 'vanished',
        sha256,
        size: null,
        evidence: null,
    };
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/python-org/fetch-listing.js + 1 modules
var fetch_listing = __webpack_require__(4449);
// EXTERNAL MODULE: ./build/python-org/releases.js
var releases = __webpack_require__(208);
;// CONCATENATED MODULE: ./build/audit/list-files.js







/** All releases together have some 2,500 files; a mirror that lists many more does not list releases, and the report would be unreadable. */
const MAX_FILES = 20_000;
/** No file system has longer names. */
const MAX_NAME_CHARACTERS = 255;
const SECOND_LOOK_MS = 500;
/**
 * Finds what there is to audit in the mirror's own pages.
 * @throws ActionError NO_LISTING where a page is no usable listing, for nothing it would list could be missed;
 *   MIRROR_REFUSED where the mirror denies it; NO_MATCHING_RELEASE; DOWNLOAD_FAILED
 */
async function listFiles(inputs, downloader) {
    const { mirror, concurrency } = inputs;
    const folders = (0,releases/* findFinalVersions */.v)((0,fetch_listing/* assertReleases */.dW)(await fetchNames(mirror, downloader)))
        .filter(folder => (0,selection/* mayHaveSelected */.Vc)(folder, inputs))
        .toReversed();
    let count = 0;
    const perFolder = await (0,run_concurrency/* mapConcurrently */.X)(folders, async (folder) => {
        const address = (0,python_org_mirror/* toReleaseFolder */.dm)(mirror, folder);
        const { names } = await fetchNames(address, downloader);
        const files = (0,selection/* selectFiles */.AL)(folder, names, inputs);
        count += files.length;
        if (count > MAX_FILES)
            throw tooMuch(address, `with it the mirror lists more than ${MAX_FILES} files`);
        return files;
    }, { limit: concurrency, onFailure: () => downloader.close() });
    const files = perFolder.flat();
    (0,selection/* assertAllMatch */.bM)(files, inputs);
    return files.filter(({ version }) => (0,selection/* isOwn */.NP)(version, inputs));
}
/** What a folder lists, which is something: an empty page, or one of a proxy, would make a release vanish. */
async function fetchNames(folder, downloader) {
    const first = await (0,fetch_listing/* fetchListing */.zv)(downloader, folder);
    if (first.names.length > 0)
        return assertNames(first);
    await (0,promises_.setTimeout)(SECOND_LOOK_MS);
    const again = await (0,fetch_listing/* fetchListing */.zv)(downloader, folder);
    if (again.names.length > 0)
        return assertNames(again);
    if (again.state === 'denied') {
        throw new errors/* ActionError */.lZ('MIRROR_REFUSED', `The mirror denies access: it answered 403 to ${folder}.`);
    }
    throw (0,fetch_listing/* noListing */.sc)(again, 'releases or their files', NEEDS_LISTINGS);
}
function assertNames(listing) {
    const long = listing.names.find(name => name.length > MAX_NAME_CHARACTERS);
    if (long !== undefined)
        throw tooMuch(listing.folder, `it lists a name of ${long.length} characters`);
    return listing;
}
const NEEDS_LISTINGS = `An audit needs a mirror that lists its folders, as nginx and Apache do. Open the address in a browser, and ${python_org_mirror/* ADDRESS_HINT */.Xj}`;
function tooMuch(folder, reason) {
    return new errors/* ActionError */.lZ('NO_LISTING', `${folder}: ${reason}.`, { hint: NEEDS_LISTINGS });
}

// EXTERNAL MODULE: ./build/audit/shard.js
var shard = __webpack_require__(6384);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
// EXTERNAL MODULE: ./build/sigstore/thread-messages.js
var thread_messages = __webpack_require__(504);
;// CONCATENATED MODULE: ./build/sigstore/thread-handle.js


/** Many times what a bundle and the trusted root take. */
const MAX_HEAP_MIB = 128;
/** A thread that verifies bundles, as the main thread sees it. */
class ThreadHandle {
    #worker;
    #waiting = new Map();
    #questions = 0;
    #hasEnded = false;
    /** How many bundles it has to verify, counted by the caller who assigns them; infinitely many after its end. */
    load = 0;
    constructor(entry, { source, text }) {
        const workerData = { purpose: thread_messages/* BUNDLE_THREAD */.s, source, text };
        // Nothing of the job's environment: the thread needs none of it.
        const resourceLimits = { maxOldGenerationSizeMb: MAX_HEAP_MIB };
        this.#worker = new external_node_worker_threads_.Worker(entry, {
            workerData,
            env: {},
            argv: [thread_messages/* BUNDLE_THREAD */.s],
            execArgv: [],
            resourceLimits,
        });
        this.#worker.on('message', ({ id, evidence }) => this.#settle(id, evidence));
        // `exit` follows.
        this.#worker.on('error', () => { });
        this.#worker.on('exit', () => {
            this.load = Number.POSITIVE_INFINITY;
            this.#hasEnded = true;
            for (const id of this.#waiting.keys())
                this.#settle(id, undefined);
        });
    }
    /** @returns undefined if the thread rejects the bundle or ends; `load` counts one less then */
    async ask(bytes, expected) {
        if (this.#hasEnded)
            return undefined;
        const id = this.#questions++;
        // A copy: a Buffer can be a small part of a large memory, all of which would be sent.
        const question = { id, bytes: Uint8Array.from(bytes), expected };
        const { promise, resolve } = Promise.withResolvers();
        this.#waiting.set(id, resolve);
        this.#worker.postMessage(question, [question.bytes.buffer]);
        return promise;
    }
    async close() {
        await this.#worker.terminate();
    }
    #settle(id, evidence) {
        this.load--;
        this.#waiting.get(id)?.(evidence);
        this.#waiting.delete(id);
    }
}

;// CONCATENATED MODULE: ./build/sigstore/bundle-threads.js

/** Enough to keep a thread busy while the main thread verifies a bundle itself. */
const MAX_QUEUED = 3;
/** What another thread proved, and of what. The class stays in this file, so that only a thread's answer makes one. */
class BundleProof {
    #evidence;
    #about;
    constructor(evidence, ...about) {
        this.#evidence = evidence;
        this.#about = about;
    }
    /** @returns undefined if the proof is about other objects than these */
    findEvidence(bytes, expected, trustedRoot) {
        const isAboutThem = [bytes, expected, trustedRoot].every((each, index) => each === this.#about[index]);
        return isAboutThem ? { ...this.#evidence, identity: expected } : undefined;
    }
}
/**
 * Threads that verify bundles against one trusted root, beside the caller's own, so that a run with many bundles uses all cores.
 *
 * A thread only says yes. If it rejects a bundle, fails, or has enough to do, there is no proof, and the caller verifies the
 * bundle in its own thread. So a rejection has the same error with and without threads, and a lost thread costs only time.
 */
class BundleThreads {
    #threads;
    #trustedRoot;
    #queue = [];
    #isHelping = false;
    /**
     * @param entry the script that each thread runs; it calls `serveBundles` where `isBundleThread` says so
     * @param count of threads, at least 1
     */
    constructor(entry, count, trustedRoot) {
        this.#trustedRoot = trustedRoot;
        this.#threads = Array.from({ length: count }, () => new ThreadHandle(new URL(entry), trustedRoot));
    }
    /** @returns undefined if the caller has to verify the bundle itself */
    async prove(bytes, expected) {
        const thread = await new Promise(resolve => {
            this.#queue.push(resolve);
            this.#assign();
        });
        const evidence = await thread?.ask(bytes, expected);
        this.#assign();
        return evidence && new BundleProof(evidence, bytes, expected, this.#trustedRoot);
    }
    /** Ends the threads. What they were asked meanwhile has no proof. */
    async close() {
        await Promise.all(this.#threads.map(thread => thread.close()));
    }
    #assign() {
        for (const thread of this.#threads) {
            while (this.#queue.length > 0 && thread.load < MAX_QUEUED) {
                thread.load++;
                this.#queue.shift()?.(thread);
            }
        }
        if (this.#queue.length > 0 && !this.#isHelping) {
            this.#isHelping = true;
            setImmediate(() => this.#help());
        }
    }
    /** Has the caller verify one bundle. Before the next one, the event loop takes answers and gives the threads more to do. */
    #help() {
        this.#isHelping = false;
        this.#queue.shift()?.(undefined);
        this.#assign();
    }
}

;// CONCATENATED MODULE: ./build/audit/threads.js

/** For fewer, starting the threads takes longer than they save. */
const MIN_BUNDLES = 64;
/** More could not be kept busy: for each bundle, fetching takes the main thread about a quarter of the time that verifying takes. */
const MAX_THREADS = 4;
/**
 * Starts a thread for each core but the main thread's, if there are enough bundles for them.
 *
 * @param options `entry` is the program's script, undefined if it can't run in threads; `cores` is the number of cores
 * @returns undefined where one thread is as good
 */
function startThreads(listed, trustedRoot, { entry, cores }) {
    const bundles = listed.filter(({ material }) => material.has('.sigstore')).length;
    const count = Math.min(cores - 1, MAX_THREADS);
    if (entry === undefined || bundles < MIN_BUNDLES || count < 1)
        return undefined;
    return new BundleThreads(entry, count, trustedRoot);
}

;// CONCATENATED MODULE: ./build/audit/run-audit.js















/**
 * Audits every release that is selected: each file that the mirror lists, and what the list of known releases or the baseline has
 * besides.
 * @throws ActionError where there is nothing to audit, or no saying what there is; findings are no errors
 */
async function runAudit(inputs, environment) {
    const { log, temporaryFolder } = environment;
    const startedAt = new Date();
    await (0,staging/* makeFolder */.fc)('report-dir', inputs.reportFolder);
    const baseline = inputs.baselinePath === undefined ? undefined : await (0,audit_baseline/* readBaseline */.mF)(inputs.baselinePath);
    const selection = toSelection(inputs);
    if (baseline && !(0,external_node_util_.isDeepStrictEqual)(baseline.selection, selection)) {
        log.warning('baseline: it is the report of another selection. Files outside of that selection are not compared.');
    }
    return (0,session/* withSession */.f)({ ...inputs, temporaryFolder }, log, async ({ downloader, trustedRoot }) => {
        const known = await (0,load_known_releases/* loadKnownReleases */.w)();
        const listed = await listFiles(inputs, downloader);
        // Without it, every file would be refused for the same reason.
        const root = await trustedRoot;
        const threads = startThreads(listed, root, {
            entry: environment.threadEntry,
            cores: (0,external_node_os_.availableParallelism)(),
        });
        const context = {
            ...inputs,
            temporaryFolder,
            trustedRoot,
            downloader,
            threads,
            history: Promise.resolve({ known, changes: 'report' }),
            info: (message) => log.info(message),
            debug: (message) => log.debug(message),
            wasVerified: (release, fileName) => baseline?.files.get((0,report/* toFileKey */.t)({ release, fileName }))?.state === 'verified',
        };
        let done = 0;
        environment.progress(done, listed.length);
        const audited = await (0,run_concurrency/* mapConcurrently */.X)(listed, async (file) => {
            const result = await auditFile(file, context);
            environment.progress(++done, listed.length);
            return result;
        }, { limit: inputs.concurrency, onFailure: () => downloader.close() }).finally(() => threads?.close());
        const files = audited.map(({ file }) => file);
        const byList = findKnownDifferences(files, known, inputs);
        const differences = baseline
            ? mergeDifferences((0,audit_baseline/* findDifferences */.cG)(files, baseline, inputs), byList)
            : byList;
        return (0,assemble/* assembleReport */.x)({
            schemaVersion: report/* SCHEMA_VERSION */.f,
            tool: user_agent/* USER_AGENT */._,
            startedAt: startedAt.toISOString(),
            finishedAt: new Date().toISOString(),
            mirror: inputs.mirror.href,
            level: inputs.level,
            selection,
            shard: inputs.shard ? (0,shard/* formatShard */._D)(inputs.shard) : null,
            trustedRoots: [root.source],
            baselineSha256: baseline?.sha256 ?? null,
            failOn: inputs.failOn,
            findings: [...audited.flatMap(({ finding }) => finding ?? []), ...differences.findings],
            files: [...(baseline ? (0,audit_baseline/* carryForward */.DN)(files, baseline) : files), ...differences.vanished],
        });
    });
}
function toSelection({ specifiers, kinds, prereleases }) {
    return {
        pythonVersion: specifiers.map(specifier => (specifier === 'all' ? specifier : specifier.text)),
        artifact: kinds,
        prereleases,
    };
}


/***/ }),

/***/ 8122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bM: () => (/* binding */ assertAllMatch),
  NP: () => (/* binding */ isOwn),
  sp: () => (/* binding */ isSelected),
  Vc: () => (/* binding */ mayHaveSelected),
  AL: () => (/* binding */ selectFiles)
});

// EXTERNAL MODULE: ./build/cpython/artifact-kinds.js
var artifact_kinds = __webpack_require__(3282);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/cpython/kind-table.js
var kind_table = __webpack_require__(5085);
// EXTERNAL MODULE: ./build/cpython/release-ranges.js
var release_ranges = __webpack_require__(4432);
// EXTERNAL MODULE: ./build/cpython/version.js
var cpython_version = __webpack_require__(9976);
;// CONCATENATED MODULE: ./build/cpython/release-files.js





/** What proves something of the file that it is named after. */
const MATERIAL = ['.sigstore', '.sig', '.crt'];
/** What else is named after a file: PGP signatures, software bills of materials, early entries of the log. */
const COMPANIONS = [...MATERIAL, '.asc', '.spdx.json', '.rekor'];
/** Names of no kind, and the releases that have had them (docs/facts.md section 3). None ever had a bundle. */
const OTHER_NAMES = [
    ['python-V-webinstall.exe', '3.7.0a1..3.10.0a2'],
    ['python-V-amd64-webinstall.exe', '3.7.0a1..3.10.0a2'],
    ['python-V-macosx10.6.pkg', '3.7.0a1..3.7.6'],
    ['python-V-macosx10.9.pkg', '3.7.0b1..3.10.0a2'],
    ['python-V-macosx11.0.pkg', '3.9.1rc1'],
    ['python-V-macos11.0.pkg', '3.9.1 3.10.0a3'],
    ['python-Vpost2-macos11.pkg', '3.10.0'],
    ['python-V.post1-embed-amd64.zip', '3.7.2'],
    ['python-V.post1-embed-win32.zip', '3.7.2'],
];
const HAVE_WINDOWS_HELP = (0,release_ranges/* parseReleaseRanges */.b)('3.7.0a1..3.11.0a6');
/** The parts of Windows installers: `amd64/`, `arm64rc1/`. They are signed by Windows' own means. */
const INSTALLER_PARTS = /^(amd64|arm64|win32)((a|b|rc)\d+)?\/$/;
/** `python3101.chm`, `python3110a1.chm` */
const WINDOWS_HELP = /^python(?<digits>\d+)(?<preRelease>(?:a|b|rc)\d+)?\.chm$/;
const ARTIFACT_NAMES = artifact_kinds/* ARTIFACT_KINDS */.hz.map(kind => ({ kind, pattern: toPattern(kind_table/* KINDS */.G[kind].fileName) }));
const OTHER_PATTERNS = OTHER_NAMES.map(([fileName, releases]) => ({
    pattern: toPattern(fileName),
    hasHad: (0,release_ranges/* parseReleaseRanges */.b)(releases),
}));
/**
 * Tells what the names in a release's folder are. What is named after another file there is a part of that one.
 *
 * @param folder the release that the folder is named after; its pre-releases lie there too
 * @param names as the mirror lists them, folders with a slash at the end
 */
function toReleaseFiles(folder, names) {
    const all = new Set(names);
    return names.flatMap(name => {
        const file = findCompanionOf(name);
        if (file !== undefined && findCompanionOf(file) === undefined && all.has(file))
            return [];
        if (INSTALLER_PARTS.test(name))
            return [];
        const material = new Set(MATERIAL.filter(suffix => all.has(`${name}${suffix}`)));
        return [{ fileName: name, material, ...classify(name, folder) }];
    });
}
/** The name of the file that a name belongs to, if it is one of a companion. */
function findCompanionOf(name) {
    const suffix = COMPANIONS.find(each => name.endsWith(each));
    return suffix && name.slice(0, -suffix.length);
}
function classify(name, folder) {
    for (const { kind, pattern } of ARTIFACT_NAMES) {
        const version = parseHere(pattern.exec(name)?.groups?.version, folder);
        // An installer in a release of sources alone is as unknown as any other file. Of what came before 3.7 we know nothing.
        if (version && (kind_table/* KINDS */.G[kind].published(version) || !kind_table/* KINDS */.G['source-tgz'].published(version))) {
            return { version, type: 'artifact', artifact: (0,artifact_kinds/* toArtifact */.eH)(version, kind) };
        }
    }
    const version = findOtherVersion(name, folder);
    return version ? { version, type: 'other' } : { version: folder, type: 'unknown' };
}
/** The version, if the name is one of those that are no kind, and that release has had it. */
function findOtherVersion(name, folder) {
    const final = (0,cpython_version/* formatFinalVersion */.wi)(folder);
    const help = WINDOWS_HELP.exec(name)?.groups;
    if (help?.digits === final.replaceAll('.', '')) {
        const version = parseHere(`${final}${help.preRelease ?? ''}`, folder);
        return version && HAVE_WINDOWS_HELP(version) ? version : undefined;
    }
    for (const { pattern, hasHad } of OTHER_PATTERNS) {
        const version = parseHere(pattern.exec(name)?.groups?.version, folder);
        if (version && hasHad(version))
            return version;
    }
    return undefined;
}
function toPattern(fileName) {
    const [before = '', after = ''] = fileName.split('V').map(part => part.replaceAll('.', '\\.'));
    return new RegExp(`^${before}(?<version>\\d+\\.\\d+\\.\\d+(?:(?:a|b|rc)\\d+)?)${after}$`);
}
/** A version in a name, if there is one and its files lie in this folder. */
function parseHere(text, folder) {
    if (text === undefined)
        return undefined;
    try {
        const version = (0,cpython_version/* parseVersion */.ot)(text);
        const isHere = (0,cpython_version/* formatFinalVersion */.wi)(version) === (0,cpython_version/* formatVersion */.qh)(folder);
        // Pre-releases are numbered from 1: the stray 3.14.0a0 is no release.
        return isHere && version.preRelease?.serial !== 0 ? version : undefined;
    }
    catch (error) {
        if (error instanceof errors/* ActionError */.lZ)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/audit/shard.js
var audit_shard = __webpack_require__(6384);
;// CONCATENATED MODULE: ./build/audit/selection.js





/** Pre-releases that a folder may have, to ask a specifier about them before the folder is looked into. */
const PROBES = [
    '',
    ...['a', 'b', 'rc'].flatMap(level => [1, 2, 3, 4, 5, 6, 7, 8, 9].map(n => `${level}${n}`)),
];
/** Whether a folder may have a release that is selected. */
function mayHaveSelected(folder, inputs) {
    const final = (0,cpython_version/* formatFinalVersion */.wi)(folder);
    const isExact = (specifier) => specifier !== 'all' && specifier.exact !== undefined && (0,cpython_version/* formatFinalVersion */.wi)(specifier.exact) === final;
    if (inputs.specifiers.some(isExact))
        return true;
    return PROBES.map(probe => (0,cpython_version/* parseVersion */.ot)(`${final}${probe}`)).some(version => inputs.specifiers.some(specifier => matches(specifier, version)));
}
/** The files of a folder that are selected, in any shard. */
function selectFiles(folder, names, inputs) {
    return toReleaseFiles(folder, names).filter(({ version, artifact }) => isSelected({ version, kind: artifact?.kind ?? null }, inputs));
}
/** Whether a file of a release is selected, in any shard. */
function isSelected({ version, kind }, { specifiers, kinds, prereleases }) {
    if (version.preRelease !== undefined && !prereleases)
        return false;
    if (!kinds.some(each => each === 'all' || each === kind))
        return false;
    return specifiers.some(specifier => matches(specifier, version));
}
/** Whether a release falls into the shard, if there is one. */
function isOwn(version, { shard }) {
    return shard === undefined || (0,audit_shard/* isInShard */.O1)((0,cpython_version/* formatVersion */.qh)(version), shard);
}
/**
 * Refuses a specifier that selects nothing: a mistake in it would look like a clean audit.
 * @throws ActionError NO_MATCHING_RELEASE
 */
function assertAllMatch(files, { specifiers }) {
    for (const specifier of specifiers) {
        if (files.some(({ version }) => matches(specifier, version)))
            continue;
        const text = specifier === 'all' ? specifier : specifier.text;
        throw new errors/* ActionError */.lZ('NO_MATCHING_RELEASE', `No release on the mirror matches '${text}'.`, {
            hint: 'Correct python-version, or check what the mirror lists. If only pre-releases match, set prereleases to true.',
        });
    }
}
/** `all` begins where signing did: earlier releases have nothing to verify. */
function matches(specifier, version) {
    return specifier === 'all' ? (0,artifact_kinds/* hasSignedFiles */.wk)(version) : specifier.matches(version);
}


/***/ }),

/***/ 6384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O1: () => (/* binding */ isInShard),
/* harmony export */   _D: () => (/* binding */ formatShard),
/* harmony export */   uK: () => (/* binding */ parseShard)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);


const MAX_SHARDS = 100;
/**
 * Reads `2/5`.
 * @returns undefined where it is empty
 * @throws ActionError INVALID_INPUT
 */
function parseShard(text) {
    if (text === '')
        return undefined;
    const groups = /^(?<index>[1-9]\d{0,2})\/(?<count>[1-9]\d{0,2})$/.exec(text)?.groups;
    const shard = { index: Number(groups?.index), count: Number(groups?.count) };
    if (groups !== undefined && shard.index <= shard.count && shard.count <= MAX_SHARDS)
        return shard;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('INVALID_INPUT', `shard: '${text}' is no shard.`, {
        hint: `Write its number and how many there are, such as 2/5, at most ${MAX_SHARDS}.`,
    });
}
function formatShard({ index, count }) {
    return `${index}/${count}`;
}
/** Whether a release falls into a shard: always into the same one for a given count, whatever else there is. */
function isInShard(release, { index, count }) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(release).digest().readUInt32BE();
    return (hash % count) + 1 === index;
}


/***/ }),

/***/ 9280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ writeReports)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/store/staging.js
var staging = __webpack_require__(3759);
// EXTERNAL MODULE: ./build/store/write-whole.js
var write_whole = __webpack_require__(7919);
// EXTERNAL MODULE: ./build/audit/assemble.js + 1 modules
var assemble = __webpack_require__(6721);
// EXTERNAL MODULE: ./build/audit/baseline.js + 1 modules
var baseline = __webpack_require__(7343);
// EXTERNAL MODULE: ./build/audit/marks.js
var marks = __webpack_require__(4978);
;// CONCATENATED MODULE: ./build/audit/checksums.js

/**
 * The digests of the verified files as `sha256sum --check` reads them: `<hex>  <file name>` per line. Files with a finding that
 * puts the digest in doubt are left out.
 */
function formatChecksums(report) {
    const lines = (0,marks/* markFiles */.zg)(report).flatMap(({ file: { state, sha256, fileName }, marks }) => {
        const isTrusted = state === 'verified' && !marks.includes('rejected') && !marks.includes('changed');
        return isTrusted ? [`${sha256}  ${fileName}\n`] : [];
    });
    return lines.join('');
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/report/finding-kinds.js
var finding_kinds = __webpack_require__(4436);
// EXTERNAL MODULE: ./build/report/html.js
var html = __webpack_require__(5138);
// EXTERNAL MODULE: ./build/report/utc-text.js
var utc_text = __webpack_require__(4897);
;// CONCATENATED MODULE: ./build/audit/html/markup.js



/** Markup. Only `html` makes it, so no text from outside can be in it unescaped. */
class Markup {
    #text;
    constructor(text) {
        this.#text = text;
    }
    toString() {
        return this.#text;
    }
}
/**
 * Puts values into HTML: markup as it is, lists of markup one after the other, and text escaped and made printable.
 * A value fits between tags or between the quotes of an attribute: nowhere else, so not into a name of a tag or
 * of an attribute, a script or a style. An address needs `link`.
 */
function markup_html(parts, ...values) {
    const texts = values.map(value => {
        if (typeof value === 'object')
            return value instanceof Markup ? String(value) : value.join('');
        return (0,html/* escapeHtml */.ZD)((0,errors/* printable */.g$)(String(value)));
    });
    return new Markup(String.raw({ raw: parts }, ...texts));
}
const NOTHING = markup_html ``;
/**
 * A link where the address is one of the web, and the mere text of it where it is not: `javascript:` is an address too.
 * @param text what the reader sees; the address itself unless told
 */
function markup_link(address, text = address) {
    const url = URL.parse(address);
    if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:'))
        return markup_html `${text}`;
    // A whole address: one cut off by `printable` would lead somewhere else.
    return url.href.length > MAX_LINK_CHARACTERS
        ? markup_html `${text}`
        : markup_html `<a href="${url.href}" rel="noreferrer">${text}</a>`;
}
const MAX_LINK_CHARACTERS = 1000;
/** `2025-06-11 15:56:48 UTC` of an ISO 8601 time, which stays as it is for programs. */
function time(iso) {
    return markup_html `<time datetime="${iso}">${(0,utc_text/* toUtcText */.b)(iso)} UTC</time>`;
}
/** `2,104`. */
function count(value) {
    return value.toLocaleString('en');
}
/** `1 file`, `2,104 files`. */
function plural(value, noun) {
    return `${count(value)} ${noun}${value === 1 ? '' : 's'}`;
}
/** A list of what is known of something; what is null is not known and left out. */
function definitions(entries) {
    const known = entries.map(([term, description]) => description === null ? NOTHING : markup_html `<dt>${term}</dt><dd>${description}</dd>`);
    return markup_html `<dl>${known}</dl>`;
}

;// CONCATENATED MODULE: ./build/audit/html/filter.js


/** Hidden until the script runs, without which it could do nothing. */
function formatFilter(seriesList, files) {
    const marks = ['verified', ...finding_kinds/* FINDING_KINDS */.mH].map(mark => formatMarkOption(mark, files));
    const series = seriesList.map(({ name }) => markup_html `<option value="${name}">${name}</option>`);
    return markup_html `<div id="filter" role="search" aria-label="Filter files and findings" hidden>
<label>Release or file <input type="search" autocomplete="off" spellcheck="false" placeholder="3.14.0 or amd64.exe"></label>
<label>State <select name="mark"><option value="">all</option>${marks}</select></label>
<label>Series <select name="series"><option value="">all</option>${series}</select></label>
<button type="button">Clear</button>
<output></output>
</div>
<p id="no-match" hidden>No matches: no file and no finding is like that.</p>
`;
}
/** A file has one mark for its state and may have others: it counts for each. */
function formatMarkOption(mark, files) {
    const marked = files.filter(({ marks }) => marks.includes(mark)).length;
    return marked === 0 ? NOTHING : markup_html `<option value="${mark}">${mark} (${count(marked)})</option>`;
}

// EXTERNAL MODULE: ./build/audit/finding-facts.js
var finding_facts = __webpack_require__(15);
;// CONCATENATED MODULE: ./build/audit/html/marks.js



const VERIFIED = { sign: '✓', brief: 'Signed by the release manager of its series.' };
/** What each mark means, in a few words. */
function explainMark(mark) {
    return toFacts(mark).brief;
}
function toFacts(mark) {
    return mark === 'verified' ? VERIFIED : finding_facts/* FINDING_FACTS */.a[mark];
}
/** How many files have each mark as their most serious one: `1 rejected, 12 verified`. */
function describeMarks(files) {
    const worst = files.map(({ marks: [first] }) => first);
    const counts = marks/* MARKS */.j7.map(mark => [worst.filter(one => one === mark).length, mark]);
    return counts
        .filter(([number]) => number > 0)
        .map(([number, mark]) => `${number} ${mark}`)
        .join(', ');
}
/** Sign and name of a mark, in its colours. */
function formatMark(mark) {
    return markup_html `<span class="mark ${mark}">${formatSign(mark)} <b>${mark}</b></span>`;
}
/** The bare sign; what speaks must say the name beside it. */
function formatSign(mark) {
    return markup_html `<i aria-hidden="true">${toFacts(mark).sign}</i>`;
}

;// CONCATENATED MODULE: ./build/audit/html/panels.js


const LOG_SEARCH = 'https://search.sigstore.dev/?logIndex=';
const BYTES_A_MEGABYTE = 1e6;
/**
 * The details of each release of a series, one panel a release. A panel is a popover: it opens, closes on Escape and
 * gives the focus back without any script.
 */
function formatPanels({ releases }, columns) {
    return releases.map(release => formatPanel(release, columns));
}
/** What opens the panel of a release. */
function formatPanelButton(panel, content) {
    return markup_html `<button type="button" popovertarget="${panel}">${content}</button>`;
}
function formatPanel({ release, panel, files }, columns) {
    const articles = files.map(file => formatFile(file, columns.indexOf(file.file.artifact)));
    return markup_html `<div popover id="${panel}" class="panel" role="dialog" aria-labelledby="${panel}-title">
<header><h4 id="${panel}-title">Python ${release}</h4><p>${plural(files.length, 'file')}: ${describeMarks(files)}</p>
<button type="button" popovertarget="${panel}" popovertargetaction="hide">Close</button></header>
${articles}
</div>
`;
}
/** The script finds a file's cell in the grid by its column, and its marks where it filters. */
function formatFile({ file, findings, marks }, column) {
    return markup_html `<article tabindex="-1" data-column="${column}" data-marks="${marks.join(' ')}">
<h5>${file.fileName}</h5><p>${marks.map(formatMark)}</p>
${findings.map(formatFinding)}${definitions([
        ...(file.evidence === null ? [] : describeEvidence(file.evidence)),
        ['SHA-256', file.sha256 === null ? null : markup_html `<code>${file.sha256}</code>`],
        ['Size', file.size === null ? null : markup_html `${formatMegabytes(file.size)} (${count(file.size)} bytes)`],
        ['From', markup_link(file.url)],
    ])}</article>
`;
}
/** What was expected and found. */
function formatFinding({ expected, found, code }) {
    return definitions([
        ['Expected', markup_html `${expected}`],
        ['Found', markup_html `${found}`],
        ['Code', code && markup_html `<code>${code}</code>`],
    ]);
}
function describeEvidence(evidence) {
    const { logIndex } = evidence;
    return [
        ['Signed by', markup_html `${evidence.releaseManager} <code>${evidence.certificateIdentity}</code>`],
        ['OIDC issuer', markup_html `<code>${evidence.certificateOidcIssuer}</code>`],
        ['Signed at', time(evidence.signedAt)],
        ['Log index', markup_link(LOG_SEARCH + encodeURIComponent(logIndex), logIndex)],
        ['Version stamp', evidence.versionStamp === null ? null : markup_html `${evidence.versionStamp}`],
        ['Bundle', markup_html `<code>${evidence.bundleMediaType}</code>`],
    ];
}
function formatMegabytes(bytes) {
    return `${(bytes / BYTES_A_MEGABYTE).toFixed(1)} MB`;
}

// EXTERNAL MODULE: ./build/cpython/artifact-kinds.js
var artifact_kinds = __webpack_require__(3282);
;// CONCATENATED MODULE: ./build/audit/html/releases.js


/** Groups a report's files by release and series, the newest first, as the report has them the oldest first. */
function toSeriesList(report) {
    const marked = (0,marks/* markFiles */.zg)(report);
    const releases = [...Map.groupBy(marked, ({ file }) => file.release)].map(([release, files], index) => ({ release, panel: `panel-${index}`, files }));
    const series = Map.groupBy(releases.reverse(), ({ release }) => toSeriesName(release));
    return [...series].map(([name, releases]) => ({ name, releases }));
}
/** The kinds that occur among the files, in the usual order, with groups together; files of no kind come last. */
function findColumns(files) {
    const kinds = new Set(files.map(({ file }) => file.artifact));
    const columns = [...artifact_kinds/* ARTIFACT_KINDS */.hz, null].filter(kind => kinds.has(kind));
    return [...Map.groupBy(columns, toGroup).values()].flat();
}
/** `windows-embed` of `windows-embed-x64`: what a heading over several columns says. */
function toGroup(column) {
    return column === null ? 'other' : column.replace(/-[^-]*$/, '');
}
/** `3.14` of `3.14.0rc1`. A page must be made of every report, so this reads no version and refuses nothing. */
function toSeriesName(release) {
    return release.split('.', 2).join('.');
}

;// CONCATENATED MODULE: ./build/audit/html/findings.js





/** Longer lists begin closed, unless they make the audit fail. */
const MAX_OPEN_FINDINGS = 10;
/** Everything found, the most serious kind first, one list a kind. */
function formatFindings({ findings, failOn }, seriesList) {
    const releases = seriesList.flatMap(series => series.releases);
    const panels = new Map(releases.map(({ release, panel }) => [release, panel]));
    const byKind = Map.groupBy(findings, ({ kind }) => kind);
    const lists = finding_kinds/* FINDING_KINDS */.mH.map(kind => {
        const found = byKind.get(kind) ?? [];
        const items = found.map(finding => formatItem(finding, panels.get(finding.release)));
        return items.length === 0 ? NOTHING : formatList(kind, items, failOn.includes(kind));
    });
    return markup_html `<section id="findings" aria-labelledby="findings-title">
<h2 id="findings-title">Findings</h2>
${findings.length === 0 ? markup_html `<p>None.</p>` : lists}</section>
`;
}
function formatList(kind, items, fails) {
    const open = fails || items.length <= MAX_OPEN_FINDINGS ? markup_html ` open` : NOTHING;
    return markup_html `<details data-kind="${kind}"${open}>
<summary><h3>${formatMark(kind)} <strong>${count(items.length)}</strong></h3> <small>${explainMark(kind)}</small></summary>
<ul>
${items}</ul></details>
`;
}
/** The name of the file opens the panel of its release, and the script then shows the file there. */
function formatItem(finding, panel) {
    const { release, fileName } = finding;
    const name = markup_html `<b>${release}</b> <span class="file">${fileName}</span>`;
    const opener = panel === undefined ? name : formatPanelButton(panel, name);
    return markup_html `<li data-series="${toSeriesName(release)}"><span class="name">${opener}</span>${formatFinding(finding)}</li>
`;
}

;// CONCATENATED MODULE: ./build/audit/html/grid.js





const HINT = 'Open a release to see its files, who signed each one, and when. An empty cell means that there is no such file.';
/** All releases, one table a series, so that each has the kinds of its own time, and its headings near. */
function formatReleases(seriesList) {
    return markup_html `<section id="releases" aria-labelledby="releases-title" tabindex="-1">
<h2 id="releases-title">Releases</h2>
<p class="hint">${seriesList.length === 0 ? 'No release was audited.' : HINT}</p>
${seriesList.map(formatSeries)}</section>
`;
}
function formatSeries(series, index) {
    const { name, releases } = series;
    const id = `series-${index}`;
    const files = releases.flatMap(release => release.files);
    const columns = findColumns(files);
    return markup_html `<section class="series" data-series="${name}">
<header><h3 id="${id}">Python ${name}</h3><p>${describeSeries(series, files)}</p></header>
<div class="scroll" role="region" aria-labelledby="${id}" tabindex="0"><table class="grid">
<caption>Releases of ${name}, the newest first, and the state of each kind of file</caption>
${formatHead(columns)}
<tbody>
${releases.map(release => formatRow(release, columns))}</tbody>
</table></div>
${formatPanels(series, columns)}</section>
`;
}
function describeSeries({ releases }, files) {
    const signers = new Set(files.flatMap(({ file }) => file.evidence?.releaseManager ?? []));
    const verified = files.filter(({ file }) => file.state === 'verified').length;
    return [
        plural(releases.length, 'release'),
        `${verified} of ${plural(files.length, 'file')} verified`,
        ...(signers.size > 0 ? [`signed by ${[...signers].join(', ')}`] : []),
    ].join(' · ');
}
/** `windows-embed-x64` is the column `x64` below `windows-embed`; a kind of one part has no heading above it. */
function formatHead(columns) {
    const groups = [...Map.groupBy(columns, toGroup)];
    const top = groups.map(([group, [first, ...others]]) => first === group || first === null
        ? markup_html `<th scope="col" rowspan="2">${group}</th>`
        : markup_html `<th scope="colgroup" colspan="${1 + others.length}">${group}</th>`);
    const bottom = columns.flatMap(kind => kind === null || kind === toGroup(kind)
        ? []
        : markup_html `<th scope="col">${kind.slice(toGroup(kind).length + 1)}</th>`);
    return markup_html `<thead><tr><th scope="col" rowspan="2">release</th>${top}</tr><tr>${bottom}</tr></thead>`;
}
function formatRow({ release, panel, files }, columns) {
    const byKind = Map.groupBy(files, ({ file }) => file.artifact);
    const cells = columns.map(kind => formatCell(byKind.get(kind) ?? []));
    return markup_html `<tr><th scope="row">${formatPanelButton(panel, markup_html `${release}`)}</th>${cells}</tr>
`;
}
/** The mark of one file; of several, how many there are of each mark, in the colours of the worst. */
function formatCell(files) {
    const worst = (0,marks/* findWorst */.bN)(files);
    if (worst === undefined)
        return markup_html `<td></td>`;
    return files.length === 1
        ? markup_html `<td class="mark ${worst}">${formatSign(worst)}<b>${worst}</b></td>`
        : markup_html `<td class="mark ${worst}">${formatSign(worst)} ${files.length}<b>: ${describeMarks(files)}</b></td>`;
}

;// CONCATENATED MODULE: ./build/audit/html/header.js



const LEGEND = ['verified', ...finding_kinds/* FINDING_KINDS */.mH];
/** One file in thousands must be seen too. */
const MIN_BAR_SHARE = 0.004;
const LEVEL_TEXTS = {
    bundle: 'bundles only; no file was downloaded',
    bytes: 'bundles, and every byte of the files',
};
/** The verdict and its reason, how much there is of everything, and what was audited. */
function formatHeader(report, files) {
    const { verdict, counts } = report;
    const mark = verdict === 'passed' ? 'verified' : 'rejected';
    return markup_html `<header>
<p class="eyebrow">CPython release audit</p>
<h1><span class="mark ${mark}">${formatSign(mark)}</span> ${describeVerdict(report)}</h1>
<p class="lead">${explainVerdict(report)}<br>
${count(counts.verified)} of ${plural(counts.files, 'file')} in ${plural(counts.releases, 'release')} verified.</p>
${formatBar(files)}
${formatLegend(report)}
${formatFacts(report)}
</header>
`;
}
/** `Failed` or `Passed`, for the heading and the title. */
function describeVerdict({ verdict }) {
    return verdict === 'passed' ? 'Passed' : 'Failed';
}
function explainVerdict({ verdict, counts, failOn }) {
    const reasons = finding_kinds/* FINDING_KINDS */.mH.filter(kind => failOn.includes(kind) && counts[kind] > 0);
    const found = reasons.map(kind => `${count(counts[kind])} ${kind}`).join(', ');
    if (verdict === 'passed')
        return 'No finding fails this audit.';
    if (found !== '')
        return `Findings that fail this audit: ${found}.`;
    // Nothing verified is a failure by itself.
    return counts.verified === 0 ? 'No file was verified.' : 'See the findings.';
}
/** How the files divide up, each by its most serious mark, as one bar. The legend below says it in words. */
function formatBar(files) {
    const worst = Map.groupBy(files, ({ marks: [first] }) => first);
    const least = files.length * MIN_BAR_SHARE;
    let x = 0;
    const parts = LEGEND.map(mark => {
        const number = worst.get(mark)?.length ?? 0;
        if (number === 0)
            return NOTHING;
        const width = Math.max(number, least);
        x += width;
        return markup_html `<rect class="${mark}" x="${x - width}" width="${width}" height="1"/>`;
    });
    return markup_html `<svg class="bar" viewBox="0 0 ${x} 1" preserveAspectRatio="none" aria-hidden="true">${parts}</svg>`;
}
function formatLegend({ counts, failOn }) {
    const items = LEGEND.map(mark => {
        const fails = mark !== 'verified' && failOn.includes(mark);
        return markup_html `<li${counts[mark] === 0 ? markup_html ` class="none"` : NOTHING}><strong>${count(counts[mark])}</strong> ${formatMark(mark)}
<small>${explainMark(mark)}${fails ? ' Fails the audit.' : ''}</small></li>
`;
    });
    return markup_html `<ul class="legend" aria-label="Files by state and finding">${items}</ul>`;
}
function formatFacts(report) {
    const { selection, baselineSha256, failOn } = report;
    return markup_html `<section class="facts" aria-label="What was audited">${definitions([
        ['Mirror', markup_link(report.mirror)],
        ['Level', markup_html `${LEVEL_TEXTS[report.level]}`],
        [
            'Releases',
            markup_html `${selection.pythonVersion.join(', ')}${selection.prereleases ? '' : ', no pre-releases'}`,
        ],
        ['Kinds', markup_html `${selection.artifact.join(', ')}`],
        ['Shard', markup_html `${report.shard ?? 'none: the whole selection'}`],
        ['Trusted root', markup_html `${report.trustedRoots.join(', ')}`],
        [
            'Baseline',
            baselineSha256 === null ? markup_html `none` : markup_html `report with SHA-256 <code>${baselineSha256}</code>`,
        ],
        ['Fails on', markup_html `${failOn.join(', ') || 'only an audit that verifies nothing'}`],
        ['Started', time(report.startedAt)],
        ['Finished', time(report.finishedAt)],
        ['Created by', markup_html `${report.tool}`],
    ])}</section>`;
}

;// CONCATENATED MODULE: ./build/audit/html/script.js
/**
 * Runs in the browser: the filter, and cells of the grid and findings that lead to their file. Its source becomes part
 * of the page, so it stands alone: nothing from outside of it but its argument. It reads what the page says in
 * words and attributes, and writes words alone, never markup.
 * @param page the `document`
 */
function enhanceReport(page) {
    const find = (selector, within = page) => {
        const found = within.querySelector(selector);
        if (found === null)
            throw new Error(`The page has no ${selector}.`);
        return found;
    };
    const list = (selector, within = page) => [...within.querySelectorAll(selector)];
    const filter = find('#filter');
    const search = find('input', filter);
    const mark = find('[name=mark]', filter);
    const series = find('[name=series]', filter);
    const releases = list('.grid tbody tr').map(row => {
        const button = find('button', row);
        const files = list('article', button.popoverTargetElement ?? row).map(article => ({
            article,
            cell: row.cells[Number(article.dataset.column) + 1] ?? row,
            series: row.closest('.series')?.dataset.series,
            marks: article.dataset.marks?.split(' ') ?? [],
            text: `${button.textContent} ${find('h5', article).textContent}`,
        }));
        return { row, panel: button.popoverTargetElement, files };
    });
    const findings = list('#findings li').map(item => ({
        item,
        series: item.dataset.series,
        marks: [item.closest('details')?.dataset.kind ?? ''],
        text: find('.name', item).textContent,
    }));
    function applyFilter() {
        const words = search.value.toLowerCase().split(/\s+/);
        const isMatch = (one) => (mark.value === '' || one.marks.includes(mark.value)) &&
            (series.value === '' || one.series === series.value) &&
            words.every(word => one.text.toLowerCase().includes(word));
        for (const { row, files } of releases) {
            const cells = new Set(files.filter(isMatch).map(({ cell }) => cell));
            for (const { cell } of files)
                cell.classList.toggle('dim', !cells.has(cell));
            row.hidden = cells.size === 0;
        }
        for (const finding of findings)
            finding.item.hidden = !isMatch(finding);
        // What has only hidden parts left goes too, with its heading.
        for (const whole of list('#findings details, .series')) {
            whole.hidden = list('li, tbody tr', whole).every(part => part.hidden);
        }
        showCounts(releases.flatMap(({ files }) => files).filter(isMatch).length);
    }
    function showCounts(fileCount) {
        const plural = (value, noun) => `${value.toLocaleString('en')} ${noun}${value === 1 ? '' : 's'}`;
        const releaseCount = releases.filter(({ row }) => !row.hidden).length;
        const findingCount = findings.filter(({ item }) => !item.hidden).length;
        find('output', filter).textContent =
            `${plural(fileCount, 'file')} in ${plural(releaseCount, 'release')}, ${plural(findingCount, 'finding')}`;
        find('#releases').hidden = releaseCount === 0 && releases.length > 0;
        find('#findings').hidden = findingCount === 0 && findings.length > 0;
        find('#no-match').hidden = fileCount + findingCount > 0 || releases.length === 0;
    }
    function connect(panel, files, row) {
        const open = (article) => {
            panel.showPopover();
            article.focus();
        };
        // Said only now: of a page being loaded, browsers take it as wanting the focus at once.
        find('button', panel).autofocus = true;
        for (const { cell, article, text } of files) {
            cell.title += `${cell.title && '\n'}${text}: ${article.dataset.marks}`;
            for (const finding of findings.filter(finding => finding.text === text)) {
                finding.item.querySelector('button')?.addEventListener('click', event => {
                    event.preventDefault();
                    open(article);
                });
            }
        }
        row.addEventListener('click', ({ target }) => {
            const file = files.find(({ cell }) => cell === target.closest('td'));
            if (file)
                open(file.article);
        });
    }
    for (const { row, panel, files } of releases)
        if (panel)
            connect(panel, files, row);
    for (const field of [search, mark, series])
        field.addEventListener('input', applyFilter);
    find('button', filter).addEventListener('click', () => {
        for (const field of [search, mark, series])
            field.value = '';
        applyFilter();
        search.focus();
    });
    filter.hidden = false;
    applyFilter();
}
/** The one script of the page. */
const SCRIPT = `(${enhanceReport})(document)`;

;// CONCATENATED MODULE: ./build/audit/html/colours.js
/**
 * The colours of the page, in pairs for light and dark. Every text has a contrast of 4.5 to 1 or more on what is behind
 * it (WCAG 2.2, 1.4.3), which a test measures in a browser. A mark in the grid stands on `--back`; in the bar, where
 * nothing is written, it may have a stronger `--bar`.
 */
const COLOURS = `:root {
  color-scheme: light dark;
  --page: light-dark(#f7f7f5, #131619);
  --surface: light-dark(#ffffff, #1a1e22);
  --line: light-dark(#dfe1dc, #30363c);
  --ink: light-dark(#1b1f23, #e6e9ec);
  --soft: light-dark(#565e66, #a4adb6);
  --link: light-dark(#0a56a6, #8cbaf3);
  --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace;
  accent-color: var(--link);
  scroll-padding-top: 4.5rem;
}
.verified { --back: light-dark(#d9efdf, #173a27); --front: light-dark(#12502a, #9fe3b8); --bar: light-dark(#3f9a63, #4aa871); }
.rejected { --back: light-dark(#b3161b, #ff8a87); --front: light-dark(#ffffff, #300204); }
.unsigned { --back: light-dark(#a84a08, #f5a65b); --front: light-dark(#ffffff, #2b1500); }
.changed { --back: light-dark(#8a1c6c, #ea97d6); --front: light-dark(#ffffff, #2d0523); }
.vanished { --back: light-dark(#5a3aa6, #b9a5f4); --front: light-dark(#ffffff, #170a3d); }
.resigned { --back: light-dark(#0b5e93, #7fc3f0); --front: light-dark(#ffffff, #04202f); }
.unknown-file { --back: light-dark(#f7dd86, #5a4a12); --front: light-dark(#463400, #f9e6a8); --bar: light-dark(#e0b021, #d3ae3c); }
.detached-only { --back: light-dark(#d6e1ec, #2a3a49); --front: light-dark(#28425a, #c3d7e9); --bar: light-dark(#9fb6cc, #5d7891); }
.unsigned-historic {
  --back: light-dark(#ecedea, #23282d); --front: light-dark(#575e66, #a9b1b9); --bar: light-dark(#d9dbd6, #353b41);
}`;

;// CONCATENATED MODULE: ./build/audit/html/style.js

/** The one style of the page: no class of it comes from outside, and nothing in it loads anything. */
const STYLE = `
${COLOURS}
* { box-sizing: border-box; }
body {
  max-width: 82rem; margin: 0 auto; padding: 1.5rem clamp(0.75rem, 3vw, 2.5rem) 4rem;
  background: var(--page); color: var(--ink);
  font: 0.9375rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  overflow-wrap: anywhere;
}
h1, h2, h3, h4, h5, p, ul, dl, dd { margin: 0; padding: 0; font-weight: inherit; font-size: inherit; }
ul { list-style: none; }
a { color: var(--link); text-underline-offset: 0.15em; }
small, .hint, .eyebrow { color: var(--soft); font-size: 0.8125rem; }
code, .file, h5 { font-family: var(--mono); font-size: 0.8125rem; }
strong { font-variant-numeric: tabular-nums; font-weight: 650; }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 0.125rem 0.75rem; }
dt { color: var(--soft); font-size: 0.8125rem; }
button, input, select {
  font: inherit; color: inherit; background: var(--surface); border: 1px solid var(--line);
  border-color: light-dark(#8a9199, #79828b); border-radius: 0.375rem; padding: 0.3rem 0.6rem;
}
button { cursor: pointer; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
#releases:focus-visible { outline: none; }
[hidden] { display: none !important; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 0.5rem; z-index: 3; background: var(--surface); padding: 0.4rem 0.8rem; }
.mark {
  display: inline-block; padding: 0 0.5em; border-radius: 0.25rem; background: var(--back); color: var(--front);
  font-size: 0.8125rem; white-space: nowrap;
}
.mark i { font-style: normal; font-weight: 700; }
.mark b { font-weight: 550; }

.eyebrow { letter-spacing: 0.02em; }
h1 { font-size: clamp(1.6rem, 4vw, 2.25rem); line-height: 1.2; font-weight: 700; letter-spacing: -0.015em; }
h1 .mark { font-size: 0.8em; border-radius: 0.3em; }
h1 .verified { --back: light-dark(#2a7a4a, #5fc389); --front: light-dark(#ffffff, #04240f); }
h1 .mark i { display: inline-block; min-width: 0.65em; text-align: center; }
.lead { margin: 0.5rem 0 1.25rem; }
.bar { display: block; width: 100%; height: 0.625rem; border-radius: 0.3125rem; }
.bar rect { fill: var(--bar, var(--back)); }
.legend {
  display: grid; grid-template-columns: repeat(auto-fill, minmax(min(13.5rem, 100%), 1fr)); gap: 0.875rem 1.5rem;
  margin: 1rem 0 1.5rem;
}
.legend strong { font-size: 1.125rem; margin-right: 0.25rem; }
.legend small { display: block; line-height: 1.35; margin-top: 0.125rem; }
.legend .none strong { color: var(--soft); font-weight: 400; }
.legend .none .mark { background: none; color: var(--soft); box-shadow: inset 0 0 0 1px var(--line); }
.facts { border: solid var(--line); border-width: 1px 0; padding: 0.875rem 0; }
.facts dl { grid-template-columns: max-content minmax(0, 1fr) max-content minmax(0, 1fr); }

#filter {
  display: flex; flex-wrap: wrap; align-items: end; gap: 0.625rem 0.875rem; margin-top: 1.5rem; padding: 0.875rem 1rem;
  background: var(--surface); border: 1px solid var(--line); border-radius: 0.5rem;
}
#filter label { display: grid; gap: 0.125rem; color: var(--soft); font-size: 0.8125rem; }
#filter label > * { font-size: 0.9375rem; color: var(--ink); width: 100%; }
#filter :is(input, select, button) { height: 2.25rem; }
::placeholder { color: var(--soft); opacity: 1; }
#filter label:first-child { flex: 1 1 14rem; }
#filter output { flex: 1 1 auto; padding: 0.375rem 0; text-align: right; color: var(--soft); font-variant-numeric: tabular-nums; }
#no-match { margin-top: 2rem; text-align: center; color: var(--soft); }

h2 { font-size: 1.3125rem; font-weight: 650; margin: 2.25rem 0 0.625rem; letter-spacing: -0.01em; }
#findings details { background: var(--surface); border: 1px solid var(--line); border-radius: 0.5rem; margin-top: 0.5rem; }
summary { padding: 0.5rem 0.875rem; cursor: pointer; }
summary h3 { display: inline; margin-right: 0.5rem; }
#findings li {
  display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); gap: 0.25rem 1.5rem; align-items: start;
  padding: 0.5rem 0.875rem; border-top: 1px solid var(--line);
}
.name button { border: 0; padding: 0; background: none; text-align: left; color: var(--link); }
.name button:hover { text-decoration: underline; }

.series { margin-top: 1.75rem; }
.series > header { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 0.875rem; margin-bottom: 0.375rem; }
.series > header h3 { font-size: 1.0625rem; font-weight: 650; }
.series > header p { color: var(--soft); font-size: 0.8125rem; }
.scroll { overflow-x: auto; border-radius: 0.375rem; }
.grid { border-collapse: separate; border-spacing: 2px 1px; font-size: 0.8125rem; line-height: 1.35; }
caption, td b { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.grid thead th {
  font-weight: 500; color: var(--soft); background: var(--page); padding: 0.125rem 0.375rem; vertical-align: bottom;
  font-size: 0.75rem; overflow-wrap: normal;
}
.grid thead [scope=colgroup] { border-bottom: 1px solid var(--line); }
.grid tr > :first-child { position: sticky; left: 0; z-index: 1; background: var(--page); text-align: left; }
.grid thead tr:last-child > :first-child { position: static; text-align: center; }
.grid tbody th { padding: 0; font-weight: 500; }
.grid tbody button {
  width: 100%; min-width: 5.5rem; padding: 0.125rem 0.5rem; border: 0; background: none; text-align: left; color: var(--link);
  font-variant-numeric: tabular-nums;
}
.grid tbody button:focus-visible { outline-offset: -2px; }
.grid td { position: relative; min-width: 2.5rem; height: 1.625rem; padding: 0 0.25rem; text-align: center; }
.grid td.mark { display: table-cell; }
.grid td.dim { opacity: 0.2; }
.grid td[title] { cursor: pointer; }
.grid tbody tr:hover th, .grid tbody tr:hover button { background: var(--surface); }

.panel {
  inset: 0 0 0 auto; width: min(46rem, 100%); height: 100%; max-height: none; margin: 0; padding: 0 1.25rem 2rem;
  border: 0; border-left: 1px solid var(--line); background: var(--surface); color: var(--ink); overscroll-behavior: contain;
  box-shadow: 0 0 3rem rgb(0 0 0 / 0.25);
}
.panel::backdrop { background: rgb(0 0 0 / 0.3); }
.panel > header {
  position: sticky; top: 0; display: flex; align-items: baseline; gap: 0.875rem; padding: 0.875rem 0;
  background: var(--surface); border-bottom: 1px solid var(--line);
}
.panel dl { grid-template-columns: 6.5rem minmax(0, 1fr); }
.panel h4 { font-size: 1.25rem; font-weight: 650; }
.panel > header p { color: var(--soft); flex: 1; }
article { padding: 0.75rem 0; border-bottom: 1px solid var(--line); scroll-margin-top: 4rem; }
article:focus { outline: 2px solid var(--link); outline-offset: 0.375rem; border-radius: 0.125rem; }
h5 { display: inline; font-weight: 650; margin-right: 0.5rem; }
h5 + p { display: inline; }
article dl { margin-top: 0.375rem; font-size: 0.875rem; }

@media (min-width: 75rem) {
  .scroll { overflow: visible; }
  .grid thead { position: sticky; top: 0; z-index: 2; }
  .grid td { min-width: 3.25rem; }
}
@media (max-width: 40rem) {
  #findings li { grid-template-columns: minmax(0, 1fr); }
  .panel dl { grid-template-columns: minmax(0, 1fr); gap: 0; }
  .panel dd { margin-bottom: 0.375rem; }
  .facts dl { grid-template-columns: max-content minmax(0, 1fr); }
  .legend { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0.5rem 0.75rem; }
  .legend strong { display: block; line-height: 1.2; }
  .legend small { display: none; }
  #filter label { flex: 1 1 30%; }
  #filter label:first-child, #filter output { flex: 1 1 100%; }
  #filter output { text-align: left; padding: 0; }
}
@media print {
  :root { color-scheme: light; --page: #ffffff; print-color-adjust: exact; }
  body { max-width: none; padding: 0; font-size: 9pt; }
  #filter, .skip, .hint { display: none; }
  .scroll { overflow: visible; }
  .grid tr, #findings li { break-inside: avoid; }
}
`;

;// CONCATENATED MODULE: ./build/audit/html-report.js









/**
 * The report of an audit as one page, which needs nothing else: no style, script, font or picture from anywhere.
 *
 * Two things stand between a hostile file name and the reader: all text is escaped where it becomes markup (`html`),
 * and the page's own policy lets no script and no style run but these two, by their hashes
 * (https://www.w3.org/TR/CSP3/#framework-directive-source-list). The page is complete without its script, which adds
 * the filter.
 */
function formatHtmlReport(report) {
    const seriesList = toSeriesList(report);
    const files = seriesList.flatMap(({ releases }) => releases.flatMap(({ files }) => files));
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${markup_html `${describeVerdict(report)}: CPython release audit`}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#releases">Skip to the releases</a>
${formatHeader(report, files)}<main>
${formatFilter(seriesList, files)}${formatFindings(report, seriesList)}${formatReleases(seriesList)}</main>
<script>${SCRIPT}</script>
</body>
</html>
`;
}
const POLICY = [
    "default-src 'none'",
    `style-src '${hash(STYLE)}'`,
    `script-src '${hash(SCRIPT)}'`,
    "base-uri 'none'",
    "form-action 'none'",
].join('; ');
function hash(text) {
    return `sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}`;
}

// EXTERNAL MODULE: ./build/cpython/version.js
var version = __webpack_require__(9976);
;// CONCATENATED MODULE: ./build/audit/sarif-driver.js


/**
 * The tool as SARIF describes it, with a rule for each kind of finding, in the order of `FINDING_KINDS`.
 * @param tool name and version, such as `verify-cpython 1.0.0`
 */
function toDriver(tool) {
    return {
        name: 'verify-cpython',
        version: tool.replace(/^verify-cpython[ /]/, ''),
        rules: finding_kinds/* FINDING_KINDS */.mH.map(toRule),
    };
}
function toRule(kind) {
    const { name, title, meaning, advice, level, securitySeverity } = finding_facts/* FINDING_FACTS */.a[kind];
    return {
        id: kind,
        name,
        shortDescription: { text: `${title}.` },
        fullDescription: { text: `${title}. ${meaning}` },
        help: { text: `${meaning} ${advice}`, markdown: `${meaning}\n\n**What to do:** ${advice}` },
        defaultConfiguration: { level },
        properties: {
            // GitHub reads the severity only of rules with the tag `security`.
            tags: ['supply-chain', ...(securitySeverity === undefined ? [] : ['security'])],
            ...(securitySeverity !== undefined && { 'security-severity': securitySeverity }),
        },
    };
}

;// CONCATENATED MODULE: ./build/audit/sarif.js






/** GitHub takes 25,000 results of a run and shows 5,000. */
const MAX_RESULTS = 5000;
/** GitHub takes 10 MB after gzip; this is before it, so that no choice of texts gets above. */
const MAX_RESULTS_BYTES = 9_000_000;
/** A sentence part is far shorter; who sends more does not do it to be read. */
const MAX_TEXT_CHARACTERS = 300;
/**
 * A report in SARIF 2.1.0, as GitHub code scanning reads it: a rule for each kind of finding, a result for each
 * finding, up to GitHub's limits.
 *
 * @param report its findings sorted, the most serious first, because these remain where there are too many
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
function formatSarif(report) {
    const results = toResults(report.findings);
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: toDriver(report.tool) },
                originalUriBaseIds: { MIRROR: { uri: toUri(report.mirror) } },
                invocations: [
                    {
                        // Of the audit itself: what it found does not make it less successful.
                        executionSuccessful: true,
                        startTimeUtc: report.startedAt,
                        endTimeUtc: report.finishedAt,
                        toolExecutionNotifications: toNotifications(results.length, report.findings.length),
                    },
                ],
                results,
            },
        ],
    };
    return `${JSON.stringify(log, null, 2)}\n`;
}
/** As many as GitHub takes; one with a text so long that it does not fit leaves its room to others. */
function toResults(findings) {
    const results = [];
    let bytes = 0;
    for (const finding of findings) {
        if (results.length === MAX_RESULTS)
            break;
        const result = toResult(finding);
        const size = Buffer.byteLength(JSON.stringify(result));
        if (bytes + size > MAX_RESULTS_BYTES)
            continue;
        bytes += size;
        results.push(result);
    }
    return results;
}
function toResult(finding) {
    const { kind, release, fileName, expected, found, code } = finding;
    const { title, level } = finding_facts/* FINDING_FACTS */.a[kind];
    const fingerprint = (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([kind, release, fileName]))
        .digest('hex');
    const text = `${toText(fileName)} of CPython ${release}: ${title}${code === null ? '' : ` (${code})`}. Expected: ${toText(expected)}. Found: ${toText(found)}.`;
    return {
        ruleId: kind,
        ruleIndex: finding_kinds/* FINDING_KINDS */.mH.indexOf(kind),
        level,
        message: { text: escapeMessage(text) },
        // Code scanning wants a line. It shows the path as one of the repository, and might not take a report whose paths
        // lead to https addresses; so no path names MIRROR as its base.
        locations: [
            { physicalLocation: { artifactLocation: { uri: toPath(finding) }, region: { startLine: 1 } } },
        ],
        // GitHub knows only the second, and tells by it the same finding of two runs.
        partialFingerprints: { 'findingHash/v1': fingerprint, primaryLocationLineHash: fingerprint },
        properties: { release, expected: toText(expected), found: toText(found), ...(code !== null && { code }) },
    };
}
function toNotifications(shown, all) {
    if (shown === all)
        return [];
    const text = `Only ${shown} of ${all} findings are listed, the most serious first. All of them are in report.json.`;
    return [{ level: 'warning', message: { text } }];
}
/** `3.14.0/Python-3.14.0rc1.tgz`, relative to the mirror. */
function toPath({ release, fileName }) {
    // encodeURIComponent throws at half a surrogate pair.
    const segments = fileName.toWellFormed().split('/').map(encodeURIComponent);
    return `${(0,version/* formatFinalVersion */.wi)((0,version/* parseVersion */.ot)(release))}/${segments.join('/')}`;
}
/** The URL standard leaves characters in paths that RFC 3986, and with it SARIF, does not allow. */
function toUri(address) {
    const end = address.indexOf('/', 'https://'.length);
    const path = address.slice(end).replace(/%(?![\da-f]{2})|[^\w.~:/@!$&'()*+,;=%-]/gi, encodeURIComponent);
    return `${address.slice(0, end)}${path}`;
}
/** Plain text that is short and neither steers a terminal nor makes a link out of `[text](address)`. */
function toText(text) {
    return (0,errors/* printable */.g$)(text.slice(0, MAX_TEXT_CHARACTERS)).replaceAll('](', '] (');
}
/** In a message braces are placeholders, and are doubled to mean themselves (SARIF section 3.11.5). */
function escapeMessage(text) {
    return text.replace(/[{}]/g, brace => brace + brace);
}

;// CONCATENATED MODULE: ./build/audit/write-reports.js










/**
 * Writes a report in each of its forms.
 * @param folder absolute; made where it does not exist
 * @throws ActionError INVALID_INPUT if it can't be written; AUDIT_FAILED if it is too large to be read again
 */
async function writeReports(report, folder) {
    const paths = {
        json: (0,external_node_path_.join)(folder, 'report.json'),
        sarif: (0,external_node_path_.join)(folder, 'report.sarif'),
        html: (0,external_node_path_.join)(folder, 'report.html'),
        checksums: (0,external_node_path_.join)(folder, 'SHA256SUMS'),
    };
    const json = (0,assemble/* formatReport */.C)(report);
    if (Buffer.byteLength(json) > baseline/* MAX_REPORT_BYTES */.WA) {
        throw new errors/* ActionError */.lZ('AUDIT_FAILED', `The report would have more than ${baseline/* MAX_REPORT_BYTES */.WA} bytes.`, {
            hint: 'Select fewer releases, and check what the mirror lists: no mirror of CPython has so many files.',
        });
    }
    await (0,staging/* withDiskErrors */.NP)(`report-dir: '${folder}'`, async () => {
        await (0,promises_.mkdir)(folder, { recursive: true });
        await (0,write_whole/* writeWhole */.f)(paths.json, json);
        await (0,write_whole/* writeWhole */.f)(paths.sarif, formatSarif(report));
        await (0,write_whole/* writeWhole */.f)(paths.html, formatHtmlReport(report));
        await (0,write_whole/* writeWhole */.f)(paths.checksums, formatChecksums(report));
    });
    return paths;
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

/***/ 7919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var _files_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5875);



/** Writes a file in one step, so that no reader ever sees half of it. */
async function writeWhole(path, text) {
    // A name of its own: no other file is in the way, and no link leads elsewhere.
    const part = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.part`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(part, text, { flag: 'wx' });
        await (0,_files_place_js__WEBPACK_IMPORTED_MODULE_2__/* .renameInTime */ .D1)(part, path);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(part, { force: true });
    }
}


/***/ }),

/***/ 4478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ toManifest),
/* harmony export */   X: () => (/* binding */ downloadPackage),
/* harmony export */   verifyPackageRelease: () => (/* binding */ verifyPackageRelease)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _cpython_artifact_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3282);
/* harmony import */ var _store_digest_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9947);
/* harmony import */ var _store_tool_cache_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3053);
/* harmony import */ var _store_verified_artifact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2931);
/* harmony import */ var _artifact_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8538);
/* harmony import */ var _fetch_release_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6462);
/* harmony import */ var _verify_release_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8035);








/**
 * An install-manager package. It has no bundle: the signed manifest of its release names it and its SHA-256.
 * @throws ActionError as `verifyRelease`
 */
async function verifyPackageRelease(expectation, context) {
    const { artifact, url, signer } = expectation;
    const manifest = await verifyManifest(expectation, context);
    (0,_store_verified_artifact_js__WEBPACK_IMPORTED_MODULE_4__/* .assertPinned */ .Hv)(artifact, await (0,_store_verified_artifact_js__WEBPACK_IMPORTED_MODULE_4__/* .readPackageDigest */ .dT)(artifact, manifest.verified), context.sha256);
    const copy = (0,_store_tool_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .findCachedCopy */ .dm)(context.cacheRoot, artifact, [artifact.fileName]);
    const verified = copy === undefined
        ? await fetchPackage(expectation, manifest.verified, context)
        : await verifyCachedPackage(copy.folder, expectation, manifest.verified);
    const cacheHit = manifest.cacheHit && copy !== undefined;
    return { verified, url, releaseManager: signer.releaseManager, cacheHit };
}
function verifyManifest(expectation, context) {
    // The sha256 input is for the package.
    return (0,_verify_release_js__WEBPACK_IMPORTED_MODULE_7__.verifyRelease)(toManifest(expectation), { ...context, sha256: undefined });
}
/** The signed manifest that names a package. */
function toManifest({ artifact: { version }, url, signer }) {
    const artifact = (0,_cpython_artifact_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .toArtifact */ .eH)(version, 'windows-manifest');
    return { artifact, url: new URL(artifact.fileName, url), signer };
}
function verifyCachedPackage(folder, { artifact }, manifest) {
    return (0,_store_digest_file_js__WEBPACK_IMPORTED_MODULE_2__/* .digestFile */ .T)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, artifact.fileName))
        .then(file => (0,_store_verified_artifact_js__WEBPACK_IMPORTED_MODULE_4__/* .verifyPackage */ .sB)(file, artifact, manifest))
        .catch((0,_artifact_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .rejectCopy */ .pd)(artifact, folder));
}
async function fetchPackage(expectation, manifest, context) {
    const { artifact } = expectation;
    const cacheRoot = await context.findWritableRoot(artifact);
    return (0,_store_tool_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .withCacheStaging */ .kk)(cacheRoot, artifact, async (folder) => {
        const verified = await downloadPackage(expectation, manifest, { ...context, folder });
        const placed = await (0,_store_tool_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .placeInCache */ .rg)(cacheRoot, verified, [artifact.fileName]);
        return 'otherCopy' in placed ? verifyCachedPackage(placed.otherCopy, expectation, manifest) : placed;
    });
}
/**
 * Downloads a package into a folder and verifies it by a verified manifest.
 * @throws ActionError for every refusal; what is in the folder then is not to be used
 */
function downloadPackage(expectation, manifest, { folder, ...context }) {
    return (0,_fetch_release_js__WEBPACK_IMPORTED_MODULE_6__/* .downloadWithSecondLook */ .O$)(expectation, context, folder, file => (0,_store_verified_artifact_js__WEBPACK_IMPORTED_MODULE_4__/* .verifyPackage */ .sB)(file, expectation.artifact, manifest));
}


/***/ })

};
