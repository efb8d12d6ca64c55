import { FINDING_KINDS, type Level } from '../../report/finding-kinds.ts';
import { explainVerdict } from '../audit-summary.ts';
import type { Mark, MarkedFile } from '../marks.ts';
import type { Report } from '../report.ts';
import { explainMark, formatMark, formatSign } from './marks.ts';
import { count, definitions, type Html, html, link, NOTHING, plural, time } from './markup.ts';

const LEGEND: readonly Mark[] = ['verified', ...FINDING_KINDS];

/** One file in thousands must be seen too. */
const MIN_BAR_SHARE = 0.004;

const LEVEL_TEXTS: Readonly<Record<Level, string>> = {
  bundle: 'bundles only; no file was downloaded',
  bytes: 'bundles, and every byte of the files',
};

/** The verdict and its reason, how much there is of everything, and what was audited. */
export function formatHeader(report: Report, files: readonly MarkedFile[]): Html {
  const { verdict, counts } = report;
  const mark: Mark = verdict === 'passed' ? 'verified' : 'rejected';
  return html`<header>
<p class="eyebrow">CPython release audit</p>
<h1><span class="mark ${mark}">${formatSign(mark)}</span> ${describeVerdict(report)}</h1>
<p class="lead">${explainVerdict(report)}<br>
${count(counts.verified)} of ${plural(counts.files, 'file')} in ${plural(counts.releases, 'release')} verified.</p>
${formatBar(files)}
${formatLegend(report)}
${formatFacts(report)}
</header>
`;
}

/** `Failed` or `Passed`, for the heading and the title. */
export function describeVerdict({ verdict }: Report): string {
  return verdict === 'passed' ? 'Passed' : 'Failed';
}

/** How the files divide up, each by its most serious mark, as one bar. The legend below says it in words. */
function formatBar(files: readonly MarkedFile[]): Html {
  const worst = Map.groupBy(files, ({ marks: [first] }) => first);
  const least = files.length * MIN_BAR_SHARE;
  let x = 0;
  const parts = LEGEND.map(mark => {
    const number = worst.get(mark)?.length ?? 0;
    if (number === 0) return NOTHING;
    const width = Math.max(number, least);
    x += width;
    return html`<rect class="${mark}" x="${x - width}" width="${width}" height="1"/>`;
  });
  return html`<svg class="bar" viewBox="0 0 ${x} 1" preserveAspectRatio="none" aria-hidden="true">${parts}</svg>`;
}

function formatLegend({ counts, failOn }: Report): Html {
  const items = LEGEND.map(mark => {
    const fails = mark !== 'verified' && failOn.includes(mark);
    return html`<li${counts[mark] === 0 ? html` class="none"` : NOTHING}><strong>${count(counts[mark])}</strong> ${formatMark(mark)}
<small>${explainMark(mark)}${fails ? ' Fails the audit.' : ''}</small></li>
`;
  });
  return html`<ul class="legend" aria-label="Files by state and finding">${items}</ul>`;
}

function formatFacts(report: Report): Html {
  const { selection, baselineSha256, failOn } = report;
  return html`<section class="facts" aria-label="What was audited">${definitions([
    ['Mirror', link(report.mirror)],
    ['Level', html`${LEVEL_TEXTS[report.level]}`],
    [
      'Releases',
      html`${selection.pythonVersion.join(', ')}${selection.prereleases ? '' : ', no pre-releases'}`,
    ],
    ['Kinds', html`${selection.artifact.join(', ')}`],
    ['Shard', html`${report.shard ?? 'none: the whole selection'}`],
    ['Trusted root', html`${report.trustedRoots.join(', ')}`],
    [
      'Baseline',
      baselineSha256 === null ? html`none` : html`report with SHA-256 <code>${baselineSha256}</code>`,
    ],
    ['Fails on', html`${failOn.join(', ') || 'only an audit that verifies nothing'}`],
    ['Started', time(report.startedAt)],
    ['Finished', time(report.finishedAt)],
    ['Created by', html`${report.tool}`],
  ])}</section>`;
}
