import * as core from '@actions/core';
import { ActionError } from '../errors.ts';
import { toInputValues } from '../input-values.ts';
import { reportFailure, writeSummary } from '../report/job.ts';
import { Canceled } from '../run/cancellation.ts';
import { createProgressLog } from '../run/progress-log.ts';
import { maskSecrets, readInput, readRunner } from '../runner.ts';
import { explainVerdict, formatAuditSummary } from './audit-summary.ts';
import { type AuditInputs, readAuditInputs } from './inputs.ts';
import { writeAuditOutputs } from './outputs.ts';
import type { Report } from './report.ts';
import { runAudit } from './run-audit.ts';
import { type ReportPaths, writeReports } from './write-reports.ts';

const TITLE = 'CPython audit failed';

/**
 * Runs the audit action. It sets its outputs if there is a report, also if the audit failed.
 * @param threadEntry address of the script that threads run
 * @returns the exit code
 */
export async function main(threadEntry: string): Promise<number> {
  let summary = true;
  try {
    maskSecrets('audit-action');
    const values = toInputValues('audit-action', readInput);
    summary = values.flag('summary');
    const { report, paths } = await audit(readAuditInputs(values), threadEntry);
    writeAuditOutputs(report, paths);
    core.info(`${explainVerdict(report)} ${paths.html}`);
    if (summary) await writeSummary(formatAuditSummary(report));
    if (report.verdict === 'passed') return 0;
    await reportFailure(new ActionError('AUDIT_FAILED', explainVerdict(report)), {
      summary: false,
      title: TITLE,
    });
  } catch (error) {
    if (error instanceof Canceled) return error.exitCode;
    await reportFailure(error, { summary, title: TITLE });
  }
  return 1;
}

async function audit(
  inputs: AuditInputs,
  threadEntry: string,
): Promise<{ report: Report; paths: ReportPaths }> {
  const { temporaryFolder } = readRunner();
  const progress = createProgressLog(core.info);
  const report = await runAudit(inputs, { temporaryFolder, log: core, progress, threadEntry });
  return { report, paths: await writeReports(report, inputs.reportFolder) };
}
