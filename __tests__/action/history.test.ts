import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { parseVersion } from '../../src/cpython/version.ts';
import { readKnownReleases } from '../support/known-list.ts';
import { assertRefused } from '../support/refusal.ts';
import type { Run } from '../support/run-action.ts';
import { RELEASES_FOLDER, SKIP_WITHOUT_RELEASES } from '../support/shared.ts';
import { makeSourceTgz } from '../support/source-archive.ts';
import { createStage, type Stage } from '../support/stage.ts';

const TGZ = '3.13.5/Python-3.13.5.tgz';
const THOMAS = {
  'certificate-identity': 'thomas@python.org',
  'certificate-oidc-issuer': 'https://accounts.google.com',
};
const EXACT = { 'python-version': '3.13.5' };

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('a release that is on the list of known releases', () => {
  const entry = readKnownReleases().find({ version: parseVersion('3.13.5'), kind: 'source-tgz' });
  let forged: Buffer;
  let stage: Stage;
  before(async () => {
    forged = await makeSourceTgz('3.13.5');
  });
  beforeEach(async () => {
    stage = await createStage();
    stage.publishSigned(TGZ, forged);
  });
  afterEach(() => stage.close());
  const run = (inputs: Record<string, string> = {}): Promise<Run> =>
    stage.runner.run({ ...stage.inputs, ...EXACT, ...inputs });

  it('is refused with other bytes, signed by its own manager, before the file is requested', async () => {
    const refused = await run();
    await assertRefused(refused, 'DIGEST_MISMATCH', stage.runner);
    assert.deepEqual(stage.pythonOrg.requests, [`GET /${TGZ}.sigstore`]);
    const [error = ''] = refused.errors;
    assert.ok(entry && error.includes(entry.sha256) && error.includes(entry.released), error);
    assert.ok(error.includes(digest(forged)), error);
  });

  it('is accepted with these bytes if sha256 pins them, and is not known', async () => {
    const { outputs, stdout } = await run({ sha256: digest(forged) });
    const [result] = JSON.parse(outputs.results ?? stdout);
    assert.deepEqual([result.known, result.released], [false, null]);
    assert.match(
      (await run({ sha256: '0'.repeat(64) })).errors[0] ?? '',
      /::DIGEST_MISMATCH: .*the sha256 input is/,
    );
  });

  it('is accepted with these bytes from a signer who replaces the manager', async () => {
    assert.equal((await run(THOMAS)).exitCode, 0);
  });

  it('is refused from the tool cache if another step put it', async () => {
    const { outputs } = await run(THOMAS);
    assert.ok(outputs.path);
    const refused = await run();
    assert.match(refused.errors[0] ?? '', /::CACHED_COPY_REJECTED: .*the list of known releases/);
    assert.deepEqual([refused.exitCode, refused.outputFile], [1, '']);
  });

  it('is refused as a local file', async () => {
    const { folder } = stage.runner;
    await writeFile(join(folder, 'file'), forged);
    await writeFile(join(folder, 'bundle'), JSON.stringify(stage.sigstore.sign(forged)));
    const refused = await run({ 'artifact-path': 'file', 'bundle-path': 'bundle' });
    await assertRefused(refused, 'DIGEST_MISMATCH', stage.runner);
  });

  it('is refused if no file is downloaded', async () => {
    await assertRefused(await run({ download: 'false' }), 'DIGEST_MISMATCH', stage.runner);
  });
});

describe('the bytes of a known release', { skip: SKIP_WITHOUT_RELEASES }, () => {
  let bytes: Buffer;
  let stage: Stage;
  before(async () => {
    bytes = await readFile(join(RELEASES_FOLDER, '3.13.5/Python-3.13.5.tar.xz'));
    stage = await createStage();
  });
  beforeEach(() => {
    stage.pythonOrg.requests.length = 0;
  });
  after(() => stage.close());

  /** Under these names the list has other bytes, or none. */
  const names: readonly (readonly [version: string, kind: string, fileName: string])[] = [
    ['3.13.6', 'source-xz', 'Python-3.13.6.tar.xz'],
    ['3.13.55', 'source-xz', 'Python-3.13.55.tar.xz'],
    ['3.13.5', 'source-tgz', 'Python-3.13.5.tgz'],
    ['3.13.56', 'windows-x64', 'python-3.13.56-amd64.exe'],
  ];
  for (const [version, artifact, fileName] of names) {
    for (const isPinned of [false, true]) {
      it(`are refused as ${fileName}${isPinned ? ', even if they are pinned' : ''}, without a request for the file`, async () => {
        const path = `${version}/${fileName}`;
        stage.publishSigned(path, bytes);
        const inputs = { 'python-version': version, artifact, ...(isPinned && { sha256: digest(bytes) }) };
        const refused = await stage.runner.run({ ...stage.inputs, ...inputs });
        await assertRefused(refused, 'VERSION_MISMATCH', stage.runner);
        assert.match(refused.errors[0] ?? '', /found the bundle of Python-3\.13\.5\.tar\.xz/);
        assert.deepEqual(stage.pythonOrg.requests, [`GET /${path}.sigstore`]);
      });
    }
  }

  it('are known under their own name, in the results, the summary, and the evidence', async () => {
    const path = '3.13.5/Python-3.13.5.tar.xz';
    stage.publishSigned(path, bytes);
    const inputs = { ...EXACT, artifact: 'source-xz', evidence: 'evidence' };
    const { outputs, summary, stdout } = await stage.runner.run({ ...stage.inputs, ...inputs });
    const [result] = JSON.parse(outputs.results ?? stdout);
    assert.deepEqual([result.known, result.released], [true, '2025-06-11']);
    assert.match(summary, /known release of 2025-06-11/);
    const { annotations } = JSON.parse(await readFile(result.predicatePath, 'utf8')).policy;
    assert.deepEqual([annotations.known, annotations.released], [true, '2025-06-11']);
    const again = await stage.runner.run({ ...stage.inputs, ...inputs });
    assert.deepEqual(
      [again.outputs['cache-hit'], JSON.parse(again.outputs.results ?? '')[0].known],
      ['true', true],
    );
  });
});

describe('a release that is newer than the list', () => {
  it('is not known, in the results, the summary, and the evidence', async t => {
    const stage = await createStage();
    t.after(() => stage.close());
    stage.publishSigned('3.13.55/Python-3.13.55.tgz', await makeSourceTgz('3.13.55'));
    const inputs = { 'python-version': '3.13.55', evidence: 'evidence' };
    const { outputs, summary, stdout } = await stage.runner.run({ ...stage.inputs, ...inputs });
    const [result] = JSON.parse(outputs.results ?? stdout);
    assert.deepEqual([result.known, result.released], [false, null]);
    assert.match(summary, /not on the list of known releases/);
    const { annotations } = JSON.parse(await readFile(result.predicatePath, 'utf8')).policy;
    assert.deepEqual([annotations.known, annotations.released], [false, null]);
  });
});
