/**
 * Ends the process once its log is written: a connection to a server that does not answer would keep it until it gives up.
 */
export function exitWhenWritten(exitCode: number): void {
  process.stdout.write('', () => process.stderr.write('', () => process.exit(exitCode)));
}
