import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { ActionError } from '../../src/errors.ts';
import { parseListing } from '../../src/python-org/listing.ts';

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
    assert.throws(() => parseListing('[{"name":', FOLDER), { code: 'DOWNLOAD_FAILED' });
  });
  it('leaves out what is not directly below the folder', () => {
    for (const href of [
      '../3.13.5/',
      '/3.13.5/',
      'https://evil.example/ftp/python/3.13.5/',
      '//evil.example/3.13.5/',
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
    const time = (text: string): number => {
      const start = performance.now();
      parseListing(text, FOLDER);
      return performance.now() - start;
    };
    for (const piece of ['<a ', '<a href', '<a href="', "<a href='a"]) {
      time(piece.repeat(20_000));
      const [short, long] = [time(piece.repeat(20_000)), time(piece.repeat(200_000))];
      assert.ok(long < 50 * Math.max(short, 1), `${piece}: ${short} ms, ${long} ms`);
    }
  });
});
