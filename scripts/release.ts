/**
 * `npm run release -- X.Y.Z`: prepares the commit of a release. It sets the version, dates the changelog, and builds
 * dist/. It commits nothing.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import semver from 'semver';
import { dateUnreleased } from './release/changelog.ts';
import { readReleaseFiles, readVersions, setVersions, writeReleaseFiles } from './release/release-files.ts';

/**
 * Writes the version and the date of a release into the files that state them.
 * @param root of a repository without uncommitted changes
 * @param date ISO 8601
 * @throws Error if the version isn't newer than the present one, or the changelog has no unreleased entries
 */
export function prepareRelease(root: string, version: string, date: string): void {
  const files = readReleaseFiles(root);
  const present = readVersions(files)['package.json'] ?? '';
  if (!/^\d+\.\d+\.\d+$/.test(version) || semver.valid(version) !== version) {
    throw new Error(`The version: expected X.Y.Z, found '${version}'.`);
  }
  if (!semver.gt(version, present)) {
    throw new Error(`The version: expected one newer than ${present}, found ${version}.`);
  }
  const changes = execFileSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' });
  if (changes !== '') throw new Error(`The repository: expected no uncommitted changes, found\n${changes}`);
  writeReleaseFiles(
    root,
    setVersions({ ...files, changelog: dateUnreleased(files.changelog, version, date) }, version),
  );
}

if (import.meta.main) {
  const root = join(import.meta.dirname, '..');
  const [version = ''] = process.argv.slice(2);
  try {
    prepareRelease(root, version, new Date().toISOString().slice(0, 10));
    (await import('./build.ts')).build(join(root, 'dist'));
    console.log(`Prepared ${version}. Run npm run all, commit all of it, and wait for CI on main.`);
    console.log(`Then: git tag --sign v${version} --message v${version} && git push origin v${version}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
