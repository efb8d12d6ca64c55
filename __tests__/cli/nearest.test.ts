import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { findNearest } from '../../src/cli/nearest.ts';

const WORDS = ['artifact', 'artifact-path', 'python-version', 'python-version-file', 'json', 'output'];

/** What was typed, and what was meant. */
const CASES = [
  ['artefact', 'artifact'],
  ['artifacts', 'artifact'],
  ['artifactpath', 'artifact-path'],
  ['jso', 'json'],
  ['o', 'output'],
  ['version', 'python-version'],
  ['file', 'python-version-file'],
  ['x', undefined],
  ['yaml', undefined],
  ['verbose', undefined],
] as const;

describe('the nearest word', () => {
  for (const [typed, meant] of CASES) {
    it(`to ${typed} is ${meant}`, () => assert.equal(findNearest(typed, WORDS), meant));
  }
  it('is one of the words, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), typed => {
        assert.ok([undefined, ...WORDS].includes(findNearest(typed, WORDS)));
      }),
    );
  });
});
