import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { ARTIFACT_KINDS, type ArtifactKind, toArtifact } from '../../src/cpython/artifact-kinds.ts';
import { toByteSource } from '../../src/cpython/stamps/read-range.ts';
import type { ByteSource, VersionStamp } from '../../src/cpython/stamps/stamp.ts';
import { parseVersion } from '../../src/cpython/version.ts';
import { readVersionStamp } from '../../src/cpython/version-stamp.ts';
import { isSignedItself, makeArtifact } from '../support/any-artifact.ts';
import { makeSourceTgz, makeSourceXz, storeXz } from '../support/source-archive.ts';

function read(bytes: Buffer, version: string, kind: ArtifactKind = 'source-tgz'): Promise<VersionStamp> {
  return readVersionStamp(toByteSource(bytes), toArtifact(parseVersion(version), kind));
}

describe('readVersionStamp', () => {
  for (const kind of ARTIFACT_KINDS.filter(isSignedItself)) {
    it(`reads the stamp of ${kind}, and rejects any other file under its name`, async () => {
      const bytes = await makeArtifact('3.15.0', kind);
      assert.equal((await read(bytes, '3.15.0', kind)).verdict, 'agrees');
      assert.equal((await read(bytes, '3.15.1', kind)).verdict, 'contradicts');
      assert.equal((await read(Buffer.from('no artifact'), '3.15.0', kind)).verdict, 'contradicts');
    });
  }

  it('reads no stamp of a package, which its manifest names', async () => {
    const bytes = await makeArtifact('3.15.0', 'windows-package-x64');
    assert.deepEqual(await read(bytes, '3.15.0', 'windows-package-x64'), {
      verdict: 'unreadable',
      found: 'a package, which only its manifest binds to a version',
    });
  });
});

const TGZ = await makeSourceTgz('3.13.5');

describe('the version stamp of a source archive', () => {
  it('agrees with its own version', async () => {
    for (const version of ['3.13.5', '3.14.0rc1']) {
      assert.equal((await read(await makeSourceTgz(version), version)).verdict, 'agrees');
      assert.equal((await read(await makeSourceXz(version), version, 'source-xz')).verdict, 'agrees');
    }
  });

  it('contradicts every other version, and says what was found', async () => {
    const archive = await makeSourceTgz('3.13.5');
    for (const version of ['3.13.6', '3.13.50', '3.12.5', '3.13.5rc1']) {
      assert.deepEqual(await read(archive, version), {
        verdict: 'contradicts',
        found: "the top directory 'Python-3.13.5/'",
      });
    }
    assert.equal((await read(await makeSourceTgz('3.14.0rc1'), '3.14.0')).verdict, 'contradicts');
  });

  it('contradicts look-alike directories', async () => {
    for (const topDirectory of [
      'python-3.13.5',
      'Python-3.13.5 ',
      'Python-3.13.5x',
      './Python-3.13.5',
      '/Python-3.13.5',
    ]) {
      const { verdict } = await read(await makeSourceTgz('3.13.5', { topDirectory }), '3.13.5');
      assert.equal(verdict, 'contradicts', topDirectory);
    }
  });

  it('contradicts the other compression', async () => {
    assert.equal((await read(await makeSourceXz('3.13.5'), '3.13.5', 'source-tgz')).verdict, 'contradicts');
    assert.equal((await read(await makeSourceTgz('3.13.5'), '3.13.5', 'source-xz')).verdict, 'contradicts');
    assert.equal((await read(Buffer.alloc(0), '3.13.5')).verdict, 'contradicts');
  });

  const unreadable: Record<string, Buffer> = {
    'is empty': gzipSync(Buffer.alloc(0)),
    'is not tar': gzipSync(Buffer.alloc(10_000, 'A')),
    'holds nothing but zeros': gzipSync(Buffer.alloc(10_000)),
    'is a bomb': gzipSync(Buffer.alloc(64 * 1024 * 1024)),
    'ends after its magic': Buffer.from([0x1f, 0x8b]),
    'is cut short': TGZ.subarray(0, 40),
  };
  for (const [fault, bytes] of Object.entries(unreadable)) {
    it(`cannot be read if the archive ${fault}`, async () => {
      assert.equal((await read(bytes, '3.13.5')).verdict, 'unreadable');
    });
  }
  it('cannot be read if xz is damaged', async () => {
    const bytes = storeXz(Buffer.alloc(10_000, 'A'));
    bytes.fill(0xff, 12, 40);
    assert.equal((await read(bytes, '3.13.5', 'source-xz')).verdict, 'unreadable');
  });
  it('cannot be read if the disk fails', async () => {
    const failing: ByteSource = {
      size: 100,
      *read(_start, end) {
        if (end === undefined) throw new Error('EIO');
        yield Buffer.from([0x1f, 0x8b]);
      },
    };
    const stamp = await readVersionStamp(failing, toArtifact(parseVersion('3.13.5'), 'source-tgz'));
    assert.deepEqual([stamp.verdict, /EIO/.test(stamp.found)], ['unreadable', true]);
  });
});
