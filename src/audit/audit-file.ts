import { isSigned } from '../cpython/artifact-kinds.ts';
import type { ReleaseFile } from '../cpython/release-files.ts';
import { findReleaseManager, hasReleaseManager } from '../cpython/release-managers.ts';
import { formatVersion, type PythonVersion } from '../cpython/version.ts';
import { ActionError, type ErrorCode } from '../errors.ts';
import type { Source } from '../files/source.ts';
import { toBundleName, toBundleUrls } from '../python-org/mirror.ts';
import { type AuditedFile, type Outcome, toAuditedFile, toUrl, type Unproven } from './outcome.ts';
import { type ProbeContext, type Proof, probeBytes, probePackage, probeSigned } from './probe.ts';

/** What all files of an audit share. */
export interface AuditContext extends ProbeContext {
  readonly mirror: URL;
  /** Whether the baseline has a verified bundle of a file. */
  readonly wasVerified: (release: string, fileName: string) => boolean;
}

const UNKNOWN_FILE: Unproven = {
  state: 'unknown-file',
  expected: 'only files of this release, and each bundle beside its file',
  found: 'another file, or a bundle without its file',
};
/** The version of such a file can't be checked, so its bundle may belong to any other file. */
const SIGNED_OTHER_FILE: Unproven = {
  state: 'unknown-file',
  expected: 'no bundle: files of this kind never had one',
  found: 'a bundle, which nothing binds to this release',
};

/** Errors of this machine, not of a file: no disk space, no keys. */
const NOT_OF_THE_FILE: readonly ErrorCode[] = [
  'INVALID_INPUT',
  'TRUSTED_ROOT_INVALID',
  'TRUSTED_ROOT_UNAVAILABLE',
];

/**
 * Looks at one file that the mirror lists. A file that the verifier rejects is a finding, and so is a file that can't be
 * fetched: it was not verified.
 * @throws ActionError if this machine or its trusted root is at fault
 */
export async function auditFile(listed: ReleaseFile, context: AuditContext): Promise<AuditedFile> {
  try {
    return toAuditedFile(listed, context.mirror, await look(listed, context));
  } catch (error) {
    if (!(error instanceof ActionError) || NOT_OF_THE_FILE.includes(error.code)) throw error;
    const what = `CPython ${formatVersion(listed.version)} as ${listed.artifact?.kind ?? listed.fileName}`;
    const expected = `${what}, with ${describeSigner(listed.version)}`;
    return toAuditedFile(listed, context.mirror, { state: 'rejected', expected, error });
  }
}

async function look(listed: ReleaseFile, context: AuditContext): Promise<Outcome> {
  if (listed.type === 'unknown') return UNKNOWN_FILE;
  if (listed.type === 'other' && listed.material.has('.sigstore')) return SIGNED_OTHER_FILE;
  const proof = await findProof(listed, context);
  if (proof) return { state: 'verified', proof };
  if (listed.artifact?.format === 'package' && listed.material.has('.sigstore')) return SIGNED_OTHER_FILE;
  const unproven = describeUnproven(listed, context);
  if (context.level === 'bundle') return unproven;
  return { ...unproven, bytes: await probeBytes(toUrl(listed, context.mirror), context) };
}

async function findProof(listed: ReleaseFile, context: AuditContext): Promise<Proof | undefined> {
  const { version, artifact, material } = listed;
  if (artifact === undefined) return undefined;
  const url = toUrl(listed, context.mirror);
  const toExpectation = () => ({ artifact, url, signer: findReleaseManager(version) });
  if (artifact.format === 'package') {
    const hasManifest = isSigned(artifact) && context.level === 'bytes';
    return hasManifest ? probePackage(toExpectation(), context) : undefined;
  }
  const isListed = material.has('.sigstore');
  // A page may leave out a bundle that exists.
  const isThere = isListed || (isExpected(listed, context) && (await hasBundle(url, context.downloader)));
  return isThere ? probeSigned(toExpectation(), context) : undefined;
}

function describeUnproven(listed: ReleaseFile, context: AuditContext): Unproven {
  const { version, fileName, artifact, material } = listed;
  const found = `no ${toBundleName(fileName)}`;
  if (isExpected(listed, context)) {
    const source = context.wasVerified(formatVersion(version), fileName) ? ', as in the baseline' : '';
    return { state: 'unsigned', expected: `${describeSigner(version)}${source}`, found };
  }
  if (material.has('.sig') && material.has('.crt')) {
    return {
      state: 'detached-only',
      expected: 'a bundle',
      found: 'a detached signature (.sig and .crt) only',
    };
  }
  if (artifact?.format !== 'package') {
    return { state: 'unsigned-historic', expected: 'nothing: it never had a bundle', found };
  }
  const expected = isSigned(artifact)
    ? 'a digest in the signed manifest, which level bytes reads'
    : 'nothing: no signed manifest names it';
  return { state: 'unsigned-historic', expected, found };
}

/** Whether there should be a bundle: by what is known of releases, or by the baseline. */
function isExpected({ version, fileName, artifact }: ReleaseFile, context: AuditContext): boolean {
  if (artifact === undefined || artifact.format === 'package') return false;
  return isSigned(artifact) || context.wasVerified(formatVersion(version), fileName);
}

async function hasBundle(artifact: URL, downloader: Source): Promise<boolean> {
  for (const url of toBundleUrls(artifact)) if (await downloader.isThere(url)) return true;
  return false;
}

function describeSigner(version: PythonVersion): string {
  if (!hasReleaseManager(version)) return 'a bundle signed by a known release manager';
  const { subjectAlternativeName, issuer } = findReleaseManager(version).identity;
  return `a bundle signed by ${subjectAlternativeName} (${issuer})`;
}
