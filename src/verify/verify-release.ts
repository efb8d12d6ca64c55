import { join } from 'node:path';
import { readSmallFile } from '../files/regular-file.ts';
import { toBundleName } from '../python-org/mirror.ts';
import type { Verification } from '../report/result.ts';
import { MAX_BUNDLE_BYTES } from '../sigstore/bundle.ts';
import { verifyBundle } from '../sigstore/verify.ts';
import { digestFile } from '../store/digest-file.ts';
import { withStagingFolder } from '../store/staging.ts';
import { findCachedFolder, placeInCache } from '../store/tool-cache.ts';
import { assertPinned, type VerifiedArtifact, verifyArtifact } from '../store/verified-artifact.ts';
import { rejectCopy } from './artifact-errors.ts';
import type { Expectation } from './expectation.ts';
import { type Context, describeEvidence, downloadArtifact, fetchSignedDigest } from './fetch-release.ts';
import { bundleMissing } from './missing.ts';

/** What verifying takes where a tool cache keeps what was verified. */
export interface CacheContext extends Context {
  /** Folder of the runner's tool cache. */
  readonly cacheRoot: string;
}

/**
 * One artifact from the tool cache or from the mirror, through the whole recipe either way.
 * @throws ActionError for every refusal; nothing is in the tool cache then that was not there before
 */
export async function verifyRelease(expectation: Expectation, context: CacheContext): Promise<Verification> {
  const { artifact, url, signer } = expectation;
  const cachedFolder = findCachedFolder(context.cacheRoot, artifact);
  const verified =
    cachedFolder === undefined
      ? await fetchRelease(expectation, context)
      : await verifyCached(cachedFolder, expectation, context);
  return { verified, url, releaseManager: signer.releaseManager, cacheHit: cachedFolder !== undefined };
}

/** A hit is as little believed as a download: the folder may have been changed since it was stored. */
async function verifyCached(
  folder: string,
  { artifact, signer }: Expectation,
  { trustedRoot, sha256: pinnedSha256, debug, ...context }: CacheContext,
): Promise<VerifiedArtifact> {
  const reject = rejectCopy(artifact, folder);
  const root = await trustedRoot;
  const history = await context.history;
  const bundlePath = join(folder, toBundleName(artifact.fileName));
  const signedDigest = await readSmallFile(bundlePath, MAX_BUNDLE_BYTES)
    .then(bundle => verifyBundle(bundle, signer.identity, root))
    .catch(reject);
  debug(`${artifact.fileName} in the tool cache: ${describeEvidence(signedDigest)}`);
  const { sha256 } = signedDigest.evidence;
  // Not a fault of the copy.
  assertPinned(artifact, sha256, pinnedSha256);
  return digestFile(join(folder, artifact.fileName))
    .then(file => verifyArtifact(file, artifact, { signedDigest, bundlePath, pinnedSha256, history }))
    .catch(reject);
}

/** Bundle first: a wrong signer is refused before a large file is fetched. */
async function fetchRelease(expectation: Expectation, context: CacheContext): Promise<VerifiedArtifact> {
  const { cacheRoot } = context;
  const signed = await fetchSignedDigest(expectation, context, () =>
    bundleMissing(expectation, context.downloader),
  );
  return withStagingFolder(cacheRoot, async folder => {
    const verified = await downloadArtifact(expectation, signed, { ...context, folder });
    // Where another process was faster, its copy is what everybody uses: as little believed as any.
    const placed = await placeInCache(cacheRoot, verified);
    return 'otherCopy' in placed ? verifyCached(placed.otherCopy, expectation, context) : placed;
  });
}
