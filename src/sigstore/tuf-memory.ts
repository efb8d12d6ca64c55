import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ActionError, describeCause } from '../errors.ts';
import { renameInTime } from '../files/place.ts';
import { readSmallFile } from '../files/regular-file.ts';

/** The largest file that the TUF client accepts. */
const MAX_METADATA_BYTES = 5_000_000;

/** A run waits a few seconds for TUF in total. */
const MAX_WAIT_MS = 1000;

const NAME = 'verify-cpython-tuf';

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
  /** Called if nothing can be stored. */
  readonly warn: (message: string) => void;
}

/** The metadata that the TUF client workflow keeps of a repository, to detect rollbacks. It contains no root. */
const REMEMBERED = ['timestamp.json', 'snapshot.json', 'targets.json', TARGET_FILE];

/**
 * Runs `work` in a folder of its own with the root to begin with and what earlier runs of the job remembered, and
 * remembers what it verified. Other processes may do the same: each file comes and goes as a whole.
 *
 * If nothing can be remembered, `work` still runs: it verifies all that it fetches.
 * @throws ActionError TRUSTED_ROOT_UNAVAILABLE if no folder can be written; what `work` throws
 */
export async function withMetadataFolder<T>(
  { mirror, root, temporaryFolder, warn }: TufRepository,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const key = createHash('sha256').update(mirror.href).update(root).digest('hex').slice(0, 16);
  const memory = join(temporaryFolder, `${NAME}-${key}`);
  const folder = await prepare(memory, root).catch(async (cause: unknown) => {
    warn(describeForgetting(memory, cause));
    return prepareElsewhere(root);
  });
  try {
    const result = await work(folder);
    // Half a memory is useless.
    if (dirname(folder) === temporaryFolder)
      await remember(folder, memory).catch((cause: unknown) => warn(describeForgetting(memory, cause)));
    return result;
  } finally {
    await rm(folder, { recursive: true, force: true }).catch(() => {});
  }
}

async function prepare(memory: string, root: Uint8Array): Promise<string> {
  await mkdir(memory, { recursive: true });
  const folder = await mkdtemp(`${memory}-`);
  try {
    await recall(memory, folder, root);
    return folder;
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

async function prepareElsewhere(root: Uint8Array): Promise<string> {
  try {
    const folder = await mkdtemp(join(tmpdir(), `${NAME}-`));
    await writeFile(join(folder, 'root.json'), root);
    return folder;
  } catch (error) {
    throw toUnavailable(error);
  }
}

/** The error if there is no folder where TUF metadata can be stored. */
export function toUnavailable(cause: unknown): ActionError {
  const message = `TUF metadata cannot be stored: ${describeCause(cause)}.`;
  return new ActionError('TRUSTED_ROOT_UNAVAILABLE', message, { cause });
}

async function remember(folder: string, memory: string): Promise<void> {
  for (const name of REMEMBERED)
    await renameInTime(join(folder, name), join(memory, name), { maxWaitMs: MAX_WAIT_MS });
}

function describeForgetting(memory: string, cause: unknown): string {
  return `TUF metadata cannot be stored in '${memory}': ${describeCause(cause)}. Later steps cannot compare the repository with what this step found.`;
}

async function recall(memory: string, folder: string, root: Uint8Array): Promise<void> {
  for (const name of REMEMBERED) {
    // Only files that exist are remembered.
    const bytes = await readSmallFile(join(memory, name), MAX_METADATA_BYTES).catch(() => undefined);
    if (bytes) await writeFile(join(folder, name), bytes);
  }
  // Others may be able to write to this folder, so what is remembered is verified again, and is never a root.
  await writeFile(join(folder, 'root.json'), root);
}
