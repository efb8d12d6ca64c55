import type { Counts } from './report.ts';

/** The counts of a report, each from the same place, in the order in which reports have them. */
export function toCounts(count: (name: keyof Counts) => number): Counts {
  return {
    releases: count('releases'),
    files: count('files'),
    verified: count('verified'),
    rejected: count('rejected'),
    unsigned: count('unsigned'),
    changed: count('changed'),
    vanished: count('vanished'),
    resigned: count('resigned'),
    'unknown-file': count('unknown-file'),
    'detached-only': count('detached-only'),
    'unsigned-historic': count('unsigned-historic'),
  };
}
