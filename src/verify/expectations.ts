import { findArchiveType } from '../cpython/archive-members.ts';
import { type ArtifactKind, findKinds, toArtifact } from '../cpython/artifact-kinds.ts';
import { assertSigned } from '../cpython/assert-signed.ts';
import { findEndOfLife } from '../cpython/end-of-life.ts';
import type { Specifier } from '../cpython/specifier.ts';
import { formatVersion, type PythonVersion, type Release, toSeries } from '../cpython/version.ts';
import { ActionError } from '../errors.ts';
import type { Downloader } from '../http/downloader.ts';
import type { Inputs, KindChoice } from '../inputs.ts';
import { fetchListing } from '../python-org/listing.ts';
import { toArtifactUrl, toBundleName, toReleaseFolder } from '../python-org/mirror.ts';
import { type Listings, resolveRelease } from '../python-org/resolve.ts';
import type { Log } from '../run/log.ts';
import { type Expectation, findSigner } from './expectation.ts';
import {
  noticeMissingInstaller,
  toWantedArtifact,
  warnOfRecall,
  withoutUnsignedPackages,
} from './wanted-kinds.ts';

/**
 * What the inputs ask for: one expectation for each release and kind, in the order of the inputs.
 * @throws ActionError for what can't be verified, before any artifact is fetched
 */
export async function toExpectations(
  inputs: Inputs,
  downloader: Downloader,
  log: Pick<Log, 'notice' | 'warning'>,
): Promise<Expectation[]> {
  // All that is named exactly, before anything is fetched: a mistake in the last line costs nothing.
  for (const { exact, freeThreaded } of inputs.specifiers) {
    if (exact) warnOfRecall(exact, log);
    if (exact)
      for (const kind of inputs.kinds)
        if (kind !== 'all') toExpectation({ version: exact, freeThreaded }, kind, inputs);
  }
  const listings = createListings(inputs.mirror, downloader);
  const expectations: Expectation[] = [];
  for (const specifier of inputs.specifiers) {
    const release = await toRelease(specifier, listings, inputs, log);
    for (const kind of inputs.kinds) {
      const wanted = kind === 'all' ? await listKinds(release.version, listings, inputs, log) : [kind];
      if (kind === 'installer') noticeMissingInstaller(toWantedArtifact(release, kind, inputs), log);
      expectations.push(...wanted.map(each => toExpectation(release, each, inputs)));
    }
  }
  return unique(expectations);
}

/** Two lines may ask for the same file, as `all` does of a free-threaded release: it is verified once. */
function unique(expectations: readonly Expectation[]): Expectation[] {
  const first = new Map(expectations.toReversed().map(each => [each.url.href, each]));
  return expectations.filter(each => first.get(each.url.href) === each);
}

async function toRelease(
  specifier: Specifier,
  listings: Listings,
  inputs: Inputs,
  log: Pick<Log, 'notice' | 'warning'>,
): Promise<Release> {
  const { freeThreaded } = specifier;
  const version = await resolveRelease(specifier, listings, {
    allowPreReleases: inputs.allowPreReleases,
    toNeededFiles: candidate => toNeededFiles({ version: candidate, freeThreaded }, inputs),
    notice: message => log.notice(message),
  });
  if (specifier.exact === undefined) warnOfRecall(version, log);
  const lastDay = findEndOfLife(version, new Date());
  if (lastDay !== undefined) {
    log.warning(
      `CPython ${toSeries(version)} reached its end of life on ${lastDay}: its security holes are no longer mended. ${formatVersion(version)} is verified all the same.`,
    );
  }
  return { version, freeThreaded };
}

/** The files that make a release one that can be verified: each wanted one, and its bundle. */
function toNeededFiles(release: Release, inputs: Inputs): string[] {
  return inputs.kinds.flatMap(kind => {
    const artifact = toWantedArtifact(release, kind === 'all' ? 'source-tgz' : kind, inputs);
    const signed = artifact.format === 'package' ? toArtifact(release.version, 'windows-manifest') : artifact;
    return [artifact.fileName, toBundleName(signed.fileName)];
  });
}

function toExpectation(release: Release, kind: Exclude<KindChoice, 'all'>, inputs: Inputs): Expectation {
  const { mirror, identity } = inputs;
  const artifact = toWantedArtifact(release, kind, inputs);
  const signer = identity ? { identity } : findSigner(release.version);
  // A release that somebody else signed is not bound to what CPython's managers have signed.
  if (identity === undefined) assertSigned(artifact);
  if (inputs.extract && findArchiveType(artifact) === undefined && !inputs.kinds.includes('all')) {
    throw new ActionError(
      'INVALID_INPUT',
      `extract: ${artifact.kind} (${artifact.fileName}) is no archive.`,
      {
        hint: 'Set extract to false for this kind: its file is used as it is.',
      },
    );
  }
  return { artifact, url: toArtifactUrl(mirror, artifact), signer };
}

async function listKinds(
  version: PythonVersion,
  listings: Listings,
  { mirror, identity }: Inputs,
  log: Pick<Log, 'notice'>,
): Promise<readonly ArtifactKind[]> {
  const kinds = findKinds(version, await listings.files(version));
  // Somebody else's release may have a manifest where CPython's has none.
  if (kinds.length > 0) return identity ? kinds : withoutUnsignedPackages(version, kinds, log);
  throw new ActionError(
    'NOT_PUBLISHED',
    `${toReleaseFolder(mirror, version)} lists no file of CPython ${formatVersion(version)}.`,
  );
}

/** Each page is fetched once a run. */
function createListings(mirror: URL, downloader: Downloader): Listings {
  const pages = new Map<string, Promise<string[]>>();
  const fetchOnce = (folder: URL): Promise<string[]> => {
    const page =
      pages.get(folder.href) ??
      fetchListing(downloader, folder).then(names => names?.filter(isOfInterest) ?? []);
    pages.set(folder.href, page);
    return page;
  };
  return {
    releases: () => fetchOnce(mirror),
    files: version => fetchOnce(toReleaseFolder(mirror, version)),
  };
}

/** Releases and their files; a page may have megabytes of other names. */
function isOfInterest(name: string): boolean {
  return /^(\d|[Pp]ython-|windows-)/.test(name);
}
