import { join } from 'node:path';
import { makeFolders, writeWhole } from '../files/place.ts';
import { formatJson } from '../report/json.ts';
import type { Result } from '../report/result.ts';
import { toVerificationSummary } from '../report/verification-summary.ts';
import { withDiskErrors } from '../store/staging.ts';

/**
 * Writes the verification summary of a verified artifact.
 * @param folder absolute; made if it does not exist
 * @param bundleSha256 of the bundle that was verified, whatever is at its path now
 * @returns where it was written, absolute: the statement, and its predicate alone, as the input `predicate-path` of
 *   `actions/attest` takes it
 * @throws ActionError INVALID_INPUT if the folder can't be written
 */
export async function writeEvidence(
  result: Result,
  { folder, bundleSha256 }: { folder: string; bundleSha256: string },
): Promise<Required<Pick<Result, 'evidencePath' | 'predicatePath'>>> {
  const statement = toVerificationSummary(result, { verifiedAt: new Date(), bundleSha256 });
  const evidencePath = join(folder, `${result.fileName}.vsa.json`);
  const predicatePath = join(folder, `${result.fileName}.vsa-predicate.json`);
  await withDiskErrors(`evidence: '${folder}'`, async () => {
    await makeFolders(folder);
    await writeWhole(evidencePath, formatJson(statement));
    await writeWhole(predicatePath, formatJson(statement.predicate));
  });
  return { evidencePath, predicatePath };
}
