import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ActionError, describeCause } from '../errors.ts';
import { readSmallFile } from '../files/regular-file.ts';

/** What the TUF client takes for any of its files. */
const MAX_METADATA_BYTES = 5_000_000;

/** The one target that is fetched, under a name of our own. */
export const TARGET_FILE = 'target';

/** A TUF repository, and the root metadata with which trust in it begins. */
export interface TufRepository {
  /** Ends in a slash. */
  readonly mirror: URL;
  /** A root.json. */
  readonly root: Uint8Array;
  /** For files, and for what this repository has published, so that it can't go back. */
  readonly temporaryFolder: string;
}

/** What the TUF client workflow remembers of a repository, so that it can't go back. No root is among it. */
const REMEMBERED = ['timestamp.json', 'snapshot.json', 'targets.json', TARGET_FILE];

/**
 * Runs `work` in a folder of its own with the root to begin with and what earlier runs of the job remembered, and
 * remembers what it verified. Other processes may do the same: each file comes and goes as a whole.
 */
export async function withMetadataFolder<T>(
  { mirror, root, temporaryFolder }: TufRepository,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const key = createHash('sha256').update(mirror.href).update(root).digest('hex').slice(0, 16);
  const memory = join(temporaryFolder, `verify-cpython-tuf-${key}`);
  const folder = await tryOnDisk(() => createFolders(memory));
  try {
    await tryOnDisk(() => recall(memory, folder, root));
    const result = await work(folder);
    await tryOnDisk(async () => {
      for (const name of REMEMBERED) await rename(join(folder, name), join(memory, name));
    });
    return result;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function createFolders(memory: string): Promise<string> {
  await mkdir(memory, { recursive: true });
  return mkdtemp(`${memory}-`);
}

async function recall(memory: string, folder: string, root: Uint8Array): Promise<void> {
  for (const name of REMEMBERED) {
    // What is not there, or is no file, is not remembered.
    const bytes = await readSmallFile(join(memory, name), MAX_METADATA_BYTES).catch(() => undefined);
    if (bytes) await writeFile(join(folder, name), bytes);
  }
  // The folder is at a place that others may write: what is remembered is verified again, and never is a root.
  await writeFile(join(folder, 'root.json'), root);
}

/** @throws ActionError TRUSTED_ROOT_UNAVAILABLE */
async function tryOnDisk<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const message = `There is no place for the metadata of TUF: ${describeCause(error)}.`;
    throw new ActionError('TRUSTED_ROOT_UNAVAILABLE', message, { cause: error });
  }
}
