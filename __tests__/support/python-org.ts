import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { join } from 'node:path';

/** What a path answers with, once or for ever, in place of its content. */
export type Fault =
  | { readonly status: number; readonly headers?: Record<string, string>; readonly body?: string }
  /** Closes the connection after so many bytes of the body, or before the headers. */
  | { readonly resetAfter: number | 'before the headers' }
  /** Declares this length and sends the whole file, or less. */
  | { readonly declaredLength: number }
  /** These bytes in place of an HTTP answer, and then the end of the connection, or nothing more. */
  | { readonly raw: string; readonly afterwards: 'close' | 'stall' }
  /** Headers, or the body, a few bytes at a time, for ever. */
  | { readonly trickle: 'headers' | 'body' }
  /** Sends half of the body and then nothing more. */
  | { readonly stall: true };

/** A stand-in for python.org's FTP tree on loopback, with nginx-style listings. */
export interface PythonOrg {
  /** For the input `mirror`. */
  readonly mirror: string;
  /** `GET /3.13.5/Python-3.13.5.tgz`, in the order of arrival. */
  readonly requests: string[];
  /** Publishes a file: `3.13.5/Python-3.13.5.tgz`. */
  publish(path: string, content: Uint8Array | string): void;
  /** Lists a file that is not there. */
  announce(path: string): void;
  /** Has a file that is not listed. */
  hide(path: string, content: Uint8Array | string): void;
  /** Takes a file out of its folder, and out of the listing. */
  remove(path: string): void;
  /** Answers requests for a path with these faults, one each; the last one for ever where `forever`. */
  breakPath(path: string, faults: readonly Fault[], options?: { forever?: boolean }): void;
  /** Answers requests for a path, listed or not, with this listener. */
  takeOver(path: string, listener: RequestListener): void;
  close(): Promise<void>;
}

const BASE_PATH = '/ftp/python/';

/**
 * @param folder files to serve beside those that are published, in python.org's layout
 */
export async function startPythonOrg(folder?: string): Promise<PythonOrg> {
  const published = new Map<string, Uint8Array>();
  const announced = new Set<string>();
  const hidden = new Set<string>();
  const faults = new Map<string, { readonly queue: Fault[]; readonly forever: boolean }>();
  const listeners = new Map<string, RequestListener>();
  const requests: string[] = [];

  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const name = path.slice(BASE_PATH.length);
    requests.push(`${request.method} /${name}`);
    const content = readContent(name);
    const fault = nextFault(name);
    const listener = listeners.get(name);
    if (listener !== undefined) listener(request, response);
    else if (fault !== undefined) misbehave(fault, content, request, response);
    else if (content !== undefined) send(content, request, response);
    else if (name === '' || name.endsWith('/'))
      sendListing(
        name,
        [...published.keys(), ...announced].filter(each => !hidden.has(each)),
        response,
      );
    else response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>404 Not Found</h1>');
  });

  function readContent(name: string): Content | undefined {
    const content = published.get(name);
    if (content !== undefined) return { size: content.length, content };
    const file = folder === undefined ? '' : join(folder, name);
    return existsSync(file) && statSync(file).isFile() ? { size: statSync(file).size, file } : undefined;
  }

  function nextFault(name: string): Fault | undefined {
    const planned = faults.get(name);
    const isLast = planned?.queue.length === 1;
    return planned?.forever && isLast ? planned.queue[0] : planned?.queue.shift();
  }

  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    mirror: `http://127.0.0.1:${address.port}${BASE_PATH}`,
    requests,
    publish: (path, content) => published.set(path, Buffer.from(content)),
    announce: path => announced.add(path),
    hide: (path, content) => {
      published.set(path, Buffer.from(content));
      hidden.add(path);
    },
    remove: path => {
      published.delete(path);
      announced.delete(path);
    },
    breakPath: (path, queue, { forever = false } = {}) => faults.set(path, { queue: [...queue], forever }),
    takeOver: (path, listener) => listeners.set(path, listener),
    close: async () => {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
    },
  };
}

type Content = { readonly size: number } & ({ readonly content: Uint8Array } | { readonly file: string });

function toStream(content: Content, end = content.size): NodeJS.ReadableStream | Uint8Array {
  if ('content' in content) return content.content.subarray(0, end);
  return createReadStream(content.file, { end: end - 1 });
}

function send(content: Content, request: IncomingMessage, response: ServerResponse, end?: number): void {
  if (!response.headersSent)
    response.setHeader('content-length', response.getHeader('content-length') ?? content.size);
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  const body = toStream(content, end);
  if (body instanceof Uint8Array) response.write(body);
  else body.pipe(response, { end: false });
  if (body instanceof Uint8Array) finish();
  else body.on('end', finish);

  function finish(): void {
    if (end === undefined) response.end();
  }
}

function misbehave(
  fault: Fault,
  content: Content | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if ('status' in fault) {
    response.writeHead(fault.status, fault.headers).end(fault.body ?? '');
  } else if ('raw' in fault) {
    request.socket.write(fault.raw);
    if (fault.afterwards === 'close') request.socket.end();
  } else if ('trickle' in fault) {
    trickle(fault.trickle, request);
  } else if ('resetAfter' in fault && fault.resetAfter === 'before the headers') {
    request.socket.destroy();
  } else if (content === undefined) {
    response.writeHead(404).end();
  } else if ('declaredLength' in fault) {
    response.setHeader('content-length', fault.declaredLength);
    response.on('error', () => {});
    send(content, request, response, Math.min(content.size, fault.declaredLength));
    setTimeout(() => request.socket.destroy(), 50);
  } else if ('resetAfter' in fault) {
    send(content, request, response, Number(fault.resetAfter));
    setTimeout(() => request.socket.destroy(), 50);
  } else {
    send(content, request, response, Math.floor(content.size / 2));
  }
}

function trickle(part: 'headers' | 'body', { socket }: IncomingMessage): void {
  socket.write('HTTP/1.1 200 OK\r\n');
  if (part === 'body') socket.write('content-length: 1000000\r\n\r\n');
  const timer = setInterval(() => socket.write(part === 'body' ? 'x' : 'x-slow: yes\r\n'), 2000);
  socket.on('close', () => clearInterval(timer));
}

/** An nginx autoindex page (docs/facts.md section 4). */
function sendListing(directory: string, paths: readonly string[], response: ServerResponse): void {
  const names = new Set(
    paths
      .filter(path => path.startsWith(directory))
      .map(path => path.slice(directory.length).replace(/\/.*/, '/')),
  );
  if (names.size === 0) {
    response.writeHead(404).end();
    return;
  }
  const lines = [...names].sort().map(name => `<a href="${name}">${name}</a>    11-Jun-2025 22:18       -`);
  const title = `Index of ${BASE_PATH}${directory}`;
  response.writeHead(200, { 'content-type': 'text/html' });
  response.end(
    `<html>\n<head><title>${title}</title></head>\n<body>\n<h1>${title}</h1><hr><pre><a href="../">../</a>\n${lines.join('\n')}\n</pre><hr></body>\n</html>\n`,
  );
}
