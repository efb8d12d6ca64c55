export const id = 917;
export const ids = [917];
export const modules = {
9917:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
auditCommand: () => ( auditCommand),
mergeCommand: () => ( mergeCommand)
});
var promises_ = __webpack_require__(1455);
var external_node_path_ = __webpack_require__(6760);
var assemble = __webpack_require__(6721);
var audit_summary = __webpack_require__(5448);
var baseline = __webpack_require__(7343);
var audit_inputs = __webpack_require__(5711);
var external_node_util_ = __webpack_require__(7975);
var errors = __webpack_require__(9473);
var audit_report = __webpack_require__(9736);
var audit_shard = __webpack_require__(6384);
;
const COMMON = [
'schemaVersion',
'tool',
'mirror',
'level',
'selection',
'baselineSha256',
'failOn',
];
function mergeReports(reports) {
const [first, ...others] = reports;
if (first === undefined)
throw conflict('there is no report to merge');
for (const other of others)
assertSameAudit(first, other);
if (others.length > 0 || first.report.shard !== null)
assertAllShards(reports);
for (const each of reports)
assertOwn(each);
const all = reports.map(({ report }) => report);
return (0,assemble .x)({
...first.report,
shard: null,
startedAt: all.map(({ startedAt }) => startedAt).reduce((a, b) => (a < b ? a : b)),
finishedAt: all.map(({ finishedAt }) => finishedAt).reduce((a, b) => (a > b ? a : b)),
trustedRoots: [...new Set(all.flatMap(({ trustedRoots }) => trustedRoots))].sort(),
findings: all.flatMap(({ findings }) => findings),
files: all.flatMap(({ files }) => files),
});
}
function assertSameAudit(first, other) {
const field = COMMON.find(name => !(0,external_node_util_.isDeepStrictEqual)(first.report[name], other.report[name]));
if (field === undefined)
return;
const values = [first, other].map(({ name, report }) => `${JSON.stringify(report[field])} in ${name}`);
throw conflict(`${field} is ${values.join(' and ')}`);
}
function assertAllShards(reports) {
const shards = reports.map(each => ({ name: each.name, ...toShard(each) }));
const count = Math.max(...shards.map(shard => shard.count));
const names = new Map();
for (const shard of shards) {
if (shard.count !== count)
throw conflict(`${shard.name} is one of ${shard.count} shards, others of ${count}`);
const twin = names.get(shard.index);
if (twin !== undefined)
throw conflict(`${twin} and ${shard.name} are both shard ${(0,audit_shard ._D)(shard)}`);
names.set(shard.index, shard.name);
}
const missing = Array.from({ length: count }, (_, index) => index + 1).filter(index => !names.has(index));
if (missing.length > 0) {
throw conflict(`of ${count} shards, ${missing.length === 1 ? 'this one is' : 'these are'} missing: ${missing.join(', ')}; given: ${[...names.values()].join(', ')}`);
}
}
function toShard({ name, report: { shard } }) {
const parsed = (0,audit_shard .uK)(shard ?? '');
if (parsed)
return parsed;
throw conflict(`${name} is not a shard but the report of a whole audit`);
}
function assertOwn({ name, report }) {
const twice = findTwice(report.files.map(audit_report .tu));
if (twice !== undefined)
throw conflict(`${name} has ${twice} twice`);
const shard = (0,audit_shard .uK)(report.shard ?? '');
const stray = shard && [...report.files, ...report.findings].find(({ release }) => !(0,audit_shard .O1)(release, shard));
if (stray)
throw conflict(`${name} has CPython ${stray.release}, which does not belong to its shard`);
}
function findTwice(keys) {
const seen = new Set();
return keys.find(key => seen.size === seen.add(key).size);
}
function conflict(reason) {
return new errors .lZ('INVALID_INPUT', `These reports can't be merged: ${reason}.`, {
hint: 'Name the report.json of each shard of one audit exactly once.',
});
}
var run_audit = __webpack_require__(5267);
var write_reports = __webpack_require__(9822);
var place = __webpack_require__(5875);
var finding_kinds = __webpack_require__(4436);
var staging = __webpack_require__(3759);
var folders = __webpack_require__(2240);
;
async function auditCommand(args, terminal, threadEntry) {
const inputs = (0,audit_inputs .h)(args.values);
const { temporaryFolder } = (0,folders .Uc)(args.values, terminal);
const { progress } = terminal;
const report = await (0,run_audit .b)(inputs, { temporaryFolder, log: terminal, progress, threadEntry });
return publish(report, inputs.reportFolder, args);
}
async function mergeCommand(args) {
const { operands, values } = args;
if (operands.length === 0) {
throw new errors .lZ('INVALID_INPUT', 'merge: there is no report to merge.', {
hint: 'Name the report.json of each shard, or the folders that contain them.',
});
}
const reports = operands.map(operand => {
const name = (0,place .lQ)(operand) ? (0,external_node_path_.join)(operand, 'report.json') : operand;
return { name, report: (0,baseline .$h)(name, 'merge').report };
});
return publish(mergeReports(reports), (0,audit_inputs .J)(values), args);
}
async function publish(report, folder, { values }) {
const paths = await (0,write_reports .L)(report, folder);
const summary = values.path('summary');
if (summary !== undefined) {
await (0,staging .NP)(`summary: '${summary}'`, async () => {
await (0,place .wZ)((0,external_node_path_.dirname)(summary));
await (0,promises_.appendFile)(summary, (0,audit_summary .bW)(report));
});
}
const verdict = (0,audit_summary .bX)(report);
const isFailed = report.verdict === 'failed';
const failure = { ...(isFailed && { failure: new errors .lZ('AUDIT_FAILED', verdict) }) };
if (values.flag('json'))
return { text: (0,assemble .C)(report), ...failure };
const lines = [...describeFindings(report), describeCounts(report)];
if (!isFailed)
lines.push(verdict);
return { text: `${[...lines, '', ...Object.values(paths)].join('\n')}\n`, ...failure };
}
function describeFindings({ findings, failOn }) {
return findings
.filter(({ kind }) => failOn.includes(kind))
.flatMap(({ kind, release, fileName, expected, found, code }) => [
(0,errors .g$)(`${kind}: ${fileName} of ${release}${code === null ? '' : ` (${code})`}`),
(0,errors .g$)(`  expected ${expected}`),
(0,errors .g$)(`  found    ${found}`),
]);
}
function describeCounts({ counts }) {
const found = finding_kinds .mH.filter(kind => counts[kind] > 0).map(kind => `${counts[kind]} ${kind}`);
const { releases, files, verified } = counts;
return `${(0,audit_summary .U9)(releases, 'release')}, ${(0,audit_summary .U9)(files, 'file')}: ${[`${verified} verified`, ...found].join(', ')}.`;
}
})
};
