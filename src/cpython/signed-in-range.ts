import { ActionError } from '../errors.ts';
import { ARTIFACT_KINDS, type ArtifactKind, hasSignedFiles } from './artifact-kinds.ts';
import type { Specifier } from './exact-specifier.ts';
import { SOURCES_BEGAN } from './kind-ranges.ts';
import { KINDS } from './kind-table.ts';
import { type PythonVersion, toPreReleases } from './version.ts';

/** Series and releases that exist or may come, the likely ones first; 999 stands for all later ones. */
const MINORS: Readonly<Record<number, readonly number[]>> = {
  3: [...Array(20).keys(), 29, 999].toReversed(),
  4: [999, 0],
  2: [...Array(8).keys()].toReversed(),
};
const MICROS = [999, ...Array(31).keys()];

/**
 * Refuses a range in which nothing was ever signed, or never a wanted kind, before anything is fetched.
 *
 * @param kinds what is wanted of a release, which may depend on it; empty if any kind will do
 * @throws ActionError NO_MATCHING_RELEASE if the releases of the range are older than signing; NOT_PUBLISHED or
 *   NO_BUNDLE_PUBLISHED, with what those releases have, if they never had the kind, or never with a bundle
 */
export function assertSignedInRange(
  specifier: Specifier,
  kinds: readonly ((version: PythonVersion) => ArtifactKind)[],
  allowPreReleases: boolean,
): void {
  const { exact, text, matches, takesPreReleases } = specifier;
  if (exact !== undefined) return;
  const releases = listReleases(text, allowPreReleases || takesPreReleases);
  const isFine = (version: PythonVersion): boolean =>
    kinds.every(toKind => KINDS[toKind(version)].signed(version)) && hasSignedFiles(version);
  // The cheap question first: one release is enough, and most ranges have one among the first.
  if (releases.some(version => isFine(version) && matches(version))) return;
  const matching = releases.filter(matches);
  // A range that no release can match has nothing to do with signatures.
  const [first] = matching;
  if (first === undefined) return;
  if (!matching.some(hasSignedFiles)) throw nothingSigned(text);
  for (const toKind of kinds) {
    if (matching.some(version => KINDS[toKind(version)].signed(version))) continue;
    const kind = toKind(first);
    const others = ARTIFACT_KINDS.filter(other => matching.some(KINDS[other].signed));
    const hint = `Use a kind that these releases have with a bundle: ${others.join(', ')}.`;
    if (matching.some(version => KINDS[toKind(version)].published(version))) {
      const lacking = KINDS[kind].format === 'package' ? 'signed manifest' : 'Sigstore bundle';
      const message = `The releases that match '${text}' were published without a ${lacking} for ${kind}.`;
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

/** Releases that show for any range whether it has a signed one: first those that the range names, and their neighbors. */
function listReleases(text: string, withPreReleases: boolean): PythonVersion[] {
  const named = [...text.matchAll(/\b(?<major>\d{1,3})\.(?<minor>\d{1,3})(?:\.(?<micro>\d{1,3}))?/g)];
  const nearby = named.flatMap(({ groups }) =>
    around(groups?.minor).flatMap(minor =>
      toSeriesReleases(Number(groups?.major), minor, [...around(groups?.micro), 999, 0]),
    ),
  );
  const grid = [3, 4, 2].flatMap(major =>
    (MINORS[major] ?? []).flatMap(minor => toSeriesReleases(major, minor, MICROS)),
  );
  const finals = [...nearby, ...grid];
  if (!withPreReleases) return finals;
  return [...finals, ...finals.filter(({ micro }) => micro === 0).flatMap(toPreReleases)];
}

function toSeriesReleases(major: number, minor: number, micros: readonly number[]): PythonVersion[] {
  return micros.map(micro => ({ major, minor, micro }));
}

/** A number in a range, and the numbers next to it, which the range may exclude. */
function around(digits: string | undefined): number[] {
  if (digits === undefined) return [];
  return [0, 1, -1].map(step => Number(digits) + step).filter(number => number >= 0 && number <= 999);
}
