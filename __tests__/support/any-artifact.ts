import { type ArtifactKind, toArtifact } from '../../src/cpython/artifact-kinds.ts';
import { parseVersion } from '../../src/cpython/version.ts';
import { makeMacosPackage } from './macos-files.ts';
import { makeAndroidArchive, makeIosArchive } from './mobile-files.ts';
import { makeSourceTgz, makeSourceXz } from './source-archive.ts';
import { makeEmbedZip, makeInstaller, makeZip } from './windows-files.ts';
import { makeWindowsManifest } from './windows-manifest.ts';

/** A file of a kind as CPython publishes it, in the shape of docs/facts.md section 5. */
export async function makeArtifact(version: string, kind: ArtifactKind): Promise<Buffer> {
  const { architecture } = toArtifact(parseVersion(version), kind);
  switch (kind) {
    case 'source-tgz':
      return makeSourceTgz(version);
    case 'source-xz':
      return makeSourceXz(version);
    case 'windows-manifest':
      return makeWindowsManifest(version);
    case 'macos':
      return makeMacosPackage(version);
    case 'ios':
      return makeIosArchive(version);
    default:
      if (architecture === 'aarch64' || architecture === 'x86_64')
        return makeAndroidArchive(version, architecture);
      if (architecture === undefined) throw new Error(`${kind} has no architecture`);
      if (kind.startsWith('windows-embed')) return makeEmbedZip(version, architecture);
      if (kind.startsWith('windows-package'))
        return makeZip([['python.exe', Buffer.from(`${kind} ${version}`)]]);
      return makeInstaller(version, architecture);
  }
}

/** Every kind that has a bundle of its own. */
export function isSignedItself(kind: ArtifactKind): boolean {
  return !kind.startsWith('windows-package');
}
