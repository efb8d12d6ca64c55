import { ActionError } from '../errors.ts';
import { ARTIFACT_KINDS, type ArtifactKind, hasSignedFiles, isSigned, toArtifact } from './artifact-kinds.ts';
import { KINDS, SOURCES_BEGAN } from './kind-table.ts';
import type { Specifier } from './specifier.ts';
import type { PythonVersion } from './version.ts';

/** Releases that exist or may come: no series has had 40, and 999 stands for all later ones. */
const MINORS = [...Array(30).keys(), 999].toReversed();
const MICROS = [...Array(40).keys(), 999].toReversed();
const SERIALS = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/**
 * Refuses a range in which nothing was ever signed, or never a wanted kind, before anything is fetched.
 *
 * @param kinds empty where any kind will do
 * @throws ActionError NO_MATCHING_RELEASE where the releases of the range are older than signing; NOT_PUBLISHED or
 *   NO_BUNDLE_PUBLISHED, with what those releases have, where they never had the kind, or never with a bundle
 */
export function assertSignedInRange(
  specifier: Specifier,
  kinds: readonly ArtifactKind[],
  allowPreReleases: boolean,
): void {
  if (specifier.exact !== undefined) return;
  const { text, matches } = specifier;
  const releases = listReleases(text, allowPreReleases || specifier.takesPreReleases);
  /** The cheap question first: most releases of a range that is fine need no other. */
  const has = (isOfInterest: (version: PythonVersion) => boolean): boolean =>
    releases.some(version => isOfInterest(version) && matches(version));
  if (!has(hasSignedFiles)) {
    // What matches nothing that can exist is no question of signatures.
    if (has(() => true)) throw nothingSigned(text);
    return;
  }
  for (const kind of kinds) {
    if (has(version => isSigned(toArtifact(version, kind)))) continue;
    const others = ARTIFACT_KINDS.filter(other => has(version => isSigned(toArtifact(version, other))));
    const hint = `With a bundle, these releases have: ${others.join(', ')}.`;
    if (has(KINDS[kind].published)) {
      const message = `The releases that match '${text}' were published without a Sigstore bundle for ${kind}.`;
      throw new ActionError('NO_BUNDLE_PUBLISHED', message, { hint });
    }
    throw new ActionError('NOT_PUBLISHED', `No release that matches '${text}' has ${kind}.`, { hint });
  }
}

function nothingSigned(text: string): ActionError {
  const message = `No release that matches '${text}' was signed with Sigstore.`;
  const hint =
    text === '3.1'
      ? 'If you mean 3.10, write it in quotes: YAML reads an unquoted 3.10 as 3.1.'
      : `Sigstore signing began with ${SOURCES_BEGAN}: use one of these or a later release.`;
  return new ActionError('NO_MATCHING_RELEASE', message, { hint });
}

/** Releases that tell of every range whether it holds a signed one, the newest first within a series. */
function listReleases(text: string, withPreReleases: boolean): PythonVersion[] {
  const grid = [4, 3, 2].flatMap(major => MINORS.flatMap(minor => toSeriesReleases(major, minor, MICROS)));
  const named = [...text.matchAll(/\b(?<major>\d{1,3})\.(?<minor>\d{1,3})(?:\.(?<micro>\d{1,3}))?/g)];
  const nearby = named.flatMap(({ groups }) =>
    around(groups?.minor).flatMap(minor =>
      toSeriesReleases(Number(groups?.major), minor, [...MICROS, ...around(groups?.micro)]),
    ),
  );
  const finals = [...grid, ...nearby];
  return withPreReleases
    ? [...finals, ...finals.filter(({ micro }) => micro === 0).flatMap(toPreReleases)]
    : finals;
}

function toSeriesReleases(major: number, minor: number, micros: readonly number[]): PythonVersion[] {
  return micros.map(micro => ({ major, minor, micro }));
}

function toPreReleases(final: PythonVersion): PythonVersion[] {
  return (['a', 'b', 'rc'] as const).flatMap(level =>
    SERIALS.map(serial => ({ ...final, preRelease: { level, serial } })),
  );
}

/** A number that a range names, and those beside it, which it may exclude. */
function around(digits: string | undefined): number[] {
  if (digits === undefined) return [];
  return [-1, 0, 1].map(step => Number(digits) + step).filter(number => number >= 0 && number <= 999);
}
