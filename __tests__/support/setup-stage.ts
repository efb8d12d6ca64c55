import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeBuildableXz } from './buildable-source.ts';
import { parseOutputs, type Run, type RunOptions } from './run-action.ts';
import { createStage, type Stage } from './stage.ts';

/** A version that no list of known releases has. */
export const VERSION = '3.13.55';
/** As actions/setup-python names it. */
export const ARCHITECTURE = process.arch === 'ia32' ? 'x86' : process.arch;

/** What one run of the setup action left behind. */
export interface SetupRun extends Run {
  /** What it wrote to GITHUB_ENV. */
  readonly variables: Readonly<Record<string, string>>;
  /** What it wrote to GITHUB_PATH. */
  readonly path: readonly string[];
}

export interface SetupStage extends Stage {
  /** The folder for interpreters. */
  readonly toolFolder: string;
  /** Runs the built setup action for `VERSION`. */
  setUp(inputs?: Record<string, string>, options?: RunOptions): Promise<SetupRun>;
}

/** A stage that has published `VERSION`, signed. */
export async function createSetupStage(): Promise<SetupStage> {
  const stage = await createStage();
  stage.publishSigned(`${VERSION}/Python-${VERSION}.tar.xz`, await makeBuildableXz(VERSION));
  return {
    ...stage,
    toolFolder: join(stage.runner.folder, 'temp/verified-cpython'),
    async setUp(inputs = {}, options = {}) {
      const [GITHUB_ENV, GITHUB_PATH] = ['env', 'path'].map(name =>
        join(stage.runner.folder, 'temp', `${name}-${randomUUID()}`),
      ) as [string, string];
      await writeFile(GITHUB_ENV, '');
      await writeFile(GITHUB_PATH, '');
      const run = await stage.runner.run(
        { ...stage.inputs, 'python-version': VERSION, ...inputs },
        {
          main: 'setup/index.js',
          apart: true,
          ...options,
          environment: { GITHUB_ENV, GITHUB_PATH, ...options.environment },
        },
      );
      return {
        ...run,
        variables: parseOutputs(await readFile(GITHUB_ENV, 'utf8')),
        path: (await readFile(GITHUB_PATH, 'utf8')).split('\n').filter(Boolean),
      };
    },
  };
}

/** What actions/tool-cache would find in a folder: `Python/3.13.5/x64`. */
export async function listEntries(toolFolder: string): Promise<string[]> {
  const list = (folder: string): Promise<string[]> => readdir(folder).catch(() => []);
  const entries: string[] = [];
  for (const tool of await list(toolFolder))
    for (const version of await list(join(toolFolder, tool)))
      for (const name of await list(join(toolFolder, tool, version))) {
        const folder = join(toolFolder, tool, version, name);
        if (existsSync(folder) && existsSync(`${folder}.complete`))
          entries.push(`${tool}/${version}/${name}`);
      }
  return entries.sort();
}
