import { hasSignedFiles } from '../cpython/artifact-kinds.ts';
import type { Specifier } from '../cpython/exact-specifier.ts';
import { type ReleaseFile, toReleaseFiles } from '../cpython/release-files.ts';
import { formatFinalVersion, formatVersion, type PythonVersion, toPreReleases } from '../cpython/version.ts';
import { ActionError } from '../errors.ts';
import type { AuditInputs } from './inputs.ts';
import { isInShard } from './shard.ts';

/** Which releases and kinds an audit is about. */
export type SelectionInputs = Pick<AuditInputs, 'specifiers' | 'kinds' | 'prereleases' | 'shard'>;

/** Whether a folder may have a release that is selected. */
export function mayHaveSelected(folder: PythonVersion, inputs: SelectionInputs): boolean {
  const final = formatFinalVersion(folder);
  const isExact = (specifier: Specifier | 'all'): boolean =>
    specifier !== 'all' && specifier.exact !== undefined && formatFinalVersion(specifier.exact) === final;
  if (inputs.specifiers.some(isExact)) return true;
  const isAnyMatch = (version: PythonVersion): boolean =>
    inputs.specifiers.some(each => matches(each, version));
  return isAnyMatch(folder) || toPreReleases(folder).some(isAnyMatch);
}

/** The files of a folder that are selected, in any shard. */
export function selectFiles(
  folder: PythonVersion,
  names: readonly string[],
  inputs: SelectionInputs,
): ReleaseFile[] {
  return toReleaseFiles(folder, names).filter(({ version, artifact }) =>
    isSelected({ version, kind: artifact?.kind ?? null }, inputs),
  );
}

/** Whether a file of a release is selected, in any shard. */
export function isSelected(
  { version, kind }: { version: PythonVersion; kind: string | null },
  { specifiers, kinds, prereleases }: SelectionInputs,
): boolean {
  if (version.preRelease !== undefined && !prereleases) return false;
  if (!kinds.some(each => each === 'all' || each === kind)) return false;
  return specifiers.some(specifier => matches(specifier, version));
}

/** Whether a release falls into the shard, if there is one. */
export function isOwn(version: PythonVersion, { shard }: SelectionInputs): boolean {
  return shard === undefined || isInShard(formatVersion(version), shard);
}

/**
 * Refuses a specifier that selects nothing: a mistake in it would look like a clean audit.
 * @throws ActionError NO_MATCHING_RELEASE
 */
export function assertAllMatch(
  files: readonly ReleaseFile[],
  { specifiers, kinds, prereleases }: SelectionInputs,
): void {
  for (const specifier of specifiers) {
    if (files.some(({ version }) => matches(specifier, version))) continue;
    const text = specifier === 'all' ? specifier : specifier.text;
    const isAnyKind = kinds.includes('all');
    const what = isAnyKind ? 'release' : `file of the kind ${kinds.join(' or ')}`;
    throw new ActionError('NO_MATCHING_RELEASE', `No ${what} on the mirror matches '${text}'.`, {
      hint: `Correct ${isAnyKind ? 'python-version' : 'python-version or artifact'}, or check what the mirror lists.${prereleases ? '' : ' If only pre-releases match, set prereleases to true.'}`,
    });
  }
}

/** `all` begins when signing did: earlier releases have nothing to verify. */
function matches(specifier: Specifier | 'all', version: PythonVersion): boolean {
  return specifier === 'all' ? hasSignedFiles(version) : specifier.matches(version);
}
