import type { Specifier } from '../cpython/exact-specifier.ts';
import {
  findKnownMatches,
  type KnownMatch,
  type KnownReleases,
  type Wanted,
} from '../cpython/known-releases.ts';
import { formatVersion, type PythonVersion } from '../cpython/version.ts';
import { ActionError } from '../errors.ts';
import type { Source } from '../files/source.ts';
import { toArtifactUrl, toBundleUrls } from '../python-org/mirror.ts';
import { assertNotWithheld, failsOn, type WithheldChoice } from '../python-org/withheld.ts';
import type { Log } from '../run/log.ts';
import { MAX_BUNDLE_BYTES } from '../sigstore/bundle.ts';

/** What choosing a release needs besides the range. */
export interface ChoiceContext extends Omit<Wanted, 'specifier'> {
  readonly mirror: URL;
  readonly downloader: Source;
  readonly log: Pick<Log, 'notice' | 'warning'>;
  /** Undefined if the list of known releases does not apply. */
  readonly known: KnownReleases | undefined;
  readonly withheldReleases: WithheldChoice;
  /** Whether the mirror's own folder lists releases; throws if it can't be requested. */
  readonly listsReleases: () => Promise<boolean>;
}

/** How many releases a mirror without listings is asked for. Each 404 is a wasted request. */
const MAX_TRIES = 5;

/**
 * The release that a range means: the newest one that the mirror lists, if it is not older than the newest known one. On a
 * mirror without listings, the newest known release that the mirror has.
 *
 * @param resolve what the mirror's listings lead to
 * @throws ActionError RELEASE_WITHHELD; NO_LISTING if a mirror without listings has none of the newest known releases; what
 *   `resolve` throws
 */
export async function chooseRelease(
  specifier: Specifier,
  resolve: () => Promise<PythonVersion>,
  context: ChoiceContext,
): Promise<PythonVersion> {
  const { known, mirror, withheldReleases, log } = context;
  if (specifier.exact !== undefined || known === undefined) return resolve();
  const matches = findKnownMatches(known, { specifier, ...context });
  const [newestKnown] = matches;
  const compare = (version: PythonVersion | undefined): void =>
    assertNotWithheld({ specifier, mirror, version, newestKnown }, withheldReleases, message =>
      log.warning(message),
    );
  try {
    const version = await resolve();
    compare(version);
    return version;
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    if (error.code === 'NO_MATCHING_RELEASE') compare(undefined);
    if (!(await hasNoListing(error, context))) throw error;
    return chooseKnown(specifier, matches, { ...context, known, cause: error });
  }
}

/**
 * Whether an error means that the mirror lists no releases. If only the folder of one release is unreadable, that release
 * may be the newest, so the error stays. Artifactory lists nothing to anonymous users, but may serve them the files.
 */
async function hasNoListing({ code }: ActionError, { listsReleases }: ChoiceContext): Promise<boolean> {
  if (code !== 'NO_LISTING' && code !== 'MIRROR_REFUSED') return false;
  return !(await listsReleases().catch(() => false));
}

/** Asks for the bundles of known releases, the one that the range prefers first. */
async function chooseKnown(
  { text }: Specifier,
  matches: readonly KnownMatch[],
  context: ChoiceContext & { readonly known: KnownReleases; readonly cause: ActionError },
): Promise<PythonVersion> {
  const { mirror, known, cause, withheldReleases, log } = context;
  const candidates = matches.slice(0, MAX_TRIES);
  const missing: string[] = [];
  let isRefused = true;
  for (const { version, released } of candidates) {
    const release = formatVersion(version);
    const answer = await requestBundles(version, context);
    isRefused &&= answer === 'refused';
    if (answer !== 'there') {
      missing.push(release);
      continue;
    }
    const lacks = `the mirror has no bundles for ${missing.join(', ')}`;
    if (missing.length > 0 && failsOn(withheldReleases, mirror)) {
      throw new ActionError(
        'RELEASE_WITHHELD',
        `'${text}': expected CPython ${missing[0]}, the newest known release with the requested files; found CPython ${release}: ${lacks}.`,
      );
    }
    log.notice(
      `${mirror} lists no releases, so '${text}' means the newest known release that it has: CPython ${release} (${released}).${missing.length > 0 ? ` Of newer ones, ${lacks}.` : ''} Releases after ${known.completeUntil} are not considered: this version of verify-cpython doesn't know them.`,
    );
    return version;
  }
  if (missing.length === 0 || (isRefused && cause.code === 'MIRROR_REFUSED')) throw cause;
  throw new ActionError(
    'NO_LISTING',
    `${cause.message} The mirror has no bundle of the newest known releases that match '${text}' either: tried ${missing.join(', ')}.`,
    { cause, hint: cause.hint },
  );
}

async function requestBundles(
  version: PythonVersion,
  { mirror, downloader, toSignedFiles }: ChoiceContext,
): Promise<'there' | 'missing' | 'refused'> {
  try {
    for (const artifact of toSignedFiles(version)) {
      const urls = toBundleUrls(toArtifactUrl(mirror, artifact));
      if (!(await isAnyThere(urls, downloader))) return 'missing';
    }
    return 'there';
  } catch (error) {
    // Artifactory answers like this for a file that is not there.
    if (error instanceof ActionError && error.code === 'MIRROR_REFUSED') return 'refused';
    throw error;
  }
}

async function isAnyThere(urls: readonly URL[], downloader: Source): Promise<boolean> {
  for (const url of urls) {
    const bytes = (await downloader.fetchAnswer(url, { maxBytes: MAX_BUNDLE_BYTES }))?.bytes;
    // Some servers answer every address with the page of an application or of a login.
    if (bytes !== undefined && /^\s*\{/.test(bytes.toString('latin1', 0, 100))) return true;
  }
  return false;
}
