import * as core from '@actions/core';
import { ActionError } from '../errors.ts';
import { setOutputs } from '../outputs.ts';
import { reportFailure, writeSummary } from '../report/job.ts';
import { createProgressLog } from '../run/log.ts';
import { readRunner, runStep } from '../runner.ts';
import { explainVerdict, formatAuditSummary } from './audit-summary.ts';
import { readAuditInputs } from './inputs.ts';
import type { Report } from './report.ts';
import { runAudit } from './run-audit.ts';
import { type ReportPaths, writeReports } from './write-reports.ts';

const TITLE = 'CPython audit failed';

/**
 * Runs the audit action. It sets its outputs if there is a report, even if the audit failed.
 * @param threadEntry address of the script that threads run
 * @returns the exit code
 */
export function main(threadEntry: string): Promise<number> {
  return runStep('audit-action', TITLE, async (values, summary) => {
    const inputs = readAuditInputs(values);
    const { temporaryFolder } = readRunner();
    const progress = createProgressLog(core.info);
    const report = await runAudit(inputs, { temporaryFolder, log: core, progress, threadEntry });
    const paths = await writeReports(report, inputs.reportFolder);
    writeAuditOutputs(report, paths);
    core.info(`${explainVerdict(report)} ${paths.html}`);
    if (summary) await writeSummary(formatAuditSummary(report));
    if (report.verdict === 'passed') return 0;
    const failure = new ActionError('AUDIT_FAILED', explainVerdict(report));
    await reportFailure(failure, { summary: false, title: TITLE });
    return 1;
  });
}

/**
 * Sets every output of the audit action.
 * @throws ActionError as `setOutputs`
 */
function writeAuditOutputs(report: Report, paths: ReportPaths): void {
  setOutputs({
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
