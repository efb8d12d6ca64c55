import { ActionError, type ErrorCode, toUsualHint } from '../errors.ts';
import { cannotRead, readInputFile, readSmallFile } from '../files/regular-file.ts';
import type { LocalFiles } from '../input-values.ts';
import type { Verification } from '../report/result.ts';
import { MAX_BUNDLE_BYTES } from '../sigstore/bundle.ts';
import { verifyBundle } from '../sigstore/verify.ts';
import { digestFile } from '../store/digest-file.ts';
import { verifyArtifact } from '../store/verified-artifact.ts';
import { naming } from './artifact-errors.ts';
import type { Expectation } from './expectations.ts';
import type { Context } from './fetch-release.ts';

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
      hint: 'Verify windows-manifest locally, and compare the package with the SHA-256 that the manifest lists for it.',
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
  return { verified, releaseManager: signer.name, cacheHit: true };
}

/** A local file can have any name: the message says what it was taken for. */
function asIfNamed(path: string): (cause: unknown) => never {
  return cause => {
    if (!(cause instanceof ActionError) || cause.code !== 'VERSION_MISMATCH') throw cause;
    throw new ActionError(cause.code, `'${path}', verified as ${cause.message}`, { hint: cause.hint, cause });
  };
}

/** https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md: a pointer has less than 1024 bytes. */
const LFS_POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\r?\n/;
const MAX_POINTER_BYTES = 1024;

const BELONG_TOGETHER =
  'Do not use this file. Check that artifact-path and bundle-path belong to the same release and are complete.';

/** What to do about a local file that is rejected. No server sent it, so no mirror is to blame. */
const HINTS: Partial<Record<ErrorCode, string>> = {
  BUNDLE_MALFORMED:
    'Check that bundle-path is the Sigstore bundle of the file, such as Python-3.13.5.tgz.sigstore.',
  VERIFICATION_FAILED: BELONG_TOGETHER,
  IDENTITY_MISMATCH: `${BELONG_TOGETHER} For a release that you signed yourself, set certificate-identity and certificate-oidc-issuer to its signer.`,
  DIGEST_MISMATCH: BELONG_TOGETHER,
  VERSION_MISMATCH:
    'If you meant another release, correct python-version. If it is another kind of file, set artifact to that kind: a .tar.xz is source-xz. Otherwise, do not use this file.',
};

/** Does the verification of local files, and gives its errors the advice for local files. */
async function explainingLocal<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    const { code, message, cause } = error;
    // The hint may also contain advice about something else, such as the trusted root.
    const hint = error.hint.replace(toUsualHint(code), HINTS[code] ?? '$&');
    throw new ActionError(code, message, { hint: hint.split('\n'), cause });
  }
}

/**
 * Rejects a Git LFS pointer, which a checkout contains instead of a file that was not fetched.
 * @param input the input that names the file
 * @throws ActionError INVALID_INPUT
 */
async function assertNoPointer(input: string, path: string): Promise<void> {
  // A file that is larger, or can't be read, is not a pointer. Reading it later says what is wrong.
  const bytes = await readSmallFile(path, MAX_POINTER_BYTES).catch(() => Buffer.of());
  if (!LFS_POINTER.test(bytes.toString('latin1'))) return;
  throw new ActionError('INVALID_INPUT', `${input}: '${path}' is a Git LFS pointer, not the file itself.`, {
    hint: 'Run git lfs pull, or set lfs to true for actions/checkout.',
  });
}
