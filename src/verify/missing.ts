import { setTimeout as sleep } from 'node:timers/promises';
import { findKinds } from '../cpython/artifact-kinds.ts';
import { formatVersion } from '../cpython/version.ts';
import { ActionError } from '../errors.ts';
import type { Downloader } from '../http/downloader.ts';
import { fetchListing } from '../python-org/listing.ts';
import { toBundleName } from '../python-org/mirror.ts';
import type { Expectation } from './expectation.ts';

/** How long a run waits for what is only advice. */
const ADVICE_MS = 5000;

/** The artifact is there without its bundle. */
export function noBundle({ artifact, url }: Expectation): ActionError {
  return new ActionError(
    'NO_BUNDLE_PUBLISHED',
    `${artifact.fileName} is published at ${url}, but has no bundle (${toBundleName(artifact.fileName)}).`,
  );
}

/** Says what the release has instead, as far as the mirror lists it. */
export async function notPublished(
  { artifact, url }: Expectation,
  downloader: Downloader,
): Promise<ActionError> {
  const { version, kind } = artifact;
  // A mirror need not have listings.
  const names = await Promise.race([
    fetchListing(downloader, new URL('.', url)).catch(() => undefined),
    sleep(ADVICE_MS, undefined, { ref: false }),
  ]);
  const kinds = findKinds(version, names ?? []);
  return new ActionError(
    'NOT_PUBLISHED',
    `CPython ${formatVersion(version)} has no ${kind} at ${url}.`,
    kinds.length > 0 ? { hint: `The mirror lists: ${kinds.join(', ')}.` } : {},
  );
}
