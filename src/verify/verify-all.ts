import { findArchiveType } from '../cpython/archive-members.ts';
import type { Inputs } from '../inputs.ts';
import { type Result, toResult, type Verification } from '../report/result.ts';
import { mapConcurrently } from '../run/concurrency.ts';
import type { Log } from '../run/log.ts';
import { withSession } from '../run/session.ts';
import { extractArtifact } from '../store/extract.ts';
import { copyToFolder } from '../store/output-folder.ts';
import { makeFolder } from '../store/staging.ts';
import { writeEvidence } from './evidence.ts';
import type { Expectation } from './expectation.ts';
import { toExpectations } from './expectations.ts';
import { verifyLocal } from './verify-local.ts';
import { verifyPackageRelease } from './verify-package.ts';
import { type CacheContext, verifyRelease } from './verify-release.ts';

/** A mirror is shared with others. */
const MAX_CONCURRENT_DOWNLOADS = 4;

/**
 * Verifies what the inputs ask for: every release in every kind, a few at a time.
 * @returns in the order of the inputs
 * @throws ActionError for the first refusal
 */
export function verifyAll(inputs: Inputs, log: Log): Promise<Result[]> {
  return withSession(inputs, log, async ({ downloader, trustedRoot }) => {
    if (inputs.outputFolder !== undefined) await makeFolder('output', inputs.outputFolder);
    if (inputs.evidenceFolder !== undefined) await makeFolder('evidence', inputs.evidenceFolder);
    const expectations = await toExpectations(inputs, downloader, log);
    const context: RunContext = {
      ...inputs,
      trustedRoot,
      downloader,
      info: message => log.info(message),
      debug: message => log.debug(message),
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

/** What verifying needs of the inputs, beside what all verifications share. */
type RunContext = CacheContext & Pick<Inputs, 'local' | 'extract' | 'evidenceFolder' | 'outputFolder'>;

async function verifyOne(expectation: Expectation, context: RunContext): Promise<Result> {
  const cached = await verify(expectation, context);
  const verification =
    context.outputFolder === undefined
      ? cached
      : { ...cached, verified: await copyToFolder(cached.verified, context.outputFolder) };
  const sourceDir =
    context.extract && findArchiveType(expectation.artifact) !== undefined
      ? await extractArtifact(verification.verified, context.cacheRoot)
      : undefined;
  const result = toResult({ ...verification, ...(sourceDir !== undefined && { sourceDir }) });
  if (context.evidenceFolder === undefined) return result;
  const { bundleSha256 } = verification.verified.facts.signedDigest;
  return { ...result, ...(await writeEvidence(result, { folder: context.evidenceFolder, bundleSha256 })) };
}

function verify(expectation: Expectation, context: RunContext): Promise<Verification> {
  if (context.local !== undefined) return verifyLocal(expectation, context.local, context);
  if (expectation.artifact.format === 'package') return verifyPackageRelease(expectation, context);
  return verifyRelease(expectation, context);
}
