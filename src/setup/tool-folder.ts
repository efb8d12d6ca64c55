import { rmSync } from 'node:fs';
import { lstat, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type PythonVersion, toSemver } from '../cpython/version.ts';
import { ActionError, printable } from '../errors.ts';
import { toCode } from '../files/disk-errors.ts';
import { makeFolders } from '../files/place.ts';
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
    await makeFolders(root);
    await assertOwn(root);
    const kept = placed.map(key => `${key}${COMPLETE}`);
    for (const path of await readdir(root)) {
      for (const marker of await listMarkers(root, path)) {
        if (kept.includes(marker)) continue;
        await rm(join(root, marker), { force: true, recursive: true });
        log.notice(
          `${printable(marker.slice(0, -COMPLETE.length))} was not made by an earlier step of this job. actions/setup-python won't find it, unless this step checks and reuses it.`,
        );
      }
    }
  });
}

/** Hides an entry. Its files stay, for processes that use them. Synchronous, so that a process can do it as it ends. */
export function withdrawEntry({ marker }: Entry): void {
  rmSync(marker, { force: true, recursive: true });
}

const REMOVE_IT = 'Remove it, or set up the runner so that RUNNER_TEMP belongs to the user of the job.';

/** What someone else made is under someone else's control. */
async function assertOwn(root: string): Promise<void> {
  const stats = await lstat(root);
  const isOwn = process.getuid === undefined || stats.uid === process.getuid();
  if (stats.isDirectory() && isOwn) return;
  throw new ActionError(
    'INVALID_INPUT',
    `'${root}' ${stats.isDirectory() ? 'belongs to another user' : 'is not a folder'}, expected a folder of this user.`,
    { hint: REMOVE_IT },
  );
}

/** `Python/3.13.5/x64.complete` for each marker two folders below a tool, in any letter case: some file systems ignore it. */
async function listMarkers(root: string, tool: string): Promise<string[]> {
  const markers: string[] = [];
  for (const version of await list(join(root, tool)))
    for (const name of await list(join(root, tool, version)))
      if (name.toLowerCase().endsWith(COMPLETE)) markers.push(`${tool}/${version}/${name}`);
  return markers;
}

/**
 * What is in a folder; nothing if it is a file, or gone.
 * @throws ActionError INVALID_INPUT for a link, which would lead elsewhere; a system error if the folder can't be listed: others
 *   could still find what is in it
 */
async function list(folder: string): Promise<string[]> {
  try {
    const stats = await lstat(folder);
    if (stats.isSymbolicLink())
      throw new ActionError('INVALID_INPUT', `'${folder}' is a link, expected a folder.`, {
        hint: REMOVE_IT,
      });
    return stats.isDirectory() ? await readdir(folder) : [];
  } catch (error) {
    // Another run has removed its own folder meanwhile.
    if (toCode(error) === 'ENOENT') return [];
    throw error;
  }
}
