import { describeUrl } from './retry.ts';

const INTERVAL_MS = 5000;
const KILOBYTE = 1000;
const MEGABYTE = 1_000_000;

/**
 * Begins to follow one attempt at a download.
 * @param totalBytes as declared; undefined if the server did not say
 * @param startBytes those that earlier attempts have brought
 */
export type TrackDownload = (url: URL, totalBytes: number | undefined, startBytes?: number) => Progress;

/** Follows one attempt at a download. Dispose of it in any case. */
export interface Progress extends Disposable {
  /** @param bytes that have arrived since */
  add(bytes: number): void;
  /** Everything has arrived. */
  complete(): void;
}

/** Tells the log when a download begins and ends, with size and rate, and every 5 seconds how far it is. */
export function logDownloads(log: (message: string) => void): TrackDownload {
  return (url, totalBytes, startBytes = 0) => {
    const start = performance.now();
    const total = totalBytes === undefined ? '' : ` of ${formatBytes(totalBytes)}`;
    let received = 0;
    const describe = (): string => {
      const seconds = Math.max((performance.now() - start) / 1000, 0.001);
      return `${formatBytes(startBytes + received)} in ${seconds.toFixed(1)} s (${formatBytes(received / seconds)}/s)`;
    };
    log(
      startBytes > 0
        ? `Resuming ${describeUrl(url)} at byte ${startBytes}${total}`
        : `Downloading ${describeUrl(url)}${total && `, ${total.slice(4)}`}`,
    );
    const timer = setInterval(() => log(`  ${describe()}${total}`), INTERVAL_MS);
    return {
      add: bytes => {
        received += bytes;
      },
      complete: () => log(`Downloaded ${describeUrl(url)}: ${describe()}`),
      [Symbol.dispose]: () => clearInterval(timer),
    };
  };
}

/** `1.5 kB`, `29.4 MB` */
export function formatBytes(bytes: number): string {
  return bytes < MEGABYTE ? `${(bytes / KILOBYTE).toFixed(1)} kB` : `${(bytes / MEGABYTE).toFixed(1)} MB`;
}
