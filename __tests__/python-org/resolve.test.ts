import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toArtifact } from '../../src/cpython/artifact-kinds.ts';
import { parseSpecifier } from '../../src/cpython/specifier.ts';
import {
  formatFinalVersion,
  formatVersion,
  type PythonVersion,
  parseVersion,
} from '../../src/cpython/version.ts';
import type { Listing, Listings } from '../../src/python-org/fetch-listing.ts';
import { resolveRelease } from '../../src/python-org/resolve.ts';
import { readCatalogue, SKIP_WITHOUT_RELEASES } from '../support/shared.ts';

/** Folders with the names in them, as a mirror lists them. */
type Site = Record<string, readonly string[] | Listing['state']>;

/** A listing with these names, or with none because of that. */
function toListing(names: readonly string[] | Listing['state'] = 'missing', folder = ''): Listing {
  const url = new URL(folder, 'https://mirror.example/python/');
  if (typeof names === 'string') return { folder: url, names: [], answer: 'something else', state: names };
  return { folder: url, names, answer: 'a page', state: names.length > 0 ? 'listed' : 'empty' };
}

interface Resolution {
  /** The version, or the code of the error. */
  readonly found: string;
  readonly notices: readonly string[];
  /** The folders that were listed; '' is the mirror's own. */
  readonly listed: readonly string[];
}

async function resolve(specifier: string, site: Site, allowPreReleases = false): Promise<Resolution> {
  const notices: string[] = [];
  const listed: string[] = [];
  const listings: Listings = {
    releases: async () => {
      listed.push('');
      return toListing(['../', 'doc/', 'README', ...Object.keys(site).map(name => `${name}/`)]);
    },
    files: async version => {
      listed.push(formatFinalVersion(version));
      const name = formatFinalVersion(version);
      return toListing(site[name], `${name}/`);
    },
  };
  const toNeededFiles = (version: PythonVersion): string[] => {
    const { fileName } = toArtifact(version, 'source-tgz');
    return [fileName, `${fileName}.sigstore`];
  };
  const options = {
    allowPreReleases,
    toNeededFiles,
    notice: (message: string) => void notices.push(message),
  };
  const found = await resolveRelease(parseSpecifier(specifier), listings, options).then(
    formatVersion,
    (error: { code?: string }) => String(error.code ?? error),
  );
  return { found, notices, listed };
}

const signed = (...versions: string[]): string[] =>
  versions.flatMap(version => [`Python-${version}.tgz`, `Python-${version}.tgz.sigstore`]);

const SITE: Site = {
  '2.7': ['Python-2.7.tgz'],
  '3.9.3': ['Python-3.9.3.tgz'],
  '3.9.25': signed('3.9.25'),
  '3.11.9': signed('3.11.9'),
  '3.12.9': signed('3.12.9'),
  '3.12.10': signed('3.12.10'),
  '3.13.0': signed('3.13.0', '3.13.0rc3', '3.13.0a1'),
  '3.13.13': signed('3.13.13'),
  '3.13.14': [],
  '3.14.0': [...signed('3.14.0', '3.14.0rc3', '3.14.0b1'), 'Python-3.14.0a0.tgz'],
  '3.14.4': signed('3.14.4'),
  '3.14.5': signed('3.14.5rc1'),
  '3.15.0': signed('3.15.0a8', '3.15.0b1', '3.15.0b10', '3.15.0b2'),
};

