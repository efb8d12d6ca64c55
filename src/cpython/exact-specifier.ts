import { formatVersion, type PythonVersion, parseVersion } from './version.ts';

/** A set of releases, as a workflow author writes it; `3.13.5` is a set of one. */
export interface Specifier {
  readonly text: string;
  /** The release, if the specifier names one. Then no listing is needed. */
  readonly exact?: PythonVersion;
  /** `t` at its end: the free-threaded build if there is one. */
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

/** The end of the names that uv gives its builds: operating system, architecture, C library. */
const PLATFORM =
  /^(?<request>cpython-.+?)-(?:linux|macos|darwin|windows|freebsd|android|ios|emscripten|any)(?:-[a-z\d_]+){0,2}$/;

/** Before a version: `cpython-`, `cpython@`, `cpython` of uv, and `python-`, `python` of pyenv and Heroku. */
const IMPLEMENTATION = /^(?:cpython[-@]?(?=[vV\d<>=~!^])|python-?(?=\d+\.))/;

/**
 * Takes a request apart: uv's forms (https://docs.astral.sh/uv/concepts/python-versions/#requesting-a-version), pyenv's
 * names, and plain versions and ranges, which stay as they are. Other implementations and variants stay too, and are
 * rejected later, because they are not versions.
 *
 * @returns the version or range alone: `3.12.3` of `cpython-3.12.3-linux-x86_64-gnu`; and whether the request names the
 *   free-threaded build, by `t` or `+freethreaded`
 */
export function readVersionRequest(written: string): Pick<Specifier, 'text' | 'freeThreaded'> {
  const trimmed = written.trim();
  const request = PLATFORM.exec(trimmed)?.groups?.request ?? trimmed;
  const [, plain = request, variant] = /^(.*)\+(freethreaded|gil)$/.exec(request) ?? [];
  const text = plain
    .replace(/^cp(?<major>3)(?<minor>\d{1,2})(?=t?$)/, '$<major>.$<minor>')
    .replace(IMPLEMENTATION, '')
    .replace(/V(?=\d)/g, 'v');
  if (variant !== undefined) return { text, freeThreaded: variant === 'freethreaded' };
  const isFreeThreaded = /\dt(-dev)?$|\d-devt$/.test(text);
  return { text: isFreeThreaded ? text.replace(/t(?=(-dev)?$)/, '') : text, freeThreaded: isFreeThreaded };
}

const PRE_RELEASE =
  /^v?(?<release>\d+\.\d+)(?<micro>\.\d+)?[-_.]?(?<word>alpha|a|beta|b|preview|pre|c|rc)[-_.]?(?<serial>\d+)$/i;

/**
 * The release that a text names exactly, in any spelling that PEP 440 normalizes to it
 * (https://peps.python.org/pep-0440/#normalization): `3.14.0-rc1`, `V3.14.0RC1`, `3.14c1`. Leading zeros are refused all
 * the same.
 *
 * @returns undefined if the text names none
 * @throws ActionError INVALID_PYTHON_VERSION for a number that no release has
 */
export function findExactVersion(text: string): PythonVersion | undefined {
  if (/^v?\d+\.\d+\.\d+$/i.test(text)) return parseVersion(text.replace(/^v/i, ''));
  const parts = PRE_RELEASE.exec(text)?.groups;
  if (parts === undefined) return undefined;
  const { release, micro = '.0', word = '', serial } = parts;
  return parseVersion(`${release}${micro}${toLevel(word.toLowerCase())}${serial}`);
}

function toLevel(word: string): string {
  return /^[ab]/.test(word) ? word.charAt(0) : 'rc';
}
