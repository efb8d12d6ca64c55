import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { ErrorCode } from '../../src/errors.ts';
import { listFiles } from '../support/run-action.ts';
import { type CommandLine, createCommandLine, toOptions } from '../support/run-cli.ts';
import { runOneIn } from '../support/sample.ts';
import { makeSourceTgz } from '../support/source-archive.ts';
import { createStage, type Stage } from '../support/stage.ts';

const TGZ = await makeSourceTgz('3.13.55');

interface Case {
  readonly code: ErrorCode;
  readonly inputs: Record<string, string>;
  /** Publishes what the case needs; the case's folder is its version, so that cases can't meet. */
  readonly publish?: (stage: Stage) => void;
  /** default: 1 */
  readonly exitCode?: number;
}

/** One of each family; `__tests__/action/refuse.test.ts` has the others, and the verifier is the same. */
const CASES: Record<string, Case> = {
  'another signer': {
    code: 'IDENTITY_MISMATCH',
    inputs: { 'python-version': '3.13.60' },
    publish: stage =>
      stage.publishSigned('3.13.60/Python-3.13.60.tgz', TGZ, {
        identity: 'hugo@python.org',
        issuer: 'https://github.com/login/oauth',
      }),
  },
  'another Sigstore': {
    code: 'VERIFICATION_FAILED',
    inputs: { 'python-version': '3.13.61', 'trusted-root': 'embedded' },
    publish: stage => stage.publishSigned('3.13.61/Python-3.13.61.tgz', TGZ),
  },
  'other bytes': {
    code: 'DIGEST_MISMATCH',
    inputs: { 'python-version': '3.13.62' },
    publish: stage => {
      stage.publishSigned('3.13.62/Python-3.13.62.tgz', TGZ);
      stage.pythonOrg.publish('3.13.62/Python-3.13.62.tgz', TGZ.subarray(0, -1));
    },
  },
  'another digest than was expected': {
    code: 'DIGEST_MISMATCH',
    inputs: { 'python-version': '3.13.63', sha256: '0'.repeat(64) },
    publish: stage => stage.publishSigned('3.13.63/Python-3.13.63.tgz', TGZ),
  },
  'another version': {
    code: 'VERSION_MISMATCH',
    inputs: { 'python-version': '3.13.14' },
    publish: stage => stage.publishSigned('3.13.14/Python-3.13.14.tgz', TGZ),
  },
  'no bundle': {
    code: 'NO_BUNDLE_PUBLISHED',
    inputs: { 'python-version': '3.13.15' },
    publish: ({ pythonOrg }) => pythonOrg.publish('3.13.15/Python-3.13.15.tgz', TGZ),
  },
  'a bundle that is none': {
    code: 'BUNDLE_MALFORMED',
    inputs: { 'python-version': '3.13.16' },
    publish: ({ pythonOrg }) => {
      pythonOrg.publish('3.13.16/Python-3.13.16.tgz', TGZ);
      pythonOrg.publish('3.13.16/Python-3.13.16.tgz.sigstore', '<html>Sign in</html>');
    },
  },
  'a DSSE envelope': {
    code: 'BUNDLE_UNSUPPORTED',
    inputs: { 'python-version': '3.13.17' },
    publish: ({ pythonOrg, sigstore }) => {
      const bundle = sigstore.signEnvelope(TGZ, 'application/vnd.in-toto+json', {});
      pythonOrg.publish('3.13.17/Python-3.13.17.tgz.sigstore', JSON.stringify(bundle));
    },
  },
  'no such release': { code: 'NOT_PUBLISHED', inputs: { 'python-version': '3.13.99' } },
  'a range that nothing matches': { code: 'NO_MATCHING_RELEASE', inputs: { 'python-version': '3.16' } },
  'a series that nobody is known to sign': {
    code: 'UNKNOWN_RELEASE_MANAGER',
    inputs: { 'python-version': '3.6.15' },
  },
  'a version that is none': {
    code: 'INVALID_PYTHON_VERSION',
    inputs: { 'python-version': 'latest' },
    exitCode: 2,
  },
  'an artifact that is none': {
    code: 'INVALID_INPUT',
    inputs: { 'python-version': '3.13.55', artifact: 'tgz' },
    exitCode: 2,
  },
  'an identity without an issuer': {
    code: 'INVALID_INPUT',
    inputs: { 'python-version': '3.13.55', 'certificate-identity': 'thomas@python.org' },
    exitCode: 2,
  },
  'a trusted root that is not there': {
    code: 'INVALID_INPUT',
    inputs: { 'python-version': '3.13.55', 'trusted-root': 'nowhere.json' },
    exitCode: 2,
  },
};

