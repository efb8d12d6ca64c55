import type { PreReleaseLevel, PythonVersion } from '../version.ts';

/** The levels as CPython's PC/python_ver_rc.h counts them; a final release has level 15 and serial 0. */
const LEVELS: Record<PreReleaseLevel, number> = { a: 10, b: 11, rc: 12 };
const FINAL = 150;

/**
 * The third of the four numbers by which Windows knows a release, where 3.13.5 is 3.13.5150.0:
 * micro·1000 + level·10 + serial (docs/facts.md section 5).
 */
export function toWindowsField3({ micro, preRelease }: PythonVersion): number {
  return micro * 1000 + (preRelease ? LEVELS[preRelease.level] * 10 + preRelease.serial : FINAL);
}

/**
 * The release that Windows knows by these numbers.
 * @returns its version as CPython writes it, such as `3.14.0rc1`; undefined if no release has this third number
 */
export function describeRelease(major: number, minor: number, field3: number): string | undefined {
  const final = `${major}.${minor}.${Math.floor(field3 / 1000)}`;
  const rest = field3 % 1000;
  if (rest === FINAL) return final;
  const level = Object.entries(LEVELS).find(([, number]) => number === Math.floor(rest / 10))?.[0];
  return level && `${final}${level}${rest % 10}`;
}
