import { compareTexts, type FileReport, type Finding, type Report, toFileKey } from './report.ts';

/** How many other files with the same digest a finding names. */
const MAX_NAMED = 3;

/** The parts of a report before and after the search. */
type Parts = Pick<Report, 'files' | 'findings'>;

/**
 * Rejects files that share a signed digest. No two CPython files have the same bytes, so all except one of them have
 * another file's bundle, such as an older release's. Step 7 of the recipe finds that in the bytes; an audit of bundles alone
 * finds it here. The digest doesn't say which of the files it belongs to.
 */
export function rejectReplays({ files, findings }: Parts): Parts {
  const groups = Map.groupBy(
    files.filter(({ state }) => state === 'verified'),
    ({ sha256 }) => sha256,
  );
  const replayed = [...groups.values()].filter(group => group.length > 1);
  if (replayed.length === 0) return { files, findings };
  const rejected = new Map(
    replayed.flatMap(group => {
      const sorted = group.toSorted((a, b) => compareTexts(a.fileName, b.fileName));
      return group.map(file => [toFileKey(file), toRejection(file, sorted)] as const);
    }),
  );
  return {
    files: files.map(file =>
      rejected.has(toFileKey(file)) ? { ...file, state: 'rejected', evidence: null } : file,
    ),
    findings: [...findings, ...rejected.values()],
  };
}

/** @param group sorted by name. A hostile mirror can make it large, so only its beginning is read for each file. */
function toRejection(file: FileReport, group: readonly FileReport[]): Finding {
  const others = group.slice(0, MAX_NAMED + 1).filter(other => other !== file);
  const names = others.slice(0, MAX_NAMED).map(({ fileName }) => fileName);
  const moreCount = group.length - 1 - names.length;
  const more = moreCount > 0 ? ` and ${moreCount} more` : '';
  return {
    kind: 'rejected',
    release: file.release,
    fileName: file.fileName,
    expected: 'a signed digest of its own',
    found: `that of ${names.join(', ')}${more}: SHA-256 ${file.sha256}`,
    code: 'VERSION_MISMATCH',
  };
}
