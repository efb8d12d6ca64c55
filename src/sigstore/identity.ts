import { ASN1Obj, type X509Certificate } from '@sigstore/core';
import type { CertificateIdentity } from '../cpython/release-managers.ts';
import { ActionError, describeCause } from '../errors.ts';

const OID_SUBJECT_ALTERNATIVE_NAME = '2.5.29.17';
/** Fulcio's OIDC issuer, raw ASCII: https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md */
const OID_ISSUER_V1 = '1.3.6.1.4.1.57264.1.1';
/** The same as a DER UTF8String; the 30 oldest certificates lack it (docs/facts.md section 1). */
const OID_ISSUER_V2 = '1.3.6.1.4.1.57264.1.8';

const TAG_UTF8_STRING = 0x0c;
/** GeneralName choices of RFC 5280 section 4.2.1.6, as the DER tag of a primitive context-specific value. */
const GENERAL_NAME_TYPES: ReadonlyMap<number, string> = new Map([
  [0x81, 'rfc822Name'],
  [0x82, 'dNSName'],
  [0x86, 'uniformResourceIdentifier'],
]);

/**
 * Recipe step 5: the certificate was issued to exactly `expected`.
 *
 * The library's own check is not used: it takes the expected name as an unanchored pattern, forgets the
 * name's type and drops the high bit of each byte (docs/facts.md section 7).
 *
 * @param certificate a signing certificate that chains to a trusted authority
 * @throws ActionError IDENTITY_MISMATCH unless there is exactly one subject alternative name, of the type that
 *   `expected` has (an email address, or a URI if it contains `://`), and both it and the issuer are equal
 */
export function verifyIdentity(certificate: X509Certificate, expected: CertificateIdentity): void {
  const found = readIdentity(certificate);
  const expectedType = expected.subjectAlternativeName.includes('://')
    ? 'uniformResourceIdentifier'
    : 'rfc822Name';
  if (
    expected.subjectAlternativeName === '' ||
    found.type !== expectedType ||
    found.subjectAlternativeName !== expected.subjectAlternativeName
  ) {
    throw mismatch(
      `expected the signer '${expected.subjectAlternativeName}' (${expectedType}), found '${found.subjectAlternativeName}' (${found.type})`,
    );
  }
  if (expected.issuer === '' || found.issuer !== expected.issuer) {
    throw mismatch(
      `expected the OIDC issuer '${expected.issuer}' for '${found.subjectAlternativeName}', found '${found.issuer}'`,
    );
  }
}

function readIdentity(certificate: X509Certificate): CertificateIdentity & { readonly type: string } {
  try {
    return { ...readSubjectAlternativeName(certificate), issuer: readIssuer(certificate) };
  } catch (error) {
    if (error instanceof ActionError) throw error;
    throw mismatch(`the certificate's names cannot be read: ${describeCause(error)}`, error);
  }
}

function readSubjectAlternativeName(certificate: X509Certificate): {
  type: string;
  subjectAlternativeName: string;
} {
  const extension = findExtensionValue(certificate, OID_SUBJECT_ALTERNATIVE_NAME);
  if (extension === undefined) throw mismatch('the certificate has no subject alternative name');
  const names = ASN1Obj.parseBuffer(extension);
  const [name, ...others] = names.subs;
  if (name === undefined || others.length > 0) {
    throw mismatch(
      `the certificate has ${names.subs.length} subject alternative names, expected exactly one`,
    );
  }
  const type = GENERAL_NAME_TYPES.get(name.tag.toDER()) ?? `type 0x${name.tag.toDER().toString(16)}`;
  return { type, subjectAlternativeName: decodeAscii(name.value, 'subject alternative name') };
}

function readIssuer(certificate: X509Certificate): string {
  const v2 = findExtensionValue(certificate, OID_ISSUER_V2);
  if (v2 === undefined) {
    const v1 = findExtensionValue(certificate, OID_ISSUER_V1);
    if (v1 === undefined) throw mismatch('the certificate has no OIDC issuer');
    return decodeAscii(v1, 'OIDC issuer');
  }
  const value = ASN1Obj.parseBuffer(v2);
  if (value.tag.toDER() !== TAG_UTF8_STRING) throw mismatch('the OIDC issuer is not a UTF8String');
  return decodeAscii(value.value, 'OIDC issuer');
}

/** The content of the one extension with this OID; a repeated one could say two things, so it is refused. */
function findExtensionValue(certificate: X509Certificate, oid: string): Buffer<ArrayBuffer> | undefined {
  const found = certificate.extensions.filter(extension => extension.subs[0]?.toOID() === oid);
  if (found.length > 1) throw mismatch(`the certificate has the extension ${oid} ${found.length} times`);
  const value = found[0]?.subs.at(-1)?.value;
  return value && Buffer.from(value);
}

/** Neither an IA5String nor any known issuer has a byte above 0x7F: a name that has one is not one that we expect. */
function decodeAscii(bytes: Buffer, what: string): string {
  if (bytes.some(byte => byte > 0x7f)) throw mismatch(`the ${what} has a byte that is not ASCII`);
  return bytes.toString('latin1');
}

function mismatch(message: string, cause?: unknown): ActionError {
  return new ActionError('IDENTITY_MISMATCH', `Wrong signer: ${message}.`, { cause });
}
