import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { X509Certificate } from '@sigstore/core';
import { ActionError } from '../../src/errors.ts';
import { verifyIdentity } from '../../src/sigstore/identity.ts';
import { extension } from '../support/certificate.ts';
import { type CertificateOptions, createCertificateAuthority } from '../support/certificate-authority.ts';
import * as der from '../support/der.ts';

const THOMAS = 'thomas@python.org';
const GOOGLE = 'https://accounts.google.com';
const EXPECTED = { subjectAlternativeName: THOMAS, issuer: GOOGLE };
const URI = 'https://github.com/company/python/.github/workflows/release.yml@refs/heads/main';
const SUBJECT_ALTERNATIVE_NAME = '2.5.29.17';
const ISSUER_V1 = '1.3.6.1.4.1.57264.1.1';
const ISSUER_V2 = '1.3.6.1.4.1.57264.1.8';

const authority = createCertificateAuthority('sigstore.example');
const issue = (options: CertificateOptions = {}): X509Certificate =>
  X509Certificate.parse(Buffer.from(authority.issue(new Date(), options).certificate));
const email = (value: string | Uint8Array) => ({ type: 'email', value }) as const;

describe('verifyIdentity accepts', () => {
  const accepted: Record<string, [CertificateOptions, expected?: typeof EXPECTED]> = {
    'the issuer in both extensions': [{}],
    'the issuer in the first extension': [{ issuerExtensions: 'v1' }],
    'the issuer in the second extension': [{ issuerExtensions: 'v2' }],
    'a URI': [
      { subjectAlternativeNames: [{ type: 'url', value: URI }] },
      { ...EXPECTED, subjectAlternativeName: URI },
    ],
    'the last character of ASCII': [
      { subjectAlternativeNames: [email('a\x7f@python.org')] },
      { ...EXPECTED, subjectAlternativeName: 'a\x7f@python.org' },
    ],
    'an extension without an OID beside': [{ extensions: [der.sequence()] }],
  };
  for (const [what, [options, expected = EXPECTED]] of Object.entries(accepted)) {
    it(what, () => {
      assert.equal(verifyIdentity(issue(options), expected), undefined);
    });
  }

  it('the issuer of the second extension if the first has another', () => {
    const v2 = extension(ISSUER_V2, der.utf8String(GOOGLE));
    const options = { issuer: 'https://other.example', issuerExtensions: 'v1', extensions: [v2] } as const;
    assert.equal(verifyIdentity(issue(options), EXPECTED), undefined);
  });
});

