import { ExpiredMetadataError, PersistError } from 'tuf-js/dist/error.js';
import { describeCause } from '../errors.ts';

/** The updater puts an error with snapshot or targets metadata into the text of another error. */
const WRAPPED = '^Unable to load (?:snapshot metadata|targets) error Error: ';
const NOT_STORED = new RegExp(`${WRAPPED}Failed to persist metadata `);
const EXPIRED = new RegExp(String.raw`${WRAPPED}(?:Final )?(?:timestamp|snapshot|targets)\.json is expired$`);

/** Whether metadata was valid and can't be stored: the disk is to blame, and not the repository. */
export function isNotStored(error: unknown): boolean {
  return error instanceof PersistError || (error instanceof Error && NOT_STORED.test(error.message));
}

/** Whether metadata is signed as it should be, and too old. */
export function isExpiredMetadata(error: unknown): error is Error {
  return error instanceof ExpiredMetadataError || (error instanceof Error && EXPIRED.test(error.message));
}

/** What to do about expired metadata. Its signatures are valid, so there are two explanations. */
export const EXPIRED_HINT =
  'Check the clock of this machine. If it is right, the repository is out of date, or a cache or proxy serves an old copy of it: contact its operator, or set trusted-root to embedded.';

/**
 * Adds to the error for expired metadata when the metadata expired, and the time of this machine.
 * @param error of the TUF client, which names the file
 * @param newest the metadata that was fetched, by its name
 */
export function explainExpiry(error: Error, newest: ReadonlyMap<string, Buffer>): Error {
  const [name = ''] = /[\w-]+\.json/.exec(error.message) ?? [];
  const expires = readExpiry(newest.get(name));
  const expired = expires === undefined ? '' : `it expired at ${format(expires)}, and `;
  const clock = `the clock of this machine says ${format(new Date())}`;
  return new Error(`${describeCause(error)}: ${expired}${clock}`, { cause: error });
}

function readExpiry(bytes: Buffer | undefined): Date | undefined {
  const { groups } = /"expires"\s*:\s*"(?<date>[\dTZ:.+-]{10,40})"/.exec(bytes?.toString('utf8') ?? '') ?? {};
  const date = new Date(groups?.date ?? '');
  return Number.isNaN(date.getTime()) ? undefined : date;
}

/** `2026-11-28 12:00:00 UTC` */
function format(date: Date): string {
  return date
    .toISOString()
    .replace('T', ' ')
    .replace(/\.\d+Z$/, ' UTC');
}
