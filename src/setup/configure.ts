import { ActionError } from '../errors.ts';

/** What decides how CPython is configured. */
export interface ConfigureOptions {
  /** The lines of the input. */
  readonly configureArguments: readonly string[];
  readonly optimizations: boolean;
  readonly freeThreaded: boolean;
  /** Whether the environment has LDFLAGS. */
  readonly hasLinkerFlags: boolean;
  /** Where the interpreter will be: absolute. */
  readonly prefix: string;
}

/**
 * The arguments of `configure`, each as one word. The prefix comes last, because the last one counts. An interpreter with a
 * shared library gets an rpath to it, unless the workflow sets linker flags.
 */
export function toConfigureArguments(options: ConfigureOptions): string[] {
  const { configureArguments, hasLinkerFlags, prefix } = options;
  const isShared = configureArguments.includes('--enable-shared');
  const findsLibrary = hasLinkerFlags || configureArguments.some(each => each.startsWith('LDFLAGS='));
  return [
    '--with-ensurepip=install',
    ...(options.optimizations ? ['--enable-optimizations', '--with-lto'] : []),
    ...(options.freeThreaded ? ['--disable-gil'] : []),
    ...configureArguments,
    ...(isShared && !findsLibrary ? [`LDFLAGS=-Wl,-rpath,${prefix}/lib`] : []),
    `--prefix=${prefix}`,
  ];
}

/**
 * Checks the lines of the input `configure-arguments`.
 * @throws ActionError INVALID_INPUT if a line is neither an option nor `NAME=value`, or holds several options
 */
export function parseConfigureArguments(lines: readonly string[]): readonly string[] {
  for (const line of lines) {
    if (!/^(?:--[a-z]|[A-Za-z_]\w*=)/.test(line))
      throw wrong(`'${line}' is neither an option nor NAME=value.`);
    if (/^--.*\s--[a-z]/.test(line)) throw wrong(`'${line}' contains several options.`);
    if (/^--(?:prefix|exec[-_]prefix)\b/.test(line))
      throw wrong(
        `'${line}' would install the interpreter elsewhere.`,
        'Remove it: the action sets the prefix.',
      );
  }
  return lines;
}

function wrong(
  reason: string,
  hint = 'Use one argument per line, such as --enable-shared or CFLAGS=-O2.',
): ActionError {
  return new ActionError('INVALID_INPUT', `configure-arguments: ${reason}`, { hint });
}
