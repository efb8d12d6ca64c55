import { ActionError, describeCause } from '../errors.ts';
import { readSmallFileSync } from './regular-file.ts';

/**
 * Reads a file that an input names. Its path is untrusted: a pull request can make it a link to anything.
 *
 * @param input the input that names the file, for messages
 * @param limits `maxBytes` fits the kind of file; `hint` says which file the input expects
 * @throws ActionError INVALID_INPUT if the path is not a regular file of at most `maxBytes`, or cannot be read
 */
export function readInputFile(
  input: string,
  path: string,
  { maxBytes, hint }: { maxBytes: number; hint?: string },
): Buffer {
  try {
    return readSmallFileSync(path, maxBytes);
  } catch (error) {
    throw cannotRead(input, path, { cause: error, ...(hint !== undefined && { hint }) });
  }
}

/** The error for a file that an input names and that is unusable: says what was found. */
export function cannotRead(
  input: string,
  path: string,
  options: { cause: unknown; hint?: string },
): ActionError {
  const reason = describeCause(options.cause);
  return new ActionError('INVALID_INPUT', `${input}: '${path}' cannot be read: ${reason}.`, options);
}
