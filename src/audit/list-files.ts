import type { ReleaseFile } from '../cpython/release-files.ts';
import { ActionError } from '../errors.ts';
import type { Downloader } from '../http/downloader.ts';
import { fetchListing } from '../python-org/listing.ts';
import { toReleaseFolder } from '../python-org/mirror.ts';
import { findFinalVersions } from '../python-org/resolve.ts';
import { mapConcurrently } from '../run/concurrency.ts';
import type { AuditInputs } from './inputs.ts';
import { assertAllMatch, isOwn, mayHaveSelected, selectFiles } from './selection.ts';

/** python.org's largest folder has some 700. */
const MAX_NAMES = 10_000;

/**
 * Finds what there is to audit in the mirror's own pages.
 * @throws ActionError DOWNLOAD_FAILED where a page can't be had: what it would list could not be missed;
 *   NO_MATCHING_RELEASE
 */
export async function listFiles(inputs: AuditInputs, downloader: Downloader): Promise<ReleaseFile[]> {
  const { mirror, concurrency } = inputs;
  const folders = findFinalVersions(await fetchNames(mirror, downloader))
    .filter(folder => mayHaveSelected(folder, inputs))
    .toReversed();
  const perFolder = await mapConcurrently(
    folders,
    async folder =>
      selectFiles(folder, await fetchNames(toReleaseFolder(mirror, folder), downloader), inputs),
    { limit: concurrency, onFailure: () => downloader.close() },
  );
  const files = perFolder.flat();
  assertAllMatch(files, inputs);
  return files.filter(({ version }) => isOwn(version, inputs));
}

async function fetchNames(folder: URL, downloader: Downloader): Promise<string[]> {
  const names = await fetchListing(downloader, folder);
  if (names === undefined) {
    throw new ActionError('DOWNLOAD_FAILED', `${folder}: there is no listing.`, {
      hint: 'An audit needs a mirror that lists its folders, as nginx and Apache do.',
    });
  }
  if (names.length > MAX_NAMES)
    throw new ActionError('DOWNLOAD_FAILED', `${folder}: lists more than ${MAX_NAMES} names.`);
  return names;
}
