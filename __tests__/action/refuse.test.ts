import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { ErrorCode } from '../../src/errors.ts';
import { assertRefused } from '../support/refusal.ts';
import { makeSourceTgz, makeSourceXz } from '../support/source-archive.ts';
import { createStage, type Stage } from '../support/stage.ts';

const TGZ = await makeSourceTgz('3.13.55');
const XZ = await makeSourceXz('3.13.55');

interface Case {
  readonly code: ErrorCode;
  readonly inputs: Record<string, string>;
  /** Publishes what the case needs; the case's folder is its version, so that cases can't meet. */
  readonly publish?: (stage: Stage) => void;
  /** What was asked of python.org; default: nothing. */
  readonly requests?: readonly string[];
}

function flipBit(bytes: Uint8Array): Buffer {
  const flipped = Buffer.from(bytes);
  const middle = Math.floor(flipped.length / 2);
  flipped[middle] = (flipped[middle] ?? 0) ^ 1;
  return flipped;
}

/** The answers that the action asks for twice. */
function twice(...requests: readonly string[]): string[] {
  return [...requests, ...requests];
}

const CASES: Record<string, Case> = {
  // Inputs: refused before anything is fetched.
  'no version': { code: 'INVALID_INPUT', inputs: {} },
  'a word': { code: 'INVALID_PYTHON_VERSION', inputs: { 'python-version': 'latest' } },
  'another implementation': { code: 'INVALID_PYTHON_VERSION', inputs: { 'python-version': 'pypy3.10' } },
  'a path': { code: 'INVALID_PYTHON_VERSION', inputs: { 'python-version': '../../3.13.55' } },
  'a workflow command for a version': {
    code: 'INVALID_PYTHON_VERSION',
    inputs: { 'python-version': '\u2028::error::x\u001b[2J' },
  },
  'a mistake in the second line': {
    code: 'INVALID_PYTHON_VERSION',
    inputs: { 'python-version': '3.13.55\n3.13.05' },
  },
  'a series that nobody is known to sign': {
    code: 'UNKNOWN_RELEASE_MANAGER',
    inputs: { 'python-version': '3.6.15' },
  },
  'a series of the future': { code: 'UNKNOWN_RELEASE_MANAGER', inputs: { 'python-version': '4.0.0' } },
  'a release before Sigstore': { code: 'NO_BUNDLE_PUBLISHED', inputs: { 'python-version': '3.9.13' } },
  'an unknown kind': {
    code: 'INVALID_INPUT',
    inputs: { 'python-version': '3.13.55', artifact: 'source-zip' },
  },
  'a kind of the prototype': {
    code: 'INVALID_INPUT',
    inputs: { 'python-version': '3.13.55', artifact: 'constructor' },
  },
  'an identity without an issuer': {
    code: 'INVALID_INPUT',
    inputs: { 'python-version': '3.13.55', 'certificate-identity': 'thomas@python.org' },
  },
  'an issuer without an identity': {
    code: 'INVALID_INPUT',
    inputs: { 'python-version': '3.13.55', 'certificate-oidc-issuer': 'https://accounts.google.com' },
  },
  'a sha256 of wrong length': {
    code: 'INVALID_INPUT',
    inputs: { 'python-version': '3.13.55', sha256: 'abc' },
  },
  'a sha256 for two artifacts': {
    code: 'INVALID_INPUT',
    inputs: { 'python-version': '3.13.55\n3.13.56', sha256: '0'.repeat(64) },
  },
  'a mirror that is not an address': {
    code: 'INVALID_INPUT',
    inputs: { 'python-version': '3.13.55', mirror: 'mirror' },
  },
  'a folder as mirror that is not there': {
    code: 'INVALID_INPUT',
    inputs: { 'python-version': '3.13.55', mirror: 'file:///nowhere/python/' },
  },
  'a mirror with a password': {
    code: 'INVALID_INPUT',
    inputs: { 'python-version': '3.13.55', mirror: 'https://user:secret@mirror.example/' },
  },
  'a mirror with a token': {
    code: 'INVALID_INPUT',
    inputs: { 'python-version': '3.13.55', mirror: 'ftp://user:hunter2@mirror.example/' },
  },
  'a trusted root that is not there': {
    code: 'INVALID_INPUT',
    inputs: { 'python-version': '3.13.55', 'trusted-root': '/nowhere/trusted_root.json' },
  },
  'neither true nor false': {
    code: 'INVALID_INPUT',
    inputs: { 'python-version': '3.13.55', summary: 'yes' },
  },

  // What is published.
  'no such release': {
    code: 'NOT_PUBLISHED',
    inputs: { 'python-version': '3.13.99' },
    requests: [
      'GET /3.13.99/Python-3.13.99.tgz.sigstore',
      'GET /3.13.99/Python-3.13.99.tgz.sigstore.json',
      'GET /3.13.99/Python-3.13.99.tgz',
      'GET /3.13.99/',
      'GET /',
    ],
  },
  'no bundle': {
    code: 'NO_BUNDLE_PUBLISHED',
    inputs: { 'python-version': '3.13.60' },
    publish: ({ pythonOrg }) => pythonOrg.publish('3.13.60/Python-3.13.60.tgz', TGZ),
    requests: twice(
      'GET /3.13.60/Python-3.13.60.tgz.sigstore',
      'GET /3.13.60/Python-3.13.60.tgz.sigstore.json',
      'GET /3.13.60/Python-3.13.60.tgz',
    ),
  },
  'a bundle without its file': {
    code: 'NOT_PUBLISHED',
    inputs: { 'python-version': '3.13.61' },
    publish: ({ pythonOrg, sigstore }) =>
      pythonOrg.publish('3.13.61/Python-3.13.61.tgz.sigstore', JSON.stringify(sigstore.sign(TGZ))),
    requests: [
      'GET /3.13.61/Python-3.13.61.tgz.sigstore',
      ...twice('GET /3.13.61/Python-3.13.61.tgz'),
      'GET /3.13.61/',
    ],
  },

  // Bundles: refused before the artifact is requested.
  'a bundle that is not JSON': {
    code: 'BUNDLE_MALFORMED',
    inputs: { 'python-version': '3.13.62' },
    publish: ({ pythonOrg }) => {
      pythonOrg.publish('3.13.62/Python-3.13.62.tgz', TGZ);
      pythonOrg.publish('3.13.62/Python-3.13.62.tgz.sigstore', '<html>Sign in to the hotel network</html>');
    },
    requests: twice('GET /3.13.62/Python-3.13.62.tgz.sigstore'),
  },
  'a bundle of 2 MiB': {
    code: 'BUNDLE_MALFORMED',
    inputs: { 'python-version': '3.13.63' },
    publish: ({ pythonOrg }) => {
      pythonOrg.publish('3.13.63/Python-3.13.63.tgz', TGZ);
      pythonOrg.publish('3.13.63/Python-3.13.63.tgz.sigstore', Buffer.alloc(2 * 1024 * 1024, ' '));
    },
    requests: twice('GET /3.13.63/Python-3.13.63.tgz.sigstore'),
  },
  'a bundle by another manager': {
    code: 'IDENTITY_MISMATCH',
    inputs: { 'python-version': '3.13.14' },
    publish: stage =>
      stage.publishSigned('3.13.14/Python-3.13.14.tgz', TGZ, {
        identity: 'hugo@python.org',
        issuer: 'https://github.com/login/oauth',
      }),
    requests: ['GET /3.13.14/Python-3.13.14.tgz.sigstore'],
  },
  'a bundle of another Sigstore': {
    code: 'VERIFICATION_FAILED',
    inputs: { 'python-version': '3.13.15', 'trusted-root': 'embedded' },
    publish: stage => stage.publishSigned('3.13.15/Python-3.13.15.tgz', TGZ),
    requests: ['GET /3.13.15/Python-3.13.15.tgz.sigstore'],
  },
  'a DSSE envelope': {
    code: 'BUNDLE_UNSUPPORTED',
    inputs: { 'python-version': '3.13.16' },
    publish: ({ pythonOrg, sigstore }) => {
      const bundle = sigstore.signEnvelope(TGZ, 'application/vnd.in-toto+json', {});
      pythonOrg.publish('3.13.16/Python-3.13.16.tgz.sigstore', JSON.stringify(bundle));
    },
    requests: ['GET /3.13.16/Python-3.13.16.tgz.sigstore'],
  },
  'a wrong sha256 input': {
    code: 'DIGEST_MISMATCH',
    inputs: { 'python-version': '3.13.17', sha256: '0'.repeat(64) },
    publish: stage => stage.publishSigned('3.13.17/Python-3.13.17.tgz', TGZ),
    requests: ['GET /3.13.17/Python-3.13.17.tgz.sigstore'],
  },

  // Bytes.
  'one flipped bit': {
    code: 'DIGEST_MISMATCH',
    inputs: { 'python-version': '3.13.20' },
    publish: stage => {
      stage.publishSigned('3.13.20/Python-3.13.20.tgz', TGZ);
      stage.pythonOrg.publish('3.13.20/Python-3.13.20.tgz', flipBit(TGZ));
    },
    requests: ['GET /3.13.20/Python-3.13.20.tgz.sigstore', ...twice('GET /3.13.20/Python-3.13.20.tgz')],
  },
  'a shorter file': {
    code: 'DIGEST_MISMATCH',
    inputs: { 'python-version': '3.13.21' },
    publish: stage => {
      stage.publishSigned('3.13.21/Python-3.13.21.tgz', TGZ);
      stage.pythonOrg.publish('3.13.21/Python-3.13.21.tgz', TGZ.subarray(0, -1));
    },
    requests: ['GET /3.13.21/Python-3.13.21.tgz.sigstore', ...twice('GET /3.13.21/Python-3.13.21.tgz')],
  },

  // Version stamps: good signatures by the right manager, all of them.
  'an older release under a newer name': {
    code: 'VERSION_MISMATCH',
    inputs: { 'python-version': '3.13.30' },
    publish: stage => stage.publishSigned('3.13.30/Python-3.13.30.tgz', TGZ),
    requests: ['GET /3.13.30/Python-3.13.30.tgz.sigstore', 'GET /3.13.30/Python-3.13.30.tgz'],
  },
  'a release of another series of the same manager': {
    code: 'VERSION_MISMATCH',
    inputs: { 'python-version': '3.12.30' },
    publish: stage => stage.publishSigned('3.12.30/Python-3.12.30.tgz', TGZ),
    requests: ['GET /3.12.30/Python-3.12.30.tgz.sigstore', 'GET /3.12.30/Python-3.12.30.tgz'],
  },
  'a .tar.xz under the name of a .tgz': {
    code: 'VERSION_MISMATCH',
    inputs: { 'python-version': '3.13.55' },
    publish: stage => stage.publishSigned('3.13.55/Python-3.13.55.tgz', XZ),
    requests: ['GET /3.13.55/Python-3.13.55.tgz.sigstore', 'GET /3.13.55/Python-3.13.55.tgz'],
  },
  'a .tgz under the name of a .tar.xz': {
    code: 'VERSION_MISMATCH',
    inputs: { 'python-version': '3.13.55', artifact: 'source-xz' },
    publish: stage => stage.publishSigned('3.13.55/Python-3.13.55.tar.xz', TGZ),
    requests: ['GET /3.13.55/Python-3.13.55.tar.xz.sigstore', 'GET /3.13.55/Python-3.13.55.tar.xz'],
  },
};

