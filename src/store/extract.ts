import { existsSync } from 'node:fs';
import { lstat, mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { type CheckedMember, readCheckedMembers } from '../cpython/archive-members.ts';
import { findArchiveType } from '../cpython/artifact-kinds.ts';
import type { FileSystem } from '../cpython/member-names.ts';
import { toByteSource } from '../cpython/stamps/read-range.ts';
import { ActionError, describeCause } from '../errors.ts';
import { isDiskError, isFull, toCode } from '../files/disk-errors.ts';
import { makeFolders } from '../files/place.ts';
import { openRegularFile } from '../files/regular-file.ts';
import { digestWhileReading } from './byte-source.ts';
import { toCacheFolder } from './tool-cache.ts';
import { type BatchWriter, TreeWriter } from './tree-writer.ts';
import type { UnpackThread } from './unpack-thread.ts';
import { assertDigest, readAgain, type VerifiedArtifact } from './verified-artifact.ts';

/** Longer than any job runs, so no job uses an older tree. */
const MAX_TREE_AGE_MS = 7 * 24 * 60 * 60 * 1000;
/** A zip archive is read whole, since its directory is at its end. The largest has 40 MB. */
const MAX_ZIP_BYTES = 256 * 1024 ** 2;

const FILE_SYSTEM: FileSystem = process.platform === 'win32' ? 'windows' : 'other';

/**
 * Unpacks a verified archive into a new folder of the tool cache, next to the artifact. Each run has its own tree:
 * trees are not signed, and builds write into them, so a tree is never used twice.
 *
 * The archive is read once: what is checked is what is written, and its digest is computed on the way. If anything is
 * wrong, the folder is removed.
 *
 * @param options `cacheRoot` is RUNNER_TOOL_CACHE; without a `thread`, this one does all
 * @returns the folder that holds `configure`, or the archive's root if no folder does
 * @throws ActionError VERSION_MISMATCH if a member would leave the folder or contradicts the version; DIGEST_MISMATCH
 *   if the file has changed since it was verified; INVALID_INPUT if the disk is full or refuses an operation, or the machine
 *   ends a thread
 */
export async function extractArtifact(
  verified: VerifiedArtifact,
  { cacheRoot, thread }: { cacheRoot: string; thread: UnpackThread | undefined },
): Promise<string> {
  const trees = `${toCacheFolder(cacheRoot, verified.facts.artifact)}-trees`;
  try {
    await makeFolders(trees);
    if (!(await lstat(trees)).isDirectory())
      throw new ActionError('INVALID_INPUT', `extract: '${trees}' is not a folder.`);
    await removeOldTrees(trees);
    return await unpackTo(await mkdtemp(join(trees, 'tree-')), verified, thread);
  } catch (error) {
    throw toUnpackError(error, { fileName: verified.facts.artifact.fileName, folder: trees });
  }
}

async function unpackTo(
  folder: string,
  verified: VerifiedArtifact,
  thread: UnpackThread | undefined,
): Promise<string> {
  try {
    if (findArchiveType(verified.facts.artifact) === 'zip') await unpackZip(folder, verified, thread);
    else await unpackTar(folder, verified, thread);
    // The age of a tree is that of its folder.
    await utimes(folder, new Date(), new Date());
    const [top = '', ...others] = await readdir(folder);
    const sourceDir = others.length === 0 ? join(folder, top) : folder;
    return existsSync(join(sourceDir, 'configure')) ? sourceDir : folder;
  } catch (error) {
    // If this fails too, a later run removes the folder; the first error says more.
    await rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => {});
    throw error;
  }
}

async function unpackTar(
  folder: string,
  { facts }: VerifiedArtifact,
  thread: UnpackThread | undefined,
): Promise<void> {
  await using archive = await openRegularFile(facts.file.path);
  const { bytes, finish } = digestWhileReading(archive.fd);
  const assertUnchanged = (): void =>
    assertDigest({ ...facts.file, ...finish() }, facts.artifact, facts.file.sha256);
  try {
    const options = { fileSystem: FILE_SYSTEM, decompress: thread?.decompress };
    const members = readCheckedMembers(bytes, facts.artifact, options);
    await writeMembers(members, folder, thread?.writer);
  } catch (error) {
    // A member of a file that was changed says nothing about the release.
    if (error instanceof ActionError) assertUnchanged();
    throw error;
  }
  assertUnchanged();
}

async function unpackZip(
  folder: string,
  { facts }: VerifiedArtifact,
  thread: UnpackThread | undefined,
): Promise<void> {
  const { size } = facts.file;
  if (size > MAX_ZIP_BYTES)
    throw new ActionError('INVALID_INPUT', `extract: ${facts.artifact.fileName} has ${size} bytes.`);
  const bytes = await readAgain(facts.file, facts.artifact, size);
  const members = readCheckedMembers(toByteSource(bytes), facts.artifact, { fileSystem: FILE_SYSTEM });
  await writeMembers(members, folder, thread?.writer);
}

async function writeMembers(
  members: AsyncIterable<CheckedMember>,
  folder: string,
  writer: BatchWriter | undefined,
): Promise<void> {
  await using tree = new TreeWriter(folder, writer);
  for await (const member of members) await tree.write(member);
  await tree.finish();
}

/** Removes only folders that earlier runs made: no links that someone put there, and nothing that a link leads to. */
async function removeOldTrees(trees: string): Promise<void> {
  for (const name of await readdir(trees)) {
    const path = join(trees, name);
    // Another run may remove it at the same time.
    const found = await lstat(path).catch(() => undefined);
    const isOld = found !== undefined && Date.now() - found.mtimeMs > MAX_TREE_AGE_MS;
    // Only its owner can remove another user's tree, which does no harm.
    if (isOld && found.isDirectory() && name.startsWith('tree-'))
      await rm(path, { recursive: true, force: true }).catch(() => {});
  }
}

const NO_LINKS = ['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EACCES'];

/**
 * Says what the system refused while an archive was unpacked.
 * @returns ActionError INVALID_INPUT for a system error, with what to do; any other error as it is
 */
export function toUnpackError(
  error: unknown,
  { fileName, folder }: { fileName: string; folder: string },
): unknown {
  if (!(error instanceof Error && isDiskError(error))) return error;
  const syscall = 'syscall' in error ? String(error.syscall) : '';
  const [reason, hint] = isFull(error)
    ? [`No space left to unpack ${fileName}`, 'Make room on this disk: a release needs up to 1 GB.']
    : ['symlink', 'link'].includes(syscall) && NO_LINKS.includes(toCode(error))
      ? [
          `${fileName} contains links, which can't be made`,
          'On Windows, turn on Developer Mode. Elsewhere, put the tool cache on a file system that supports links.',
        ]
      : [`${fileName} can't be unpacked`, "Check this folder's disk, and this user's permissions for it."];
  const message = `extract: ${reason}: '${folder}' cannot be written: ${describeCause(error)}.`;
  return new ActionError('INVALID_INPUT', message, { hint, cause: error });
}
