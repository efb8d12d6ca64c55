import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toByteSource } from '../../../src/cpython/stamps/read-range.ts';
import type { ByteSource, VersionStamp } from '../../../src/cpython/stamps/stamp.ts';
import { readInstallerStamp } from '../../../src/cpython/stamps/windows-installer.ts';
import { parseVersion } from '../../../src/cpython/version.ts';
import { makeEmbedZip, makeInstaller } from '../../support/windows-files.ts';
import type { Architecture } from '../../support/windows-program.ts';

const ARCHITECTURES: readonly Architecture[] = ['x86', 'x64', 'arm64'];
function read(bytes: Buffer, version: string, architecture: Architecture = 'x64'): Promise<VersionStamp> {
  return readInstallerStamp(toByteSource(bytes), { version: parseVersion(version), architecture });
}

describe('the version stamp of a Windows installer', () => {
  it('agrees with its own version and architecture', async () => {
    for (const version of ['3.13.5', '3.12.10', '3.14.0', '3.14.0a1', '3.14.0b4', '3.14.0rc1']) {
      for (const architecture of ARCHITECTURES) {
        const { verdict, found } = await read(makeInstaller(version, architecture), version, architecture);
        assert.equal(verdict, 'agrees', `${version} ${architecture}`);
        assert.match(found, new RegExp(`FileDescription 'Python ${version} \\(`));
      }
    }
  });

  it('contradicts every other version, and says what was found', async () => {
    const installer = makeInstaller('3.13.4', 'x64');
    for (const version of ['3.13.5', '3.13.40', '3.13.14', '3.12.4', '3.13.4rc1']) {
      const { verdict, found } = await read(installer, version);
      assert.deepEqual(
        [verdict, found.includes("ProductName 'Python 3.13.4 (64-bit)'")],
        ['contradicts', true],
      );
    }
    assert.equal((await read(makeInstaller('3.14.0rc1', 'x64'), '3.14.0')).verdict, 'contradicts');
    assert.equal((await read(makeInstaller('3.14.0rc1', 'x64'), '3.14.0rc2')).verdict, 'contradicts');
    assert.equal((await read(makeInstaller('3.14.0', 'x64'), '3.14.0rc1')).verdict, 'contradicts');
  });

  it('contradicts every other architecture by its name alone, and says so', async () => {
    for (const made of ARCHITECTURES) {
      for (const asked of ARCHITECTURES.filter(architecture => architecture !== made)) {
        assert.equal((await read(makeInstaller('3.13.5', made), '3.13.5', asked)).verdict, 'contradicts');
      }
    }
    const { found } = await read(makeInstaller('3.13.5', 'arm64'), '3.13.5', 'x64');
    assert.match(found, /ProductName 'Python 3\.13\.5 \(ARM64\)' in the version resource/);
  });

  it('contradicts bytes that are not a Windows program', async () => {
    for (const bytes of [
      await makeEmbedZip('3.13.5', 'x64'),
      Buffer.alloc(0),
      Buffer.from('M'),
      Buffer.alloc(99),
    ]) {
      const stamp = { verdict: 'contradicts', found: 'bytes that are not a Windows program' };
      assert.deepEqual(await read(bytes, '3.13.5'), stamp);
    }
  });

  it('compares no architecture if none was requested', async () => {
    const bytes = toByteSource(makeInstaller('3.13.5', 'arm64'));
    assert.equal((await readInstallerStamp(bytes, { version: parseVersion('3.13.5') })).verdict, 'agrees');
  });

  it('quotes nothing that could forge a line of the log', async () => {
    const strings = {
      ProductName: 'Python 3.13.4\n::set-output name=path::/tmp',
      FileVersion: '3.13.4\u202e',
    };
    const { found } = await read(makeInstaller('3.13.5', 'x64', { strings }), '3.13.5');
    assert.match(found, /Python 3\.13\.4\\u\{a\}::set-output/);
    assert.doesNotMatch(found, /[\n\u202e]/);
  });

  it('reads little of a large installer', async () => {
    const installer = toByteSource(makeInstaller('3.13.5', 'x64'));
    let bytesRead = 0;
    const large: ByteSource = {
      size: 45 * 1024 * 1024,
      read: (start, end = large.size) => {
        bytesRead += end - start;
        return installer.read(start, end);
      },
    };
    assert.equal((await readInstallerStamp(large, { version: parseVersion('3.13.5') })).verdict, 'agrees');
    assert.ok(bytesRead < 16 * 1024, `${bytesRead} bytes`);
  });
});
