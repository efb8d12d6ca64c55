import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PATHS = {
  packageJson: 'package.json',
  packageLock: 'package-lock.json',
  userAgent: 'src/http/user-agent.ts',
  changelog: 'CHANGELOG.md',
} as const;

/** The files that state the version, as text. */
export type ReleaseFiles = Readonly<Record<keyof typeof PATHS, string>>;

const USER_AGENT = /(?<=^export const USER_AGENT = 'verify-cpython\/)[^']*(?=';$)/m;

/** @param root of the repository */
export function readReleaseFiles(root: string): ReleaseFiles {
  const read = (name: keyof typeof PATHS): string => readFileSync(join(root, PATHS[name]), 'utf8');
  return {
    packageJson: read('packageJson'),
    packageLock: read('packageLock'),
    userAgent: read('userAgent'),
    changelog: read('changelog'),
  };
}

/** @param root of the repository */
export function writeReleaseFiles(root: string, files: ReleaseFiles): void {
  for (const name of Object.keys(PATHS) as (keyof typeof PATHS)[]) {
    writeFileSync(join(root, PATHS[name]), files[name]);
  }
}

/** The version in each place that has one, by the place's name. The changelog is not among them. */
export function readVersions({
  packageJson,
  packageLock,
  userAgent,
}: ReleaseFiles): Record<string, string | undefined> {
  const lock = JSON.parse(packageLock);
  return {
    [PATHS.packageJson]: toText(JSON.parse(packageJson).version),
    [PATHS.packageLock]: toText(lock.version),
    [`${PATHS.packageLock}, its root package`]: toText(lock.packages?.['']?.version),
    [PATHS.userAgent]: USER_AGENT.exec(userAgent)?.[0],
  };
}

/** @throws Error if a file has no place for the version */
export function setVersions(files: ReleaseFiles, version: string): ReleaseFiles {
  const lock = JSON.parse(files.packageLock);
  const missing = Object.entries(readVersions(files)).find(([, found]) => found === undefined);
  if (missing) throw new Error(`${missing[0]}: expected a version, found none.`);
  lock.version = version;
  lock.packages[''].version = version;
  return {
    ...files,
    packageJson: toJson({ ...JSON.parse(files.packageJson), version }),
    packageLock: toJson(lock),
    userAgent: files.userAgent.replace(USER_AGENT, version),
  };
}

function toText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
