import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import http, { type RequestListener } from 'node:http';
import https from 'node:https';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { releaseChunk, SHARED_READS } from '../../src/http/socket-reads.ts';
import { createCertificateAuthority } from '../support/certificate-authority.ts';
import { startProxy } from '../support/proxy.ts';

const BODY = randomBytes(3_000_000);

describe('SHARED_READS', () => {
  const servers: Server[] = [];
  const agents: http.Agent[] = [];
  const listener: RequestListener = (_request, response) => {
    response.setHeader('content-length', BODY.length);
    response.end(BODY);
  };
  let plain: string;
  let secure: string;

  async function listen(server: Server): Promise<string> {
    servers.push(server);
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    return `127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  before(async () => {
    const { certificate, privateKey } = createCertificateAuthority('reads.example').issue(new Date(), {
      subjectAlternativeNames: [{ type: 'dns', value: 'localhost' }],
      extendedKeyUsages: ['1.3.6.1.5.5.7.3.1'],
    });
    const cert = `-----BEGIN CERTIFICATE-----\n${certificate.toString('base64')}\n-----END CERTIFICATE-----\n`;
    const key = privateKey.export({ type: 'pkcs8', format: 'pem' });
    plain = `http://${await listen(http.createServer(listener))}/`;
    secure = `https://${await listen(https.createServer({ cert, key }, listener))}/`;
  });
  after(() => {
    for (const agent of agents) agent.destroy();
    for (const server of servers) {
      if (server instanceof http.Server || server instanceof https.Server) server.closeAllConnections();
      server.close();
    }
  });

  /** Fetches a body, and gives the memory of each chunk back at once. */
  async function fetchBody(address: string, agent: http.Agent): Promise<Buffer> {
    const { request } = address.startsWith('https:') ? https : http;
    const message = await new Promise<http.IncomingMessage>((resolve, reject) => {
      const options = { agent, rejectUnauthorized: false, ...SHARED_READS };
      request(address, options, resolve).on('error', reject).end();
    });
    const body: Buffer[] = [];
    message.on('data', (chunk: Buffer) => {
      body.push(Buffer.from(chunk));
      releaseChunk(chunk);
    });
    await new Promise((resolve, reject) => message.on('end', resolve).on('error', reject));
    return Buffer.concat(body);
  }

  function track<T extends http.Agent>(agent: T): T {
    agents.push(agent);
    return agent;
  }

  it('delivers bodies over a connection that is kept', async () => {
    const agent = track(new http.Agent({ keepAlive: true, maxSockets: 1 }));
    for (let i = 0; i < 3; i++) assert.ok((await fetchBody(plain, agent)).equals(BODY));
  });

  it('delivers bodies over TLS', async () => {
    const agent = track(new https.Agent({ keepAlive: true, maxSockets: 1 }));
    for (let i = 0; i < 3; i++) assert.ok((await fetchBody(secure, agent)).equals(BODY));
  });

  it('delivers eight bodies at a time, which share the buffer', async () => {
    const agents = [track(new http.Agent()), track(new https.Agent())] as const;
    const bodies = await Promise.all(
      Array.from({ length: 8 }, (_, i) => fetchBody(i % 2 ? secure : plain, agents[i % 2 ? 1 : 0])),
    );
    assert.ok(bodies.every(body => body.equals(BODY)));
  });

  it('delivers headers that arrive in pieces', async () => {
    const answer = 'HTTP/1.1 200 OK\r\nx-first: abcdefgh\r\ncontent-length: 5\r\n\r\nhello';
    const server = createServer(async (socket: Socket) => {
      socket.setNoDelay(true).on('error', () => {});
      for (const character of answer) {
        socket.write(character);
        await new Promise(resolve => setTimeout(resolve, 2));
      }
      socket.end();
    });
    const address = `http://${await listen(server)}/`;
    const other = fetchBody(plain, track(new http.Agent()));
    const message = await new Promise<http.IncomingMessage>((resolve, reject) =>
      http.get(address, { agent: track(new http.Agent()), ...SHARED_READS }, resolve).on('error', reject),
    );
    assert.equal(message.headers['x-first'], 'abcdefgh');
    assert.equal(await text(message), 'hello');
    assert.ok((await other).equals(BODY));
  });

  it('delivers bodies through a tunnel, and through a proxy without one', async () => {
    const proxy = await startProxy({ hosts: {} });
    const proxyEnv = { HTTP_PROXY: proxy.url, HTTPS_PROXY: proxy.url };
    const options = { keepAlive: true, proxyEnv };
    assert.ok((await fetchBody(plain, track(new http.Agent(options)))).equals(BODY));
    assert.ok((await fetchBody(secure, track(new https.Agent(options)))).equals(BODY));
    assert.deepEqual(
      proxy.requests.map(request => request.split(' ')[0]),
      ['GET', 'CONNECT'],
    );
    for (const agent of agents) agent.destroy();
    await proxy.close();
  });

  it('gives a copy to a reader that waits', async () => {
    const server = createServer(socket => socket.end('one two three'));
    const [host = '', port] = (await listen(server)).split(':');
    const socket = connect({ host, port: Number(port), ...SHARED_READS });
    await new Promise(resolve => socket.once('readable', resolve));
    SHARED_READS.onread.buffer.fill('x');
    assert.equal(String(socket.read()), 'one two three');
    socket.destroy();
  });
});

describe('releaseChunk', () => {
  it('empties a chunk that has its memory alone, and leaves others as they are', () => {
    const alone = Buffer.from(new ArrayBuffer(10));
    releaseChunk(alone);
    assert.equal(alone.length, 0);
    const part = Buffer.from(new ArrayBuffer(10), 2, 3).fill('x');
    releaseChunk(part);
    assert.equal(part.toString(), 'xxx');
  });
});

async function text(message: http.IncomingMessage): Promise<string> {
  let all = '';
  for await (const chunk of message) all += chunk;
  return all;
}
