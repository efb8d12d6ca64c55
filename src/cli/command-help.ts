import { AUDIT_DEFAULTS } from '../audit/inputs.ts';
import { FINDING_KINDS } from '../audit/report.ts';
import { ARTIFACT_KINDS } from '../cpython/artifact-kinds.ts';
import { DEFAULTS } from '../input-values.ts';
import type { Command } from './options.ts';

/** What an option or a command is for. */
export type Row = readonly [option: string, meaning: string];

/** The parts of a help text. */
export interface CommandHelp {
  readonly about: string;
  readonly usage: string;
  /** Of what is no option. */
  readonly operands: string;
  readonly options: readonly Row[];
  readonly examples: readonly string[];
}

const SOURCES: readonly Row[] = [
  ['--mirror URL', `python.org, or a mirror with its layout (default: ${DEFAULTS.mirror})`],
  [
    '--trusted-root ROOT',
    `tuf: refreshed over the network; embedded: no network; or the path of a trusted_root.json (default: ${DEFAULTS['trusted-root']})`,
  ],
  ['--tuf-mirror URL', 'TUF repository of a private Sigstore'],
  ['--tuf-root FILE', 'root.json with which trust in it begins'],
];
const COMMON: readonly Row[] = [
  ['--json', 'print the result, or the error, as JSON on the standard output'],
  ['--debug', 'tell the whole story on the standard error'],
  ['--help, -h', 'this text'],
];
const SUMMARY: Row = ['--summary FILE', 'append a summary in Markdown to this file'];

/** What the help of each command says; a test keeps it equal to the options that there are. */
export const COMMAND_HELP: Readonly<Record<Command, CommandHelp>> = {
  verify: {
    about: 'Download CPython releases and verify them; or verify files at hand.',
    usage: 'verify VERSION… [options]',
    operands:
      'VERSION is a version or a specifier: 3.13.5, 3.14.0rc1, 3.13, 3.x, 3.15-dev, ">=3.11,<3.14" (with quotes, for shells read < and >). Of several releases that match, the newest is taken. Without one, .python-version is read. Files stay in a cache of yours, and are verified again each time.',
    options: [
      [
        '--artifact KIND',
        `what to verify, may be repeated (default: ${DEFAULTS.artifact}); KIND is installer (the one for this machine), all, or one of ${ARTIFACT_KINDS.join(', ')}`,
      ],
      ['--output FOLDER', 'put the verified files there, too'],
      ['--allow-prereleases', 'ranges may match pre-releases'],
      ['--python-version V', 'the same as VERSION, may be repeated'],
      [
        '--python-version-file FILE',
        'read the version from a .python-version, .tool-versions, pyproject.toml or Pipfile',
      ],
      ['--sha256 DIGEST', 'expected digest, for one file'],
      [
        '--artifact-path FILE',
        'verify this file and download nothing; needs --bundle-path and an exact version',
      ],
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
    ],
    examples: [
      'verify 3.13 --artifact source-xz --output .',
      'verify 3.13.5 --artifact-path python.tgz --bundle-path python.tgz.sigstore',
    ],
  },
  audit: {
    about:
      'Verify every file of every CPython release that a mirror lists, and report what is wrong, missing or changed.',
    usage: 'audit [VERSION…] [options]',
    operands:
      'VERSION selects every release that it matches; all, the default, selects every release since signing began.',
    options: [
      ['--artifact KIND', `what to audit, may be repeated (default: ${AUDIT_DEFAULTS.artifact})`],
      [
        '--level LEVEL',
        `bundle: verify each bundle, fetch no file; bytes: fetch and verify each file too (default: ${AUDIT_DEFAULTS.level})`,
      ],
      ['--no-prereleases', 'leave pre-releases out (default: --prereleases)'],
      ['--baseline FILE', 'an earlier report.json to compare with'],
      [
        '--fail-on KINDS',
        `findings that fail the audit, with commas between them (default: ${AUDIT_DEFAULTS['fail-on'].replaceAll('\n', ',')}); all kinds: ${FINDING_KINDS.join(', ')}; or none`,
      ],
      ['--shard I/N', 'audit one of N parts only, such as 2/5; then merge the reports'],
      ['--concurrency N', `files at the same time (default: ${AUDIT_DEFAULTS.concurrency})`],
      [
        '--report-dir FOLDER',
        `where report.json, report.sarif and report.html go (default: ${AUDIT_DEFAULTS['report-dir']})`,
      ],
      SUMMARY,
      ['--python-version V', 'the same as VERSION, may be repeated'],
      ...SOURCES,
      ...COMMON,
    ],
    examples: ['audit all --level bundle', 'audit 3.13 --level bytes --artifact source-xz'],
  },
  merge: {
    about: 'Merge the reports of all shards of one audit into the report of the whole.',
    usage: 'merge REPORT… [options]',
    operands: 'REPORT is a report.json, or a folder that has one.',
    options: [
      ['--report-dir FOLDER', `where the merged reports go (default: ${AUDIT_DEFAULTS['report-dir']})`],
      SUMMARY,
      ...COMMON,
    ],
    examples: ['merge shard-1 shard-2'],
  },
};
