import * as core from '@actions/core';
import { onCancellation } from './cancellation.ts';
import { mapConcurrently } from './concurrency.ts';
import { findArchiveType } from './cpython/archive-members.ts';
import { toExpectations } from './expectations.ts';
import type { Expectation } from './fetch-release.ts';
import { Downloader } from './http/downloader.ts';
import { MAX_ATTEMPTS } from './http/retry.ts';
import { type Inputs, readInputs, readSummary } from './inputs.ts';
import { writeOutputs } from './outputs.ts';
import { isPlaintext } from './python-org/mirror.ts';
import { reportFailure, reportSuccess } from './report/job.ts';
import { type Result, toResult, type Verification } from './report/result.ts';
import { readTrustedRoot } from './sigstore/trusted-root-source.ts';
import { extractArtifact } from './store/extract.ts';
import { verifyLocal } from './verify-local.ts';
import { verifyPackageRelease } from './verify-package.ts';
import { type CacheContext, verifyRelease } from './verify-release.ts';

/** A mirror is shared with others. */
const MAX_CONCURRENT_DOWNLOADS = 4;

/** Runs the action: verifies what the inputs ask for, then sets the outputs; or fails the job and sets none. */
export async function main(): Promise<void> {
  let summary = true;
  try {
    summary = readSummary();
    const inputs = readInputs(core.warning);
    const results = await verifyAll(inputs);
    // Cancelled too late to stop the work.
    if (process.exitCode !== undefined) return;
    await reportSuccess(results, summary);
    writeOutputs(results);
  } catch (error) {
    // A cancelled run has its exit code, and its failure is no news.
    if (process.exitCode !== undefined) return;
    process.exitCode = 1;
    await reportFailure(error, summary);
  }
}

async function verifyAll(inputs: Inputs): Promise<Result[]> {
  if (isPlaintext(inputs.mirror)) {
    core.warning(
      `mirror: ${inputs.mirror} is plain http: others can see and change what it sends. The signature still decides what is accepted.`,
    );
  }
  const downloader = new Downloader({ maxAttempts: MAX_ATTEMPTS, log: core.info, debug: core.debug });
  const forgetCancellation = onCancellation(() => downloader.close(), core.info);
  try {
    const trustedRoot = readTrustedRoot(inputs.trustedRoot, inputs.temporaryFolder, core.warning);
    // Whoever needs the root sees its error; a run that fails before that has its own.
    trustedRoot.catch(() => {});
    // A root at hand is read first, for a mistake in it costs nothing then; TUF is refreshed beside everything else.
    if (inputs.trustedRoot.kind !== 'tuf') await trustedRoot;
    const expectations = await toExpectations(inputs, downloader, core);
    const context = { ...inputs, trustedRoot, downloader, info: core.info, debug: core.debug };
    core.startGroup(`Verify ${expectations.map(({ artifact }) => artifact.fileName).join(', ')}`);
    return await mapConcurrently(expectations, expectation => verifyOne(expectation, context), {
      limit: MAX_CONCURRENT_DOWNLOADS,
      onFailure: () => downloader.close(),
    });
  } finally {
    core.endGroup();
    forgetCancellation();
    downloader.close();
  }
}

/** What verifying needs of the inputs, beside what all verifications share. */
type RunContext = CacheContext & Pick<Inputs, 'local' | 'extract'>;

async function verifyOne(expectation: Expectation, context: RunContext): Promise<Result> {
  const verification = await verify(expectation, context);
  if (!context.extract || findArchiveType(expectation.artifact) === undefined) return toResult(verification);
  const sourceDir = await extractArtifact(verification.verified, context.cacheRoot);
  return toResult({ ...verification, sourceDir });
}

function verify(expectation: Expectation, context: RunContext): Promise<Verification> {
  if (context.local !== undefined) return verifyLocal(expectation, context.local, context);
  if (expectation.artifact.format === 'package') return verifyPackageRelease(expectation, context);
  return verifyRelease(expectation, context);
}
