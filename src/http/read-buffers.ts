import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const COLLECT_AFTER_BYTES = 4 * 1024 * 1024;

const collectYoungObjects = exposeMinorCollection();
let uncollectedBytes = 0;

/**
 * Gives the memory of chunks that were read back, every 4 MiB of them. V8 counts only the small objects in front
 * of them, and lets some 60 MB pile up before it looks; so the peak would grow with the artifact.
 */
export function collectReadBuffers(readBytes: number): void {
  uncollectedBytes += readBytes;
  if (uncollectedBytes < COLLECT_AFTER_BYTES) return;
  uncollectedBytes = 0;
  collectYoungObjects({ type: 'minor' });
}

/** A runner starts the action without flags, so the collector is exposed here; new contexts then have it. */
function exposeMinorCollection(): (options: { type: 'minor' }) => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc');
}
