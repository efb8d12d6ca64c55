import type { ReleaseFile } from '../cpython/release-files.ts';
import { formatVersion } from '../cpython/version.ts';
import type { ActionError } from '../errors.ts';
import { toReleaseFolder } from '../python-org/mirror.ts';
import type { Proof } from './probe.ts';
import type { FileReport, Finding } from './report.ts';

/** One file, and what is wrong with it, if anything. */
export interface AuditedFile {
  readonly file: FileReport;
  readonly finding?: Finding;
}

/** The outcome for one file. */
export type Outcome =
  | { readonly state: 'verified'; readonly proof: Proof }
  | (Unproven & { readonly bytes?: { readonly sha256: string; readonly size: number } | undefined })
  | { readonly state: 'rejected'; readonly expected: string; readonly error: ActionError };

/** A file without proof: what was expected, and what was found. */
export interface Unproven extends Pick<Finding, 'expected' | 'found'> {
  readonly state: Exclude<FileReport['state'], 'verified' | 'rejected'>;
}

/** The address at which a mirror has a file that it lists. A folder's name ends in a slash. */
export function toUrl({ version, fileName }: ReleaseFile, mirror: URL): URL {
  const [name = '', slash = ''] = fileName.split(/(\/)$/);
  return new URL(`${encodeURIComponent(name)}${slash}`, toReleaseFolder(mirror, version));
}

/** The report of a file and its outcome. */
export function toAuditedFile(listed: ReleaseFile, mirror: URL, outcome: Outcome): AuditedFile {
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
  switch (outcome.state) {
    case 'verified':
      return { file: { ...file, ...outcome.proof } };
    case 'rejected': {
      const { code, message: found } = outcome.error;
      return { file, finding: { kind: 'rejected', ...identity, expected: outcome.expected, found, code } };
    }
    default: {
      const { state, expected, found, bytes } = outcome;
      return {
        file: { ...file, ...bytes },
        finding: { kind: state, ...identity, expected, found, code: null },
      };
    }
  }
}
