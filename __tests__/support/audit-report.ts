import { createHash } from 'node:crypto';
import { assembleReport, type ReportParts } from '../../src/audit/assemble.ts';
import {
  type FileEvidence,
  type FileReport,
  type Finding,
  type Report,
  SCHEMA_VERSION,
} from '../../src/audit/report.ts';
import { formatFinalVersion, parseVersion } from '../../src/cpython/version.ts';
import { FINDING_KINDS } from '../../src/report/finding-kinds.ts';

const MIRROR = 'https://www.python.org/ftp/python/';

/** The report of an audit with one verified file and no findings, or with what `overrides` says. */
export function makeReport(overrides: Partial<ReportParts> = {}): Report {
  return assembleReport({
    schemaVersion: SCHEMA_VERSION,
    tool: 'verify-cpython 1.0.0',
    startedAt: '2026-11-25T20:00:00.000Z',
    finishedAt: '2026-11-25T20:10:00.000Z',
    mirror: MIRROR,
    level: 'bytes',
    selection: { pythonVersion: ['all'], artifact: ['all'], prereleases: true },
    shard: null,
    trustedRoots: ['tuf'],
    baselineSha256: null,
    failOn: ['rejected', 'unsigned', 'changed', 'vanished'],
    findings: [],
    files: [makeFile()],
    ...overrides,
  });
}

/** A verified source tarball, or what `overrides` says; only a verified file has evidence. */
export function makeFile(overrides: Partial<FileReport> = {}): FileReport {
  const { release = '3.13.5', state = 'verified' } = overrides;
  const fileName = overrides.fileName ?? `Python-${release}.tgz`;
  return {
    release,
    fileName,
    artifact: 'source-tgz',
    url: `${MIRROR}${formatFinalVersion(parseVersion(release))}/${encodeURIComponent(fileName.toWellFormed())}`,
    state,
    // Two verified files never have one digest.
    sha256: state === 'verified' ? createHash('sha256').update(`${release}/${fileName}`).digest('hex') : null,
    size: state === 'verified' ? 29_270_000 : null,
    evidence: state === 'verified' ? makeEvidence() : null,
    ...overrides,
  };
}

export function makeEvidence(overrides: Partial<FileEvidence> = {}): FileEvidence {
  return {
    certificateIdentity: 'thomas@python.org',
    certificateOidcIssuer: 'https://accounts.google.com',
    releaseManager: 'Thomas Wouters',
    signedAt: '2025-06-11T15:56:48.000Z',
    logIndex: '234567890',
    bundleMediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    versionStamp: '3.13.5 in Include/patchlevel.h',
    ...overrides,
  };
}

/** A file that the verifier refused, or what `overrides` says; only such a one has a code. */
export function makeFinding(overrides: Partial<Finding> = {}): Finding {
  const { kind = 'rejected', release = '3.13.5' } = overrides;
  return {
    kind,
    release,
    fileName: `Python-${release}.tgz`,
    expected: 'a bundle signed by thomas@python.org',
    found: 'a bundle signed by mallory@example.org',
    code: kind === 'rejected' ? 'IDENTITY_MISMATCH' : null,
    ...overrides,
  };
}

/** A report with each kind of finding, each state of a file, and nothing that could be null left null. */
export function makeFullReport(overrides: Partial<ReportParts> = {}): Report {
  return makeReport({
    selection: {
      pythonVersion: ['3.13', '>=3.14.0rc1'],
      artifact: ['source-tgz', 'macos'],
      prereleases: false,
    },
    shard: '2/5',
    trustedRoots: ['embedded', 'tuf'],
    baselineSha256: 'ab'.repeat(32),
    findings: FINDING_KINDS.map((kind, micro) => makeFinding({ kind, release: `3.13.${micro}` })),
    files: FINDING_KINDS.map((kind, micro) =>
      makeFile({
        release: `3.13.${micro}`,
        state: kind === 'changed' || kind === 'resigned' ? 'verified' : kind,
        artifact: kind === 'unknown-file' ? null : 'source-tgz',
      }),
    ),
    ...overrides,
  });
}
