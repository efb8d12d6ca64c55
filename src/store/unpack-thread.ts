import type { Compression } from '../cpython/stamps/compression.ts';
import type { BatchWriter } from './tree-writer.ts';

/**
 * The thread that unpacks one archive together with the main thread. On two cores, more threads would only compete, so
 * this one does what takes longest: it decompresses xz, or else writes files.
 */
export interface UnpackThread extends AsyncDisposable {
  readonly decompress?: Compression['decompress'];
  readonly writer?: BatchWriter;
}
