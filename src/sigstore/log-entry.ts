import { X509Certificate } from 'node:crypto';
import type { TrustMaterial } from '@sigstore/verify';
import { ActionError, describeCause } from '../errors.ts';
import type { MessageSignatureBundle } from './bundle.ts';

/**
 * The rest of recipe step 3, after the library has verified the promise, the proof, the checkpoint's signature,
 * and that the entry's body names this signature and this digest.
 *
 * The library compares a log's time of validity only with a promised time, which entries of Rekor v2 lack. It does
 * not compare the certificate in the body with the bundle's, nor the proof's root hash and
 * tree size with the checkpoint's. The Sigstore client specification asks for the former; sigstore-python and
 * sigstore-go do the latter.
 *
 * @param logs the transparency logs of the trusted root
 * @throws ActionError VERIFICATION_FAILED if one of them differs; BUNDLE_MALFORMED if they can't be read
 */
export function verifyLogEntry(
  { logEntry, certificate }: MessageSignatureBundle,
  logs: TrustMaterial['tlogs'],
  signedAt: Date,
): void {
  const isLog = logs.some(
    ({ logID, validFor }) =>
      logID.equals(logEntry.logId.keyId) && validFor.start <= signedAt && signedAt <= validFor.end,
  );
  if (!isLog) throw failed(`its log was not trusted at ${signedAt.toISOString()}, the time of signing`);
  const { checkpoint, rootHash, treeSize } = logEntry.inclusionProof;
  const [, noteSize, noteHash] = checkpoint.envelope.split('\n');
  if (noteSize !== treeSize) {
    throw failed(`the inclusion proof is for a tree of ${treeSize} entries, its checkpoint for ${noteSize}`);
  }
  if (noteHash !== rootHash.toString('base64')) {
    throw failed('the root hash of the inclusion proof differs from its checkpoint');
  }
  const body = parseBody(logEntry.canonicalizedBody);
  if (!readCertificate(body, logEntry.kindVersion.version).equals(certificate.raw)) {
    throw failed('the log entry has another certificate than the bundle');
  }
}

function parseBody(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch (error) {
    throw malformed(describeCause(error), error);
  }
}

/** DER of the certificate in a hashedrekord body: PEM in base64 in version 0.0.1, DER in base64 in 0.0.2. */
function readCertificate(body: unknown, version: string): Buffer {
  const path =
    version === '0.0.1'
      ? ['spec', 'signature', 'publicKey', 'content']
      : ['spec', 'hashedRekordV002', 'signature', 'verifier', 'x509Certificate', 'rawBytes'];
  const bytes = Buffer.from(readText(body, path), 'base64');
  try {
    return new X509Certificate(bytes).raw;
  } catch (error) {
    throw malformed(`${path.join('.')} is not a certificate`, error);
  }
}

function readText(json: unknown, path: readonly string[]): string {
  let value = json;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) throw malformed(`${path.join('.')} is missing`);
    value = new Map<string, unknown>(Object.entries(value)).get(key);
  }
  if (typeof value !== 'string') throw malformed(`${path.join('.')} is missing`);
  return value;
}

function failed(reason: string): ActionError {
  return new ActionError(
    'VERIFICATION_FAILED',
    `The transparency log entry does not prove this bundle: ${reason}.`,
  );
}

function malformed(reason: string, cause?: unknown): ActionError {
  return new ActionError('BUNDLE_MALFORMED', `The body of the log entry cannot be read: ${reason}.`, {
    cause,
  });
}
