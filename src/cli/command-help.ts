import type { Command } from '../input-table.ts';

/** The parts of a help text that are not options. */
export interface CommandHelp {
  readonly about: string;
  readonly usage: string;
  /** What the operands are. */
  readonly operands: string;
  readonly examples: readonly string[];
}

/** What the help of each command says besides its options. */
export const COMMAND_HELP: Readonly<Record<Command | 'program', CommandHelp>> = {
  program: {
    about: "Verify CPython downloads against the release manager's Sigstore signature.",
    usage: '<command> [options]',
    operands: '',
    examples: ['verify 3.13', 'audit 3.13 --level bundle', 'verify --help'],
  },
  verify: {
    about: 'Download CPython releases and verify them, or verify local files.',
    usage: 'verify VERSION… [options]',
    operands:
      'VERSION is a version or a specifier: 3.13.5, 3.14.0rc1, 3.13, 3.x, 3.15-dev, ">=3.11,<3.14" (in quotes, because shells read < and >). Each resolves to the newest release that matches. Without a VERSION, .python-version is read. Verified files stay in a cache and are verified again each time.',
    examples: [
      'verify 3.13 --artifact source-xz --output .',
      'verify 3.13.5 --artifact-path python.tgz --bundle-path python.tgz.sigstore',
    ],
  },
  audit: {
    about:
      'Verify every file of every CPython release that a mirror lists, and report what is rejected, missing, or changed.',
    usage: 'audit [VERSION…] [options]',
    operands:
      'VERSION selects every release that it matches; all, the default, selects every release since signing began.',
    examples: ['audit all --level bundle', 'audit 3.13 --level bytes --artifact source-xz'],
  },
  merge: {
    about: 'Merge the reports of all shards of one audit into one report.',
    usage: 'merge REPORT… [options]',
    operands: 'REPORT is a report.json, or a folder that contains one.',
    examples: ['merge shard-1 shard-2'],
  },
};
