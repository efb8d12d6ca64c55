import { setTimeout as sleep } from 'node:timers/promises';
import { findKinds, isSigned } from '../cpython/artifact-kinds.ts';
import { formatVersion } from '../cpython/version.ts';
import { ActionError } from '../errors.ts';
import type { Source } from '../files/source.ts';
import { fetchListing, type Listing, listsReleases } from '../python-org/fetch-listing.ts';
import { isOwnMirror, toAddressHint, toBundleName, toBundleUrls } from '../python-org/mirror.ts';
import type { Expectation } from './expectations.ts';

/** How long a run waits for an answer that only improves an error. */
const ADVICE_MS = 5000;

/**
 * The error if the bundle is missing: it says whether the file is missing too. A failure to find that out never replaces
 * this error.
 */
export async function bundleMissing(expectation: Expectation, downloader: Source): Promise<ActionError> {
  const isThere = await advice(downloader.isThere(expectation.url));
  return isThere === false ? notPublished(expectation, downloader) : noBundle(expectation);
}

/** The error if the mirror has no bundle of a file that it has, as far as that is known. */
export function noBundle({ artifact, url }: Pick<Expectation, 'artifact' | 'url'>): ActionError {
  const { fileName } = artifact;
  return new ActionError(
    'NO_BUNDLE_PUBLISHED',
    `${fileName} has no bundle: the mirror has no ${toBundleName(fileName)} at ${new URL('.', url)}.`,
    isSigned(artifact) && isOwnMirror(url)
      ? { hint: 'CPython publishes a bundle of this file: contact the operator of the mirror.' }
      : {},
  );
}

/**
 * The error if the mirror has no such file. It says which kinds the mirror lists for the release, that the mirror denies
 * access to everything, or that it has no releases.
 */
export async function notPublished({ artifact, url }: Expectation, downloader: Source): Promise<ActionError> {
  const { version, kind } = artifact;
  const listing = await advice(fetchListing(downloader, new URL('.', url)));
  const statuses = [...toBundleUrls(url), url].map(each => downloader.lastMissingStatus(each));
  if (listing?.state === 'denied' && statuses.every(status => status === 403)) return refused(url);
  const kinds = findKinds(version, listing?.names ?? []);
  const hint =
    kinds.length > 0
      ? `Set artifact to a kind that the mirror lists for this release: ${kinds.join(', ')}.`
      : await explainEmptyMirror(url, listing, downloader);
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

/** What to do if the mirror has neither the folder of the release nor any other release; undefined if that is not known. */
async function explainEmptyMirror(
  url: URL,
  listing: Listing | undefined,
  downloader: Source,
): Promise<string | undefined> {
  if (listing?.state !== 'missing' || !isOwnMirror(url)) return undefined;
  const mirror = await advice(fetchListing(downloader, new URL('..', url)));
  if (mirror?.state === 'missing') return `The mirror answers 404 to everything: ${toAddressHint(url)}`;
  const isEmpty = mirror?.state === 'empty' || (mirror?.state === 'listed' && !listsReleases(mirror));
  return isEmpty ? `The mirror lists no release: ${toAddressHint(url)}` : undefined;
}

/** What a request says, or undefined if it fails or takes too long. */
function advice<T>(request: Promise<T>): Promise<T | undefined> {
  return Promise.race([request.catch(() => undefined), sleep(ADVICE_MS, undefined, { ref: false })]);
}
