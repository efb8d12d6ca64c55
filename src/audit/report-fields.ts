import { readPattern, SHA256, TIME } from '../report/json-readers.ts';

/** The shapes of texts in a report, as docs/report.schema.json has them too. */
export const PATTERNS = {
  release: /^(0|[1-9][0-9]{0,2})\.(0|[1-9][0-9]{0,2})\.(0|[1-9][0-9]{0,2})((a|b|rc)(0|[1-9][0-9]{0,2}))?$/,
  /** A name as listings have it; that of a folder ends in a slash. */
  fileName: /^(?!\.\.?\/?$)[^/\\]+\/?$/,
  url: /^(https?|file):\/\/[!-~]+$/,
  mirror: /^(https?|file):\/\/[!-~]+\/$/,
  sha256: SHA256,
  time: TIME,
  logIndex: /^(0|[1-9][0-9]*)$/,
  shard: /^(100|[1-9][0-9]?)\/(100|[1-9][0-9]?)$/,
  tool: /^verify-cpython[ /][0-9A-Za-z.+-]+$/,
} as const;

export const readRelease = readPattern(PATTERNS.release, 'a release such as 3.14.0rc1');
export const readFileName = readPattern(PATTERNS.fileName, 'the name of a file');
export const readUrl = readPattern(PATTERNS.url, 'an http, https, or file address');
export const readMirror = readPattern(
  PATTERNS.mirror,
  'an http, https, or file address that ends in a slash',
);
export const readLogIndex = readPattern(PATTERNS.logIndex, 'decimal digits');
export const readShard = readPattern(PATTERNS.shard, 'a shard such as 2/5');
export const readTool = readPattern(PATTERNS.tool, 'verify-cpython and its version');
