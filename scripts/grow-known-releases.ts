import type { Artifact, ArtifactKind } from '../src/cpython/artifact-kinds.ts';
import type { KnownReleases } from '../src/cpython/known-releases.ts';
import { compareVersions, formatVersion, type PythonVersion } from '../src/cpython/version.ts';

/** `3.14.0rc1/source-tgz`: how a file on the list is named. */
export function toKnownKey({ version, kind }: Pick<Artifact, 'version' | 'kind'>): string {
  return `${formatVersion(version)}/${kind}`;
}

/** A signed file of a release, as an audit verified it. */
export interface PublishedFile {
  readonly version: PythonVersion;
  readonly kind: ArtifactKind;
  /** Day of the release. */
  readonly released: string;
  readonly sha256: string;
  /** Whether its source found that it changed. */
  readonly isDisputed: boolean;
}

/** What a file on the list has. */
type ListedFile = Omit<PublishedFile, 'isDisputed'>;

/** What one source adds to the list. */
export interface Publication {
  /** The source, for messages. */
  readonly name: string;
  readonly files: readonly PublishedFile[];
  /** Day up to which the source has every release; undefined if it has only some. */
  readonly completeUntil: string | undefined;
}

/** Entries that a maintainer named: `3.14.0rc1/source-tgz`. */
export interface Permissions {
  /** May get another digest. */
  readonly replace: ReadonlySet<string>;
  /** Are taken off the list. */
  readonly remove: ReadonlySet<string>;
}

/** The list as text, and what is new in it. */
export interface Growth {
  readonly text: string;
  /** Keys of entries that were added, changed, or removed. */
  readonly changes: readonly string[];
}

/**
 * Adds the files of some publications to the list. It only grows: no entry changes or goes unless a permission names it.
 *
 * @throws Error with every entry that would change without permission, and every permission that nothing needs
 */
export function growKnownReleases(
  known: KnownReleases,
  publications: readonly Publication[],
  permissions: Permissions,
): Growth {
  const before = new Map(known.files.map(file => [toKnownKey(file), file]));
  const days = new Map(known.files.map(({ version, released }) => [formatVersion(version), released]));
  const after = new Map([...before].filter(([key]) => !permissions.remove.has(key)));
  const conflicts = publications.flatMap(({ name, files }) =>
    files.flatMap(file => {
      const key = toKnownKey(file);
      const conflict = findConflict(file, after.get(key), permissions);
      // The day of a release on the list stays.
      if (!conflict)
        after.set(key, { ...file, released: days.get(formatVersion(file.version)) ?? file.released });
      return conflict ? [`${name}: ${conflict}`] : [];
    }),
  );
  const changes = [...new Set([...before.keys(), ...after.keys()])].filter(
    key => before.get(key)?.sha256 !== after.get(key)?.sha256,
  );
  const unused = [...permissions.replace, ...permissions.remove].filter(key => !changes.includes(key));
  conflicts.push(...unused.map(key => `${key} would not change: leave out its --replace or --remove`));
  if (conflicts.length > 0) throw new Error(conflicts.join('\n'));
  const completeUntil = [known.completeUntil, ...publications.flatMap(each => each.completeUntil ?? [])]
    .sort()
    .at(-1);
  return { text: formatKnownReleases([...after.values()], completeUntil), changes };
}

/** Why a file can't be on the list beside the entry that is there, if it can't. */
function findConflict(
  file: PublishedFile,
  entry: ListedFile | undefined,
  { replace, remove }: Permissions,
): string | undefined {
  const key = toKnownKey(file);
  if (remove.has(key)) return `it has ${key}, which is to be removed`;
  if (replace.has(key)) return undefined;
  if (entry !== undefined && entry.sha256 !== file.sha256)
    return `${key} has SHA-256 ${file.sha256}, the list has ${entry.sha256}`;
  return file.isDisputed && entry === undefined ? `${key} changed, says its report` : undefined;
}

/** One line per release, oldest first, so that a change shows as the lines of its releases. */
function formatKnownReleases(files: readonly ListedFile[], completeUntil: string | undefined): string {
  const releases = [...Map.groupBy(files, ({ version }) => formatVersion(version))];
  const lines = releases.toSorted(([, [a]], [, [b]]) => compareFiles(a, b)).map(toLine);
  return `{\n"completeUntil": ${JSON.stringify(completeUntil)},\n"releases": {\n${lines.join(',\n')}\n}\n}\n`;
}

function toLine([release, files]: [string, readonly ListedFile[]]): string {
  const days = files.map(({ released }) => released).sort();
  const digests = files.map(({ kind, sha256 }) => [kind, sha256] as const).sort();
  return `${JSON.stringify(release)}: ${JSON.stringify({ released: days[0], ...Object.fromEntries(digests) })}`;
}

function compareFiles(a: ListedFile | undefined, b: ListedFile | undefined): number {
  return a && b ? compareVersions(a.version, b.version) : 0;
}
