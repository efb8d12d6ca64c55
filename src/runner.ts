import { tmpdir } from 'node:os';
import * as core from '@actions/core';
import { findInputs, type Surface } from './input-table.ts';
import { type InputReader, type InputValues, toInputValues } from './input-values.ts';
import type { Environment } from './inputs.ts';
import { reportFailure } from './report/job.ts';
import { Canceled } from './run/cancellation.ts';

/** The inputs of a workflow step. */
export const readInput: InputReader = name => core.getInput(name);

/**
 * Runs an action. What it throws fails the job, and only this reports it.
 * @param title of the report of a failure
 * @param work told whether to write a job summary, too
 * @returns the exit code
 */
export async function runStep(
  surface: Surface,
  title: string,
  work: (values: InputValues, summary: boolean) => Promise<number>,
): Promise<number> {
  let summary = true;
  try {
    // First, because reporting an error depends on both.
    maskSecrets(surface);
    const values = toInputValues(surface, readInput);
    summary = values.flag('summary');
    return await work(values, summary);
  } catch (error) {
    if (error instanceof Canceled) return error.exitCode;
    await reportFailure(error, { summary, title });
    return 1;
  }
}

/** Hides the secrets among the inputs of an action from the log, before anything can print them. */
function maskSecrets(surface: Surface): void {
  for (const { name, variable } of findInputs(surface)) {
    if (variable === undefined) continue;
    const secret = readInput(name);
    if (secret === '') continue;
    core.setSecret(secret);
    // A proxy or a server may echo the credentials without their scheme.
    const [, credentials] = /^[A-Za-z]+ +(?<credentials>\S.*)$/.exec(secret) ?? [];
    if (credentials !== undefined) core.setSecret(credentials);
  }
}

/** What the runner's environment says about it. */
export function readRunner(): Environment {
  const { RUNNER_OS = '', RUNNER_ARCH = '', RUNNER_TOOL_CACHE = '', RUNNER_TEMP } = process.env;
  const temporaryFolder = RUNNER_TEMP || tmpdir();
  return {
    os: RUNNER_OS,
    architecture: RUNNER_ARCH,
    cacheRoot: RUNNER_TOOL_CACHE,
    temporaryFolder,
    findSpareRoot: () => temporaryFolder,
  };
}
