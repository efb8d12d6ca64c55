import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toInputValues } from '../../src/input-values.ts';
import { readSetupInputs } from '../../src/setup/inputs.ts';

const ENVIRONMENT = {
  os: 'Linux',
  architecture: 'X64',
  cacheRoot: '/cache',
  temporaryFolder: '/temp',
  findSpareRoot: undefined,
};

function read(inputs: Record<string, string> = {}, environment: Partial<typeof ENVIRONMENT> = {}) {
  const reader = (name: string): string => ({ 'python-version': '3.14.5', ...inputs })[name] ?? '';
  return readSetupInputs(toInputValues('setup-action', reader), {
    read: reader,
    environment: { ...ENVIRONMENT, ...environment },
    warn: () => {},
  });
}

describe('the inputs of setup', () => {
  for (const [os, architecture, version, kind, name] of [
    ['Linux', 'X64', '3.14.5', 'source-xz', 'x64'],
    ['Linux', 'ARM64', '3.14.5', 'source-xz', 'arm64'],
    ['macOS', 'ARM64', '3.14.5', 'source-xz', 'arm64'],
    ['Windows', 'X64', '3.14.5', 'windows-package-x64', 'x64'],
    ['Windows', 'X86', '3.14.5t', 'windows-package-x86', 'x86'],
    ['Windows', 'ARM64', '3.14.5', 'windows-package-arm64', 'arm64'],
  ] as const) {
    it(`choose what to make an interpreter from: ${os}, ${architecture}, ${version}`, async () => {
      const inputs = await read({ 'python-version': version }, { os, architecture });
      assert.deepEqual(inputs.verification.kinds, [kind]);
      assert.equal(inputs.verification.extract, true);
      assert.equal(inputs.architecture, name);
      assert.equal(inputs.freeThreaded, version.endsWith('t'));
    });
  }
  it('let nothing else of the main action through, whatever the workflow sets', async () => {
    const { verification } = await read({
      artifact: 'windows-x64',
      extract: 'false',
      download: 'false',
      'artifact-path': '/a',
      'bundle-path': '/b',
      evidence: '/e',
    });
    assert.deepEqual(
      [verification.kinds, verification.extract, verification.local, verification.evidenceFolder],
      [['source-xz'], true, undefined, undefined],
    );
  });
  it('keep what a run made in the folder that a runner empties with each job', async () => {
    assert.match((await read()).toolFolder, /[/\\]temp[/\\]verified-cpython$/);
  });
});
