import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import * as der from './der.ts';

/** All authorities of the test Sigstore are valid from here on, so that a signing time may lie in the past. */
export const VALID_FROM = new Date('2021-01-01T00:00:00Z');
const VALID_UNTIL = new Date('2051-01-01T00:00:00Z');

const ECDSA_WITH_SHA384 = der.sequence(der.objectIdentifier('1.2.840.10045.4.3.3'));
const SUBJECT_KEY_IDENTIFIER = '2.5.29.14';
const KEY_USAGE = '2.5.29.15';
const BASIC_CONSTRAINTS = '2.5.29.19';
const AUTHORITY_KEY_IDENTIFIER = '2.5.29.35';
const EXTENDED_KEY_USAGE = '2.5.29.37';

/** Who signs a certificate. */
export interface Issuer {
  /** DER of a Name */
  name: Buffer;
  publicKey: KeyObject;
  privateKey: KeyObject;
}

/** An issuer with a certificate of its own, in DER. */
export interface Authority extends Issuer {
  certificate: Buffer;
}

export interface CertificateFields {
  /** DER of a Name */
  subject: Uint8Array;
  publicKey: KeyObject;
  /** DER of each Extension */
  extensions: readonly Uint8Array[];
  /** default: 20 random bytes */
  serialNumber?: Uint8Array;
  /** default: as long as the authorities themselves */
  notBefore?: Date;
  notAfter?: Date;
}

/** DER of a Name with an organization and a common name. */
export function toName(organization: string, commonName: string): Buffer {
  const attribute = (oid: string, text: string) =>
    der.setOf(der.sequence(der.objectIdentifier(oid), der.utf8String(text)));
  return der.sequence(attribute('2.5.4.10', organization), attribute('2.5.4.3', commonName));
}

/** DER of an Extension (RFC 5280, 4.1); `value` goes into its octet string as it is. */
export function extension(oid: string, value: Uint8Array, critical = false): Buffer {
  return der.sequence(
    der.objectIdentifier(oid),
    ...(critical ? [der.booleanTrue] : []),
    der.octetString(value),
  );
}

export const digitalSignatureUsage = (): Buffer => extension(KEY_USAGE, der.bitFlags(0), true);

export const extendedKeyUsage = (oids: readonly string[], critical = false): Buffer =>
  extension(EXTENDED_KEY_USAGE, der.sequence(...oids.map(der.objectIdentifier)), critical);

export const subjectKeyIdentifier = (key: KeyObject): Buffer =>
  extension(SUBJECT_KEY_IDENTIFIER, der.octetString(toKeyIdentifier(key)));

export const authorityKeyIdentifier = (key: KeyObject): Buffer =>
  extension(AUTHORITY_KEY_IDENTIFIER, der.sequence(der.encode(0x80, toKeyIdentifier(key))));

/** 20 random bytes, as Fulcio's are, that make a positive integer in its shortest form. */
export function createSerialNumber(): Buffer {
  const serialNumber = randomBytes(20);
  serialNumber[0] = 0x40 | (serialNumber.readUInt8(0) & 0x3f);
  return serialNumber;
}

/** A self-signed authority, or one below `issuer`. */
export function createAuthority(name: Buffer, issuer?: Authority): Authority {
  const keys = generateKeyPairSync('ec', { namedCurve: 'P-384' });
  const signer = issuer ?? { name, ...keys };
  const certificate = issueCertificate(signer, {
    subject: name,
    publicKey: keys.publicKey,
    extensions: [
      extension(KEY_USAGE, der.bitFlags(5, 6), true),
      extension(BASIC_CONSTRAINTS, der.sequence(der.booleanTrue), true),
      subjectKeyIdentifier(keys.publicKey),
      authorityKeyIdentifier(signer.publicKey),
    ],
  });
  return { name, certificate, ...keys };
}

/** DER of a Certificate (RFC 5280, 4.1), signed with ECDSA over SHA-384 as Fulcio does. */
export function issueCertificate(issuer: Issuer, fields: CertificateFields): Buffer {
  const toBeSigned = toTbsCertificate(issuer, fields);
  const signature = sign('sha384', toBeSigned, issuer.privateKey);
  return der.sequence(toBeSigned, ECDSA_WITH_SHA384, der.bitString(signature));
}

/** DER of a TBSCertificate, which is also what a certificate transparency log signs. */
export function toTbsCertificate(issuer: Issuer, fields: CertificateFields): Buffer {
  const { subject, publicKey, extensions } = fields;
  const { serialNumber = createSerialNumber(), notBefore = VALID_FROM, notAfter = VALID_UNTIL } = fields;
  return der.sequence(
    der.tagged(0, der.integer(2)),
    der.integer(serialNumber),
    ECDSA_WITH_SHA384,
    issuer.name,
    der.sequence(der.time(notBefore), der.time(notAfter)),
    subject,
    publicKey.export({ format: 'der', type: 'spki' }),
    der.tagged(3, der.sequence(...extensions)),
  );
}

/** SHA-1 of the key's bits (RFC 5280, 4.2.1.2): an uncompressed point, the last bytes of the DER. */
function toKeyIdentifier(key: KeyObject): Buffer {
  const spki = key.export({ format: 'der', type: 'spki' });
  const pointLength = key.asymmetricKeyDetails?.namedCurve === 'secp384r1' ? 97 : 65;
  return createHash('sha1').update(spki.subarray(-pointLength)).digest();
}
