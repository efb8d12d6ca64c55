import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  findReleaseManager,
  hasReleaseManager,
  toCertificateIdentity,
} from '../../src/cpython/release-managers.ts';
import { parseVersion } from '../../src/cpython/version.ts';

describe('findReleaseManager', () => {
  const table = [
    ['3.7', 'Ned Deily', 'nad@python.org', 'https://github.com/login/oauth'],
    ['3.8', 'Łukasz Langa', 'lukasz@langa.pl', 'https://github.com/login/oauth'],
    ['3.9', 'Łukasz Langa', 'lukasz@langa.pl', 'https://github.com/login/oauth'],
    ['3.10', 'Pablo Galindo Salgado', 'pablogsal@python.org', 'https://accounts.google.com'],
    ['3.11', 'Pablo Galindo Salgado', 'pablogsal@python.org', 'https://accounts.google.com'],
    ['3.12', 'Thomas Wouters', 'thomas@python.org', 'https://accounts.google.com'],
    ['3.13', 'Thomas Wouters', 'thomas@python.org', 'https://accounts.google.com'],
    ['3.14', 'Hugo van Kemenade', 'hugo@python.org', 'https://github.com/login/oauth'],
    ['3.15', 'Hugo van Kemenade', 'hugo@python.org', 'https://github.com/login/oauth'],
    ['3.16', 'Savannah Ostrowski', 'savannah@python.org', 'https://github.com/login/oauth'],
    ['3.17', 'Savannah Ostrowski', 'savannah@python.org', 'https://github.com/login/oauth'],
  ] as const;
  for (const [series, name, subjectAlternativeName, issuer] of table) {
    it(`knows who signs ${series}`, () => {
      const found = findReleaseManager(parseVersion(`${series}.20`));
      assert.deepEqual(found, { name, identity: { subjectAlternativeName, issuer } });
    });
  }

  it('has a release manager for exactly the series in the table', () => {
    for (const known of ['3.7.0', '3.17.0a1']) assert.equal(hasReleaseManager(parseVersion(known)), true);
    for (const unknown of ['3.6.15', '3.18.0', '4.0.0'])
      assert.equal(hasReleaseManager(parseVersion(unknown)), false);
  });

  it('says whom it knows', () => {
    assert.throws(() => findReleaseManager(parseVersion('3.18.0rc1')), {
      message:
        "verify-cpython doesn't know the release manager of CPython 3.18.0rc1. It knows the series 3.7, 3.8, 3.9, 3.10, 3.11, 3.12, 3.13, 3.14, 3.15, 3.16, 3.17.",
      hint: /set certificate-identity and certificate-oidc-issuer/,
    });
  });

  it('does not suggest an update for series older than Sigstore', () => {
    for (const version of ['2.7.18', '3.6.15'])
      assert.throws(() => findReleaseManager(parseVersion(version)), {
        hint: /^CPython before 3\.7 was never signed with Sigstore: use a newer release\./,
      });
    for (const version of ['3.18.0', '4.0.0'])
      assert.throws(() => findReleaseManager(parseVersion(version)), { hint: /^Update verify-cpython/ });
  });

  for (const version of ['2.7.18', '3.1.5', '3.6.15', '3.18.0', '4.0.0', '13.13.5', '3.131.5']) {
    it(`has no release manager for ${version}`, () => {
      assert.throws(() => findReleaseManager(parseVersion(version)), { code: 'UNKNOWN_RELEASE_MANAGER' });
    });
  }
});

describe('toCertificateIdentity', () => {
  const issuer = 'https://token.actions.githubusercontent.com';

  it('takes both inputs, or neither', () => {
    const identity = { subjectAlternativeName: 'me@example.com', issuer };
    assert.deepEqual(toCertificateIdentity('me@example.com', issuer), identity);
    assert.equal(toCertificateIdentity('', ''), undefined);
  });

  for (const [subjectAlternativeName, from] of [
    ['me@example.com', ''],
    ['', issuer],
  ] as const) {
    it(`refuses '${subjectAlternativeName}' by '${from}'`, () => {
      assert.throws(() => toCertificateIdentity(subjectAlternativeName, from), {
        code: 'INVALID_INPUT',
        message: /^certificate-identity and certificate-oidc-issuer belong together: /,
        hint: "Set both. To expect the version's release manager, set neither.",
      });
    });
  }
});
