import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { extension } from './certificate.ts';
import * as der from './der.ts';
import { type LogJson, toLogJson } from './trusted-root-json.ts';

const SIGNED_CERTIFICATE_TIMESTAMPS = '1.3.6.1.4.1.11129.2.4.2';

export interface CertificateLog {
  /** the log in a trusted root */
  logJson: LogJson;
  /** DER of the extension with one signed certificate timestamp, for a TBSCertificate that lacks this extension. */
  timestamp(tbsCertificate: Buffer, issuerKey: KeyObject, time: Date): Buffer;
}

/** A certificate transparency log that signs but keeps nothing: tests never ask it for proofs. */
export function createCertificateLog(): CertificateLog {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const logJson = toLogJson('https://ctfe.sigstore.example/2022', publicKey);
  const logId = Buffer.from(logJson.logId.keyId, 'base64');
  const noExtensions = toUint(2, 0);
  return {
    logJson,
    timestamp(tbsCertificate, issuerKey, time) {
      const milliseconds = toUint(8, time.getTime());
      const issuerId = createHash('sha256')
        .update(issuerKey.export({ format: 'der', type: 'spki' }))
        .digest();
      // The structure that is signed, and the one below: RFC 6962, 3.2. Version 1 is 0, a precertificate is 1.
      const signed = Buffer.concat([
        Buffer.from([0, 0]),
        milliseconds,
        toUint(2, 1),
        issuerId,
        toUint(3, tbsCertificate.length),
        tbsCertificate,
        noExtensions,
      ]);
      const signature = sign('sha256', signed, privateKey);
      // SHA-256 is 4 and ECDSA is 3 (RFC 5246, 7.4.1.4.1).
      const algorithm = Buffer.from([4, 3]);
      const parts = [Buffer.from([0]), logId, milliseconds, noExtensions, algorithm, withLength(signature)];
      const list = withLength(withLength(Buffer.concat(parts)));
      return extension(SIGNED_CERTIFICATE_TIMESTAMPS, der.octetString(list));
    },
  };
}

/** A big-endian number in `size` bytes (RFC 5246, 4.4). */
function toUint(size: number, value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(BigInt(value));
  return bytes.subarray(8 - size);
}

const withLength = (bytes: Buffer): Buffer => Buffer.concat([toUint(2, bytes.length), bytes]);
