import { join } from 'node:path';
import { isSigned, toArtifact } from '../cpython/artifact-kinds.ts';
import type { ReleaseFile } from '../cpython/release-files.ts';
import { formatVersion } from '../cpython/version.ts';
import { ActionError } from '../errors.ts';
import {
  type Context,
  downloadArtifact,
  fetchSignedDigest,
  findSigner,
  noBundle,
  notPublished,
  type Signer,
} from '../fetch-release.ts';
import { toBundleName, toReleaseFolder } from '../python-org/mirror.ts';
import type { SignedDigest } from '../sigstore/verify.ts';
import { withStagingFolder } from '../store/staging.ts';
import { assertDigest, type VerifiedArtifact } from '../store/verified-artifact.ts';
import { downloadPackage } from '../verify-package.ts';
import type { FileReport, Finding, Level } from './report.ts';

/** What all files of an audit share. */
export interface AuditContext extends Context {
  readonly mirror: URL;
  readonly level: Level;
  /** For downloads that are looked at and removed. */
  readonly temporaryFolder: string;
  /** Whether the baseline has a verified bundle of a file. */
  readonly wasVerified: (release: string, fileName: string) => boolean;
}

/** One file, and what is not as it should be. */
export interface AuditedFile {
  readonly file: FileReport;
  readonly finding?: Finding;
}

/**
 * Looks at one file that the mirror lists. What the verifier refuses is a finding, and so is what can't be fetched: it
 * was not verified.
 */
export async function auditFile(listed: ReleaseFile, context: AuditContext): Promise<AuditedFile> {
  const audit = new FileAudit(listed, context);
  try {
    return await audit.run();
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    return audit.refuse(error);
  }
}
