import { setTimeout as sleep } from 'node:timers/promises';
import { findKinds } from '../cpython/artifact-kinds.ts';
import { formatVersion } from '../cpython/version.ts';
import { ActionError } from '../errors.ts';
import type { Downloader } from '../http/downloader.ts';
import { fetchListing, type Listing } from '../python-org/fetch-listing.ts';
import { ADDRESS_HINT, isOwnMirror, toBundleName, toBundleUrls } from '../python-org/mirror.ts';
import type { Expectation } from './expectation.ts';

/** How long a run waits for an answer that only improves an error. */
const ADVICE_MS = 5000;

/**
 * The error where the bundle is not there: only the bundle is missing, or the file too. Nothing that goes wrong while
 * it asks replaces that error.
 */
export async function bundleMissing(expectation: Expectation, downloader: Downloader): Promise<ActionError> {
  const isThere = await advice(downloader.isThere(expectation.url));
  return isThere === false ? notPublished(expectation, downloader) : noBundle(expectation);
}

/** The error where the mirror has no bundle of a file that it has, as far as that is known. */
export function noBundle({ artifact, url }: Pick<Expectation, 'artifact' | 'url'>): ActionError {
  const { fileName } = artifact;
  return new ActionError(
    'NO_BUNDLE_PUBLISHED',
    `${fileName} has no bundle: the mirror has no ${toBundleName(fileName)} at ${new URL('.', url)}.`,
  );
}

/**
 * The error where the mirror has no such file. It says what the release has instead, as far as the mirror lists it, or
 * that the mirror denies access to everything, or has nothing where a mirror has releases.
 */
export async function notPublished(
  { artifact, url }: Expectation,
  downloader: Downloader,
): Promise<ActionError> {
  const { version, kind } = artifact;
  const listing = await advice(fetchListing(downloader, new URL('.', url)));
  const statuses = [...toBundleUrls(url), url].map(each => downloader.lastMissingStatus(each));
  if (listing?.state === 'denied' && statuses.every(status => status === 403)) return refused(url);
  const kinds = findKinds(version, listing?.names ?? []);
  const hint =
    kinds.length > 0
      ? `The mirror lists: ${kinds.join(', ')}.`
      : (await isEmptyMirror(url, listing, downloader))
        ? `The mirror answers 404 to everything: ${ADDRESS_HINT}`
        : undefined;
  const message = `CPython ${formatVersion(version)} has no ${kind} at ${url}.`;
  return new ActionError('NOT_PUBLISHED', message, hint === undefined ? {} : { hint });
}

function refused(url: URL): ActionError {
  return new ActionError(
    'MIRROR_REFUSED',
    `The mirror denies access: it answered 403 to ${url}, to the bundle, and to the folder.`,
    {
      hint: 'If the mirror requires credentials, set mirror-token. Otherwise ask its operator whether this machine may read it, and whether it has this release: some servers answer 403 for a missing file.',
    },
  );
}

/** Whether not even the folder of the release, nor the mirror's own, is there. */
async function isEmptyMirror(
  url: URL,
  listing: Listing | undefined,
  downloader: Downloader,
): Promise<boolean> {
  if (listing?.state !== 'missing' || !isOwnMirror(url)) return false;
  const mirror = await advice(fetchListing(downloader, new URL('..', url)));
  return mirror?.state === 'missing';
}

/** What a request says, or undefined where it fails or takes too long. */
function advice<T>(request: Promise<T>): Promise<T | undefined> {
  return Promise.race([request.catch(() => undefined), sleep(ADVICE_MS, undefined, { ref: false })]);
}
