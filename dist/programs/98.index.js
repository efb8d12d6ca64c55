export const id = 98;
export const ids = [98,387,478];
export const modules = {
6721:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
x: () => ( assembleReport),
C: () => ( formatReport)
});
var artifact_kinds = __webpack_require__(3282);
var version = __webpack_require__(9976);
var finding_kinds = __webpack_require__(4436);
var json = __webpack_require__(9665);
var audit_report = __webpack_require__(9736);
;
const MAX_NAMED = 3;
function rejectReplays({ files, findings }) {
const groups = Map.groupBy(files.filter(({ state }) => state === 'verified'), ({ sha256 }) => sha256);
const replayed = [...groups.values()].filter(group => group.length > 1);
if (replayed.length === 0)
return { files, findings };
const rejected = new Map(replayed.flatMap(group => {
const sorted = group.toSorted((a, b) => (0,audit_report .qy)(a.fileName, b.fileName));
return group.map(file => [(0,audit_report .tu)(file), toRejection(file, sorted)]);
}));
return {
files: files.map(file => rejected.has((0,audit_report .tu)(file)) ? { ...file, state: 'rejected', evidence: null } : file),
findings: [...findings, ...rejected.values()],
};
}
function toRejection(file, group) {
const others = group.slice(0, MAX_NAMED + 1).filter(other => other !== file);
const names = others.slice(0, MAX_NAMED).map(({ fileName }) => fileName);
const moreCount = group.length - 1 - names.length;
const more = moreCount > 0 ? ` and ${moreCount} more` : '';
return {
kind: 'rejected',
release: file.release,
fileName: file.fileName,
expected: 'a signed digest of its own',
found: `that of ${names.join(', ')}${more}: SHA-256 ${file.sha256}`,
code: 'VERSION_MISMATCH',
};
}
;
function assembleReport(unordered) {
const parts = unordered.shard === null ? { ...unordered, ...rejectReplays(unordered) } : unordered;
const compareReleases = toReleaseOrder([...parts.files, ...parts.findings].map(({ release }) => release));
const files = parts.files.toSorted((a, b) => compareReleases(a, b) || rankArtifact(a) - rankArtifact(b) || (0,audit_report .qy)(a.fileName, b.fileName));
const findings = parts.findings.toSorted((a, b) => rankKind(a) - rankKind(b) || compareReleases(a, b) || (0,audit_report .qy)(a.fileName, b.fileName));
const counts = countAll(files, findings);
const isIdle = parts.shard !== null && files.length === 0;
const isFailed = (counts.verified === 0 && !isIdle) || findings.some(({ kind }) => parts.failOn.includes(kind));
return { ...parts, verdict: isFailed ? 'failed' : 'passed', counts, findings, files };
}
function formatReport(report) {
return (0,json .I)((0,audit_report .tL)(report, 'report'));
}
function countAll(files, findings) {
const present = files.filter(({ state }) => state !== 'vanished');
const rejected = new Set(findings.filter(({ kind }) => kind === 'rejected').map(audit_report .tu));
const verified = present.filter(file => file.state === 'verified' && !rejected.has((0,audit_report .tu)(file)));
return (0,audit_report .cr)(name => {
if (name === 'releases')
return new Set(present.map(({ release }) => release)).size;
if (name === 'files')
return present.length;
if (name === 'verified')
return verified.length;
return findings.filter(({ kind }) => kind === name).length;
});
}
function toReleaseOrder(releases) {
const versions = [...new Set(releases)].map(release => ({ release, version: (0,version .ot)(release) }));
const sorted = versions.sort((a, b) => (0,version .Zy)(a.version, b.version));
const ranks = new Map(sorted.map(({ release }, rank) => [release, rank]));
const rank = ({ release }) => ranks.get(release) ?? 0;
return (a, b) => rank(a) - rank(b);
}
function rankArtifact({ artifact }) {
return artifact === null ? artifact_kinds .hz.length : artifact_kinds .hz.indexOf(artifact);
}
function rankKind({ kind }) {
return finding_kinds .mH.indexOf(kind);
}
}),
5448:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
U9: () => ( count),
bX: () => ( explainVerdict),
bW: () => ( formatAuditSummary)
});
var errors = __webpack_require__(9473);
var finding_kinds = __webpack_require__(4436);
var html = __webpack_require__(5138);
var finding_facts = __webpack_require__(15);
var artifact_kinds = __webpack_require__(3282);
var marks = __webpack_require__(4978);
;
const COLUMNS = [...artifact_kinds .hz, 'other'];
function formatGrid(report, maxBytes) {
const releases = [...Map.groupBy((0,marks .zg)(report), ({ file }) => file.release)].reverse();
if (releases.length === 0)
return '';
const used = new Set(releases.flatMap(([, files]) => files.map(toColumn)));
const columns = COLUMNS.filter(column => used.has(column));
const toRow = ([release, files]) => {
const cells = Map.groupBy(files, toColumn);
return [(0,html .ZD)(release), ...columns.map(column => formatCell(cells.get(column) ?? []))];
};
const { rows, left } = (0,html .Wp)(releases, toRow, maxBytes);
const more = left === 0 ? '' : `\n<p>${left} older releases in <code>report.json</code>.</p>`;
return `### Releases

<details><summary>Every release by kinds of files</summary>
<p>${marks .j7.map(mark => `${toSymbol(mark)} ${mark}`).join(' · ')} · a number: how many files</p>
${(0,html .MR)(['Release', ...columns], rows)}${more}
</details>`;
}
function toColumn({ file }) {
return file.artifact ?? 'other';
}
function formatCell(files) {
const worst = (0,marks .bN)(files);
if (worst === undefined)
return '';
return files.length === 1 ? toSymbol(worst) : `${toSymbol(worst)} ${files.length}`;
}
function toSymbol(mark) {
return mark === 'verified' ? '✅' : finding_facts .a[mark].symbol;
}
;
const MAX_SUMMARY_BYTES = 900_000;
const MAX_FAILING_BYTES = 300_000;
const MAX_OTHER_BYTES = 150_000;
const MAX_GRID_BYTES = 350_000;
const MAX_OPEN_ROWS = 20;
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
function explainVerdict({ counts, findings, failOn, shard }) {
const failing = findings.filter(({ kind }) => failOn.includes(kind));
if (failing.length > 0) {
const kinds = finding_kinds .mH.filter(kind => failing.some(finding => finding.kind === kind));
return `${count(failing.length, 'finding')} ${failing.length === 1 ? 'fails' : 'fail'} this audit: ${kinds.join(', ')}.`;
}
if (shard !== null && counts.files === 0)
return `Shard ${shard} contains no release.`;
if (counts.verified === 0)
return 'No file was verified. An audit that verifies nothing fails.';
return `${counts.verified} of ${count(counts.files, 'file')} verified. No finding fails this audit.`;
}
function formatCounts({ counts }) {
const header = ['Releases', 'Files', '✅ verified', ...finding_kinds .mH.map(toLabel)];
const numbers = [
counts.releases,
counts.files,
counts.verified,
...finding_kinds .mH.map(kind => counts[kind]),
];
return (0,html .MR)(header, [numbers.map(String)]);
}
function formatFindings(title, findings, maxBytes) {
if (findings.length === 0)
return [];
const { rows, left } = (0,html .Wp)(findings, toRow, maxBytes);
const table = (0,html .MR)(['Kind', 'Release', 'File', 'Expected', 'Found', 'Code'], rows);
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
(0,html .ZD)(release),
(0,html .Xt)((0,errors .g$)(fileName)),
(0,html .ZD)((0,errors .g$)(expected)),
(0,html .ZD)((0,errors .g$)(found)),
code === null ? '' : (0,html .Xt)(code),
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
const cells = rows.map(([setting, values]) => [setting, (0,html .Xt)((0,errors .g$)(values.join(', ')))]);
return `<details><summary>What was audited</summary>\n${(0,html .MR)(['Setting', 'Value'], cells)}\n</details>`;
}
function toLabel(kind) {
return `${finding_facts .a[kind].symbol} ${kind}`;
}
function count(number, noun) {
return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
}),
7343:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
WA: () => ( MAX_REPORT_BYTES),
DN: () => ( carryForward),
cG: () => ( findDifferences),
mF: () => ( readBaseline),
$h: () => ( readReportFile),
N6: () => ( toFinding)
});
var external_node_crypto_ = __webpack_require__(7598);
var cpython_version = __webpack_require__(9976);
var errors = __webpack_require__(9473);
var regular_file = __webpack_require__(8927);
var audit_report = __webpack_require__(9736);
;
function parseReport(text, name) {
try {
return (0,audit_report .tL)(JSON.parse(text), 'report');
}
catch (error) {
throw new errors .lZ('INVALID_INPUT', `${name} is not a readable report: ${(0,errors .V$)(error)}.`, {
hint: 'Use a report.json that this version of verify-cpython wrote.',
cause: error,
});
}
}
var selection = __webpack_require__(8122);
;
const MAX_REPORT_BYTES = 64 * 1024 * 1024;
function readReportFile(path, input) {
const bytes = (0,regular_file .jH)(input, path, { maxBytes: MAX_REPORT_BYTES });
return {
report: parseReport(bytes.toString('utf8'), path),
sha256: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex'),
};
}
async function readBaseline(path) {
const { report, sha256 } = readReportFile(path, 'baseline');
if (report.shard !== null) {
throw new errors .lZ('INVALID_INPUT', `baseline: '${path}' is shard ${report.shard} of a report.`, {
hint: 'Merge all shards first, and set baseline to the merged report.',
});
}
return {
sha256,
selection: report.selection,
files: new Map(report.files.map(file => [(0,audit_report .tu)(file), file])),
};
}
function findDifferences(files, baseline, inputs) {
const changes = files.flatMap(file => findChange(file, baseline.files.get((0,audit_report .tu)(file))) ?? []);
const present = new Set(files.map(audit_report .tu));
const vanished = [...baseline.files.values()].filter(file => {
if (present.has((0,audit_report .tu)(file)) || ['vanished', 'unknown-file'].includes(file.state))
return false;
const version = (0,cpython_version .ot)(file.release);
return (0,selection .sp)({ version, kind: file.artifact }, inputs) && (0,selection .NP)(version, inputs);
});
const missing = vanished.map(file => {
const digest = file.sha256 === null ? '' : ` with SHA-256 ${file.sha256}`;
const expected = `the file${digest}, as in the baseline`;
return toFinding('vanished', file, { expected, found: 'nothing' });
});
return {
findings: [...changes, ...missing],
vanished: vanished.map(file => ({ ...file, state: 'vanished', evidence: null })),
};
}
function carryForward(files, baseline) {
return files.map(file => {
const before = file.sha256 === null ? baseline.files.get((0,audit_report .tu)(file)) : undefined;
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
function toFinding(kind, { release, fileName }, texts) {
return { kind, release, fileName, ...texts, code: null };
}
}),
15:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
a: () => ( FINDING_FACTS)
});
const REPORT_IT = 'If the mirror is www.python.org, report it to security@python.org. Otherwise contact the operator of the mirror.';
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
brief: 'Its digest differs from the known releases or the baseline.',
symbol: '🔀',
name: 'ChangedFile',
title: 'The digest of this file differs from the known releases or the baseline',
meaning: 'A published file never changes. This one has the name of a file in the known releases or the baseline, but other bytes.',
advice: `Check why it changed before you use it, even if its new signature is valid. ${REPORT_IT}`,
level: 'error',
securitySeverity: '8.8',
},
vanished: {
sign: '−',
brief: 'Listed in the known releases or the baseline but missing from the mirror.',
symbol: '👻',
name: 'VanishedFile',
title: 'This file is listed in the known releases or the baseline but missing from the mirror',
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
meaning: 'Its name matches no kind of file that CPython publishes for this release, so its signer is unknown.',
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
}),
5711:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
J: () => ( readReportFolder),
h: () => ( readAuditInputs)
});
var _cpython_artifact_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3282);
var _cpython_specifier_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(387);
var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
var _input_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5895);
var _report_finding_kinds_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4436);
var _shard_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6384);
const MAX_CONCURRENCY = 64;
function readAuditInputs(values) {
return {
specifiers: values.lines('python-version').map(text => (text === 'all' ? text : (0,_cpython_specifier_js__WEBPACK_IMPORTED_MODULE_1__.parseSpecifier)(text))),
kinds: values.lines('artifact').map(text => (text === 'all' ? text : (0,_cpython_artifact_kinds_js__WEBPACK_IMPORTED_MODULE_0__ .iq)(text))),
level: values.choice('level', _report_finding_kinds_js__WEBPACK_IMPORTED_MODULE_5__ .A_),
prereleases: values.flag('prereleases'),
baselinePath: values.path('baseline'),
failOn: parseFailOn(values.lines('fail-on')),
shard: (0,_shard_js__WEBPACK_IMPORTED_MODULE_4__ .uK)(values.text('shard')),
concurrency: parseConcurrency(values.text('concurrency')),
reportFolder: readReportFolder(values),
...(0,_input_values_js__WEBPACK_IMPORTED_MODULE_3__ .dC)(values),
};
}
function readReportFolder(values) {
return values.path('report-dir') ?? process.cwd();
}
function parseFailOn(lines) {
const words = lines.flatMap(line => line.split(/[,\s]+/)).filter(Boolean);
if (words.length === 1 && words[0] === 'none')
return [];
if (words.length === 0) {
throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__ .lZ('INVALID_INPUT', 'fail-on: it names no kind of finding.', {
hint: `Use one or more of ${_report_finding_kinds_js__WEBPACK_IMPORTED_MODULE_5__ .mH.join(', ')}; or none, if no finding should fail the audit.`,
});
}
const kinds = words.map(word => (0,_input_values_js__WEBPACK_IMPORTED_MODULE_3__ .HU)('fail-on', _report_finding_kinds_js__WEBPACK_IMPORTED_MODULE_5__ .mH, word));
return _report_finding_kinds_js__WEBPACK_IMPORTED_MODULE_5__ .mH.filter(kind => kinds.includes(kind));
}
function parseConcurrency(text) {
const number = /^[1-9]\d?$/.test(text) ? Number(text) : 0;
if (number >= 1 && number <= MAX_CONCURRENCY)
return number;
throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__ .lZ('INVALID_INPUT', `concurrency: '${text}' is not a whole number from 1 to ${MAX_CONCURRENCY}.`);
}
}),
4978:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
bN: () => ( findWorst),
j7: () => ( MARKS),
zg: () => ( markFiles)
});
var _report_finding_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4436);
var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9736);
const MARKS = [..._report_finding_kinds_js__WEBPACK_IMPORTED_MODULE_1__ .mH, 'verified'];
function markFiles({ files, findings }) {
const findingsOfFiles = Map.groupBy(findings, _report_js__WEBPACK_IMPORTED_MODULE_0__ .tu);
return files.map(file => {
const found = findingsOfFiles.get((0,_report_js__WEBPACK_IMPORTED_MODULE_0__ .tu)(file)) ?? [];
const marks = new Set([file.state, ...found.map(({ kind }) => kind)]);
return { file, findings: found, marks: MARKS.filter(mark => marks.has(mark)) };
});
}
function findWorst(files) {
return MARKS.find(mark => files.some(({ marks: [first] }) => first === mark));
}
}),
8724:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Af: () => ( readFileName),
G3: () => ( PATTERNS),
VP: () => ( readLogIndex),
Xg: () => ( readTool),
Xy: () => ( readShard),
ar: () => ( readMirror),
iJ: () => ( readRelease),
wo: () => ( readUrl)
});
var _report_json_readers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4544);
const PATTERNS = {
release: /^(0|[1-9][0-9]{0,2})\.(0|[1-9][0-9]{0,2})\.(0|[1-9][0-9]{0,2})((a|b|rc)(0|[1-9][0-9]{0,2}))?$/,
fileName: /^(?!\.\.?\/?$)[^/\\]+\/?$/,
url: /^(https?|file):\/\/[!-~]+$/,
mirror: /^(https?|file):\/\/[!-~]+\/$/,
sha256: _report_json_readers_js__WEBPACK_IMPORTED_MODULE_0__ .aD,
time: _report_json_readers_js__WEBPACK_IMPORTED_MODULE_0__ .E9,
logIndex: /^(0|[1-9][0-9]*)$/,
shard: /^(100|[1-9][0-9]?)\/(100|[1-9][0-9]?)$/,
tool: /^verify-cpython[ /][0-9A-Za-z.+-]+$/,
};
const readRelease = (0,_report_json_readers_js__WEBPACK_IMPORTED_MODULE_0__ .ZS)(PATTERNS.release, 'a release such as 3.14.0rc1');
const readFileName = (0,_report_json_readers_js__WEBPACK_IMPORTED_MODULE_0__ .ZS)(PATTERNS.fileName, 'the name of a file');
const readUrl = (0,_report_json_readers_js__WEBPACK_IMPORTED_MODULE_0__ .ZS)(PATTERNS.url, 'an http, https, or file address');
const readMirror = (0,_report_json_readers_js__WEBPACK_IMPORTED_MODULE_0__ .ZS)(PATTERNS.mirror, 'an http, https, or file address that ends in a slash');
const readLogIndex = (0,_report_json_readers_js__WEBPACK_IMPORTED_MODULE_0__ .ZS)(PATTERNS.logIndex, 'decimal digits');
const readShard = (0,_report_json_readers_js__WEBPACK_IMPORTED_MODULE_0__ .ZS)(PATTERNS.shard, 'a shard such as 2/5');
const readTool = (0,_report_json_readers_js__WEBPACK_IMPORTED_MODULE_0__ .ZS)(PATTERNS.tool, 'verify-cpython and its version');
}),
9736:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
cr: () => ( toCounts),
f$: () => ( SCHEMA_VERSION),
qy: () => ( compareTexts),
tL: () => ( readReport),
tu: () => ( toFileKey)
});
var _cpython_artifact_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3282);
var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
var _report_finding_kinds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4436);
var _report_json_readers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4544);
var _report_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8724);
const SCHEMA_VERSION = 1;
const readSchemaVersion = (value, path) => {
if (typeof value !== 'number' || value === SCHEMA_VERSION)
return (0,_report_json_readers_js__WEBPACK_IMPORTED_MODULE_2__ .Qk)([SCHEMA_VERSION])(value, path);
throw new TypeError(`its format has schemaVersion ${value}, and this version of verify-cpython reads ${SCHEMA_VERSION}`);
};
const FILE_STATES = [
'verified',
..._report_finding_kinds_js__WEBPACK_IMPORTED_MODULE_4__ .mH.filter(kind => kind !== 'changed' && kind !== 'resigned'),
];
const readEvidence = (0,_report_json_readers_js__WEBPACK_IMPORTED_MODULE_2__ .Ag)(field => ({
certificateIdentity: field('certificateIdentity', _report_json_readers_js__WEBPACK_IMPORTED_MODULE_2__ .yR),
certificateOidcIssuer: field('certificateOidcIssuer', _report_json_readers_js__WEBPACK_IMPORTED_MODULE_2__ .yR),
releaseManager: field('releaseManager', _report_json_readers_js__WEBPACK_IMPORTED_MODULE_2__ .yR),
signedAt: field('signedAt', _report_json_readers_js__WEBPACK_IMPORTED_MODULE_2__ .aQ),
logIndex: field('logIndex', _report_fields_js__WEBPACK_IMPORTED_MODULE_3__ .VP),
bundleMediaType: field('bundleMediaType', _report_json_readers_js__WEBPACK_IMPORTED_MODULE_2__ .yR),
versionStamp: field('versionStamp', (0,_report_json_readers_js__WEBPACK_IMPORTED_MODULE_2__ .Xd)(_report_json_readers_js__WEBPACK_IMPORTED_MODULE_2__ .yR)),
}));
const readFile = (0,_report_json_readers_js__WEBPACK_IMPORTED_MODULE_2__ .Ag)(field => {
const state = field('state', (0,_report_json_readers_js__WEBPACK_IMPORTED_MODULE_2__ .Qk)(FILE_STATES));
return {
release: field('release', _report_fields_js__WEBPACK_IMPORTED_MODULE_3__ .iJ),
fileName: field('fileName', _report_fields_js__WEBPACK_IMPORTED_MODULE_3__ .Af),
artifact: field('artifact', (0,_report_json_readers_js__WEBPACK_IMPORTED_MODULE_2__ .Xd)((0,_report_json_readers_js__WEBPACK_IMPORTED_MODULE_2__ .Qk)(_cpython_artifact_kinds_js__WEBPACK_IMPORTED_MODULE_0__ .hz))),
url: field('url', _report_fields_js__WEBPACK_IMPORTED_MODULE_3__ .wo),
state,
sha256: field('sha256', state === 'verified' ? _report_json_readers_js__WEBPACK_IMPORTED_MODULE_2__ .M0 : (0,_report_json_readers_js__WEBPACK_IMPORTED_MODULE_2__ .Xd)(_report_json_readers_js__WEBPACK_IMPORTED_MODULE_2__ .M0)),
size: field('size', (0,_report_json_readers_js__WEBPACK_IMPORTED_MODULE_2__ .Xd)(_report_json_readers_js__WEBPACK_IMPORTED_MODULE_2__ ._0)),
evidence: field('evidence', state === 'verified' ? readEvidence : _report_json_readers_js__WEBPACK_IMPORTED_MODULE_2__ .Oo),
};
});
const readFinding = (0,_report_json_readers_js__WEBPACK_IMPORTED_MODULE_2__ .Ag)(field => {
const kind = field('kind', (0,_report_json_readers_js__WEBPACK_IMPORTED_MODULE_2__ .Qk)(_report_finding_kinds_js__WEBPACK_IMPORTED_MODULE_4__ .mH));
return {
kind,
release: field('release', _report_fields_js__WEBPACK_IMPORTED_MODULE_3__ .iJ),
fileName: field('fileName', _report_fields_js__WEBPACK_IMPORTED_MODULE_3__ .Af),
expected: field('expected', _report_json_readers_js__WEBPACK_IMPORTED_MODULE_2__ .yR),
found: field('found', _report_json_readers_js__WEBPACK_IMPORTED_MODULE_2__ .yR),
code: field('code', kind === 'rejected' ? (0,_report_json_readers_js__WEBPACK_IMPORTED_MODULE_2__ .Qk)(_errors_js__WEBPACK_IMPORTED_MODULE_1__ .OQ) : _report_json_readers_js__WEBPACK_IMPORTED_MODULE_2__ .Oo),
};
});
const readSelection = (0,_report_json_readers_js__WEBPACK_IMPORTED_MODULE_2__ .Ag)(field => ({
pythonVersion: field('pythonVersion', (0,_report_json_readers_js__WEBPACK_IMPORTED_MODULE_2__ .LD)(_report_json_readers_js__WEBPACK_IMPORTED_MODULE_2__ .yR)),
artifact: field('artifact', (0,_report_json_readers_js__WEBPACK_IMPORTED_MODULE_2__ .LD)((0,_report_json_readers_js__WEBPACK_IMPORTED_MODULE_2__ .Qk)(['all', ..._cpython_artifact_kinds_js__WEBPACK_IMPORTED_MODULE_0__ .hz]))),
prereleases: field('prereleases', _report_json_readers_js__WEBPACK_IMPORTED_MODULE_2__ .Vf),
}));
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
const readReport = (0,_report_json_readers_js__WEBPACK_IMPORTED_MODULE_2__ .Ag)(field => ({
schemaVersion: field('schemaVersion', readSchemaVersion),
tool: field('tool', _report_fields_js__WEBPACK_IMPORTED_MODULE_3__ .Xg),
startedAt: field('startedAt', _report_json_readers_js__WEBPACK_IMPORTED_MODULE_2__ .aQ),
finishedAt: field('finishedAt', _report_json_readers_js__WEBPACK_IMPORTED_MODULE_2__ .aQ),
mirror: field('mirror', _report_fields_js__WEBPACK_IMPORTED_MODULE_3__ .ar),
level: field('level', (0,_report_json_readers_js__WEBPACK_IMPORTED_MODULE_2__ .Qk)(_report_finding_kinds_js__WEBPACK_IMPORTED_MODULE_4__ .A_)),
selection: field('selection', readSelection),
shard: field('shard', (0,_report_json_readers_js__WEBPACK_IMPORTED_MODULE_2__ .Xd)(_report_fields_js__WEBPACK_IMPORTED_MODULE_3__ .Xy)),
trustedRoots: field('trustedRoots', (0,_report_json_readers_js__WEBPACK_IMPORTED_MODULE_2__ .LD)(_report_json_readers_js__WEBPACK_IMPORTED_MODULE_2__ .yR)),
baselineSha256: field('baselineSha256', (0,_report_json_readers_js__WEBPACK_IMPORTED_MODULE_2__ .Xd)(_report_json_readers_js__WEBPACK_IMPORTED_MODULE_2__ .M0)),
failOn: field('failOn', (0,_report_json_readers_js__WEBPACK_IMPORTED_MODULE_2__ .LD)((0,_report_json_readers_js__WEBPACK_IMPORTED_MODULE_2__ .Qk)(_report_finding_kinds_js__WEBPACK_IMPORTED_MODULE_4__ .mH))),
verdict: field('verdict', (0,_report_json_readers_js__WEBPACK_IMPORTED_MODULE_2__ .Qk)(['passed', 'failed'])),
counts: field('counts', (0,_report_json_readers_js__WEBPACK_IMPORTED_MODULE_2__ .Ag)(count => toCounts(name => count(name, _report_json_readers_js__WEBPACK_IMPORTED_MODULE_2__ ._0)))),
findings: field('findings', (0,_report_json_readers_js__WEBPACK_IMPORTED_MODULE_2__ .LD)(readFinding)),
files: field('files', (0,_report_json_readers_js__WEBPACK_IMPORTED_MODULE_2__ .LD)(readFile)),
}));
function toFileKey({ release, fileName }) {
return `${release}/${fileName}`;
}
function compareTexts(a, b) {
return a < b ? -1 : a > b ? 1 : 0;
}
}),
5267:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
b: () => ( runAudit)
});
var external_node_os_ = __webpack_require__(8161);
var external_node_util_ = __webpack_require__(7975);
var known_releases = __webpack_require__(4550);
var user_agent = __webpack_require__(7398);
var run_concurrency = __webpack_require__(657);
var session = __webpack_require__(8545);
var staging = __webpack_require__(3759);
var assemble = __webpack_require__(6721);
var artifact_kinds = __webpack_require__(3282);
var release_managers = __webpack_require__(1934);
var cpython_version = __webpack_require__(9976);
var errors = __webpack_require__(9473);
var python_org_mirror = __webpack_require__(3041);
;
function toUrl({ version, fileName }, mirror) {
const [name = '', slash = ''] = fileName.split(/(\/)$/);
return new URL(`${encodeURIComponent(name)}${slash}`, (0,python_org_mirror .dm)(mirror, version));
}
function toAuditedFile(listed, mirror, outcome) {
const { version, fileName, artifact } = listed;
const identity = { release: (0,cpython_version .qh)(version), fileName };
const file = {
...identity,
artifact: artifact?.kind ?? null,
url: toUrl(listed, mirror).href,
state: outcome.state,
sha256: null,
size: null,
evidence: null,
};
switch (outcome.state) {
case 'verified':
return { file: { ...file, ...outcome.proof } };
case 'rejected': {
const { code, message: found } = outcome.error;
return { file, finding: { kind: 'rejected', ...identity, expected: outcome.expected, found, code } };
}
default: {
const { state, expected, found, bytes } = outcome;
return {
file: { ...file, ...bytes },
finding: { kind: state, ...identity, expected, found, code: null },
};
}
}
}
var external_node_path_ = __webpack_require__(6760);
var result = __webpack_require__(9934);
var fetch_release = __webpack_require__(9676);
var missing = __webpack_require__(1491);
var verify_package = __webpack_require__(4478);
;
async function probeSigned(expectation, context) {
const signed = await findSigned(expectation, context);
if (signed === undefined || context.level === 'bundle')
return signed && toProof(expectation, signed);
return (0,staging .uh)(context.temporaryFolder, async (folder) => toVerifiedProof(expectation, await (0,fetch_release .bk)(expectation, signed, { ...context, folder })));
}
function probePackage(expectation, context) {
const manifest = (0,verify_package .J)(expectation);
return (0,staging .uh)(context.temporaryFolder, async (folder) => {
const signed = await (0,fetch_release .jg)(manifest, context, () => (0,missing .aP)(manifest));
const verified = await (0,fetch_release .bk)(manifest, signed, { ...context, folder });
return toVerifiedProof(expectation, await (0,verify_package .X)(expectation, verified, { ...context, folder }));
});
}
function probeBytes(url, context) {
return (0,staging .uh)(context.temporaryFolder, async (folder) => {
const bytes = await context.downloader.download(url, (0,external_node_path_.join)(folder, 'file'));
if (bytes)
return { sha256: bytes.sha256, size: bytes.size };
throw new errors .lZ('NOT_PUBLISHED', `${url} is listed, but is not there.`);
});
}
async function findSigned(file, context) {
try {
return await (0,fetch_release .jg)(file, context, () => (0,missing .aP)(file));
}
catch (error) {
if (error instanceof errors .lZ && error.code === 'NO_BUNDLE_PUBLISHED')
return undefined;
throw error;
}
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
const { sha256, identity } = signedDigest.evidence;
const releaseManager = signer.name ?? identity.subjectAlternativeName;
return {
sha256,
size: null,
evidence: { ...(0,result .iL)(signedDigest), releaseManager, versionStamp: null },
};
}
;
const UNKNOWN_FILE = {
state: 'unknown-file',
expected: 'only files of this release, and each bundle beside its file',
found: 'another file, or a bundle without its file',
};
const SIGNED_OTHER_FILE = {
state: 'unknown-file',
expected: 'no bundle: files of this kind never had one',
found: 'a bundle, which nothing binds to this release',
};
const NOT_OF_THE_FILE = [
'INVALID_INPUT',
'TRUSTED_ROOT_INVALID',
'TRUSTED_ROOT_UNAVAILABLE',
];
async function auditFile(listed, context) {
try {
return toAuditedFile(listed, context.mirror, await look(listed, context));
}
catch (error) {
if (!(error instanceof errors .lZ) || NOT_OF_THE_FILE.includes(error.code))
throw error;
const what = `CPython ${(0,cpython_version .qh)(listed.version)} as ${listed.artifact?.kind ?? listed.fileName}`;
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
const toExpectation = () => ({ artifact, url, signer: (0,release_managers .sc)(version) });
if (artifact.format === 'package') {
const hasManifest = (0,artifact_kinds .JI)(artifact) && context.level === 'bytes';
return hasManifest ? probePackage(toExpectation(), context) : undefined;
}
const isListed = material.has('.sigstore');
const isThere = isListed || (isExpected(listed, context) && (await hasBundle(url, context.downloader)));
return isThere ? probeSigned(toExpectation(), context) : undefined;
}
function describeUnproven(listed, context) {
const { version, fileName, artifact, material } = listed;
const found = `no ${(0,python_org_mirror .$K)(fileName)}`;
if (isExpected(listed, context)) {
const source = context.wasVerified((0,cpython_version .qh)(version), fileName) ? ', as in the baseline' : '';
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
const expected = (0,artifact_kinds .JI)(artifact)
? 'a digest in the signed manifest, which level bytes reads'
: 'nothing: no signed manifest names it';
return { state: 'unsigned-historic', expected, found };
}
function isExpected({ version, fileName, artifact }, context) {
if (artifact === undefined || artifact.format === 'package')
return false;
return (0,artifact_kinds .JI)(artifact) || context.wasVerified((0,cpython_version .qh)(version), fileName);
}
async function hasBundle(artifact, downloader) {
for (const url of (0,python_org_mirror .uF)(artifact))
if (await downloader.isThere(url))
return true;
return false;
}
function describeSigner(version) {
if (!(0,release_managers .jM)(version))
return 'a bundle signed by a known release manager';
const { subjectAlternativeName, issuer } = (0,release_managers .sc)(version).identity;
return `a bundle signed by ${subjectAlternativeName} (${issuer})`;
}
var audit_baseline = __webpack_require__(7343);
var report = __webpack_require__(9736);
var selection = __webpack_require__(8122);
;
function findKnownDifferences(files, known, inputs) {
const present = new Map(files.map(file => [(0,report .tu)(file), file]));
const expected = known.files
.filter(file => (0,selection .sp)(file, inputs) && (0,selection .NP)(file.version, inputs))
.map(file => toReport(file, inputs.mirror));
const vanished = expected.filter(file => !present.has((0,report .tu)(file)));
return {
findings: [
...expected.flatMap(file => findChange(file, present.get((0,report .tu)(file))) ?? []),
...vanished.map(file => toListFinding('vanished', file, 'nothing')),
],
vanished,
};
}
function mergeDifferences(first, second) {
const toKey = (finding) => `${finding.kind} ${(0,report .tu)(finding)}`;
return {
findings: keepFirst([...first.findings, ...second.findings], toKey),
vanished: keepFirst([...first.vanished, ...second.vanished], report .tu),
};
}
function keepFirst(items, toKey) {
const keys = new Set();
return items.filter(item => keys.size !== keys.add(toKey(item)).size);
}
function findChange(expected, found) {
if (!found || found.sha256 === null || found.sha256 === expected.sha256)
return undefined;
return toListFinding('changed', expected, `SHA-256 ${found.sha256}`);
}
function toListFinding(kind, file, found) {
return (0,audit_baseline .N6)(kind, file, {
expected: `SHA-256 ${file.sha256}, as the list of known releases has it`,
found,
});
}
function toReport({ version, kind, sha256 }, mirror) {
const artifact = (0,artifact_kinds .eH)(version, kind);
return {
release: (0,cpython_version .qh)(version),
fileName: artifact.fileName,
artifact: kind,
url: (0,python_org_mirror .Vf)(mirror, artifact).href,
state: 'vanished',
sha256,
size: null,
evidence: null,
};
}
var fetch_listing = __webpack_require__(4449);
var releases = __webpack_require__(208);
var second_look = __webpack_require__(310);
;
const MAX_FILES = 20_000;
const MAX_NAME_CHARACTERS = 255;
async function listFiles(inputs, downloader) {
const { mirror, concurrency } = inputs;
const folders = (0,releases .v)((0,fetch_listing .dW)(await fetchNames(mirror, downloader)))
.filter(folder => (0,selection .Vc)(folder, inputs))
.toReversed();
let count = 0;
const perFolder = await (0,run_concurrency .X)(folders, async (folder) => {
const address = (0,python_org_mirror .dm)(mirror, folder);
const { names } = await fetchNames(address, downloader);
const files = (0,selection .AL)(folder, names, inputs);
count += files.length;
if (count > MAX_FILES)
throw tooMuch(address, `with it the mirror lists more than ${MAX_FILES} files`);
return files;
}, { limit: concurrency, onFailure: () => downloader.close() });
const files = perFolder.flat();
(0,selection .bM)(files, inputs);
return files.filter(({ version }) => (0,selection .NP)(version, inputs));
}
async function fetchNames(folder, downloader) {
let listing = await (0,fetch_listing .zv)(downloader, folder);
if (listing.names.length === 0) {
await (0,second_look .s)();
listing = await (0,fetch_listing .zv)(downloader, folder);
}
if (listing.state === 'denied') {
throw new errors .lZ('MIRROR_REFUSED', `The mirror denies access: it answered 403 to ${folder}.`);
}
if (listing.names.length === 0)
throw (0,fetch_listing .sc)(listing, 'releases or their files', needsListings(folder));
const long = listing.names.find(name => name.length > MAX_NAME_CHARACTERS);
if (long !== undefined)
throw tooMuch(folder, `it lists a name of ${long.length} characters`);
return listing;
}
function needsListings(folder) {
return `An audit needs a mirror that lists its folders, as nginx and Apache do. Open the address in a browser, and ${(0,python_org_mirror .ls)(folder)}`;
}
function tooMuch(folder, reason) {
return new errors .lZ('NO_LISTING', `${folder}: ${reason}.`, { hint: needsListings(folder) });
}
var shard = __webpack_require__(6384);
var threads = __webpack_require__(1793);
var thread_messages = __webpack_require__(504);
;
const MAX_HEAP_MIB = 128;
class ThreadHandle {
#worker;
#waiting = new Map();
#questions = 0;
#hasEnded = false;
load = 0;
static start(entry, { source, text }) {
const workerData = { purpose: thread_messages .s, source, text };
const resourceLimits = { maxOldGenerationSizeMb: MAX_HEAP_MIB };
const worker = (0,threads .B)(entry, { workerData, argv: [thread_messages .s], resourceLimits });
return worker && new ThreadHandle(worker);
}
constructor(worker) {
this.#worker = worker;
worker.on('message', ({ id, evidence }) => this.#settle(id, evidence));
worker.on('error', () => { });
worker.on('exit', () => {
this.load = Number.POSITIVE_INFINITY;
this.#hasEnded = true;
for (const id of this.#waiting.keys())
this.#settle(id, undefined);
});
}
async ask(bytes, expected) {
if (this.#hasEnded)
return undefined;
const id = this.#questions++;
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
;
const MAX_QUEUED = 3;
class BundleProof {
#evidence;
#about;
constructor(evidence, ...about) {
this.#evidence = evidence;
this.#about = about;
}
findEvidence(bytes, expected, trustedRoot) {
const isAboutThem = [bytes, expected, trustedRoot].every((each, index) => each === this.#about[index]);
return isAboutThem ? { ...this.#evidence, identity: expected } : undefined;
}
}
class BundleThreads {
#threads;
#trustedRoot;
#queue = [];
#isHelping = false;
constructor(entry, count, trustedRoot) {
this.#trustedRoot = trustedRoot;
const start = () => ThreadHandle.start(new URL(entry), trustedRoot);
this.#threads = Array.from({ length: count }, start).filter(thread => thread !== undefined);
}
async prove(bytes, expected) {
const thread = await new Promise(resolve => {
this.#queue.push(resolve);
this.#assign();
});
const evidence = await thread?.ask(bytes, expected);
this.#assign();
return evidence && new BundleProof(evidence, bytes, expected, this.#trustedRoot);
}
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
#help() {
this.#isHelping = false;
this.#queue.shift()?.(undefined);
this.#assign();
}
}
;
const MIN_BUNDLES = 64;
const MAX_THREADS = 4;
function startThreads(inputs, trustedRoot, { known, entry, cores }) {
const bundles = known.files.filter(file => (0,selection .sp)(file, inputs) && (0,selection .NP)(file.version, inputs));
const count = Math.min(cores - 1, MAX_THREADS);
if (entry === undefined || bundles.length < MIN_BUNDLES || count < 1)
return undefined;
return new BundleThreads(entry, count, trustedRoot);
}
;
async function runAudit(inputs, environment) {
const { log, temporaryFolder } = environment;
const startedAt = new Date();
await (0,staging .fc)('report-dir', inputs.reportFolder);
const baseline = inputs.baselinePath === undefined ? undefined : await (0,audit_baseline .mF)(inputs.baselinePath);
const selection = toSelection(inputs);
if (baseline && !(0,external_node_util_.isDeepStrictEqual)(baseline.selection, selection)) {
log.warning('baseline: the report has another selection. Files outside that selection are not compared.');
}
return (0,session .f)({ ...inputs, temporaryFolder }, log, async ({ downloader, trustedRoot }) => {
const known = await (0,known_releases .wy)();
const threads = trustedRoot.then(root => {
const { threadEntry: entry } = environment;
return startThreads(inputs, root, { known, entry, cores: (0,external_node_os_.availableParallelism)() });
});
threads.catch(() => { });
const context = {
...inputs,
temporaryFolder,
trustedRoot,
downloader,
threads,
history: Promise.resolve({ known, changes: 'report' }),
log,
wasVerified: (release, fileName) => baseline?.files.get((0,report .tu)({ release, fileName }))?.state === 'verified',
};
const audited = await auditFiles(inputs, context, environment.progress).finally(() => {
threads.then(each => each?.close()).catch(() => { });
});
const files = audited.map(({ file }) => file);
const byList = findKnownDifferences(files, known, inputs);
const differences = baseline
? mergeDifferences((0,audit_baseline .cG)(files, baseline, inputs), byList)
: byList;
return (0,assemble .x)({
schemaVersion: report .f$,
tool: user_agent ._,
startedAt: startedAt.toISOString(),
finishedAt: new Date().toISOString(),
mirror: inputs.mirror.href,
level: inputs.level,
selection,
shard: inputs.shard ? (0,shard ._D)(inputs.shard) : null,
trustedRoots: [(await trustedRoot).source],
baselineSha256: baseline?.sha256 ?? null,
failOn: inputs.failOn,
findings: [...audited.flatMap(({ finding }) => finding ?? []), ...differences.findings],
files: [...(baseline ? (0,audit_baseline .DN)(files, baseline) : files), ...differences.vanished],
});
});
}
async function auditFiles(inputs, context, progress) {
const listed = await listFiles(inputs, context.downloader);
await context.trustedRoot;
let done = 0;
progress(done, listed.length);
return (0,run_concurrency .X)(listed, async (file) => {
const result = await auditFile(file, context);
progress(++done, listed.length);
return result;
}, { limit: inputs.concurrency, onFailure: () => context.downloader.close() });
}
function toSelection({ specifiers, kinds, prereleases }) {
return {
pythonVersion: specifiers.map(specifier => (specifier === 'all' ? specifier : specifier.text)),
artifact: kinds,
prereleases,
};
}
}),
8122:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
bM: () => ( assertAllMatch),
NP: () => ( isOwn),
sp: () => ( isSelected),
Vc: () => ( mayHaveSelected),
AL: () => ( selectFiles)
});
var artifact_kinds = __webpack_require__(3282);
var kind_table = __webpack_require__(5085);
var cpython_version = __webpack_require__(9976);
;
const MATERIAL = ['.sigstore', '.sig', '.crt'];
const COMPANIONS = [...MATERIAL, '.asc', '.spdx.json', '.rekor'];
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
const HAVE_WINDOWS_HELP = (0,cpython_version .bE)('3.7.0a1..3.11.0a6');
const INSTALLER_PARTS = /^(amd64|arm64|win32)((a|b|rc)\d+)?\/$/;
const WINDOWS_HELP = /^python(?<digits>\d+)(?<preRelease>(?:a|b|rc)\d+)?\.chm$/;
const ARTIFACT_NAMES = artifact_kinds .hz.map(kind => ({ kind, pattern: toPattern(kind_table .G[kind].fileName) }));
const OTHER_PATTERNS = OTHER_NAMES.map(([fileName, releases]) => ({
pattern: toPattern(fileName),
hasHad: (0,cpython_version .bE)(releases),
}));
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
function findCompanionOf(name) {
const suffix = COMPANIONS.find(each => name.endsWith(each));
return suffix && name.slice(0, -suffix.length);
}
function classify(name, folder) {
for (const { kind, pattern } of ARTIFACT_NAMES) {
const version = parseHere(pattern.exec(name)?.groups?.version, folder);
if (version && (kind_table .G[kind].published(version) || !kind_table .G['source-tgz'].published(version))) {
return { version, type: 'artifact', artifact: (0,artifact_kinds .eH)(version, kind) };
}
}
const version = findOtherVersion(name, folder);
return version ? { version, type: 'other' } : { version: folder, type: 'unknown' };
}
function findOtherVersion(name, folder) {
const final = (0,cpython_version .wi)(folder);
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
function parseHere(text, folder) {
const version = text === undefined ? undefined : (0,cpython_version .Am)(text);
return version && (0,cpython_version .wi)(version) === (0,cpython_version .qh)(folder) ? version : undefined;
}
var errors = __webpack_require__(9473);
var audit_shard = __webpack_require__(6384);
;
function mayHaveSelected(folder, inputs) {
const final = (0,cpython_version .wi)(folder);
const isExact = (specifier) => specifier !== 'all' && specifier.exact !== undefined && (0,cpython_version .wi)(specifier.exact) === final;
if (inputs.specifiers.some(isExact))
return true;
const isAnyMatch = (version) => inputs.specifiers.some(each => matches(each, version));
return isAnyMatch(folder) || (0,cpython_version .dh)(folder).some(isAnyMatch);
}
function selectFiles(folder, names, inputs) {
return toReleaseFiles(folder, names).filter(({ version, artifact }) => isSelected({ version, kind: artifact?.kind ?? null }, inputs));
}
function isSelected({ version, kind }, { specifiers, kinds, prereleases }) {
if (version.preRelease !== undefined && !prereleases)
return false;
if (!kinds.some(each => each === 'all' || each === kind))
return false;
return specifiers.some(specifier => matches(specifier, version));
}
function isOwn(version, { shard }) {
return shard === undefined || (0,audit_shard .O1)((0,cpython_version .qh)(version), shard);
}
function assertAllMatch(files, { specifiers, kinds, prereleases }) {
for (const specifier of specifiers) {
if (files.some(({ version }) => matches(specifier, version)))
continue;
const text = specifier === 'all' ? specifier : specifier.text;
const isAnyKind = kinds.includes('all');
const what = isAnyKind ? 'release' : `file of the kind ${kinds.join(' or ')}`;
throw new errors .lZ('NO_MATCHING_RELEASE', `No ${what} on the mirror matches '${text}'.`, {
hint: `Correct ${isAnyKind ? 'python-version' : 'python-version or artifact'}, or check what the mirror lists.${prereleases ? '' : ' If only pre-releases match, set prereleases to true.'}`,
});
}
}
function matches(specifier, version) {
return specifier === 'all' ? (0,artifact_kinds .wk)(version) : specifier.matches(version);
}
}),
6384:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
O1: () => ( isInShard),
_D: () => ( formatShard),
uK: () => ( parseShard)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
var _report_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8724);
function parseShard(text) {
if (text === '')
return undefined;
const [, index, count] = _report_fields_js__WEBPACK_IMPORTED_MODULE_2__ .G3.shard.exec(text) ?? [];
const shard = { index: Number(index), count: Number(count) };
if (shard.index <= shard.count)
return shard;
throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__ .lZ('INVALID_INPUT', `shard: '${text}' is not a shard.`, {
hint: 'Use NUMBER/COUNT, such as 2/5, with at most 100 shards.',
});
}
function formatShard({ index, count }) {
return `${index}/${count}`;
}
function isInShard(release, { index, count }) {
const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(release).digest().readUInt32BE();
return (hash % count) + 1 === index;
}
}),
9822:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
L: () => ( writeReports)
});
var external_node_path_ = __webpack_require__(6760);
var errors = __webpack_require__(9473);
var place = __webpack_require__(5875);
var staging = __webpack_require__(3759);
var assemble = __webpack_require__(6721);
var baseline = __webpack_require__(7343);
var external_node_crypto_ = __webpack_require__(7598);
var finding_kinds = __webpack_require__(4436);
var finding_facts = __webpack_require__(15);
var marks = __webpack_require__(4978);
var html = __webpack_require__(5138);
;
class Markup {
#text;
constructor(text) {
this.#text = text;
}
toString() {
return this.#text;
}
}
function markup_html(parts, ...values) {
const toText = (value) => {
if (typeof value === 'object')
return value instanceof Markup ? String(value) : value.join('');
return (0,html .ZD)((0,errors .g$)(String(value)));
};
return new Markup(values.reduce((text, value, index) => text + toText(value) + parts[index + 1], parts[0] ?? ''));
}
const NOTHING = markup_html ``;
function markup_link(address, text = address) {
const url = URL.parse(address);
if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:'))
return markup_html `${text}`;
return url.href.length > MAX_LINK_CHARACTERS
? markup_html `${text}`
: markup_html `<a href="${url.href}" rel="noreferrer">${text}</a>`;
}
const MAX_LINK_CHARACTERS = 1000;
function time(iso) {
return markup_html `<time datetime="${iso}">${(0,html .b3)(iso)} UTC</time>`;
}
function count(value) {
return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
function plural(value, noun) {
return `${count(value)} ${noun}${value === 1 ? '' : 's'}`;
}
function definitions(entries) {
const known = entries.map(([term, description]) => description === null ? NOTHING : markup_html `<dt>${term}</dt><dd>${description}</dd>`);
return markup_html `<dl>${known}</dl>`;
}
;
const VERIFIED = { sign: '✓', brief: 'Signed by the release manager of its series.' };
function explainMark(mark) {
return toFacts(mark).brief;
}
function toFacts(mark) {
return mark === 'verified' ? VERIFIED : finding_facts .a[mark];
}
function describeMarks(files) {
const worst = files.map(({ marks: [first] }) => first);
const counts = marks .j7.map(mark => [worst.filter(one => one === mark).length, mark]);
return counts
.filter(([number]) => number > 0)
.map(([number, mark]) => `${number} ${mark}`)
.join(', ');
}
function formatMark(mark) {
return markup_html `<span class="mark ${mark}">${formatSign(mark)} <b>${mark}</b></span>`;
}
function formatSign(mark) {
return markup_html `<i aria-hidden="true">${toFacts(mark).sign}</i>`;
}
;
const LOG_SEARCH = 'https://search.sigstore.dev/?logIndex=';
const BYTES_A_MEGABYTE = 1e6;
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
var artifact_kinds = __webpack_require__(3282);
;
function toSeriesList(report) {
const marked = (0,marks .zg)(report);
const releases = [...Map.groupBy(marked, ({ file }) => file.release)].map(([release, files], index) => ({ release, panel: `panel-${index}`, files }));
const series = Map.groupBy(releases.reverse(), ({ release }) => toSeriesName(release));
return [...series].map(([name, releases]) => ({ name, releases }));
}
function findColumns(files) {
const kinds = new Set(files.map(({ file }) => file.artifact));
const columns = [...artifact_kinds .hz, null].filter(kind => kinds.has(kind));
return [...Map.groupBy(columns, toGroup).values()].flat();
}
function toGroup(column) {
return column === null ? 'other' : column.replace(/-[^-]*$/, '');
}
function toSeriesName(release) {
return release.split('.', 2).join('.');
}
;
const MAX_OPEN_FINDINGS = 10;
function formatFindings({ findings, failOn }, seriesList) {
const releases = seriesList.flatMap(series => series.releases);
const panels = new Map(releases.map(({ release, panel }) => [release, panel]));
const byKind = Map.groupBy(findings, ({ kind }) => kind);
const lists = finding_kinds .mH.map(kind => {
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
function formatItem(finding, panel) {
const { release, fileName } = finding;
const name = markup_html `<b>${release}</b> <span class="file">${fileName}</span>`;
const opener = panel === undefined ? name : formatPanelButton(panel, name);
return markup_html `<li data-series="${toSeriesName(release)}"><span class="name">${opener}</span>${formatFinding(finding)}</li>
`;
}
;
const HINT = 'Open a release to see its files, who signed each one, and when. An empty cell means that there is no such file.';
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
${releases.map(release => formatPanel(release, columns))}</section>
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
function formatCell(files) {
const worst = (0,marks .bN)(files);
if (worst === undefined)
return markup_html `<td></td>`;
return files.length === 1
? markup_html `<td class="mark ${worst}">${formatSign(worst)}<b>${worst}</b></td>`
: markup_html `<td class="mark ${worst}">${formatSign(worst)} ${files.length}<b>: ${describeMarks(files)}</b></td>`;
}
var audit_summary = __webpack_require__(5448);
;
const LEGEND = ['verified', ...finding_kinds .mH];
const MIN_BAR_SHARE = 0.004;
const LEVEL_TEXTS = {
bundle: 'bundles only; no file was downloaded',
bytes: 'bundles, and every byte of the files',
};
function formatHeader(report, files) {
const { verdict, counts } = report;
const mark = verdict === 'passed' ? 'verified' : 'rejected';
return markup_html `<header>
<p class="eyebrow">CPython release audit</p>
<h1><span class="mark ${mark}">${formatSign(mark)}</span> ${describeVerdict(report)}</h1>
<p class="lead">${(0,audit_summary .bX)(report)}<br>
${count(counts.verified)} of ${plural(counts.files, 'file')} in ${plural(counts.releases, 'release')} verified.</p>
${formatBar(files)}
${formatLegend(report)}
${formatFacts(report)}
</header>
`;
}
function describeVerdict({ verdict }) {
return verdict === 'passed' ? 'Passed' : 'Failed';
}
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
;
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
const SCRIPT = `(${enhanceReport})(document)`;
;
const COLORS = `:root {
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
;
const STYLE = `
${COLORS}
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
;
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
function formatFilter(seriesList, files) {
const marks = ['verified', ...finding_kinds .mH].map(mark => formatMarkOption(mark, files));
const series = seriesList.map(({ name }) => markup_html `<option value="${name}">${name}</option>`);
return markup_html `<div id="filter" role="search" aria-label="Filter files and findings" hidden>
<label>Release or file <input type="search" autocomplete="off" spellcheck="false" placeholder="3.14.0 or amd64.exe"></label>
<label>State <select name="mark"><option value="">all</option>${marks}</select></label>
<label>Series <select name="series"><option value="">all</option>${series}</select></label>
<button type="button">Clear</button>
<output></output>
</div>
<p id="no-match" hidden>No file and no finding matches the filter.</p>
`;
}
function formatMarkOption(mark, files) {
const marked = files.filter(({ marks }) => marks.includes(mark)).length;
return marked === 0 ? NOTHING : markup_html `<option value="${mark}">${mark} (${count(marked)})</option>`;
}
var version = __webpack_require__(9976);
;
const MAX_RESULTS = 5000;
const MAX_RESULTS_BYTES = 9_000_000;
const MAX_TEXT_CHARACTERS = 300;
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
const { title, level } = finding_facts .a[kind];
const fingerprint = (0,external_node_crypto_.createHash)('sha256')
.update(JSON.stringify([kind, release, fileName]))
.digest('hex');
const text = `${toText(fileName)} of CPython ${release}: ${title}${code === null ? '' : ` (${code})`}. Expected: ${toText(expected)}. Found: ${toText(found)}.`;
return {
ruleId: kind,
ruleIndex: finding_kinds .mH.indexOf(kind),
level,
message: { text: escapeMessage(text) },
locations: [
{ physicalLocation: { artifactLocation: { uri: toPath(finding) }, region: { startLine: 1 } } },
],
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
function toPath({ release, fileName }) {
const segments = fileName.toWellFormed().split('/').map(encodeURIComponent);
return `${(0,version .wi)((0,version .ot)(release))}/${segments.join('/')}`;
}
function toUri(address) {
const end = address.indexOf('/', address.indexOf('://') + '://'.length);
const path = address.slice(end).replace(/%(?![\da-f]{2})|[^\w.~:/@!$&'()*+,;=%-]/gi, encodeURIComponent);
return `${address.slice(0, end)}${path}`;
}
function toText(text) {
return (0,errors .g$)(text.slice(0, MAX_TEXT_CHARACTERS)).replaceAll('](', '] (');
}
function escapeMessage(text) {
return text.replace(/[{}]/g, brace => brace + brace);
}
function toDriver(tool) {
return {
name: 'verify-cpython',
version: tool.replace(/^verify-cpython[ /]/, ''),
rules: finding_kinds .mH.map(toRule),
};
}
function toRule(kind) {
const { name, title, meaning, advice, level, securitySeverity } = finding_facts .a[kind];
return {
id: kind,
name,
shortDescription: { text: `${title}.` },
fullDescription: { text: `${title}. ${meaning}` },
help: { text: `${meaning} ${advice}`, markdown: `${meaning}\n\n**What to do:** ${advice}` },
defaultConfiguration: { level },
properties: {
tags: ['supply-chain', ...(securitySeverity === undefined ? [] : ['security'])],
...(securitySeverity !== undefined && { 'security-severity': securitySeverity }),
},
};
}
;
async function writeReports(report, folder) {
const paths = {
json: (0,external_node_path_.join)(folder, 'report.json'),
sarif: (0,external_node_path_.join)(folder, 'report.sarif'),
html: (0,external_node_path_.join)(folder, 'report.html'),
checksums: (0,external_node_path_.join)(folder, 'SHA256SUMS'),
};
const json = (0,assemble .C)(report);
if (Buffer.byteLength(json) > baseline .WA) {
throw new errors .lZ('AUDIT_FAILED', `The report would have more than ${baseline .WA} bytes.`, {
hint: 'Select fewer releases, and check what the mirror lists: no mirror of CPython has so many files.',
});
}
await (0,staging .NP)(`report-dir: '${folder}'`, async () => {
await (0,place .wZ)(folder);
await (0,place .f8)(paths.json, json);
await (0,place .f8)(paths.sarif, formatSarif(report));
await (0,place .f8)(paths.html, formatHtmlReport(report));
await (0,place .f8)(paths.checksums, formatChecksums(report));
});
return paths;
}
function formatChecksums(report) {
const lines = (0,marks .zg)(report).flatMap(({ file: { state, sha256, fileName }, marks }) => {
const isTrusted = state === 'verified' && !marks.includes('rejected') && !marks.includes('changed');
return isTrusted ? [`${sha256}  ${fileName}\n`] : [];
});
return lines.join('');
}
}),
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
1793:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
B: () => ( startThread),
b: () => ( threadEnded)
});
var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5919);
var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
var _files_disk_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95);
const NO_THREADS = ['ERR_WORKER_INIT_FAILED', 'ERR_ACCESS_DENIED'];
function startThread(script, options) {
try {
return new node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.Worker(script, { ...options, env: {}, execArgv: [] });
}
catch (error) {
if (NO_THREADS.includes((0,_files_disk_errors_js__WEBPACK_IMPORTED_MODULE_2__ .Xt)(error)))
return undefined;
throw error;
}
}
function threadEnded(thread, cause = new Error('it exited')) {
const message = `${thread} has ended: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__ .V$)(cause)}.`;
return new _errors_js__WEBPACK_IMPORTED_MODULE_1__ .lZ('INVALID_INPUT', message, {
hint: 'Check the limits of this job for memory and threads, and try again.',
cause,
});
}
}),
4478:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
J: () => ( toManifest),
X: () => ( downloadPackage),
verifyPackageRelease: () => ( verifyPackageRelease)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
var _cpython_artifact_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3282);
var _store_digest_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9947);
var _store_tool_cache_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3053);
var _store_verified_artifact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2931);
var _artifact_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8538);
var _fetch_release_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9676);
var _verify_release_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8035);
async function verifyPackageRelease(expectation, context) {
const { artifact, url, signer } = expectation;
const manifest = await (0,_verify_release_js__WEBPACK_IMPORTED_MODULE_7__.verifyRelease)(toManifest(expectation), { ...context, sha256: undefined });
(0,_store_verified_artifact_js__WEBPACK_IMPORTED_MODULE_4__ .Hv)(artifact, await (0,_store_verified_artifact_js__WEBPACK_IMPORTED_MODULE_4__ .dT)(artifact, manifest.verified), context.sha256);
const copy = (0,_store_tool_cache_js__WEBPACK_IMPORTED_MODULE_3__ .dm)(context.cacheRoot, artifact, [artifact.fileName]);
const verified = copy === undefined
? await fetchPackage(expectation, manifest.verified, context)
: await verifyCachedPackage(copy.folder, expectation, manifest.verified);
const cacheHit = manifest.cacheHit && copy !== undefined;
return { verified, url, releaseManager: signer.name, cacheHit };
}
function toManifest({ artifact: { version }, url, signer }) {
const artifact = (0,_cpython_artifact_kinds_js__WEBPACK_IMPORTED_MODULE_1__ .eH)(version, 'windows-manifest');
return { artifact, url: new URL(artifact.fileName, url), signer };
}
function verifyCachedPackage(folder, { artifact }, manifest) {
return (0,_store_digest_file_js__WEBPACK_IMPORTED_MODULE_2__ .T)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, artifact.fileName))
.then(file => (0,_store_verified_artifact_js__WEBPACK_IMPORTED_MODULE_4__ .sB)(file, artifact, manifest))
.catch((0,_artifact_errors_js__WEBPACK_IMPORTED_MODULE_5__ .pd)(artifact, folder));
}
async function fetchPackage(expectation, manifest, context) {
const { artifact } = expectation;
const cacheRoot = await context.findWritableRoot(artifact);
return (0,_store_tool_cache_js__WEBPACK_IMPORTED_MODULE_3__ .kk)(cacheRoot, artifact, async (folder) => {
const verified = await downloadPackage(expectation, manifest, { ...context, folder });
const placed = await (0,_store_tool_cache_js__WEBPACK_IMPORTED_MODULE_3__ .rg)(cacheRoot, verified, [artifact.fileName]);
return 'otherCopy' in placed ? verifyCachedPackage(placed.otherCopy, expectation, manifest) : placed;
});
}
function downloadPackage(expectation, manifest, { folder, ...context }) {
return (0,_fetch_release_js__WEBPACK_IMPORTED_MODULE_6__ .O$)(expectation, context, folder, file => (0,_store_verified_artifact_js__WEBPACK_IMPORTED_MODULE_4__ .sB)(file, expectation.artifact, manifest));
}
})
};
