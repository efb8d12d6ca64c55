import type { Artifact } from '../cpython/artifact-kinds.ts';
import type { HistoryRecord } from '../cpython/history.ts';
import { formatVersion } from '../cpython/version.ts';
import type { SignedDigest } from '../sigstore/verify.ts';
import { describeNaming, type VerifiedArtifact } from '../store/verified-artifact.ts';

/** A verified artifact, and how this run got it. */
export interface Verification {
  readonly verified: VerifiedArtifact;
  /** Where the artifact comes from, or came from when it was cached; undefined for a local file. */
  readonly url?: URL;
  /** Name of the built-in release manager; undefined if the workflow named another identity. */
  readonly releaseManager: string | undefined;
  /** Whether nothing was downloaded. */
  readonly cacheHit: boolean;
  /** Folder of what was unpacked. */
  readonly sourceDir?: string;
}

/** The digest that a signer signed for an artifact, which was not downloaded. */
export interface DigestVerification {
  readonly artifact: Artifact;
  readonly url: URL;
  /** As in a `Verification`. */
  readonly releaseManager: string | undefined;
  /** Of this artifact, or of the manifest that names it. */
  readonly signedDigest: SignedDigest;
  readonly record: HistoryRecord;
  /** Only of a package: its digest, and the verified manifest that has it. */
  readonly package?: { readonly sha256: string; readonly manifest: VerifiedArtifact };
}

/** One element of the output `results`. */
export interface Result {
  readonly pythonVersion: string;
  readonly artifact: Artifact['kind'];
  readonly fileName: string;
  /** Absolute paths; absent if nothing was downloaded on purpose. */
  readonly path?: string;
  readonly bundlePath?: string;
  readonly sourceDir?: string;
  readonly sha256: string;
  /** Bytes; null if the artifact was not downloaded. */
  readonly size: number | null;
  readonly certificateIdentity: string;
  readonly certificateOidcIssuer: string;
  /** Null if the workflow named another identity. */
  readonly releaseManager: string | null;
  readonly signedAt: string;
  readonly logIndex: string;
  readonly cacheHit: boolean;
  /** Null for a local file. */
  readonly url: string | null;
  readonly bundleMediaType: string;
  readonly trustedRoot: string;
  /** What binds the digest to the version; null if only the mirror's file name does. */
  readonly versionStamp: string | null;
  /** Whether the list of known releases has exactly this file, or the manifest that names it; and the day of its release. */
  readonly known: boolean;
  readonly released: string | null;
  /** Both links of the chain, if the signature is the manifest's. */
  readonly manifest?: { readonly fileName: string; readonly path?: string; readonly sha256: string };
  /** Only if verification summaries are requested: the summary, and its predicate alone. */
  readonly evidencePath?: string;
  readonly predicatePath?: string;
}

/** All that is known of a verified artifact, as the output `results` and the job summary show it. */
export function toResult(verification: Verification): Result {
  const { artifact, file, bundlePath, versionStamp, manifest } = verification.verified.facts;
  const { sourceDir, cacheHit } = verification;
  const { path, sha256, size } = file;
  return {
    ...toNames(artifact),
    path,
    bundlePath,
    ...(sourceDir !== undefined && { sourceDir }),
    sha256,
    size,
    ...toEvidence({ ...verification.verified.facts, ...verification }),
    cacheHit,
    versionStamp,
    ...(manifest && { manifest: { ...toManifest(manifest), path: manifest.facts.file.path } }),
  };
}

/** The same of an artifact that was not downloaded. */
export function toDigestResult(verification: DigestVerification): Result {
  const { artifact, signedDigest, record, package: named } = verification;
  const { fileName } = artifact;
  const binding = named
    ? describeNaming(named.manifest)
    : `the list of known releases has its SHA-256 for ${fileName}`;
  return {
    ...toNames(artifact),
    sha256: named?.sha256 ?? signedDigest.evidence.sha256,
    size: null,
    ...toEvidence(verification),
    cacheHit: false,
    versionStamp: named || record.known ? binding : null,
    ...(named && { manifest: toManifest(named.manifest) }),
  };
}

function toNames({ version, kind, fileName }: Artifact) {
  return { pythonVersion: formatVersion(version), artifact: kind, fileName };
}

/** What a signature says, as results and reports have it. */
export function describeSignature({ evidence }: SignedDigest) {
  const { identity, logIndex, signedAt, bundleMediaType } = evidence;
  return {
    certificateIdentity: identity.subjectAlternativeName,
    certificateOidcIssuer: identity.issuer,
    signedAt: signedAt.toISOString(),
    logIndex,
    bundleMediaType,
  };
}

/** What the signature and the list say. */
function toEvidence({
  signedDigest,
  record,
  url,
  releaseManager,
}: Pick<DigestVerification, 'signedDigest' | 'record' | 'releaseManager'> & { url?: URL }) {
  return {
    ...describeSignature(signedDigest),
    releaseManager: releaseManager ?? null,
    url: url?.href ?? null,
    trustedRoot: signedDigest.evidence.trustedRoot,
    known: record.known,
    released: record.released,
  };
}

function toManifest({ facts: { artifact, file } }: VerifiedArtifact) {
  return { fileName: artifact.fileName, sha256: file.sha256 };
}
