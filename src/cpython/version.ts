import { ActionError } from '../errors.ts';

/** Levels in the order in which a release goes through them (PEP 440 spelling). */
const PRE_RELEASE_LEVELS = ['a', 'b', 'rc'] as const;
export type PreReleaseLevel = (typeof PRE_RELEASE_LEVELS)[number];

/** One exact CPython release. */
export interface PythonVersion {
  readonly major: number;
  readonly minor: number;
  readonly micro: number;
  readonly preRelease?: { readonly level: PreReleaseLevel; readonly serial: number };
}

/** `3.14.0rc1` as CPython writes it (PEP 440), or `3.14.0-rc.1` as semver and setup-python write it. */
const EXACT_VERSION =
  /^(?<major>\d{1,3})\.(?<minor>\d{1,3})\.(?<micro>\d{1,3})(?:(?<pep440>a|b|rc)(?<pep440Serial>\d{1,3})|-(?<semver>a|alpha|b|beta|rc)\.(?<semverSerial>\d{1,3}))?$/;

/**
 * Reads one exact version.
 * @param text such as `3.13.5`, `3.14.0rc1` or `3.14.0-rc.1`; nothing is trimmed
 * @throws ActionError INVALID_PYTHON_VERSION for everything else, numbers with leading zeros included
 */
export function parseVersion(text: string): PythonVersion {
  const parts = EXACT_VERSION.exec(text)?.groups;
  if (parts === undefined) {
    throw new ActionError('INVALID_PYTHON_VERSION', `'${text}' is not an exact CPython version.`);
  }
  const toNumber = (digits: string | undefined): number => parseNumber(digits ?? '', text);
  const level = toLevel(parts.pep440 ?? parts.semver);
  return {
    major: toNumber(parts.major),
    minor: toNumber(parts.minor),
    micro: toNumber(parts.micro),
    ...(level && { preRelease: { level, serial: toNumber(parts.pep440Serial ?? parts.semverSerial) } }),
  };
}

/** The version that a text is; undefined for any other text. Pre-releases begin at 1, so the stray 3.14.0a0 is not a version. */
export function findVersion(text: string): PythonVersion | undefined {
  try {
    const version = parseVersion(text);
    return version.preRelease?.serial === 0 ? undefined : version;
  } catch (error) {
    if (error instanceof ActionError) return undefined;
    throw error;
  }
}

/** Pre-releases of a final release that there may be. */
export function toPreReleases(final: PythonVersion): PythonVersion[] {
  return PRE_RELEASE_LEVELS.flatMap(level =>
    [1, 2, 3, 4, 5, 6, 7, 8, 9].map(serial => ({ ...final, preRelease: { level, serial } })),
  );
}

/** A requested release: its free-threaded build if it has one, or the usual one. */
export interface Release {
  readonly version: PythonVersion;
  readonly freeThreaded: boolean;
}

/** `3.14.0rc1`: the spelling in file names, in archives and in the output `python-version`. */
export function formatVersion(version: PythonVersion): string {
  const { preRelease } = version;
  return `${formatFinalVersion(version)}${preRelease ? `${preRelease.level}${preRelease.serial}` : ''}`;
}

/** `3.14.0`: the release that a pre-release leads to, and the directory on python.org that holds both. */
export function formatFinalVersion({ major, minor, micro }: PythonVersion): string {
  return `${major}.${minor}.${micro}`;
}

/** `3.14`: the release series, which has one release manager. */
export function toSeries({ major, minor }: PythonVersion): string {
  return `${major}.${minor}`;
}

/** `3.14.0-rc.1`: tool-cache keys its entries by semver, and finds no other spelling again. */
export function toSemver(version: PythonVersion): string {
  const { preRelease } = version;
  return `${formatFinalVersion(version)}${preRelease ? `-${preRelease.level}.${preRelease.serial}` : ''}`;
}

/** Sorts by age of the release: negative if `a` comes before `b`; a final release follows its candidates. */
export function compareVersions(a: PythonVersion, b: PythonVersion): number {
  const rank = ({ preRelease }: PythonVersion): number =>
    preRelease ? PRE_RELEASE_LEVELS.indexOf(preRelease.level) : PRE_RELEASE_LEVELS.length;
  return (
    a.major - b.major ||
    a.minor - b.minor ||
    a.micro - b.micro ||
    rank(a) - rank(b) ||
    (a.preRelease?.serial ?? 0) - (b.preRelease?.serial ?? 0)
  );
}

function parseNumber(digits: string, version: string): number {
  // 3.013.5 is not 3.13.5: a version has one spelling for each number.
  if (digits.length > 1 && digits.startsWith('0')) {
    throw new ActionError('INVALID_PYTHON_VERSION', `'${version}' has a number with a leading zero.`);
  }
  return Number(digits);
}

function toLevel(word: string | undefined): PreReleaseLevel | undefined {
  if (word === undefined) return undefined;
  return PRE_RELEASE_LEVELS.find(level => word.startsWith(level));
}

/** Tells whether a release is in a set of releases. */
export type ReleaseRanges = (version: PythonVersion) => boolean;

/**
 * Reads a set of releases, written as our tables have them:
 * `3.10.1` that release; `3.11.3..3.11.9` both and what is between; `3.7.14..` to the end of its series;
 * `3.12.0a1+` that release and all later ones, of later series too.
 */
export function parseReleaseRanges(text: string): ReleaseRanges {
  const ranges = text.split(' ').filter(Boolean).map(parseRange);
  return version => ranges.some(isIn => isIn(version));
}

function parseRange(text: string): ReleaseRanges {
  const isFrom = (first: PythonVersion) => (version: PythonVersion) => compareVersions(first, version) <= 0;
  if (text.endsWith('+')) return isFrom(parseVersion(text.slice(0, -1)));
  const [start = '', end] = text.split('..');
  const first = parseVersion(start);
  if (end === undefined) return version => compareVersions(version, first) === 0;
  if (end === '') return version => isFrom(first)(version) && toSeries(version) === toSeries(first);
  const last = parseVersion(end);
  return version => isFrom(first)(version) && compareVersions(version, last) <= 0;
}
