import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { DEFAULT_MIRROR_URL } from '@sigstore/tuf';
import seeds from '@sigstore/tuf/seeds.json' with { type: 'json' };
import { createVerifier } from 'sigstore';
import type { CertificateIdentity } from '../../src/cpython/release-managers.ts';
import { readTrustedRoot } from '../../src/sigstore/trusted-root-source.ts';
import { verifyBundle } from '../../src/sigstore/verify.ts';
import { RELEASES_FOLDER, SKIP_WITHOUT_RELEASES } from '../support/shared.ts';
import { startTufRepository, type TufRepository } from '../support/tuf-repository.ts';

const GOOGLE = 'https://accounts.google.com';

/** The `sigstore` package as its users call it, with Sigstore's own trusted root served on loopback. */
describe('the verdict on a real release equals the verdict of the sigstore package', {
  skip: SKIP_WITHOUT_RELEASES,
}, async () => {
  const trustedRoot = await readTrustedRoot({ kind: 'embedded' }, '', assert.fail);
  let repository: TufRepository;
  let folder: string;

  before(async () => {
    const root = Buffer.from(seeds[DEFAULT_MIRROR_URL].targets['trusted_root.json'], 'base64');
    repository = await startTufRepository({ 'trusted_root.json': root });
    folder = await mkdtemp(join(tmpdir(), 'verify-cpython-facade-'));
    await writeFile(join(folder, 'root.json'), repository.rootJson);
  });
  after(async () => {
    await repository.close();
    await rm(folder, { recursive: true });
  });

  async function libraryAccepts(
    bundle: Buffer,
    artifact: Buffer,
    expected: CertificateIdentity,
  ): Promise<boolean> {
    const verifier = await createVerifier({
      tufMirrorURL: repository.url,
      tufRootPath: join(folder, 'root.json'),
      tufCachePath: join(folder, 'cache'),
      certificateIdentityEmail: expected.subjectAlternativeName,
      certificateIssuer: expected.issuer,
    });
    try {
      verifier.verify(JSON.parse(bundle.toString()), artifact);
      return true;
    } catch {
      return false;
    }
  }

  function weAccept(bundle: Buffer, artifact: Buffer, expected: CertificateIdentity): boolean {
    try {
      const { sha256 } = verifyBundle(bundle, expected, trustedRoot).evidence;
      return sha256 === createHash('sha256').update(artifact).digest('hex');
    } catch {
      return false;
    }
  }

  const releases = [
    ['3.13.5/Python-3.13.5.tar.xz', 'thomas@python.org'],
    ['3.11.2/Python-3.11.2.tgz', 'pablogsal@python.org'],
  ] as const;
  for (const [name, signer] of releases) {
    const read = (path: string): Buffer => readFileSync(join(RELEASES_FOLDER, path));
    const expectations: Record<string, CertificateIdentity> = {
      'its manager': { subjectAlternativeName: signer, issuer: GOOGLE },
      'another manager': { subjectAlternativeName: 'hugo@python.org', issuer: GOOGLE },
      'another issuer': { subjectAlternativeName: signer, issuer: 'https://github.com/login/oauth' },
      'a longer name': { subjectAlternativeName: `${signer}.evil.example`, issuer: GOOGLE },
    };
    for (const [who, expected] of Object.entries(expectations)) {
      it(`${name}, ${who}`, async () => {
        const [bundle, artifact] = [read(`${name}.sigstore`), read(name)];
        const ours = weAccept(bundle, artifact, expected);
        assert.equal(ours, who === 'its manager');
        assert.equal(await libraryAccepts(bundle, artifact, expected), ours);
      });
    }

    it(`${name}, one bit changed`, async () => {
      const [bundle, artifact] = [read(`${name}.sigstore`), read(name)];
      artifact[1_000_000] = (artifact[1_000_000] ?? 0) ^ 1;
      const expected = { subjectAlternativeName: signer, issuer: GOOGLE };
      assert.equal(weAccept(bundle, artifact, expected), false);
      assert.equal(await libraryAccepts(bundle, artifact, expected), false);
    });

    it(`${name}, a part of its manager's name, which the package takes for a pattern`, async () => {
      const [bundle, artifact] = [read(`${name}.sigstore`), read(name)];
      const expected = { subjectAlternativeName: signer.slice(2, -2), issuer: GOOGLE };
      assert.equal(weAccept(bundle, artifact, expected), false);
    });
  }
});
