import { existsSync } from 'node:fs';
import { lstat, mkdir, mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import * as toolCache from '@actions/tool-cache';
import { assertUnpackable, findArchiveType } from '../cpython/archive-members.ts';
import { ActionError, describeCause } from '../errors.ts';
import { toCacheFolder } from './tool-cache.ts';
import { toByteSource, type VerifiedArtifact } from './verified-artifact.ts';

/** Longer than any job runs: what is older belongs to nobody. */
const MAX_TREE_AGE_MS = 7 * 24 * 60 * 60 * 1000;

/**
 * Unpacks a verified archive into a new folder of the tool cache, beside the artifact. Each run has its own: a tree
 * is not signed, and builds write into it, so none is used twice.
 *
 * @param cacheRoot RUNNER_TOOL_CACHE
 * @returns the folder that holds `configure`, or the archive's root where there is none
 * @throws ActionError VERSION_MISMATCH where a member would leave the folder or contradicts the version;
 *   INVALID_INPUT where the runner can't unpack it
 */
export async function extractArtifact(verified: VerifiedArtifact, cacheRoot: string): Promise<string> {
  const { artifact, file } = verified.facts;
  await assertUnpackable(toByteSource(file), artifact);
  const trees = `${toCacheFolder(cacheRoot, artifact)}-trees`;
  await mkdir(trees, { recursive: true });
  if (!(await lstat(trees)).isDirectory())
    throw new ActionError('INVALID_INPUT', `extract: '${trees}' is no folder.`);
  await removeOldTrees(trees);
  const folder = await mkdtemp(join(trees, 'tree-'));
  try {
    if (findArchiveType(artifact) === 'zip') await toolCache.extractZip(file.path, folder);
    // tar finds out the compression by itself.
    else await toolCache.extractTar(file.path, folder, 'x');
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw new ActionError(
      'INVALID_INPUT',
      `extract: ${artifact.fileName} can't be unpacked: ${describeCause(error)}.`,
      {
        hint: 'Install what unpacks it on the runner: tar with gzip and xz, or unzip.',
        cause: error,
      },
    );
  }
  // An archive may date its own root, and the age of a tree is that of its folder.
  await utimes(folder, new Date(), new Date());
  const [top = '', ...others] = await readdir(folder);
  const sourceDir = others.length === 0 ? join(folder, top) : folder;
  return existsSync(join(sourceDir, 'configure')) ? sourceDir : folder;
}

/** Only what this function's callers made: no link that somebody put there, and nothing that a link leads to. */
async function removeOldTrees(trees: string): Promise<void> {
  for (const name of await readdir(trees)) {
    const path = join(trees, name);
    // Another run may remove it at the same time.
    const found = await lstat(path).catch(() => undefined);
    const isOld = found !== undefined && Date.now() - found.mtimeMs > MAX_TREE_AGE_MS;
    if (isOld && found.isDirectory() && name.startsWith('tree-'))
      await rm(path, { recursive: true, force: true });
  }
}
