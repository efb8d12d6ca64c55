import type { Artifact } from '../cpython/artifact-kinds.ts';
import { formatFinalVersion, type PythonVersion } from '../cpython/version.ts';
import { ActionError } from '../errors.ts';
import { isLoopback } from '../http/no-proxy.ts';

/** Where CPython's releases are published. */
export const PYTHON_ORG = 'https://www.python.org/ftp/python';

/** The verification material of every signed file of a release lies beside it (docs/facts.md section 3). */
const BUNDLE_SUFFIX = '.sigstore';

/**
 * Reads the address of a folder that is served over HTTP: python.org, a mirror with its layout, a TUF repository.
 * @param input the input that has it, for messages
 * @returns the address, ending in a slash
 * @throws ActionError INVALID_INPUT for what is no http or https address, or has more than a path
 */
export function parseMirror(text: string, input: string): URL {
  const invalid = (reason: string): ActionError =>
    new ActionError('INVALID_INPUT', `${input}: ${reason}.`, {
      hint: `Give the address of a folder, such as https://www.python.org/ftp/python for mirror.`,
    });
  const url = URL.parse(text);
  if (url === null || !['https:', 'http:'].includes(url.protocol)) {
    // What may hold a password or a token is not shown.
    throw invalid(`${/[@?]/.test(text) ? 'it' : `'${text}'`} is not an http or https address`);
  }
  if (url.username || url.password)
    throw invalid('it contains a user name or a password, which would show in logs');
  if (url.search || url.hash) throw invalid('it has a query or a fragment');
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}

/** Whether what this mirror sends can be changed on its way. Loopback has no way. */
export function isPlaintext(mirror: URL): boolean {
  return mirror.protocol === 'http:' && !isLoopback(mirror);
}

/** `…/3.14.0/`: pre-releases lie in the folder of the release that they lead to. */
export function toReleaseFolder(mirror: URL, version: PythonVersion): URL {
  return new URL(`${formatFinalVersion(version)}/`, mirror);
}

/** `…/3.14.0/Python-3.14.0rc1.tgz` */
export function toArtifactUrl(mirror: URL, { version, fileName }: Artifact): URL {
  return new URL(fileName, toReleaseFolder(mirror, version));
}

/** The bundle's name or address, from the artifact's. */
export function toBundleName(fileName: string): string {
  return `${fileName}${BUNDLE_SUFFIX}`;
}
