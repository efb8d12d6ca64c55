import type { CaseDescription, Pieces } from '../bundle-corpus.ts';
import type { BundleJson, EnvelopeBundleJson, LogEntryJson } from '../bundle-json.ts';
import { replaceAt } from '../json-path.ts';
import type { EnvelopeOptions, SignOptions } from '../sign-options.ts';
import { createSigstore } from '../sigstore.ts';
import type { TrustedRootJson } from '../trusted-root-json.ts';

/** When real 3.13.5 was signed. */
export const SIGNED_AT = new Date('2025-06-11T17:46:23Z');

/** What cases are made with: each bundle is signed at the same time, by the manager of 3.13 unless told otherwise. */
export interface Workshop {
  readonly trustedRoot: TrustedRootJson;
  /** A bundle for the artifact of the corpus. */
  sign(options?: SignOptions): BundleJson;
  /** A bundle for other bytes. */
  signOther(options?: SignOptions): BundleJson;
  /** A bundle for the artifact, from another Sigstore with the same names. */
  signElsewhere(): BundleJson;
  signEnvelope(options?: EnvelopeOptions): EnvelopeBundleJson;
}

/** How to make one directory of the corpus. */
export interface Recipe extends Pick<CaseDescription, 'verdict' | 'stricterThanLibrary'> {
  /** One or two sentences for the README: why it must be refused or accepted. */
  readonly why: string;
  /** Default: only where it is accepted. */
  readonly artifactRequested?: true;
  /** Text and bytes are written as they are, pieces into the description, anything else as JSON. */
  readonly make: (workshop: Workshop) => object | string | Uint8Array | Pieces;
}
export type Recipes = Readonly<Record<string, Recipe>>;

export function createWorkshop(artifact: Uint8Array): Workshop {
  const sigstore = createSigstore();
  const signedAt = SIGNED_AT;
  return {
    trustedRoot: sigstore.trustedRoot,
    sign: options => sigstore.sign(artifact, { signedAt, ...options }),
    signOther: options => sigstore.sign(Buffer.from('other bytes'), { signedAt, ...options }),
    signElsewhere: () => createSigstore().sign(artifact, { signedAt }),
    signEnvelope: options =>
      sigstore.signEnvelope(Buffer.from('{}'), 'application/vnd.in-toto+json', { signedAt, ...options }),
  };
}

export const ENTRY = 'verificationMaterial.tlogEntries.0';
export const PROOF = `${ENTRY}.inclusionProof`;

/** A copy of a bundle with one part replaced; `path` has dots between its steps. */
export const change = (bundle: object, path: string, part: unknown): object =>
  Object(replaceAt(bundle, path.split('.'), part));

export const entryOf = (bundle: BundleJson): LogEntryJson => bundle.verificationMaterial.tlogEntries[0];

type Make = Recipe['make'];

export const failing = (why: string, make: Make): Recipe => ({ why, verdict: 'VERIFICATION_FAILED', make });
export const unsupported = (why: string, make: Make): Recipe => ({
  why,
  verdict: 'BUNDLE_UNSUPPORTED',
  make,
});
export const malformed = (why: string, make: Make): Recipe => ({ why, verdict: 'BUNDLE_MALFORMED', make });
