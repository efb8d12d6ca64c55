import { validRange as isPep440, satisfies as satisfiesPep440 } from '@renovatebot/pep440';
import * as semver from 'semver';
import { ActionError } from '../errors.ts';
import {
  formatFinalVersion,
  formatVersion,
  isExactVersion,
  type PythonVersion,
  parseVersion,
  toSeries,
} from './version.ts';

/** A set of releases, as a workflow author writes it; `3.13.5` is a set of one. */
export interface Specifier {
  readonly text: string;
  /** The release that it names, where it names one: no listing is needed then. */
  readonly exact?: PythonVersion;
  /** `t` at its end: the free-threaded build where there is one. */
  readonly freeThreaded: boolean;
  /** Whether pre-releases match without being allowed: those of `3.15-dev` do. */
  readonly takesPreReleases: boolean;
  /** Whether a release is in the set; pre-releases as the release that they lead to. */
  readonly matches: (version: PythonVersion) => boolean;
}

/** Longer than any that people write; both grammars are read by regular expressions. */
const MAX_CHARACTERS = 200;

/**
 * Reads a version specifier: exact, `3.13`, `3.13.x`, `3.x`, `3`, `3.15-dev`, `3.13t`, PEP 440 (`>=3.11,<3.14`,
 * `~=3.12.1`, `==3.12.*`) or node-semver as setup-python takes it (`^3.11`, `~3.12.0`, `>=3.11 <3.14`,
 * `3.11 || 3.9`). What both grammars know has the meaning of PEP 440.
 *
 * @param text nothing is trimmed
 * @throws ActionError INVALID_PYTHON_VERSION
 */
export function parseSpecifier(text: string): Specifier {
  if (text.length > MAX_CHARACTERS || !/^[ -*,-~]*[!-*,-~][ -*,-~]*$/.test(text) || /\d{10}/.test(text))
    throw invalid(text);
  const freeThreaded = /\d(-dev)?t$/.test(text);
  const plain = freeThreaded ? text.slice(0, -1) : text;
  const specifier = { text, freeThreaded, takesPreReleases: false };
  if (isExactVersion(plain)) {
    const exact = parseVersion(plain);
    return {
      ...specifier,
      exact,
      takesPreReleases: true,
      matches: version => formatVersion(version) === formatVersion(exact),
    };
  }
  const series = /^(?<series>\d+\.\d+)-dev$/.exec(plain)?.groups?.series;
  if (series !== undefined) {
    return { ...specifier, takesPreReleases: true, matches: version => toSeries(version) === series };
  }
  const matches = isPep440(plain) ? matchPep440(plain) : matchSemver(plain);
  if (matches === undefined) throw invalid(text);
  return { ...specifier, matches };
}

/**
 * Pre-releases by the version itself, or, where the specifier names no pre-release, by the one that they lead to:
 * who allows pre-releases for `>=3.15` wants 3.15.0b1, though PEP 440 sorts it before 3.15.
 */
function matchPep440(range: string): (version: PythonVersion) => boolean {
  const namesPreRelease = /\d[-_.]?(a|b|c|rc|alpha|beta|pre|preview)[-_.]?\d/i.test(range);
  return version =>
    satisfiesPep440(formatVersion(version), range, { prereleases: true }) ||
    (!namesPreRelease && satisfiesPep440(formatFinalVersion(version), range));
}

function matchSemver(range: string): ((version: PythonVersion) => boolean) | undefined {
  // A pre-release in semver's spelling would match nothing: pre-releases are compared as what they lead to.
  if (/\d-[a-z]/i.test(range)) return undefined;
  // Operators of PEP 440 alone: semver would read a part of them, and mean something else.
  if (/[~!=]=/.test(range.replace(/[<>]=(?!=)/g, '')) || semver.validRange(range) === null) return undefined;
  return version => semver.satisfies(formatFinalVersion(version), range);
}

function invalid(text: string): ActionError {
  return new ActionError('INVALID_PYTHON_VERSION', `'${text}' is no version or version specifier.`, {
    hint: describeLikelyMistake(text),
  });
}

function describeLikelyMistake(text: string): string {
  if (/^(pypy|graalpy|jython|micropython|ironpython|anaconda|miniconda|stackless)/i.test(text)) {
    return 'Only CPython releases are signed by CPython release managers: verify-cpython cannot verify other implementations.';
  }
  return 'Write 3.13.5, 3.14.0rc1, 3.13, 3.13.x, 3.15-dev, >=3.11,<3.14 or ~=3.12.1, one a line.';
}
