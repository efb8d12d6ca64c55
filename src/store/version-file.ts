import { realpathSync } from 'node:fs';
import { isAbsolute, relative } from 'node:path';
import type { Specifier } from '../cpython/exact-specifier.ts';
import { parseSpecifier } from '../cpython/specifier.ts';
import { findSpecifier } from '../cpython/version-files.ts';
import { ActionError } from '../errors.ts';
import { readInputFile } from '../files/regular-file.ts';

/** The largest pyproject.toml files of public projects have less than 200 KB. */
const MAX_VERSION_FILE_BYTES = 1024 * 1024;

/** What a version request looks like. Secrets are longer, or have other characters. */
const SHOWABLE = /^[A-Za-z\d.@+:~^<>=!*|, -]{1,40}$/;

/**
 * Reads the version specifier in a file that other tools read too. A pull request can make the file a link to anything, so
 * errors quote only a line that looks like a version request, and only if the file itself is in the workspace.
 *
 * @param path relative to the working directory, which is the workspace in an action
 * @throws ActionError INVALID_INPUT or INVALID_PYTHON_VERSION
 */
export function readVersionFile(path: string): Specifier {
  const bytes = readInputFile('python-version-file', path, {
    maxBytes: MAX_VERSION_FILE_BYTES,
    hint: 'Set python-version-file to a file in the workspace that names a Python version, or set python-version.',
  });
  const written = findSpecifier(path, decodeText(bytes));
  try {
    return parseSpecifier(written);
  } catch (error) {
    if (!(error instanceof ActionError) || error.code !== 'INVALID_PYTHON_VERSION') throw error;
    const isShown = SHOWABLE.test(written) && isInWorkspace(path);
    const found = isShown ? `'${written}' in '${path}'` : `the version in '${path}'`;
    throw new ActionError(
      error.code,
      `python-version-file: ${found} is not a version or version specifier.`,
      isShown ? { hint: error.hint.split('\n') } : {},
    );
  }
}

/** UTF-8, or UTF-16 with its byte-order mark, which Windows PowerShell 5.1 writes for `>`. */
function decodeText(bytes: Buffer): string {
  const isBigEndian = bytes[0] === 0xfe && bytes[1] === 0xff;
  const isLittleEndian = bytes[0] === 0xff && bytes[1] === 0xfe;
  // The decoder removes the mark.
  return new TextDecoder(isBigEndian ? 'utf-16be' : isLittleEndian ? 'utf-16le' : 'utf-8').decode(bytes);
}

/** Whether a file is below the workspace, all links resolved. */
function isInWorkspace(path: string): boolean {
  try {
    const workspace = realpathSync(process.env.GITHUB_WORKSPACE || process.cwd());
    const inside = relative(workspace, realpathSync(path));
    return inside !== '' && !isAbsolute(inside) && !/^\.\.([/\\]|$)/.test(inside);
  } catch {
    // Gone since, or unreachable: then it proves nothing.
    return false;
  }
}