describe('verify-cpython verify refuses', () => {
  let stage: Stage;
  let cli: CommandLine;
  before(async () => {
    [stage, cli] = await Promise.all([createStage(), createCommandLine()]);
  });
  after(() => Promise.all([stage.close(), cli.remove()]));

  const skip = runOneIn(3);
  for (const [name, { code, inputs, publish, exitCode = 1 }] of Object.entries(CASES)) {
    it(`${name} (${code}), as the action does`, { skip: skip() }, async () => {
      publish?.(stage);
      const all = { ...stage.inputs, ...inputs };
      const args = ['verify', ...toOptions(all), '--output', 'out', '--evidence', 'evidence'];
      const text = await cli.run(args);
      assert.deepEqual([text.exitCode, text.stdout], [exitCode, ''], text.stderr);

      const json = await cli.run([...args, '--json']);
      const { error, ...others } = JSON.parse(json.stdout);
      assert.deepEqual([json.exitCode, error.code, others], [exitCode, code, {}]);
      assert.deepEqual(Object.keys(error), ['code', 'message', 'hint']);
      for (const { stderr } of [text, json]) {
        const [, after = ''] = stderr.split(/^error: /m);
        const help = exitCode === 2 ? 'Help: verify-cpython verify --help\n' : '';
        assert.equal(after, `${code}: ${error.message}\n${error.hint}\n${help}`);
        assert.doesNotMatch(stderr, /^\s+at /m, 'no stack trace');
      }

      const action = await stage.runner.run(all);
      assert.match(action.errors[0] ?? '', new RegExp(`::${code}: `));
      assert.ok(!existsSync(cli.cache) || (await listFiles(cli.cache)).length === 0);
      assert.deepEqual(await listFiles(cli.folder), []);
    });
  }

  it('a download that fails each time (DOWNLOAD_FAILED), and logs each attempt', async () => {
    stage.publishSigned('3.13.40/Python-3.13.40.tgz', TGZ);
    stage.pythonOrg.breakPath(
      '3.13.40/Python-3.13.40.tgz',
      [{ status: 503, headers: { 'retry-after': '0' } }],
      {
        forever: true,
      },
    );
    const { exitCode, stdout, stderr } = await cli.run(['verify', '3.13.40', ...toOptions(stage.inputs)]);
    assert.deepEqual([exitCode, stdout], [1, '']);
    assert.equal(stderr.match(/Trying again in/g)?.length, 4);
    assert.match(stderr, /^error: DOWNLOAD_FAILED: /m);
  });

  it('all if one of several is refused, and names the one', async () => {
    stage.publishSigned('3.13.55/Python-3.13.55.tgz', TGZ);
    stage.publishSigned('3.13.41/Python-3.13.41.tgz', TGZ);
    const args = ['verify', '3.13.55', '3.13.41', ...toOptions(stage.inputs)];
    const { exitCode, stdout, stderr } = await cli.run(args);
    assert.deepEqual([exitCode, stdout], [1, '']);
    assert.match(stderr, /^error: VERSION_MISMATCH: Python-3\.13\.41\.tgz: /m);
  });
});
