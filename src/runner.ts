import { tmpdir } from 'node:os';
import * as core from '@actions/core';
import type { InputReader } from './input-values.ts';
import type { Environment } from './inputs.ts';

/** The inputs of a workflow step. */
export const readInput: InputReader = name => core.getInput(name);

/** What a runner says of itself. */
export function readRunner(): Environment {
  const { RUNNER_OS = '', RUNNER_ARCH = '', RUNNER_TOOL_CACHE = '', RUNNER_TEMP } = process.env;
  return {
    os: RUNNER_OS,
    architecture: RUNNER_ARCH,
    cacheRoot: RUNNER_TOOL_CACHE,
    temporaryFolder: RUNNER_TEMP || tmpdir(),
  };
}
