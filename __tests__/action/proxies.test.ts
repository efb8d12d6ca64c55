import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { type ForwardProxy, type ProxyOptions, startProxy } from '../support/proxy.ts';
import { assertRefused } from '../support/refusal.ts';
import type { Run } from '../support/run-action.ts';
import { runOneIn } from '../support/sample.ts';
import { makeSourceTgz } from '../support/source-archive.ts';
import { createStage, type Stage } from '../support/stage.ts';
import {
  createTlsIdentity,
  startTlsServer,
  type TlsIdentity,
  type TlsServer,
} from '../support/tls-server.ts';
import { startTufRepository } from '../support/tuf-repository.ts';

const TGZ = await makeSourceTgz('3.13.55');
const PATH = '/ftp/python/3.13.55/Python-3.13.55.tgz';
/** Names that only a proxy can resolve. */
const NAMES = ['python.invalid', 'mirror.python.invalid', 'xpython.invalid', '192.0.2.7', '[2001:db8::7]'];
const IDENTITY = createTlsIdentity({ names: [{ type: 'dns', value: 'python.invalid' }] });

describe('behind a proxy', () => {
  let stage: Stage;
  let tls: TlsServer;
  let proxy: ForwardProxy;
  let caPath: string;

  before(async () => {
    stage = await createStage();
    stage.publishSigned('3.13.55/Python-3.13.55.tgz', TGZ);
    tls = await startTlsServer(IDENTITY, stage.pythonOrg.mirror);
    caPath = join(stage.runner.folder, 'ca.pem');
    await writeFile(caPath, IDENTITY.root);
  });
  afterEach(() => proxy?.close());
  after(async () => {
    tls?.close();
    await stage?.close();
  });

  async function useProxy(options: Partial<ProxyOptions> = {}): Promise<ForwardProxy> {
    const { host } = new URL(stage.pythonOrg.mirror);
    proxy = await startProxy({ hosts: Object.fromEntries(NAMES.map(name => [name, host])), ...options });
    return proxy;
  }

  /** Runs with an empty tool cache of its own. */
  async function run(mirror: string, environment: Record<string, string>): Promise<Run> {
    return stage.runner.run(
      { ...stage.inputs, 'python-version': '3.13.55', mirror, summary: 'true' },
      {
        environment: {
          RUNNER_TOOL_CACHE: join(stage.runner.folder, `cache-${Math.random()}`),
          ...environment,
        },
      },
    );
  }

  it('an http: mirror is requested in absolute form, without a tunnel', async () => {
    const { url } = await useProxy({ deniesPort80: true });
    const { exitCode, stdout } = await run('http://python.invalid/ftp/python', { HTTP_PROXY: url });
    assert.equal(exitCode, 0, stdout);
    assert.deepEqual(proxy.requests, [
      `GET http://python.invalid${PATH}.sigstore`,
      `GET http://python.invalid${PATH}`,
    ]);
    assert.match(proxy.headers[0] ?? '', /accept-encoding identity/i);
  });

  it('an https: mirror is requested through one tunnel', async () => {
    const { url } = await useProxy({ hosts: { 'python.invalid': tls.host }, deniesPort80: true });
    const environment = { HTTPS_PROXY: url, HTTP_PROXY: 'http://127.0.0.1:9', NODE_EXTRA_CA_CERTS: caPath };
    const { exitCode, stdout } = await run('https://python.invalid/ftp/python', environment);
    assert.equal(exitCode, 0, stdout);
    assert.deepEqual(proxy.requests, ['CONNECT python.invalid:443']);
  });

  it('an https: proxy is used for both protocols', async () => {
    const identity = createTlsIdentity();
    await writeFile(`${caPath}.both`, identity.root + IDENTITY.root);
    const { url } = await useProxy({ hosts: { 'python.invalid': tls.host }, tls: identity });
    const environment = { HTTPS_PROXY: url, NODE_EXTRA_CA_CERTS: `${caPath}.both` };
    const { exitCode, stdout } = await run('https://python.invalid/ftp/python', environment);
    assert.equal(exitCode, 0, stdout);
    assert.deepEqual(proxy.requests, ['CONNECT python.invalid:443']);
    await proxy.close();

    const { url: other } = await useProxy({ tls: identity });
    const plain = await run('http://python.invalid/ftp/python', { ...environment, HTTP_PROXY: other });
    assert.equal(plain.exitCode, 0, plain.stdout);
    assert.equal(proxy.requests.length, 2);
  });

  it('loopback is never proxied', async () => {
    const { url } = await useProxy();
    const { exitCode } = await run(stage.pythonOrg.mirror, { HTTP_PROXY: url, HTTPS_PROXY: url });
    assert.equal(exitCode, 0);
    assert.deepEqual(proxy.requests, []);
  });

  describe('NO_PROXY', () => {
    const skip = runOneIn(3);
    for (const [noProxy, host] of [
      ['other.invalid', 'python.invalid'],
      ['python.invalid', 'xpython.invalid'],
      ['.python.invalid', 'xpython.invalid'],
      ['*.python.invalid', 'python.invalid'],
      ['python.invalid:8080', 'python.invalid'],
      ['python.invalid', '192.0.2.7'],
      ['192.0.3.0/24', '192.0.2.7'],
      ['192.0.2.70', '192.0.2.7'],
      ['2001:db9::/32', '[2001:db8::7]'],
    ] as const) {
      it(`'${noProxy}' leaves ${host} to the proxy`, { skip: skip() }, async () => {
        const { url } = await useProxy();
        const { exitCode, stdout } = await run(`http://${host}/ftp/python`, {
          HTTP_PROXY: url,
          NO_PROXY: noProxy,
        });
        assert.equal(exitCode, 0, stdout);
        assert.equal(proxy.requests.length, 2);
      });
    }

    // What is excluded has to be requested directly, and then cannot be reached: names in .invalid never resolve.
    for (const [noProxy, host] of [
      ['python.invalid', 'python.invalid'],
      ['PYTHON.Invalid', 'python.invalid'],
      ['other.invalid , python.invalid', 'python.invalid'],
      ['.python.invalid', 'mirror.python.invalid'],
      ['*.python.invalid', 'mirror.python.invalid'],
      ['*.PYTHON.invalid', 'mirror.python.invalid'],
      ['python.invalid:80', 'python.invalid'],
      ['python.invalid:8080', 'python.invalid:8080'],
      ['*', 'python.invalid'],
    ] as const) {
      it(`'${noProxy}' keeps ${host} from the proxy`, { skip: skip(), timeout: 60_000 }, async () => {
        const { url } = await useProxy();
        // Its lowercase name for one of them: no proxy is asked for either.
        const name = noProxy === '*' ? 'no_proxy' : 'NO_PROXY';
        const { errors } = await run(`http://${host}/ftp/python`, { HTTP_PROXY: url, [name]: noProxy });
        assert.match(errors[0] ?? '', /::DOWNLOAD_FAILED: .*(ENOTFOUND|EAI_AGAIN)/);
        assert.deepEqual(proxy.requests, []);
      });
    }
  });

  describe('that wants credentials', () => {
    it('gets them, and nothing else does', async () => {
      const { url } = await useProxy({ credentials: 'us er:p@ss#hunter2' });
      const secret = url.replace('//', '//us%20er:p%40ss%23hunter2@');
      const result = await run('http://python.invalid/ftp/python', { HTTP_PROXY: secret, RUNNER_DEBUG: '1' });
      assert.equal(result.exitCode, 0, result.stdout);
      assert.equal(proxy.requests.length, 2);
      assertHidden(result);
    });

    it('gets them over https:', async () => {
      const { url } = await useProxy({ hosts: { 'python.invalid': tls.host }, credentials: 'user:hunter2' });
      const environment = { https_proxy: url.replace('//', '//user:hunter2@'), NODE_EXTRA_CA_CERTS: caPath };
      const result = await run('https://python.invalid/ftp/python', environment);
      assert.equal(result.exitCode, 0, result.stdout);
      assertHidden(result);
      // The server behind the tunnel gets none.
      assert.equal(proxy.headers.filter(fields => /proxy-authorization/i.test(fields)).length, 1);
    });

    for (const protocol of ['http', 'https']) {
      it(`ends the run after one attempt if they are wrong: ${protocol}`, async () => {
        const { url } = await useProxy({ credentials: 'user:other' });
        const variable = `${protocol}_proxy`;
        const environment = { [variable]: url.replace('//', '//user:hunter2@') };
        const refused = await run(`${protocol}://python.invalid/ftp/python`, environment);
        await assertRefused(refused, 'DOWNLOAD_FAILED', stage.runner);
        assert.match(refused.errors[0] ?? '', /the proxy answered 407 Proxy Authentication Required\./);
        assert.match(
          refused.errors[0] ?? '',
          new RegExp(`%0ASet the proxy's user name and password in ${variable}`),
        );
        assert.equal(proxy.requests.length, 1);
        assertHidden(refused);
      });
    }
  });

  for (const status of [400, 403, 405]) {
    it(`that answers ${status} to CONNECT ends the run after one attempt`, async () => {
      const { url } = await useProxy({ status });
      const refused = await run('https://python.invalid/ftp/python', { HTTPS_PROXY: url });
      await assertRefused(refused, 'DOWNLOAD_FAILED', stage.runner);
      assert.match(
        refused.errors[0] ?? '',
        new RegExp(
          `the proxy answered ${status} .*%0AAsk the proxy's operator to allow https://python.invalid\\.`,
        ),
      );
      assert.deepEqual(proxy.requests, ['CONNECT python.invalid:443']);
    });
  }

  for (const status of [429, 503]) {
    it(`that answers ${status} to CONNECT is tried again`, async () => {
      const { url } = await useProxy({ status });
      const refused = await run('https://python.invalid/ftp/python', { HTTPS_PROXY: url });
      await assertRefused(refused, 'DOWNLOAD_FAILED', stage.runner);
      assert.equal(proxy.requests.length, 5);
    });
  }

  for (const [variable, value] of [
    ['HTTPS_PROXY', 'http://user:p#hunter2@127.0.0.1:3128'],
    ['https_proxy', 'http://[hunter2'],
    ['HTTP_PROXY', 'hunter2:99999'],
    ['http_proxy', 'socks5://hunter2:1080'],
    ['HTTP_PROXY', 'http://user:hunter2%@127.0.0.1'],
    ['HTTPS_PROXY', 'http://user:12/hunter2@127.0.0.1'],
  ] as const) {
    it(`an unusable ${variable} fails before any request: ${value}`, async () => {
      stage.pythonOrg.requests.length = 0;
      const refused = await run(stage.pythonOrg.mirror, { [variable]: value });
      await assertRefused(refused, 'INVALID_INPUT', stage.runner);
      assert.match(
        refused.errors[0] ?? '',
        new RegExp(`::INVALID_INPUT: ${variable}: .*%0ASet ${variable} to `),
      );
      assert.deepEqual(stage.pythonOrg.requests, []);
      assertHidden(refused);
    });
  }

  it('a proxy without a scheme is an http: proxy', async () => {
    const { url } = await useProxy();
    const { exitCode, stdout } = await run('http://python.invalid/ftp/python', {
      HTTP_PROXY: new URL(url).host,
    });
    assert.equal(exitCode, 0, stdout);
    assert.equal(proxy.requests.length, 2);
  });

  describe('certificates', () => {
    const wrong: Record<string, { identity: TlsIdentity; isTrusted: boolean; reason: RegExp }> = {
      'of an unknown authority': {
        identity: IDENTITY,
        isTrusted: false,
        reason: /NODE_EXTRA_CA_CERTS.*NODE_USE_SYSTEM_CA=1/,
      },
      'that has expired': {
        identity: createTlsIdentity({
          names: [{ type: 'dns', value: 'python.invalid' }],
          validDays: [-9, -2],
        }),
        isTrusted: true,
        reason: /CERT_HAS_EXPIRED.*%0ACheck the clock of this machine/,
      },
      'that is not valid yet': {
        identity: createTlsIdentity({ names: [{ type: 'dns', value: 'python.invalid' }], validDays: [2, 9] }),
        isTrusted: true,
        reason: /CERT_NOT_YET_VALID.*%0ACheck the clock of this machine/,
      },
      'of another host': {
        identity: createTlsIdentity({ names: [{ type: 'dns', value: 'other.invalid' }] }),
        isTrusted: true,
        reason: /other\.invalid.*%0ACheck the host name/,
      },
    };
    for (const [what, { identity, isTrusted, reason }] of Object.entries(wrong)) {
      it(`one ${what} ends the run after one attempt`, async () => {
        const server = await startTlsServer(identity, stage.pythonOrg.mirror);
        try {
          const path = join(stage.runner.folder, 'wrong.pem');
          await writeFile(path, identity.root);
          const { url } = await useProxy({ hosts: { 'python.invalid': server.host } });
          const environment = { HTTPS_PROXY: url, ...(isTrusted && { NODE_EXTRA_CA_CERTS: path }) };
          const refused = await run('https://python.invalid/ftp/python', environment);
          await assertRefused(refused, 'DOWNLOAD_FAILED', stage.runner);
          assert.match(refused.errors[0] ?? '', reason);
          assert.deepEqual([proxy.requests.length, server.requests], [1, []]);
        } finally {
          server.close();
        }
      });
    }

    it('one of an unknown authority is rejected without a proxy too', async () => {
      const server = await startTlsServer(createTlsIdentity(), stage.pythonOrg.mirror);
      try {
        const refused = await run(`https://${server.host}/ftp/python`, {});
        await assertRefused(refused, 'DOWNLOAD_FAILED', stage.runner);
        assert.match(refused.errors[0] ?? '', /NODE_USE_SYSTEM_CA=1/);
        assert.doesNotMatch(refused.stdout, /Trying again/);
      } finally {
        server.close();
      }
    });
  });

  it('TUF is unreachable, after one attempt if the proxy refuses or the certificate is rejected', async () => {
    for (const [options, reason] of [
      [{ status: 407 }, /the proxy answered 407 .*user name and password/],
      [{ status: 403 }, /the proxy answered 403 /],
      [{ hosts: { 'python.invalid': tls.host } }, /TLS certificate is rejected.*NODE_EXTRA_CA_CERTS/],
    ] as const) {
      const { url } = await useProxy(options);
      const result = await stage.runner.run(
        {
          'python-version': '3.13.55',
          mirror: stage.pythonOrg.mirror,
          'tuf-mirror': 'https://python.invalid/',
          'tuf-root': await writeTufRoot(),
        },
        { environment: { HTTPS_PROXY: url } },
      );
      assert.match(result.warnings.join('\n'), reason);
      // The embedded root does not know the authorities of this test.
      await assertRefused(result, 'VERIFICATION_FAILED', stage.runner);
      assert.deepEqual(proxy.requests, ['CONNECT python.invalid:443']);
      await proxy.close();
    }
  });

  it('a proxy that never answers does not keep the process after the TUF deadline', async () => {
    const { url } = await useProxy({ stalls: true });
    const start = performance.now();
    const result = await stage.runner.run(
      {
        'python-version': '3.13.55',
        mirror: stage.pythonOrg.mirror,
        'tuf-mirror': 'https://python.invalid/',
        'tuf-root': await writeTufRoot(),
      },
      { environment: { HTTPS_PROXY: url } },
    );
    assert.match(result.warnings.join('\n'), /did not answer within 5 s/);
    assert.ok(performance.now() - start < 20_000);
  });

  async function writeTufRoot(): Promise<string> {
    const repository = await startTufRepository({});
    const path = join(stage.runner.folder, 'root.json');
    await writeFile(path, repository.rootJson);
    await repository.close();
    return path;
  }

  function assertHidden({ stdout, stderr, outputFile, summary }: Run): void {
    assert.doesNotMatch(
      stdout + stderr + outputFile + summary,
      /hunter2|aHVudGVyMg|czpodW50ZXIy|cjpodW50ZXIy/,
    );
  }
});
