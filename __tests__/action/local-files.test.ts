import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { ErrorCode } from '../../src/errors.ts';
import { assertRefused } from '../support/refusal.ts';
import { makeSourceTgz } from '../support/source-archive.ts';
import { createStage, type Stage } from '../support/stage.ts';

const VERSION = '3.13.31';
const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 29000000\n`;
const TGZ = await makeSourceTgz(VERSION);

describe('a local file that is rejected', () => {
  let stage: Stage;
  before(async () => {
    stage = await createStage();
  });
  after(() => stage.close());

  const refuse = async (code: ErrorCode, content: Uint8Array | string, bundle: object | string) => {
    const path = join(stage.runner.folder, 'file');
    await writeFile(path, content);
    await writeFile(`${path}.sigstore`, typeof bundle === 'string' ? bundle : JSON.stringify(bundle));
    const inputs = { 'python-version': VERSION, 'artifact-path': path, 'bundle-path': `${path}.sigstore` };
    const finished = await stage.runner.run({ ...stage.inputs, ...inputs });
    await assertRefused(finished, code, stage.runner);
    const [error = ''] = finished.errors;
    assert.doesNotMatch(error, /mirror|www\.python\.org|security@/);
    return error;
  };
  const sign = (bytes: Uint8Array, identity?: string) =>
    stage.sigstore.sign(bytes, identity === undefined ? {} : { identity });

  it('blames no mirror', async () => {
    const other = await makeSourceTgz('3.13.30');
    await refuse('DIGEST_MISMATCH', other, sign(TGZ));
    await refuse('VERSION_MISMATCH', other, sign(other));
    await refuse('IDENTITY_MISMATCH', TGZ, sign(TGZ, 'someone@example.org'));
    await refuse('BUNDLE_MALFORMED', TGZ, '<html>');
    const { messageSignature, ...rest } = sign(TGZ);
    const forged = { ...messageSignature, signature: sign(other).messageSignature.signature };
    await refuse('VERIFICATION_FAILED', TGZ, { ...rest, messageSignature: forged });
  });

  it('is named if it is a Git LFS pointer', async () => {
    assert.match(
      await refuse('INVALID_INPUT', POINTER, sign(TGZ)),
      /artifact-path: .* Git LFS pointer.*git lfs pull/,
    );
    assert.match(
      await refuse('INVALID_INPUT', TGZ, POINTER),
      /bundle-path: .* Git LFS pointer.*git lfs pull/,
    );
  });
});
