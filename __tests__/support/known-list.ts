import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseKnownList } from '../../scripts/parse-known-list.ts';
import { type KnownReleases, toKnownReleases } from '../../src/cpython/known-releases.ts';

/** Path of the list of known releases. */
export const KNOWN_LIST = join(import.meta.dirname, '../../src/cpython/known-releases.json');

/** The list as text. */
export function readKnownText(): string {
  return readFileSync(KNOWN_LIST, 'utf8');
}

/** The list as runs use it. */
export function readKnownReleases(): KnownReleases {
  return toKnownReleases(parseKnownList(JSON.parse(readKnownText())));
}
