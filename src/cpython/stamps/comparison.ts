import { printable } from '../../errors.ts';
import { formatVersion, toSeries } from '../version.ts';
import type { Evidence } from './evidence.ts';
import type { StampExpectation } from './stamp.ts';

type Subject = Evidence['about'];

/** Compares what an artifact says with what was asked for; both as CPython writes them. */
export type Compare = (about: Subject, says: string, where: string) => Evidence;

/**
 * @param platform what the archive is for, as the evidence names it; omitted for a kind that exists for one platform only
 * @returns a comparison by equality; an architecture agrees where none was asked for
 */
export function toComparison({ version, architecture }: StampExpectation, platform?: string): Compare {
  const wanted: Record<Subject, string | undefined> = {
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
