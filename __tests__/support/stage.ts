import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type PythonOrg, startPythonOrg } from './python-org.ts';
import { createRunner, type Runner } from './run-action.ts';
import type { SignOptions } from './sign-options.ts';
import { createSigstore, type TestSigstore } from './sigstore.ts';

/** A python.org, a Sigstore whose root the runner trusts, and a runner: what an end-to-end test needs. */
export interface Stage {
  readonly pythonOrg: PythonOrg;
  readonly sigstore: TestSigstore;
  readonly runner: Runner;
  /** Inputs that point the action at this stage. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Publishes a file and its bundle: `3.13.55/Python-3.13.55.tgz`. The signer is the manager of 3.13 unless told otherwise. */
  publishSigned(path: string, content: Uint8Array, options?: SignOptions): void;
  close(): Promise<void>;
}

/** @param folder see startPythonOrg */
export async function createStage(folder?: string): Promise<Stage> {
  const sigstore = createSigstore();
  const [pythonOrg, runner] = await Promise.all([startPythonOrg(folder), createRunner()]);
  const trustedRootPath = join(runner.folder, 'trusted_root.json');
  await writeFile(trustedRootPath, JSON.stringify(sigstore.trustedRoot));
  return {
    pythonOrg,
    sigstore,
    runner,
    inputs: { mirror: pythonOrg.mirror, 'trusted-root': trustedRootPath },
    publishSigned(path, content, options) {
      pythonOrg.publish(path, content);
      pythonOrg.publish(`${path}.sigstore`, JSON.stringify(sigstore.sign(content, options)));
    },
    async close() {
      await Promise.all([pythonOrg.close(), runner.remove()]);
    },
  };
}
