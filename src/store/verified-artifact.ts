import { createHash } from 'node:crypto';
import { closeSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Artifact } from '../cpython/artifact-kinds.ts';
import { assertHistory, type History, type HistoryRecord } from '../cpython/history.ts';
import type { ByteSource } from '../cpython/stamps/stamp.ts';
import { findPackage } from '../cpython/stamps/windows-manifest.ts';
import { formatVersion } from '../cpython/version.ts';
import { readVersionStamp } from '../cpython/version-stamp.ts';
import { ActionError } from '../errors.ts';
import { readParts } from '../files/read-parts.ts';
import { openRegularFileSync, readSmallFile } from '../files/regular-file.ts';
import type { UntrustedFile } from '../files/untrusted-file.ts';
import type { SignedDigest } from '../sigstore/verify.ts';

/** What is known of a verified artifact. */
interface VerifiedFields {
  readonly artifact: Artifact;
  readonly file: UntrustedFile;
  /** Of this file, or of the manifest that names it. */
  readonly signedDigest: SignedDigest;
  readonly bundlePath: string;
  /** The version stamp of the bytes. */
  readonly versionStamp: string;
  /** What the list of known releases says of what was signed: this file, or the manifest that names it. */
  readonly record: HistoryRecord;
  /** The signed manifest that names this file, where it has no bundle of its own. */
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

  /** The same bytes in another folder, under the artifact's own name. */
  inFolder(folder: string): VerifiedFile {
    const { artifact, file, bundlePath, manifest } = this.facts;
    return new VerifiedFile({
      ...this.facts,
      file: { ...file, path: join(folder, artifact.fileName) },
      bundlePath: manifest ? bundlePath : join(folder, basename(bundlePath)),
    });
  }
}
export type VerifiedArtifact = VerifiedFile;

/** The evidence for an artifact, besides its bytes. */
export interface Evidence {
  readonly signedDigest: SignedDigest;
  readonly bundlePath: string;
  /** The `sha256` input, where given: 64 lower-case hexadecimal digits. */
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
 * @returns 64 lower-case hexadecimal digits
 * @throws as `verifyPackage`
 */
export async function readPackageDigest(artifact: Artifact, manifest: VerifiedArtifact): Promise<string> {
  const bytes = await readSmallFile(manifest.facts.file.path, manifest.facts.file.size);
  // What is parsed is what was verified, whatever happened to the file since.
  const found = createHash('sha256').update(bytes).digest('hex');
  assertDigest(
    { ...manifest.facts.file, sha256: found },
    manifest.facts.artifact,
    manifest.facts.file.sha256,
  );
  return findPackage(bytes.toString('utf8'), artifact.fileName).sha256;
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

/** A file as what reads version stamps and members takes it. */
export function toByteSource({ path, size }: UntrustedFile): ByteSource {
  return {
    size,
    *read(start, end) {
      const file = openRegularFileSync(path);
      try {
        yield* readParts(file, start, end);
      } finally {
        closeSync(file);
      }
    },
  };
}
