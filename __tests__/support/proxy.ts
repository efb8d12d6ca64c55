import {
  createServer,
  type IncomingMessage,
  request as requestUpstream,
  type ServerResponse,
} from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';

/** A forward proxy on loopback, which connects only to the servers that it is given. */
export interface ForwardProxy {
  /** For HTTP_PROXY and HTTPS_PROXY. */
  readonly url: string;
  /** `CONNECT tuf.example:443` or `GET http://tuf.example/timestamp.json`, in the order of arrival. */
  readonly requests: string[];
  /** The header fields of each, as they were sent: what a proxy can write into its log. */
  readonly headers: string[];
  close(): Promise<void>;
}

export interface ProxyOptions {
  /** Names of hosts, and the `host:port` that each stands for, whatever port is asked for. */
  readonly hosts: Readonly<Record<string, string>>;
  /** Refuses tunnels to port 80 with 403, as most proxies do. */
  readonly deniesPort80?: boolean;
  /** `user:password`; answers 407 to requests without it. */
  readonly credentials?: string;
  /** Answers every request with this status. */
  readonly status?: number;
  /** Accepts requests for tunnels, and never answers them. */
  readonly stalls?: boolean;
  /** Speaks TLS, with this key and certificate in PEM. */
  readonly tls?: { readonly key: string; readonly cert: string };
}

/** Starts a proxy that tunnels what CONNECT asks for, and fetches what other methods name by an absolute address. */
export async function startProxy(options: ProxyOptions): Promise<ForwardProxy> {
  const { hosts, tls, stalls = false } = options;
  const requests: string[] = [];
  const headers: string[] = [];
  const tunnels = new Set<Duplex>();

  const server = tls ? createTlsServer(tls) : createServer();
  server.on('request', (request, response) => {
    requests.push(`${request.method} ${request.url}`);
    headers.push(request.rawHeaders.join(' '));
    const refusal = findRefusal(request, options);
    if (refusal !== undefined) {
      response.writeHead(refusal).end();
      return;
    }
    const url = URL.parse(request.url ?? '');
    const upstream = url === null ? undefined : findUpstream(url);
    if (url === null || upstream === undefined) response.writeHead(502).end();
    else forward(request, response, new URL(`${url.pathname}${url.search}`, upstream));
  });

  server.on('connect', (request: IncomingMessage, client: Duplex, head: Buffer) => {
    requests.push(`CONNECT ${request.url}`);
    headers.push(request.rawHeaders.join(' '));
    tunnels.add(client);
    client.on('close', () => tunnels.delete(client)).on('error', () => {});
    if (stalls) return;
    const refusal = findRefusal(request, options);
    if (refusal !== undefined) {
      client.end(`HTTP/1.1 ${refusal} Refused\r\n\r\n`);
      return;
    }
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
    url: `${tls ? 'https' : 'http'}://127.0.0.1:${address.port}`,
    requests,
    headers,
    close: async () => {
      for (const socket of tunnels) socket.destroy();
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
    },
  };
}

/** The status with which the proxy itself answers. */
function findRefusal(
  { method, url, headers }: IncomingMessage,
  { status, credentials, deniesPort80 }: ProxyOptions,
): number | undefined {
  if (status !== undefined) return status;
  const sent = headers['proxy-authorization'];
  if (credentials !== undefined && sent !== `Basic ${Buffer.from(credentials).toString('base64')}`)
    return 407;
  return deniesPort80 && method === 'CONNECT' && url?.endsWith(':80') ? 403 : undefined;
}

function forward(request: IncomingMessage, response: ServerResponse, url: URL): void {
  const { method, headers } = request;
  delete headers['proxy-authorization'];
  delete headers['proxy-connection'];
  const upstream = requestUpstream(url, { method, headers }, answer => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  upstream.on('error', () => (response.headersSent ? response.destroy() : response.writeHead(502).end()));
  request.pipe(upstream);
}
