import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findRecall } from '../../src/cpython/end-of-life.ts';
import { parseVersion } from '../../src/cpython/version.ts';

describe('findRecall', () => {
  it('knows the releases that PEP 596 calls recalled', () => {
    assert.deepEqual(findRecall(parseVersion('3.9.0b2')), { successor: '3.9.0b3' });
    assert.deepEqual(findRecall(parseVersion('3.9.3')), { issue: 'bpo-43710', successor: '3.9.4' });
    assert.deepEqual(findRecall(parseVersion('3.9.8')), { issue: 'bpo-45235', successor: '3.9.9' });
  });

  it('does not recall the releases before and after them', () => {
    for (const version of ['3.9.0b1', '3.9.0b3', '3.9.2', '3.9.4', '3.9.7', '3.9.9', '3.8.3', '3.10.8'])
      assert.equal(findRecall(parseVersion(version)), undefined, version);
  });
});
