import { setTimeout as sleep } from 'node:timers/promises';
import type { ReleaseFile } from '../cpython/release-files.ts';
import { ActionError } from '../errors.ts';
import type { Downloader } from '../http/downloader.ts';
import { fetchListing } from '../python-org/listing.ts';
import { toReleaseFolder } from '../python-org/mirror.ts';
import { findFinalVersions } from '../python-org/resolve.ts';
import { mapConcurrently } from '../run/concurrency.ts';
import type { AuditInputs } from './inputs.ts';
import { assertAllMatch, isOwn, mayHaveSelected, selectFiles } from './selection.ts';

/** All releases together have some 2,500 files; so many more are no releases, and would make a report that nobody can read. */
const MAX_FILES = 20_000;
/** No file system has longer names. */
const MAX_NAME_CHARACTERS = 255;
const SECOND_LOOK_MS = 500;

/**
 * Finds what there is to audit in the mirror's own pages.
 * @throws ActionError DOWNLOAD_FAILED where a page can't be had, or is none: what it would list could not be missed;
 *   NO_MATCHING_RELEASE
 */
export async function listFiles(inputs: AuditInputs, downloader: Downloader): Promise<ReleaseFile[]> {
  const { mirror, concurrency } = inputs;
  const folders = findFinalVersions(await fetchNames(mirror, downloader))
    .filter(folder => mayHaveSelected(folder, inputs))
    .toReversed();
  let count = 0;
  const perFolder = await mapConcurrently(
    folders,
    async folder => {
      const address = toReleaseFolder(mirror, folder);
      const files = selectFiles(folder, await fetchNames(address, downloader), inputs);
      count += files.length;
      if (count > MAX_FILES)
        throw noListing(address, `with it the mirror lists more than ${MAX_FILES} files`);
      return files;
    },
    { limit: concurrency, onFailure: () => downloader.close() },
  );
  const files = perFolder.flat();
  assertAllMatch(files, inputs);
  return files.filter(({ version }) => isOwn(version, inputs));
}

/** The names in a folder, of which there is at least one: an empty page, or one of a proxy, would make a release vanish. */
async function fetchNames(folder: URL, downloader: Downloader): Promise<string[]> {
  const names = await fetchListing(downloader, folder);
  if (names !== undefined && names.length > 0) return assertNames(names, folder);
  await sleep(SECOND_LOOK_MS);
  const again = await fetchListing(downloader, folder);
  if (again === undefined) throw noListing(folder, 'there is no listing');
  if (again.length === 0) throw noListing(folder, 'the page lists nothing');
  return assertNames(again, folder);
}

function assertNames(names: string[], folder: URL): string[] {
  const long = names.find(name => name.length > MAX_NAME_CHARACTERS);
  if (long !== undefined) throw noListing(folder, `it lists a name of ${long.length} characters`);
  return names;
}

function noListing(folder: URL, reason: string): ActionError {
  return new ActionError('DOWNLOAD_FAILED', `${folder}: ${reason}.`, {
    hint: 'An audit needs a mirror that lists its folders, as nginx and Apache do. See what the address shows in a browser, and whether a proxy answers in its place.',
  });
}
