import { dirname, join } from 'node:path';
import * as core from '@actions/core';
import { setOutputs, toOutputs } from '../outputs.ts';
import { withDiskErrors } from '../store/staging.ts';
import type { SetupInputs } from './inputs.ts';
import type { Interpreter } from './set-up.ts';
import { PLACED_VARIABLE } from './tool-folder.ts';

/**
 * Tells later steps where the interpreter is, by variables and by outputs.
 * @throws ActionError as `setOutputs`, also where another file of the runner can't be written
 */
export async function writeSetupOutputs(
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
