import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isExcluded, isLoopback } from '../../src/http/no-proxy.ts';

/** NO_PROXY, a URL that it excludes, and one that it does not. */
const CASES: readonly (readonly [noProxy: string, excluded: string, proxied: string])[] = [
  ['mirror.example', 'https://mirror.example/', 'https://mirror.example.org/'],
  ['mirror.example', 'https://a.mirror.example/', 'https://amirror.example/'],
  ['MIRROR.Example', 'https://mirror.example/', 'https://other.example/'],
  ['mirror.example.', 'https://mirror.example/', 'https://other.example/'],
  ['mirror.example', 'https://mirror.example./', 'https://other.example./'],
  ['.corp.example', 'https://a.b.corp.example/', 'https://acorp.example/'],
  ['.corp.example', 'https://corp.example/', 'https://example/'],
  ['*.corp.example', 'https://a.b.corp.example/', 'https://corp.example/'],
  ['*.CORP.example', 'https://mirror.corp.example/', 'https://mirrorcorp.example/'],
  ['mirror.example:8080', 'http://mirror.example:8080/', 'http://mirror.example/'],
  ['mirror.example:80', 'http://mirror.example/', 'https://mirror.example/'],
  ['mirror.example:443', 'https://mirror.example/', 'http://mirror.example/'],
  ['mirror.example:0443', 'https://mirror.example/', 'https://mirror.example:8443/'],
  ['.corp.example:8080', 'http://mirror.corp.example:8080/', 'http://mirror.corp.example:8081/'],
  ['*.corp.example:8080', 'http://mirror.corp.example:8080/', 'http://mirror.corp.example:8081/'],
  ['a.example , b.example', 'https://b.example/', 'https://c.example/'],
  [' ,, a.example\tb.example,', 'https://b.example/', 'https://c.example/'],
  ['192.0.2.7', 'https://192.0.2.7/', 'https://192.0.2.70/'],
  ['192.0.2.7:8080', 'http://192.0.2.7:8080/', 'http://192.0.2.7/'],
  ['192.0.2.0/24', 'https://192.0.2.255/', 'https://192.0.3.0/'],
  ['10.0.0.0/8, 192.0.2.0/24', 'https://10.255.0.1/', 'https://11.0.0.1/'],
  ['192.0.2.77/32', 'https://192.0.2.77/', 'https://192.0.2.76/'],
  ['192.0.2.7/24', 'https://192.0.2.1/', 'https://192.0.1.7/'],
  ['192.0.2.0/24:8080', 'http://192.0.2.9:8080/', 'http://192.0.2.9/'],
  ['0.0.0.0/0', 'https://192.0.2.7/', 'https://[2001:db8::1]/'],
  ['192.0.2.1-192.0.2.9', 'https://192.0.2.9/', 'https://192.0.2.10/'],
  ['2001:db8::1', 'https://[2001:db8::1]/', 'https://[2001:db8::2]/'],
  ['2001:DB8:0:0::1', 'https://[2001:db8::1]/', 'https://[2001:db8::2]/'],
  ['[2001:db8::1]', 'https://[2001:db8::1]/', 'https://[2001:db8::2]/'],
  ['[2001:db8::1]:8443', 'https://[2001:db8::1]:8443/', 'https://[2001:db8::1]/'],
  ['2001:db8::/32', 'https://[2001:db8:ffff::1]/', 'https://[2001:db9::1]/'],
  ['[2001:db8::]/32', 'https://[2001:db8:ffff::1]/', 'https://[2001:db9::1]/'],
  ['2001:db8::1-2001:db8::9', 'https://[2001:db8::5]/', 'https://[2001:db8::a]/'],
  ['192.0.2.0/24', 'https://[::ffff:192.0.2.7]/', 'https://[::ffff:192.0.3.7]/'],
];

/** Entries of no known form. */
const MEANINGLESS = [
  '',
  ' , ',
  '.',
  '*.',
  '192.0.2.0/33',
  '2001:db8::/129',
  '192.0.2.9-192.0.2.1',
  '192.0.2.1-2001:db8::1',
  '192.0.2.7/',
  '/24',
  '192/8',
  '.7',
  '2.7',
  'https://192.0.2.7',
  ':443',
  '[',
  '[]',
];

describe('isExcluded', () => {
  for (const [noProxy, excluded, proxied] of CASES) {
    it(`'${noProxy}' excludes ${excluded} and not ${proxied}`, () => {
      assert.deepEqual(
        [isExcluded(new URL(excluded), noProxy), isExcluded(new URL(proxied), noProxy)],
        [true, false],
      );
    });
  }

  for (const noProxy of ['*', 'a.example, *', '*:443']) {
    it(`'${noProxy}' excludes every host`, () => {
      for (const url of ['https://mirror.example/', 'https://192.0.2.7/', 'https://[2001:db8::1]/'])
        assert.ok(isExcluded(new URL(url), noProxy));
    });
  }

  for (const noProxy of MEANINGLESS) {
    it(`'${noProxy}' excludes no host`, () => {
      for (const url of ['https://mirror.example/', 'https://192.0.2.7/', 'https://[2001:db8::1]/'])
        assert.ok(!isExcluded(new URL(url), noProxy), url);
    });
  }
});

describe('isLoopback', () => {
  for (const url of [
    'http://localhost/',
    'http://127.0.0.1:8080/',
    'http://127.9.9.9/',
    'http://[::1]/',
    'http://LOCALHOST./',
  ])
    it(`knows ${url}`, () => assert.ok(isLoopback(new URL(url))));
  for (const url of [
    'http://127.0.0.1.example/',
    'http://localhost.example/',
    'http://128.0.0.1/',
    'http://[::2]/',
    'http://0.0.0.0/',
  ])
    it(`does not take ${url} for it`, () => assert.ok(!isLoopback(new URL(url))));
});
