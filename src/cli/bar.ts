import { formatBytes, type TrackDownload } from '../http/progress.ts';

/** How much is done, in the last line of a terminal. */
export interface Bar {
  /** Downloads that are under way, all in one bar. */
  readonly track: TrackDownload;
  showFiles(done: number, total: number): void;
  /** Makes room for a line. */
  clear(): void;
}

const WIDTH = 24;
const REDRAW_INTERVAL_MS = 100;
/** Back to the start of the line, and remove what is there. */
const CLEAR_LINE = '\r\u001b[K';

/** @param stream a terminal */
export function createBar(stream: NodeJS.WritableStream): Bar {
  const downloads = new Set<{ received: number; readonly total: number | undefined }>();
  const start = performance.now();
  let isShown = false;
  let lastDrawn = 0;
  const clear = (): void => {
    if (isShown) stream.write(CLEAR_LINE);
    isShown = false;
  };
  const draw = (text: string, isLast: boolean): void => {
    if (!isLast && performance.now() - lastDrawn < REDRAW_INTERVAL_MS) return;
    lastDrawn = performance.now();
    stream.write(`${CLEAR_LINE}${text}`);
    isShown = true;
  };
  let received = 0;
  const drawDownloads = (isLast: boolean): void => {
    const known = [...downloads].map(({ total }) => total ?? 0).reduce((sum, each) => sum + each, 0);
    const underWay = [...downloads].map(each => each.received).reduce((sum, each) => sum + each, 0);
    const rate = received / Math.max((performance.now() - start) / 1000, 0.001);
    draw(
      `${formatBar(underWay, known)} ${formatBytes(underWay)} of ${formatBytes(known)}, ${formatBytes(rate)}/s`,
      isLast,
    );
  };
  return {
    clear,
    showFiles: (done, total) => {
      draw(`${formatBar(done, total)} ${done} of ${total} files`, done === total);
      if (done === total) clear();
    },
    track: (_url, total) => {
      const download = { received: 0, total };
      downloads.add(download);
      return {
        add: bytes => {
          download.received += bytes;
          received += bytes;
          drawDownloads(false);
        },
        complete: () => drawDownloads(true),
        [Symbol.dispose]: () => {
          downloads.delete(download);
          if (downloads.size === 0) clear();
        },
      };
    },
  };
}

/** `██████░░░░░░  50 %` */
function formatBar(done: number, total: number): string {
  const share = total > 0 ? Math.min(done / total, 1) : 0;
  const full = Math.round(share * WIDTH);
  return `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${String(Math.floor(share * 100)).padStart(3)} %`;
}
