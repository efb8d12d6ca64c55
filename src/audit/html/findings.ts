import { FINDING_KINDS, type FindingKind } from '../../report/finding-kinds.ts';
import type { Finding, Report } from '../report.ts';
import { explainMark, formatMark } from './marks.ts';
import { count, type Html, html, NOTHING } from './markup.ts';
import { formatFinding, formatPanelButton } from './panels.ts';
import { type Series, toSeriesName } from './releases.ts';

/** Longer lists begin closed, unless they make the audit fail. */
const MAX_OPEN_FINDINGS = 10;

/** Everything found, the most serious kind first, one list per kind. */
export function formatFindings({ findings, failOn }: Report, seriesList: readonly Series[]): Html {
  const releases = seriesList.flatMap(series => series.releases);
  const panels = new Map(releases.map(({ release, panel }) => [release, panel]));
  const byKind = Map.groupBy(findings, ({ kind }) => kind);
  const lists = FINDING_KINDS.map(kind => {
    const found = byKind.get(kind) ?? [];
    const items = found.map(finding => formatItem(finding, panels.get(finding.release)));
    return items.length === 0 ? NOTHING : formatList(kind, items, failOn.includes(kind));
  });
  return html`<section id="findings" aria-labelledby="findings-title">
<h2 id="findings-title">Findings</h2>
${findings.length === 0 ? html`<p>None.</p>` : lists}</section>
`;
}

function formatList(kind: FindingKind, items: readonly Html[], fails: boolean): Html {
  const open = fails || items.length <= MAX_OPEN_FINDINGS ? html` open` : NOTHING;
  return html`<details data-kind="${kind}"${open}>
<summary><h3>${formatMark(kind)} <strong>${count(items.length)}</strong></h3> <small>${explainMark(kind)}</small></summary>
<ul>
${items}</ul></details>
`;
}

/** The name of the file opens the panel of its release, and the script then shows the file there. */
function formatItem(finding: Finding, panel: string | undefined): Html {
  const { release, fileName } = finding;
  const name = html`<b>${release}</b> <span class="file">${fileName}</span>`;
  const opener = panel === undefined ? name : formatPanelButton(panel, name);
  return html`<li data-series="${toSeriesName(release)}"><span class="name">${opener}</span>${formatFinding(finding)}</li>
`;
}
