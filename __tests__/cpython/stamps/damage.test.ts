import { describe, it } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { readEmbedZipStamp } from '../../../src/cpython/stamps/embed-zip.ts';
import { readMacosPackageStamp } from '../../../src/cpython/stamps/macos-package.ts';
import { readAndroidStamp, readIosStamp } from '../../../src/cpython/stamps/patch-level.ts';
import { readInstallerStamp } from '../../../src/cpython/stamps/windows-installer.ts';
import { readManifestStamp } from '../../../src/cpython/stamps/windows-manifest.ts';
import { frameworkInfo, makeMacosPackage, makeRtf } from '../../support/macos-files.ts';
import { makeAndroidArchive, makeIosArchive } from '../../support/mobile-files.ts';
import { assertBearsDamage, DAMAGED_COPIES } from '../../support/stamps.ts';
import { makeEmbedZip, makeInstaller } from '../../support/windows-files.ts';
import { makeWindowsManifest } from '../../support/windows-manifest.ts';
import { makeXar } from '../../support/xar.ts';

describe(`a thousand damages are borne${DAMAGED_COPIES.note}`, () => {
  it('by a Windows installer', async () => {
    await assertBearsDamage(readInstallerStamp, makeInstaller('3.14.0rc2', 'arm64'));
  });

  it('by an embeddable package', async () => {
    await assertBearsDamage(readEmbedZipStamp, await makeEmbedZip('3.14.0rc2', 'arm64'));
  });

  it('by a manifest', async () => {
    await assertBearsDamage(readManifestStamp, makeWindowsManifest('3.14.0rc2'));
  });

  it('by archives for phones, compressed and not', async () => {
    const androidArchive = await makeAndroidArchive('3.14.0rc2', 'aarch64');
    const iosArchive = await makeIosArchive('3.14.0rc2');
    await assertBearsDamage(readAndroidStamp, androidArchive);
    await assertBearsDamage(readIosStamp, iosArchive);
    await assertBearsDamage(readAndroidStamp, gunzipSync(androidArchive), damaged => gzipSync(damaged));
    await assertBearsDamage(readIosStamp, gunzipSync(iosArchive), damaged => gzipSync(damaged));
  });

  it('by a macOS package, its table of contents, a description and a text', async () => {
    const archive = makeMacosPackage('3.14.0rc2');
    let xml = '';
    makeMacosPackage('3.14.0rc2', { table: original => (xml = original) });
    await assertBearsDamage(readMacosPackageStamp, archive);
    await assertBearsDamage(readMacosPackageStamp, Buffer.from(xml), damaged =>
      makeMacosPackage('3.14.0rc2', { table: () => damaged.toString('latin1') }),
    );
    await assertBearsDamage(readMacosPackageStamp, Buffer.from(frameworkInfo('3.14', '3.14.0rc2')), damaged =>
      makeXar([{ path: 'PackageInfo', content: damaged }]),
    );
    await assertBearsDamage(readMacosPackageStamp, Buffer.from(makeRtf('Python 3.14.0rc2')), damaged =>
      makeXar([{ path: 'Welcome.rtf', content: damaged }]),
    );
  });
});
