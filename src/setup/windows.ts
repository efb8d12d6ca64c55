import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, copyFile, cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type CheckedMember, readCheckedMembers } from '../cpython/archive-members.ts';
import { toArtifact } from '../cpython/artifact-kinds.ts';
import { toByteSource } from '../cpython/stamps/read-range.ts';
import { parseVersion } from '../cpython/version.ts';
import { ActionError } from '../errors.ts';
import type { Result } from '../report/result.ts';
import { readAgain } from '../store/verified-artifact.ts';
import { findDifference, listTree, type TreeFile } from './tree.ts';

/** The largest package has 40 MB. */
const MAX_PACKAGE_BYTES = 256 * 1024 ** 2;
const PYTHON = 'python.exe';

/** Errors for which the installer is an alternative. */
const NO_PACKAGE = ['NOT_PUBLISHED', 'NO_BUNDLE_PUBLISHED', 'NO_MATCHING_RELEASE'];

/** Adds a hint if a release has no package that a signed manifest names. */
export function suggestInstaller(error: unknown): unknown {
  if (!(error instanceof ActionError) || !NO_PACKAGE.includes(error.code)) return error;
  return new ActionError(error.code, error.message, {
    hint: [
      'On Windows, this action needs a release with a signed package: 3.13.6, 3.14.0b4, or later.',
      'For older releases, verify the installer and run it, as in recipe 3 of docs/recipes.md.',
    ],
    cause: error,
  });
}

/**
 * Copies an unpacked package, which is a whole installation, to another disk, and gives it the names that
 * actions/setup-python expects.
 * @param unpacked folder of the package
 * @param tree does not exist yet
 */
export async function copyPackage(unpacked: string, tree: string): Promise<void> {
  await cp(unpacked, tree, { recursive: true, errorOnExist: true, force: false });
  const python = join(tree, PYTHON);
  const other = (await listTree(tree)).find(({ path }) => isFreeThreadedName(path));
  // A free-threaded package has no python.exe (PC/layout/support/pymanager.py).
  if (!existsSync(python) && other) await copyFile(join(tree, other.path), python);
  if (!existsSync(python))
    throw new ActionError('VERSION_MISMATCH', `The package has no ${PYTHON} at its top.`);
  // A zip made on Windows has no such permissions. Windows ignores them.
  await chmod(python, 0o755);
  await mkdir(join(tree, 'Scripts'), { recursive: true });
}

/**
 * Compares a tree with a verified package, file by file.
 * @returns the files of the tree
 * @throws ActionError DIGEST_MISMATCH if a file differs, is missing, or is not in the package
 */
export async function assertPackageTree(tree: string, result: Result): Promise<TreeFile[]> {
  const expected = await listPackage(result);
  const found = await listTree(tree);
  const difference = findDifference(expected, found);
  if (difference === undefined) return found;
  throw new ActionError('DIGEST_MISMATCH', `'${tree}' differs from ${result.fileName}: ${difference}.`);
}

async function listPackage(result: Result): Promise<TreeFile[]> {
  const artifact = toArtifact(parseVersion(result.pythonVersion), result.artifact);
  if (result.path === undefined) throw new Error('nothing was downloaded');
  const bytes = await readAgain({ path: result.path, sha256: result.sha256 }, artifact, MAX_PACKAGE_BYTES);
  const files: TreeFile[] = [];
  for await (const member of readCheckedMembers(toByteSource(bytes), artifact))
    if (member.kind === 'file') files.push(await digestMember(member));
  const other = files.find(({ path }) => isFreeThreadedName(path));
  if (other && 'sha256' in other && !files.some(({ path }) => path === PYTHON))
    files.push({ ...other, path: PYTHON });
  return files;
}

async function digestMember({ path, content }: CheckedMember): Promise<TreeFile> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const part of content) {
    hash.update(part);
    size += part.length;
  }
  return { path, sha256: hash.digest('hex'), size };
}

function isFreeThreadedName(path: string): boolean {
  return /^python\d+\.\d+t\.exe$/.test(path);
}
