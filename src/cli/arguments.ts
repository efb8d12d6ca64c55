import { parseArgs } from 'node:util';
import { ActionError } from '../errors.ts';
import type { InputReader } from '../input-values.ts';
import { findNearest } from './nearest.ts';
import { COMMANDS, type Command, GENERAL_OPTIONS, OPTIONS, type OptionTypes } from './options.ts';

/** A command as it was typed. */
export interface Arguments {
  readonly command: Command | undefined;
  /** What is no option, without the command. */
  readonly operands: readonly string[];
  /** The value of an option, as the actions read inputs: lines where it was given more than once; empty if never. */
  readonly read: InputReader;
  readonly has: (flag: 'help' | 'version' | 'json') => boolean;
}

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number];
type OptionToken = Extract<Token, { kind: 'option' }>;

/** The command on a command line: the first word that is no option. */
export function findCommand(args: readonly string[]): Command | undefined {
  const word = args.find(arg => !arg.startsWith('-'));
  return COMMANDS.find(each => each === word);
}

/**
 * Reads a command line.
 * @param args without the interpreter and the script
 * @throws ActionError INVALID_INPUT where it has no such command or option, or a value is missing, empty, or one too many
 */
export function parseArguments(args: readonly string[]): Arguments {
  const command = findCommand(args);
  const at = args.findIndex(arg => !arg.startsWith('-'));
  if (command === undefined && at >= 0) throw unknownCommand(args, at);
  const types = command === undefined ? GENERAL_OPTIONS : OPTIONS[command];
  const operands: string[] = [];
  const values = new Map<string, string>();
  for (const token of toTokens(command === undefined ? args : args.toSpliced(at, 1), types)) {
    if (token.kind === 'positional') operands.push(toOperand(token.value));
    if (token.kind !== 'option') continue;
    const { name, value } = toOption(token, types, command);
    const before = values.get(name);
    if (before !== undefined && types[name] === 'text') throw invalid(`--${name} is given twice.`);
    values.set(name, before !== undefined && types[name] === 'list' ? `${before}\n${value}` : value);
  }
  const read: InputReader = name => values.get(name)?.trim() ?? '';
  return { command, operands, read, has: flag => read(flag) === 'true' };
}

/** Reads the inputs of an action from a command line whose operands are versions, beside those of `--python-version`. */
export function withOperands({ operands, read }: Arguments): InputReader {
  const versions = [...operands, read('python-version')].filter(Boolean).join('\n');
  return name => (name === 'python-version' ? versions : read(name));
}

/** Not strict: what Node says of mistakes is not about what to type instead. */
function toTokens(args: readonly string[], types: OptionTypes): readonly Token[] {
  const options = Object.fromEntries(
    Object.entries(types).map(([name, type]) => [
      name,
      {
        type: type === 'flag' ? ('boolean' as const) : ('string' as const),
        ...(name === 'help' && { short: 'h' }),
      },
    ]),
  );
  return parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true }).tokens;
}

function toOption(
  { name, rawName, value, inlineValue }: OptionToken,
  types: OptionTypes,
  command: Command | undefined,
): { name: string; value: string } {
  const positive = name.replace(/^no-/, '');
  if (Object.hasOwn(types, positive) && types[positive] === 'flag') {
    if (!/^(true|false)$/.test(value ?? 'true')) throw invalid(`${rawName} is a flag: true or false.`);
    return { name: positive, value: String((value !== 'false') === (name === positive)) };
  }
  if (!Object.hasOwn(types, name)) throw unknownOption(rawName, types, command);
  // The next option is no value: that was forgotten.
  if (value === undefined || (!inlineValue && /^-./.test(value)))
    throw invalid(`${rawName} needs a value.`, `Write ${rawName} VALUE, or ${rawName}=VALUE.`);
  // Of a variable that is not set, most likely: leaving out a digest that was meant to be compared would be worse.
  if (value.trim() === '')
    throw invalid(`${rawName} has an empty value.`, 'Give a value, or leave the option out.');
  return { name, value };
}

function toOperand(word: string): string {
  if (word.trim() === '') throw invalid('There is an empty argument.', 'Give a value, or leave it out.');
  if (!/^(true|false)$/.test(word)) return word;
  throw invalid(`'${word}' belongs to no option.`, `A flag and its value are one word: --NAME=${word}.`);
}

function unknownCommand(args: readonly string[], at: number): ActionError {
  const word = args[at] ?? '';
  const later = args.slice(at).find(arg => COMMANDS.some(command => command === arg));
  const nearest = findNearest(word.toLowerCase(), COMMANDS);
  let hint = `Use ${COMMANDS.join(', ')}.`;
  if (later !== undefined) hint = `The command comes first: verify-cpython ${later} …`;
  else if (/^[\d<>=~^!]/.test(word)) hint = `To verify this version: verify-cpython verify ${quote(word)}`;
  else if (nearest !== undefined) hint = `Did you mean ${nearest}?`;
  return invalid(`'${word}' is no command.`, hint);
}

function unknownOption(rawName: string, types: OptionTypes, command: Command | undefined): ActionError {
  const name = rawName.replace(/^--?/, '');
  const nearest = findNearest(name.replace(/^no-/, ''), Object.keys(types));
  const owner = COMMANDS.find(each => Object.hasOwn(OPTIONS[each], name));
  let hint = 'The help names all options.';
  if (command === undefined && owner !== undefined)
    hint = `The command comes first: verify-cpython ${owner} ${rawName} …`;
  else if (nearest !== undefined) hint = `Did you mean --${nearest}?`;
  else if (owner !== undefined) hint = `It is one of verify-cpython ${owner}.`;
  return invalid(`${rawName} is no option${command === undefined ? '' : ` of ${command}`}.`, hint);
}

/** As a shell wants it. */
function quote(word: string): string {
  return /^[\w.-]+$/.test(word) ? word : `"${word}"`;
}

function invalid(message: string, hint?: string): ActionError {
  return new ActionError('INVALID_INPUT', message, hint === undefined ? {} : { hint });
}
