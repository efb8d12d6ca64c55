import { ActionError, describeCause, type ErrorCode } from '../errors.ts';
import { USER_AGENT } from '../http/downloader.ts';
import { COMMANDS } from '../input-table.ts';
import { formatJson } from '../report/json.ts';
import { type Arguments, findCommand, parseArguments } from './arguments.ts';
import { auditCommand, mergeCommand, type Printed } from './audit-command.ts';
import { formatHelp } from './help.ts';
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
  // Asked before all else, for an error report has to know it.
  const isWanted = (flag: string): boolean => args.includes(flag) || args.includes(`${flag}=true`);
  const terminal = createTerminal({ stream: process.stderr, debug: isWanted('--debug') });
  try {
    const { text, failure } = await run(parseArguments(args, process.env), terminal);
    // Cancelled too late to stop the work.
    if (process.exitCode !== undefined) return;
    process.stdout.write(text);
    if (failure === undefined) return;
    process.exitCode = REFUSED;
    terminal.error(describe(failure));
  } catch (error) {
    // A cancelled command has its exit code, and its failure is no news.
    if (process.exitCode !== undefined) return;
    process.exitCode = toExitCode(error);
    if (isWanted('--json')) process.stdout.write(formatJson({ error: toJson(error) }));
    terminal.error(describe(error));
    if (process.exitCode === WRONG_USAGE) terminal.info(`Help: ${toHelpCommand(args)}`);
    if (error instanceof ActionError && error.cause !== undefined) terminal.debug(describeCause(error.cause));
  } finally {
    terminal.close();
  }
}

async function run(args: Arguments, terminal: Terminal): Promise<Printed> {
  const { command, values } = args;
  if (values.flag('help')) return { text: `${formatHelp(command)}\n` };
  if (command === undefined && values.flag('version')) return { text: `${USER_AGENT.replace('/', ' ')}\n` };
  switch (command) {
    case 'verify':
      return verifyCommand(args, terminal);
    case 'audit':
      return auditCommand(args, terminal);
    case 'merge':
      return mergeCommand(args);
    default:
      throw new ActionError('INVALID_INPUT', 'There is no command.', {
        hint: `Give one of ${COMMANDS.join(', ')}, such as: verify-cpython verify 3.13`,
      });
  }
}

function toExitCode(error: unknown): number {
  return error instanceof ActionError && USAGE_CODES.includes(error.code) ? WRONG_USAGE : REFUSED;
}

function toHelpCommand(args: readonly string[]): string {
  return ['verify-cpython', findCommand(args), '--help'].filter(Boolean).join(' ');
}

function toJson(error: unknown): object {
  if (!(error instanceof ActionError)) return { code: null, message: describe(error), hint: null };
  const { code, message, hint } = error;
  return { code, message, hint };
}

function describe(error: unknown): string {
  if (error instanceof ActionError) return `${error.code}: ${error.message}\n${error.hint}`;
  // Our bug: what helps is where it happened.
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `This is a bug in verify-cpython; please report it. ${trace}`;
}
