import { readFileSync } from 'node:fs';
import { parseSpecifier, type Specifier } from '../cpython/specifier.ts';
import { findSpecifier } from '../cpython/version-files.ts';
import { ActionError } from '../errors.ts';

/**
 * Reads the version specifier in a file that other tools read too. No error quotes the file, which may hold secrets.
 *
 * @param path relative to the workspace, which is the working directory of an action
 * @throws ActionError INVALID_INPUT or INVALID_PYTHON_VERSION
 */
export function readVersionFile(path: string): Specifier {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new ActionError('INVALID_INPUT', `python-version-file: '${path}' cannot be read.`, {
      cause: error,
    });
  }
  try {
    return parseSpecifier(findSpecifier(path, text));
  } catch (error) {
    if (!(error instanceof ActionError) || error.code !== 'INVALID_PYTHON_VERSION') throw error;
    throw new ActionError(
      error.code,
      `python-version-file: what '${path}' has is no version or version specifier.`,
      {
        hint: error.hint,
      },
    );
  }
}
