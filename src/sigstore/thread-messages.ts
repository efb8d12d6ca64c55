import type { CertificateIdentity } from '../cpython/release-managers.ts';
import type { Evidence } from './prove-bundle.ts';

/** Marks the arguments and the data of a thread that `BundleThreads` started. */
export const BUNDLE_THREAD = 'verify-cpython: bundles';

/** The data that a thread starts with: a trusted root that has been parsed before. */
export interface ThreadData {
  readonly purpose: typeof BUNDLE_THREAD;
  readonly source: string;
  readonly text: string;
}

/** A bundle to verify. */
export interface Question {
  readonly id: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly expected: CertificateIdentity;
}

/** What the bundle proves; without evidence if it is rejected. */
export interface Answer {
  readonly id: number;
  readonly evidence: Evidence | undefined;
}
