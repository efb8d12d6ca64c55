import { createHash, type KeyObject } from 'node:crypto';
import { VALID_FROM } from './certificate.ts';

/** An array that has at least one item, so that tests may tamper with the first. */
export type NonEmpty<Item> = [Item, ...Item[]];

export interface ValidityJson {
  start?: string;
  end?: string;
}

/** A transparency log in a trusted root. */
export interface LogJson {
  baseUrl: string;
  hashAlgorithm: string;
  publicKey: { rawBytes: string; keyDetails: string; validFor?: ValidityJson };
  logId: { keyId: string };
  checkpointKeyId?: { keyId: string };
}

/** A certificate or timestamp authority in a trusted root; its chain begins with who signs and ends with the root. */
export interface AuthorityJson {
  subject: { organization: string; commonName: string };
  uri: string;
  certChain: { certificates: { rawBytes: string }[] };
  validFor?: ValidityJson;
}

/** A `trusted_root.json`, to be cloned and tampered with. */
export interface TrustedRootJson {
  mediaType: string;
  tlogs: NonEmpty<LogJson>;
  certificateAuthorities: NonEmpty<AuthorityJson>;
  ctlogs: NonEmpty<LogJson>;
  timestampAuthorities: NonEmpty<AuthorityJson>;
}

/** A log in a trusted root; its ID is the SHA-256 of its key in DER unless it says otherwise. */
export function toLogJson(baseUrl: string, key: KeyObject, logId?: Buffer): LogJson {
  const rawBytes = key.export({ format: 'der', type: 'spki' });
  return {
    baseUrl,
    hashAlgorithm: 'SHA2_256',
    publicKey: {
      rawBytes: rawBytes.toString('base64'),
      keyDetails: key.asymmetricKeyType === 'ed25519' ? 'PKIX_ED25519' : 'PKIX_ECDSA_P256_SHA_256',
      validFor: { start: VALID_FROM.toISOString() },
    },
    logId: { keyId: (logId ?? createHash('sha256').update(rawBytes).digest()).toString('base64') },
  };
}

/** An authority in a trusted root; `chain` holds DER. */
export function toAuthorityJson(uri: string, chain: readonly Buffer[]): AuthorityJson {
  return {
    subject: { organization: 'sigstore.example', commonName: 'sigstore' },
    uri,
    certChain: { certificates: chain.map(certificate => ({ rawBytes: certificate.toString('base64') })) },
    validFor: { start: VALID_FROM.toISOString() },
  };
}
