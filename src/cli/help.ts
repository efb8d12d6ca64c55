import { COMMAND_HELP, type CommandHelp, type Row } from './command-help.ts';
import type { Command } from './options.ts';

const WIDTH = 100;
const INDENT = 28;

const GENERAL: CommandHelp = {
  about:
    'Verify CPython downloads: did the release manager of exactly this version sign exactly these bytes?',
  usage: '<command> [options]',
  operands: '',
  options: [
    ['--help, -h', 'this text, or that of a command'],
    ['--version', 'the version of this program'],
  ],
  examples: ['verify 3.13', 'audit 3.13 --level bundle', 'verify --help'],
};
const COMMANDS: readonly Row[] = [
  ['verify VERSION…', 'download and verify releases, or verify files at hand'],
  ['audit [VERSION…]', 'verify every file of every release, and report what is wrong'],
  ['merge REPORT…', 'merge the reports of the shards of one audit'],
];

/** What `--help` prints; without a command, what there is. In lines of at most 100 columns. */
export function formatHelp(command: Command | undefined): string {
  const { about, usage, operands, options, examples } =
    command === undefined ? GENERAL : COMMAND_HELP[command];
  const parts = [
    wrap(about, WIDTH),
    [`Usage: verify-cpython ${usage}`],
    command === undefined ? ['Commands:', ...COMMANDS.flatMap(toRow)] : wrap(operands, WIDTH),
    ['Options:', ...options.flatMap(toRow)],
    ['Exit code: 0 verified, 1 refused or failed, 2 wrong usage.'],
    examples.map((example, index) => `${index === 0 ? 'Try:' : '    '} verify-cpython ${example}`),
  ];
  return parts.map(lines => lines.join('\n')).join('\n\n');
}

function toRow([option, meaning]: Row): string[] {
  const lines = wrap(meaning, WIDTH - INDENT).map(line => `${' '.repeat(INDENT)}${line}`);
  const start = `  ${option}`;
  if (start.length > INDENT - 2) return [start, ...lines];
  const [first = '', ...rest] = lines;
  return [`${start}${first.slice(start.length)}`, ...rest];
}

function wrap(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + word.length + 1 > width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
}
