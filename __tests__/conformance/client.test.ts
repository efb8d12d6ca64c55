import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { RELEASES_FOLDER, SKIP_WITHOUT_RELEASES } from '../support/shared.ts';
import { createSigstore } from '../support/sigstore.ts';

const BEACON = 'https://github.com/beacon/beacon/.github/workflows/beacon.yml@refs/heads/main';
const ISSUER = 'https://token.actions.githubusercontent.com';

describe('the conformance client', () => {
  const folder = mkdtempSync(join(tmpdir(), 'verify-cpython-conformance-'));
  after(() => rmSync(folder, { recursive: true }));

  const sigstore = createSigstore();
  const artifact = Buffer.from('a artifact\n');
  const digest = `sha256:${createHash('sha256').update(artifact).digest('hex')}`;
  const write = (name: string, content: string | Buffer): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const file = write('a.txt', artifact);
  const root = write('trusted_root.json', JSON.stringify(sigstore.trustedRoot));
  const signed = { issuer: ISSUER, subjectAlternativeNames: [{ type: 'url', value: BEACON }] } as const;
  const uri = write('uri.json', JSON.stringify(sigstore.sign(artifact, signed)));
  const uriAsEmail = write(
    'email.json',
    JSON.stringify(sigstore.sign(artifact, { identity: BEACON, issuer: ISSUER })),
  );
  const rekorV2 = write(
    'rekor2.json',
    JSON.stringify(sigstore.sign(artifact, { ...signed, log: 'rekor-v2' })),
  );
  const dsse = write('dsse.json', JSON.stringify(sigstore.signEnvelope(artifact, 'text/plain', signed)));

  const run = (...args: string[]): number | null =>
    spawnSync(process.execPath, [join(import.meta.dirname, 'client.ts'), ...args]).status;
  const verify = (bundle: string, target = file, options: string[] = []): number | null =>
    run(
      'verify-bundle',
      ...options,
      '--bundle',
      bundle,
      '--certificate-identity',
      BEACON,
      '--certificate-oidc-issuer',
      ISSUER,
      '--trusted-root',
      root,
      target,
    );

  it('verifies a file and a digest, of Rekor v1 and v2', () => {
    assert.equal(verify(uri), 0);
    assert.equal(verify(uri, digest), 0);
    assert.equal(verify(rekorV2), 0);
  });
  it('refuses other bytes and other digests', () => {
    assert.notEqual(verify(uri, root), 0);
    assert.notEqual(verify(uri, `sha256:${'0'.repeat(64)}`), 0);
    assert.notEqual(verify(uri, digest.slice(0, -1)), 0);
    assert.notEqual(verify(uri, join(folder, 'nowhere')), 0);
  });
  it('refuses a URI in an email name, a DSSE envelope, a key and the staging instance', () => {
    assert.notEqual(verify(uriAsEmail), 0);
    assert.notEqual(verify(dsse), 0);
    assert.notEqual(verify(uri, file, ['--staging']), 0);
    assert.notEqual(verify(uri, file, ['--key', root]), 0);
    assert.notEqual(run('sign-bundle', '--bundle', uri, file), 0);
    assert.notEqual(run('verify-bundle', '--bundle', uri, '--trusted-root', root, file), 0);
  });
  it('uses the embedded root without --trusted-root', { skip: SKIP_WITHOUT_RELEASES }, () => {
    const release = join(RELEASES_FOLDER, '3.13.5/Python-3.13.5.tar.xz');
    const args = ['verify-bundle', '--bundle', `${release}.sigstore`, '--certificate-identity'];
    const issuer = ['--certificate-oidc-issuer', 'https://accounts.google.com', release];
    assert.equal(run(...args, 'thomas@python.org', ...issuer), 0);
    assert.notEqual(run(...args, 'hugo@python.org', ...issuer), 0);
  });
});
