import * as core from '@actions/core';
import { ActionError, describeCause, describeFailure } from '../errors.ts';
import type { Result } from './result.ts';
import { formatFailureSummary, formatSummary } from './summary.ts';

/** Reports what was verified in the log and, if requested, in the job summary. */
export async function reportSuccess(results: readonly Result[], summary: boolean): Promise<void> {
  for (const result of results) {
    core.info(
      `${result.fileName}: verified. SHA-256 ${result.sha256}, signed by ${result.certificateIdentity} at ${result.signedAt}, log index ${result.logIndex}. ${result.path ?? 'Not downloaded.'}`,
    );
  }
  if (summary) await writeSummary(formatSummary(results));
}

/**
 * Reports in one annotation, and in the job summary, why the run failed.
 * @param title of the annotation and of the summary
 */
export async function reportFailure(
  error: unknown,
  { summary, title }: { summary: boolean; title: string },
): Promise<void> {
  if (!(error instanceof ActionError)) {
    core.error(describeFailure(error), { title: 'verify-cpython: internal error' });
    return;
  }
  core.error(describeFailure(error), { title });
  if (error.cause !== undefined) core.debug(describeCause(error.cause));
  if (summary) await writeSummary(formatFailureSummary(error, title));
}

/** Appends to the job summary, if there is one. */
export async function writeSummary(markdown: string): Promise<void> {
  // Older runners have no job summary; the log says the same.
  if (!process.env.GITHUB_STEP_SUMMARY) return;
  try {
    await core.summary.addRaw(markdown).write();
  } catch (error) {
    // The verdict stays the same, and the log contains it.
    core.warning(`The job summary can't be written: ${describeCause(error)}`);
  }
}
