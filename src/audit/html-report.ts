import { createHash } from 'node:crypto';
import { FINDING_KINDS } from '../report/finding-kinds.ts';
import { formatFindings } from './html/findings.ts';
import { formatReleases } from './html/grid.ts';
import { describeVerdict, formatHeader } from './html/header.ts';
import { count, type Html, html, NOTHING } from './html/markup.ts';
import { type Series, toSeriesList } from './html/releases.ts';
import { SCRIPT } from './html/script.ts';
import { STYLE } from './html/style.ts';
import type { Mark, MarkedFile } from './marks.ts';
import type { Report } from './report.ts';

/**
 * The report of an audit as one page, which needs nothing else: no style, script, font or picture from anywhere.
 *
 * Two things stand between a hostile file name and the reader: all text is escaped where it becomes markup (`html`),
 * and the page's own policy lets no script and no style run but these two, by their hashes
 * (https://www.w3.org/TR/CSP3/#framework-directive-source-list). The page is complete without its script, which adds
 * the filter.
 */
export function formatHtmlReport(report: Report): string {
  const seriesList = toSeriesList(report);
  const files = seriesList.flatMap(({ releases }) => releases.flatMap(({ files }) => files));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${html`${describeVerdict(report)}: CPython release audit`}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#releases">Skip to the releases</a>
${formatHeader(report, files)}<main>
${formatFilter(seriesList, files)}${formatFindings(report, seriesList)}${formatReleases(seriesList)}</main>
<script>${SCRIPT}</script>
</body>
</html>
`;
}

const POLICY = [
  "default-src 'none'",
  `style-src '${hash(STYLE)}'`,
  `script-src '${hash(SCRIPT)}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/** Hidden until the script runs, without which it could do nothing. */
function formatFilter(seriesList: readonly Series[], files: readonly MarkedFile[]): Html {
  const marks = (['verified', ...FINDING_KINDS] as const).map(mark => formatMarkOption(mark, files));
  const series = seriesList.map(({ name }) => html`<option value="${name}">${name}</option>`);
  return html`<div id="filter" role="search" aria-label="Filter files and findings" hidden>
<label>Release or file <input type="search" autocomplete="off" spellcheck="false" placeholder="3.14.0 or amd64.exe"></label>
<label>State <select name="mark"><option value="">all</option>${marks}</select></label>
<label>Series <select name="series"><option value="">all</option>${series}</select></label>
<button type="button">Clear</button>
<output></output>
</div>
<p id="no-match" hidden>No file and no finding matches the filter.</p>
`;
}

/** A file has one mark for its state and may have others: it counts for each. */
function formatMarkOption(mark: Mark, files: readonly MarkedFile[]): Html {
  const marked = files.filter(({ marks }) => marks.includes(mark)).length;
  return marked === 0 ? NOTHING : html`<option value="${mark}">${mark} (${count(marked)})</option>`;
}
