import { type Artifact, findArchiveType } from '../cpython/artifact-kinds.ts';
import { assertSigned } from '../cpython/assert-signed.ts';
import { findEndOfLife } from '../cpython/end-of-life.ts';
import type { Specifier } from '../cpython/exact-specifier.ts';
import type { History } from '../cpython/history.ts';
import { findReleaseManager, type ReleaseManager } from '../cpython/release-managers.ts';
import { formatVersion, type PythonVersion, type Release, toSeries } from '../cpython/version.ts';
import { ActionError } from '../errors.ts';
import type { Source } from '../files/source.ts';
import type { Inputs, KindChoice } from '../inputs.ts';
import { createListings, type Listings, listsReleases } from '../python-org/fetch-listing.ts';
import { toArtifactUrl } from '../python-org/mirror.ts';
import { resolveRelease } from '../python-org/resolve.ts';
import { describeStaleList } from '../python-org/withheld.ts';
import type { Log } from '../run/log.ts';
import { type ChoiceContext, chooseRelease } from './choose-release.ts';
import { assertCanBeSigned, listKinds, toNeededFiles, toSignedFiles } from './wanted-files.ts';
import { noticeMissingInstaller, toWantedArtifact, warnOfRecall } from './wanted-kinds.ts';

/**
 * What the inputs ask for: one expectation for each release and kind, in the order of the inputs.
 * @throws ActionError for what can't be verified, before any artifact is fetched
 */
export async function toExpectations(
  inputs: Inputs,
  downloader: Source,
  log: Pick<Log, 'notice' | 'warning'>,
  history: Promise<History>,
): Promise<Expectation[]> {
  // Before anything is fetched, check against the tables, so that a mistake in the last line costs no download.
  for (const specifier of inputs.specifiers) {
    const { exact, freeThreaded } = specifier;
    if (exact === undefined) {
      assertCanBeSigned(specifier, inputs);
    } else {
      warnOfRecall(exact, log);
      for (const kind of inputs.kinds)
        if (kind !== 'all') toExpectation({ version: exact, freeThreaded }, kind, inputs);
    }
  }
  const listings = createListings(inputs.mirror, downloader);
  const hasRange = inputs.specifiers.some(({ exact }) => exact === undefined);
  const known = hasRange ? (await history).known : undefined;
  // The older the list is, the less it protects a range from a mirror that withholds releases.
  const notice = known && describeStaleList(known.completeUntil, new Date());
  if (notice !== undefined) log.notice(notice);
  const expectations: Expectation[] = [];
  for (const specifier of inputs.specifiers) {
    const release = await toRelease(specifier, listings, inputs, { log, downloader, known });
    for (const kind of inputs.kinds) {
      const wanted = kind === 'all' ? await listKinds(release.version, { ...inputs, listings, log }) : [kind];
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
  context: Pick<ChoiceContext, 'log' | 'downloader' | 'known'>,
): Promise<Release> {
  const { freeThreaded } = specifier;
  const { log } = context;
  const resolve = (): Promise<PythonVersion> =>
    resolveRelease(specifier, listings, {
      allowPreReleases: inputs.allowPreReleases,
      toNeededFiles: (candidate, names) => toNeededFiles({ version: candidate, freeThreaded }, names, inputs),
      notice: message => log.notice(message),
    });
  const version = await chooseRelease(specifier, resolve, {
    ...inputs,
    ...context,
    toSignedFiles: candidate => toSignedFiles({ version: candidate, freeThreaded }, inputs),
    listsReleases: async () => listsReleases(await listings.releases()),
  });
  if (specifier.exact === undefined) warnOfRecall(version, log);
  const lastDay = findEndOfLife(version, new Date());
  if (lastDay !== undefined) {
    log.warning(
      `CPython ${toSeries(version)} reached its end of life on ${lastDay}: its security vulnerabilities are no longer fixed. ${formatVersion(version)} is verified anyway.`,
    );
  }
  return { version, freeThreaded };
}

function toExpectation(release: Release, kind: Exclude<KindChoice, 'all'>, inputs: Inputs): Expectation {
  const { mirror, identity } = inputs;
  const artifact = toWantedArtifact(release, kind, inputs);
  const signer = identity ? { identity } : findReleaseManager(release.version);
  // Releases with another signer need not have the files that CPython's managers have signed.
  if (identity === undefined) assertSigned(artifact);
  if (inputs.extract && findArchiveType(artifact) === undefined && !inputs.kinds.includes('all')) {
    throw new ActionError(
      'INVALID_INPUT',
      `extract: ${artifact.kind} (${artifact.fileName}) is not an archive.`,
      { hint: 'Set extract to false for this kind: its file is used as it is.' },
    );
  }
  return { artifact, url: toArtifactUrl(mirror, artifact), signer };
}

/** One artifact, where it is published, and who must have signed it. */
export interface Expectation {
  readonly artifact: Artifact;
  readonly url: URL;
  /** Without a name if the workflow named an identity of its own. */
  readonly signer: Pick<ReleaseManager, 'identity'> & Partial<ReleaseManager>;
}
