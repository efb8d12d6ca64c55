import { ActionError } from '../errors.ts';
import { cannotRead, readInputFile } from '../files/input-file.ts';
import type { Verification } from '../report/result.ts';
import { MAX_BUNDLE_BYTES } from '../sigstore/bundle.ts';
import { verifyBundle } from '../sigstore/verify.ts';
import { digestFile } from '../store/digest-file.ts';
import type { LocalFiles } from '../store/local-files.ts';
import { verifyArtifact } from '../store/verified-artifact.ts';
import { naming } from './artifact-errors.ts';
import type { Expectation } from './expectation.ts';
import type { Context } from './fetch-release.ts';
import { assertNoPointer, explainingLocal } from './local-errors.ts';

/**
 * An artifact and its bundle on disk, through the whole recipe; nothing is downloaded or stored.
 * @throws ActionError INVALID_INPUT if a file can't be read or the kind has no bundle; else as `verifyRelease`
 */
export function verifyLocal(
  expectation: Expectation,
  files: LocalFiles,
  context: Context,
): Promise<Verification> {
  return explainingLocal(() => verifyFiles(expectation, files, context));
}

async function verifyFiles(
  { artifact, signer }: Expectation,
  { artifactPath, bundlePath }: LocalFiles,
  { trustedRoot, sha256: pinnedSha256, ...context }: Context,
): Promise<Verification> {
  if (artifact.format === 'package') {
    throw new ActionError('INVALID_INPUT', `artifact: ${artifact.kind} has no bundle of its own.`, {
      hint: 'Verify windows-manifest locally, and compare the SHA-256 that it gives for the package.',
    });
  }
  await assertNoPointer('bundle-path', bundlePath);
  await assertNoPointer('artifact-path', artifactPath);
  const bundle = readInputFile('bundle-path', bundlePath, { maxBytes: MAX_BUNDLE_BYTES });
  const root = await trustedRoot;
  const signedDigest = naming(artifact, () => verifyBundle(bundle, signer.identity, root));
  const file = await digestFile(artifactPath).catch((cause: unknown) => {
    throw cannotRead('artifact-path', artifactPath, { cause });
  });
  const evidence = { signedDigest, bundlePath, pinnedSha256, history: await context.history };
  const verified = await verifyArtifact(file, artifact, evidence).catch(asIfNamed(artifactPath));
  return { verified, releaseManager: signer.releaseManager, cacheHit: true };
}

/** A local file can have any name: the message says for what it was taken. */
function asIfNamed(path: string): (cause: unknown) => never {
  return cause => {
    if (!(cause instanceof ActionError) || cause.code !== 'VERSION_MISMATCH') throw cause;
    throw new ActionError(cause.code, `'${path}', taken for ${cause.message}`, { hint: cause.hint, cause });
  };
}
