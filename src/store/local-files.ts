import { resolve } from 'node:path';
import { ActionError } from '../errors.ts';

/** An artifact and its bundle on disk, as absolute paths. */
export interface LocalFiles {
  readonly artifactPath: string;
  readonly bundlePath: string;
}

/**
 * Reads the inputs `artifact-path` and `bundle-path`, relative to the workspace, the working directory of an action.
 * @returns undefined where both are empty
 * @throws ActionError INVALID_INPUT where one is
 */
export function toLocalFiles(artifactPath: string, bundlePath: string): LocalFiles | undefined {
  if (artifactPath === '' && bundlePath === '') return undefined;
  if (artifactPath === '' || bundlePath === '') {
    throw new ActionError('INVALID_INPUT', 'artifact-path and bundle-path belong together.', {
      hint: 'Set both to verify local files, or neither to download.',
    });
  }
  return { artifactPath: resolve(artifactPath), bundlePath: resolve(bundlePath) };
}
