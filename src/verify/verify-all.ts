import { findArchiveType } from '../cpython/artifact-kinds.ts';
import type { History } from '../cpython/history.ts';
import { loadKnownReleases } from '../cpython/known-releases.ts';
import { isXz } from '../cpython/stamps/compression.ts';
import type { Inputs } from '../inputs.ts';
import { type Result, toDigestResult, toResult, type Verification } from '../report/result.ts';
import { mapConcurrently } from '../run/concurrency.ts';
import type { Log } from '../run/log.ts';
import { withSession } from '../run/session.ts';
import type { SignedDigest } from '../sigstore/verify.ts';
import { makeFolder } from '../store/staging.ts';
import type { UnpackThread } from '../store/unpack-thread.ts';
import type { VerifiedArtifact } from '../store/verified-artifact.ts';
import { createFindWritableRoot } from '../store/writable-cache.ts';
import { type Expectation, toExpectations } from './expectations.ts';
import type { DigestContext } from './verify-digest.ts';
import type { CacheContext } from './verify-release.ts';

/** A mirror is shared with others. */
const MAX_CONCURRENT_DOWNLOADS = 4;

/**
 * Verifies what the inputs ask for: every release in every kind, a few at a time.
 * @param threadEntry address of the script that threads run
 * @returns in the order of the inputs
 * @throws ActionError for the first refusal
 */
export function verifyAll(inputs: Inputs, log: Log, threadEntry: string): Promise<Result[]> {
  const mirror = inputs.local === undefined ? inputs.mirror : undefined;
  return withSession({ ...inputs, mirror }, log, async ({ downloader, trustedRoot }) => {
    if (inputs.outputFolder !== undefined) await makeFolder('output', inputs.outputFolder);
    if (inputs.evidenceFolder !== undefined) await makeFolder('evidence', inputs.evidenceFolder);
    const history = loadHistory(inputs);
    const expectations = await toExpectations(inputs, downloader, log, history);
    const context: RunContext = {
      ...inputs,
      history,
      findWritableRoot: createFindWritableRoot(inputs, message => log.notice(message)),
      trustedRoot,
      downloader,
      log,
      threadEntry,
    };
    log.startGroup(`Verify ${expectations.map(({ artifact }) => artifact.fileName).join(', ')}`);
    try {
      return await mapConcurrently(expectations, expectation => verifyOne(expectation, context), {
        limit: MAX_CONCURRENT_DOWNLOADS,
        onFailure: () => downloader.close(),
      });
    } finally {
      log.endGroup();
    }
  });
}

/** The inputs that verifications use, besides what all verifications share. */
type RunContext = CacheContext &
  DigestContext &
  Pick<Inputs, 'local' | 'download' | 'extract' | 'evidenceFolder' | 'outputFolder'> & {
    readonly threadEntry: string;
  };

/** Loads the list of known releases, which says nothing about what another signer publishes. */
async function loadHistory({ identity }: Pick<Inputs, 'identity'>): Promise<History> {
  return { known: identity ? undefined : await loadKnownReleases(), changes: 'refuse' };
}

async function verifyOne(expectation: Expectation, context: RunContext): Promise<Result> {
  if (!context.download) {
    const { verifyDigest } = await import('./verify-digest.ts');
    const verification = await verifyDigest(expectation, context);
    return addEvidence(toDigestResult(verification), verification.signedDigest, context);
  }
  const isUnpacked = context.extract && findArchiveType(expectation.artifact) !== undefined;
  await using thread = isUnpacked ? await startUnpackThread(expectation, context) : undefined;
  const verification = await copyToOutput(await verify(expectation, context), context);
  const { verified } = verification;
  const sourceDir = isUnpacked ? await extract(verified, context, thread) : undefined;
  const result = toResult({ ...verification, ...(sourceDir !== undefined && { sourceDir }) });
  return addEvidence(result, verified.facts.signedDigest, context);
}

/** Writes the verification summary if one is wanted. */
async function addEvidence(
  result: Result,
  { bundleSha256 }: SignedDigest,
  { evidenceFolder: folder }: Pick<Inputs, 'evidenceFolder'>,
): Promise<Result> {
  if (folder === undefined) return result;
  const { writeEvidence } = await import('./evidence.ts');
  return { ...result, ...(await writeEvidence(result, { folder, bundleSha256 })) };
}

/** Loads only the code that this expectation needs. */
async function verify(expectation: Expectation, context: RunContext): Promise<Verification> {
  if (context.local !== undefined) {
    const { verifyLocal } = await import('./verify-local.ts');
    return verifyLocal(expectation, context.local, context);
  }
  if (expectation.artifact.format === 'package') {
    const { verifyPackageRelease } = await import('./verify-package.ts');
    return verifyPackageRelease(expectation, context);
  }
  const { verifyRelease } = await import('./verify-release.ts');
  return verifyRelease(expectation, context);
}

async function copyToOutput(
  verification: Verification,
  { outputFolder }: Pick<Inputs, 'outputFolder'>,
): Promise<Verification> {
  if (outputFolder === undefined) return verification;
  const { copyToFolder } = await import('../store/output-folder.ts');
  return { ...verification, verified: await copyToFolder(verification.verified, outputFolder) };
}

/** Starts the thread that will help to unpack an archive. Starting it takes as long as verifying a local file. */
async function startUnpackThread(
  { artifact }: Expectation,
  { threadEntry }: Pick<RunContext, 'threadEntry'>,
): Promise<UnpackThread | undefined> {
  return isXz(artifact.fileName)
    ? (await import('../store/xz-thread.ts')).startXzThread(threadEntry)
    : (await import('../store/writer-thread.ts')).startWriterThread();
}

async function extract(
  verified: VerifiedArtifact,
  context: Pick<RunContext, 'findWritableRoot'>,
  thread: UnpackThread | undefined,
): Promise<string> {
  const { extractArtifact } = await import('../store/extract.ts');
  const cacheRoot = await context.findWritableRoot(verified.facts.artifact);
  return extractArtifact(verified, { cacheRoot, thread });
}
