import { ActionError } from '../errors.ts';

/** An artifact and its bundle on disk, as absolute paths. */
export interface LocalFiles {
  readonly artifactPath: string;
  readonly bundlePath: string;
}

/**
 * Reads the inputs `artifact-path` and `bundle-path`.
 * @param artifactPath absolute; undefined if the input is empty, as is `bundlePath`
 * @returns undefined if both are empty
 * @throws ActionError INVALID_INPUT if only one is
 */
export function toLocalFiles(
  artifactPath: string | undefined,
  bundlePath: string | undefined,
): LocalFiles | undefined {
  if (artifactPath === undefined && bundlePath === undefined) return undefined;
  if (artifactPath === undefined || bundlePath === undefined) {
    throw new ActionError('INVALID_INPUT', 'artifact-path and bundle-path must be set together.', {
      hint: 'Set both to verify local files, or neither to download.',
    });
  }
  return { artifactPath, bundlePath };
}
