import { chmodSync, cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const DIST = join(import.meta.dirname, '../../dist');

let copy: string | undefined;

/**
 * A copy of dist/ far from any node_modules, which runners and machines link to instead of copying it again. Each test file
 * makes one, and its process removes it when it exits. Nothing may write into it.
 */
export function copyDistOnce(): string {
  copy ??= copyDist();
  return copy;
}

function copyDist(): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'verify-cpython-dist-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  cpSync(DIST, folder, { recursive: true });
  // For tests that run it as another user.
  chmodSync(folder, 0o755);
  return folder;
}
