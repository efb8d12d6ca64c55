import { BUNDLE_THREAD } from '../sigstore/thread-messages.ts';

/*
 * The four programs as one bundle, so that dist/ contains once what they share. Each loads only its own part.
 * A large audit also runs this module in its threads, which load only what verifies bundles.
 */
if (process.argv[2] === BUNDLE_THREAD) (await import('../sigstore/bundle-thread.ts')).serveBundles();

/** The action. */
export async function runAction(): Promise<void> {
  const { main } = await import('../main.ts');
  exitWhenWritten(await main());
}

/** The action that makes an interpreter. */
export async function runSetup(): Promise<void> {
  const { main } = await import('../setup/main.ts');
  exitWhenWritten(await main());
}

/** The audit action. */
export async function runAudit(): Promise<void> {
  const { main } = await import('../audit/main.ts');
  exitWhenWritten(await main(import.meta.url));
}

/** @param args without the interpreter and the script */
export async function runCommandLine(args: readonly string[]): Promise<void> {
  const { main } = await import('../cli/main.ts');
  exitWhenWritten(await main(args, import.meta.url));
}

/**
 * Ends the process once its log is written: a connection to a server that does not answer would keep it until it gives up.
 */
function exitWhenWritten(exitCode: number): void {
  process.stdout.write('', () => process.stderr.write('', () => process.exit(exitCode)));
}
