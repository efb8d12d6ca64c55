import {
  type Artifact,
  type ArtifactKind,
  isSigned,
  toArtifact,
  toFreeThreadedKind,
  toInstallerKind,
} from '../cpython/artifact-kinds.ts';
import { findRecall } from '../cpython/end-of-life.ts';
import { formatVersion, type PythonVersion, type Release } from '../cpython/version.ts';
import type { Inputs, KindChoice } from '../inputs.ts';
import type { Log } from '../run/log.ts';

/** The file that one line of the input `artifact` asks for; what `all` asks for depends on the mirror's listing. */
export function toWantedArtifact(
  { version, freeThreaded }: Release,
  choice: Exclude<KindChoice, 'all'>,
  { platform }: Pick<Inputs, 'platform'>,
): Artifact {
  const kind = choice === 'installer' ? toInstallerKind(version, platform) : choice;
  return toArtifact(version, freeThreaded ? toFreeThreadedKind(kind) : kind);
}

/** Says so if `installer` asks for a package, because the release has no Windows installer. */
export function noticeMissingInstaller(artifact: Artifact, log: Pick<Log, 'notice'>): void {
  if (artifact.format !== 'package') return;
  log.notice(
    `CPython ${formatVersion(artifact.version)} has no Windows installer: those ended with 3.15. 'installer' means its install manager package, ${artifact.kind} (${artifact.fileName}).`,
  );
}

/**
 * Leaves out of `all` the packages that no signed manifest names, with one notice: nothing could ever prove them. Every
 * other kind stays, so that a missing bundle fails the run, and so does a folder that has nothing else.
 */
export function withoutUnsignedPackages(
  version: PythonVersion,
  kinds: readonly ArtifactKind[],
  log: Pick<Log, 'notice'>,
): readonly ArtifactKind[] {
  const artifacts = kinds.map(kind => toArtifact(version, kind));
  const unsigned = artifacts.filter(artifact => artifact.format === 'package' && !isSigned(artifact));
  if (unsigned.length === 0 || unsigned.length === artifacts.length) return kinds;
  log.notice(
    `CPython ${formatVersion(version)}: 'all' leaves out ${unsigned.map(({ kind }) => kind).join(', ')}. No signed manifest names these packages, so nothing can verify them.`,
  );
  return artifacts.filter(artifact => !unsigned.includes(artifact)).map(({ kind }) => kind);
}

/** Warns of a release that its release manager recalled. */
export function warnOfRecall(version: PythonVersion, log: Pick<Log, 'warning'>): void {
  const recall = findRecall(version);
  if (recall === undefined) return;
  const reason = recall.issue === undefined ? '' : ` because of ${recall.issue}`;
  log.warning(
    `CPython ${formatVersion(version)} was recalled${reason}. Use ${recall.successor} or a later release.`,
  );
}
