import { resolve } from 'node:path';
import { type ArtifactKind, parseArtifactKind } from '../cpython/artifact-kinds.ts';
import { parseSpecifier, type Specifier } from '../cpython/specifier.ts';
import { ActionError } from '../errors.ts';
import {
  type InputReader,
  readBoolean,
  readLines,
  readMirror,
  readTrustedRootChoice,
} from '../input-values.ts';
import type { TrustedRootChoice } from '../sigstore/trusted-root-source.ts';
import { FINDING_KINDS, type FindingKind, LEVELS, type Level } from './report.ts';
import { parseShard, type Shard } from './shard.ts';

/** What an audit is asked to do, read and checked in one place. */
export interface AuditInputs {
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
  readonly mirror: URL;
  readonly trustedRoot: TrustedRootChoice;
}

/** The defaults of audit/action.yml and of the command line; a test keeps them equal. */
export const AUDIT_DEFAULTS = {
  'python-version': 'all',
  artifact: 'all',
  level: 'bundle',
  prereleases: 'true',
  'fail-on': 'rejected\nunsigned\nchanged\nvanished',
  concurrency: '8',
  'report-dir': 'cpython-audit',
  summary: 'true',
} as const;

const MAX_CONCURRENCY = 64;

/** @throws ActionError INVALID_INPUT or INVALID_PYTHON_VERSION, before anything is fetched */
export function readAuditInputs(read: InputReader): AuditInputs {
  const baseline = read('baseline');
  return {
    specifiers: readLines(read, 'python-version', AUDIT_DEFAULTS['python-version']).map(text =>
      text === 'all' ? text : parseSpecifier(text),
    ),
    kinds: readLines(read, 'artifact', AUDIT_DEFAULTS.artifact).map(text =>
      text === 'all' ? text : parseArtifactKind(text),
    ),
    level: readOneOf('level', LEVELS, read('level') || AUDIT_DEFAULTS.level),
    prereleases: readBoolean(read, 'prereleases', AUDIT_DEFAULTS.prereleases),
    baselinePath: baseline ? resolve(baseline) : undefined,
    failOn: readFailOn(read),
    shard: parseShard(read('shard')),
    concurrency: readConcurrency(read),
    reportFolder: resolve(read('report-dir') || AUDIT_DEFAULTS['report-dir']),
    mirror: readMirror(read),
    trustedRoot: readTrustedRootChoice(read),
  };
}

/** In the order of FINDING_KINDS, each once; lines or words with commas between them, or `none`. */
function readFailOn(read: InputReader): FindingKind[] {
  const lines = readLines(read, 'fail-on', AUDIT_DEFAULTS['fail-on']);
  const words = lines.flatMap(line => line.split(/[,\s]+/)).filter(Boolean);
  if (words.length === 1 && words[0] === 'none') return [];
  if (words.length === 0) {
    throw new ActionError('INVALID_INPUT', 'fail-on: it names no kind of finding.', {
      hint: `Name some of ${FINDING_KINDS.join(', ')}; or write none, if findings shall never fail the audit.`,
    });
  }
  const kinds = words.map(word => readOneOf('fail-on', FINDING_KINDS, word));
  return FINDING_KINDS.filter(kind => kinds.includes(kind));
}

function readOneOf<T extends string>(name: string, values: readonly T[], text: string): T {
  const value = values.find(each => each === text);
  if (value !== undefined) return value;
  throw new ActionError('INVALID_INPUT', `${name}: '${text}' is none of ${values.join(', ')}.`);
}

function readConcurrency(read: InputReader): number {
  const text = read('concurrency') || AUDIT_DEFAULTS.concurrency;
  const number = /^[1-9]\d?$/.test(text) ? Number(text) : 0;
  if (number >= 1 && number <= MAX_CONCURRENCY) return number;
  throw new ActionError(
    'INVALID_INPUT',
    `concurrency: '${text}' is no whole number from 1 to ${MAX_CONCURRENCY}.`,
  );
}
