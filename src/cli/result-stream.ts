import { fstatSync, readFileSync, statSync } from 'node:fs';
import { ActionError, describeCause } from '../errors.ts';

const STANDARD_OUTPUT = 1;

/**
 * Writes the result of a command to standard output.
 * @param isData whether a program is to read it: with --json, the result is what the command is for
 * @throws ActionError INVALID_INPUT if standard output doesn't take all of it: it was closed, the reader is gone, or the
 *   disk is full
 */
export function writeResult(text: string, { isData }: { isData: boolean }): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (cause: Error): void =>
      reject(
        new ActionError('INVALID_INPUT', `Standard output can't be written: ${describeCause(cause)}.`, {
          hint: 'Check where the output goes: the disk may be full, or the program that reads it may have ended.',
          cause,
        }),
      );
    if (isData && wasClosed()) return fail(new Error('it is closed'));
    // An error that comes after the last write would otherwise end the process without a message.
    process.stdout.on('error', fail);
    process.stdout.write(text, error => (error ? fail(error) : resolve()));
  });
}

/**
 * Whether standard output was closed when the process started (`>&-`). Node then opens /dev/null for reading and writing
 * instead, whereas a shell opens it only for writing. Some programs that discard output open it as Node does, so this counts
 * only for data.
 * @returns false on systems without Linux's /proc
 */
function wasClosed(): boolean {
  try {
    const output = fstatSync(STANDARD_OUTPUT);
    if (!output.isCharacterDevice() || output.rdev !== statSync('/dev/null').rdev) return false;
    const [, flags = '0'] =
      /^flags:\s*(\d+)$/m.exec(readFileSync(`/proc/self/fdinfo/${STANDARD_OUTPUT}`, 'utf8')) ?? [];
    // The access mode of open(2): 2 is O_RDWR.
    return (Number.parseInt(flags, 8) & 3) === 2;
  } catch {
    return false;
  }
}
