import { findWorst, type MarkedFile } from '../marks.ts';
import { describeMarks, formatSign } from './marks.ts';
import { type Html, html, plural } from './markup.ts';
import { formatPanel, formatPanelButton } from './panels.ts';
import { type Column, findColumns, type ReleaseFiles, type Series, toGroup } from './releases.ts';

const HINT =
  'Open a release to see its files, who signed each one, and when. An empty cell means that there is no such file.';

/** All releases, one table per series, so that each table has only its own kinds, and its headings nearby. */
export function formatReleases(seriesList: readonly Series[]): Html {
  return html`<section id="releases" aria-labelledby="releases-title" tabindex="-1">
<h2 id="releases-title">Releases</h2>
<p class="hint">${seriesList.length === 0 ? 'No release was audited.' : HINT}</p>
${seriesList.map(formatSeries)}</section>
`;
}

function formatSeries(series: Series, index: number): Html {
  const { name, releases } = series;
  const id = `series-${index}`;
  const files = releases.flatMap(release => release.files);
  const columns = findColumns(files);
  return html`<section class="series" data-series="${name}">
<header><h3 id="${id}">Python ${name}</h3><p>${describeSeries(series, files)}</p></header>
<div class="scroll" role="region" aria-labelledby="${id}" tabindex="0"><table class="grid">
<caption>Releases of ${name}, the newest first, and the state of each kind of file</caption>
${formatHead(columns)}
<tbody>
${releases.map(release => formatRow(release, columns))}</tbody>
</table></div>
${releases.map(release => formatPanel(release, columns))}</section>
`;
}

function describeSeries({ releases }: Series, files: readonly MarkedFile[]): string {
  const signers = new Set(files.flatMap(({ file }) => file.evidence?.releaseManager ?? []));
  const verified = files.filter(({ file }) => file.state === 'verified').length;
  return [
    plural(releases.length, 'release'),
    `${verified} of ${plural(files.length, 'file')} verified`,
    ...(signers.size > 0 ? [`signed by ${[...signers].join(', ')}`] : []),
  ].join(' · ');
}

/** `windows-embed-x64` is the column `x64` below `windows-embed`; a kind of one part has no heading above it. */
function formatHead(columns: readonly Column[]): Html {
  const groups = [...Map.groupBy(columns, toGroup)];
  const top = groups.map(([group, [first, ...others]]) =>
    first === group || first === null
      ? html`<th scope="col" rowspan="2">${group}</th>`
      : html`<th scope="colgroup" colspan="${1 + others.length}">${group}</th>`,
  );
  const bottom = columns.flatMap(kind =>
    kind === null || kind === toGroup(kind)
      ? []
      : html`<th scope="col">${kind.slice(toGroup(kind).length + 1)}</th>`,
  );
  return html`<thead><tr><th scope="col" rowspan="2">release</th>${top}</tr><tr>${bottom}</tr></thead>`;
}

function formatRow({ release, panel, files }: ReleaseFiles, columns: readonly Column[]): Html {
  const byKind = Map.groupBy(files, ({ file }) => file.artifact);
  const cells = columns.map(kind => formatCell(byKind.get(kind) ?? []));
  return html`<tr><th scope="row">${formatPanelButton(panel, html`${release}`)}</th>${cells}</tr>
`;
}

/** The mark of one file; of several, how many there are of each mark, in the colors of the worst. */
function formatCell(files: readonly MarkedFile[]): Html {
  const worst = findWorst(files);
  if (worst === undefined) return html`<td></td>`;
  return files.length === 1
    ? html`<td class="mark ${worst}">${formatSign(worst)}<b>${worst}</b></td>`
    : html`<td class="mark ${worst}">${formatSign(worst)} ${files.length}<b>: ${describeMarks(files)}</b></td>`;
}
