import * as core from '@actions/core';
import { DEFAULTS, readBoolean } from './input-values.ts';
import { readInputs } from './inputs.ts';
import { writeOutputs } from './outputs.ts';
import { reportFailure, reportSuccess } from './report/job.ts';
import { readInput, readRunner } from './runner.ts';
import { verifyAll } from './verify/verify-all.ts';

/** Runs the action: verifies what the inputs ask for, then sets the outputs; or fails the job and sets none. */
export async function main(): Promise<void> {
  let summary = true;
  try {
    // Before all else, for an error report has to know it.
    summary = readBoolean(readInput, 'summary', DEFAULTS.summary);
    const results = await verifyAll(readInputs(readInput, readRunner(), core.warning), core);
    // Cancelled too late to stop the work.
    if (process.exitCode !== undefined) return;
    await reportSuccess(results, summary);
    writeOutputs(results);
  } catch (error) {
    // A cancelled run has its exit code, and its failure is no news.
    if (process.exitCode !== undefined) return;
    process.exitCode = 1;
    await reportFailure(error, { summary });
  }
}
