import { join } from 'node:path';
import { toArtifact } from '../cpython/artifact-kinds.ts';
import type { Verification } from '../report/result.ts';
import { digestFile } from '../store/digest-file.ts';
import { findCachedCopy, placeInCache, withCacheStaging } from '../store/tool-cache.ts';
import {
  assertPinned,
  readPackageDigest,
  type VerifiedArtifact,
  verifyPackage,
} from '../store/verified-artifact.ts';
import { rejectCopy } from './artifact-errors.ts';
import type { Expectation } from './expectations.ts';
import { type Context, downloadWithSecondLook } from './fetch-release.ts';
import { type CacheContext, verifyRelease } from './verify-release.ts';

/**
 * An install-manager package. It has no bundle: the signed manifest of its release names it and its SHA-256.
 * @throws ActionError as `verifyRelease`
 */
export async function verifyPackageRelease(
  expectation: Expectation,
  context: CacheContext,
): Promise<Verification> {
  const { artifact, url, signer } = expectation;
  // The sha256 input is for the package.
  const manifest = await verifyRelease(toManifest(expectation), { ...context, sha256: undefined });
  assertPinned(artifact, await readPackageDigest(artifact, manifest.verified), context.sha256);
  const copy = findCachedCopy(context.cacheRoot, artifact, [artifact.fileName]);
  const verified =
    copy === undefined
      ? await fetchPackage(expectation, manifest.verified, context)
      : await verifyCachedPackage(copy.folder, expectation, manifest.verified);
  const cacheHit = manifest.cacheHit && copy !== undefined;
  return { verified, url, releaseManager: signer.name, cacheHit };
}

/** The signed manifest that names a package. */
export function toManifest({ artifact: { version }, url, signer }: Expectation): Expectation {
  const artifact = toArtifact(version, 'windows-manifest');
  return { artifact, url: new URL(artifact.fileName, url), signer };
}

function verifyCachedPackage(
  folder: string,
  { artifact }: Expectation,
  manifest: VerifiedArtifact,
): Promise<VerifiedArtifact> {
  return digestFile(join(folder, artifact.fileName))
    .then(file => verifyPackage(file, artifact, manifest))
    .catch(rejectCopy(artifact, folder));
}

async function fetchPackage(
  expectation: Expectation,
  manifest: VerifiedArtifact,
  context: CacheContext,
): Promise<VerifiedArtifact> {
  const { artifact } = expectation;
  const cacheRoot = await context.findWritableRoot(artifact);
  return withCacheStaging(cacheRoot, artifact, async folder => {
    const verified = await downloadPackage(expectation, manifest, { ...context, folder });
    const placed = await placeInCache(cacheRoot, verified, [artifact.fileName]);
    return 'otherCopy' in placed ? verifyCachedPackage(placed.otherCopy, expectation, manifest) : placed;
  });
}

/**
 * Downloads a package into a folder and verifies it by a verified manifest.
 * @throws ActionError for every refusal; what is in the folder then is not to be used
 */
export function downloadPackage(
  expectation: Expectation,
  manifest: VerifiedArtifact,
  { folder, ...context }: Context & { readonly folder: string },
): Promise<VerifiedArtifact> {
  return downloadWithSecondLook(expectation, context, folder, file =>
    verifyPackage(file, expectation.artifact, manifest),
  );
}
