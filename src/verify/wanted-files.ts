import {
  type Artifact,
  type ArtifactKind,
  findKinds,
  isSigned,
  toArtifact,
  toFreeThreadedKind,
} from '../cpython/artifact-kinds.ts';
import { assertSignedInRange } from '../cpython/signed-in-range.ts';
import type { Specifier } from '../cpython/specifier.ts';
import { formatFinalVersion, formatVersion, type PythonVersion, type Release } from '../cpython/version.ts';
import { ActionError } from '../errors.ts';
import type { Inputs } from '../inputs.ts';
import { assertReadable, assertReleases, noListing } from '../python-org/fetch-listing.ts';
import type { Listings } from '../python-org/listings.ts';
import { toBundleName } from '../python-org/mirror.ts';
import { findFinalVersions } from '../python-org/releases.ts';

/** The file of a release that a kind asks for. */
export function toWanted({ version, freeThreaded }: Release, kind: ArtifactKind): Artifact {
  return toArtifact(version, freeThreaded ? toFreeThreadedKind(kind) : kind);
}

/**
 * Refuses a range of which the tables know that it holds no signed release, or none with a wanted kind. Releases that
 * someone else signed are not in those tables.
 * @throws ActionError as `assertSignedInRange`
 */
export function assertCanBeSigned(
  specifier: Specifier,
  { kinds, identity, allowPreReleases }: Pick<Inputs, 'kinds' | 'identity' | 'allowPreReleases'>,
): void {
  if (identity !== undefined) return;
  const named = kinds.filter(kind => kind !== 'all');
  const wanted = named.map(kind => (specifier.freeThreaded ? toFreeThreadedKind(kind) : kind));
  assertSignedInRange(specifier, wanted, allowPreReleases);
}

/**
 * The files that make a release one that can be verified: each wanted one and its bundle; for `all`, one of those listed.
 * @returns undefined where the release was published without them
 */
export function toNeededFiles(
  release: Release,
  names: readonly string[],
  { kinds, identity }: Pick<Inputs, 'kinds' | 'identity'>,
): string[] | undefined {
  const mayBeSigned = (artifact: Artifact): boolean => identity !== undefined || isSigned(artifact);
  const wanted = kinds.map(kind => {
    if (kind !== 'all') return toWanted(release, kind);
    const listed = findKinds(release.version, names).map(each => toArtifact(release.version, each));
    return listed.find(mayBeSigned) ?? toArtifact(release.version, 'source-tgz');
  });
  if (!wanted.every(mayBeSigned)) return undefined;
  return wanted.flatMap(artifact => {
    const isPackage = artifact.format === 'package';
    const signed = isPackage ? toArtifact(artifact.version, 'windows-manifest') : artifact;
    return [artifact.fileName, toBundleName(signed.fileName)];
  });
}

/**
 * Every kind that the folder of a release lists.
 * @throws ActionError NO_LISTING where it can't be read; NOT_PUBLISHED where the mirror does not have the release
 */
export async function listKinds(version: PythonVersion, listings: Listings): Promise<ArtifactKind[]> {
  const listing = await listings.files(version);
  const kinds = findKinds(version, listing.names);
  if (kinds.length > 0) return kinds;
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
