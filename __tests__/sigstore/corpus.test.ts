import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { ActionError } from '../../src/errors.ts';
import { parseTrustedRoot } from '../../src/sigstore/trusted-root.ts';
import { verifyBundle } from '../../src/sigstore/verify.ts';
import { readBundleCases, readCorpusArtifact, TRUSTED_ROOT_PATH } from '../support/bundle-corpus.ts';
import { verifyWithLibrary } from '../support/library-verdict.ts';

const EXPECTED = { subjectAlternativeName: 'thomas@python.org', issuer: 'https://accounts.google.com' };

const rootText = readFileSync(TRUSTED_ROOT_PATH, 'utf8');
const trustedRoot = parseTrustedRoot(rootText, 'corpus');
const artifact = readCorpusArtifact();
const sha256 = createHash('sha256').update(artifact).digest('hex');

/** The verdict on a bundle, and on the artifact if the bundle is valid. */
function judge(bundle: Uint8Array): string {
  try {
    const { evidence } = verifyBundle(bundle, EXPECTED, trustedRoot);
    return evidence.sha256 === sha256 ? 'accepted' : 'DIGEST_MISMATCH';
  } catch (error) {
    assert.ok(error instanceof ActionError, error instanceof Error ? error.stack : String(error));
    return error.code;
  }
}

describe('the corpus of bundles', () => {
  for (const { name, verdict, stricterThanLibrary, readBundle } of readBundleCases()) {
    it(`${name}: ${verdict}`, () => {
      assert.equal(name.endsWith('_fail'), verdict !== 'accepted');
      const bundle = readBundle();
      assert.equal(judge(bundle), verdict);
      const refusal = verifyWithLibrary(bundle, artifact, { expected: EXPECTED, trustedRoot: rootText });
      const isStricter = verdict !== 'accepted' && refusal === undefined;
      assert.equal(
        isStricter,
        stricterThanLibrary !== undefined,
        `the library says: ${refusal ?? 'accepted'}`,
      );
      if (verdict === 'accepted') assert.equal(refusal, undefined);
    });
  }
});
