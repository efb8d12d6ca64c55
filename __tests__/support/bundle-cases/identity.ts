import { extension } from '../certificate.ts';
import type { SubjectAlternativeName } from '../certificate-authority.ts';
import * as der from '../der.ts';
import type { SignOptions } from '../sign-options.ts';
import type { Recipe, Recipes } from './recipe.ts';

const SUBJECT_ALTERNATIVE_NAME = '2.5.29.17';
const ISSUER_V2 = '1.3.6.1.4.1.57264.1.8';
const GOOGLE = 'https://accounts.google.com';
const THOMAS: SubjectAlternativeName = { type: 'email', value: 'thomas@python.org' };
const MALLORY: SubjectAlternativeName = { type: 'email', value: 'mallory@evil.example' };

const mismatch = (why: string, options: SignOptions): Recipe => ({
  why,
  verdict: 'IDENTITY_MISMATCH',
  make: ({ sign }) => sign(options),
});
const named = (why: string, ...subjectAlternativeNames: SubjectAlternativeName[]): Recipe =>
  mismatch(why, { subjectAlternativeNames });

/** Certificates of the right authority for somebody who is not the release manager. */
export const IDENTITY: Recipes = {
  'identity-suffix': named('A domain that begins like the expected one.', {
    ...THOMAS,
    value: 'thomas@python.org.evil.example',
  }),
  'identity-prefix': named('A mailbox that ends like the expected one.', {
    ...THOMAS,
    value: 'xthomas@python.org',
  }),
  'identity-dot': named('Read as a pattern, the dot of the expected name matches any letter.', {
    ...THOMAS,
    value: 'thomas@pythonXorg',
  }),
  'identity-uppercase': named('Mailboxes that differ in case may be different people.', {
    ...THOMAS,
    value: 'Thomas@python.org',
  }),
  'identity-high-bit': {
    ...named('A decoder that drops the high bit of each byte reads `\\xf9` as `y`.', {
      ...THOMAS,
      value: Buffer.from('thomas@p\xf9thon.org', 'latin1'),
    }),
    stricterThanLibrary: 'The library decodes names as ASCII, which drops the high bit of each byte.',
  },
  'identity-nul': named('Where a NUL ends a string, this name is the expected one.', {
    ...THOMAS,
    value: 'thomas@python.org\0.evil.example',
  }),
  'identity-newline': named('An anchor `$` that means the end of a line would match before the newline.', {
    ...THOMAS,
    value: 'thomas@python.org\n',
  }),
  'identity-trailing-space': named('Nothing is trimmed.', { ...THOMAS, value: 'thomas@python.org ' }),
  'identity-another-manager': mismatch('Another release manager did not release this version.', {
    identity: 'hugo@python.org',
    issuer: 'https://github.com/login/oauth',
  }),
  'identity-uri': {
    ...named('The expected text, but as a URI: whoever may choose a URI is not the owner of the mailbox.', {
      ...THOMAS,
      type: 'url',
    }),
    stricterThanLibrary: 'The library forgets the type of a name.',
  },
  'identity-dns': named('The expected text, but as a DNS name.', { ...THOMAS, type: 'dns' }),
  'identity-second-name': {
    ...named(
      'The expected name first, another one behind it: the certificate does not name one signer.',
      THOMAS,
      MALLORY,
    ),
    stricterThanLibrary: 'The library reads the first email address and ignores further names.',
  },
  'identity-first-name': named('Another name first, the expected one behind it.', MALLORY, THOMAS),
  'identity-uri-beside': {
    ...named('The expected mailbox beside a URI.', { type: 'url', value: 'thomas@python.org' }, THOMAS),
    stricterThanLibrary: 'The library reads the URI, forgets its type and ignores further names.',
  },
  'identity-none': named('A certificate without a name.'),
  'identity-empty': named('An empty name.', { ...THOMAS, value: '' }),
  'identity-twice': {
    ...mismatch('Two extensions with names could say two things.', {
      extensions: [
        extension(SUBJECT_ALTERNATIVE_NAME, der.sequence(der.encode(0x81, Buffer.from('m@e.example')))),
      ],
    }),
    stricterThanLibrary: 'The library reads the first of several extensions of one kind.',
  },
  'issuer-other': mismatch('The expected name, vouched for by another provider.', {
    issuer: 'https://github.com/login/oauth',
  }),
  'issuer-suffix': mismatch('An issuer that begins like the expected one.', {
    issuer: `${GOOGLE}.evil.example`,
  }),
  'issuer-slash': mismatch('An issuer with a slash at its end is another one.', { issuer: `${GOOGLE}/` }),
  'issuer-empty': mismatch('An empty issuer.', { issuer: '' }),
  'issuer-none': mismatch('A certificate that names no issuer.', { issuerExtensions: 'none' }),
  'issuer-v2-other': mismatch('Extension v2 outranks v1, so the expected issuer in v1 does not count.', {
    issuerExtensions: 'v1',
    extensions: [extension(ISSUER_V2, der.utf8String('https://evil.example'))],
  }),
  'issuer-v2-twice': {
    ...mismatch('Two extensions with issuers say two things.', {
      extensions: [extension(ISSUER_V2, der.utf8String('https://evil.example'))],
    }),
    stricterThanLibrary: 'The library reads the first of several extensions of one kind.',
  },
};
