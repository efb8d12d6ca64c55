import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The SHA-256 of files, in the format that `sha256sum --check` reads.
 * @param folder the one that the paths are relative to
 * @param paths with slashes
 */
export function formatChecksums(folder: string, paths: readonly string[]): string {
  return paths
    .toSorted()
    .map(
      path =>
        `${createHash('sha256')
          .update(readFileSync(join(folder, path)))
          .digest('hex')}  ${path}\n`,
    )
    .join('');
}
