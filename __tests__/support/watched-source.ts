import type { ByteSource } from '../../src/cpython/stamps/stamp.ts';

const PART_BYTES = 1024;

/** Bytes as from a file that is read in parts, and what became of it. */
export interface WatchedSource extends ByteSource {
  /** Of all reading. */
  readonly bytesRead: () => number;
  /** Whether anything that was opened was not closed. */
  readonly isOpen: () => boolean;
}

export function watchSource(bytes: Buffer, partBytes = PART_BYTES): WatchedSource {
  let bytesRead = 0;
  let open = 0;
  return {
    size: bytes.length,
    *read(start, end) {
      open += 1;
      try {
        const range = bytes.subarray(start, end);
        for (let at = 0; at < range.length; at += partBytes) {
          const part = range.subarray(at, at + partBytes);
          bytesRead += part.length;
          yield part;
        }
      } finally {
        open -= 1;
      }
    },
    bytesRead: () => bytesRead,
    isOpen: () => open > 0,
  };
}
