import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { findOutputs, type OutputSurface } from '../../src/output-table.ts';
import { makeSourceTgz } from '../support/source-archive.ts';
import { createStage, type Stage } from '../support/stage.ts';

const VERSION = '3.13.55';

describe('the outputs that the built actions set', () => {
  let stage: Stage;
  before(async () => {
    stage = await createStage();
    stage.publishSigned(`${VERSION}/Python-${VERSION}.tgz`, await makeSourceTgz(VERSION));
  });
  after(() => stage.close());

  const runs: { surface: OutputSurface; main: string; inputs: Record<string, string> }[] = [
    { surface: 'action', main: 'index.js', inputs: { extract: 'true', evidence: 'evidence' } },
    { surface: 'audit-action', main: 'audit/index.js', inputs: { artifact: 'source-tgz' } },
  ];
  for (const { surface, main, inputs } of runs) {
    it(`are those of the table for ${surface}`, async () => {
      const run = await stage.runner.run({ ...stage.inputs, 'python-version': VERSION, ...inputs }, { main });
      assert.equal(run.exitCode, 0, run.stdout);
      const names = findOutputs(surface).map(({ name }) => name);
      assert.deepEqual(Object.keys(run.outputs).sort(), names.toSorted());
    });
  }
});
