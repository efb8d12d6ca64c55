const PROGRESS_INTERVAL_MS = 5000;

/** Tells every 5 seconds, and at the end, how far an audit is. */
export function createProgressLog(log: (message: string) => void): (done: number, total: number) => void {
  let last = performance.now();
  return (done, total) => {
    if (done < total && performance.now() - last < PROGRESS_INTERVAL_MS) return;
    last = performance.now();
    log(`${done} of ${total} files`);
  };
}
