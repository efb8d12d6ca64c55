/**
 * `node scripts/watch/propose-releases.ts REPORT SUMMARY FOLDER`: says what to do with newly audited releases. An
 * audit without findings gives `FOLDER/pull-request.md`, another one `FOLDER/issues/known-releases.md`. The first line of
 * either is its title, and the audit's summary is its text.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseReport } from '../../src/audit/parse-report.ts';
import type { Report } from '../../src/audit/report.ts';

/**
 * @param report of an audit of new releases at level `bytes`
 * @param summary of the same audit, in Markdown
 * @throws Error if the audit wasn't of every byte
 */
export function proposeReleases(report: Report, summary: string): { path: string; text: string } {
  if (report.level !== 'bytes') throw new Error(`The audit: expected level bytes, found ${report.level}.`);
  const releases = [...new Set(report.files.map(({ release }) => release))].join(', ');
  return report.verdict === 'passed' && report.findings.length === 0
    ? {
        path: 'pull-request.md',
        text: `# Add Python ${releases} to the known releases\n\nAn audit verified every byte of these files:\n\n${summary}`,
      }
    : {
        path: 'issues/known-releases.md',
        text: `# The audit of new releases has findings\n\nReleases: ${releases}. They aren't added to the known releases until a person has looked at the findings.\n\n${summary}`,
      };
}

if (import.meta.main) {
  const [reportPath, summaryPath, folder] = process.argv.slice(2);
  if (reportPath === undefined || summaryPath === undefined || folder === undefined) {
    throw new Error('Usage: node scripts/watch/propose-releases.ts REPORT SUMMARY FOLDER');
  }
  const report = parseReport(readFileSync(reportPath, 'utf8'), reportPath);
  const { path, text } = proposeReleases(report, readFileSync(summaryPath, 'utf8'));
  mkdirSync(join(folder, 'issues'), { recursive: true });
  writeFileSync(join(folder, path), text);
}
