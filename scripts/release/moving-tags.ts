import semver from 'semver';

/**
 * The moving tags that should point to a release: `v1` if no release of major version 1 is newer, and `v1.2` if no
 * release of 1.2 is.
 * @param version of the release, such as `1.2.3`
 * @param tags every tag of the repository; those that aren't `vX.Y.Z` don't count
 */
export function findMovingTags(version: string, tags: readonly string[]): string[] {
  const releases = tags.filter(tag => /^v\d+\.\d+\.\d+$/.test(tag)).map(tag => tag.slice(1));
  const [major = '', minor = ''] = version.split('.');
  return [`${major}.`, `${major}.${minor}.`]
    .filter(line => !releases.some(other => other.startsWith(line) && semver.gt(other, version)))
    .map(line => `v${line.slice(0, -1)}`);
}
