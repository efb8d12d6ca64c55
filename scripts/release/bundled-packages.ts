/** A package whose code is in dist/. */
export interface BundledPackage {
  readonly name: string;
  /** An SPDX license identifier. */
  readonly license: string;
  readonly version: string;
  /** Subresource integrity of the package's archive; absent from a package of this repository. */
  readonly integrity?: string;
  /** Names of the bundled packages that it depends on. */
  readonly dependencies: readonly string[];
}

interface LockEntry {
  readonly name?: string;
  readonly version?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly resolved?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const BLOCK = /^(?<name>(?:@[\w.-]+\/)?[\w.-]+)\n(?<license>[A-Z0-9][\w.+-]*)$/gm;

/**
 * Reads the list of bundled packages, which the bundler writes with their licenses.
 * @param text of dist/licenses.txt: for each package its name, its SPDX identifier, and the license's text
 */
export function parseLicenses(text: string, names: ReadonlySet<string>): { name: string; license: string }[] {
  return [...`\n${text}`.matchAll(BLOCK)].flatMap(({ groups: { name = '', license = '' } = {} }) =>
    names.has(name) ? [{ name, license }] : [],
  );
}

/**
 * Finds the version of each bundled package. Where the lock file has several, it is the one that the bundled packages
 * depend on.
 * @param licenses text of dist/licenses.txt
 * @param lock text of package-lock.json
 * @throws Error if a bundled package isn't a dependency of another one or of the project, or has two versions
 */
export function readBundledPackages(licenses: string, lock: string): BundledPackage[] {
  const entries: Readonly<Record<string, LockEntry>> = JSON.parse(lock).packages;
  const names = new Set(Object.entries(entries).map(([path, entry]) => toName(path, entry)));
  const bundled = parseLicenses(licenses, names);
  const installed = findInstalled(entries, new Set(bundled.map(({ name }) => name)));
  return bundled.map(({ name, license }) => {
    const found = installed.get(name);
    if (found === undefined) throw new Error(`${name} is in dist/, but no bundled package depends on it.`);
    const { version, integrity, dependencies } = found;
    return { name, license, version, ...(integrity && { integrity }), dependencies };
  });
}

type Installed = Omit<BundledPackage, 'name' | 'license'>;

/** Follows the dependencies as Node does: from the project, through bundled packages only. */
function findInstalled(
  entries: Readonly<Record<string, LockEntry>>,
  bundled: ReadonlySet<string>,
): Map<string, Installed> {
  const installed = new Map<string, Installed>();
  const visited = new Set<string>();
  const queue = [''];
  for (const path of queue) {
    if (visited.has(path)) continue;
    visited.add(path);
    const entry = entries[path] ?? {};
    const needed = Object.keys({ ...entry.dependencies, ...(path === '' && entry.devDependencies) });
    const next = needed
      .map(name => resolve(path, name, entries))
      .filter(found => found !== undefined)
      .filter(found => bundled.has(toName(found, entries[found] ?? {})));
    queue.push(...next);
    const names = new Set(next.map(found => toName(found, entries[found] ?? {})));
    if (path !== '') remember(path, entry, [...names]);
  }
  return installed;

  function remember(path: string, entry: LockEntry, dependencies: readonly string[]): void {
    const name = toName(path, entry);
    const { version = '', integrity } = entry;
    const other = installed.get(name)?.version ?? version;
    if (other !== version) throw new Error(`${name} is bundled in two versions: ${other} and ${version}.`);
    installed.set(name, { version, ...(integrity && { integrity }), dependencies });
  }
}

/** The lock file's key of a dependency: in the nearest node_modules above, and where a link leads to. */
function resolve(
  path: string,
  name: string,
  entries: Readonly<Record<string, LockEntry>>,
): string | undefined {
  for (let folder = path; ; folder = folder.slice(0, Math.max(folder.lastIndexOf('/node_modules/'), 0))) {
    const key = `${folder}${folder && '/'}node_modules/${name}`;
    const entry = entries[key];
    if (entry) return entry.link ? entry.resolved : key;
    if (folder === '') return undefined;
  }
}

function toName(path: string, { name }: LockEntry): string {
  return name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}
