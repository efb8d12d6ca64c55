import { USER_AGENT } from '../http/user-agent.ts';
import type { Result } from '../report/result.ts';
import type { TreeFile } from './tree.ts';

/** Everything that an interpreter was made from, except what the compiler finds on the machine. */
export interface Recipe {
  readonly pythonVersion: string;
  readonly architecture: string;
  readonly freeThreaded: boolean;
  /** Where the interpreter is: absolute. */
  readonly prefix: string;
  /** Of the verified file. */
  readonly sha256: string;
  /** Null if nothing was built, as is `compiler`. */
  readonly configureArguments: readonly string[] | null;
  readonly compiler: string | null;
  readonly operatingSystem: string;
}

/** The content of build.json. */
export interface BuildRecord {
  readonly schemaVersion: 1;
  readonly tool: string;
  readonly recipe: Recipe;
  /** The verified file, and who signed it. */
  readonly source: Source;
  /** ISO 8601 in UTC. */
  readonly startedAt: string;
  readonly finishedAt: string;
  /** Every file of the tree. */
  readonly files: readonly TreeFile[];
}

export type Source = ReturnType<typeof toSource>;

/** What a record says about the verified file. */
export function toSource(result: Result) {
  const { artifact, fileName, sha256, url, manifest } = result;
  const { certificateIdentity, certificateOidcIssuer, releaseManager, signedAt, logIndex, trustedRoot } =
    result;
  const { known, released } = result;
  return {
    artifact,
    fileName,
    sha256,
    url,
    certificateIdentity,
    certificateOidcIssuer,
    releaseManager,
    signedAt,
    logIndex,
    trustedRoot,
    known,
    released,
    ...(manifest && { manifest: { fileName: manifest.fileName, sha256: manifest.sha256 } }),
  };
}

/** @param facts all but what is the same in every record */
export function toRecord(facts: Omit<BuildRecord, 'schemaVersion' | 'tool'>): BuildRecord {
  return { schemaVersion: 1, tool: USER_AGENT, ...facts };
}
