import { ARTIFACT_KINDS, type ArtifactKind } from '../cpython/artifact-kinds.ts';
import { ERROR_CODES, type ErrorCode } from '../errors.ts';
import { FINDING_KINDS, type FindingKind, LEVELS } from '../report/finding-kinds.ts';
import {
  orNull,
  type Reader,
  readBoolean,
  readCount,
  readList,
  readNull,
  readObject,
  readOneOf,
  readSha256,
  readText,
  readTime,
} from '../report/json-readers.ts';
import * as fields from './report-fields.ts';

/*
 * The format of `report.json`, which docs/report.schema.json describes for others: what reads each part of it is also its type.
 */

/** Version of the format. */
export const SCHEMA_VERSION = 1;

/** Read before all else, because another format differs in many fields. */
const readSchemaVersion: Reader<typeof SCHEMA_VERSION> = (value, path) => {
  if (typeof value !== 'number' || value === SCHEMA_VERSION) return readOneOf([SCHEMA_VERSION])(value, path);
  throw new TypeError(
    `its format has schemaVersion ${value}, and this version of verify-cpython reads ${SCHEMA_VERSION}`,
  );
};

/** The state of a file by itself. A verified file may still differ from the baseline. */
export type FileState = 'verified' | Exclude<FindingKind, 'changed' | 'resigned'>;

/** The states, in the order of the kinds of findings. */
export const FILE_STATES: readonly FileState[] = [
  'verified',
  ...FINDING_KINDS.filter(kind => kind !== 'changed' && kind !== 'resigned'),
];

const readEvidence = readObject(field => ({
  certificateIdentity: field('certificateIdentity', readText),
  certificateOidcIssuer: field('certificateOidcIssuer', readText),
  /** Name of the release manager. */
  releaseManager: field('releaseManager', readText),
  /** ISO 8601, UTC. */
  signedAt: field('signedAt', readTime),
  /** Of the transparency log entry, in decimal digits. */
  logIndex: field('logIndex', fields.readLogIndex),
  bundleMediaType: field('bundleMediaType', readText),
  /** The version stamp in the bytes; null if only the bundle was verified. */
  versionStamp: field('versionStamp', orNull(readText)),
}));

/** What a verified bundle proves of a file. */
export type FileEvidence = ReturnType<typeof readEvidence>;

const readFile = readObject(field => {
  const state = field('state', readOneOf(FILE_STATES));
  return {
    /** Such as `3.14.0rc1`. */
    release: field('release', fields.readRelease),
    fileName: field('fileName', fields.readFileName),
    /** Null for a file of no kind that the action verifies. */
    artifact: field('artifact', orNull(readOneOf(ARTIFACT_KINDS))),
    url: field('url', fields.readUrl),
    state,
    /**
     * 64 lowercase hexadecimal digits: the signed digest of a verified file. For other files, the digest of the bytes, or
     * else the digest in the baseline. Null if none is known.
     */
    sha256: field<string | null>('sha256', state === 'verified' ? readSha256 : orNull(readSha256)),
    /** Bytes; null if the file itself was not fetched. */
    size: field('size', orNull(readCount)),
    /** Only of a verified file. */
    evidence: field<FileEvidence | null>('evidence', state === 'verified' ? readEvidence : readNull),
  };
});

/** One file of a release, as listed on the mirror or in the baseline. */
export type FileReport = ReturnType<typeof readFile>;

const readFinding = readObject(field => {
  const kind = field('kind', readOneOf(FINDING_KINDS));
  return {
    kind,
    release: field('release', fields.readRelease),
    fileName: field('fileName', fields.readFileName),
    /** Part of a sentence: `a bundle signed by thomas@python.org`. */
    expected: field('expected', readText),
    found: field('found', readText),
    /** Only of what was rejected. */
    code: field<ErrorCode | null>('code', kind === 'rejected' ? readOneOf(ERROR_CODES) : readNull),
  };
});

/** Something that is wrong or has changed. */
export type Finding = ReturnType<typeof readFinding>;

const readSelection = readObject(field => ({
  /** Specifiers, or `all`. */
  pythonVersion: field('pythonVersion', readList(readText)),
  /** Kinds, or `all`. */
  artifact: field('artifact', readList(readOneOf<ArtifactKind | 'all'>(['all', ...ARTIFACT_KINDS]))),
  prereleases: field('prereleases', readBoolean),
}));

/** The selection, as the inputs have it. */
export type Selection = ReturnType<typeof readSelection>;

/** How many files are in each state, and how many findings of each kind there are. */
export type Counts = Readonly<Record<'releases' | 'files' | 'verified' | FindingKind, number>>;

/** The counts of a report, each from the same place, in the order in which reports have them. */
export function toCounts(count: (name: keyof Counts) => number): Counts {
  return {
    releases: count('releases'),
    files: count('files'),
    verified: count('verified'),
    rejected: count('rejected'),
    unsigned: count('unsigned'),
    changed: count('changed'),
    vanished: count('vanished'),
    resigned: count('resigned'),
    'unknown-file': count('unknown-file'),
    'detached-only': count('detached-only'),
    'unsigned-historic': count('unsigned-historic'),
  };
}

/** Copies a report field by field in the order of its type, so that its JSON is always the same. */
export const readReport = readObject(field => ({
  schemaVersion: field('schemaVersion', readSchemaVersion),
  /** Name and version of what made it. */
  tool: field('tool', fields.readTool),
  /** ISO 8601, UTC. */
  startedAt: field('startedAt', readTime),
  finishedAt: field('finishedAt', readTime),
  /** Address that ends in a slash. */
  mirror: field('mirror', fields.readMirror),
  level: field('level', readOneOf(LEVELS)),
  selection: field('selection', readSelection),
  /** Such as `2/5`; null for an audit of everything that was selected. */
  shard: field('shard', orNull(fields.readShard)),
  /** `tuf`, `embedded` or a path; more than one if merged audits differ. */
  trustedRoots: field('trustedRoots', readList(readText)),
  /** SHA-256 of the report that this one was compared with. */
  baselineSha256: field('baselineSha256', orNull(readSha256)),
  /** The kinds of findings that make the audit fail. */
  failOn: field('failOn', readList(readOneOf(FINDING_KINDS))),
  verdict: field('verdict', readOneOf(['passed', 'failed'] as const)),
  counts: field(
    'counts',
    readObject(count => toCounts(name => count(name, readCount))),
  ),
  /** Most serious kind first, then by release and file. */
  findings: field('findings', readList(readFinding)),
  /** By release, the oldest first, then by kind and name. */
  files: field('files', readList(readFile)),
}));

/** One audit, or several that were merged: the content of `report.json`. */
export type Report = ReturnType<typeof readReport>;

/** The key of a file, for a set or a map: no release has a slash in it. */
export function toFileKey({ release, fileName }: Pick<FileReport, 'release' | 'fileName'>): string {
  return `${release}/${fileName}`;
}

/** Sorts by code units, which are the same in every locale. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
