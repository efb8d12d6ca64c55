import { describeUrl } from './retry.ts';

const INTERVAL_MS = 5000;
const KILOBYTE = 1000;
const MEGABYTE = 1_000_000;

/** Follows one attempt at a download. Dispose of it in any case. */
export interface Progress extends Disposable {
  /** @param bytes that have arrived since */
  add(bytes: number): void;
  /** Everything has arrived. */
  complete(): void;
}

/**
 * Tells the log when a download begins and ends, with size and rate, and every 5 seconds how far it is.
 * @param declaredSize the Content-Length header
 */
export function trackProgress(
  url: URL,
  declaredSize: string | undefined,
  log: (message: string) => void,
): Progress {
  const start = performance.now();
  const total = declaredSize === undefined ? '' : ` of ${formatBytes(Number(declaredSize))}`;
  let received = 0;
  const describe = (): string => {
    const seconds = Math.max((performance.now() - start) / 1000, 0.001);
    return `${formatBytes(received)} in ${seconds.toFixed(1)} s (${formatBytes(received / seconds)}/s)`;
  };
  log(`Downloading ${describeUrl(url)}${total && `, ${total.slice(4)}`}`);
  const timer = setInterval(() => log(`  ${describe()}${total}`), INTERVAL_MS);
  return {
    add: bytes => {
      received += bytes;
    },
    complete: () => log(`Downloaded ${describeUrl(url)}: ${describe()}`),
    [Symbol.dispose]: () => clearInterval(timer),
  };
}

function formatBytes(bytes: number): string {
  return bytes < MEGABYTE ? `${(bytes / KILOBYTE).toFixed(1)} kB` : `${(bytes / MEGABYTE).toFixed(1)} MB`;
}
