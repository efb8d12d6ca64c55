import { appendFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { formatReport } from '../audit/assemble.ts';
import { count, explainVerdict, formatAuditSummary } from '../audit/audit-summary.ts';
import { readReportFile } from '../audit/baseline.ts';
import { readAuditInputs, readReportFolder } from '../audit/inputs.ts';
import { mergeReports } from '../audit/merge-reports.ts';
import type { Report } from '../audit/report.ts';
import { runAudit } from '../audit/run-audit.ts';
import { writeReports } from '../audit/write-reports.ts';
import { ActionError, printable } from '../errors.ts';
import { isFolder, makeFolders } from '../files/place.ts';
import { FINDING_KINDS } from '../report/finding-kinds.ts';
import { withDiskErrors } from '../store/staging.ts';
import type { Arguments } from './arguments.ts';
import { readMachine } from './folders.ts';
import type { Terminal } from './terminal.ts';

/** What a command prints as its result. */
export interface Printed {
  readonly text: string;
  /** Why the command failed although it has a result: its findings. */
  readonly failure?: ActionError;
}

/**
 * `verify-cpython audit`
 * @param threadEntry address of the script that threads run
 * @throws ActionError as the action does
 */
export async function auditCommand(
  args: Arguments,
  terminal: Terminal,
  threadEntry: string,
): Promise<Printed> {
  const inputs = readAuditInputs(args.values);
  const { temporaryFolder } = readMachine(args.values, terminal);
  const { progress } = terminal;
  const report = await runAudit(inputs, { temporaryFolder, log: terminal, progress, threadEntry });
  return publish(report, inputs.reportFolder, args);
}

/**
 * `verify-cpython merge`
 * @throws ActionError INVALID_INPUT if the reports are not the shards of one audit
 */
export async function mergeCommand(args: Arguments): Promise<Printed> {
  const { operands, values } = args;
  if (operands.length === 0) {
    throw new ActionError('INVALID_INPUT', 'merge: there is no report to merge.', {
      hint: 'Name the report.json of each shard, or the folders that contain them.',
    });
  }
  const reports = operands.map(operand => {
    const name = isFolder(operand) ? join(operand, 'report.json') : operand;
    return { name, report: readReportFile(name, 'merge').report };
  });
  return publish(mergeReports(reports), readReportFolder(values), args);
}

async function publish(report: Report, folder: string, { values }: Arguments): Promise<Printed> {
  const paths = await writeReports(report, folder);
  const summary = values.path('summary');
  if (summary !== undefined) {
    await withDiskErrors(`summary: '${summary}'`, async () => {
      await makeFolders(dirname(summary));
      await appendFile(summary, formatAuditSummary(report));
    });
  }
  const verdict = explainVerdict(report);
  const isFailed = report.verdict === 'failed';
  const failure = { ...(isFailed && { failure: new ActionError('AUDIT_FAILED', verdict) }) };
  if (values.flag('json')) return { text: formatReport(report), ...failure };
  const lines = [...describeFindings(report), describeCounts(report)];
  if (!isFailed) lines.push(verdict);
  return { text: `${[...lines, '', ...Object.values(paths)].join('\n')}\n`, ...failure };
}

function describeFindings({ findings, failOn }: Report): string[] {
  return findings
    .filter(({ kind }) => failOn.includes(kind))
    .flatMap(({ kind, release, fileName, expected, found, code }) => [
      printable(`${kind}: ${fileName} of ${release}${code === null ? '' : ` (${code})`}`),
      printable(`  expected ${expected}`),
      printable(`  found    ${found}`),
    ]);
}

function describeCounts({ counts }: Report): string {
  const found = FINDING_KINDS.filter(kind => counts[kind] > 0).map(kind => `${counts[kind]} ${kind}`);
  const { releases, files, verified } = counts;
  return `${count(releases, 'release')}, ${count(files, 'file')}: ${[`${verified} verified`, ...found].join(', ')}.`;
}
