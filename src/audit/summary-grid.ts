import { ARTIFACT_KINDS } from '../cpython/artifact-kinds.ts';
import { cutRows, escapeHtml, toTable } from '../report/html.ts';
import { FINDING_FACTS } from './finding-facts.ts';
import { findWorst, MARKS, type Mark, type MarkedFile, markFiles } from './marks.ts';
import type { Report } from './report.ts';

/** The last one is for files of no kind. */
const COLUMNS = [...ARTIFACT_KINDS, 'other' as const];

/** A collapsed table of releases, the newest first, by kinds of artifact; empty if there are no files. */
export function formatGrid(report: Report, maxBytes: number): string {
  const releases = [...Map.groupBy(markFiles(report), ({ file }) => file.release)].reverse();
  if (releases.length === 0) return '';
  const used = new Set(releases.flatMap(([, files]) => files.map(toColumn)));
  const columns = COLUMNS.filter(column => used.has(column));

  const toRow = ([release, files]: [string, MarkedFile[]]): string[] => {
    const cells = Map.groupBy(files, toColumn);
    return [escapeHtml(release), ...columns.map(column => formatCell(cells.get(column) ?? []))];
  };
  const { rows, left } = cutRows(releases, toRow, maxBytes);
  const more = left === 0 ? '' : `\n<p>${left} older releases in <code>report.json</code>.</p>`;
  return `### Releases

<details><summary>Every release by kinds of files</summary>
<p>${MARKS.map(mark => `${toSymbol(mark)} ${mark}`).join(' · ')} · a number: how many files</p>
${toTable(['Release', ...columns], rows)}${more}
</details>`;
}

function toColumn({ file }: MarkedFile): (typeof COLUMNS)[number] {
  return file.artifact ?? 'other';
}

/** The symbol of the worst of some files. */
function formatCell(files: readonly MarkedFile[]): string {
  const worst = findWorst(files);
  if (worst === undefined) return '';
  return files.length === 1 ? toSymbol(worst) : `${toSymbol(worst)} ${files.length}`;
}

function toSymbol(mark: Mark): string {
  return mark === 'verified' ? '✅' : FINDING_FACTS[mark].symbol;
}
