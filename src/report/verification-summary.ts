import { formatFinalVersion, parseVersion } from '../cpython/version.ts';
import { USER_AGENT } from '../http/user-agent.ts';
import { PYTHON_ORG, toBundleName } from '../python-org/mirror.ts';
import { toStatement } from './in-toto.ts';
import type { Result } from './result.ts';

/** For the input `predicate-type` of `actions/attest`. */
const PREDICATE_TYPE = 'https://slsa.dev/verification_summary/v1';
const VERIFIER_ID = 'urn:verify-cpython:verifier';
const POLICY_URI = 'urn:verify-cpython:signed-by';
/** Levels of our own must not begin with `SLSA_`: this verifies who signed, not how it was built. */
const RELEASE_MANAGER_LEVEL = 'CPYTHON_RELEASE_MANAGER_SIGNATURE';
const OTHER_SIGNER_LEVEL = 'EXPECTED_SIGNER_SIGNATURE';

/** What a summary needs besides the result. */
export interface SummaryOptions {
  readonly verifiedAt: Date;
  /** Of the bundle's own bytes: 64 lowercase hexadecimal digits. */
  readonly bundleSha256: string;
}

/**
 * Says in the form of an in-toto statement that an artifact was verified, by whom, against what and with what: a SLSA
 * verification summary (https://slsa.dev/spec/v1.1/verification_summary). It is not signed; `actions/attest` can do that.
 */
export function toVerificationSummary(result: Result, options: SummaryOptions) {
  const { fileName: name, sha256, url } = result;
  const subject = { name, sha256, ...(url !== null && { downloadLocation: url }) };
  return toStatement(subject, PREDICATE_TYPE, toPredicate(result, options));
}

function toPredicate(result: Result, { verifiedAt, bundleSha256 }: SummaryOptions) {
  const [name = '', version = ''] = USER_AGENT.split('/');
  const { certificateIdentity, certificateOidcIssuer, releaseManager, trustedRoot } = result;
  const { known, released, versionStamp } = result;
  const signed = result.manifest?.fileName ?? result.fileName;
  return {
    verifier: { id: VERIFIER_ID, version: { [name]: version } },
    timeVerified: verifiedAt.toISOString(),
    resourceUri: toResourceUri(result),
    policy: {
      uri: POLICY_URI,
      annotations: { certificateIdentity, certificateOidcIssuer, trustedRoot, known, released, versionStamp },
    },
    inputAttestations: [
      {
        ...(result.url !== null && { uri: new URL(toBundleName(signed), result.url).href }),
        digest: { sha256: bundleSha256 },
        mediaType: result.bundleMediaType,
      },
    ],
    verificationResult: 'PASSED',
    verifiedLevels: [releaseManager === null ? OTHER_SIGNER_LEVEL : RELEASE_MANAGER_LEVEL],
  };
}

/**
 * Identifies the file, wherever it came from. A release manager's file has its address on python.org, which no mirror can
 * change.
 */
function toResourceUri({ releaseManager, pythonVersion, fileName, url }: Result): string {
  if (releaseManager === null) return url ?? `urn:verify-cpython:file:${encodeURIComponent(fileName)}`;
  return `${PYTHON_ORG}/${formatFinalVersion(parseVersion(pythonVersion))}/${fileName}`;
}
