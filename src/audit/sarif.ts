import { createHash } from 'node:crypto';
import { formatFinalVersion, parseVersion } from '../cpython/version.ts';
import { printable } from '../errors.ts';
import { FINDING_KINDS, type FindingKind } from '../report/finding-kinds.ts';
import { FINDING_FACTS } from './finding-facts.ts';
import type { Finding, Report } from './report.ts';

/** GitHub takes 25,000 results of a run and shows 5,000. */
export const MAX_RESULTS = 5000;
/** GitHub accepts 10 MB after gzip. This limit applies before gzip, so no text can exceed GitHub's. */
export const MAX_RESULTS_BYTES = 9_000_000;
/** Real texts are far shorter. A longer one is not meant to be read. */
const MAX_TEXT_CHARACTERS = 300;

/**
 * A report in SARIF 2.1.0, as GitHub code scanning reads it: a rule for each kind of finding, a result for each
 * finding, up to GitHub's limits.
 *
 * @param report its findings sorted, the most serious first, because these remain if there are too many
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function formatSarif(report: Report): string {
  const results = toResults(report.findings);
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: toDriver(report.tool) },
        originalUriBaseIds: { MIRROR: { uri: toUri(report.mirror) } },
        invocations: [
          {
            // This is about the audit itself, not about its findings.
            executionSuccessful: true,
            startTimeUtc: report.startedAt,
            endTimeUtc: report.finishedAt,
            toolExecutionNotifications: toNotifications(results.length, report.findings.length),
          },
        ],
        results,
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** As many results as GitHub accepts. A result whose text is too long to fit is skipped, and shorter ones follow. */
function toResults(findings: readonly Finding[]) {
  const results: ReturnType<typeof toResult>[] = [];
  let bytes = 0;
  for (const finding of findings) {
    if (results.length === MAX_RESULTS) break;
    const result = toResult(finding);
    const size = Buffer.byteLength(JSON.stringify(result));
    if (bytes + size > MAX_RESULTS_BYTES) continue;
    bytes += size;
    results.push(result);
  }
  return results;
}

function toResult(finding: Finding) {
  const { kind, release, fileName, expected, found, code } = finding;
  const { title, level } = FINDING_FACTS[kind];
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([kind, release, fileName]))
    .digest('hex');
  const text = `${toText(fileName)} of CPython ${release}: ${title}${code === null ? '' : ` (${code})`}. Expected: ${toText(expected)}. Found: ${toText(found)}.`;
  return {
    ruleId: kind,
    ruleIndex: FINDING_KINDS.indexOf(kind),
    level,
    message: { text: escapeMessage(text) },
    // Code scanning wants a line. It shows the path as one of the repository, and might not take a report whose paths
    // lead to https addresses; so no path names MIRROR as its base.
    locations: [
      { physicalLocation: { artifactLocation: { uri: toPath(finding) }, region: { startLine: 1 } } },
    ],
    // GitHub uses only the second one, to recognize the same finding in two runs.
    partialFingerprints: { 'findingHash/v1': fingerprint, primaryLocationLineHash: fingerprint },
    properties: { release, expected: toText(expected), found: toText(found), ...(code !== null && { code }) },
  };
}

function toNotifications(shown: number, all: number) {
  if (shown === all) return [];
  const text = `Only ${shown} of ${all} findings are listed, the most serious first. All of them are in report.json.`;
  return [{ level: 'warning', message: { text } }];
}

/** `3.14.0/Python-3.14.0rc1.tgz`, relative to the mirror. */
function toPath({ release, fileName }: Finding): string {
  // encodeURIComponent throws at half a surrogate pair.
  const segments = fileName.toWellFormed().split('/').map(encodeURIComponent);
  return `${formatFinalVersion(parseVersion(release))}/${segments.join('/')}`;
}

/** The URL standard leaves characters in paths that RFC 3986, and with it SARIF, does not allow. */
function toUri(address: string): string {
  const end = address.indexOf('/', address.indexOf('://') + '://'.length);
  const path = address.slice(end).replace(/%(?![\da-f]{2})|[^\w.~:/@!$&'()*+,;=%-]/gi, encodeURIComponent);
  return `${address.slice(0, end)}${path}`;
}

/** Plain text that is short and neither steers a terminal nor makes a link out of `[text](address)`. */
function toText(text: string): string {
  return printable(text.slice(0, MAX_TEXT_CHARACTERS)).replaceAll('](', '] (');
}

/** In a message braces are placeholders, and are doubled to mean themselves (SARIF section 3.11.5). */
function escapeMessage(text: string): string {
  return text.replace(/[{}]/g, brace => brace + brace);
}

/**
 * The tool as SARIF describes it, with a rule for each kind of finding, in the order of `FINDING_KINDS`.
 * @param tool name and version, such as `verify-cpython 1.0.0`
 */
function toDriver(tool: string) {
  return {
    name: 'verify-cpython',
    version: tool.replace(/^verify-cpython[ /]/, ''),
    rules: FINDING_KINDS.map(toRule),
  };
}

function toRule(kind: FindingKind) {
  const { name, title, meaning, advice, level, securitySeverity } = FINDING_FACTS[kind];
  return {
    id: kind,
    name,
    shortDescription: { text: `${title}.` },
    fullDescription: { text: `${title}. ${meaning}` },
    help: { text: `${meaning} ${advice}`, markdown: `${meaning}\n\n**What to do:** ${advice}` },
    defaultConfiguration: { level },
    properties: {
      // GitHub reads the severity only of rules with the tag `security`.
      tags: ['supply-chain', ...(securitySeverity === undefined ? [] : ['security'])],
      ...(securitySeverity !== undefined && { 'security-severity': securitySeverity }),
    },
  };
}
