import { ActionError } from '../errors.ts';
import { type Artifact, toArtifact } from './artifact-kinds.ts';
import type { KnownFile, KnownReleases } from './known-releases.ts';
import { formatVersion } from './version.ts';

/** The list of known releases, and what to do about known files that changed. */
export interface History {
  /** Undefined if a signer of the user's own replaces the release managers: the list says nothing of those releases. */
  readonly known: KnownReleases | undefined;
  /** Whether a known file with other bytes is an error, or is left to an audit, which reports it as `changed`. */
  readonly changes: 'refuse' | 'report';
}

/** What the list of known releases says of a file. */
export type HistoryRecord =
  | {
      /** The list has exactly these bytes for this release and kind. */
      readonly known: true;
      /** Day of the release. */
      readonly released: string;
    }
  | { readonly known: false; readonly released: null };

const UNKNOWN: HistoryRecord = { known: false, released: null };

/**
 * The parts of steps 6 and 7 that need no bytes: the signed digest is not that of another known file, and it is the known one
 * if the list has this file.
 *
 * @param signedSha256 64 lowercase hexadecimal digits
 * @param pinnedSha256 the `sha256` input. It says more than the list: it overrides the second rule, but never the first
 * @throws ActionError VERSION_MISMATCH or DIGEST_MISMATCH
 */
export function assertHistory(
  artifact: Artifact,
  signedSha256: string,
  { history: { known, changes }, pinnedSha256 }: { history: History; pinnedSha256: string | undefined },
): HistoryRecord {
  if (known === undefined) return UNKNOWN;
  const owner = known.findByDigest(signedSha256);
  const entry = known.find(artifact);
  if (owner !== undefined && owner.sha256 === entry?.sha256) return { known: true, released: owner.released };
  if (owner !== undefined) throw replayed(artifact, owner);
  if (entry !== undefined && pinnedSha256 !== signedSha256 && changes === 'refuse')
    throw changed(artifact, signedSha256, entry);
  return UNKNOWN;
}

function replayed({ fileName, version, kind }: Artifact, owner: KnownFile): ActionError {
  const other = toArtifact(owner.version, owner.kind).fileName;
  return new ActionError(
    'VERSION_MISMATCH',
    `${fileName}: expected CPython ${formatVersion(version)} as ${kind}, found the bundle of ${other}: the list of known releases has SHA-256 ${owner.sha256} for CPython ${formatVersion(owner.version)} as ${owner.kind} (${owner.released}).`,
  );
}

function changed({ fileName }: Artifact, signedSha256: string, entry: KnownFile): ActionError {
  return new ActionError(
    'DIGEST_MISMATCH',
    `${fileName}: expected SHA-256 ${entry.sha256}, which the list of known releases has for this file (released on ${entry.released}); found a valid signature of SHA-256 ${signedSha256}.`,
    { hint: CHANGED },
  );
}

const CHANGED =
  'Do not use this file. A release never changes, so the account of its release manager may have been taken over: report it to security@python.org. If you know from another source that these bytes are right, set sha256 to their digest.';
