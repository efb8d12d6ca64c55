import { existsSync, lstatSync } from 'node:fs';
import { rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Artifact } from '../cpython/artifact-kinds.ts';
import { toSemver } from '../cpython/version.ts';
import { toCode } from '../files/disk-errors.ts';
import { isFolder, isPresent, makeFolders, renameInTime, setMode } from '../files/place.ts';
import { removeLeftovers, withStagingFolder } from './staging.ts';
import type { VerifiedArtifact } from './verified-artifact.ts';

const TOOL = 'cpython-release';
/** What `@actions/tool-cache` looks for next to a folder. */
export const COMPLETE = '.complete';

/** The place of an artifact in the tool cache: its kind stands where `tool-cache` has the architecture. */
export function toCacheFolder(cacheRoot: string, { version, kind }: Artifact): string {
  return join(cacheRoot, TOOL, toSemver(version), kind);
}

/** What the tool cache has of an artifact. */
export interface CachedCopy {
  readonly folder: string;
  /** The names of the files that are missing. A folder or a device with such a name counts as present. */
  readonly missing: readonly string[];
}

/**
 * Finds what an earlier run stored. It is not trusted: each caller verifies it again.
 * @param names of the files that belong there
 * @returns undefined if there is no copy, or all its files are missing
 */
export function findCachedCopy(
  cacheRoot: string,
  artifact: Artifact,
  names: readonly string[],
): CachedCopy | undefined {
  const folder = toCacheFolder(cacheRoot, artifact);
  if (!existsSync(`${folder}${COMPLETE}`) || !existsSync(folder)) return undefined;
  const missing = findMissing(folder, names);
  return missing.length === names.length ? undefined : { folder, missing };
}

/**
 * Runs `work` with a folder for unverified files that is on the file system of an artifact's final place, even if
 * the tool's folder, or that of a version, is a mount or a link.
 * @throws as `withStagingFolder`
 */
export async function withCacheStaging<T>(
  cacheRoot: string,
  artifact: Artifact,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const [tool, parent] = [join(cacheRoot, TOOL), toStagingParent(cacheRoot, artifact)];
  for (const folder of new Set([cacheRoot, tool])) if (folder !== parent) await removeLeftovers(folder);
  try {
    return await withStagingFolder(parent, work, {
      name: `The tool cache '${cacheRoot}'`,
      hint: 'On a runner, RUNNER_TOOL_CACHE is the folder of the tool cache.',
    });
  } finally {
    // A rejected file leaves no empty folder.
    await rmdir(tool).catch(() => {});
  }
}

/** Where files of an artifact are staged. */
function toStagingParent(cacheRoot: string, artifact: Artifact): string {
  const version = dirname(toCacheFolder(cacheRoot, artifact));
  return isFolder(version) ? version : dirname(version);
}

/**
 * Moves a staging folder with a verified artifact and its bundle to its place in the tool cache, in one step:
 * `@actions/tool-cache` would first remove an existing folder, even while a job uses it. If a folder already exists, only
 * its missing files are added, one by one.
 *
 * The marker that `tool-cache` looks for is written first, since it counts only once the folder is there.
 *
 * @param names of the files that belong there
 * @returns the artifact at its final path, or the folder that was there already
 */
export async function placeInCache(
  cacheRoot: string,
  verified: VerifiedArtifact,
  names: readonly string[],
): Promise<VerifiedArtifact | { readonly otherCopy: string }> {
  const staging = dirname(verified.facts.file.path);
  const folder = toCacheFolder(cacheRoot, verified.facts.artifact);
  await setMode(verified.facts.file.path, 0o444);
  // mkdtemp makes folders for their owner alone; a tool cache is for every user of the runner.
  await setMode(staging, 0o755);
  await makeFolders(dirname(folder));
  await writeMarker(`${folder}${COMPLETE}`);
  try {
    await renameInTime(staging, folder, { isDone: () => isFolder(folder) });
  } catch (error) {
    if (!isFolder(folder)) throw error;
    for (const name of findMissing(folder, names))
      await renameInTime(join(staging, name), join(folder, name));
    return { otherCopy: folder };
  }
  return verified.inFolder(folder);
}

/** Not through a link, and not into a pipe: another user of the runner may have left either. */
async function writeMarker(path: string): Promise<void> {
  if (lstatSync(path, { throwIfNoEntry: false })?.isFile()) return;
  await rm(path, { force: true });
  await writeFile(path, '', { flag: 'wx' }).catch((error: unknown) => {
    // Another process has written it.
    if (toCode(error) !== 'EEXIST') throw error;
  });
}

function findMissing(folder: string, names: readonly string[]): string[] {
  return names.filter(name => !isPresent(join(folder, name)));
}
