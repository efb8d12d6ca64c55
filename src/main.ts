import * as core from '@actions/core';
import { toInputValues } from './input-values.ts';
import { readInputs } from './inputs.ts';
import { setOutputs, toOutputs } from './outputs.ts';
import { reportFailure, reportSuccess } from './report/job.ts';
import { Canceled } from './run/cancellation.ts';
import { maskSecrets, readInput, readRunner } from './runner.ts';
import { verifyAll } from './verify/verify-all.ts';

/**
 * Runs the action: verifies what the inputs ask for and sets the outputs, or fails the job and sets none.
 * @returns the exit code
 */
export async function main(): Promise<number> {
  let summary = true;
  try {
    // First, because reporting an error depends on both.
    maskSecrets('action');
    const values = toInputValues('action', readInput);
    summary = values.flag('summary');
    const results = await verifyAll(await readInputs(values, readRunner(), core.warning), core);
    // First, so that no summary says "verified" for a job without outputs.
    setOutputs(toOutputs(results));
    await reportSuccess(results, summary);
    return 0;
  } catch (error) {
    if (error instanceof Canceled) return error.exitCode;
    await reportFailure(error, { summary });
    return 1;
  }
}
