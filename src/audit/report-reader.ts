import { ARTIFACT_KINDS, type ArtifactKind } from '../cpython/artifact-kinds.ts';
import { ERROR_CODES } from '../errors.ts';
import { FINDING_KINDS, LEVELS } from '../report/finding-kinds.ts';
import { toCounts } from './counts.ts';
import {
  mismatch,
  orNull,
  type Reader,
  readBoolean,
  readCount,
  readList,
  readObject,
  readOneOf,
  readPattern,
  readText,
} from './json-readers.ts';
import {
  type FileEvidence,
  type FileReport,
  type FileState,
  type Finding,
  type Report,
  SCHEMA_VERSION,
} from './report.ts';

/** The shapes of texts in a report, as docs/report.schema.json has them too. */
export const PATTERNS = {
  release: /^(0|[1-9][0-9]{0,2})\.(0|[1-9][0-9]{0,2})\.(0|[1-9][0-9]{0,2})((a|b|rc)(0|[1-9][0-9]{0,2}))?$/,
  /** A name as listings have it; that of a folder ends in a slash. */
  fileName: /^(?!\.\.?\/?$)[^/\\]+\/?$/,
  url: /^(https?|file):\/\/[!-~]+$/,
  mirror: /^(https?|file):\/\/[!-~]+\/$/,
  sha256: /^[0-9a-f]{64}$/,
  time: /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9]\.[0-9]{3}Z$/,
  logIndex: /^(0|[1-9][0-9]*)$/,
  shard: /^[1-9][0-9]{0,3}\/[1-9][0-9]{0,3}$/,
  tool: /^verify-cpython[ /][0-9A-Za-z.+-]+$/,
} as const;

/** The states of a file, without comparisons, in the order of the kinds of findings. */
export const FILE_STATES: readonly FileState[] = [
  'verified',
  ...FINDING_KINDS.filter(kind => kind !== 'changed' && kind !== 'resigned'),
];

const readRelease = readPattern(PATTERNS.release, 'a release such as 3.14.0rc1');
const readFileName = readPattern(PATTERNS.fileName, 'the name of a file');
const readUrl = readPattern(PATTERNS.url, 'an http, https, or file address');
const readMirror = readPattern(PATTERNS.mirror, 'an http, https, or file address that ends in a slash');
const readSha256 = readPattern(PATTERNS.sha256, '64 lower-case hexadecimal digits');
const readLogIndex = readPattern(PATTERNS.logIndex, 'decimal digits');
const readShard = readPattern(PATTERNS.shard, 'a shard such as 2/5');
const readTool = readPattern(PATTERNS.tool, 'verify-cpython and its version');
const readKind = readOneOf(FINDING_KINDS);

const readTime: Reader<string> = (value, path) => {
  const expected = 'a time such as 2025-06-11T15:56:48.000Z';
  const text = readPattern(PATTERNS.time, expected)(value, path);
  const time = Date.parse(text);
  // The 31st of June would be read as the 1st of July.
  if (Number.isNaN(time) || new Date(time).toISOString() !== text) throw mismatch(path, expected, value);
  return text;
};

const readEvidence = readObject(
  (field): FileEvidence => ({
    certificateIdentity: field('certificateIdentity', readText),
    certificateOidcIssuer: field('certificateOidcIssuer', readText),
    releaseManager: field('releaseManager', readText),
    signedAt: field('signedAt', readTime),
    logIndex: field('logIndex', readLogIndex),
    bundleMediaType: field('bundleMediaType', readText),
    versionStamp: field('versionStamp', orNull(readText)),
  }),
);

const readFile: Reader<FileReport> = readObject(field => {
  const state = field('state', readOneOf(FILE_STATES));
  return {
    release: field('release', readRelease),
    fileName: field('fileName', readFileName),
    artifact: field('artifact', orNull(readOneOf(ARTIFACT_KINDS))),
    url: field('url', readUrl),
    state,
    sha256: field('sha256', state === 'verified' ? readSha256 : orNull(readSha256)),
    size: field('size', orNull(readCount)),
    evidence: field('evidence', state === 'verified' ? readEvidence : readNull),
  };
});

const readFinding: Reader<Finding> = readObject(field => {
  const kind = field('kind', readKind);
  return {
    kind,
    release: field('release', readRelease),
    fileName: field('fileName', readFileName),
    expected: field('expected', readText),
    found: field('found', readText),
    code: field('code', kind === 'rejected' ? readOneOf(ERROR_CODES) : readNull),
  };
});

const readSelection = readObject(field => ({
  pythonVersion: field('pythonVersion', readList(readText)),
  artifact: field('artifact', readList(readOneOf<ArtifactKind | 'all'>(['all', ...ARTIFACT_KINDS]))),
  prereleases: field('prereleases', readBoolean),
}));

function readNull(value: unknown, path: string): null {
  if (value === null) return null;
  throw mismatch(path, 'null', value);
}

/** Copies a report field by field in the order of its type, so that its JSON is always the same. */
export const readReport: Reader<Report> = readObject(field => ({
  schemaVersion: field('schemaVersion', readOneOf([SCHEMA_VERSION])),
  tool: field('tool', readTool),
  startedAt: field('startedAt', readTime),
  finishedAt: field('finishedAt', readTime),
  mirror: field('mirror', readMirror),
  level: field('level', readOneOf(LEVELS)),
  selection: field('selection', readSelection),
  shard: field('shard', orNull(readShard)),
  trustedRoots: field('trustedRoots', readList(readText)),
  baselineSha256: field('baselineSha256', orNull(readSha256)),
  failOn: field('failOn', readList(readKind)),
  verdict: field('verdict', readOneOf(['passed', 'failed'] as const)),
  counts: field(
    'counts',
    readObject(count => toCounts(name => count(name, readCount))),
  ),
  findings: field('findings', readList(readFinding)),
  files: field('files', readList(readFile)),
}));
