import { ARTIFACT_KINDS, type ArtifactKind } from '../src/cpython/artifact-kinds.ts';
import { type KnownList, toKnownReleases } from '../src/cpython/known-releases.ts';
import { compareVersions, formatVersion, type PythonVersion, parseVersion } from '../src/cpython/version.ts';

const SHA256 = /^[0-9a-f]{64}$/;

/**
 * Reads the list of known releases. A run takes the list of `dist/` as it is, since tests read it with this.
 *
 * @throws TypeError if it is not sorted, has a digest twice, or has anything that is not a release, a kind, a day, or a
 *   SHA-256
 */
export function parseKnownList(json: unknown): KnownList {
  const { completeUntil, releases: entries, ...rest } = toRecord(json, 'the list');
  if (Object.keys(rest).length > 0)
    throw new TypeError(`the list has the unknown field '${Object.keys(rest)}'`);
  const releases = Object.entries(toRecord(entries, 'releases')).map(parseRelease);
  assertSorted(releases.map(([release]) => parseVersion(release)));
  const list = {
    completeUntil: parseDay(completeUntil, 'completeUntil'),
    releases: Object.fromEntries(releases),
  };
  const digests = toKnownReleases(list).files.map(({ sha256 }) => sha256);
  const twin = digests.find((digest, index) => digests.indexOf(digest) !== index);
  if (twin !== undefined) throw new TypeError(`the list has SHA-256 ${twin} twice`);
  return list;
}

function parseRelease([release, entry]: [string, unknown]): [string, KnownList['releases'][string]] {
  // parseVersion also takes semver's spelling.
  if (formatVersion(parseVersion(release)) !== release)
    throw new TypeError(`'${release}' is not the spelling of a release`);
  const { released, ...digests } = toRecord(entry, release);
  const names = Object.keys(digests);
  if (names.length === 0) throw new TypeError(`${release} has no file`);
  if (names.join() !== names.toSorted().join()) throw new TypeError(`the kinds of ${release} are not sorted`);
  const files = names.map(name => [parseKind(name, release), parseDigest(digests[name], release)]);
  return [release, { released: parseDay(released, release), ...Object.fromEntries(files) }];
}

function parseKind(name: string, release: string): ArtifactKind {
  const kind = ARTIFACT_KINDS.find(each => each === name);
  if (kind === undefined) throw new TypeError(`${release}: '${name}' is not a kind of artifact`);
  return kind;
}

function parseDigest(value: unknown, release: string): string {
  if (typeof value === 'string' && SHA256.test(value)) return value;
  throw new TypeError(`${release}: expected 64 lowercase hexadecimal digits; found '${value}'`);
}

function parseDay(value: unknown, where: string): string {
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  // The 31st of June would be read as the 1st of July.
  if (!Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === value) return value;
  throw new TypeError(`${where}: expected a day such as 2025-06-11; found '${value}'`);
}

function assertSorted(versions: readonly PythonVersion[]): void {
  for (const [index, version] of versions.entries()) {
    const before = versions[index - 1];
    if (before === undefined || compareVersions(before, version) <= 0) continue;
    throw new TypeError(`${formatVersion(version)} comes after ${formatVersion(before)}`);
  }
}

function toRecord(value: unknown, where: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw new TypeError(`${where}: expected an object`);
}
