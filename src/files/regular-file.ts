import { closeSync, constants, fstatSync, openSync, readSync, type Stats, statSync } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { ActionError, describeCause } from '../errors.ts';

/** Opening a pipe doesn't wait for a writer, and a terminal never becomes ours. Windows has neither flag. */
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0);

/** A file that has more bytes than expected. */
export class TooLargeError extends Error {
  constructor(found: string, maxBytes: number) {
    super(`it has ${found}, expected at most ${maxBytes}`);
  }
}

/**
 * Opens a file to read it. A path can lead to a pipe or a device, which never end.
 * @throws Error if the path is anything but a regular file, or the file cannot be opened
 */
export async function openRegularFile(path: string): Promise<FileHandle> {
  // Opening some devices has effects, so look first. Look again at what was opened: the path may lead elsewhere by then.
  assertRegular(await stat(path));
  const file = await open(path, FLAGS);
  try {
    assertRegular(await file.stat());
    return file;
  } catch (error) {
    await file.close();
    throw error;
  }
}

/**
 * Reads a small file at once. Never reads more than `maxBytes`, whatever size the file system reports: files in `/proc`
 * have none.
 * @throws Error as `openRegularFile`, or if the file has more than `maxBytes`
 */
function readSmallFileSync(path: string, maxBytes: number): Buffer {
  const file = openRegularFileSync(path);
  try {
    const { size } = fstatSync(file);
    if (size > maxBytes) throw new TooLargeError(`${size} bytes`, maxBytes);
    return readWhole(file, size, maxBytes);
  } finally {
    closeSync(file);
  }
}

/**
 * As `openRegularFile`, for callers that read without waiting.
 * @returns the descriptor; close it after use
 */
export function openRegularFileSync(path: string): number {
  assertRegular(statSync(path));
  const file = openSync(path, FLAGS);
  try {
    assertRegular(fstatSync(file));
    return file;
  } catch (error) {
    closeSync(file);
    throw error;
  }
}

/** As `readSmallFileSync`, for callers that wait for several things. */
export async function readSmallFile(path: string, maxBytes: number): Promise<Buffer> {
  return readSmallFileSync(path, maxBytes);
}

function assertRegular(stats: Stats): void {
  if (stats.isFile()) return;
  throw new Error(`it is ${describeKind(stats)}, not a regular file`);
}

/** What a path leads to, if it is anything but a regular file: `a folder`, `a device`. */
function describeKind(stats: Stats): string {
  if (stats.isDirectory()) return 'a folder';
  if (stats.isFIFO()) return 'a pipe';
  if (stats.isSocket()) return 'a socket';
  return 'a device';
}

/** Reads one byte more than expected, to detect the end. The buffer grows only with what arrives. */
function readWhole(file: number, expectedBytes: number, maxBytes: number): Buffer {
  let buffer = Buffer.allocUnsafe(Math.min(expectedBytes, maxBytes) + 1);
  let size = 0;
  for (;;) {
    const bytesRead = readSync(file, buffer, size, buffer.length - size, null);
    if (bytesRead === 0) return buffer.subarray(0, size);
    size += bytesRead;
    if (size > maxBytes) throw new TooLargeError(`more than ${maxBytes} bytes`, maxBytes);
    if (size < buffer.length) continue;
    const larger = Buffer.allocUnsafe(Math.min(2 * buffer.length + 4096, maxBytes + 1));
    buffer.copy(larger);
    buffer = larger;
  }
}

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

const CHECK_THE_PATH =
  'Check the path: a relative path starts at the working directory, and quotes would be part of it. A file of the repository is there after actions/checkout.';

/** The error for a file that an input names and that is unusable: says what was found. */
export function cannotRead(
  input: string,
  path: string,
  { cause, hint = CHECK_THE_PATH }: { cause: unknown; hint?: string },
): ActionError {
  const message = `${input}: '${path}' cannot be read: ${describeCause(cause)}.`;
  return new ActionError('INVALID_INPUT', message, { cause, hint });
}
