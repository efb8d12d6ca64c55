import { compareVersions, type PythonVersion, parseVersion, toSeries } from './version.ts';

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
  if (end === '') return version => toSeries(version) === toSeries(first) && isFrom(first)(version);
  const last = parseVersion(end);
  return version => isFrom(first)(version) && compareVersions(version, last) <= 0;
}
