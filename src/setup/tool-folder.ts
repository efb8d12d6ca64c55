import { lstat, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type PythonVersion, toSemver } from '../cpython/version.ts';
import { ActionError, printable } from '../errors.ts';
import type { Log } from '../run/log.ts';
import { withDiskErrors } from '../store/staging.ts';
import { COMPLETE } from '../store/tool-cache.ts';
import type { SetupInputs } from './inputs.ts';

/** Names the entries that earlier steps of this job placed. Later steps of the job see it, and other jobs can't set it. */
export const PLACED_VARIABLE = 'VERIFY_CPYTHON_PLACED';

/** The place of one interpreter, in the layout of actions/python-versions. */
export interface Entry {
  /** `Python/3.14.0-rc.1/x64-freethreaded` */
  readonly key: string;
  /** Folder of the interpreter, which is its prefix. */
  readonly tree: string;
  /** The file that lets actions/setup-python find it. */
  readonly marker: string;
  /** Folder for build.json and its like. */
  readonly records: string;
}

/** @param root the tool folder */
export function toEntry(
  root: string,
  version: PythonVersion,
  { architecture, freeThreaded }: Pick<SetupInputs, 'architecture' | 'freeThreaded'>,
): Entry {
  const name = `${architecture}${freeThreaded ? '-freethreaded' : ''}`;
  const key = `Python/${toSemver(version)}/${name}`;
  const tree = join(root, 'Python', toSemver(version), name);
  return { key, tree, marker: `${tree}${COMPLETE}`, records: join(root, 'builds', toSemver(version), name) };
}

/** The entries that this job placed, by the environment of the step. */
export function readPlaced(variables: NodeJS.ProcessEnv): string[] {
  return (variables[PLACED_VARIABLE] ?? '').split(' ').filter(Boolean);
}

/**
 * Creates the tool folder, and hides every entry that this job did not place, such as one from a cache or one that
 * actions/setup-python downloaded.
 * @throws ActionError INVALID_INPUT if the folder can't be made, is a link, or belongs to another user
 */
export async function openToolFolder(
  root: string,
  placed: readonly string[],
  log: Pick<Log, 'notice'>,
): Promise<void> {
  await withDiskErrors(`The folder for interpreters '${root}'`, async () => {
    await mkdir(root, { recursive: true });
    await assertOwn(root);
    for (const path of await readdir(root)) {
      for (const key of await listMarked(root, path)) {
        if (placed.includes(key)) continue;
        await rm(join(root, `${key}${COMPLETE}`), { force: true, recursive: true });
        log.notice(
          `${printable(key)} was not made by an earlier step of this job. actions/setup-python won't find it, unless this step checks and reuses it.`,
        );
      }
    }
  });
}

/** Hides an entry. Its files stay, for processes that use them. */
export async function withdrawEntry({ marker }: Entry): Promise<void> {
  await rm(marker, { force: true, recursive: true });
}

/** What someone else made is under someone else's control. */
async function assertOwn(root: string): Promise<void> {
  const stats = await lstat(root);
  const isOwn = process.getuid === undefined || stats.uid === process.getuid();
  if (stats.isDirectory() && isOwn) return;
  throw new ActionError(
    'INVALID_INPUT',
    `'${root}' ${stats.isDirectory() ? 'belongs to another user' : 'is not a folder'}, expected a folder of this user.`,
    { hint: 'Remove it, or set up the runner so that RUNNER_TEMP belongs to the user of the job.' },
  );
}

/** `Python/3.13.5/x64` for each marker two folders below a tool. */
async function listMarked(root: string, tool: string): Promise<string[]> {
  const keys: string[] = [];
  for (const version of await list(join(root, tool)))
    for (const name of await list(join(root, tool, version)))
      if (name.endsWith(COMPLETE)) keys.push(`${tool}/${version}/${name.slice(0, -COMPLETE.length)}`);
  return keys;
}

async function list(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}
