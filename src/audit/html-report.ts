import { createHash } from 'node:crypto';
import { formatFilter } from './html/filter.ts';
import { formatFindings } from './html/findings.ts';
import { formatReleases } from './html/grid.ts';
import { describeVerdict, formatHeader } from './html/header.ts';
import { html } from './html/markup.ts';
import { toSeriesList } from './html/releases.ts';
import { SCRIPT } from './html/script.ts';
import { STYLE } from './html/style.ts';
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
