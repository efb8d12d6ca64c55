import { formatVersion, type PythonVersion } from './version.ts';

/** Why a release was recalled, and which one replaced it. */
export interface Recall {
  /** The issue on bugs.python.org, where the source names one. */
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
