import type { IncomingMessage } from 'node:http';
import { ActionError, describeCause, type ErrorCode } from '../errors.ts';
import { collectReadBuffers } from './read-buffers.ts';
import { PassingFault } from './retry.ts';

/** How long a connection may be silent. */
export const IDLE_MS = 30_000;
const MIN_PROGRESS_BYTES = 128 * 1024;

/** How much of a body is read. */
export interface Limit {
  readonly maxBytes: number;
  /** The code of the error where there is more. */
  readonly tooLarge?: ErrorCode;
}

/**
 * Reads a body to its end, each chunk to `onChunk`.
 * @returns the number of bytes
 * @throws PassingFault where the body is cut short or stalls; ActionError where it is too large; what `onChunk` throws
 */
export async function receive(
  message: IncomingMessage,
  { maxBytes, tooLarge = 'DOWNLOAD_FAILED' }: Limit,
  onChunk: (chunk: Buffer) => void | Promise<void>,
): Promise<number> {
  const declared = Number(message.headers['content-length'] ?? Number.NaN);
  let size = 0;
  for await (const chunk of readUntilSilence(message)) {
    size += chunk.length;
    if (size > maxBytes) throw new ActionError(tooLarge, `The file has more than ${maxBytes} bytes.`);
    await onChunk(chunk);
    collectReadBuffers(chunk.length);
  }
  if (declared >= 0 && declared !== size) {
    throw new PassingFault(`the body has ${size} bytes, the server declared ${declared}`);
  }
  return size;
}

/**
 * The chunks of a body; every fault of the connection becomes a passing one. Silence is one, and so is a trickle: less
 * than 128 KiB in 30 seconds would keep a job for hours.
 */
async function* readUntilSilence(message: IncomingMessage): AsyncGenerator<Buffer> {
  const idle = setTimeout(
    () => message.destroy(new Error(`hardly any data for ${IDLE_MS / 1000} s`)),
    IDLE_MS,
  );
  let sinceRefresh = 0;
  try {
    for await (const chunk of message) {
      sinceRefresh += chunk.length;
      if (sinceRefresh >= MIN_PROGRESS_BYTES) {
        idle.refresh();
        sinceRefresh = 0;
      }
      yield chunk;
    }
  } catch (error) {
    throw new PassingFault(`the body ended early: ${describeCause(error)}`, { cause: error });
  } finally {
    clearTimeout(idle);
  }
}
