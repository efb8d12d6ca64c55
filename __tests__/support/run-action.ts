import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyDistOnce } from './copy-of-dist.ts';
import { type ProcessRun, runProcess } from './run-process.ts';

/** A runner's folders, and the built action far from any node_modules. Remove it after use. */
export interface Runner {
  readonly folder: string;
  readonly toolCache: string;
  run(inputs: Record<string, string>, options?: RunOptions): Promise<Run>;
  /** The environment of a run, for tests that start it themselves and do not read its output. */
  toVariables(inputs: Record<string, string>): Record<string, string>;
  remove(): Promise<void>;
}

export interface RunOptions {
  /** Environment variables beside the inputs and the runner's own. */
  readonly environment?: Record<string, string>;
  /** Command to run the action with, in place of Node: `[node, flags]` or a program that measures. */
  readonly command?: readonly string[];
  /** Which action: its main file below dist/; default: `index.js`. */
  readonly main?: string;
  /** Whether other runs go on at the same time: then it has files of its own for output and summary. */
  readonly apart?: boolean;
}

/** What one run of the action left behind. */
export interface Run extends ProcessRun {
  /** The `::error` lines of the log. */
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  readonly outputs: Readonly<Record<string, string>>;
  /** The raw content of GITHUB_OUTPUT. */
  readonly outputFile: string;
  readonly summary: string;
}

/** Makes a fresh runner in the system's folder for temporary files. */
export async function createRunner(): Promise<Runner> {
  const folder = await mkdtemp(join(tmpdir(), 'verify-cpython-runner-'));
  const toolCache = join(folder, 'tool-cache');
  const temp = join(folder, 'temp');
  await symlink(copyDistOnce(), join(folder, 'action'), 'junction');
  await mkdir(toolCache);
  await mkdir(temp);
  const toVariables = (inputs: Record<string, string>, suffix = ''): Record<string, string> => ({
    PATH: process.env.PATH ?? '',
    GITHUB_ACTIONS: 'true',
    GITHUB_OUTPUT: join(temp, `output${suffix}`),
    GITHUB_STEP_SUMMARY: join(temp, `summary${suffix}`),
    GITHUB_WORKSPACE: folder,
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: toolCache,
    ...toInputVariables(inputs),
  });
  return {
    folder,
    toolCache,
    remove: () => rm(folder, { recursive: true, force: true }),
    toVariables,
    async run(
      inputs,
      { environment = {}, command = [process.execPath], main = 'index.js', apart = false } = {},
    ) {
      const variables = toVariables(inputs, apart ? `-${randomUUID()}` : '');
      const { GITHUB_OUTPUT: outputPath = '', GITHUB_STEP_SUMMARY: summaryPath = '' } = variables;
      await writeFile(outputPath, '');
      await writeFile(summaryPath, '');
      const env = { ...variables, ...environment };
      const finished = await runProcess([...command, join(folder, 'action', main)], { env, cwd: folder });
      const outputFile = await readFile(outputPath, 'utf8');
      const lines = finished.stdout.split('\n');
      return {
        ...finished,
        errors: lines.filter(line => line.startsWith('::error')),
        warnings: lines.filter(line => line.startsWith('::warning')),
        outputs: parseOutputs(outputFile),
        outputFile,
        summary: await readFile(summaryPath, 'utf8'),
      };
    },
  };
}

/** The files below a folder, as paths relative to it. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

/** Input names as a runner passes them on. */
function toInputVariables(inputs: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      value,
    ]),
  );
}

/** Reads the file format of GITHUB_OUTPUT and GITHUB_ENV: `name<<delimiter`, lines, `delimiter`. */
export function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const match of text.matchAll(
    /^(?<name>[^\n<]+)<<(?<delimiter>\S+)\r?\n(?<value>[\s\S]*?)\r?\n\k<delimiter>\r?$/gm,
  )) {
    outputs[match.groups?.name ?? ''] = match.groups?.value ?? '';
  }
  return outputs;
}
