import {
  type Artifact,
  type ArtifactKind,
  findKinds,
  isSigned,
  toArtifact,
} from '../cpython/artifact-kinds.ts';
import type { Specifier } from '../cpython/exact-specifier.ts';
import { assertSignedInRange } from '../cpython/signed-in-range.ts';
import { formatFinalVersion, formatVersion, type PythonVersion, type Release } from '../cpython/version.ts';
import { ActionError } from '../errors.ts';
import type { Inputs } from '../inputs.ts';
import { assertReadable, assertReleases, type Listings, noListing } from '../python-org/fetch-listing.ts';
import { toBundleName } from '../python-org/mirror.ts';
import { findFinalVersions } from '../python-org/releases.ts';
import type { Log } from '../run/log.ts';
import { toWantedArtifact, withoutUnsignedPackages } from './wanted-kinds.ts';

/** The inputs that say which files are wanted, and who signs them. */
type WantedInputs = Pick<Inputs, 'kinds' | 'platform' | 'identity'>;

/**
 * Rejects a range that has no signed release according to the tables, or none with a wanted kind. Releases that someone
 * else signed are not in those tables.
 * @throws ActionError as `assertSignedInRange`
 */
export function assertCanBeSigned(
  specifier: Specifier,
  { kinds, platform, identity, allowPreReleases }: WantedInputs & Pick<Inputs, 'allowPreReleases'>,
): void {
  if (identity !== undefined) return;
  const { freeThreaded } = specifier;
  const wanted = kinds
    .filter(kind => kind !== 'all')
    .map(
      kind => (version: PythonVersion) =>
        toWantedArtifact({ version, freeThreaded }, kind, { platform }).kind,
    );
  assertSignedInRange(specifier, wanted, allowPreReleases);
}

/**
 * The files that make a release one that can be verified: each wanted one and its bundle; for `all`, one of those listed.
 * @returns undefined if the release was published without them
 */
export function toNeededFiles(
  release: Release,
  names: readonly string[],
  { kinds, platform, identity }: WantedInputs,
): string[] | undefined {
  const mayBeSigned = (artifact: Artifact): boolean => identity !== undefined || isSigned(artifact);
  const wanted = kinds.map(kind => {
    if (kind !== 'all') return toWantedArtifact(release, kind, { platform });
    const listed = findKinds(release.version, names).map(each => toArtifact(release.version, each));
    return listed.find(mayBeSigned) ?? toArtifact(release.version, 'source-tgz');
  });
  if (!wanted.every(mayBeSigned)) return undefined;
  return wanted.flatMap(artifact => [artifact.fileName, toBundleName(toSigned(artifact).fileName)]);
}

/** The files of a release whose bundles prove the wanted ones; for `all`, a file that every release has. */
export function toSignedFiles(release: Release, inputs: WantedInputs): Artifact[] {
  return inputs.kinds.map(kind =>
    toSigned(toWantedArtifact(release, kind === 'all' ? 'source-tgz' : kind, inputs)),
  );
}

/** The file with the bundle: this one, or the manifest that names it. */
function toSigned(artifact: Artifact): Artifact {
  return artifact.format === 'package' ? toArtifact(artifact.version, 'windows-manifest') : artifact;
}

/**
 * Every kind that the folder of a release lists, without the packages that nothing can prove.
 * @throws ActionError NO_LISTING if it can't be read; NOT_PUBLISHED if the mirror does not have the release
 */
export async function listKinds(
  version: PythonVersion,
  { listings, identity, log }: Pick<Inputs, 'identity'> & { listings: Listings; log: Pick<Log, 'notice'> },
): Promise<readonly ArtifactKind[]> {
  const listing = await listings.files(version);
  const kinds = findKinds(version, listing.names);
  // A release with another signer may have a manifest that CPython's release lacks.
  if (kinds.length > 0) return identity ? kinds : withoutUnsignedPackages(version, kinds, log);
  if (listing.state === 'missing' || listing.state === 'denied') {
    const mirror = await listings.releases();
    const releases = findFinalVersions(assertReleases(mirror)).map(formatVersion);
    if (releases.includes(formatFinalVersion(version))) throw noListing(listing, 'files');
  } else {
    assertReadable(listing);
  }
  throw new ActionError(
    'NOT_PUBLISHED',
    `${listing.folder} lists no file of CPython ${formatVersion(version)}.`,
  );
}
