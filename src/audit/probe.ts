import { join } from 'node:path';
import { ActionError } from '../errors.ts';
import type { UntrustedFile } from '../files/source.ts';
import type { Level } from '../report/finding-kinds.ts';
import { describeSignature } from '../report/result.ts';
import { withStagingFolder } from '../store/staging.ts';
import type { VerifiedArtifact } from '../store/verified-artifact.ts';
import type { Expectation } from '../verify/expectations.ts';
import {
  type Context,
  downloadArtifact,
  fetchSignedDigest,
  type SignedBundle,
} from '../verify/fetch-release.ts';
import { noBundle } from '../verify/missing.ts';
import { downloadPackage, toManifest } from '../verify/verify-package.ts';
import type { FileReport } from './report.ts';

/** What all probes of an audit share. */
export interface ProbeContext extends Context {
  readonly level: Level;
  /** For downloads that are looked at and removed. */
  readonly temporaryFolder: string;
}

/** What a verification proves of a file, as a report has it. */
export type Proof = Pick<FileReport, 'sha256' | 'size' | 'evidence'>;

/**
 * Verifies the bundle of a file that the mirror lists, and its bytes and version if the level includes them.
 * @returns undefined if there is no bundle
 * @throws ActionError for every refusal
 */
export async function probeSigned(
  expectation: Expectation,
  context: ProbeContext,
): Promise<Proof | undefined> {
  const signed = await findSigned(expectation, context);
  if (signed === undefined || context.level === 'bundle') return signed && toProof(expectation, signed);
  return withStagingFolder(context.temporaryFolder, async folder =>
    toVerifiedProof(expectation, await downloadArtifact(expectation, signed, { ...context, folder })),
  );
}

/**
 * Verifies a package by the signed manifest of its release.
 * @throws ActionError for every refusal
 */
export function probePackage(expectation: Expectation, context: ProbeContext): Promise<Proof> {
  const manifest = toManifest(expectation);
  return withStagingFolder(context.temporaryFolder, async folder => {
    const signed = await fetchSignedDigest(manifest, context, () => noBundle(manifest));
    const verified = await downloadArtifact(manifest, signed, { ...context, folder });
    return toVerifiedProof(expectation, await downloadPackage(expectation, verified, { ...context, folder }));
  });
}

/**
 * Reads the bytes of a file without proof, so that a later audit can tell whether they have changed.
 * @throws ActionError NOT_PUBLISHED or DOWNLOAD_FAILED
 */
export function probeBytes(url: URL, context: ProbeContext): Promise<Pick<UntrustedFile, 'sha256' | 'size'>> {
  return withStagingFolder(context.temporaryFolder, async folder => {
    const bytes = await context.downloader.download(url, join(folder, 'file'));
    if (bytes) return { sha256: bytes.sha256, size: bytes.size };
    throw new ActionError('NOT_PUBLISHED', `${url} is listed, but is not there.`);
  });
}

async function findSigned(file: Expectation, context: ProbeContext): Promise<SignedBundle | undefined> {
  try {
    return await fetchSignedDigest(file, context, () => noBundle(file));
  } catch (error) {
    if (error instanceof ActionError && error.code === 'NO_BUNDLE_PUBLISHED') return undefined;
    throw error;
  }
}

function toVerifiedProof(file: Expectation, { facts }: VerifiedArtifact): Proof {
  const proof = toProof(file, facts);
  return {
    sha256: facts.file.sha256,
    size: facts.file.size,
    evidence: proof.evidence && { ...proof.evidence, versionStamp: facts.versionStamp },
  };
}

function toProof({ signer }: Expectation, { signedDigest }: Pick<SignedBundle, 'signedDigest'>): Proof {
  const { sha256, identity } = signedDigest.evidence;
  const releaseManager = signer.name ?? identity.subjectAlternativeName;
  return {
    sha256,
    size: null,
    evidence: { ...describeSignature(signedDigest), releaseManager, versionStamp: null },
  };
}
