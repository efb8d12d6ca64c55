import { execFile } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { formatVersion, type PythonVersion } from '../cpython/version.ts';
import { ActionError, describeCause } from '../errors.ts';
import { readBoolean, readList, readObject, readString } from '../report/json-readers.ts';
import type { SetupInputs, System } from './inputs.ts';
import { suggestPackages } from './modules.ts';

const run = promisify(execFile);
const TIMEOUT_MS = 120_000;

/** Prints as JSON, on the last line, what the interpreter is and which of the modules in its arguments it can't import. */
const PROGRAM = `
import importlib, json, platform, sys, sysconfig
missing = []
for name in sys.argv[1:]:
    try:
        importlib.import_module(name)
    except Exception:
        missing.append(name)
print()
print(json.dumps({
    "version": platform.python_version(),
    "prefix": sys.prefix,
    "freeThreaded": bool(sysconfig.get_config_var("Py_GIL_DISABLED")),
    "missing": missing,
}))
`;

/** What an interpreter must be. */
export interface Expected extends Pick<SetupInputs, 'freeThreaded' | 'requiredModules' | 'system'> {
  readonly version: PythonVersion;
  readonly env: Record<string, string>;
}

/** The path of the interpreter in a tree of this system. */
export function toPythonPath(tree: string, system: System): string {
  return system === 'Windows' ? join(tree, 'python.exe') : join(tree, 'bin', 'python');
}

/**
 * Runs the interpreter of a tree in isolated mode, so that nothing outside the tree affects it. It writes nothing.
 * @param tree the interpreter must say that this is its prefix
 * @throws ActionError BUILD_FAILED if it does not run, or is not what was expected
 */
export async function checkInterpreter(tree: string, expected: Expected): Promise<void> {
  const { version, freeThreaded, requiredModules, system, env } = expected;
  const python = toPythonPath(tree, system);
  const found = parseAnswer(
    await run(python, ['-I', '-B', '-c', PROGRAM, ...requiredModules], {
      env,
      cwd: tree,
      timeout: TIMEOUT_MS,
    }).then(
      ({ stdout }) => stdout,
      (error: unknown) => {
        const { stderr } = Object(error);
        const reason =
          String(stderr ?? '')
            .trim()
            .split('\n')
            .at(-1) || describeCause(error);
        throw new ActionError('BUILD_FAILED', `'${python}' does not run: ${reason}.`, { cause: error });
      },
    ),
    python,
  );
  const wanted = formatVersion(version);
  if (found.version !== wanted)
    throw wrong(python, `it says version '${found.version}', expected '${wanted}'`);
  if (toRealPath(found.prefix) !== toRealPath(tree))
    throw wrong(python, `it says prefix '${found.prefix}', expected '${tree}'`);
  if (found.freeThreaded !== freeThreaded)
    throw wrong(python, freeThreaded ? 'it is not free-threaded' : 'it is free-threaded');
  if (found.missing.length === 0) return;
  const names = found.missing.join(', ');
  throw new ActionError('BUILD_FAILED', `CPython ${wanted} can't import ${names}.`, {
    hint: suggestPackages(found.missing),
  });
}

/** Adds the folder of a shared library to the environment, for a tree that isn't in its final place yet. */
export function withLibrary(env: Record<string, string>, tree: string): Record<string, string> {
  const libraries = [join(tree, 'lib'), env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter);
  return { ...env, LD_LIBRARY_PATH: libraries, DYLD_LIBRARY_PATH: join(tree, 'lib') };
}

const readAnswer = readObject(field => ({
  version: field('version', readString),
  prefix: field('prefix', readString),
  freeThreaded: field('freeThreaded', readBoolean),
  missing: field('missing', readList(readString)),
}));

function parseAnswer(stdout: string, python: string): ReturnType<typeof readAnswer> {
  const line = stdout.trim().split('\n').at(-1) ?? '';
  try {
    return readAnswer(JSON.parse(line), 'answer');
  } catch {
    throw wrong(python, `it says '${line}'`);
  }
}

function toRealPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

function wrong(python: string, reason: string): ActionError {
  return new ActionError('BUILD_FAILED', `'${python}' is not the requested interpreter: ${reason}.`);
}
