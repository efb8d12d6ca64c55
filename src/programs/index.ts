import { XZ_THREAD } from '../cpython/stamps/compression.ts';
import { BUNDLE_THREAD } from '../sigstore/thread-messages.ts';

/*
 * The four programs as one bundle, so that dist/ contains shared code only once. Each loads only its own part.
 * Threads run this module too, and load only what they need: those of a large audit, and the one that decompresses xz.
 */
if (process.argv[2] === BUNDLE_THREAD) (await import('../sigstore/bundle-thread.ts')).serveBundles();
if (process.argv[2] === XZ_THREAD) await (await import('../store/xz-thread.ts')).serveXz();

interface Program {
  /** @returns the exit code */
  readonly main: (threadEntry: string, args: readonly string[]) => Promise<number>;
}

const PROGRAMS = {
  action: (): Promise<Program> => import('../main.ts'),
  audit: (): Promise<Program> => import('../audit/main.ts'),
  setup: (): Promise<Program> => import('../setup/main.ts'),
  'command-line': (): Promise<Program> => import('../cli/main.ts'),
};

/**
 * Runs a program, and ends the process once its log is written: a connection to a silent server would keep it alive until
 * the timeout.
 * @param args without the interpreter and the script
 */
export async function run(program: keyof typeof PROGRAMS, args: readonly string[] = []): Promise<void> {
  const { main } = await PROGRAMS[program]();
  const exitCode = await main(import.meta.url, args);
  process.stdout.write('', () => process.stderr.write('', () => process.exit(exitCode)));
}
