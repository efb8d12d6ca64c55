import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { assertUnpackable, findArchiveType } from '../../src/cpython/archive-members.ts';
import { ARTIFACT_KINDS, type ArtifactKind, toArtifact } from '../../src/cpython/artifact-kinds.ts';
import { toByteSource } from '../../src/cpython/stamps/read-range.ts';
import { parseVersion } from '../../src/cpython/version.ts';
import { ActionError } from '../../src/errors.ts';
import { makeArtifact } from '../support/any-artifact.ts';
import { type Member, makeTar, makeTarGz } from '../support/mobile-files.ts';
import { makeSourceTgz, storeXz } from '../support/source-archive.ts';
import { makeZip } from '../support/windows-files.ts';

const toTestArtifact = (kind: ArtifactKind) => toArtifact(parseVersion('3.15.0'), kind);

describe('assertUnpackable', () => {
  const unpack = (bytes: Buffer, kind: ArtifactKind) =>
    assertUnpackable(toByteSource(bytes), toTestArtifact(kind));
  const top = 'Python-3.15.0';
  const patchLevel = (version: string, name = `${top}/Include/patchlevel.h`): Member => ({
    name,
    content: `#define PY_VERSION "${version}"`,
  });
  const toSource = (...members: Member[]) =>
    makeTarGz([{ name: `${top}/`, type: 'directory' }, ...members, patchLevel('3.15.0')]);

  for (const kind of ARTIFACT_KINDS.filter(each => findArchiveType(toTestArtifact(each)) !== undefined)) {
    it(`lets ${kind} of CPython pass`, async () => unpack(await makeArtifact('3.15.0', kind), kind));
  }

  const harmless: Record<string, Promise<Buffer>> = {
    'says nothing in patchlevel.h': makeSourceTgz('3.15.0', { patchLevel: '' }),
    'has members below ./': toSource({ name: `./${top}/a` }),
    'has another patchlevel.h': toSource(patchLevel('3.14.0', `${top}/Doc/Include/patchlevel.h`)),
    'has links': toSource(
      { name: `${top}/a`, type: 'symlink', linkname: 'b' },
      { name: `${top}/c`, type: 'link', linkname: `${top}/b` },
    ),
  };
  for (const [shape, bytes] of Object.entries(harmless)) {
    it(`lets a source pass that ${shape}`, async () => unpack(await bytes, 'source-tgz'));
  }

  const refused: [kind: ArtifactKind, bytes: Buffer | Promise<Buffer>, reason: string][] = [
    ['source-tgz', toSource({ name: `${top}/../x` }), `the member '${top}/../x' would leave the folder`],
    [
      'source-tgz',
      toSource({ name: `${top}/x`, type: 'symlink', linkname: '../../y' }),
      `the link '${top}/x' to '../../y' would leave the folder`,
    ],
    [
      'source-tgz',
      toSource({ name: `${top}/x`, type: 'symlink', linkname: 'y' }, { name: `${top}/x/z` }),
      `'${top}/x/z' lies below a link`,
    ],
    [
      'source-tgz',
      toSource({ name: 'Python-3.15.1/x' }),
      `'Python-3.15.1/x' lies beside the directory ${top}/`,
    ],
    ['source-tgz', toSource({ name: 'x' }), `'x' lies beside the directory ${top}/`],
    ['source-tgz', toSource(patchLevel('3.14.9')), "Include/patchlevel.h says version '3.14.9'"],
    [
      'source-tgz',
      toSource(patchLevel('3.14.8', `./${top}//Include/patchlevel.h`)),
      "Include/patchlevel.h says version '3.14.8'",
    ],
    [
      'source-xz',
      makeTar([patchLevel('3.15.0rc1')]).then(storeXz),
      "Include/patchlevel.h says version '3.15.0rc1'",
    ],
    ['android-aarch64', makeTarGz([{ name: '/etc/x' }]), "the member '/etc/x' would leave the folder"],
    ['ios', makeTarGz([{ name: 'a\\b' }]), "the member 'a\\b' would leave the folder"],
    [
      'windows-embed-x64',
      makeZip([['a\0b', Buffer.alloc(0)]]),
      "the member 'a\\u{0}b' would leave the folder",
    ],
  ];
  for (const [kind, bytes, reason] of refused) {
    it(`refuses ${kind}: ${reason}`, async () => {
      const message = `${toTestArtifact(kind).fileName} is not unpacked: ${reason}.`;
      await assert.rejects(unpack(await bytes, kind), { code: 'VERSION_MISMATCH', message });
    });
  }

  for (const kind of ['source-tgz', 'source-xz', 'windows-package-x64'] as const) {
    it(`refuses what is no archive in the place of ${kind}, and says why`, async () => {
      await assert.rejects(unpack(Buffer.from('no archive'), kind), (error: unknown) => {
        assert.ok(error instanceof ActionError && error.cause instanceof Error);
        const { fileName } = toTestArtifact(kind);
        assert.equal(error.message, `${fileName} is not unpacked: ${error.cause.message}.`);
        return error.code === 'VERSION_MISMATCH';
      });
    });
  }

  it('reads no further than the first fault, and closes the file', async () => {
    const ballast = randomBytes(256 * 1024);
    const tar = await makeTar([{ name: 'x' }, { name: `${top}/ballast`, content: ballast }]);
    const faults = [
      ['source-tgz', gzipSync(tar)],
      ['source-xz', storeXz(tar)],
      ['source-xz', ballast],
    ] as const;
    for (const [kind, bytes] of faults) {
      let bytesRead = 0;
      const parts = Array.from({ length: 256 }, (_, index) =>
        bytes.subarray(index * 1024, (index + 1) * 1024),
      );
      const file = Readable.from(parts).on('data', (part: Buffer) => {
        bytesRead += part.length;
      });
      const source = { size: bytes.length, read: () => file };
      await assert.rejects(assertUnpackable(source, toTestArtifact(kind)), { code: 'VERSION_MISMATCH' });
      assert.ok(file.destroyed && bytesRead < bytes.length / 2, `${kind}: ${bytesRead} bytes`);
    }
  });

  it('refuses a link in a zip archive', async () => {
    const zip = await makeZip([
      ['python.exe', Buffer.from('y')],
      ['x', Buffer.from('y')],
    ]);
    // A link, in the external attributes of Unix.
    zip.writeUInt32LE(0o120777 * 2 ** 16, zip.lastIndexOf('PK\x01\x02') + 38);
    await assert.rejects(unpack(zip, 'windows-embed-x64'), {
      message: "python-3.15.0-embed-amd64.zip is not unpacked: 'x' is a link.",
    });
  });
});
