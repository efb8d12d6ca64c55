import { ActionError, describeCause, type ErrorCode } from '../errors.ts';
import { USER_AGENT } from '../http/downloader.ts';
import { auditCommand, mergeCommand, type Printed } from './audit-command.ts';
import { formatHelp } from './help.ts';
import { type Arguments, COMMANDS, parseArguments, UsageError } from './options.ts';
import { createTerminal, type Terminal } from './terminal.ts';
import { verifyCommand } from './verify-command.ts';

const REFUSED = 1;
const WRONG_USAGE = 2;
/** What whoever typed the command can mend. */
const USAGE_CODES: readonly ErrorCode[] = ['INVALID_INPUT', 'INVALID_PYTHON_VERSION'];

/**
 * Runs the command line. The exit code is 0 where all was verified, 1 where something was refused or failed, and 2 where the
 * command is wrong.
 *
 * @param args without the interpreter and the script
 */
export async function main(args: readonly string[]): Promise<void> {
  let terminal = createTerminal({ stream: process.stderr, debug: false });
  let json = false;
  try {
    const parsed = parseArguments(args);
    json = parsed.has('json');
    terminal = createTerminal({ stream: process.stderr, debug: parsed.has('debug') });
    const { text, isFailed } = await run(parsed, terminal);
    // Cancelled too late to stop the work.
    if (process.exitCode !== undefined) return;
    process.stdout.write(text);
    if (isFailed) process.exitCode = REFUSED;
  } catch (error) {
    // A cancelled command has its exit code, and its failure is no news.
    if (process.exitCode === undefined) report(error, terminal, json);
  }
}

function run(args: Arguments, terminal: Terminal): Promise<Printed> {
  const { command, has } = args;
  if (has('version')) return print(`${USER_AGENT.replace('/', ' ')}\n`);
  if (has('help')) return print(`${formatHelp(command)}\n`);
  switch (command) {
    case 'verify':
      return verifyCommand(args, terminal);
    case 'audit':
      return auditCommand(args, terminal);
    case 'merge':
      return mergeCommand(args);
    default:
      throw new UsageError(`Give a command: ${COMMANDS.join(', ')}.`);
  }
}

function print(text: string): Promise<Printed> {
  return Promise.resolve({ text, isFailed: false });
}

function report(error: unknown, terminal: Terminal, json: boolean): void {
  process.exitCode = REFUSED;
  if (error instanceof UsageError) {
    process.exitCode = WRONG_USAGE;
    terminal.error(`${describeCause(error)}\nTry: verify-cpython --help`);
  } else if (error instanceof ActionError) {
    const { code, message, hint } = error;
    if (USAGE_CODES.includes(code)) process.exitCode = WRONG_USAGE;
    if (json) process.stdout.write(`${JSON.stringify({ error: { code, message, hint } }, undefined, 2)}\n`);
    terminal.error(`${code}: ${message}\n${hint}`);
    if (error.cause !== undefined) terminal.debug(describeCause(error.cause));
  } else {
    // Our bug: what helps is where it happened.
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    terminal.error(`This is a bug in verify-cpython; please report it. ${trace}`);
  }
}
