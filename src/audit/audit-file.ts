import { isSigned } from '../cpython/artifact-kinds.ts';
import type { ReleaseFile } from '../cpython/release-files.ts';
import { formatVersion } from '../cpython/version.ts';
import { ActionError } from '../errors.ts';
import { findSigner, type Signer } from '../fetch-release.ts';
import { toBundleName, toReleaseFolder } from '../python-org/mirror.ts';
import { type ProbeContext, type Proof, probeBytes, probePackage, probeSigned } from './probe.ts';
import type { FileReport, Finding, FindingKind } from './report.ts';

/** What all files of an audit share. */
export interface AuditContext extends ProbeContext {
  readonly mirror: URL;
  /** Whether the baseline has a verified bundle of a file. */
  readonly wasVerified: (release: string, fileName: string) => boolean;
}

/** One file, and what is not as it should be. */
export interface AuditedFile {
  readonly file: FileReport;
  readonly finding?: Finding;
}

/** What a file turned out to be. */
type Outcome =
  | { readonly state: 'verified'; readonly signer: Signer; readonly proof: Proof }
  | (Pick<Finding, 'expected' | 'found'> & {
      readonly state: Exclude<FileReport['state'], 'verified' | 'rejected'>;
      readonly bytes?: { readonly sha256: string; readonly size: number } | undefined;
    })
  | { readonly state: 'rejected'; readonly expected: string; readonly error: ActionError };

/**
 * Looks at one file that the mirror lists. What the verifier refuses is a finding, and so is what can't be fetched: it
 * was not verified.
 */
export async function auditFile(listed: ReleaseFile, context: AuditContext): Promise<AuditedFile> {
  let expected = 'a file that can be verified';
  try {
    const signer = findSigner(listed.version);
    expected = describeSigner(signer);
    return toAuditedFile(listed, context.mirror, await look(listed, signer, context));
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    return toAuditedFile(listed, context.mirror, { state: 'rejected', expected, error });
  }
}

async function look(listed: ReleaseFile, signer: Signer, context: AuditContext): Promise<Outcome> {
  const { version, fileName, type, artifact, material } = listed;
  if (type === 'unknown') {
    return {
      state: 'unknown-file',
      expected: 'only files that CPython releases have',
      found: 'a file of no known name',
    };
  }
  const file = { artifact: artifact ?? { fileName }, url: toUrl(listed, context.mirror), signer };
  const isPackage = artifact?.format === 'package';
  if (artifact && isPackage && isSigned(artifact) && context.level === 'bytes') {
    return { state: 'verified', signer, proof: await probePackage({ ...file, artifact }, context) };
  }
  const wasVerified = context.wasVerified(formatVersion(version), fileName);
  const isExpected = wasVerified || (artifact !== undefined && !isPackage && isSigned(artifact));
  const bundle = toBundleName(fileName);
  if (material.has('.sigstore') || (isExpected && (await isThere(bundle, file.url, context)))) {
    const proof = await probeSigned(file, artifact, context);
    if (proof) return { state: 'verified', signer, proof };
  }
  const bytes = context.level === 'bytes' ? await probeBytes(file, context) : undefined;
  const found = `no ${bundle}`;
  if (isExpected) {
    const source = wasVerified ? ', as the baseline has it' : '';
    return { state: 'unsigned', expected: `${describeSigner(signer)}${source}`, found, bytes };
  }
  if (material.has('.sig') && material.has('.crt')) {
    return {
      state: 'detached-only',
      expected: 'a bundle',
      found: 'a detached signature (.sig and .crt) only',
      bytes,
    };
  }
  const expected = isPackage ? 'a digest in the signed manifest' : 'nothing: it never had a bundle';
  return { state: 'unsigned-historic', expected, found, bytes };
}

/** A page may leave a bundle out that is there. */
function isThere(bundle: string, url: URL, { downloader }: AuditContext): Promise<boolean> {
  return downloader.isThere(new URL(bundle, url));
}

function toUrl({ version, fileName }: ReleaseFile, mirror: URL): URL {
  return new URL(encodeURIComponent(fileName), toReleaseFolder(mirror, version));
}

function describeSigner({ identity }: Signer): string {
  return `a bundle signed by ${identity.subjectAlternativeName} (${identity.issuer})`;
}

function toAuditedFile(listed: ReleaseFile, mirror: URL, outcome: Outcome): AuditedFile {
  const { version, fileName, artifact } = listed;
  const identity = { release: formatVersion(version), fileName };
  const file = {
    ...identity,
    artifact: artifact?.kind ?? null,
    url: toUrl(listed, mirror).href,
    state: outcome.state,
    sha256: null,
    size: null,
    evidence: null,
  };
  const toFinding = (kind: FindingKind, rest: Omit<Finding, 'kind' | 'release' | 'fileName'>): Finding => ({
    kind,
    ...identity,
    ...rest,
  });
  switch (outcome.state) {
    case 'verified':
      return { file: { ...file, ...outcome.proof } };
    case 'rejected': {
      const { code, message } = outcome.error;
      return { file, finding: toFinding('rejected', { expected: outcome.expected, found: message, code }) };
    }
    default: {
      const { expected, found, bytes } = outcome;
      return {
        file: { ...file, ...bytes },
        finding: toFinding(outcome.state, { expected, found, code: null }),
      };
    }
  }
}
