import type { ErrorCode } from '../../../src/errors.ts';
import { change, ENTRY, PROOF, type Recipe, type Recipes } from './recipe.ts';

/** Neither a number nor base64 of anything. */
const RUBBISH = '~ rubbish ~';
const MESSAGE = 'messageSignature';
const MATERIAL = 'verificationMaterial';

/** Every field: where it is, and what refuses rubbish there. */
const FIELDS: Record<string, [path: string, verdict: ErrorCode]> = {
  'media-type': ['mediaType', 'BUNDLE_UNSUPPORTED'],
  'message-signature': [MESSAGE, 'BUNDLE_MALFORMED'],
  algorithm: [`${MESSAGE}.messageDigest.algorithm`, 'BUNDLE_MALFORMED'],
  digest: [`${MESSAGE}.messageDigest.digest`, 'BUNDLE_MALFORMED'],
  signature: [`${MESSAGE}.signature`, 'BUNDLE_MALFORMED'],
  'verification-material': [MATERIAL, 'BUNDLE_MALFORMED'],
  certificate: [`${MATERIAL}.certificate.rawBytes`, 'BUNDLE_MALFORMED'],
  'log-entries': [`${MATERIAL}.tlogEntries`, 'BUNDLE_UNSUPPORTED'],
  'log-entry': [ENTRY, 'BUNDLE_MALFORMED'],
  'log-index': [`${ENTRY}.logIndex`, 'BUNDLE_MALFORMED'],
  'log-id': [`${ENTRY}.logId.keyId`, 'BUNDLE_MALFORMED'],
  kind: [`${ENTRY}.kindVersion.kind`, 'BUNDLE_UNSUPPORTED'],
  'kind-version': [`${ENTRY}.kindVersion.version`, 'VERIFICATION_FAILED'],
  'integrated-time': [`${ENTRY}.integratedTime`, 'BUNDLE_MALFORMED'],
  'inclusion-promise': [`${ENTRY}.inclusionPromise.signedEntryTimestamp`, 'BUNDLE_MALFORMED'],
  'inclusion-proof': [PROOF, 'BUNDLE_MALFORMED'],
  'proof-log-index': [`${PROOF}.logIndex`, 'BUNDLE_MALFORMED'],
  'proof-root-hash': [`${PROOF}.rootHash`, 'BUNDLE_MALFORMED'],
  'proof-tree-size': [`${PROOF}.treeSize`, 'BUNDLE_MALFORMED'],
  'proof-hashes': [`${PROOF}.hashes`, 'BUNDLE_MALFORMED'],
  'proof-hash': [`${PROOF}.hashes.0`, 'BUNDLE_MALFORMED'],
  checkpoint: [`${PROOF}.checkpoint.envelope`, 'VERIFICATION_FAILED'],
  'canonicalized-body': [`${ENTRY}.canonicalizedBody`, 'BUNDLE_MALFORMED'],
  timestamp: [
    `${MATERIAL}.timestampVerificationData.rfc3161Timestamps.0.signedTimestamp`,
    'BUNDLE_MALFORMED',
  ],
};

const STRICTER: Record<string, string> = {
  'proof-root-hash': "The library takes the checkpoint's root hash.",
  'proof-tree-size': "The library takes the checkpoint's tree size.",
};

const rubbishIn = (field: string, path: string, verdict: ErrorCode): Recipe => ({
  why: `Text that means nothing in ${path}.`,
  verdict,
  ...(field in STRICTER && { stricterThanLibrary: STRICTER[field] ?? '' }),
  make: ({ sign }) => change(sign({ timestamps: 'promise+rfc3161' }), path, RUBBISH),
});

/** Fields that hold bytes, given as something that is not their base64. */
const BYTES_AS_OBJECT: Recipes = {
  'bytes-with-rubbish-between': {
    why: 'A good signature with characters between its base64 that are none: what is signed has one spelling.',
    verdict: 'BUNDLE_MALFORMED',
    stricterThanLibrary: 'The library skips what is not base64.',
    make({ sign }) {
      const bundle = sign();
      const { signature } = bundle.messageSignature;
      return change(bundle, `${MESSAGE}.signature`, `${signature.slice(0, 8)}!!${signature.slice(8)}`);
    },
  },
  'bytes-as-length': {
    why: 'An object with a `length` in place of base64: read by Node, it is so many bytes of zeros, however many.',
    verdict: 'BUNDLE_MALFORMED',
    make: ({ sign }) => change(sign(), `${MESSAGE}.signature`, { length: 1_000_000 }),
  },
  'bytes-as-array': {
    why: 'Bytes as an array of numbers in place of base64, which other clients do not read.',
    verdict: 'BUNDLE_MALFORMED',
    stricterThanLibrary: 'The library hands whatever is there to `Buffer.from`.',
    make({ sign }) {
      const bundle = sign();
      const signature = Buffer.from(bundle.messageSignature.signature, 'base64');
      return change(bundle, `${MESSAGE}.signature`, [...signature]);
    },
  },
};

export const RUBBISH_FIELDS: Recipes = {
  ...Object.fromEntries(
    Object.entries(FIELDS).map(([field, [path, verdict]]) => [
      `rubbish-${field}`,
      rubbishIn(field, path, verdict),
    ]),
  ),
  ...BYTES_AS_OBJECT,
};
