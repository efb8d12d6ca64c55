import { findKinds } from '../cpython/artifact-kinds.ts';
import {
  compareVersions,
  findVersion,
  formatFinalVersion,
  formatVersion,
  type PythonVersion,
} from '../cpython/version.ts';

/** The releases that folders are named after, the newest first; other names are left out. */
export function findFinalVersions(names: readonly string[]): PythonVersion[] {
  const finals = names.flatMap(name => /^(?<final>\d+\.\d+\.\d+)\/?$/.exec(name)?.groups?.final ?? []);
  return parseVersions(finals);
}

/** The releases that have a file of any kind in the folder of a final one, the newest first. */
export function findReleases(final: PythonVersion, names: readonly string[]): PythonVersion[] {
  const named = names.flatMap(name => /\d+\.\d+\.\d+(?:(?:a|b|rc)\d+)?/.exec(name)?.[0] ?? []);
  return parseVersions(named).filter(
    version => formatFinalVersion(version) === formatVersion(final) && findKinds(version, names).length > 0,
  );
}

/** Each version once, the newest first; a listing has many names, and those of no version are left out. */
function parseVersions(texts: readonly string[]): PythonVersion[] {
  const versions = [...new Set(texts)].flatMap(text => findVersion(text) ?? []);
  return versions.sort((a, b) => compareVersions(b, a));
}
