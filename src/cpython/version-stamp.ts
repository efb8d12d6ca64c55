import type { Artifact } from './artifact-kinds.ts';
import { toCompression } from './stamps/compression.ts';
import { readEmbedZipStamp } from './stamps/embed-zip.ts';
import { readMacosPackageStamp } from './stamps/macos-package.ts';
import { readAndroidStamp, readIosStamp } from './stamps/patch-level.ts';
import { readSourceStamp } from './stamps/source-archive.ts';
import type { ByteSource, VersionStamp } from './stamps/stamp.ts';
import { readInstallerStamp } from './stamps/windows-installer.ts';
import { readManifestStamp } from './stamps/windows-manifest.ts';

/**
 * Recipe step 7: reads what an artifact says of itself. One person signs several series, and a signature names no
 * file: without this an old release could be served under a newer name (docs/facts.md section 5).
 *
 * @param bytes an artifact that is known to be signed; only what is needed of it is read
 */
export function readVersionStamp(bytes: ByteSource, artifact: Artifact): Promise<VersionStamp> {
  switch (artifact.format) {
    case 'source':
      return readSourceStamp(bytes, artifact, toCompression(artifact.fileName));
    case 'installer':
      return readInstallerStamp(bytes, artifact);
    case 'embed-zip':
      return readEmbedZipStamp(bytes, artifact);
    case 'manifest':
      return readManifestStamp(bytes, artifact);
    case 'macos-package':
      return readMacosPackageStamp(bytes, artifact);
    case 'android':
      return readAndroidStamp(bytes, artifact);
    case 'ios':
      return readIosStamp(bytes, artifact);
    case 'package':
      return Promise.resolve({
        verdict: 'unreadable',
        found: 'a package, which only its manifest binds to a version',
      });
  }
}
