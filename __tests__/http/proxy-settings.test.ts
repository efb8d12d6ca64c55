import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ActionError } from '../../src/errors.ts';
import { findProxy, readProxySettings } from '../../src/http/proxy-settings.ts';

const HTTP = new URL('http://mirror.example/');
const HTTPS = new URL('https://mirror.example/');

const toHref = (environment: NodeJS.ProcessEnv, target: URL): string | undefined =>
  findProxy(readProxySettings(environment), target)?.url.href;

describe('readProxySettings', () => {
  it('has a proxy for each protocol', () => {
    const environment = { HTTP_PROXY: 'http://one.example:1', HTTPS_PROXY: 'https://two.example:2' };
    assert.equal(toHref(environment, HTTP), 'http://one.example:1/');
    assert.equal(toHref(environment, HTTPS), 'https://two.example:2/');
    assert.equal(toHref({ HTTP_PROXY: 'http://one.example' }, HTTPS), undefined);
    assert.equal(toHref({ HTTPS_PROXY: 'http://one.example' }, HTTP), undefined);
    assert.equal(toHref({}, HTTPS), undefined);
  });

  it('prefers the lowercase name, unless its value is empty', () => {
    const upper = { HTTPS_PROXY: 'http://upper.example' };
    assert.equal(toHref({ ...upper, https_proxy: 'http://lower.example' }, HTTPS), 'http://lower.example/');
    assert.equal(toHref({ ...upper, https_proxy: ' ' }, HTTPS), 'http://upper.example/');
    assert.equal(
      toHref({ ...upper, NO_PROXY: '*', no_proxy: 'other.example' }, HTTPS),
      'http://upper.example/',
    );
    assert.equal(toHref({ ...upper, NO_PROXY: '*', no_proxy: '' }, HTTPS), undefined);
  });

  it('never has a proxy for loopback', () => {
    for (const url of ['http://localhost/', 'http://127.0.0.1/', 'http://[::1]/'])
      assert.equal(toHref({ HTTP_PROXY: 'http://one.example' }, new URL(url)), undefined);
  });

  for (const [value, href] of [
    ['proxy.example:8080', 'http://proxy.example:8080/'],
    ['proxy.example', 'http://proxy.example/'],
    ['user:pa%23ss@proxy.example:8080', 'http://user:pa%23ss@proxy.example:8080/'],
    ['  HTTP://Proxy.example/ ', 'http://proxy.example/'],
    ['192.0.2.7:3128', 'http://192.0.2.7:3128/'],
    ['http://[2001:db8::1]:3128', 'http://[2001:db8::1]:3128/'],
    ['https://user:pass@proxy.example', 'https://user:pass@proxy.example/'],
  ] as const) {
    it(`accepts ${value}`, () => assert.equal(toHref({ HTTPS_PROXY: value }, HTTPS), href));
  }

  for (const value of [
    'http://user:hunter2#ss@proxy.example',
    'http://user:12#hunter2@proxy.example',
    'http://user:12?hunter2@proxy.example',
    'http://user:12/hunter2@proxy.example',
    'http://user:12\\hunter2@proxy.example',
    'http://user:hunter2%@proxy.example',
    'http://user:hunter2%zz@proxy.example',
    'http://[hunter2',
    'hunter2:99999',
    'http://hunter2:0',
    'http://hunter2:port',
    'http://hunter2:8080\nx',
    'http://hunter2 .example',
    'http://:hunter2@',
    'http://hunter2/pac',
    'http:/hunter2',
    'http:hunter2:8080',
    'socks5://hunter2:1080',
    'SOCKS5h://hunter2:1080',
    'ftp://hunter2',
    'file:///hunter2',
    '://hunter2',
    'DIRECT hunter2',
  ]) {
    for (const variable of ['HTTP_PROXY', 'http_proxy', 'HTTPS_PROXY', 'https_proxy']) {
      it(`refuses ${variable} = ${JSON.stringify(value)}, and does not print the value`, () => {
        assert.throws(
          () => readProxySettings({ [variable]: value }),
          (error: unknown) => {
            assert.ok(error instanceof ActionError);
            assert.equal(error.code, 'INVALID_INPUT');
            assert.ok(error.message.startsWith(`${variable}: `) && error.hint.includes(variable));
            assert.ok(!`${error.message} ${error.hint}`.includes('hunter2'));
            return true;
          },
        );
      });
    }
  }
});
