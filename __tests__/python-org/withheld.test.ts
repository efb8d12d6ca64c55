import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toArtifact } from '../../src/cpython/artifact-kinds.ts';
import { findKnownMatches, toKnownReleases } from '../../src/cpython/known-releases.ts';
import { parseSpecifier } from '../../src/cpython/specifier.ts';
import { formatVersion, type PythonVersion, parseVersion } from '../../src/cpython/version.ts';
import {
  assertNotWithheld,
  describeStaleList,
  failsOn,
  type WithheldChoice,
} from '../../src/python-org/withheld.ts';

/** The list has these releases, each with its tgz; `+` adds the xz. */
function makeKnown(...releases: string[]) {
  let count = 0;
  const sha256 = (): string => String(++count).padStart(64, '0');
  const entries = releases.map(text => {
    const release = text.replace('+', '');
    const xz = text.endsWith('+') && { 'source-xz': sha256() };
    return [release, { released: '2026-04-07', 'source-tgz': sha256(), ...xz }];
  });
  return toKnownReleases({ completeUntil: '2026-04-07', releases: Object.fromEntries(entries) });
}

const KNOWN = makeKnown('3.12.1+', '3.13.4+', '3.13.13', '3.14.0rc1', '3.15.0a7', '3.15.0a8');

interface Case {
  readonly specifier: string;
  readonly found: string | undefined;
  readonly withheld?: string;
  readonly allowPreReleases?: boolean;
  readonly kinds?: readonly ('source-tgz' | 'source-xz')[];
}

const CASES: readonly Case[] = [
  { specifier: '3.13', found: '3.13.5', withheld: '3.13.13' },
  { specifier: '3.13', found: '3.13.13' },
  { specifier: '3.13', found: '3.13.18' },
  { specifier: '>=3.13,<3.13.7', found: '3.13.5' },
  { specifier: '>=3.13,<3.13.7', found: '3.13.2', withheld: '3.13.4' },
  { specifier: '3.x', found: '3.12.1', withheld: '3.13.13' },
  { specifier: '3.13', found: undefined, withheld: '3.13.13' },
  { specifier: '3.16', found: undefined },
  // The list has no xz of 3.13.13.
  { specifier: '3.13', found: '3.13.5', kinds: ['source-xz'] },
  { specifier: '3.13', found: '3.13.5', kinds: ['source-tgz', 'source-xz'] },
  { specifier: '3.13', found: '3.13.3', kinds: ['source-tgz', 'source-xz'], withheld: '3.13.4' },
  // Pre-releases.
  { specifier: '3.15-dev', found: '3.15.0a7', withheld: '3.15.0a8' },
  { specifier: '3.15-dev', found: '3.15.0a8' },
  { specifier: '3.15-dev', found: '3.15.0b1' },
  { specifier: '3.15', found: undefined },
  { specifier: '>=3.15', found: '3.15.0a7', allowPreReleases: true, withheld: '3.15.0a8' },
  { specifier: '3.13', found: '3.13.5', allowPreReleases: true, withheld: '3.13.13' },
  // A final release is preferred to every pre-release that is only allowed.
  { specifier: '>=3.13', found: '3.15.0a8', allowPreReleases: true, withheld: '3.13.13' },
  { specifier: '>=3.13', found: '3.13.13', allowPreReleases: true },
];

function compare(
  { specifier: text, found, kinds = ['source-tgz'], allowPreReleases = false }: Case,
  choice: WithheldChoice,
): string[] {
  const specifier = parseSpecifier(text);
  const toSignedFiles = (version: PythonVersion) => kinds.map(kind => toArtifact(version, kind));
  const [newestKnown] = findKnownMatches(KNOWN, { specifier, allowPreReleases, toSignedFiles });
  const warnings: string[] = [];
  assertNotWithheld(
    {
      specifier,
      newestKnown,
      mirror: new URL('https://mirror.example/python/'),
      version: found === undefined ? undefined : parseVersion(found),
    },
    choice,
    message => warnings.push(message),
  );
  return warnings;
}

describe('assertNotWithheld', () => {
  for (const each of CASES) {
    const { specifier, found, withheld, kinds = [], allowPreReleases } = each;
    const what = `${specifier} as ${found ?? 'nothing'}${kinds.length > 0 ? ` with ${kinds.join(', ')}` : ''}${allowPreReleases ? ', pre-releases allowed' : ''}`;
    it(`${withheld ? `misses ${withheld} in` : 'accepts'} ${what}`, () => {
      const warnings = compare(each, 'warn');
      if (withheld === undefined) {
        assert.deepEqual(warnings, []);
        assert.deepEqual(compare(each, 'fail'), []);
        return;
      }
      assert.equal(warnings.length, 1);
      for (const text of [withheld, found ?? 'no release', '2026-04-07', specifier])
        assert.ok(warnings[0]?.includes(text), warnings[0]);
      assert.throws(() => compare(each, 'fail'), { code: 'RELEASE_WITHHELD', message: warnings[0] });
      assert.deepEqual(compare(each, 'auto'), warnings);
    });
  }
});

describe('failsOn', () => {
  const python = new URL('https://www.python.org/ftp/python/');
  const other = new URL('https://www.python.org.mirror.example/ftp/python/');
  it('fails on python.org alone by itself', () => {
    assert.equal(failsOn('auto', python), true);
    assert.equal(failsOn('auto', new URL('http://www.python.org:8080/ftp/python/')), true);
    assert.equal(failsOn('auto', other), false);
    assert.equal(failsOn('auto', new URL('http://127.0.0.1/ftp/python/')), false);
  });
  it('does what it is told', () => {
    for (const mirror of [python, other]) {
      assert.equal(failsOn('fail', mirror), true);
      assert.equal(failsOn('warn', mirror), false);
    }
  });
});

describe('describeStaleList', () => {
  it('says nothing for six months', () => {
    assert.equal(describeStaleList('2026-04-07', new Date('2026-04-07')), undefined);
    assert.equal(describeStaleList('2026-04-07', new Date('2026-10-07')), undefined);
  });
  it('names the day after that', () => {
    assert.match(describeStaleList('2026-04-07', new Date('2026-10-08')) ?? '', /ends on 2026-04-07/);
    assert.match(describeStaleList('2026-04-07', new Date('2030-01-01')) ?? '', /update verify-cpython/);
  });
});

describe('findKnownMatches', () => {
  it('sorts as a range prefers', () => {
    const find = (text: string, allowPreReleases: boolean): string[] =>
      findKnownMatches(KNOWN, {
        specifier: parseSpecifier(text),
        allowPreReleases,
        toSignedFiles: version => [toArtifact(version, 'source-tgz')],
      }).map(({ version }) => formatVersion(version));
    assert.deepEqual(find('>=3.13', false), ['3.13.13', '3.13.4']);
    assert.deepEqual(find('>=3.13', true), ['3.13.13', '3.13.4', '3.15.0a8', '3.15.0a7', '3.14.0rc1']);
    assert.deepEqual(find('3.15-dev', false), ['3.15.0a8', '3.15.0a7']);
  });
});
