import type { Artifact } from '../cpython/artifact-kinds.ts';
import { type CertificateIdentity, findReleaseManager } from '../cpython/release-managers.ts';
import type { PythonVersion } from '../cpython/version.ts';

/** Who must have signed an artifact. */
export interface Signer {
  readonly identity: CertificateIdentity;
  /** Name of the built-in release manager; absent if the workflow named an identity of its own. */
  readonly releaseManager?: string;
}

/** @throws ActionError UNKNOWN_RELEASE_MANAGER */
export function findSigner(version: PythonVersion): Signer {
  const { name, identity } = findReleaseManager(version);
  return { identity, releaseManager: name };
}

/** One artifact, where it is published, and who must have signed it. */
export interface Expectation {
  readonly artifact: Artifact;
  readonly url: URL;
  readonly signer: Signer;
}
