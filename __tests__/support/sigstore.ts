import { createHash, sign } from 'node:crypto';
import { dsse } from '@sigstore/core';
import {
  type BundleJson,
  type EnvelopeBundleJson,
  type EnvelopeJson,
  MEDIA_TYPES,
  type VerificationMaterialJson,
} from './bundle-json.ts';
import { type CertificateAuthority, createCertificateAuthority } from './certificate-authority.ts';
import {
  type LogEntryBody,
  type Signed,
  toDsseV1,
  toHashedRekordV1,
  toHashedRekordV2,
} from './log-entry-body.ts';
import { createRekorV1, createRekorV2, type Rekor } from './rekor.ts';
import { type DatedOptions, type EnvelopeOptions, type SignOptions, toDatedOptions } from './sign-options.ts';
import { createTimestampAuthority, type TimestampAuthority } from './timestamp-authority.ts';
import type { TrustedRootJson } from './trusted-root-json.ts';

/** An instance of Sigstore. Another one has the same names and other keys, so its bundles must be refused. */
export interface TestSigstore {
  trustedRoot: TrustedRootJson;
  /** Signs an artifact as the release manager of 3.13 does, or as `options` say. */
  sign(artifact: Uint8Array, options?: SignOptions): BundleJson;
  /** Signs a DSSE envelope around `payload`, which becomes a `dsse` entry of Rekor v1. */
  signEnvelope(payload: Uint8Array, payloadType: string, options?: EnvelopeOptions): EnvelopeBundleJson;
}

/** Makes an instance with new keys, which live as long as it does; its authorities are valid from 2021 on. */
export function createSigstore(): TestSigstore {
  const services: Services = {
    certificateAuthority: createCertificateAuthority('sigstore.example'),
    timestampAuthority: createTimestampAuthority('sigstore.example'),
    rekorV1: createRekorV1(),
    rekorV2: createRekorV2(),
  };
  const { certificateAuthority, timestampAuthority, rekorV1, rekorV2 } = services;
  return {
    trustedRoot: {
      mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
      tlogs: [rekorV1.logJson, rekorV2.logJson],
      certificateAuthorities: [certificateAuthority.authorityJson],
      ctlogs: [certificateAuthority.ctlogJson],
      timestampAuthorities: [timestampAuthority.authorityJson],
    },
    sign: (artifact, options = {}) => signArtifact(services, artifact, toDatedOptions(options)),
    signEnvelope(payload, payloadType, options = {}) {
      const envelope = { payload: Buffer.from(payload), payloadType };
      return signEnvelope(services, envelope, toDatedOptions(options));
    },
  };
}

interface Services {
  certificateAuthority: CertificateAuthority;
  timestampAuthority: TimestampAuthority;
  rekorV1: Rekor;
  rekorV2: Rekor;
}

function signArtifact(services: Services, artifact: Uint8Array, options: DatedOptions): BundleJson {
  const signer = services.certificateAuthority.issue(options.signedAt, options);
  // SHA-256 with a P-384 key too, as in the real bundles.
  const signature = sign('sha256', artifact, signer.privateKey);
  const signed = { ...signer, content: artifact, signature };
  const body = options.log === 'rekor-v2' ? toHashedRekordV2(signed) : toHashedRekordV1(signed);
  const digest = createHash('sha256').update(artifact).digest('base64');
  return {
    mediaType: MEDIA_TYPES[options.mediaType ?? '0.3'],
    messageSignature: {
      messageDigest: { algorithm: 'SHA2_256', digest },
      signature: signature.toString('base64'),
    },
    verificationMaterial: toMaterial(services, { ...signed, body }, options),
  };
}

function signEnvelope(
  services: Services,
  { payload, payloadType }: { payload: Buffer; payloadType: string },
  options: DatedOptions,
): EnvelopeBundleJson {
  const signer = services.certificateAuthority.issue(options.signedAt, options);
  const signature = sign('sha256', dsse.preAuthEncoding(payloadType, payload), signer.privateKey);
  const signed = { ...signer, content: payload, signature };
  const dsseEnvelope: EnvelopeJson = {
    payload: payload.toString('base64'),
    payloadType,
    signatures: [{ sig: signature.toString('base64'), keyid: '' }],
  };
  const body = toDsseV1(signed, JSON.stringify(dsseEnvelope));
  return {
    mediaType: MEDIA_TYPES[options.mediaType ?? '0.3'],
    dsseEnvelope,
    verificationMaterial: toMaterial(services, { ...signed, body }, options),
  };
}

/** Logs what was signed, has its time attested, and collects the evidence. */
function toMaterial(
  { rekorV1, rekorV2, timestampAuthority }: Services,
  { certificate, signature, body }: Signed & { body: LogEntryBody },
  options: DatedOptions,
): VerificationMaterialJson {
  const { signedAt, integratedAt = signedAt, timestampedAt = signedAt, mediaType = '0.3' } = options;
  const rekor = options.log === 'rekor-v2' ? rekorV2 : rekorV1;
  const { timestamps = rekor === rekorV2 ? 'rfc3161' : 'promise' } = options;
  const entry = rekor.record(body, {
    integratedAt,
    withPromise: timestamps.startsWith('promise'),
    replaceBody: options.replaceLogEntryBody,
  });
  const material: VerificationMaterialJson = { tlogEntries: [entry] };
  const rawBytes = certificate.toString('base64');
  if (mediaType === '0.3') material.certificate = { rawBytes };
  else material.x509CertificateChain = { certificates: [{ rawBytes }] };
  if (timestamps.endsWith('rfc3161')) {
    const signedTimestamp = timestampAuthority.timestamp(signature, timestampedAt).toString('base64');
    material.timestampVerificationData = { rfc3161Timestamps: [{ signedTimestamp }] };
  }
  return material;
}
