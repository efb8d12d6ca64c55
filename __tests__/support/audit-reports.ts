import { createHash } from 'node:crypto';
import type { ReportParts } from '../../src/audit/assemble.ts';
import type { FileEvidence, FileReport, Finding, Report } from '../../src/audit/report.ts';
import { findKinds, toArtifact } from '../../src/cpython/artifact-kinds.ts';
import { findReleaseManager } from '../../src/cpython/release-managers.ts';
import { parseVersion } from '../../src/cpython/version.ts';
import { makeEvidence, makeFile, makeFinding, makeReport } from './audit-report.ts';
import { type Catalogue, readCatalogue } from './shared.ts';

/** A report of these files and findings. */
export function createReport(
  files: readonly FileReport[],
  findings: readonly Finding[] = [],
  parts: Partial<ReportParts> = {},
): Report {
  return makeReport({ files, findings, failOn: ['rejected', 'unsigned', 'changed'], ...parts });
}

/** A file as a report has it, signed by the manager of its series; verified unless `parts` says otherwise. */
export function createFile(release: string, fileName: string, parts: Partial<FileReport> = {}): FileReport {
  const { state = 'verified' } = parts;
  return makeFile({
    release,
    fileName,
    artifact: findKinds(parseVersion(release), [fileName])[0] ?? null,
    evidence: state === 'verified' ? createEvidence(release, fileName) : null,
    ...parts,
  });
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
  return makeFinding({ kind, release, fileName, expected: 'a bundle', found: 'none', code: null, ...parts });
}

/** A report as an audit of everything in the catalog would give it; of nothing if the catalog is not there. */
export function createCatalogueReport(): Report {
  const releases = Object.entries(readCatalogue());
  const files = releases.flatMap(([release, { files }]) =>
    Object.entries(files).map(([fileName, file]) => toFile(release, fileName, file)),
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
  return {
    // Not assembled: such a release is no version.
    ...makeReport({ findings: [] }),
    files: [file],
    findings: [createFinding(file, 'changed', { expected: hostile, found: hostile })],
    mirror: `data:text/html,${hostile}`,
    tool: hostile,
    startedAt: hostile,
    finishedAt: hostile,
    shard: hostile,
    trustedRoots: [hostile],
    baselineSha256: hostile,
    selection: { pythonVersion: [hostile], artifact: ['all'], prereleases: true },
  };
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
  return makeEvidence({
    certificateIdentity: identity.subjectAlternativeName,
    certificateOidcIssuer: identity.issuer,
    releaseManager: name,
    logIndex: String(230_000_000 + Number.parseInt(toDigest(fileName).slice(0, 5), 16)),
    versionStamp: release,
  });
}

function toDigest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
