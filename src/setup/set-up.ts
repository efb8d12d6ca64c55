import { chmod } from 'node:fs/promises';
import { parseVersion } from '../cpython/version.ts';
import type { Result } from '../report/result.ts';
import { untilCanceled } from '../run/cancellation.ts';
import type { Log } from '../run/log.ts';
import { withDiskErrors } from '../store/staging.ts';
import { verifyAll } from '../verify/verify-all.ts';
import { toBuildEnvironment } from './environment.ts';
import type { SetupInputs } from './inputs.ts';
import { checkInterpreter, toPythonPath, withLibrary } from './interpreter.ts';
import { linkEntry, MACOS_TOOL_CACHE, prepareLink } from './macos.ts';
import { type MakeContext, make, toRecipe, withStaging } from './make.ts';
import { placeEntry } from './place.ts';
import { type RecordPaths, toRecordPaths, toSource, writeRecord } from './record.ts';
import { type Entry, openToolFolder, readPlaced, toEntry, withdrawEntry } from './tool-folder.ts';
import { suggestInstaller } from './windows.ts';

/** An interpreter that later steps find. */
export interface Interpreter {
  readonly result: Result;
  readonly entry: Entry;
  readonly pythonPath: string;
  readonly paths: RecordPaths;
  /** The entries that this job has placed, this one included. */
  readonly placed: readonly string[];
  /** Takes the interpreter out of sight again. */
  readonly withdraw: () => void;
}

/**
 * Verifies a release, makes an interpreter from it, checks the interpreter, and puts it in its final place.
 * @throws ActionError if any of that fails; then later steps find nothing new
 */
export async function setUp(inputs: SetupInputs, log: Log, threadEntry: string): Promise<Interpreter> {
  const placed = readPlaced(process.env);
  await openToolFolder(inputs.toolFolder, placed, log);
  const [result] = await verifyAll(inputs.verification, log, threadEntry).catch((error: unknown) => {
    throw inputs.system === 'Windows' ? suggestInstaller(error) : error;
  });
  if (result === undefined) throw new Error('nothing was verified');
  const entry = toEntry(inputs.toolFolder, parseVersion(result.pythonVersion), inputs);
  const controller = new AbortController();
  const { signal } = controller;
  const env = toBuildEnvironment(process.env);
  const shown = [entry];
  const withdraw = (): void => shown.forEach(withdrawEntry);
  const stop = (): void => {
    controller.abort();
    // Removing a build takes long, and the process does not wait for that.
    process.once('exit', withdraw);
  };
  await untilCanceled(
    () =>
      withDiskErrors(`'${inputs.toolFolder}'`, () =>
        withStaging(inputs, result, async staging => {
          const linked = await makeEntry({ inputs, entry, result, env, staging, log, signal });
          if (linked) shown.push(linked);
        }),
      ),
    { stop, log: message => log.info(message) },
  ).catch(error => {
    withdraw();
    throw error;
  });
  return {
    result,
    entry,
    pythonPath: toPythonPath(entry.tree, inputs.system),
    paths: toRecordPaths(entry.records),
    placed: [...new Set([...placed, entry.key])],
    withdraw,
  };
}

/** @returns the other entry that leads to the interpreter, if there is one */
async function makeEntry(context: MakeContext): Promise<Entry | undefined> {
  const { inputs, entry, result, env, log } = context;
  const { system, toolFolder } = inputs;
  const link = { toolCache: MACOS_TOOL_CACHE, replace: inputs.replaceInToolCache };
  if (system === 'macOS') await prepareLink(entry, link);
  // If this step fails, what an earlier step made must not remain.
  withdrawEntry(entry);
  const recipe = await toRecipe(context);
  const { tree, files, startedAt, finishedAt } = await make(recipe, context);
  const expected = { ...inputs, version: parseVersion(result.pythonVersion), env };
  if (tree !== undefined) {
    await checkInterpreter(tree, { ...expected, env: withLibrary(env, tree) });
    await chmod(tree, 0o755);
  }
  const record = { recipe, source: toSource(result), startedAt, finishedAt, files };
  await placeEntry(entry, {
    ...context,
    root: toolFolder,
    tree,
    check: () => checkInterpreter(entry.tree, expected),
    record: () => writeRecord(record, entry.records),
  });
  return system === 'macOS' ? linkEntry(entry, link, log) : undefined;
}
