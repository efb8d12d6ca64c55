import { createHash } from 'node:crypto';
import { parseVersion } from '../cpython/version.ts';
import { ActionError } from '../errors.ts';
import { readInputFile } from '../files/regular-file.ts';
import { parseReport } from './parse-report.ts';
import { type FileReport, type Finding, type Report, type Selection, toFileKey } from './report.ts';
import { isOwn, isSelected, type SelectionInputs } from './selection.ts';

/** A report of every release since signing began has less than 2 MB. */
export const MAX_REPORT_BYTES = 64 * 1024 * 1024;

/** An earlier report, and the files that it has by their keys. */
export interface Baseline {
  /** Of the file. */
  readonly sha256: string;
  readonly selection: Selection;
  readonly files: ReadonlyMap<string, FileReport>;
}

/**
 * Reads an earlier `report.json`.
 * @param input the input that names it, for messages
 * @throws ActionError INVALID_INPUT if it can't be read or is not a report
 */
export function readReportFile(path: string, input: string): { report: Report; sha256: string } {
  const bytes = readInputFile(input, path, { maxBytes: MAX_REPORT_BYTES });
  return {
    report: parseReport(bytes.toString('utf8'), path),
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}

/** @throws ActionError INVALID_INPUT, also for one shard of a report, because it lacks the other releases */
export async function readBaseline(path: string): Promise<Baseline> {
  const { report, sha256 } = readReportFile(path, 'baseline');
  if (report.shard !== null) {
    throw new ActionError('INVALID_INPUT', `baseline: '${path}' is shard ${report.shard} of a report.`, {
      hint: 'Merge all shards first, and set baseline to the merged report.',
    });
  }
  return {
    sha256,
    selection: report.selection,
    files: new Map(report.files.map(file => [toFileKey(file), file])),
  };
}

/** What a comparison adds to an audit. */
export interface Differences {
  readonly findings: readonly Finding[];
  /** Files that only the baseline has. */
  readonly vanished: readonly FileReport[];
}

/** Compares the files with those of the baseline. Files that are rejected today are not compared: they are findings already. */
export function findDifferences(
  files: readonly FileReport[],
  baseline: Baseline,
  inputs: SelectionInputs,
): Differences {
  const changes = files.flatMap(file => findChange(file, baseline.files.get(toFileKey(file))) ?? []);
  const present = new Set(files.map(toFileKey));
  const vanished = [...baseline.files.values()].filter(file => {
    // What had vanished before, or never belonged there, is not missed.
    if (present.has(toFileKey(file)) || ['vanished', 'unknown-file'].includes(file.state)) return false;
    const version = parseVersion(file.release);
    return isSelected({ version, kind: file.artifact }, inputs) && isOwn(version, inputs);
  });
  const missing = vanished.map(file => {
    const digest = file.sha256 === null ? '' : ` with SHA-256 ${file.sha256}`;
    const expected = `the file${digest}, as in the baseline`;
    return toFinding('vanished', file, { expected, found: 'nothing' });
  });
  return {
    findings: [...changes, ...missing],
    vanished: vanished.map(file => ({ ...file, state: 'vanished', evidence: null })),
  };
}

/**
 * Keeps the digest in the baseline for each file whose digest is unknown today, such as a rejected one, so that the report
 * can become the next baseline without losing a digest.
 */
export function carryForward(files: readonly FileReport[], baseline: Baseline): FileReport[] {
  return files.map(file => {
    const before = file.sha256 === null ? baseline.files.get(toFileKey(file)) : undefined;
    return before ? { ...file, sha256: before.sha256, size: before.size } : file;
  });
}

function findChange(file: FileReport, before: FileReport | undefined): Finding | undefined {
  if (!before || file.sha256 === null || before.sha256 === null) return undefined;
  if (file.sha256 !== before.sha256) {
    return toFinding('changed', file, {
      expected: `SHA-256 ${before.sha256}`,
      found: `SHA-256 ${file.sha256}`,
    });
  }
  if (!file.evidence || !before.evidence || file.evidence.logIndex === before.evidence.logIndex)
    return undefined;
  const describe = ({ signedAt, logIndex }: NonNullable<FileReport['evidence']>): string =>
    `the signature of ${signedAt}, log index ${logIndex}`;
  return toFinding('resigned', file, { expected: describe(before.evidence), found: describe(file.evidence) });
}

/** The finding of a comparison. */
export function toFinding(
  kind: Finding['kind'],
  { release, fileName }: FileReport,
  texts: Pick<Finding, 'expected' | 'found'>,
): Finding {
  return { kind, release, fileName, ...texts, code: null };
}
