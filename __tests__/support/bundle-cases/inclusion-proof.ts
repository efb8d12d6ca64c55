import type { SignOptions } from '../sign-options.ts';
import {
  change,
  entryOf,
  failing,
  malformed,
  PROOF,
  type Recipe,
  type Recipes,
  unsupported,
} from './recipe.ts';

const V01: SignOptions = { mediaType: '0.1' };

/** One part of the proof replaced, `path` from the proof on. */
const changed = (why: string, path: string, part: unknown): Recipe =>
  failing(why, ({ sign }) => change(sign(), `${PROOF}.${path}`, part));

/** Proofs that do not show that the log has the entry. */
export const INCLUSION_PROOFS: Recipes = {
  'proof-none': malformed('Without a proof nobody knows whether the log kept its promise.', ({ sign }) =>
    change(sign(), PROOF, undefined),
  ),
  'proof-none-in-v0.1': {
    ...unsupported('Relabelled as version 0.1, which does not ask for a proof.', ({ sign }) =>
      change(sign(V01), PROOF, undefined),
    ),
    stricterThanLibrary: 'The library is content with a promise in version 0.1.',
  },
  'checkpoint-none-in-v0.1': unsupported(
    'Relabelled as version 0.1, which does not ask for a checkpoint.',
    ({ sign }) => change(sign(V01), `${PROOF}.checkpoint`, undefined),
  ),
  'proof-of-another-bundle': failing("Another entry's proof.", ({ sign, signOther }) =>
    change(sign(), PROOF, entryOf(signOther()).inclusionProof),
  ),
  'proof-index-changed': changed('The proof is for another place in the tree.', 'logIndex', '1'),
  'proof-hash-missing': changed('A proof with a gap.', 'hashes', []),
  'proof-root-hash-changed': {
    ...changed("A root hash that is not the checkpoint's.", 'rootHash', Buffer.alloc(32).toString('base64')),
    stricterThanLibrary: "The library takes the checkpoint's root hash.",
  },
  'proof-tree-size-changed': {
    ...changed("A tree size that is not the checkpoint's.", 'treeSize', '1'),
    stricterThanLibrary: "The library takes the checkpoint's tree size.",
  },
  'checkpoint-of-a-later-tree': failing(
    'A newer checkpoint of the log, which this proof does not lead to.',
    ({ sign, signOther }) =>
      change(sign(), `${PROOF}.checkpoint`, entryOf(signOther()).inclusionProof.checkpoint),
  ),
  'checkpoint-of-another-log': failing(
    "A checkpoint that a stranger's log signed.",
    ({ sign, signElsewhere }) => change(sign(), PROOF, entryOf(signElsewhere()).inclusionProof),
  ),
};
