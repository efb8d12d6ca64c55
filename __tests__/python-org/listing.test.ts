import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { ActionError } from '../../src/errors.ts';
import { parseListing } from '../../src/python-org/listing.ts';
import { startCpuTimer } from '../support/cpu-time.ts';

const FOLDER = new URL('https://mirror.example/ftp/python/');

describe('parseListing', () => {
  it('reads nginx', () => {
    const page = `<html>\r\n<head><title>Index of /ftp/python/</title></head>\r\n<body>\r\n<h1>Index of /ftp/python/</h1><hr><pre><a href="../">../</a>\r\n<a href="2.7/">2.7/</a>   11-Jun-2025 22:18   -\r\n<a href="3.13.5/">3.13.5/</a>   11-Jun-2025 22:18   -\r\n<a href="doc/">doc/</a>   x   -\r\n<a href="windows-3.14.0.json">windows-3.14.0.json</a>   x   15621\r\n</pre><hr></body>\r\n</html>`;
    assert.deepEqual(parseListing(page, FOLDER), ['2.7/', '3.13.5/', 'doc/', 'windows-3.14.0.json']);
  });
  it('reads Apache, with its icons, sorting links and absolute addresses', () => {
    const page = `<table><tr><th><a href="?C=N;O=D">Name</a></th></tr>
<tr><td><img src="/icons/back.gif"></td><td><a href="/ftp/">Parent Directory</a></td></tr>
<tr><td valign="top"><img src="/icons/folder.gif" alt="[DIR]"></td><td><a href="3.13.5/">3.13.5/</a></td></tr>
<tr><td><a href="/ftp/python/3.13.4/">3.13.4/</a></td></tr>
<tr><td><A class='x' HREF='https://mirror.example/ftp/python/3.13.3/'>3.13.3/</A></td></tr></table>`;
    assert.deepEqual(parseListing(page, FOLDER), ['3.13.5/', '3.13.4/', '3.13.3/']);
  });
  it('reads JSON', () => {
    const page =
      '[{"name":"3.13.5","type":"directory"},{"name":"a b","type":"file"},"3.13.4/",{"name":7},null,"../x"]';
    assert.deepEqual(parseListing(page, FOLDER), ['3.13.5/', 'a b', '3.13.4/']);
    for (const other of ['[{"name":', '{"name": "3.13.5/"}', '[]', '[7, null, {}]'])
      assert.deepEqual(parseListing(other, FOLDER), [], other);
  });
  it('leaves out what is not directly below the folder', () => {
    for (const href of [
      '../3.13.5/',
      '/3.13.5/',
      'https://other.example/3.13.5/',
      'https://other.example/python/3.13.5/',
      '//other.example/3.13.5/',
      'file:///ftp/python/3.13.5/',
      'ftp://mirror.example/ftp/python/3.13.5/',
      '&#46;&#x2e;/3.13.5/',
      '.&#47;&#46;&#46;&#47;',
      '3.13.5%5c..',
      '3.13.5&#63;x',
      '&#0;/x',
      'mailto:3.13.5',
      '3.13.5/../../x/',
      '3.13.5/Python',
      '%2e%2e/',
      '..%2f',
      '3.13.5/?x',
      '#a',
      'javascript:0',
      '%',
      '3.13.5%2f..',
      '',
    ]) {
      assert.deepEqual(parseListing(`<a href="${href}">x</a>`, FOLDER), [], href);
    }
  });
  it('takes a name whatever the scheme and host of its link, and nothing but the name', () => {
    for (const origin of [
      'http://mirror.example',
      'https://internal:8443',
      '//10.0.0.7',
      'http://u:p@x.example',
    ])
      assert.deepEqual(
        parseListing(`<a href="${origin}/ftp/python/3.13.5/">x</a>`, FOLDER),
        ['3.13.5/'],
        origin,
      );
  });
  it('reads links against the address that answered, the one that was requested, and that of <base>', () => {
    const answeredBy = new URL('http://other.example/pub/python/');
    for (const href of ['3.13.5/', '/pub/python/3.13.5/', '/ftp/python/3.13.5/', './3.13.5/'])
      assert.deepEqual(parseListing(`<a href="${href}">x</a>`, FOLDER, answeredBy), ['3.13.5/'], href);
    assert.deepEqual(parseListing('<a href="/pub/3.13.5/">x</a>', FOLDER, answeredBy), []);
    const withoutSlash = new URL('https://mirror.example/ftp/python');
    assert.deepEqual(parseListing('<a href="3.13.5/">x</a>', FOLDER, withoutSlash), ['3.13.5/']);
    const index = new URL('https://mirror.example/pub/index.html');
    assert.deepEqual(parseListing('<a href="3.13.5/">x</a>', FOLDER, index), ['3.13.5/']);
    const base = (href: string, link: string) => `<head><base href="${href}"></head><a href="${link}">x</a>`;
    assert.deepEqual(parseListing(base('/', 'ftp/python/3.13.5/'), FOLDER), ['3.13.5/']);
    assert.deepEqual(parseListing(base('http://internal/a/b/', '3.13.5/'), FOLDER), ['3.13.5/']);
    assert.deepEqual(parseListing(base('/elsewhere/', '../3.13.5/'), FOLDER), []);
    assert.deepEqual(parseListing(base('javascript:0', '3.13.5/'), FOLDER), ['3.13.5/']);
    assert.deepEqual(parseListing(base('http://[', '3.13.5/'), FOLDER), ['3.13.5/']);
  });
  it('reads attributes in each way of writing them', () => {
    for (const link of [
      '<a href=3.13.5/>x</a>',
      '<a href=3.13.5/ class=x>x</a>',
      "<a class='x' href='3.13.5/'>",
      '<A\nHREF = "3.13.5/" >',
      '<a data-href="3.13.4/" href="3.13.5/">',
      '<a title="x"href="3.13.5/">',
      '<a href="3&#46;13&#x2E;5/">',
      '<a href="3&#046;13&#X002e;5/">',
      '<a href="3&#46;13.5&#47;">',
      '<a href="&#51;.13.5/">',
      '<a href=" 3.13.5/ ">',
      '<a href="./3.13.5/">',
      '<a href="3%2E13.5/">',
    ])
      assert.deepEqual(parseListing(link, FOLDER), ['3.13.5/'], link);
    assert.deepEqual(parseListing('<a href="3.13.5">', FOLDER), ['3.13.5'], 'a folder without its slash');
    assert.deepEqual(parseListing('<a href="a&plus;b&amp;#43;&#xd800;&#x110000;">', FOLDER), []);
    assert.deepEqual(parseListing('<a href="a&plus;b&amp;c&lt;">', FOLDER), ['a+b&c<']);
    assert.deepEqual(parseListing('<a href=?C=N;O=D>x</a><abbr href="x">', FOLDER), []);
  });
  it('compares paths as they are meant, not as they are encoded', () => {
    const folder = new URL('https://mirror.example/~team/my%20files/');
    for (const href of ['/%7Eteam/my%20files/3.13.5/', '/~team/my files/3.13.5/', '3.13.5/'])
      assert.deepEqual(parseListing(`<a href="${href}">`, folder), ['3.13.5/'], href);
  });
  it('names each child once', () => {
    assert.deepEqual(parseListing('<a href="a/">a</a><a href="a/">icon</a>', FOLDER), ['a/']);
  });
  it('reads a name in JSON with half of a character', () => {
    assert.deepEqual(parseListing('[{"name": "a\\ud800"}, "b/"]', FOLDER), ['a\ufffd', 'b/']);
  });
  it('ends for every text, and throws nothing but its own error', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), text => {
        try {
          parseListing(text, FOLDER);
        } catch (error) {
          assert.ok(error instanceof ActionError);
        }
      }),
    );
  });
  it('takes a time that grows with the page, not with its square', () => {
    const timeOnce = (text: string): number => {
      const timer = startCpuTimer();
      parseListing(text, FOLDER);
      return timer.elapsed();
    };
    const time = (text: string): number => Math.min(timeOnce(text), timeOnce(text), timeOnce(text));
    for (const piece of [
      '<a ',
      '<a href',
      '<a href="',
      "<a href='a",
      ' href=',
      ' href="',
      '<a href   ',
      '<base ',
      '<base href=',
      '&#0',
      '<a href=a>',
      '<a href="&#x0000000000000000">',
    ]) {
      const [short, long] = [time(piece.repeat(20_000)), time(piece.repeat(200_000))];
      assert.ok(long < 50 * Math.max(short, 1), `${piece}: ${short} ms, ${long} ms`);
    }
  });
});
