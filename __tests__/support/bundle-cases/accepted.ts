import { MAX_BUNDLE_BYTES } from '../../../src/sigstore/bundle.ts';
import type { SignOptions } from '../sign-options.ts';
import { change, type Recipe, type Recipes } from './recipe.ts';

const signed = (why: string, options?: SignOptions): Recipe => ({
  why,
  verdict: 'accepted',
  make: ({ sign }) => sign(options),
});

/** The shapes that real bundles have, and that future ones may have. */
export const ACCEPTED: Recipes = {
  'bundle-v0.1': signed('The shape of CPython releases from April 2023 to August 2024: P-384 and a chain.', {
    mediaType: '0.1',
    curve: 'P-384',
  }),
  'bundle-v0.2': signed(
    'The shape of CPython releases until February 2023: the issuer is in extension v1 only.',
    {
      mediaType: '0.2',
      curve: 'P-384',
      issuerExtensions: 'v1',
    },
  ),
  'bundle-v0.3': signed('The shape of CPython releases since September 2024.'),
  'bundle-v0.3-older-name': {
    why: 'Version 0.3 of the media type has two spellings.',
    verdict: 'accepted',
    make: ({ sign }) => change(sign(), 'mediaType', 'application/vnd.dev.sigstore.bundle+json;version=0.3'),
  },
  'issuer-v1-only': signed('The 30 oldest real certificates name their issuer in extension v1 only.', {
    issuerExtensions: 'v1',
  }),
  'issuer-v2-only': signed('Extension v1 is deprecated, so it may be missing one day.', {
    issuerExtensions: 'v2',
  }),
  'no-subject-key-identifier': signed('The certificates of 3.15.0 have no SubjectKeyIdentifier.', {
    subjectKeyIdentifier: false,
  }),
  'promise-and-timestamp': signed('The shape of CPython releases since 3.14.7.', {
    timestamps: 'promise+rfc3161',
  }),
  'timestamp-only': signed('A timestamp authority proves the time as well as a promise of the log does.', {
    timestamps: 'rfc3161',
  }),
  'rekor-v2': signed('Entries of Rekor v2 have no promise, but a timestamp.', { log: 'rekor-v2' }),
  'unknown-field': {
    why: 'JSON of protocol buffers may have fields that a reader does not know.',
    verdict: 'accepted',
    make: ({ sign }) => ({ ...sign(), comment: { length: 1e9 } }),
  },
  'white-space': {
    why: 'How the JSON is laid out does not matter.',
    verdict: 'accepted',
    make: ({ sign }) => `\r\n\t${JSON.stringify(sign(), null, 2)}\r\n`,
  },
  'exactly-one-mebibyte': {
    why: 'The largest bundle that is read.',
    verdict: 'accepted',
    make({ sign }) {
      const text = JSON.stringify(sign());
      return [text, { repeat: ' ', times: MAX_BUNDLE_BYTES - Buffer.byteLength(text) }];
    },
  },
};
