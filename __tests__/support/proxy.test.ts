import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, request } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { after, before, test } from 'node:test';
import { type ForwardProxy, startProxy } from './proxy.ts';

const server = createServer((incoming, response) => response.end(`${incoming.headers.host}${incoming.url}`));
let proxy: ForwardProxy;

before(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  proxy = await startProxy({ hosts: { 'tuf.example': `127.0.0.1:${address.port}` } });
});
after(async () => {
  await proxy.close();
  server.close();
});

/** What the proxy answers to a request with an absolute address. */
async function fetchThroughProxy(url: string): Promise<{ status: number | undefined; body: string }> {
  const outgoing = request(proxy.url, { path: url, headers: { host: new URL(url).host } }).end();
  const [response] = await once(outgoing, 'response');
  return { status: response.statusCode, body: await text(response) };
}

/** What comes back from a tunnel after the request for it and `sent`. */
async function readTunnel(target: string, sent: string): Promise<string> {
  const socket = connect(Number(new URL(proxy.url).port), '127.0.0.1');
  socket.write(`CONNECT ${target} HTTP/1.1\r\nhost: ${target}\r\n\r\n${sent}`);
  return text(socket);
}

test('an absolute address is fetched from the host that stands for its name', async () => {
  assert.deepEqual(await fetchThroughProxy('http://tuf.example/a?b=c'), {
    status: 200,
    body: 'tuf.example/a?b=c',
  });
  assert.equal(proxy.requests.at(-1), 'GET http://tuf.example/a?b=c');
});

test('a tunnel leads to the host that stands for its name', async () => {
  const sent = 'GET /a HTTP/1.1\r\nhost: tuf.example\r\nconnection: close\r\n\r\n';
  const received = await readTunnel('tuf.example:443', sent);
  assert.match(
    received,
    /^HTTP\/1\.1 200 Connection Established\r\n\r\nHTTP\/1\.1 200 OK\r\n[\s\S]*tuf\.example\/a/,
  );
  assert.equal(proxy.requests.at(-1), 'CONNECT tuf.example:443');
});

test('nothing else is reached', async () => {
  assert.equal((await fetchThroughProxy('http://other.example/')).status, 502);
  assert.match(await readTunnel('other.example:443', ''), /^HTTP\/1\.1 502 /);
});

test('closing ends the tunnels', async () => {
  const other = await startProxy({ hosts: {} });
  const { port } = new URL(proxy.url);
  const socket = connect(Number(new URL(other.url).port), '127.0.0.1');
  socket.write(`CONNECT 127.0.0.1:${port} HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n`);
  await once(socket, 'data');
  await other.close();
  await once(socket, 'close');
});
