/** How long what is under way has to end and to remove its files. */
const GRACE_MS = 1500;

/** A job was cancelled: the number of the signal that a shell would report. */
const SIGNALS = { SIGINT: 2, SIGTERM: 15 } as const;

/**
 * Calls `stop` once when the process is asked to end, and ends it soon after, with the exit code 128 plus the number of
 * the signal.
 * @param log told of it
 * @returns forgets about it
 */
export function onCancellation(stop: () => void, log: (message: string) => void): () => void {
  const handlers = Object.entries(SIGNALS).map(([signal, number]) => {
    const handler = (): void => {
      log(`Cancelled by ${signal}: nothing is verified, and no output is set.`);
      process.exitCode = 128 + number;
      setTimeout(() => process.exit(), GRACE_MS).unref();
      stop();
    };
    process.once(signal, handler);
    return () => process.off(signal, handler);
  });
  return () => {
    for (const remove of handlers) remove();
  };
}
