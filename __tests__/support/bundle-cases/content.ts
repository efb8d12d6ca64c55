import { change, type Recipe, type Recipes } from './recipe.ts';

const DIGEST = 'messageSignature.messageDigest.digest';
const ALGORITHM = 'messageSignature.messageDigest.algorithm';
const V03 = 'application/vnd.dev.sigstore.bundle.v0.3+json';

const changed = (
  why: string,
  verdict: Recipe['verdict'],
  { path, part }: { path: string; part: unknown },
): Recipe => ({ why, verdict, make: ({ sign }) => change(sign(), path, part) });
const mediaType = (why: string, verdict: Recipe['verdict'], part: unknown): Recipe =>
  changed(why, verdict, { path: 'mediaType', part });
const algorithm = (why: string, verdict: Recipe['verdict'], part: unknown): Recipe =>
  changed(why, verdict, { path: ALGORITHM, part });

/** Bundles whose content is something else than a signature of these bytes. */
export const CONTENT: Recipes = {
  'other-bytes': {
    why: 'A flawless bundle of the right manager, but for another file: only the bytes can tell.',
    verdict: 'DIGEST_MISMATCH',
    artifactRequested: true,
    make: ({ signOther }) => signOther(),
  },
  envelope: {
    why: 'A DSSE envelope signs a statement about the artifact, not the artifact.',
    verdict: 'BUNDLE_UNSUPPORTED',
    stricterThanLibrary: 'The library ignores the artifact where there is an envelope, so any file verifies.',
    make: ({ signEnvelope }) => signEnvelope(),
  },
  'content-none': changed('A bundle without a signature.', 'BUNDLE_MALFORMED', {
    path: 'messageSignature',
    part: undefined,
  }),
  'digest-of-other-bytes': {
    why: 'The digest of another file, which the signature is not over.',
    verdict: 'VERIFICATION_FAILED',
    make: ({ sign, signOther }) => change(sign(), DIGEST, signOther().messageSignature.messageDigest.digest),
  },
  'digest-short': changed('Half a digest could belong to many files.', 'BUNDLE_MALFORMED', {
    path: DIGEST,
    part: Buffer.alloc(16).toString('base64'),
  }),
  'digest-none': changed('Without a digest there is nothing to compare a file with.', 'BUNDLE_MALFORMED', {
    path: 'messageSignature.messageDigest',
    part: undefined,
  }),
  'digest-sha2-384': algorithm('Only SHA-256 is compared.', 'BUNDLE_UNSUPPORTED', 'SHA2_384'),
  'digest-sha2-512': algorithm('Only SHA-256 is compared.', 'BUNDLE_UNSUPPORTED', 'SHA2_512'),
  'digest-sha3-256': algorithm('32 bytes too, but of another algorithm.', 'BUNDLE_UNSUPPORTED', 'SHA3_256'),
  'digest-unspecified': {
    ...algorithm(
      'A digest of an unknown kind proves nothing.',
      'BUNDLE_UNSUPPORTED',
      'HASH_ALGORITHM_UNSPECIFIED',
    ),
    stricterThanLibrary: 'The library takes an unspecified algorithm for SHA-256.',
  },
  'digest-algorithm-none': {
    ...algorithm('A digest of an unnamed kind proves nothing.', 'BUNDLE_UNSUPPORTED', undefined),
    stricterThanLibrary: 'The library takes an unspecified algorithm for SHA-256.',
  },
  'digest-algorithm-unknown': algorithm('MD5 is not an algorithm of bundles.', 'BUNDLE_MALFORMED', 'MD5'),
  'signature-of-another-bundle': {
    why: 'The signature of another bundle of the same signer: it is over other bytes.',
    verdict: 'VERIFICATION_FAILED',
    make: ({ sign, signOther }) =>
      change(sign(), 'messageSignature.signature', signOther().messageSignature.signature),
  },
  'signature-of-the-same-bytes': {
    why: "The same signer's second signature of these bytes, which the log entry does not name.",
    verdict: 'VERIFICATION_FAILED',
    make: ({ sign }) => change(sign(), 'messageSignature.signature', sign().messageSignature.signature),
  },
  'media-type-unknown': mediaType(
    'Not the media type of a bundle.',
    'BUNDLE_UNSUPPORTED',
    'application/json',
  ),
  'media-type-v0.4': {
    ...mediaType('Nobody knows what a later version means.', 'BUNDLE_UNSUPPORTED', V03.replace('0.3', '0.4')),
    stricterThanLibrary: 'The library takes every version that it does not know for 0.3.',
  },
  'media-type-parameter': {
    ...mediaType('A media type with something behind it.', 'BUNDLE_UNSUPPORTED', `${V03};version=0.4`),
    stricterThanLibrary: 'The library looks only at the beginning.',
  },
  'media-type-uppercase': mediaType('Not spelled as it is defined.', 'BUNDLE_UNSUPPORTED', V03.toUpperCase()),
  'media-type-none': mediaType('Without a media type it is not a bundle.', 'BUNDLE_MALFORMED', undefined),
};
