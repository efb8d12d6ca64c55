import { printable } from '../../errors.ts';
import { formatVersion, toSeries } from '../version.ts';
import type { StampExpectation, VersionStamp } from './stamp.ts';

/** One piece of a version stamp, compared with the requested version. */
export interface Evidence {
  readonly about: 'version' | 'series' | 'architecture' | 'platform';
  readonly agrees: boolean;
  /** The evidence as printable text. */
  readonly found: string;
  /** Where it says so, to be read after what was found: `in the version resource`. */
  readonly where: string;
}

/** Compares what an artifact says with what was asked for; both as CPython writes them. */
export type Compare = (about: Evidence['about'], says: string, where: string) => Evidence;

/**
 * @param platform what the archive is for, as the evidence names it; omitted for a kind that exists for one platform only
 * @returns a comparison by equality; an architecture agrees if none was requested
 */
export function toComparison({ version, architecture }: StampExpectation, platform?: string): Compare {
  const wanted: Record<Evidence['about'], string | undefined> = {
    version: formatVersion(version),
    series: toSeries(version),
    architecture,
    platform,
  };
  return (about, says, where) => ({
    about,
    agrees: wanted[about] === undefined || wanted[about] === says,
    found: printable(says),
    where: printable(where),
  });
}

/** A file may name its version in hundreds of places; the first few tell as much. */
const MAX_DESCRIBED = 4;

/**
 * Weighs all evidence: one piece that contradicts outweighs every other, and only a full version can agree, as other
 * releases have the same series and architecture.
 * @param nothing what to say if no full version was found
 */
export function toStamp(evidence: readonly Evidence[], nothing: string): VersionStamp {
  const contradictions = evidence.filter(({ agrees }) => !agrees);
  if (contradictions.length > 0) return { verdict: 'contradicts', found: describe(contradictions) };
  const versions = evidence.filter(({ about }) => about === 'version');
  if (versions.length === 0) return { verdict: 'unreadable', found: nothing };
  return { verdict: 'agrees', found: describe([...versions, ...evidence]) };
}

/** Says each thing once, where it comes first. */
function describe(evidence: readonly Evidence[]): string {
  const pieces = new Set(evidence.map(({ found, where }) => `${found} ${where}`));
  return [...pieces].slice(0, MAX_DESCRIBED).join(', ');
}
