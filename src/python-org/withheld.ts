import type { Specifier } from '../cpython/exact-specifier.ts';
import { comparePreference, type KnownMatch } from '../cpython/known-releases.ts';
import { formatVersion, type PythonVersion } from '../cpython/version.ts';
import { ActionError } from '../errors.ts';
import { isOwnMirror, toReleaseFolder } from './mirror.ts';

/** What to do about a known release that a mirror does not offer. */
export const WITHHELD_CHOICES = ['auto', 'fail', 'warn'] as const;
export type WithheldChoice = (typeof WITHHELD_CHOICES)[number];

/** The release that a range led to, and the one that it should have led to. */
export interface Resolution {
  readonly specifier: Specifier;
  readonly mirror: URL;
  /** Undefined if the mirror lists no release that matches. */
  readonly version: PythonVersion | undefined;
  /** The known release that the range prefers, if the list has one. */
  readonly newestKnown: KnownMatch | undefined;
}

/**
 * Compares what a mirror's listing leads to with the list of known releases: a release that was published with the wanted files
 * and their bundles can't be gone.
 *
 * @param choice `auto` fails for python.org, which has every release, and warns for another mirror, which may have a selection
 * @throws ActionError RELEASE_WITHHELD
 */
export function assertNotWithheld(
  { specifier, mirror, version, newestKnown }: Resolution,
  choice: WithheldChoice,
  warn: (message: string) => void,
): void {
  if (newestKnown === undefined) return;
  if (version !== undefined && comparePreference(version, newestKnown.version, specifier) <= 0) return;
  const known = formatVersion(newestKnown.version);
  const found = version === undefined ? 'no release that matches' : `CPython ${formatVersion(version)}`;
  const message = `'${specifier.text}': expected CPython ${known} or newer, which was released on ${newestKnown.released} with the requested files and their bundles; found ${found}. The mirror does not list ${toReleaseFolder(mirror, newestKnown.version)}, or lists it without some of these files.`;
  if (failsOn(choice, mirror)) throw new ActionError('RELEASE_WITHHELD', message);
  warn(message);
}

/** Whether a withheld release is an error. */
export function failsOn(choice: WithheldChoice, mirror: URL): boolean {
  return choice === 'auto' ? !isOwnMirror(mirror) : choice === 'fail';
}

const STALE_MONTHS = 6;

/**
 * The notice for a list that is more than six months old; undefined for a newer list.
 * @param completeUntil day such as `2026-04-07`
 */
export function describeStaleList(completeUntil: string, now: Date): string | undefined {
  const limit = new Date(completeUntil);
  limit.setUTCMonth(limit.getUTCMonth() + STALE_MONTHS);
  if (now <= limit) return undefined;
  return `The list of known releases in this version of verify-cpython ends on ${completeUntil}. A mirror can withhold newer releases unnoticed: update verify-cpython.`;
}
