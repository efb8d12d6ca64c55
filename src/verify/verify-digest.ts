import type { DigestVerification } from '../report/result.ts';
import { withStagingFolder } from '../store/staging.ts';
import { assertPinned, readPackageDigest } from '../store/verified-artifact.ts';
import type { Expectation } from './expectations.ts';
import { type Context, downloadArtifact, fetchSignedDigest } from './fetch-release.ts';
import { toManifest } from './verify-package.ts';

/** What verifying a digest takes. */
export interface DigestContext extends Context {
  /** For the manifest of a package, which is removed again. */
  readonly temporaryFolder: string;
}

/**
 * Recipe steps 1 to 5 and the list of known releases, without the artifact: nothing is requested but its bundle, and nothing is
 * stored. For a package, the signed manifest is verified in full, because only its bytes have the digest.
 *
 * @throws ActionError for every refusal
 */
export async function verifyDigest(
  expectation: Expectation,
  context: DigestContext,
): Promise<DigestVerification> {
  const { artifact, url, signer } = expectation;
  const common = { artifact, url, releaseManager: signer.name };
  if (artifact.format === 'package')
    return { ...common, ...(await verifyPackageDigest(expectation, context)) };
  const signed = await fetchSignedDigest(expectation, context);
  if (!signed.record.known) {
    context.log.warning(
      `${artifact.fileName}: only the mirror's file name says which version this is. The list of known releases does not contain its SHA-256, and without a download, there are no bytes to read the version from.`,
    );
  }
  return { ...common, ...signed };
}

function verifyPackageDigest(
  expectation: Expectation,
  { sha256: pinnedSha256, temporaryFolder, ...context }: DigestContext,
): Promise<Pick<DigestVerification, 'signedDigest' | 'record' | 'package'>> {
  const { artifact } = expectation;
  const manifest = toManifest(expectation);
  return withStagingFolder(temporaryFolder, async folder => {
    const signed = await fetchSignedDigest(manifest, context);
    const verified = await downloadArtifact(manifest, signed, { ...context, folder });
    const sha256 = await readPackageDigest(artifact, verified);
    assertPinned(artifact, sha256, pinnedSha256);
    return { ...signed, package: { sha256, manifest: verified } };
  });
}
