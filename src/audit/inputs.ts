import { type ArtifactKind, parseArtifactKind } from '../cpython/artifact-kinds.ts';
import type { Specifier } from '../cpython/exact-specifier.ts';
import { parseSpecifier } from '../cpython/specifier.ts';
import { ActionError } from '../errors.ts';
import { type Connection, type InputValues, parseChoice, readConnection } from '../input-values.ts';
import { FINDING_KINDS, type FindingKind, LEVELS, type Level } from '../report/finding-kinds.ts';
import { parseShard, type Shard } from './shard.ts';

/** The inputs of an audit, read and checked in one place. */
export interface AuditInputs extends Connection {
  /** `all`: every release since signing began. */
  readonly specifiers: readonly (Specifier | 'all')[];
  readonly kinds: readonly (ArtifactKind | 'all')[];
  readonly level: Level;
  readonly prereleases: boolean;
  /** Path of an earlier report. */
  readonly baselinePath: string | undefined;
  readonly failOn: readonly FindingKind[];
  readonly shard: Shard | undefined;
  /** Files that are fetched at the same time. */
  readonly concurrency: number;
  /** Absolute. */
  readonly reportFolder: string;
}

const MAX_CONCURRENCY = 64;

/** @throws ActionError INVALID_INPUT or INVALID_PYTHON_VERSION, before anything is fetched */
export function readAuditInputs(values: InputValues): AuditInputs {
  return {
    specifiers: values.lines('python-version').map(text => (text === 'all' ? text : parseSpecifier(text))),
    kinds: values.lines('artifact').map(text => (text === 'all' ? text : parseArtifactKind(text))),
    level: values.choice('level', LEVELS),
    prereleases: values.flag('prereleases'),
    baselinePath: values.path('baseline'),
    failOn: parseFailOn(values.lines('fail-on')),
    shard: parseShard(values.text('shard')),
    concurrency: parseConcurrency(values.text('concurrency')),
    reportFolder: readReportFolder(values),
    ...readConnection(values),
  };
}

/** Absolute path of the folder for the reports. */
export function readReportFolder(values: InputValues): string {
  return values.path('report-dir') ?? process.cwd();
}

/** In the order of FINDING_KINDS, each once; lines or words with commas between them, or `none`. */
function parseFailOn(lines: readonly string[]): FindingKind[] {
  const words = lines.flatMap(line => line.split(/[,\s]+/)).filter(Boolean);
  if (words.length === 1 && words[0] === 'none') return [];
  if (words.length === 0) {
    throw new ActionError('INVALID_INPUT', 'fail-on: it names no kind of finding.', {
      hint: `Use one or more of ${FINDING_KINDS.join(', ')}; or none, if no finding should fail the audit.`,
    });
  }
  const kinds = words.map(word => parseChoice('fail-on', FINDING_KINDS, word));
  return FINDING_KINDS.filter(kind => kinds.includes(kind));
}

function parseConcurrency(text: string): number {
  const number = /^[1-9]\d?$/.test(text) ? Number(text) : 0;
  if (number >= 1 && number <= MAX_CONCURRENCY) return number;
  throw new ActionError(
    'INVALID_INPUT',
    `concurrency: '${text}' is not a whole number from 1 to ${MAX_CONCURRENCY}.`,
  );
}
