import { existsSync } from 'node:fs';
import { chmod, mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Artifact } from '../cpython/artifact-kinds.ts';
import { toSemver } from '../cpython/version.ts';
import type { VerifiedArtifact } from './verified-artifact.ts';

const TOOL = 'cpython-release';
/** What `@actions/tool-cache` looks for beside a folder. */
const COMPLETE = '.complete';

/** The place of an artifact in the tool cache: its kind stands where `tool-cache` has the architecture. */
export function toCacheFolder(cacheRoot: string, { version, kind }: Artifact): string {
  return join(cacheRoot, TOOL, toSemver(version), kind);
}

/**
 * Finds what an earlier run stored. It is not trusted: the caller verifies it again.
 * @returns the folder that holds the artifact and its bundle, or undefined
 */
export function findCachedFolder(cacheRoot: string, artifact: Artifact): string | undefined {
  const folder = toCacheFolder(cacheRoot, artifact);
  return existsSync(`${folder}${COMPLETE}`) && existsSync(folder) ? folder : undefined;
}

/**
 * Moves a staging folder with a verified artifact and its bundle to its place in the tool cache, in one step:
 * `@actions/tool-cache` would first remove what is there, under the feet of a job that uses it.
 *
 * The marker that `tool-cache` looks for is written first, since it counts only once the folder is there.
 *
 * @returns the artifact at its final path, or the folder in which another process stored a copy meanwhile
 */
export async function placeInCache(
  cacheRoot: string,
  verified: VerifiedArtifact,
): Promise<VerifiedArtifact | { readonly otherCopy: string }> {
  const staging = dirname(verified.facts.file.path);
  const folder = toCacheFolder(cacheRoot, verified.facts.artifact);
  await chmod(verified.facts.file.path, 0o444);
  // mkdtemp makes folders for their owner alone; a tool cache is for every user of the runner.
  await chmod(staging, 0o755);
  await mkdir(dirname(folder), { recursive: true });
  await writeFile(`${folder}${COMPLETE}`, '');
  try {
    await rename(staging, folder);
  } catch (error) {
    const otherCopy = findCachedFolder(cacheRoot, verified.facts.artifact);
    if (otherCopy === undefined) throw error;
    return { otherCopy };
  }
  return verified.inFolder(folder);
}
