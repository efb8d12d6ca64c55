import * as core from '@actions/core';
import { ActionError } from '../errors.ts';
import { toInputValues } from '../input-values.ts';
import { reportFailure, writeSummary } from '../report/job.ts';
import { createProgressLog } from '../run/progress-log.ts';
import { maskSecrets, readInput, readRunner } from '../runner.ts';
import { explainVerdict, formatAuditSummary } from './audit-summary.ts';
import { type AuditInputs, readAuditInputs } from './inputs.ts';
import { writeAuditOutputs } from './outputs.ts';
import type { Report } from './report.ts';
import { runAudit } from './run-audit.ts';
import { type ReportPaths, writeReports } from './write-reports.ts';

const TITLE = 'CPython audit failed';

/** Runs the audit action. Its outputs are set wherever there is a report, that of a failed audit too. */
export async function main(): Promise<void> {
  let summary = true;
  try {
    maskSecrets('audit-action');
    const values = toInputValues('audit-action', readInput);
    summary = values.flag('summary');
    const { report, paths } = await audit(readAuditInputs(values));
    // Cancelled too late to stop the work.
    if (process.exitCode !== undefined) return;
    writeAuditOutputs(report, paths);
    core.info(`${explainVerdict(report)} ${paths.html}`);
    if (summary) await writeSummary(formatAuditSummary(report));
    if (report.verdict === 'passed') return;
    process.exitCode = 1;
    await reportFailure(new ActionError('AUDIT_FAILED', explainVerdict(report)), {
      summary: false,
      title: TITLE,
    });
  } catch (error) {
    // A cancelled run has its exit code, and its failure is no news.
    if (process.exitCode !== undefined) return;
    process.exitCode = 1;
    await reportFailure(error, { summary, title: TITLE });
  }
}

async function audit(inputs: AuditInputs): Promise<{ report: Report; paths: ReportPaths }> {
  const { temporaryFolder } = readRunner();
  const progress = createProgressLog(core.info);
  const report = await runAudit(inputs, { temporaryFolder, log: core, progress });
  return { report, paths: await writeReports(report, inputs.reportFolder) };
}
