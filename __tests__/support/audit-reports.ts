import { createHash } from 'node:crypto';
import {
  FINDING_KINDS,
  type FileEvidence,
  type FileReport,
  type Finding,
  type Report,
  SCHEMA_VERSION,
} from '../../src/audit/report.ts';
import { ARTIFACT_KINDS, findKinds, toArtifact } from '../../src/cpython/artifact-kinds.ts';
import { findReleaseManager } from '../../src/cpython/release-managers.ts';
import { formatFinalVersion, parseVersion } from '../../src/cpython/version.ts';
import { type Catalogue, readCatalogue } from './shared.ts';

const MIRROR = 'https://www.python.org/ftp/python/';

/** A report of these files and findings; counts and verdict follow from them unless `parts` has its own. */
export function createReport(
  files: readonly FileReport[],
  findings: readonly Finding[] = [],
  parts: Partial<Report> = {},
): Report {
  const failOn = parts.failOn ?? ['rejected', 'unsigned', 'changed'];
  const verified = files.filter(({ state }) => state === 'verified').length;
  const failed = verified === 0 || findings.some(({ kind }) => failOn.includes(kind));
  const found = FINDING_KINDS.map(kind => [kind, findings.filter(one => one.kind === kind).length]);
  return {
    schemaVersion: SCHEMA_VERSION,
    tool: 'verify-cpython 0.1.0',
    startedAt: '2026-11-24T03:12:45.118Z',
    finishedAt: '2026-11-24T03:14:02.530Z',
    mirror: MIRROR,
    level: 'bytes',
    selection: { pythonVersion: ['all'], artifact: ['all'], prereleases: true },
    shard: null,
    trustedRoots: ['tuf'],
    baselineSha256: null,
    failOn,
    verdict: failed ? 'failed' : 'passed',
    counts: {
      releases: new Set(files.map(({ release }) => release)).size,
      files: files.length,
      verified,
      ...Object.fromEntries(found),
    },
    findings: findings.toSorted((a, b) => FINDING_KINDS.indexOf(a.kind) - FINDING_KINDS.indexOf(b.kind)),
    files,
    ...parts,
  };
}

/** A file as a report has it; verified unless `parts` says otherwise. */
export function createFile(release: string, fileName: string, parts: Partial<FileReport> = {}): FileReport {
  const version = parseVersion(release);
  const state = parts.state ?? 'verified';
  return {
    release,
    fileName,
    artifact: findKinds(version, [fileName])[0] ?? null,
    url: `${MIRROR}${formatFinalVersion(version)}/${fileName}`,
    state,
    sha256: state === 'verified' ? toDigest(fileName) : null,
    size: state === 'verified' ? 29_209_145 : null,
    evidence: state === 'verified' ? createEvidence(release, fileName) : null,
    ...parts,
  };
}

/** The verified file of a kind. */
export function createArtifact(release: string, kind: Parameters<typeof toArtifact>[1]): FileReport {
  return createFile(release, toArtifact(parseVersion(release), kind).fileName);
}

/** A finding about a file. */
export function createFinding(
  { release, fileName }: FileReport,
  kind: Finding['kind'],
  parts: Partial<Finding> = {},
): Finding {
  return { kind, release, fileName, expected: 'a bundle', found: 'none', code: null, ...parts };
}

/** A report as an audit of everything in the catalogue would give it; of nothing where the catalogue is not there. */
export function createCatalogueReport(): Report {
  const releases = Object.entries(readCatalogue());
  const rank = ({ artifact }: FileReport) => [...ARTIFACT_KINDS, null].indexOf(artifact);
  const files = releases.flatMap(([release, { files }]) =>
    Object.entries(files)
      .map(([fileName, file]) => toFile(release, fileName, file))
      .sort((a, b) => rank(a) - rank(b) || a.fileName.localeCompare(b.fileName)),
  );
  const findings = files.flatMap(file =>
    file.state === 'verified'
      ? []
      : createFinding(file, file.state, { expected: 'a bundle or nothing', found: 'no bundle' }),
  );
  return createReport(files, findings);
}

/** A report in which every text from outside tries to become markup, a link, or an order to a terminal. */
export function createHostileReport(): Report {
  const hostile = `"'><img src=x onerror="document.title='taken'"><script>document.title='taken'</script>\u202e\u0007`;
  const evidence: FileEvidence = {
    ...createEvidence('3.13.5', 'Python-3.13.5.tgz'),
    certificateIdentity: hostile,
    certificateOidcIssuer: hostile,
    releaseManager: hostile,
    signedAt: hostile,
    logIndex: '1"><script>',
    bundleMediaType: hostile,
    versionStamp: hostile,
  };
  const file: FileReport = {
    release: hostile,
    fileName: `${hostile}.tgz`,
    artifact: 'source-tgz',
    url: `javascript:document.title='taken'`,
    state: 'verified',
    sha256: hostile,
    size: 1,
    evidence,
  };
  return createReport([file], [createFinding(file, 'changed', { expected: hostile, found: hostile })], {
    mirror: `data:text/html,${hostile}`,
    tool: hostile,
    startedAt: hostile,
    finishedAt: hostile,
    shard: hostile,
    trustedRoots: [hostile],
    baselineSha256: hostile,
    selection: { pythonVersion: [hostile], artifact: ['all'], prereleases: true },
  });
}

function toFile(release: string, fileName: string, file: Catalogue[string]['files'][string]): FileReport {
  const suffixes = file.verification_material.map(name => name.split('.').at(-1) ?? '');
  if (suffixes.includes('sigstore')) {
    return createFile(release, fileName, { sha256: file.sha256, size: file.size });
  }
  return createFile(release, fileName, {
    state: suffixes.includes('crt') ? 'detached-only' : 'unsigned-historic',
  });
}

function createEvidence(release: string, fileName: string): FileEvidence {
  const { name, identity } = findReleaseManager(parseVersion(release));
  return {
    certificateIdentity: identity.subjectAlternativeName,
    certificateOidcIssuer: identity.issuer,
    releaseManager: name,
    signedAt: '2025-06-11T15:56:48.000Z',
    logIndex: String(230_000_000 + Number.parseInt(toDigest(fileName).slice(0, 5), 16)),
    bundleMediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    versionStamp: release,
  };
}

function toDigest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
