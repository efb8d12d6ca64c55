import { ActionError } from '../errors.ts';
import type { UntrustedFile } from '../files/untrusted-file.ts';
import { MAX_ARTIFACT_BYTES } from '../files/untrusted-file.ts';
import { decodeFile } from '../store/decode-file.ts';
import type { VerifiedArtifact } from '../store/verified-artifact.ts';

/**
 * Verifies a file as it arrived. Where it has another digest and a Content-Encoding, verifies what decoding makes of
 * it: gateways compress what they were not asked to, and Apache labels what it didn't compress.
 * @throws ActionError for every refusal; what else `verify` throws
 */
export async function verifyDecodedToo(
  file: UntrustedFile,
  verify: (file: UntrustedFile) => Promise<VerifiedArtifact>,
): Promise<VerifiedArtifact> {
  try {
    return await verify(file);
  } catch (error) {
    if (!(error instanceof ActionError) || error.code !== 'DIGEST_MISMATCH') throw error;
    const decoded = await decodeFile(file, MAX_ARTIFACT_BYTES);
    if (decoded === undefined) throw error;
    return await verify(decoded).catch((cause: unknown) => {
      // Then the digest of what arrived is the better message.
      throw cause instanceof ActionError && cause.code === 'DIGEST_MISMATCH' ? error : cause;
    });
  }
}
