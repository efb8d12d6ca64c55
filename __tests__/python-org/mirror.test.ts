import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toArtifact } from '../../src/cpython/artifact-kinds.ts';
import { parseVersion } from '../../src/cpython/version.ts';
import { isPlaintext, parseMirror, toArtifactUrl, toBundleName } from '../../src/python-org/mirror.ts';

const candidate = toArtifact(parseVersion('3.14.0rc1'), 'source-xz');

describe('a mirror', () => {
  it('has each release, pre-releases included, in the folder of the final one', () => {
    for (const address of ['https://www.python.org/ftp/python', 'https://www.python.org/ftp/python/']) {
      assert.equal(
        toArtifactUrl(parseMirror(address), candidate).href,
        'https://www.python.org/ftp/python/3.14.0/Python-3.14.0rc1.tar.xz',
      );
    }
    assert.equal(toBundleName('Python-3.14.0rc1.tar.xz'), 'Python-3.14.0rc1.tar.xz.sigstore');
  });

  it('is plaintext over http, but not on loopback', () => {
    assert.equal(isPlaintext(parseMirror('http://mirror.example/python')), true);
    assert.equal(isPlaintext(parseMirror('http://127.0.0.1.mirror.example/python')), true);
    for (const address of [
      'https://mirror.example',
      'http://127.0.0.1:80',
      'http://localhost:1/x',
      'http://[::1]:1',
    ]) {
      assert.equal(isPlaintext(parseMirror(address)), false, address);
    }
  });

  const refused = [
    '',
    'www.python.org',
    '/srv',
    'file://server/srv',
    'file:srv',
    'file:///srv/?a',
    'file:///srv/%2Fx',
    'file:///srv/%00',
    'file://user@/srv',
    'C:\\\\srv',
    'ftp://x',
    'javascript:0',
    'https://u@x/',
    'https://x/?a',
    'https://x/#a',
  ];
  for (const address of refused) {
    it(`refuses '${address}'`, () => {
      assert.throws(() => parseMirror(address), { code: 'INVALID_INPUT' });
    });
  }

  it('is no path of any system, which it says', () => {
    for (const path of ['/srv', 'C:\\mirror', 'd:/mirror', '\\\\server\\share']) {
      assert.throws(() => parseMirror(path), {
        message: `mirror: '${path}' is a path, not an address.`,
        hint: /^Set mirror to the address of a folder, such as file:\/\/\/./,
      });
    }
    assert.throws(() => parseMirror('www.python.org'), {
      message: "mirror: 'www.python.org' is not an http, https, or file address.",
    });
  });
});
