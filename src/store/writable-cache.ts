import type { Artifact } from '../cpython/artifact-kinds.ts';
import { ActionError, describeCause } from '../errors.ts';
import { isNotWritable } from '../files/disk-errors.ts';
import { withCacheStaging } from './tool-cache.ts';

/** Where a run stores what it verified. */
export interface CacheFolders {
  /** The tool cache; empty if there is no tool cache. */
  readonly cacheRoot: string;
  /** Finds the folder that is used if the tool cache can't be written; undefined if there is no other. */
  readonly findSpareRoot?: (() => string) | undefined;
}

/**
 * Finds the folder that new files of an artifact are written to: the spare one only if the tool cache is read-only or this
 * user can't write to it. Any other problem with the tool cache shows when it is written.
 */
export type FindWritableRoot = (artifact: Artifact) => Promise<string>;

/** @param notice told once if the spare folder is used */
export function createFindWritableRoot(
  { cacheRoot, findSpareRoot }: CacheFolders,
  notice: (message: string) => void,
): FindWritableRoot {
  let spareRoot: string | undefined;
  return async artifact => {
    if (spareRoot !== undefined) return spareRoot;
    const refusal = await findRefusal(cacheRoot, artifact);
    if (refusal === undefined || findSpareRoot === undefined) return cacheRoot;
    if (spareRoot === undefined) {
      spareRoot = findSpareRoot();
      notice(
        `The tool cache '${cacheRoot}' cannot be written: ${describeCause(refusal)}. Files are stored in '${spareRoot}' for this run.`,
      );
    }
    return spareRoot;
  };
}

/**
 * Why this user can't write where an artifact is stored; undefined if the user can, or if another error must be reported.
 */
async function findRefusal(cacheRoot: string, artifact: Artifact): Promise<unknown> {
  try {
    await withCacheStaging(cacheRoot, artifact, async () => {});
    return undefined;
  } catch (error) {
    const cause = error instanceof ActionError ? error.cause : error;
    return isNotWritable(cause) ? cause : undefined;
  }
}
