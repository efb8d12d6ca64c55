import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Artifact } from '../cpython/artifact-kinds.ts';
import { formatFinalVersion, type PythonVersion } from '../cpython/version.ts';
import { ActionError } from '../errors.ts';
import { isLoopback } from '../http/no-proxy.ts';

/** Where CPython's releases are published. */
export const PYTHON_ORG = 'https://www.python.org/ftp/python';

/** The bundle of each signed file is next to it (docs/facts.md section 3). */
const BUNDLE_SUFFIX = '.sigstore';
/** As tools of Sigstore name bundles; people who sign for their own mirror use it. python.org never does. */
const OTHER_BUNDLE_SUFFIX = '.sigstore.json';

/**
 * An address on this machine: `file:/srv`, `file:///srv`, or `file://localhost/srv`, and nothing that becomes absolute
 * unasked.
 */
const FILE_ADDRESS = /^file:(?:\/\/(?:localhost)?)?\/(?!\/[^/])/i;

/**
 * Reads the address of a mirror: a folder with the layout of python.org, served over HTTP or on a disk of this machine.
 * @returns the address, ending in a slash
 * @throws ActionError INVALID_INPUT for any other address, or for one that has more than a path
 */
export function parseMirror(text: string): URL {
  if (/^file:/i.test(text)) return parseFolder(text);
  const isPathOfWindows = /^(?:[a-z]:)?[\\/]/i.test(text);
  if (!isAbsolute(text) && !isPathOfWindows) return parseAddress(text, 'mirror');
  const example = isAbsolute(text) ? pathToFileURL(text).href : 'file:///C:/mirror';
  throw invalidAddress('mirror', `'${text}' is a path, not an address`, example);
}

/**
 * Reads the address of a folder that is served over HTTP: python.org, a mirror with its layout, a TUF repository.
 * @param input the input that has it, for messages
 * @returns the address, ending in a slash
 * @throws ActionError INVALID_INPUT if it is not an http or https address, or has more than a path
 */
export function parseAddress(text: string, input: string): URL {
  const invalid = (reason: string): ActionError => invalidAddress(input, reason);
  const url = URL.parse(text);
  if (url === null || !['https:', 'http:'].includes(url.protocol)) {
    // What may hold a password or a token is not shown.
    throw invalid(
      `${/[@?]/.test(text) ? 'it' : `'${text}'`} is not an ${input === 'mirror' ? 'http, https, or file' : 'http or https'} address`,
    );
  }
  if (url.username || url.password)
    throw invalid('it contains a user name or a password, which would show in logs');
  if (url.search || url.hash) throw invalid('it has a query or a fragment');
  return endInSlash(url);
}

function parseFolder(text: string): URL {
  const url = URL.parse(text);
  const isLocal = url !== null && url.host === '' && FILE_ADDRESS.test(text);
  if (!isLocal || url.search || url.hash || /%(?:00|2f|5c)/i.test(url.pathname))
    throw invalidAddress('mirror', `'${text}' is not the file: address of a folder`, 'file:///srv/mirror');
  return endInSlash(url);
}

function endInSlash(url: URL): URL {
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}

function invalidAddress(input: string, reason: string, example = PYTHON_ORG): ActionError {
  return new ActionError('INVALID_INPUT', `${input}: ${reason}.`, {
    hint: `Set ${input} to the address of a folder, such as ${example}.`,
  });
}

/** Whether a mirror is a folder on a disk of this machine. */
export function isFolder(mirror: URL): boolean {
  return mirror.protocol === 'file:';
}

/** The hint for a mirror that seems to be empty, as the end of a sentence. */
export function toAddressHint(mirror: URL): string {
  const layout =
    'check the address in mirror: it must have the layout of python.org, <mirror>/3.13.5/Python-3.13.5.tgz.';
  return isFolder(mirror) ? layout : `${layout} If the mirror requires credentials, set mirror-token.`;
}

/** Whether others on the network can change what this mirror sends, which is impossible on loopback. */
export function isPlaintext(mirror: URL): boolean {
  return mirror.protocol === 'http:' && !isLoopback(mirror);
}

/** `…/3.14.0/`: pre-releases are in the folder of the release that they lead to. */
export function toReleaseFolder(mirror: URL, version: PythonVersion): URL {
  return new URL(`${formatFinalVersion(version)}/`, mirror);
}

/** `…/3.14.0/Python-3.14.0rc1.tgz` */
export function toArtifactUrl(mirror: URL, { version, fileName }: Artifact): URL {
  return new URL(fileName, toReleaseFolder(mirror, version));
}

/** The bundle's name, from the artifact's. */
export function toBundleName(fileName: string): string {
  return `${fileName}${BUNDLE_SUFFIX}`;
}

/** The addresses where the bundle of an artifact can be, most likely first; only mirrors have the second one. */
export function toBundleUrls(artifact: URL): URL[] {
  const suffixes = isOwnMirror(artifact) ? [BUNDLE_SUFFIX, OTHER_BUNDLE_SUFFIX] : [BUNDLE_SUFFIX];
  return suffixes.map(suffix => new URL(`${artifact.href}${suffix}`));
}

/** Gives bundles with the other suffix the usual name, if their file is listed too. */
export function readBundleNames(names: readonly string[]): string[] {
  const all = new Set(names);
  const renamed = names.map(name => {
    const fileName = name.endsWith(OTHER_BUNDLE_SUFFIX) && name.slice(0, -OTHER_BUNDLE_SUFFIX.length);
    return fileName && all.has(fileName) ? toBundleName(fileName) : name;
  });
  return [...new Set(renamed)];
}

/** Whether an address is on a mirror, and not on python.org itself. */
export function isOwnMirror(address: URL): boolean {
  return !/^(www\.)?python\.org$/.test(address.hostname);
}
