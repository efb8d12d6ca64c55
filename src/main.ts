import * as core from '@actions/core';
import { readInputs } from './inputs.ts';
import { setOutputs, toOutputs } from './outputs.ts';
import { reportSuccess } from './report/job.ts';
import { readRunner, runStep } from './runner.ts';
import { verifyAll } from './verify/verify-all.ts';

/**
 * Runs the action: verifies what the inputs ask for and sets the outputs, or fails the job and sets none.
 * @returns the exit code
 */
export function main(): Promise<number> {
  return runStep('action', 'CPython not verified', async (values, summary) => {
    const results = await verifyAll(await readInputs(values, readRunner(), core.warning), core);
    // First, so that no summary says "verified" for a job without outputs.
    setOutputs(toOutputs(results));
    await reportSuccess(results, summary);
    return 0;
  });
}
