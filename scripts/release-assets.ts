/**
 * `npm run release-assets -- vX.Y.Z FOLDER`: makes what release.yml publishes. FOLDER gets
 * - `assets/`: the npm package, the SBOM, and SHA256SUMS
 * - `notes.md`: the section of the changelog
 * - `subjects.txt`: the SHA-256 of each file in dist/ and of each asset, for the build provenance
 * - `tags.txt`: the moving tags that should point to this release
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { listFiles } from './list-files.ts';
import { assertAgreement } from './release/agreement.ts';
import { readBundledPackages } from './release/bundled-packages.ts';
import { parseChangelog } from './release/changelog.ts';
import { formatChecksums } from './release/checksums.ts';
import { findMovingTags } from './release/moving-tags.ts';
import { readReleaseFiles } from './release/release-files.ts';
import { formatSbom } from './release/sbom.ts';

/**
 * Makes the files of a release from a commit whose dist/ is built.
 * @param root of the repository
 * @param tag such as `v1.2.3`
 * @param folder a new one
 * @throws Error if the tag and the commit disagree; nothing is written then
 */
export function makeReleaseAssets(root: string, tag: string, folder: string): void {
  const files = readReleaseFiles(root);
  const { version, notes } = assertAgreement(tag, files);
  const assets = join(folder, 'assets');
  mkdirSync(assets, { recursive: true });
  const { name, license, description } = JSON.parse(files.packageJson);
  run(root, 'npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', assets]);
  const date = parseChangelog(files.changelog).find(section => section.version === version)?.date ?? '';
  const licenses = readFileSync(join(root, 'dist/licenses.txt'), 'utf8');
  writeFileSync(
    join(assets, `${name}-${version}.cdx.json`),
    formatSbom(
      { name, version, license, description, date },
      readBundledPackages(licenses, files.packageLock),
    ),
  );
  writeFileSync(join(assets, 'SHA256SUMS'), formatChecksums(assets, listFiles(assets)));
  cpSync(join(root, 'dist'), join(folder, 'dist'), { recursive: true });
  const dist = listFiles(join(folder, 'dist')).map(path => `dist/${path}`);
  writeFileSync(
    join(folder, 'subjects.txt'),
    formatChecksums(folder, dist) + formatChecksums(assets, listFiles(assets)),
  );
  writeFileSync(join(folder, 'notes.md'), `${notes}\n`);
  const tags = run(root, 'git', ['tag', '--list']).split('\n');
  writeFileSync(
    join(folder, 'tags.txt'),
    findMovingTags(version, tags)
      .map(each => `${each}\n`)
      .join(''),
  );
}

function run(root: string, program: string, parameters: readonly string[]): string {
  return execFileSync(program, parameters, {
    cwd: root,
    encoding: 'utf8',
    // npm is a script there.
    shell: process.platform === 'win32' && program === 'npm',
  });
}

if (import.meta.main) {
  const [tag = '', folder] = process.argv.slice(2);
  try {
    if (folder === undefined) throw new Error('Usage: npm run release-assets -- vX.Y.Z FOLDER');
    makeReleaseAssets(join(import.meta.dirname, '..'), tag, resolve(folder));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
