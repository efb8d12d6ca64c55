import { formatVersion } from '../cpython/version.ts';
import type { VerifiedArtifact } from '../store/verified-artifact.ts';

/** A verified artifact, and how this run came by it. */
export interface Verification {
  readonly verified: VerifiedArtifact;
  /** Where the artifact comes from, or came from when it was cached; undefined for a local file. */
  readonly url?: URL;
  /** Name of the built-in release manager; undefined where the workflow named another identity. */
  readonly releaseManager: string | undefined;
  /** Whether nothing was downloaded. */
  readonly cacheHit: boolean;
  /** Folder of what was unpacked. */
  readonly sourceDir?: string;
}

/** One element of the output `results`. */
export type Result = ReturnType<typeof toResult> & {
  /** Where a verification summary was asked for: that, and its predicate alone. */
  readonly evidencePath?: string;
  readonly predicatePath?: string;
};

/** All that is known of a verified artifact, as the output `results` and the job summary show it. */
export function toResult({ verified, url, releaseManager, cacheHit, sourceDir }: Verification) {
  const { artifact, file, signedDigest, bundlePath, versionStamp, manifest } = verified.facts;
  const { identity, logIndex, signedAt, bundleMediaType, trustedRoot } = signedDigest.evidence;
  return {
    pythonVersion: formatVersion(artifact.version),
    artifact: artifact.kind,
    fileName: artifact.fileName,
    path: file.path,
    bundlePath,
    ...(sourceDir !== undefined && { sourceDir }),
    sha256: file.sha256,
    size: file.size,
    certificateIdentity: identity.subjectAlternativeName,
    certificateOidcIssuer: identity.issuer,
    releaseManager: releaseManager ?? null,
    signedAt: signedAt.toISOString(),
    logIndex,
    cacheHit,
    url: url?.href ?? null,
    bundleMediaType,
    trustedRoot,
    versionStamp,
    // Both links of the chain, where the signature is the manifest's.
    ...(manifest && {
      manifest: {
        fileName: manifest.facts.artifact.fileName,
        path: manifest.facts.file.path,
        sha256: manifest.facts.file.sha256,
      },
    }),
  };
}
