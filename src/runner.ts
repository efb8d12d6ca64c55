import { tmpdir } from 'node:os';
import * as core from '@actions/core';
import { findInputs, type Surface } from './input-table.ts';
import type { InputReader } from './input-values.ts';
import type { Environment } from './inputs.ts';

/** The inputs of a workflow step. */
export const readInput: InputReader = name => core.getInput(name);

/** Hides the secrets among the inputs of an action from the log, before anything can print them. */
export function maskSecrets(surface: Surface): void {
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
