import * as core from '@actions/core';
import type { Report } from './report.ts';
import type { ReportPaths } from './write-reports.ts';

/** Sets every output of the audit action. */
export function writeAuditOutputs(report: Report, paths: ReportPaths): void {
  const outputs = {
    verdict: report.verdict,
    releases: report.counts.releases,
    files: report.counts.files,
    verified: report.counts.verified,
    findings: report.findings.length,
    counts: JSON.stringify(report.counts),
    'report-json': paths.json,
    'report-sarif': paths.sarif,
    'report-html': paths.html,
  };
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, String(value));
}
