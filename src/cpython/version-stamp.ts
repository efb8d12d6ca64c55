import type { Artifact } from './artifact-kinds.ts';
import type { ByteSource, VersionStamp } from './stamps/stamp.ts';

/**
 * Recipe step 7: reads the version stamp of an artifact. One person signs several series, and a signature names no
 * file: without this an old release could be served under a newer name (docs/facts.md section 5).
 *
 * Each format's reader is loaded only when it is needed.
 *
 * @param bytes an artifact that is known to be signed; only what is needed of it is read
 */
export async function readVersionStamp(bytes: ByteSource, artifact: Artifact): Promise<VersionStamp> {
  switch (artifact.format) {
    case 'source': {
      const { loadCompression } = await import('./stamps/compression.ts');
      const { readSourceStamp } = await import('./stamps/source-archive.ts');
      return readSourceStamp(bytes, artifact, await loadCompression(artifact.fileName));
    }
    case 'installer':
      return (await import('./stamps/windows-installer.ts')).readInstallerStamp(bytes, artifact);
    case 'embed-zip':
      return (await import('./stamps/embed-zip.ts')).readEmbedZipStamp(bytes, artifact);
    case 'manifest':
      return (await import('./stamps/windows-manifest.ts')).readManifestStamp(bytes, artifact);
    case 'macos-package':
      return (await import('./stamps/macos-package.ts')).readMacosPackageStamp(bytes, artifact);
    case 'android':
      return (await import('./stamps/patch-level.ts')).readAndroidStamp(bytes, artifact);
    case 'ios':
      return (await import('./stamps/patch-level.ts')).readIosStamp(bytes, artifact);
    case 'package':
      return { verdict: 'unreadable', found: 'a package, which only its manifest binds to a version' };
  }
}
