import * as core from '@actions/core';
import { readInputs } from './inputs.ts';
import { setOutputs, toOutputs } from './outputs.ts';
import { reportSuccess } from './report/job.ts';
import { readRunner, runStep } from './runner.ts';
import { verifyAll } from './verify/verify-all.ts';

/**
 * Runs the action: verifies what the inputs ask for and sets the outputs, or fails the job and sets none.
 * @param threadEntry address of the script that threads run
 * @returns the exit code
 */
export function main(threadEntry: string): Promise<number> {
  return runStep('action', 'CPython not verified', async (values, summary) => {
    const inputs = await readInputs(values, readRunner(), core.warning);
    const results = await verifyAll(inputs, core, threadEntry);
    // First, so that no summary says "verified" for a job without outputs.
    setOutputs(toOutputs(results));
    await reportSuccess(results, summary);
    return 0;
  });
}
