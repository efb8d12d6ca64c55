import { existsSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeWhole } from '../files/place.ts';
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
    await withdrawEntry(entry);
    if (tree !== undefined) {
      await mkdir(dirname(entry.tree), { recursive: true });
      if (existsSync(entry.tree)) await rename(entry.tree, join(staging, 'replaced'));
      await rename(tree, entry.tree);
    }
    try {
      await check();
      await record();
    } catch (error) {
      await rename(entry.tree, join(staging, 'refused')).catch(() => {});
      throw error;
    }
    await writeWhole(entry.marker, '');
  });
}
