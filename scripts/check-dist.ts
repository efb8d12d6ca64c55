import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.ts';
import { listFiles } from './list-files.ts';

const DIST = join(import.meta.dirname, '../dist');

/**
 * Compares a folder with a fresh build of src/, bit for bit.
 * @returns one line per file that differs, is missing, or is in `folder` only
 */
export function findDifferences(folder: string): string[] {
  const fresh = mkdtempSync(join(tmpdir(), 'verify-cpython-dist-'));
  try {
    build(fresh);
    const [built, committed] = [listFiles(fresh), listFiles(folder)];
    return [
      ...built.filter(path => !committed.includes(path)).map(path => `missing: ${path}`),
      ...committed.filter(path => !built.includes(path)).map(path => `not built from src/: ${path}`),
      ...built
        .filter(path => committed.includes(path))
        .filter(path => !readFileSync(join(fresh, path)).equals(readFileSync(join(folder, path))))
        .map(path => `differs: ${path}`),
    ];
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

if (import.meta.main) {
  const differences = findDifferences(DIST);
  for (const difference of differences) console.error(difference);
  if (differences.length > 0) {
    console.error('dist/ is not what src/ builds. Run npm run dist, and commit the result.');
    process.exitCode = 1;
  } else {
    console.log('dist/ is exactly what src/ builds.');
  }
}
