import {
  createServer,
  type IncomingMessage,
  request as requestUpstream,
  type ServerResponse,
} from 'node:http';
import { connect, type Socket } from 'node:net';

/** A forward proxy on loopback, which reaches nothing but what it is told of. */
export interface ForwardProxy {
  /** For HTTP_PROXY and HTTPS_PROXY. */
  readonly url: string;
  /** `CONNECT tuf.example:443` or `GET http://tuf.example/timestamp.json`, in the order of arrival. */
  readonly requests: string[];
  close(): Promise<void>;
}

export interface ProxyOptions {
  /** Names of hosts, and the `host:port` that each stands for, whatever port is asked for. */
  readonly hosts: Readonly<Record<string, string>>;
}

/** Starts a proxy that tunnels what CONNECT asks for, and fetches what other methods name by an absolute address. */
export async function startProxy({ hosts }: ProxyOptions): Promise<ForwardProxy> {
  const requests: string[] = [];
  const tunnels = new Set<Socket>();

  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    const url = URL.parse(request.url ?? '');
    const upstream = url === null ? undefined : findUpstream(url);
    if (url === null || upstream === undefined) response.writeHead(502).end();
    else forward(request, response, new URL(`${url.pathname}${url.search}`, upstream));
  });

  server.on('connect', (request, client: Socket, head) => {
    requests.push(`CONNECT ${request.url}`);
    const upstream = findUpstream(new URL(`http://${request.url}`));
    if (upstream === undefined) {
      client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const remote = connect(Number(upstream.port), upstream.hostname, () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      remote.write(head);
      remote.pipe(client).pipe(remote);
    });
    for (const [one, other] of [[client, remote] as const, [remote, client] as const]) {
      tunnels.add(one);
      one.on('error', () => other.destroy()).on('close', () => tunnels.delete(one));
    }
  });

  /** Only loopback is reached directly, so that no test depends on the internet. */
  function findUpstream({ hostname, host }: URL): URL | undefined {
    const known = hosts[hostname] ?? (hostname === '127.0.0.1' ? host : undefined);
    return known === undefined ? undefined : new URL(`http://${known}`);
  }

  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    requests,
    close: async () => {
      for (const socket of tunnels) socket.destroy();
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
    },
  };
}

function forward(request: IncomingMessage, response: ServerResponse, url: URL): void {
  const { method, headers } = request;
  const upstream = requestUpstream(url, { method, headers }, answer => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  upstream.on('error', () => (response.headersSent ? response.destroy() : response.writeHead(502).end()));
  request.pipe(upstream);
}
