import { spawn } from 'node:child_process';
import { describeCause } from '../errors.ts';
import type { BuildLog } from './build-log.ts';

/** How a program is run. */
export interface ProgramOptions {
  readonly cwd: string;
  readonly env: Record<string, string>;
  readonly log: BuildLog;
  /** Ends the program and everything that it started. */
  readonly signal: AbortSignal;
}

/**
 * Runs a program without a shell, and logs what it says.
 * @param argv its path or name, and its arguments
 * @returns undefined if it succeeded; otherwise how it failed: `exit code 2`
 * @throws a system error if the log can't be written
 */
export async function runProgram(
  [program = '', ...parameters]: readonly string[],
  { cwd, env, log, signal }: ProgramOptions,
): Promise<string | undefined> {
  signal.throwIfAborted();
  log.begin([program, ...parameters].join(' '));
  const isPosix = process.platform !== 'win32';
  const failure = await new Promise<string | undefined>((resolve, reject) => {
    // A group of its own, so that compilers end with the make that started them.
    const child = spawn(program, parameters, {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: isPosix,
    });
    const stop = (): void => {
      try {
        if (isPosix && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
        else child.kill('SIGKILL');
      } catch {
        // It has already ended.
      }
    };
    const write = (bytes: Buffer): void => {
      try {
        log.write(bytes);
      } catch (error) {
        // Its file is closed soon; the system gives the number to the next file that anyone opens.
        for (const stream of [child.stdout, child.stderr]) stream.off('data', write);
        reject(error);
        stop();
      }
    };
    child.stdout.on('data', write);
    child.stderr.on('data', write);
    signal.addEventListener('abort', stop, { once: true });
    child.on('error', error => resolve(describeCause(error)));
    child.on('close', (code, signalName) => {
      signal.removeEventListener('abort', stop);
      if (code === 0) resolve(undefined);
      else resolve(code === null ? `signal ${signalName}` : `exit code ${code}`);
    });
  });
  signal.throwIfAborted();
  log.end();
  return failure;
}
