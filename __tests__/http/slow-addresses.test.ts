import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import dns from 'node:dns';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { connect, type Socket } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { Downloader } from '../../src/http/downloader.ts';
import { type ForwardProxy, startProxy } from '../support/proxy.ts';

/** A program that listens and never accepts. When its queue is full, Linux drops what else wants to connect. */
const DEAF_SERVER = `
  const server = require('node:net').createServer().listen({ host: '127.0.0.2', port: Number(process.argv[1]), backlog: 1 }, () => {
    require('node:fs').writeSync(1, 'ready');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60_000);
  });`;
const NAMES = new Set(['server.invalid', 'proxy.invalid']);

const isLinux = process.platform === 'linux';

describe('a host whose first address is silent', {
  skip: !isLinux && 'needs the accept queues of Linux',
}, () => {
  const realLookup = dns.lookup;
  const deaf: ChildProcess[] = [];
  const waiting: Socket[] = [];
  let server: Server;
  let proxy: ForwardProxy;

  /** Makes connections to this port of 127.0.0.2 hang. */
  async function occupy(port: number): Promise<void> {
    const child = spawn(process.execPath, ['-e', DEAF_SERVER, String(port)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    deaf.push(child);
    await once(child.stdout, 'data');
    for (let count = 0; count < 8; count++) waiting.push(connect(port, '127.0.0.2').on('error', () => {}));
  }

  before(async () => {
    server = createServer((_, response) => response.end('content'));
    await once(server.listen(0, '127.0.0.1'), 'listening');
    proxy = await startProxy({ hosts: { 'other.invalid': `127.0.0.1:${portOf(server)}` } });
    await occupy(portOf(server));
    await occupy(Number(new URL(proxy.url).port));
    const twoAddresses = ['127.0.0.2', '127.0.0.1'].map(address => ({ address, family: 4 }));
    Object.assign(dns, {
      lookup: (name: string, options: unknown, callback: (error: null, addresses: unknown) => void) => {
        if (NAMES.has(name)) process.nextTick(callback, null, twoAddresses);
        else Reflect.apply(realLookup, dns, [name, options, callback]);
      },
    });
  });
  after(async () => {
    Object.assign(dns, { lookup: realLookup });
    for (const socket of waiting) socket.destroy();
    for (const child of deaf) child.kill('SIGKILL');
    await proxy.close();
    server.closeAllConnections();
    server.close();
  });

  async function measure(url: string, environment: NodeJS.ProcessEnv): Promise<number> {
    const downloader = new Downloader({ maxAttempts: 1, log: () => {}, environment });
    const start = performance.now();
    try {
      const answer = await downloader.fetchAnswer(new URL(url), { maxBytes: 100 });
      assert.equal(String(answer?.bytes), 'content');
      return performance.now() - start;
    } finally {
      downloader.close();
    }
  }

  it('gets a second before the next address is tried', async () => {
    const ms = await measure(`http://server.invalid:${portOf(server)}/`, {});
    assert.ok(ms >= 990, `${ms} ms`);
  });

  it('gets a second if it is a proxy', async () => {
    const { port } = new URL(proxy.url);
    const ms = await measure('http://other.invalid/', { HTTP_PROXY: `http://proxy.invalid:${port}` });
    assert.ok(ms >= 990, `${ms} ms`);
  });
});

function portOf(server: Server): number {
  const address = server.address();
  assert.ok(address !== null && typeof address === 'object');
  return address.port;
}
