import { ActionError, describeCause } from '../errors.ts';

/**
 * Writes the result of a command to standard output.
 * @throws ActionError INVALID_INPUT if standard output doesn't take all of it: the reader is gone, or the disk is full
 */
export function writeResult(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (cause: Error): void =>
      reject(
        new ActionError('INVALID_INPUT', `Standard output can't be written: ${describeCause(cause)}.`, {
          hint: 'Check where the output goes: the disk may be full, or the program that reads it may have ended.',
          cause,
        }),
      );
    // An error that comes after the last write would otherwise end the process without a message.
    process.stdout.on('error', fail);
    process.stdout.write(text, error => (error ? fail(error) : resolve()));
  });
}
