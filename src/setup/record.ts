import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { makeFolders, writeWhole } from '../files/place.ts';
import { readSmallFile } from '../files/regular-file.ts';
import { USER_AGENT } from '../http/user-agent.ts';
import { formatJson } from '../report/json.ts';
import {
  orNull,
  type Reader,
  readBoolean,
  readCount,
  readFields,
  readList,
  readSha256,
  readString,
  readText,
  readTime,
} from '../report/json-readers.ts';
import type { Result } from '../report/result.ts';
import { toProvenance } from './provenance.ts';
import type { TreeFile } from './tree.ts';

/** A build has about ten thousand files, at 150 bytes each. */
const MAX_RECORD_BYTES = 32 * 1024 ** 2;

const readRecipe = readFields(field => ({
  pythonVersion: field('pythonVersion', readText),
  architecture: field('architecture', readText),
  freeThreaded: field('freeThreaded', readBoolean),
  /** Where the interpreter is: absolute. */
  prefix: field('prefix', readText),
  /** Of the verified file. */
  sha256: field('sha256', readSha256),
  /** Null, like `compiler`, if nothing was built. */
  configureArguments: field('configureArguments', orNull(readList(readString))),
  compiler: field('compiler', orNull(readText)),
  operatingSystem: field('operatingSystem', readText),
}));

/** Everything that an interpreter was made from, except what the compiler finds on the machine. */
export type Recipe = ReturnType<typeof readRecipe>;

const readFile = readFields(field => ({
  path: field('path', readText),
  sha256: field('sha256', readSha256),
  size: field('size', readCount),
}));

const readLink = readFields(field => ({ path: field('path', readText), target: field('target', readText) }));

const readTreeFile: Reader<TreeFile> = (value, path) =>
  (Object.hasOwn(Object(value), 'target') ? readLink : readFile)(value, path);

const readMade = readFields(field => ({
  recipe: field('recipe', readRecipe),
  /** ISO 8601 in UTC. */
  startedAt: field('startedAt', readTime),
  finishedAt: field('finishedAt', readTime),
  /** Every file of the tree. */
  files: field('files', readList(readTreeFile)),
}));

/** The part of a record that a later run compares. */
export type MadeRecord = ReturnType<typeof readMade>;

/** The content of build.json. */
export interface BuildRecord extends MadeRecord {
  readonly schemaVersion: 1;
  readonly tool: string;
  /** The verified file, and who signed it. */
  readonly source: Source;
}

export type Source = ReturnType<typeof toSource>;

/** What a record says about the verified file. */
export function toSource(result: Result) {
  const { artifact, fileName, sha256, url, manifest } = result;
  const { certificateIdentity, certificateOidcIssuer, releaseManager, signedAt, logIndex, trustedRoot } =
    result;
  const { known, released } = result;
  return {
    artifact,
    fileName,
    sha256,
    url,
    certificateIdentity,
    certificateOidcIssuer,
    releaseManager,
    signedAt,
    logIndex,
    trustedRoot,
    known,
    released,
    ...(manifest && { manifest: { fileName: manifest.fileName, sha256: manifest.sha256 } }),
  };
}

/** Where the record of an interpreter is, absolute. */
export interface RecordPaths {
  readonly buildPath: string;
  /** The in-toto statement. */
  readonly evidencePath: string;
  /** Its predicate alone. */
  readonly predicatePath: string;
}

/** @param folder of one interpreter */
export function toRecordPaths(folder: string): RecordPaths {
  return {
    buildPath: join(folder, 'build.json'),
    evidencePath: join(folder, 'build.intoto.json'),
    predicatePath: join(folder, 'build-predicate.json'),
  };
}

/**
 * Writes build.json and the statement about it.
 * @throws a system error, such as for a full disk
 */
export async function writeRecord(
  made: Omit<BuildRecord, 'schemaVersion' | 'tool'>,
  folder: string,
): Promise<void> {
  const { buildPath, evidencePath, predicatePath } = toRecordPaths(folder);
  const record: BuildRecord = { schemaVersion: 1, tool: USER_AGENT, ...made };
  const text = formatJson(record);
  const sha256 = createHash('sha256').update(text).digest('hex');
  const statement = toProvenance(record, { name: 'build.json', sha256 });
  await makeFolders(folder);
  await writeWhole(buildPath, text);
  await writeWhole(evidencePath, formatJson(statement));
  await writeWhole(predicatePath, formatJson(statement.predicate));
}

/** @throws a system error, or one that says what is wrong with the file */
export async function readRecord(folder: string): Promise<MadeRecord> {
  const bytes = await readSmallFile(toRecordPaths(folder).buildPath, MAX_RECORD_BYTES);
  return readMade(JSON.parse(bytes.toString()), 'build.json');
}
