import { rename, writeFile } from 'node:fs/promises';

/** Writes a file in one step, so that nobody ever reads half of it. */
export async function writeWhole(path: string, text: string): Promise<void> {
  await writeFile(`${path}.part`, text);
  await rename(`${path}.part`, path);
}
