import { type ChildProcess, spawn } from 'node:child_process';

/** How a program ended, and what it said. */
export interface ProcessRun {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface ProcessOptions {
  readonly env: Record<string, string>;
  readonly cwd: string;
  /** Given the process as soon as it runs. */
  readonly onStart?: ((child: ChildProcess) => void) | undefined;
}

/** Runs a program, without standard input, to its end. */
export function runProcess(
  [program = '', ...parameters]: readonly string[],
  { onStart, ...options }: ProcessOptions,
): Promise<ProcessRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', reject);
    child.on('close', exitCode => resolve({ exitCode, stdout, stderr }));
    onStart?.(child);
  });
}
