import { existsSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { describeCause, printable } from '../errors.ts';
import { readSmallFile } from '../files/regular-file.ts';
import type { Log } from '../run/log.ts';
import type { Recipe } from './record.ts';
import type { Entry } from './tool-folder.ts';
import { findDifference, listTree, type TreeFile } from './tree.ts';
import { toRecordPaths } from './write-record.ts';

/** A build has some ten thousand files, with 150 bytes for each. */
const MAX_RECORD_BYTES = 32 * 1024 ** 2;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** A tree that an earlier run built, and when. */
export interface Reusable {
  readonly files: readonly TreeFile[];
  readonly startedAt: string;
  readonly finishedAt: string;
}

/**
 * Compares an existing tree with its record, and the record with what this run would build.
 * @param expected what the tree must have been made from
 * @returns undefined if there is no such tree, or if anything differs; then the log says what
 */
export async function findReusable(
  entry: Entry,
  expected: Recipe,
  log: Pick<Log, 'warning' | 'notice'>,
): Promise<Reusable | undefined> {
  if (!existsSync(entry.tree)) return undefined;
  try {
    const { recipe, files, startedAt, finishedAt } = await readRecord(entry);
    const other = Object.entries(expected).find(([name, value]) => !isDeepStrictEqual(recipe[name], value));
    if (other !== undefined) {
      log.notice(`reuse: ${entry.key} was made with another ${other[0]}, so it is built again.`);
      return undefined;
    }
    const found = await listTree(entry.tree);
    const difference = findDifference(files, found);
    if (difference === undefined) return { files: found, startedAt, finishedAt };
    log.warning(
      `reuse: ${entry.key} is not what its record says: ${printable(difference)}. It is built again.`,
    );
  } catch (error) {
    log.warning(
      `reuse: ${entry.key} can't be compared with its record: ${describeCause(error)}. It is built again.`,
    );
  }
  return undefined;
}

interface StoredRecord extends Reusable {
  readonly recipe: Readonly<Record<string, unknown>>;
}

async function readRecord(entry: Entry): Promise<StoredRecord> {
  const { buildPath } = toRecordPaths(entry.records);
  const record: unknown = JSON.parse((await readSmallFile(buildPath, MAX_RECORD_BYTES)).toString());
  const { recipe, files, startedAt, finishedAt } = toFields(record);
  if (!Array.isArray(files) || !files.every(isTreeFile)) throw new Error('it has no list of files');
  if (!isTime(startedAt) || !isTime(finishedAt)) throw new Error('it has no times');
  return { recipe: toFields(recipe), files, startedAt, finishedAt };
}

/** The fields of an object; none of anything else. */
function toFields(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function isTreeFile(value: unknown): value is TreeFile {
  const { path, sha256, target } = toFields(value);
  return typeof path === 'string' && (typeof sha256 === 'string') !== (typeof target === 'string');
}

function isTime(value: unknown): value is string {
  return typeof value === 'string' && TIME.test(value);
}
