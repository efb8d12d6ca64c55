import type { ActionError } from '../errors.ts';
import { escapeHtml, toCode, toTable, toUtcText } from './html.ts';
import type { Result } from './result.ts';

/** The job summary of a run that verified everything, as GitHub-flavored Markdown. */
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

/**
 * The job summary of a run that failed: what was expected, what was found, and what to do.
 * @param title one line, which is not from outside
 */
export function formatFailureSummary(error: ActionError, title = 'CPython not verified'): string {
  return `## ❌ ${title}

${toTable(['Code', 'What happened', 'What to do'], [[toCode(error.code), escapeHtml(error.message), toLines(error.hint)]])}

No output was set.
`;
}

/** The lines of a hint, in one cell. */
function toLines(text: string): string {
  return text.split('\n').map(escapeHtml).join('<br>');
}

function toRow(result: Result): string[] {
  const { releaseManager, certificateIdentity, logIndex } = result;
  return [
    escapeHtml(result.pythonVersion),
    toCode(result.fileName),
    toCode(result.sha256),
    `${releaseManager ? `${escapeHtml(releaseManager)} ` : ''}${toCode(certificateIdentity)}`,
    toCode(result.certificateOidcIssuer),
    escapeHtml(toUtcText(result.signedAt)),
    `<a href="https://search.sigstore.dev/?logIndex=${encodeURIComponent(logIndex)}">${escapeHtml(logIndex)}</a>`,
  ];
}

function describeOrigin(result: Result): string {
  const { fileName, trustedRoot, versionStamp, released } = result;
  const stamp = versionStamp ?? "none: only the mirror's file name says which version it is";
  const history = released === null ? 'not on the list of known releases' : `known release of ${released}`;
  return `${toCode(fileName)}: ${describeSource(result)}; trusted root: ${toCode(trustedRoot)}; its version stamp: ${escapeHtml(stamp)}; ${history}`;
}

function describeSource({ url, path, cacheHit }: Result): string {
  if (url === null) return 'a local file';
  if (path === undefined) return `not downloaded; its bundle is beside ${toCode(url)}`;
  return cacheHit ? 'from the tool cache, verified again' : `downloaded from ${toCode(url)}`;
}
