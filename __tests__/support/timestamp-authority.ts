import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import {
  authorityKeyIdentifier,
  createAuthority,
  createSerialNumber,
  digitalSignatureUsage,
  extendedKeyUsage,
  issueCertificate,
  subjectKeyIdentifier,
  toName,
} from './certificate.ts';
import * as der from './der.ts';
import { type AuthorityJson, toAuthorityJson } from './trusted-root-json.ts';

const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';
const POLICY = '1.3.6.1.4.1.57264.2';
const SIGNED_DATA = '1.2.840.113549.1.7.2';
const TST_INFO = '1.2.840.113549.1.9.16.1.4';
const CONTENT_TYPE = '1.2.840.113549.1.9.3';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const SIGNING_TIME = '1.2.840.113549.1.9.5';
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47';
const SHA256 = der.sequence(der.objectIdentifier('2.16.840.1.101.3.4.2.1'));
const ECDSA_WITH_SHA256 = der.sequence(der.objectIdentifier('1.2.840.10045.4.3.2'));

export interface TimestampAuthority {
  authorityJson: AuthorityJson;
  /** DER of a TimeStampResp (RFC 3161) over `bytes`; the time is cut down to seconds. */
  timestamp(bytes: Buffer, time: Date): Buffer;
}

/** A root, and a certificate that signs timestamps; timestamps do not include it, as Sigstore's do not. */
export function createTimestampAuthority(organization: string): TimestampAuthority {
  const root = createAuthority(toName(organization, 'sigstore-tsa-selfsigned'));
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const serialNumber = createSerialNumber();
  const certificate = issueCertificate(root, {
    subject: toName(organization, 'sigstore-tsa'),
    serialNumber,
    publicKey,
    extensions: [
      digitalSignatureUsage(),
      subjectKeyIdentifier(publicKey),
      authorityKeyIdentifier(root.publicKey),
      extendedKeyUsage([TIME_STAMPING], true),
    ],
  });
  const signerId = der.sequence(root.name, der.integer(serialNumber));

  return {
    authorityJson: toAuthorityJson('https://timestamp.sigstore.example/api/v1/timestamp', [
      certificate,
      root.certificate,
    ]),
    timestamp(bytes, time) {
      const tstInfo = toTstInfo(bytes, time);
      const attributes = toSignedAttributes({ tstInfo, time, certificate });
      const signature = sign('sha256', attributes, privateKey);
      // The attributes are signed as a SET, and sent under the tag [0] (RFC 5652, 5.4).
      const sentAttributes = Buffer.concat([Buffer.from([0xa0]), attributes.subarray(1)]);
      const signerInfo = der.sequence(
        der.integer(1),
        signerId,
        SHA256,
        sentAttributes,
        ECDSA_WITH_SHA256,
        der.octetString(signature),
      );
      const content = der.sequence(der.objectIdentifier(TST_INFO), der.tagged(0, der.octetString(tstInfo)));
      const signedData = der.sequence(der.integer(3), der.setOf(SHA256), content, der.setOf(signerInfo));
      const token = der.sequence(der.objectIdentifier(SIGNED_DATA), der.tagged(0, signedData));
      return der.sequence(der.sequence(der.integer(0)), token);
    },
  };
}

/** DER of a TSTInfo (RFC 3161, 2.4.2). */
function toTstInfo(bytes: Buffer, time: Date): Buffer {
  return der.sequence(
    der.integer(1),
    der.objectIdentifier(POLICY),
    der.sequence(SHA256, der.octetString(sha256(bytes))),
    der.integer(createSerialNumber()),
    der.generalizedTime(time),
  );
}

interface Attested {
  tstInfo: Buffer;
  time: Date;
  certificate: Buffer;
}

/** DER of the SignedAttributes that RFC 3161 (2.4.2) and RFC 5816 ask for. */
function toSignedAttributes({ tstInfo, time, certificate }: Attested): Buffer {
  const attribute = (oid: string, value: Buffer) => der.sequence(der.objectIdentifier(oid), der.setOf(value));
  const certificateId = der.sequence(der.octetString(sha256(certificate)));
  return der.setOf(
    attribute(CONTENT_TYPE, der.objectIdentifier(TST_INFO)),
    attribute(SIGNING_TIME, der.time(time)),
    attribute(MESSAGE_DIGEST, der.octetString(sha256(tstInfo))),
    attribute(SIGNING_CERTIFICATE_V2, der.sequence(der.sequence(certificateId))),
  );
}

const sha256 = (bytes: Buffer): Buffer => createHash('sha256').update(bytes).digest();
