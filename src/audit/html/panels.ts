import type { MarkedFile } from '../marks.ts';
import type { FileEvidence, Finding } from '../report.ts';
import { describeMarks, formatMark } from './marks.ts';
import { count, definitions, type Html, html, link, plural, time } from './markup.ts';
import type { Column, ReleaseFiles } from './releases.ts';

const LOG_SEARCH = 'https://search.sigstore.dev/?logIndex=';
const BYTES_A_MEGABYTE = 1e6;

/** What opens the panel of a release. */
export function formatPanelButton(panel: string, content: Html): Html {
  return html`<button type="button" popovertarget="${panel}">${content}</button>`;
}

/**
 * The details of a release. A panel is a popover: it opens, closes on Escape and gives the focus back without any script.
 */
export function formatPanel({ release, panel, files }: ReleaseFiles, columns: readonly Column[]): Html {
  const articles = files.map(file => formatFile(file, columns.indexOf(file.file.artifact)));
  return html`<div popover id="${panel}" class="panel" role="dialog" aria-labelledby="${panel}-title">
<header><h4 id="${panel}-title">Python ${release}</h4><p>${plural(files.length, 'file')}: ${describeMarks(files)}</p>
<button type="button" popovertarget="${panel}" popovertargetaction="hide">Close</button></header>
${articles}
</div>
`;
}

/** The script finds a file's cell in the grid by its column, and its marks where it filters. */
function formatFile({ file, findings, marks }: MarkedFile, column: number): Html {
  return html`<article tabindex="-1" data-column="${column}" data-marks="${marks.join(' ')}">
<h5>${file.fileName}</h5><p>${marks.map(formatMark)}</p>
${findings.map(formatFinding)}${definitions([
  ...(file.evidence === null ? [] : describeEvidence(file.evidence)),
  ['SHA-256', file.sha256 === null ? null : html`<code>${file.sha256}</code>`],
  ['Size', file.size === null ? null : html`${formatMegabytes(file.size)} (${count(file.size)} bytes)`],
  ['From', link(file.url)],
])}</article>
`;
}

/** What was expected and found. */
export function formatFinding({ expected, found, code }: Finding): Html {
  return definitions([
    ['Expected', html`${expected}`],
    ['Found', html`${found}`],
    ['Code', code && html`<code>${code}</code>`],
  ]);
}

function describeEvidence(evidence: FileEvidence): [string, Html | null][] {
  const { logIndex } = evidence;
  return [
    ['Signed by', html`${evidence.releaseManager} <code>${evidence.certificateIdentity}</code>`],
    ['OIDC issuer', html`<code>${evidence.certificateOidcIssuer}</code>`],
    ['Signed at', time(evidence.signedAt)],
    ['Log index', link(LOG_SEARCH + encodeURIComponent(logIndex), logIndex)],
    ['Version stamp', evidence.versionStamp === null ? null : html`${evidence.versionStamp}`],
    ['Bundle', html`<code>${evidence.bundleMediaType}</code>`],
  ];
}

function formatMegabytes(bytes: number): string {
  return `${(bytes / BYTES_A_MEGABYTE).toFixed(1)} MB`;
}
