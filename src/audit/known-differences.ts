import { toArtifact } from '../cpython/artifact-kinds.ts';
import type { KnownFile, KnownReleases } from '../cpython/known-releases.ts';
import { formatVersion } from '../cpython/version.ts';
import { toArtifactUrl } from '../python-org/mirror.ts';
import { type Differences, toFinding } from './baseline.ts';
import { type FileReport, type Finding, toFileKey } from './report.ts';
import { isOwn, isSelected, type SelectionInputs } from './selection.ts';

/**
 * Compares what is there with the list of known releases, as with a baseline that every audit has.
 * @param files with the digests of today
 */
export function findKnownDifferences(
  files: readonly FileReport[],
  known: KnownReleases,
  inputs: SelectionInputs & { readonly mirror: URL },
): Differences {
  const present = new Map(files.map(file => [toFileKey(file), file]));
  const expected = known.files
    .filter(file => isSelected(file, inputs) && isOwn(file.version, inputs))
    .map(file => toReport(file, inputs.mirror));
  const vanished = expected.filter(file => !present.has(toFileKey(file)));
  return {
    findings: [
      ...expected.flatMap(file => findChange(file, present.get(toFileKey(file))) ?? []),
      ...vanished.map(file => toListFinding('vanished', file, 'nothing')),
    ],
    vanished,
  };
}

/** Both comparisons in one, each difference once. */
export function mergeDifferences(first: Differences, second: Differences): Differences {
  const toKey = (finding: Finding): string => `${finding.kind} ${toFileKey(finding)}`;
  return {
    findings: keepFirst([...first.findings, ...second.findings], toKey),
    vanished: keepFirst([...first.vanished, ...second.vanished], toFileKey),
  };
}

function keepFirst<T>(items: readonly T[], toKey: (item: T) => string): T[] {
  const keys = new Set<string>();
  return items.filter(item => keys.size !== keys.add(toKey(item)).size);
}

function findChange(expected: FileReport, found: FileReport | undefined): Finding | undefined {
  // A rejected file has no digest, and is a finding already.
  if (!found || found.sha256 === null || found.sha256 === expected.sha256) return undefined;
  return toListFinding('changed', expected, `SHA-256 ${found.sha256}`);
}

function toListFinding(kind: 'changed' | 'vanished', file: FileReport, found: string): Finding {
  return toFinding(kind, file, {
    expected: `SHA-256 ${file.sha256}, as the list of known releases has it`,
    found,
  });
}

/** The report of a known file that the mirror lacks. */
function toReport({ version, kind, sha256 }: KnownFile, mirror: URL): FileReport {
  const artifact = toArtifact(version, kind);
  return {
    release: formatVersion(version),
    fileName: artifact.fileName,
    artifact: kind,
    url: toArtifactUrl(mirror, artifact).href,
    state: 'vanished',
    sha256,
    size: null,
    evidence: null,
  };
}
