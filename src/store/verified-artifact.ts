import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Artifact } from '../cpython/artifact-kinds.ts';
import { formatVersion } from '../cpython/version.ts';
import { type ByteSource, readVersionStamp } from '../cpython/version-stamp.ts';
import { ActionError } from '../errors.ts';
import type { UntrustedFile } from '../http/downloader.ts';
import type { SignedDigest } from '../sigstore/verify.ts';

const READ_BYTES = 256 * 1024;

/** An artifact whose release manager signed exactly these bytes, which are exactly that version. */
class VerifiedFile {
  /** Makes the type nominal: an object that only looks the same is none. */
  declare protected readonly madeBy: 'verifyArtifact';
  readonly artifact: Artifact;
  readonly file: UntrustedFile;
  readonly signedDigest: SignedDigest;
  /** What the bytes say of themselves. */
  readonly versionStamp: string;

  constructor(artifact: Artifact, file: UntrustedFile, signedDigest: SignedDigest, versionStamp: string) {
    this.artifact = artifact;
    this.file = file;
    this.signedDigest = signedDigest;
    this.versionStamp = versionStamp;
  }

  /** The same bytes after the folder that holds them was renamed. */
  inFolder(folder: string): VerifiedFile {
    const path = join(folder, basename(this.file.path));
    return new VerifiedFile(this.artifact, { ...this.file, path }, this.signedDigest, this.versionStamp);
  }
}
export type VerifiedArtifact = VerifiedFile;

/** Reads a file once and computes its digest. One buffer serves for all of it, so memory does not grow with the file. */
export async function digestFile(path: string): Promise<UntrustedFile> {
  await using file = await open(path);
  const hash = createHash('sha256');
  const buffer = Buffer.allocUnsafeSlow(READ_BYTES);
  let size = 0;
  for (;;) {
    const { bytesRead } = await file.read(buffer, 0, buffer.length);
    if (bytesRead === 0) return { path, sha256: hash.digest('hex'), size };
    hash.update(buffer.subarray(0, bytesRead));
    size += bytesRead;
  }
}

/**
 * Recipe steps 6 and 7: the file has the signed digest, and says of itself that it is the artifact asked for.
 *
 * @param pinnedSha256 the `sha256` input, where given: 64 lower-case hexadecimal digits
 * @throws ActionError DIGEST_MISMATCH or VERSION_MISMATCH
 */
export async function verifyArtifact(
  file: UntrustedFile,
  artifact: Artifact,
  signedDigest: SignedDigest,
  pinnedSha256?: string,
): Promise<VerifiedArtifact> {
  // 6. Bytes
  assertPinned(artifact, signedDigest, pinnedSha256);
  const signed = signedDigest.evidence.sha256;
  if (file.sha256 !== signed) {
    throw new ActionError(
      'DIGEST_MISMATCH',
      `${artifact.fileName}: the signed SHA-256 is ${signed}, found ${file.sha256} (${file.size} bytes).`,
    );
  }
  // 7. Version stamp
  const stamp = await readVersionStamp(toByteSource(file), artifact);
  const isPinned = pinnedSha256 !== undefined;
  if (stamp.verdict === 'contradicts' || (stamp.verdict === 'unreadable' && !isPinned)) {
    throw new ActionError(
      'VERSION_MISMATCH',
      `${artifact.fileName}: expected CPython ${formatVersion(artifact.version)} as ${artifact.kind}, found ${stamp.found}.`,
    );
  }
  return new VerifiedFile(artifact, file, signedDigest, stamp.found);
}

/**
 * The part of step 6 that needs no bytes: the `sha256` input is the digest that was signed.
 * @throws ActionError DIGEST_MISMATCH
 */
export function assertPinned(artifact: Artifact, signedDigest: SignedDigest, pinnedSha256?: string): void {
  const { sha256 } = signedDigest.evidence;
  if (pinnedSha256 === undefined || pinnedSha256 === sha256) return;
  throw new ActionError(
    'DIGEST_MISMATCH',
    `${artifact.fileName}: the sha256 input is ${pinnedSha256}, the signed SHA-256 is ${sha256}.`,
    { hint: 'Correct the sha256 input if it belongs to another file; otherwise do not use this file.' },
  );
}

function toByteSource({ path, size }: UntrustedFile): ByteSource {
  return {
    size,
    read: (start, end) => createReadStream(path, { start, ...(end !== undefined && { end: end - 1 }) }),
  };
}
