import { chmod, mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as toolCache from '@actions/tool-cache';
import type { Artifact } from '../cpython/artifact-kinds.ts';
import { toSemver } from '../cpython/version.ts';
import type { VerifiedArtifact } from './verified-artifact.ts';

const TOOL = 'cpython-release';

/** The place of an artifact in the tool cache: its kind stands where `tool-cache` has the architecture. */
export function toCacheFolder(cacheRoot: string, { version, kind }: Artifact): string {
  return join(cacheRoot, TOOL, toSemver(version), kind);
}

/**
 * Finds what an earlier run stored. It is not believed: whoever finds it verifies it again.
 * @returns the folder that holds the artifact and its bundle, or undefined
 */
export function findCachedFolder(artifact: Artifact): string | undefined {
  return toolCache.find(TOOL, toSemver(artifact.version), artifact.kind) || undefined;
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
  await writeFile(`${folder}.complete`, '');
  try {
    await rename(staging, folder);
  } catch (error) {
    const otherCopy = findCachedFolder(verified.facts.artifact);
    if (otherCopy === undefined) throw error;
    return { otherCopy };
  }
  return verified.inFolder(folder);
}
