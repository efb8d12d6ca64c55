import { ActionError } from '../errors.ts';
import { formatVersion, type PythonVersion, toSeries } from './version.ts';

/** Who a Sigstore certificate was issued to, and who vouched for that. */
export interface CertificateIdentity {
  /** The email address (or, for a release that you signed yourself, the URI) in the certificate. */
  readonly subjectAlternativeName: string;
  /** The OIDC issuer that authenticated it. */
  readonly issuer: string;
}

/** The person who signs every file of a release series. */
export interface ReleaseManager {
  readonly name: string;
  readonly identity: CertificateIdentity;
}

const GITHUB = 'https://github.com/login/oauth';
const GOOGLE = 'https://accounts.google.com';

const NED = manager('Ned Deily', 'nad@python.org', GITHUB);
const LUKASZ = manager('Łukasz Langa', 'lukasz@langa.pl', GITHUB);
const PABLO = manager('Pablo Galindo Salgado', 'pablogsal@python.org', GOOGLE);
const THOMAS = manager('Thomas Wouters', 'thomas@python.org', GOOGLE);
const HUGO = manager('Hugo van Kemenade', 'hugo@python.org', GITHUB);
const SAVANNAH = manager('Savannah Ostrowski', 'savannah@python.org', GITHUB);

/**
 * The release manager of each series. People review changes to this table. It is never fetched, because the page that it
 * comes from once showed a wrong issuer for weeks.
 *
 * Sources, state of 2026-11-23: the table at https://www.python.org/downloads/metadata/sigstore/, the mapping
 * `release_to_sigstore_identity_and_oidc_issuer` in python/release-tools (3.10 and later), and the release
 * schedules named at the end of each line. 3.7 to 3.15 agree with every published certificate; none has been
 * published for 3.16 and 3.17.
 */
export const RELEASE_MANAGERS: ReadonlyMap<string, ReleaseManager> = new Map([
  ['3.7', NED], // PEP 537
  ['3.8', LUKASZ], // PEP 569
  ['3.9', LUKASZ], // PEP 596
  ['3.10', PABLO], // PEP 619
  ['3.11', PABLO], // PEP 664
  ['3.12', THOMAS], // PEP 693
  ['3.13', THOMAS], // PEP 719
  ['3.14', HUGO], // PEP 745
  ['3.15', HUGO], // PEP 790
  ['3.16', SAVANNAH], // PEP 826
  ['3.17', SAVANNAH], // no PEP yet
]);

function isOlderThanSigning({ major, minor }: PythonVersion): boolean {
  return major < 3 || (major === 3 && minor < 7);
}

/** Whether it is known who signs `version`. */
export function hasReleaseManager(version: PythonVersion): boolean {
  return RELEASE_MANAGERS.has(toSeries(version));
}

/**
 * The release manager who signs `version`.
 * @throws ActionError UNKNOWN_RELEASE_MANAGER if the series has no entry
 */
export function findReleaseManager(version: PythonVersion): ReleaseManager {
  const releaseManager = RELEASE_MANAGERS.get(toSeries(version));
  if (releaseManager === undefined) {
    throw new ActionError(
      'UNKNOWN_RELEASE_MANAGER',
      `verify-cpython doesn't know the release manager of CPython ${formatVersion(version)}. It knows the series ${[...RELEASE_MANAGERS.keys()].join(', ')}.`,
      isOlderThanSigning(version)
        ? {
            hint: 'CPython before 3.7 was never signed with Sigstore: use a newer release. For one that you signed yourself, set certificate-identity and certificate-oidc-issuer.',
          }
        : {},
    );
  }
  return releaseManager;
}

/**
 * Reads the inputs `certificate-identity` and `certificate-oidc-issuer`, which replace the release manager.
 * @returns undefined if both are empty
 * @throws ActionError INVALID_INPUT if one is
 */
export function toCertificateIdentity(
  subjectAlternativeName: string,
  issuer: string,
): CertificateIdentity | undefined {
  if (subjectAlternativeName === '' && issuer === '') return undefined;
  if (subjectAlternativeName !== '' && issuer !== '') return { subjectAlternativeName, issuer };
  throw new ActionError(
    'INVALID_INPUT',
    'certificate-identity and certificate-oidc-issuer belong together: an identity means nothing without the issuer that vouches for it.',
    { hint: "Set both. To expect the version's release manager, set neither." },
  );
}

function manager(name: string, subjectAlternativeName: string, issuer: string): ReleaseManager {
  return { name, identity: { subjectAlternativeName, issuer } };
}
