import { validRange as isPep440, satisfies as satisfiesPep440 } from '@renovatebot/pep440';
import * as semver from 'semver';
import { formatFinalVersion, formatVersion, type PythonVersion } from './version.ts';

type Matches = (version: PythonVersion) => boolean;

/**
 * Reads a range in either grammar, or Poetry's list of clauses in both. What both grammars know has the meaning of PEP 440.
 *
 * @param text with neither empty clauses nor space around them
 * @returns undefined if the text is not a range
 */
export function findRange(text: string): Matches | undefined {
  if (text === '' || text.includes('+')) return undefined;
  if (isPep440(text)) return matchPep440(text);
  const clauses = text.split(',');
  const pep440 = clauses.filter(clause => isPep440(clause));
  const others = clauses.filter(clause => !isPep440(clause));
  // In a list, Poetry takes 3.11 for 3.11.0, and most people mean at least 3.11 or a list of versions.
  if (clauses.length > 1 && others.some(clause => /^v?\d+(\.\d+)*$/i.test(clause))) return undefined;
  const all = [
    ...(pep440.length > 0 ? [matchPep440(pep440.join(','))] : []),
    ...others.map(clause => matchSemver(clause)),
  ];
  if (!all.every(matches => matches !== undefined)) return undefined;
  return version => all.every(matches => matches(version));
}

/**
 * Pre-releases by the version itself, or, where the specifier names no pre-release, by the one that they lead to:
 * someone who allows pre-releases for `>=3.15` wants 3.15.0b1, though PEP 440 sorts it before 3.15. `==3.15.0` is only that
 * release.
 */
function matchPep440(range: string): Matches {
  const namesPreRelease = /\d[-_.]?(a|b|c|rc|alpha|beta|pre|preview)[-_.]?\d/i.test(range);
  const isPin = range.split(',').some(clause => /^\s*={2,3}[^*]+$/.test(clause));
  return version =>
    satisfiesPep440(formatVersion(version), range, { prereleases: true }) ||
    (!namesPreRelease && !isPin && satisfiesPep440(formatFinalVersion(version), range));
}

/** `3`, `3.11`, `3.11.2`; `x`, `3.x`, `3.11.*`: nothing after a wildcard but wildcards. */
const NUMBERS = String.raw`v?\d+(?:\.\d+){0,2}`;
const PARTIAL = String.raw`(?:${NUMBERS}|v?\d+(?:\.\d+)?(?:\.[xX*]){1,2}|[xX*](?:\.[xX*]){0,2})`;
/** After an operator also `3.12.0-0`, which is how people write "from the first pre-release on"; and no wildcard alone. */
const COMPARATOR = String.raw`(?:(?:[<>]=?|=|\^|~>?) *(?:v?\d+\.\d+\.\d+-0|(?![xX*])${PARTIAL})|${PARTIAL})`;
const SEMVER = new RegExp(`^(?:${PARTIAL} +- +${PARTIAL}|${COMPARATOR}(?: +${COMPARATOR})*)$`);

/**
 * By the release that a pre-release leads to. The library takes more than `SEMVER` does: it reads nothing at all as every
 * release, and drops a pre-release or a build after a wildcard (`3.13.x-dev`, `x.11`).
 */
function matchSemver(range: string): Matches | undefined {
  if (!SEMVER.test(range) || semver.validRange(range) === null) return undefined;
  const isPin = !/ -/.test(range) && /(?:^|(?<![<>~^=]) )(?:= *)?v?\d+\.\d+\.\d+(?= |$)/.test(range);
  return version => !(isPin && version.preRelease) && semver.satisfies(formatFinalVersion(version), range);
}
