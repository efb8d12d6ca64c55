import type { IncomingMessage } from 'node:http';
import { describeCause } from '../errors.ts';
import { type Limit, tooLarge } from '../files/source.ts';
import { PassingFault } from './retry.ts';

/** How long a connection may be silent. */
export const IDLE_MS = 30_000;
const MIN_PROGRESS_BYTES = 128 * 1024;

/** How much of a body is read, and how patiently. */
export interface BodyLimit extends Limit {
  /** How long the connection may be silent, in milliseconds; default: `IDLE_MS`. */
  readonly idleMs?: number | undefined;
}

/**
 * Reads a body to its end, and passes each chunk to `onChunk`. Silence ends it, and so does a trickle of less than 128 KiB
 * in 30 seconds, which would keep a job running for hours.
 * @throws PassingFault if the body is cut short or stalls; ActionError if it is too large; what `onChunk` throws
 */
export async function receive(
  message: IncomingMessage,
  limit: BodyLimit,
  onChunk: (chunk: Buffer) => void,
): Promise<void> {
  const { idleMs = IDLE_MS } = limit;
  const idle = setTimeout(() => message.destroy(new Error(`hardly any data for ${idleMs / 1000} s`)), idleMs);
  let size = 0;
  let refreshedAt = 0;
  try {
    await readToEnd(message, chunk => {
      size += chunk.length;
      if (size > limit.maxBytes) throw tooLarge(limit);
      if (size - refreshedAt >= MIN_PROGRESS_BYTES) {
        idle.refresh();
        refreshedAt = size;
      }
      onChunk(chunk);
    });
  } finally {
    clearTimeout(idle);
  }
  const declared = Number(message.headers['content-length'] ?? Number.NaN);
  if (declared >= 0 && declared !== size) {
    throw new PassingFault(`the body has ${size} bytes, the server declared ${declared}`);
  }
}

/** Without a promise for each chunk: there are thousands. Every fault of the connection becomes a passing one. */
function readToEnd(message: IncomingMessage, onChunk: (chunk: Buffer) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (error?: unknown): void =>
      reject(
        new PassingFault(
          `the body ended early: ${error === undefined ? 'connection closed' : describeCause(error)}`,
          { cause: error },
        ),
      );
    const read = (chunk: Buffer): void => {
      try {
        onChunk(chunk);
      } catch (error) {
        message.off('data', read);
        reject(error);
        message.destroy();
      }
    };
    message.on('data', read).on('end', resolve).on('error', fail).on('close', fail);
  });
}
