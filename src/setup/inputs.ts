import { resolve } from 'node:path';
import { arch, platform } from 'node:process';
import { ActionError } from '../errors.ts';
import { findInputs } from '../input-table.ts';
import { type InputReader, type InputValues, toInputValues } from '../input-values.ts';
import { type Environment, type Inputs, readInputs } from '../inputs.ts';
import { parseConfigureArguments } from './configure.ts';
import { parseModules } from './modules.ts';

export type System = 'Linux' | 'macOS' | 'Windows';

/** The setup action's inputs, read and checked in one place. */
export interface SetupInputs {
  /** What to verify: one release, in the one kind that this system's interpreter is made from. */
  readonly verification: Inputs;
  readonly system: System;
  /** As actions/setup-python writes it: `x64`, `arm64`, `x86`. */
  readonly architecture: string;
  readonly freeThreaded: boolean;
  readonly configureArguments: readonly string[];
  readonly optimizations: boolean;
  readonly requiredModules: readonly string[];
  readonly updateEnvironment: boolean;
  readonly reuse: boolean;
  readonly replaceInToolCache: boolean;
  /** Absolute path of the folder that actions/setup-python will search. */
  readonly toolFolder: string;
}

/**
 * @param read raw values of the step's inputs
 * @param values the same by the definitions of the setup action
 * @param warn called for an input that has no effect
 * @throws ActionError INVALID_INPUT or INVALID_PYTHON_VERSION, before anything is fetched
 */
export async function readSetupInputs(
  values: InputValues,
  {
    read,
    environment,
    warn,
  }: { read: InputReader; environment: Environment; warn: (message: string) => void },
): Promise<SetupInputs> {
  const system = toSystem(environment.os);
  const architecture = toArchitecture(environment.architecture);
  const configureArguments = parseConfigureArguments(values.lines('configure-arguments'));
  const optimizations = values.flag('optimizations');
  if (system === 'Windows' && (configureArguments.length > 0 || optimizations))
    warn('configure-arguments and optimizations have no effect on Windows: nothing is built there.');
  const verification = await readInputs(
    toInputValues('action', toVerificationReader(read, toKind(system, architecture))),
    environment,
    warn,
  );
  const [specifier, ...others] = verification.specifiers;
  if (specifier === undefined || others.length > 0) {
    throw new ActionError('INVALID_INPUT', 'python-version: this action sets up one version per step.', {
      hint: 'Use one step for each version: they end up in the same folder.',
    });
  }
  return {
    verification,
    system,
    architecture,
    freeThreaded: specifier.freeThreaded,
    configureArguments,
    optimizations,
    requiredModules: parseModules(values.lines('required-modules')),
    updateEnvironment: values.flag('update-environment'),
    reuse: values.flag('reuse'),
    replaceInToolCache: values.flag('replace-in-tool-cache'),
    toolFolder: toToolFolder(environment.temporaryFolder, system),
  };
}

/**
 * Our own folder in the one that a runner empties before and after each job, so that it never holds what another job left.
 * @throws ActionError INVALID_INPUT if CPython can't be built for this path
 */
function toToolFolder(temporaryFolder: string, system: System): string {
  const folder = resolve(temporaryFolder, 'verified-cpython');
  if (system === 'Windows' || /^[\w/.,:@%+~-]+$/.test(folder)) return folder;
  throw new ActionError('INVALID_INPUT', `CPython can't be built for a path such as '${folder}'.`, {
    hint: 'Set up the runner in a folder without spaces or special characters in its path, because RUNNER_TEMP is in that folder.',
  });
}

/** The inputs of the main action: those that both have, and nothing else that a workflow may have set. */
function toVerificationReader(read: InputReader, kind: string): InputReader {
  const shared = new Set(findInputs('setup-action').map(({ name }) => name));
  const fixed = new Map([
    ['artifact', kind],
    ['extract', 'true'],
  ]);
  return name => fixed.get(name) ?? (shared.has(name) ? read(name) : '');
}

function toKind(system: System, architecture: string): string {
  return system === 'Windows' ? `windows-package-${architecture}` : 'source-xz';
}

function toSystem(os: string): System {
  if (os === 'Linux' || os === 'macOS' || os === 'Windows') return os;
  if (platform === 'win32') return 'Windows';
  return platform === 'darwin' ? 'macOS' : 'Linux';
}

function toArchitecture(architecture: string): string {
  return (architecture || arch).toLowerCase().replace('ia32', 'x86');
}
