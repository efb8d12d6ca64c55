import { AUDIT_DEFAULTS } from '../audit/inputs.ts';
import { FINDING_KINDS } from '../audit/report.ts';
import { ARTIFACT_KINDS } from '../cpython/artifact-kinds.ts';
import { DEFAULTS } from '../input-values.ts';
import type { Command } from './options.ts';

const WIDTH = 100;
const INDENT = 28;

const GENERAL = `Verify CPython downloads: did the release manager of exactly this version sign exactly these bytes?

Usage: verify-cpython <command> [options]

Commands:
${toRows([
  ['verify VERSION…', 'download and verify releases, or verify files at hand'],
  ['audit [VERSION…]', 'verify every file of every release, and report what is wrong'],
  ['merge REPORT…', 'merge the reports of the shards of one audit'],
])}

Options:
${toRows([
  ['--help', 'this text, or that of a command'],
  ['--version', 'the version of this program'],
])}

Exit code: 0 verified, 1 refused or failed, 2 wrong usage.

Try: verify-cpython verify 3.13
     verify-cpython audit 3.13 --level bundle`;

const SOURCES: Row[] = [
  ['--mirror URL', `python.org, or a mirror with its layout (default: ${DEFAULTS.mirror})`],
  [
    '--trusted-root ROOT',
    `tuf: refreshed over the network; embedded: no network; or the path of a trusted_root.json (default: ${DEFAULTS['trusted-root']})`,
  ],
  ['--tuf-mirror URL', 'TUF repository of a private Sigstore'],
  ['--tuf-root FILE', 'root.json with which trust in it begins'],
];
const COMMON: Row[] = [
  ['--json', 'print the result as JSON on the standard output'],
  ['--debug', 'tell the whole story on the standard error'],
  ['--help', 'this text'],
];

const VERIFY = `Download CPython releases and verify them; or verify files at hand.

Usage: verify-cpython verify VERSION… [options]

VERSION is a version or a specifier: 3.13.5, 3.14.0rc1, 3.13, 3.x, 3.15-dev, ">=3.11,<3.14". Of several releases that
match, the newest is taken. Files stay in a cache of yours, and are verified again each time.

Options:
${toRows([
  [
    '--artifact KIND',
    `what to verify, may be repeated (default: ${DEFAULTS.artifact}); KIND is installer, all, or one of ${ARTIFACT_KINDS.join(', ')}`,
  ],
  ['--output FOLDER', 'put the verified files there, too'],
  ['--allow-prereleases', 'ranges may match pre-releases'],
  ['--python-version-file F', '.python-version, .tool-versions, pyproject.toml or Pipfile with the version'],
  ['--sha256 DIGEST', 'expected digest, for one file'],
  ['--artifact-path FILE', 'verify this file and download nothing; needs --bundle-path and an exact version'],
  ['--bundle-path FILE', 'its Sigstore bundle'],
  ['--extract', 'unpack what was verified'],
  [
    '--evidence FOLDER',
    'write a verification summary (in-toto statement, SLSA predicate) of each file there',
  ],
  [
    '--certificate-identity ID',
    'expect this signer in place of the release manager; with --certificate-oidc-issuer',
  ],
  ['--certificate-oidc-issuer URL', 'the OIDC issuer of that signer'],
  ...SOURCES,
  ...COMMON,
])}

Try: verify-cpython verify 3.13 --artifact source-xz --output .`;

const AUDIT = `Verify every file of every CPython release that a mirror lists, and report what is wrong, missing or changed.

Usage: verify-cpython audit [VERSION…] [options]

VERSION selects every release that it matches; all, the default, selects every release since signing began.

Options:
${toRows([
  ['--artifact KIND', `what to audit, may be repeated (default: ${AUDIT_DEFAULTS.artifact})`],
  [
    '--level LEVEL',
    `bundle: verify each bundle, fetch no file; bytes: fetch and verify each file too (default: ${AUDIT_DEFAULTS.level})`,
  ],
  ['--no-prereleases', 'leave pre-releases out'],
  ['--baseline FILE', 'an earlier report.json to compare with'],
  [
    '--fail-on KINDS',
    `findings that fail the audit, with commas between them (default: ${AUDIT_DEFAULTS['fail-on'].replaceAll('\n', ',')}); all kinds: ${FINDING_KINDS.join(', ')}; or none`,
  ],
  ['--shard I/N', 'audit one of N parts only'],
  ['--concurrency N', `files at the same time (default: ${AUDIT_DEFAULTS.concurrency})`],
  [
    '--report-dir FOLDER',
    `where report.json, report.sarif and report.html go (default: ${AUDIT_DEFAULTS['report-dir']})`,
  ],
  ['--summary FILE', 'append a summary in Markdown to this file'],
  ...SOURCES,
  ...COMMON,
])}

Try: verify-cpython audit all --level bundle`;

const MERGE = `Merge the reports of all shards of one audit into the report of the whole.

Usage: verify-cpython merge REPORT… [options]

REPORT is a report.json, or a folder that has one.

Options:
${toRows([
  ['--report-dir FOLDER', `where the merged reports go (default: ${AUDIT_DEFAULTS['report-dir']})`],
  ['--summary FILE', 'append a summary in Markdown to this file'],
  ...COMMON,
])}

Try: verify-cpython merge shard-1 shard-2`;

type Row = readonly [option: string, meaning: string];

/** What `--help` prints; without a command, what there is. */
export function formatHelp(command: Command | undefined): string {
  return command === undefined ? GENERAL : { verify: VERIFY, audit: AUDIT, merge: MERGE }[command];
}

function toRows(rows: readonly Row[]): string {
  return rows.flatMap(([option, meaning]) => toRow(`  ${option}`, wrap(meaning))).join('\n');
}

function toRow(option: string, [first = '', ...others]: readonly string[]): string[] {
  const indent = ' '.repeat(INDENT);
  const rest = others.map(line => `${indent}${line}`);
  if (option.length > INDENT - 2) return [option, `${indent}${first}`, ...rest];
  return [`${option.padEnd(INDENT)}${first}`, ...rest];
}

function wrap(text: string): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line.length + word.length + 1 > WIDTH - INDENT && line !== '') lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
}
