import { hash } from 'node:crypto';
import { basename, join } from 'node:path';
import type { Artifact } from '../cpython/artifact-kinds.ts';
import { assertHistory, type History, type HistoryRecord } from '../cpython/history.ts';
import { findPackageDigest } from '../cpython/stamps/windows-manifest.ts';
import { formatVersion } from '../cpython/version.ts';
import { readVersionStamp } from '../cpython/version-stamp.ts';
import { ActionError } from '../errors.ts';
import { readSmallFile, TooLargeError } from '../files/regular-file.ts';
import type { UntrustedFile } from '../files/source.ts';
import type { SignedDigest } from '../sigstore/verify.ts';
import { toByteSource } from './byte-source.ts';

/** What is known of a verified artifact. */
interface VerifiedFields {
  readonly artifact: Artifact;
  readonly file: UntrustedFile;
  /** Of this file, or of the manifest that names it. */
  readonly signedDigest: SignedDigest;
  readonly bundlePath: string;
  /** The version stamp of the bytes. */
  readonly versionStamp: string;
  /** What the list of known releases says about the signed file: this one, or the manifest that names it. */
  readonly record: HistoryRecord;
  /** The signed manifest that names this file, if it has no bundle of its own. */
  readonly manifest?: VerifiedArtifact;
}

/** An artifact whose signer signed exactly these bytes, which are exactly that version. */
class VerifiedFile {
  /** Makes the type nominal: an object that only looks the same doesn't count. */
  declare protected readonly madeBy: 'verifyArtifact' | 'verifyPackage';
  readonly facts: VerifiedFields;

  constructor(facts: VerifiedFields) {
    this.facts = facts;
  }

  /**
   * The same bytes in another folder, under the artifact's own name.
   * @param manifest where the manifest that names it is now
   */
  inFolder(folder: string, manifest = this.facts.manifest): VerifiedFile {
    const { artifact, file, bundlePath } = this.facts;
    return new VerifiedFile({
      ...this.facts,
      file: { ...file, path: join(folder, artifact.fileName) },
      bundlePath: manifest?.facts.bundlePath ?? join(folder, basename(bundlePath)),
      ...(manifest && { manifest }),
    });
  }
}
export type VerifiedArtifact = VerifiedFile;

/** The evidence for an artifact, besides its bytes. */
export interface Evidence {
  readonly signedDigest: SignedDigest;
  readonly bundlePath: string;
  /** The `sha256` input, if given: 64 lowercase hexadecimal digits. */
  readonly pinnedSha256: string | undefined;
  readonly history: History;
}

/**
 * Recipe steps 6 and 7: the file has the signed digest, and its version stamp is that of the requested artifact.
 * @throws ActionError DIGEST_MISMATCH or VERSION_MISMATCH
 */
export async function verifyArtifact(
  file: UntrustedFile,
  artifact: Artifact,
  { signedDigest, bundlePath, pinnedSha256, history }: Evidence,
): Promise<VerifiedArtifact> {
  // 6. Bytes
  const { sha256 } = signedDigest.evidence;
  assertPinned(artifact, sha256, pinnedSha256);
  const record = assertHistory(artifact, sha256, { history, pinnedSha256 });
  assertDigest(file, artifact, sha256);
  // 7. Version stamp
  const stamp = await readVersionStamp(toByteSource(file), artifact);
  const isPinned = pinnedSha256 !== undefined;
  if (stamp.verdict === 'contradicts' || (stamp.verdict === 'unreadable' && !isPinned)) {
    throw new ActionError(
      'VERSION_MISMATCH',
      `${artifact.fileName}: expected CPython ${formatVersion(artifact.version)} as ${artifact.kind}, found ${stamp.found}.`,
    );
  }
  return new VerifiedFile({ artifact, file, signedDigest, bundlePath, versionStamp: stamp.found, record });
}

/**
 * Steps 6 and 7 for a file without a bundle of its own: a verified manifest of the same version names it and its
 * digest.
 * @throws ActionError DIGEST_MISMATCH; VERSION_MISMATCH if the manifest is of another version or ambiguous;
 *   NOT_PUBLISHED if it does not name the file
 */
export async function verifyPackage(
  file: UntrustedFile,
  artifact: Artifact,
  manifest: VerifiedArtifact,
): Promise<VerifiedArtifact> {
  const sha256 = await readPackageDigest(artifact, manifest);
  assertDigest(file, artifact, sha256);
  const { signedDigest, bundlePath, record } = manifest.facts;
  const versionStamp = describeNaming(manifest);
  return new VerifiedFile({ artifact, file, signedDigest, bundlePath, versionStamp, record, manifest });
}

/** The version stamp of a file that a verified manifest names. */
export function describeNaming(manifest: VerifiedArtifact): string {
  return `its name and digest in ${manifest.facts.artifact.fileName}`;
}

/**
 * The digest that a verified manifest gives for a package.
 * @returns 64 lowercase hexadecimal digits
 * @throws as `verifyPackage`
 */
export async function readPackageDigest(artifact: Artifact, manifest: VerifiedArtifact): Promise<string> {
  const { facts } = manifest;
  const bytes = await readAgain(facts.file, facts.artifact, facts.file.size);
  return findPackageDigest(bytes.toString('utf8'), artifact.fileName);
}

/**
 * Reads a verified file again. What it returns is what was verified, even if the file has changed since.
 * @throws ActionError DIGEST_MISMATCH if the file was changed; a system error
 */
export async function readAgain(
  { path, sha256 }: Pick<UntrustedFile, 'path' | 'sha256'>,
  artifact: Pick<Artifact, 'fileName'>,
  maxBytes: number,
): Promise<Buffer> {
  const bytes = await readSmallFile(path, maxBytes).catch((cause: unknown) => {
    if (!(cause instanceof TooLargeError)) throw cause;
    const message = `${artifact.fileName} is not the file that was verified: ${cause.message}.`;
    throw new ActionError('DIGEST_MISMATCH', message, { cause });
  });
  assertDigest({ path, sha256: hash('sha256', bytes), size: bytes.length }, artifact, sha256);
  return bytes;
}

/**
 * The part of step 6 that needs no bytes: the `sha256` input is the digest that was signed.
 * @throws ActionError DIGEST_MISMATCH
 */
export function assertPinned(
  { fileName }: Pick<Artifact, 'fileName'>,
  signedSha256: string,
  pinnedSha256?: string,
): void {
  if (pinnedSha256 === undefined || pinnedSha256 === signedSha256) return;
  throw new ActionError(
    'DIGEST_MISMATCH',
    `${fileName}: the sha256 input is ${pinnedSha256}, the signed SHA-256 is ${signedSha256}.`,
    {
      hint: 'Correct the sha256 input if it is the digest of another file. Otherwise, do not use this file.',
    },
  );
}

/**
 * The other part of step 6: the bytes are those that were signed.
 * @throws ActionError DIGEST_MISMATCH
 */
export function assertDigest(
  { sha256, size }: UntrustedFile,
  { fileName }: Pick<Artifact, 'fileName'>,
  signedSha256: string,
): void {
  if (sha256 === signedSha256) return;
  throw new ActionError(
    'DIGEST_MISMATCH',
    `${fileName}: the signed SHA-256 is ${signedSha256}, found ${sha256} (${size} bytes).`,
  );
}
