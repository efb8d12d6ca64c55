import { constants, existsSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { ActionError } from '../errors.ts';
import { makeFolders, placeWhole, setMode } from '../files/place.ts';
import { digestFile } from './digest-file.ts';
import { withDiskErrors } from './staging.ts';
import { assertDigest, type VerifiedArtifact } from './verified-artifact.ts';

/**
 * Copies a verified artifact and its bundle to the folder that the user chose.
 *
 * @param folder absolute; made if it does not exist
 * @returns the artifact at its new place
 * @throws ActionError INVALID_INPUT if another file of this name is there, or the folder can't be written
 */
export async function copyToFolder(verified: VerifiedArtifact, folder: string): Promise<VerifiedArtifact> {
  const { artifact, file, bundlePath, manifest, signedDigest } = verified.facts;
  return withDiskErrors(`output: '${folder}'`, async () => {
    await makeFolders(folder);
    await copyVerified(file.path, join(folder, artifact.fileName), file.sha256);
    // What proves a package is its manifest, with the manifest's bundle.
    const copied = manifest && (await copyToFolder(manifest, folder));
    if (copied === undefined)
      await copyVerified(bundlePath, join(folder, basename(bundlePath)), signedDigest.bundleSha256);
    return verified.inFolder(folder, copied);
  });
}

async function copyVerified(from: string, to: string, sha256: string): Promise<void> {
  if (existsSync(to)) {
    // A folder or a device is not that file either.
    const found = await digestFile(to).catch(() => undefined);
    if (found?.sha256 === sha256) return;
    throw new ActionError(
      'INVALID_INPUT',
      `output: '${to}' already exists and differs from the verified file.`,
      { hint: 'Move or delete that file, or use another folder.' },
    );
  }
  await placeWhole(to, async part => {
    await copyFile(from, part, constants.COPYFILE_EXCL);
    // What counts is what was written.
    assertDigest(await digestFile(part), { fileName: basename(to) }, sha256);
    await setMode(part, 0o644);
  });
}