describe('the built action refuses', () => {
  let stage: Stage;
  before(async () => {
    stage = await createStage();
  });
  after(() => stage.close());

  for (const [name, { code, inputs, publish, requests = [] }] of Object.entries(CASES)) {
    it(`${name} (${code})`, async () => {
      publish?.(stage);
      stage.pythonOrg.requests.length = 0;
      const run = await stage.runner.run({ ...stage.inputs, ...inputs });
      await assertRefused(run, code, stage.runner);
      assert.deepEqual(stage.pythonOrg.requests, requests);
      assert.doesNotMatch(run.stdout + run.summary, /hunter2|secret/);
    });
  }

  it('a body that is cut short each time, as a failed download', async () => {
    stage.publishSigned('3.13.40/Python-3.13.40.tgz', TGZ);
    stage.pythonOrg.breakPath('3.13.40/Python-3.13.40.tgz', [{ resetAfter: 100 }], { forever: true });
    const run = await stage.runner.run({ ...stage.inputs, 'python-version': '3.13.40' });
    await assertRefused(run, 'DOWNLOAD_FAILED', stage.runner);
  });
});

describe('the built action overcomes', () => {
  let stage: Stage;
  before(async () => {
    stage = await createStage();
  });
  after(() => stage.close());

  it('a passing fault of bundle and artifact', async () => {
    stage.publishSigned('3.13.55/Python-3.13.55.tgz', TGZ);
    stage.pythonOrg.breakPath('3.13.55/Python-3.13.55.tgz.sigstore', [
      { status: 503, headers: { 'retry-after': '0' } },
    ]);
    stage.pythonOrg.breakPath('3.13.55/Python-3.13.55.tgz', [{ resetAfter: 'before the headers' }]);
    const { exitCode, stdout } = await stage.runner.run({ ...stage.inputs, 'python-version': '3.13.55' });
    assert.equal(exitCode, 0, stdout);
    assert.match(stdout, /Trying again/);
  });
});
