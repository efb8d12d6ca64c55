import { ARTIFACT_KINDS, type ArtifactKind } from '../../cpython/artifact-kinds.ts';
import { type MarkedFile, markFiles } from '../marks.ts';
import type { Report } from '../report.ts';

/** The files of one release. */
export interface ReleaseFiles {
  readonly release: string;
  /** Identifies the panel with these files in the page: a number, not a text from outside. */
  readonly panel: string;
  readonly files: readonly MarkedFile[];
}

/** The releases of one series, the newest first. */
export interface Series {
  readonly name: string;
  readonly releases: readonly ReleaseFiles[];
}

/** A column of the grid: one kind, or null for files of no kind. */
export type Column = ArtifactKind | null;

/** Groups a report's files by release and series, the newest first, as the report has them the oldest first. */
export function toSeriesList(report: Report): Series[] {
  const marked = markFiles(report);
  const releases = [...Map.groupBy(marked, ({ file }) => file.release)].map(
    ([release, files], index): ReleaseFiles => ({ release, panel: `panel-${index}`, files }),
  );
  const series = Map.groupBy(releases.reverse(), ({ release }) => toSeriesName(release));
  return [...series].map(([name, releases]) => ({ name, releases }));
}

/** The kinds that occur among the files, in the usual order, with groups together; files of no kind come last. */
export function findColumns(files: readonly MarkedFile[]): Column[] {
  const kinds = new Set<Column>(files.map(({ file }) => file.artifact));
  const columns = [...ARTIFACT_KINDS, null].filter(kind => kinds.has(kind));
  return [...Map.groupBy(columns, toGroup).values()].flat();
}

/** `windows-embed` of `windows-embed-x64`: what a heading over several columns says. */
export function toGroup(column: Column): string {
  return column === null ? 'other' : column.replace(/-[^-]*$/, '');
}

/** `3.14` of `3.14.0rc1`. Every report must become a page, so this parses no version and rejects nothing. */
export function toSeriesName(release: string): string {
  return release.split('.', 2).join('.');
}
