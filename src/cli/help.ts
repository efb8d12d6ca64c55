import { type Command, findInputs, type InputDefinition, toOptionName } from '../input-table.ts';
import { COMMAND_HELP } from './command-help.ts';

const WIDTH = 100;
const INDENT = 28;

type Row = readonly [word: string, meaning: string];

const COMMANDS: readonly Row[] = [
  ['verify VERSION…', 'download and verify releases, or verify local files'],
  ['audit [VERSION…]', 'verify every file of every release, and report what is wrong'],
  ['merge REPORT…', 'merge the reports of the shards of one audit'],
];

/** What `--help` prints; without a command, what there is. In lines of at most 100 columns. */
export function formatHelp(command: Command | undefined): string {
  const surface = command ?? 'program';
  const { about, usage, operands, examples } = COMMAND_HELP[surface];
  const inputs = findInputs(surface);
  const options = inputs.filter(({ variable }) => variable === undefined).map(toOption);
  const variables = inputs.flatMap(({ variable, help }): Row[] => (variable ? [[variable, help]] : []));
  const parts = [
    wrap(about, WIDTH),
    [`Usage: verify-cpython ${usage}`],
    command === undefined ? ['Commands:', ...COMMANDS.flatMap(toRow)] : wrap(operands, WIDTH),
    ['Options:', ...options.flatMap(toRow)],
    ...(variables.length > 0 ? [['Environment variables:', ...variables.flatMap(toRow)]] : []),
    ['Exit code: 0 verified, 1 rejected or failed, 2 wrong usage.'],
    examples.map((example, index) => `${index === 0 ? 'Try:' : '    '} verify-cpython ${example}`),
  ];
  return parts.map(lines => lines.join('\n')).join('\n\n');
}

function toOption(input: InputDefinition): Row {
  const { name, type, value, default: defaultText, help } = input;
  const words = [toOptionName(input), ...(value === undefined ? [] : [value])].join(' ');
  const isShown = defaultText !== undefined && type !== 'flag';
  const meaning = isShown ? `${help} (default: ${defaultText.replaceAll('\n', ',')})` : help;
  return [name === 'help' ? `${words}, -h` : words, meaning];
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
