import { type FileReport, type Finding, toFileKey } from './report.ts';

/** Others with the same digest that a finding names. */
const MAX_NAMED = 3;

/** Files and findings after the search. */
export interface Unreplayed {
  readonly files: readonly FileReport[];
  readonly findings: readonly Finding[];
}

/**
 * Refuses files that have one signed digest together. No two files of CPython have the same bytes, so all but one of
 * them have another's bundle, such as an older release's: what step 7 of the recipe sees in the bytes, an audit of bundles
 * alone sees here. Which of them is the true one, a digest does not say.
 */
export function rejectReplays({ files, findings }: Unreplayed): Unreplayed {
  const groups = Map.groupBy(
    files.filter(({ state }) => state === 'verified'),
    ({ sha256 }) => sha256,
  );
  const replayed = [...groups.values()].filter(group => group.length > 1);
  if (replayed.length === 0) return { files, findings };
  const rejected = new Map(
    replayed.flatMap(group => group.map(file => [toFileKey(file), toRejection(file, group)] as const)),
  );
  return {
    files: files.map(file =>
      rejected.has(toFileKey(file)) ? { ...file, state: 'rejected', evidence: null } : file,
    ),
    findings: [...findings, ...rejected.values()],
  };
}

function toRejection(file: FileReport, group: readonly FileReport[]): Finding {
  const others = group.filter(other => other !== file).map(({ fileName }) => fileName);
  const names = others.toSorted().slice(0, MAX_NAMED).join(', ');
  const more = others.length > MAX_NAMED ? ` and ${others.length - MAX_NAMED} more` : '';
  return {
    kind: 'rejected',
    release: file.release,
    fileName: file.fileName,
    expected: 'a signed digest of its own',
    found: `that of ${names}${more}: SHA-256 ${file.sha256}`,
    code: 'VERSION_MISMATCH',
  };
}
