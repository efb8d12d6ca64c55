import { findReleaseNotes } from './changelog.ts';
import { type ReleaseFiles, readVersions } from './release-files.ts';

const TAG = /^v(?<version>(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*))$/;

/**
 * Checks that a tag and the files of its commit have the same version.
 * @param tag such as `v1.2.3`
 * @returns the version, and the notes of the release
 * @throws Error with one line per file that disagrees
 */
export function assertAgreement(tag: string, files: ReleaseFiles): { version: string; notes: string } {
  const version = TAG.exec(tag)?.groups?.version;
  if (version === undefined) throw new Error(`The tag: expected vX.Y.Z, found '${tag}'.`);
  const faults = Object.entries(readVersions(files))
    .filter(([, found]) => found !== version)
    .map(([place, found]) => `${place}: expected ${version}, found ${found ?? 'no version'}.`);
  let notes = '';
  try {
    notes = findReleaseNotes(files.changelog, version);
  } catch (error) {
    faults.push(error instanceof Error ? error.message : String(error));
  }
  if (faults.length > 0) throw new Error(`The tag ${tag} disagrees with its commit.\n${faults.join('\n')}`);
  return { version, notes };
}
