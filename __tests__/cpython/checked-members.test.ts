import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { type CheckedMember, readCheckedMembers } from '../../src/cpython/archive-members.ts';
import {
  ARTIFACT_KINDS,
  type ArtifactKind,
  findArchiveType,
  toArtifact,
} from '../../src/cpython/artifact-kinds.ts';
import { toByteSource } from '../../src/cpython/stamps/read-range.ts';
import type { ByteSource } from '../../src/cpython/stamps/stamp.ts';
import { parseVersion } from '../../src/cpython/version.ts';
import { ActionError } from '../../src/errors.ts';
import { makeArtifact } from '../support/any-artifact.ts';
import { type Member, makeTar, makeTarGz } from '../support/mobile-files.ts';
import { makeSourceTgz, storeXz } from '../support/source-archive.ts';
import { watchSource } from '../support/watched-source.ts';
import { makeZip } from '../support/windows-files.ts';

const toTestArtifact = (kind: ArtifactKind) => toArtifact(parseVersion('3.15.0'), kind);

describe('findArchiveType', () => {
  it('knows the archives among the kinds', () => {
    const found = Object.groupBy(ARTIFACT_KINDS, kind => findArchiveType(toTestArtifact(kind)) ?? 'none');
    assert.deepEqual(
      { ...found },
      {
        tar: ['source-tgz', 'source-xz', 'android-aarch64', 'android-x86_64', 'ios'],
        zip: ARTIFACT_KINDS.filter(kind => /^windows-(embed|package)/.test(kind)),
        none: ['windows-x64', 'windows-x86', 'windows-arm64', 'windows-manifest', 'macos'],
      },
    );
  });
});

/** Reads all members with their content, as they are written. */
async function unpackFrom(
  source: ByteSource,
  kind: ArtifactKind,
): Promise<(CheckedMember & { text: string })[]> {
  const found: (CheckedMember & { text: string })[] = [];
  for await (const member of readCheckedMembers(source, toTestArtifact(kind)))
    found.push({ ...member, text: (await buffer(member.content)).toString() });
  return found;
}

