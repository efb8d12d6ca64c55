import { exitWhenWritten } from '../run/exit.ts';

/*
 * The three programs as one bundle, so that dist/ contains once what they share. Each loads only its own part.
 */

/** The action. */
export async function runAction(): Promise<void> {
  const { main } = await import('../main.ts');
  exitWhenWritten(await main());
}

/** The audit action. */
export async function runAudit(): Promise<void> {
  const { main } = await import('../audit/main.ts');
  exitWhenWritten(await main());
}

/** @param args without the interpreter and the script */
export async function runCommandLine(args: readonly string[]): Promise<void> {
  const { main } = await import('../cli/main.ts');
  exitWhenWritten(await main(args));
}
