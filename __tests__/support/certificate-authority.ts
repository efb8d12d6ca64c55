import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import {
  authorityKeyIdentifier,
  createAuthority,
  createSerialNumber,
  digitalSignatureUsage,
  extendedKeyUsage,
  extension,
  issueCertificate,
  subjectKeyIdentifier,
  toName,
  toTbsCertificate,
} from './certificate.ts';
import { createCertificateLog } from './certificate-log.ts';
import * as der from './der.ts';
import { type AuthorityJson, type LogJson, toAuthorityJson } from './trusted-root-json.ts';

const CODE_SIGNING = '1.3.6.1.5.5.7.3.3';
const SUBJECT_ALTERNATIVE_NAME = '2.5.29.17';
const ISSUER_V1 = '1.3.6.1.4.1.57264.1.1';
const ISSUER_V2 = '1.3.6.1.4.1.57264.1.8';
const CERTIFICATE_LIFETIME_MILLISECONDS = 10 * 60 * 1000;
const GENERAL_NAME_TAGS = { email: 0x81, dns: 0x82, url: 0x86 };

/**
 * One name of a certificate: its bytes go into the GeneralName as they are, well formed or not. `raw` is the DER of a
 * whole GeneralName, for the other choices.
 */
export type SubjectAlternativeName =
  | { type: keyof typeof GENERAL_NAME_TAGS; value: string | Uint8Array }
  | { type: 'raw'; value: Uint8Array };

export interface CertificateOptions {
  /** default: one email, the release manager's of 3.13; none: no such extension */
  subjectAlternativeNames?: readonly SubjectAlternativeName[] | undefined;
  /** OIDC issuer; default: the one of the release manager of 3.13 */
  issuer?: string | undefined;
  /** which of the two issuer extensions the certificate has; default: both */
  issuerExtensions?: 'v1+v2' | 'v1' | 'v2' | 'none' | undefined;
  /** false: the certificate was never logged; default: true */
  signedCertificateTimestamp?: boolean | undefined;
  /** false: as in the certificates of 3.15.0; default: true */
  subjectKeyIdentifier?: boolean | undefined;
  /** OIDs; default: code signing; none: no such extension */
  extendedKeyUsages?: readonly string[] | undefined;
  /** more extensions, each made by `extension` */
  extensions?: readonly Uint8Array[] | undefined;
  /** default: P-256 */
  curve?: 'P-256' | 'P-384' | undefined;
  /** default: the time of signing */
  notBefore?: Date | undefined;
  /** default: ten minutes after `notBefore` */
  notAfter?: Date | undefined;
}

/** A fresh key and the certificate issued for it, in DER. */
export interface SigningIdentity {
  certificate: Buffer;
  privateKey: KeyObject;
}

export interface CertificateAuthority {
  authorityJson: AuthorityJson;
  ctlogJson: LogJson;
  /** Issues a certificate like Fulcio's, with everything that `options` does not say as in real ones. */
  issue(now: Date, options: CertificateOptions): SigningIdentity;
}

/** A root, an intermediate that issues signing certificates, and the log that it submits them to. */
export function createCertificateAuthority(organization: string): CertificateAuthority {
  const root = createAuthority(toName(organization, 'sigstore'));
  const issuer = createAuthority(toName(organization, 'sigstore-intermediate'), root);
  const log = createCertificateLog();
  return {
    authorityJson: toAuthorityJson('https://fulcio.sigstore.example', [issuer.certificate, root.certificate]),
    ctlogJson: log.logJson,
    issue(now, options) {
      const { curve = 'P-256', notBefore = now, signedCertificateTimestamp = true } = options;
      const { notAfter = new Date(notBefore.getTime() + CERTIFICATE_LIFETIME_MILLISECONDS) } = options;
      const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: curve });
      const extensions = toExtensions(options, publicKey, issuer.publicKey);
      // Fulcio leaves the subject empty.
      const subject = der.sequence();
      const fields = { subject, publicKey, notBefore, notAfter, serialNumber: createSerialNumber() };
      if (signedCertificateTimestamp) {
        const tbsCertificate = toTbsCertificate(issuer, { ...fields, extensions });
        extensions.push(log.timestamp(tbsCertificate, issuer.publicKey, notBefore));
      }
      return { certificate: issueCertificate(issuer, { ...fields, extensions }), privateKey };
    },
  };
}

/** The extensions of a real signing certificate, in their order, except the signed certificate timestamp. */
function toExtensions(options: CertificateOptions, key: KeyObject, issuerKey: KeyObject): Buffer[] {
  const { subjectAlternativeNames: names = [{ type: 'email', value: 'thomas@python.org' }] } = options;
  const { issuer = 'https://accounts.google.com', issuerExtensions = 'v1+v2' } = options;
  const { extendedKeyUsages = [CODE_SIGNING] } = options;
  const extensions = [digitalSignatureUsage()];
  if (extendedKeyUsages.length > 0) extensions.push(extendedKeyUsage(extendedKeyUsages));
  if (options.subjectKeyIdentifier ?? true) extensions.push(subjectKeyIdentifier(key));
  extensions.push(authorityKeyIdentifier(issuerKey));
  if (names.length > 0) {
    extensions.push(extension(SUBJECT_ALTERNATIVE_NAME, der.sequence(...names.map(toGeneralName)), true));
  }
  if (issuerExtensions.includes('v1')) extensions.push(extension(ISSUER_V1, Buffer.from(issuer)));
  if (issuerExtensions.includes('v2')) extensions.push(extension(ISSUER_V2, der.utf8String(issuer)));
  extensions.push(...(options.extensions ?? []).map(bytes => Buffer.from(bytes)));
  return extensions;
}

function toGeneralName({ type, value }: SubjectAlternativeName): Uint8Array {
  return type === 'raw' ? value : der.encode(GENERAL_NAME_TAGS[type], Buffer.from(value));
}
