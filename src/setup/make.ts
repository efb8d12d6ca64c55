import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ActionError } from '../errors.ts';
import { makeFolders } from '../files/place.ts';
import type { Result } from '../report/result.ts';
import type { Log } from '../run/log.ts';
import { build, removeBuildTree } from './build.ts';
import { toConfigureArguments } from './configure.ts';
import type { SetupInputs } from './inputs.ts';
import { describeCompiler, describeSystem } from './machine.ts';
import type { Recipe } from './record.ts';
import { findReusable, type Reusable } from './reuse.ts';
import type { Entry } from './tool-folder.ts';
import { listTree } from './tree.ts';
import { assertPackageTree, copyPackage } from './windows.ts';

/** What making an interpreter needs. */
export interface MakeContext {
  readonly inputs: SetupInputs;
  readonly entry: Entry;
  readonly result: Result;
  readonly env: Record<string, string>;
  /** An empty folder on the disk of the tool folder. */
  readonly staging: string;
  readonly log: Log;
  readonly signal: AbortSignal;
}

/** An interpreter that was made, or found, and is not placed yet. */
export interface Made extends Reusable {
  /** Where it is; undefined for one that is already there. */
  readonly tree: string | undefined;
}

/** What an interpreter is going to be made from. */
export async function toRecipe({ inputs, entry, result, env }: MakeContext): Promise<Recipe> {
  const { system, architecture, freeThreaded } = inputs;
  const isBuilt = system !== 'Windows';
  const configureArguments = isBuilt
    ? toConfigureArguments({ ...inputs, hasLinkerFlags: Boolean(env.LDFLAGS), prefix: entry.tree })
    : null;
  return {
    pythonVersion: result.pythonVersion,
    architecture,
    freeThreaded,
    prefix: entry.tree,
    sha256: result.sha256,
    configureArguments,
    compiler: configureArguments ? await describeCompiler(configureArguments, env) : null,
    operatingSystem: await describeSystem(system, env),
  };
}

/**
 * Makes the interpreter, or takes the one of an earlier run if `reuse` is set and nothing about it differs.
 * @throws ActionError BUILD_FAILED, or DIGEST_MISMATCH if a copy of a package differs; system errors
 */
export async function make(recipe: Recipe, context: MakeContext): Promise<Made> {
  const { inputs, entry, log } = context;
  const isPackage = inputs.system === 'Windows';
  const found = inputs.reuse
    ? await (isPackage ? findPackageTree(context) : findReusable(entry, recipe, log))
    : undefined;
  if (found !== undefined) {
    log.info(`reuse: ${entry.key} is what its ${isPackage ? 'package' : 'record'} says.`);
    return { ...found, tree: undefined };
  }
  const startedAt = new Date().toISOString();
  const tree = isPackage ? await copy(context) : await buildSource(recipe, context);
  const files = isPackage ? await assertPackageTree(tree, context.result) : await listTree(tree);
  return { tree, files, startedAt, finishedAt: new Date().toISOString() };
}

async function copy({ result, staging }: MakeContext): Promise<string> {
  const tree = join(staging, 'tree');
  await copyPackage(result.sourceDir ?? '', tree);
  return tree;
}

async function buildSource(recipe: Recipe, context: MakeContext): Promise<string> {
  const { inputs, entry, result } = context;
  // Logs stay as long as the job.
  const logs = join(inputs.toolFolder, 'logs');
  await makeFolders(logs);
  // A folder of its own, because others may build the same version at the same time.
  const logFolder = await mkdtemp(join(logs, `${entry.key.replaceAll('/', '-')}-`));
  return build({
    ...context,
    sourceDir: result.sourceDir ?? '',
    prefix: entry.tree,
    configureArguments: recipe.configureArguments ?? [],
    logPath: join(logFolder, 'build.log'),
  });
}

/** An existing tree of a package counts if it is the package, whatever a record says. */
async function findPackageTree({ entry, result, log }: MakeContext): Promise<Reusable | undefined> {
  try {
    const startedAt = new Date().toISOString();
    const files = await assertPackageTree(entry.tree, result);
    return { files, startedAt, finishedAt: new Date().toISOString() };
  } catch (error) {
    if (error instanceof ActionError) log.warning(`reuse: ${error.message} It is unpacked again.`);
    return undefined;
  }
}

/** Runs `work` with a folder on the disk of the tool folder, and removes it afterwards, with what was unpacked. */
export async function withStaging<T>(
  { toolFolder }: SetupInputs,
  { sourceDir }: Result,
  work: (staging: string) => Promise<T>,
): Promise<T> {
  await makeFolders(toolFolder);
  const staging = await mkdtemp(join(toolFolder, '.staging-'));
  try {
    return await work(staging);
  } finally {
    await rm(staging, { recursive: true, force: true, maxRetries: 3 }).catch(() => {});
    if (sourceDir !== undefined) await removeBuildTree(sourceDir);
  }
}
