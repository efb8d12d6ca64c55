import { setOutputs } from '../outputs.ts';
import type { Report } from './report.ts';
import type { ReportPaths } from './write-reports.ts';

/**
 * Sets every output of the audit action.
 * @throws ActionError as `setOutputs`
 */
export function writeAuditOutputs(report: Report, paths: ReportPaths): void {
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
