import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { makeSourceTar } from '../support/source-archive.ts';
import { createStage, type Stage } from '../support/stage.ts';

const MEBIBYTE = 1024 * 1024;
/**
 * Prints the peak of the resident set, sampled, when the action ends. Not resourceUsage().maxRSS: Linux hands the
 * peak of the process that spawned it, which made the artifact, on to it.
 */
const REPORT_PEAK = `data:text/javascript,
  let peak = 0;
  const sample = () => { peak = Math.max(peak, process.memoryUsage.rss()); };
  setInterval(sample, 5).unref();
  process.on('exit', () => { sample(); console.error('peak ' + peak); });`;

describe('peak memory of the built action', () => {
  let stage: Stage;
  before(async () => {
    stage = await createStage();
  });
  after(() => stage.close());

  it('is the same, within 10 MiB, for an artifact of 25 MiB and of 500 MiB', async () => {
    const small = await measurePeak('3.13.51', 25 * MEBIBYTE);
    const large = await measurePeak('3.13.52', 500 * MEBIBYTE);
    assert.ok(large - small < 10 * MEBIBYTE, `25 MiB: ${small} bytes, 500 MiB: ${large} bytes`);
  });

  async function measurePeak(version: string, size: number): Promise<number> {
    const tar = await makeSourceTar(version, { ballast: Buffer.alloc(size, 'CPython') });
    stage.publishSigned(`${version}/Python-${version}.tgz`, gzipSync(tar, { level: 0 }));
    const command = [process.execPath, '--import', REPORT_PEAK];
    const run = await stage.runner.run({ ...stage.inputs, 'python-version': version }, { command });
    assert.equal(run.exitCode, 0, run.stdout);
    return Number(/peak (\d+)/.exec(run.stderr)?.[1]);
  }
});
