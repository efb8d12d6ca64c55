import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { naming, rejectCopy } from './artifact-errors.ts';
import { type Artifact, findKinds } from './cpython/artifact-kinds.ts';
import type { CertificateIdentity } from './cpython/release-managers.ts';
import { formatVersion } from './cpython/version.ts';
import { ActionError } from './errors.ts';
import { readSmallFile } from './files/regular-file.ts';
import type { Downloader } from './http/downloader.ts';
import { fetchListing } from './python-org/listing.ts';
import { toBundleName } from './python-org/mirror.ts';
import type { Verification } from './report/result.ts';
import { MAX_BUNDLE_BYTES } from './sigstore/bundle.ts';
import type { TrustedRoot } from './sigstore/trusted-root.ts';
import { type SignedDigest, verifyBundle } from './sigstore/verify.ts';
import { digestFile } from './store/digest-file.ts';
import { withStagingFolder } from './store/staging.ts';
import { findCachedFolder, placeInCache } from './store/tool-cache.ts';
import { assertPinned, type VerifiedArtifact, verifyArtifact } from './store/verified-artifact.ts';

/** Who must have signed an artifact. */
export interface Signer {
  readonly identity: CertificateIdentity;
  /** Name of the built-in release manager; absent where the workflow named an identity of its own. */
  readonly releaseManager?: string;
}

/** One artifact, where it is published, and who must have signed it. */
export interface Expectation {
  readonly artifact: Artifact;
  readonly url: URL;
  readonly signer: Signer;
}

/** What all verifications of a run share. */
export interface Context {
  /** On its way: it is fetched beside the bundle. */
  readonly trustedRoot: Promise<TrustedRoot>;
  readonly downloader: Downloader;
  /** Folder of the runner's tool cache. */
  readonly cacheRoot: string;
  /** Told of each part of the recipe. */
  readonly debug: (message: string) => void;
  /** The `sha256` input: 64 lower-case hexadecimal digits. */
  readonly sha256?: string | undefined;
}

/**
 * One artifact from the tool cache or from the mirror, through the whole recipe either way.
 * @throws ActionError for every refusal; nothing is in the tool cache then that was not there before
 */
export async function verifyRelease(expectation: Expectation, context: Context): Promise<Verification> {
  const { artifact, url, signer } = expectation;
  const cachedFolder = findCachedFolder(artifact);
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
  { trustedRoot, sha256, debug }: Context,
): Promise<VerifiedArtifact> {
  const reject = rejectCopy(artifact, folder);
  const root = await trustedRoot;
  const bundlePath = join(folder, toBundleName(artifact.fileName));
  const signedDigest = await readSmallFile(bundlePath, MAX_BUNDLE_BYTES)
    .then(bundle => verifyBundle(bundle, signer.identity, root))
    .catch(reject);
  debug(`${artifact.fileName} in the tool cache: ${describeEvidence(signedDigest)}`);
  // Not a fault of the copy.
  assertPinned(artifact, signedDigest.evidence.sha256, sha256);
  return digestFile(join(folder, artifact.fileName))
    .then(file => verifyArtifact(file, artifact, { signedDigest, bundlePath, pinnedSha256: sha256 }))
    .catch(reject);
}

/** Bundle first: a wrong signer is refused before a large file is fetched. */
async function fetchRelease(expectation: Expectation, context: Context): Promise<VerifiedArtifact> {
  const { artifact, url, signer } = expectation;
  const { trustedRoot, downloader, cacheRoot, sha256, debug } = context;
  const bundle = await fetchBundle(expectation, downloader);
  const root = await trustedRoot;
  const signedDigest = naming(artifact, () => verifyBundle(bundle, signer.identity, root));
  debug(`${artifact.fileName}: ${describeEvidence(signedDigest)}`);
  assertPinned(artifact, signedDigest.evidence.sha256, sha256);
  return withStagingFolder(cacheRoot, async folder => {
    const file = await downloader.download(url, join(folder, artifact.fileName));
    if (file === undefined) throw await notPublished(expectation, downloader);
    const bundlePath = join(folder, toBundleName(artifact.fileName));
    const verified = await verifyArtifact(file, artifact, { signedDigest, bundlePath, pinnedSha256: sha256 });
    debug(
      `${artifact.fileName}: steps 6 and 7: ${file.size} bytes have this SHA-256; ${verified.facts.versionStamp}.`,
    );
    await writeFile(bundlePath, bundle, { mode: 0o444 });
    // Where another process was faster, its copy is what everybody uses: as little believed as any.
    const placed = await placeInCache(cacheRoot, verified);
    return 'otherCopy' in placed ? verifyCached(placed.otherCopy, expectation, context) : placed;
  });
}

function describeEvidence({ evidence }: SignedDigest): string {
  const { sha256, identity, signedAt, logIndex, bundleMediaType, trustedRoot } = evidence;
  return `recipe steps 1 to 5: ${bundleMediaType}, log index ${logIndex}, trusted root ${trustedRoot}: ${identity.subjectAlternativeName} signed SHA-256 ${sha256} at ${signedAt.toISOString()}.`;
}

async function fetchBundle(expectation: Expectation, downloader: Downloader): Promise<Buffer> {
  const { artifact, url } = expectation;
  const bundle = await downloader.fetchBytes(new URL(toBundleName(url.href)), {
    maxBytes: MAX_BUNDLE_BYTES,
    tooLarge: 'BUNDLE_MALFORMED',
  });
  if (bundle !== undefined) return bundle;
  if (!(await downloader.isThere(url))) throw await notPublished(expectation, downloader);
  throw new ActionError(
    'NO_BUNDLE_PUBLISHED',
    `${artifact.fileName} is published at ${url}, but has no bundle (${toBundleName(artifact.fileName)}).`,
  );
}

/** Says what the release has instead, as far as the mirror lists it. */
export async function notPublished(
  { artifact, url }: Expectation,
  downloader: Downloader,
): Promise<ActionError> {
  const { version, kind } = artifact;
  // Only for the advice: a mirror need not have listings.
  const names = await fetchListing(downloader, new URL('.', url)).catch(() => undefined);
  const kinds = findKinds(version, names ?? []);
  return new ActionError(
    'NOT_PUBLISHED',
    `CPython ${formatVersion(version)} has no ${kind} at ${url}.`,
    kinds.length > 0 ? { hint: `The mirror lists: ${kinds.join(', ')}.` } : {},
  );
}
