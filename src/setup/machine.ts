import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { machine, release, version } from 'node:os';
import { promisify } from 'node:util';
import { ActionError } from '../errors.ts';
import type { System } from './inputs.ts';

const run = promisify(execFile);
const TIMEOUT_MS = 30_000;
const MAX_LINE_CHARACTERS = 300;

/**
 * The compiler that configure will use, and its version.
 * @param configureArguments may have `CC=…`
 * @returns such as `gcc: gcc (Debian 12.2.0-14) 12.2.0`
 * @throws ActionError BUILD_FAILED if the machine has no compiler
 */
export async function describeCompiler(
  configureArguments: readonly string[],
  env: Record<string, string>,
): Promise<string> {
  const argument = configureArguments.findLast(each => each.startsWith('CC='))?.slice('CC='.length);
  const chosen = argument || env.CC;
  // The order in which configure looks for one.
  for (const command of chosen ? [chosen] : ['gcc', 'cc', 'clang']) {
    const line = await readFirstLine([...command.split(/\s+/).filter(Boolean), '--version'], env);
    if (line !== undefined) return `${command}: ${line}`;
  }
  throw new ActionError('BUILD_FAILED', `There is no C compiler${chosen ? ` '${chosen}'` : ''}.`, {
    hint: 'Install one before this step: build-essential on Debian and Ubuntu, xcode-select --install on macOS.',
  });
}

/** Name and version of the operating system, and its processor: `Debian GNU/Linux 12 (bookworm), x86_64`. */
export async function describeSystem(system: System, env: Record<string, string>): Promise<string> {
  return `${(await readSystemName(system, env)) ?? `${version()} ${release()}`}, ${machine()}`;
}

async function readSystemName(system: System, env: Record<string, string>): Promise<string | undefined> {
  if (system === 'macOS') {
    const found = await readFirstLine(['sw_vers', '-productVersion'], env);
    return found && `macOS ${found}`;
  }
  if (system === 'Windows') return undefined;
  const text = await readFile('/etc/os-release', 'utf8').catch(() => '');
  return /^PRETTY_NAME="?(?<name>[^"\n]+)"?$/m.exec(text)?.groups?.name;
}

/** What a program says first; undefined if it can't be run. */
async function readFirstLine(
  [program = '', ...parameters]: readonly string[],
  env: Record<string, string>,
): Promise<string | undefined> {
  try {
    const { stdout } = await run(program, parameters, { env, timeout: TIMEOUT_MS });
    return stdout.split('\n')[0]?.trim().slice(0, MAX_LINE_CHARACTERS) || undefined;
  } catch {
    return undefined;
  }
}