describe('resolveRelease', () => {
  const table: [specifier: string, found: string][] = [
    ['3.13', '3.13.13'],
    ['3.14-dev', '3.14.5rc1'],
    ['3.15-dev', '3.15.0b10'],
    ['3.13-dev', '3.13.13'],
    ['3.15', 'NO_MATCHING_RELEASE'],
    ['3.14', '3.14.4'],
    ['~=3.11', '3.14.4'],
    ['3', '3.14.4'],
    ['3.x', '3.14.4'],
    ['3.9', '3.9.25'],
    ['3.12', '3.12.10'],
    ['2.7', 'NO_MATCHING_RELEASE'],
    ['3.16', 'NO_MATCHING_RELEASE'],
    ['<3.9.4', 'NO_MATCHING_RELEASE'],
  ];
  for (const [specifier, found] of table) {
    it(`finds ${found} for ${specifier}`, async () =>
      assert.equal((await resolve(specifier, SITE)).found, found));
  }

  const allowed: [specifier: string, found: string][] = [
    ['3.15', '3.15.0b10'],
    ['>=3.15', '3.15.0b10'],
    ['3.14', '3.14.4'],
    ['3.13', '3.13.13'],
    ['>=3.15.0b3', '3.15.0b10'],
    ['3.16', 'NO_MATCHING_RELEASE'],
  ];
  for (const [specifier, found] of allowed) {
    it(`finds ${found} for ${specifier} if pre-releases are allowed`, async () => {
      assert.equal((await resolve(specifier, SITE, true)).found, found);
    });
  }

  it('requests two pages for a range, and none for an exact version', async () => {
    assert.deepEqual((await resolve('3.12', SITE)).listed, ['', '3.12.10']);
    assert.deepEqual((await resolve('3.12.10', SITE)).listed, []);
    assert.deepEqual((await resolve('3.99.99', SITE)).found, '3.99.99');
  });

  it('says which newer releases it skipped, and why', async () => {
    assert.deepEqual((await resolve('3.13', SITE)).notices, [
      'Skipped CPython 3.13.14: its folder lists no file of this release.',
    ]);
    const withoutBundle = { ...SITE, '3.13.15': ['Python-3.13.15.tgz'] };
    assert.deepEqual((await resolve('3.13', withoutBundle)).notices, [
      'Skipped CPython 3.13.15: the mirror lists no Python-3.13.15.tgz.sigstore.',
      'Skipped CPython 3.13.14: its folder lists no file of this release.',
    ]);
    assert.deepEqual((await resolve('3.12', SITE)).notices, []);
  });

  it('gives up on a mirror that lists no end of empty folders', async () => {
    const site = Object.fromEntries(Array.from({ length: 900 }, (_, micro) => [`3.13.${micro}`, []]));
    const { found, listed } = await resolve('3.13', site);
    assert.deepEqual([found, listed.length], ['NO_MATCHING_RELEASE', 51]);
  });

  const failures: [name: string, site: Site, found: string][] = [
    ['folders that are not there', { '3.13.5': 'missing', '3.13.4': 'missing' }, 'NO_LISTING'],
    ['a folder that denies access', { '3.13.5': 'denied', '3.13.4': signed('3.13.4') }, 'NO_LISTING'],
    ['a folder with another page', { '3.13.5': 'unreadable', '3.13.4': signed('3.13.4') }, 'NO_LISTING'],
    ['empty folders', { '3.13.5': [], '3.13.4': [] }, 'NO_MATCHING_RELEASE'],
    [
      'a folder that is not there and another one',
      { '3.13.5': 'missing', '3.13.4': signed('3.13.4') },
      '3.13.4',
    ],
    ['a folder of other files', { '3.13.5': ['README', 'Python-3.13.4.tgz'] }, 'NO_MATCHING_RELEASE'],
    ['only bundles', { '3.13.5': ['Python-3.13.5.tgz.sigstore'] }, 'NO_MATCHING_RELEASE'],
    ['no folder of a release', {}, 'NO_LISTING'],
    ['folders of other releases', { '3.12.5': signed('3.12.5') }, 'NO_MATCHING_RELEASE'],
  ];
  for (const [name, site, found] of failures)
    it(`gives ${found} for 3.13 if the mirror lists ${name}`, async () =>
      assert.equal((await resolve('3.13', site)).found, found));

  it('takes folders without a slash at their end', async () => {
    const listings: Listings = {
      releases: async () => toListing(['3.13.4', '3.13.5', '3.13.5/', '3.13.50000', '3.13', 'x3.13.6']),
      files: async version => toListing(signed(formatVersion(version))),
    };
    const options = { allowPreReleases: false, toNeededFiles: () => [], notice: assert.fail };
    assert.equal(formatVersion(await resolveRelease(parseSpecifier('3.13'), listings, options)), '3.13.5');
  });

  for (const fileName of [
    'Python-3.13.5.tar.xz',
    'python-3.13.5-amd64.exe',
    'windows-3.13.5.json',
    'python-3.13.5t-arm64.zip',
  ])
    it(`finds a release of which only ${fileName} is listed`, async () => {
      const listings: Listings = {
        releases: async () => toListing(['3.13.5/']),
        files: async () => toListing([fileName]),
      };
      const options = { allowPreReleases: false, toNeededFiles: () => [fileName], notice: assert.fail };
      assert.equal(formatVersion(await resolveRelease(parseSpecifier('3'), listings, options)), '3.13.5');
    });

  it('does not request folders of releases that were published without the files, and says so once', async () => {
    const notices: string[] = [];
    const listed: string[] = [];
    const names = Array.from({ length: 30 }, (_, micro) => `3.12.${micro}/`);
    const listings: Listings = {
      releases: async () => toListing(names),
      files: async version => {
        listed.push(formatVersion(version));
        return toListing([`Python-${formatVersion(version)}.tgz`]);
      },
    };
    const found = await resolveRelease(parseSpecifier('3.12'), listings, {
      allowPreReleases: false,
      toNeededFiles: ({ micro }) => (micro > 10 ? undefined : []),
      notice: message => void notices.push(message),
    });
    assert.equal(formatVersion(found), '3.12.10');
    assert.deepEqual(listed, ['3.12.10']);
    assert.deepEqual(notices, [
      'Skipped CPython 3.12.29, 3.12.28, 3.12.27, 3.12.26, 3.12.25, and 14 more: published without a signed file of the requested kind.',
    ]);
  });

  it('says what the newest release lacks, and what there is, in few notices', async () => {
    const site = Object.fromEntries(
      Array.from({ length: 9 }, (_, micro) => [`3.13.${micro}`, [`Python-3.13.${micro}.tar.xz`]]),
    );
    const { found, notices } = await resolve('3.13', site);
    assert.equal(found, 'NO_MATCHING_RELEASE');
    assert.equal(notices.length, 6);
    assert.equal(notices[5], 'Skipped 4 more releases for reasons like these.');
  });

  it('suspects an unquoted 3.10 behind 3.1', async () => {
    const error = await resolveRelease(
      parseSpecifier('3.1'),
      { releases: async () => toListing(['3.13.5/']), files: async () => toListing() },
      { allowPreReleases: false, toNeededFiles: () => [], notice: assert.fail },
    ).catch((reason: unknown) => reason);
    assert.match(String(Object.entries(error ?? {})), /YAML reads an unquoted 3\.10 as 3\.1/);
  });

  it('takes a folder that holds another release for empty', async () => {
    const site = { '3.13.13': signed('3.13.12'), '3.13.12': signed('3.13.12') };
    assert.equal((await resolve('3.13', site)).found, '3.13.12');
    assert.equal((await resolve('3.13', { '3.13.13': signed('3.13.12') })).found, 'NO_MATCHING_RELEASE');
  });
});

