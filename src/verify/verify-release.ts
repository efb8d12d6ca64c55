import { join } from 'node:path';
import type { Artifact } from '../cpython/artifact-kinds.ts';
import { readSmallFile } from '../files/regular-file.ts';
import { toBundleName } from '../python-org/mirror.ts';
import type { Verification } from '../report/result.ts';
import { MAX_BUNDLE_BYTES } from '../sigstore/bundle.ts';
import { verifyBundle } from '../sigstore/verify.ts';
import { digestFile } from '../store/digest-file.ts';
import { findCachedCopy, placeInCache, withCacheStaging } from '../store/tool-cache.ts';
import { assertPinned, type VerifiedArtifact, verifyArtifact } from '../store/verified-artifact.ts';
import type { FindWritableRoot } from '../store/writable-cache.ts';
import { rejectCopy } from './artifact-errors.ts';
import type { Expectation } from './expectations.ts';
import { type Context, describeEvidence, downloadArtifact, fetchSignedDigest } from './fetch-release.ts';

/** What verification needs if a tool cache stores the files. */
export interface CacheContext extends Context {
  /** Folder of the runner's tool cache. */
  readonly cacheRoot: string;
  /** Where new files are stored. */
  readonly findWritableRoot: FindWritableRoot;
}

/**
 * One artifact from the tool cache or from the mirror, through the whole recipe either way. A copy that lacks a file is
 * fetched again.
 * @throws ActionError for every refusal; nothing is in the tool cache then that was not there before
 */
export async function verifyRelease(expectation: Expectation, context: CacheContext): Promise<Verification> {
  const { artifact, url, signer } = expectation;
  const copy = findCachedCopy(context.cacheRoot, artifact, toNames(artifact));
  const isHit = copy?.missing.length === 0;
  const verified = isHit
    ? await verifyCopy(name => join(copy.folder, name), expectation, { ...context, folder: copy.folder })
    : await fetchRelease(expectation, context);
  return { verified, url, releaseManager: signer.name, cacheHit: isHit };
}

function toNames({ fileName }: Artifact): string[] {
  return [fileName, toBundleName(fileName)];
}

/** A hit is trusted no more than a download, because the folder may have changed since it was stored. */
async function verifyCopy(
  toPath: (name: string) => string,
  { artifact, signer }: Expectation,
  { trustedRoot, sha256: pinnedSha256, log, folder, ...context }: CacheContext & { readonly folder: string },
): Promise<VerifiedArtifact> {
  const reject = rejectCopy(artifact, folder);
  const root = await trustedRoot;
  const history = await context.history;
  const bundlePath = toPath(toBundleName(artifact.fileName));
  const signedDigest = await readSmallFile(bundlePath, MAX_BUNDLE_BYTES)
    .then(bundle => verifyBundle(bundle, signer.identity, root))
    .catch(reject);
  log.debug(`${artifact.fileName} in the tool cache: ${describeEvidence(signedDigest)}`);
  const { sha256 } = signedDigest.evidence;
  // Not a fault of the copy.
  assertPinned(artifact, sha256, pinnedSha256);
  return digestFile(toPath(artifact.fileName))
    .then(file => verifyArtifact(file, artifact, { signedDigest, bundlePath, pinnedSha256, history }))
    .catch(reject);
}

/** Bundle first: a wrong signer is refused before a large file is fetched. */
async function fetchRelease(expectation: Expectation, context: CacheContext): Promise<VerifiedArtifact> {
  const { artifact } = expectation;
  const names = toNames(artifact);
  const signed = await fetchSignedDigest(expectation, context);
  const cacheRoot = await context.findWritableRoot(artifact);
  return withCacheStaging(cacheRoot, artifact, async folder => {
    const verified = await downloadArtifact(expectation, signed, { ...context, folder });
    const copy = findCachedCopy(cacheRoot, artifact, names);
    if (copy !== undefined) {
      // What is left of a copy is rejected where it is wrong, before the rest is added to it.
      const toPath = (name: string): string => join(copy.missing.includes(name) ? folder : copy.folder, name);
      await verifyCopy(toPath, expectation, { ...context, folder: copy.folder });
    }
    const placed = await placeInCache(cacheRoot, verified, names);
    if (!('otherCopy' in placed)) return placed;
    // If another process was faster, its copy is used, and trusted no more than any other.
    const { otherCopy } = placed;
    return verifyCopy(name => join(otherCopy, name), expectation, { ...context, folder: otherCopy });
  });
}
