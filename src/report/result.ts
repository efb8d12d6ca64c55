import { dirname, join } from 'node:path';
import { formatVersion } from '../cpython/version.ts';
import { toBundleName } from '../python-org/mirror.ts';
import type { VerifiedArtifact } from '../store/verified-artifact.ts';

/** A verified artifact, and how this run came by it. */
export interface Verification {
  readonly verified: VerifiedArtifact;
  /** Where the artifact comes from, or came from when it was cached. */
  readonly url: URL;
  /** Name of the built-in release manager; undefined where the workflow named another identity. */
  readonly releaseManager: string | undefined;
  readonly cacheHit: boolean;
}

/** One element of the output `results`. */
export type Result = ReturnType<typeof toResult>;

/** All that is known of a verified artifact, as the output `results` and the job summary show it. */
export function toResult({ verified, url, releaseManager, cacheHit }: Verification) {
  const { artifact, file, versionStamp } = verified;
  const { identity, logIndex, signedAt, bundleMediaType, trustedRoot } = verified.signedDigest.evidence;
  return {
    pythonVersion: formatVersion(artifact.version),
    artifact: artifact.kind,
    fileName: artifact.fileName,
    path: file.path,
    bundlePath: join(dirname(file.path), toBundleName(artifact.fileName)),
    sha256: file.sha256,
    size: file.size,
    certificateIdentity: identity.subjectAlternativeName,
    certificateOidcIssuer: identity.issuer,
    releaseManager: releaseManager ?? null,
    signedAt: signedAt.toISOString(),
    logIndex,
    cacheHit,
    url: url.href,
    bundleMediaType,
    trustedRoot,
    versionStamp,
  };
}
