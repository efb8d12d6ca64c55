import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { Downloader } from '../../src/http/downloader.ts';
import { IDLE_MS } from '../../src/http/receive.ts';

/** Long for a busy machine, short beside `IDLE_MS`, which the tests in `__tests__/action/faults.test.ts` wait for. */
const SHORT_IDLE_MS = 2000;
const DRIP_MS = 20;

/** Writes a piece again and again, so that the connection is never silent. */
function drip(response: ServerResponse, write: () => void): void {
  const timer = setInterval(write, DRIP_MS);
  response.on('close', () => clearInterval(timer));
}

/** Servers that keep a connection and send nothing useful over it, and what a message says of them. */
const SILENCES: Record<string, { answer: (response: ServerResponse) => void; fault: RegExp }> = {
  'no answer': { answer: () => {}, fault: /no answer for 2 s/ },
  'headers that trickle': {
    answer: response => {
      response.socket?.write('HTTP/1.1 200 OK\r\n');
      drip(response, () => response.socket?.write('x-slow: yes\r\n'));
    },
    fault: /no answer for 2 s/,
  },
  'a body that does not begin': {
    answer: response => response.writeHead(200, { 'content-length': 1_000_000 }).flushHeaders(),
    fault: /hardly any data for 2 s/,
  },
  'a body that stalls': {
    answer: response => response.writeHead(200, { 'content-length': 1_000_000 }).write('x'.repeat(100_000)),
    fault: /hardly any data for 2 s/,
  },
  'a body that trickles': {
    answer: response => {
      response.writeHead(200, { 'content-length': 1_000_000 });
      drip(response, () => response.write('x'));
    },
    fault: /hardly any data for 2 s/,
  },
};

describe('a silent server', { concurrency: true }, () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'verify-cpython-silence-'));
  });
  after(() => rm(folder, { recursive: true }));

  /** What a download says of a server that is silent for so many requests and then answers. */
  async function fetchFrom(
    answer: (response: ServerResponse) => void,
    { silentRequests, path }: { silentRequests: number; path?: string },
  ): Promise<{ requests: number; log: string[]; outcome: string }> {
    let requests = 0;
    const server = createServer((_, response) => {
      if (requests++ < silentRequests) answer(response);
      else response.end('content');
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const address = server.address();
    assert.ok(address !== null && typeof address === 'object');
    const url = new URL(`http://127.0.0.1:${address.port}/file`);
    const log: string[] = [];
    const downloader = new Downloader({
      maxAttempts: 2,
      log: message => void log.push(message),
      environment: {},
      idleMs: SHORT_IDLE_MS,
    });
    try {
      const fetched = path
        ? (await downloader.download(url, path))?.size
        : (await downloader.fetchAnswer(url, { maxBytes: 1_000_000 }))?.bytes.length;
      return { requests, log, outcome: `${fetched} bytes` };
    } catch (error) {
      return { requests, log, outcome: String(error) };
    } finally {
      downloader.close();
      server.closeAllConnections();
      server.close();
    }
  }

  for (const [name, { answer, fault }] of Object.entries(SILENCES)) {
    for (const what of ['a small file', 'an artifact'] as const) {
      const options = (): { path?: string } =>
        what === 'an artifact' ? { path: join(folder, randomUUID()) } : {};

      it(`costs one attempt if it passes: ${name}, for ${what}`, async () => {
        const { requests, log, outcome } = await fetchFrom(answer, { silentRequests: 1, ...options() });
        assert.deepEqual([requests, log.length, outcome], [2, 1, '7 bytes'], log.join('\n'));
        assert.match(log[0] ?? '', fault);
      });

      it(`ends each attempt if it lasts: ${name}, for ${what}`, async () => {
        const { requests, log, outcome } = await fetchFrom(answer, { silentRequests: 9, ...options() });
        assert.deepEqual([requests, log.length], [2, 1], outcome);
        assert.match(outcome, /2 attempts failed, the last with: /);
        assert.match(outcome, fault);
      });
    }
  }

  it('has 30 seconds if nothing else is said', () => assert.equal(IDLE_MS, 30_000));
});
