import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { type FileHandle, lstat, mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { type CheckedMember, readCheckedMembers } from '../cpython/archive-members.ts';
import { findArchiveType } from '../cpython/artifact-kinds.ts';
import { toByteSource } from '../cpython/stamps/read-range.ts';
import { ActionError } from '../errors.ts';
import { makeFolders } from '../files/place.ts';
import { openRegularFile } from '../files/regular-file.ts';
import { digestWhileReading } from './digest-while-reading.ts';
import { toCacheFolder } from './tool-cache.ts';
import { TreeWriter } from './tree-writer.ts';
import { toUnpackError } from './unpack-error.ts';
import { assertDigest, type VerifiedArtifact } from './verified-artifact.ts';

/** Longer than any job runs: no job uses what is older. */
const MAX_TREE_AGE_MS = 7 * 24 * 60 * 60 * 1000;
/** A zip archive is read whole, since its directory is at its end. The largest has 40 MB. */
const MAX_ZIP_BYTES = 256 * 1024 ** 2;

/**
 * Unpacks a verified archive into a new folder of the tool cache, next to the artifact. Each run has its own tree:
 * trees are not signed, and builds write into them, so a tree is never used twice.
 *
 * The archive is read once: what is checked is what is written, and its digest is computed on the way. If anything is
 * wrong, the folder is removed.
 *
 * @param cacheRoot RUNNER_TOOL_CACHE
 * @returns the folder that holds `configure`, or the archive's root if no folder does
 * @throws ActionError VERSION_MISMATCH if a member would leave the folder or contradicts the version; DIGEST_MISMATCH
 *   if the file has changed since it was verified; INVALID_INPUT if the disk is full or refuses an operation
 */
export async function extractArtifact(verified: VerifiedArtifact, cacheRoot: string): Promise<string> {
  const trees = `${toCacheFolder(cacheRoot, verified.facts.artifact)}-trees`;
  try {
    await makeFolders(trees);
    if (!(await lstat(trees)).isDirectory())
      throw new ActionError('INVALID_INPUT', `extract: '${trees}' is not a folder.`);
    await removeOldTrees(trees);
    return await unpackTo(await mkdtemp(join(trees, 'tree-')), verified);
  } catch (error) {
    throw toUnpackError(error, { fileName: verified.facts.artifact.fileName, folder: trees });
  }
}

async function unpackTo(folder: string, verified: VerifiedArtifact): Promise<string> {
  const { artifact, file } = verified.facts;
  try {
    await using archive = await openRegularFile(file.path);
    await (findArchiveType(artifact) === 'zip' ? unpackZip : unpackTar)(archive, folder, verified);
    // The age of a tree is that of its folder.
    await utimes(folder, new Date(), new Date());
    const [top = '', ...others] = await readdir(folder);
    const sourceDir = others.length === 0 ? join(folder, top) : folder;
    return existsSync(join(sourceDir, 'configure')) ? sourceDir : folder;
  } catch (error) {
    // What can't be removed either goes with the old trees; the error says more.
    await rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => {});
    throw error;
  }
}

async function unpackTar(archive: FileHandle, folder: string, { facts }: VerifiedArtifact): Promise<void> {
  const { bytes, finish } = digestWhileReading(archive.fd);
  const assertUnchanged = (): void =>
    assertDigest({ ...facts.file, ...finish() }, facts.artifact, facts.file.sha256);
  try {
    await writeMembers(readCheckedMembers(bytes, facts.artifact, toPlatform()), folder);
  } catch (error) {
    // A member of a file that was changed says nothing about the release.
    if (error instanceof ActionError) assertUnchanged();
    throw error;
  }
  assertUnchanged();
}

async function unpackZip(archive: FileHandle, folder: string, { facts }: VerifiedArtifact): Promise<void> {
  const { size } = await archive.stat();
  if (size > MAX_ZIP_BYTES)
    throw new ActionError('INVALID_INPUT', `extract: ${facts.artifact.fileName} has ${size} bytes.`);
  const bytes = await archive.readFile();
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  assertDigest({ ...facts.file, sha256, size: bytes.length }, facts.artifact, facts.file.sha256);
  await writeMembers(readCheckedMembers(toByteSource(bytes), facts.artifact, toPlatform()), folder);
}

async function writeMembers(members: AsyncIterable<CheckedMember>, folder: string): Promise<void> {
  await using tree = new TreeWriter(folder);
  for await (const member of members) await tree.write(member);
  await tree.finish();
}

function toPlatform(): 'windows' | 'other' {
  return process.platform === 'win32' ? 'windows' : 'other';
}

/** Removes only folders that earlier runs made: no links that someone put there, and nothing that a link leads to. */
async function removeOldTrees(trees: string): Promise<void> {
  for (const name of await readdir(trees)) {
    const path = join(trees, name);
    // Another run may remove it at the same time.
    const found = await lstat(path).catch(() => undefined);
    const isOld = found !== undefined && Date.now() - found.mtimeMs > MAX_TREE_AGE_MS;
    // What another user has left, only that user can remove: it is in no one's way.
    if (isOld && found.isDirectory() && name.startsWith('tree-'))
      await rm(path, { recursive: true, force: true }).catch(() => {});
  }
}
