import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { renameInTime } from '../files/place.ts';

/** Writes a file in one step, so that no reader ever sees half of it. */
export async function writeWhole(path: string, text: string): Promise<void> {
  // A name of its own: no other file is in the way, and no link leads elsewhere.
  const part = `${path}.${randomUUID()}.part`;
  try {
    await writeFile(part, text, { flag: 'wx' });
    await renameInTime(part, path);
  } finally {
    await rm(part, { force: true });
  }
}
