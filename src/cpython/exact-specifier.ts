import { formatVersion, type PythonVersion } from './version.ts';
import { findExactVersion, readVersionRequest } from './version-request.ts';

/** A set of releases, as a workflow author writes it; `3.13.5` is a set of one. */
export interface Specifier {
  readonly text: string;
  /** The release, if the specifier names one. Then no listing is needed. */
  readonly exact?: PythonVersion;
  /** `t` at its end: the free-threaded build where there is one. */
  readonly freeThreaded: boolean;
  /** Whether pre-releases match without being allowed: those of `3.15-dev` do. */
  readonly takesPreReleases: boolean;
  /** Whether a release is in the set; pre-releases as the release that they lead to. */
  readonly matches: (version: PythonVersion) => boolean;
}

/**
 * Reads a specifier that names one release. Most do, and reading others takes two libraries.
 * @returns undefined if `parseSpecifier` has to read the text
 * @throws ActionError INVALID_PYTHON_VERSION for a number that no release has
 */
export function findExactSpecifier(text: string): Specifier | undefined {
  if (!/^[\w.+@-]{1,100}$/.test(text)) return undefined;
  const request = readVersionRequest(text);
  const exact = findExactVersion(request.text);
  if (exact === undefined) return undefined;
  return { text, freeThreaded: request.freeThreaded, ...toExactMeaning(exact) };
}

/** What the exact name of a release means. */
export function toExactMeaning(
  exact: PythonVersion,
): Required<Pick<Specifier, 'exact' | 'takesPreReleases' | 'matches'>> {
  const name = formatVersion(exact);
  return { exact, takesPreReleases: true, matches: version => formatVersion(version) === name };
}
