import { Downloader, type DownloaderOptions } from './downloader.ts';
import { logDownloads, type TrackDownload } from './progress.ts';
import { MAX_ATTEMPTS } from './retry.ts';

/** As `DownloaderOptions`; without `track`, the log reports each download. */
export interface MirrorOptions extends Pick<DownloaderOptions, 'authorization' | 'debug' | 'log'> {
  readonly track: TrackDownload | undefined;
}

/**
 * Opens a mirror that is served over HTTP.
 * @throws ActionError INVALID_INPUT for a proxy setting or credentials that can't be used
 */
export function openDownloader({ track, ...options }: MirrorOptions): Downloader {
  return new Downloader({ ...options, maxAttempts: MAX_ATTEMPTS, track: track ?? logDownloads(options.log) });
}
