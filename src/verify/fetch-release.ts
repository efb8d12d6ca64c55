import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { assertHistory, type History, type HistoryRecord } from '../cpython/history.ts';
import { ActionError } from '../errors.ts';
import type { Answer, Source, UntrustedFile } from '../files/source.ts';
import { toBundleName, toBundleUrls } from '../python-org/mirror.ts';
import type { Log } from '../run/log.ts';
import { withSecondLook } from '../run/second-look.ts';
import { MAX_BUNDLE_BYTES } from '../sigstore/bundle.ts';
import type { BundleThreads } from '../sigstore/bundle-threads.ts';
import type { TrustedRoot } from '../sigstore/trusted-root.ts';
import { type SignedDigest, verifyBundle } from '../sigstore/verify.ts';
import { verifyDecodedToo } from '../store/decode-file.ts';
import { assertPinned, type VerifiedArtifact, verifyArtifact } from '../store/verified-artifact.ts';
import { explainingPage, naming } from './artifact-errors.ts';
import type { Expectation } from './expectations.ts';
import { bundleMissing, notPublished } from './missing.ts';

/** What all verifications of a run share. */
export interface Context {
  /** A promise: the root is fetched at the same time as the bundle. */
  readonly trustedRoot: Promise<TrustedRoot>;
  readonly downloader: Source;
  /** Of an audit; undefined if they would save no time. A promise too: threads start with the root. */
  readonly threads?: Promise<BundleThreads | undefined>;
  /** Also a promise. */
  readonly history: Promise<History>;
  /** For each part of the recipe, and for what is fetched again, and why. */
  readonly log: Pick<Log, 'info' | 'debug' | 'warning'>;
  /** The `sha256` input: 64 lowercase hexadecimal digits. */
  readonly sha256?: string | undefined;
}

/** A bundle as it was served, and what it proves. */
export interface SignedBundle {
  readonly bytes: Buffer;
  readonly signedDigest: SignedDigest;
  /** What the list of known releases says of it. */
  readonly record: HistoryRecord;
}

/**
 * Recipe steps 1 to 5 on the mirror's bundle, and the parts of steps 6 and 7 that don't need the artifact, which is not
 * fetched.
 * @param toMissing makes the error if there is no bundle
 * @throws ActionError for every refusal
 */
export function fetchSignedDigest(
  expectation: Expectation,
  context: Context,
  toMissing: () => ActionError | Promise<ActionError> = () => bundleMissing(expectation, context.downloader),
): Promise<SignedBundle> {
  const { artifact, signer, url } = expectation;
  return withSecondLook(['BUNDLE_MALFORMED', 'NO_BUNDLE_PUBLISHED'], context.log, async () => {
    const answer = await fetchBundle(url, context.downloader);
    if (answer === undefined) throw await toMissing();
    const { bytes } = answer;
    const root = await context.trustedRoot;
    const threads = await context.threads;
    const proof = await threads?.prove(bytes, signer.identity);
    const signedDigest = naming(artifact, () =>
      explainingPage(answer, () => verifyBundle(bytes, signer.identity, root, proof)),
    );
    context.log.debug(`${artifact.fileName}: ${describeEvidence(signedDigest)}`);
    const { sha256 } = signedDigest.evidence;
    assertPinned(artifact, sha256, context.sha256);
    const record = assertHistory(artifact, sha256, {
      history: await context.history,
      pinnedSha256: context.sha256,
    });
    return { bytes, signedDigest, record };
  });
}

async function fetchBundle(artifact: URL, downloader: Source): Promise<Answer | undefined> {
  for (const url of toBundleUrls(artifact)) {
    const answer = await downloader.fetchAnswer(url, {
      maxBytes: MAX_BUNDLE_BYTES,
      tooLarge: 'BUNDLE_MALFORMED',
    });
    if (answer !== undefined) return answer;
  }
  return undefined;
}

/**
 * Recipe steps 6 and 7: downloads the artifact into a folder, with its bundle next to it.
 * @throws ActionError for every refusal; what is in the folder then is not to be used
 */
export function downloadArtifact(
  expectation: Expectation,
  { bytes, signedDigest }: SignedBundle,
  { folder, ...context }: Context & { readonly folder: string },
): Promise<VerifiedArtifact> {
  const { artifact } = expectation;
  const { sha256, log, history } = context;
  return downloadWithSecondLook(expectation, context, folder, async file => {
    const bundlePath = join(folder, toBundleName(artifact.fileName));
    const verified = await verifyArtifact(file, artifact, {
      signedDigest,
      bundlePath,
      pinnedSha256: sha256,
      history: await history,
    });
    const stamp = verified.facts.versionStamp;
    log.debug(`${artifact.fileName}: steps 6 and 7: ${file.size} bytes have this SHA-256; ${stamp}.`);
    await writeFile(bundlePath, bytes, { mode: 0o444 });
    return verified;
  });
}

/**
 * Downloads a file, and again if it is missing or is not what was signed, because the bundle or a manifest says otherwise.
 * @param verify turns the file into what is verified
 * @throws ActionError for every refusal
 */
export async function downloadWithSecondLook(
  expectation: Expectation,
  context: Context,
  folder: string,
  verify: (file: UntrustedFile) => Promise<VerifiedArtifact>,
): Promise<VerifiedArtifact> {
  const { artifact, url } = expectation;
  const verified = await withSecondLook(['DIGEST_MISMATCH', 'NOT_PUBLISHED'], context.log, async isLast => {
    // The second time without resuming: the parts may be of two files.
    const path = join(folder, artifact.fileName);
    const file = await context.downloader.download(url, path, { resume: !isLast });
    if (file !== undefined) return verifyDecodedToo(file, verify);
    if (isLast) return undefined;
    throw new ActionError('NOT_PUBLISHED', `${artifact.fileName} is not at ${url}.`);
  });
  if (verified === undefined) throw await notPublished(expectation, context.downloader);
  return verified;
}

export function describeEvidence({ evidence }: SignedDigest): string {
  const { sha256, identity, signedAt, logIndex, bundleMediaType, trustedRoot } = evidence;
  return `recipe steps 1 to 5: ${bundleMediaType}, log index ${logIndex}, trusted root ${trustedRoot}: ${identity.subjectAlternativeName} signed SHA-256 ${sha256} at ${signedAt.toISOString()}.`;
}
