import * as core from '@actions/core';
import { assertSigned, toArtifact } from './cpython/artifact-kinds.ts';
import { findReleaseManager } from './cpython/release-managers.ts';
import type { PythonVersion } from './cpython/version.ts';
import { Downloader } from './http/downloader.ts';
import { MAX_ATTEMPTS } from './http/retry.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { writeOutputs } from './outputs.ts';
import { isPlaintext, toArtifactUrl } from './python-org/mirror.ts';
import { reportFailure, reportSuccess } from './report/job.ts';
import { type Result, toResult } from './report/result.ts';
import { readTrustedRoot } from './sigstore/trusted-root-source.ts';
import { type Expectation, type Signer, verifyRelease } from './verify-release.ts';

/** Runs the action: verifies what the inputs ask for, then sets the outputs; or fails the job and sets none. */
export async function main(): Promise<void> {
  let summary = true;
  try {
    const inputs = readInputs();
    summary = inputs.summary;
    const results = await verifyAll(inputs);
    await reportSuccess(results, summary);
    writeOutputs(results);
  } catch (error) {
    process.exitCode = 1;
    await reportFailure(error, summary);
  }
}

async function verifyAll(inputs: Inputs): Promise<Result[]> {
  // All of them before anything is fetched: a mistake in the last line costs nothing.
  const expectations = toExpectations(inputs);
  if (isPlaintext(inputs.mirror)) {
    core.warning(
      `mirror: ${inputs.mirror} is plain http: others can see and change what it sends. The signature still decides what is accepted.`,
    );
  }
  const trustedRoot = readTrustedRoot(inputs.trustedRoot, inputs.temporaryFolder, core.warning);
  // A root at hand is read first, for a mistake in it costs nothing then; TUF is refreshed beside everything else.
  if (inputs.trustedRoot.kind !== 'tuf') await trustedRoot;
  // Whoever needs the root sees its error; a run that fails before that has its own.
  trustedRoot.catch(() => {});
  const downloader = new Downloader({ maxAttempts: MAX_ATTEMPTS, log: core.info });
  try {
    const results: Result[] = [];
    for (const expectation of expectations) {
      const verification = await verifyRelease(expectation, { ...inputs, trustedRoot, downloader });
      results.push(toResult(verification));
    }
    return results;
  } finally {
    downloader.close();
  }
}

/** One for each version and kind, in the order of the inputs. */
function toExpectations({ versions, kinds, mirror, identity }: Inputs): Expectation[] {
  return versions.flatMap(version =>
    kinds.map(kind => {
      const signer = identity ? { identity } : findSigner(version);
      const artifact = toArtifact(version, kind);
      // A release that somebody else signed is not bound to when CPython's managers began to sign.
      if (identity === undefined) assertSigned(artifact);
      return { artifact, url: toArtifactUrl(mirror, artifact), signer };
    }),
  );
}

function findSigner(version: PythonVersion): Signer {
  const { name, identity } = findReleaseManager(version);
  return { identity, releaseManager: name };
}
