import { ActionError } from '../errors.ts';
import { ARTIFACT_KINDS, type Artifact, isSigned, toPackageKind } from './artifact-kinds.ts';
import {
  BINARIES_BEGAN,
  DETACHED_ONLY,
  MANIFESTS_BEGAN,
  SOURCES_BEGAN,
  WITHOUT_INSTALLER,
} from './kind-ranges.ts';
import { KINDS } from './kind-table.ts';
import { formatVersion } from './version.ts';

/**
 * Refuses what is known to have no bundle, before anything is fetched.
 *
 * @throws ActionError NOT_PUBLISHED with the kinds that the release has, if it never had this one;
 *   NO_BUNDLE_PUBLISHED if it was published without a bundle
 */
export function assertSigned(artifact: Artifact): void {
  if (isSigned(artifact)) return;
  const { version, kind, fileName } = artifact;
  if (!KINDS[kind].published(version)) throw neverPublished(artifact);
  const reason =
    artifact.format === 'package'
      ? 'was published, but no signed manifest names it.'
      : 'was published without a Sigstore bundle.';
  throw new ActionError('NO_BUNDLE_PUBLISHED', `${fileName} ${reason}`, { hint: describeSigning(artifact) });
}

function neverPublished({ version, kind, fileName }: Artifact): ActionError {
  const release = formatVersion(version);
  const successor = toPackageKind(kind);
  if (successor !== undefined && WITHOUT_INSTALLER(version)) {
    const ended = 'Windows installers and their embeddable zips ended with 3.15';
    return new ActionError('NOT_PUBLISHED', `CPython ${release} has no ${kind} (${fileName}): ${ended}.`, {
      hint: `Use ${successor} instead.`,
    });
  }
  const others = ARTIFACT_KINDS.filter(other => KINDS[other].signed(version));
  return new ActionError('NOT_PUBLISHED', `CPython ${release} never had ${kind} (${fileName}).`, {
    hint:
      others.length > 0
        ? `Use a kind that it has: ${others.join(', ')}.`
        : 'Use a newer release: no file of this one is signed with Sigstore.',
  });
}

function describeSigning({ version, format }: Artifact): string {
  if (format === 'package' || format === 'manifest') {
    return `Signed manifests (windows-V.json) began with ${MANIFESTS_BEGAN}: use one of these or a later release.`;
  }
  // All sources of these releases are signed, so this is about another kind.
  if (DETACHED_ONLY(version)) {
    return 'Only a detached signature and certificate (.sig and .crt) exist for it, which prove no time of signing. The sources of this release have a bundle.';
  }
  const [what, began] = format === 'source' ? ['sources', SOURCES_BEGAN] : ['this kind', BINARIES_BEGAN];
  return `Sigstore signing of ${what} began with ${began}: use one of these or a later release.`;
}
