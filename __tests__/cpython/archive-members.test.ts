import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  type ArchiveMember,
  assertUnpackable,
  findArchiveType,
  watchForEscapes,
} from '../../src/cpython/archive-members.ts';
import { ARTIFACT_KINDS, type ArtifactKind, toArtifact } from '../../src/cpython/artifact-kinds.ts';
import { toByteSource } from '../../src/cpython/stamps/read-range.ts';
import { parseVersion } from '../../src/cpython/version.ts';
import { ActionError } from '../../src/errors.ts';
import { makeArtifact } from '../support/any-artifact.ts';
import { type Member, makeTar, makeTarGz } from '../support/mobile-files.ts';
import { makeSourceTgz, storeXz } from '../support/source-archive.ts';
import { makeZip } from '../support/windows-files.ts';

const toTestArtifact = (kind: ArtifactKind) => toArtifact(parseVersion('3.15.0'), kind);

describe('watchForEscapes', () => {
  const inside: ArchiveMember[] = [
    { name: 'Python-3.13.5/' },
    { name: 'Python-3.13.5/configure' },
    { name: './Python-3.13.5/a' },
    { name: 'Python-3.13.5/a..b' },
    { name: 'Python-3.13.5/...' },
    { name: 'Python-3.13.5/a:b' },
    { name: 'ab:c' },
    { name: '1:2' },
    { name: 'Python-3.13.5/Lib/x', link: { kind: 'symbolic', target: '../configure' } },
    { name: 'Python-3.13.5/x', link: { kind: 'symbolic', target: '..' } },
    { name: 'Python-3.13.5/x', link: { kind: 'hard', target: 'Python-3.13.5/configure' } },
    { name: 'x', link: { kind: 'hard', target: 'Python-3.13.5/../configure' } },
  ];
  for (const member of inside) {
    it(`lets ${JSON.stringify(member)} pass`, () => assert.equal(watchForEscapes()(member), undefined));
  }
  const outside: ArchiveMember[] = [
    { name: '..' },
    { name: '../x' },
    { name: 'Python-3.13.5/../../x' },
    { name: '/etc/passwd' },
    { name: 'Python-3.13.5/../x' },
    { name: 'C:\\x' },
    { name: 'c:x' },
    { name: 'a\\..\\..\\x' },
    { name: 'a\0b' },
    { name: 'Python-3.13.5/x', link: { kind: 'symbolic', target: '/etc/passwd' } },
    { name: 'Python-3.13.5/x', link: { kind: 'symbolic', target: '../../x' } },
    { name: 'x', link: { kind: 'symbolic', target: '..' } },
    { name: 'Python-3.13.5/x', link: { kind: 'hard', target: '../x' } },
    { name: 'Python-3.13.5/x', link: { kind: 'hard', target: '/etc/passwd' } },
  ];
  for (const member of outside) {
    it(`stops ${JSON.stringify(member)}`, () => {
      const { name, link } = member;
      const subject = link ? `the link '${name}' to '${link.target}'` : `the member '${name}'`;
      assert.equal(watchForEscapes()(member), `${subject} would leave the folder`);
    });
  }

  it('stops what lies below a link, whatever the case of its letters', () => {
    const watch = watchForEscapes();
    assert.equal(watch({ name: 'x/Y', link: { kind: 'symbolic', target: '..' } }), undefined);
    assert.equal(watch({ name: 'x/Yy' }), undefined);
    const below: ArchiveMember = { name: 'X/y/q', link: { kind: 'symbolic', target: '../..' } };
    assert.equal(watch(below), "'X/y/q' lies below a link");
  });

  it('stops what lies far below a link, however its name is written', () => {
    const links: ArchiveMember[] = [
      { name: './A//b/', link: { kind: 'symbolic', target: 'c' } },
      { name: 'a/b', link: { kind: 'hard', target: 'c' } },
    ];
    for (const link of links) {
      const watch = watchForEscapes();
      assert.equal(watch({ name: 'a/b/c' }), undefined);
      assert.equal(watch(link), undefined);
      for (const name of ['a', 'a/', 'a/bc/d', 'b/c', 'c/a/b/d'])
        assert.equal(watch({ name }), undefined, name);
      for (const name of ['a/b/c', 'A/B/c/d/', './a/./b/c/d/e']) {
        assert.equal(watch({ name }), `'${name}' lies below a link`);
      }
    }
  });
});

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

  it('refuses a link in a zip archive', async () => {
    const zip = await makeZip([['x', Buffer.from('y')]]);
    // A link, in the external attributes of Unix.
    zip.writeUInt32LE(0o120777 * 2 ** 16, zip.indexOf('PK\x01\x02') + 38);
    await assert.rejects(unpack(zip, 'windows-embed-x64'), {
      message: "python-3.15.0-embed-amd64.zip is not unpacked: 'x' is a link.",
    });
  });
});
