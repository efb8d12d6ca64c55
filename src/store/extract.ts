import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
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
  const [top = '', ...others] = await readdir(folder);
  const sourceDir = others.length === 0 ? join(folder, top) : folder;
  return existsSync(join(sourceDir, 'configure')) ? sourceDir : folder;
}

async function removeOldTrees(trees: string): Promise<void> {
  for (const name of await readdir(trees)) {
    const { mtimeMs } = await stat(join(trees, name));
    if (Date.now() - mtimeMs > MAX_TREE_AGE_MS) await rm(join(trees, name), { recursive: true, force: true });
  }
}
