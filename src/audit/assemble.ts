import { ARTIFACT_KINDS } from '../cpython/artifact-kinds.ts';
import { compareVersions, parseVersion } from '../cpython/version.ts';
import { FINDING_KINDS } from '../report/finding-kinds.ts';
import { formatJson } from '../report/json.ts';
import { rejectReplays } from './replays.ts';
import {
  type Counts,
  compareTexts,
  type FileReport,
  type Finding,
  type Report,
  readReport,
  toCounts,
  toFileKey,
} from './report.ts';

/** The result of an audit, with files and findings in any order. */
export type ReportParts = Omit<Report, 'counts' | 'verdict'>;

/**
 * Makes the report of an audit: sorts, counts, and decides the verdict. An audit that verified nothing fails.
 * @throws ActionError INVALID_PYTHON_VERSION if a release is not an exact version
 */
export function assembleReport(unordered: ReportParts): Report {
  // A shard does not see all files: what two shards share shows only in the merged report.
  const parts = unordered.shard === null ? { ...unordered, ...rejectReplays(unordered) } : unordered;
  const compareReleases = toReleaseOrder([...parts.files, ...parts.findings].map(({ release }) => release));
  const files = parts.files.toSorted(
    (a, b) =>
      compareReleases(a, b) || rankArtifact(a) - rankArtifact(b) || compareTexts(a.fileName, b.fileName),
  );
  const findings = parts.findings.toSorted(
    (a, b) => rankKind(a) - rankKind(b) || compareReleases(a, b) || compareTexts(a.fileName, b.fileName),
  );
  const counts = countAll(files, findings);
  // A shard of few releases may have no files. The merged report shows whether there were any.
  const isIdle = parts.shard !== null && files.length === 0;
  const isFailed =
    (counts.verified === 0 && !isIdle) || findings.some(({ kind }) => parts.failOn.includes(kind));
  return { ...parts, verdict: isFailed ? 'failed' : 'passed', counts, findings, files };
}

/**
 * The text of `report.json`: the same bytes for the same report, in whatever order its fields were set.
 * @throws TypeError if the report is not of the format that docs/report.schema.json describes, which is a bug
 */
export function formatReport(report: Report): string {
  return formatJson(readReport(report, 'report'));
}

/** Counts the files that the mirror has. Vanished files are not counted. */
function countAll(files: readonly FileReport[], findings: readonly Finding[]): Counts {
  const present = files.filter(({ state }) => state !== 'vanished');
  const rejected = new Set(findings.filter(({ kind }) => kind === 'rejected').map(toFileKey));
  const verified = present.filter(file => file.state === 'verified' && !rejected.has(toFileKey(file)));
  return toCounts(name => {
    if (name === 'releases') return new Set(present.map(({ release }) => release)).size;
    if (name === 'files') return present.length;
    if (name === 'verified') return verified.length;
    return findings.filter(({ kind }) => kind === name).length;
  });
}

type OfRelease = Pick<FileReport, 'release'>;

/** Each release is parsed once, for an audit may have many more files and findings than releases. */
function toReleaseOrder(releases: readonly string[]): (a: OfRelease, b: OfRelease) => number {
  const versions = [...new Set(releases)].map(release => ({ release, version: parseVersion(release) }));
  const sorted = versions.sort((a, b) => compareVersions(a.version, b.version));
  const ranks = new Map(sorted.map(({ release }, rank) => [release, rank]));
  const rank = ({ release }: OfRelease): number => ranks.get(release) ?? 0;
  return (a, b) => rank(a) - rank(b);
}

/** Files of no kind come last. */
function rankArtifact({ artifact }: FileReport): number {
  return artifact === null ? ARTIFACT_KINDS.length : ARTIFACT_KINDS.indexOf(artifact);
}

function rankKind({ kind }: Finding): number {
  return FINDING_KINDS.indexOf(kind);
}
