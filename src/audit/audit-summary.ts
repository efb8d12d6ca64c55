import { printable } from '../errors.ts';
import { FINDING_KINDS } from '../report/finding-kinds.ts';
import { cutRows, escapeHtml, toCode, toTable } from '../report/html.ts';
import { FINDING_FACTS } from './finding-facts.ts';
import type { Finding, Report } from './report.ts';
import { formatGrid } from './summary-grid.ts';

/** GitHub refuses a job summary of more than 1 MiB, and with it all that the step wrote. */
export const MAX_SUMMARY_BYTES = 900_000;
/** The size limit of each part. The rest of the summary needs less than the remaining 100,000. */
const MAX_FAILING_BYTES = 300_000;
const MAX_OTHER_BYTES = 150_000;
const MAX_GRID_BYTES = 350_000;
/** A longer list is collapsed. */
const MAX_OPEN_ROWS = 20;

/**
 * The job summary of an audit, as GitHub-flavored Markdown of at most `MAX_SUMMARY_BYTES` in UTF-8. Text from
 * outside is made printable and escaped for HTML.
 */
export function formatAuditSummary(report: Report): string {
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
export function explainVerdict({ counts, findings, failOn, shard }: Report): string {
  const failing = findings.filter(({ kind }) => failOn.includes(kind));
  if (failing.length > 0) {
    const kinds = FINDING_KINDS.filter(kind => failing.some(finding => finding.kind === kind));
    return `${count(failing.length, 'finding')} ${failing.length === 1 ? 'fails' : 'fail'} this audit: ${kinds.join(', ')}.`;
  }
  if (shard !== null && counts.files === 0) return `Shard ${shard} contains no release.`;
  if (counts.verified === 0) return 'No file was verified. An audit that verifies nothing fails.';
  return `${counts.verified} of ${count(counts.files, 'file')} verified. No finding fails this audit.`;
}

function formatCounts({ counts }: Report): string {
  const header = ['Releases', 'Files', '✅ verified', ...FINDING_KINDS.map(toLabel)];
  const numbers = [
    counts.releases,
    counts.files,
    counts.verified,
    ...FINDING_KINDS.map(kind => counts[kind]),
  ];
  return toTable(header, [numbers.map(String)]);
}

function formatFindings(title: string, findings: readonly Finding[], maxBytes: number): string[] {
  if (findings.length === 0) return [];
  const { rows, left } = cutRows(findings, toRow, maxBytes);
  const table = toTable(['Kind', 'Release', 'File', 'Expected', 'Found', 'Code'], rows);
  const body = left === 0 ? table : `${table}\n<p>${left} more in <code>report.json</code>.</p>`;
  const isOpen = findings.length <= MAX_OPEN_ROWS;
  return [
    `### ${title}`,
    isOpen ? body : `<details><summary>${count(findings.length, 'finding')}</summary>\n${body}\n</details>`,
  ];
}

function toRow({ kind, release, fileName, expected, found, code }: Finding): string[] {
  return [
    toLabel(kind),
    escapeHtml(release),
    toCode(printable(fileName)),
    escapeHtml(printable(expected)),
    escapeHtml(printable(found)),
    code === null ? '' : toCode(code),
  ];
}

function formatSettings(report: Report): string {
  const { selection, startedAt, finishedAt } = report;
  const rows: [string, readonly string[]][] = [
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
  const cells = rows.map(([setting, values]) => [setting, toCode(printable(values.join(', ')))]);
  return `<details><summary>What was audited</summary>\n${toTable(['Setting', 'Value'], cells)}\n</details>`;
}

function toLabel(kind: (typeof FINDING_KINDS)[number]): string {
  return `${FINDING_FACTS[kind].symbol} ${kind}`;
}

/** `1 file`, `2 files` */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
