import { COMMANDS, type Command, findInputs, type InputDefinition, toOptionName } from '../input-table.ts';

const WIDTH = 100;
const INDENT = 28;

type Row = readonly [word: string, meaning: string];

/** What `--help` prints, in lines of at most 100 columns; without a command, the list of commands. */
export function formatHelp(command: Command | undefined): string {
  const surface = command ?? 'program';
  const { about, usage, operands, examples } = COMMAND_HELP[surface];
  const inputs = findInputs(surface);
  const options = inputs.filter(({ variable }) => variable === undefined).map(toOption);
  const variables = inputs.flatMap(({ variable, help = '' }): Row[] => (variable ? [[variable, help]] : []));
  const parts = [
    wrap(about, WIDTH),
    [`Usage: verify-cpython ${usage}`],
    command === undefined
      ? ['Commands:', ...COMMANDS.map(toCommandRow).flatMap(toRow)]
      : wrap(operands, WIDTH),
    ['Options:', ...options.flatMap(toRow)],
    ...(variables.length > 0 ? [['Environment variables:', ...variables.flatMap(toRow)]] : []),
    ['Exit code: 0 verified, or the audit passed; 1 rejected or failed; 2 wrong usage.'],
    examples.map((example, index) => `${index === 0 ? 'Try:' : '    '} verify-cpython ${example}`),
  ];
  return parts.map(lines => lines.join('\n')).join('\n\n');
}

function toCommandRow(command: Command): Row {
  const { usage, about } = COMMAND_HELP[command];
  // Like the options: in lowercase, without a period.
  return [usage.replace(' [options]', ''), about.charAt(0).toLowerCase() + about.slice(1, -1)];
}

function toOption(input: InputDefinition): Row {
  const { name, type, value, default: defaultText, help = '' } = input;
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

/** What the help of each command says besides its options; `operands` says what they are. */
const COMMAND_HELP = {
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
