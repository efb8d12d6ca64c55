import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { ActionError, describeCause } from '../errors.ts';
import { makeFolders, renameInTime } from '../files/place.ts';
import { readSmallFile } from '../files/regular-file.ts';

/** The largest file that the TUF client accepts. */
const MAX_METADATA_BYTES = 5_000_000;

/** A run waits a few seconds for TUF in total. */
const MAX_WAIT_MS = 1000;

/** Longer than any run works with TUF. */
const MAX_RUN_MS = 24 * 60 * 60 * 1000;

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

/** The version of the newest root, in decimal digits. */
const ROOT_VERSION = 'root-version';

/**
 * What is kept of a repository to detect rollbacks: the metadata of the TUF client workflow, but no root. Without the roots in
 * between, metadata that a newer root signed proves nothing, so the version of that root is kept too.
 */
const REMEMBERED = ['timestamp.json', 'snapshot.json', 'targets.json', TARGET_FILE, ROOT_VERSION];

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
  let canRemember = true;
  const folder = await prepare(memory, root).catch(async (cause: unknown) => {
    canRemember = false;
    warn(describeForgetting(memory, cause));
    return prepareElsewhere(root);
  });
  try {
    const result = await work(folder);
    if (canRemember)
      await remember(folder, memory).catch((cause: unknown) => warn(describeForgetting(memory, cause)));
    return result;
  } finally {
    await rm(folder, { recursive: true, force: true }).catch(() => {});
  }
}

/**
 * Rejects a repository that withholds a root which it had earlier.
 * @param folder after the client has read all roots
 * @throws Error
 */
export async function assertNewerRoot(folder: string): Promise<void> {
  const root: { signed: { version: number } } = JSON.parse(String(await readFile(join(folder, 'root.json'))));
  const { version } = root.signed;
  const path = join(folder, ROOT_VERSION);
  const before = Number(await readFile(path).catch(() => 0));
  if (version < before)
    throw new Error(`its newest root is version ${version}, and was version ${before} before`);
  await writeFile(path, String(version));
}

async function prepare(memory: string, root: Uint8Array): Promise<string> {
  await makeFolders(memory);
  await removeLeftovers(memory);
  const folder = await mkdtemp(`${memory}-`);
  try {
    await recall(memory, folder, root);
    return folder;
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

/** Removes the folders of runs that were killed. */
async function removeLeftovers(memory: string): Promise<void> {
  const parent = dirname(memory);
  for (const name of await readdir(parent).catch(() => [])) {
    if (!name.startsWith(`${basename(memory)}-`)) continue;
    const path = join(parent, name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Date.now() }));
    if (Date.now() - mtimeMs > MAX_RUN_MS) await rm(path, { recursive: true }).catch(() => {});
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
