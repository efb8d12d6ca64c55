import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import {
  CORPUS_FILE_NAME,
  readBundleCases,
  readCorpusArtifact,
  TRUSTED_ROOT_PATH,
} from '../support/bundle-corpus.ts';
import { type PythonOrg, startPythonOrg } from '../support/python-org.ts';
import { assertRefused } from '../support/refusal.ts';
import { createRunner } from '../support/run-action.ts';
import { runOneIn } from '../support/sample.ts';

const VERSION = '3.13.55';

// The verifier's own test judges every case in one process. Each case here has a mirror of its own, below the one address, and a runner of its own.
describe('the built action, given the corpus of bundles', { concurrency: 4 }, () => {
  const artifact = readCorpusArtifact();
  const skip = runOneIn(6);
  let pythonOrg: PythonOrg;
  before(async () => {
    pythonOrg = await startPythonOrg();
  });
  after(() => pythonOrg.close());

  for (const { name, verdict, artifactRequested, readBundle } of readBundleCases()) {
    it(`${name}: ${verdict}`, { skip: skip() }, async t => {
      const path = `${name}/${VERSION}/${CORPUS_FILE_NAME}`;
      pythonOrg.publish(path, artifact);
      pythonOrg.publish(`${path}.sigstore`, readBundle());
      const runner = await createRunner();
      t.after(runner.remove);
      const run = await runner.run({
        'python-version': VERSION,
        mirror: `${pythonOrg.mirror}${name}/`,
        'trusted-root': TRUSTED_ROOT_PATH,
      });
      if (verdict === 'accepted') assert.equal(run.exitCode, 0, run.stdout + run.stderr);
      else await assertRefused(run, verdict, runner);
      assert.deepEqual(
        pythonOrg.requests.filter(request => request.includes(` /${name}/`)),
        [
          // If the server sends something else than a bundle, the action fetches it once more.
          ...Array.from({ length: verdict === 'BUNDLE_MALFORMED' ? 2 : 1 }, () => `GET /${path}.sigstore`),
          ...Array.from({ length: toLooks(artifactRequested, verdict) }, () => `GET /${path}`),
        ],
      );
    });
  }
});

/** Other bytes than those that were signed are fetched once more, too. */
function toLooks(isRequested: boolean, verdict: string): number {
  if (!isRequested) return 0;
  return verdict === 'DIGEST_MISMATCH' ? 2 : 1;
}
