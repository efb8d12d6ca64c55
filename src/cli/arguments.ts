import { parseArgs } from 'node:util';
import { ActionError } from '../errors.ts';
import { COMMANDS, type Command, findInputs, type InputDefinition } from '../input-table.ts';
import { type InputValues, toInputValues } from '../input-values.ts';
import { findNearest } from './nearest.ts';

/** A command as it was typed. */
export interface Arguments {
  readonly command: Command | undefined;
  /** Arguments that are not options, without the command. */
  readonly operands: readonly string[];
  /** The values of the options; the values of a list that was given more than once are lines. */
  readonly values: InputValues;
}

type Options = ReadonlyMap<string, InputDefinition>;

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number];
type OptionToken = Extract<Token, { kind: 'option' }>;

/** The options of a command by their names, without what comes from the environment. */
function findOptions(command: Command | undefined): Options {
  const options = findInputs(command ?? 'program').filter(({ variable }) => variable === undefined);
  return new Map(options.map(option => [option.name, option]));
}

/** The command on a command line: the first word that is not an option. */
export function findCommand(args: readonly string[]): Command | undefined {
  const word = args.find(arg => !arg.startsWith('-'));
  return COMMANDS.find(each => each === word);
}

/**
 * Reads a command line.
 * @param args without the interpreter and the script
 * @param environment has the values that no process list may show
 * @throws ActionError INVALID_INPUT if there is no such command or option, or a value is missing, empty, or one too many
 */
export function parseArguments(args: readonly string[], environment: NodeJS.ProcessEnv = {}): Arguments {
  const command = findCommand(args);
  const at = args.findIndex(arg => !arg.startsWith('-'));
  if (command === undefined && at >= 0) throw unknownCommand(args, at);
  const options = findOptions(command);
  const operands: string[] = [];
  const values = new Map<string, string>();
  for (const token of toTokens(command === undefined ? args : args.toSpliced(at, 1), options)) {
    if (token.kind === 'positional') operands.push(toOperand(token.value));
    if (token.kind !== 'option') continue;
    const { name, value } = toOption(token, options, command);
    const before = values.get(name);
    const type = options.get(name)?.type;
    if (before !== undefined && type !== 'list' && type !== 'flag')
      throw invalid(`--${name} is given twice.`, `Give --${name} once.`);
    values.set(name, before !== undefined && type === 'list' ? `${before}\n${value}` : value);
  }
  for (const { name, variable } of findInputs(command ?? 'program'))
    if (variable !== undefined) values.set(name, environment[variable] ?? '');
  // The operands of verify and audit are versions.
  if (command === 'verify' || command === 'audit') values.set('python-version', joinLines(operands, values));
  const surface = command ?? 'program';
  return { command, operands, values: toInputValues(surface, name => values.get(name)?.trim() ?? '') };
}

function joinLines(operands: readonly string[], values: ReadonlyMap<string, string>): string {
  return [...operands, values.get('python-version')].filter(Boolean).join('\n');
}

/** Not strict, because Node's messages don't say what to type instead. */
function toTokens(args: readonly string[], known: Options): readonly Token[] {
  const options = Object.fromEntries(
    [...known.values()].map(({ name, type }) => [
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
  options: Options,
  command: Command | undefined,
): { name: string; value: string } {
  const positive = name.replace(/^no-/, '');
  if (options.get(positive)?.type === 'flag') {
    if (!/^(true|false)$/.test(value ?? 'true'))
      throw invalid(`${rawName} is a flag: its value is true or false.`);
    return { name: positive, value: String((value !== 'false') === (name === positive)) };
  }
  if (!options.has(name)) throw unknownOption(rawName, options, command);
  // The next option is not a value: the value was forgotten.
  if (value === undefined || (!inlineValue && /^-./.test(value)))
    throw invalid(`${rawName} needs a value.`, `Write ${rawName} VALUE, or ${rawName}=VALUE.`);
  // Most likely from a variable that is not set. To ignore a digest that should be compared would be worse.
  if (value.trim() === '')
    throw invalid(`${rawName} has an empty value.`, 'Set a value, or leave the option out.');
  return { name, value };
}

function toOperand(word: string): string {
  if (word.trim() === '') throw invalid('An argument is empty.', 'Set a value, or leave the argument out.');
  if (!/^(true|false)$/.test(word)) return word;
  throw invalid(`'${word}' belongs to no option.`, `Write a flag and its value as one word: --NAME=${word}.`);
}

function unknownCommand(args: readonly string[], at: number): ActionError {
  const word = args[at] ?? '';
  const later = args.slice(at).find(arg => COMMANDS.some(command => command === arg));
  const nearest = findNearest(word.toLowerCase(), COMMANDS);
  let hint = `Use ${COMMANDS.join(', ')}.`;
  if (later !== undefined) hint = `The command comes first: verify-cpython ${later} …`;
  else if (/^[\d<>=~^!]/.test(word)) hint = `To verify this version: verify-cpython verify ${quote(word)}`;
  else if (nearest !== undefined) hint = `Did you mean ${nearest}?`;
  return invalid(`'${word}' is not a command.`, hint);
}

function unknownOption(rawName: string, options: Options, command: Command | undefined): ActionError {
  const name = rawName.replace(/^--?/, '');
  const nearest = findNearest(name.replace(/^no-/, ''), [...options.keys()]);
  const owner = COMMANDS.find(each => findOptions(each).has(name));
  const variable = findInputs(command ?? 'verify').find(each => each.name === name)?.variable;
  let hint = 'Use --help to list all options.';
  if (variable !== undefined)
    hint = `Set the environment variable ${variable}: arguments show in process lists.`;
  else if (command === undefined && owner !== undefined)
    hint = `The command comes first: verify-cpython ${owner} ${rawName} …`;
  else if (nearest !== undefined) hint = `Did you mean --${nearest}?`;
  else if (owner !== undefined) hint = `It is an option of verify-cpython ${owner}.`;
  return invalid(`${rawName} is not an option${command === undefined ? '' : ` of ${command}`}.`, hint);
}

/** As a shell wants it. */
function quote(word: string): string {
  return /^[\w.-]+$/.test(word) ? word : `"${word}"`;
}

function invalid(message: string, hint?: string): ActionError {
  return new ActionError('INVALID_INPUT', message, hint === undefined ? {} : { hint });
}
