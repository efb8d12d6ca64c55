import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, beforeEach, describe, it } from 'node:test';
import { assertAgreement } from '../../scripts/release/agreement.ts';
import { dateUnreleased, findReleaseNotes, parseChangelog } from '../../scripts/release/changelog.ts';
import { findMovingTags } from '../../scripts/release/moving-tags.ts';
import { readReleaseFiles, readVersions } from '../../scripts/release/release-files.ts';
import { prepareRelease } from '../../scripts/release.ts';
import { createScratchRepository, type ScratchRepository } from '../support/scratch-repository.ts';

const DATE = '2001-02-03';
const CHANGELOG = `# Changelog

## [Unreleased]

## [1.2.0] - ${DATE}

### Added

- A thing.

## [1.1.0] - 2000-01-01

- An older thing.
`;

describe('npm run release', () => {
  const repositories: ScratchRepository[] = [];
  let scratch: ScratchRepository;
  beforeEach(() => {
    scratch = createScratchRepository();
    repositories.push(scratch);
  });
  after(() => {
    for (const each of repositories) each.remove();
  });

  it('writes one version everywhere, and dates the changelog', () => {
    prepareRelease(scratch.root, '97.1.2', DATE);
    const files = readReleaseFiles(scratch.root);
    assert.deepEqual(new Set(Object.values(readVersions(files))), new Set(['97.1.2']));
    assert.deepEqual(assertAgreement('v97.1.2', files), {
      version: '97.1.2',
      notes: '### Added\n\n- A thing.',
    });
    assert.deepEqual(parseChangelog(files.changelog), [
      { version: 'Unreleased', notes: '' },
      { version: '97.1.2', date: DATE, notes: '### Added\n\n- A thing.' },
    ]);
  });
  it('changes nothing but the version in package.json and package-lock.json', () => {
    const before = readReleaseFiles(scratch.root);
    prepareRelease(scratch.root, '97.1.2', DATE);
    const after = readReleaseFiles(scratch.root);
    const { version } = JSON.parse(before.packageJson);
    assert.equal(
      after.packageJson,
      before.packageJson.replace(`"version": "${version}"`, '"version": "97.1.2"'),
    );
    assert.equal(
      after.packageLock,
      before.packageLock
        .replace(`"version": "${version}"`, '"version": "97.1.2"')
        .replace(
          new RegExp(`("": \\{\\s+"name": "verify-cpython",\\s+"version": )"${version}"`),
          '$1"97.1.2"',
        ),
    );
  });

  for (const version of ['v97.1.2', '97.1', '97.1.2-rc.1', '97.01.2', 'latest', '']) {
    it(`rejects the version '${version}'`, () => {
      assert.throws(() => prepareRelease(scratch.root, version, DATE), /The version: expected X\.Y\.Z/);
    });
  }
  it('rejects a version that is not newer', () => {
    const present = readVersions(readReleaseFiles(scratch.root))['package.json'] ?? '';
    for (const version of [present, '0.0.1'])
      assert.throws(() => prepareRelease(scratch.root, version, DATE), /expected one newer than/);
  });
  it('rejects a repository with uncommitted changes, and changes nothing', () => {
    scratch.write('README.md', 'changed');
    const before = readReleaseFiles(scratch.root);
    assert.throws(() => prepareRelease(scratch.root, '97.1.2', DATE), /expected no uncommitted changes/);
    assert.deepEqual(readReleaseFiles(scratch.root), before);
  });
  it('rejects a changelog without unreleased entries, and changes nothing', () => {
    scratch.write('CHANGELOG.md', '# Changelog\n\n## [Unreleased]\n');
    scratch.git('commit', '--all', '--quiet', '--message', 'Empty');
    assert.throws(
      () => prepareRelease(scratch.root, '97.1.2', DATE),
      /\[Unreleased\] with entries, found none/,
    );
    assert.notEqual(JSON.parse(readFileSync(join(scratch.root, 'package.json'), 'utf8')).version, '97.1.2');
  });
});

