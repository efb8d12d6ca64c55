import type { WriteStream } from 'node:tty';
import { formatBytes, type TrackDownload } from '../http/progress.ts';

/** How much is done, in the last line of a terminal. */
export interface Bar {
  /** Downloads that are under way, all in one bar. */
  readonly track: TrackDownload;
  /** Files of an audit. From then on, the bar counts files. */
  showFiles(done: number, total: number): void;
  /** Makes room for a line. */
  clear(): void;
}

const WIDTH = 24;
const REDRAW_INTERVAL_MS = 100;
/** Back to the start of the line, and remove what is there. */
const CLEAR_LINE = '\r\u001b[K';

interface Download {
  received: number;
  /** As declared, in bytes. */
  readonly total: number | undefined;
}

/** @param stream a terminal */
export function createBar(stream: Pick<WriteStream, 'write' | 'columns'>): Bar {
  const downloads = new Set<Download>();
  let files: { readonly done: number; readonly total: number } | undefined;
  let received = 0;
  let start: number | undefined;
  let isShown = false;
  let lastDrawn = Number.NEGATIVE_INFINITY;
  const clear = (): void => {
    if (isShown) stream.write(CLEAR_LINE);
    isShown = false;
  };
  const draw = (): void => {
    if (performance.now() - lastDrawn < REDRAW_INTERVAL_MS) return;
    lastDrawn = performance.now();
    const rate = start === undefined ? '' : formatRate(received, lastDrawn - start);
    const text = files
      ? `${formatFiles(files.done, files.total)}${rate}`
      : `${formatDownloads(downloads)}${rate}`;
    // What wraps could not be removed.
    stream.write(`${CLEAR_LINE}${text.slice(0, (stream.columns || 80) - 1)}`);
    isShown = true;
  };
  return {
    clear,
    showFiles: (done, total) => {
      files = { done, total };
      if (done === total) clear();
      else draw();
    },
    track: (_url, total, startBytes = 0) => {
      const download: Download = { received: startBytes, total };
      downloads.add(download);
      start ??= performance.now();
      return {
        add: bytes => {
          download.received += bytes;
          received += bytes;
          draw();
        },
        complete: () => {},
        [Symbol.dispose]: () => {
          downloads.delete(download);
          if (downloads.size === 0 && files === undefined) clear();
        },
      };
    },
  };
}

function formatFiles(done: number, total: number): string {
  return `${formatBar(done, total)} ${done} of ${total} files`;
}

/** Without a bar if a server declared no size. */
function formatDownloads(downloads: ReadonlySet<Download>): string {
  const sum = (numbers: number[]): number => numbers.reduce((a, b) => a + b, 0);
  const received = sum([...downloads].map(download => download.received));
  if ([...downloads].some(({ total }) => total === undefined)) return formatBytes(received);
  const total = sum([...downloads].map(download => download.total ?? 0));
  return `${formatBar(received, total)} ${formatBytes(received)} of ${formatBytes(total)}`;
}

function formatRate(bytes: number, milliseconds: number): string {
  return `, ${formatBytes(bytes / Math.max(milliseconds / 1000, 0.001))}/s`;
}

/** `██████░░░░░░  50%` */
function formatBar(done: number, total: number): string {
  const share = total > 0 ? Math.min(done / total, 1) : 0;
  const full = Math.round(share * WIDTH);
  return `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${String(Math.floor(share * 100)).padStart(3)}%`;
}