describe('the checked members of an archive', () => {
  const unpack = (bytes: Buffer, kind: ArtifactKind) => unpackFrom(toByteSource(bytes), kind);
  const top = 'Python-3.15.0';
  const patchLevel = (version: string, name = `${top}/Include/patchlevel.h`): Member => ({
    name,
    content: `#define PY_VERSION "${version}"`,
  });
  const toSource = (...members: Member[]) =>
    makeTarGz([{ name: `${top}/`, type: 'directory' }, ...members, patchLevel('3.15.0')]);

  for (const kind of ARTIFACT_KINDS.filter(each => findArchiveType(toTestArtifact(each)) !== undefined)) {
    it(`lets ${kind} of CPython pass`, async () => {
      assert.ok((await unpack(await makeArtifact('3.15.0', kind), kind)).length > 0);
    });
  }

  const harmless: Record<string, Promise<Buffer>> = {
    'says nothing in patchlevel.h': makeSourceTgz('3.15.0', { patchLevel: '' }),
    'has members below ./': toSource({ name: `./${top}/a` }),
    'has another patchlevel.h': toSource(patchLevel('3.14.0', `${top}/Doc/Include/patchlevel.h`)),
    'has links': toSource(
      { name: `${top}/a`, type: 'symlink', linkname: 'b' },
      { name: `${top}/b`, content: 'x' },
      { name: `${top}/c`, type: 'link', linkname: `${top}/b` },
    ),
  };
  for (const [shape, bytes] of Object.entries(harmless)) {
    it(`lets a source pass that ${shape}`, async () => {
      assert.ok((await unpack(await bytes, 'source-tgz')).length > 1);
    });
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
      `'${top}/x/z' is below a link`,
    ],
    [
      'source-tgz',
      toSource({ name: 'Python-3.15.1/x' }),
      `'Python-3.15.1/x' is outside the directory ${top}/`,
    ],
    ['source-tgz', toSource({ name: 'x' }), `'x' is outside the directory ${top}/`],
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
    [
      'source-tgz',
      toSource({ name: `${top}/x`, type: 'link', linkname: `${top}/y` }),
      `the hard link '${top}/x' leads to '${top}/y', which is not an earlier file`,
    ],
    [
      'source-tgz',
      toSource(
        { name: `${top}/x`, type: 'symlink', linkname: 'y' },
        { name: `${top}/z`, type: 'link', linkname: `${top}/x` },
      ),
      `the hard link '${top}/z' leads to '${top}/x', which is not an earlier file`,
    ],
    [
      'source-tgz',
      toSource({ name: `${top}/x`, type: 'symlink', linkname: 'y' }, { name: `${top}/x` }),
      `'${top}/x' has the name of another member`,
    ],
    ['ios', makeTarGz([{ name: 'x', type: 'fifo' }]), "'x' is not a file, a folder, or a link"],
    ['ios', makeTarGz([{ name: 'x', type: 'character-device' }]), "'x' is not a file, a folder, or a link"],
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
    it(`rejects a file that is not an archive instead of ${kind}, and says why`, async () => {
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
      const source = watchSource(bytes);
      await assert.rejects(unpackFrom(source, kind), { code: 'VERSION_MISMATCH' });
      await new Promise(setImmediate);
      assert.ok(!source.isOpen());
      assert.ok(source.bytesRead() < bytes.length / 2, `${kind}: ${source.bytesRead()} bytes`);
    }
  });

  it('says what to write', async () => {
    const mtime = new Date(1_700_000_000_000);
    const tgz = await makeTarGz([
      { name: './d/', type: 'directory', mode: 0o750, mtime },
      { name: 'd/f', mode: 0o6644, mtime, content: 'text' },
      { name: 'h', type: 'link', linkname: './d/f', mtime },
      { name: 's', type: 'symlink', linkname: 'd/../d', mtime },
    ]);
    const known: unknown[] = [];
    await assert.rejects(async () => {
      for await (const { content, ...member } of readCheckedMembers(
        toByteSource(tgz),
        toTestArtifact('ios'),
      )) {
        const { path, kind, target, mode } = member;
        assert.equal(member.mtime, 1_700_000_000);
        known.push([path, kind, target, mode, (await buffer(content)).toString()]);
      }
    }, /the link 's' to 'd\/\.\.\/d' would leave the folder/);
    assert.deepEqual(known, [
      ['d', 'folder', undefined, 0o750, ''],
      ['d/f', 'file', undefined, 0o644, 'text'],
      ['h', 'hard', 'd/f', 0o644, ''],
    ]);
  });

  it('returns the bytes of patchlevel.h, although it reads them', async () => {
    const members = await unpack(await toSource(), 'source-tgz');
    assert.equal(members.at(-1)?.text, '#define PY_VERSION "3.15.0"');
  });

  it('returns the bytes of a zip', async () => {
    const zip = await makeZip([
      ['python.exe', Buffer.from('program')],
      ['a/b', Buffer.from('text')],
    ]);
    const members = await unpack(zip, 'windows-embed-x64');
    assert.deepEqual(
      members.map(({ path, text }) => [path, text]),
      [
        ['python.exe', 'program'],
        ['a/b', 'text'],
      ],
    );
  });

  it('refuses a zip that unpacks to more than 1 GiB', async () => {
    const zip = await makeZip([['a', Buffer.alloc(1000)]]);
    // The uncompressed size in the directory.
    zip.writeUInt32LE(1024 ** 3 + 1, zip.indexOf('PK\x01\x02') + 24);
    await assert.rejects(unpack(zip, 'windows-embed-x64'), {
      code: 'VERSION_MISMATCH',
      message: /it unpacks to more than 1 GiB/,
    });
  });

  it('refuses damage in the middle of a member', async () => {
    const tgz = gzipSync(await makeTar([{ name: 'x', content: randomBytes(1024 * 1024) }]));
    const reason = /is not unpacked: .*end of file/;
    await assert.rejects(unpack(tgz.subarray(0, tgz.length / 2), 'ios'), {
      code: 'VERSION_MISMATCH',
      message: reason,
    });
  });

  it('passes on errors of the system', async () => {
    const failing: ByteSource = {
      size: 10,
      read: () => {
        throw Object.assign(new Error('EIO'), { code: 'EIO', syscall: 'read' });
      },
    };
    await assert.rejects(unpackFrom(failing, 'ios'), { code: 'EIO' });
  });

  it('refuses a zip archive with a damaged member, and one that claims another size', async () => {
    const zip = await makeZip([['python.exe', Buffer.from('content')]]);
    const directory = zip.lastIndexOf('PK\x01\x02');
    for (const offset of [16, 24]) {
      const changed = Buffer.from(zip);
      changed.writeUInt32LE(changed.readUInt32LE(directory + offset) + 1, directory + offset);
      await assert.rejects(unpack(changed, 'windows-embed-x64'), {
        message: "python-3.15.0-embed-amd64.zip is not unpacked: its member 'python.exe' is damaged.",
      });
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