describe('verifyIdentity refuses', () => {
  const signer = (found: string, type: string) =>
    `expected the signer '${THOMAS}' (rfc822Name), found '${found}' (${type})`;
  const raw = (tag: number, value: string) =>
    ({ type: 'raw', value: der.encode(tag, Buffer.from(value)) }) as const;

  const refusals: Record<string, [CertificateOptions, reason: string, expected?: typeof EXPECTED]> = {
    'another address': [
      { subjectAlternativeNames: [email('hugo@python.org')] },
      signer('hugo@python.org', 'rfc822Name'),
    ],
    'the same text as a DNS name': [
      { subjectAlternativeNames: [{ type: 'dns', value: THOMAS }] },
      signer(THOMAS, 'dNSName'),
    ],
    'the same text as a URI': [
      { subjectAlternativeNames: [{ type: 'url', value: THOMAS }] },
      signer(THOMAS, 'uniformResourceIdentifier'),
    ],
    'the same text as another kind of name': [
      { subjectAlternativeNames: [raw(0x87, THOMAS)] },
      signer(THOMAS, 'type 0x87'),
    ],
    'a URI as an address': [
      { subjectAlternativeNames: [email(URI)] },
      `expected the signer '${URI}' (uniformResourceIdentifier), found '${URI}' (rfc822Name)`,
      { ...EXPECTED, subjectAlternativeName: URI },
    ],
    'an empty name that is expected': [
      { subjectAlternativeNames: [email('')] },
      "expected the signer '' (rfc822Name), found '' (rfc822Name)",
      { ...EXPECTED, subjectAlternativeName: '' },
    ],
    'an empty issuer that is expected': [
      { issuer: '' },
      `expected the OIDC issuer '' for '${THOMAS}', found ''`,
      { ...EXPECTED, issuer: '' },
    ],
    'another issuer': [
      { issuer: 'https://github.com/login/oauth' },
      `expected the OIDC issuer '${GOOGLE}' for '${THOMAS}', found 'https://github.com/login/oauth'`,
    ],
    'no issuer': [{ issuerExtensions: 'none' }, 'the certificate has no OIDC issuer'],
    'an issuer that is not a UTF8String': [
      { issuerExtensions: 'v1', extensions: [extension(ISSUER_V2, der.encode(0x16, Buffer.from(GOOGLE)))] },
      'the OIDC issuer is not a UTF8String',
    ],
    'an issuer that is not ASCII': [
      { issuer: 'https://accounts.g\u00f6ogle.com' },
      'the OIDC issuer has a byte that is not ASCII',
    ],
    'an issuer that is not ASCII in the first extension': [
      { issuer: 'https://accounts.g\u00f6ogle.com', issuerExtensions: 'v1' },
      'the OIDC issuer has a byte that is not ASCII',
    ],
    'an issuer twice in the first extension': [
      { issuerExtensions: 'v1', extensions: [extension(ISSUER_V1, Buffer.from(GOOGLE))] },
      `the certificate has the extension ${ISSUER_V1} 2 times`,
    ],
    'an issuer twice in the second extension': [
      { extensions: [extension(ISSUER_V2, der.utf8String(GOOGLE))] },
      `the certificate has the extension ${ISSUER_V2} 2 times`,
    ],
    'names twice': [
      {
        extensions: [
          extension(SUBJECT_ALTERNATIVE_NAME, der.sequence(der.encode(0x81, Buffer.from(THOMAS)))),
        ],
      },
      `the certificate has the extension ${SUBJECT_ALTERNATIVE_NAME} 2 times`,
    ],
    'no names': [{ subjectAlternativeNames: [] }, 'the certificate has no subject alternative name'],
    'an empty list of names': [
      {
        subjectAlternativeNames: [],
        extensions: [extension(SUBJECT_ALTERNATIVE_NAME, der.sequence())],
      },
      'the certificate has 0 subject alternative names, expected exactly one',
    ],
    'a second name': [
      { subjectAlternativeNames: [email(THOMAS), email('mallory@evil.example')] },
      'the certificate has 2 subject alternative names, expected exactly one',
    ],
    'a byte that is not ASCII': [
      { subjectAlternativeNames: [email(Buffer.from('thomas@p\xf9thon.org', 'latin1'))] },
      'the subject alternative name has a byte that is not ASCII',
    ],
    'the first byte above ASCII': [
      { subjectAlternativeNames: [email(Buffer.from('thomas@python.org\x80', 'latin1'))] },
      'the subject alternative name has a byte that is not ASCII',
    ],
  };
  for (const [what, [options, reason, expected = EXPECTED]] of Object.entries(refusals)) {
    it(what, () => {
      assert.throws(() => verifyIdentity(issue(options), expected), {
        code: 'IDENTITY_MISMATCH',
        message: `Wrong signer: ${reason}.`,
      });
    });
  }

  it('a certificate without content, and keeps the cause', () => {
    assert.throws(
      () => verifyIdentity(X509Certificate.parse(Buffer.from(der.sequence())), EXPECTED),
      (error: unknown) => {
        assert.ok(error instanceof ActionError && error.cause instanceof Error);
        assert.equal(error.code, 'IDENTITY_MISMATCH');
        const reason = `the certificate's names cannot be read: ${error.cause.message}`;
        assert.equal(error.message, `Wrong signer: ${reason}.`);
        return true;
      },
    );
  });
});
