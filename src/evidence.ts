import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ActionError, describeCause } from './errors.ts';
import type { Result } from './report/result.ts';
import { toVerificationSummary } from './report/verification-summary.ts';
import { digestFile } from './store/digest-file.ts';

/** Where the verification summary of an artifact was written, absolute. */
export interface EvidencePaths {
  /** The whole statement. */
  readonly evidencePath: string;
  /** Its predicate alone, as the input `predicate-path` of `actions/attest` takes it. */
  readonly predicatePath: string;
}

/**
 * Writes the verification summary of a verified artifact.
 * @param folder absolute; made where it does not exist
 * @throws ActionError INVALID_INPUT where the folder can't be written
 */
export async function writeEvidence(result: Result, folder: string): Promise<EvidencePaths> {
  const { sha256 } = await digestFile(result.bundlePath);
  const statement = toVerificationSummary(result, { verifiedAt: new Date(), bundleSha256: sha256 });
  const evidencePath = join(folder, `${result.fileName}.vsa.json`);
  const predicatePath = join(folder, `${result.fileName}.vsa-predicate.json`);
  try {
    await mkdir(folder, { recursive: true });
    await writeJson(evidencePath, statement);
    await writeJson(predicatePath, statement.predicate);
  } catch (error) {
    throw new ActionError(
      'INVALID_INPUT',
      `evidence: '${folder}' cannot be written: ${describeCause(error)}.`,
      {
        cause: error,
      },
    );
  }
  return { evidencePath, predicatePath };
}

/** In one step, so that nobody reads half of it. */
async function writeJson(path: string, json: unknown): Promise<void> {
  await writeFile(`${path}.part`, `${JSON.stringify(json, undefined, 2)}\n`);
  await rename(`${path}.part`, path);
}
