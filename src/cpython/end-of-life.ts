import { formatVersion, type PythonVersion, toSeries } from './version.ts';

/**
 * The last day of each series. After it, security holes are no longer fixed. If only the month is planned, it is the
 * last day of that month. Source: https://peps.python.org/api/release-cycle.json, which the release schedules in the
 * PEPs feed; 3.7 to 3.15 as read on 2026-11-23, 3.16 from PEP 826. `scripts/watch/end-of-life.ts` compares the two.
 */
export const LAST_DAYS: ReadonlyMap<string, string> = new Map([
  ['3.7', '2023-06-27'],
  ['3.8', '2024-10-07'],
  ['3.9', '2025-10-31'],
  ['3.10', '2026-10-31'],
  ['3.11', '2027-10-31'],
  ['3.12', '2028-10-31'],
  ['3.13', '2029-10-31'],
  ['3.14', '2030-10-31'],
  ['3.15', '2031-10-31'],
  ['3.16', '2032-10-31'],
]);

/**
 * The day on which a release's series reached its end of life, if it has.
 * @returns ISO 8601, or undefined if it is still maintained or its end is not known
 */
export function findEndOfLife(version: PythonVersion, now: Date): string | undefined {
  const lastDay = LAST_DAYS.get(toSeries(version));
  return lastDay !== undefined && now.toISOString().slice(0, 10) > lastDay ? lastDay : undefined;
}

/** Why a release was recalled, and which one replaced it. */
export interface Recall {
  /** The issue on bugs.python.org, if the source names one. */
  readonly issue?: string;
  readonly successor: string;
}

/**
 * Releases that their release manager recalled; python.org still serves their files. Source: the release schedule in
 * PEP 596 and its data, release_management/python-releases.toml in python/peps, state of 2026-08-22. No other release
 * since 3.7 has such a note there.
 */
const RECALLED: ReadonlyMap<string, Recall> = new Map([
  ['3.9.0b2', { successor: '3.9.0b3' }],
  ['3.9.3', { issue: 'bpo-43710', successor: '3.9.4' }],
  ['3.9.8', { issue: 'bpo-45235', successor: '3.9.9' }],
]);

/** @returns undefined for a release that was not recalled */
export function findRecall(version: PythonVersion): Recall | undefined {
  return RECALLED.get(formatVersion(version));
}
