import type { ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findCacheFolder } from '../../src/cli/folders.ts';
import { copyDistOnce } from './copy-of-dist.ts';
import { type ProcessRun, runProcess } from './run-process.ts';

/** A user's machine: a home, an empty folder to work in, and the built command line far from any node_modules. */
export interface CommandLine {
  /** Where commands are run. */
  readonly folder: string;
  /** The program's cache, which does not exist before something is stored. */
  readonly cache: string;
  /** The script; for tests that run it in their own way. */
  readonly script: string;
  /** PATH, HOME and the like. */
  readonly environment: Readonly<Record<string, string>>;
  run(args: readonly string[], options?: CliOptions): Promise<ProcessRun>;
  remove(): Promise<void>;
}

export interface CliOptions {
  /** Environment variables beside those of the machine. */
  readonly environment?: Record<string, string>;
  /** Called with the process as soon as it runs. */
  readonly onStart?: (child: ChildProcess) => void;
  /** Command to run the script with, in place of Node. */
  readonly command?: readonly string[];
}

/** Makes a fresh machine in the system's folder for temporary files. Remove it after use. */
export async function createCommandLine(): Promise<CommandLine> {
  // A link on the way would make paths differ from what the program says of them.
  const root = await mkdtemp(join(await realpath(tmpdir()), 'verify-cpython-user-'));
  const [folder, home, temporary] = ['work', 'home', 'temp'].map(name => join(root, name)) as [
    string,
    string,
    string,
  ];
  const script = join(root, 'program/dist/cli/index.js');
  for (const each of [folder, home, temporary, join(root, 'program')]) await mkdir(each);
  await symlink(copyDistOnce(), join(root, 'program/dist'), 'junction');
  const environment = {
    PATH: process.env.PATH ?? '',
    HOME: home,
    USERPROFILE: home,
    LOCALAPPDATA: join(home, 'local'),
    XDG_CACHE_HOME: join(home, 'caches'),
    TMPDIR: temporary,
    TEMP: temporary,
  };
  return {
    folder,
    cache: findCacheFolder({ platform: process.platform, home, environment }) ?? '',
    script,
    environment,
    run: (args, { environment: more = {}, onStart, command = [process.execPath] } = {}) =>
      runProcess([...command, script, ...args], { env: { ...environment, ...more }, cwd: folder, onStart }),
    remove: () => rm(root, { recursive: true, force: true }),
  };
}

/** Inputs of an action as options. */
export function toOptions(inputs: Readonly<Record<string, string>>): string[] {
  return Object.entries(inputs).flatMap(([name, value]) =>
    value.split('\n').flatMap(line => [`--${name}`, line]),
  );
}
