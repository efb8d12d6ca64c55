import { ActionError, describeCause, describeFailure, type ErrorCode } from '../errors.ts';
import { USER_AGENT } from '../http/user-agent.ts';
import { COMMANDS } from '../input-table.ts';
import { formatJson } from '../report/json.ts';
import { Canceled } from '../run/cancellation.ts';
import { type Arguments, findCommand, parseArguments } from './arguments.ts';
import type { Printed } from './audit-command.ts';
import { writeResult } from './result-stream.ts';
import { createTerminal, type Terminal } from './terminal.ts';

const REJECTED = 1;
const WRONG_USAGE = 2;
/** Errors that the user can fix by changing the command. */
const USAGE_CODES: readonly ErrorCode[] = ['INVALID_INPUT', 'INVALID_PYTHON_VERSION'];

/**
 * Runs the command line.
 * @param threadEntry address of the script that threads run
 * @param args without the interpreter and the script
 * @returns the exit code: 0 if all was verified, 1 if something was rejected or failed, 2 if the command is wrong
 */
export async function main(threadEntry: string, args: readonly string[]): Promise<number> {
  // First, because reporting an error depends on both.
  const isWanted = (flag: string): boolean => args.includes(flag) || args.includes(`${flag}=true`);
  const terminal = createTerminal({ stream: process.stderr, debug: isWanted('--debug') });
  try {
    const { text, failure } = await run(parseArguments(args, process.env), terminal, threadEntry);
    await writeResult(text, { isData: isWanted('--json') });
    if (failure === undefined) return 0;
    terminal.error(describeFailure(failure));
    return REJECTED;
  } catch (error) {
    if (error instanceof Canceled) return error.exitCode;
    const exitCode = toExitCode(error);
    if (isWanted('--json'))
      await writeResult(formatJson({ error: toJson(error) }), { isData: true }).catch(() => {});
    terminal.error(describeFailure(error));
    if (exitCode === WRONG_USAGE) terminal.info(`Help: ${toHelpCommand(args)}`);
    if (error instanceof ActionError && error.cause !== undefined) terminal.debug(describeCause(error.cause));
    return exitCode;
  } finally {
    terminal.close();
  }
}

async function run(args: Arguments, terminal: Terminal, threadEntry: string): Promise<Printed> {
  const { command, values } = args;
  if (values.flag('help')) return { text: `${(await import('./help.ts')).formatHelp(command)}\n` };
  if (command === undefined && values.flag('version')) return { text: `${USER_AGENT.replace('/', ' ')}\n` };
  switch (command) {
    case 'verify':
      return (await import('./verify-command.ts')).verifyCommand(args, terminal, threadEntry);
    case 'audit':
      return (await import('./audit-command.ts')).auditCommand(args, terminal, threadEntry);
    case 'merge':
      return (await import('./audit-command.ts')).mergeCommand(args);
    default:
      throw new ActionError('INVALID_INPUT', 'There is no command.', {
        hint: `Use one of ${COMMANDS.join(', ')}, such as: verify-cpython verify 3.13`,
      });
  }
}

function toExitCode(error: unknown): number {
  return error instanceof ActionError && USAGE_CODES.includes(error.code) ? WRONG_USAGE : REJECTED;
}

function toHelpCommand(args: readonly string[]): string {
  return ['verify-cpython', findCommand(args), '--help'].filter(Boolean).join(' ');
}

function toJson(error: unknown): object {
  if (!(error instanceof ActionError)) return { code: null, message: describeFailure(error), hint: null };
  const { code, message, hint } = error;
  return { code, message, hint };
}
