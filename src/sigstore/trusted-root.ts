import type { X509Certificate } from '@sigstore/core';
import { type TransparencyLogInstance, TrustedRoot as TrustedRootMessage } from '@sigstore/protobuf-specs';
import { type TrustMaterial, toTrustMaterial } from '@sigstore/verify';
import { ActionError, describeCause } from '../errors.ts';
import { rememberDer } from './der.ts';
import { parseProtobufJson } from './protobuf-json.ts';

const MEDIA_TYPES = new Set([
  'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
  'application/vnd.dev.sigstore.trustedroot+json;version=0.2',
  'application/vnd.dev.sigstore.trustedroot.v0.1+json',
  'application/vnd.dev.sigstore.trustedroot.v0.2+json',
]);

/** The authorities and logs that a verification relies on, and where they come from. */
export interface TrustedRoot {
  /** `tuf`, `embedded`, or the path of the file. */
  readonly source: string;
  /** The file's content, for other threads: what it was parsed into can't be sent to them. */
  readonly text: string;
  readonly trustMaterial: TrustMaterial;
}

/**
 * Reads a `trusted_root.json`.
 *
 * @param text the file's content
 * @param source where it comes from, for messages and reports
 * @throws ActionError TRUSTED_ROOT_INVALID if it is malformed, names no transparency log, no certificate
 *   transparency log or no certificate authority, or if a log has no start of validity: such a log would be
 *   trusted for all time, and the library does trust it (docs/facts.md section 7)
 */
export function parseTrustedRoot(text: string, source: string): TrustedRoot {
  const invalid = (reason: string, cause?: unknown): ActionError =>
    new ActionError('TRUSTED_ROOT_INVALID', `The trusted root '${source}' is not usable: ${reason}.`, {
      cause,
    });
  let root: TrustedRootMessage;
  try {
    root = TrustedRootMessage.fromJSON(parseProtobufJson(text));
  } catch (error) {
    throw invalid(describeCause(error), error);
  }
  const reason = findFault(root);
  if (reason !== undefined) throw invalid(reason);
  try {
    const trustMaterial = toTrustMaterial(root);
    for (const { certChain } of [
      ...trustMaterial.certificateAuthorities,
      ...trustMaterial.timestampAuthorities,
    ]) {
      for (const certificate of certChain) {
        rememberDer(certificate.root);
        rememberIssuers(certificate);
      }
    }
    return { source, text, trustMaterial };
  } catch (error) {
    throw invalid(describeCause(error), error);
  }
}

/** Verifies once which certificate of the root signed which; the library does it again for each bundle. */
function rememberIssuers(certificate: X509Certificate): void {
  const verdicts = new WeakMap<X509Certificate, boolean>();
  const verify = certificate.verify.bind(certificate);
  certificate.verify = issuer => {
    const key = issuer ?? certificate;
    const verdict = verdicts.get(key) ?? verify(issuer);
    verdicts.set(key, verdict);
    return verdict;
  };
}

function findFault(root: TrustedRootMessage): string | undefined {
  if (!MEDIA_TYPES.has(root.mediaType)) return `unknown media type '${root.mediaType}'`;
  if (root.tlogs.length === 0) return 'it has no transparency log';
  if (root.ctlogs.length === 0) return 'it has no certificate transparency log';
  if (root.certificateAuthorities.length === 0) return 'it has no certificate authority';
  for (const authority of [...root.certificateAuthorities, ...root.timestampAuthorities]) {
    if (!authority.certChain?.certificates.length) {
      return `the authority '${authority.uri}' has no certificate`;
    }
  }
  return [...root.tlogs, ...root.ctlogs].map(findLogFault).find(fault => fault !== undefined);
}

function findLogFault({ baseUrl, logId, publicKey }: TransparencyLogInstance): string | undefined {
  if (!publicKey?.rawBytes?.length) return `the log '${baseUrl}' has no public key`;
  if (!logId?.keyId.length) return `the log '${baseUrl}' has no id`;
  if (publicKey.validFor?.start === undefined) return `the log '${baseUrl}' has no validFor.start`;
  return undefined;
}
