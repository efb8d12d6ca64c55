import { bundleFromJSON } from '@sigstore/bundle';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify';
import type { CertificateIdentity } from '../../src/cpython/release-managers.ts';

/**
 * What the `sigstore` package says of a bundle and its artifact: the steps of its `createVerifier`, which would fetch
 * the root first. The identity goes in as an anchored pattern in which nothing has a special meaning.
 *
 * @returns undefined if it accepts, else what it threw
 */
export function verifyWithLibrary(
  bundle: Uint8Array,
  artifact: Uint8Array,
  { expected, trustedRoot }: { expected: CertificateIdentity; trustedRoot: string },
): unknown {
  try {
    const entity = toSignedEntity(
      bundleFromJSON(JSON.parse(Buffer.from(bundle).toString())),
      Buffer.from(artifact),
    );
    new Verifier(toTrustMaterial(TrustedRoot.fromJSON(JSON.parse(trustedRoot)))).verify(entity, {
      subjectAlternativeName: `^${escapePattern(expected.subjectAlternativeName)}$`,
      extensions: { issuer: expected.issuer },
    });
    return undefined;
  } catch (error) {
    return error;
  }
}

const escapePattern = (text: string): string => text.replaceAll(/[^\w@]/g, '\\$&');
