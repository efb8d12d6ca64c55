import { FINDING_KINDS, type FindingKind } from '../report/finding-kinds.ts';
import { type FileReport, type Finding, type Report, toFileKey } from './report.ts';

/** The mark of one file: its state, or the kind of its finding. */
export type Mark = FindingKind | 'verified';

/** All marks, the most serious first. */
export const MARKS: readonly Mark[] = [...FINDING_KINDS, 'verified'];

/** One file, with everything that was found about it. */
export interface MarkedFile {
  readonly file: FileReport;
  readonly findings: readonly Finding[];
  /** The most serious first; never empty. */
  readonly marks: readonly Mark[];
}

/** Assigns each finding to its file. */
export function markFiles({ files, findings }: Pick<Report, 'files' | 'findings'>): MarkedFile[] {
  const findingsOfFiles = Map.groupBy(findings, toFileKey);
  return files.map(file => {
    const found = findingsOfFiles.get(toFileKey(file)) ?? [];
    const marks = new Set<Mark>([file.state, ...found.map(({ kind }) => kind)]);
    return { file, findings: found, marks: MARKS.filter(mark => marks.has(mark)) };
  });
}

/** The most serious mark of several files; undefined if there are none. */
export function findWorst(files: readonly MarkedFile[]): Mark | undefined {
  return MARKS.find(mark => files.some(({ marks: [first] }) => first === mark));
}
