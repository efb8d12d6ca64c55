import type { IncomingMessage } from 'node:http';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ActionError, describeCause, type ErrorCode } from '../errors.ts';
import { PassingFault } from './retry.ts';

/** How long a connection may be silent. */
export const IDLE_MS = 30_000;

/** How much of a body is read. */
export interface Limit {
  readonly maxBytes: number;
  /** The code of the error where there is more. */
  readonly tooLarge?: ErrorCode;
}

/**
 * Reads a body to its end, each chunk to `onChunk` and then to `sink`.
 * @returns the number of bytes
 * @throws PassingFault where the body is cut short or stalls
 */
export async function receive(
  message: IncomingMessage,
  { maxBytes, tooLarge = 'DOWNLOAD_FAILED' }: Limit,
  onChunk: (chunk: Buffer) => void,
  sink: Writable,
): Promise<number> {
  const declared = Number(message.headers['content-length'] ?? Number.NaN);
  const stalled = new PassingFault(`no data for ${IDLE_MS / 1000} s`);
  const idle = setTimeout(() => message.destroy(stalled), IDLE_MS);
  let size = 0;
  try {
    await pipeline(
      message,
      async function* (chunks: AsyncIterable<Buffer>) {
        for await (const chunk of chunks) {
          idle.refresh();
          size += chunk.length;
          if (size > maxBytes) throw new ActionError(tooLarge, `The file has more than ${maxBytes} bytes.`);
          onChunk(chunk);
          yield chunk;
        }
      },
      sink,
    );
  } catch (error) {
    if (error instanceof ActionError || isDiskError(error)) throw error;
    throw new PassingFault(`the body ended after ${size} bytes: ${describeCause(error)}`, { cause: error });
  } finally {
    clearTimeout(idle);
  }
  if (declared >= 0 && declared !== size) {
    throw new PassingFault(`the body has ${size} bytes, the server declared ${declared}`);
  }
  return size;
}

/** A sink for bodies that `onChunk` keeps. */
export function discard(): Writable {
  return new Writable({ write: (_chunk, _encoding, done) => done() });
}

/** Errors of the file system name the call that failed on a path; those of a socket name no path. */
function isDiskError(error: unknown): boolean {
  return error instanceof Error && 'path' in error;
}