describe('the agreement of a tag and its commit', () => {
  const files = {
    packageJson: '{"version":"1.2.0"}',
    packageLock: '{"version":"1.2.0","packages":{"":{"version":"1.2.0"}}}',
    userAgent: "export const USER_AGENT = 'verify-cpython/1.2.0';\n",
    changelog: CHANGELOG,
  };
  it('gives the notes of the newest section', () => {
    assert.deepEqual(assertAgreement('v1.2.0', files), {
      version: '1.2.0',
      notes: '### Added\n\n- A thing.',
    });
  });

  const other = (name: keyof typeof files) => ({ ...files, [name]: files[name].replace('1.2.0', '1.2.1') });
  for (const [name, place] of [
    ['packageJson', 'package.json: expected 1.2.0, found 1.2.1.'],
    ['packageLock', 'package-lock.json: expected 1.2.0, found 1.2.1.'],
    ['userAgent', 'src/http/user-agent.ts: expected 1.2.0, found 1.2.1.'],
    ['changelog', 'CHANGELOG.md: expected 1.2.0 as its newest section, found 1.2.1.'],
  ] as const) {
    it(`rejects another version in ${name}, and names it alone`, () => {
      assert.throws(() => assertAgreement('v1.2.0', other(name)), {
        message: `The tag v1.2.0 disagrees with its commit.\n${place}`,
      });
    });
  }
  it('names every place that disagrees with the tag', () => {
    assert.throws(
      () => assertAgreement('v1.3.0', files),
      ({ message }: Error) => message.split('\n').length === 6,
    );
  });
  it('rejects a lock file whose root package has another version', () => {
    const packageLock = '{"version":"1.2.0","packages":{"":{"version":"1.1.0"}}}';
    assert.throws(
      () => assertAgreement('v1.2.0', { ...files, packageLock }),
      /its root package: .*found 1\.1\.0/,
    );
  });
  it('rejects a file without a version', () => {
    assert.throws(() => assertAgreement('v1.2.0', { ...files, packageJson: '{}' }), /found no version/);
    assert.throws(() => assertAgreement('v1.2.0', { ...files, userAgent: '' }), /found no version/);
  });
  for (const tag of ['1.2.0', 'v1.2', 'v1', 'v1.2.0-rc.1', 'v01.2.0', 'v1.2.0\n', 'refs/tags/v1.2.0', '']) {
    it(`rejects the tag ${JSON.stringify(tag)}`, () => {
      assert.throws(() => assertAgreement(tag, files), /The tag: expected vX\.Y\.Z/);
    });
  }
});

describe('the changelog', () => {
  it('rejects entries above the release: its notes would lack them', () => {
    const changelog = CHANGELOG.replace('## [Unreleased]\n', '## [Unreleased]\n\n- Newer.\n');
    assert.throws(() => findReleaseNotes(changelog, '1.2.0'), /expected no entries above 1\.2\.0/);
  });
  it('rejects an empty section, and a file without sections', () => {
    assert.throws(() => findReleaseNotes(`## [1.2.0] - ${DATE}\n`, '1.2.0'), /is empty/);
    assert.throws(() => findReleaseNotes('# Changelog\n', '1.2.0'), /found none/);
  });
  for (const heading of ['## 1.2.0', '## [1.2.0]', '## [1.2.0] - soon', `## [Unreleased] - ${DATE}`]) {
    it(`rejects the heading '${heading}'`, () => {
      assert.throws(() => parseChangelog(`${heading}\n\n- A thing.\n`), /expected '## \[Unreleased\]' or/);
    });
  }
  it('is dated only if the first section is unreleased', () => {
    assert.throws(() => dateUnreleased(`## [1.0.0] - ${DATE}\n\n- A thing.\n`, '1.1.0', DATE), /found none/);
  });
  it('of this project can be read', () => {
    const text = readFileSync(join(import.meta.dirname, '../../CHANGELOG.md'), 'utf8');
    assert.equal(parseChangelog(text)[0]?.version, 'Unreleased');
  });
});

describe('moving tags', () => {
  const tags = ['v1', 'v1.2', 'v1.2.0', 'v1.2.9', 'v1.10.0', 'v2.0.0', 'nightly', 'v3.0.0-rc.1'];
  for (const [version, expected] of [
    ['1.11.0', ['v1', 'v1.11']],
    ['1.10.1', ['v1', 'v1.10']],
    ['1.10.0', ['v1', 'v1.10']],
    ['1.2.10', ['v1.2']],
    ['1.2.1', []],
    ['2.0.1', ['v2', 'v2.0']],
    ['3.0.0', ['v3', 'v3.0']],
  ] as const) {
    it(`of ${version}: ${expected.join(', ') || 'none'}`, () => {
      assert.deepEqual(findMovingTags(version, tags), expected);
    });
  }
});
