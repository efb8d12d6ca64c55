import type { SignOptions } from '../sign-options.ts';
import {
  change,
  ENTRY,
  entryOf,
  failing,
  malformed,
  type Recipe,
  type Recipes,
  unsupported,
} from './recipe.ts';

const EMPTY_ENTRY = '{"logId":{},"kindVersion":{},"inclusionProof":{"checkpoint":{}}}';

/** One part of the log entry replaced, `path` from the entry on. */
const changed = (why: string, path: string, part: unknown): Recipe =>
  failing(why, ({ sign }) => change(sign(), `${ENTRY}.${path}`, part));
const logged = (why: string, options: SignOptions): Recipe => failing(why, ({ sign }) => sign(options));

/** Entries that are not this signature's, or were changed. */
export const LOG_ENTRIES: Recipes = {
  'entry-none': unsupported('A signature that was never logged.', ({ sign }) =>
    change(sign({ timestamps: 'promise+rfc3161' }), 'verificationMaterial.tlogEntries', []),
  ),
  'entry-twice': unsupported('One entry may not count as two witnesses.', ({ sign }) => {
    const bundle = sign();
    return change(bundle, 'verificationMaterial.tlogEntries.1', entryOf(bundle));
  }),
  'entries-ten-thousand': unsupported('Many entries cost much time, and one is enough.', ({ sign }) => {
    const text = JSON.stringify(change(sign(), 'verificationMaterial.tlogEntries', ['here']));
    const [before = '', after = ''] = text.split('"here"');
    return [before, { repeat: `${EMPTY_ENTRY},`, times: 9999 }, EMPTY_ENTRY, after];
  }),
  'entry-of-another-bundle': failing(
    'The entry of another bundle of the same signer.',
    ({ sign, signOther }) => change(sign(), ENTRY, entryOf(signOther())),
  ),
  'entry-of-the-same-bytes': failing(
    "The entry of the same signer's second signature of these bytes.",
    ({ sign }) => change(sign(), ENTRY, entryOf(sign())),
  ),
  'entry-of-an-envelope': unsupported('The log says that an envelope was signed.', ({ sign, signEnvelope }) =>
    change(sign(), ENTRY, signEnvelope().verificationMaterial.tlogEntries[0]),
  ),
  'entry-with-another-certificate': {
    ...failing('The log says that somebody else signed.', ({ sign, signOther }) => {
      const body = Buffer.from(entryOf(signOther()).canonicalizedBody, 'base64').toString();
      const key = /"publicKey":\{"content":"[^"]*"\}/;
      const [otherKey = ''] = key.exec(body) ?? [];
      return sign({ replaceLogEntryBody: text => text.replace(key, otherKey) });
    }),
    stricterThanLibrary: "The library does not compare the entry's certificate with the bundle's.",
  },
  'entry-with-another-digest': logged('The log says that other bytes were signed.', {
    replaceLogEntryBody: body => body.replace(/"value":"[0-9a-f]{8}/, '"value":"00000000'),
  }),
  'entry-without-json': logged('The log holds something that is no entry.', {
    replaceLogEntryBody: () => 'no JSON',
  }),
  'integrated-time-changed': changed(
    'Only the promise vouches for the time.',
    'integratedTime',
    '1749663984',
  ),
  'log-index-changed': changed('Only the promise vouches for the index.', 'logIndex', '1'),
  'log-index-leading-zero': {
    ...malformed('The same index written in another way, which would reach the outputs.', ({ sign }) => {
      const bundle = sign();
      return change(bundle, `${ENTRY}.logIndex`, `0${entryOf(bundle).logIndex}`);
    }),
    stricterThanLibrary: 'The library reads the index as a number.',
  },
  'log-id-of-another-log': failing(
    'The entry claims to be in another trusted log.',
    ({ sign, trustedRoot }) => change(sign(), `${ENTRY}.logId.keyId`, trustedRoot.tlogs[1]?.logId.keyId),
  ),
  'promise-of-another-bundle': failing("Another entry's promise.", ({ sign, signOther }) =>
    change(sign(), `${ENTRY}.inclusionPromise`, entryOf(signOther()).inclusionPromise),
  ),
};
