import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type ArchiveMember, watchForEscapes } from '../../src/cpython/archive-members.ts';

describe('watchForEscapes', () => {
  const inside: ArchiveMember[] = [
    { name: 'Python-3.13.5/' },
    { name: 'Python-3.13.5/configure' },
    { name: './Python-3.13.5/a' },
    { name: 'Python-3.13.5/a..b' },
    { name: 'Python-3.13.5/Lib/x', link: { kind: 'symbolic', target: '../configure' } },
    { name: 'Python-3.13.5/x', link: { kind: 'hard', target: 'Python-3.13.5/configure' } },
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
    it(`stops ${JSON.stringify(member)}`, () =>
      assert.match(watchForEscapes()(member) ?? '', /would leave the folder/));
  }

  it('stops what lies below a link, whatever the case of its letters', () => {
    const watch = watchForEscapes();
    assert.equal(watch({ name: 'x/Y', link: { kind: 'symbolic', target: '..' } }), undefined);
    assert.equal(watch({ name: 'x/Yy' }), undefined);
    assert.match(watch({ name: 'X/y/q', link: { kind: 'symbolic', target: '../..' } }) ?? '', /below a link/);
  });
});
