import { lstat, readdir, readlink } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { digestFile } from '../store/digest-file.ts';

/** One file or link of a tree. Paths have slashes and begin at the tree. */
export type TreeFile =
  | { readonly path: string; readonly sha256: string; readonly size: number }
  | { readonly path: string; readonly target: string };

/**
 * Reads every file of a tree.
 * @returns in the order of the paths; folders are not listed
 * @throws Error if it holds anything but files, folders, and links, or a file can't be read
 */
export async function listTree(tree: string): Promise<TreeFile[]> {
  const files: TreeFile[] = [];
  for (const entry of await readdir(tree, { recursive: true, withFileTypes: true })) {
    if (entry.isDirectory()) continue;
    const file = join(entry.parentPath, entry.name);
    const path = relative(tree, file).replaceAll(sep, '/');
    if ((await lstat(file)).isSymbolicLink()) {
      files.push({ path, target: await readlink(file) });
    } else {
      const { sha256, size } = await digestFile(file);
      files.push({ path, sha256, size });
    }
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * The first difference between two lists of files, for a message; undefined if they agree.
 * @param expected,found in the order of the paths
 */
export function findDifference(
  expected: readonly TreeFile[],
  found: readonly TreeFile[],
): string | undefined {
  const known = new Map(expected.map(file => [file.path, file]));
  for (const file of found) {
    const other = known.get(file.path);
    if (other === undefined) return `'${file.path}' is not among the files of the build`;
    if (JSON.stringify(toComparable(other)) !== JSON.stringify(toComparable(file)))
      return `'${file.path}' was changed`;
    known.delete(file.path);
  }
  const [missing] = known.keys();
  return missing === undefined ? undefined : `'${missing}' is missing`;
}

function toComparable(file: TreeFile): readonly string[] {
  return 'target' in file ? ['link', file.target] : ['file', file.sha256];
}
