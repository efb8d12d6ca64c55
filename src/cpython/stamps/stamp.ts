import type { Artifact } from '../artifact-kinds.ts';

/** The version stamp of an artifact, compared with the requested version. */
export interface VersionStamp {
  /** `unreadable`: there is no evidence, neither for nor against. */
  readonly verdict: 'agrees' | 'contradicts' | 'unreadable';
  /** What was found and where, or why nothing was found. */
  readonly found: string;
}

/** The bytes of an artifact, in a file or in memory. */
export interface ByteSource {
  readonly size: number;
  /** Reads in parts, each when it is asked for; `end` is exclusive. A reader that stops early returns the generator. */
  read(start: number, end?: number): Generator<Buffer, void>;
}

/** What a version stamp is compared with. */
export type StampExpectation = Pick<Artifact, 'version' | 'architecture'>;
