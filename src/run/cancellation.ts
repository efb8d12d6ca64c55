/** How long the work in progress has to end and to remove its files. */
const GRACE_MS = 1500;

/** The number of each signal that cancels a job. */
const SIGNALS = { SIGINT: 2, SIGTERM: 15 } as const;

/** The process was asked to end. The log says so already, so this is not reported again. */
export class Canceled extends Error {
  /** 128 plus the number of the signal, as a shell reports it. */
  readonly exitCode: number;

  constructor(exitCode: number) {
    super('The run was canceled.');
    this.exitCode = exitCode;
  }
}

/**
 * Does `work` until the process is asked to end. Then it calls `stop`, and ends the process soon after even if `work` goes on.
 * @param log called with a line about it
 * @throws Canceled if the process was asked to end meanwhile, whatever `work` did; what `work` throws
 */
export async function untilCanceled<T>(
  work: () => Promise<T>,
  { stop, log }: { stop: () => void; log: (message: string) => void },
): Promise<T> {
  let canceled: Canceled | undefined;
  const handlers = Object.entries(SIGNALS).map(([signal, number]) => {
    const handler = (): void => {
      log(`Canceled by ${signal}: no output is set.`);
      const exitCode = 128 + number;
      canceled = new Canceled(exitCode);
      setTimeout(() => process.exit(exitCode), GRACE_MS).unref();
      stop();
    };
    process.once(signal, handler);
    return () => process.off(signal, handler);
  });
  const [outcome] = await Promise.allSettled([work()]);
  for (const remove of handlers) remove();
  // What failed after the signal failed because of it.
  if (canceled !== undefined) throw canceled;
  if (outcome.status === 'rejected') throw outcome.reason;
  return outcome.value;
}