describe('specifiers over every release up to 3.15.0a8', { skip: SKIP_WITHOUT_RELEASES }, () => {
  const site: Site = {};
  for (const [version, { files }] of Object.entries(readCatalogue())) {
    const folder = formatFinalVersion(parseVersion(version));
    const names = Object.entries(files).flatMap(([name, file]) =>
      file.verification_material.includes('.sigstore') ? [name, `${name}.sigstore`] : [name],
    );
    site[folder] = [...(site[folder] ?? []), ...names];
  }

  /** PEP 440 as `packaging` 26.3 filters the signed final releases; semver as setup-python documents it. */
  const table: Record<string, string> = {
    '>=3.11,<3.14': '3.13.13',
    '>=3.9': '3.14.4',
    '~=3.12.1': '3.12.13',
    '~=3.11': '3.14.4',
    '~=3.10.0': '3.10.20',
    '==3.12.*': '3.12.13',
    '==3.13.*': '3.13.13',
    '!=3.14.*': '3.13.13',
    '!=3.14.*,!=3.13.*': '3.12.13',
    '<3.12': '3.11.15',
    '<=3.12': '3.12.0',
    '<=3.12.5': '3.12.5',
    '>3.11': '3.14.4',
    '>3.11,<3.12': '3.11.15',
    '==3.12.4': '3.12.4',
    '===3.12.4': '3.12.4',
    '>=3.10,!=3.13.*,<3.14': '3.12.13',
    '~=3.8.14': '3.8.20',
    '==3.9.*': '3.9.25',
    '<3.10': '3.9.25',
    '>=3.7.14,<3.8': '3.7.17',
    '>= 3.11 , < 3.13': '3.12.13',
    '>=3.13.2,<3.13.10': '3.13.9',
    '!=3.14.4,==3.14.*': '3.14.3',
    '~=3.13': '3.14.4',
    '==3.*': '3.14.4',
    '>=3': '3.14.4',
    '<4': '3.14.4',
    '==3.10.*,<3.10.15': '3.10.14',
    '>=3.15': 'NO_MATCHING_RELEASE',
    '~=3.15.0': 'NO_MATCHING_RELEASE',
    '3': '3.14.4',
    '3.x': '3.14.4',
    '*': '3.14.4',
    '3.7': '3.7.17',
    '3.8': '3.8.20',
    '3.9': '3.9.25',
    '3.10': '3.10.20',
    '3.11': '3.11.15',
    '3.12': '3.12.13',
    '3.13': '3.13.13',
    '3.14': '3.14.4',
    '3.15': 'NO_MATCHING_RELEASE',
    '3.13.x': '3.13.13',
    '3.13.*': '3.13.13',
    '3.13.X': '3.13.13',
    '^3.11': '3.14.4',
    '^3.11.4': '3.14.4',
    '~3.12.0': '3.12.13',
    '~3.12': '3.12.13',
    '>=3.11 <3.14': '3.13.13',
    '>3.10.4 <3.13': '3.12.13',
    '3.11 || 3.9': '3.11.15',
    '3.9 || 3.11': '3.11.15',
    '3.11 - 3.12': '3.12.13',
    '<3.12 >=3.9': '3.11.15',
    '=3.12.4': '3.12.4',
    '3.15-dev': '3.15.0a8',
    '3.14-dev': '3.14.4',
    '3.9-dev': '3.9.25',
    '3.13t': '3.13.13',
    '3.13.5': '3.13.5',
    '3.14.0-rc.1': '3.14.0rc1',
    '3.6': 'NO_MATCHING_RELEASE',
    '3.16': 'NO_MATCHING_RELEASE',
  };
  for (const [specifier, found] of Object.entries(table)) {
    it(`${specifier} gives ${found}`, async () =>
      assert.equal((await resolve(specifier, site)).found, found));
  }
});
