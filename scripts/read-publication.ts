import { parseReport } from '../src/audit/parse-report.ts';
import { type Report, toFileKey } from '../src/audit/report.ts';
import { ARTIFACT_KINDS, type ArtifactKind, toArtifact } from '../src/cpython/artifact-kinds.ts';
import { type PythonVersion, parseVersion } from '../src/cpython/version.ts';
import { PYTHON_ORG } from '../src/python-org/mirror.ts';
import type { Publication, PublishedFile } from './grow-known-releases.ts';

/** The releases of `catalog.json`, which the list began with: python.org's release API up to 3.15.0a8. */
type Catalog = Readonly<Record<string, CatalogRelease>>;
interface CatalogRelease {
  /** Null for a release that the API does not date. */
  readonly released: string | null;
  readonly files: Readonly<
    Record<string, { readonly sha256: string; readonly verification_material: readonly string[] }>
  >;
}

/**
 * Reads which signed files a source has: the `report.json` of an audit, or a catalog of releases.
 * @param name of the file, for messages
 * @throws Error if it is neither, or a signed file is of no kind
 */
export function readPublication(text: string, name: string): Publication {
  const json: unknown = JSON.parse(text);
  return isCatalog(json) ? fromCatalog(json, name) : fromReport(parseReport(text, name), name);
}

/** Only what the audit verified; a package has no bundle, its release's manifest binds it. */
function fromReport(report: Report, name: string): Publication {
  const changed = new Set(report.findings.filter(({ kind }) => kind === 'changed').map(toFileKey));
  const files = report.files.flatMap((file): PublishedFile[] => {
    const { release, artifact: kind, state, sha256, evidence } = file;
    if (state !== 'verified' || kind === null || sha256 === null || evidence === null) return [];
    const { version, fileName, format } = toArtifact(parseVersion(release), kind);
    if (format === 'package') return [];
    if (fileName !== file.fileName) throw new Error(`${name}: ${file.fileName} is not ${kind} of ${release}`);
    // A report has no day of the release: files are signed on that day, or the day before.
    const released = evidence.signedAt.slice(0, 10);
    return [{ version, kind, released, sha256, isDisputed: changed.has(toFileKey(file)) }];
  });
  return { name, files, completeUntil: isComplete(report) ? report.startedAt.slice(0, 10) : undefined };
}

function isComplete({ mirror, selection, shard, counts }: Report): boolean {
  const { pythonVersion, artifact, prereleases } = selection;
  const isAll = pythonVersion.includes('all') && artifact.includes('all') && prereleases && shard === null;
  return isAll && mirror === `${PYTHON_ORG}/` && counts.rejected + counts.unsigned + counts.vanished === 0;
}

function fromCatalog(catalog: Catalog, name: string): Publication {
  const files = Object.entries(catalog).flatMap(([release, { released, files }]) =>
    Object.entries(files)
      .filter(([, { verification_material: material }]) => material.includes('.sigstore'))
      .map(([fileName, { sha256 }]): PublishedFile => {
        const version = parseVersion(release);
        const kind = findKind(version, fileName);
        if (kind === undefined) throw new Error(`${name}: ${fileName} is of no kind`);
        if (released === null) throw new Error(`${name}: ${release} has signed files, but no day`);
        return { version, kind, released, sha256, isDisputed: false };
      }),
  );
  const days = Object.values(catalog).flatMap(({ released }) => released ?? []);
  return { name, files, completeUntil: days.sort().at(-1) };
}

function findKind(version: PythonVersion, fileName: string): ArtifactKind | undefined {
  return ARTIFACT_KINDS.find(kind => toArtifact(version, kind).fileName === fileName);
}

/** A maintainer gives this file, so a look at its shape is enough to tell it from a report. */
function isCatalog(json: unknown): json is Catalog {
  return (
    typeof json === 'object' &&
    json !== null &&
    !('schemaVersion' in json) &&
    Object.values(json).every(entry => typeof entry?.files === 'object')
  );
}
