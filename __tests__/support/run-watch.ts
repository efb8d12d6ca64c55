import { join } from 'node:path';
import { type ProcessRun, runProcess } from './run-process.ts';

const WATCH = join(import.meta.dirname, '../../scripts/watch');

/** What a watch script reported. */
export interface WatchRun extends ProcessRun {
  /** One per finding, without the heading. */
  readonly findings: readonly string[];
}

/**
 * Runs a script of `scripts/watch/` in a process of its own.
 * @param name without the extension
 */
export async function runWatch(name: string, parameters: readonly string[]): Promise<WatchRun> {
  const run = await runProcess([process.execPath, join(WATCH, `${name}.ts`), ...parameters], {
    env: { PATH: process.env.PATH ?? '', TEMP: process.env.TEMP ?? '' },
    cwd: WATCH,
  });
  const findings = run.stdout.split('\n').filter(line => line.startsWith('- '));
  return { ...run, findings: findings.map(line => line.slice(2)) };
}
