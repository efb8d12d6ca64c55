import { dirname, join } from 'node:path';
import * as core from '@actions/core';
import { setOutputs, toOutputs } from '../outputs.ts';
import { reportSuccess } from '../report/job.ts';
import { readInput, readRunner, runStep } from '../runner.ts';
import { withDiskErrors } from '../store/staging.ts';
import { readSetupInputs, type SetupInputs } from './inputs.ts';
import { type Interpreter, setUp } from './set-up.ts';
import { PLACED_VARIABLE } from './tool-folder.ts';

/**
 * Runs the setup action: makes a verified interpreter that later steps find, or fails the job and leaves none.
 * @param threadEntry address of the script that threads run
 * @returns the exit code
 */
export function main(threadEntry: string): Promise<number> {
  return runStep('setup-action', 'Python not set up', async (values, summary) => {
    const inputs = await readSetupInputs(values, {
      read: readInput,
      environment: readRunner(),
      warn: core.warning,
    });
    const interpreter = await setUp(inputs, core, threadEntry);
    try {
      await writeSetupOutputs(interpreter, inputs);
    } catch (error) {
      interpreter.withdraw();
      throw error;
    }
    await reportSuccess([interpreter.result], summary);
    core.info(`Python ${interpreter.result.pythonVersion} is at ${interpreter.pythonPath}.`);
    return 0;
  });
}

/**
 * Tells later steps where the interpreter is, by variables and by outputs.
 * @throws ActionError as `setOutputs`, also if another file of the runner can't be written
 */
async function writeSetupOutputs(
  interpreter: Interpreter,
  { toolFolder, updateEnvironment, system }: Pick<SetupInputs, 'toolFolder' | 'updateEnvironment' | 'system'>,
): Promise<void> {
  const { pythonPath, entry, placed, paths } = interpreter;
  await withDiskErrors("One of the runner's files for variables", async () => {
    core.exportVariable('AGENT_TOOLSDIRECTORY', toolFolder);
    core.exportVariable(PLACED_VARIABLE, placed.join(' '));
    if (updateEnvironment) {
      if (system === 'Windows') core.addPath(join(entry.tree, 'Scripts'));
      core.addPath(dirname(pythonPath));
    }
  });
  const { sourceDir: _removed, ...result } = interpreter.result;
  setOutputs({
    ...toOutputs([result]),
    'python-path': pythonPath,
    'tool-cache': toolFolder,
    'build-path': paths.buildPath,
    'evidence-path': paths.evidencePath,
    'predicate-path': paths.predicatePath,
  });
}
