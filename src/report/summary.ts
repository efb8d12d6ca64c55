import type { ActionError } from '../errors.ts';
import type { Result } from './result.ts';

/** The job summary of a run that verified everything, as GitHub-flavoured Markdown. */
export function formatSummary(results: readonly Result[]): string {
  const files = results.length === 1 ? 'This file is' : `Each of these ${results.length} files is`;
  return `## ✅ CPython verified

${files} exactly what the signer below signed for that version.

${toTable(
  ['Version', 'File', 'SHA-256', 'Signed by', 'OIDC issuer', 'Signed at (UTC)', 'Log index'],
  results.map(toRow),
)}

<ul>
${results.map(result => `<li>${describeOrigin(result)}</li>`).join('\n')}
</ul>
`;
}

/** The job summary of a run that failed: what was expected, what was found, and what to do. */
export function formatFailureSummary(error: ActionError): string {
  return `## ❌ CPython not verified

${toTable(['Code', 'What happened', 'What to do'], [[code(error.code), escapeHtml(error.message), escapeHtml(error.hint)]])}

No output was set.
`;
}

function toRow(result: Result): string[] {
  const { releaseManager, certificateIdentity, logIndex } = result;
  return [
    escapeHtml(result.pythonVersion),
    code(result.fileName),
    code(result.sha256),
    `${releaseManager ? `${escapeHtml(releaseManager)} ` : ''}${code(certificateIdentity)}`,
    code(result.certificateOidcIssuer),
    escapeHtml(result.signedAt.replace('T', ' ').replace(/\.\d+Z$/, '')),
    `<a href="https://search.sigstore.dev/?logIndex=${encodeURIComponent(logIndex)}">${escapeHtml(logIndex)}</a>`,
  ];
}

function describeOrigin({ fileName, url, cacheHit, trustedRoot, versionStamp }: Result): string {
  const origin =
    url === null
      ? 'a local file'
      : cacheHit
        ? 'from the tool cache, verified again'
        : `downloaded from ${code(url)}`;
  return `${code(fileName)}: ${origin}; trusted root: ${code(trustedRoot)}; its version stamp: ${escapeHtml(versionStamp)}`;
}

/** HTML, not a Markdown table: inside an HTML block GitHub reads no Markdown, so no text can break out of its cell. */
function toTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[], tag: 'th' | 'td'): string =>
    `<tr>${cells.map(cell => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  return `<table>\n${[line(header, 'th'), ...rows.map(row => line(row, 'td'))].join('\n')}\n</table>`;
}

function code(text: string): string {
  return `<code>${escapeHtml(text)}</code>`;
}

/** A blank line would end the HTML block, so line ends are escaped too. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"'\r\n]/g, character => `&#${character.charCodeAt(0)};`);
}
