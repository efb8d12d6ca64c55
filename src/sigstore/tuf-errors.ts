import { ExpiredMetadataError, PersistError } from 'tuf-js/dist/error.js';

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
