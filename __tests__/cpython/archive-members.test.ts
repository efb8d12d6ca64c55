import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type ArchiveMember, findArchiveType, watchForEscapes } from '../../src/cpython/archive-members.ts';
import { ARTIFACT_KINDS, type ArtifactKind, toArtifact } from '../../src/cpython/artifact-kinds.ts';
import { parseVersion } from '../../src/cpython/version.ts';

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

  it('takes what comes again for what it was, not for what lies below itself', () => {
    const watch = watchForEscapes();
    const link: ArchiveMember = { name: 'a/b', link: { kind: 'symbolic', target: 'c' } };
    for (const member of [link, link]) assert.equal(watch(member), undefined);
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
