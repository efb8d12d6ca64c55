import type { ArtifactKind } from '../cpython/artifact-kinds.ts';
import type { ErrorCode } from '../errors.ts';
import type { FindingKind, Level } from '../report/finding-kinds.ts';

/** Version of the format of `report.json`, which docs/report.schema.json describes. */
export const SCHEMA_VERSION = 1;

/** The state of a file by itself. A verified file may still differ from the baseline. */
export type FileState = 'verified' | Exclude<FindingKind, 'changed' | 'resigned'>;

/** What a verified bundle proves of a file. */
export interface FileEvidence {
  readonly certificateIdentity: string;
  readonly certificateOidcIssuer: string;
  /** Name of the release manager. */
  readonly releaseManager: string;
  /** ISO 8601, UTC. */
  readonly signedAt: string;
  /** Of the transparency log entry, in decimal digits. */
  readonly logIndex: string;
  readonly bundleMediaType: string;
  /** The version stamp in the bytes; null if only the bundle was verified. */
  readonly versionStamp: string | null;
}

/** One file of a release, as listed on the mirror or in the baseline. */
export interface FileReport {
  /** Such as `3.14.0rc1`. */
  readonly release: string;
  readonly fileName: string;
  /** Null for a file that is of no kind which the action verifies. */
  readonly artifact: ArtifactKind | null;
  readonly url: string;
  readonly state: FileState;
  /**
   * 64 lower-case hexadecimal digits: the signed digest of a verified file. For other files, the digest of the bytes, or
   * else the digest in the baseline. Null if none is known.
   */
  readonly sha256: string | null;
  /** Bytes; null if the file itself was not fetched. */
  readonly size: number | null;
  /** Only of a verified file. */
  readonly evidence: FileEvidence | null;
}

/** Something that is not as it should be, or not as it was. */
export interface Finding {
  readonly kind: FindingKind;
  readonly release: string;
  readonly fileName: string;
  /** In a sentence part: `a bundle signed by thomas@python.org`. */
  readonly expected: string;
  readonly found: string;
  /** Only of what was rejected. */
  readonly code: ErrorCode | null;
}

/** The selection, as the inputs have it. */
export interface Selection {
  /** Specifiers, or `all`. */
  readonly pythonVersion: readonly string[];
  /** Kinds, or `all`. */
  readonly artifact: readonly (ArtifactKind | 'all')[];
  readonly prereleases: boolean;
}

/** How many files are in each state, and how many findings of each kind there are. */
export type Counts = Readonly<Record<'releases' | 'files' | 'verified' | FindingKind, number>>;

/** One audit, or several that were merged: the content of `report.json`. */
export interface Report {
  readonly schemaVersion: typeof SCHEMA_VERSION;
  /** Name and version of what made it. */
  readonly tool: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly finishedAt: string;
  /** Address that ends in a slash. */
  readonly mirror: string;
  readonly level: Level;
  readonly selection: Selection;
  /** Such as `2/5`; null for an audit of everything that was selected. */
  readonly shard: string | null;
  /** `tuf`, `embedded` or a path; more than one where merged audits differ. */
  readonly trustedRoots: readonly string[];
  /** SHA-256 of the report that this one was compared with. */
  readonly baselineSha256: string | null;
  /** The kinds of findings that make the audit fail. */
  readonly failOn: readonly FindingKind[];
  readonly verdict: 'passed' | 'failed';
  readonly counts: Counts;
  /** Most serious kind first, then by release and file. */
  readonly findings: readonly Finding[];
  /** By release, the oldest first, then by kind and name. */
  readonly files: readonly FileReport[];
}

/** The key of a file, for a set or a map: no release has a slash in it. */
export function toFileKey({ release, fileName }: Pick<FileReport, 'release' | 'fileName'>): string {
  return `${release}/${fileName}`;
}
