import { createHash, type KeyObject } from 'node:crypto';
import { pem } from '@sigstore/core';

/** What a signer submits to a log. */
export interface Signed {
  /** the artifact, or the payload of an envelope */
  content: Uint8Array;
  signature: Buffer;
  /** DER */
  certificate: Buffer;
  privateKey: KeyObject;
}

/** A log entry's body, with its keys in alphabetical order at each level: canonical JSON (RFC 8785) for ASCII text. */
export interface LogEntryBody {
  apiVersion: string;
  kind: string;
  spec: unknown;
}

export function toHashedRekordV1({ content, signature, certificate }: Signed): LogEntryBody {
  return {
    apiVersion: '0.0.1',
    kind: 'hashedrekord',
    spec: {
      data: { hash: { algorithm: 'sha256', value: sha256(content).toString('hex') } },
      signature: { content: signature.toString('base64'), publicKey: { content: toPemBase64(certificate) } },
    },
  };
}

export function toHashedRekordV2({ content, signature, certificate, privateKey }: Signed): LogEntryBody {
  const isP384 = privateKey.asymmetricKeyDetails?.namedCurve === 'secp384r1';
  return {
    apiVersion: '0.0.2',
    kind: 'hashedrekord',
    spec: {
      hashedRekordV002: {
        data: { algorithm: 'SHA2_256', digest: sha256(content).toString('base64') },
        signature: {
          content: signature.toString('base64'),
          verifier: {
            keyDetails: isP384 ? 'PKIX_ECDSA_P384_SHA_256' : 'PKIX_ECDSA_P256_SHA_256',
            x509Certificate: { rawBytes: certificate.toString('base64') },
          },
        },
      },
    },
  };
}

/** `envelope` is the JSON text of the whole DSSE envelope. */
export function toDsseV1({ content, signature, certificate }: Signed, envelope: string): LogEntryBody {
  return {
    apiVersion: '0.0.1',
    kind: 'dsse',
    spec: {
      envelopeHash: { algorithm: 'sha256', value: sha256(Buffer.from(envelope)).toString('hex') },
      payloadHash: { algorithm: 'sha256', value: sha256(content).toString('hex') },
      signatures: [{ signature: signature.toString('base64'), verifier: toPemBase64(certificate) }],
    },
  };
}

const toPemBase64 = (certificate: Buffer): string => Buffer.from(pem.fromDER(certificate)).toString('base64');

const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();
