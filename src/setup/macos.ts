import { existsSync } from 'node:fs';
import { lstat, readlink, rename, rm, symlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { ActionError } from '../errors.ts';
import { makeFolders, writeWhole } from '../files/place.ts';
import type { Log } from '../run/log.ts';
import { withDiskErrors } from '../store/staging.ts';
import { COMPLETE } from '../store/tool-cache.ts';
import { type Entry, withdrawEntry } from './tool-folder.ts';

/** Where actions/setup-python looks on macOS, whatever the environment says (its src/setup-python.ts). */
export const MACOS_TOOL_CACHE = '/Users/runner/hostedtoolcache';

/** How an interpreter gets into a tool cache that is not ours. */
export interface LinkOptions {
  /** The tool cache: MACOS_TOOL_CACHE, except in tests. */
  readonly toolCache: string;
  /** Whether an entry that someone else made is moved out of the way. */
  readonly replace: boolean;
}

/**
 * Hides a link from an earlier run, and rejects an entry that someone else made.
 * @throws ActionError INVALID_INPUT if there is one and it must not be replaced
 */
export async function prepareLink(entry: Entry, { toolCache, replace }: LinkOptions): Promise<void> {
  const place = toPlace(entry, toolCache);
  if (await isOurs(place.tree)) withdrawEntry(place);
  else if (!replace && (existsSync(place.tree) || existsSync(place.marker))) {
    throw new ActionError(
      'INVALID_INPUT',
      `'${place.tree}' is a build of the same version that someone else made, and actions/setup-python looks nowhere else on macOS.`,
      {
        hint: 'Set replace-in-tool-cache to true to move that build out of the way for this runner, or choose another version.',
      },
    );
  }
}

/**
 * Links an interpreter into a tool cache, in which it is found once its marker is there.
 * @returns the link, which can be hidden; undefined if there is no such tool cache
 * @throws ActionError INVALID_INPUT if the tool cache can't be written
 */
export async function linkEntry(
  entry: Entry,
  { toolCache }: LinkOptions,
  log: Pick<Log, 'notice'>,
): Promise<Entry | undefined> {
  if (!existsSync(toolCache)) {
    log.notice(`There is no ${toolCache}, so actions/setup-python won't find this interpreter.`);
    return undefined;
  }
  const place = toPlace(entry, toolCache);
  await withDiskErrors(`The tool cache '${toolCache}'`, async () => {
    await makeFolders(dirname(place.tree));
    withdrawEntry(place);
    if (!(await isOurs(place.tree)) && existsSync(place.tree)) {
      const aside = `${place.tree}.replaced-${Date.now()}`;
      await rename(place.tree, aside);
      log.notice(`replace-in-tool-cache: moved the build at '${place.tree}' to '${aside}'.`);
    }
    const link = `${place.tree}.${process.pid}.part`;
    await rm(link, { force: true });
    await symlink(entry.tree, link);
    await rename(link, place.tree);
    await writeWhole(place.marker, '');
  });
  return place;
}

function toPlace(entry: Entry, toolCache: string): Entry {
  const tree = join(toolCache, entry.key);
  return { ...entry, tree, marker: `${tree}${COMPLETE}` };
}

/** Whether it is a link that this action made, in this job or in an earlier one. */
async function isOurs(path: string): Promise<boolean> {
  const stats = await lstat(path).catch(() => undefined);
  if (!stats?.isSymbolicLink()) return false;
  const target = await readlink(path);
  return target.endsWith(`/verified-cpython/Python/${basename(dirname(path))}/${basename(path)}`);
}
