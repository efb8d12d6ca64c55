import * as core from '@actions/core';
import { toInputValues } from '../input-values.ts';
import { reportFailure, reportSuccess } from '../report/job.ts';
import { Canceled } from '../run/cancellation.ts';
import { maskSecrets, readInput, readRunner } from '../runner.ts';
import { readSetupInputs } from './inputs.ts';
import { writeSetupOutputs } from './outputs.ts';
import { setUp } from './set-up.ts';

/**
 * Runs the setup action: makes a verified interpreter that later steps find, or fails the job and leaves none.
 * @returns the exit code
 */
export async function main(): Promise<number> {
  let summary = true;
  try {
    maskSecrets('setup-action');
    const values = toInputValues('setup-action', readInput);
    summary = values.flag('summary');
    const inputs = await readSetupInputs(values, {
      read: readInput,
      environment: readRunner(),
      warn: core.warning,
    });
    const interpreter = await setUp(inputs, core);
    try {
      await writeSetupOutputs(interpreter, inputs);
    } catch (error) {
      await interpreter.withdraw();
      throw error;
    }
    await reportSuccess([interpreter.result], summary);
    core.info(`Python ${interpreter.result.pythonVersion} is at ${interpreter.pythonPath}.`);
    return 0;
  } catch (error) {
    if (error instanceof Canceled) return error.exitCode;
    await reportFailure(error, { summary, title: 'Python not set up' });
    return 1;
  }
}
