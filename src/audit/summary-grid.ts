import { ARTIFACT_KINDS } from '../cpython/artifact-kinds.ts';
import { escapeHtml, toTable } from '../report/html.ts';

import { FINDING_FACTS } from './finding-facts.ts';
import { FINDING_KINDS, type FileReport, type FindingKind, type Report, toFileKey } from './report.ts';
import { cutRows } from './summary-rows.ts';

type Mark = FindingKind | 'verified';

/** The worst first: a cell shows the worst of its files. */
const MARKS: readonly Mark[] = [...FINDING_KINDS, 'verified'];
/** The last one is that of files which are of no kind. */
const COLUMNS = [...ARTIFACT_KINDS, 'other' as const];

/** A collapsed table of releases, the newest first, by kinds of artifact; nothing where there are no files. */
export function formatGrid(report: Report, maxBytes: number): string {
  const releases = [...Map.groupBy(report.files, ({ release }) => release)].reverse();
  if (releases.length === 0) return '';
  const used = new Set(report.files.map(toColumn));
  const columns = COLUMNS.filter(column => used.has(column));
  const toMarks = collectMarks(report);

  const toRow = ([release, files]: [string, FileReport[]]): string[] => {
    const cells = Map.groupBy(files, toColumn);
    return [escapeHtml(release), ...columns.map(column => formatCell(cells.get(column) ?? [], toMarks))];
  };
  const { rows, left } = cutRows(releases, toRow, maxBytes);
  const more = left === 0 ? '' : `\n<p>${left} older releases more in <code>report.json</code>.</p>`;
  return `### Releases

<details><summary>Every release by kinds of files</summary>
<p>${MARKS.map(mark => `${toSymbol(mark)} ${mark}`).join(' · ')} · a number: so many files</p>
${toTable(['Release', ...columns], rows)}${more}
</details>`;
}

function toColumn({ artifact }: FileReport): (typeof COLUMNS)[number] {
  return artifact ?? 'other';
}

/** What there is to say of each file: its state, and the findings about it. */
function collectMarks({ findings }: Report): (file: FileReport) => Mark[] {
  const findingsOfFiles = Map.groupBy(findings, toFileKey);
  return file => [file.state, ...(findingsOfFiles.get(toFileKey(file)) ?? []).map(({ kind }) => kind)];
}

function formatCell(files: readonly FileReport[], toMarks: (file: FileReport) => Mark[]): string {
  const marks = new Set(files.flatMap(toMarks));
  const worst = MARKS.find(mark => marks.has(mark));
  if (worst === undefined) return '';
  return files.length === 1 ? toSymbol(worst) : `${toSymbol(worst)} ${files.length}`;
}

function toSymbol(mark: Mark): string {
  return mark === 'verified' ? '✅' : FINDING_FACTS[mark].symbol;
}
