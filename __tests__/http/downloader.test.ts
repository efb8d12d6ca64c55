import assert from 'node:assert/strict';
import { getEventListeners, once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { getDefaultAutoSelectFamilyAttemptTimeout } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { ActionError } from '../../src/errors.ts';
import { Agents } from '../../src/http/agents.ts';
import { Downloader, type DownloaderOptions } from '../../src/http/downloader.ts';
import { readProxySettings } from '../../src/http/proxy-settings.ts';
import { startProxy } from '../support/proxy.ts';

const TOKEN = 'Bearer hunter2';

interface LoopbackServer {
  readonly origin: string;
  /** Requests with what they had as `Authorization`. */
  readonly seen: [path: string, authorization: string | undefined][];
  readonly requests: IncomingMessage[];
  answer: (request: IncomingMessage, response: ServerResponse) => void;
  close(): void;
}

async function startServer(): Promise<LoopbackServer> {
  const server = createServer((request, response) => {
    started.seen.push([request.url ?? '', request.headers.authorization]);
    started.requests.push(request);
    started.answer(request, response);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  assert.ok(address !== null && typeof address === 'object');
  const started: LoopbackServer = {
    origin: `http://127.0.0.1:${address.port}`,
    seen: [],
    requests: [],
    answer: (_, response) => response.end('content'),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return started;
}

const redirectTo =
  (location: string): LoopbackServer['answer'] =>
  (_, response) =>
    response.writeHead(302, { location }).end();

describe('Downloader', () => {
  let mirror: LoopbackServer;
  let other: LoopbackServer;
  let lines: string[];
  before(async () => {
    [mirror, other] = await Promise.all([startServer(), startServer()]);
  });
  beforeEach(() => {
    lines = [];
    for (const server of [mirror, other]) {
      server.seen.length = 0;
      server.requests.length = 0;
      server.answer = (_, response) => response.end('content');
    }
  });
  after(() => {
    mirror.close();
    other.close();
  });

  /** Does something with a downloader that is closed afterwards. */
  async function withDownloader<T>(
    options: Partial<DownloaderOptions>,
    work: (downloader: Downloader) => Promise<T>,
  ): Promise<T> {
    const note = (message: string) => void lines.push(message);
    const downloader = new Downloader({
      maxAttempts: 2,
      log: note,
      debug: note,
      environment: {},
      ...options,
    });
    try {
      return await work(downloader);
    } finally {
      downloader.close();
    }
  }

  const fetchBytes = (url: string, options: Partial<DownloaderOptions> = {}): Promise<Buffer | undefined> =>
    withDownloader(
      options,
      async downloader => (await downloader.fetchAnswer(new URL(url), { maxBytes: 100 }))?.bytes,
    );

  const authorize = (origin = mirror.origin) => ({ authorization: { origin, value: TOKEN } });

  it('wants no encoding', async () => {
    await fetchBytes(`${mirror.origin}/a`);
    assert.equal(mirror.requests[0]?.headers['accept-encoding'], 'identity');
  });

  it('forgets a request that has ended, although others may follow', async t => {
    const { mock } = t.mock.method(AbortSignal, 'any');
    await fetchBytes(`${mirror.origin}/a`);
    const signals = mock.calls.map(({ result }) => result);
    assert.equal(signals.length, 1);
    for (const signal of signals) assert.deepEqual(signal && getEventListeners(signal, 'abort'), []);
  });

  it('reads nothing of an answer that does not continue the download', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'verify-cpython-downloader-'));
    const headers = { 'accept-ranges': 'bytes', etag: '"v1"' };
    const closed: Promise<unknown>[] = [];
    mirror.answer = (request, response) => {
      if (mirror.requests.length === 1) {
        response.writeHead(200, { ...headers, 'content-length': 10 }).write('01234');
        setTimeout(() => response.destroy(), 50);
      } else if (request.headers.range !== undefined) {
        closed.push(once(response, 'close'));
        response.writeHead(206, { ...headers, 'content-range': 'bytes 7-9/10' }).write('7');
      } else {
        response.writeHead(200, { ...headers, 'content-length': 10 }).end('0123456789');
      }
    };
    try {
      await withDownloader({ maxAttempts: 4 }, async downloader => {
        const file = await downloader.download(new URL(`${mirror.origin}/a`), join(folder, 'a'));
        assert.equal(file?.size, 10);
        assert.equal(closed.length, 1);
        const late = sleep(3000, 'late', { ref: false });
        assert.notEqual(await Promise.race([closed[0], late]), 'late');
      });
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  describe('isThere', () => {
    const isThere = (): Promise<boolean> =>
      withDownloader({}, downloader => downloader.isThere(new URL(`${mirror.origin}/a`)));

    it('asks with GET, and does not wait for the body', async () => {
      mirror.answer = ({ method }, response) => {
        if (method === 'HEAD') response.writeHead(501).end();
        else response.writeHead(200, { 'content-length': 1_000_000 }).write('x');
      };
      assert.equal(await isThere(), true);
      assert.deepEqual(
        mirror.requests.map(({ method }) => method),
        ['GET'],
      );
    });

    for (const status of [403, 404, 410]) {
      it(`takes ${status} for no`, async () => {
        mirror.answer = (_, response) => response.writeHead(status).end();
        assert.equal(await isThere(), false);
      });
    }
  });

  it('keeps the status of what is not there', async () => {
    const statuses = [403, 404];
    mirror.answer = (_, response) => response.writeHead(statuses.shift() ?? 200).end();
    const url = new URL(`${mirror.origin}/a`);
    await withDownloader({}, async downloader => {
      assert.equal(downloader.lastMissingStatus(url), undefined);
      for (const status of [403, 404]) {
        assert.equal(await downloader.fetchAnswer(url, { maxBytes: 100 }), undefined);
        assert.equal(downloader.lastMissingStatus(new URL(url)), status);
      }
      assert.equal(downloader.lastMissingStatus(new URL('/b', url)), undefined);
    });
  });

  describe('with credentials', () => {
    it('sends them to their origin, verbatim', async () => {
      await fetchBytes(`${mirror.origin}/a`, authorize());
      assert.deepEqual(mirror.seen, [['/a', TOKEN]]);
    });

    it('sends no credentials to another port, host, or scheme', async () => {
      await fetchBytes(`${other.origin}/a`, authorize());
      await fetchBytes(`${mirror.origin}/a`, authorize(mirror.origin.replace('127.0.0.1', 'localhost')));
      await fetchBytes(`${mirror.origin}/a`, authorize(mirror.origin.replace('http:', 'https:')));
      assert.deepEqual(
        [...other.seen, ...mirror.seen].map(([, authorization]) => authorization),
        Array(3).fill(undefined),
      );
    });

    it('sends them along a redirect within the origin', async () => {
      mirror.answer = ({ url }, response) =>
        url === '/a' ? redirectTo('/b')({} as IncomingMessage, response) : response.end();
      await fetchBytes(`${mirror.origin}/a`, authorize());
      assert.deepEqual(mirror.seen, [
        ['/a', TOKEN],
        ['/b', TOKEN],
      ]);
    });

    it('sends no credentials after a redirect to another origin, even if that redirects back', async () => {
      mirror.answer = (request, response) =>
        request.url === '/a' ? redirectTo(`${other.origin}/b`)(request, response) : response.end();
      other.answer = redirectTo(`${mirror.origin}/c`);
      await fetchBytes(`${mirror.origin}/a`, authorize());
      assert.deepEqual(
        [...mirror.seen, ...other.seen],
        [
          ['/a', TOKEN],
          ['/c', undefined],
          ['/b', undefined],
        ],
      );
    });

    it('sends no credentials if another origin redirects to the mirror', async () => {
      other.answer = redirectTo(`${mirror.origin}/a`);
      await fetchBytes(`${other.origin}/a`, authorize());
      assert.deepEqual(mirror.seen, [['/a', undefined]]);
    });

    it('sends them through a proxy in absolute form, and to no other host behind it', async () => {
      const proxy = await startProxy({
        hosts: { 'mirror.invalid': mirror.origin.slice(7), 'other.invalid': other.origin.slice(7) },
      });
      try {
        mirror.answer = redirectTo('http://other.invalid/b');
        const environment = { HTTP_PROXY: proxy.url };
        await fetchBytes('http://mirror.invalid/a', { ...authorize('http://mirror.invalid'), environment });
        assert.deepEqual(proxy.requests, ['GET http://mirror.invalid/a', 'GET http://other.invalid/b']);
        assert.deepEqual([mirror.seen, other.seen], [[['/a', TOKEN]], [['/b', undefined]]]);
      } finally {
        await proxy.close();
      }
    });

    it('prints them nowhere', async () => {
      const statuses = [503, 400];
      mirror.answer = ({ headers }, response) =>
        response
          .writeHead(statuses.shift() ?? 200, `No ${headers.authorization}`, { 'retry-after': '0' })
          .end();
      await assert.rejects(fetchBytes(`${mirror.origin}/a`, authorize()), (error: unknown) => {
        assert.ok(error instanceof ActionError);
        lines.push(error.message, error.hint, error.stack ?? '');
        return true;
      });
      assert.ok(lines.length > 4);
      assert.doesNotMatch(lines.join('\n'), /hunter2/);
    });

    for (const value of [
      'Bearer hunter2\r\nx: y',
      'Bearer hunter2\n',
      'hunter2\u0000',
      'hunter2 \u{1F40D}',
    ]) {
      it(`refuses what no header can have, without printing it: ${JSON.stringify(value)}`, () => {
        assert.throws(
          () =>
            new Downloader({
              maxAttempts: 1,
              log: () => {},
              authorization: { origin: mirror.origin, value },
            }),
          (error: unknown) => {
            assert.ok(error instanceof ActionError && error.code === 'INVALID_INPUT');
            assert.doesNotMatch(`${error.message} ${error.hint}`, /hunter2/);
            return true;
          },
        );
      });
    }
  });

  describe('where the server answers 401', () => {
    async function assertDenied(
      options: Partial<DownloaderOptions>,
      message: RegExp,
      hint: RegExp,
    ): Promise<void> {
      await assert.rejects(fetchBytes(`${mirror.origin}/a`, options), {
        code: 'MIRROR_REFUSED',
        message,
        hint,
      });
    }
    const hint = /mirror-token .*VERIFY_CPYTHON_MIRROR_TOKEN/;

    it('says that it requires credentials, after one attempt', async () => {
      mirror.answer = (_, response) => response.writeHead(401).end();
      await assertDenied(
        {},
        /\/a: http:.* requires credentials \(401 Unauthorized\), and none were sent\.$/,
        hint,
      );
      assert.equal(mirror.seen.length, 1);
    });

    it('says that the ones that were sent were not accepted', async () => {
      mirror.answer = (_, response) => response.writeHead(401).end();
      await assertDenied(
        authorize(),
        /requires credentials .* did not accept the ones that were sent\.$/,
        hint,
      );
    });

    it('says that the other server got no credentials', async () => {
      mirror.answer = redirectTo(`${other.origin}/b`);
      other.answer = (_, response) => response.writeHead(401).end();
      const message = new RegExp(
        `${other.origin} requires .* not sent, because only ${mirror.origin} gets it`,
      );
      await assertDenied(authorize(), message, /a redirect to another server never gets it/);
    });
  });

  it('ends with close() what waits for a proxy that never answers', { timeout: 20_000 }, async () => {
    const proxy = await startProxy({ hosts: {}, stalls: true });
    const downloader = new Downloader({
      maxAttempts: 1,
      log: () => {},
      environment: { HTTPS_PROXY: proxy.url },
    });
    try {
      const outcome = assert.rejects(
        downloader.fetchAnswer(new URL('https://mirror.invalid/a'), { maxBytes: 100 }),
        { code: 'DOWNLOAD_FAILED' },
      );
      while (proxy.requests.length === 0) await sleep(10);
      downloader.close();
      await outcome;
    } finally {
      await proxy.close();
    }
  });

  it('does not repeat what the server refuses, and says so', async () => {
    mirror.answer = (_, response) => response.writeHead(405, 'hunter2').end();
    await assert.rejects(fetchBytes(`${mirror.origin}/a`), {
      code: 'DOWNLOAD_FAILED',
      message: `${mirror.origin}/a: the server answered 405 Method Not Allowed.`,
      hint: /^Check the URL of the mirror\./,
    });
    assert.equal(mirror.seen.length, 1);
  });

  it('treats 407 as the answer of the server if there is no proxy', async () => {
    mirror.answer = (_, response) => response.writeHead(407).end();
    await assert.rejects(fetchBytes(`${mirror.origin}/a`), { message: /the server answered 407 / });
  });

  it('gives each address of a host a second, and one more with each attempt', async () => {
    const timeouts: number[] = [];
    mirror.answer = (_, response) => {
      timeouts.push(getDefaultAutoSelectFamilyAttemptTimeout());
      response.writeHead(503, { 'retry-after': '0' }).end();
    };
    await assert.rejects(fetchBytes(`${mirror.origin}/a`, { maxAttempts: 3 }));
    assert.deepEqual(timeouts, [1000, 2000, 3000]);
  });
});

describe('Agents', () => {
  const settings = readProxySettings({
    HTTPS_PROXY: 'http://user:hunter2@proxy.example',
    NO_PROXY: 'other.example',
  });

  for (const version of ['24.0.0', '24.4.1', '23.11.0', '22.20.0']) {
    it(`refuses a proxy on Node ${version}, rather than to do without it`, () => {
      const agents = new Agents(settings, version);
      assert.throws(
        () => agents.find(new URL('https://mirror.example/a')),
        (error: unknown) => {
          assert.ok(error instanceof ActionError && error.code === 'INVALID_INPUT');
          assert.match(
            error.message,
            new RegExp(`^HTTPS_PROXY .*Node 24\\.5 or later; this is Node ${version}\\.$`),
          );
          assert.doesNotMatch(`${error.message} ${error.hint}`, /hunter2/);
          return true;
        },
      );
      for (const url of ['https://other.example/', 'http://mirror.example/', 'https://127.0.0.1/'])
        assert.equal(agents.find(new URL(url)).proxy, undefined);
    });
  }

  for (const version of ['24.5.0', '24.21.0', '25.0.0', '100.1.2']) {
    it(`has one on Node ${version}`, () => {
      assert.ok(new Agents(settings, version).find(new URL('https://mirror.example/a')).proxy);
    });
  }
});
