import { ARTIFACT_KINDS, type Artifact, type ArtifactKind } from './artifact-kinds.ts';
import { compareVersions, formatVersion, type PythonVersion, parseVersion } from './version.ts';

/** A file that is on the list. */
export interface KnownFile {
  readonly version: PythonVersion;
  readonly kind: ArtifactKind;
  /** Day of the release: `2025-06-11`. */
  readonly released: string;
  /** 64 lower-case hexadecimal digits. */
  readonly sha256: string;
}

/** The signed files that python.org served when it was audited. */
export interface KnownReleases {
  /** The list has every release up to this day: `2026-04-07`. */
  readonly completeUntil: string;
  /** All that is on it, the oldest release first. */
  readonly files: readonly KnownFile[];
  /** The entry of a file, if the list has it. */
  find(file: Pick<Artifact, 'version' | 'kind'>): KnownFile | undefined;
  /** The file that has this SHA-256, if the list has one. */
  findByDigest(sha256: string): KnownFile | undefined;
}

const SHA256 = /^[0-9a-f]{64}$/;

/**
 * Reads the list in its JSON form: `completeUntil`, and `releases` with the day and the digests of each.
 *
 * @throws TypeError where it is not sorted, has a digest twice, or has anything that is not a release, a kind, a day, or a
 *   SHA-256
 */
export function parseKnownReleases(json: unknown): KnownReleases {
  const { completeUntil, releases: entries, ...rest } = toRecord(json, 'the list');
  if (Object.keys(rest).length > 0)
    throw new TypeError(`the list has the unknown field '${Object.keys(rest)}'`);
  const files = Object.entries(toRecord(entries, 'releases')).flatMap(parseRelease);
  assertSorted(files.map(({ version }) => version));
  const byKey = new Map(files.map(file => [toKnownKey(file), file]));
  const byDigest = new Map(files.map(file => [file.sha256, file]));
  const twin = files.find(file => byDigest.get(file.sha256) !== file);
  if (twin) throw new TypeError(`the list has SHA-256 ${twin.sha256} twice`);
  return {
    completeUntil: parseDay(completeUntil, 'completeUntil'),
    files,
    find: file => byKey.get(toKnownKey(file)),
    findByDigest: sha256 => byDigest.get(sha256),
  };
}

/** `3.14.0rc1/source-tgz`: how a file on the list is named. */
export function toKnownKey({ version, kind }: Pick<Artifact, 'version' | 'kind'>): string {
  return `${formatVersion(version)}/${kind}`;
}

function parseRelease([release, entry]: [string, unknown]): KnownFile[] {
  const version = parseVersion(release);
  // parseVersion also takes semver's spelling.
  if (formatVersion(version) !== release)
    throw new TypeError(`'${release}' is not the spelling of a release`);
  const { released, ...digests } = toRecord(entry, release);
  const names = Object.keys(digests);
  if (names.length === 0) throw new TypeError(`${release} has no file`);
  if (names.join() !== names.toSorted().join()) throw new TypeError(`the kinds of ${release} are not sorted`);
  const day = parseDay(released, release);
  return names.map(name => ({
    version,
    kind: parseKind(name, release),
    released: day,
    sha256: parseDigest(digests[name], release),
  }));
}

function parseKind(name: string, release: string): ArtifactKind {
  const kind = ARTIFACT_KINDS.find(each => each === name);
  if (kind === undefined) throw new TypeError(`${release}: '${name}' is not a kind of artifact`);
  return kind;
}

function parseDigest(value: unknown, release: string): string {
  if (typeof value === 'string' && SHA256.test(value)) return value;
  throw new TypeError(`${release}: expected 64 lower-case hexadecimal digits; found '${value}'`);
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
