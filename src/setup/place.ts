import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolders, renameInTime, writeWhole } from '../files/place.ts';
import { withLock } from './lock.ts';
import { type Entry, withdrawEntry } from './tool-folder.ts';

/** How an interpreter gets to its place. */
export interface Placing {
  /** The tool folder. */
  readonly root: string;
  /** A checked tree on the same disk; undefined if it is already in place. */
  readonly tree: string | undefined;
  /** A folder for what was at the place, which is removed afterwards. */
  readonly staging: string;
  /** Checks the tree in its final place. If it throws, the tree is removed again. */
  readonly check: () => Promise<void>;
  /** Writes what belongs to the tree. */
  readonly record: () => Promise<void>;
}

/**
 * Puts a tree in its final place: one rename for the tree, and one for the marker that lets others find it. Nothing can be
 * found before the second rename. If several processes do this at once, the tree of the last one remains.
 * @throws what `check` and `record` throw; then nothing is found
 */
export async function placeEntry(
  entry: Entry,
  { root, tree, staging, check, record }: Placing,
): Promise<void> {
  await withLock(join(root, '.lock'), async () => {
    withdrawEntry(entry);
    if (tree !== undefined) {
      await makeFolders(dirname(entry.tree));
      if (existsSync(entry.tree)) await renameInTime(entry.tree, join(staging, 'replaced'));
      await renameInTime(tree, entry.tree);
    }
    try {
      await check();
      await record();
    } catch (error) {
      await renameInTime(entry.tree, join(staging, 'refused')).catch(() => {});
      throw error;
    }
    await writeWhole(entry.marker, '');
  });
}
