import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type ArchiveMember, toMemberPath, watchForEscapes } from '../../src/cpython/member-names.ts';

const toLink = (name: string, target: string, kind: 'symbolic' | 'hard' = 'symbolic'): ArchiveMember => ({
  name,
  link: { kind, target },
});

describe('watchForEscapes', () => {
  const inside: ArchiveMember[] = [
    { name: 'Python-3.13.5/', isFolder: true },
    { name: './', isFolder: true },
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
    toLink('a/b/c', '../../d/e'),
    toLink('a/b/c', './../x//y/'),
    toLink('a/b', 'c..d/..e'),
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
    // Through another link, `..` is not what its text says.
    toLink('a/b', 'c/up/../../..'),
    toLink('a/b', 'c/..'),
    toLink('a/b/c', '../d/./../e'),
    toLink('a/b', 'C:x'),
    toLink('a/b', '../c:../x'),
    toLink('a/b', 'c\\..\\..\\x'),
  ];
  for (const member of outside) {
    it(`stops ${JSON.stringify(member)}`, () => {
      const { name, link } = member;
      const subject = link ? `the link '${name}' to '${link.target}'` : `the member '${name}'`;
      assert.equal(watchForEscapes()(member), `${subject} would leave the folder`);
    });
  }

  it('stops what is below a link, whatever the case of its letters', () => {
    const watch = watchForEscapes();
    assert.equal(watch({ name: 'x/Y', link: { kind: 'symbolic', target: '..' } }), undefined);
    assert.equal(watch({ name: 'x/Yy' }), undefined);
    const below: ArchiveMember = { name: 'X/y/q', link: { kind: 'symbolic', target: '../..' } };
    assert.equal(watch(below), "'X/y/q' is below a link");
  });

  it('stops a second member with a name, whatever the case of its letters', () => {
    const members: ArchiveMember[] = [{ name: 'a/b' }, toLink('a/b', 'c'), toLink('a/b', 'a/c', 'hard')];
    for (const first of members) {
      for (const second of ['a/b', './a//b', 'A/B', 'a/B/']) {
        const watch = watchForEscapes();
        assert.equal(watch(first), undefined);
        const found = watch({ name: second, isFolder: second.endsWith('/') });
        assert.equal(found, `'${second}' has the name of another member`);
      }
    }
    const watch = watchForEscapes();
    assert.equal(watch({ name: 'Stra\u00dfe' }), undefined);
    assert.equal(watch({ name: 'STRASSE' }), "'STRASSE' has the name of another member");
    assert.equal(watch({ name: 'e\u0301' }), undefined);
    assert.equal(watch({ name: '\u00c9' }), "'\u00c9' has the name of another member");
  });

  it('stops what takes the place of a folder, and takes the folder itself again', () => {
    const watch = watchForEscapes();
    for (const name of ['a/', 'a/', 'A/', 'a/b/c/']) assert.equal(watch({ name, isFolder: true }), undefined);
    for (const member of [{ name: 'a' }, { name: 'a/b' }, toLink('A/B', 'c'), toLink('a', 'a/b', 'hard')])
      assert.equal(watch(member), `'${member.name}' has the name of another member`);
    for (const name of ['', '.', './'])
      assert.equal(watch({ name }), `'${name}' has the name of another member`);
  });

  it('stops what is below a file', () => {
    const watch = watchForEscapes();
    assert.equal(watch({ name: 'a/b' }), undefined);
    assert.equal(watch({ name: 'A/b/c' }), "'A/b/c' is below a file");
  });

  const unusable = [
    'ab:c',
    'a/CON',
    'nul.txt',
    'Aux',
    'com1',
    'lpt9.tar.gz',
    'con .x',
    'a./b',
    'a ',
    'a?',
    'b\u0001',
    'a/...',
    'COM\u00b9',
    'conin$',
  ];
  const usable = ['console', 'a/comma', 'com', 'lpt10', 'nulls', 'a.b', '.a', 'x con', './', './a'];
  it('stops names that Windows reads otherwise, on Windows', () => {
    for (const name of unusable) {
      assert.equal(watchForEscapes('windows')({ name }), `Windows can't have a file with the name '${name}'`);
      assert.equal(watchForEscapes()({ name }), undefined, name);
    }
    for (const name of usable) {
      const isFolder = name.endsWith('/');
      assert.equal(watchForEscapes('windows')({ name, isFolder }), undefined, name);
    }
  });

  it('stops what lies far below a link, however its name is written', () => {
    for (const link of [toLink('./A//b/', 'c'), toLink('a/b', 'c', 'hard')]) {
      const watch = watchForEscapes();
      assert.equal(watch(link), undefined);
      for (const name of ['a/', 'a/bc/d', 'b/c', 'c/a/b/d'])
        assert.equal(watch({ name, isFolder: name.endsWith('/') }), undefined, name);
      for (const name of ['a/b/c', 'A/B/c/d/', './a/./b/c/d/e'])
        assert.equal(watch({ name }), `'${name}' is below a link`);
    }
  });
});

describe('toMemberPath', () => {
  it('is the same path for every spelling', () => {
    for (const name of ['a/b', './a/b', 'a//b', 'a/./b/']) assert.equal(toMemberPath(name), 'a/b');
    for (const name of ['', '.', './']) assert.equal(toMemberPath(name).replace('./', '.'), '.');
  });
});
