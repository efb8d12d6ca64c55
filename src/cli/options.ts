import { parseArgs } from 'node:util';
import { describeCause } from '../errors.ts';
import type { InputReader } from '../input-values.ts';

export const COMMANDS = ['verify', 'audit', 'merge'] as const;
export type Command = (typeof COMMANDS)[number];

type OptionTypes = Readonly<Record<string, { type: 'string'; multiple: true } | { type: 'boolean' }>>;

const TEXT = { type: 'string', multiple: true } as const;
const FLAG = { type: 'boolean' } as const;

/** Where keys come from, and files: the same for every command that asks. */
const SOURCES = { mirror: TEXT, 'trusted-root': TEXT, 'tuf-mirror': TEXT, 'tuf-root': TEXT } as const;
/** What every command understands. */
const COMMON = { help: FLAG, version: FLAG, json: FLAG, debug: FLAG } as const;

/** The options of each command: the inputs of the actions by the same names, and a few of its own. */
export const OPTIONS: Readonly<Record<Command, OptionTypes>> = {
  verify: {
    ...COMMON,
    ...SOURCES,
    'python-version': TEXT,
    'python-version-file': TEXT,
    'allow-prereleases': FLAG,
    artifact: TEXT,
    sha256: TEXT,
    'certificate-identity': TEXT,
    'certificate-oidc-issuer': TEXT,
    'artifact-path': TEXT,
    'bundle-path': TEXT,
    extract: FLAG,
    evidence: TEXT,
    output: TEXT,
  },
  audit: {
    ...COMMON,
    ...SOURCES,
    'python-version': TEXT,
    artifact: TEXT,
    level: TEXT,
    prereleases: FLAG,
    baseline: TEXT,
    'fail-on': TEXT,
    shard: TEXT,
    concurrency: TEXT,
    'report-dir': TEXT,
    summary: TEXT,
  },
  merge: { ...COMMON, 'report-dir': TEXT, summary: TEXT },
};

/** What was typed is no command, or has an option that the command does not have. */
export class UsageError extends Error {}

/** A command as it was typed. */
export interface Arguments {
  readonly command: Command | undefined;
  /** What is no option, without the command. */
  readonly operands: readonly string[];
  /** The value of an option, as the actions read inputs: lines where it was given more than once; empty if never. */
  readonly read: InputReader;
  readonly has: (flag: 'help' | 'version' | 'json' | 'debug') => boolean;
}

/**
 * Reads a command line.
 * @param args without the interpreter and the script
 * @throws UsageError
 */
export function parseArguments(args: readonly string[]): Arguments {
  const command = COMMANDS.find(each => each === args[0]);
  if (command === undefined && args[0] !== undefined && !args[0].startsWith('-')) {
    throw new UsageError(`'${args[0]}' is no command: use ${COMMANDS.join(', ')}.`);
  }
  const { values, positionals } = parse(command, command === undefined ? args : args.slice(1));
  const options = new Map<string, unknown>(Object.entries(values));
  return {
    command,
    operands: positionals,
    read: name => toText(options.get(name)),
    has: flag => options.get(flag) === true,
  };
}

function parse(command: Command | undefined, args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: command === undefined ? COMMON : OPTIONS[command],
      allowPositionals: command !== undefined,
      // `--no-prereleases`
      allowNegative: true,
    });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new UsageError(describeCause(error));
  }
}

function toText(value: unknown): string {
  return [value ?? []].flat().map(String).join('\n').trim();
}
