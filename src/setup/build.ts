import { existsSync } from 'node:fs';
import { rm, symlink } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { ActionError } from '../errors.ts';
import type { Log } from '../run/log.ts';
import { BuildLog } from './build-log.ts';
import { runProgram } from './run-program.ts';

/** What a build needs. */
export interface BuildOptions {
  /** The unpacked source, which belongs to this run alone. */
  readonly sourceDir: string;
  /** An empty folder on the disk of the prefix. */
  readonly staging: string;
  /** Where the interpreter will be. */
  readonly prefix: string;
  readonly configureArguments: readonly string[];
  readonly env: Record<string, string>;
  /** A new file for all of the output. */
  readonly logPath: string;
  readonly log: Log;
  readonly signal: AbortSignal;
}

/**
 * Configures, makes, and installs CPython. Nothing is written to the prefix: `DESTDIR` puts the tree below `staging`.
 * @returns the folder of the tree
 * @throws ActionError BUILD_FAILED; system errors
 */
export async function build(options: BuildOptions): Promise<string> {
  const { sourceDir, staging, prefix, configureArguments, log, logPath } = options;
  using output = new BuildLog(logPath, line => log.info(line));
  const tree = join(staging, prefix);
  const steps = [
    ['configure', [join(sourceDir, 'configure'), ...configureArguments]],
    ['make', ['make', `-j${availableParallelism()}`]],
    // One after the other: ensurepip runs what the steps before it installed.
    ['make install', ['make', 'install', `DESTDIR=${staging}`]],
  ] as const;
  for (const [name, argv] of steps) {
    log.startGroup(name);
    const failure = await runProgram(argv, { ...options, cwd: sourceDir, log: output }).finally(() =>
      log.endGroup(),
    );
    if (failure !== undefined) throw buildFailed(name, failure, output, log);
  }
  if (!existsSync(join(tree, 'bin/python3')))
    throw buildFailed('make install', `no ${join(prefix, 'bin/python3')}`, output, log);
  await addUnversionedNames(join(tree, 'bin'));
  return tree;
}

/** Names that actions/setup-python and its users expect; `make install` makes `python3` and `pip3` only. */
async function addUnversionedNames(bin: string): Promise<void> {
  for (const name of ['python', 'pip', 'idle', 'pydoc']) {
    if (!existsSync(join(bin, `${name}3`)) || existsSync(join(bin, name))) continue;
    await symlink(`${name}3`, join(bin, name));
  }
}

function buildFailed(name: string, failure: string, output: BuildLog, log: Log): ActionError {
  log.info(`The last lines of ${name}:`);
  for (const line of output.tail) log.info(line);
  return new ActionError(
    'BUILD_FAILED',
    `${name} failed: ${failure}. The log above ends with its last lines; '${output.path}' is the full log.`,
    failure.includes('ENOENT')
      ? {
          hint: 'Install a C compiler and make before this step: build-essential on Debian and Ubuntu, xcode-select --install on macOS.',
        }
      : {},
  );
}

/**
 * Removes the unpacked source with everything compiled in it, but nothing that belongs to other runs.
 * @param sourceDir the folder that this run unpacked to, or the only folder in it (src/store/extract.ts)
 */
export async function removeBuildTree(sourceDir: string): Promise<void> {
  const tree = [sourceDir, dirname(sourceDir)].find(path => basename(path).startsWith('tree-'));
  if (tree === undefined) return;
  // What can't be removed now is removed with the old trees after a week.
  await rm(tree, { recursive: true, force: true, maxRetries: 3 }).catch(() => {});
}
