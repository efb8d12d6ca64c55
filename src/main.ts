import * as core from '@actions/core';
import { toInputValues } from './input-values.ts';
import { readInputs } from './inputs.ts';
import { writeOutputs } from './outputs.ts';
import { reportFailure, reportSuccess } from './report/job.ts';
import { maskSecrets, readInput, readRunner } from './runner.ts';
import { verifyAll } from './verify/verify-all.ts';

/** Runs the action: verifies what the inputs ask for, then sets the outputs; or fails the job and sets none. */
export async function main(): Promise<void> {
  let summary = true;
  try {
    // Before all else, for an error report has to know it.
    maskSecrets('action');
    const values = toInputValues('action', readInput);
    summary = values.flag('summary');
    const results = await verifyAll(readInputs(values, readRunner(), core.warning), core);
    // Cancelled too late to stop the work.
    if (process.exitCode !== undefined) return;
    // First, so that no summary says verified of a job that gets nothing.
    writeOutputs(results);
    await reportSuccess(results, summary);
  } catch (error) {
    // A cancelled run has its exit code, and its failure is no news.
    if (process.exitCode !== undefined) return;
    process.exitCode = 1;
    await reportFailure(error, { summary });
  }
}
