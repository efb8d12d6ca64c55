import { existsSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { describeCause, printable } from '../errors.ts';
import type { Log } from '../run/log.ts';
import { type MadeRecord, type Recipe, readRecord } from './record.ts';
import type { Entry } from './tool-folder.ts';
import { findDifference, listTree } from './tree.ts';

/** A tree that an earlier run built, and when. */
export type Reusable = Omit<MadeRecord, 'recipe'>;

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
    const { recipe, files, startedAt, finishedAt } = await readRecord(entry.records);
    const before = new Map(Object.entries(recipe));
    const other = Object.entries(expected).find(
      ([name, value]) => !isDeepStrictEqual(before.get(name), value),
    );
    if (other !== undefined) {
      log.notice(`reuse: ${entry.key} was made with another ${other[0]}, so it is built again.`);
      return undefined;
    }
    const found = await listTree(entry.tree);
    const difference = findDifference(files, found);
    if (difference === undefined) return { files: found, startedAt, finishedAt };
    log.warning(
      `reuse: ${entry.key} does not match its record: ${printable(difference)}. It is built again.`,
    );
  } catch (error) {
    log.warning(
      `reuse: ${entry.key} can't be compared with its record: ${describeCause(error)}. It is built again.`,
    );
  }
  return undefined;
}
